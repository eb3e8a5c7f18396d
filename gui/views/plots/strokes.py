"""Lines, areas and dots of a plot as one item: every item of its own costs the window a millisecond, whenever a number changes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

SLACK = 0.05
"""How much of its width and height an item may paint around its shapes: the pens' own."""


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """A path in the plot's coordinates, drawn, filled, or both."""

    path: QPainterPath
    pen: QPen | None = None
    fill: QColor | None = None

    @property
    def box(self) -> QRectF:
        """What it covers."""
        return self.path.boundingRect()

    def paint(self, painter: QPainter) -> None:
        """On a painter in the plot's coordinates."""
        painter.setPen(self.pen if self.pen is not None else Qt.PenStyle.NoPen)
        painter.setBrush(self.fill if self.fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawPath(self.path)


@dataclass(frozen=True, slots=True, eq=False)
class Dots:
    """Circles about places in the plot's coordinates, as large on screen at every scale."""

    places: QPolygonF
    pixels: float
    fill: QColor
    pen: QPen | None = None

    @property
    def box(self) -> QRectF:
        """What it covers."""
        return self.places.boundingRect()

    def paint(self, painter: QPainter) -> None:
        """On a painter in the plot's coordinates."""
        places = painter.transform().map(self.places)
        painter.save()
        painter.resetTransform()
        painter.setPen(self.pen if self.pen is not None else Qt.PenStyle.NoPen)
        painter.setBrush(self.fill)
        for place in places:
            painter.drawEllipse(place, self.pixels / 2, self.pixels / 2)
        painter.restore()


def line(x: np.ndarray, y: np.ndarray, pen: QPen, connect: Literal["all", "finite"] = "all") -> Stroke:
    """A line through places; of ``connect="finite"`` with a gap where one is NaN."""
    path = pg.arrayToQPath(np.asarray(x, float), np.asarray(y, float), connect) if len(x) > 1 else QPainterPath()
    return Stroke(path, pen)


def steps(edges: np.ndarray, y: np.ndarray, pen: QPen) -> Stroke:
    """A level line from each edge to the next."""
    return line(edges.repeat(2)[1:-1], y.repeat(2), pen)


def area(x: np.ndarray, low: np.ndarray, high: np.ndarray, fill: QColor, pen: QPen | None = None) -> Stroke:
    """What lies between two lines."""
    path = pg.arrayToQPath(np.append(x, x[::-1]), np.append(low, high[::-1]), "all")
    path.closeSubpath()
    return Stroke(path, pen, fill)


def dots(x: np.ndarray, y: np.ndarray, pixels: float, fill: QColor, pen: QPen | None = None) -> Dots:
    """A dot at every place."""
    return Dots(QPolygonF([QPointF(*place) for place in zip(x, y, strict=True)]), pixels, fill, pen)


class Strokes(QGraphicsItem):
    """All of them, one over another."""

    def __init__(self) -> None:
        super().__init__()
        self._drawn: tuple[Stroke | Dots, ...] = ()
        self._box = QRectF()

    def draw(self, drawn: Sequence[Stroke | Dots]) -> None:
        """Draw others in place of those before."""
        self.prepareGeometryChange()
        self._drawn, box = tuple(drawn), QRectF()
        for each in drawn:
            box |= each.box.adjusted(-1e-9, -1e-9, 1e-9, 1e-9)  # a level line's box is empty, which joins nothing
        across, up = SLACK * box.width(), SLACK * box.height()
        self._box = box.adjusted(-across, -up, across, up)
        self.update()

    def boundingRect(self) -> QRectF:
        """What they cover."""
        return self._box

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Each in its own pen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each in self._drawn:
            each.paint(painter)


def pen_of(colour: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen as wide on screen at every scale."""
    pen = QPen(colour, width, style)
    pen.setCosmetic(True)
    return pen
