"""What every panel says under the cross."""

import math
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.widgets.labels import MUTED, ElidedLabel, EmptyLabel, font_of
from gui.words import tr


@dataclass(frozen=True, slots=True)
class Reading:
    """A place, (name, value in words) of every panel there, where it lies as seen from the nearest town, and names for narrow columns."""

    latitude: float
    longitude: float
    lines: tuple[tuple[str, str], ...]
    near: str = ""
    shorter: tuple[str, ...] = ()


class ProbeView(QWidget):
    """Latitude, longitude, the nearest town and what each panel reads there, in the order of the panels.

    Signals:
        export_requested(): the values are wanted as a file.
    """

    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = EmptyLabel(tr("Point at a map to read every field there."), self)
        self._values = QWidget(self)
        self._place = QLabel(self._values)
        self._place.setFont(font_of(self, 12, bold=True))
        self._near = ElidedLabel(parent=self._values)
        self._near.setFont(font_of(self, 11))
        self._near.setForegroundRole(MUTED)
        self._names: list[ElidedLabel] = []
        self._numbers: list[QLabel] = []
        self._lines = QVBoxLayout(self._values)
        self._lines.setContentsMargins(8, 2, 8, 2)
        self._lines.setSpacing(1)
        self._export = QToolButton(self._values, text="CSV", autoRaise=True)
        self._export.setAccessibleName(tr("Export the probe's values"))
        self._export.setToolTip(tr("Write these values to a CSV file; Ctrl+C copies them"))
        self._export.setFont(font_of(self, 11))
        self._export.setFixedHeight(self._place.sizeHint().height())  # no higher than the line it stands in
        self._export.clicked.connect(self.export_requested)
        first = QHBoxLayout()
        first.addWidget(self._place, 1)
        first.addWidget(self._export)
        self._lines.addLayout(first)
        self._lines.addWidget(self._near)
        self._lines.addStretch(1)
        room = QScrollArea(self, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        room.setAccessibleName(tr("Values under the cross"))
        room.setWidget(self._values)
        self._room = room
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(room)
        self.setToolTip(
            tr(
                "What every panel says under the cross, or else at the pinned point; in brackets the 10th and 90th percentile of"
                " members. Ctrl+C copies it."
            )
        )

    def set_reading(self, reading: Reading | None) -> None:
        """Show a reading, or with None the hint to point at a map."""
        if reading is None:
            self._stack.setCurrentWidget(self._empty)
            return
        self._place.setText(place_words(reading.latitude, reading.longitude))
        self._near.setText(reading.near)
        while len(self._names) < len(reading.lines):
            self._add_line()
        for number, (left, right) in enumerate(zip(self._names, self._numbers, strict=True)):
            name, value = reading.lines[number] if number < len(reading.lines) else ("", "")
            left.shorter = reading.shorter[number : number + 1]
            left.setText(name)
            right.setText(value)
            left.setVisible(bool(name))
            right.setVisible(bool(name))
        self._stack.setCurrentWidget(self._room)

    def words(self) -> tuple[str, ...]:
        """What is shown, line by line; empty while the hint is."""
        if self._stack.currentWidget() is self._empty:
            return ()
        pairs = zip(self._names, self._numbers, strict=True)
        near = (self._near.text(),) if self._near.text() else ()
        return (self._place.text(), *near, *(f"{name.text()} {number.text()}" for name, number in pairs if name.text()))

    def _add_line(self) -> None:
        name, number = ElidedLabel(parent=self._values), QLabel(self._values)
        for label in (name, number):
            label.setFont(font_of(self, 12))
        name.setForegroundRole(MUTED)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._names.append(name)
        self._numbers.append(number)
        line = QHBoxLayout()
        line.addWidget(name, 1)
        line.addWidget(number)
        self._lines.insertLayout(1 + len(self._names), line)


def place_words(latitude: float, longitude: float) -> str:
    """35.42 N  97.61 W, whatever the signs."""
    return (
        f"{abs(latitude):.2f}\u00b0 {tr('N') if latitude >= 0 else tr('S')}"
        f"   {abs(longitude):.2f}\u00b0 {tr('E') if longitude >= 0 else tr('W')}"
    )


def value_words(value: float | None, units: str, decimals: int | None = None) -> str:
    """Sensible digits with units; "missing" for NaN, a dash for a field that is not there."""
    if value is None:
        return "\u2013"
    if math.isnan(value):
        return tr("missing")
    digits = decimals if decimals is not None else 0 if units == "%" else _digits(abs(value))
    return f"{round(value, digits) + 0.0:.{digits}f} {units}".rstrip()


def _digits(size: float) -> int:
    """Two figures at least, and no more than three behind the point."""
    if 0 < size < 0.1:
        return 3
    return 2 if size < 1 else 1 if size < 100 else 0
