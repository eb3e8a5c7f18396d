"""Words that fit: a line cut with an ellipsis, and the sentence of an empty view."""

from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.widgets.theme import theme_of
from gui.words import again

SMALLEST = 11
"""Text size in pixels at 100 %: nothing in the window is smaller."""
MUTED = QPalette.ColorRole.PlaceholderText
"""What quiet words are written in; as a role of the palette it follows a change of theme by itself."""


def font_of(widget: QWidget, pixels: int = 12, *, bold: bool = False) -> QFont:
    """The widget's own font at a pixel size, never under ``SMALLEST``."""
    font = QFont(widget.font())
    font.setPixelSize(max(pixels, SMALLEST))
    font.setBold(bold)
    return font


class ElidedLabel(QLabel):
    """One line, cut with an ellipsis where it does not fit; the tooltip then has all of it.

    Attributes:
        shorter: stand for a text that does not fit, the longest first.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.shorter: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        texts = [text for text in (self.text(), *self.shorter) if text]
        shown = next((text for text in texts if self._cut(text) == text), self._cut(texts[-1]) if texts else "")
        tip = self.text() if shown != self.text() else ""
        if self.toolTip() != tip:
            self.setToolTip(tip)
        with QPainter(self) as painter:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _cut(self, text: str) -> str:
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width())


class WrappedLabel(QLabel):
    """A quiet line on as many lines as its words need at its width, which a dock would not ask for by itself.

    Args:
        lines: so many have room even where the words need fewer.
        most: so many are asked for at most; where there is no more room, the last one ends with an ellipsis, and the tooltip
            has all of the words. 0 for any number.
    """

    def __init__(self, parent: QWidget | None = None, *, lines: int = 0, most: int = 0) -> None:
        super().__init__(parent, wordWrap=True)
        self._lines, self._most = lines, most
        self.setForegroundRole(MUTED)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(text)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the words need at another width."""
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines that fit."""
        if not self._is_cut:
            super().paintEvent(event)
            return
        spacing = self.fontMetrics().lineSpacing()
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            for number, line in enumerate(self._fitting(self.height() // spacing)):
                painter.drawText(QRect(0, number * spacing, self.width(), spacing), Qt.AlignmentFlag.AlignLeft, line)

    @property
    def _is_cut(self) -> bool:
        return bool(self._most) and self.heightForWidth(self.width()) > self.height()

    def _fitting(self, count: int) -> list[str]:
        """So many lines; the last has an ellipsis for the rest."""
        text, layout = self.text(), QTextLayout(self.text(), self.font())
        starts: list[int] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
            starts.append(line.textStart())
        layout.endLayout()
        lines = [text[start:end].rstrip() for start, end in pairwise(starts[:count])]
        rest = text[starts[min(count, len(starts)) - 1] :]
        return [*lines, self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, self.width())]

    def _make_room(self) -> None:
        spacing = self.fontMetrics().lineSpacing()
        wanted = self.heightForWidth(self.width())
        asked = min(wanted, self._most * spacing) if self._most else wanted
        self.setMinimumHeight(max(asked, self._lines * spacing))
        if self._most:
            self.setToolTip(self.text() if self._is_cut else "")


class EmptyLabel(QLabel):
    """The sentence in the middle of a view that has nothing to show: what to do, in muted words.

    Args:
        boxed: on a small sheet of its own, for a ground with lines on it.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None, *, boxed: bool = False) -> None:
        super().__init__(again(text), parent)
        self._boxed, self._room = boxed, QRect()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setMargin(12)
        self.setFont(font_of(self, 13))
        self.setForegroundRole(MUTED)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def setText(self, text: str) -> None:
        """Show other words, with the keys that there are now."""
        super().setText(again(text))
        if not self._room.isEmpty():
            self.settle(self._room)

    def settle(self, room: QRect) -> None:
        """Stand in the middle of ``room``, no larger than the words need."""
        self._room = room
        width = min(room.width() - 16, self.fontMetrics().horizontalAdvance(self.text()) + 32)
        box = QRect(0, 0, max(width, 40), max(self.heightForWidth(max(width, 40)), 20))
        box.moveCenter(room.center())
        self.setGeometry(box)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet, then the words."""
        if self._boxed:
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme_of(self.palette()).paper))
                painter.drawRoundedRect(self.rect(), 6, 6)
        super().paintEvent(event)
