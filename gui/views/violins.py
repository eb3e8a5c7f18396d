"""Violins of the errors of both stages."""

from collections.abc import Mapping

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from core.verify.violin import LINEAR, ViolinShape, shapes_of, to_axis
from gui.views.plots.strokes import Dots, Stroke, Strokes, area, dots, line, pen_of
from gui.widgets.labels import MUTED, EmptyLabel, font_of
from gui.widgets.theme import Theme, theme_of
from gui.words import tr

ROWS = (
    ("stage1/raw", "I", tr("raw input")),
    ("stage1/corrected", "I", tr("corrected")),
    ("stage2/upsampled", "II", tr("upsampled")),
    ("stage2/oracle", "II", tr("oracle")),
    ("stage2/cascade", "II", tr("cascade")),
)
AXIS_HEIGHT = 32
HALF_WIDTH = 0.44
BAND_OPACITY = 90
"""Of 255."""
BANDED = tr("edges: 95 % block bootstrap")
LESSON = tr(
    "<p><b>Errors (field minus truth)</b> of every pixel, on a symmetric-log axis. A violin's width is the square root"
    " of the share of pixels, so that the many dry ones don't hide the rest. The bar spans the middle half, the line"
    " the middle 90 %, the dot is the median.</p>"
    "<p><b>Stage I</b>, coarse grid against block-averaged truth: raw input and corrected. "
    "<b>Stage II</b>, fine grid: upsampled (stage II's input), oracle (stage II on the true coarse field)"
    " and cascade (stage II on stage I's output). Cascade minus oracle is the error that accumulates.</p>"
)


class ErrorAxis(pg.AxisItem):
    """An axis of errors at 0, and at 1, 10 and 100 of either sign."""

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        """Axis places of the ticks in sight; fewer where there is little room."""
        step = 1 if size / max(maxVal - minVal, 1e-9) >= 34 else 2
        powers = [1.0, 10.0, 100.0][::step]
        errors = [0.0, *powers, *(-power for power in powers)]
        return [(1.0, [place for place in to_axis(np.array(errors)) if minVal <= place <= maxVal])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """The errors at those places, with their sign."""
        errors = np.sign(values) * LINEAR * (10 ** np.abs(values) - 1)
        return ["0" if abs(error) < 1e-6 else f"{error:+.0f}" for error in errors]


class ViolinView(QWidget):
    """Stage I: raw, corrected. Stage II: upsampled, oracle, cascade. Symmetric-log error axis, quartiles.

    Signals:
        export_requested(): the numbers are wanted as a file.
    """

    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shapes: dict[str, ViolinShape] = {}
        self._units = ""
        self._axis = ErrorAxis("bottom")
        self._names = pg.AxisItem("left")
        self._plot = pg.PlotWidget(self, axisItems={"bottom": self._axis, "left": self._names}, enableMenu=False)
        self._plot.setMouseEnabled(False, False)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # there is nothing in it for keys
        self._plot.hideButtons()
        self._plot.plotItem.layout.setContentsMargins(4, 2, 4, 0)
        self._strokes, self._dressed = Strokes(), None
        self._plot.addItem(self._strokes, ignoreBounds=True)
        self._empty = EmptyLabel(tr("Press Run (Ctrl+R): the errors of every pixel appear here."), self)
        self._caption = QLabel(self, wordWrap=True)
        self._caption.setFont(font_of(self, 11))
        self._caption.setForegroundRole(MUTED)
        self._caption.setContentsMargins(6, 0, 6, 2)
        filled = QWidget(self)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._plot, 1)
        self._export = QToolButton(self, text="CSV", autoRaise=True, accessibleName=tr("Export the violins' numbers"))
        self._export.setFont(font_of(self, 11))
        self._export.setToolTip(tr("Write quantiles, mean errors and counts of every violin to a CSV file"))
        self._export.clicked.connect(self.export_requested)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 4, 0)
        row.addWidget(self._caption, 1)
        row.addWidget(self._export, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(row)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(filled)
        spacing = QFontMetrics(font_of(self, 11)).lineSpacing()
        self.setMinimumSize(220, 2 * spacing * (len(ROWS) + 1) + AXIS_HEIGHT + 4)  # two lines for each, and the caption
        self.setToolTip(LESSON)

    def set_errors(self, errors: Mapping[str, np.ndarray], units: str) -> None:
        """Error samples by "stage1/raw", "stage1/corrected", "stage2/upsampled", "stage2/oracle", "stage2/cascade".

        NaN are left out; kinds that are absent or empty get no violin.
        """
        self.set_shapes(shapes_of(errors), units)

    def set_shapes(self, shapes: Mapping[str, ViolinShape], units: str, caption: str = "") -> None:
        """The same from ``core.verify.violin.shapes_of``, which takes its time with many errors.

        Args:
            caption: which pixels they are of.
        """
        self._shapes = dict(shapes)
        self._units = units
        if not self._shapes:
            self.set_empty(tr("No truth is known here, so there are no errors to show."))
            return
        self._draw()
        self.setToolTip(f"{LESSON}<p>{self._counts()}</p>")
        parts = caption, BANDED if any(shape.band for shape in self._shapes.values()) else ""
        self._caption.setText("; ".join(part for part in parts if part))
        self._caption.setVisible(any(parts))
        self._stack.setCurrentIndex(1)

    def set_empty(self, text: str) -> None:
        """Show a sentence instead of violins."""
        self._empty.setText(text)
        self._stack.setCurrentWidget(self._empty)

    @property
    def filled(self) -> bool:
        """Whether there are violins, and no sentence in their place."""
        return self._stack.currentIndex() == 1

    @property
    def units(self) -> str:
        """Of the errors."""
        return self._units

    @property
    def caption(self) -> str:
        """Which pixels they are of, in words."""
        return self._caption.text()

    def shapes(self) -> Mapping[str, ViolinShape]:
        """What is drawn, by kind."""
        return self._shapes

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange and self._shapes:
            self._draw()
        super().changeEvent(event)

    def _counts(self) -> str:
        """On how many errors each stage rests."""
        counts = {stage: self._shapes[key].count for key, stage, _ in ROWS if key in self._shapes}
        return (
            tr("Drawn from ")
            + tr(" and ").join(
                tr("{count:,} errors of stage {stage}", count=count, stage=stage) for stage, count in counts.items()
            )
            + "."
        )

    def _draw(self) -> None:
        theme = theme_of(self.palette())
        if (theme, self._units) != self._dressed:
            self._dress(theme)
        shown = [row for row in reversed(ROWS) if row[0] in self._shapes]
        tallest = max(shape.density.max() for shape in self._shapes.values())
        drawn = [line(np.zeros(2), np.array([-1, len(ROWS)]), pen_of(QColor(theme.muted), 1))]
        for number, (key, stage, _) in enumerate(shown):
            colour = QColor(theme.stage_one if stage == "I" else theme.stage_two)
            drawn += violin(self._shapes[key], number, tallest, colour, theme)
        self._strokes.draw(drawn)
        self._names.setTicks([[(number, self._label(row)) for number, row in enumerate(shown)]])
        reach = max(abs(to_axis(np.array(s.percentiles))).max() for s in self._shapes.values())
        reach = max(reach * 1.15, float(to_axis(30.0)))
        self._plot.setRange(xRange=(-reach, reach), yRange=(-0.6, len(shown) - 0.4), padding=0)

    def _dress(self, theme: Theme) -> None:
        self._dressed = theme, self._units
        self._plot.setBackground(theme.base)
        for axis in (self._axis, self._names):
            axis.setPen(pg.mkPen(theme.edge))
            axis.setTextPen(pg.mkPen(theme.text))
            axis.setStyle(tickFont=font_of(self, 11), tickLength=-3)
        self._axis.setLabel(tr("error, {units}", units=self._units), **{"font-size": "11px", "color": theme.text})
        self._axis.enableAutoSIPrefix(False)
        self._axis.setHeight(AXIS_HEIGHT)
        self._names.setStyle(tickLength=0)

    def _label(self, row: tuple[str, str, str]) -> str:
        key, stage, words = row
        shape = self._shapes[key]
        return tr(
            "{stage}  {words}\nMAE {absolute:.2f}  bias {bias:+.2f}",
            stage=stage,
            words=words,
            absolute=shape.absolute,
            bias=round(shape.bias, 2) + 0.0,
        )


def violin(shape: ViolinShape, place: int, tallest: float, colour: QColor, theme: Theme) -> list[Stroke | Dots]:
    """One of them, along a line of the plot: body, its edges' band, middle 90 %, middle half, median."""
    half = _half(shape.density, tallest)
    seen = half > 0.004
    body = area(shape.places[seen], place + half[seen], place - half[seen], _faint(colour, 110), pen_of(colour, 1))
    low, first, median, third, high = to_axis(np.array(shape.percentiles))
    along, text = np.full(2, place), QColor(theme.text)
    return [
        body,
        *_edges(shape, place, tallest, colour),
        line(np.array([low, high]), along, pen_of(text, 1)),
        line(np.array([first, third]), along, pen_of(text, 5)),
        dots([median], [place], 7, QColor(theme.base), pen_of(text, 1.5)),
    ]


def _edges(shape: ViolinShape, place: int, tallest: float, colour: QColor) -> list[Stroke | Dots]:
    """Between where the edges might be by the band, on both sides."""
    if shape.band is None:
        return []
    inner, outer = (np.nan_to_num(_half(each, tallest)) for each in (shape.band.low, shape.band.high))
    seen, fill = outer > 0.004, _faint(colour, BAND_OPACITY)
    x, inner, outer = shape.places[seen], inner[seen], outer[seen]
    return [area(x, place + side * inner, place + side * outer, fill) for side in (1, -1)]


def _half(density: np.ndarray, tallest: float) -> np.ndarray:
    """Half the width of a body; it touches no other."""
    return np.minimum(HALF_WIDTH * np.sqrt(density / tallest), 0.5)


def _faint(colour: QColor, opacity: int) -> QColor:
    fill = QColor(colour)
    fill.setAlpha(opacity)
    return fill
