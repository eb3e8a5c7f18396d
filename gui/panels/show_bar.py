"""What the ensemble panels show: a member, the mean, the spread, a probability, a percentile."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QSpinBox, QWidget

KINDS = (
    ("member", "member"),
    ("mean", "mean"),
    ("spread", "spread"),
    ("probability", "probability of more than"),
    ("p90", "90th percentile"),
)


class ShowBar(QWidget):
    """One row under the maps.

    Signals:
        kind_requested(str), member_requested(int), threshold_requested(float): members count from 0.
        palette_requested(str): the name of a colour scale.
    """

    kind_requested = Signal(str)
    member_requested = Signal(int)
    threshold_requested = Signal(float)
    palette_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = QComboBox(toolTip="A member is one possible truth. The mean is the best single guess, but too smooth:\n"
                               "judge structure by members, risk by probability.")  # fmt: skip
        for key, title in KINDS:
            self._kind.addItem(title, key)
        self._member = QSpinBox(minimum=1, maximum=1, wrapping=True)
        self._member.setToolTip("Which member (Up and Down)")
        self._threshold = QDoubleSpinBox(minimum=0.1, maximum=300.0, value=5.0, decimals=1, keyboardTracking=False)
        self._threshold.setSuffix(" mm/h")
        self._threshold.setToolTip("Share of members above this value, at each place")
        self._palette = QComboBox(toolTip="Colour scale of all panels; the bar above shows its levels")
        self._palette.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 6, 2)
        row.addWidget(QLabel("Show"))
        for widget in (self._kind, self._member, self._threshold):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(QLabel("Scale"))
        row.addWidget(self._palette)
        self._kind.activated.connect(self._on_kind)
        self._member.valueChanged.connect(self._on_member)
        self._threshold.valueChanged.connect(self.threshold_requested)
        self._palette.activated.connect(self._on_palette)

    def show_choice(self, kind: str, member: int, members: int, threshold: float, units: str) -> None:
        """Show what is shown, of an ensemble of ``members`` (0 while there is none)."""
        self.setEnabled(members > 0)
        self._kind.setCurrentIndex(self._kind.findData(kind))
        self._member.setMaximum(max(members, 1))
        self._member.setValue(member + 1)
        self._member.setSuffix(f" of {members}" if members else "")
        self._member.setVisible(kind == "member")
        self._threshold.setSuffix(f" {units}")
        self._threshold.setValue(threshold)
        self._threshold.setVisible(kind == "probability")

    def show_palettes(self, palettes: tuple[tuple[str, str], ...], chosen: str) -> None:
        """Offer the colour scales, as (name, title)."""
        self._palette.clear()
        for name, title in palettes:
            self._palette.addItem(title, name)
        self._palette.setCurrentIndex(max(0, self._palette.findData(chosen)))

    @Slot(int)
    def _on_kind(self, index: int) -> None:
        self.kind_requested.emit(self._kind.itemData(index))

    @Slot(int)
    def _on_member(self, number: int) -> None:
        self.member_requested.emit(number - 1)

    @Slot(int)
    def _on_palette(self, index: int) -> None:
        self.palette_requested.emit(self._palette.itemData(index))
