"""The levels of the colour scales, typed or dragged: ends, spacing, differences, ratios, units."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.types import VARIABLES
from core.units import shown_in, units_of
from gui.colour import RATIO_LIMIT, USUAL, Levels, difference_limit, has_classes
from gui.panels.form import Flow, button
from gui.widgets.level_histogram import Histogram, LevelHistogram
from gui.widgets.number_box import NumberBox
from gui.words import tr


class LevelsBar(QWidget):
    """More rows under the maps. What is typed or dragged stays until it is reset; the data never change it.

    Signals:
        levels_requested(object): the ``Levels``.
    """

    levels_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels, self._variable, self._told = USUAL, "precip", False
        self._low = _number(tr("Lowest level of the scale of values; what is less has its colour"))
        self._high = _number(tr("Highest level of the scale of values; what is more has its colour"))
        self._linear = QCheckBox(tr("linear"), toolTip=tr("Equal steps are equal differences, not equal ratios"))
        self._difference = _number(tr("Differences are shown from minus this to this"), prefix="± ")
        self._ratio = _number(tr("Ratios are shown from 1 / this to this"), prefix="× ")
        self._ratio.setRange(1.1, 1000)
        self._units = QComboBox(accessibleName=tr("Units"), toolTip=tr("Units of maps, colour bars and probe"))
        self._reset: QPushButton = button(tr("Reset"), tr("Put all levels and units back to the usual ones"))
        self._histogram = LevelHistogram(self)
        self._ends = QLabel(tr("Levels"))
        self._ratios = _together(QLabel(tr("ratio")), self._ratio)
        row = self._row = Flow(self)
        for group in (
            _together(self._ends, self._low, QLabel(tr("to")), self._high),
            self._linear,
            _together(QLabel(tr("diff.")), self._difference),
            self._ratios,
            self._units,
            self._reset,
        ):
            row.add(group)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 6, 2)
        column.setSpacing(2)
        column.addWidget(self._histogram)
        column.addWidget(row)
        for box in (self._low, self._high, self._difference, self._ratio):
            box.valueChanged.connect(self._on_number)
        self._histogram.end_requested.connect(self._ask)
        self._linear.toggled.connect(self._on_linear)
        self._units.activated.connect(self._on_units)
        self._reset.clicked.connect(self._on_reset)
        self.show_levels(USUAL, "precip")

    def show_levels(
        self, levels: Levels, variable: str, palette: str = "", units: Sequence[str] = units_of("precip")
    ) -> None:
        """Show what is chosen; a palette of classes has levels of its own, and ``units`` are there to choose."""
        self._told = True
        self._levels, self._variable = levels, variable
        classes = has_classes(variable, palette)
        self._histogram.set_scale(variable, palette, levels)
        known, (low, high) = shown_in(VARIABLES[variable], levels.units), levels.ends(variable)
        fine = 2 if known.factor_shown == 1 else 4
        limit = (levels.difference or difference_limit(variable)) * known.factor_shown
        for box, value in ((self._low, known.shown(low)), (self._high, known.shown(high)), (self._difference, limit)):
            box.setDecimals(fine)
            box.setValue(value)
        self._difference.setMinimum(10.0**-fine)
        self._ratio.setValue(levels.ratio or RATIO_LIMIT)
        for widget in (self._ends, self._low, self._high, self._linear):
            widget.setEnabled(not classes)
        self._linear.setChecked(levels.linear)
        for widget in (self._linear, self._ratios):
            widget.setVisible(known.logarithmic)
        self._row.updateGeometry()
        self._show_units(known.units_shown, list(units))
        self._told = False

    def show_histogram(self, histogram: Histogram | None) -> None:
        """Show how often values occur in what is on show."""
        self._histogram.set_histogram(histogram)

    def _show_units(self, shown: str, offered: list[str]) -> None:
        if [self._units.itemText(i) for i in range(self._units.count())] != offered:
            self._units.clear()
            self._units.addItems(offered)
        self._units.setVisible(bool(offered))
        self._units.setCurrentIndex(self._units.findText(shown))

    @Slot(float)
    def _on_number(self, number: float) -> None:
        known = shown_in(VARIABLES[self._variable], self._levels.units)
        changes = {
            self._low: ("low", known.canonical(number)),
            self._high: ("high", known.canonical(number)),
            self._difference: ("difference", number / known.factor_shown),
            self._ratio: ("ratio", number),
        }
        self._ask(*changes[self.sender()])

    @Slot(bool)
    def _on_linear(self, linear: bool) -> None:
        self._ask("linear", linear)

    @Slot(int)
    def _on_units(self, index: int) -> None:
        self._ask("units", self._units.itemText(index))

    @Slot()
    def _on_reset(self) -> None:
        self.levels_requested.emit(USUAL)

    @Slot(str, float)
    def _ask(self, name: str, value: object) -> None:
        if not self._told:
            self.levels_requested.emit(replace(self._levels, **{name: value}))


class LevelBox(NumberBox):
    """A number without idle zeros."""

    def textFromValue(self, value: float) -> str:
        """As few digits as say it."""
        return self.locale().toString(round(value, self.decimals()), "g", 6)


def _number(hint: str, prefix: str = "") -> LevelBox:
    box = LevelBox(minimum=-200, maximum=1000, decimals=1, keyboardTracking=False, toolTip=hint, prefix=prefix)
    box.setAccessibleName(hint)
    box.setFixedWidth(78 if prefix else 66)
    return box


def _together(*widgets: QWidget) -> QWidget:
    """What stays on one line: a number with its name."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget)
    return group
