"""Scores the pixels that are chosen of what is on show, and fills the violins and the table."""

from collections.abc import Callable
from functools import partial
from typing import Any

import xarray as xr
from PySide6.QtCore import QObject, QTimer, Slot

from core.types import VARIABLES, Run, Step
from core.verify.selection import Selection
from gui.controllers.benches import (
    Worth,
    benches_of_run,
    benches_so_far,
    pixel_words,
    place_words,
    with_intervals,
    worth_of,
)
from gui.jobs import JobQueue, Latest
from gui.session import Session
from gui.views.score_table import ScoreView
from gui.views.violins import ViolinView

NO_TRUTH = "Give a truth (DATA, left) to see errors and scores"
NO_RUN = "Appears after a run"
FILLING = "Fills as members are finished"
SCORING = "Scores are being computed…"
NO_PIXEL = "No pixel was chosen: widen the band or the area, or verify everything (Ctrl+D)"
PAUSE_MILLISECONDS = 300
"""Intervals are computed when the selection has rested so long: they take longer than everything else."""


class VerifyController(QObject):
    """From a run to its comparison on the engine's thread, and from a selection to its scores on a thread of their own."""

    def __init__(
        self,
        session: Session,
        jobs: JobQueue,
        violins: ViolinView,
        scores: ScoreView,
        compare: Callable[[Run], tuple[Run, Any]],
        choosing: JobQueue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._violins, self._scores, self._compare = session, violins, scores, compare
        self._finished: dict[tuple[str, int], xr.DataArray] = {}
        self._filled = False
        self._gathering, self._comparing = Latest(choosing, self), Latest(jobs, self)
        self._choosing, self._bounding = Latest(choosing, self), Latest(choosing, self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._ask_intervals)
        self._gathering.finished.connect(session.set_benches)
        self._comparing.finished.connect(self._on_compared)
        self._choosing.finished.connect(self._on_chosen)
        self._bounding.finished.connect(self._on_intervals)
        self._comparing.failed.connect(self._on_failed)
        for latest in (self._gathering, self._choosing, self._bounding):
            latest.failed.connect(session.report)
        session.busy_changed.connect(self._on_busy)
        session.preview_changed.connect(self._on_preview)
        session.run_changed.connect(self._on_run)
        session.comparison_changed.connect(self._on_comparison)
        session.benches_changed.connect(self._choose)
        session.selection_changed.connect(self._choose)
        self._say(NO_RUN)

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        """A run begins with empty violins, and what it left is drawn when it is compared."""
        self._drop()
        self._finished = {}
        if busy:
            self._session.set_benches(None)
            self._say(FILLING if self._session.scene.truth is not None else NO_TRUTH)
        elif self._session.comparison is not None:  # the run left nothing: what was on show before it is on show again
            self._on_comparison(self._session.comparison)
        elif self._session.run is not None and self._session.run.truth is None:
            self._on_run(self._session.run)

    @Slot(object)
    def _on_preview(self, step: Step) -> None:
        """A finished member joins those that are verified."""
        scene, preview = self._session.scene, step.preview
        if preview.finished and scene is not None:
            self._finished[step.stage, preview.member] = preview.field
            self._gathering.ask(partial(benches_so_far, scene, dict(self._finished)))

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        self._drop()
        if run is None:
            self._comparing.drop()
            self._session.set_benches(None)
            self._say(NO_RUN)
        elif run.truth is None:
            self._comparing.drop()
            self._say(NO_TRUTH)
            self._gathering.ask(partial(benches_of_run, run))
        elif self._session.comparison is None:
            self._scores.set_empty(SCORING)
            if not self._filled:
                self._violins.set_empty(SCORING)
            self._comparing.ask(partial(self._compare, run))

    @Slot(object)
    def _on_compared(self, compared: tuple[Run, Any]) -> None:
        self._session.add_comparison(*compared)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._say("The scores could not be computed")
        self._session.report(error)

    @Slot(object)
    def _on_comparison(self, comparison: Any) -> None:
        """Scores of everything now; what was chosen, and the violins, in a later turn: to draw both takes 50 ms."""
        if comparison is not None:
            self._session.set_benches(None)
            self._session.set_benches(comparison.benches)

    @Slot()
    def _choose(self) -> None:
        """Verify what is chosen of what is there."""
        session = self._session
        comparison = None if self._finished else session.comparison  # of a run before the one in progress
        self._choosing.drop()
        self._bounding.drop()
        self._pause.stop()
        if session.benches is None or session.benches.last.truth is None:
            return
        everything = session.selection == Selection()
        if everything and comparison is not None:
            self._show_scores(comparison.table, comparison.corrected, session.selection)
        scored = comparison is not None and not everything
        self._choosing.ask(partial(worth_of, session.benches, session.selection, scored=scored))

    @Slot(object)
    def _on_chosen(self, worth: Worth) -> None:
        variable = self._variable
        if variable is None:
            return
        if not worth.chosen.pixels:
            self._violins.set_empty(NO_PIXEL)
            self._scores.set_empty(NO_PIXEL)
            return
        self._filled = True
        words = pixel_words(worth.chosen.pixels, worth.selection, variable)
        self._violins.set_shapes(worth.shapes, VARIABLES[variable].units_of_differences, words)
        if worth.chosen.table is not None:
            self._show_scores(worth.chosen.table, worth.chosen.corrected, worth.selection)
            self._pause.start()

    @Slot()
    def _ask_intervals(self) -> None:
        if self._session.benches is not None:
            self._bounding.ask(partial(with_intervals, self._session.benches, self._session.selection))

    @Slot(object)
    def _on_intervals(self, answer: tuple[Selection, Any]) -> None:
        selection, chosen = answer
        if chosen.table is not None:
            self._show_scores(chosen.table, chosen.corrected, selection)

    @property
    def _variable(self) -> str | None:
        shown = self._session.run or self._session.scene
        return None if shown is None else shown.variable

    def _show_scores(self, table: Any, corrected: Any, selection: Selection) -> None:
        if self._variable is not None:
            self._scores.set_table(table, corrected, place_words(selection, VARIABLES[self._variable]))

    def _drop(self) -> None:
        """What is being computed is of something else than what is on show."""
        self._pause.stop()
        for latest in (self._gathering, self._choosing, self._bounding):
            latest.drop()

    def _say(self, text: str) -> None:
        self._filled = False
        self._violins.set_empty(text)
        self._scores.set_empty(text)
