"""The list of runs: which is on show, how they are called, and that one taken out comes back."""

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from core.types import Run
from gui.colour import Colouring
from gui.controllers.data import DataController
from gui.controllers.sampling import members_of
from gui.jobs import JobQueue, single
from gui.panels.runs_panel import RunLine, RunsPanel
from gui.session import Session
from gui.views.score_table import ScoreView
from gui.widgets.results import Result
from gui.widgets.theme import Theme, theme_of
from gui.words import said, tr

PICTURE_PIXELS = 96
"""Along the longer side of a run's small picture, before it is fitted into the list."""


def detail_of(result: Result) -> str:
    """Its number in the list, how a run was made, and when, in a line."""
    spec = result.run.spec
    return tr(
        "run {key}, {made:%H:%M} UTC, {run}, seed {seed}, {sampling}",
        key=result.key,
        made=result.made,
        run=members_of(result.run),
        seed=spec.seed,
        sampling=said(spec.sampling),
    )


def picture_of(run: Run, dark: bool) -> np.ndarray:
    """The pictures' thread: the mean of the last ensemble at the first time, thinned; uint8 [y, x, 4]."""
    field = run.downscaled if run.downscaled is not None else run.corrected
    assert field is not None  # a run has at least one stage
    step = max(1, max(field.shape[-2:]) // PICTURE_PIXELS)
    values = field.values[:, 0, ::step, ::step].mean(axis=0)
    return Colouring(run.variable, None, dark=dark).to_rgba(values)


class RunsController(QObject):
    """Between the session's results and their list.

    Args:
        painters: the pictures' thread.
        data: brings back the data of a run that is chosen.
        stack: takes what can be taken back: names, notes, what stands beside others, and runs that were taken out.
        scores: where runs are put beside each other.
    """

    def __init__(
        self,
        session: Session,
        painters: JobQueue,
        panel: RunsPanel,
        data: DataController,
        stack: QUndoStack,
        scores: ScoreView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._painters, self._panel = session, painters, panel
        self._data, self._stack = data, stack
        self._asked: set[int] = set()
        session.results_changed.connect(self.refresh)
        session.run_changed.connect(self.refresh)
        panel.run_chosen.connect(self.show_run)
        panel.rename_requested.connect(self._on_rename)
        panel.note_requested.connect(self._on_note)
        panel.removal_requested.connect(self._on_removal)
        scores.run_requested.connect(self._on_beside)

    def targets(self) -> dict[str, Callable[[], object]]:
        """What the actions of the list do."""
        return {"run.rename": self.rename_shown, "run.remove": self.remove_shown}

    @Slot()
    def refresh(self) -> None:
        """Show the list as it is, the newest first."""
        results = [*self._session.results][::-1]
        shown = self._session.results.find(self._session.run)
        lines = tuple(RunLine(each.key, each.name, detail_of(each), each.note) for each in results)
        self._panel.show_runs(lines, shown.key if shown is not None else 0)
        for result in results:
            if result.key not in self._asked:
                self._ask_for_picture(result, theme_of(self._panel.palette()))

    @Slot(object)
    def repaint(self, theme: Theme) -> None:
        """Paint all small pictures again, in the colours of another theme."""
        for result in self._session.results:
            self._ask_for_picture(result, theme)

    @Slot(int)
    def show_run(self, key: int) -> None:
        """Put a run on show; where it is of other data, these are read again first."""
        result = self._session.results[key]
        self._session.show_result(key)
        if self._session.run is not result.run:
            if result.data.role == "result":
                self._data.show_result(result.run, result.data.input)
            else:
                self._data.restore(result.data)

    @Slot()
    def rename_shown(self) -> None:
        """Put the keyboard into the name of the run on show."""
        self._panel.start_renaming()

    @Slot()
    def remove_shown(self) -> None:
        """Take the run on show out of the list."""
        shown = self._session.results.find(self._session.run)
        if shown is None:
            self._session.notice(tr("There is no run to take out of the list"), tr("Press Run first (Ctrl+R)"), "info")
        else:
            self._on_removal(shown.key)

    @Slot(int, str)
    def _on_rename(self, key: int, title: str) -> None:
        self._stack.push(Words(self._session, key, tr("renaming a run"), title=title.strip()))

    @Slot(int, str)
    def _on_note(self, key: int, note: str) -> None:
        self._stack.push(Words(self._session, key, tr("the note on a run"), note=note.strip()))

    @Slot(int, bool)
    def _on_beside(self, key: int, beside: bool) -> None:
        self._stack.push(Words(self._session, key, tr("which runs are compared"), beside=beside))

    @Slot(int)
    def _on_removal(self, key: int) -> None:
        self._stack.push(Removal(self._session, self._session.results[key]))

    def _ask_for_picture(self, result: Result, theme: Theme) -> None:
        self._asked.add(result.key)
        work = partial(_keyed, result.key, result.run, theme.dark)
        job = self._painters.submit(single(work))
        job.finished.connect(self._on_picture)
        job.failed.connect(self._session.report)

    @Slot(object)
    def _on_picture(self, made: tuple[int, np.ndarray]) -> None:
        self._panel.show_picture(*made)


def _keyed(key: int, run: Run, dark: bool) -> tuple[int, np.ndarray]:
    return key, picture_of(run, dark)


class Words(QUndoCommand):
    """A run is called, noted on, or compared with, otherwise."""

    def __init__(self, session: Session, key: int, name: str, **words: Any) -> None:
        super().__init__(name)
        self._session, self._key, self._after = session, key, words
        self._before = {what: getattr(session.known(key), what) for what in words}

    def redo(self) -> None:
        """Put the new words."""
        self._put(self._after)

    def undo(self) -> None:
        """Put the old ones."""
        self._put(self._before)

    def _put(self, words: dict[str, Any]) -> None:
        if self._session.known(self._key) is not None:  # the oldest runs go when there are many
            self._session.change_result(self._key, **words)


class Removal(QUndoCommand):
    """A run is taken out of the list; it is kept here until this step is forgotten."""

    def __init__(self, session: Session, result: Result) -> None:
        super().__init__(tr("taking a run out"))
        self._session, self._result, self._place = session, result, 0

    def redo(self) -> None:
        """Take it out."""
        key = self._result.key
        if key in self._session.results:
            self._result = self._session.results[key]
            self._place = self._session.remove_result(key)

    def undo(self) -> None:
        """Put it back where it was."""
        if self._result.key not in self._session.results:
            self._session.put_back(self._place, self._result)
