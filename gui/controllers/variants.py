"""The rows of the sampler laboratory: what is chosen in them, and the variants that they stand for."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Slot

from core.models.card import ModelCard
from core.pipeline.variants import Variant, named, varied
from core.sampling.settings import hasty, merged
from core.types import RunSpec
from gui.controllers.models import ModelsController
from gui.controllers.run import RunController
from gui.panels.laboratory_panel import FIELDS, LaboratoryPanel, ModelOffer
from gui.session import Session, VariantChoice
from gui.words import tr

ADVISED = ("solver", "steps", "schedule", "churn")
"""What a row takes from the card of a model that is chosen in it."""


class VariantsController(QObject):
    """Between the table of variants and the session.

    Args:
        run: knows what the sampler form stands for.
    """

    def __init__(
        self,
        session: Session,
        panel: LaboratoryPanel,
        models: ModelsController,
        run: RunController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._panel, self._models, self._run = session, panel, models, run
        panel.variant_edited.connect(self._on_edited)
        panel.addition_requested.connect(self.add)
        panel.duplication_requested.connect(self._on_duplicate)
        panel.removal_requested.connect(self._on_remove)
        models.models_read.connect(self.offer)
        session.laboratory_changed.connect(self._show)
        self._show()

    @property
    def rows(self) -> list[VariantChoice]:
        """As they are in the table."""
        return [*self._session.laboratory.variants]

    def made(self) -> tuple[Variant, ...]:
        """The rows as the engine takes them."""
        base, cards = self._run.spec(self._session.scene), self._models.cards
        return named([_spec(base, row, cards) for row in self.rows])

    def doubts(self) -> list[str]:
        """What is to be said of every row before it is made: too few steps for its solver, or nothing."""
        if self._session.scene is None or not self._models.cards:
            return [""] * len(self.rows)
        return [self._doubt(variant.spec) for variant in self.made()]

    def _doubt(self, spec: RunSpec) -> str:
        cards = self._models.cards or {}
        few = hasty(spec, [cards[model] for model in (spec.corrector, spec.downscaler) if model in cards])
        return tr("needs {fewest} steps", fewest=few.fewest) if few else ""

    @Slot()
    def add(self) -> None:
        """Another row, as the sampler form is now."""
        if self._session.scene is not None and self._models.cards:
            spec = self._run.spec(self._session.scene)
            self._change([*self.rows, VariantChoice(**{name: getattr(spec, name) for name in FIELDS})])

    @Slot()
    def offer(self) -> None:
        """Offer the models of the scene's variable in every row."""
        offers: dict[str, list[tuple[str, str]]] = {"correct": [], "downscale": []}
        scene = self._session.scene
        for card in (self._models.cards or {}).values():
            if scene is None or card.variable == scene.variable:
                offers[card.stage].append((card.id, tr(card.title)))
        self._panel.show_models(ModelOffer(**{stage: tuple(models) for stage, models in offers.items()}))
        self._show()

    @Slot()
    def _show(self) -> None:
        self._panel.show_variants(self._session.laboratory.variants)

    @Slot(int, str, object)
    def _on_edited(self, row: int, name: str, value: Any) -> None:
        """Take a setting over; another model brings what its card advises, another solver its usual churn."""
        rows = self.rows
        changes = {name: value}
        card = (self._models.cards or {}).get(value) if name in ("corrector", "downscaler") else None
        if card is not None:
            changes |= {each: card.sampler[each] for each in ADVISED if each in card.sampler}
        if name == "solver":
            changes["churn"] = merged({"solver": ""}, {"solver": value}).get("churn", 0.0)
        rows[row] = replace(rows[row], **changes)
        self._change(rows)

    @Slot(int)
    def _on_duplicate(self, row: int) -> None:
        self._change([*self.rows[: row + 1], *self.rows[row:]])

    @Slot(int)
    def _on_remove(self, row: int) -> None:
        self._change([*self.rows[:row], *self.rows[row + 1 :]])

    def _change(self, rows: list[VariantChoice]) -> None:
        self._session.change_laboratory(tuple(rows))


def _spec(base: RunSpec, row: VariantChoice, cards: dict[str, ModelCard]) -> RunSpec:
    """What a row stands for: only what differs from the sampler form is changed, so that an equal row is that run."""
    changes = {name: getattr(row, name) for name in FIELDS if getattr(row, name) != getattr(base, name)}
    return varied(base, changes, cards)
