"""The runs that were made or opened: a picture, a name, what they are, and a note."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.panels.form import button
from gui.words import tr

PICTURE = QSize(56, 42)
KEY = Qt.ItemDataRole.UserRole
EMPTY = tr("Runs appear here: press Run (Ctrl+R), or open a saved one")


@dataclass(frozen=True, slots=True)
class RunLine:
    """A run as the list shows it; ``key`` comes back when something is asked of it."""

    key: int
    title: str
    detail: str
    note: str


class RunsPanel(QWidget):
    """A list over a field for the note of the run that is chosen.

    Signals:
        run_chosen(int): put it on show.
        rename_requested(int, str), note_requested(int, str): the user's words.
        removal_requested(int): take it out of the list; its file stays.
    """

    run_chosen = Signal(int)
    rename_requested = Signal(int, str)
    note_requested = Signal(int, str)
    removal_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QListWidget(iconSize=PICTURE, wordWrap=False, uniformItemSizes=True)
        self._list.setAccessibleName(tr("Runs"))
        self._list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._list.setToolTip(
            tr("Click or Enter: show; F2: rename the one on show; Delete: take out of the list (Ctrl+Z brings it back)")
        )
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setEditTriggers(QListWidget.EditTrigger.NoEditTriggers)
        self._list.installEventFilter(self)
        self._title = QLineEdit(placeholderText=tr("Name of the run"))
        self._title.setAccessibleName(tr("Name of the run"))
        self._note = QLineEdit(placeholderText=tr("A note on this run"))
        self._note.setAccessibleName(tr("Note on the run"))
        self._remove = button(
            "✕", tr("Take this run out of the list; Ctrl+Z brings it back, and its file stays (Delete)")
        )
        self._remove.setAccessibleName(tr("Remove the run"))
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self._list, 1)
        column.addLayout(row)
        column.addWidget(self._note)
        self._lines: dict[int, RunLine] = {}
        self._pictures: dict[int, QIcon] = {}
        self._shown = 0
        self._list.itemClicked.connect(self._on_item)
        self._title.editingFinished.connect(self._on_title)
        self._note.editingFinished.connect(self._on_note)
        self._remove.clicked.connect(self._on_remove)
        self.show_runs((), 0)

    def show_runs(self, lines: tuple[RunLine, ...], shown: int) -> None:
        """Show these runs, newest first as they are given, with the one of key ``shown`` chosen."""
        self._lines, self._shown = {line.key: line for line in lines}, shown
        self._list.clear()
        for line in lines:
            item = QListWidgetItem(self._pictures.get(line.key, QIcon()), f"{line.title}\n{line.detail}")
            item.setData(KEY, line.key)
            item.setToolTip("\n".join(part for part in (line.title, line.detail, line.note) if part))
            self._list.addItem(item)
            if line.key == shown:
                self._list.setCurrentItem(item)
        if not lines:
            item = QListWidgetItem(EMPTY)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(item)
        self._fill()

    def show_picture(self, key: int, rgba: np.ndarray) -> None:
        """Show a small picture beside a run: uint8 [y, x, 4], row 0 in the south."""
        north_up = np.ascontiguousarray(rgba[::-1])
        image = QImage(north_up.data, north_up.shape[1], north_up.shape[0], QImage.Format.Format_RGBA8888)
        keep = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        pixmap = QPixmap.fromImage(image).scaled(PICTURE, keep, Qt.TransformationMode.SmoothTransformation)
        left, top = (pixmap.width() - PICTURE.width()) // 2, (pixmap.height() - PICTURE.height()) // 2
        self._pictures[key] = self._icon(pixmap.copy(left, top, PICTURE.width(), PICTURE.height()))
        for item in self._items():
            if item.data(KEY) == key:
                item.setIcon(self._pictures[key])

    def _icon(self, picture: QPixmap) -> QIcon:
        """On the colour of the list, and not tinted on the chosen line."""
        ground = QPixmap(picture.size())
        ground.fill(self._list.palette().color(QPalette.ColorRole.Base))
        with QPainter(ground) as painter:
            painter.drawPixmap(0, 0, picture)
        icon = QIcon()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            icon.addPixmap(ground, mode)
        return icon

    def titles(self) -> tuple[str, ...]:
        """The names on show, from the top."""
        return tuple(line.title for line in self._lines.values())

    def has_picture(self, key: int) -> bool:
        """Whether a run has its picture."""
        return key in self._pictures

    @Slot()
    def start_renaming(self) -> None:
        """Put the keyboard into the name of the run on show."""
        self._title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._title.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list's own keys: Enter shows, Delete removes, arrows walk."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            item = self._list.currentItem()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
                self._on_item(item)
            elif event.key() == Qt.Key.Key_Delete:
                self._on_remove()
            else:
                return False
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down))
        return False

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _fill(self) -> None:
        line = self._lines.get(self._shown)
        for field, text in ((self._title, line.title if line else ""), (self._note, line.note if line else "")):
            field.setEnabled(line is not None)
            field.setText(text)
        self._remove.setEnabled(line is not None)

    @Slot(object)
    def _on_item(self, item: QListWidgetItem) -> None:
        if item.data(KEY) is not None:
            self.run_chosen.emit(item.data(KEY))

    @Slot()
    def _on_title(self) -> None:
        line = self._lines.get(self._shown)
        if line is not None and self._title.text() != line.title:
            self.rename_requested.emit(line.key, self._title.text())

    @Slot()
    def _on_note(self) -> None:
        line = self._lines.get(self._shown)
        if line is not None and self._note.text() != line.note:
            self.note_requested.emit(line.key, self._note.text())

    @Slot()
    def _on_remove(self) -> None:
        item = self._list.currentItem()
        if item is not None and item.data(KEY) is not None:
            self.removal_requested.emit(item.data(KEY))
