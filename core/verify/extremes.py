"""Scores of the distribution: quantiles, the largest pixels, the wet fraction, from mergeable histograms.

Fields are pooled into a histogram of fixed bins (half a percent wide, 0.01 to 1,000 in the field's units) that keeps
counts and sums, so that crops can be added and resampled; a quantile read from it is within 0.5 % of the empirical one
(the inverted distribution function).
"""

from functools import lru_cache, partial

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from core.verify.reduction import MEMBER, Dims, exceedance, paired, pooled_mean

WET = 0.1
"""Rain rate in mm/h from which a pixel is wet."""

_SMALLEST, _LARGEST, _RATIO = 0.01, 1000.0, 1.005
_BINS = int(np.ceil(np.log(_LARGEST / _SMALLEST) / np.log(_RATIO))) + 1
EDGES = np.concatenate([[0.0], _SMALLEST * _RATIO ** np.arange(_BINS)])
"""Bin edges: [0, 0.01), then each 0.5 % wider; larger values fall in the last bin, negative ones in the first."""
_TOGETHER = 64
"""Bins that are looked at together where it is asked in which the extremes begin."""


def bin_of(values: NDArray) -> NDArray[np.int64]:
    """Histogram bin of every value; values must not be missing."""
    steps = np.log(np.maximum(np.asarray(values, np.float64), _SMALLEST / 2) * (1 / _SMALLEST)) * (1 / np.log(_RATIO))
    return np.clip(np.floor(steps).astype(np.int64) + 1, 0, _BINS - 1)


def histogram(values: NDArray) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How many values lie in each bin, and their sum; values must not be missing.

    Of sorted values the bins are spans: float32 is sorted sooner than each value's bin is found.
    """
    ordered = np.sort(values, axis=None)
    ends = np.append(np.searchsorted(ordered, _least(ordered.dtype.name)), ordered.size)
    counts, sums = np.diff(ends, prepend=0).astype(np.float64), np.zeros(_BINS)
    filled = counts > 0
    sums[filled] = np.add.reduceat(ordered, (ends - counts.astype(ends.dtype))[filled], dtype=np.float64)
    return counts, sums


@lru_cache
def _least(kind: str) -> NDArray[np.floating]:
    """The least "float32" or "float64" of each bin but the first: the edges, moved to where ``bin_of`` begins the bin."""
    bins, least = np.arange(1, _BINS), EDGES[1:_BINS].astype(kind)
    for _ in range(40):
        least = np.where(bin_of(least) < bins, np.nextafter(least, least.dtype.type(np.inf)), least)
    for _ in range(40):
        below = np.nextafter(least, least.dtype.type(0))
        least = np.where(bin_of(below) >= bins, below, least)
    return least


def quantile(counts: NDArray, level: float) -> NDArray:
    """Quantile of pooled pixels from histogram counts [..., bins], linear inside a bin; NaN where empty."""
    total = counts.sum(axis=-1, keepdims=True)
    wanted = level * total
    first = _first_of_top(counts, total - wanted)
    counts = counts[..., first:]
    cumulative = (total - counts.sum(axis=-1, keepdims=True)) + counts.cumsum(axis=-1)
    place = np.minimum((cumulative < wanted).sum(axis=-1, keepdims=True), counts.shape[-1] - 1)
    inside = np.take_along_axis(counts, place, axis=-1)
    before = np.take_along_axis(cumulative, place, axis=-1) - inside
    with np.errstate(divide="ignore", invalid="ignore"):
        share = (wanted - before) / inside
    lower, upper = EDGES[first + place], EDGES[first + place + 1]
    return (lower + share * (upper - lower))[..., 0]


def top_mean(counts: NDArray, sums: NDArray, share: float) -> NDArray:
    """Mean of the largest ``share`` of pooled pixels, from histogram counts and sums [..., bins]."""
    wanted = share * counts.sum(axis=-1, keepdims=True)
    first = _first_of_top(counts, wanted)
    counts, sums = counts[..., first:][..., ::-1], sums[..., first:][..., ::-1]
    above = counts.cumsum(axis=-1) - counts
    taken = np.clip(wanted - above, 0, counts)
    with np.errstate(divide="ignore", invalid="ignore"):
        part = np.where(counts > 0, taken / counts, 0.0)
        return (part * sums).sum(axis=-1) / wanted[..., 0]


def _first_of_top(counts: NDArray, wanted: NDArray) -> int:
    """A bin from which on every histogram [..., bins] has more than so many values [..., 1]; 0 where one has not.

    Most bins of rain lie below the extremes that are asked for, and a bootstrap asks for them of a thousand histograms.
    """
    starts = np.arange(0, counts.shape[-1], _TOGETHER)
    from_top = np.add.reduceat(counts, starts, axis=-1)[..., ::-1].cumsum(axis=-1)
    enough = (from_top > wanted).reshape(-1, starts.size).all(axis=0)
    return int(starts[::-1][enough.argmax()]) if enough.any() else 0


def quantile_ratio(fcst: xr.DataArray, obs: xr.DataArray, *, level: float) -> float:
    """Quantile of all forecast pixels (members pooled) over that of all true pixels; ideal 1.

    Args:
        fcst: (member?, ...).
        obs: (...); pixels missing in either are left out of both.
        level: 0..1, such as 0.999; where the truth's quantile is below 0.01, which is all one bin, the ratio says nothing.
    """
    forecast, truth = (_histogram(field)[0] for field in paired(fcst, obs))
    return float(quantile(forecast, level) / quantile(truth, level))


def top_mean_ratio(fcst: xr.DataArray, obs: xr.DataArray, *, share: float = 0.001) -> float:
    """Mean of the largest ``share`` of forecast pixels (members pooled) over the truth's; ideal 1.

    Args:
        fcst, obs: as of ``quantile_ratio``.
        share: 0..1, such as 0.001.
    """
    forecast, truth = (_histogram(field) for field in paired(fcst, obs))
    return float(top_mean(*forecast, share) / top_mean(*truth, share))


def wet_ratio(
    fcst: xr.DataArray,
    obs: xr.DataArray,
    *,
    reduce_dims: Dims = None,
    preserve_dims: Dims = None,
    weights: xr.DataArray | None = None,
    threshold: float = WET,
) -> xr.DataArray:
    """Wet fraction of the forecast (mean over members) over the truth's; ideal 1.

    Args:
        fcst: (member?, ...).
        obs: (...); pixels missing in either are left out of both.
        reduce_dims, preserve_dims, weights: of the dims of ``obs``; both fractions are pooled before dividing.
        threshold: at or above which a pixel is wet, in the fields' units.

    Returns:
        Without a unit; infinite, or NaN, where no pixel of the truth is wet.
    """
    fcst, obs = paired(fcst, obs)
    wet = exceedance(fcst, threshold)
    if MEMBER in wet.dims:
        wet = wet.mean(MEMBER)
    pool = partial(pooled_mean, reduce_dims=reduce_dims, preserve_dims=preserve_dims, weights=weights)
    return pool(wet) / pool(exceedance(obs, threshold))


def peak_error(fcst: xr.DataArray, obs: xr.DataArray, *, level: float = 0.99999) -> float:
    """PE: |quantile of all forecast pixels (members pooled) - that of all true pixels|, in the fields' units; ideal 0.

    The quantile is the inverted distribution function, read from the pixels themselves: at 0.99999 few are above it.
    """
    forecast, truth = (np.quantile(values, level, method="inverted_cdf") for values in _pooled(fcst, obs))
    return float(abs(forecast - truth))


def distribution_distance(fcst: xr.DataArray, obs: xr.DataArray) -> float:
    """EMD: the first Wasserstein distance between all forecast pixels (members pooled) and all true ones; ideal 0.

    The mean over all levels of |difference of the quantiles|, in the fields' units.
    """
    forecast, truth = map(np.sort, _pooled(fcst, obs))
    return float(np.abs(forecast - np.repeat(truth, forecast.size // truth.size)).mean(dtype=np.float64))


def _pooled(fcst: xr.DataArray, obs: xr.DataArray) -> list[NDArray]:
    """All known pixels of both: as many of the forecast as members times those of the truth."""
    return [field.values[np.isfinite(field.values)] for field in paired(fcst, obs)]


def _histogram(field: xr.DataArray) -> tuple[NDArray, NDArray]:
    return histogram(field.values[np.isfinite(field.values)])
