"""Whether a training can begin, before anything long: what it needs is installed, its files fit, its folder is free."""

import importlib.util
import re
import sys
from pathlib import Path

from core.errors import InputError, OutputError, SpecError
from core.io import open_source
from core.io.source import Source
from core.languages import Sentence
from core.models import store
from core.training.config import Recipe
from core.training.pairs import Block
from core.training.recipe_file import read_recipe
from core.units import numbered

NEEDED = ("lightning_fabric", "filelock", "tomli_w")
NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")


def check_able() -> None:
    """Refuse where no training can run.

    Raises:
        SpecError: this is the packaged app, or what training needs is not installed.
    """
    if getattr(sys, "frozen", False):
        raise SpecError(
            Sentence("the packaged app cannot train: it holds no training library"),
            remedy=Sentence(
                "Install Stormlens from source (`pip install -e .[train]`) and train there; the model then works here "
                "too."
            ),
        )
    if missing := [name for name in NEEDED if importlib.util.find_spec(name) is None]:
        raise SpecError(
            Sentence("what training needs is not installed: {missing}", missing=", ".join(missing)),
            remedy=Sentence("Type `pip install -e .[train]` in the project."),
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
        raise OutputError(
            Sentence("{output} is a file; expected a folder", output=output), remedy=Sentence("Choose another")
        )
    if at_work(output) is not None:
        raise OutputError(
            Sentence("another training is at work in {output}", output=output),
            remedy=Sentence("Wait until it ends, or choose another folder"),
        )
    lines = [*_data_lines(recipe, recipe_path.parent)]
    optimiser = recipe.optimiser
    lines.append(
        Sentence(
            "{steps:,} steps of {batch} crops, learning rate {rate:g}",
            steps=optimiser.steps,
            batch=optimiser.batch,
            rate=optimiser.learning_rate,
        )
    )
    if recipe.start_from:
        card = store.models().get(recipe.start_from)
        if card is None or card.stage != recipe.stage:
            raise SpecError(
                Sentence(
                    '"{model}" is no installed model of stage {stage}; expected one to start from',
                    model=recipe.start_from,
                    stage=recipe.stage,
                ),
                remedy=Sentence("Choose another, or start from nothing"),
            )
        for name, read in TERMS.items():
            if read(getattr(recipe, name)) != read(getattr(card, name)):
                raise SpecError(
                    Sentence(
                        "{model} has {name} {own}; the recipe {asked}",
                        model=card.id,
                        name=name,
                        own=repr(getattr(card, name)),
                        asked=repr(getattr(recipe, name)),
                    ),
                    remedy=Sentence("Choose another model to start from, or a recipe like its own"),
                )
        lines.append(Sentence("begins with the weights of {title}", title=card.title))
    checkpoint = output / "checkpoint.safetensors"
    if checkpoint.exists():
        lines.append(
            Sentence("goes on from step {step:,} in {folder}", step=read_state(checkpoint)["step"], folder=output)
        )
    return tuple(lines)


def _check_name(recipe: Recipe) -> None:
    if not NAME.fullmatch(recipe.id):
        raise SpecError(
            Sentence(
                'the model is to be called "{model}"; expected small letters, digits, dots and hyphens', model=recipe.id
            ),
            remedy=Sentence("Call it my-downscaler, for example"),
        )
    if (store.SHIPPED / recipe.id / "card.toml").exists():
        raise SpecError(
            Sentence('"{model}" is the name of a model that ships with Stormlens', model=recipe.id),
            remedy=Sentence("Call it my-{model}", model=recipe.id),
        )


def _data_lines(recipe: Recipe, folder: Path) -> list[str]:
    """Files, frames and blocks in words, or why they cannot be used."""
    from core.training.course import find_file

    data, frames = recipe.data, 0
    if not data.files:
        raise InputError(
            Sentence("the recipe names no file; expected one or more to learn from"), remedy=Sentence("Choose files")
        )
    for name in data.files:
        with open_source(find_file(name, folder)) as source:
            if source.quantity.name != recipe.variable:
                raise InputError(
                    Sentence(
                        "{where} is {found}; the recipe learns {variable}",
                        where=source.where,
                        found=source.quantity.name,
                        variable=recipe.variable,
                    ),
                    remedy=Sentence("Choose files of that variable, or another recipe"),
                )
            frames += len(source.times)
            if not data.periods:
                _check_room(recipe, source)
    files = numbered(len(data.files), "{count} file", "{count} files")
    lines: list[str] = [
        Sentence("{files}, {times}", files=files, times=numbered(frames, "{count:,} time", "{count:,} times"))
    ]
    if data.periods:
        return [*lines, Sentence("held out by period: {periods}", periods=", ".join(data.periods))]
    lines.append(
        Sentence(
            "blocks held out: {out}; to validate on: {validation}",
            out=len(data.holdout_blocks),
            validation=len(data.validation_blocks),
        )
    )
    if not data.validation_blocks:
        lines.append(Sentence("without a block to validate on, the validation loss is of places that are trained on"))
    return lines


def _check_room(recipe: Recipe, source: Source) -> None:
    """Whether crops, and blocks to validate on, fit into a file."""
    data, bounds = recipe.data, source.bounds
    pixels = (data.crop + data.coarsening) * data.fine_pixels  # a crop starts anywhere inside its first coarse cell
    rows, columns = source.placement.y.size, source.placement.x.size
    if min(rows, columns) < pixels:
        raise InputError(
            Sentence(
                "{file} has {rows} x {columns} cells; crops of this recipe need {pixels} x {pixels}",
                file=source.path.name,
                rows=rows,
                columns=columns,
                pixels=pixels,
            ),
            remedy=Sentence("Choose a larger field, or a recipe with smaller crops"),
        )
    height, width = (bounds.north - bounds.south) / rows, (bounds.east - bounds.west) / columns
    edges: Block = (bounds.south, bounds.north, bounds.west, bounds.east)
    for block in (*data.holdout_blocks, *data.validation_blocks):
        south, north, west, east = _overlap(block, edges)
        if north <= south or east <= west:
            raise InputError(
                Sentence(
                    "the block {block} lies outside {file}, which is {edges}",
                    block=_edges(block),
                    file=source.path.name,
                    edges=_edges(edges),
                ),
                remedy=Sentence("Leave it out, or move it inside"),
            )
        if block in data.validation_blocks and (
            north - south < (pixels - 0.5) * height or east - west < (pixels - 0.5) * width
        ):
            raise InputError(
                Sentence(
                    "the validation block {block} has no room for crops of this recipe, {pixels} x {pixels} cells of "
                    "{file}",
                    block=_edges(block),
                    pixels=pixels,
                    file=source.path.name,
                ),
                remedy=Sentence(
                    "Make it {height:.3g} high and {width:.3g} wide, or larger",
                    height=pixels * height,
                    width=pixels * width,
                ),
            )


def _overlap(one: Block, other: Block) -> Block:
    return max(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), min(one[3], other[3])


def _edges(block: Block) -> Sentence:
    south, north, west, east = block
    return Sentence("{south:g} to {north:g}, {west:g} to {east:g}", south=south, north=north, west=west, east=east)
