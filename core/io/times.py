"""What times a file's values stand for."""

import re
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import xarray as xr

from core.errors import TimeError
from core.io.opened import Opened
from core.io.totals import refuse_unsaid_totals
from core.languages import Sentence
from core.units import counted_times, frame_of, needs_period, numbered, utc

_EARLIEST, _LATEST = np.datetime64("1678-01-01"), np.datetime64("2262-01-01")
"""What nanoseconds from 1970 reach, in whole years."""
_SPACING = Sentence("step, the spacing of the times")
_DATES = "day as %y%m%d"
"""How the units begin of CDO's absolute times: 20200601.5 is noon."""
_TIMES = ("valid_time", "time", "t", "datetime", "date")
_SECONDS = {"second": 1, "sec": 1, "s": 1, "minute": 60, "min": 60, "hour": 3600, "hr": 3600, "h": 3600, "day": 86400}


@dataclass(frozen=True, slots=True, eq=False)
class Times:
    """A file's times.

    Attributes:
        dim: the dimension they run along, or None for a file of one moment.
        values: datetime64[ns], as the file states them, strictly ascending.
        starts, ends: of the interval each value stands for; equal for instants.
        running: where a value is a total that goes on from the frame before, which is to be subtracted.
        notes: what was assumed.
        dated: whether the file states times; else they are counted.
        skipped: how many frames the file holds before the first of these.
    """

    dim: str | None
    values: np.ndarray
    starts: np.ndarray
    ends: np.ndarray
    running: np.ndarray
    notes: tuple[str, ...] = ()
    dated: bool = True
    skipped: int = 0

    def without_first(self) -> "Times":
        """The same but for the first frame."""
        rest = {name: getattr(self, name)[1:] for name in ("values", "starts", "ends", "running")}
        return replace(self, **rest, skipped=self.skipped + 1)

    @property
    def interval(self) -> np.timedelta64 | None:
        """Length of the time a value stands for, or None for instants."""
        length = self.ends[0] - self.starts[0]
        return length if length > np.timedelta64(0, "ns") else None


def times_of(
    array: xr.DataArray,
    data: xr.Dataset,
    opened: Opened,
    *,
    where: str,
    minutes: float | None = None,
    totals: bool = False,
) -> Times:
    """Find the times of a variable.

    Args:
        minutes: that a value stands for, in place of what the file says; 0 for an instant. Its time is their end.
        totals: values are amounts since the start, in place of what the file says. Of the first frame nobody knows since when;
            it is left out.

    Raises:
        TimeError: times that are not strictly ascending, or cannot be read.
    """
    name = _coordinate_name(array, data)
    coordinate = _spelled_out(array, data) if name is None else data[name]
    if totals:
        _check_totals(array, coordinate, where)
    if coordinate is None:
        counted = _by_index(array, data, where)
        return counted if not minutes else replace(counted, starts=counted.values - _nanoseconds(minutes * 60))
    values = _datetimes(coordinate.values, where)
    dim = str(coordinate.dims[0]) if set(coordinate.dims) & set(array.dims) else None
    if values.size > 1 and not (np.diff(values) > np.timedelta64(0)).all():
        at = int(np.argmin(np.diff(values) > np.timedelta64(0)))
        raise TimeError(
            Sentence(
                "{where}: times are not strictly ascending ({one}, then {next})",
                where=where,
                one=utc(values[at], "s"),
                next=utc(values[at + 1], "s"),
            ),
            remedy=Sentence("Sort the file along time and drop the repeated frames"),
        )
    dated = frame_of(values[0]) is None
    if totals:
        starts, running = np.append(values[:1], values[:-1]), np.ones(values.size, dtype=bool)
        told = Sentence(
            "totals since the start: each frame less the one before, or as it is where the totals began anew; the first is left out"
        )
        return Times(dim, values, starts, values, running, (told,), dated).without_first()
    if minutes is not None:
        starts, running = values - _nanoseconds(minutes * 60), np.zeros(values.size, dtype=bool)
        return Times(dim, values, starts, values, running, dated=dated)
    starts, ends, note = _intervals(array, data, coordinate, values, opened, where)
    running = np.zeros(values.size, dtype=bool)
    if needs_period(str(array.attrs.get("units", ""))):
        running[1:] = (starts[1:] == starts[:-1]) & (ends[1:] > ends[:-1])
    if running.any():
        starts = np.where(running, np.roll(ends, 1), starts)
        note = Sentence("totals since the start of the forecast: each frame less the one before")
    return Times(dim, values, starts, ends, running, (note,) if note else (), dated)


def _check_totals(array: xr.DataArray, coordinate: xr.DataArray | None, where: str) -> None:
    units, count = str(array.attrs.get("units", "")), 0 if coordinate is None else coordinate.size
    if needs_period(units) and count > 1:
        return
    raise TimeError(
        Sentence(
            '{where} is stated to hold totals since the start, and has units "{units}" and times: {count}; expected amounts, such '
            "as mm, at two times or more",
            where=where,
            units=units,
            count=count,
        ),
        remedy=Sentence("State its units, or leave out that it holds totals"),
    )


def _coordinate_name(array: xr.DataArray, data: xr.Dataset) -> str | None:
    def fits(name: str) -> bool:
        v = data[name]
        of_it = set(v.dims) <= set(array.dims) or v.size == 1
        return v.ndim <= 1 and of_it and v.dtype.kind in "MO"

    names = [str(n) for n in data.variables if fits(str(n))]
    on_a_dim = [n for n in names if data[n].ndim == 1]
    for pool in (on_a_dim, names):
        named = [n for usual in _TIMES for n in pool if n.lower() == usual]
        standard = [n for n in pool if data[n].attrs.get("standard_name") == "time"]
        if standard or named:
            return (standard or named)[0]
    dated = [n for n in on_a_dim if n in array.dims and data[n].dtype.kind == "M"]
    return next((n for n in dated if data[n].attrs.get("standard_name") != "forecast_reference_time"), None)


def _spelled_out(array: xr.DataArray, data: xr.Dataset) -> xr.DataArray | None:
    """The first coordinate of times that are written as text (ISO 8601, or as WRF does), or as the days of CDO."""
    for name, variable in data.variables.items():
        if len(variable.dims) == 1 and variable.dims[0] in array.dims and str(name).lower() in (*_TIMES, "times"):
            try:
                values = _written(data[name])
            except ValueError:
                continue
            if values is not None:
                return data[name].copy(data=values)
    return None


def _written(coordinate: xr.DataArray) -> np.ndarray | None:
    """Times out of text or dates as numbers; None where they are neither."""
    if str(coordinate.attrs.get("units", "")).lower().startswith(_DATES):
        days, part = np.divmod(coordinate.values.astype(np.float64), 1)
        dates = np.array([f"{day:08.0f}" for day in days])
        whole = np.array([f"{each[:-4]}-{each[-4:-2]}-{each[-2:]}" for each in dates], "datetime64[s]")
        return whole + np.rint(part * 86400).astype("timedelta64[s]")
    if coordinate.dtype.kind not in "SUOT":
        return None
    texts = [each.decode("ascii", "replace") if isinstance(each, bytes) else str(each) for each in coordinate.values]
    return np.array(
        [text.strip().removesuffix("Z").removesuffix("+00:00").replace("_", "T") for text in texts], "datetime64[us]"
    )


def _by_index(array: xr.DataArray, data: xr.Dataset, where: str) -> Times:
    dim = next((str(d) for d in array.dims if str(d).lower() in _TIMES), None)
    count = array.sizes[dim] if dim else 1
    values = counted_times(count)
    note = Sentence("{where} states no times: its frames are counted, and taken to be an hour apart", where=where)
    if dim in data.variables:
        note = Sentence(
            "{where} states no times (its {dim} has no units that say of when it is): its frames are counted, and taken to "
            "be an hour apart",
            where=where,
            dim=dim,
        )
    return Times(dim, values, values, values, np.zeros(count, dtype=bool), (note,), dated=False)


def _datetimes(stated: np.ndarray, where: str) -> np.ndarray:
    """Times one after another as datetime64[ns], of any calendar whose dates are in the standard one too."""
    values = np.ravel(stated)
    if values.dtype.kind != "M":
        values = np.array([_date(each, where) for each in values])
    if np.isnat(values).any():
        raise TimeError(
            Sentence(
                "{where}: the time is missing of {frames}",
                where=where,
                frames=numbered(int(np.isnat(values).sum()), "{count} frame", "{count} frames"),
            ),
            remedy=Sentence("Complete the time coordinate"),
        )
    outside = values[(values < _EARLIEST) | (values > _LATEST)]
    if outside.size:
        raise TimeError(
            Sentence(
                "{where}: the time {time} cannot be kept to the nanosecond; expected {first} to {last}",
                where=where,
                time=np.datetime_as_string(outside[0], unit="D"),
                first=str(_EARLIEST)[:4],
                last=str(_LATEST)[:4],
            ),
            remedy=Sentence("Move the years of the time coordinate, for instance with cdo shifttime"),
        )
    return values.astype("datetime64[ns]")


def _date(stated: Any, where: str) -> np.datetime64:
    """A date of any calendar as one of the standard calendar."""
    try:
        return np.datetime64(stated.isoformat(), "us")
    except (AttributeError, ValueError) as error:
        raise TimeError(
            Sentence(
                '{where}: the time "{stated}" is no date of the standard calendar; expected one of its dates',
                where=where,
                stated=stated,
            ),
            remedy=Sentence("Convert the time coordinate to the standard calendar, for instance with cdo setcalendar"),
        ) from error


def _intervals(
    array: xr.DataArray, data: xr.Dataset, coordinate: xr.DataArray, values: np.ndarray, opened: Opened, where: str
) -> tuple[np.ndarray, np.ndarray, str]:
    bounds = coordinate.attrs.get("bounds", coordinate.encoding.get("bounds"))
    if bounds in data.variables and data[bounds].dtype.kind in "MO" and not opened.kind.startswith("IMERG"):
        edges = np.sort(_datetimes(data[bounds].values, where).reshape(-1, 2), axis=1)
        return edges[:, 0], edges[:, 1], ""
    length, source = _length(array, values, opened)
    if length is None:
        return values, values, ""
    if source is _SPACING and not opened.remote:
        refuse_unsaid_totals(array, str(coordinate.dims[0]), length, where)
    stamp = opened.stamp or "end"
    if stamp == "start":
        return values, values + length, ""
    note = "" if opened.stamp else Sentence("times taken as the end of their {length}", length=source)
    return values - length, values, note


def _length(array: xr.DataArray, values: np.ndarray, opened: Opened) -> tuple[np.timedelta64 | None, str]:
    """Length of the interval, from the format, cell_methods or GRIB's step type."""
    if opened.interval is not None:
        return opened.interval.astype("timedelta64[ns]"), Sentence("interval")
    methods = str(array.attrs.get("cell_methods", ""))
    summed = re.search(r"\btime\w*: *(sum|mean)", methods)
    stated = re.search(r"interval: *([\d.]+) *([a-z]+)", methods)
    if summed and stated and _seconds(stated[2]):
        return _nanoseconds(float(stated[1]) * _seconds(stated[2])), f"{stated[1]} {stated[2]}"
    if summed or array.attrs.get("GRIB_stepType") in ("accum", "avg"):
        steps = np.diff(values)
        if steps.size and (steps == steps[0]).all():
            return steps[0], _SPACING
    return None, ""


def _seconds(unit: str) -> int:
    return _SECONDS.get(unit, _SECONDS.get(unit.removesuffix("s"), 0))


def _nanoseconds(seconds: float) -> np.timedelta64:
    return np.timedelta64(round(seconds * 1e9), "ns")
