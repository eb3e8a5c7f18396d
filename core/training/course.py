"""A recipe made ready to train: its radar files read, its crops laid out, its trainer built."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from core.errors import InputError, SpecError
from core.io import open_source
from core.models.climate import Climate
from core.training.config import Recipe
from core.training.gridded import climate_of, pairs_of_hours, read_hours, split_hours
from core.training.pairs import Block, CropSampler, CropSettings, Frames
from core.training.tasks import Pairs, pairs_of
from core.training.trainer import Trainer


def trainer_of(recipe: Recipe, recipe_folder: Path, output: Path, devices: int | str = "auto") -> Trainer:
    """Read the files, hold the blocks out, and build the trainer (which resumes from ``output``)."""
    training, validation, climate = read_pairs(recipe, recipe_folder)
    return Trainer(recipe, training, validation, output, devices, climate)


def read_pairs(recipe: Recipe, recipe_folder: Path) -> tuple[Pairs, Pairs, Climate | None]:
    """Pairs to train and to validate on, from the recipe's files, and the climate that its scaler asks for."""
    return (_hours if recipe.data.periods else _radar)(recipe, recipe_folder)


def _hours(recipe: Recipe, folder: Path) -> tuple[Pairs, Pairs, Climate | None]:
    """Pairs of the hours to train and to validate on, and the climate of the former."""
    data = recipe.data
    if len(data.files) != 1:
        raise SpecError(f"[data] names {len(data.files)} files; expected one with periods", remedy="Join them first")
    hours = read_hours(find_file(data.files[0], folder), recipe.variable, recipe.factor)
    parts = split_hours(hours, data.periods)
    climate = climate_of(parts["training"], recipe.scaler) if recipe.scaler else None
    shown = {"covariates": recipe.covariates, "windows": data.windows, "climate": climate}
    train, validation = (
        pairs_of_hours(parts[name], factor=recipe.factor, **shown) for name in ("training", "validation")
    )
    return train, validation, climate


def _radar(recipe: Recipe, folder: Path) -> tuple[Pairs, Pairs, None]:
    """Pairs of the crops to train and to validate on."""
    data = recipe.data
    frames = read_frames([find_file(name, folder) for name in data.files])
    cell = data.coarsening * data.fine_pixels
    plain = CropSettings(data.crop * data.fine_pixels, cell, data.means, heavy_share=data.heavy_share)
    settings = replace(plain, intensity=data.intensity)
    kept = [widened(block, data.gap_degrees) for block in (*data.holdout_blocks, *data.validation_blocks)]
    training = pairs_of(recipe, CropSampler(frames, settings, keep_out=kept), data.coarsening)
    validation = pairs_of(recipe, CropSampler(frames, plain, keep_in=data.validation_blocks), data.coarsening)
    return training, validation, None


def read_frames(paths: list[Path]) -> Frames:
    """All frames of the files, which must share one grid.

    Raises:
        InputError: the files have different grids.
    """
    parts: list[Frames] = []
    for path in paths:
        with open_source(path) as source:
            parts += [Frames.of(source.read(time=i)) for i in range(len(source.times))]
    if any(not (np.array_equal(p.y, parts[0].y) and np.array_equal(p.x, parts[0].x)) for p in parts):
        raise InputError("the radar files have different grids; expected one", remedy="Train on files of one grid")
    return Frames.joined(parts)


def find_file(name: str, recipe_folder: Path) -> Path:
    """A recipe's file, from the recipe's folder or the working directory.

    Raises:
        InputError: it is in neither.
    """
    for path in (recipe_folder / name, Path(name)):
        if path.exists():
            return path
    raise InputError(
        f"the recipe's radar file {name} is neither in {recipe_folder} nor in {Path.cwd()}",
        remedy="Put the file there, run from its folder, or give its full path in [data] files",
    )


def widened(block: Block, gap: float) -> Block:
    """The block with a gap on every side."""
    south, north, west, east = block
    return south - gap, north + gap, west - gap, east + gap
