"""Keeps the session of this window up to date in the state folder, and finds the last one there."""

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Slot
from PySide6.QtGui import QAction

from core.errors import EngineError
from gui.controllers import saved
from gui.controllers.docks import DocksController
from gui.controllers.sessions import SessionsController
from gui.jobs import JobQueue, single
from gui.panels.notice_bar import NoticeBar
from gui.session import Session

WAIT_MILLISECONDS = 2000
NOW, LAST, LOCK = "session.json", "last.json", "session.lock"
CRASHED = "Stormlens did not close properly the last time"


class Autosave(QObject):
    """Writes the session a little after it has changed, whole.

    The first of several windows keeps its session; a lock, which dies with its process, says which that is.

    Args:
        folder: where programs keep their state; None keeps nothing.
    """

    def __init__(
        self,
        session: Session,
        files: JobQueue,
        sessions: SessionsController,
        docks: DocksController,
        folder: Path | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._files, self._sessions, self._folder = session, files, sessions, folder
        self.crashed = False
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MILLISECONDS)
        self._timer.timeout.connect(self._write)
        self._lock = self._take(folder) if folder is not None else None
        if self._lock is not None:
            changed = (session.data_changed, session.scene_changed, session.sampler_changed, session.show_changed)
            for signal in (*changed, docks.moved):
                signal.connect(self._on_changed)

    def _take(self, folder: Path) -> QLockFile | None:
        """The lock of the folder, if no other window has it; the session that lies there becomes the last one."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return None
        found = (folder / LOCK).exists()
        lock = QLockFile(str(folder / LOCK))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            return None
        if (folder / NOW).exists():
            (folder / NOW).replace(folder / LAST)
            self.crashed = found
        return lock

    def offer(self, notices: NoticeBar, action: QAction) -> None:
        """After a crash, offer the last session in a line over the maps."""
        if self.crashed:
            notices.offer(CRASHED, action)

    @Slot()
    def open_last(self) -> None:
        """Put back the session of the window before this one."""
        if self._folder is None or not (self._folder / LAST).exists():
            self._session.notice("There is no last session yet", "It is kept when a window closes", "info")
        else:
            self._sessions.open(self._folder / LAST)

    def end(self) -> None:
        """The window closes: write what has not been written, and give the folder back."""
        if self._timer.isActive():
            self._timer.stop()
            with suppress(EngineError):  # a file that is gone must not keep the window open
                self._keep(self._sessions.desk())
        if self._lock is not None:
            self._lock.unlock()

    @Slot()
    def _on_changed(self) -> None:
        self._timer.start()

    @Slot()
    def _write(self) -> None:
        self._files.submit(single(partial(self._keep, self._sessions.desk()))).failed.connect(self._session.report)

    def _keep(self, desk: saved.Desk) -> None:
        assert self._folder is not None  # else there is no lock, and nothing comes here
        saved.write(desk, self._folder / NOW)
