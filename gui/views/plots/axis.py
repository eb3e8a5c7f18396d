"""Axes of the diagnostic plots, with numbers that people write."""

import numpy as np
import pyqtgraph as pg

from core.verify.diagram import Axis
from gui.words import said

SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
ROOM = {"bottom": 44, "left": 24}
"""Pixels that a tick's number needs along each axis."""


class PlotAxis(pg.AxisItem):
    """An axis whose places are logarithms where its scale is logarithmic."""

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self._logarithmic = False
        self.enableAutoSIPrefix(False)

    def set_axis(self, axis: Axis, units: str, colour: str) -> None:
        """Take a diagram's axis; ``units`` as the window writes them."""
        self._logarithmic = axis.scale == "log"
        title = said(axis.title)
        words = title if units == "1" else f"{title}, {units}"
        self.setLabel(words, **{"font-size": "11px", "color": colour})
        self.resizeEvent()  # which alone puts the title in the middle, and is not called for other words
        self.picture = None
        self.update()

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        """Decades, with 2 and 5 between them where there is room; or round numbers, as within less than a decade."""
        if not self._logarithmic:
            return super().tickValues(minVal, maxVal, size)[:1]
        minVal, maxVal = sorted((minVal, maxVal))
        wanted = max(size / ROOM[self.orientation], 2.0)
        decades = np.arange(np.floor(minVal), np.ceil(maxVal) + 1)
        every = max(int(np.ceil(decades.size / wanted)), 1)
        steps = (1.0, 2.0, 5.0) if 3 * (maxVal - minVal) <= wanted else (1.0,)
        places = np.concatenate([decades[::every] + np.log10(step) for step in steps])
        seen = sorted(place for place in places.tolist() if minVal <= place <= maxVal)
        return [(1.0, seen if len(seen) > 1 else self._within_a_decade(minVal, maxVal, size))]

    def _within_a_decade(self, low: float, high: float, size: float) -> list[float]:
        """Round numbers between two powers of ten, where no two numbers of the usual ones lie."""
        (_, numbers), *_ = super().tickValues(10**low, 10**high, size)
        apart, free = (high - low) * ROOM[self.orientation] / size, low
        kept: list[float] = []
        for place in np.log10([number for number in numbers if number > 0]).tolist():
            if free <= place <= high:
                kept.append(place)
                free = place + apart
        return kept

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """The numbers themselves, whatever the scale."""
        if not self._logarithmic:
            return super().tickStrings(values, scale, spacing)
        return [written(value) for value in values]


def written(power: float) -> str:
    """Ten to that power: in full, or where that is long as a power of ten."""
    if -3 <= power < 4:
        return f"{10**power:.4g}"
    decade = int(np.floor(power + 1e-9))
    times = round(10 ** (power - decade))
    return (f"{times}·10" if times > 1 else "10") + str(decade).translate(SUPERSCRIPTS)
