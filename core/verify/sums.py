"""Sums from which every score can be pooled, gathered frame by frame and kept apart by block.

A score of many crops is a ratio of sums, never a mean of ratios: so each frame leaves numerators, denominators,
histograms and spectra, with a leading axis over the blocks (of one scene) or the crop (of many) that are resampled
for intervals. Adding two frames is adding their arrays.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.verify.ensemble import crps_pixels
from core.verify.extremes import EDGES, WET, bin_of
from core.verify.spatial import Windows, power

THRESHOLDS = (1.0, 5.0, 20.0)
"""Rain rates in mm/h of the fractions skill score."""
SCALES_KM = (5.0, 20.0)
"""Window sides in km of the fractions skill score."""
STRATA = (0.1, 1.0, 5.0)
"""Lower limits in mm/h of the coarse input's classes."""

BY_INPUT = "_by_input"
"""Ends the names of sums kept apart for each class of the coarse input."""

Sums = dict[str, NDArray[np.float64]]
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

    def per_block(self, values: NDArray, known: NDArray) -> NDArray[np.float64]:
        """Sum of pixel values (one per known pixel) in each block."""
        return np.bincount(self.blocks[known], weights=values, minlength=self.count).astype(np.float64)


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
        bins: (member, y, x) histogram bin, and ``wet`` (y, x) the share of wet members; of rain.
        reached: (y, x) share of members by threshold; of rain.
    """

    members: NDArray
    mean: NDArray[np.float64]
    scores: Sums
    ranks: tuple[NDArray, NDArray] | None = None
    bins: NDArray[np.int16] | None = None
    wet: NDArray[np.float64] | None = None
    reached: Mapping[float, NDArray[np.float64]] = field(default_factory=dict)

    def cut(self, near: tuple[slice, slice]) -> "Pixels":
        """Those of some rows and columns."""
        return Pixels(
            self.members[:, *near],
            self.mean[near],
            {name: values[near] for name, values in self.scores.items()},
            None if self.ranks is None else (self.ranks[0][near], self.ranks[1][near]),
            None if self.bins is None else self.bins[:, *near],
            None if self.wet is None else self.wet[near],
            {threshold: values[near] for threshold, values in self.reached.items()},
        )


def pixels_of(members: NDArray, truth: NDArray | None, known: NDArray, layout: Layout) -> Pixels:
    """What the known pixels of a frame are worth; the others stay 0.

    Args:
        members: (member, y, x).
        truth: (y, x), or None for the truth's own distribution.
        known: (y, x): finite in truth and in all members of all systems compared.
    """

    def whole(values: NDArray) -> NDArray:
        filled = np.zeros((*values.shape[:-1], *known.shape), values.dtype)
        filled[..., known] = values
        return filled

    values = members[:, known].astype(np.float64)
    scores, ranks = {}, None
    if truth is not None:
        ordered, observed = np.sort(values.T, axis=-1), truth[known].astype(np.float64)
        scores = {name: whole(each) for name, each in pixel_scores(ordered, observed).items()}
        if len(members) > 1:
            below, equal = ((compare(ordered, observed[:, None])).sum(axis=-1) for compare in (np.less, np.equal))
            ranks = whole(below), whole(equal)
    mean = whole(values.mean(axis=0))
    if not layout.rain:
        return Pixels(members, mean, scores, ranks)
    bins, wet = whole(bin_of(values).astype(np.int16)), whole((values >= WET).mean(axis=0))
    reached = {} if truth is None else {each: (members >= each).mean(axis=0) for each in THRESHOLDS}
    return Pixels(members, mean, scores, ranks, bins, wet, reached)


def truth_sums(pixels: Pixels, known: NDArray, layout: Layout) -> Sums:
    """What the true frame contributes: its distribution, its spectrum, its wet pixels."""
    return _distribution(pixels, known, layout)


def forecast_sums(
    pixels: Pixels,
    known: NDArray,
    coarse: NDArray | None,
    layout: Layout,
    seed: tuple[int, ...],
    fractions: Fractions,
) -> Sums:
    """What one frame of one system contributes.

    Args:
        pixels: what ``pixels_of`` made of the frame.
        known: (y, x): pixels that count, all of them known to ``pixels``.
        coarse: (y, x) the coarse input repeated to the fine grid, for strata and ranks, or None.
        layout: see ``Layout``.
        seed: of the random ties of ranks; the same for every system, whichever others are scored.
        fractions: of the truth, for the FSS; what ``true_fractions`` gives for the layout's windows.
    """
    cells = None if coarse is None else coarse[known]
    scores = {name: values[known] for name, values in pixels.scores.items()}
    sums = {name: layout.per_block(values, known) for name, values in scores.items()}
    sums["count"] = layout.per_block(np.ones(int(known.sum())), known)
    sums |= _distribution(pixels, known, layout)
    if cells is not None and layout.rain:
        sums |= _stratified(scores, cells, known, layout)
    if pixels.ranks is not None:
        sums["ranks"] = _ranks(pixels, cells if layout.rain else None, known, layout, seed)
    if layout.rain:
        sums |= _fractions(pixels, layout, fractions)
    return sums


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


def _distribution(pixels: Pixels, known: NDArray, layout: Layout) -> Sums:
    """Total, and for rain wet share, histogram and spectrum, as means over members."""
    count = len(pixels.members)
    sums = {"total": layout.per_block(pixels.mean[known], known)}
    if layout.spectra:
        filled = np.where(known, pixels.members, np.nan)
        sums["spectrum"] = np.nan_to_num(power(filled).mean(axis=0))[None]
    if pixels.bins is not None and pixels.wet is not None:
        sums["wet"] = layout.per_block(pixels.wet[known], known)
        bins = EDGES.size - 1
        place = (pixels.bins[:, known] + layout.blocks[known] * bins).ravel()
        weights = pixels.members[:, known].astype(np.float64).ravel()
        shape, size = (layout.count, bins), layout.count * bins
        sums["bin_counts"] = np.bincount(place, minlength=size).reshape(shape) / count
        sums["bin_sums"] = np.bincount(place, weights=weights, minlength=size).reshape(shape) / count
    return sums


def _stratified(pixels: Sums, cells: NDArray, known: NDArray, layout: Layout) -> Sums:
    """Pixel scores apart for each class of the coarse input, as [block, class]."""
    classes = np.where(np.isfinite(cells), np.digitize(cells, STRATA), 0) - 1
    inside = [classes == k for k in range(len(STRATA))]

    def apart(values: NDArray) -> NDArray[np.float64]:
        return np.stack([layout.per_block(np.where(chosen, values, 0.0), known) for chosen in inside], axis=-1)

    wanted = [name for name in ("crps", "squared_mean", "error", "variance") if name in pixels]
    return {name + BY_INPUT: apart(pixels[name]) for name in wanted} | {"count" + BY_INPUT: apart(np.ones(cells.size))}


def _ranks(
    pixels: Pixels, cells: NDArray | None, known: NDArray, layout: Layout, seed: tuple[int, ...]
) -> NDArray[np.float64]:
    """Counts of the truth's rank [block, m + 1], on pixels under wet coarse cells; ties are broken evenly at random."""
    assert pixels.ranks is not None
    below, equal = (counts[known] for counts in pixels.ranks)
    wet = np.ones(below.shape, bool) if cells is None else cells >= WET
    ranks = below[wet] + np.random.default_rng(seed).integers(0, equal[wet] + 1)
    places = len(pixels.members) + 1
    flat = layout.blocks[known][wet] * places + ranks
    return np.bincount(flat, minlength=layout.count * places).reshape(layout.count, places).astype(np.float64)


def true_fractions(truth: NDArray, known: NDArray, thresholds: Iterable[float], sides: Iterable[int]) -> Fractions:
    """The truth's share of pixels at or above each threshold, in windows of each side in pixels."""
    windows = {side: Windows(known, side) for side in sides}
    reached = {threshold: (truth >= threshold).astype(np.float64) for threshold in thresholds}
    return {
        (threshold, side): (window, window.means(share))
        for threshold, share in reached.items()
        for side, window in windows.items()
    }


def _fractions(pixels: Pixels, layout: Layout, fractions: Fractions) -> Sums:
    """Numerators and denominators of the FSS for each threshold and scale."""
    sums = {}
    for threshold in THRESHOLDS:
        forecast = pixels.reached[threshold]
        for scale, side in layout.windows.items():
            above, below = fraction_sums(forecast, *fractions[threshold, side], layout)
            sums[f"fss_above {threshold:g} {scale:g}"], sums[f"fss_below {threshold:g} {scale:g}"] = above, below
    return sums


def fraction_sums(
    forecast: NDArray, windows: Windows, po: NDArray, layout: Layout
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Sums [block] of (pf - po)^2 and of pf^2 + po^2 over windows, each of which belongs to its centre's block.

    Args:
        forecast: (y, x) probability of reaching the threshold.
        windows: those that ``po``, the truth's shares, were taken in.
    """
    pf, first = windows.means(forecast), windows.pixels // 2
    blocks = layout.blocks[first : first + pf.shape[0], first : first + pf.shape[1]].ravel()

    def per_block(values: NDArray) -> NDArray[np.float64]:
        return np.bincount(blocks, np.nan_to_num(values).ravel(), minlength=layout.count).astype(np.float64)

    return per_block((pf - po) ** 2), per_block(pf**2 + po**2)
