"""The few widgets that every form is made of: captions, muted lines, small buttons, names that elide."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)


def caption(text: str) -> QLabel:
    """The name of a field, to its left."""
    return QLabel(text)


def muted(text: str) -> QLabel:
    """A quiet line that wraps."""
    label = QLabel(text, wordWrap=True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def button(text: str, hint: str) -> QPushButton:
    """A button as narrow as its text allows."""
    push = QPushButton(text, toolTip=hint, autoDefault=False)
    push.setFixedWidth(max(26, push.fontMetrics().horizontalAdvance(text) + 16))
    return push


def narrow(combo: QComboBox) -> QComboBox:
    """Let a combo box be narrower than its longest entry; the list that drops down is as wide as it must be."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(6)
    return combo


def widen_list(combo: QComboBox) -> None:
    """Make the list that drops down as wide as its entries; call it when they have changed."""
    combo.view().setMinimumWidth(combo.view().sizeHintForColumn(0) + 24)


def elided(text: str) -> "ElidedLabel":
    """A label that shortens its text in the middle rather than widening the window."""
    return ElidedLabel(text)


class ElidedLabel(QWidget):
    """One line of text, shortened in the middle when there is not enough room."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_full_text(self, text: str, hint: str = "") -> None:
        """Show ``text``, with ``hint`` (or the text itself) as the tooltip."""
        self._text = text
        self.setToolTip(hint or text)
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text), metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideMiddle, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class Flow(QWidget):
    """Widgets in lines from left to right, as many lines as its width asks for."""

    SPACE = 4

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._members: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        widget.setParent(self)
        self._members.append(widget)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        return self._settle(width, move=False)

    def sizeHint(self) -> QSize:
        return QSize(240, self._settle(max(self.width(), 240), move=False))

    def minimumSizeHint(self) -> QSize:
        widest = max((_size_of(member).width() for member in self._members), default=0)
        return QSize(widest, self._settle(max(self.width(), widest, 1), move=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settle(self.width(), move=True)
        super().resizeEvent(event)

    def _settle(self, width: int, *, move: bool) -> int:
        """The height that a width asks for; with ``move`` the widgets are put there."""
        lines: list[list[QWidget]] = [[]]
        across = 0
        for member in (each for each in self._members if not each.isHidden()):
            wide = _size_of(member).width()
            if lines[-1] and across + wide > width:
                lines.append([])
                across = 0
            lines[-1].append(member)
            across += wide + self.SPACE
        y = 0
        for line in lines:
            high = max((_size_of(member).height() for member in line), default=0)
            if move:
                self._place(line, y, high)
            y += high + self.SPACE
        return y - self.SPACE

    def _place(self, line: list[QWidget], y: int, high: int) -> None:
        """Put widgets beside each other, on one middle."""
        x = 0
        for member in line:
            size = _size_of(member)
            member.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
            x += size.width() + self.SPACE


def _size_of(member: QWidget) -> QSize:
    """What it asks for, within what it may have."""
    return member.sizeHint().expandedTo(member.minimumSize()).boundedTo(member.maximumSize())


class TitleBox(QComboBox):
    """A combo box of long titles, the chosen one shortened in the middle where it does not fit: ends tell titles apart.

    The tooltip says the title in full, then ``purpose``.

    Args:
        shortened: where; at the right where beginnings tell titles apart.
    """

    def __init__(self, purpose: str, shortened: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle) -> None:
        super().__init__(toolTip=purpose)
        self._purpose, self._shortened = purpose, shortened
        narrow(self)
        self.currentTextChanged.connect(self._on_text)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style = self.style()
        room = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        ).width()
        option.currentText = self.fontMetrics().elidedText(option.currentText, self._shortened, room - 4)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _on_text(self, title: str) -> None:
        self.setToolTip(f"{title}\n{self._purpose}" if title else self._purpose)


class FormKeys(QObject):
    """Lets a form's controls keep their own keys where the keyboard is in them.

    The window's plain keys (Space plays, the arrows step) reach everything else. A mouse click on a button or a list
    moves the keyboard to the form itself, so that the arrows step again after a number was typed and Run was clicked.
    """

    OWN = (
        (QAbstractButton, (Qt.Key.Key_Space,)),
        (QComboBox, (Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Down)),
        (QAbstractSpinBox, (Qt.Key.Key_Up, Qt.Key.Key_Down)),
    )

    def watch(self, form: QWidget) -> None:
        """Look after every control in ``form``."""
        form.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for kind, _ in self.OWN:
            for control in form.findChildren(kind):
                control.installEventFilter(self)
                if kind is not QAbstractSpinBox:
                    control.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim a key before the window's shortcuts see it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            for kind, keys in self.OWN:
                if isinstance(watched, kind) and event.key() in keys:
                    event.accept()
        return False
