"""What truth, input and members say at one place from time to time."""

from collections.abc import Mapping

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from core.errors import SpecError
from core.units import utc
from core.verify.bench import Bench
from core.verify.diagram import TRUTH_NAME, Axis, Curve, Diagram
from core.verify.diagrams.lines import curve
from core.verify.diagrams.point import INPUT_NAME


def over_time(bench: Bench, row: int, column: int) -> Diagram:
    """A pixel's values at all times; of an ensemble the median, of the first one with a fan.

    Raises:
        IndexError: there is no such pixel.
    """
    minutes, start = _minutes(bench.times, len(bench.known))
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
    return _diagram(start, bench.units, curves, "10th to 90th percentile of members")


def known_over_time(fields: Mapping[str, xr.DataArray], x: float, y: float) -> Diagram:
    """What fields without members (time, y, x) say at all times in the cells that hold a place; those that hold it not are left out.

    Args:
        fields: by the name of their line, of the same times.
        x, y: in the fields' own coordinates.

    Raises:
        SpecError: none of them holds the place.
    """
    curves, start, units = [], "", "1"
    for name, field in fields.items():
        centres = [field[dim].values for dim in field.dims[-2:]]
        steps = [(axis[-1] - axis[0]) / max(axis.size - 1, 1) or 1.0 for axis in centres]
        row, column = (
            round(float((at - axis[0]) / step)) for at, axis, step in zip((y, x), centres, steps, strict=True)
        )
        if 0 <= row < field.shape[-2] and 0 <= column < field.shape[-1]:
            minutes, start = _minutes(field["time"].values, field.sizes["time"])
            units = str(field.attrs.get("units", "1"))
            curves.append(curve(name, minutes, field.values[:, row, column]))
    if not curves:
        raise SpecError("The point lies outside the field", remedy="Click inside the region")
    return _diagram(start, units, curves, "")


def _diagram(start: str, units: str, curves: list[Curve], band: str) -> Diagram:
    return Diagram(
        "series",
        "At the pinned point, over time",
        Axis(f"since {start}" if start else "time", "min" if start else "1"),
        Axis("value", units),
        tuple(curves),
        pixels=1,
        band=band,
    )


def _minutes(times: NDArray[np.datetime64] | None, count: int) -> tuple[NDArray[np.float64], str]:
    """Minutes since the first time, and that one in words; frames are counted where times are unknown."""
    if times is None:
        return np.arange(count, dtype=np.float64), ""
    since = (times - times[0]) / np.timedelta64(1, "m")
    return since.astype(np.float64), utc(times[0])
