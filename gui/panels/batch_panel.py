"""The queue of runs: what waits, how far the one in progress is, what is made, what failed and why."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from gui.panels.form import button
from gui.words import tr

NUMBER = Qt.ItemDataRole.UserRole
EMPTY = tr("Runs to be made one after another: add the one you would run now, every time of the file, or other files")
PATTERN = "{name}_{time}_run.nc"
MARKS = {"waiting": "…", "running": "▸", "made": "✓", "failed": "✕"}


@dataclass(frozen=True, slots=True)
class BatchLine:
    """A run as the list shows it; ``number`` comes back when something is asked of it."""

    number: int
    title: str
    words: str
    state: str
    done: int = 0
    total: int = 0


class BatchPanel(QWidget):
    """Buttons over a list, and how far all of it is.

    Signals:
        addition_requested, times_requested, files_requested: put more into the queue.
        pause_requested, retry_requested: begin no further run, or go on; make again what failed.
        move_requested(int, int): a run, so many places later.
        removal_requested(int), open_requested(int): a run.
    """

    addition_requested = Signal()
    times_requested = Signal()
    files_requested = Signal()
    pause_requested = Signal()
    retry_requested = Signal()
    move_requested = Signal(int, int)
    removal_requested = Signal(int)
    open_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[BatchLine, ...] = ()
        self._list = QListWidget(uniformItemSizes=True)
        self._list.setAccessibleName(tr("Batch"))
        self._list.setToolTip(tr("Enter or a double click opens a finished run; Delete takes one out"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.installEventFilter(self)
        self._list.setMinimumHeight(36)
        self._pattern = QLineEdit(PATTERN)
        self._pattern.setAccessibleName(tr("Names of the files"))
        self._pattern.setToolTip(
            tr(
                "In the folder opened last. {name}: the input's name, {time}: the time (UTC), {index}: its number in the file"
            )
        )
        add = button(tr("Add run"), tr("Put what Run would make into the queue (Ctrl+B)"))
        times = button(
            tr("Add times"), tr("Put every time of the file, or of the range, into the queue, each as a run")
        )
        files = button(tr("Add files…"), tr("Put other files into the queue, read as the one on show is"))
        self._pause = button(tr("Pause"), tr("Begin no further run; the one in progress is finished"))
        self._retry = button(tr("Retry"), tr("Make again what failed"))
        self._up, self._down = button("▲", tr("Make it earlier")), button("▼", tr("Make it later"))
        self._remove = button("✕", tr("Take it out of the queue; a run in progress is stopped (Delete)"))
        for widget in (self._up, self._down, self._remove):
            widget.setAccessibleName(widget.toolTip())
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedHeight(10)
        self._words = QLabel("")
        top, low = QGridLayout(), QHBoxLayout()
        for column, widget in enumerate((add, times, files)):
            top.addWidget(widget, 0, column)
        for widget in (self._pause, self._retry, self._up, self._down, self._remove):
            low.addWidget(widget)
        names = QHBoxLayout()
        names.addWidget(QLabel(tr("Files")))
        names.addWidget(self._pattern, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        for part in (top, names):
            column.addLayout(part)
        column.addWidget(self._list, 1)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        column.addLayout(low)
        add.clicked.connect(self.addition_requested)
        times.clicked.connect(self.times_requested)
        files.clicked.connect(self.files_requested)
        self._pause.clicked.connect(self.pause_requested)
        self._retry.clicked.connect(self.retry_requested)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._remove.clicked.connect(self._on_remove)
        self._list.itemDoubleClicked.connect(self._on_open)
        self._list.currentRowChanged.connect(self._offer)

    def pattern(self) -> str:
        """The names of the files."""
        return self._pattern.text().strip() or PATTERN

    def show_batch(self, lines: tuple[BatchLine, ...], *, paused: bool) -> None:
        """Show the queue; the line that is chosen stays chosen."""
        chosen = self._chosen()
        if [line.number for line in lines] != [line.number for line in self._lines] or not lines:
            self._list.clear()
            for line in lines:
                item = QListWidgetItem()
                item.setData(NUMBER, line.number)
                self._list.addItem(item)
            if not lines:
                item = QListWidgetItem(EMPTY)
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                self._list.addItem(item)
        self._list.setWordWrap(not lines)
        self._lines = lines
        for row, line in enumerate(lines):
            part = f" {100 * line.done // line.total} %" if line.total else ""
            self._list.item(row).setText(f"{MARKS[line.state]} {line.title}: {line.words}{part}")
            self._list.item(row).setToolTip(f"{line.title}\n{line.words}")
            if line.number == chosen:
                self._list.setCurrentRow(row)
        self._sum_up(paused)
        self._offer()

    def texts(self) -> tuple[str, ...]:
        """What the lines say, from the top."""
        return tuple(self._list.item(row).text() for row in range(len(self._lines)))

    def choose(self, row: int) -> None:
        """Choose a line."""
        self._list.setCurrentRow(row)

    def _sum_up(self, paused: bool) -> None:
        count = {state: sum(line.state == state for line in self._lines) for state in MARKS}
        told = [tr("{made} of {all} made", made=count["made"], all=len(self._lines))]
        told += [tr("{count} failed", count=count["failed"])] * bool(count["failed"]) + [tr("paused")] * paused
        self._words.setText(", ".join(told) if self._lines else "")
        part = sum(line.done / line.total for line in self._lines if line.total)
        self._bar.setRange(0, 100 * max(len(self._lines), 1))
        self._bar.setValue(round(100 * (count["made"] + count["failed"] + part)))
        self._bar.setVisible(bool(self._lines))
        self._pause.setText(tr("Go on") if paused else tr("Pause"))
        self._retry.setEnabled(bool(count["failed"]))

    def _chosen(self) -> int:
        item = self._list.currentItem()
        return item.data(NUMBER) or 0 if item is not None else 0

    @Slot()
    def _offer(self) -> None:
        for widget in (self._up, self._down, self._remove):
            widget.setEnabled(bool(self._chosen()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list's own keys: Enter opens, Delete takes out."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_open()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._on_remove()
                return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down))
        return False

    @Slot()
    def _on_up(self) -> None:
        if self._chosen():
            self.move_requested.emit(self._chosen(), -1)

    @Slot()
    def _on_down(self) -> None:
        if self._chosen():
            self.move_requested.emit(self._chosen(), 1)

    @Slot()
    def _on_remove(self) -> None:
        if self._chosen():
            self.removal_requested.emit(self._chosen())

    @Slot()
    def _on_open(self) -> None:
        if self._chosen():
            self.open_requested.emit(self._chosen())
