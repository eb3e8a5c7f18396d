"""Whether a training can begin, before anything long: what it needs is installed, its files fit, its folder is free."""

import importlib.util
import re
import sys
from pathlib import Path

from core.errors import InputError, OutputError, SpecError
from core.io import open_source
from core.io.source import Source
from core.models import store
from core.training.config import Recipe, read_recipe
from core.training.pairs import Block

NEEDED = ("lightning_fabric", "filelock", "tomli_w")
NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")


def check_able() -> None:
    """Refuse where no training can run.

    Raises:
        SpecError: this is the packaged app, or what training needs is not installed.
    """
    if getattr(sys, "frozen", False):
        raise SpecError(
            "the packaged app cannot train: it holds no training library",
            remedy="Install Stormlens from source (`pip install -e .[train]`) and train there; the model then works here too.",
        )
    if missing := [name for name in NEEDED if importlib.util.find_spec(name) is None]:
        raise SpecError(
            f"what training needs is not installed: {', '.join(missing)}",
            remedy="Type `pip install -e .[train]` in the project.",
        )


def check_training(recipe_path: Path, output: Path) -> tuple[str, ...]:
    """What a training would do, a line each.

    Raises:
        SpecError, ModelError: the recipe cannot be used, its name is a shipped model's, or training cannot run here.
        InputError: a file is missing, holds another variable, or is smaller than a crop or a block.
        OutputError: another training is at work in the folder, or it is no folder.
    """
    check_able()
    from core.training.checkpoint import TERMS, read_state  # needs torch
    from core.training.objectives import check_network
    from core.training.turn import at_work

    recipe = read_recipe(recipe_path)
    check_network(recipe)
    _check_name(recipe)
    if output.exists() and not output.is_dir():
        raise OutputError(f"{output} is a file; expected a folder", remedy="Choose another")
    if at_work(output) is not None:
        raise OutputError(
            f"another training is at work in {output}", remedy="Wait until it ends, or choose another folder"
        )
    lines = [*_data_lines(recipe, recipe_path.parent)]
    optimiser = recipe.optimiser
    lines.append(f"{optimiser.steps:,} steps of {optimiser.batch} crops, learning rate {optimiser.learning_rate:g}")
    if recipe.start_from:
        card = store.models().get(recipe.start_from)
        if card is None or card.stage != recipe.stage:
            raise SpecError(
                f'"{recipe.start_from}" is no installed model of stage {recipe.stage}; expected one to start from',
                remedy="Choose another, or start from nothing",
            )
        for name, read in TERMS.items():
            if read(getattr(recipe, name)) != read(getattr(card, name)):
                raise SpecError(
                    f"{card.id} has {name} {getattr(card, name)!r}; the recipe {getattr(recipe, name)!r}",
                    remedy="Choose another model to start from, or a recipe like its own",
                )
        lines.append(f"begins with the weights of {card.title}")
    checkpoint = output / "checkpoint.safetensors"
    if checkpoint.exists():
        lines.append(f"goes on from step {read_state(checkpoint)['step']:,} in {output}")
    return tuple(lines)


def _check_name(recipe: Recipe) -> None:
    if not NAME.fullmatch(recipe.id):
        raise SpecError(
            f'the model is to be called "{recipe.id}"; expected small letters, digits, dots and hyphens',
            remedy="Call it my-downscaler, for example",
        )
    if (store.SHIPPED / recipe.id / "card.toml").exists():
        raise SpecError(
            f'"{recipe.id}" is the name of a model that ships with Stormlens', remedy=f"Call it my-{recipe.id}"
        )


def _data_lines(recipe: Recipe, folder: Path) -> list[str]:
    """Files, frames and blocks in words, or why they cannot be used."""
    from core.training.course import find_file

    data, frames = recipe.data, 0
    if not data.files:
        raise InputError("the recipe names no file; expected one or more to learn from", remedy="Choose files")
    for name in data.files:
        with open_source(find_file(name, folder)) as source:
            if source.quantity.name != recipe.variable:
                raise InputError(
                    f"{source.where} is {source.quantity.name}; the recipe learns {recipe.variable}",
                    remedy="Choose files of that variable, or another recipe",
                )
            frames += len(source.times)
            if not data.periods:
                _check_room(recipe, source)
    words = "1 file" if len(data.files) == 1 else f"{len(data.files)} files"
    lines = [f"{words}, {frames:,} times"]
    if data.periods:
        return [*lines, f"held out by period: {', '.join(data.periods)}"]
    lines.append(f"{len(data.holdout_blocks)} blocks held out, {len(data.validation_blocks)} to validate on")
    if not data.validation_blocks:
        lines.append("without a block to validate on, the validation loss is of places that are trained on")
    return lines


def _check_room(recipe: Recipe, source: Source) -> None:
    """Whether crops, and blocks to validate on, fit into a file."""
    data, bounds = recipe.data, source.bounds
    pixels = (data.crop + data.coarsening) * data.fine_pixels  # a crop starts anywhere inside its first coarse cell
    rows, columns = source.placement.y.size, source.placement.x.size
    if min(rows, columns) < pixels:
        raise InputError(
            f"{source.path.name} has {rows} x {columns} cells; crops of this recipe need {pixels} x {pixels}",
            remedy="Choose a larger field, or a recipe with smaller crops",
        )
    height, width = (bounds.north - bounds.south) / rows, (bounds.east - bounds.west) / columns
    edges: Block = (bounds.south, bounds.north, bounds.west, bounds.east)
    for block in (*data.holdout_blocks, *data.validation_blocks):
        south, north, west, east = _overlap(block, edges)
        if north <= south or east <= west:
            raise InputError(
                f"the block {_edges(block)} lies outside {source.path.name}, which is {_edges(edges)}",
                remedy="Leave it out, or move it inside",
            )
        if block in data.validation_blocks and (
            north - south < (pixels - 0.5) * height or east - west < (pixels - 0.5) * width
        ):
            raise InputError(
                f"the validation block {_edges(block)} has no room for crops of this recipe, {pixels} x {pixels} cells of "
                f"{source.path.name}",
                remedy=f"Make it {pixels * height:.3g} high and {pixels * width:.3g} wide, or larger",
            )


def _overlap(one: Block, other: Block) -> Block:
    return max(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), min(one[3], other[3])


def _edges(block: Block) -> str:
    south, north, west, east = block
    return f"{south:g} to {north:g}, {west:g} to {east:g}"
