"""A session as one JSON file: what is open and how it was read, what is to be run, and what is shown.

Files are named with their sha256, never copied. Nothing that a session holds is run: it is numbers and words, each checked.
"""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from core import __version__
from core.address import Address, Location
from core.errors import InputError
from core.io.digest import sha256_of
from core.io.reading import Reading
from core.io.tables import from_table, table_of
from core.io.whole import refuse_unwritable, whole
from core.languages import Sentence
from core.types import RunSpec

FORMAT, VERSION = "stormlens session", 6


@dataclass(frozen=True, slots=True)
class Reference:
    """An input by its place and the sha256 of its bytes, or of its metadata on a server ("" until it is saved)."""

    path: Location
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class SavedRun:
    """A run in the list: its file, the user's words, and whether it was on show."""

    file: Reference
    title: str = ""
    note: str = ""
    shown: bool = False


@dataclass(frozen=True, slots=True)
class SavedSession:
    """Everything that a session file says.

    Attributes:
        run_spec: what Run would make; None where nothing can be run.
        models: sha256 of the weights of its models, by id.
        runs: those in the window's list, the oldest first.
        shown, layout: of the window, in its own words; the engine does not read them.
    """

    input: Reference | None = None
    truth: Reference | None = None
    gauges: Reference | None = None
    reading: Reading = field(default_factory=Reading)
    run_spec: RunSpec | None = None
    models: dict[str, str] = field(default_factory=dict)
    runs: tuple[SavedRun, ...] = ()
    shown: dict[str, Any] = field(default_factory=dict)
    layout: dict[str, Any] = field(default_factory=dict)

    @property
    def inputs(self) -> tuple[Reference, ...]:
        """The files that a run is made from."""
        return tuple(each for each in (self.input, self.truth, self.gauges) if each is not None)


def _with_runs(table: dict[str, Any]) -> dict[str, Any]:
    """Version 1 had no list of runs."""
    return table | {"runs": []}


def _as_stored(table: dict[str, Any]) -> dict[str, Any]:
    """Version 2 could state nothing of its files: everything is as they say."""
    return table


def _with_span(table: dict[str, Any]) -> dict[str, Any]:
    """Version 3 had one time, and files of this machine only."""
    return table | {"reading": table.get("reading", {}) | {"span": None}}


def _of_all_surfaces(table: dict[str, Any]) -> dict[str, Any]:
    """Version 4 could not choose land or water to be verified: both were."""
    return table


def _without_totals(table: dict[str, Any]) -> dict[str, Any]:
    """Version 5 could not state that values are totals: none were."""
    return table


MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {
    1: _with_runs,
    2: _as_stored,
    3: _with_span,
    4: _of_all_surfaces,
    5: _without_totals,
}
"""From each older version of the file to the next: a table in, a table out."""


def save_session(session: SavedSession, path: str | os.PathLike[str], *, overwrite: bool = False) -> Path:
    """Write a session, whole or not at all; its files are read once for their sha256.

    Files below the session's folder are named from there, so that both can be moved together.

    Raises:
        OutputError: the file exists, or cannot be written.
        InputError: a file that the session names cannot be read.
    """
    path = Path(path)
    refuse_unwritable(path, overwrite=overwrite)
    table = table_of(session)
    for name in ("input", "truth", "gauges"):
        reference = getattr(session, name)
        table[name] = None if reference is None else _stored(reference, path.absolute().parent)
    for row, run in zip(table["runs"], session.runs, strict=True):
        row["file"] = _stored(run.file, path.absolute().parent)
    head = {"format": FORMAT, "version": VERSION, "written_by": __version__}
    text = json.dumps(head | table, indent=1, ensure_ascii=False, allow_nan=False)
    with whole(path) as partial:
        partial.write_text(text + "\n", encoding="utf-8")
    return path


def open_session(path: str | os.PathLike[str]) -> SavedSession:
    """Read a session that this or an older version wrote; its files are not looked at yet.

    Raises:
        InputError: no such file, no session, a newer one, or one with unknown or wrong entries.
    """
    path = Path(path)
    table = _current(_read(path), path)
    session = from_table(SavedSession, table, path.name)
    folder = path.absolute().parent
    named = {name: getattr(session, name) for name in ("input", "truth", "gauges")}
    moved: dict[str, Any] = {name: None if file is None else _found(file, folder) for name, file in named.items()}
    return replace(session, **moved, runs=tuple(replace(run, file=_found(run.file, folder)) for run in session.runs))


def is_session(path: str | os.PathLike[str]) -> bool:
    """Whether a file says that it is a session, of whatever version."""
    try:
        return Path(path).suffix.lower() == ".json" and "version" in _read(Path(path))
    except InputError:
        return False


def check_reference(reference: Reference) -> Location:
    """The file or address that is meant, if it is there and as it was.

    Raises:
        InputError: it is gone, or its bytes have changed.
    """
    if isinstance(reference.path, Path) and not reference.path.exists():
        raise InputError(
            Sentence("{path} is not there; the session was saved with it", path=reference.path),
            remedy=Sentence("Put it back, or beside the session file"),
        )
    found = sha256_of(reference.path)
    if found != reference.sha256:
        raise InputError(
            Sentence(
                "{path} has changed since the session was saved: its sha256 is {found}...; expected {expected}...",
                path=reference.path,
                found=found[:12],
                expected=reference.sha256[:12],
            ),
            remedy=Sentence("Bring the file of then back, or open the file as it is now and save a new session"),
        )
    return reference.path


def _read(path: Path) -> dict[str, Any]:
    try:
        table = json.loads(path.read_text(encoding="utf-8"), parse_constant=_refuse_constant)
    except FileNotFoundError as error:
        raise InputError(
            Sentence("{path} does not exist", path=path), remedy=Sentence("Choose another file")
        ) from error
    except (OSError, ValueError) as error:
        raise _foreign(path, Sentence("it cannot be read as JSON ({error})", error=error)) from error
    if not isinstance(table, dict) or table.get("format") != FORMAT:
        raise _foreign(path, Sentence('it does not say "format": "{format}"', format=FORMAT))
    return table


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is no number of JSON")


def _current(table: dict[str, Any], path: Path) -> dict[str, Any]:
    """The table as this version writes it, without its head."""
    version = table.get("version")
    if type(version) is not int or version < 1:
        raise _foreign(path, Sentence("its version is {version!r}", version=version))
    if version > VERSION:
        raise InputError(
            Sentence(
                "{file} is a session of version {version}, written by Stormlens {writer}; expected version {known} or "
                "older",
                file=path.name,
                version=version,
                writer=table.get("written_by", "?"),
                known=VERSION,
            ),
            remedy=Sentence("Open it with that version of Stormlens, or a newer one"),
        )
    for older in range(version, VERSION):
        table = MIGRATIONS[older](table)
    return {key: value for key, value in table.items() if key not in ("format", "version", "written_by")}


def _foreign(path: Path, reason: str) -> InputError:
    return InputError(
        Sentence(
            "{file} is not a session: {reason}; expected a JSON file that Stormlens saved",
            file=path.name,
            reason=reason,
        ),
        remedy=Sentence("Open fields and runs with Open, and sessions with Open session"),
    )


def _stored(reference: Reference, folder: Path) -> dict[str, str]:
    if isinstance(reference.path, Address):
        return {"path": reference.path.url, "sha256": sha256_of(reference.path)}
    path = reference.path.absolute()
    try:
        digest = sha256_of(path)
    except OSError as error:
        raise InputError(
            Sentence("{path} cannot be read: {error}", path=path, error=error),
            remedy=Sentence("Put it back, or open another file"),
        ) from error
    inside = path.is_relative_to(folder)
    return {"path": (path.relative_to(folder) if inside else path).as_posix(), "sha256": digest}


def _found(reference: Reference, folder: Path) -> Reference:
    """Where the session says, from its own folder; or else beside it, under the same name."""
    if isinstance(reference.path, Address):
        return reference
    named, beside = folder / reference.path, folder / reference.path.name
    return Reference(beside if beside.exists() and not named.exists() else named, reference.sha256)
