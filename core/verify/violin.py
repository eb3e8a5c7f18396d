"""The numbers of a violin: density on a symmetric-log axis, quartiles, mean errors. Numbers only: pictures draw them."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.verify.bootstrap import Resampling, limits

LINEAR = 0.1
"""Errors smaller than this, in mm/h or K, lie on the nearly linear part of the axis."""
BINS_PER_DECADE, SMOOTHING = 24, 2.0
PERCENTILES = (5, 25, 50, 75, 95)


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """95 % block bootstrap of a violin, each number by itself.

    Attributes:
        low, high: of the density at its places.
        absolute, bias: lower and upper limit of the mean absolute error, and of the mean error.
    """

    low: np.ndarray
    high: np.ndarray
    absolute: tuple[float, float]
    bias: tuple[float, float]


@dataclass(frozen=True, slots=True, eq=False)
class ViolinShape:
    """One violin, in axis coordinates where they are places, in the field's units where they are numbers.

    Attributes:
        places: bin centres along the axis, ascending.
        density: share of errors per unit of the axis.
        percentiles: the 5th, 25th, 50th, 75th and 95th, as errors.
        absolute, bias: mean absolute error and mean error.
        near_zero: share with an absolute error below ``LINEAR``.
        count: errors that are not missing.
        band: None where it has not been computed, or where there are too few blocks.
    """

    places: np.ndarray
    density: np.ndarray
    percentiles: tuple[float, ...]
    absolute: float
    bias: float
    near_zero: float
    count: int
    band: Band | None = None


def to_axis(errors: np.ndarray | float) -> np.ndarray:
    """Symmetric logarithm: sign(e) log10(1 + |e| / LINEAR); 0 stays 0, and a decade far from it is 1."""
    errors = np.asarray(errors) * 1.0
    return np.sign(errors) * np.log10(1 + np.abs(errors) / LINEAR)


def shape_of(errors: np.ndarray) -> ViolinShape | None:
    """The violin of error samples; NaN are left out, None where nothing is left."""
    errors = np.asarray(errors).ravel() * 1.0
    if not (known := np.isfinite(errors)).all():
        errors = errors[known]
    if not errors.size:
        return None
    ordered = np.sort(errors)  # from which all the rest follows; NumPy sorts floats sooner than it bins them
    reach = np.ceil(np.abs(to_axis(ordered[[0, -1]])).max() + 0.25)
    bins = int(2 * reach * BINS_PER_DECADE) | 1  # odd, so that no edge lies on 0, where most errors are
    edges = np.linspace(-reach, reach, bins + 1)
    counts = np.diff(np.searchsorted(ordered, _from_axis(edges).astype(ordered.dtype)))
    density = np.convolve(counts / ordered.size, _kernel(), mode="same") / (edges[1] - edges[0])
    limit = ordered.dtype.type(LINEAR)
    near = np.searchsorted(ordered, limit) - np.searchsorted(ordered, -limit, side="right")
    return ViolinShape(
        places=(edges[1:] + edges[:-1]) / 2,
        density=density,
        percentiles=_percentiles(ordered),
        absolute=float(np.abs(ordered).mean(dtype=np.float64)),
        bias=float(ordered.mean(dtype=np.float64)),
        near_zero=float(near / ordered.size),
        count=int(ordered.size),
    )


def with_band(shape: ViolinShape, errors: np.ndarray, blocks: NDArray[np.int64], draws: Resampling) -> ViolinShape:
    """The same violin with the band of the table's block bootstrap, whose draws it shares.

    Args:
        errors: those that it was made of, [member, pixel] or flat, none missing.
        blocks: [pixel].
    """
    if not draws.resamples:
        return shape
    values, size, count = errors.reshape(-1, blocks.size), shape.places.size, int(blocks.max()) + 1
    width = float(shape.places[1] - shape.places[0])
    place = ((to_axis(values) - shape.places[0]) / width + 0.5).astype(np.int64).clip(0, size - 1)
    counts = np.bincount((blocks * size + place).ravel(), minlength=count * size).reshape(count, size)
    drawn = draws.weights @ counts
    every = drawn.sum(axis=1, keepdims=True)
    smooth = np.stack([np.convolve(row, _kernel(), mode="same") for row in drawn / every]) / width
    low, high = np.array([limits(column[1:]) for column in smooth.T]).T
    sums = [
        np.bincount(blocks, part.sum(axis=0, dtype=np.float64), minlength=count) for part in (np.abs(values), values)
    ]
    absolute, bias = (limits((draws.weights @ each / every[:, 0])[1:]) for each in sums)
    return replace(shape, band=Band(low, high, absolute, bias))


def _percentiles(ordered: np.ndarray) -> tuple[float, ...]:
    """``PERCENTILES`` of sorted errors, linear between neighbours."""
    place = np.array(PERCENTILES) / 100 * (ordered.size - 1)
    low = np.floor(place).astype(int)
    below, above = (ordered[np.minimum(at, ordered.size - 1)].astype(np.float64) for at in (low, low + 1))
    return tuple((below + (place - low) * (above - below)).tolist())


def _from_axis(places: np.ndarray) -> np.ndarray:
    """The errors at places on the axis: ``to_axis`` back again."""
    return np.sign(places) * LINEAR * (10 ** np.abs(places) - 1)


def shapes_of(errors: Mapping[str, np.ndarray]) -> dict[str, ViolinShape]:
    """The violins of several samples; those without a single error get none."""
    shapes = {key: shape_of(sample) for key, sample in errors.items()}
    return {key: shape for key, shape in shapes.items() if shape is not None}


def to_csv(shapes: Mapping[str, ViolinShape], units: str, origin: str = "") -> str:
    """The violins' numbers: comments, then a row for each stage and system.

    Args:
        shapes: by "stage1/raw" and the like.
        units: of the errors.
        origin: which run and which pixels, for the comments.
    """
    text = io.StringIO()
    text.write(f"# errors: field minus truth, every pixel of every member, {units}\n")
    if any(shape.band for shape in shapes.values()):
        text.write("# low, high: 95 % block bootstrap\n")
    if origin:
        text.write(f"# on: {origin}\n")
    writer = csv.writer(text, lineterminator="\n")
    near = f"share within {LINEAR:g} of 0"
    limited = ("MAE", "MAE low", "MAE high", "bias", "bias low", "bias high")
    writer.writerow(["stage", "system", "errors", *(f"p{each}" for each in PERCENTILES), *limited, near])
    for key, shape in shapes.items():
        stage, _, system = key.removeprefix("stage").partition("/")
        absolute, bias = (shape.band.absolute, shape.band.bias) if shape.band else ((np.nan, np.nan), (np.nan, np.nan))
        numbers = (*shape.percentiles, shape.absolute, *absolute, shape.bias, *bias, shape.near_zero)
        row = ("" if np.isnan(number) else f"{number:.9g}" for number in numbers)
        writer.writerow([stage, system, shape.count, *row])
    return text.getvalue()


def _kernel() -> np.ndarray:
    """A Gaussian of ``SMOOTHING`` bins, summing to 1."""
    offsets = np.arange(-8, 9)
    weights = np.exp(-((offsets / SMOOTHING) ** 2) / 2)
    return weights / weights.sum()
