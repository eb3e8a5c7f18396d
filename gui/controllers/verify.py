"""Scores the run on show beside its baselines, and fills the violins and the table."""

from collections.abc import Callable
from functools import partial
from typing import Any

import xarray as xr
from PySide6.QtCore import QObject, Slot

from core.types import VARIABLES, Run, Scene, Step
from core.verify.violin import ViolinShape, shapes_of
from gui.controllers.errors import errors_so_far
from gui.jobs import JobQueue, Latest
from gui.session import Session
from gui.views.score_table import ScoreView
from gui.views.violins import ViolinView

NO_TRUTH = "Give a truth (DATA, left) to see errors and scores"
NO_RUN = "Appears after a run"
FILLING = "Fills as members are finished"
SCORING = "Scores are being computed…"


class VerifyController(QObject):
    """From a run to its comparison, on the engine's thread."""

    def __init__(
        self,
        session: Session,
        jobs: JobQueue,
        violins: ViolinView,
        scores: ScoreView,
        compare: Callable[[Run], tuple[Run, Any]],
        pictures: JobQueue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._violins, self._scores, self._compare = session, violins, scores, compare
        self._finished: dict[tuple[str, int], xr.DataArray] = {}
        self._filled = False
        self._filling = Latest(pictures, self)
        self._filling.finished.connect(self._on_filled)
        self._filling.failed.connect(session.report)
        self._comparing = Latest(jobs, self)
        self._comparing.finished.connect(self._on_compared)
        self._comparing.failed.connect(self._on_failed)
        session.busy_changed.connect(self._on_busy)
        session.preview_changed.connect(self._on_preview)
        session.run_changed.connect(self._on_run)
        session.comparison_changed.connect(self._on_comparison)
        self._say(NO_RUN)

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        """A run begins with empty violins, and what it left is drawn when it is compared."""
        self._filling.drop()
        self._finished = {}
        if busy:
            self._say(FILLING if self._session.scene.truth is not None else NO_TRUTH)

    @Slot(object)
    def _on_preview(self, step: Step) -> None:
        """A finished member adds its errors."""
        scene, preview = self._session.scene, step.preview
        if preview.finished and scene is not None and scene.truth is not None:
            self._finished[step.stage, preview.member] = preview.field
            self._filling.ask(partial(_shapes_so_far, scene, dict(self._finished)))

    @Slot(object)
    def _on_filled(self, shapes: dict[str, ViolinShape]) -> None:
        shown = self._session.scene or self._session.run
        if shown is not None:
            self._filled = True
            self._violins.set_shapes(shapes, VARIABLES[shown.variable].units_of_differences)

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        if run is None or run.truth is None:
            self._comparing.drop()
            self._say(NO_RUN if run is None else NO_TRUTH)
        elif self._session.comparison is None:
            self._filling.drop()
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
        """Scores now, violins in a later turn: to draw both at once takes 50 ms."""
        if comparison is not None:
            self._scores.set_table(comparison.table, comparison.corrected)
            self._filling.ask(partial(shapes_of, comparison.errors))

    def _say(self, text: str) -> None:
        self._filling.drop()
        self._filled = False
        self._violins.set_empty(text)
        self._scores.set_empty(text)


def _shapes_so_far(scene: Scene, finished: dict[tuple[str, int], xr.DataArray]) -> dict[str, ViolinShape]:
    return shapes_of(errors_so_far(scene, finished))
