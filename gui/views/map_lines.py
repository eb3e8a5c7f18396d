"""Lines of the basemap, cut to what is in sight, and words over maps; quick enough for every frame of a pan."""

import math
from collections import OrderedDict
from collections.abc import Callable, Collection, Hashable, Mapping
from functools import lru_cache

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from gui.views.camera import Extent
from gui.views.place import KINDS, MapLines, Place
from gui.widgets.theme import Theme
from gui.words import tr

Paths = Mapping[str, MapLines]
STRONG = ("coast", "border")
HALO = 3.0
MARGIN = 8.0
"""Lines are drawn this many pixels beyond what is in sight, so that their ends are not seen."""
STILLS_KEPT = 8


def paths_of(place: Place) -> Paths:
    """Every kind of line around a place, in map coordinates."""
    lines = {kind: place.lines(kind) for kind in KINDS}
    return {kind: line for kind, line in lines.items() if len(line.x)}


def transform_of(view: Extent, width: float, height: float) -> QTransform:
    """From map coordinates to pixels of a widget that shows ``view``: north up."""
    across, down = width / (view.east - view.west), height / (view.south - view.north)
    return QTransform(across, 0, 0, down, -view.west * across, -view.north * down)


def polygon_of(place: Place, own: Place | None = None) -> QPolygonF:
    """The edge on the map of the field that it was made for, or of one that lies at ``own``."""
    edge = place.outline() if own is None else place.outline_of(own)
    return QPolygonF([QPointF(x, y) for x, y in zip(*(axis.tolist() for axis in edge), strict=True)])


def on_screen(lines: MapLines, transform: QTransform, room: QRectF) -> QPainterPath:
    """The segments that touch ``room``, in pixels; a point nearer than half a pixel to the last is left out."""
    x = lines.x * transform.m11() + transform.dx()
    y = lines.y * transform.m22() + transform.dy()
    room = room.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    next_x, next_y = np.roll(x, -1), np.roll(y, -1)
    seen = lines.joined & (np.maximum(x, next_x) >= room.left()) & (np.minimum(x, next_x) <= room.right())
    seen &= (np.maximum(y, next_y) >= room.top()) & (np.minimum(y, next_y) <= room.bottom())
    if not seen.any():
        return QPainterPath()
    keep = np.flatnonzero(seen | np.roll(seen, 1))
    x, y, joined = x[keep], y[keep], seen[keep]
    cells = np.round(np.stack([x, y]) * 2)
    inner = joined & np.roll(joined, 1) & (cells == np.roll(cells, 1, axis=1)).all(axis=0)
    return pg.arrayToQPath(x[~inner], y[~inner], joined[~inner])


def paint_lines(
    painter: QPainter,
    paths: Paths,
    transform: QTransform,
    theme: Theme,
    room: QRectF,
    *,
    thickness: float = 1.0,
    kinds: Collection[str] = KINDS,
) -> None:
    """Coastlines and borders in a strong colour, lakes, rivers and states (dashed) in a weaker one.

    A casing of paper under the strong ones keeps them visible over any rain. Thin lines, on maps of continents, have none,
    and none is wider than a pixel: a wider pen takes forty times as long.

    Args:
        transform: from map coordinates to pixels.
        room: what is in sight of those pixels.
        kinds: which of the lines to draw.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    casing = QColor(theme.paper)
    casing.setAlpha(150)
    for kind, lines in paths.items():
        if kind not in kinds:
            continue
        path, strong = on_screen(lines, transform, room), kind in STRONG
        width = thickness * (1.4 if strong else 1.0)
        if thickness < 1:
            width = min(width, 1.0)
        if strong and thickness >= 1:
            painter.setPen(QPen(casing, width + 2))
            painter.drawPath(path)
        dashed = kind == "state" and thickness >= 1
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(theme.coast if strong else theme.border), width, style))
        painter.drawPath(path)


class Stills:
    """Pictures painted again only when what they depend on changes; maps that show the same share them."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def draw(self, painter: QPainter, widget: QWidget, key: Hashable, paint: Callable[[QPainter], None]) -> None:
        """Draw over the whole of ``widget`` what ``paint`` painted for this ``key``."""
        ratio = widget.devicePixelRatioF()
        key = (key, widget.width(), widget.height(), ratio)
        if key not in self._kept:
            self._kept[key] = self._painted(widget, ratio, paint)
            while len(self._kept) > STILLS_KEPT:
                self._kept.popitem(last=False)
        painter.drawPixmap(0, 0, self._kept[key])

    @staticmethod
    def _painted(widget: QWidget, ratio: float, paint: Callable[[QPainter], None]) -> QPixmap:
        pixmap = QPixmap(round(widget.width() * ratio), round(widget.height() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as inner:
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(inner)
        return pixmap


def write(painter: QPainter, box: QRectF, text: str, theme: Theme) -> None:
    """Text with a halo of paper, readable over any colour; ``box`` begins at its left edge and ends under its feet."""
    picture = _written(text, painter.font().toString(), theme.text, theme.paper, painter.device().devicePixelRatioF())
    at = QPointF(box.left() - HALO, box.bottom() - 4 - _baseline(painter.font().toString()))
    painter.drawImage(at, picture)


@lru_cache(maxsize=512)
def _written(text: str, font_words: str, ink: str, paper: str, ratio: float) -> QImage:
    """Words and halo, drawn once; a path with a wide pen takes longer than everything else on a map."""
    font = QFont()
    font.fromString(font_words)
    width = math.ceil(QFontMetricsF(font).horizontalAdvance(text) + 2 * HALO)
    height = math.ceil(QFontMetricsF(font).height() + 2 * HALO)
    picture = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    path = QPainterPath()
    path.addText(HALO, _baseline(font_words), font, text)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(paper), HALO))
        painter.drawPath(path)
        painter.fillPath(path, QColor(ink))
    return picture


@lru_cache(maxsize=32)
def _baseline(font_words: str) -> float:
    """From the top of a picture of words to the line that they stand on."""
    font = QFont()
    font.fromString(font_words)
    return QFontMetricsF(font).ascent() + HALO


def graticule(place: Place, view: Extent) -> tuple[tuple[str, MapLines], ...]:
    """Meridians and parallels in sight, each with its words, at round degrees about a third of the view apart."""
    border = np.linspace(0, 1, 9)
    x = view.west + border * (view.east - view.west)
    y = view.south + border * (view.north - view.south)
    longitude, latitude = place.degrees_at(*(axis.ravel() for axis in np.meshgrid(x, y)))
    if not np.isfinite(longitude).any():
        return ()
    west, east = np.nanmin(longitude), np.nanmax(longitude)
    south, north = max(np.nanmin(latitude), -90.0), min(np.nanmax(latitude), 90.0)
    step = round_step((north - south) / 3)
    past_y, past_x = 0.1 * (north - south), 0.1 * (east - west)  # so that bent lines reach the edges
    along_y = np.linspace(max(south - past_y, -90), min(north + past_y, 90), 61)
    along_x = np.linspace(west - past_x, east + past_x, 61)
    lines = []
    for degrees in multiples(west, east, step):
        words = f"{abs(degrees):g}°{tr('W') if degrees < 0 else tr('E')}"
        lines.append((words, *place.at_degrees(np.full(61, degrees), along_y)))
    for degrees in multiples(south, north, step):
        words = f"{abs(degrees):g}°{tr('S') if degrees < 0 else tr('N')}"
        lines.append((words, *place.at_degrees(along_x, np.full(61, degrees))))
    return tuple((words, MapLines(x, y, _joined(x, y))) for words, x, y in lines)


def _joined(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Every point with its successor, where both can be drawn."""
    finite = np.isfinite(x) & np.isfinite(y)
    return finite & np.append(finite[1:], False)


def multiples(low: float, high: float, step: float) -> list[float]:
    """Of ``step``, between two numbers."""
    return [round(number * step, 9) for number in range(math.ceil(low / step), math.floor(high / step) + 1)]


def round_step(value: float) -> float:
    """The largest of 1, 2, 5, 10, 15, 30 degrees, or of 5, 2, 1 times a power of ten under that, not above ``value``."""
    if value >= 1:
        return float(max(step for step in (1, 2, 5, 10, 15, 30) if step <= value))
    return round_down(max(value, 1e-3))


def round_down(value: float) -> float:
    """The largest 1, 2 or 5 times a power of ten not above ``value``, which is positive."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (5, 2, 1) if step * power <= value * (1 + 1e-9))
