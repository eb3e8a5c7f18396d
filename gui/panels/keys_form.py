"""Every action with its keys: change, clear, put back."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.panels.form import button, muted
from gui.words import keys_told, tr

MARGINS = 12
"""Pixels of a line of text that are not text, both sides together."""


@dataclass(frozen=True, slots=True)
class KeyLine:
    """An action's id, its menu and title, and its keys as text; ``changed`` where they are not the usual ones."""

    id: str
    title: str
    keys: str
    changed: bool


class KeysForm(QWidget):
    """A list of actions; below it the keys of the chosen one.

    Signals:
        keys_requested(str, str): an action shall have these keys ("" for none).
        usual_requested(str): an action shall have its usual keys again.
        all_usual_requested(): every action shall.
    """

    keys_requested = Signal(str, str)
    usual_requested = Signal(str)
    all_usual_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = QLineEdit(placeholderText=tr("Find an action"), clearButtonEnabled=True)
        self._find.setAccessibleName(tr("Find an action"))
        self._list = QTreeWidget(rootIsDecorated=False, uniformRowHeights=True, columnCount=2)
        self._list.setHeaderLabels([tr("Action"), tr("Keys")])
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._list.header().setStretchLastSection(False)
        self._list.setAccessibleName(tr("Actions and their keys"))
        self._list.setAccessibleDescription(tr("Choose an action to change its keys"))
        self._keys = QKeySequenceEdit()
        self._keys.setMaximumSequenceLength(1)
        invitation = self._keys.findChild(QLineEdit)  # Qt's own, long in some languages
        invitation.setMinimumWidth(invitation.fontMetrics().horizontalAdvance(invitation.placeholderText()) + MARGINS)
        self._keys.setAccessibleName(tr("New keys"))
        self._keys.setToolTip(tr("Press the keys that the chosen action shall have; Tab goes on"))
        self._set = button(tr("Set"), tr("Give these keys to the chosen action"))
        self._clear = button(tr("None"), tr("Leave the chosen action without keys"))
        self._usual = button(tr("Usual"), tr("Give the chosen action its usual keys"))
        self._all_usual = button(tr("All usual"), tr("Give every action its usual keys"))
        self._words = muted("")
        self._words.setMinimumHeight(2 * self._words.fontMetrics().lineSpacing())
        row = QHBoxLayout()
        row.addWidget(self._keys, 1)
        for widget in (self._set, self._clear, self._usual, self._all_usual):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        for widget in (self._find, self._list):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self._words)
        self._keys.installEventFilter(self)
        self._find.textChanged.connect(self._on_text)
        self._list.currentItemChanged.connect(self._on_chosen)
        self._set.clicked.connect(self._on_set)
        self._clear.clicked.connect(self._on_clear)
        self._usual.clicked.connect(self._on_usual)
        self._all_usual.clicked.connect(self.all_usual_requested)

    def show_lines(self, lines: Iterable[KeyLine]) -> None:
        """Show every action, the chosen one still chosen."""
        chosen = self.chosen()
        self._list.clear()
        for line in lines:
            item = QTreeWidgetItem([line.title, keys_told(line.keys)])
            item.setData(0, Qt.ItemDataRole.UserRole, line.id)
            font = item.font(1)
            font.setBold(line.changed)
            item.setFont(1, font)
            self._list.addTopLevelItem(item)
            if line.id == chosen:
                self._list.setCurrentItem(item)
        self._list.resizeColumnToContents(1)
        self._on_text(self._find.text())

    def show_words(self, words: str) -> None:
        """Say what came of a wish."""
        self._words.setText(words)

    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def chosen(self) -> str:
        """The id of the chosen action, or ""."""
        item = self._list.currentItem()
        return "" if item is None else item.data(0, Qt.ItemDataRole.UserRole)

    def choose(self, name: str) -> None:
        """Choose an action."""
        for row in range(self._list.topLevelItemCount()):
            if self._list.topLevelItem(row).data(0, Qt.ItemDataRole.UserRole) == name:
                self._list.setCurrentItem(self._list.topLevelItem(row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab leaves the field, as it does every other one."""
        tabs = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in tabs:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            return True
        return False

    @Slot(str)
    def _on_text(self, text: str) -> None:
        for row in range(self._list.topLevelItemCount()):
            item = self._list.topLevelItem(row)
            item.setHidden(text.lower() not in f"{item.text(0)} {item.text(1)}".lower())

    @Slot()
    def _on_chosen(self) -> None:
        self._keys.clear()
        self._words.setText("")

    @Slot()
    def _on_set(self) -> None:
        if self.chosen() and not self._keys.keySequence().isEmpty():
            keys = self._keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
            self.keys_requested.emit(self.chosen(), keys)

    @Slot()
    def _on_clear(self) -> None:
        if self.chosen():
            self.keys_requested.emit(self.chosen(), "")

    @Slot()
    def _on_usual(self) -> None:
        if self.chosen():
            self.usual_requested.emit(self.chosen())
