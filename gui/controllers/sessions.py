"""Saves what is on the desk to a session file, and puts it back."""

from collections.abc import Iterator
from functools import partial
from math import inf
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from gui.controllers import saved
from gui.controllers.batch import BatchController
from gui.controllers.docks import DocksController
from gui.controllers.run import RunController
from gui.controllers.undo import Choices, UndoController
from gui.jobs import JobQueue, Latest
from gui.panels.dialogs import FileDialogs
from gui.session import DataChoice, Session
from gui.widgets.moments import scene_name
from gui.words import said, tr


class SessionsController(QObject):
    """Sessions in files that the user names.

    Args:
        files: the thread that reads and writes.
        undo: puts choices back; what was done before a session was opened cannot be taken back after it.
    """

    def __init__(
        self,
        session: Session,
        files: JobQueue,
        dialogs: FileDialogs,
        run: RunController,
        undo: UndoController,
        docks: DocksController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._dialogs, self._run, self._undo, self._docks = session, dialogs, run, undo, docks
        self.batch = BatchController(session, run, docks.panels["batch"], dialogs, self)
        self._saving, self._opening = Latest(files, self), Latest(files, self)
        self._saving.finished.connect(self._on_saved)
        self._saving.failed.connect(session.report)
        self._opening.finished.connect(self.put_back)
        self._opening.failed.connect(session.report)
        dialogs.session_named.connect(self.save_to)
        dialogs.session_chosen.connect(self.open)

    def desk(self, largest: float = inf) -> saved.Desk:
        """Everything that a session keeps, as it is now.

        Args:
            largest: bytes; with a limit, larger runs without a file are left out, and the finished members of the run in
                progress are in it.
        """
        session, scene = self._session, self._session.scene
        runnable = scene is not None and session.scene_is_current and self._run.cards_are_read
        return saved.Desk(
            session.data,
            session.sampler,
            session.show,
            self._docks.state,
            session.selection,
            session.laboratory,
            self._run.spec(scene) if runnable else None,
            self._run.weights() if runnable else (),
            tuple(self._runs(largest)),
            batch=self.batch.batch,
            training=session.training,
        )

    def _runs(self, largest: float) -> Iterator[saved.KeptRun]:
        session = self._session
        for each in session.results:
            if each.path is not None or each.bytes <= largest:
                shown = each.run is session.run
                yield saved.KeptRun(each.key, each.run, each.title, each.note, each.path, shown, each.beside)
        so_far = self._run.so_far(largest) if largest < inf else None
        if so_far is not None:
            title = tr(
                "{scene_id}, interrupted", scene_id=scene_name(so_far.spec.scene_id, so_far.input["time"].values[0])
            )
            shown = session.run is None and session.live_here is not None
            yield saved.KeptRun(0, so_far, title=title, shown=shown)

    @Slot()
    def ask_where_to_save(self) -> None:
        """Save the session under a name to be chosen."""
        self._dialogs.ask_session_name(f"{self._session.data.stem}_session.json")

    @Slot(object)
    def save_to(self, path: Path) -> None:
        """Write the session as it is now."""
        self._saving.ask(partial(saved.write, self.desk(), path))

    @Slot(object)
    def open(self, path: Path) -> None:
        """Put back what a session file says; nothing changes where it is refused."""
        self._opening.ask(partial(saved.read, path))

    @Slot(object)
    def put_back(self, desk: saved.Desk) -> None:
        """Put everything on the desk back; what can be read at once is there at once, the rest when it has been read."""
        sampler = desk.sampler if desk.spec is not None else self._session.sampler
        self._undo.restore(
            Choices(desk.data, sampler, desk.show, desk.docks, desk.selection, desk.laboratory, desk.training)
        )
        self._undo.stack.clear()
        for message in desk.lost:
            self._session.notice(tr("A run was not brought back: {message}", message=said(message)), kind="warning")
        here = {each.path: each.key for each in self._session.results if each.path is not None}
        for kept in desk.runs:
            if kept.path in here:
                self._session.show_result(here[kept.path])
            else:
                data = desk.data if kept.shown else DataChoice(input=kept.path, role="result")
                known = {name: getattr(kept, name) for name in ("title", "note", "path", "beside")}
                self._session.add_run(kept.run, data, **known)
        self.batch.restore(desk.batch)

    @Slot(object)
    def _on_saved(self, written: saved.Written) -> None:
        path, files = written
        for key, file in files.items():
            if key in self._session.results:
                self._session.change_result(key, path=file)
        runs = tr(", and its runs beside it: {count}", count=len(files)) if files else ""
        self._session.notice(tr("Saved {path}{runs}", path=path, runs=runs), kind="info")
