"""A table of gauges: a CSV of readings of single places.

The table has a header and the columns ``lat``, ``lon`` (degrees), ``time`` (ISO 8601, UTC) and ``value``, in any order;
``sd``, the standard deviation of a value's error, and ``units`` may be there too. The unit may also stand in the
header: ``value [mm h-1]``. Further columns, such as a station's name, are not read.
"""

import csv
import math
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from core.errors import InputError, SpecError, TimeError, UnitsError
from core.io.gauges import Gauges
from core.languages import Sentence
from core.types import VARIABLES, Variable
from core.units import needs_period, numbered, to_canonical

REQUIRED = ("lat", "lon", "time", "value")
OPTIONAL = ("sd", "units")
_HEADING = re.compile(r"(?P<name>[^\[(]*?)\s*(?:[\[(]\s*(?P<units>.*?)\s*[\])])?")


def read_gauges(path: str | os.PathLike[str], variable: str = "precip", *, blank_sd: float | None = None) -> Gauges:
    """Read a table of gauge readings.

    Args:
        path: CSV with commas, UTF-8.
        variable: key of ``core.types.VARIABLES``: what the values are. Without a unit they are in its canonical one.
        blank_sd: standard deviation, in canonical units, where the table gives none; None refuses such readings.

    Raises:
        InputError: no such file, not a table, empty, a column missing, not a number, negative precipitation, a place
            that is none, or two readings of one place and time.
        TimeError: a time that cannot be read.
        UnitsError: unknown units, or an amount without its period.
        SpecError: ``blank_sd`` is not above 0.
    """
    path, quantity = Path(path), VARIABLES[variable]
    if blank_sd is not None and not (math.isfinite(blank_sd) and blank_sd > 0):
        raise SpecError(
            Sentence(
                "the gauges' standard deviation is {blank_sd}; expected a number above 0 {units}",
                blank_sd=blank_sd,
                units=quantity.units,
            ),
            remedy=Sentence("Give the error that a reading of your gauges has against a pixel's mean"),
        )
    rows = list(_rows(path))
    if not rows:
        raise InputError(
            Sentence("{file} holds no reading; expected one a line", file=path.name),
            remedy=Sentence("Choose a file with readings"),
        )
    lat = np.array([row.degrees("lat", -90, 90) for row in rows])
    lon = np.array([row.degrees("lon", -180, 360) for row in rows])
    time = np.array([row.time() for row in rows], dtype="datetime64[ns]")
    lon = np.where(lon >= 180, np.round(lon - 360, 9), lon)
    _check_repeats(rows, lat, lon, time)
    value, sd, notes = _canonical(rows, quantity, blank_sd)
    return Gauges(
        variable,
        lat,
        lon,
        time,
        value,
        sd,
        (
            numbered(len(rows), "{count} gauge reading in {file}", "{count} gauge readings in {file}", file=path.name),
            *notes,
        ),
    )


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the table: its entries by column, stripped, "" where blank, and the unit that applies to it."""

    where: str
    line: int
    entries: dict[str, str]
    units: str

    def number(self, column: str) -> float:
        text = self.entries[column]
        try:
            number = float(text)
        except ValueError:
            number = math.nan
        if not math.isfinite(number):
            raise InputError(
                Sentence(
                    "{where}: {column} is {text}; expected a number",
                    where=self.where,
                    column=column,
                    text=_quoted(text),
                ),
                remedy=Sentence("Write numbers with a decimal point, and leave out the lines of missing readings"),
            )
        return number

    def degrees(self, column: str, low: float, high: float) -> float:
        number = self.number(column)
        if not low <= number <= high:
            raise InputError(
                Sentence(
                    "{where}: {column} is {number:g}; expected {low:g} to {high:g} degrees",
                    where=self.where,
                    column=column,
                    number=number,
                    low=low,
                    high=high,
                ),
                remedy=Sentence("Give places in degrees north and east; check that lat and lon are not exchanged"),
            )
        return number

    def time(self) -> np.datetime64:
        return moment_of(self.entries["time"], self.where)


def moment_of(text: str, where: str) -> np.datetime64:
    """A time in ISO 8601, UTC unless it says otherwise.

    Raises:
        TimeError: it is none; ``where`` it stands.
    """
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise TimeError(
            Sentence(
                "{where}: time is {text}; expected ISO 8601 in UTC, such as 2019-06-10T00:30:00Z",
                where=where,
                text=_quoted(text),
            ),
            remedy=Sentence("Write times as year-month-dayThour:minute"),
        ) from error
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC).replace(tzinfo=None)
    return np.datetime64(moment, "ns")


def _rows(path: Path) -> Iterator[_Row]:
    """The lines of a table that are not blank.

    Raises:
        InputError: no such file, not text, empty, a column missing or there twice, or a line of another length.
    """
    try:
        with open(path, newline="", encoding="utf-8-sig") as file:
            lines = csv.reader(file, skipinitialspace=True, strict=True)
            names, units = _header(path, next(lines, []))
            for entries in lines:
                if any(entry.strip() for entry in entries):
                    yield _row(f"{path.name} line {lines.line_num}", lines.line_num, names, entries, units)
    except FileNotFoundError as error:
        raise InputError(
            Sentence("{path} does not exist; expected a CSV of gauges", path=path), remedy=Sentence("Check the path")
        ) from error
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            Sentence("{file} cannot be read as a table of gauges: {error}", file=path.name, error=error),
            remedy=Sentence("Save it as CSV with commas, in UTF-8"),
        ) from error


def _header(path: Path, heading: list[str]) -> tuple[list[str], str]:
    """Names of the columns, and the unit that the heading of ``value`` states, or ""."""
    found = [_HEADING.fullmatch(text.strip()) for text in heading]
    names = [match["name"].lower() if match else "" for match in found]
    missing = [name for name in REQUIRED if name not in names]
    twice = sorted({name for name in names if name in (*REQUIRED, *OPTIONAL) and names.count(name) > 1})
    if missing or twice:
        problem = (
            Sentence("has no column {names}", names=", ".join(missing))
            if missing
            else Sentence("has the column {names} twice", names=", ".join(twice))
        )
        held = ", ".join(repr(text.strip()) for text in heading) or Sentence("nothing: the file is empty")
        raise InputError(
            Sentence(
                "{file} line 1 {problem}; expected a header with {required} and, if known, sd; found {held}",
                file=path.name,
                problem=problem,
                required=", ".join(REQUIRED),
                held=held,
            ),
            remedy=Sentence("Name the columns in the first line, separated by commas"),
        )
    match = found[names.index("value")]
    return names, (match["units"] or "") if match else ""


def _row(where: str, line: int, names: list[str], entries: list[str], units: str) -> _Row:
    if len(entries) != len(names):
        raise InputError(
            Sentence(
                "{where} has {count} entries; expected {named}, as in the header",
                where=where,
                count=len(entries),
                named=len(names),
            ),
            remedy=Sentence("Write numbers with a decimal point, and quote entries that hold commas"),
        )
    named = {name: entry.strip() for name, entry in zip(names, entries, strict=True)}
    return _Row(where, line, named, named.get("units") or units)


def _check_repeats(rows: list[_Row], lat: np.ndarray, lon: np.ndarray, time: np.ndarray) -> None:
    seen: dict[tuple[float, float, int], int] = {}
    for row, key in zip(
        rows, zip(lat.tolist(), lon.tolist(), time.astype(np.int64).tolist(), strict=True), strict=True
    ):
        if key in seen:
            raise InputError(
                Sentence(
                    "{where} repeats the place and time of line {line}; expected one reading of each",
                    where=row.where,
                    line=seen[key],
                ),
                remedy=Sentence("Leave one of them out, or correct the place or the time"),
            )
        seen[key] = row.line


def _canonical(
    rows: list[_Row], variable: Variable, blank_sd: float | None
) -> tuple[np.ndarray, np.ndarray, tuple[str, ...]]:
    """Values and standard deviations in canonical units, and what was done to them.

    A standard deviation is converted as the difference that it makes to its value, which is right for any unit.
    """
    value, sd = np.empty(len(rows)), np.empty(len(rows))
    notes: dict[str, None] = {}
    for units in dict.fromkeys(row.units for row in rows):
        index = [i for i, row in enumerate(rows) if row.units == units]
        first = rows[index[0]]
        raw = np.array([_reading(rows[i], variable) for i in index])
        error = np.array([_error(rows[i], blank_sd) for i in index])
        value[index], note = _converted(raw, units, variable, first.where)
        _check_possible([rows[i] for i in index], value[index], variable)
        stated = ~np.isnan(error)
        moved, _ = _converted(raw + np.where(stated, error, 0.0), units, variable, first.where)
        sd[index] = np.where(stated, moved - value[index], np.nan if blank_sd is None else blank_sd)
        notes |= {note: None} if note else {}
        notes |= {} if units else {Sentence("no units stated: taken as {units}", units=variable.units): None}
    blank = sum(not row.entries.get("sd") for row in rows)
    if blank:
        told = numbered(
            blank,
            "{count} reading without sd: {sd:g} {units}",
            "{count} readings without sd: {sd:g} {units}",
            sd=blank_sd,
            units=variable.units,
        )
        notes[told] = None
    return value, sd, tuple(notes)


def _check_possible(rows: Sequence[_Row], values: np.ndarray, variable: Variable) -> None:
    """Refuse what a field would be rid of as clutter: gauges would draw every member there."""
    over = np.flatnonzero(values > (variable.clutter or np.inf))
    if over.size:
        raise InputError(
            Sentence(
                "{where}: value is {number:.4g} {units}; expected {most:g} or less",
                where=rows[over[0]].where,
                number=float(values[over[0]]),
                units=(variable.units_shown,),
                most=variable.clutter,
            ),
            remedy=Sentence("Correct it, or leave out the line"),
        )


def _reading(row: _Row, variable: Variable) -> float:
    number = row.number("value")
    if variable.dry is not None and number < 0:
        raise InputError(
            Sentence(
                "{where}: value is {number:g}; expected {quantity} of 0 or more",
                where=row.where,
                number=number,
                quantity=(variable.title.lower(),),
            ),
            remedy=Sentence("Leave out the lines of missing readings, instead of marking them by a negative number"),
        )
    return number


def _error(row: _Row, blank_sd: float | None) -> float:
    """The standard deviation as stated, or NaN where it is blank."""
    if not row.entries.get("sd"):
        if blank_sd is None:
            raise InputError(
                Sentence("{where} has no sd; expected the standard deviation of the reading's error", where=row.where),
                remedy=Sentence("Fill the column sd, or give one for all readings without"),
            )
        return math.nan
    number = row.number("sd")
    if number <= 0:
        raise InputError(
            Sentence("{where}: sd is {number:g}; expected a number above 0", where=row.where, number=number),
            remedy=Sentence("Give the error that a reading has against a pixel's mean: no gauge is exact"),
        )
    return number


def _converted(values: np.ndarray, units: str, variable: Variable, where: str) -> tuple[np.ndarray, str]:
    if not units:
        return values, ""
    if variable.units == "mm h-1" and needs_period(units):
        raise UnitsError(
            Sentence(
                '{where} has units "{units}", an amount without its period; expected a rate, such as mm h-1',
                where=where,
                units=units,
            ),
            remedy=Sentence('State the period in the unit, such as "mm (10 min)-1"'),
        )
    converted, note = to_canonical(values, variable=variable, units=units, where=where)
    return converted.astype(np.float64), note


def _quoted(text: str) -> str:
    return f'"{text}"' if text else Sentence("blank")
