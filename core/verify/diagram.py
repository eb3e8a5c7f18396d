"""What a diagnostic plot shows, as numbers: lines with bands on two axes, and their table."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from core.types import Variable

Scale = Literal["linear", "log"]
TRUTH_NAME, MEAN = "truth", "mean"
"""Names of the truth's line, and, after a system's name, of the line of its ensemble mean."""


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis of a diagram.

    Attributes:
        title: what is measured.
        units: of it; "1" for shares and counts.
        scale: "linear" or "log".
        falling: values fall from left to right.
        limits: what is always in sight; None for as much as the lines need.
    """

    title: str
    units: str = "1"
    scale: Scale = "linear"
    falling: bool = False
    limits: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """One line.

    Attributes:
        system: whose it is.
        x, y: of its points; NaN where there is none.
        low, high: the band around ``y``; NaN where there is none.
        counts: pixels behind each point.
        remark: a number that belongs to the line, in words: "area 0.91 [0.88, 0.93]".
        like: the system that it is drawn like; itself where empty.
    """

    system: str
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    counts: NDArray[np.float64]
    remark: str = ""
    like: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Diagram:
    """A diagnostic plot.

    Attributes:
        kind: its key in ``core.verify.diagrams.KINDS``.
        title: with the threshold, where there is one.
        curves: one for each system.
        guide: a line to read the others by, from one point to another; empty for none.
        pixels: how many were verified.
        band: what the bands are, in words; empty where there are none.
        note: which pixels it rests on, if not those that were chosen.
        steps: values of y hold over a place of x and are drawn as steps.
        marks: places on the x axis that have a name.
        below: a smaller plot under it, with the same x axis.
        further: numbers that belong to the whole plot, by name.
    """

    kind: str
    title: str
    x: Axis
    y: Axis
    curves: tuple[Curve, ...]
    guide: tuple[tuple[float, float], ...] = ()
    pixels: int = 0
    band: str = ""
    note: str = ""
    steps: bool = False
    marks: tuple[tuple[str, float], ...] = ()
    below: "Diagram | None" = None
    further: dict[str, str] = field(default_factory=dict)

    def curve(self, system: str) -> Curve:
        """The line of a system. Raises KeyError."""
        return {curve.system: curve for curve in self.curves}[system]

    def told_in(self, variable: Variable) -> "Diagram":
        """The same as a variable is shown, where an axis is of its values; not for axes of differences."""
        across, up = (axis.units == variable.units for axis in (self.x, self.y))
        if not (across or up) or (variable.factor_shown, variable.offset_shown) == (1, 0):
            return self
        return replace(
            self,
            x=_told(self.x, variable) if across else self.x,
            y=_told(self.y, variable) if up else self.y,
            curves=tuple(_moved(curve, variable, across=across, up=up) for curve in self.curves),
            marks=tuple((name, variable.shown(place)) for name, place in self.marks) if across else self.marks,
            below=None if self.below is None else self.below.told_in(variable),
        )

    def to_csv(self, origin: str = "") -> str:
        """The numbers: lines of comments, then a row for each point; nothing is written for what is missing.

        Where the plot below is of other systems, their rows follow, and a last column says what each row's values are.

        Args:
            origin: which run and which pixels, for the comments.
        """
        text = io.StringIO()
        about = {"plot": self.title, "on": origin, "pixels": str(self.pixels), "band": self.band, "note": self.note}
        for name, words in (about | self.further).items():
            if words:
                text.write(f"# {name}: {words}\n")
        writer = csv.writer(text, lineterminator="\n")
        if self.below is None or {each.system for each in self.below.curves} <= {each.system for each in self.curves}:
            writer.writerow(["system", _named(self.x), _named(self.y), "low", "high", "pixels"])
            writer.writerows(self._rows())
        else:
            writer.writerow(["system", _named(self.x), "value", "low", "high", "pixels", "of"])
            for part in (self, self.below):
                writer.writerows([*row, _named(part.y)] for row in part._rows())
        return text.getvalue()

    def _rows(self) -> Iterator[list[str]]:
        for curve in self.curves:
            columns = (curve.x, curve.y, curve.low, curve.high, curve.counts)
            for values in zip(*(column.tolist() for column in columns), strict=True):
                yield [curve.system, *("" if np.isnan(value) else f"{value:.9g}" for value in values)]


def _told(axis: Axis, variable: Variable) -> Axis:
    limits = None if axis.limits is None else (variable.shown(axis.limits[0]), variable.shown(axis.limits[1]))
    return replace(axis, units=variable.units_shown, limits=limits)


def _moved(curve: Curve, variable: Variable, *, across: bool, up: bool) -> Curve:
    factor, offset = variable.factor_shown, variable.offset_shown
    y, low, high = (column * factor + offset if up else column for column in (curve.y, curve.low, curve.high))
    return replace(curve, x=curve.x * factor + offset if across else curve.x, y=y, low=low, high=high)


def _named(axis: Axis) -> str:
    return axis.title if axis.units == "1" else f"{axis.title} ({axis.units})"
