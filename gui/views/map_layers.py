"""What lies over the image of a map: lines, towns, gauges, arrows, seams, scale bar, marks and cross."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QWidget

from gui.views.camera import Extent, MapPoint
from gui.views.map_lines import Paths, Stills, graticule, on_screen, paint_lines, round_down, transform_of, write
from gui.views.place import MapLines, Place
from gui.widgets.choices import USUAL_LAYERS
from gui.widgets.labels import font_of
from gui.widgets.theme import Theme
from gui.words import tr

BAR_PIXELS = 110
BAR_ROOM = QRectF(0, -34, BAR_PIXELS + 70, 34)
"""Where the scale bar stands, from the lower left corner."""
CONTINENT_KM = 1500
"""From south to north; lines of more than this are thin: those of North America take 40 ms with a casing and 4 ms without."""
GROUND = 225
"""Of 255: how thick the paper is under words that arrows may cross."""
GAUGE_RADIUS = 5.5
"""Of the ring around a gauge, in pixels."""
LAYERS: tuple[tuple[str, str], ...] = (
    ("coast", tr("Coastlines")),
    ("border", tr("Borders")),
    ("state", tr("States and provinces")),
    ("lake", tr("Lakes")),
    ("river", tr("Rivers")),
    ("town", tr("Towns")),
    ("graticule", tr("Graticule")),
    ("motion", tr("Motion of a sequence")),
    ("seam", tr("Seams of a run in tiles")),
    ("bar", tr("Scale bar")),
    ("relief", tr("Relief")),
)
"""What a map can have beside its field, and how a menu calls it."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What the user chose on the maps.

    Attributes:
        outline: corners of the area, in order.
        closed: whether the area is complete; else its last corner is being looked for.
        pin: the point whose ensemble is shown.
        track: both ends of the transect, the one its kilometres count from first.
    """

    outline: tuple[MapPoint, ...] = ()
    closed: bool = False
    pin: MapPoint | None = None
    track: tuple[MapPoint, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrows:
    """How rain moves.

    Attributes:
        ways: from where it is to where it would be ``minutes`` later.
    """

    ways: tuple[tuple[MapPoint, MapPoint], ...]
    minutes: int


@dataclass(frozen=True, slots=True)
class Seams:
    """Where the tiles of a run meet.

    Attributes:
        pieces: both ends of the pieces of which the lines are made.
        words: how many tiles there are, and whether they show.
    """

    pieces: tuple[tuple[MapPoint, MapPoint], ...]
    words: str


def marks_on(place: Place, marks: Marks) -> Marks:
    """Marks in the field's coordinates on a map, where the sides of an area and a line may be bent."""
    if place.home is None:
        return marks
    outline = (
        _bent(place, marks.outline, closed=True) if marks.closed else tuple(map(place.point_on_map, marks.outline))
    )
    pin = None if marks.pin is None else place.point_on_map(marks.pin)
    return Marks(outline, marks.closed, pin, _bent(place, marks.track, closed=False))


def _bent(place: Place, corners: tuple[MapPoint, ...], *, closed: bool) -> tuple[MapPoint, ...]:
    ends = (*corners, *corners[:1]) if closed else corners
    share = np.linspace(0, 1, 17)[:, None]
    sides = [np.array([a.x, a.y]) * (1 - share) + np.array([b.x, b.y]) * share for a, b in pairwise(ends)]
    if not sides:
        return ()
    x, y = place.on_map(*np.concatenate(sides).T)
    return tuple(MapPoint(float(a), float(b)) for a, b in zip(x, y, strict=True))


@dataclass(frozen=True, slots=True)
class GaugeMark:
    """A gauge on a map: its place, what it reads, and the colour of that on the scale on show."""

    x: float
    y: float
    words: str = ""
    colour: str = ""


class MapOverlay(QWidget):
    """Lines, towns, gauges, scale bar and cross, painted over a map in screen pixels; takes no mouse."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.theme = theme
        self.view = Extent(0, 1, 0, 1)
        self.cross: MapPoint | None = None
        self.gauges: tuple[GaugeMark, ...] = ()
        self.arrows: Arrows | None = None
        self.seams: Seams | None = None
        self.marks = Marks()
        self.quiet = False
        """Lines only, for a map whose middle holds a sentence."""
        self._place: Place | None = None
        self._paths: Paths = {}
        self.layers: frozenset[str] = frozenset(USUAL_LAYERS)
        self.stills = Stills()

    def show_place(self, paths: Paths, place: Place | None) -> None:
        """Lines and towns of another place; nothing at all where there is none."""
        self._paths, self._place = paths, place
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The still picture, then the cross."""
        if self._place is None:
            return
        with QPainter(self) as painter:
            key = (
                self.view,
                self.theme.name,
                self.quiet,
                self._place,
                self.gauges,
                self.layers,
                self.arrows,
                self.seams,
            )
            self.stills.draw(painter, self, key, self._paint_still)
            painter.save()
            self._paint_marks(painter)
            painter.restore()
            if self.cross is not None and not self.quiet:
                self._paint_cross(painter, self._on_screen(self.cross.x, self.cross.y))

    def _on_screen(self, x: float, y: float) -> QPointF:
        return transform_of(self.view, self.width(), self.height()).map(QPointF(x, y))

    def _paint_still(self, painter: QPainter) -> None:
        transform, room = transform_of(self.view, self.width(), self.height()), QRectF(self.rect())
        painter.setFont(font_of(self, 11))
        if "graticule" in self.layers:
            self._paint_graticule(painter, transform, room)
        wide = (self.view.north - self.view.south) * self._place.kilometres > CONTINENT_KM
        thickness = 0.9 if wide else 1.0
        paint_lines(painter, self._paths, transform, self.theme, room, thickness=thickness, kinds=self.layers)
        if not self.quiet:
            if "motion" in self.layers and self.arrows is not None:
                self._paint_arrows(painter, self.arrows)
            if "town" in self.layers:
                self._paint_towns(painter)
            self._paint_gauges(painter)
            if "seam" in self.layers and self.seams is not None:
                self._paint_seams(painter, self.seams)
            if "bar" in self.layers:
                self._paint_bar(painter)

    def _paint_graticule(self, painter: QPainter, transform: QTransform, room: QRectF) -> None:
        """Thin lines; each has its words where it meets the left or the upper edge, as far as they don't collide."""
        taken = [BAR_ROOM.translated(0, self.height())] if "bar" in self.layers else []
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for words, lines in graticule(self._place, self.view):
            painter.setPen(QPen(QColor(self.theme.muted), 0.8, Qt.PenStyle.DotLine))
            path = on_screen(lines, transform, room)
            painter.drawPath(path)
            upper = words[-1] in "EW"
            at = entry(lines, transform, room, upper=upper)
            if at is None or self.quiet:
                continue
            width = painter.fontMetrics().horizontalAdvance(words)
            box = QRectF(at.x() + 3, at.y() + (2 if upper else -16), width, 16)
            if room.contains(box) and not any(box.intersects(other) for other in taken):
                taken.append(box.adjusted(-8, 0, 8, 0))
                write(painter, box, words, self.theme)

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
        """Rings filled with the colour of what a gauge reads, to be compared with the rain around; its value, where there is room."""
        taken: list[QRectF] = []
        for gauge in self.gauges:
            at = self._on_screen(gauge.x, gauge.y)
            painter.setBrush(QColor(gauge.colour) if gauge.colour else Qt.BrushStyle.NoBrush)
            for colour, width in ((self.theme.paper, 3.4), (self.theme.cross, 1.6)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawEllipse(at, GAUGE_RADIUS, GAUGE_RADIUS)
            label = QRectF(at.x() + 8, at.y() - 8, painter.fontMetrics().horizontalAdvance(gauge.words) + 2, 16)
            if gauge.words and not any(label.intersects(other) for other in taken):
                taken.append(label)
                write(painter, label, gauge.words, self.theme)

    def _paint_arrows(self, painter: QPainter, arrows: Arrows) -> None:
        """Arrows over a casing of paper, and how long a way they show, on paper of its own: arrows may lie where it stands."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ways = [(self._on_screen(a.x, a.y), self._on_screen(b.x, b.y)) for a, b in arrows.ways]
        for colour, width in ((self.theme.paper, 3.2), (self.theme.cross, 1.4)):
            painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            for tail, head in ways:
                painter.drawPolyline(arrow(tail, head))
        words = tr("arrows: way of {minutes} min", minutes=arrows.minutes)
        width = painter.fontMetrics().horizontalAdvance(words)
        box = QRectF(10, self.height() - 44, width, 16)
        ground = QColor(self.theme.paper)
        ground.setAlpha(GROUND)
        painter.fillRect(box.adjusted(-4, 0, 4, 0), ground)
        write(painter, box, words, self.theme)

    def _paint_seams(self, painter: QPainter, seams: Seams) -> None:
        """Dashed lines, and what is to be said of them."""
        painter.setPen(QPen(QColor(self.theme.cross), 1.2, Qt.PenStyle.DashLine))
        painter.drawLines([QLineF(self._on_screen(a.x, a.y), self._on_screen(b.x, b.y)) for a, b in seams.pieces])
        write(painter, QRectF(10, 6, self.width() - 20, 16), seams.words, self.theme)

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
            if track.size() > 1:  # its plot counts kilometres that way
                painter.drawPolyline(arrow(track[-2], track[-1]))
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


def arrow(tail: QPointF, head: QPointF) -> QPolygonF:
    """The shaft, then both barbs, in one stroke; a short arrow has short barbs."""
    way = QLineF(head, tail)
    barbs = [QLineF.fromPolar(min(6.0, way.length() / 2), way.angle() + turn) for turn in (28, -28)]
    ends = [head + barb.p2() for barb in barbs]
    return QPolygonF([tail, head, ends[0], head, ends[1]])


def entry(lines: MapLines, transform: QTransform, room: QRectF, *, upper: bool) -> QPointF | None:
    """Where a line meets the upper or the left edge of ``room``; None where it does not."""
    x = lines.x * transform.m11() + transform.dx()
    y = lines.y * transform.m22() + transform.dy()
    along, across, edge = (x, y, room.top()) if upper else (y, x, room.left())
    before, after = across[:-1] - edge, across[1:] - edge
    meets = np.flatnonzero(lines.joined[:-1] & (before * after <= 0) & (before != after))
    for number in meets:
        share = before[number] / (before[number] - after[number])
        place = along[number] + share * (along[number + 1] - along[number])
        if 0 <= place <= (room.width() if upper else room.height()):
            return QPointF(place, edge) if upper else QPointF(edge, place)
    return None
