"""Writes the publication figures of the run on show."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from core.figures import write_fields, write_violins
from core.types import Run
from gui.controllers.writing import Writing
from gui.jobs import JobQueue
from gui.panels.dialogs import FileDialogs
from gui.session import Session
from gui.words import tr


def printed(session: Session, run: Run) -> dict[str, Any]:
    """What a figure of the fields shows: the member, time and palette on show; member 1 where the window shows no single one."""
    show, field = session.show, run.downscaled if run.downscaled is not None else run.corrected
    assert field is not None  # a run has at least one stage
    member = min(show.member, field.sizes["member"] - 1) if show.kind == "member" else 0
    time = min(session.data.place, run.input.sizes["time"] - 1)
    return {"member": member, "time": time, "palette": show.palette or None}


class FiguresController(QObject):
    """From the run on show to a file, on the pictures' thread; the dialog has asked before replacing one."""

    def __init__(
        self,
        session: Session,
        painters: JobQueue,
        dialogs: FileDialogs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._dialogs = session, dialogs
        self._writing = Writing(session, painters, self)
        dialogs.fields_figure_named.connect(self.write_fields)
        dialogs.errors_figure_named.connect(self.write_errors)

    def targets(self) -> dict[str, Callable[[], object]]:
        """What the actions of figures for print do."""
        return {
            "file.figure_fields": self.ask_where_to_write_fields,
            "file.figure_errors": self.ask_where_to_write_errors,
        }

    @Slot()
    def ask_where_to_write_fields(self) -> None:
        """Write the fields of the run on show under a name to be chosen."""
        if self._session.run is None:
            self._session.notice(tr("There is no run to draw yet"), tr("Press Run first (Ctrl+R)"), "info")
        else:
            self._dialogs.ask_fields_figure_name(f"{self._session.data.stem}_fields.png")

    @Slot()
    def ask_where_to_write_errors(self) -> None:
        """Write the violins of the run on show under a name to be chosen."""
        if self._session.comparison is None:
            remedy = tr("They come with the scores, where a run has a truth")
            self._session.notice(tr("There are no errors to draw yet"), remedy, "info")
        else:
            self._dialogs.ask_errors_figure_name(f"{self._session.data.stem}_errors.png")

    @Slot(object)
    def write_fields(self, path: Path) -> None:
        """The member, time and palette on show; member 1 where the window shows no single one."""
        run = self._session.run
        if run is not None:
            self._writing.ask(partial(write_fields, run, path, overwrite=True, **printed(self._session, run)))

    @Slot(object)
    def write_errors(self, path: Path) -> None:
        """All errors of the run on show."""
        run, comparison = self._session.run, self._session.comparison
        if run is not None and comparison is not None:
            self._writing.ask(partial(write_violins, run, comparison, path, overwrite=True))
