"""Skill against cost: a point for every variant, with its interval; a click says which run is wanted."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from core.pipeline.laboratory import SKILLS
from core.verify.diagram import Axis
from gui.views.plots.axis import PlotAxis
from gui.widgets.labels import EmptyLabel, font_of
from gui.widgets.metric_names import metric_words
from gui.widgets.theme import theme_of
from gui.words import tr

EMPTY = tr("Add variants and run them: each becomes a point here, skill against what it costs.")
MEASURES = (*SKILLS, "spread")
COSTS = (("seconds", tr("seconds per member")), ("evaluations", tr("network evaluations per member")))
IDEALS = {"spread/skill": 1.0}
"""Scores that are best at a value, which a line marks; all others but spread are best at 0."""
CAP, ONLY_CAP = 0.02, 0.01
"""Width of a bar's ends as a share of the points' reach; in decades where there is one point."""
POINT, CHOSEN = 11, 16
"""Pixels across."""
BEYOND = 0.16
"""Of the range of the points, left free around them."""


@dataclass(frozen=True, slots=True)
class SkillPoint:
    """A variant on the plot: its row from 0, cost, score with the ends of its interval (NaN: none), and all of it in words."""

    row: int
    cost: float
    value: float
    low: float
    high: float
    words: str


class SkillPlot(QWidget):
    """Points on a logarithmic axis of cost, numbered as their rows.

    Signals:
        axes_requested(str, str): the measure and the cost to plot.
        point_chosen(int): the row of the point that was clicked.
    """

    axes_requested = Signal(str, str)
    point_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure, self._cost = (
            QComboBox(toolTip=tr("What skill is measured by")),
            QComboBox(toolTip=tr("What it costs")),
        )
        for name in MEASURES:
            self._measure.addItem(metric_words(name), name)
        for name, title in COSTS:
            self._cost.addItem(title, name)
        self._measure.setAccessibleName(tr("Score that is plotted"))
        self._cost.setAccessibleName(tr("Cost that it is plotted against"))
        self._note = QLabel("", wordWrap=True)
        self._note.setFont(font_of(self, 11))
        self._axes = {side: PlotAxis(side) for side in ("bottom", "left")}
        self._canvas = pg.PlotWidget(axisItems=self._axes, enableMenu=False)
        self._canvas.setMouseEnabled(False, False)
        self._canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the table above has its rows
        self._canvas.hideButtons()
        self._scatter = pg.ScatterPlotItem(hoverable=True, tip=None)
        self._scatter.sigClicked.connect(self._on_clicked)
        self._points: tuple[SkillPoint, ...] = ()
        self._units, self._chosen = "", -1
        self._empty = EmptyLabel(EMPTY, self)
        self._lay_out()
        self._measure.activated.connect(self._on_axes)
        self._cost.activated.connect(self._on_axes)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._measure)
        row.addWidget(QLabel(tr("against")))
        row.addWidget(self._cost)
        row.addStretch(1)
        filled = QWidget(self)
        self._stack = QStackedLayout()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._canvas, 1)
        column.addWidget(self._note)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(filled)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(row)
        whole.addLayout(self._stack, 1)
        self.setMinimumSize(320, 200)

    @property
    def axes(self) -> tuple[str, str]:
        """The measure and the cost that are chosen."""
        return self._measure.currentData(), self._cost.currentData()

    @property
    def words(self) -> str:
        """What the plot rests on, or why there is none."""
        return self._note.text() if self._stack.currentIndex() else self._empty.text()

    @property
    def points(self) -> tuple[SkillPoint, ...]:
        """What is drawn."""
        return self._points if self._stack.currentIndex() else ()

    def set_empty(self, text: str = EMPTY) -> None:
        """Show a sentence instead."""
        self._empty.setText(text)
        self._stack.setCurrentIndex(0)

    def set_points(self, points: Sequence[SkillPoint], units: str, note: str) -> None:
        """Draw these variants.

        Args:
            units: of the measure, as shown; "1" for none.
            note: what the bars are.
        """
        self._points, self._units = tuple(points), units
        self._note.setText(note)
        self._stack.setCurrentIndex(1)
        self._draw()

    def choose(self, row: int) -> None:
        """Mark the point whose run is on show; -1 for none."""
        self._chosen = row
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        super().changeEvent(event)

    def place_of(self, row: int) -> tuple[float, float]:
        """Where a point stands, in the plot's own coordinates."""
        point = next(point for point in self._points if point.row == row)
        return float(np.log10(point.cost)), point.value

    def _draw(self) -> None:
        theme, plot = theme_of(self.palette()), self._canvas.getPlotItem()
        self._canvas.setBackground(theme.base)
        plot.clear()
        measure, cost = self.axes
        titles = (Axis(dict(COSTS)[cost], scale="log"), "1"), (Axis(measure), self._units)
        for item, (axis, units) in zip(self._axes.values(), titles, strict=True):
            item.set_axis(axis, units, theme.text)
            item.setPen(pg.mkPen(theme.edge))
            item.setTextPen(pg.mkPen(theme.text))
            item.setStyle(tickFont=font_of(self, 11), tickLength=-3)
        self._axes["left"].setWidth(64)
        if measure in IDEALS:
            plot.addItem(
                pg.InfiniteLine(IDEALS[measure], angle=0, pen=pg.mkPen(theme.muted, style=pg.QtCore.Qt.DotLine))
            )
        known = [point for point in self._points if np.isfinite(point.value) and point.cost > 0]
        if known:
            self._draw_points(plot, known, theme)

    def _draw_points(self, plot: pg.PlotItem, known: list[SkillPoint], theme) -> None:
        x = np.log10([point.cost for point in known])
        y, low, high = (np.array([getattr(point, name) for point in known]) for name in ("value", "low", "high"))
        below, above = (np.nan_to_num(side, nan=0.0) for side in (y - low, high - y))
        seen = below + above > 0
        pen = pg.mkPen(theme.muted, width=1.5)
        cap = CAP * float(np.ptp(x)) or ONLY_CAP
        plot.addItem(pg.ErrorBarItem(x=x[seen], y=y[seen], bottom=below[seen], top=above[seen], beam=cap, pen=pen))
        colours = [theme.stage_two if point.row == self._chosen else theme.accent for point in known]
        self._scatter.setData(
            x=x,
            y=y,
            size=[CHOSEN if point.row == self._chosen else POINT for point in known],
            brush=[pg.mkBrush(colour) for colour in colours],
            pen=pg.mkPen(theme.base),
            data=[point.row for point in known],
        )
        plot.addItem(self._scatter)
        for place, point in zip(zip(x, y, strict=True), known, strict=True):
            label = pg.TextItem(str(point.row + 1), color=theme.text, anchor=(-0.5, 1.1))
            label.setFont(font_of(self, 12, bold=True))
            label.setToolTip(point.words)
            label.setPos(*place)
            plot.addItem(label)
        for values, put in ((x, plot.setXRange), (np.concatenate([y - below, y + above]), plot.setYRange)):
            least, most = float(values.min()), float(values.max())
            room = BEYOND * (most - least) or 0.5 * abs(most) or 0.5
            put(least - room, most + room, padding=0)

    @Slot()
    def _on_axes(self) -> None:
        self.axes_requested.emit(*self.axes)

    @Slot(object, object)
    def _on_clicked(self, scatter: object, points: list) -> None:
        if len(points):
            self.point_chosen.emit(int(points[0].data()))
