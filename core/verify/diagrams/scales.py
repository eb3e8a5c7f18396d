"""Is there as much detail at every scale, and does it lie in the right place?"""

import numpy as np
from numpy.typing import NDArray

from core.verify.bench import Part
from core.verify.bootstrap import limits
from core.verify.diagram import MEAN, TRUTH_NAME, Axis, Diagram
from core.verify.diagrams.lines import band_words, curve, exceeding, ratio
from core.verify.gather import TRUTH
from core.verify.spatial import power
from core.verify.sums import fraction_sums, true_fractions

QUARTER = 0.25
"""Largest FSS window, as a share of the field's shorter side."""


def spectrum(part: Part, threshold: float, resamples: int) -> Diagram:
    """Radially averaged power spectra of truth, members, ensemble means and single fields, on a rectangle.

    A system's line is the mean of its members' spectra, its band the 10th to 90th percentile of them.
    """
    bench, (rows, columns) = part.bench, part.box
    longer = max(rows.stop - rows.start, columns.stop - columns.start)
    rings = np.arange(1, (longer + 1) // 2)
    lengths = longer * bench.step_km / np.maximum(rings, 1)
    curves = []
    for name in ([TRUTH] if bench.truth is not None else []) + list(bench.systems):
        powers = bench.spectra(name, part.box)[:, rings]
        low, high = np.quantile(powers, (0.1, 0.9), axis=0) if len(powers) > 1 else np.full((2, rings.size), np.nan)
        curves.append(curve(name or TRUTH_NAME, lengths, powers.mean(axis=0), low, high))
        if len(powers) > 1 and name == bench.systems[0]:
            curves.append(curve(f"{name} {MEAN}", lengths, _mean_power(part, name)[rings]))
    return Diagram(
        "spectrum",
        "Power spectrum",
        Axis("wavelength", "km", "log", falling=True),
        Axis("power", f"({bench.units})²", "log"),
        tuple(curves),
        pixels=part.count,
        band="10th to 90th percentile of members",
        note=_whole_rectangle(part),
    )


def _mean_power(part: Part, name: str) -> NDArray[np.float64]:
    """Power of the ensemble mean, averaged over times: [ring]."""
    bench = part.bench
    mean = bench.fields[name][:, :, *part.box].mean(axis=0)
    return power(np.where(bench.known[:, *part.box], mean, np.nan)).mean(axis=0)


def _whole_rectangle(part: Part) -> str:
    """That spectra rest on more than what was chosen, where they do."""
    rows, columns = part.box
    size = f"{rows.stop - rows.start} x {columns.stop - columns.start}"
    if not (part.selection.bounded or part.selection.banded):
        return ""
    return f"on the whole rectangle of {size} pixels around what was chosen: a spectrum needs one"


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
        share = (members >= threshold).mean(axis=0)
        scores = []
        for side in windows:
            frames = zip(share, observed, strict=True)
            sums = [fraction_sums(frame, *of[threshold, side], bench.layout) for frame, of in frames]
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
        f"FSS by scale, {exceeding(part, threshold)}",
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
