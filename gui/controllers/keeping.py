"""Writes the run on show to a file, and remembers where it is."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from core.types import Run
from gui.controllers import engine
from gui.controllers.writing import say_saved
from gui.jobs import JobQueue, Latest
from gui.panels.dialogs import FileDialogs
from gui.session import Session
from gui.words import tr


class KeepingController(QObject):
    """From Save run to a file that the list of runs knows."""

    def __init__(self, session: Session, files: JobQueue, dialogs: FileDialogs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._dialogs = session, dialogs
        self._saving = Latest(files, self)
        self._saving.finished.connect(self._on_saved)
        self._saving.failed.connect(session.report)
        dialogs.run_named.connect(self.save_to)

    @Slot()
    def ask_where_to_save(self) -> None:
        """Save the run on show under a name to be chosen."""
        run = self._session.run
        if run is None:
            self._session.notice(tr("There is no run to save yet"), tr("Press Run first (Ctrl+R)"), "info")
        else:
            self._dialogs.ask_run_name(f"{Path(run.spec.scene_id).stem or 'run'}_run.nc")

    @Slot(object)
    def save_to(self, path: Path) -> None:
        """Write the run on show."""
        if self._session.run is not None:
            self._saving.ask(partial(_saved, self._session.run, path))

    @Slot(object)
    def _on_saved(self, saved: tuple[Run, Path]) -> None:
        run, path = saved
        known = self._session.results.find(run)
        if known is not None:
            self._session.change_result(known.key, path=path)
        say_saved(self._session, path)


def _saved(run: Run, path: Path) -> tuple[Run, Path]:
    return run, engine.save(run, path)
