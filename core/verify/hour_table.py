"""What verification by hour of day says: the table, as text, as CSV, as NetCDF and as JSON."""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from core.languages import Sentence
from core.verify.bootstrap import FEWEST_GROUPS
from core.verify.sums import Sums
from core.verify.table import digits, laid_out, number

HOURS = 24
COLUMNS = ("clock", "hour", "system", "measure", "value", "low", "high", "units", "days", "pixels")
"""Of the CSV, a line for every number."""
CLOCK_TITLES = {"utc": "UTC", "solar": "mean local solar time"}


@dataclass(frozen=True, slots=True)
class Measure:
    """One score by hour: the pooled mean of a sum of ``core.verify.sums`` over its pixels, or the root of it."""

    title: str
    sums: str
    shaped: Callable[[NDArray], NDArray] = np.asarray

    def of(self, sums: Sums) -> NDArray:
        """The score from pooled sums, NaN where there are no pixels."""
        with np.errstate(divide="ignore", invalid="ignore"):
            return self.shaped(sums[self.sums] / sums["count"])


MEASURES: dict[str, Measure] = {
    "bias": Measure("bias", "error"),
    "mae_of_mean": Measure("MAE of mean", "absolute_mean"),
    "mae_of_median": Measure("MAE of median", "absolute_median"),
    "rmse_of_mean": Measure("RMSE of mean", "squared_mean", np.sqrt),
    "crps": Measure("CRPS", "crps"),
    "spread": Measure("spread", "variance", np.sqrt),
}
"""Definitions as in the score table; spread is sqrt((m + 1)/m mean variance), which equals the RMSE of the mean where an
ensemble is reliable."""


@dataclass(frozen=True, slots=True, eq=False)
class HourTable:
    """Scores of several systems on the same pixels, by hour of day.

    Attributes:
        clock: "utc", or "solar" for mean local solar time.
        values: (measure, system, hour, bound), bound being value, low, high (95 % interval, NaN where none can be
            given); a single field has no spread. ``days`` and ``pixels`` along hour tell what a number rests on.
        units: of all of them.
        days: how many were scored, in whole or in part.
        resamples: of days; 0 where intervals are not given.
    """

    clock: str
    values: xr.DataArray
    units: str
    days: int
    resamples: int

    @property
    def systems(self) -> tuple[str, ...]:
        """Names in the order they were given."""
        return tuple(str(name) for name in self.values["system"].values)

    def of(self, system: str, measure: str) -> NDArray[np.float64]:
        """[hour, (value, low, high)] of one system. Raises KeyError where the table lacks it."""
        return self.values.sel(system=system, measure=measure).values

    def note(self) -> Sentence:
        """What the intervals are, or why there are none."""
        clock = (CLOCK_TITLES[self.clock],)
        if self.resamples:
            return Sentence(
                "Hours in {clock}: hour h is from h:00 until before h+1:00. 95 % intervals from {resamples} resamples of "
                "{days} days.",
                clock=clock,
                resamples=self.resamples,
                days=self.days,
            )
        known = {"clock": clock, "days": self.days, "least": FEWEST_GROUPS}
        if self.days == 1:
            return Sentence(
                "Hours in {clock}: hour h is from h:00 until before h+1:00. No intervals: one day; at least {least} are "
                "needed.",
                **known,
            )
        if self.days < FEWEST_GROUPS:
            return Sentence(
                "Hours in {clock}: hour h is from h:00 until before h+1:00. No intervals: {days} days; at least {least} are "
                "needed.",
                **known,
            )
        return Sentence(
            "Hours in {clock}: hour h is from h:00 until before h+1:00. {days} days; no intervals were asked for.",
            **known,
        )

    def to_text(self, *, width: int = 118) -> str:
        """Plain tables, one a measure: hours down, systems across, intervals in brackets."""
        parts = [f"{MEASURES[name].title} ({self.units})\n\n{self._text_of(name, width)}" for name in MEASURES]
        return "\n\n".join([*parts, self.note()])

    def to_csv(self) -> str:
        """A line for every number that there is; an interval that cannot be given is left empty."""
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(COLUMNS)
        for at in self._each():
            if np.isfinite(at.values[0]):
                value, low, high = (f"{v:.6g}" if np.isfinite(v) else "" for v in at.values)
                named = (self.clock, int(at.hour), str(at.system.values), str(at.measure.values))
                writer.writerow([*named, value, low, high, self.units, int(at.days), int(at.pixels)])
        return text.getvalue()

    def to_dataset(self) -> xr.Dataset:
        """(system, hour) variables named as the measures, with ``_low`` and ``_high`` beside each; days and pixels."""
        fields = {}
        for name, measure in MEASURES.items():
            for bound, suffix in (("value", ""), ("low", "_low"), ("high", "_high")):
                words = measure.title if not suffix else f"{measure.title}, {bound} end of its 95 % interval"
                attributes = {"long_name": words, "units": self.units}
                values = self.values.sel(measure=name, bound=bound, drop=True)
                fields[f"{name}{suffix}"] = values.drop_vars(["days", "pixels"]).assign_attrs(attributes)
        data = xr.Dataset(fields)
        for name, words in (("days", "days with known pixels"), ("pixels", "known pixels")):
            data[name] = ("hour", self.values[name].values, {"long_name": words, "units": "1"})
        data["hour"].attrs = {"long_name": f"hour of day, {CLOCK_TITLES[self.clock]}"}
        return data.assign_attrs(
            Conventions="CF-1.11", title="Scores by hour of day", clock=self.clock, comment=self.note()
        )

    def to_dict(self) -> dict[str, Any]:
        """Everything, as JSON-able values; NaN becomes None."""
        measured = {
            system: {name: [[number(v) for v in at] for at in self.of(system, name)] for name in MEASURES}
            for system in self.systems
        }
        return {
            "clock": self.clock,
            "units": self.units,
            "hours": self.values["hour"].values.tolist(),
            "days_by_hour": self.values["days"].values.tolist(),
            "pixels_by_hour": self.values["pixels"].values.tolist(),
            "value_low_high": measured,
            "resampled": {"groups": self.days, "unit": "days", "resamples": self.resamples},
        }

    def _each(self) -> Iterator[xr.DataArray]:
        """Every number: (bound) with its coordinates, hour by hour."""
        for hour in range(self.values.sizes["hour"]):
            for system in range(self.values.sizes["system"]):
                for measure in range(self.values.sizes["measure"]):
                    yield self.values[measure, system, hour]

    def _text_of(self, measure: str, width: int) -> str:
        hours, days = self.values["hour"].values, self.values["days"].values
        columns = [
            ["hour", *(f"{hour:02d}" for hour in hours)],
            ["days", *(f"{count}" for count in days)],
            *([system, *map(_cell, self.of(system, measure))] for system in self.systems),
        ]
        return "\n\n".join(laid_out([column for column in columns if set(column[1:]) != {"-"}], width))


def _cell(bounds: NDArray) -> str:
    value, low, high = bounds
    if np.isnan(value):
        return "-"
    return digits(value) if np.isnan(low) else f"{digits(value)} [{digits(low)}, {digits(high)}]"
