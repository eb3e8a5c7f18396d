"""How often values occur in what is on show, with the ends of the colour scale to drag."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.types import VARIABLES
from core.units import shown_in
from gui.colour import DRY, MISSING, USUAL, Colouring, Levels
from gui.widgets.labels import font_of
from gui.widgets.theme import theme_of
from gui.words import tr

BINS, HEIGHT = 128, 76
REACH = 7
"""How near to a handle, in pixels, the mouse takes it."""
ROUND = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)
"""Digits that handles of a logarithmic axis stand at."""
EMPTY = tr("No values are on show")


def axis_of(variable: str, *, linear: bool) -> tuple[float, float, bool]:
    """First and last value of the axis, canonical, and whether it is logarithmic; fixed, whatever the values are."""
    known = VARIABLES[variable]
    low, high = known.levels[0], known.levels[-1]
    if known.logarithmic and not linear:
        return low / 10, high * 5, True
    return (0.0, 1.5 * high, False) if known.logarithmic else (low - (high - low) / 2, high + (high - low) / 2, False)


@dataclass(frozen=True, slots=True, eq=False)
class Histogram:
    """Counts between equal steps of an axis, of everything on show.

    Attributes:
        counts: [BINS]; values beyond the axis are in the first and the last, dry ones in none.
        dry: the share of known values that is below the variable's dry limit.
        panels: how many panels the values are of.
    """

    counts: np.ndarray
    dry: float
    panels: int

    @classmethod
    def of(cls, fields: list[np.ndarray], variable: str, *, linear: bool) -> "Histogram":
        """Of fields in canonical units; any thread."""
        first, last, logarithmic = axis_of(variable, linear=linear)
        limit = VARIABLES[variable].dry
        counts, dry, known = np.zeros(BINS, np.int64), 0, 0
        for field in fields:
            values = field[np.isfinite(field)]
            known += values.size
            if limit is not None:
                wet = values[values >= np.float32(limit)]
                dry, values = dry + values.size - wet.size, wet
            if logarithmic:
                values = np.log(values / np.float32(first)) * np.float32(BINS / math.log(last / first))
            else:
                values = (values - np.float32(first)) * np.float32(BINS / (last - first))
            counts += np.bincount(np.clip(values, 0, BINS - 1).astype(np.intp), minlength=BINS)
        return cls(counts, dry / max(known, 1), len(fields))


class LevelHistogram(QWidget):
    """Bars in the colours of their values, on a logarithmic scale of counts, between two handles.

    Signals:
        end_requested(str, float): the "low" or the "high" end of the scale of values shall be there, in canonical units.
    """

    end_requested = Signal(str, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._histogram: Histogram | None = None
        self._taken = ""
        self._chosen: tuple[str, str, Levels, bool] | None = None
        self.set_scale("precip", "", USUAL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(font_of(self, 11))
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Histogram of the values on show, with the ends of the colour scale"))
        self.setToolTip(
            tr(
                "How often values occur in the panels, higher on a logarithmic scale.\n"
                "Drag a handle to move an end of the colour scale; the numbers below can be typed, too."
            )
        )

    def set_scale(self, variable: str, palette: str, levels: Levels) -> None:
        """The scale of values in force; a palette of classes has ends that do not move."""
        dark = theme_of(self.palette()).dark
        if (variable, palette, levels, dark) == self._chosen:
            return
        self._chosen = variable, palette, levels, dark
        self._colouring = Colouring(variable, palette or None, dark=dark, levels=levels)
        self._movable = self._colouring.bounds is None
        self._variable = shown_in(VARIABLES[variable], levels.units)
        self._axis = axis_of(variable, linear=levels.linear)
        self.update()

    def set_histogram(self, histogram: Histogram | None) -> None:
        """Show how often values occur, or that there are none."""
        self._histogram = histogram
        self.update()

    def sizeHint(self) -> QSize:
        """A low strip."""
        return QSize(480, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Room to drag."""
        return QSize(200, HEIGHT)

    def place_of(self, value: float) -> float:
        """Where a canonical value stands, in pixels."""
        first, last, logarithmic = self._axis
        room = self._room()
        share = math.log(value / first) / math.log(last / first) if logarithmic else (value - first) / (last - first)
        return room.left() + min(max(share, 0.0), 1.0) * room.width()

    def value_at(self, x: float) -> float:
        """The canonical value, a round number as shown, nearest to a place."""
        first, last, logarithmic = self._axis
        room = self._room()
        share = min(max((x - room.left()) / max(room.width(), 1.0), 0.0), 1.0)
        exact = first * (last / first) ** share if logarithmic else first + share * (last - first)
        shown = self._variable.shown(exact)
        step = self._variable.factor_shown * (last - first) / 100
        return self._variable.canonical(snapped(shown) if logarithmic else snapped_to(shown, step))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bars, a base line, what they are of, and the handles."""
        theme = theme_of(self.palette())
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.base))
            room = self._room()
            if self._histogram is not None:
                self._paint_bars(painter, room)
            painter.setPen(QColor(theme.edge))
            painter.drawLine(room.bottomLeft(), room.bottomRight())
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRectF(self.rect()).adjusted(6, 1, -6, 0), Qt.AlignmentFlag.AlignRight, self.words())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for name, end in self._ends().items():
                self._paint_handle(painter, room, self.place_of(end), QColor(self._handle_colour(name)))

    def words(self) -> str:
        """What the bars are of."""
        if self._histogram is None or not self._histogram.panels:
            return EMPTY
        panels = self._histogram.panels
        words = tr("values of {panels} panels", panels=panels) if panels > 1 else tr("values of one panel")
        limit = self._variable.dry
        if limit is None:
            return words
        dry = f"{round(self._variable.shown(limit), 3) + 0.0:g} {self._variable.units_shown}"
        return tr("{words}, without {dry:.0f} % < {dry2}", words=words, dry=100 * self._histogram.dry, dry2=dry)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the handle that was taken; else show which could be."""
        if self._taken:
            self._drag(event.position().x())
        else:
            near = self._near(event.position().x())
            self.setCursor(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nearest handle."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._taken = self._near(event.position().x())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._taken = ""
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self.set_scale(*self._chosen[:3])
        super().changeEvent(event)

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(10, 26, -10, -4)

    def _ends(self) -> dict[str, float]:
        return {"low": self._colouring.scale.low, "high": self._colouring.scale.high} if self._movable else {}

    def _near(self, x: float) -> str:
        apart = {name: abs(self.place_of(end) - x) for name, end in self._ends().items()}
        near = min(apart, key=lambda name: apart[name], default="")
        return near if near and apart[near] <= REACH else ""

    def _drag(self, x: float) -> None:
        """The ends never meet: the one that is dragged stops a little before the other."""
        value, ends = self.value_at(x), self._ends()
        apart = value < ends["high"] if self._taken == "low" else value > ends["low"]
        if apart and value != ends[self._taken]:
            self.end_requested.emit(self._taken, value)

    def _handle_colour(self, name: str) -> str:
        theme = theme_of(self.palette())
        return theme.accent if name == self._taken else theme.text

    def _paint_bars(self, painter: QPainter, room: QRectF) -> None:
        first, last, logarithmic = self._axis
        middles = (np.arange(BINS) + 0.5) / BINS
        values = first * (last / first) ** middles if logarithmic else first + middles * (last - first)
        index = self._colouring.to_index(values[None])[0]
        heights = np.log1p(self._histogram.counts) / max(np.log1p(self._histogram.counts.max(initial=0)), 1e-9)
        bare = QColor(theme_of(self.palette()).edge)
        for number in np.flatnonzero(heights):
            row = index[number]
            colour = bare if row in (DRY, MISSING) else QColor(*self._colouring.table[row].tolist())
            height = max(float(heights[number]) * room.height(), 1.0)
            left = room.left() + number * room.width() / BINS
            painter.fillRect(QRectF(left, room.bottom() - height, room.width() / BINS + 0.5, height), colour)

    def _paint_handle(self, painter: QPainter, room: QRectF, x: float, colour: QColor) -> None:
        paper = QColor(theme_of(self.palette()).base)
        painter.fillRect(QRectF(x - 2, room.top(), 4, room.height()), paper)
        painter.fillRect(QRectF(x - 1, room.top(), 2, room.height()), colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        top = room.top()
        painter.drawPolygon(QPolygonF([QPointF(x - 6, top - 9), QPointF(x + 6, top - 9), QPointF(x, top + 1)]))


def snapped(value: float) -> float:
    """The nearest of ``ROUND`` times a power of ten, by ratio; of positive values."""
    power = 10.0 ** math.floor(math.log10(value))
    near = min((*ROUND, 10.0), key=lambda digit: abs(math.log(digit * power / value)))
    return float(f"{near * power:.6g}")


def snapped_to(value: float, step: float) -> float:
    """The nearest multiple of the round number (1, 2 or 5 times a power of ten) not above ``step``."""
    power = 10.0 ** math.floor(math.log10(step))
    unit = next(digit * power for digit in (5, 2, 1) if digit * power <= step * (1 + 1e-9))
    return float(f"{round(value / unit) * unit:.10g}")
