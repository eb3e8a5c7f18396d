"""What the ensemble panels show: a member, or what all of them say together."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.types import VARIABLES, Variable
from gui.colour import Levels
from gui.panels.form import TitleBox, widen_list
from gui.panels.levels_bar import LevelsBar
from gui.panels.threshold_slider import ShortSlider, ThresholdSlider
from gui.widgets.content import OF_A_THRESHOLD, PRODUCTS
from gui.widgets.level_histogram import Histogram
from gui.widgets.number_box import NumberBox
from gui.words import tr

WIDEST_LIST = 320
"""No title is longer; what a wide window has beyond that goes to the sliders, and is left."""
SLIDER_PIXELS = 30, 200
"""How narrow and how wide sliders are: all settings of products must fit between the columns of a small screen."""


class ShowBar(QWidget):
    """One row under the maps.

    Signals:
        kind_requested(str), member_requested(int), threshold_requested(float), percentile_requested(float): members
            count from 0, and the threshold is in units as shown.
        palette_requested(str): the name of a colour scale.
        levels_requested(object): as of ``LevelsBar``; levels_opened(): it came into sight.
    """

    kind_requested = Signal(str)
    member_requested = Signal(int)
    threshold_requested = Signal(float)
    percentile_requested = Signal(float)
    palette_requested = Signal(str)
    levels_requested = Signal(object)
    levels_opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = False
        self._kind = TitleBox(tr("A member is one possible truth. The mean is the best single guess, but too smooth:\n"
                              "judge structure by members, risk by probability."), Qt.TextElideMode.ElideRight)  # fmt: skip
        for key, title in PRODUCTS:
            self._kind.addItem(title, key)
        self._member = QSpinBox(minimum=1, maximum=1, wrapping=True)
        self._threshold = NumberBox(decimals=1, keyboardTracking=False)
        self._member.setToolTip(tr("Which member (Up and Down)"))
        for widget, name in (
            (self._kind, tr("Show")),
            (self._member, tr("Member")),
            (self._threshold, tr("Threshold")),
        ):
            widget.setAccessibleName(name)
        self._threshold_slider = ThresholdSlider()
        self._put_threshold(VARIABLES["precip"].threshold, VARIABLES["precip"])
        self._threshold.setToolTip(tr("Which members are above this value, at each place"))
        self._threshold_slider.setToolTip(self._threshold.toolTip())
        self._threshold_slider.setAccessibleName(tr("Threshold"))
        self._percentile = QSpinBox(minimum=0, maximum=100, value=90, prefix="p", keyboardTracking=False)
        self._percentile.setAccessibleName(tr("Percentile"))
        self._percentile.setToolTip(tr("So many of 100 members stay below what is shown"))
        self._slider = ShortSlider(Qt.Orientation.Horizontal, minimum=0, maximum=100, pageStep=10)
        for slider in (self._slider, self._threshold_slider):
            slider.setMinimumWidth(SLIDER_PIXELS[0])
            slider.setMaximumWidth(SLIDER_PIXELS[1])
        self._slider.setToolTip(self._percentile.toolTip())
        self._slider.setAccessibleName(tr("Percentile"))
        self._palette = TitleBox(tr("Colour scale of all panels; the bar above shows its levels"))
        self._palette.setAccessibleName(tr("Scale"))
        for combo in (self._kind, self._palette):
            combo.setMinimumContentsLength(3)
            combo.setMaximumWidth(WIDEST_LIST)
        widen_list(self._kind)
        self._more = QToolButton(text=tr("Levels"), checkable=True)
        self._more.setToolTip(tr("Type or drag the ends of the colour scales, and choose units (L)"))
        self._levels = LevelsBar(self)
        self._levels.hide()
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._levels)
        row.setContentsMargins(6, 2, 6, 2)
        row.setSpacing(6)
        row.addWidget(QLabel(tr("Show")))
        row.addWidget(self._kind, 3)
        for widget in (self._member, self._threshold, self._threshold_slider, self._percentile, self._slider):
            row.addWidget(widget, int(isinstance(widget, QSlider)))
        row.addWidget(QLabel(tr("Scale")))
        row.addWidget(self._palette, 4)
        row.addWidget(self._more)
        row.addStretch()
        self._more.toggled.connect(self._on_more)
        self._levels.levels_requested.connect(self.levels_requested)
        self._kind.activated.connect(self._on_kind)
        self._member.valueChanged.connect(self._on_member)
        self._threshold.valueChanged.connect(self._on_threshold)
        self._threshold_slider.threshold_requested.connect(self.threshold_requested)
        self._percentile.valueChanged.connect(self._on_percentile)
        self._slider.valueChanged.connect(self._on_percentile)
        self._palette.activated.connect(self._on_palette)

    def show_choice(
        self,
        *,
        kinds: frozenset[str],
        kind: str,
        member: int,
        members: int,
        threshold: float,
        percentile: float,
        variable: Variable,
    ) -> None:
        """Show what is shown.

        Args:
            kinds: of all panels, whose settings are offered; ``kind`` is that of panels without one of their own.
            members: of the ensemble; 0 while there is none.
            threshold: in canonical units; ``variable`` says how it is shown.
        """
        for control in (self._kind, self._member):
            control.setEnabled(members > 0)
        self._kind.setCurrentIndex(self._kind.findData(kind))
        self._told = True
        self._member.setMaximum(max(members, 1))
        self._member.setValue(member + 1)
        self._member.setSuffix(tr(" of {members}", members=members) if members else "")
        self._member.setVisible(kind == "member")
        self._put_threshold(threshold, variable)
        self._told = False
        for control in (self._threshold, self._threshold_slider):
            control.setVisible(bool(kinds & set(OF_A_THRESHOLD)))
        self._percentile.setValue(round(percentile))
        self._slider.setValue(round(percentile))
        for control in (self._percentile, self._slider):
            control.setVisible("percentile" in kinds)

    @Slot()
    def toggle_levels(self) -> None:
        """Show the row of levels, and put it away."""
        self._more.toggle()

    @property
    def levels_are_open(self) -> bool:
        """Whether the levels are in sight."""
        return self._more.isChecked()

    def show_levels(self, levels: Levels, variable: str, palette: str, units: Sequence[str]) -> None:
        """Show which levels are in force, as ``LevelsBar`` does."""
        self._levels.show_levels(levels, variable, palette, units)

    @Slot(object)
    def show_histogram(self, histogram: Histogram | None) -> None:
        """Show how often values occur in what is on show."""
        self._levels.show_histogram(histogram)

    @Slot(bool)
    def _on_more(self, more: bool) -> None:
        self._levels.setVisible(more)
        if more:
            self.levels_opened.emit()

    def _put_threshold(self, threshold: float, variable: Variable) -> None:
        """In units as shown, between somewhat wider bounds than the scale's."""
        low, high = threshold_bounds(variable)
        box = self._threshold
        box.setDecimals(1 if variable.factor_shown == 1 else 3)
        box.setSingleStep(variable.factor_shown)
        box.setSuffix(f" {variable.units_shown}")
        box.setRange(low, high)
        box.setValue(variable.shown(threshold))
        self._threshold_slider.show_threshold(
            box.value(), (low, high), box.decimals(), logarithmic=variable.logarithmic
        )

    def offer_palettes(self, palettes: tuple[tuple[str, str], ...]) -> None:
        """Offer the colour scales, as (name, title), the variable's own first."""
        self._palette.clear()
        for name, title in palettes:
            self._palette.addItem(title, name)
        widen_list(self._palette)

    def show_palette(self, chosen: str) -> None:
        """Show which scale is in force; an empty name is the variable's own."""
        self._palette.setCurrentIndex(max(0, self._palette.findData(chosen)))

    @Slot(int)
    def _on_kind(self, index: int) -> None:
        self.kind_requested.emit(self._kind.itemData(index))

    @Slot(int)
    def _on_member(self, number: int) -> None:
        if not self._told:
            self.member_requested.emit(number - 1)

    @Slot(float)
    def _on_threshold(self, shown: float) -> None:
        if not self._told:
            self.threshold_requested.emit(shown)

    @Slot(int)
    def _on_percentile(self, percent: int) -> None:
        self.percentile_requested.emit(float(percent))

    @Slot(int)
    def _on_palette(self, index: int) -> None:
        self.palette_requested.emit(self._palette.itemData(index))


def threshold_bounds(variable: Variable) -> tuple[float, float]:
    """The least and largest threshold to choose, as shown: three times the scale's span, but of rain none below dry."""
    low, high = variable.shown(variable.levels[0]), variable.shown(variable.levels[-1])
    return (low, 3 * high) if variable.logarithmic else (2 * low - high, 2 * high - low)
