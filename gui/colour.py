"""Field -> RGBA: levels, lookup tables, and what dry and missing look like.

Pure numpy, no Qt: ``Colouring.to_rgba`` may run in any thread. A uint8 index in between keeps it fast:
0 is missing (hatched), 1 is dry (transparent), 2..255 run from the lowest level to the highest.
"""

import math
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from core.types import VARIABLES, Variable
from core.units import shown_in

PALETTES = Path(__file__).resolve().parents[1] / "resources" / "palettes"
MISSING, DRY, FIRST, LAST = 0, 1, 2, 255
HATCH_PERIOD, HATCH_WIDTH = 8, 3
HATCH_STRIPE, HATCH_GAP = (128, 128, 128, 190), (128, 128, 128, 40)
HATCH_PIXELS = 256
"""Hatching is drawn for pictures this large: smaller fields with missing cells are enlarged, larger ones get wider
stripes, so that it looks alike on screen."""

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
        units: one of ``core.units.SHOWN``.
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
        scale = Scale(known.title, known.units_shown, low, high, ticks, logarithmic, known.dry, **shown)
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
        scale = Scale(f"Spread of {known.title.lower()}", known.units_of_differences, low, high, ticks)
        return cls._of(scale, "probability", dark)

    @classmethod
    def difference(cls, variable: str, *, dark: bool = False, levels: Levels = USUAL) -> "Colouring":
        """A diverging scale, symmetric about 0."""
        known = shown_in(VARIABLES[variable], levels.units)
        limit = max(levels.difference or difference_limit(variable), LEAST)
        title = f"Difference of {known.title.lower()}"
        ticks = _symmetric(limit)
        scale = Scale(title, known.units_of_differences, -limit, limit, ticks, factor=known.factor_shown)
        return cls._of(scale, "difference", dark)

    @classmethod
    def ratio(cls, variable: str, *, dark: bool = False, levels: Levels = USUAL) -> "Colouring":
        """A logarithmic diverging scale, symmetric about 1; 0 stands for two dry places."""
        limit = max(levels.ratio or RATIO_LIMIT, 1.01)
        title = f"Ratio of {VARIABLES[variable].title.lower()}"
        steps = [step for step in (1, 2, 5, 10, 20, 50) if step < limit]
        ticks = tuple(sorted({*(1 / step for step in steps), *steps, limit, 1 / limit}))
        scale = Scale(title, "times", 1 / limit, limit, ticks, True, dry=NO_RATIO, dry_words="both dry")
        return cls._of(scale, "difference", dark)

    @classmethod
    def probability(cls, variable: str, threshold: float, *, dark: bool = False, levels: Levels = USUAL) -> "Colouring":
        """P(> threshold) as a fraction, 0 to 1; below 1 % it is transparent."""
        title, ticks = _chance(variable, threshold, levels), (0, 0.2, 0.4, 0.6, 0.8, 1)
        return cls._of(Scale(title, "%", 0.0, 1.0, ticks, dry=0.01, factor=100, closed=True), "probability", dark)

    @classmethod
    def probability_difference(
        cls, variable: str, threshold: float, *, dark: bool = False, levels: Levels = USUAL
    ) -> "Colouring":
        """The difference of two probabilities, -1 to 1."""
        title = f"Difference of {_chance(variable, threshold, levels)}"
        return cls._of(Scale(title, "%", -1.0, 1.0, _symmetric(1.0), factor=100, closed=True), "difference", dark)

    @classmethod
    def rank(cls, members: int, *, dark: bool = False) -> "Colouring":
        """How many members lie below the truth: brown where most lie above it, blue where most lie below."""
        ticks = tuple(members * step for step in (0, 0.25, 0.5, 0.75, 1))
        scale = Scale("Members below the truth", f"of {members}", 0.0, float(members), ticks, closed=True)
        return cls._of(scale, "difference", dark)

    @classmethod
    def _of(cls, scale: Scale, palette: str, dark: bool) -> "Colouring":
        colouring = cls.__new__(cls)
        colouring._set(scale, palette, dark)
        return colouring

    def _set(self, scale: Scale, palette: str, dark: bool) -> None:
        description = _palette(palette)
        self.scale, self.palette, self.dark = scale, palette, dark
        self.bounds: np.ndarray | None = None
        self.table = np.zeros((256, 4), np.uint8)
        self.table[MISSING] = HATCH_GAP
        self.table[FIRST:, 3] = 255
        if description["kind"] == "classes":
            self.bounds = np.array(description["bounds"], np.float32)
            own = description.get("dark" if dark else "light", description)
            self.table[FIRST:, :3] = _class_colours(own["colours"])
        else:
            self.table[FIRST:, :3] = _gradient(description["dark" if dark else "light"]["stops"], LAST - FIRST + 1)
        self.table.flags.writeable = False

    def to_index(self, field: np.ndarray) -> np.ndarray:
        """uint8 [y, x]: MISSING where NaN, DRY where dry, else the colour's row of ``table``."""
        field = np.asarray(field, np.float32)
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

    def to_rgba(self, field: np.ndarray) -> np.ndarray:
        """Paint a field; any thread.

        Args:
            field: float [y, x], canonical units, NaN missing.

        Returns:
            uint8 [y, x, 4], same row order: dry transparent, missing hatched in grey. A small field with
            missing cells comes back with every cell repeated k by k, [k y, k x, 4], so that the hatching stays fine.
        """
        return self.paint(self.to_index(field))

    def paint(self, index: np.ndarray) -> np.ndarray:
        """uint8 [y, x, 4] of what ``to_index`` or ``shrink`` gave."""
        missing = index == MISSING
        hatched = bool(missing.any())
        if hatched and (repeat := -(-HATCH_PIXELS // max(index.shape))) > 1:
            index = index.repeat(repeat, 0).repeat(repeat, 1)
            missing = index == MISSING
        packed = self.table.view(np.uint32)[:, 0].take(index)
        if hatched:
            packed[missing & _stripes(index.shape)] = np.array(HATCH_STRIPE, np.uint8).view(np.uint32)[0]
        return packed.view(np.uint8).reshape(*index.shape, 4)


def difference_limit(variable: str) -> float:
    """The end of the scale of differences where nobody chose one: fixed, so that panels and times compare."""
    low, *_, high = VARIABLES[variable].levels
    return high / 10 if VARIABLES[variable].logarithmic else (high - low) / 8


def _symmetric(limit: float) -> tuple[float, ...]:
    return tuple(limit * step for step in (-1, -0.5, 0, 0.5, 1))


def _chance(variable: str, threshold: float, levels: Levels) -> str:
    known = shown_in(VARIABLES[variable], levels.units)
    return f"P(> {round(known.shown(threshold), 3) + 0.0:g} {known.units_shown})"


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


def shrink(values: np.ndarray, pixels: int) -> np.ndarray:
    """Halve a field or an index until neither side exceeds ``pixels``, keeping the heaviest of each 2 by 2.

    A storm one pixel wide stays visible in an overview of a continent, and a missing cell never hides one that is
    known. A last odd row or column is left out.
    """
    heaviest = np.fmax if values.dtype.kind == "f" else np.maximum
    while max(values.shape) > pixels:
        values = values[: values.shape[0] // 2 * 2, : values.shape[1] // 2 * 2]
        rows = heaviest(values[::2], values[1::2])
        values = heaviest(rows[:, ::2], rows[:, 1::2])
    return values


def member_colours(count: int, *, dark: bool = False) -> np.ndarray:
    """uint8 [count, 3]: hues as far from each other as so many can be, all equally light."""
    hues = np.arange(count) * 2 * np.pi / max(count, 1)
    lightness, chroma = (0.74, 0.12) if dark else (0.6, 0.13)
    return _srgb(np.stack([np.full(count, lightness), chroma * np.cos(hues), chroma * np.sin(hues)], -1))


def palettes(variable: str = "precip") -> tuple[tuple[str, str], ...]:
    """(name, title) of the palettes offered for a variable, its default first."""
    names = sorted(path.stem for path in PALETTES.glob("*.toml"))
    suitable = [(name, _palette(name)["title"]) for name in names if variable in _palette(name)["suits"]]
    return tuple(sorted(suitable, key=lambda pair: pair[0] != VARIABLES[variable].palette))


def has_classes(variable: str, palette: str) -> bool:
    """Whether a palette (an empty name is the variable's own) brings levels of its own."""
    return _palette(palette or VARIABLES[variable].palette)["kind"] == "classes"


@cache
def _palette(name: str) -> dict:
    return tomllib.loads((PALETTES / f"{name}.toml").read_text(encoding="utf-8"))


def _class_colours(colours: list[str]) -> np.ndarray:
    """uint8 [254, 3]: one row per class, the last repeated."""
    rows = np.array([list(bytes.fromhex(colour.removeprefix("#"))) for colour in colours], np.uint8)
    return rows[np.minimum(np.arange(LAST - FIRST + 1), len(rows) - 1)]


def _gradient(stops: list[list[float]], count: int) -> np.ndarray:
    """uint8 [count, 3] through evenly spaced OKLCh stops, interpolated in OKLab."""
    lightness, chroma, hue = np.array(stops, float).T
    lab = np.stack([lightness, chroma * np.cos(np.radians(hue)), chroma * np.sin(np.radians(hue))])
    places = np.linspace(0, len(stops) - 1, count)
    return _srgb(np.stack([np.interp(places, np.arange(len(stops)), channel) for channel in lab], -1))


def _srgb(lab: np.ndarray) -> np.ndarray:
    """OKLab [..., 3] -> uint8 sRGB; Ottosson (2020), https://bottosson.github.io/posts/oklab/."""
    to_cones = [[1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728], [1, -0.0894841775, -1.2914855480]]
    to_linear = [
        [4.0767416621, -3.3077115913, 0.2309699292],
        [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.7076147010],
    ]
    linear = np.clip((lab @ np.array(to_cones).T) ** 3 @ np.array(to_linear).T, 0, 1)
    encoded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.round(encoded * 255).astype(np.uint8)


def _stripes(shape: tuple[int, int]) -> np.ndarray:
    """bool [y, x]: diagonal stripes."""
    rows, columns = np.ogrid[: shape[0], : shape[1]]
    widening = max(1, round(max(shape) / 400))
    return (rows + columns) % (HATCH_PERIOD * widening) < HATCH_WIDTH * widening
