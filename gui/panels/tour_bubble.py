"""A few words beside a control, with an outline around it. Nothing is locked meanwhile."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.panels.form import button, muted
from gui.widgets.labels import font_of
from gui.widgets.theme import theme_of
from gui.words import again, tr

WIDTH, GAP, EDGE = 320, 10, 3


class Outline(QWidget):
    """Draws a frame around a control, and takes no mouse."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame alone."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme_of(self.palette()).accent), EDGE))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)


class TourBubble(QWidget):
    """A step of the tour: title, words, and the way on.

    Signals:
        next_requested(), back_requested(), end_requested(): which step to show, or none more.
    """

    next_requested = Signal()
    back_requested = Signal()
    end_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._outline, self._target = Outline(window), None
        self.setFixedWidth(WIDTH)
        self._title = QLabel()
        self._title.setFont(font_of(self, 14, bold=True))
        self._text, self._count = QLabel(wordWrap=True), muted("")
        self._end = button(tr("Leave"), tr("End the tour; Help > Tour shows it again"))
        self._back = button(tr("Back"), tr("The step before"))
        self._next = button(tr("Next"), tr("The next step"))
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        for widget in (self._end, self._back, self._next):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        for widget in (self._title, self._text):
            column.addWidget(widget)
        column.addLayout(row)
        self._next.clicked.connect(self.next_requested)
        self._back.clicked.connect(self.back_requested)
        self._end.clicked.connect(self.end_requested)
        window.installEventFilter(self)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sheet of its own over whatever lies below."""
        theme = theme_of(self.palette())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.setBrush(QColor(theme.base))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def show_step(self, title: str, text: str, number: int, count: int, target: QWidget) -> None:
        """Say something of a control.

        Args:
            number: of the step, from 1.
        """
        self._target = target
        self._title.setText(title)
        text = again(text)
        self._text.setText(text)
        self._count.setText(tr("{number} of {count}", number=number, count=count))
        self._back.setEnabled(number > 1)
        self._next.setText(tr("Next") if number < count else tr("Done"))
        self.setAccessibleName(f"{title}. {text}")
        self.adjustSize()
        self._settle()
        for widget in (self._outline, self):
            widget.show()
            widget.raise_()

    def leave(self) -> None:
        """Put it away."""
        self._target = None
        self._outline.hide()
        self.hide()

    def title(self) -> str:
        """Of the step on show."""
        return self._title.text()

    def take_keyboard(self) -> None:
        """Let Space and Enter go on."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the control when the window changes its size or docks move."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self._target is not None:
            self._settle()
        return False

    def _settle(self) -> None:
        if self._target is None:
            return
        window, target = self.parentWidget(), self._target
        box = QRect(target.mapTo(window, QPoint(0, 0)), target.size()) if target.window() is window else QRect()
        self._outline.setGeometry(box.adjusted(-EDGE, -EDGE, EDGE, EDGE))
        self.move(beside(box, self.sizeHint().height(), window.rect()))
        self.setFixedHeight(self.sizeHint().height())


def beside(box: QRect, height: int, room: QRect) -> QPoint:
    """Where a bubble goes: to the right of what it is about, else to the left, else into it; never out of the room."""
    x = box.right() + GAP
    if x + WIDTH > room.right():
        x = box.left() - GAP - WIDTH
    if x < 0:
        x = box.center().x() - WIDTH // 2
    y = box.center().y() - height // 2
    return QPoint(max(0, min(x, room.right() - WIDTH)), max(0, min(y, room.bottom() - height)))
