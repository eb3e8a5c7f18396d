"""Scores the pixels that are chosen of what is on show, and fills the violins and the table."""

from collections.abc import Callable
from functools import partial
from typing import Any

import xarray as xr
from PySide6.QtCore import QObject, QTimer, Slot

from core.types import VARIABLES, Run, Scene, Step
from core.verify.selection import Selection
from gui.controllers.benches import (
    INTERVALS,
    Rivals,
    Scored,
    Shapes,
    benches_of_run,
    benches_so_far,
    pixel_words,
    place_words,
    scores_on,
    shapes_on,
)
from gui.controllers.beside import BesideController
from gui.jobs import JobQueue, Latest
from gui.session import Session
from gui.views.score_table import ScoreView
from gui.views.violins import ViolinView
from gui.words import tr

NO_TRUTH = tr("Give a truth (DATA, left) to see errors and scores")
NO_RUN = tr("Appears after a run")
FILLING = tr("Fills as members are finished")
SCORING = tr("Scores are being computed…")
NO_PIXEL = tr("No pixel was chosen: widen the band or the area, or verify everything (Ctrl+D)")
PAUSE_MILLISECONDS = 300
"""Intervals are computed when the selection has rested so long: they take longer than everything else."""


class VerifyController(QObject):
    """From a run to its comparison, and from a selection to its scores and violins, beside the engine's thread.

    Args:
        choosing: the queue of scores and violins, which nothing long may hold up.
        beside: the queue of comparisons and intervals.
    """

    def __init__(
        self,
        session: Session,
        violins: ViolinView,
        scores: ScoreView,
        compare: Callable[[Run], tuple[Run, Any]],
        choosing: JobQueue,
        beside: JobQueue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._violins, self._scores, self._compare = session, violins, scores, compare
        self._finished: dict[tuple[str, int], xr.DataArray] = {}
        self._filled = False
        self._rivals: Rivals | None = None
        self._waiting = False
        self._beside = BesideController(session, choosing, scores, self)
        self._beside.benches_joined.connect(session.set_benches)
        self._gathering, self._comparing = Latest(choosing, self), Latest(beside, self)
        self._scoring, self._shaping, self._bounding = (
            Latest(choosing, self),
            Latest(choosing, self),  # not beside: it would wait for intervals, which take seconds
            Latest(beside, self),
        )
        self._banding = Latest(beside, self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._ask_intervals)
        self._gathering.finished.connect(self._beside.join)
        self._comparing.finished.connect(self._on_compared)
        self._scoring.finished.connect(self._on_scored)
        self._shaping.finished.connect(self._on_shapes)
        self._banding.finished.connect(self._on_shapes)
        self._bounding.finished.connect(self._on_bounded)
        self._comparing.failed.connect(self._on_failed)
        for latest in (self._gathering, self._scoring, self._shaping, self._bounding, self._banding):
            latest.failed.connect(session.report)
        session.busy_changed.connect(self._on_busy)
        session.preview_changed.connect(self._on_preview)
        session.scene_changed.connect(self._on_scene)
        session.run_changed.connect(self._on_run)
        session.comparison_changed.connect(self._on_comparison)
        session.benches_changed.connect(self._choose)
        session.selection_changed.connect(self._choose)
        self._say(NO_RUN)

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        """A run begins with empty violins, and what it left is drawn when it is compared; one on other data changes nothing."""
        if busy and self._session.live is not None and self._session.live_here is None:
            return
        self._drop()
        self._finished, self._rivals = {}, None
        if busy:
            self._rivals = Rivals(self._session.scene, self._session.sampler.members)
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
            self._gathering.ask(partial(benches_so_far, scene, dict(self._finished), self._rivals))

    @Slot(object)
    def _on_scene(self, scene: Scene | None) -> None:
        """The members of a run in progress go with its scene, and come back with it."""
        before = bool(self._finished)
        if not self._resume() and before:
            self._empty()

    def _resume(self) -> bool:
        """Verify the members so far of a run in progress, where it is of what is on show."""
        live, scene = self._session.live_here, self._session.scene
        self._finished = dict(live.finished) if live is not None and scene is not None else {}
        if self._finished:
            self._drop()
            self._rivals = Rivals(scene, live.spec.members)
            self._gathering.ask(partial(benches_so_far, scene, dict(self._finished), self._rivals))
        return bool(self._finished)

    def _empty(self) -> None:
        self._drop()
        self._comparing.drop()
        self._session.set_benches(None)
        self._say(NO_RUN)

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        if self._resume():
            return
        self._drop()
        if run is None:
            self._empty()
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
        self._say(tr("The scores could not be computed"))
        self._session.report(error)

    @Slot(object)
    def _on_comparison(self, comparison: Any) -> None:
        """Scores of everything now; what was chosen, and the violins, in a later turn: to draw both takes 50 ms."""
        if comparison is not None:
            self._session.set_benches(None)
            self._beside.join(comparison.benches)

    @Slot()
    def _choose(self) -> None:
        """Verify what is chosen of what is there."""
        session = self._session
        comparison = None if self._finished else session.comparison  # of a run before the one in progress
        for latest in (self._shaping, self._bounding, self._banding):
            latest.drop()
        self._pause.stop()
        if session.benches is None or session.benches.last.truth is None:
            self._scoring.drop()
            return
        self._shaping.ask(partial(shapes_on, session.benches, session.selection))
        whole = session.selection.everything and comparison is not None
        if whole and session.benches is comparison.benches:  # scored when it was compared
            self._scoring.drop()
            self._show_scores(comparison.table, comparison.corrected, session.selection)
            self._ask_bands()
        elif self._finished and self._scoring.busy:  # members may come faster than scores: let those be ended first
            self._waiting = True
        else:
            self._waiting = False
            self._scoring.ask(partial(scores_on, session.benches, session.selection, bootstrap=0))

    @Slot(object)
    def _on_shapes(self, shapes: Shapes) -> None:
        variable = self._variable
        if variable is None:
            return
        if not shapes.pixels:
            self._violins.set_empty(NO_PIXEL)
            return
        self._filled = True
        words = pixel_words(shapes.pixels, shapes.selection, variable, self._times)
        self._violins.set_shapes(shapes.violins, VARIABLES[variable].units_of_differences, words)

    @Slot(object)
    def _on_scored(self, scored: Scored) -> None:
        if self._waiting and scored.selection != self._session.selection:
            self._choose()
            return
        self._on_bounded(scored)
        if self._waiting:
            self._choose()
        elif scored.chosen.table is not None:
            self._pause.start()

    @Slot()
    def _ask_intervals(self) -> None:
        session = self._session
        if session.benches is not None:
            self._bounding.ask(partial(scores_on, session.benches, session.selection, bootstrap=INTERVALS))
            self._ask_bands()

    def _ask_bands(self) -> None:
        self._banding.ask(partial(shapes_on, self._session.benches, self._session.selection, bootstrap=INTERVALS))

    @Slot(object)
    def _on_bounded(self, scored: Scored) -> None:
        if scored.chosen.table is None:
            self._scores.set_empty(NO_PIXEL)
        else:
            self._show_scores(scored.chosen.table, scored.chosen.corrected, scored.selection)

    @property
    def _variable(self) -> str | None:
        shown = self._session.run or self._session.scene
        return None if shown is None else shown.variable

    @property
    def _times(self) -> int:
        benches = self._session.benches
        return 1 if benches is None else benches.input.sizes["time"]

    def _show_scores(self, table: Any, corrected: Any, selection: Selection) -> None:
        if self._variable is not None:
            words = [place_words(selection, VARIABLES[self._variable], self._times)]
            if self._finished:
                words.append(self._members_words())
            self._scores.set_table(table, corrected, ", ".join(words))

    def _members_words(self) -> str:
        """How many members each table is of, while they are being made."""
        live = self._session.live_here
        members = self._session.sampler.members if live is None else live.spec.members
        first, second = (sum(of == stage for of, _ in self._finished) for stage in ("correct", "downscale"))
        if first and second and first != second:
            return tr("stage I: {first}, stage II: {second} of {members} members so far", first=first, second=second, members=members)  # fmt: skip
        return tr("{count} of {members} members so far", count=second or first, members=members)

    def _drop(self) -> None:
        """What is being computed is of something else than what is on show."""
        self._pause.stop()
        self._waiting = False
        self._beside.drop()
        for latest in (self._gathering, self._scoring, self._shaping, self._bounding, self._banding):
            latest.drop()

    def _say(self, text: str) -> None:
        self._filled = False
        self._violins.set_empty(text)
        self._scores.set_empty(text)
