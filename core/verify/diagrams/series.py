"""What truth, input and members say at one place from time to time."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from core.errors import SpecError
from core.grid import cell_at
from core.languages import Sentence
from core.units import COUNTED_FROM, frame_of, utc
from core.verify.bench import Bench
from core.verify.diagram import TRUTH_NAME, Axis, Curve, Diagram
from core.verify.diagrams.lines import curve
from core.verify.diagrams.point import INPUT_NAME

HOUR = np.timedelta64(1, "h")
LONG_MINUTES = 600
"""A longer time is told in hours."""


@dataclass(frozen=True, slots=True, eq=False)
class Others:
    """What is known at the place at times of which there is no field.

    Attributes:
        times: ascending.
        values: [time] by the name of their line; NaN where missing.
    """

    times: NDArray = field(default_factory=lambda: np.empty(0, "datetime64[ns]"))
    values: Mapping[str, NDArray[np.float64]] = field(default_factory=dict)

    def around(self, name: str, times: NDArray, values: NDArray) -> tuple[NDArray, NDArray]:
        """Both in the order of time; where both know a time, ``values`` hold."""
        new = ~np.isin(self.times, times)
        known = self.values.get(name, np.full(self.times.size, np.nan))[new]
        every = np.concatenate([times, self.times[new]])
        order = np.argsort(every)
        return every[order], np.concatenate([values.astype(np.float64), known])[order]


def over_time(bench: Bench, row: int, column: int, others: Others | None = None) -> Diagram:
    """A pixel's values at all times; of an ensemble the median, of the first one with a fan.

    Args:
        others: further times of the file, at which truth and input alone are known.

    Raises:
        IndexError: there is no such pixel.
    """
    times = np.arange(len(bench.known)) if bench.times is None else bench.times
    others = others if others is not None and bench.times is not None else Others(times[:0])
    axis = TimeAxis.of(np.concatenate([times, others.times]))
    curves = []
    for name, known in ((TRUTH_NAME, bench.truth), (INPUT_NAME, bench.cells)):
        if known is not None:
            when, values = others.around(name, times, known[:, row, column])
            curves.append(curve(name, axis.place(when), values))
    for name, ensemble in bench.fields.items():
        members = ensemble[:, :, row, column].astype(np.float64)
        if len(members) > 1:
            low, median, high = np.quantile(members, (0.1, 0.5, 0.9), axis=0)
            if name == bench.systems[0]:
                curves.insert(0, curve(name, axis.place(times), median, low, high))
            else:
                curves.append(curve(name, axis.place(times), median))
    return _diagram(axis, bench.units, curves, "10th to 90th percentile of members")


def known_over_time(fields: Mapping[str, xr.DataArray], x: float, y: float, others: Others | None = None) -> Diagram:
    """What fields without members (time, y, x) say at all times in the cells that hold a place; those that hold it not are left out.

    Args:
        fields: by the name of their line, of the same times.
        x, y: in the fields' own coordinates.
        others: further times of the file.

    Raises:
        SpecError: none of them holds the place.
    """
    others = others or Others()
    curves, units, axis = [], "1", None
    for name, known in fields.items():
        cell = cell_at([known[dim].values for dim in known.dims[-2:]], (x, y))
        if cell is not None:
            when, values = others.around(name, known["time"].values, known.values[:, *cell])
            axis = axis or TimeAxis.of(when)
            units = str(known.attrs.get("units", "1"))
            curves.append(curve(name, axis.place(when), values))
    if axis is None:
        raise SpecError(Sentence("The point lies outside the field"), remedy=Sentence("Click inside the region"))
    return _diagram(axis, units, curves, "")


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """Where times stand: minutes, or hours of a long time, since the first; frames are counted where times are unknown.

    Attributes:
        first: the first time, or 0.
        units: "min", "h" or "1".
    """

    first: np.datetime64 | int
    units: str

    @classmethod
    def of(cls, times: NDArray) -> "TimeAxis":
        """The axis of all these times."""
        if times.dtype.kind != "M" or frame_of(times.min()) is not None:
            return cls(0, "1")
        length = (times.max() - times.min()) / np.timedelta64(1, "m")
        return cls(times.min(), "h" if length > LONG_MINUTES else "min")

    def place(self, times: NDArray) -> NDArray[np.float64]:
        """Numbers for times."""
        if self.units == "1":
            return (times - COUNTED_FROM) / HOUR if times.dtype.kind == "M" else times.astype(np.float64)
        return ((times - self.first) / np.timedelta64(1, "s")).astype(np.float64) / (3600 if self.units == "h" else 60)

    @property
    def title(self) -> str:
        """Since when."""
        return Sentence("since {time}", time=utc(self.first)) if isinstance(self.first, np.datetime64) else "time"


def _diagram(axis: TimeAxis, units: str, curves: list[Curve], band: str) -> Diagram:
    return Diagram(
        "series",
        "At the pinned point, over time",
        Axis(axis.title, axis.units),
        Axis("value", units),
        tuple(curves),
        pixels=1,
        band=band,
    )
