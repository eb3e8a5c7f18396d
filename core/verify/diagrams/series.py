"""What truth, input and members say at one place from time to time."""

import numpy as np
from numpy.typing import NDArray

from core.verify.bench import Bench
from core.verify.diagram import TRUTH_NAME, Axis, Diagram
from core.verify.diagrams.lines import curve
from core.verify.diagrams.point import INPUT_NAME


def over_time(bench: Bench, row: int, column: int) -> Diagram:
    """A pixel's values at all times; of an ensemble the median, of the first one with a fan.

    Raises:
        IndexError: there is no such pixel.
    """
    minutes, start = _minutes(bench)
    known = {TRUTH_NAME: bench.truth, INPUT_NAME: bench.cells}
    curves = [curve(name, minutes, field[:, row, column]) for name, field in known.items() if field is not None]
    for name, field in bench.fields.items():
        members = field[:, :, row, column].astype(np.float64)
        if len(members) > 1:
            low, median, high = np.quantile(members, (0.1, 0.5, 0.9), axis=0)
            if name == bench.systems[0]:
                curves.insert(0, curve(name, minutes, median, low, high))
            else:
                curves.append(curve(name, minutes, median))
    return Diagram(
        "series",
        "At the pinned point, over time",
        Axis(f"since {start}" if start else "time", "min" if start else "1"),
        Axis("value", bench.units),
        tuple(curves),
        pixels=1,
        band="10th to 90th percentile of members",
    )


def _minutes(bench: Bench) -> tuple[NDArray[np.float64], str]:
    """Minutes since the first time, and that one in words; frames are counted where times are unknown."""
    if bench.times is None:
        return np.arange(len(bench.known), dtype=np.float64), ""
    since = (bench.times - bench.times[0]) / np.timedelta64(1, "m")
    return since.astype(np.float64), f"{str(bench.times[0].astype('datetime64[m]')).replace('T', ' ')} UTC"
