"""Are values as frequent as they should be, and how do errors grow with the input?"""

import numpy as np
from numpy.typing import NDArray

from core.verify.bench import Part
from core.verify.bootstrap import limits
from core.verify.diagram import TRUTH_NAME, Axis, Diagram
from core.verify.diagrams.lines import BAND, amounts, band_words, curve, diagonal, ratio, ratios, truth_of
from core.verify.extremes import WET
from core.verify.sums import pixel_scores

INPUT_EDGES = (0.0, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, np.inf)
"""Classes of the coarse input in mm/h; of other variables ten of as many pixels each are made."""
LEVELS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 0.9995, 0.9999)
EXACT = 1e-5
"""A share of whole pixels is no less for the rounding of its level."""
FEWEST_BEYOND = 5
"""A quantile is drawn where at least so many pixels lie beyond it."""


def quantiles(part: Part, threshold: float, resamples: int) -> Diagram:
    """Quantiles of all forecast pixels, members pooled, against those of the truth (inverted empirical distributions)."""
    observed = np.sort(truth_of(part))
    levels = np.array([level for level in LEVELS if observed.size * (1 - level) >= FEWEST_BEYOND])
    if not part.bench.rain:
        levels = np.unique(np.concatenate([1 - levels, levels]))
    x = _quantiles(observed, levels)
    draws = part.resampling(resamples)
    resampled = _resampled_quantiles(part, truth_of(part)[:, None], observed, levels, draws.weights)
    curves = []
    for name in part.bench.systems:
        members = part.members(name)
        ordered = np.sort(members.astype(np.float32), axis=None)  # as the fields are; three times as fast as in float64
        y = _quantiles(ordered, levels)
        off = _resampled_quantiles(part, members, ordered, levels, draws.weights)[1:] - resampled[1:]
        low, high = np.array([limits(column) for column in off.T]).reshape(-1, 2).T + x
        curves.append(curve(name, x, y, low, high, np.round(observed.size * (1 - levels))))
    return Diagram(
        "quantiles",
        "Quantiles",
        amounts(part, "truth"),
        amounts(part, "forecast"),
        tuple(curves),
        guide=diagonal(curves),
        pixels=part.count,
        band=f"{BAND} of the difference" if draws.resamples else "",
        further={"levels": " ".join(f"{level:g}" for level in levels)},
    )


def _quantiles(ordered: NDArray, levels: NDArray) -> NDArray[np.float64]:
    """Inverted empirical distribution function of ascending values: the least that the share of values up to it reaches."""
    if not ordered.size or not levels.size:
        return np.full(levels.size, np.nan)
    places = np.ceil(levels * ordered.size - EXACT).astype(np.int64) - 1
    return ordered[np.clip(places, 0, ordered.size - 1)].astype(np.float64)


def _resampled_quantiles(
    part: Part, members: NDArray, ordered: NDArray, levels: NDArray, weights: NDArray
) -> NDArray[np.float64]:
    """Quantiles [resample, level] from the counts of blocks below values that lie closely around each quantile.

    Args:
        members: [pixel, member].
        ordered: all of them, ascending.
    """
    if len(weights) == 1 or not members.size:
        return np.full((len(weights), levels.size), np.nan)
    spacing = np.unique(np.concatenate([np.linspace(0, 1, 101), 1 - np.geomspace(1, 1 / members.size, 300)]))
    edges = np.unique(_quantiles(ordered, np.clip(spacing, 0, 1)))
    counts = part.per_block(np.searchsorted(edges, members), edges.size)
    below = (weights @ counts).cumsum(axis=1)
    # one search in all resamples at once: each lies a span above the one before
    span = below[:, -1:].max() + 1
    above = np.arange(len(below))[:, None] * span
    reached = np.searchsorted((below + above).ravel(), (levels * below[:, -1:] - EXACT + above).ravel())
    places = reached.reshape(-1, levels.size) - np.arange(len(below))[:, None] * edges.size
    return edges[np.clip(places, 0, edges.size - 1)]


def error_by_input(part: Part, threshold: float, resamples: int) -> Diagram:
    """CRPS by class of the coarse input, never of the truth; of a single field it is the mean absolute error."""
    observed = truth_of(part)
    cells = part.cells if part.cells is not None else np.full(observed.size, np.nan)
    edges = np.array(INPUT_EDGES) if part.bench.rain else _tenths(cells)
    places, size = np.digitize(cells, edges) - 1, max(edges.size - 1, 1)
    places[~np.isfinite(cells)] = -1
    counts = part.per_block(places, size)
    x = ratio(part.per_block(places, size, cells).sum(axis=0), counts.sum(axis=0))
    curves = []
    for name in part.bench.systems:
        errors = part.per_block(places, size, pixel_scores(part.members(name), observed)["crps"])
        curves.append(curve(name, x, *ratios(part, errors, counts, resamples), counts.sum(axis=0)))
    return Diagram(
        "error_by_input",
        "Error by intensity of the input",
        amounts(part, "coarse input"),
        amounts(part, "CRPS"),
        tuple(curves),
        pixels=part.count,
        band=band_words(part, resamples),
    )


def _tenths(cells: NDArray) -> NDArray[np.float64]:
    known = cells[np.isfinite(cells)]
    edges = np.unique(np.quantile(known, np.linspace(0, 1, 11))) if known.size else np.array([0.0, 1.0])
    return np.append(edges[:-1], np.inf)


def exceedance(part: Part, threshold: float, resamples: int) -> Diagram:
    """Share of pixels, members pooled, at or above each value: the distribution, which needs no truth."""
    fields = {} if part.observed is None else {TRUTH_NAME: part.observed[:, None]}
    fields |= {name: part.members(name) for name in part.bench.systems}
    top = max((float(values.max()) for values in fields.values() if values.size), default=1.0)
    bottom = min((float(values.min()) for values in fields.values() if values.size), default=0.0)
    places = np.geomspace(WET, max(top, 2 * WET), 40) if part.bench.rain else np.linspace(bottom, top, 40)
    curves = []
    for name, values in fields.items():
        steps = np.searchsorted(places, values, side="right")
        counts = part.per_block(steps, places.size + 1)
        reached = counts[:, ::-1].cumsum(axis=1)[:, ::-1][:, 1:]
        every = np.broadcast_to(counts.sum(axis=1, keepdims=True), reached.shape)
        curves.append(curve(name, places, *ratios(part, reached, every, resamples), reached.sum(axis=0)))
    return Diagram(
        "exceedance",
        "Distribution",
        amounts(part, "value"),
        Axis("share at or above", "1", "log" if part.bench.rain else "linear"),
        tuple(curves),
        pixels=part.count,
        band=band_words(part, resamples),
    )
