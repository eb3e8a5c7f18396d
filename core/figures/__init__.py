"""Publication figures of a run: the fields side by side, and the violins of both stages' errors.

Importing this loads no plotting library; drawing does. Nothing here is global: figures may be made in any thread.
"""

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import OutputError, SpecError

if TYPE_CHECKING:
    from core.pipeline import Comparison
    from core.types import Run

__all__ = ["FORMATS", "check_figures", "write_fields", "write_figures", "write_violins"]

FORMATS = ("png", "pdf", "svg")
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
    _check(path, overwrite)
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
    _check(path, overwrite)
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
        _check(path, overwrite)
    return fields, violins


def _check(path: Path, overwrite: bool) -> None:
    """Refuse before any drawing what could not be written after it."""
    if path.suffix.lower().lstrip(".") not in FORMATS:
        raise OutputError(
            f'{path.name} ends in "{path.suffix}"; expected .{", .".join(FORMATS)}', remedy="Give another name"
        )
    if path.exists() and not overwrite:
        raise OutputError(f"{path} exists already", remedy="Choose another name, or allow overwriting")
    if not path.absolute().parent.is_dir():
        raise OutputError(f"the folder {path.parent} does not exist", remedy="Make it first, or choose another")
    if find_spec("matplotlib") is None:
        raise OutputError(
            "matplotlib, which draws the figures, is not installed", remedy="Type `pip install matplotlib`"
        )


def _check_index(what: str, index: int, count: int) -> None:
    if not 0 <= index < count:
        raise SpecError(
            f"{what} {index} was asked for; the run has {count}, counted from 0", remedy=f"Ask for 0 to {count - 1}"
        )
