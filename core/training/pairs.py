"""Training pairs cut from radar files: storm-aware crops of the frames' means, never from a held-out block.

A draw depends on (seed, step, rank) alone, so a resumed training sees the batches it would have seen.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import xarray as xr

from core.covariates import degrees_of, land_share
from core.errors import InputError
from core.languages import Sentence

Block = tuple[float, float, float, float]
"""South, north, west, east in degrees (or metres of the projection)."""


@dataclass(frozen=True, slots=True, eq=False)
class Frames:
    """Radar frames held in memory as float16 (t, y, x) in mm h-1, y ascending; NaN is missing.

    ``land`` (y, x) is true on land, None where nobody asked.
    """

    values: np.ndarray
    y: np.ndarray
    x: np.ndarray
    land: np.ndarray | None = None

    @classmethod
    def of(cls, field: xr.DataArray, *, land: bool = False) -> "Frames":
        """From a Field (time, y|lat, x|lon); with ``land``, which of its cells are (by their centres)."""
        y, x = field.dims[-2:]
        known = land_share(*degrees_of(field), along=1) > 0 if land else None
        return cls(field.values.astype(np.float16), field[y].values, field[x].values, known)

    @classmethod
    def joined(cls, parts: Sequence["Frames"]) -> "Frames":
        """The parts one after another in time, on the first one's grid."""
        return cls(np.concatenate([p.values for p in parts]), parts[0].y, parts[0].x, parts[0].land)


@dataclass(frozen=True, slots=True)
class CropSettings:
    """How crops are drawn.

    Attributes:
        size: pixels along one side.
        factor: fine pixels per coarse cell; the crop map is kept at this resolution.
        means: numbers of frames averaged into one target, drawn alike (1, 5, 15 frames are 2, 10, 30 min).
        dry_share: weight of a crop without rain against one that is fully wet.
        wet_saturation: wet fraction from which a crop's weight no longer grows.
        heavy_share: weight added to a crop whose share of heavy rain (>= 10 mm h-1) reaches ``heavy_saturation``.
        intensity: least and greatest factor by which every other crop is multiplied, drawn evenly in the logarithm;
            one hour holds few heavy storms, and rain of one shape occurs at many rates. (1, 1) leaves all as they are.
    """

    size: int = 120
    factor: int = 10
    means: tuple[int, ...] = (1, 5, 15)
    dry_share: float = 0.02
    wet_saturation: float = 0.3
    heavy_share: float = 0.0
    heavy_saturation: float = 0.05
    intensity: tuple[float, float] = (1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Spot:
    """One crop: which frames are averaged, where it begins, how it is turned and mirrored, by what its rain is multiplied."""

    frames: slice
    top: int
    left: int
    turns: int
    mirrored: bool
    gain: float

    def laid(self, window: np.ndarray) -> np.ndarray:
        """A square window (y, x), turned and mirrored."""
        turned = np.rot90(window, self.turns)
        return turned.T if self.mirrored else turned


class CropSampler:
    """Draws crops of frame means with storm-aware weights and the eight symmetries of the square.

    Args:
        keep_out: blocks that no crop may touch, gap included by the caller.
        keep_in: if given, crops lie wholly inside one of these blocks (validation).
    """

    def __init__(
        self,
        frames: Frames,
        settings: CropSettings,
        *,
        keep_out: Sequence[Block] = (),
        keep_in: Sequence[Block] = (),
    ) -> None:
        self.frames, self.settings = frames, settings
        factor, cells = settings.factor, settings.size // settings.factor
        wet, heavy, missing = _cell_maps(frames, factor)
        inside = np.zeros_like(missing) if keep_in else ~missing
        y, x = frames.y, frames.x
        half = (y[1] - y[0]) / 2
        low_y, high_y = y[: len(y) // factor * factor : factor] - half, y[factor - 1 :: factor] + half
        low_x, high_x = x[: len(x) // factor * factor : factor] - half, x[factor - 1 :: factor] + half
        tiny = half * 1e-3
        for south, north, west, east in keep_in:
            inside |= (
                (low_y >= south - tiny)[:, None]
                & (high_y <= north + tiny)[:, None]
                & (low_x >= west - tiny)
                & (high_x <= east + tiny)
            )
        for south, north, west, east in keep_out:
            inside &= ~(
                (high_y > south + tiny)[:, None]
                & (low_y < north - tiny)[:, None]
                & (high_x > west + tiny)
                & (low_x < east - tiny)
            )
        inside &= ~missing
        # A crop may start anywhere inside its first cell, so it needs one more cell on each axis.
        allowed = _box_sum(inside[None].astype(np.float32), cells + 1)[0] > (cells + 1) ** 2 - 0.5
        wetness, heaviness = (
            _box_sum(share, cells)[:, : allowed.shape[0], : allowed.shape[1]] / cells**2 for share in (wet, heavy)
        )
        weight = np.minimum(wetness / settings.wet_saturation, 1) + settings.dry_share
        weight += settings.heavy_share * np.minimum(heaviness / settings.heavy_saturation, 1)
        weight *= allowed
        total = weight.sum()
        if not total > 0:
            raise InputError(
                Sentence(
                    "the radar frames hold no crop of {size} x {size} pixels without missing data outside the "
                    "held-out blocks",
                    size=settings.size,
                ),
                remedy=Sentence("Use a smaller crop, or move the blocks"),
            )
        self._origins_shape = weight.shape
        self._cumulative = np.cumsum(weight.ravel(), dtype=np.float64)
        self._hidden = [
            (_touched(frames.y, south, north), _touched(frames.x, west, east)) for south, north, west, east in keep_out
        ]

    def place(self, rng: np.random.Generator) -> tuple[int, int, int]:
        """Frame, and row and column in cells, of a crop drawn with the storm-aware weights."""
        point = np.searchsorted(self._cumulative, rng.random() * self._cumulative[-1], side="right")
        t, row, column = np.unravel_index(point, self._origins_shape)
        return int(t), int(row), int(column)

    def draw(self, count: int, key: Sequence[int], margin: int = 0) -> np.ndarray:
        """``count`` crops (count, size + 2 margin, ...) float32; the same key gives the same crops.

        A margin (pixels, multiples of factor) is context around the crop, NaN outside the frames and in the blocks that
        no crop may touch.
        """
        side = self.settings.size + 2 * margin
        crops = np.empty((count, side, side), np.float32)
        for crop, spot in zip(crops, self._spots(count, key), strict=True):
            top, left = spot.top - margin, spot.left - margin
            window = _cut(self.frames.values[spot.frames], top, left, side)
            for rows, columns in self._hidden if margin else ():
                window[_shifted(rows, top), _shifted(columns, left)] = np.nan
            crop[...] = spot.laid(window) * np.float32(spot.gain)
        return crops

    def land(self, count: int, key: Sequence[int]) -> np.ndarray:
        """Where the crops of a draw without margin are land: bool (count, size, size), cut and turned as they are."""
        size, known = self.settings.size, self.frames.land
        if known is None:
            raise InputError(Sentence("frames without land were asked for it"), remedy=Sentence("Read them with land"))
        return np.stack([s.laid(known[s.top : s.top + size, s.left : s.left + size]) for s in self._spots(count, key)])

    def _spots(self, count: int, key: Sequence[int]) -> Iterator[Spot]:
        rng, factor = np.random.default_rng(list(key)), self.settings.factor
        for i in range(count):
            t, row, column = self.place(rng)
            frames = self.settings.means[rng.integers(len(self.settings.means))]
            frames = min(frames, len(self.frames.values))
            first = int(np.clip(t - rng.integers(frames), 0, len(self.frames.values) - frames))
            top, left = (int(cell * factor + rng.integers(factor)) for cell in (row, column))
            turns, mirrored, gain = int(rng.integers(4)), bool(rng.random() < 0.5), 1.0
            if self.settings.intensity != (1.0, 1.0) and i % 2:
                gain = float(np.exp(rng.uniform(*np.log(self.settings.intensity))))
            yield Spot(slice(first, first + frames), top, left, turns, mirrored, gain)


def _touched(centres: np.ndarray, low: float, high: float) -> slice:
    """The pixels that reach into an interval."""
    half = (centres[1] - centres[0]) / 2 * (1 - 1e-3)
    return slice(int(np.searchsorted(centres, low - half)), int(np.searchsorted(centres, high + half)))


def _shifted(pixels: slice, first: int) -> slice:
    """The same pixels, counted from ``first``."""
    return slice(max(pixels.start - first, 0), max(pixels.stop - first, 0))


def _cut(frames: np.ndarray, top: int, left: int, side: int) -> np.ndarray:
    """Mean over time of a window that may reach past the array, where it is NaN."""
    y0, y1 = max(top, 0), min(top + side, frames.shape[1])
    x0, x1 = max(left, 0), min(left + side, frames.shape[2])
    window = np.full((side, side), np.nan, np.float32)
    window[y0 - top : y1 - top, x0 - left : x1 - left] = frames[:, y0:y1, x0:x1].mean(0, dtype=np.float32)
    return window


def _cell_maps(frames: Frames, factor: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Shares (t, cells) of wet (>= 0.1 mm h-1) and heavy (>= 10) pixels, and cells with data missing at any time."""
    t, ny, nx = frames.values.shape
    ny, nx = ny // factor, nx // factor
    wet, heavy = np.empty((t, ny, nx), np.float32), np.empty((t, ny, nx), np.float32)
    missing = np.zeros((ny, nx), bool)
    for i, frame in enumerate(frames.values):
        cells = frame[: ny * factor, : nx * factor].reshape(ny, factor, nx, factor)
        wet[i] = (cells >= np.float16(0.1)).mean((1, 3), dtype=np.float32)
        heavy[i] = (cells >= 10).mean((1, 3), dtype=np.float32)
        missing |= np.isnan(cells).any((1, 3))
    return wet, heavy, missing


def _box_sum(maps: np.ndarray, side: int) -> np.ndarray:
    """Sums over side x side windows of (t, y, x); the result's [i, j] is the window that starts there."""
    total = np.zeros((maps.shape[0], maps.shape[1] + 1, maps.shape[2] + 1), np.float64)
    total[:, 1:, 1:] = maps.cumsum(1, dtype=np.float64).cumsum(2)
    return total[:, side:, side:] - total[:, :-side, side:] - total[:, side:, :-side] + total[:, :-side, :-side]
