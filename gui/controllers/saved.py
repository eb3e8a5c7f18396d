"""From what the window holds to a session file, and back. No Qt; these functions run on the files' thread."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from core.types import RunSpec
from gui.session import DataChoice, SamplerChoice, Show

FILES = ("input", "truth", "gauges")
"""What a choice of data names."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything that a session keeps.

    Attributes:
        spec: what Run would make; None where nothing can be run.
        models: sha256 of the weights of its models, by id.
        docks: where they are, as ``DocksController.state``.
    """

    data: DataChoice
    sampler: SamplerChoice
    show: Show
    docks: str
    spec: RunSpec | None = None
    models: tuple[tuple[str, str], ...] = ()


def write(desk: Desk, path: Path, *, overwrite: bool = True) -> Path:
    """Save a session; the file dialog has asked before replacing a file."""
    from core.io.session_file import Reference, SavedSession, save_session
    from gui.controllers.reading import reading_of

    files = {name: getattr(desk.data, name) for name in FILES}
    session = SavedSession(
        **{name: None if file is None else Reference(Path(file)) for name, file in files.items()},
        reading=reading_of(desk.data),
        run_spec=desk.spec,
        models=dict(desk.models),
        shown=asdict(desk.show),
        layout={"docks": desk.docks},
    )
    return save_session(session, path, overwrite=overwrite)


def read(path: Path) -> Desk:
    """Open a session, its files as they were.

    Raises:
        InputError: as ``open_session``, or a file is gone or has changed.
    """
    from core.io.session_file import check_reference, open_session
    from core.io.tables import from_table

    session = open_session(path)
    references = {name: getattr(session, name) for name in FILES}
    files = {name: None if found is None else check_reference(found) for name, found in references.items()}
    reading = {name: getattr(session.reading, name) for name in session.reading.__dataclass_fields__}
    return Desk(
        data=DataChoice(**files, **reading),
        sampler=_sampler(session.run_spec),
        show=from_table(Show, session.shown, f"{path.name}.shown"),
        docks=_words(session.layout.get("docks")),
        spec=session.run_spec,
        models=tuple(session.models.items()),
    )


def _sampler(spec: RunSpec | None) -> SamplerChoice:
    """The settings of the window that stand for a specification."""
    if spec is None:
        return SamplerChoice()
    return SamplerChoice(**{name: getattr(spec, name) for name in SamplerChoice.__dataclass_fields__})


def _words(value: Any) -> str:
    return value if isinstance(value, str) else ""
