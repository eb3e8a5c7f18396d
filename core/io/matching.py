"""Frames by time, and a truth averaged over the time its input stands for."""

import re
from datetime import UTC, datetime

import numpy as np
import xarray as xr

from core.errors import TimeError
from core.io.source import Source
from core.languages import Sentence
from core.types import Region
from core.units import numbered, span, utc

ALL = "all"
_OFFSET = re.compile(r"T.*[+-]\d\d:?\d\d$")
"""How a time ends that is told in another zone than UTC."""


def frames_of(source: Source, time: int | str | slice | datetime | np.datetime64) -> slice:
    """The frames that an index, a slice of indices, a time (UTC; as text by ISO 8601) or "all" means.

    Raises:
        TimeError: no such frame, or a time that the file does not hold.
    """
    times = source.times
    if isinstance(time, slice) and time.step in (None, 1):
        return _within(source, slice(time.start or 0, times.size if time.stop is None else time.stop))
    if isinstance(time, datetime):
        time = time.isoformat()
    time = str(time)
    if time == ALL:
        return slice(0, times.size)
    if time.lstrip("+-").isdigit():
        index = int(time)
        if not -times.size <= index < times.size:
            raise TimeError(
                Sentence(
                    "{file} has {frames}; frame {index} was asked for",
                    file=source.path.name,
                    frames=numbered(times.size, "{count} frame", "{count} frames"),
                    index=index,
                ),
                remedy=Sentence("Choose a frame from 0 to {last}", last=times.size - 1),
            )
        return slice(index % times.size, index % times.size + 1)
    wanted = _parsed(time)
    found = np.flatnonzero(times == wanted)
    if not found.size:
        nearest = times[np.argmin(np.abs(times - wanted))]
        raise TimeError(
            Sentence(
                "{file} has no frame at {time}; it holds {frames}, {times}",
                file=source.path.name,
                time=time,
                frames=numbered(times.size, "{count} frame", "{count} frames"),
                times=span(times, "s"),
            ),
            remedy=Sentence("The nearest is {time}", time=utc(nearest, "s")),
        )
    return slice(int(found[0]), int(found[0]) + 1)


def _within(source: Source, frames: slice) -> slice:
    count = source.times.size
    if not 0 <= frames.start < frames.stop <= count:
        raise TimeError(
            Sentence(
                "{file} has {held}; frames {first} to {last} were asked for",
                file=source.path.name,
                held=numbered(count, "{count} frame", "{count} frames"),
                first=frames.start,
                last=frames.stop - 1,
            ),
            remedy=Sentence("Choose frames from 0 to {last}", last=count - 1),
        )
    return frames


def time_mean(source: Source, frames: slice, truth: Source, region: Region) -> tuple[xr.DataArray, str]:
    """The truth averaged over the time each input frame stands for.

    A truth of instants counts those from the start up to, not with, the end; a truth of means counts by overlap.
    An instantaneous input takes the truth at, or the mean around, its time. A cell is missing where more than half
    of its frames, by weight, are missing.

    Returns:
        Field (time, y, x) with the input's times, and a line that says what was averaged.

    Raises:
        TimeError: no truth in an input's interval.
    """
    averaged, counts = [], []
    for index in range(frames.start, frames.stop):
        weights = _weights(source, index, truth)
        used = np.flatnonzero(weights)
        field = truth.read(slice(int(used[0]), int(used[-1]) + 1), region)
        averaged.append(_weighted(field, weights[used[0] : used[-1] + 1]))
        counts.append(used.size)
        comment = field.attrs.get("comment")
    values = np.stack(averaged)
    result = field.isel(time=[0] * len(averaged)).copy(data=values)
    result = result.assign_coords(time=source.times[frames])
    most = numbered(max(counts), "{count} frame", "{count} frames")
    note = Sentence(
        "truth: mean of {frames} of {file} in the input's interval",
        frames=most if min(counts) == max(counts) else Sentence("{least} to {most}", least=min(counts), most=most),
        file=truth.path.name,
    )
    return (result.assign_attrs(comment=comment) if comment else result), note


def _weights(source: Source, index: int, truth: Source) -> np.ndarray:
    start, end = source.period(index)
    starts = np.array([truth.period(i)[0] for i in range(truth.times.size)])
    ends = np.array([truth.period(i)[1] for i in range(truth.times.size)])
    if truth.interval is None:
        weights = (starts == start) if start == end else (starts >= start) & (starts < end)
    elif start == end:
        weights = (starts <= start) & (start <= ends)
    else:
        overlap = np.minimum(ends, end) - np.maximum(starts, start)
        weights = np.clip(overlap / np.timedelta64(1, "s"), 0, None)
    weights = np.asarray(weights, dtype=np.float64)
    if not weights.any():
        wanted = [utc(start, "s"), *([utc(end, "s")] if start != end else [])]
        raise TimeError(
            Sentence(
                "the times do not overlap: the input stands for {wanted}, {file} holds {held}",
                wanted=" - ".join(wanted),
                file=truth.path.name,
                held=span(np.array([starts[0], ends[-1]]), "s"),
            ),
            remedy=Sentence("Choose another time of the input, or the truth of the same time"),
        )
    return weights


def _weighted(field: xr.DataArray, weights: np.ndarray) -> np.ndarray:
    known = np.isfinite(field.values)
    share = np.einsum("t,tyx->yx", weights, known.astype(np.float64))
    total = np.einsum("t,tyx->yx", weights, np.where(known, field.values, 0).astype(np.float64))
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = total / share
    return np.where(share >= 0.5 * weights.sum(), mean, np.nan).astype(np.float32)


def _parsed(time: str) -> np.datetime64:
    text = time.strip().removesuffix(" UTC").replace(" ", "T")
    try:
        if not text:
            raise ValueError(time)
        if _OFFSET.search(text):
            text = datetime.fromisoformat(text).astimezone(UTC).replace(tzinfo=None).isoformat()
        return np.datetime64(text.removesuffix("Z"), "ns")
    except ValueError as error:
        raise TimeError(
            Sentence(
                "the time {time!r} is not understood; expected an index, ISO 8601 such as 2019-06-10T00:30, or all",
                time=time,
            ),
            remedy=Sentence("Write the time in UTC as YYYY-MM-DDTHH:MM"),
        ) from error
