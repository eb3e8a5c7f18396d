"""What went wrong or should be known, over the maps: never a dialog, never in the way."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from core.errors import Fix
from gui.panels.form import Flow, button
from gui.widgets.theme import theme_of
from gui.words import said, tr

NOTICES_KEPT = 3
READ_MILLISECONDS, READ_MILLISECONDS_A_LETTER = 4000, 60
"""How long news stay: what it takes to look up, and to read every letter."""


class NoticeLine(QFrame):
    """One message and its remedy, with a button to put it away, and below it one for everything that can be done at a press.

    News ("info") that ask for nothing go by themselves once they can have been read, but not from under the mouse.

    Signals:
        fix_requested(object): the ``Fix`` whose button was pressed.
    """

    fix_requested = Signal(object)

    def __init__(self, message: str, remedy: str, kind: str, parent: QWidget, *, closable: bool = True) -> None:
        super().__init__(parent)
        self._kind = kind
        self._text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._text.setText(f"{message}. {remedy}".replace("..", ".") if remedy else message)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._fixes: dict[QPushButton, Fix] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 3, 4, 3)
        column.setSpacing(2)
        row = self._row = QHBoxLayout()
        column.addLayout(row)
        row.addWidget(self._text, 1)
        if closable:
            close = QToolButton(text="✕", toolTip=tr("Put this message away"), autoRaise=True)
            close.clicked.connect(self.deleteLater)
            row.addWidget(close)
        letters = len(self._text.text())
        self._reading = QTimer(self, singleShot=True, interval=READ_MILLISECONDS + letters * READ_MILLISECONDS_A_LETTER)
        self._reading.timeout.connect(self.deleteLater)
        self._asks = not closable
        self._let_go()

    @property
    def passing(self) -> bool:
        """Whether it only tells something: nothing is broken, and nothing is asked."""
        return self._kind == "info" and not self._asks

    def _let_go(self) -> None:
        """Let what only tells something go after a while."""
        if self.passing:
            self._reading.start()

    def _hold(self) -> None:
        """There is something to press: stay until that is done."""
        self._asks = True
        self._reading.stop()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Whoever points at it is reading it, or selects what it says."""
        self._reading.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """It has been read."""
        self._let_go()

    def put_button(self, title: str, hint: str, do: Callable[[], object]) -> None:
        """Add a button that does something, before the one that puts the line away."""
        push = QToolButton(text=title, toolTip=hint)
        push.clicked.connect(do)
        push.clicked.connect(self.deleteLater)
        self._row.insertWidget(1, push)
        self._hold()

    def put_fixes(self, fixes: Sequence[Fix]) -> None:
        """Add a line of buttons, one for everything that can be done about it."""
        line = Flow(self)
        for fix in fixes:
            title = said(fix.title)
            push = button(title, tr("{title}; Ctrl+Z takes it back", title=title))
            push.clicked.connect(self._on_fix)
            self._fixes[push] = fix
            line.add(push)
        self.layout().addWidget(line)
        self._hold()

    @Slot()
    def _on_fix(self) -> None:
        self.fix_requested.emit(self._fixes[self.sender()])
        self.deleteLater()

    @property
    def kind(self) -> str:
        """What it is: "error", "warning", "info", or "wait", which goes when something else comes."""
        return self._kind

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame in the colour of the kind, thicker on the left; painted, so that it follows the theme."""
        theme = theme_of(self.palette())
        edge = QColor({"error": theme.cross, "warning": theme.warn}.get(self._kind, theme.accent))
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.base))
        painter.fillRect(0, 0, 5, self.height(), edge)
        painter.setPen(edge)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class NoticeBar(QWidget):
    """The banner of the scene on show, and the last few messages.

    Signals:
        fix_requested(object): the ``Fix`` whose button was pressed.
    """

    fix_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner: NoticeLine | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def set_banner(self, text: str, kind: str = "warning") -> None:
        """A line that stays as long as what it says is true; "" takes it away."""
        if self._banner is not None:
            if self._banner.text == text:
                return
            self._banner.deleteLater()
            self._banner = None
        if text:
            self._banner = NoticeLine(text, "", kind, self, closable=False)
            self._column.insertWidget(0, self._banner)

    def add(self, message: str, remedy: str, kind: str, fixes: Sequence[Fix] = ()) -> NoticeLine:
        """Add a message; news take the place of the last news, the oldest message goes when there are many, and none is shown twice."""
        line = NoticeLine(message, remedy, kind, self)
        if fixes:
            line.put_fixes(fixes)
            line.fix_requested.connect(self.fix_requested)
        lines = self.lines()
        gone = [other for other in lines if other.text == line.text or (line.passing and other.passing)]
        for other in gone or lines[: -NOTICES_KEPT + 1]:
            self._column.removeWidget(other)
            other.deleteLater()
        self._column.addWidget(line)
        return line

    def offer(self, message: str, action: QAction) -> None:
        """A message with a button that does something about it; the message goes once that is done, from wherever."""
        line = NoticeLine(message, "", "info", self)
        line.put_button(action.text(), action.toolTip(), action.trigger)
        action.triggered.connect(line.deleteLater)
        self._column.addWidget(line)

    @Slot()
    def clear_all(self) -> None:
        """Put every message away; the banner stays."""
        self.clear("")

    def clear(self, kind: str) -> None:
        """Put the messages of a kind away, or with "" all of them; the banner stays."""
        for line in [line for line in self.lines() if kind in ("", line.kind)]:
            self._column.removeWidget(line)
            line.deleteLater()

    def lines(self) -> list[NoticeLine]:
        """The messages on show, oldest first.

        The layout is not asked for its items: Python would hold each as long as the layout lives, though Qt deletes it with its
        notice. A QObject that came to lie in that memory, such as a job, was then released twice.
        """
        lines = self.findChildren(NoticeLine, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return [line for line in lines if line is not self._banner and self._column.indexOf(line) >= 0]
