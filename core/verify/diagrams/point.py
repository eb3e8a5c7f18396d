"""What the members say at one place: the chance of reaching each value, and how they are spread."""

import numpy as np

from core.verify.bench import Bench
from core.verify.diagram import TRUTH_NAME, Axis, Diagram
from core.verify.diagrams.lines import curve

INPUT_NAME = "input"
MOST_BINS = 12


def at_point(bench: Bench, row: int, column: int, time: int) -> Diagram:
    """Share of members that reach each value at a pixel, with the truth and the coarse input marked; below, how many
    members lie in each class of values.

    Raises:
        IndexError: there is no such pixel or time.
    """
    members = {
        name: np.sort(values[np.isfinite(values)])
        for name, field in bench.fields.items()
        if len(values := field[:, time, row, column].astype(np.float64)) > 1
    }
    known = {TRUTH_NAME: bench.truth, INPUT_NAME: bench.cells}
    marks = {name: float(field[time, row, column]) for name, field in known.items() if field is not None}
    units = bench.units
    curves = []
    for name, values in members.items():
        places, first = np.unique(values, return_index=True)
        curves.append(curve(name, places, 1 - first / max(values.size, 1), counts=np.full(places.size, values.size)))
    return Diagram(
        "point",
        "At the pinned point",
        Axis("value", units),
        Axis("share reaching", "1", limits=(0, 1)),
        tuple(curves),
        pixels=1,
        marks=tuple((name, value) for name, value in marks.items() if np.isfinite(value)),
        below=_histogram(members, units),
    )


def _histogram(members: dict[str, np.ndarray], units: str) -> Diagram:
    every = np.concatenate([*members.values(), np.empty(0)])
    count = max((values.size for values in members.values()), default=0)
    bins = int(np.clip(count // 2, 1, MOST_BINS))
    edges = np.histogram_bin_edges(every if every.size else np.zeros(1), bins)
    middles = (edges[1:] + edges[:-1]) / 2
    counts = tuple(curve(name, middles, np.histogram(values, edges)[0]) for name, values in members.items())
    return Diagram("histogram", "Members", Axis("value", units), Axis("members", limits=(0, 0)), counts, steps=True)
