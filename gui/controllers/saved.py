"""From what the window holds to a session file, and back. No Qt; these functions run on the files' thread."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from core.address import location_of
from core.errors import InputError, OutputError
from core.types import Run, RunSpec
from core.verify.selection import Selection
from gui.session import DataChoice, Laboratory, SamplerChoice, Show, TrainingChoice
from gui.widgets.choices import Batch
from gui.words import said

FILES = ("input", "truth", "gauges")
"""What a choice of data names."""


UNSAVED = "unsaved"
"""The folder beside the window's own session where runs are kept that have no file of the user's."""


@dataclass(frozen=True, slots=True, eq=False)
class KeptRun:
    """A run of the list.

    Attributes:
        key: its number in the list; 0 for the members so far of a run in progress.
        path: its file; None where the user never saved it.
        shown: whether it is on show.
        beside: whether it stands beside other runs of its scene.
    """

    key: int
    run: Run
    title: str = ""
    note: str = ""
    path: Path | None = None
    shown: bool = False
    beside: bool = True


@dataclass(frozen=True, slots=True, eq=False)
class Desk:
    """Everything that a session keeps.

    Attributes:
        spec: what Run would make; None where nothing can be run.
        models: sha256 of the weights of its models, by id.
        docks: where they are, as ``DocksController.state``.
        runs: the oldest first.
        lost: why a run could not be brought back, a sentence each.
    """

    data: DataChoice
    sampler: SamplerChoice
    show: Show
    docks: str
    selection: Selection = field(default_factory=Selection)
    laboratory: Laboratory = field(default_factory=Laboratory)
    spec: RunSpec | None = None
    models: tuple[tuple[str, str], ...] = ()
    runs: tuple[KeptRun, ...] = ()
    lost: tuple[str, ...] = ()
    batch: Batch = field(default_factory=Batch)
    training: TrainingChoice = field(default_factory=TrainingChoice)


Written = tuple[Path, dict[int, Path]]
"""A session's file, and those of the runs that had none, by their keys."""


def write(desk: Desk, path: Path, *, folder: str = "", known: Mapping[int, Path] | None = None) -> Written:
    """Save a session; the file dialog has asked before replacing a file.

    Runs without a file are written into a folder beside the session, under names that nothing has there. So whenever this
    is broken off, the session that was there before finds its runs as they were.

    Args:
        folder: its name; by default that of the session with "_runs".
        known: files that were written for runs before; that of the members of a run in progress goes once the session
            is there which no longer names it.
    """
    from core.io.session_file import Reference, SavedRun, SavedSession, save_session
    from core.io.tables import table_of
    from gui.controllers.reading import reading_of

    made = dict(known or {})
    outdated = made.pop(0, None)
    for kept in desk.runs:
        if kept.path is None and kept.key not in made:
            made[kept.key] = _save_run(kept, path.with_name(folder or f"{path.stem}_runs"))
    files = {name: getattr(desk.data, name) for name in FILES}
    session = SavedSession(
        **{name: None if file is None else Reference(location_of(file)) for name, file in files.items()},
        reading=reading_of(desk.data),
        run_spec=desk.spec,
        models=dict(desk.models),
        runs=tuple(SavedRun(Reference(k.path or made[k.key]), k.title, k.note, k.shown) for k in desk.runs),
        shown=asdict(desk.show),
        layout={
            "batch": table_of(desk.batch),
            "docks": desk.docks,
            "selection": asdict(desk.selection),
            "laboratory": asdict(desk.laboratory),
            "training": asdict(desk.training),
            "apart": [place for place, kept in enumerate(desk.runs) if not kept.beside],
        },
    )
    written = save_session(session, path, overwrite=True)
    if outdated is not None:
        with suppress(OSError):  # it goes with its folder, later
            outdated.unlink()
    return written, made


def _save_run(kept: KeptRun, folder: Path) -> Path:
    """Write a run under a free name."""
    from core.io import save_run

    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder} cannot be made: {error}", remedy="Save the session elsewhere") from error
    names = (folder / f"run{number}.nc" for number in count(max(1, kept.key)))
    return save_run(kept.run, next(name for name in names if not name.exists()))


def read(path: Path) -> Desk:
    """Open a session, its files as they were; a run that cannot be read is told, and the rest opens.

    Raises:
        InputError: as ``open_session``, or the input, the truth or the gauges are gone or have changed.
    """
    from core.io.session_file import check_reference, open_session
    from core.io.tables import from_table

    session = open_session(path)
    references = {name: getattr(session, name) for name in FILES}
    files = {name: None if found is None else check_reference(found) for name, found in references.items()}
    reading = {name: getattr(session.reading, name) for name in session.reading.__dataclass_fields__}
    runs, lost = _read_runs(session.runs, session.layout.get("apart"), path.absolute().parent / UNSAVED)
    return Desk(
        data=DataChoice(**files, **reading),
        sampler=_sampler(session.run_spec),
        show=from_table(Show, session.shown, f"{path.name}.shown"),
        docks=_words(session.layout.get("docks")),
        selection=from_table(Selection, session.layout.get("selection", {}), f"{path.name}.layout.selection"),
        batch=from_table(Batch, session.layout.get("batch", {}), f"{path.name}.layout.batch"),
        laboratory=from_table(Laboratory, session.layout.get("laboratory", {}), f"{path.name}.layout.laboratory"),
        training=from_table(TrainingChoice, session.layout.get("training", {}), f"{path.name}.layout.training"),
        spec=session.run_spec,
        models=tuple(session.models.items()),
        runs=runs,
        lost=lost,
    )


def _read_runs(saved: Sequence[Any], apart: Any, unsaved: Path) -> tuple[tuple[KeptRun, ...], tuple[str, ...]]:
    """The runs that are as they were; those in the folder ``unsaved`` have no file of the user's.

    Args:
        apart: places of those that do not stand beside others, if the session says so.
    """
    from core.io import open_run
    from core.io.session_file import check_reference

    runs, lost = [], []
    alone = apart if isinstance(apart, list) else []
    for place, each in enumerate(saved):
        try:
            path = check_reference(each.file)
            own = None if path.parent == unsaved else path
            runs.append(KeptRun(0, open_run(path), each.title, each.note, own, each.shown, place not in alone))
        except InputError as error:
            lost.append(said(error.message))
    return tuple(runs), tuple(lost)


def _sampler(spec: RunSpec | None) -> SamplerChoice:
    """The settings of the window that stand for a specification."""
    if spec is None:
        return SamplerChoice()
    return SamplerChoice(**{name: getattr(spec, name) for name in SamplerChoice.__dataclass_fields__})


def _words(value: Any) -> str:
    return value if isinstance(value, str) else ""
