"""A training recipe: a TOML file read into frozen settings, checked before anything is loaded."""

import tomllib
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

from core.errors import SpecError
from core.languages import Sentence
from core.training.config import (
    AutoencoderSettings,
    DataSettings,
    LandSettings,
    ObservationSettings,
    OptimiserSettings,
    Recipe,
    SequenceSettings,
)
from core.training.recipe_checks import check_parts

PARTS = {
    "observations": ObservationSettings,
    "sequence": SequenceSettings,
    "land": LandSettings,
    "autoencoder": AutoencoderSettings,
}
"""Tables that a recipe may have, beside [data] and [optimiser], which it must."""


def read_recipe(path: Path) -> Recipe:
    """Read and check a recipe.

    Raises:
        SpecError: the file is missing, is not TOML, or has missing, unknown or impossible entries.
    """
    try:
        table = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SpecError(
            Sentence("{path} does not exist", path=path),
            remedy=Sentence("Give the path of a recipe, such as those in resources/recipes"),
        ) from None
    except tomllib.TOMLDecodeError as error:
        raise SpecError(
            Sentence("{path} is not a TOML file: {error}", path=path, error=error),
            remedy=Sentence("Correct the recipe"),
        ) from error
    kinds = {"data": DataSettings, "optimiser": OptimiserSettings}
    kinds |= {name: kind for name, kind in PARTS.items() if name in table}
    parts = {name: _settings(kind, table.pop(name, {}), f"{path} [{name}]") for name, kind in kinds.items()}
    if table.get("prediction") == "direct":
        table.setdefault("members", table.get("checkpoints", 1))
    recipe = _settings(Recipe, table | parts, str(path))
    check_parts(recipe, path)
    return recipe


def _settings(kind: type, table: dict[str, Any], where: str) -> Any:
    known = {f.name for f in fields(kind)}
    unknown = sorted(set(table) - known)
    if unknown:
        raise SpecError(
            Sentence(
                "{where} has the unknown entries {unknown}; expected {known}",
                where=where,
                unknown=unknown,
                known=sorted(known),
            ),
            remedy=Sentence("Correct the recipe"),
        )
    needed = {f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING}
    if missing := sorted(needed - set(table)):
        raise SpecError(
            Sentence("{where} lacks {missing}", where=where, missing=", ".join(missing)),
            remedy=Sentence("Add what is missing to the recipe"),
        )
    try:
        return kind(**{name: _frozen(value) for name, value in table.items()})
    except TypeError as error:
        raise SpecError(
            Sentence("{where}: {error}", where=where, error=error), remedy=Sentence("Correct the recipe")
        ) from error


def _frozen(value: Any) -> Any:
    return tuple(_frozen(v) for v in value) if isinstance(value, list) else value
