"""Reads which models there are, and chooses among them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from core.models.card import ModelCard
from core.models.store import default_of, grids_of
from core.sampling.settings import advised, likelihood, most_members
from core.types import VARIABLES, Run, Scene
from gui.controllers.card_page import STAGES, card_line
from gui.jobs import JobQueue, Latest
from gui.panels.models_panel import ModelLine, ModelsPanel
from gui.session import SamplerChoice, Session
from gui.words import tr

SETTINGS = ("solver", "steps", "conservation", "condition_weight")
"""Settings in the window that a card may recommend."""


class ModelsController(QObject):
    """The models form.

    Signals:
        models_read: ``cards`` is known; empty where no model is installed or none can be read.

    Attributes:
        cards: by id; None until they have been read.
    """

    models_read = Signal()

    def __init__(
        self,
        session: Session,
        files: JobQueue,
        panel: ModelsPanel,
        read: Callable[[], dict[str, ModelCard]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._panel = session, panel
        self.cards: dict[str, ModelCard] | None = None
        self._variable, self._origin = "precip", ""
        self._wished = self._given = 0
        self._reading = Latest(files, self)
        self._reading.finished.connect(self._on_read)
        self._reading.failed.connect(self._on_unread)
        session.sampler_changed.connect(self._on_sampler)
        session.source_changed.connect(self._on_source)
        session.scene_changed.connect(self._on_scene)
        session.run_changed.connect(self._on_run)
        panel.corrector_requested.connect(self._on_corrector)
        panel.downscaler_requested.connect(self._on_downscaler)
        self._read = read
        self.read_again()

    def read_again(self) -> None:
        """Read which models there are; what was chosen before stays chosen."""
        self._reading.ask(self._read)

    def chosen(self) -> list[ModelCard]:
        """The cards of the models that a run would use, stage by stage."""
        choice, cards = self._session.sampler, self.cards or {}
        return [cards[model] for model in (choice.corrector, choice.downscaler) if model in cards]

    def objection(self, scene: Scene) -> str:
        """Why the chosen models do not fit a scene; empty when they do."""
        choice = self._session.sampler
        if not choice.corrector and not choice.downscaler:
            return tr("Choose at least one model.")
        for card in self.chosen():
            if card.stage == "downscale" and card.factor != scene.factor:
                return tr(
                    "{title} makes {factor} times finer fields; set 1 : {factor}.",
                    title=tr(card.title),
                    factor=card.factor,
                )
            if card.variable != scene.variable:
                return tr(
                    "{title} was trained on {variable}; the field is {variable2}.",
                    title=tr(card.title),
                    variable=tr(VARIABLES[card.variable].title.lower()),
                    variable2=tr(VARIABLES[scene.variable].title.lower()),
                )
            drawn = scene.observations and likelihood(card, choice.guidance) is not None
            if card.stage == "downscale" and card.prediction == "direct" and drawn:
                return tr(
                    "{title} draws no samples, so gauges cannot draw them; choose a diffusion model.",
                    title=tr(card.title),
                )
            if card.stage == "downscale" and card.family == "latent" and drawn:
                return tr(
                    "{title} draws codes, not pixels, so gauges cannot draw them; choose another model.",
                    title=tr(card.title),
                )
        if scene.observations and not choice.downscaler:
            return tr("Gauges need a downscaling model: choose one, or remove the gauges.")
        return ""

    @Slot(object)
    def _on_read(self, cards: dict[str, ModelCard]) -> None:
        first, self.cards = self.cards is None, cards
        self._offer()
        with self._session.consequences():
            if first and self._session.data.role != "result":
                self._choose_defaults()
            self._on_sampler(self._session.sampler)
            self._on_source(self._session.source)
            self._on_scene(self._session.scene)
        self.models_read.emit()

    def _default(self, stage: str) -> str | None:
        return default_of((self.cards or {}).values(), stage, self._variable)

    def _choose_defaults(self) -> None:
        self._on_corrector(self._default("correct"))
        self._on_downscaler(self._default("downscale"))

    def _offer(self) -> None:
        """Offer the models of the variable on show."""
        cards = [card for card in (self.cards or {}).values() if card.variable == self._variable]
        lines = [(card.stage, ModelLine(card.id, tr(card.title), card_line(card))) for card in cards]
        self._panel.show_models(
            [line for stage, line in lines if stage == "correct"],
            [line for stage, line in lines if stage == "downscale"],
        )

    @Slot(object)
    def _on_source(self, source: Any) -> None:
        """Another variable has other models, and its defaults are chosen."""
        if self.cards and source is not None and source.quantity.name != self._variable:
            self._variable, self._origin = source.quantity.name, ""
            self._offer()
            self._choose_defaults()
            self._on_sampler(self._session.sampler)

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        """An opened result was made with models of its own variable."""
        if self.cards and run is not None and run.variable != self._variable:
            self._variable, self._origin = run.variable, ""
            self._offer()
            self._on_sampler(self._session.sampler)

    @Slot(object)
    def _on_unread(self, error: Exception) -> None:
        self.cards = {}
        self._session.report(error)
        self.models_read.emit()

    @Slot(object)
    def _on_sampler(self, choice: SamplerChoice) -> None:
        self._panel.show_choice(choice.corrector, choice.downscaler, self._line(choice))

    @Slot(object)
    def _on_scene(self, scene: Scene | None) -> None:
        """A perfect model needs no correction; any other input does. The user's choice holds while the origin does."""
        self._forget_unknown()
        if scene is not None and self.cards and scene.origin != self._origin:
            self._origin = scene.origin
            perfect = scene.origin == "perfect model"
            self._on_corrector(None if perfect else self._default("correct"))

    def _forget_unknown(self) -> None:
        """A result may have been made with models that are not installed; a new run takes the defaults."""
        if not self.cards or self._session.data.role == "result":
            return
        choice = self._session.sampler
        if choice.corrector is not None and choice.corrector not in self.cards:
            self._on_corrector(self._default("correct"))
        if choice.downscaler is not None and choice.downscaler not in self.cards:
            self._on_downscaler(self._default("downscale"))

    @Slot(object)
    def _on_corrector(self, model: str | None) -> None:
        """Choose a model, with as many members as differ then; alone, or beside one that answers directly, its settings."""
        downscaler = self._session.sampler.downscaler
        members = self._members_of(model, downscaler)
        other = (self.cards or {}).get(downscaler or "")
        settings = self._advised(model, downscaler) if other is None or "solver" not in other.sampler else {}
        self._session.change_sampler(corrector=model, members=members, **settings)

    @Slot(object)
    def _on_downscaler(self, model: str | None) -> None:
        """Choose a model, and with it its grids and the steps, solver and conservation its card recommends."""
        card = (self.cards or {}).get(model or "")
        corrector = self._session.sampler.corrector
        members = self._members_of(corrector, model)
        self._session.change_sampler(downscaler=model, members=members, **self._advised(corrector, model))
        if card is not None and self._session.source is not None:
            self._session.change_data(coarsen=card.factor, **grids_of(card))

    def _advised(self, *models: str | None) -> dict[str, Any]:
        """What the cards of these models recommend, the downscaler's before the corrector's."""
        cards = self.cards or {}
        table = {"condition_weight": 1.0} | advised([cards[model] for model in models if model in cards])
        return {name: table[name] for name in SETTINGS if name in table}

    def _members_of(self, *models: str | None) -> int:
        """As many members as were asked for, or as models make that differ; the wish comes back with models that can."""
        members, cards = self._session.sampler.members, self.cards or {}
        self._wished = self._wished if members == self._given else members
        most = most_members([cards[model] for model in models if model in cards])
        self._given = min(self._wished, most or self._wished)
        return self._given

    def _line(self, choice: SamplerChoice) -> str:
        """What is worth knowing of the choice; nothing where each member is drawn in both stages."""
        if not choice.corrector:
            return tr("The input is taken as it is: no correction.")
        if not choice.downscaler:
            return tr("Corrected on the input's own grid only.")
        direct = [STAGES[card.stage] for card in self.chosen() if card.prediction == "direct"]
        if not direct:
            return ""
        return (
            tr("{direct} answers in one evaluation.", direct=direct[0])
            if len(direct) == 1
            else tr("Both answer in one evaluation.")
        )
