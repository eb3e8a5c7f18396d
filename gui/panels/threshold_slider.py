"""A threshold by hand: a slider along a variable's scale that stops at round numbers."""

import math

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QSlider, QWidget

ROUND = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8)
"""Where it stops in every decade of a logarithmic scale; elsewhere at whole numbers."""


class ShortSlider(QSlider):
    """Beside a number in a row with little room: it asks for none, and takes what the row gives it."""

    def sizeHint(self) -> QSize:
        """As narrow as it may be."""
        return QSize(self.minimumWidth(), super().sizeHint().height())


class ThresholdSlider(ShortSlider):
    """Beside the number that it stands for.

    Signals:
        threshold_requested(float): in units as shown.
    """

    threshold_requested = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._stops, self._told = (0.0,), False
        self.valueChanged.connect(self._on_value)

    def show_threshold(self, shown: float, ends: tuple[float, float], decimals: int, *, logarithmic: bool) -> None:
        """Stand at the stop nearest to a threshold, between the ends of its scale; nothing is asked for.

        Args:
            decimals: with which the number is written.
        """
        self._stops = stops_of(*ends, decimals, logarithmic=logarithmic)
        self._told = True
        self.setRange(0, len(self._stops) - 1)
        self.setPageStep(max(len(self._stops) // 10, 1))
        self.setValue(min(range(len(self._stops)), key=lambda stop: abs(self._stops[stop] - shown)))
        self._told = False

    @Slot(int)
    def _on_value(self, stop: int) -> None:
        if not self._told:
            self.threshold_requested.emit(self._stops[stop])


def stops_of(low: float, high: float, decimals: int, *, logarithmic: bool) -> tuple[float, ...]:
    """The round numbers between two ends, each as it is written."""
    if not logarithmic:
        return tuple(map(float, range(math.ceil(low), math.floor(high) + 1)))
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    stops = (round(float(f"{digits}e{decade}"), decimals) for decade in decades for digits in ROUND)
    return tuple(dict.fromkeys(stop for stop in stops if low <= stop <= high))
