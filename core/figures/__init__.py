"""Publication figures of a run: the fields side by side, the violins of both stages' errors, and a member's way out of noise.

Importing this loads no plotting library; drawing does. Nothing here is global: figures may be made in any thread.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import OutputError, SpecError
from core.figures.export import EXPORTS, FIELDS, canonical_thresholds, check_export, export
from core.figures.film import MOVING, film
from core.figures.output import FIGURES, NUMBERS, check_output
from core.languages import Sentence

if TYPE_CHECKING:
    from core.pipeline import Comparison
    from core.types import Run
    from core.verify.hour_table import HourTable

__all__ = [
    "EXPORTS",
    "FIELDS",
    "FORMATS",
    "MOVING",
    "NUMBERS",
    "canonical_thresholds",
    "check_export",
    "check_figures",
    "check_hours",
    "check_output",
    "export",
    "film",
    "hours_of",
    "write_fields",
    "write_figures",
    "write_hours",
    "write_violins",
]

FORMATS = FIGURES
"""By a file's extension."""


def write_fields(
    run: "Run",
    path: str | os.PathLike[str],
    *,
    member: int = 0,
    time: int = 0,
    palette: str | None = None,
    overwrite: bool = False,
) -> Path:
    """Write the figure input | corrected | corrected + downscaled | truth, as far as the run has them.

    Args:
        path: .png, .pdf or .svg.
        member, time: which to show, counted from 0.
        palette: of ``resources/palettes``; by default the variable's own.
        overwrite: replace an existing file.

    Raises:
        OutputError: the file exists, cannot be written, or is of another kind; or matplotlib is not installed.
        SpecError: no such member or time.
    """
    path = Path(path)
    check_output(path, FORMATS, overwrite=overwrite)
    from core.figures.fields import draw
    from core.figures.page import save

    return save(draw(run, member=member, time=time, palette=palette), path)


def write_violins(
    run: "Run", comparison: "Comparison", path: str | os.PathLike[str], *, overwrite: bool = False
) -> Path:
    """Write the violins of both stages' errors, all members and times together.

    Args:
        comparison: of this run (``core.pipeline.compare``).
        path, overwrite: as of ``write_fields``.

    Raises:
        OutputError: as of ``write_fields``.
    """
    path = Path(path)
    check_output(path, FORMATS, overwrite=overwrite)
    from core.figures.page import save
    from core.figures.violins import draw

    return save(draw(run, comparison), path)


def write_hours(
    run: "Run",
    comparison: "Comparison",
    path: str | os.PathLike[str],
    *,
    clock: str = "utc",
    overwrite: bool = False,
) -> Path:
    """Write errors by hour of day, as a figure or as numbers.

    Args:
        comparison: of this run (``core.pipeline.compare``).
        path: .png, .pdf or .svg for the figure; .csv or .nc for the table.
        clock: "utc", or "solar" for mean local solar time.
        overwrite: as of ``write_fields``.

    Raises:
        OutputError: as of ``write_fields``.
        SpecError: as of ``hours_of``.
    """
    path = Path(path)
    kind = check_output(path, (*FORMATS, *NUMBERS), overwrite=overwrite)
    table = hours_of(run, comparison, clock)
    if kind in NUMBERS:
        from core import netcdf_library
        from core.io.whole import whole

        with whole(path) as partial:
            if kind == "csv":
                partial.write_text(table.to_csv(), encoding="utf-8")
            else:
                netcdf_library.write(table.to_dataset(), partial)
        return path
    from core.figures.hours import draw
    from core.figures.page import save

    return save(draw(run, table), path)


def check_hours(run: "Run", clock: str = "utc") -> None:
    """Refuse before any scoring what ``hours_of`` would refuse after it."""
    from core.units import frame_of
    from core.verify.hours import several_hours

    if frame_of(run.input["time"].values[0]) is not None:
        raise SpecError(
            Sentence("the run's input gives no times; expected times, to tell errors by hour of day"),
            remedy=Sentence("Write the times into the input file, and run it again"),
        )
    if not several_hours(run.input):
        raise SpecError(
            Sentence("all times of the run are of one hour of day; expected several, to tell errors by hour"),
            remedy=Sentence("Run all times of a longer file: --time all"),
        )
    if clock == "solar" and "lon" not in run.input.coords:
        raise SpecError(
            Sentence("the run's grid has no longitudes, from which the sun's hours follow"),
            remedy=Sentence("Ask for hours in UTC"),
        )


def hours_of(run: "Run", comparison: "Comparison", clock: str = "utc") -> "HourTable":
    """The errors by hour of day of a run and its comparison.

    Raises:
        SpecError: all times are of one hour of day, or the run's grid has no longitudes for the sun's clock.
    """
    check_hours(run, clock)
    return comparison.hours[clock]


def write_figures(
    run: "Run",
    comparison: "Comparison",
    folder: str | os.PathLike[str],
    *,
    kind: str = "png",
    member: int = 0,
    time: int = 0,
    palette: str | None = None,
    clock: str = "utc",
    overwrite: bool = False,
) -> tuple[Path, ...]:
    """Write the figures as ``folder/{fields, violins}.kind``, and ``hours.kind`` of a run of several hours of day.

    The folder is made where there is none.

    Raises:
        OutputError, SpecError: as of ``write_fields`` and ``write_hours``; said before any is drawn.
    """
    fields, violins, hours = check_figures(Path(folder), kind, overwrite=overwrite)
    if comparison.hours:
        check_hours(run, clock)
    written = (
        write_fields(run, fields, member=member, time=time, palette=palette, overwrite=overwrite),
        write_violins(run, comparison, violins, overwrite=overwrite),
    )
    if not comparison.hours:
        return written
    return (*written, write_hours(run, comparison, hours, clock=clock, overwrite=overwrite))


def check_figures(folder: Path, kind: str = "png", *, overwrite: bool = False) -> tuple[Path, Path, Path]:
    """The files that ``write_figures`` would write, once its folder is made; refuses what it would refuse."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            Sentence("{folder} cannot be made: {error}", folder=folder, error=error),
            remedy=Sentence("Give the name of a folder"),
        ) from error
    fields, violins, hours = (folder / f"{name}.{kind}" for name in ("fields", "violins", "hours"))
    for path in (fields, violins, hours):
        check_output(path, FORMATS, overwrite=overwrite)
    return fields, violins, hours
