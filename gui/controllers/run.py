"""Turns the choice of models and settings into a run, follows it, and keeps what it leaves."""

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot

from core.pipeline.estimate import is_large
from core.types import Preview, Run, RunSpec, Scene, Step
from core.units import lasting
from gui.controllers import sampling
from gui.controllers.engine import Engine, Limits
from gui.controllers.keeping import KeepingController
from gui.controllers.models import ModelsController
from gui.controllers.sampler import SamplerController
from gui.controllers.times import TimesController
from gui.jobs import Job, JobQueue, Work, single
from gui.panels.dialogs import FileDialogs
from gui.panels.progress_bar import RunProgress
from gui.panels.sampler_panel import SamplerPanel
from gui.session import DataChoice, Session, Wish
from gui.widgets.results import Live
from gui.words import said, tr

LONG = tr("A shorter one has fewer members, steps or times, or a smaller region")


class RunController(QObject):
    """From the Run button to an ensemble.

    Attributes:
        form: what Run would do.
        keeping: writes what it made.
        times: chooses which times are run.
        anyway: what is offered where a run takes long.

    Args:
        jobs: the engine's thread; ``files``: the one that reads and writes.
        engine: what runs there.
    """

    def __init__(
        self,
        session: Session,
        jobs: JobQueue,
        files: JobQueue,
        panel: SamplerPanel,
        models: ModelsController,
        progress: RunProgress,
        dialogs: FileDialogs,
        engine: Engine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._engine = session, jobs, engine
        self._models, self._progress = models, progress
        self.form = SamplerController(session, panel, models, self)
        self.keeping = KeepingController(session, files, dialogs, self)
        self._job: Job | None = None
        self._limits = Limits()
        self._asked: Live | None = None
        self._started = 0.0
        self._told: tuple[RunSpec, Scene] | None = None
        hint = tr("Begin this run; Esc stops it, and finished members are kept")
        self.anyway = Wish(tr("Run anyway"), hint, self.start)
        self.times = TimesController(session, self)
        panel.run_requested.connect(self.start)
        progress.cancel_requested.connect(self.cancel)
        session.run_changed.connect(self._on_show)
        session.source_changed.connect(self._on_show)

    def limit(self, limits: Limits) -> None:
        """What runs from now on may take of the machine."""
        self._limits = limits

    @Slot()
    def warm(self) -> None:
        """Load the engine before it is needed; called once, after the first paint."""
        self._jobs.submit(single(self._engine.load)).failed.connect(self._session.report)

    @Slot()
    def start(self) -> None:
        """Run, if nothing speaks against it."""
        if self.why_not() or self._session.scene is None:
            self.form.refresh()
            return
        asked = self._prepare(self._session.scene, self._session.data)
        if self._is_large(asked) and (asked.spec, asked.scene) != self._told:
            forecast = partial(self._engine.forecast, asked.spec, asked.scene, **self._limits.asked())
            self._follow(single(forecast), self._on_forecast)
        else:
            self._sample(asked)

    def start_on(self, scene: Scene, data: DataChoice, **known: Any) -> None:
        """Run on a scene that stands for some data, without asking first.

        Args:
            known: of the result: its title.
        """
        self._sample(self._prepare(scene, data, **known))

    def _prepare(self, scene: Scene, data: DataChoice, **known: Any) -> Live:
        self._started = time.monotonic()
        self._asked = Live(self.spec(scene), scene, data.timeless, **known)
        return self._asked

    def _is_large(self, asked: Live) -> bool:
        """Whether it is worth telling how long a run takes before it begins."""
        return is_large(asked.spec, asked.scene, self._models.cards)

    @Slot(object)
    def _on_forecast(self, told: tuple[str, bool]) -> None:
        """Run at once, or ask about a run that takes long: the notice's button is the answer, as Run once more."""
        text, long = told
        self._told = self._asked.spec, self._asked.scene
        if long:
            self._end("")
            self._session.notice(tr("This run takes long: {text}", text=said(text)), LONG, "warning", wish=self.anyway)
        else:
            self._sample(self._asked)

    def _sample(self, asked: Live) -> None:
        self._session.set_live(self._session.results.begin(asked))
        self._follow(partial(self._engine.sample, asked.spec, asked.scene, **self._limits.asked()), self._on_finished)

    def _follow(self, work: Work, finished: Callable[..., None]) -> None:
        """Submit a job of the run; ``finished``: what takes its result."""
        job = self._job = self._jobs.submit(work)
        job.stepped.connect(self._on_stepped)
        job.finished.connect(finished)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self._progress.show_progress(0, 0, tr("Starting…"))
        self._session.set_busy(True)

    @Slot()
    def cancel(self) -> None:
        """Stop the run; nothing happens where none is in progress."""
        if self._job is not None:
            self._job.cancel()
            self._progress.show_stopping()

    def spec(self, scene: Scene) -> RunSpec:
        """The request as the engine takes it."""
        return self.form.spec(scene)

    def why_not(self) -> str:
        """Why a run cannot start now; empty when it can."""
        return self.form.why_not()

    @property
    def engine(self) -> Engine:
        """What runs on the engine's thread."""
        return self._engine

    def submit(self, work: Work) -> Job:
        """Give the engine's thread something to do after all else that it has."""
        return self._jobs.submit(work)

    @property
    def cards_are_read(self) -> bool:
        """Whether it is known which models there are; before, there is no specification."""
        return self._models.cards is not None

    def so_far(self, largest: float) -> Run | None:
        """The finished members of the run in progress, as a run; None where there are none, or more bytes than that."""
        live = self._session.live
        return self._finished_part(live) if live is not None and 0 < live.bytes <= largest else None

    def _finished_part(self, live: Live) -> Run | None:
        seconds = time.monotonic() - self._started
        return sampling.finished_part(live.spec, live.scene, live.finished, seconds, self._models.cards)

    def weights(self) -> tuple[tuple[str, str], ...]:
        """The models of a run by id, with the sha256 of their weights."""
        return tuple((card.id, card.sha256) for card in self._models.chosen())

    @Slot(object)
    def _on_stepped(self, step: Step) -> None:
        session, live = self._session, self._session.live
        if live is None:  # how long the run takes is being told
            return
        if not step.done:  # the engine has begun: what it was at before, a movie perhaps, is no part of the run
            self._started = time.monotonic()
        if isinstance(preview := step.preview, Preview):
            if preview.finished:
                session.set_live(live.joined_by(step.stage, preview.member, preview.field))
            if session.live_here is not None:
                session.set_preview(step)
        self._progress.show_progress(step.done, step.total, self._progress_text(session.live, step))

    def _progress_text(self, live: Live, step: Step) -> str:
        text = tr("{members} of {members2} members", members=live.members, members2=live.spec.members)
        if step.done:
            text += tr(
                ", {done} left", done=lasting((time.monotonic() - self._started) * (step.total - step.done) / step.done)
            )
        return text

    @Slot(object)
    def _on_finished(self, run: Run) -> None:
        seconds, live = time.monotonic() - self._started, self._session.live
        self.form.remember_pace(live.spec, live.scene, seconds)
        self._session.end_live(run)
        self._end(tr("{members} in {time}", members=sampling.members_of(run), time=lasting(seconds)))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._session.report(error)
        self._keep_finished(tr("The run failed"))

    @Slot()
    def _on_cancelled(self) -> None:
        self._keep_finished(tr("Cancelled"))

    def _keep_finished(self, how: str) -> None:
        live = self._session.live
        run = None if live is None else self._finished_part(live)
        self._session.end_live(run)
        if run is None:
            self._session.drop_preview()
            self._end(tr("{how} before the first member was finished", how=how))
        else:
            self._end(tr("{how}: {run} kept", how=how, run=sampling.members_of(run)))

    @Slot()
    def _on_show(self) -> None:
        """Something else is on show: how the last run ended is not said of it."""
        if self._job is None:
            self._progress.show_idle("")

    def _end(self, text: str) -> None:
        self._job = self._asked = None
        self._session.set_busy(False)
        self._progress.show_idle(text)
