"""What every field says under the cross."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Reading:
    """Values at one place; None where there is no such field, NaN where it is missing.

    ``members`` is (p10, p90) of the ensemble; ``member`` the number shown, counted from 1.
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


class ProbeView(QWidget):
    """Latitude, longitude and what each panel reads there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def set_reading(self, reading: Reading | None) -> None:
        """Show a reading, or with None the hint to point at a map."""
