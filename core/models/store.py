"""The models at hand: those that ship with the app and those a user trained, found by their cards without torch."""

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from core.errors import ModelError
from core.models.card import ModelCard, read_card

if TYPE_CHECKING:
    from core.models.model import Model

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "models"


def user_folder() -> Path:
    """Where a user's own models live."""
    return Path(user_data_path("stormlens", appauthor=False)) / "models"


def models() -> dict[str, ModelCard]:
    """Cards by id, shipped ones first; a user's model of the same id takes the shipped one's place.

    A broken card of a user's is left out rather than hiding all the others; ``load`` says what is wrong with it.
    """
    cards = {}
    for folder in (SHIPPED, user_folder()):
        for path in sorted(folder.glob("*/card.toml")):
            try:
                card = read_card(path)
            except ModelError:
                if folder == SHIPPED:
                    raise
                continue
            cards[card.id] = card
    return cards


def folder_of(model_id: str) -> Path:
    """The folder that holds a model.

    Raises:
        ModelError: there is no such model.
    """
    for root in (user_folder(), SHIPPED):
        if (root / model_id / "card.toml").exists():
            return root / model_id
    known = ", ".join(models()) or "none"
    raise ModelError(
        f'there is no model "{model_id}"; the models at hand are: {known}', remedy="Choose one of these, or train it"
    )


def default(stage: str, variable: str = "precip") -> str | None:
    """The id of the model that is used where none is named: the one whose card says so, else the first there is."""
    fitting = [card for card in models().values() if card.stage == stage and card.variable == variable]
    return next((card.id for card in sorted(fitting, key=lambda card: not card.default)), None)


@cache
def load(model_id: str, device: str = "cpu") -> "Model":
    """Load a model's weights onto a device, after checking them against the card.

    Raises:
        ModelError: no such model, or weights that are missing, truncated or not the card's.
    """
    from core.models.model import Model

    folder = folder_of(model_id)
    card = read_card(folder / "card.toml")
    weights = folder / "weights.safetensors"
    if not weights.exists():
        raise ModelError(f"{weights} does not exist", remedy="Reinstall the model")
    found = hashlib.sha256(weights.read_bytes()).hexdigest()
    if found != card.sha256:
        raise ModelError(
            f"{weights} has sha256 {found[:12]}...; its card expects {card.sha256[:12]}...",
            remedy="The file is damaged or belongs to another version: reinstall the model",
        )
    return Model.from_file(card, weights, device)
