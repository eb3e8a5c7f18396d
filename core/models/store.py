"""The models at hand: those that ship with the app and those a user trained, found by their cards without torch."""

import hashlib
import shutil
import tempfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from platformdirs import user_data_path

from core.errors import ModelError, OutputError
from core.languages import Sentence
from core.models.card import ModelCard, read_card
from core.types import VARIABLES

if TYPE_CHECKING:
    from core.models.model import Model

FACTOR = 10
"""Fine cells along a coarse one's side where a variable has only models of stage I, which do not say."""

HALO = 6
"""Coarse cells around a region that are read with it; those of a model's wider context come on top."""

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
    """The folder that holds a model: the one of that name, else the one whose card says so.

    Raises:
        ModelError: there is no such model.
    """
    for root in (user_folder(), SHIPPED):
        if (root / model_id / "card.toml").exists():
            return root / model_id
        for path in sorted(root.glob("*/card.toml")):
            if _says(path, model_id):
                return path.parent
    known = ", ".join(models()) or "none"
    raise ModelError(
        Sentence('there is no model "{model}"; the models at hand are: {known}', model=model_id, known=known),
        remedy=Sentence("Choose one of these, or train it"),
    )


def _says(path: Path, model_id: str) -> bool:
    """Whether a card is of this model; a broken one is of none."""
    try:
        return read_card(path).id == model_id
    except ModelError:
        return False


def default(stage: str, variable: str = "precip") -> str | None:
    """The id of the model that is used where none is named; see ``default_of``."""
    return default_of(models().values(), stage, variable)


def default_of(cards: Iterable[ModelCard], stage: str, variable: str) -> str | None:
    """Of some cards, the id of the model for a stage and variable whose card says so, else of the first there is."""
    fitting = [card for card in cards if card.stage == stage and card.variable == variable]
    return next((card.id for card in sorted(fitting, key=lambda card: not card.default)), None)


def grids(variable: str, downscaler: str | None = None) -> dict[str, Any]:
    """The grids that a scene of a variable is opened for, as the keywords of ``core.io.open_scene``.

    Args:
        downscaler: the id of the model whose grids they are; where it is None or for another variable, the
            variable's default model of stage II, else of stage I.

    Raises:
        ModelError: no model is for this variable.
    """
    cards = models()
    for model_id in (downscaler, default("downscale", variable), default("correct", variable)):
        card = cards.get(model_id or "")
        if card is not None and card.variable == variable:
            return grids_of(card)
    raise ModelError(
        Sentence("no model for {quantity} is installed", quantity=(VARIABLES[variable].title.lower(),)),
        remedy=Sentence("Train one with `stormlens train` (resources/recipes), or open another variable of the file"),
    )


def install(folder: Path) -> ModelCard:
    """Put a trained model among the user's own, in the place of an earlier one of its id.

    Args:
        folder: with ``card.toml`` and ``weights.safetensors``.

    Raises:
        ModelError: no card, or weights that are not the card's.
        OutputError: the user's folder cannot be written.
    """
    card = read_card(folder / "card.toml")
    weights = folder / "weights.safetensors"
    if not weights.exists() or hashlib.sha256(weights.read_bytes()).hexdigest() != card.sha256:
        raise ModelError(
            Sentence("{folder} holds no weights that its card describes", folder=folder),
            remedy=Sentence("Train the model again"),
        )
    root = user_folder()
    try:
        root.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=root, prefix=".", ignore_cleanup_errors=True) as beside:
            shutil.copytree(folder, Path(beside) / "new")
            if (root / card.id).exists():
                (root / card.id).rename(Path(beside) / "old")
            (Path(beside) / "new").rename(root / card.id)
    except OSError as error:
        raise OutputError(
            Sentence("{folder} cannot be written: {error}", folder=root / card.id, error=error),
            remedy=Sentence("Check its permissions"),
        ) from error
    load.cache_clear()
    return card


def grids_of(card: ModelCard) -> dict[str, Any]:
    """The same of a card."""
    factor = card.factor if card.stage == "downscale" else FACTOR
    return {"factor": factor, "coarse_step_degrees": card.coarse_step_degrees, "halo": HALO + card.context}


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
        raise ModelError(Sentence("{weights} does not exist", weights=weights), remedy=Sentence("Reinstall the model"))
    found = hashlib.sha256(weights.read_bytes()).hexdigest()
    if found != card.sha256:
        raise ModelError(
            Sentence(
                "{weights} has sha256 {found}...; its card expects {expected}...",
                weights=weights,
                found=found[:12],
                expected=card.sha256[:12],
            ),
            remedy=Sentence("The file is damaged or belongs to another version: reinstall the model"),
        )
    return Model.from_file(card, weights, device)
