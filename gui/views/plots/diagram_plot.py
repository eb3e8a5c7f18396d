"""Draws a ``core.verify.diagram.Diagram``: lines, bands, what to read them by, and a legend beside the data."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.types import VARIABLES
from core.verify.diagram import Axis, Curve, Diagram
from gui.views.plots.axis import PlotAxis
from gui.views.plots.looks import Look, look_of, name_of
from gui.views.plots.strokes import Dots, Stroke, Strokes, area, dots, line, pen_of, steps
from gui.widgets.labels import font_of
from gui.widgets.theme import Theme, theme_of
from gui.words import said, tr

FEW = 16
"""Lines of no more points than this have them marked."""
LONG = 40
"""Letters of an entry of the legend that may be more than a line of a narrow dock."""
BAND_OPACITY, FIRST_OPACITY = 26, 60
"""Of 255; the first line's band stands out among those of many."""
UNITS = {variable.units: variable.units_of_differences for variable in VARIABLES.values()}
"""How units are shown; values of temperature stay in kelvins, as their differences are."""


class DiagramPlot(QWidget):
    """Two axes, or four where a smaller plot stands below; the legend is under them and covers nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._diagram: Diagram | None = None
        self._canvas = pg.GraphicsLayoutWidget(self)
        self._canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # there is nothing in it for keys
        self._canvas.ci.layout.setContentsMargins(2, 4, 8, 0)
        self._canvas.ci.layout.setSpacing(2)
        self._plots = [self._plot() for _ in range(2)]
        self._strokes = {plot: Strokes() for plot in self._plots}
        self._marks: dict[pg.PlotItem, list[pg.InfiniteLine]] = {}
        self._dressed: dict[pg.PlotItem, tuple[Theme, Axis, Axis]] = {}
        for plot, strokes in self._strokes.items():
            plot.addItem(strokes, ignoreBounds=True)
        self._canvas.addItem(self._plots[0], 0, 0)
        self._legend = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._legend.setFont(font_of(self, 11))
        self._legend.setContentsMargins(6, 0, 6, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self._canvas, 1)
        column.addWidget(self._legend)

    @staticmethod
    def _plot() -> pg.PlotItem:
        axes = {side: PlotAxis(side) for side in ("bottom", "left")}
        plot = pg.PlotItem(axisItems=axes, enableMenu=False)
        plot.setMouseEnabled(False, False)
        plot.hideButtons()
        return plot

    @property
    def diagram(self) -> Diagram | None:
        """What is drawn."""
        return self._diagram

    @property
    def legend(self) -> str:
        """The legend's words."""
        return self._legend.text()

    def set_diagram(self, diagram: Diagram) -> None:
        """Draw another one."""
        self._diagram = diagram
        theme = theme_of(self.palette())
        self._canvas.setBackground(theme.base)
        upper, lower = self._plots
        self._draw(upper, diagram, theme)
        upper.getAxis("bottom").showLabel(diagram.below is None)
        if lower in self._canvas.ci.items:
            self._canvas.removeItem(lower)
        if diagram.below is not None:
            self._canvas.addItem(lower, 1, 0)
            self._canvas.ci.layout.setRowStretchFactor(0, 2)
            self._canvas.ci.layout.setRowStretchFactor(1, 1)
            self._draw(lower, diagram.below, theme)
            _align(upper, lower)
        self._legend.setText(legend_of(diagram, theme))
        self._canvas.setAccessibleName(tr("Plot: {title}", title=said(diagram.title)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange and self._diagram is not None:
            self.set_diagram(self._diagram)
        super().changeEvent(event)

    def _draw(self, plot: pg.PlotItem, diagram: Diagram, theme: Theme) -> None:
        axes = theme, diagram.x, diagram.y
        if axes != self._dressed.get(plot):
            self._dressed[plot] = axes
            self._dress(plot, diagram, theme)
        drawn = []
        if diagram.guide:
            x, y = (np.array(values, float) for values in zip(*diagram.guide, strict=True))
            pen = pen_of(QColor(theme.muted), 1, Qt.PenStyle.DotLine)
            drawn.append(line(placed(x, diagram.x), placed(y, diagram.y), pen))
        for curve in reversed(diagram.curves):  # the first, ours, on top
            drawn += drawn_as(curve, diagram, look_of(curve.like or curve.system, theme))
        self._strokes[plot].draw(drawn)
        for mark in self._marks.pop(plot, ()):
            plot.removeItem(mark)
        for name, value in diagram.marks:
            mark = pg.InfiniteLine(float(placed(np.array([value]), diagram.x)[0]), pen=look_of(name, theme).pen)
            mark.setZValue(-1)
            plot.addItem(mark)
            self._marks.setdefault(plot, []).append(mark)
        _fit(plot, diagram)

    def _dress(self, plot: pg.PlotItem, diagram: Diagram, theme: Theme) -> None:
        for side, axis in (("bottom", diagram.x), ("left", diagram.y)):
            item = plot.getAxis(side)
            item.set_axis(axis, units_of(axis), theme.text)
            item.setPen(pg.mkPen(theme.edge))
            item.setTextPen(pg.mkPen(theme.text))
            font = font_of(self, 11)
            item.setStyle(tickFont=font, tickTextHeight=QFontMetrics(font).height(), autoExpandTextSpace=False)
            item.setStyle(tickLength=-3)
        plot.getAxis("left").setWidth(54)
        plot.getViewBox().invertX(diagram.x.falling)


def drawn_as(curve: Curve, diagram: Diagram, look: Look) -> list[Stroke | Dots]:
    """A curve's band, line and, where it has few points, dots."""
    x, y = placed(curve.x, diagram.x), placed(curve.y, diagram.y)
    low, high = placed(curve.low, diagram.y), placed(curve.high, diagram.y)
    known = np.isfinite(x) & np.isfinite(low) & np.isfinite(high)
    fill, drawn = _fill(curve, diagram, look), []
    if diagram.steps:
        edges, y = _edges(x), np.nan_to_num(y, nan=_floor(diagram))
        if known.any():
            sides = [np.where(known, side, y).repeat(2) for side in (low, high)]
            drawn.append(area(edges.repeat(2)[1:-1], *sides, fill))
        return [*drawn, steps(edges, y, look.pen)]
    if known.sum() > 1:
        drawn.append(area(x[known], low[known], high[known], fill))
    if known.sum() == 1:  # a band of one point
        drawn.append(line(x[known].repeat(2), np.append(low[known], high[known]), pen_of(fill, 5)))
    seen = np.isfinite(x) & np.isfinite(y)
    gaps = diagram.kind in ("transect", "series")  # what is missing on the way leaves a gap
    drawn.append(line(x, y, look.pen, "finite") if gaps else line(x[seen], y[seen], look.pen))
    if x.size <= FEW and diagram.kind != "transect":
        drawn.append(dots(x[seen], y[seen], 4, QColor(look.colour)))
    return drawn


def _fill(curve: Curve, diagram: Diagram, look: Look) -> QColor:
    """Of a band; that of the first line stands out."""
    fill = QColor(look.colour)
    fill.setAlpha(FIRST_OPACITY if curve is diagram.curves[0] else BAND_OPACITY)
    return fill


def _edges(x: np.ndarray) -> np.ndarray:
    """Edges of steps around evenly spaced places."""
    half = (x[1] - x[0]) / 2 if x.size > 1 else 0.5
    return np.append(x - half, x[-1] + half)


def _floor(diagram: Diagram) -> float:
    """Where a step without a value stands."""
    values = np.concatenate([placed(curve.y, diagram.y) for curve in diagram.curves])
    known = values[np.isfinite(values)]
    return 0.0 if diagram.y.scale == "linear" or not known.size else float(known.min())


def _align(upper: pg.PlotItem, lower: pg.PlotItem) -> None:
    """The same values of two plots that share an axis stand over each other."""
    ranges = [plot.viewRange()[0] for plot in (upper, lower)]
    reach = min(low for low, _ in ranges), max(high for _, high in ranges)
    for plot in (upper, lower):
        plot.setXRange(*reach, padding=0)


def _fit(plot: pg.PlotItem, diagram: Diagram) -> None:
    """Show every line, band and mark; the bands of the sparse ends must not squeeze the lines flat."""
    xs = [placed(curve.x, diagram.x) for curve in diagram.curves]
    ys = [
        np.where(np.isfinite(x), placed(curve.y, diagram.y), np.nan)
        for x, curve in zip(xs, diagram.curves, strict=True)
    ]
    xs.append(placed(np.array([value for _, value in diagram.marks], float), diagram.x))
    if diagram.kind == "series":  # a fan has no sparse ends
        ys += [placed(side, diagram.y) for curve in diagram.curves for side in (curve.low, curve.high)]
    if diagram.steps and diagram.curves:
        xs = [_edges(x) for x in xs if x.size]
    reach = {}
    for values, axis, side in ((xs, diagram.x, "xRange"), (ys, diagram.y, "yRange")):
        every = np.concatenate([*values, np.array(axis.limits or (), float)]) if values else np.array([0.0, 1.0])
        known = every[np.isfinite(every)]
        low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 1.0)
        reach[side] = low, high if high > low else low + 1.0
    plot.setRange(**reach, padding=0.04)


def placed(values: np.ndarray, axis: Axis) -> np.ndarray:
    """Where values stand on an axis: their logarithms on a logarithmic one, nowhere at or below 0."""
    if axis.scale == "linear":
        return np.asarray(values, float)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(np.asarray(values) > 0, np.log10(values), np.nan)


def units_of(axis: Axis) -> str:
    """Units as the window writes them, squared ones too."""
    bare = axis.units.strip("()²")
    return f"({UNITS[bare]})²" if bare != axis.units and bare in UNITS else UNITS.get(axis.units, axis.units)


def legend_of(diagram: Diagram, theme: Theme) -> str:
    """Every line by its glyph and name, what belongs to it, and what the bands are."""
    curves = (*diagram.curves, *(diagram.below.curves if diagram.below is not None else ()))
    named = [(curve.system, curve.remark, curve.like) for curve in curves]
    named += [(name, "", "") for name, _ in diagram.marks]
    entries = [
        f"{look_of(like or name, theme).glyph}&nbsp;{whole(f'{name_of(name)}, {said(remark)}' if remark else name_of(name))}"
        for name, remark, like in dict.fromkeys(named)
    ]
    shaded = tr("shaded:")
    band = whole(said(diagram.band))
    band = f'<span style="color:{theme.muted}">{shaded}&nbsp;{band}</span>' if band else ""
    return "&nbsp;&nbsp; ".join([*entries, *([band] if band else [])])


def whole(words: str) -> str:
    """Words of a legend that stay on one line, at hyphens too; those that no line holds break at their commas."""
    joined = words.replace(" ", "&nbsp;").replace("-", "&#8209;")
    return joined.replace(",&nbsp;", ", ") if len(words) > LONG else joined
