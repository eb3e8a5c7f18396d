"""Levels: which values the colours stand for, and what was chosen in place of the usual ones."""

import math
from dataclasses import dataclass

import numpy as np

from core.types import VARIABLES, Variable
from core.units import shown_in

NO_RATIO = 1e-9
"""Ratios below it stand for two dry places, which have none."""
RATIO_LIMIT = 10.0
"""The end of the scale of ratios where nobody chose one."""


@dataclass(frozen=True, slots=True)
class Levels:
    """What was chosen in place of the usual scales; None and an empty word are the usual.

    Attributes:
        low, high: the ends of the scale of values, in canonical units; a palette of classes has its own.
        linear: equal steps are equal differences, for a variable whose scale is logarithmic.
        difference: the scale of differences runs from minus this to this, canonical units.
        ratio: the scale of ratios runs from 1 / this to this.
        units: one of ``core.units.units_of``.
    """

    low: float | None = None
    high: float | None = None
    linear: bool = False
    difference: float | None = None
    ratio: float | None = None
    units: str = ""

    def ends(self, variable: str) -> tuple[float, float]:
        """The lowest and the highest level of a variable's values; always some way apart."""
        known = VARIABLES[variable]
        low = self.low if self.low is not None else 0.0 if self.linear and known.logarithmic else known.levels[0]
        high = self.high if self.high is not None else known.levels[-1]
        if known.logarithmic and not self.linear:
            return max(low, LEAST), max(high, 1.1 * max(low, LEAST))
        return low, max(high, low + LEAST)


USUAL = Levels()
LEAST = 1e-3
"""The lowest level of a logarithmic scale, and the least distance of two ends."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The levels of a picture, in canonical units; fixed, so that equal colours mean equal values in every panel.

    Attributes:
        units: in which levels are shown.
        dry: values below it are transparent; None paints everything.
        offset, factor: a level is shown times ``factor``, plus ``offset``.
        closed: no value lies beyond the first and the last level.
        dry_words: what transparent means, where that is not "less than ``dry``".
    """

    title: str
    units: str
    low: float
    high: float
    ticks: tuple[float, ...]
    logarithmic: bool = False
    dry: float | None = None
    offset: float = 0.0
    factor: float = 1.0
    closed: bool = False
    dry_words: str = ""

    def words(self, level: float) -> str:
        """A level as it is shown, without units."""
        return f"{round(level * self.factor + self.offset, 3) + 0.0:g}"

    @property
    def transparent(self) -> str:
        """In words, what is transparent; empty where nothing is."""
        if self.dry is None:
            return ""
        return self.dry_words or f"< {self.words(self.dry)} {self.units}"

    def position(self, values: np.ndarray) -> np.ndarray:
        """0 at the lowest level, 1 at the highest, beyond them outside; NaN stays NaN."""
        if not self.logarithmic:
            return (values - np.float32(self.low)) * np.float32(1 / (self.high - self.low))
        smallest = np.float32(self.low * 1e-3)
        span = np.log(self.high / self.low)
        return (np.log(np.maximum(values, smallest)) - np.float32(np.log(self.low))) * np.float32(1 / span)


def difference_limit(variable: str) -> float:
    """The end of the scale of differences where nobody chose one: fixed, so that panels and times compare."""
    low, *_, high = VARIABLES[variable].levels
    return high / 10 if VARIABLES[variable].logarithmic else (high - low) / 8


def symmetric(limit: float) -> tuple[float, ...]:
    """Five ticks from -limit to limit."""
    return tuple(limit * step for step in (-1, -0.5, 0, 0.5, 1))


def exceeding(variable: str, threshold: float, levels: Levels) -> str:
    """More than a threshold, in the units that are shown."""
    known = shown_in(VARIABLES[variable], levels.units)
    return f"> {round(known.shown(threshold), 3) + 0.0:g} {known.units_shown}"


def chance(variable: str, threshold: float, levels: Levels) -> str:
    """How a probability is called."""
    return f"P({exceeding(variable, threshold, levels)})"


def ticks_between(low: float, high: float, variable: Variable, *, logarithmic: bool) -> tuple[float, ...]:
    """Round numbers, as shown, between two levels; both in canonical units."""
    first, last = variable.shown(low), variable.shown(high)
    if logarithmic:
        decades = range(math.floor(math.log10(first)), math.ceil(math.log10(last)) + 1)
        round_ones = [digit * 10.0**decade for decade in decades for digit in (1, 2, 5)]
    else:
        rough = (last - first) / 5
        power = 10.0 ** math.floor(math.log10(rough))
        step = next(digit * power for digit in (1, 2, 5, 10) if digit * power >= rough * 0.999)
        round_ones = [step * number for number in range(math.ceil(first / step - 1e-9), int(last / step + 1e-9) + 1)]
    slack = 1e-6 * (last - first)
    inside = [value for value in round_ones if first - slack <= value <= last + slack]
    return tuple(variable.canonical(value) for value in (inside if len(inside) > 1 else (first, last)))
