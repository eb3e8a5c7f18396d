"""A job that makes one file while a row under the maps tells how far it is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from core.types import Step
from gui.controllers.writing import say_saved
from gui.jobs import Job
from gui.panels.progress_bar import RunProgress
from gui.session import Session

Told = Callable[[Step], tuple[int, int, str]]
"""From a step to what the row says: so much done, of so much, in words."""


class Making(QObject):
    """Follows one job at a time; however it ends the row goes, and the user hears of a file or of an error.

    Args:
        progress: the row, which shows only while something is made.

    Signals:
        ended(): it was written, it failed, or it was cancelled.
    """

    ended = Signal()

    def __init__(self, session: Session, progress: RunProgress, told: Told, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._progress, self._told = session, progress, told
        self._job: Job | None = None
        progress.hide()

    @property
    def busy(self) -> bool:
        """Whether a file is being made."""
        return self._job is not None

    def follow(self, job: Job) -> None:
        """Follow a job whose result is the path of its file."""
        self._job = job
        job.stepped.connect(self._on_stepped)
        job.finished.connect(self._on_written)
        job.failed.connect(self.fail)
        job.cancelled.connect(self.put_away)
        self._progress.show()

    def cancel(self) -> None:
        """Stop; nothing is left of it. Nothing happens where nothing is made."""
        if self._job is not None:
            self._job.cancel()
            self._progress.show_stopping()

    @Slot()
    def put_away(self) -> None:
        """It is over: the row goes."""
        self._job = None
        self._progress.show_idle("")
        self._progress.hide()
        self.ended.emit()

    @Slot(object)
    def fail(self, error: Exception) -> None:
        """It is over, for a reason that the user hears."""
        self.put_away()
        self._session.report(error)

    @Slot(object)
    def _on_stepped(self, step: Step) -> None:
        self._progress.show_progress(*self._told(step))

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self.put_away()
        say_saved(self._session, path)
