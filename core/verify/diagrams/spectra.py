"""Is there as much detail at every scale?"""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.languages import Sentence
from core.verify.bench import Bench, Part
from core.verify.bootstrap import Resampling, limits
from core.verify.diagram import MEAN, TRUTH_NAME, Axis, Diagram
from core.verify.diagrams.lines import curve
from core.verify.gather import TRUTH
from core.verify.report import BLOCK_KM

THIRD = 2 ** (1 / 3)
"""A third of an octave, the least that a band of wavelengths spans."""
ACROSS = 5
"""Blocks along the shorter side of a large rectangle."""


def spectrum(part: Part, threshold: float, resamples: int) -> Diagram:
    """Radially averaged power spectra of truth, members, ensemble means and single fields, on a rectangle.

    A system's line is the mean of its members' spectra. Its band is a 95 % block bootstrap of where its power lies: the
    field of a few neighbouring wavelengths alone is squared and summed by block (``spatial.power_by_block``), and blocks
    are drawn, so that it is wide where a few storms hold most of the power. The limits, relative to the line, are those of
    all these wavelengths together (``_bands``). Wavelengths longer than a block's side have none.
    """
    bench, (rows, columns) = part.bench, part.box
    shape = rows.stop - rows.start, columns.stop - columns.start
    longer = max(shape)
    rings = np.arange(1, (longer + 1) // 2)
    blocks, side = _blocks(shape, bench)
    bands = _bands(longer, longer * bench.step_km / side)
    draws = Resampling(
        np.arange(blocks.max(initial=0) + 1), resamples if bands.size > 1 else 0, bench.seed, unit="blocks"
    )
    curves = []
    for name in _lines(bench):
        y = bench.spectra(name, part.box)[:, rings].mean(axis=0)
        low, high = np.full((2, rings.size), np.nan)
        if draws.resamples:
            relative = _relative(draws, blocks, bench.power_by_block(name, part.box, bands, blocks))
            lower, upper = np.repeat(relative, np.diff(bands), axis=0).T
            inside = slice(bands[0] - 1, bands[-1] - 1)
            low[inside], high[inside] = lower * y[inside], upper * y[inside]
        curves.append(curve(name or TRUTH_NAME, longer * bench.step_km / rings, y, low, high))
    return Diagram(
        "spectrum",
        "Power spectrum",
        Axis("wavelength", "km", "log", falling=True),
        Axis("power", f"({bench.units})²", "log"),
        tuple(curves),
        pixels=part.count,
        band=Sentence("95 % block bootstrap, up to {side:.0f} km", side=side) if draws.resamples else "",
        note=_whole_rectangle(part),
    )


def _lines(bench: Bench) -> list[str]:
    """What has a line: the truth, every system, and the mean of the first where that is an ensemble."""
    names = [TRUTH] if bench.truth is not None else []
    for name, members in bench.fields.items():
        names += [name, f"{name} {MEAN}"] if len(members) > 1 and name == bench.systems[0] else [name]
    return names


def _blocks(shape: tuple[int, int], bench: Bench) -> tuple[NDArray[np.int64], float]:
    """The block of every pixel of a rectangle, all of which count, and the fewest pixels along a block's side, as km.

    Blocks are equal, of at least 40 km, and of a fifth of a longer side, so that they hold as many wavelengths as can be.
    """
    step_km = bench.step_km
    sizes = shape[0] * step_km, shape[1] * step_km * bench.narrowness
    least = max(BLOCK_KM, min(sizes) / ACROSS)
    rows, columns = (max(1, int(size / least + 1e-9)) for size in sizes)
    row, column = (np.arange(size) * count // max(size, 1) for size, count in zip(shape, (rows, columns), strict=True))
    side = min(size * step_km / count for size, count in zip(shape, (rows, columns), strict=True))
    return row[:, None] * columns + column, max(side, step_km)


def _bands(longer: int, block: float) -> NDArray[np.int64]:
    """Rings at which bands of wavelengths no longer than a block begin, and the one after the last.

    What is narrow in wavenumber is wide in space: in the field of one ring all blocks look alike, and intervals come out
    three times too narrow. So a band spans at least two steps between the wavenumbers that a block by itself can tell
    apart, which leaves a tenth (on white noise), and of shorter waves a third of an octave.

    Args:
        longer: pixels along the longer side.
        block: the ring whose wavelength is a block's side.
    """
    first, least, beyond = max(round(block), 1), max(round(2 * block), 1), (longer + 1) // 2
    edges = [first]
    while edges[-1] < beyond:
        edges.append(max(edges[-1] + least, round(edges[-1] * THIRD)))
    whole = [edge for edge, after in pairwise(edges) if after <= beyond]
    return np.array([*whole, beyond] if whole else [], np.int64)


def _relative(draws: Resampling, blocks: NDArray[np.int64], sums: NDArray[np.float64]) -> NDArray[np.float64]:
    """Limits [band, 2] of a pixel's mean power in each band, as multiples of the sample's."""
    means = (draws.weights @ sums.T) / (draws.weights @ np.bincount(blocks.ravel()))[:, None]
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.array([limits(column[1:] / column[0]) for column in means.T])


def _whole_rectangle(part: Part) -> str:
    """That spectra rest on more than what was chosen, where they do."""
    rows, columns = part.box
    if part.selection.everything:
        return ""
    return Sentence(
        "on the whole rectangle of {across} x {up} pixels around what was chosen: a spectrum needs one",
        across=columns.stop - columns.start,
        up=rows.stop - rows.start,
    )
