"""Sums from which every score can be pooled, gathered frame by frame and kept apart by block.

A score of many crops is a ratio of sums, never a mean of ratios: so each frame leaves numerators, denominators,
histograms and spectra, with a leading axis over the blocks (of one scene) or the crop (of many) that are resampled
for intervals. Adding two frames is adding their arrays.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from core.verify.ensemble import crps_pixels
from core.verify.extremes import EDGES, WET, histogram
from core.verify.spatial import Windows, integral, mean_power

THRESHOLDS = (1.0, 5.0, 20.0)
"""Rain rates in mm/h of the fractions skill score."""
SCALES_KM = (5.0, 20.0)
"""Window sides in km of the fractions skill score."""
STRATA = (0.1, 1.0, 5.0)
"""Lower limits in mm/h of the coarse input's classes."""

BY_INPUT = "_by_input"
"""Ends the names of sums kept apart for each class of the coarse input."""

Sums = dict[str, NDArray[np.float64]]
Box = tuple[slice, slice]
Fractions = Mapping[tuple[float, int], tuple[Windows, NDArray[np.float64]]]
"""By threshold and side of the windows: the windows, and the truth's shares in them."""


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """How a frame is divided, and what is counted in it.

    Attributes:
        blocks: (y, x) block of every pixel, 0..count-1.
        count: number of blocks.
        windows: FSS window side in pixels for each scale in km that the grid resolves.
        rain: whether the scores that only make sense for precipitation are wanted.
        spectra: whether spectra are; a part of the pixels has those of a rectangle.
    """

    blocks: NDArray[np.int64]
    count: int
    windows: dict[float, int]
    rain: bool
    spectra: bool = True

    def pooled(self) -> "Layout":
        """The same as one block, of whose sums there is no interval, but which are had much sooner."""
        return replace(self, blocks=np.zeros_like(self.blocks), count=1)


def add(total: Sums, part: Sums) -> Sums:
    """Both, added: the sums of two frames over the same blocks."""
    return {name: total[name] + part[name] if name in total else part[name] for name in part}


def join(parts: list[Sums]) -> Sums:
    """All blocks of several crops, one after another."""
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


@dataclass(frozen=True, slots=True, eq=False)
class Pixels:
    """What every pixel of one frame of a system is worth, whichever of them are chosen.

    Attributes:
        members: (member, y, x) in canonical units; a deterministic system has one member.
        mean: (y, x) of the members.
        scores: (y, x) by name; nothing of the truth itself.
        ranks: how many members lie below the truth, and how many equal it, of an ensemble.
        reached: (y, x) how many members reach each of ``THRESHOLDS`` and ``WET``; of rain.
    """

    members: NDArray
    mean: NDArray[np.float64]
    scores: Sums
    ranks: tuple[NDArray, NDArray] | None = None
    reached: Mapping[float, NDArray[np.int32]] = field(default_factory=dict)


def pixels_of(members: NDArray, truth: NDArray | None, known: NDArray, layout: Layout) -> Pixels:
    """What the known pixels of a frame are worth; the others stay 0.

    Args:
        members: (member, y, x).
        truth: (y, x), or None for the truth's own distribution.
        known: (y, x): finite in truth and in all members of all systems compared.
    """

    def whole(values: NDArray) -> NDArray:
        filled = np.zeros(known.shape, values.dtype)
        filled[known] = values
        return filled

    scores, ranks = {}, None
    if truth is not None:
        ordered, observed = np.sort(members[:, known].T, axis=-1).astype(np.float64), truth[known].astype(np.float64)
        scores = {name: whole(each) for name, each in pixel_scores(ordered, observed).items()}
        if len(members) > 1:
            below, equal = ((compare(ordered, observed[:, None])).sum(axis=-1) for compare in (np.less, np.equal))
            ranks = whole(below), whole(equal)
    mean = whole(members[:, known].mean(axis=0, dtype=np.float64))
    counted = ((WET,) if truth is None else (WET, *THRESHOLDS)) if layout.rain else ()
    return Pixels(members, mean, scores, ranks, {each: reached_by(members, each) for each in counted})


def reached_by(members: NDArray, threshold: float) -> NDArray[np.int32]:
    """How many members (member, ...) reach a threshold; a missing one does not."""
    return (members >= threshold).sum(axis=0, dtype=np.int32)


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """The pixels of one frame that count, prepared once for all systems: ``frame_of`` makes it.

    Attributes:
        layout: see ``Layout``.
        at: where they lie in the frame, row after row.
        blocks: of each, in the same order.
        classes: of each, 0 for none and then that of ``STRATA`` which its coarse input lies in; None where it is not told.
        wet: whether each lies under a wet coarse cell; None where that does not matter.
        near: rows and columns that hold them and what their windows see.
        fractions: of the truth, for the FSS, on those rows and columns.
    """

    layout: Layout
    at: NDArray[np.int64]
    blocks: NDArray[np.int64]
    classes: NDArray[np.int64] | None
    wet: NDArray[np.bool_] | None
    known: NDArray[np.bool_]
    near: Box
    fractions: Fractions

    def of(self, values: NDArray) -> NDArray:
        """Values (..., y, x) of these pixels: [..., pixel]."""
        return values.reshape(*values.shape[:-2], -1).take(self.at, axis=-1)

    def summed(self, values: NDArray) -> NDArray[np.float64]:
        """Sum of [pixel] in each block."""
        return _by_block(values, self.blocks, self.layout.count)

    def stratified(self, values: NDArray) -> NDArray[np.float64]:
        """Sum of [pixel] in each block, apart for each class: [block, none and each class]."""
        assert self.classes is not None
        count = len(STRATA) + 1
        place = self.blocks * count + self.classes
        sums = np.bincount(place, values, minlength=self.layout.count * count)
        return sums.reshape(-1, count).astype(np.float64)


def frame_of(
    known: NDArray[np.bool_], truth: NDArray, coarse: NDArray | None, layout: Layout, near: Box | None = None
) -> Frame:
    """The pixels of a frame that count.

    Args:
        known: (y, x): pixels that count.
        truth: (y, x).
        coarse: (y, x) the coarse input repeated to the fine grid, for strata and ranks, or None.
        layout: see ``Layout``.
        near: rows and columns outside of which no pixel counts and no window sees one; all by default.
    """
    at = np.flatnonzero(known)
    near = near or (slice(None), slice(None))
    cells = None if coarse is None or not layout.rain else coarse.ravel().take(at)
    fractions = true_fractions(truth[near], known[near], THRESHOLDS, layout.windows.values()) if layout.rain else {}
    return Frame(
        layout,
        at,
        layout.blocks.ravel().take(at),
        None if cells is None else np.where(np.isfinite(cells), np.digitize(cells, STRATA), 0),
        None if cells is None else cells >= WET,
        known,
        near,
        fractions,
    )


def truth_sums(pixels: Pixels, frame: Frame) -> Sums:
    """What the true frame contributes: its distribution, its spectrum, its wet pixels."""
    return _distribution(pixels, frame)


def forecast_sums(pixels: Pixels, frame: Frame, seed: tuple[int, ...]) -> Sums:
    """What one frame of one system contributes.

    Args:
        pixels: what ``pixels_of`` made of the frame.
        frame: its pixels that count, all of them known to ``pixels``.
        seed: of the random ties of ranks; the same for every system, whichever others are scored.
    """
    scores = {name: frame.of(values) for name, values in pixels.scores.items()} | {"count": np.ones(frame.at.size)}
    sums = {}
    for name, values in scores.items():
        if frame.classes is not None and name in BY_CLASS:
            apart = frame.stratified(values)
            sums[name], sums[name + BY_INPUT] = apart.sum(axis=1), apart[:, 1:]
        else:
            sums[name] = frame.summed(values)
    sums |= _distribution(pixels, frame)
    if pixels.ranks is not None:
        sums["ranks"] = _ranks(pixels, frame, seed)
    if frame.layout.rain:
        sums |= _fractions(pixels, frame)
    return sums


BY_CLASS = ("crps", "squared_mean", "error", "variance", "count")
"""Sums that are kept apart for each class of the coarse input, too."""


def _by_block(values: NDArray, blocks: NDArray, count: int) -> NDArray[np.float64]:
    """Sum of [pixel] in each block."""
    if count == 1:
        return values.sum(dtype=np.float64, keepdims=True)
    return np.bincount(blocks, values, minlength=count).astype(np.float64)


def pixel_scores(ordered: NDArray, observed: NDArray) -> Sums:
    """Scores of every pixel [n] from its sorted members [n, m]; the variance comes with its factor (m + 1)/m."""
    count = ordered.shape[-1]
    mean = ordered.mean(axis=-1)
    median = (ordered[:, (count - 1) // 2] + ordered[:, count // 2]) / 2
    scores = {
        "crps": crps_pixels(ordered, observed),
        "absolute_median": np.abs(median - observed),
        "absolute_mean": np.abs(mean - observed),
        "squared_mean": (mean - observed) ** 2,
        "error": mean - observed,
    }
    if count > 1:
        scores["variance"] = ordered.var(axis=-1, ddof=1) * (count + 1) / count
    return scores


def _distribution(pixels: Pixels, frame: Frame) -> Sums:
    """Total, and for rain wet share, histogram and spectrum, as means over members."""
    sums = {"total": frame.summed(frame.of(pixels.mean))}
    if frame.layout.spectra:
        sums["spectrum"] = np.nan_to_num(mean_power(pixels.members, frame.known))[None]
    if pixels.reached:
        members = len(pixels.members)
        sums["wet"] = frame.summed(frame.of(pixels.reached[WET])) / members
        sums["bin_counts"], sums["bin_sums"] = (table / members for table in _histograms(pixels.members, frame))
    return sums


def _histograms(members: NDArray, frame: Frame) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How many pixels of all members lie in each bin, and their sum: [block, bin]."""
    flat, count = members.reshape(len(members), -1), frame.layout.count
    found = np.zeros((2, count, EDGES.size - 1))
    order = frame.at if count == 1 else frame.at[np.argsort(frame.blocks, kind="stable")]
    ends = np.bincount(frame.blocks, minlength=count).cumsum()
    for block, (start, end) in enumerate(zip((0, *ends), ends, strict=False)):
        if end > start:
            found[:, block] = histogram(flat.take(order[start:end], axis=1))
    return found[0], found[1]


def _ranks(pixels: Pixels, frame: Frame, seed: tuple[int, ...]) -> NDArray[np.float64]:
    """Counts of the truth's rank [block, m + 1], on pixels under wet coarse cells; ties are broken evenly at random."""
    assert pixels.ranks is not None
    below, equal = map(frame.of, pixels.ranks)
    wet = slice(None) if frame.wet is None else frame.wet
    ranks = below[wet] + np.random.default_rng(seed).integers(0, equal[wet] + 1)
    places, count = len(pixels.members) + 1, frame.layout.count
    flat = frame.blocks[wet] * places + ranks
    return np.bincount(flat, minlength=count * places).reshape(count, places).astype(np.float64)


def true_fractions(truth: NDArray, known: NDArray, thresholds: Iterable[float], sides: Iterable[int]) -> Fractions:
    """The truth's share of pixels at or above each threshold, in windows of each side in pixels."""
    windows = {side: Windows(known, side) for side in sides}
    tables = {threshold: integral(known & (truth >= threshold), np.int32) for threshold in thresholds}
    return {
        (threshold, side): (window, window.shares(table, 1))
        for threshold, table in tables.items()
        for side, window in windows.items()
    }


def _fractions(pixels: Pixels, frame: Frame) -> Sums:
    """Numerators and denominators of the FSS for each threshold and scale."""
    sums, known, blocks = {}, frame.known[frame.near], frame.layout.blocks[frame.near]
    for threshold in THRESHOLDS:
        table = integral(pixels.reached[threshold][frame.near] * known, np.int32)
        for scale, side in frame.layout.windows.items():
            of = frame.fractions[threshold, side]
            above, below = fraction_sums(table, len(pixels.members), *of, blocks, frame.layout.count)
            sums[f"fss_above {threshold:g} {scale:g}"], sums[f"fss_below {threshold:g} {scale:g}"] = above, below
    return sums


def fraction_sums(
    table: NDArray[np.int32], members: int, windows: Windows, po: NDArray, blocks: NDArray, count: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Sums [block] of (pf - po)^2 and of pf^2 + po^2 over windows, each of which belongs to its centre's block.

    Args:
        table: ``spatial.integral`` of how many members reach the threshold, 0 where missing.
        members: of the forecast.
        windows: those that ``po``, the truth's shares, were taken in.
        blocks: (y, x) of every pixel, 0..count-1.
        count: number of blocks.
    """
    pf, first = windows.shares(table, members), windows.pixels // 2
    centres = blocks[first : first + pf.shape[0], first : first + pf.shape[1]].ravel()
    return tuple(_by_block(values.ravel(), centres, count) for values in ((pf - po) ** 2, pf**2 + po**2))  # type: ignore[return-value]
