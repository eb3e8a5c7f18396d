"""Writes the publication figures of the run on show."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from core.figures import write_fields, write_violins
from gui.controllers.compare import CompareController
from gui.controllers.writing import Writing
from gui.jobs import JobQueue
from gui.panels.dialogs import FileDialogs
from gui.session import Session
from gui.words import tr


class FiguresController(QObject):
    """From the run on show to a file, on the pictures' thread; the dialog has asked before replacing one."""

    def __init__(
        self,
        session: Session,
        painters: JobQueue,
        dialogs: FileDialogs,
        compare: CompareController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._dialogs, self._compare = session, dialogs, compare
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
        session, run = self._session, self._session.run
        if run is not None:
            time = min(session.data.place, run.input.sizes["time"] - 1)
            shown = {"member": self._member(), "time": time, "palette": self._compare.palette or None}
            self._writing.ask(partial(write_fields, run, path, overwrite=True, **shown))

    @Slot(object)
    def write_errors(self, path: Path) -> None:
        """All errors of the run on show."""
        run, comparison = self._session.run, self._session.comparison
        if run is not None and comparison is not None:
            self._writing.ask(partial(write_violins, run, comparison, path, overwrite=True))

    def _member(self) -> int:
        show, run = self._session.show, self._session.run
        field = run.downscaled if run.downscaled is not None else run.corrected
        return min(show.member, field.sizes["member"] - 1) if show.kind == "member" else 0
