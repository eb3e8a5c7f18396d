"""Turns the choice of models and settings into a run, follows it, and keeps what it leaves."""

import time
from functools import partial
from pathlib import Path
from typing import Any

import xarray as xr
from PySide6.QtCore import QObject, Slot

from core.types import Preview, Run, RunSpec, Scene, Step
from gui.controllers import sampling
from gui.controllers.cards import card_line, card_text
from gui.jobs import Job, JobQueue, Latest, single
from gui.panels.dialogs import FileDialogs
from gui.panels.models_panel import ModelLine, ModelsPanel
from gui.panels.progress_bar import RunProgress
from gui.panels.sampler_panel import SamplerPanel
from gui.panels.text_window import TextWindow
from gui.session import DataChoice, SamplerChoice, Session

READING = "The field is being read."


def clock(seconds: float) -> str:
    """A length of time, to the second."""
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def pixels(scene: Scene) -> int:
    """How many fine pixels a scene's coarse field stands for, halo included."""
    return scene.input[0].size * scene.factor**2


class RunController(QObject):
    """From the Run button to an ensemble.

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
        models: ModelsPanel,
        progress: RunProgress,
        dialogs: FileDialogs,
        page: TextWindow,
        *,
        engine: sampling.Engine = sampling.Engine(),  # noqa: B008 (frozen)
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._engine = session, jobs, engine
        self._panel, self._models, self._progress, self._page = panel, models, progress, page
        self._dialogs = dialogs
        self._cards: dict[str, Any] | None = None
        self._defaults: dict[str, str | None] = {}
        self._job: Job | None = None
        self._spec: RunSpec | None = None
        self._scene: Scene | None = None
        self._data, self._origin = DataChoice(), ""
        self._started = 0.0
        self._kept: dict[tuple[str, int], xr.DataArray] = {}
        self._done, self._pace = 0, 0.0
        self._saving = Latest(files, self)
        self._reading = Latest(files, self)
        self._connect()
        self._reading.ask(engine.models)

    def _connect(self) -> None:
        session = self._session
        session.sampler_changed.connect(self._on_sampler)
        session.scene_changed.connect(self._on_scene)
        session.run_changed.connect(self._on_run)
        session.data_changed.connect(self._refresh)
        session.busy_changed.connect(self._refresh)
        self._panel.setting_edited.connect(self._on_setting)
        self._panel.run_requested.connect(self.start)
        self._models.corrector_requested.connect(self._on_corrector)
        self._models.downscaler_requested.connect(self._on_downscaler)
        self._models.card_requested.connect(self.show_card)
        self._progress.cancel_requested.connect(self.cancel)
        self._dialogs.run_named.connect(self.save_to)
        self._saving.finished.connect(self._on_saved)
        self._saving.failed.connect(session.report)
        self._reading.finished.connect(self._on_models)
        self._reading.failed.connect(self._on_no_models)

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
        self._scene, self._data = self._session.scene, self._session.data
        self._spec = self.spec(self._scene)
        self._kept = {}
        self._started = time.monotonic()
        job = self._job = self._jobs.submit(partial(self._engine.sample, self._spec, self._scene))
        job.stepped.connect(self._on_stepped)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self._progress.show_progress(0, 0, "Starting…")
        self._session.set_busy(True)

    @Slot()
    def cancel(self) -> None:
        """Stop the run; nothing happens where none is in progress."""
        if self._job is not None:
            self._job.cancel()
            self._progress.show_stopping()

    def spec(self, scene: Scene) -> RunSpec:
        """The request as the engine takes it: the card's sampler, with the settings made here."""
        choice = self._session.sampler
        card = (self._cards or {}).get(choice.downscaler or choice.corrector or "")
        sampler = dict(card.sampler) if card is not None else {}
        sampler |= {"solver": choice.solver, "steps": choice.steps}
        return RunSpec(
            scene_id=scene.name,
            corrector=choice.corrector,
            downscaler=choice.downscaler,
            members=choice.members,
            seed=choice.seed,
            device=choice.device,
            **sampler,
        )

    def why_not(self) -> str:
        """Why a run cannot start now; empty when it can."""
        session, choice = self._session, self._session.sampler
        if session.busy:
            return "A run is in progress; cancel it first (Esc)."
        if self._cards is None:
            return "The models are being read."
        if not self._cards:
            return "No model is installed; train one with `stormlens train`."
        if session.data.role == "result":
            return "This is a finished result; open a field to run (Ctrl+O)."
        if session.scene is None:
            if session.source is None:
                return "Open a field first (Ctrl+O)."
            return "The field was refused; the message over the maps says why." if session.refused else READING
        if not choice.corrector and not choice.downscaler:
            return "Choose at least one model."
        card = self._cards.get(choice.downscaler or "")
        if card is not None and card.factor != session.scene.factor:
            return f"{card.title} makes {card.factor} times finer fields; set 1 : {card.factor}."
        for card in filter(None, map(self._cards.get, (choice.corrector or "", choice.downscaler or ""))):
            if card.variable != session.scene.variable:
                return f"{card.title} was trained on {card.variable}; the field is {session.scene.variable}."
        return ""

    def _line(self) -> str:
        """What a run would do."""
        choice, scene = self._session.sampler, self._session.scene
        stages = bool(choice.corrector) + bool(choice.downscaler)
        if stages == 2 and scene is not None and scene.truth is not None:
            stages = 3
        count = stages * sampling.evaluations(choice.solver, choice.steps)
        line = f"{choice.members} members x {count} network evaluations"
        if scene is None or not self._pace:
            return line
        return f"{line}, about {clock(self._pace * choice.members * count * pixels(scene))}"

    @Slot()
    def _refresh(self) -> None:
        self._panel.show_ready(self.why_not(), self._line())

    @Slot(object)
    def _on_sampler(self, choice: SamplerChoice) -> None:
        self._panel.show_settings(
            members=choice.members, steps=choice.steps, solver=choice.solver, seed=choice.seed, device=choice.device
        )
        self._models.show_choice(choice.corrector, choice.downscaler, self._models_line())
        self._refresh()

    @Slot(object)
    def _on_scene(self, scene: Scene | None) -> None:
        """A perfect model needs no correction; any other input does. The user's choice holds while the origin does."""
        self._forget_unknown_models()
        if scene is not None and self._cards and scene.origin != self._origin:
            self._origin = scene.origin
            perfect = scene.origin == "perfect model"
            self._session.change_sampler(corrector=None if perfect else self._defaults["correct"])
        self._refresh()

    def _forget_unknown_models(self) -> None:
        """A result may have been made with models that are not installed; a new run takes the defaults."""
        if not self._cards or self._session.data.role == "result":
            return
        choice, defaults = self._session.sampler, self._defaults
        if choice.corrector is not None and choice.corrector not in self._cards:
            self._session.change_sampler(corrector=defaults["correct"])
        if choice.downscaler is not None and choice.downscaler not in self._cards:
            self._on_downscaler(defaults["downscale"])

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        """An opened result shows what it was made with."""
        if run is not None and self._session.data.role == "result":
            names = SamplerChoice.__dataclass_fields__
            self._session.change_sampler(**{name: getattr(run.spec, name) for name in names})

    @Slot(object)
    def _on_models(self, read: tuple[dict[str, Any], dict[str, str | None]]) -> None:
        self._cards, self._defaults = read
        lines = [(card.stage, ModelLine(card.id, card.title, card_line(card))) for card in self._cards.values()]
        self._models.show_models(
            [line for stage, line in lines if stage == "correct"],
            [line for stage, line in lines if stage == "downscale"],
        )
        if self._session.data.role != "result":
            self._session.change_sampler(corrector=self._defaults["correct"])
            self._on_downscaler(self._defaults["downscale"])
        self._on_sampler(self._session.sampler)
        self._on_scene(self._session.scene)

    @Slot(object)
    def _on_no_models(self, error: Exception) -> None:
        self._cards = {}
        self._session.report(error)
        self._refresh()

    @Slot(str, object)
    def _on_setting(self, name: str, value: object) -> None:
        self._session.change_sampler(**{name: value})

    @Slot(object)
    def _on_corrector(self, model: str | None) -> None:
        self._session.change_sampler(corrector=model)

    @Slot(object)
    def _on_downscaler(self, model: str | None) -> None:
        """Choose a model, and with it the steps and solver its card recommends."""
        card = (self._cards or {}).get(model or "")
        advised = {key: card.sampler[key] for key in ("solver", "steps") if key in card.sampler} if card else {}
        self._session.change_sampler(downscaler=model, **advised)

    def _models_line(self) -> str:
        choice = self._session.sampler
        if not choice.corrector:
            return "The input is taken as it is: no correction."
        if not choice.downscaler:
            return "Corrected on the input's own grid only."
        return "Each member: corrected, then downscaled."

    @Slot(str)
    def show_card(self, model: str) -> None:
        """Show a model's card beside the work."""
        card = (self._cards or {}).get(model)
        if card is not None:
            self._page.show_text(f"Card: {card.title}", card_text(card))

    @Slot()
    def show_corrector_card(self) -> None:
        """Show the card of the correcting model."""
        self.show_card(self._session.sampler.corrector or "")

    @Slot()
    def show_downscaler_card(self) -> None:
        """Show the card of the downscaling model."""
        self.show_card(self._session.sampler.downscaler or "")

    @Slot(object)
    def _on_stepped(self, step: Step) -> None:
        self._done = step.done
        preview = step.preview
        if isinstance(preview, Preview):
            if preview.finished:
                self._kept[step.stage, preview.member] = preview.field
            if self._session.data == self._data:
                self._session.set_preview(step)
        self._progress.show_progress(step.done, step.total, self._progress_text(step))

    def _progress_text(self, step: Step) -> str:
        last = "downscale" if self._spec.downscaler else "correct"
        members = sum(stage == last for stage, _ in self._kept)
        text = f"{members} of {self._spec.members} members"
        if step.done:
            text += f", {clock((time.monotonic() - self._started) * (step.total - step.done) / step.done)} left"
        return text

    @Slot(object)
    def _on_finished(self, run: Run) -> None:
        seconds = time.monotonic() - self._started
        if self._done and self._scene is not None:
            self._pace = seconds / self._done / pixels(self._scene)
        self._session.add_run(run, self._data)
        self._end(f"{self._size(run)} in {clock(seconds)}")

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._session.report(error)
        self._keep_finished("The run failed")

    @Slot()
    def _on_cancelled(self) -> None:
        self._keep_finished("Cancelled")

    def _keep_finished(self, how: str) -> None:
        seconds = time.monotonic() - self._started
        used = [model for model in (self._spec.corrector, self._spec.downscaler) if model]
        weights = {model: self._cards[model].sha256 for model in used}
        run = sampling.finished_part(self._spec, self._scene, self._kept, seconds, weights)
        if run is None:
            self._session.drop_preview()
            self._end(f"{how} before the first member was finished")
        else:
            self._session.add_run(run, self._data)
            self._end(f"{how}: {self._size(run)} kept")

    def _end(self, text: str) -> None:
        self._job, self._kept = None, {}
        self._session.set_busy(False)
        self._progress.show_idle(text)

    @staticmethod
    def _size(run: Run) -> str:
        field = run.downscaled if run.downscaled is not None else run.corrected
        count = field.sizes["member"] if field is not None else 0
        return f"{count} of {run.spec.members} members" if not run.complete else f"{count} members"

    @Slot()
    def ask_where_to_save(self) -> None:
        """Save the run on show under a name to be chosen."""
        run = self._session.run
        if run is None:
            self._session.notice("There is no run to save yet", "Press Run first (Ctrl+R)", "info")
        else:
            self._dialogs.ask_run_name(f"{Path(run.spec.scene_id).stem or 'run'}_run.nc")

    @Slot(object)
    def save_to(self, path: Path) -> None:
        """Write the run on show."""
        if self._session.run is not None:
            self._saving.ask(partial(sampling.save, self._session.run, path))

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self._session.mark_saved()
        self._session.notice(f"Saved {path}", kind="info")
