"""Scores by hour of day: what belongs to the same hour of all days is pooled, and whole days are resampled.

Errors of a field that follows the sun (temperature, afternoon showers) hide in a score over all hours. Every score is
a ratio of sums over pixels and days, as in ``core.verify.report``; the same pixels count for all systems.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from core.errors import GridError, SpecError, TimeError
from core.units import frame_of
from core.verify.bootstrap import Resampling, limits
from core.verify.gather import frames_of, members_of, units_of
from core.verify.hour_table import HOURS, MEASURES, HourTable
from core.verify.sums import Sums, pixel_scores

DEGREES_PER_HOUR = 15.0
"""The sun's way in an hour of mean solar time."""


def _utc(field: xr.DataArray) -> NDArray:
    return np.zeros(field.shape[-2:])


def _solar(field: xr.DataArray) -> NDArray:
    """Hours that mean solar time is ahead of UTC at every cell (y, x): a day's equation of time is left out."""
    if "lon" not in field.coords:
        raise GridError(
            "the field has no longitudes, from which local solar hours follow", remedy="Ask for hours in UTC"
        )
    longitude = field["lon"].values / DEGREES_PER_HOUR
    return np.broadcast_to(longitude, field.shape[-2:])


CLOCKS: dict[str, Callable[[xr.DataArray], NDArray]] = {"utc": _utc, "solar": _solar}
"""Hours to add to UTC at every cell of a field, by the clock's name."""


def several_hours(field: xr.DataArray) -> bool:
    """Whether a field's times are of more than one hour of day; those that were only counted are of none."""
    return frame_of(field["time"].values[0]) is None and np.unique(field["time"].dt.hour).size > 1


@dataclass(frozen=True, slots=True, eq=False)
class _Hours:
    """The hours of one frame's known pixels: the first day, and each pixel's place, 24 to a day, from that day on."""

    day: int
    places: NDArray[np.int64]

    @classmethod
    def of(cls, time: np.datetime64, ahead: NDArray) -> "_Hours":
        """Hour h is from h:00 until just before h + 1:00.

        Args:
            ahead: [pixel] hours to add to UTC.
        """
        seconds = time.astype("datetime64[s]").astype(np.int64)
        hours = np.floor(seconds / 3600 + ahead).astype(np.int64)
        first = int(hours.min() // HOURS)
        return cls(first, hours - first * HOURS)

    def summed(self, values: NDArray) -> Iterator[tuple[int, NDArray[np.float64]]]:
        """(day, sums by hour) of values [pixel]."""
        size = (int(self.places.max()) // HOURS + 1) * HOURS
        by_day = np.bincount(self.places, values, minlength=size).reshape(-1, HOURS)
        yield from enumerate(by_day, start=self.day)


class HourPool:
    """Sums by day and hour of as many fields as are added; then tables of scores by hour.

    Args:
        clocks: keys of ``CLOCKS``: by which clocks hours are told.

    Raises:
        SpecError: there is no such clock.
    """

    def __init__(self, clocks: Sequence[str] = ("utc",)) -> None:
        if unknown := [clock for clock in clocks if clock not in CLOCKS]:
            raise SpecError(f"there is no clock {unknown}; expected {', '.join(CLOCKS)}", remedy="Name one of these")
        self._sums: dict[str, dict[int, dict[str, Sums]]] = {clock: {} for clock in clocks}
        self._units = ""

    def add(self, systems: Mapping[str, xr.DataArray], truth: xr.DataArray) -> None:
        """Take fields in; a pixel counts where the truth and all members of all systems are known.

        Args:
            systems: name -> (member?, time, y, x) on the truth's grid, in canonical units; the same systems each time.
            truth: (time, y, x).

        Raises:
            TimeError: the truth has no times.
            GridError: shapes or coordinates that do not fit the truth's, or no longitudes where solar hours are asked.
        """
        if "time" not in truth.dims:
            raise TimeError("the truth has no times; expected a dim time", remedy="Give it with its times")
        ahead = {clock: CLOCKS[clock](truth) for clock in self._sums}
        fields = {name: members_of(name, field, truth) for name, field in systems.items()}
        self._units = units_of(truth)
        for index, (time, frame) in enumerate(zip(truth["time"].values, frames_of(truth), strict=True)):
            known = np.isfinite(frame)
            for members in fields.values():
                known &= np.isfinite(members[:, index]).all(axis=0)
            if not known.any():
                continue
            hours = {clock: _Hours.of(time, offset[known]) for clock, offset in ahead.items()}
            for name, members in fields.items():
                self._add(name, members[:, index, known], frame[known], hours)

    def _add(self, name: str, members: NDArray, observed: NDArray, hours: Mapping[str, _Hours]) -> None:
        """One system's frame: members [member, pixel], truth [pixel]."""
        ordered = np.sort(members.T.astype(np.float64), axis=-1)
        pixels = pixel_scores(ordered, observed.astype(np.float64)) | {"count": np.ones(observed.size)}
        for clock, place in hours.items():
            for what, values in pixels.items():
                for day, by_hour in place.summed(values):
                    sums = self._sums[clock].setdefault(day, {}).setdefault(name, {})
                    sums[what] = sums[what] + by_hour if what in sums else by_hour

    def tables(self, bootstrap: int = 1000, seed: int = 0) -> dict[str, HourTable]:
        """Scores by hour, by clock.

        Args:
            bootstrap: resamples of days for the 95 % intervals; 0 for none. Fewer than five days have none.
            seed: of resampling.

        Raises:
            SpecError: nothing was added, or no pixel of it is known.
        """
        if not all(self._sums.values()):
            raise SpecError("no known pixel was scored; expected one or more", remedy="Give fields and their truth")
        return {clock: _table(clock, days, self._units, bootstrap, seed) for clock, days in self._sums.items()}


def _table(clock: str, days: Mapping[int, dict[str, Sums]], units: str, bootstrap: int, seed: int) -> HourTable:
    dates = sorted(days)
    names = list(days[dates[0]])
    resampling = Resampling(np.arange(len(dates)), bootstrap, seed, unit="days")
    gathered = {name: _by_day([days[date][name] for date in dates]) for name in names}
    pooled = {name: resampling.pooled(sums) for name, sums in gathered.items()}
    found = gathered[names[0]]["count"]
    shown = np.flatnonzero(found.sum(axis=0))
    values = np.full((len(MEASURES), len(names), shown.size, 3), np.nan)
    for row, measure in enumerate(MEASURES.values()):
        for column, name in enumerate(names):
            if measure.sums in pooled[name]:
                values[row, column] = [_bounded(hour) for hour in measure.of(pooled[name])[:, shown].T]
    return HourTable(
        clock=clock,
        values=xr.DataArray(
            values,
            {
                "measure": list(MEASURES),
                "system": names,
                "hour": shown,
                "bound": ["value", "low", "high"],
                "days": ("hour", (found[:, shown] > 0).sum(axis=0)),
                "pixels": ("hour", found[:, shown].sum(axis=0).astype(np.int64)),
            },
            ("measure", "system", "hour", "bound"),
        ),
        units=units,
        days=len(dates),
        resamples=resampling.resamples,
    )


def _by_day(days: Sequence[Sums]) -> Sums:
    """[day, hour] of every sum."""
    return {what: np.stack([sums[what] for sums in days]) for what in days[0]}


def _bounded(values: NDArray) -> tuple[float, float, float]:
    """The sample's value and its limits, from values [1 + resample]."""
    return float(values[0]), *limits(values[1:])
