"""Follows the member on show out of noise: it is made once more, and every evaluation can be looked at in the panels."""

from functools import partial

import xarray as xr
from PySide6.QtCore import QObject, Slot

from core.types import Step, Trajectory
from gui.controllers.compare import CompareController
from gui.controllers.engine import Engine
from gui.controllers.fields import STAGES
from gui.controllers.film import FilmController
from gui.jobs import Job, JobQueue
from gui.panels.way_bar import WayBar
from gui.session import DataChoice, Session
from gui.widgets.content import WAY, Rows
from gui.words import said, tr

FRAMES = ("noisy", "estimate")
"""What a trajectory calls the contents of ``WAY``."""


class WayController(QObject):
    """From the member on show to a slider over its way, in the linked panels.

    Args:
        film: knows whose way there is to show.
    """

    def __init__(
        self,
        session: Session,
        jobs: JobQueue,
        bar: WayBar,
        compare: CompareController,
        film: FilmController,
        engine: Engine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._bar = session, jobs, bar
        self._compare, self._film, self._engine = compare, film, engine
        self._job: Job | None = None
        self._way: Trajectory | None = None
        self._place = 0
        self._before: Rows = ()
        self._own: Rows = ()
        bar.frame_requested.connect(self.show_frame)
        bar.leaving_requested.connect(self.leave)
        bar.cancel_requested.connect(self.cancel)
        for changed in (session.run_changed, session.scene_changed):
            changed.connect(self.leave)
        session.data_changed.connect(self._on_data)

    @Slot()
    def toggle(self) -> None:
        """Follow the member on show, or leave it."""
        if self._way is not None:
            self.leave()
        elif self._job is None:
            self.follow()

    def follow(self) -> None:
        """Make the member on show once more, at the time on show, and keep every field on its way.

        Member 1 where no single one is shown.
        """
        run, scene = self._session.run, self._session.scene
        if refusal := self._film.why_not(run):
            self._session.notice(*refusal, "info")
            return
        assert run is not None and scene is not None  # else there was a refusal
        self._place = self._session.data.place
        asked = {"member": self._film.member(run), "time": self._place, "stage": self._film.stage(run)}
        job = self._job = self._jobs.submit(partial(self._engine.trajectory, run.spec, scene, **asked))
        job.stepped.connect(self._on_stepped)
        job.finished.connect(self._on_made)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self._bar.show_progress(0, 0, tr("Way out of noise: waiting for the engine"))

    @Slot()
    def cancel(self) -> None:
        """Stop making it."""
        if self._job is not None:
            self._job.cancel()
            self._bar.show_stopping()

    @Slot()
    def leave(self) -> None:
        """Follow no longer; the panels show what they did before, unless they were arranged otherwise since."""
        self.cancel()
        if self._way is None:
            return
        self._way = None
        self._bar.show_frames(0, 0)
        self._compare.show_way({})
        if self._session.show.panels == self._own:
            self._session.change_show(panels=self._before)

    @Slot(object)
    def _on_data(self, data: DataChoice) -> None:
        """Another time is on show, of which this is not the way."""
        if data.place != self._place:
            self.leave()

    @Slot(int)
    def show_frame(self, frame: int) -> None:
        """Show an evaluation, from 0."""
        if self._way is None:
            return
        words = words_of(self._way, frame)
        self._bar.show_words(words)
        self._compare.show_way(
            {name: _frame(self._way, of, frame, words) for name, of in zip(WAY, FRAMES, strict=True)}
        )

    @Slot(object)
    def _on_stepped(self, step: Step) -> None:
        self._bar.show_progress(step.done, step.total, tr("Way out of noise: {message}", message=said(step.message)))

    @Slot(object)
    def _on_made(self, way: Trajectory) -> None:
        stopped = self._job is not None and self._job_is_stale(way)
        self._end()
        if stopped:
            return
        self._way = way
        shown = f"{STAGES[way.stage]}:member {way.member + 1}"
        fields = self._compare.fields
        known = fields is not None and "truth" in fields.known
        beside = "truth" if known and way.stage == "downscale" else "input"
        self._before, self._own = self._session.show.panels, (WAY, (shown, beside))
        self._session.change_show(panels=self._own, view="panels")
        self._bar.show_frames(way.frames.sizes["step"], 0)
        self.show_frame(0)

    def _job_is_stale(self, way: Trajectory) -> bool:
        """Whether another run came on show while it was made."""
        return self._session.run is None or self._session.run.spec != way.spec

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._end()
        self._session.report(error)

    @Slot()
    def _on_cancelled(self) -> None:
        self._end()

    def _end(self) -> None:
        self._job = None
        self._bar.hide_progress()


def words_of(way: Trajectory, frame: int) -> str:
    """Which evaluation, solver's step and noise level."""
    frames = way.frames
    last = frames.sizes["step"] - 1
    member = tr("member {member}", member=way.member + 1)
    if frame == last:
        return tr("{member}, finished, σ 0", member=member)
    step, sigma = int(frames["solver_step"].values[frame]), float(frames["sigma"].values[frame])
    steps = int(frames["solver_step"].values[-1])
    return tr(
        "{member}, evaluation {frame} of {last}, step {step} of {steps}, σ {sigma:.3g}",
        member=member,
        frame=frame + 1,
        last=last,
        step=step,
        steps=steps,
        sigma=sigma,
    )


def _frame(way: Trajectory, name: str, frame: int, words: str) -> xr.DataArray:
    """One field on its way, (time, y, x), as the panels take fields."""
    field = way.frames[name].isel(step=frame)
    kept = [coordinate for coordinate in ("sigma", "solver_step", "step") if coordinate in field.coords]
    return field.drop_vars(kept).expand_dims("time").assign_attrs(way=words)
