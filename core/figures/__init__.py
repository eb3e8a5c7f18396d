"""Publication figures of a run: the fields side by side, the violins of both stages' errors, and a member's way out of noise.

Importing this loads no plotting library; drawing does. Nothing here is global: figures may be made in any thread.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import OutputError, SpecError
from core.figures.film import MOVING, film
from core.figures.output import FIGURES, check_output

if TYPE_CHECKING:
    from core.pipeline import Comparison
    from core.types import Run

__all__ = [
    "FORMATS",
    "MOVING",
    "check_figures",
    "check_output",
    "film",
    "write_fields",
    "write_figures",
    "write_violins",
]

FORMATS = FIGURES
"""By a file's extension."""


def write_fields(
    run: "Run",
    path: Path,
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
    check_output(path, FORMATS, overwrite=overwrite)
    _check_index("member", member, min(f.sizes["member"] for f in (run.corrected, run.downscaled) if f is not None))
    _check_index("time", time, run.input.sizes["time"])
    from core.figures.fields import draw
    from core.figures.page import save

    return save(draw(run, member=member, time=time, palette=palette), path)


def write_violins(run: "Run", comparison: "Comparison", path: Path, *, overwrite: bool = False) -> Path:
    """Write the violins of both stages' errors, all members and times together.

    Args:
        comparison: of this run (``core.pipeline.compare``).
        path, overwrite: as of ``write_fields``.

    Raises:
        OutputError: as of ``write_fields``.
    """
    check_output(path, FORMATS, overwrite=overwrite)
    from core.figures.page import save
    from core.figures.violins import draw

    return save(draw(run, comparison), path)


def write_figures(
    run: "Run",
    comparison: "Comparison",
    folder: Path,
    *,
    kind: str = "png",
    member: int = 0,
    time: int = 0,
    palette: str | None = None,
    overwrite: bool = False,
) -> tuple[Path, Path]:
    """Write both figures as ``folder/{fields, violins}.kind``; the folder is made where there is none.

    Raises:
        OutputError, SpecError: as of ``write_fields``; said before either is drawn.
    """
    fields, violins = check_figures(folder, kind, overwrite=overwrite)
    return (
        write_fields(run, fields, member=member, time=time, palette=palette, overwrite=overwrite),
        write_violins(run, comparison, violins, overwrite=overwrite),
    )


def check_figures(folder: Path, kind: str = "png", *, overwrite: bool = False) -> tuple[Path, Path]:
    """The files that ``write_figures`` would write, once its folder is made; refuses what it would refuse."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder} cannot be made: {error}", remedy="Give the name of a folder") from error
    fields, violins = folder / f"fields.{kind}", folder / f"violins.{kind}"
    for path in (fields, violins):
        check_output(path, FORMATS, overwrite=overwrite)
    return fields, violins


def _check_index(what: str, index: int, count: int) -> None:
    if not 0 <= index < count:
        raise SpecError(
            f"{what} {index} was asked for; the run has {count}, counted from 0", remedy=f"Ask for 0 to {count - 1}"
        )
