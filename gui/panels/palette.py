"""Every action in one list, found by a few letters of its name."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.words import tr

WIDTH, HEIGHT, ROW = 560, 380, 40
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
SHORTCUT, HINT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette: a name, what it does in a sentence, and its keys; ``key`` comes back when it is chosen."""

    key: str
    title: str
    hint: str
    shortcut: str
    enabled: bool = True


class EntryPainter(QStyledItemDelegate):
    """Draws a line: the name, its keys to the right, and below what it does."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        """Names in full contrast; the rest quieter, except on the chosen line."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        roles = QPalette.ColorRole
        palette, box = option.palette, option.rect.adjusted(10, 3, -10, -3)
        if chosen:
            painter.fillRect(option.rect, palette.color(roles.Highlight))
        quiet = palette.color(roles.HighlightedText if chosen else roles.PlaceholderText)
        painter.setPen(palette.color(roles.HighlightedText if chosen else roles.Text) if enabled else quiet)
        above, below = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        painter.drawText(box, above | Qt.AlignmentFlag.AlignLeft, str(index.data()))
        painter.setPen(quiet)
        painter.drawText(box, above | Qt.AlignmentFlag.AlignRight, str(index.data(SHORTCUT)))
        hint = option.fontMetrics.elidedText(str(index.data(HINT)), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, below | Qt.AlignmentFlag.AlignLeft, hint)

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        """Two lines of text."""
        return QSize(WIDTH - 40, max(ROW, 2 * option.fontMetrics.height() + 8))


class CommandPalette(QFrame):
    """A field to type in over a list; Enter takes the chosen line, Esc or a click elsewhere puts it away.

    Signals:
        text_typed(str): what was typed; answer with ``show_entries``.
        entry_chosen(str): the ``key`` of the line that was taken; the palette has been closed.
    """

    text_typed = Signal(str)
    entry_chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._field = QLineEdit(
            placeholderText=tr("Type a few letters of what you want to do"), clearButtonEnabled=True
        )
        self._field.setAccessibleName(tr("Find an action"))
        self._list = QListWidget(uniformItemSizes=True)
        self._list.setAccessibleName(tr("Actions found"))
        self._list.setItemDelegate(EntryPainter(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._field)
        column.addWidget(self._list)
        self.setFocusProxy(self._field)
        self._field.installEventFilter(self)
        self._field.textEdited.connect(self.text_typed)
        self._list.itemClicked.connect(self._on_clicked)

    def open(self) -> None:
        """Show it, empty, at the top of its window's middle."""
        window = self.parentWidget()
        self.resize(min(WIDTH, window.width() - 20), min(HEIGHT, window.height() - 80))
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 56)))
        self._field.clear()
        self.text_typed.emit("")
        self.show()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show these lines, the first one chosen that can be taken."""
        self._list.clear()
        for entry in entries:
            item = QListWidgetItem(entry.title)
            item.setData(SHORTCUT, entry.shortcut)
            item.setData(HINT, entry.hint)
            item.setData(Qt.ItemDataRole.UserRole + 2, entry.key)
            if not entry.enabled:
                item.setFlags(item.flags() & ~(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable))
            self._list.addItem(item)
        self._choose(0, 1)

    def titles(self) -> tuple[str, ...]:
        """The names on show, from the top."""
        return tuple(self._list.item(row).text() for row in range(self._list.count()))

    def chosen(self) -> str:
        """The name of the chosen line, or "" where there is none."""
        item = self._list.currentItem()
        return item.text() if item is not None else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the keyboard: arrows walk through the list, Enter takes a line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in STEPS:
                step = STEPS[event.key()]
                self._choose(self._list.currentRow() + step, 1 if step > 0 else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self._list.currentItem())
                return True
        return False

    def _choose(self, row: int, step: int) -> None:
        """Choose a line, or the next in the same direction that can be taken."""
        row = max(0, min(row, self._list.count() - 1))
        while 0 <= row < self._list.count():
            if self._list.item(row).flags() & Qt.ItemFlag.ItemIsEnabled:
                self._list.setCurrentRow(row)
                return
            row += step

    @Slot(object)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._take(item)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.close()
            self.entry_chosen.emit(item.data(Qt.ItemDataRole.UserRole + 2))
