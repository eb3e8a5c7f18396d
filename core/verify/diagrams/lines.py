"""What the plots share: ratios of pooled sums with their bands, and words."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from core.verify.bench import Part
from core.verify.bootstrap import limits
from core.verify.diagram import Axis, Curve

BAND = "95 % block bootstrap"


def truth_of(part: Part) -> NDArray[np.float64]:
    """The truth [pixel]; only for plots that ``KINDS`` offers with a truth."""
    assert part.observed is not None
    return part.observed


def ensembles(part: Part) -> list[str]:
    """Systems with more than one member."""
    return [name for name, members in part.bench.fields.items() if len(members) > 1]


def band_words(part: Part, resamples: int) -> str:
    """What the bands are; nothing where there are too few blocks for any."""
    return BAND if part.resampling(resamples).resamples else ""


def ratio(above: NDArray, below: NDArray) -> NDArray:
    """A quotient; NaN where nothing is below the line."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return above / np.where(below > 0, below, np.nan)


def ratios(
    part: Part, above: NDArray, below: NDArray, resamples: int, of: Callable[[NDArray], NDArray] = lambda values: values
) -> tuple[NDArray, NDArray, NDArray]:
    """Ratios [place] of sums [block, place], pooled over blocks, with their bands."""
    weights = part.resampling(resamples).weights
    values = of(ratio(weights @ above, weights @ below))
    low, high = np.array([limits(column[1:]) for column in values.T]).reshape(-1, 2).T
    return values[0], low, high


def amounts(part: Part, title: str) -> Axis:
    """An axis of the variable's values: logarithmic of rain."""
    return Axis(title, part.bench.units, "log" if part.bench.rain else "linear")


def diagonal(curves: list[Curve]) -> tuple[tuple[float, float], ...]:
    """The line of equal values, as far as the curves reach above 0."""
    values = np.concatenate([np.concatenate([curve.x, curve.y]) for curve in curves]) if curves else np.empty(0)
    values = values[np.isfinite(values) & (values > 0)]
    if not values.size:
        return ()
    low, high = float(values.min()), float(values.max())
    return ((low, low), (high, high))


def curve(
    system: str,
    x: NDArray,
    y: NDArray,
    low: NDArray | None = None,
    high: NDArray | None = None,
    counts: NDArray | None = None,
    remark: str = "",
    like: str = "",
) -> Curve:
    """A line; what is not given is missing."""
    missing = np.full(len(x), np.nan)
    given = (x, y, low, high, counts)
    columns = [missing if values is None else np.asarray(values, np.float64) for values in given]
    return Curve(system, columns[0], columns[1], columns[2], columns[3], columns[4], remark, like)
