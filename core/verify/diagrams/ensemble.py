"""Is the ensemble reliable: does the truth look like one more member, and is the spread the error?"""

import numpy as np
from numpy.typing import NDArray

from core.languages import Sentence
from core.verify.bench import Part
from core.verify.diagram import Axis, Diagram
from core.verify.diagrams.lines import amounts, band_words, curve, diagonal, ensembles, ratio, ratios, truth_of
from core.verify.ensemble import rank_pixels
from core.verify.extremes import WET
from core.verify.sums import pixel_scores

SPREAD_BINS = 10


def ranks(part: Part, threshold: float, resamples: int) -> Diagram:
    """Share of pixels at each rank of the truth among the members; of rain, on wet coarse cells alone."""
    observed = truth_of(part)
    wet = np.ones(observed.size, bool) if part.cells is None or not part.bench.rain else part.cells >= WET
    curves, most = [], 0
    for name in ensembles(part):
        members = part.members(name)
        places = np.full(observed.size, -1)
        places[wet] = rank_pixels(members[wet], observed[wet], np.random.default_rng(part.bench.seed))
        counts = part.per_block(places, size := members.shape[1] + 1)
        y, low, high = _shares(part, counts, resamples)
        curves.append(curve(name, np.arange(size), y, low, high, counts.sum(axis=0)))
        most = max(most, size)
    return Diagram(
        "ranks",
        "Rank histogram",
        Axis("members below the truth"),
        Axis("share of pixels", limits=(0, 0)),
        tuple(curves),
        guide=((0, 1 / most), (most - 1, 1 / most)) if most else (),
        pixels=int(wet.sum()),
        band=band_words(part, resamples),
        note=Sentence("on pixels under coarse input of {rain:g} mm/h or more", rain=WET) if part.bench.rain else "",
        steps=True,
    )


def _shares(part: Part, counts: NDArray, resamples: int) -> tuple[NDArray, NDArray, NDArray]:
    """Counts [block, place] as shares of all of them, with their bands."""
    return ratios(part, counts, np.broadcast_to(counts.sum(axis=1, keepdims=True), counts.shape), resamples)


def spread_skill(part: Part, threshold: float, resamples: int) -> Diagram:
    """RMSE of the ensemble mean against spread, in ten classes of spread with as many pixels each."""
    observed, curves = truth_of(part), []
    for name in ensembles(part):
        scores = pixel_scores(part.members(name), observed)
        variance, squared = scores["variance"], scores["squared_mean"]
        edges = np.unique(np.quantile(variance, np.linspace(0, 1, SPREAD_BINS + 1)[1:-1]))
        places, size = np.searchsorted(edges, variance, side="right"), edges.size + 1
        counts = part.per_block(places, size)
        spread = ratio(part.per_block(places, size, variance).sum(axis=0), counts.sum(axis=0))
        y, low, high = ratios(part, part.per_block(places, size, squared), counts, resamples, np.sqrt)
        curves.append(curve(name, np.sqrt(spread), y, low, high, counts.sum(axis=0)))
    return Diagram(
        "spread_skill",
        "Spread and skill",
        amounts(part, "spread of members"),
        amounts(part, "RMSE"),
        tuple(curves),
        guide=diagonal(curves),
        pixels=part.count,
        band=band_words(part, resamples),
    )
