"""Keeps the sampler form true: what can be set, what Run would do, how long that takes, and why it cannot."""

from PySide6.QtCore import QObject, Slot

from core.errors import EngineError
from core.pipeline.plan import check_request
from core.sampling.settings import hasty
from core.types import Run, RunSpec, Scene
from core.units import lasting
from gui.controllers import sampling
from gui.controllers.models import ModelsController
from gui.panels.sampler_panel import Offer, SamplerPanel
from gui.session import SamplerChoice, Session
from gui.words import told, tr


class SamplerController(QObject):
    """Between the choice of models and settings, and the form with the Run button."""

    def __init__(
        self, session: Session, panel: SamplerPanel, models: ModelsController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._panel, self._models = session, panel, models
        self._pace: dict[tuple[str | None, ...], float] = {}
        session.sampler_changed.connect(self._on_sampler)
        session.run_changed.connect(self._on_run)
        for changed in (session.scene_changed, session.data_changed, session.busy_changed, models.models_read):
            changed.connect(self.refresh)
        panel.setting_edited.connect(self._on_setting)

    def spec(self, scene: Scene) -> RunSpec:
        """The request as the engine takes it: the card's sampler, with the settings made here."""
        weighed = self._offer().weighed
        return sampling.spec_of(self._session.sampler, self._models.chosen(), scene.name, weighed=weighed)

    def work(self, spec: RunSpec, scene: Scene) -> sampling.Work:
        """What a run asks of its networks."""
        return sampling.work_of(spec, scene, self._models.cards)

    def remember_pace(self, spec: RunSpec, scene: Scene, seconds: float) -> None:
        """A run took so long: the next one of its networks is foretold by it."""
        self._pace[_pair(spec)] = seconds / self.work(spec, scene).size

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
        return self._models.objection(session.scene) or self._refusal(session.scene)

    def _refusal(self, scene: Scene) -> str:
        """What the engine would refuse, as it says so; of models that look into the input's file only when they run."""
        if any(card.channels for card in self._models.chosen()):
            return ""
        try:
            check_request(self.spec(scene), scene, self._models.cards)
        except EngineError as error:
            return told(error)
        return ""

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
        work, own, pace = self.work(spec, scene), spec.of_stage("correct"), self._pace.get(_pair(spec))
        steps = tr(" (stage I in {steps} steps)", steps=own.steps) if own.steps != spec.steps else ""
        line = (
            tr("{work}{steps}, about {size}", work=work, steps=steps, size=lasting(pace * work.size))
            if pace
            else f"{work}{steps}"
        )
        few = hasty(spec, self._models.chosen())
        warned = tr("Too few steps ({solver} needs {fewest}): ", solver=few.solver, fewest=few.fewest) if few else ""
        return warned + line

    @Slot()
    def refresh(self) -> None:
        """Show what can be set, and what Run would do."""
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
        self.refresh()

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        """An opened result shows what it was made with."""
        if run is not None and self._session.data.role == "result":
            names = SamplerChoice.__dataclass_fields__
            self._session.change_sampler(**{name: getattr(run.spec, name) for name in names})

    @Slot(str, object)
    def _on_setting(self, name: str, value: object) -> None:
        self._session.change_sampler(**{name: value})


def _pair(spec: RunSpec) -> tuple[str | None, ...]:
    """What has a pace of its own: networks on a device."""
    return spec.corrector, spec.downscaler, spec.device
