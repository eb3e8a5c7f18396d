"""Turns the choice of models and settings into a run, follows it, and keeps what it leaves."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import xarray as xr
from PySide6.QtCore import QObject, Slot

from core.types import Preview, Run, RunSpec, Scene, Step
from core.units import clock
from gui.controllers import sampling
from gui.controllers.models import ModelsController
from gui.controllers.times import TimesController
from gui.controllers.writing import say_saved
from gui.jobs import Job, JobQueue, Latest, Work, single
from gui.panels.dialogs import FileDialogs
from gui.panels.progress_bar import RunProgress
from gui.panels.sampler_panel import Offer, SamplerPanel
from gui.session import DataChoice, SamplerChoice, Session, Wish
from gui.words import tr

LONG = tr("A shorter one has fewer members, steps or times, or a smaller region")


class RunController(QObject):
    """From the Run button to an ensemble.

    Attributes:
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
        engine: sampling.Engine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._engine = session, jobs, engine
        self._panel, self._models, self._progress, self._dialogs = panel, models, progress, dialogs
        self._job: Job | None = None
        self._limits = sampling.Limits()
        self._spec: RunSpec | None = None
        self._scene: Scene | None = None
        self._data = DataChoice()
        self._known: dict[str, Any] = {}
        self._started = 0.0
        self._kept: dict[tuple[str, int], xr.DataArray] = {}
        self._told: tuple[RunSpec, Scene] | None = None
        self._pace: dict[tuple[str | None, ...], float] = {}
        self._saving = Latest(files, self)
        hint = tr("Begin this run; Esc stops it, and finished members are kept")
        self.anyway = Wish(tr("Run anyway"), hint, self.start)
        self.times = TimesController(session, self)
        self._connect()

    def _connect(self) -> None:
        session = self._session
        session.sampler_changed.connect(self._on_sampler)
        session.scene_changed.connect(self._refresh)
        session.run_changed.connect(self._on_run)
        session.data_changed.connect(self._refresh)
        session.busy_changed.connect(self._refresh)
        self._panel.setting_edited.connect(self._on_setting)
        self._panel.run_requested.connect(self.start)
        self._models.models_read.connect(self._refresh)
        self._progress.cancel_requested.connect(self.cancel)
        self._dialogs.run_named.connect(self.save_to)
        self._saving.finished.connect(self._on_saved)
        self._saving.failed.connect(session.report)

    def limit(self, limits: sampling.Limits) -> None:
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
            self._refresh()
            return
        self._prepare(self._session.scene, self._session.data)
        if self._is_large() and (self._spec, self._scene) != self._told:
            self._follow(
                single(partial(self._engine.forecast, self._spec, self._scene, **self._limits.asked())),
                self._on_forecast,
            )
        else:
            self._sample()

    def start_on(self, scene: Scene, data: DataChoice, **known: Any) -> None:
        """Run on a scene that stands for some data, without asking first.

        Args:
            known: of the result: its title.
        """
        self._prepare(scene, data, **known)
        self._sample()

    def _prepare(self, scene: Scene, data: DataChoice, **known: Any) -> None:
        self._scene, self._data, self._known = scene, data, known
        self._spec = self.spec(self._scene)
        self._kept = {}
        self._started = time.monotonic()

    def _is_large(self) -> bool:
        """Whether it is worth telling how long a run takes before it begins."""
        return sampling.work_of(self._spec, self._scene, self._models.cards).size >= sampling.LARGE_WORK

    @Slot(object)
    def _on_forecast(self, told: tuple[str, bool]) -> None:
        """Run at once, or ask about a run that takes long: the notice's button is the answer, as Run once more."""
        text, long = told
        self._told = (self._spec, self._scene)
        if long:
            self._end("")
            self._session.notice(tr("This run takes long: {text}", text=text), LONG, "warning", wish=self.anyway)
        else:
            self._sample()

    def _sample(self) -> None:
        self._follow(partial(self._engine.sample, self._spec, self._scene, **self._limits.asked()), self._on_finished)

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
        """The request as the engine takes it: the card's sampler, with the settings made here."""
        weighed = self._offer().weighed
        return sampling.spec_of(self._session.sampler, self._models.chosen(), scene.name, weighed=weighed)

    @property
    def engine(self) -> sampling.Engine:
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
        size = sum(field.nbytes for field in self._kept.values())
        if not 0 < size <= largest or self._spec is None or self._scene is None:
            return None
        seconds = time.monotonic() - self._started
        return sampling.finished_part(self._spec, self._scene, self._kept, seconds, self._models.cards)

    def weights(self) -> tuple[tuple[str, str], ...]:
        """The models of a run by id, with the sha256 of their weights."""
        return tuple((card.id, card.sha256) for card in self._models.chosen())

    def why_not(self) -> str:
        """Why a run cannot start now; empty when it can."""
        session = self._session
        if session.busy:
            return tr("A run is in progress; cancel it first (Esc).")
        if self._models.cards is None:
            return tr("The models are being read.")
        if not self._models.cards:
            return tr("No model is installed; train one with `stormlens train`.")
        if session.data.role == "result":
            return tr("This is a finished result; open a field to run (Ctrl+O).")
        if session.refused:
            return tr("The field was refused; the message over the maps says why.")
        if session.scene is None or not session.scene_is_current:
            return tr("Open a field first (Ctrl+O).") if session.source is None else tr("The field is being read.")
        return self._models.objection(session.scene)

    def _offer(self) -> Offer:
        """Which settings do anything for what is chosen."""
        session = self._session
        gauges = bool(session.data.gauges or session.data.pins) or bool(
            session.scene is not None and session.scene.observations
        )
        choice = session.sampler
        downscaled = choice.downscaler is not None
        return sampling.offer(self._models.chosen(), downscaled=downscaled, gauges=gauges, guidance=choice.guidance)

    def _line(self, scene: Scene) -> str:
        """What a run would do, and how long that would take, if such a run was made before."""
        spec = self.spec(scene)
        work = sampling.work_of(spec, scene, self._models.cards)
        own, pace = spec.of_stage("correct"), self._pace.get(_pair(spec))
        steps = tr(" (stage I in {steps} steps)", steps=own.steps) if own.steps != spec.steps else ""
        return (
            tr("{work}{steps}, about {size}", work=work, steps=steps, size=clock(pace * work.size))
            if pace
            else f"{work}{steps}"
        )

    @Slot()
    def _refresh(self) -> None:
        reason = self.why_not()
        self._panel.show_offer(self._offer())
        self._panel.show_ready(reason, "" if reason else self._line(self._session.scene))

    @Slot(object)
    def _on_sampler(self, choice: SamplerChoice) -> None:
        self._panel.show_offer(self._offer())
        self._panel.show_settings(
            members=choice.members,
            steps=choice.steps,
            solver=choice.solver,
            seed=choice.seed,
            device=choice.device,
            conservation=choice.conservation,
            guidance=choice.guidance,
            guidance_strength=choice.guidance_strength,
            condition_weight=choice.condition_weight,
        )
        self._refresh()

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        """An opened result shows what it was made with."""
        if run is not None and self._session.data.role == "result":
            names = SamplerChoice.__dataclass_fields__
            self._session.change_sampler(**{name: getattr(run.spec, name) for name in names})

    @Slot(str, object)
    def _on_setting(self, name: str, value: object) -> None:
        self._session.change_sampler(**{name: value})

    @Slot(object)
    def _on_stepped(self, step: Step) -> None:
        if not step.done:  # the engine has begun: what it was at before, a movie perhaps, is no part of the run
            self._started = time.monotonic()
        preview = step.preview
        if isinstance(preview, Preview):
            if preview.finished:
                self._kept[step.stage, preview.member] = preview.field
            if self._session.data.timeless == self._data.timeless:
                self._session.set_preview(step)
        self._progress.show_progress(step.done, step.total, self._progress_text(step))

    def _progress_text(self, step: Step) -> str:
        last = "downscale" if self._spec.downscaler else "correct"
        members = sum(stage == last for stage, _ in self._kept)
        text = tr("{members} of {members2} members", members=members, members2=self._spec.members)
        if step.done:
            text += tr(
                ", {done} left", done=clock((time.monotonic() - self._started) * (step.total - step.done) / step.done)
            )
        return text

    @Slot(object)
    def _on_finished(self, run: Run) -> None:
        seconds = time.monotonic() - self._started
        if self._spec is not None and self._scene is not None:
            work = sampling.work_of(self._spec, self._scene, self._models.cards)
            self._pace[_pair(self._spec)] = seconds / work.size
        self._session.add_run(run, self._data, **self._known)
        self._end(tr("{members} in {time}", members=sampling.members_of(run), time=clock(seconds)))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._session.report(error)
        self._keep_finished(tr("The run failed"))

    @Slot()
    def _on_cancelled(self) -> None:
        self._keep_finished(tr("Cancelled"))

    def _keep_finished(self, how: str) -> None:
        seconds = time.monotonic() - self._started
        run = sampling.finished_part(self._spec, self._scene, self._kept, seconds, self._models.cards)
        if run is None:
            self._session.drop_preview()
            self._end(tr("{how} before the first member was finished", how=how))
        else:
            self._session.add_run(run, self._data)
            self._end(tr("{how}: {run} kept", how=how, run=sampling.members_of(run)))

    def _end(self, text: str) -> None:
        self._job, self._kept = None, {}
        self._session.set_busy(False)
        self._progress.show_idle(text)

    @Slot()
    def ask_where_to_save(self) -> None:
        """Save the run on show under a name to be chosen."""
        run = self._session.run
        if run is None:
            self._session.notice(tr("There is no run to save yet"), tr("Press Run first (Ctrl+R)"), "info")
        else:
            self._dialogs.ask_run_name(f"{Path(run.spec.scene_id).stem or 'run'}_run.nc")

    @Slot(object)
    def save_to(self, path: Path) -> None:
        """Write the run on show."""
        if self._session.run is not None:
            self._saving.ask(partial(_saved, self._session.run, path))

    @Slot(object)
    def _on_saved(self, saved: tuple[Run, Path]) -> None:
        run, path = saved
        known = self._session.results.find(run)
        if known is not None:
            self._session.change_result(known.key, path=path)
        say_saved(self._session, path)


def _saved(run: Run, path: Path) -> tuple[Run, Path]:
    return run, sampling.save(run, path)


def _pair(spec: RunSpec) -> tuple[str | None, ...]:
    """What has a pace of its own: networks on a device."""
    return spec.corrector, spec.downscaler, spec.device
