"""Keeps the session of this window up to date in the state folder, and finds the last one there."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Slot
from PySide6.QtGui import QAction

from core.errors import EngineError
from gui.controllers import saved
from gui.controllers.docks import DocksController
from gui.controllers.sessions import SessionsController
from gui.jobs import JobQueue, Latest
from gui.panels.notice_bar import NoticeBar
from gui.session import Session
from gui.widgets.results import Live
from gui.words import tr

WAIT_MILLISECONDS, LONGEST_MILLISECONDS = 2000, 20_000
"""From the last change to its writing, and from the first one where more keep coming."""
NOW, LAST, SESSION, LOCK = "now", "last", "session.json", "session.lock"
"""Folders of this window's session and of the last one's, with their runs, and what is in them."""
LARGEST_BYTES = 256 << 20
"""Of a run that is kept without being asked for."""
CRASHED = tr("Stormlens did not close properly the last time")


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
        self._session, self._sessions, self._folder = session, sessions, folder
        self.crashed, self._on, self._owed = False, True, False
        self._runs: dict[int, Path] = {}
        self._keeping = Latest(files, self)
        self._keeping.finished.connect(self._on_kept)
        self._keeping.failed.connect(session.report)
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MILLISECONDS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MILLISECONDS)
        for timer in (self._timer, self._longest):
            timer.timeout.connect(self._write)
        self._lock = self._take(folder) if folder is not None else None
        if self._lock is not None:
            changed = (session.data_changed, session.scene_changed, session.sampler_changed, session.show_changed)
            for signal in (
                *changed,
                session.selection_changed,
                session.laboratory_changed,
                session.training_changed,
                session.results_changed,
                sessions.batch.changed,
                docks.moved,
            ):
                signal.connect(self._on_changed)
            session.live_changed.connect(self._on_live)

    def _take(self, folder: Path) -> QLockFile | None:
        """The lock of the folder, if no other window has it; the session that lies there becomes the last one."""
        try:
            (folder / NOW).mkdir(parents=True, exist_ok=True)
        except OSError:
            return None
        found = (folder / LOCK).exists()
        lock = QLockFile(str(folder / LOCK))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            return None
        if (folder / NOW / SESSION).exists():
            shutil.rmtree(folder / LAST, ignore_errors=True)
            (folder / NOW).rename(folder / LAST)
            (folder / NOW).mkdir()
            self.crashed = found
        return lock

    def set_on(self, on: bool) -> None:
        """Keep the session from now on, or no more; one that has been kept stays."""
        self._on = on
        if not on:
            self._timer.stop()
            self._longest.stop()
            self._owed = False

    def offer(self, notices: NoticeBar, action: QAction) -> None:
        """After a crash, offer the last session in a line over the maps."""
        if self.crashed:
            notices.offer(CRASHED, action)

    @Slot()
    def open_last(self) -> None:
        """Put back the session of the window before this one."""
        if self._folder is None or not (self._folder / LAST / SESSION).exists():
            self._session.notice(tr("There is no last session yet"), tr("It is kept when a window closes"), "info")
        else:
            self._sessions.open(self._folder / LAST / SESSION)

    def hurry(self) -> None:
        """The window is about to close: begin to write what has not been written, while its threads end."""
        if self._timer.isActive():
            self._write()

    def end(self) -> None:
        """Write what is there now that all threads have ended, members finished meanwhile too, and give the folder back.

        No sooner: nothing else may write these files, or a member be finished, after it.
        """
        if self._owed:
            with suppress(EngineError):  # a file that is gone must not keep the window open
                self._work()()
        self.set_on(False)
        if self._lock is not None:
            self._lock.unlock()

    @Slot()
    def _on_changed(self) -> None:
        if self._on:
            self._owed = True
            self._timer.start()
            if not self._longest.isActive():
                self._longest.start()

    @Slot(object)
    def _on_live(self, live: Live | None) -> None:
        """A member is finished: a crash must not take it."""
        if self._on and live is not None and live.finished and not self._timer.isActive():
            self._on_changed()

    @Slot()
    def _write(self) -> None:
        if self._keeping.busy:
            self._timer.start()
            self._longest.start()
        else:
            self._timer.stop()
            self._longest.stop()
            self._keeping.ask(self._work())

    def _work(self) -> Callable[[], saved.Written]:
        assert self._folder is not None  # else there is no lock, and nothing comes here
        desk, path = self._sessions.desk(LARGEST_BYTES), self._folder / NOW / SESSION
        return partial(saved.write, desk, path, folder=saved.UNSAVED, known=self._runs)

    @Slot(object)
    def _on_kept(self, written: saved.Written) -> None:
        _, self._runs = written
        self._owed = self._timer.isActive()
