"""Shows the cards of the chosen models, and beside each whether the scene lies outside of what it was trained on."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot

from core.models.card import ModelCard
from core.pipeline.departures import Departure, departures
from core.types import Scene
from gui.controllers.card_page import cards_page
from gui.controllers.docks import DocksController
from gui.controllers.models import ModelsController
from gui.jobs import JobQueue, Latest
from gui.panels.cards_panel import CardsPanel
from gui.panels.models_panel import ModelsPanel
from gui.session import Session
from gui.words import said, tr

Found = Mapping[str, Sequence[Departure]]
DOCK = "cards"


class CardsController(QObject):
    """Keeps badges and page true.

    Args:
        queue: where a scene is compared with what models know; a large one takes a moment.
        docks: bring the page in sight.
    """

    def __init__(
        self,
        session: Session,
        queue: JobQueue,
        models: ModelsController,
        form: ModelsPanel,
        panel: CardsPanel,
        docks: DocksController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._models, self._form, self._panel, self._docks = session, models, form, panel, docks
        self._shown: tuple[Sequence[ModelCard], Found | None] | None = None
        self._comparing = Latest(queue, self)
        self._comparing.finished.connect(self._show)
        self._comparing.failed.connect(session.report)
        session.scene_changed.connect(self.refresh)
        session.sampler_changed.connect(self.refresh)
        session.run_changed.connect(self.refresh)
        models.models_read.connect(self.refresh)
        form.card_requested.connect(self.show_stage)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Compare the scene on show with what the chosen models know; of a result, what was found when it was made."""
        scene, cards = self._session.scene, self._models.chosen()
        if scene is not None and cards:
            self._comparing.ask(partial(_found, tuple(cards), scene))
            return
        self._comparing.drop()
        run = self._session.run
        self._show(None if run is None else _recorded(run.provenance.get("outside_of_training", ())))

    @Slot(object)
    def _show(self, found: Found | None) -> None:
        cards = self._models.chosen()
        if (cards, found) == self._shown:  # as from one time to the next
            return
        self._shown = cards, found
        self._panel.show_page(cards_page(cards, found))
        reasons = {card.stage: [_line(each) for each in (found or {}).get(card.id, ())] for card in cards}
        self._form.show_departures(reasons.get("correct", []), reasons.get("downscale", []))

    @Slot(str)
    def show_stage(self, stage: str) -> None:
        """Bring the card of a stage's model in sight."""
        self._docks.bring(DOCK)
        self._panel.turn_to(stage)

    @Slot()
    def show_corrector(self) -> None:
        """Show the card of the correcting model."""
        self.show_stage("correct")

    @Slot()
    def show_downscaler(self) -> None:
        """Show the card of the downscaling model."""
        self.show_stage("downscale")


def _found(cards: Sequence[ModelCard], scene: Scene) -> Found:
    """By model, on the queue's thread."""
    all_ = departures(cards, scene)
    return {card.id: [each for each in all_ if each.model == card.id] for card in cards}


def _line(departure: Departure) -> str:
    return f"{tr(departure.kind)}: {said(departure.reason)}"


def _recorded(entries: Sequence[Mapping[str, str]]) -> Found:
    """From a run's provenance."""
    found: dict[str, list[Departure]] = {}
    for entry in entries:
        found.setdefault(entry["model"], []).append(Departure(**entry))
    return found
