"""What lies over the image of a map: lines, towns, cross and scale bar."""

import math

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QWidget

from gui.views.camera import Extent, MapPoint
from gui.views.place import KINDS, Place
from gui.widgets.labels import font_of
from gui.widgets.theme import Theme

WIDTHS = {"coast": 1.4, "lake": 1.0, "border": 1.4, "state": 1.0}
BAR_PIXELS = 110


class LineLayer:
    """Coastlines, lakes, borders and states of one map; pens keep their width at every zoom."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._items = {kind: QGraphicsPathItem() for kind in KINDS}
        for item in self._items.values():
            item.setZValue(10)
            box.addItem(item, ignoreBounds=True)

    def show(self, paths: dict[str, QPainterPath]) -> None:
        """Draw paths by kind; maps on the same place share them."""
        for kind, item in self._items.items():
            item.setPath(paths.get(kind, QPainterPath()))

    def dress(self, theme: Theme) -> None:
        """Take a theme's colours."""
        colours = {"coast": theme.coast, "lake": theme.border, "border": theme.coast, "state": theme.border}
        for kind, item in self._items.items():
            pen = QPen(QColor(colours[kind]), WIDTHS[kind])
            pen.setCosmetic(True)
            if kind == "state":
                pen.setStyle(Qt.PenStyle.DashLine)
            item.setPen(pen)


def paths_of(place: Place) -> dict[str, QPainterPath]:
    """Painter paths of every kind of line around a place."""
    paths = {}
    for kind in KINDS:
        lines = place.lines(kind)
        paths[kind] = pg.arrayToQPath(lines.x, lines.y, lines.joined) if len(lines.x) else QPainterPath()
    return paths


class MapOverlay(QWidget):
    """Towns, cross and scale bar, painted over a map in screen pixels; takes no mouse."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.theme = theme
        self.place: Place | None = None
        self.view = Extent(0, 1, 0, 1)
        self.cross: MapPoint | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all three."""
        if self.place is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font_of(self, 11))
        self._paint_towns(painter)
        self._paint_bar(painter)
        if self.cross is not None:
            self._paint_cross(painter, self._to_screen(self.cross.x, self.cross.y))

    def _to_screen(self, x: float, y: float) -> QPointF:
        view = self.view
        across = (x - view.west) / (view.east - view.west) * self.width()
        down = (view.north - y) / (view.north - view.south) * self.height()
        return QPointF(across, down)

    def _paint_towns(self, painter: QPainter) -> None:
        taken = [QRectF(0, self.height() - 34, BAR_PIXELS + 70, 34)]
        metrics = painter.fontMetrics()
        for town in self.place.towns():
            at = self._to_screen(town.x, town.y)
            label = QRectF(at.x() + 5, at.y() - 8, metrics.horizontalAdvance(town.name) + 2, 16)
            if not QRectF(self.rect()).contains(label) or any(label.intersects(other) for other in taken):
                continue
            taken.append(label.adjusted(-8, 0, 8, 0))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.text))
            painter.drawEllipse(at, 2.2, 2.2)
            self._write(painter, label, town.name)

    def _paint_bar(self, painter: QPainter) -> None:
        height_km = (self.view.north - self.view.south) * self.place.kilometres
        per_pixel = height_km / max(self.height(), 1)
        kilometres = _round_down(BAR_PIXELS * per_pixel)
        length = kilometres / per_pixel
        left, base = 10.0, self.height() - 10.0
        for colour, width in ((self.theme.paper, 4.0), (self.theme.text, 1.6)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawPolyline(
                [
                    QPointF(left, base - 5),
                    QPointF(left, base),
                    QPointF(left + length, base),
                    QPointF(left + length, base - 5),
                ]
            )
        self._write(painter, QRectF(left + length + 6, base - 13, 70, 16), f"{kilometres:g} km")

    def _paint_cross(self, painter: QPainter, at: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for colour, width in ((self.theme.paper, 3.0), (self.theme.cross, 1.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(QPointF(at.x(), 0), QPointF(at.x(), self.height()))
            painter.drawLine(QPointF(0, at.y()), QPointF(self.width(), at.y()))

    def _write(self, painter: QPainter, box: QRectF, text: str) -> None:
        """Text with a halo of paper, readable over any colour."""
        path = QPainterPath()
        path.addText(box.left(), box.bottom() - 4, painter.font(), text)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.theme.paper), 3.0))
        painter.drawPath(path)
        painter.fillPath(path, QColor(self.theme.text))


def _round_down(value: float) -> float:
    """The largest 1, 2 or 5 times a power of ten not above ``value``."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (5, 2, 1) if step * power <= value)
