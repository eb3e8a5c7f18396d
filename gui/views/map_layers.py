"""What lies over the image of a map: lines, towns, gauges, scale bar, marks and cross."""

import math
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF, QTransform
from PySide6.QtWidgets import QWidget

from gui.views.camera import Extent, MapPoint
from gui.views.place import KINDS, Place
from gui.widgets.labels import font_of
from gui.widgets.theme import Theme

BAR_PIXELS = 110
BAR_ROOM = QRectF(0, -34, BAR_PIXELS + 70, 34)
"""Where the scale bar stands, from the lower left corner."""
GAUGE_RADIUS = 4.5
"""Of the ring around a gauge, in pixels."""
Paths = Mapping[str, QPainterPath]


@dataclass(frozen=True, slots=True)
class Marks:
    """What the user chose on the maps.

    Attributes:
        outline: corners of the area, in order.
        closed: whether the area is complete; else its last corner is being looked for.
        pin: the point whose ensemble is shown.
        track: both ends of the transect.
    """

    outline: tuple[MapPoint, ...] = ()
    closed: bool = False
    pin: MapPoint | None = None
    track: tuple[MapPoint, ...] = ()


def paths_of(place: Place) -> Paths:
    """Painter paths of every kind of line around a place, in map coordinates."""
    lines = {kind: place.lines(kind) for kind in KINDS}
    return {kind: pg.arrayToQPath(line.x, line.y, line.joined) for kind, line in lines.items() if len(line.x)}


def transform_of(view: Extent, width: float, height: float) -> QTransform:
    """From map coordinates to pixels of a widget that shows ``view``: north up."""
    across, down = width / (view.east - view.west), height / (view.south - view.north)
    return QTransform(across, 0, 0, down, -view.west * across, -view.north * down)


def paint_lines(painter: QPainter, paths: Paths, transform: QTransform, theme: Theme, thickness: float = 1.0) -> None:
    """Coastlines and borders in a strong colour, lakes and states (dashed) in a weaker one.

    A casing of paper under the strong ones keeps them visible over any rain. Thin lines, on maps of continents, have none:
    a pen wider than a pixel takes 30 times as long, 50 ms for North America.
    """
    painter.setTransform(transform)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    casing = QColor(theme.paper)
    casing.setAlpha(150)
    for kind, path in paths.items():
        strong = kind in ("coast", "border")
        width = thickness * (1.4 if strong else 1.0)
        if strong and thickness >= 1:
            painter.setPen(_cosmetic(casing, width + 2))
            painter.drawPath(path)
        dashed = kind == "state" and thickness >= 1
        painter.setPen(_cosmetic(QColor(theme.coast if strong else theme.border), width, dashed=dashed))
        painter.drawPath(path)
    painter.resetTransform()


def _cosmetic(colour: QColor, width: float, *, dashed: bool = False) -> QPen:
    """A pen as wide on screen at every zoom."""
    pen = QPen(colour, width, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
    pen.setCosmetic(True)
    return pen


class Still:
    """A picture painted again only when what it depends on changes; images under it may change 30 times a second."""

    def __init__(self) -> None:
        self._key: Hashable = None
        self._pixmap = QPixmap()

    def draw(self, painter: QPainter, widget: QWidget, key: Hashable, paint: Callable[[QPainter], None]) -> None:
        """Draw over the whole of ``widget`` what ``paint`` painted for this ``key``."""
        ratio = widget.devicePixelRatioF()
        key = (key, widget.width(), widget.height(), ratio)
        if key != self._key:
            self._key = key
            self._pixmap = QPixmap(round(widget.width() * ratio), round(widget.height() * ratio))
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(Qt.GlobalColor.transparent)
            with QPainter(self._pixmap) as inner:
                inner.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint(inner)
        painter.drawPixmap(0, 0, self._pixmap)


class MapOverlay(QWidget):
    """Lines, towns, gauges, scale bar and cross, painted over a map in screen pixels; takes no mouse."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.theme = theme
        self.view = Extent(0, 1, 0, 1)
        self.cross: MapPoint | None = None
        self.gauges: tuple[MapPoint, ...] = ()
        self.marks = Marks()
        self.quiet = False
        """Lines only, for a map whose middle holds a sentence."""
        self._place: Place | None = None
        self._paths: Paths = {}
        self._places = 0
        self._still = Still()

    def show_place(self, paths: Paths, place: Place) -> None:
        """Lines and towns of another place."""
        self._paths, self._place = paths, place
        self._places += 1
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The still picture, then the cross."""
        if self._place is None:
            return
        with QPainter(self) as painter:
            key = (self.view, self.theme.name, self.quiet, self._places, self.gauges)
            self._still.draw(painter, self, key, self._paint_still)
            painter.save()
            self._paint_marks(painter)
            painter.restore()
            if self.cross is not None and not self.quiet:
                self._paint_cross(painter, self._on_screen(self.cross.x, self.cross.y))

    def _on_screen(self, x: float, y: float) -> QPointF:
        return transform_of(self.view, self.width(), self.height()).map(QPointF(x, y))

    def _paint_still(self, painter: QPainter) -> None:
        paint_lines(painter, self._paths, transform_of(self.view, self.width(), self.height()), self.theme)
        if not self.quiet:
            painter.setFont(font_of(self, 11))
            self._paint_towns(painter)
            self._paint_gauges(painter)
            self._paint_bar(painter)

    def _paint_towns(self, painter: QPainter) -> None:
        """The largest towns, as far as their names don't collide."""
        taken = [BAR_ROOM.translated(0, self.height())]
        metrics = painter.fontMetrics()
        for town in self._place.towns():
            at = self._on_screen(town.x, town.y)
            label = QRectF(at.x() + 5, at.y() - 8, metrics.horizontalAdvance(town.name) + 2, 16)
            if not QRectF(self.rect()).contains(label) or any(label.intersects(other) for other in taken):
                continue
            taken.append(label.adjusted(-8, 0, 8, 0))
            painter.setPen(QPen(QColor(self.theme.paper), 1))
            painter.setBrush(QColor(self.theme.text))
            painter.drawEllipse(at, 2.7, 2.7)
            write(painter, label, town.name, self.theme)

    def _paint_gauges(self, painter: QPainter) -> None:
        """Rings, so that the rain inside them can be seen."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for gauge in self.gauges:
            for colour, width in ((self.theme.paper, 3.0), (self.theme.cross, 1.4)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawEllipse(self._on_screen(gauge.x, gauge.y), GAUGE_RADIUS, GAUGE_RADIUS)

    def _paint_bar(self, painter: QPainter) -> None:
        per_pixel = (self.view.north - self.view.south) * self._place.kilometres / max(self.height(), 1)
        kilometres = round_down(BAR_PIXELS * per_pixel)
        left, right, base = 10.0, 10.0 + kilometres / per_pixel, self.height() - 10.0
        corners = [QPointF(left, base - 5), QPointF(left, base), QPointF(right, base), QPointF(right, base - 5)]
        for colour, width in ((self.theme.paper, 4.0), (self.theme.text, 1.6)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawPolyline(corners)
        write(painter, QRectF(right + 6, base - 13, 70, 16), f"{kilometres:g} km", self.theme)

    def _paint_marks(self, painter: QPainter) -> None:
        """Area, transect and pinned point, over a casing of paper."""
        marks = self.marks
        area = QPolygonF([self._on_screen(point.x, point.y) for point in marks.outline])
        track = QPolygonF([self._on_screen(point.x, point.y) for point in marks.track])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((self.theme.paper, 4.0), (self.theme.accent, 2.0)):
            painter.setPen(QPen(QColor(colour), width))
            (painter.drawPolygon if marks.closed else painter.drawPolyline)(area)
            painter.drawPolyline(track)
            if not marks.closed:
                for corner in area:
                    painter.drawEllipse(corner, 2.5, 2.5)
            if marks.pin is not None:
                painter.drawEllipse(self._on_screen(marks.pin.x, marks.pin.y), 6.0, 6.0)

    def _paint_cross(self, painter: QPainter, at: QPointF) -> None:
        for colour, width in ((self.theme.paper, 3.0), (self.theme.cross, 1.0)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(QPointF(at.x(), 0), QPointF(at.x(), self.height()))
            painter.drawLine(QPointF(0, at.y()), QPointF(self.width(), at.y()))


def write(painter: QPainter, box: QRectF, text: str, theme: Theme) -> None:
    """Text with a halo of paper, readable over any colour."""
    path = QPainterPath()
    path.addText(box.left(), box.bottom() - 4, painter.font(), text)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.paper), 3.0))
    painter.drawPath(path)
    painter.fillPath(path, QColor(theme.text))


def round_down(value: float) -> float:
    """The largest 1, 2 or 5 times a power of ten not above ``value``, which is positive."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (5, 2, 1) if step * power <= value * (1 + 1e-9))
