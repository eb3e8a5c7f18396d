"""A recipe of one's own: a shipped or own one with the things that people change, written beside the training. Without torch."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import tomli_w

from core.errors import SpecError
from core.io.whole import whole
from core.languages import Sentence
from core.models.card import ModelCard
from core.training.config import OptimiserSettings
from core.training.pairs import Block
from core.training.recipe_file import read_recipe

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "recipes"
RECIPE = "recipe.toml"
"""The recipe's name in the folder of its training."""
OF_A_MODEL = (
    *("stage", "factor", "coarse_step_degrees", "transform", "network", "variable", "family", "prediction", "noise"),
    *("covariates", "condition_dropout", "learn_residuals", "instance_norm", "scaler", "mirrored", "sampler"),
)
"""What a recipe takes from the card of the model that it starts from: its weights fit nothing else."""
WARMUP, COOLDOWN = 0.05, 0.4
"""Shares of the steps that warm-up and cooldown take where the recipe's own do not fit into them."""


@dataclass(frozen=True, slots=True)
class Form:
    """What people change of a recipe.

    Attributes:
        files: radar files, or the one file of hours.
        holdout_blocks, validation_blocks: south, north, west, east; not for recipes that hold hours out by period.
        start_from: id of the model to begin with; empty for none.
        by_period: the recipe holds hours out by period.
    """

    id: str
    title: str
    files: tuple[Path, ...] = ()
    holdout_blocks: tuple[Block, ...] = ()
    validation_blocks: tuple[Block, ...] = ()
    steps: int = 0
    learning_rate: float = 0.0
    start_from: str = ""
    by_period: bool = False


def shipped_recipes() -> dict[str, Path]:
    """The recipes of the shipped models, by name."""
    return {path.stem: path for path in sorted(SHIPPED.glob("*.toml"))}


def form_of(recipe: Path, *, own_name: bool = False) -> Form:
    """What a recipe says, to begin with; relative files that lie in its folder are named in full.

    Args:
        own_name: keep id and title; otherwise they are made into those of a model of one's own.

    Raises:
        SpecError: as ``read_recipe``.
    """
    read = read_recipe(recipe)
    files = tuple(recipe.parent / name if (recipe.parent / name).exists() else Path(name) for name in read.data.files)
    return Form(
        id=read.id if own_name else f"my-{read.id}",
        title=read.title if own_name else Sentence("{title}, mine", title=(read.title,)),
        files=files,
        holdout_blocks=read.data.holdout_blocks,
        validation_blocks=read.data.validation_blocks,
        steps=read.optimiser.steps,
        learning_rate=read.optimiser.learning_rate,
        start_from=read.start_from,
        by_period=bool(read.data.periods),
    )


def write_recipe(base: Path, form: Form, folder: Path, cards: Mapping[str, ModelCard]) -> Path:
    """Write ``folder/recipe.toml``: the base recipe with what the form says; returns its path.

    A model to start from decides the network and in which terms it sees fields. Warm-up and cooldown that do not fit into
    the steps become shares of them.

    Args:
        cards: by id; that of the model to start from among them.

    Raises:
        SpecError: the base is no recipe, or there is no such model to start from.
    """
    read_recipe(base)
    table: dict[str, Any] = tomllib.loads(base.read_text(encoding="utf-8"))
    if form.start_from:
        if form.start_from not in cards:
            raise SpecError(
                Sentence(
                    '"{model}" is not installed; expected one of {known} to start from',
                    model=form.start_from,
                    known=", ".join(cards),
                ),
                remedy=Sentence("Choose one of these, or start from nothing"),
            )
        card = cards[form.start_from]
        table |= {name: value for name in OF_A_MODEL if (value := getattr(card, name)) not in (None, {}, [], "")}
    table |= {"id": form.id, "title": form.title, "start_from": form.start_from, "default": False}
    table["data"] |= {"files": [path.absolute().as_posix() for path in form.files]}
    if form.files != form_of(base).files:
        table["data"]["trained_on"] = ", ".join(path.name for path in form.files)
    if not form.by_period:
        table["data"] |= {
            "holdout_blocks": [list(block) for block in form.holdout_blocks],
            "validation_blocks": [list(block) for block in form.validation_blocks],
        }
    table["optimiser"] |= {
        "steps": form.steps,
        "learning_rate": form.learning_rate,
        **_fitting(table["optimiser"], form),
    }
    folder.mkdir(parents=True, exist_ok=True)
    with whole(folder / RECIPE) as partial:
        partial.write_text(tomli_w.dumps(table), encoding="utf-8")
    read_recipe(folder / RECIPE)
    return folder / RECIPE


def blocks_in(text: str) -> tuple[Block, ...]:
    """Blocks as people type them: four numbers a line, or after a semicolon: south, north, west, east.

    Raises:
        SpecError: a line that is no block.
    """
    blocks = []
    for line in filter(None, (part.strip() for part in text.replace(";", "\n").splitlines())):
        try:
            south, north, west, east = (float(word) for word in line.replace(",", " ").split())
        except ValueError:
            raise SpecError(
                Sentence('"{line}" is no block; expected four numbers: south north west east', line=line),
                remedy=Sentence("Write 26 30.5 -84 -79.5"),
            ) from None
        if south >= north or west >= east:
            raise SpecError(
                Sentence('the block "{line}" has no inside; expected south below north and west below east', line=line),
                remedy=Sentence("Write south north west east, in this order"),
            )
        blocks.append((south, north, west, east))
    return tuple(blocks)


def words_of(blocks: Sequence[Block]) -> str:
    """The same the other way round."""
    return "; ".join(" ".join(f"{edge:g}" for edge in block) for block in blocks)


def _fitting(optimiser: Mapping[str, Any], form: Form) -> dict[str, int]:
    usual = {each.name: each.default for each in fields(OptimiserSettings)}
    warmup, cooldown = (optimiser.get(name, usual[name]) for name in ("warmup", "cooldown"))
    if warmup + cooldown <= form.steps:
        return {}
    return {"warmup": int(WARMUP * form.steps), "cooldown": int(COOLDOWN * form.steps)}
