"""What the members say at one place: the chance of reaching each value, and how they are spread."""

import numpy as np

from core.verify.bench import Bench
from core.verify.diagram import TRUTH_NAME, Axis, Diagram
from core.verify.diagrams.lines import curve

INPUT_NAME = "input"
FEWEST_BINS, MOST_BINS = 4, 12
WET = 1.0
"""mm/h: so far the axis reaches at least, from 0, where it rains less; what a model leaves where it is dry is nothing to look at closely."""


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
    reach = _reach([*members.values(), np.array(list(marks.values()))], from_nought=bench.rain)
    axis = Axis("value", bench.units, limits=reach)
    curves = []
    for name, values in members.items():
        places, first = np.unique(values, return_index=True)
        curves.append(curve(name, places, 1 - first / max(values.size, 1), counts=np.full(places.size, values.size)))
    return Diagram(
        "point",
        "At the pinned point",
        axis,
        Axis("share reaching", "1", limits=(0, 1)),
        tuple(curves),
        pixels=1,
        marks=tuple((name, value) for name, value in marks.items() if np.isfinite(value)),
        below=_histogram(members, axis),
    )


def _reach(values: list[np.ndarray], *, from_nought: bool) -> tuple[float, float] | None:
    """From the least to the largest of all values that are known; of rain from 0 and to ``WET`` at least."""
    known = np.concatenate([each[np.isfinite(each)] for each in values])
    known = np.append(known, (0.0, WET)) if from_nought else known
    return (float(known.min()), float(known.max())) if known.size else None


def _histogram(members: dict[str, np.ndarray], axis: Axis) -> Diagram:
    """Members in classes that share the axis."""
    count = max((values.size for values in members.values()), default=0)
    bins = int(np.clip(count // 2, FEWEST_BINS, MOST_BINS))
    edges = np.histogram_bin_edges(np.zeros(1), bins, axis.limits)
    middles = (edges[1:] + edges[:-1]) / 2
    counts = tuple(curve(name, middles, np.histogram(values, edges)[0]) for name, values in members.items())
    return Diagram("histogram", "Members", axis, Axis("members", limits=(0, 0)), counts, steps=True)
