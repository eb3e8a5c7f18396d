"""Are the probabilities of reaching a threshold right, and do they tell where and where not?"""

import numpy as np
from numpy.typing import NDArray

from core.languages import Sentence
from core.verify.bench import Part
from core.verify.bootstrap import limits
from core.verify.diagram import Axis, Diagram
from core.verify.diagrams.lines import band_words, curve, ensembles, ratio, ratios, truth_of

PROBABILITY_BINS = 10
"""Classes of the reliability diagram where there are more members."""


def reliability(part: Part, threshold: float, resamples: int) -> Diagram:
    """How often the truth reached the threshold, for each forecast probability; below, how often each was forecast."""
    observed = truth_of(part) >= threshold
    curves, sharpness = [], []
    for name in ensembles(part):
        members = len(part.bench.fields[name])
        probability = part.reached(name, threshold) / members
        places, size = _classes(probability, members)
        counts = part.per_block(places, size)
        x = ratio(part.per_block(places, size, probability).sum(axis=0), counts.sum(axis=0))
        hits = part.per_block(places, size, observed.astype(float))
        curves.append(curve(name, x, *ratios(part, hits, counts, resamples), counts.sum(axis=0)))
        sharpness.append(curve(name, *_sharpness(counts.sum(axis=0), members)))
    return Diagram(
        "reliability",
        Sentence("Reliability, {threshold:g} {units} or more", threshold=threshold, units=part.bench.units),
        Axis("forecast probability", limits=(0, 1)),
        Axis("frequency", limits=(0, 1)),
        tuple(curves),
        guide=((0, 0), (1, 1)),
        pixels=part.count,
        band=band_words(part, resamples),
        below=Diagram(
            "sharpness",
            "Sharpness",
            Axis("forecast probability", limits=(0, 1)),
            Axis("pixels", "1", "log"),
            tuple(sharpness),
            steps=True,
        ),
        further={"base rate": f"{observed.mean():.6g}" if observed.size else ""},
    )


def _classes(probability: NDArray, members: int) -> tuple[NDArray[np.int64], int]:
    """The class of every probability, and how many there are: each on its own for few members, else tenths."""
    if members <= PROBABILITY_BINS:
        return np.rint(probability * members).astype(np.int64), members + 1
    tenths = (probability * PROBABILITY_BINS + 1e-9).astype(np.int64)
    return np.minimum(tenths, PROBABILITY_BINS - 1), PROBABILITY_BINS


def _sharpness(counts: NDArray, members: int) -> tuple[NDArray, NDArray]:
    """Where the classes of probability stand, and how often each was forecast; NaN for never."""
    exact = members <= PROBABILITY_BINS
    places = np.arange(members + 1) / members if exact else (np.arange(PROBABILITY_BINS) + 0.5) / PROBABILITY_BINS
    return places, np.where(counts > 0, counts, np.nan)


def roc(part: Part, threshold: float, resamples: int) -> Diagram:
    """Hit rate against false alarm rate as the probability from which one warns falls from 1 to 0."""
    observed = truth_of(part) >= threshold
    curves, areas = [], {}
    for name in part.bench.systems:
        places, size = part.reached(name, threshold), len(part.bench.fields[name]) + 1
        parts = (observed, ~observed)
        hits, alarms = (part.per_block(places, size, event.astype(float))[:, ::-1] for event in parts)
        rates = [_cumulated(part.resampling(resamples).weights @ counts) for counts in (hits, alarms)]
        area = np.trapezoid(rates[0], rates[1], axis=1)
        low, high = limits(area[1:])
        areas[f"area of {name}"] = f"{area[0]:.6g}" + ("" if np.isnan(low) else f" [{low:.6g}, {high:.6g}]")
        lower, upper = np.array([limits(column[1:]) for column in rates[0].T]).T
        counts = np.concatenate([[0], (hits + alarms).sum(axis=0)])
        curves.append(
            curve(name, rates[1][0], rates[0][0], lower, upper, counts, Sentence("area {area:.2f}", area=area[0]))
        )
    return Diagram(
        "roc",
        Sentence("ROC, {threshold:g} {units} or more", threshold=threshold, units=part.bench.units),
        Axis("false alarm rate", limits=(0, 1)),
        Axis("hit rate", limits=(0, 1)),
        tuple(curves),
        guide=((0, 0), (1, 1)),
        pixels=part.count,
        band=band_words(part, resamples),
        further={"base rate": f"{observed.mean():.6g}" if observed.size else ""} | areas,
    )


def _cumulated(counts: NDArray) -> NDArray:
    """Rates [resample, 0..]: the share counted so far, from 0 to 1."""
    total = counts.sum(axis=1, keepdims=True)
    return np.pad(ratio(counts.cumsum(axis=1), total), ((0, 0), (1, 0)))
