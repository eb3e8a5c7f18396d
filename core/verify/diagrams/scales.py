"""From which scale on does rain lie in the right place?"""

import numpy as np
from numpy.typing import NDArray

from core.languages import Sentence
from core.verify.bench import Part
from core.verify.bootstrap import limits
from core.verify.diagram import Axis, Diagram
from core.verify.diagrams.lines import band_words, curve, ratio
from core.verify.spatial import integral
from core.verify.sums import fraction_sums, true_fractions

QUARTER = 0.25
"""Largest FSS window, as a share of the field's shorter side."""


def fractions(part: Part, threshold: float, resamples: int) -> Diagram:
    """Fractions skill score by window side; a pixel that was not chosen counts as missing."""
    bench, truth = part.bench, part.bench.truth
    assert truth is not None
    windows = _windows(*part.known.shape[-2:])
    observed = [
        true_fractions(frame, known, [threshold], windows) for known, frame in zip(part.known, truth, strict=True)
    ]
    weights = part.resampling(resamples).weights if resamples else np.ones((1, 1))
    curves = []
    for name, members in bench.fields.items():
        tables = [integral(frame, np.int32) for frame in bench.reached(name, threshold) * part.known]
        settings, scores = (bench.layout.blocks, bench.layout.count), []
        for side in windows:
            frames = zip(tables, observed, strict=True)
            sums = [fraction_sums(table, len(members), *of[threshold, side], *settings) for table, of in frames]
            above, below = (np.sum(parts, axis=0) for parts in zip(*sums, strict=True))
            scores.append(1 - ratio(*(_pooled(weights, part, values) for values in (above, below))))
        values = np.array(scores).reshape(len(windows), -1)
        low, high = np.array([limits(row[1:]) for row in values]).reshape(-1, 2).T
        curves.append(curve(name, np.array(windows) * bench.step_km, values[:, 0], low, high))
    rate = float((truth[part.known] >= threshold).mean()) if part.count else np.nan
    useful = 0.5 + rate / 2
    lengths = [window * bench.step_km for window in windows]
    return Diagram(
        "fractions",
        Sentence("FSS by scale, {threshold:g} {units} or more", threshold=threshold, units=part.bench.units),
        Axis("side of the window", "km", "log"),
        Axis("FSS", limits=(0, 1)),
        tuple(curves),
        guide=((lengths[0], useful), (lengths[-1], useful)) if np.isfinite(rate) else (),
        pixels=part.count,
        band=band_words(part, resamples),
        further={"base rate": f"{rate:.6g}"},
    )


def _windows(rows: int, columns: int) -> list[int]:
    """Sides in pixels, about twice as long each."""
    largest = max(int(min(rows, columns) * QUARTER), 1)
    return [side for side in (1, 3, 5, 9, 17, 33, 65, 129) if side <= largest]


def _pooled(weights: NDArray, part: Part, sums: NDArray) -> NDArray:
    """Sums over blocks for the sample and every resample of the blocks that hold any of the pixels."""
    present = part.present
    outside = np.delete(sums, present).sum()
    pooled = weights[:, : present.size] @ sums[present] if len(weights) > 1 else sums[present].sum(keepdims=True)
    return pooled + outside
