"""Field -> RGBA: lookup tables, and what dry and missing look like.

Pure numpy, no Qt: ``Colouring.to_rgba`` may run in any thread. A uint8 index in between keeps it fast:
0 is missing (hatched), 1 is dry (transparent), 2..255 run from the lowest level to the highest.
"""

import math
from collections.abc import Iterator

import numpy as np

from core.types import VARIABLES, Variable
from core.units import shown_in
from gui.colour.palette import class_colours, gradient, palette_of
from gui.colour.scale import (
    LEAST,
    NO_RATIO,
    RATIO_LIMIT,
    USUAL,
    Levels,
    Scale,
    chance,
    difference_limit,
    symmetric,
    ticks_between,
)
from gui.words import tr

TITLES = {
    "Precipitation rate": tr("Precipitation rate"),
    "Precipitation": tr("Precipitation"),
    "2 m temperature": tr("2 m temperature"),
}
WITHIN = {
    "Precipitation rate": tr("precipitation rate"),
    "Precipitation": tr("precipitation"),
    "2 m temperature": tr("2 m temperature"),
}
"""How colour bars call what the engine calls so: alone, and within a title."""
MISSING, DRY, FIRST, LAST = 0, 1, 2, 255
HATCH_PERIOD, HATCH_WIDTH = 8, 3
HATCH_STRIPE, HATCH_GAP = (128, 128, 128, 190), (128, 128, 128, 40)
HATCH_PIXELS = 256
"""Hatching is drawn for pictures this large: smaller fields with missing cells are enlarged, larger ones get wider
stripes, so that it looks alike on screen."""
SLAB = 1 << 17
"""Pixels that are coloured at once."""


def title_of(variable: Variable) -> str:
    """What the scale of a variable's values is called, in the interface's language."""
    return TITLES[variable.title]


class Colouring:
    """How one variable is painted: ``Colouring("precip", "rain", dark=False).to_rgba(field2d)``.

    Args:
        variable: a key of ``core.types.VARIABLES``.
        palette: a name of ``palettes()``; None for the variable's own.
        dark: paint for a dark map.
        levels: what was chosen in place of the usual scale.

    Attributes:
        scale: the levels, for the colour bar.
        table: uint8 [256, 4], the colour of every index.
        bounds: lower edges of the classes, or None where colours run continuously.
    """

    def __init__(
        self, variable: str, palette: str | None = None, *, dark: bool = False, levels: Levels = USUAL
    ) -> None:
        known = shown_in(VARIABLES[variable], levels.units)
        low, high = levels.ends(variable)
        logarithmic = known.logarithmic and not levels.linear
        usual = (low, high) == (known.levels[0], known.levels[-1]) and not (levels.units or levels.linear)
        ticks = known.levels if usual else ticks_between(low, high, known, logarithmic=logarithmic)
        shown = {"offset": known.offset_shown, "factor": known.factor_shown}
        scale = Scale(title_of(known), known.units_shown, low, high, ticks, logarithmic, known.dry, **shown)
        self._set(scale, palette or known.palette, dark)

    @classmethod
    def spread(
        cls, variable: str, palette: str | None = None, *, dark: bool = False, levels: Levels = USUAL
    ) -> "Colouring":
        """The spread of an ensemble; on the scale of the values themselves where the variable has no other."""
        known = VARIABLES[variable]
        if not known.spread_levels:
            return cls(variable, palette, dark=dark, levels=levels)
        low, *_, high = ticks = known.spread_levels
        scale = Scale(tr("Spread of {lower}", lower=WITHIN[known.title]), known.units_of_differences, low, high, ticks)
        return cls._of(scale, "probability", dark)

    @classmethod
    def difference(cls, variable: str, *, dark: bool = False, levels: Levels = USUAL) -> "Colouring":
        """A diverging scale, symmetric about 0."""
        known = shown_in(VARIABLES[variable], levels.units)
        limit = max(levels.difference or difference_limit(variable), LEAST)
        title = tr("Difference of {lower}", lower=WITHIN[known.title])
        ticks = symmetric(limit)
        scale = Scale(title, known.units_of_differences, -limit, limit, ticks, factor=known.factor_shown)
        return cls._of(scale, "difference", dark)

    @classmethod
    def ratio(cls, variable: str, *, dark: bool = False, levels: Levels = USUAL) -> "Colouring":
        """A logarithmic diverging scale, symmetric about 1; 0 stands for two dry places."""
        limit = max(levels.ratio or RATIO_LIMIT, 1.01)
        title = tr("Ratio of {lower}", lower=WITHIN[VARIABLES[variable].title])
        steps = [step for step in (1, 2, 5, 10, 20, 50) if step < limit]
        ticks = tuple(sorted({*(1 / step for step in steps), *steps, limit, 1 / limit}))
        scale = Scale(title, tr("times"), 1 / limit, limit, ticks, True, dry=NO_RATIO, dry_words=tr("both dry"))
        return cls._of(scale, "difference", dark)

    @classmethod
    def probability(cls, variable: str, threshold: float, *, dark: bool = False, levels: Levels = USUAL) -> "Colouring":
        """P(> threshold) as a fraction, 0 to 1; below 1 % it is transparent."""
        title, ticks = chance(variable, threshold, levels), (0, 0.2, 0.4, 0.6, 0.8, 1)
        return cls._of(Scale(title, "%", 0.0, 1.0, ticks, dry=0.01, factor=100, closed=True), "probability", dark)

    @classmethod
    def probability_difference(
        cls, variable: str, threshold: float, *, dark: bool = False, levels: Levels = USUAL
    ) -> "Colouring":
        """The difference of two probabilities, -1 to 1."""
        title = tr("Difference of {levels}", levels=chance(variable, threshold, levels))
        return cls._of(Scale(title, "%", -1.0, 1.0, symmetric(1.0), factor=100, closed=True), "difference", dark)

    @classmethod
    def rank(cls, members: int, *, dark: bool = False) -> "Colouring":
        """How many members lie below the truth: brown where most lie above it, blue where most lie below."""
        ticks = tuple(members * step for step in (0, 0.25, 0.5, 0.75, 1))
        scale = Scale(
            tr("Members below the truth"), tr("of {members}", members=members), 0.0, float(members), ticks, closed=True
        )
        return cls._of(scale, "difference", dark)

    def in_theme(self, *, dark: bool) -> "Colouring":
        """The same scale and palette for a dark map, or a light one."""
        return self if dark == self.dark else self._of(self.scale, self.palette, dark)

    @classmethod
    def _of(cls, scale: Scale, palette: str, dark: bool) -> "Colouring":
        colouring = cls.__new__(cls)
        colouring._set(scale, palette, dark)
        return colouring

    def _set(self, scale: Scale, palette: str, dark: bool) -> None:
        description = palette_of(palette)
        self.scale, self.palette, self.dark = scale, palette, dark
        self.bounds: np.ndarray | None = None
        self.table = np.zeros((256, 4), np.uint8)
        self.table[MISSING] = HATCH_GAP
        self.table[FIRST:, 3] = 255
        if description["kind"] == "classes":
            self.bounds = np.array(description["bounds"], np.float32)
            own = description.get("dark" if dark else "light", description)
            self.table[FIRST:, :3] = class_colours(own["colours"], LAST - FIRST + 1)
        else:
            self.table[FIRST:, :3] = gradient(description["dark" if dark else "light"]["stops"], LAST - FIRST + 1)
        self.table.flags.writeable = False

    def to_index(self, field: np.ndarray) -> np.ndarray:
        """uint8 [y, x]: MISSING where NaN, DRY where dry, else the colour's row of ``table``."""
        field = np.asarray(field, np.float32)
        index = np.empty(field.shape, np.uint8)
        for rows in _slabs(field.shape):
            index[rows] = self._indexed(field[rows])
        return index

    def _indexed(self, field: np.ndarray) -> np.ndarray:
        if self.bounds is not None:
            steps = np.searchsorted(self.bounds, field.ravel(), side="right").reshape(field.shape) - 1
        else:
            steps = self.scale.position(field) * np.float32(LAST - FIRST) + np.float32(0.5)
        missing = np.isnan(field)
        with np.errstate(invalid="ignore"):
            index = (np.clip(steps, 0, LAST - FIRST) + FIRST).astype(np.uint8)
        if self.scale.dry is not None:
            index[field < np.float32(self.scale.dry)] = DRY
        index[missing] = MISSING
        return index

    def to_rgba(self, field: np.ndarray, *, enlarged: bool = True) -> np.ndarray:
        """Paint a field; any thread.

        Args:
            field: float [y, x], canonical units, NaN missing.
            enlarged: a small field with missing cells comes back with every cell repeated k by k, [k y, k x, 4],
                so that the hatching stays fine.

        Returns:
            uint8 [y, x, 4], same row order: dry transparent, missing hatched in grey.
        """
        return self.paint(self.to_index(field), enlarged=enlarged)

    def paint(self, index: np.ndarray, *, enlarged: bool = True) -> np.ndarray:
        """uint8 [y, x, 4] of what ``to_index`` or ``shrink`` gave; ``enlarged`` as of ``to_rgba``."""
        hatched = not index.all()
        if enlarged and hatched and (repeat := -(-HATCH_PIXELS // max(index.shape))) > 1:
            index = index.repeat(repeat, 0).repeat(repeat, 1)
        table, stripe = self.table.view(np.uint32)[:, 0], np.array(HATCH_STRIPE, np.uint8).view(np.uint32)[0]
        packed = np.empty(index.shape, np.uint32)
        for rows in _slabs(index.shape):
            packed[rows] = table.take(index[rows])
            if hatched:
                packed[rows][(index[rows] == MISSING) & _stripes(index.shape, rows)] = stripe
        return packed.view(np.uint8).reshape(*index.shape, 4)


def _slabs(shape: tuple[int, ...]) -> Iterator[slice]:
    """Rows upon rows, of a large field so few at a time that what is worked out for them stays in the processor's cache."""
    count = shape[0] if shape else 1
    each = max(SLAB * count // max(math.prod(shape), 1), 1)
    for first in range(0, count, each):
        yield slice(first, first + each)


def shrink(values: np.ndarray, pixels: int) -> np.ndarray:
    """Halve a field or an index until neither side exceeds ``pixels``, keeping the heaviest of each 2 by 2.

    A storm one pixel wide stays visible in an overview of a continent, and a missing cell never hides one that is
    known. A last odd row or column is left out.
    """
    while max(values.shape) > pixels:
        values = _halved(values)
    return values


def coarser(values: np.ndarray, pixels: int, *, middle: float | None = None) -> Iterator[np.ndarray]:
    """A field halved again and again until neither side exceeds ``pixels``, as ``shrink`` does.

    Args:
        middle: of a field of differences: of each 2 by 2 the value is kept that is farthest from it.
    """
    while max(values.shape) > pixels:
        if middle is None:
            values = _halved(values)
        else:
            high, low = _halved(values - np.float32(middle)), -_halved(np.float32(middle) - values)
            values = np.where(high >= -low, high, low) + np.float32(middle)
        yield values


def _halved(values: np.ndarray) -> np.ndarray:
    heaviest = np.fmax if values.dtype.kind == "f" else np.maximum
    values = values[: values.shape[0] // 2 * 2, : values.shape[1] // 2 * 2]
    rows = heaviest(values[::2], values[1::2])
    return heaviest(rows[:, ::2], rows[:, 1::2])


def _stripes(shape: tuple[int, int], which: slice) -> np.ndarray:
    """bool [y, x]: diagonal stripes of some rows."""
    rows, columns = np.arange(shape[0])[which, None], np.arange(shape[1])
    widening = max(1, round(max(shape) / 400))
    return (rows + columns) % (HATCH_PERIOD * widening) < HATCH_WIDTH * widening
