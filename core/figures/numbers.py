"""The numbers of a run as tables of comma-separated values: its scores, and all it says at one place."""

import csv
import io
import math
from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING

import xarray as xr

from core.errors import GridError
from core.grid import bounds_of, cell_at
from core.grid.projection import project_region
from core.languages import Sentence
from core.types import VARIABLES, Region, Run
from core.units import stamp
from core.verify.table import Score, ScoreTable

if TYPE_CHECKING:
    from core.pipeline import Comparison

PARTS = ("input", "corrected", "downscaled", "oracle", "truth")


def scores_csv(comparison: "Comparison") -> str:
    """Every score with its interval, a line each; "coarse" are those of stage I. What cannot be given is left empty."""
    tables = {"fine": comparison.table}
    if comparison.corrected is not None and comparison.corrected is not comparison.table:
        tables = {"coarse": comparison.corrected} | tables
    return tables_csv(tables)


def tables_csv(tables: Mapping[str, ScoreTable], about: str = "") -> str:
    """Every score of some tables, by grid, a line each; "lead" tells the nearest to ideal and whether significantly so.

    Args:
        about: which pixels they are of, for comments above.
    """
    names = [each.name for each in fields(Score)]
    rows = [
        [grid, *(_cell(getattr(row, name)) for name in names), _lead(table, row)]
        for grid, table in tables.items()
        for row in _rows(table)
    ]
    comments = [about] if about else []
    comments += [f"{grid}: {_resampled(table)}" for grid, table in tables.items()] if about else []
    return "".join(f"# {line}\n" for line in comments) + _written(("grid", *names, "lead"), rows)


def _lead(table: ScoreTable, row: Score) -> str:
    """Whether a score is the best that knows no truth, and against which next it was tested."""
    lead = next((lead for lead in table.leads if (lead.metric, lead.system) == (row.metric, row.system)), None)
    if lead is None:
        return ""
    words = {True: "significantly better than", False: "not significantly better than", None: "untested against"}
    return f"{words[lead.significant]} {lead.second}"


def _resampled(table: ScoreTable) -> str:
    intervals = f"95 % intervals from {table.resamples} resamples of {table.groups} {table.unit}"
    return (
        f"{table.pixels} pixels; {intervals if table.resamples else 'no intervals'}; tested against {table.reference}"
    )


def _rows(table: ScoreTable) -> tuple[Score, ...]:
    return (*table.rows, *table.strata, *table.differences)


def point_csv(run: Run, latitude: float, longitude: float) -> str:
    """What every field says in the cell that holds a place, a line for each time and member, in the units that are shown.

    Members count from 1; the centre of the cell is told on every line. Missing values are left empty.

    Raises:
        GridError: the place lies outside the run.
    """
    place = Region("point", latitude, latitude, longitude, longitude)
    rows = []
    for part in PARTS:
        field = getattr(run, part)
        if field is not None:
            rows += _values(part, _cell_of(field, place), run.variable)
    units = VARIABLES[run.variable].units_shown
    return _written(("field", "time", "member", f"value ({units})", "latitude", "longitude"), rows)


def _cell_of(field: xr.DataArray, place: Region) -> xr.DataArray:
    """The cell that holds a place."""
    at = project_region(place, field) if field.dims[-1] == "x" else place
    cell = cell_at([field[dim].values for dim in field.dims[-2:]], (at.west, at.south))
    if cell is None:
        edges = bounds_of(field)
        raise GridError(
            Sentence(
                "{south:g} N, {west:g} E lies outside the run, which covers {bottom:g} to {top:g} and {left:g} to "
                "{right:g}",
                south=place.south,
                west=place.west,
                bottom=edges.south,
                top=edges.north,
                left=edges.west,
                right=edges.east,
            ),
            remedy=Sentence("Name a place inside the run"),
        )
    return field[..., *cell]


def _values(part: str, cell: xr.DataArray, variable: str) -> list[list[str]]:
    shown = VARIABLES[variable].shown
    where = [f"{float(cell[name]):.5f}" for name in ("lat", "lon")]
    members = [str(int(member) + 1) for member in cell["member"].values] if "member" in cell.dims else [""]
    columns = cell.values.reshape(len(members), -1)
    return [
        [part, stamp(time), member, _cell(shown(float(columns[row, column]))), *where]
        for column, time in enumerate(cell["time"].values)
        for row, member in enumerate(members)
    ]


def _cell(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.6g}" if math.isfinite(value) else ""
    return "" if value is None else str(value)


def _written(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)
    return text.getvalue()
