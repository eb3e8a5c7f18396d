"""What the ensemble panels show: a member, or what all of them say together."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QSlider, QSpinBox, QWidget

from core.types import VARIABLES, Variable
from gui.widgets.content import OF_A_THRESHOLD, PRODUCTS


class ShowBar(QWidget):
    """One row under the maps.

    Signals:
        kind_requested(str), member_requested(int), threshold_requested(float), percentile_requested(float): members
            count from 0, and the threshold is in units as shown.
        palette_requested(str): the name of a colour scale.
    """

    kind_requested = Signal(str)
    member_requested = Signal(int)
    threshold_requested = Signal(float)
    percentile_requested = Signal(float)
    palette_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = QComboBox(toolTip="A member is one possible truth. The mean is the best single guess, but too smooth:\n"
                               "judge structure by members, risk by probability.")  # fmt: skip
        for key, title in PRODUCTS:
            self._kind.addItem(title, key)
        self._member = QSpinBox(minimum=1, maximum=1, wrapping=True)
        self._member.setToolTip("Which member (Up and Down)")
        self._threshold = QDoubleSpinBox(decimals=1, keyboardTracking=False)
        self._put_threshold(VARIABLES["precip"].threshold, VARIABLES["precip"])
        self._threshold.setToolTip("Which members are above this value, at each place")
        self._percentile = QSpinBox(minimum=0, maximum=100, value=90, prefix="p", keyboardTracking=False)
        self._percentile.setToolTip("So many of 100 members stay below what is shown")
        self._slider = QSlider(Qt.Orientation.Horizontal, minimum=0, maximum=100, pageStep=10)
        self._slider.setMinimumWidth(80)
        self._slider.setToolTip(self._percentile.toolTip())
        self._slider.setAccessibleName("Percentile")
        self._palette = QComboBox(toolTip="Colour scale of all panels; the bar above shows its levels")
        self._palette.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 6, 2)
        row.addWidget(QLabel("Show"))
        for widget in (self._kind, self._member, self._threshold, self._percentile):
            row.addWidget(widget)
        row.addWidget(self._slider, 1)
        row.addStretch(1)
        row.addWidget(QLabel("Scale"))
        row.addWidget(self._palette)
        self._kind.activated.connect(self._on_kind)
        self._member.valueChanged.connect(self._on_member)
        self._threshold.valueChanged.connect(self.threshold_requested)
        self._percentile.valueChanged.connect(self._on_percentile)
        self._slider.valueChanged.connect(self._on_percentile)
        self._palette.activated.connect(self._on_palette)

    def show_choice(
        self, *, kind: str, member: int, members: int, threshold: float, percentile: float, variable: Variable
    ) -> None:
        """Show what is shown, of an ensemble of ``members`` (0 while there is none); the threshold in canonical units."""
        for control in (self._kind, self._member):
            control.setEnabled(members > 0)
        self._kind.setCurrentIndex(self._kind.findData(kind))
        self._member.setMaximum(max(members, 1))
        self._member.setValue(member + 1)
        self._member.setSuffix(f" of {members}" if members else "")
        self._member.setVisible(kind == "member")
        self._put_threshold(threshold, variable)
        self._threshold.setVisible(kind in OF_A_THRESHOLD)
        self._percentile.setValue(round(percentile))
        self._slider.setValue(round(percentile))
        for control in (self._percentile, self._slider):
            control.setVisible(kind == "percentile")

    def _put_threshold(self, threshold: float, variable: Variable) -> None:
        """In units as shown, between somewhat wider bounds than the scale's; at no time out of bounds, so that it asks
        for nothing in between."""
        low, high = threshold_bounds(variable)
        box, value = self._threshold, variable.shown(threshold)
        box.setSuffix(f" {variable.units_shown}")
        box.setRange(min(low, box.value()), max(high, box.value()))
        box.setValue(value)
        box.setRange(low, high)

    def offer_palettes(self, palettes: tuple[tuple[str, str], ...]) -> None:
        """Offer the colour scales, as (name, title), the variable's own first."""
        self._palette.clear()
        for name, title in palettes:
            self._palette.addItem(title, name)

    def show_palette(self, chosen: str) -> None:
        """Show which scale is in force; an empty name is the variable's own."""
        self._palette.setCurrentIndex(max(0, self._palette.findData(chosen)))

    @Slot(int)
    def _on_kind(self, index: int) -> None:
        self.kind_requested.emit(self._kind.itemData(index))

    @Slot(int)
    def _on_member(self, number: int) -> None:
        self.member_requested.emit(number - 1)

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
