"""What every field says under the cross."""

import math
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QStackedLayout, QWidget

from gui.widgets.labels import MUTED, EmptyLabel, font_of


@dataclass(frozen=True, slots=True)
class Reading:
    """Values at one place; None where there is no such field, NaN where it is missing.

    Attributes:
        units: of all values, as shown.
        decimals: of all values; None for as many as their size asks for.
        member: the member shown, counted from 1; None where a mean or another summary is.
        members: how many there are.
        downscaled: of that member, or of the summary that ``summary`` names.
        low, high: 10th and 90th percentile of the ensemble.
        summary: "mean", "spread", ... where no single member is shown.
    """

    latitude: float
    longitude: float
    units: str
    input: float | None = None
    corrected: float | None = None
    member: int | None = None
    members: int | None = None
    downscaled: float | None = None
    low: float | None = None
    high: float | None = None
    truth: float | None = None
    summary: str = "downscaled"
    decimals: int | None = None


class ProbeView(QWidget):
    """Latitude, longitude and what each panel reads there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = EmptyLabel("Point at a map to read every field there.", self)
        self._values = QWidget(self)
        self._place = QLabel(self._values)
        self._place.setFont(font_of(self, 12, bold=True))
        self._names = [QLabel(self._values) for _ in range(4)]
        self._numbers = [QLabel(self._values) for _ in range(4)]
        grid = QGridLayout(self._values)
        grid.setContentsMargins(8, 4, 8, 4)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._place, 0, 0, 1, 2)
        for row, (name, number) in enumerate(zip(self._names, self._numbers, strict=True), start=1):
            name.setFont(font_of(self, 12))
            name.setForegroundRole(MUTED)
            number.setFont(font_of(self, 12))
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(name, row, 0)
            grid.addWidget(number, row, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._values)
        self.setToolTip("What every field says under the cross; in brackets the 10th and 90th percentile of members.")

    def set_reading(self, reading: Reading | None) -> None:
        """Show a reading, or with None the hint to point at a map."""
        if reading is None:
            self._stack.setCurrentWidget(self._empty)
            return
        self._place.setText(place_words(reading.latitude, reading.longitude))
        for (name, value), left, right in zip(lines_of(reading), self._names, self._numbers, strict=True):
            left.setText(name)
            right.setText(value)
        self._stack.setCurrentWidget(self._values)

    def words(self) -> tuple[str, ...]:
        """What is shown, line by line; empty while the hint is."""
        if self._stack.currentWidget() is self._empty:
            return ()
        pairs = zip(self._names, self._numbers, strict=True)
        return (self._place.text(), *(f"{name.text()} {number.text()}" for name, number in pairs))


def place_words(latitude: float, longitude: float) -> str:
    """35.42 N  97.61 W, whatever the signs."""
    return (
        f"{abs(latitude):.2f}\u00b0 {'N' if latitude >= 0 else 'S'}"
        f"   {abs(longitude):.2f}\u00b0 {'E' if longitude >= 0 else 'W'}"
    )


def value_words(value: float | None, units: str, decimals: int | None = None) -> str:
    """Sensible digits with units; "missing" for NaN, a dash for a field that is not there."""
    if value is None:
        return "\u2013"
    if math.isnan(value):
        return "missing"
    digits = decimals if decimals is not None else 2 if abs(value) < 1 else 1 if abs(value) < 100 else 0
    return f"{round(value, digits) + 0.0:.{digits}f} {units}".rstrip()


def lines_of(reading: Reading) -> tuple[tuple[str, str], ...]:
    """(name, value) of the four panels."""
    name = f"member {reading.member} of {reading.members}" if reading.member else reading.summary
    units, decimals = reading.units, reading.decimals
    value = value_words(reading.downscaled, units, decimals)
    if reading.low is not None and reading.high is not None and not math.isnan(reading.low):
        low, high = (value_words(bound, "", decimals) for bound in (reading.low, reading.high))
        value += f"  [p10 {low}, p90 {high}]"
    return (
        ("input", value_words(reading.input, units, decimals)),
        ("corrected", value_words(reading.corrected, units, decimals)),
        (name, value),
        ("truth", value_words(reading.truth, units, decimals)),
    )
