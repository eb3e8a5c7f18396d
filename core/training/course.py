"""A recipe made ready to train: its radar files read, its crops laid out, its trainer built."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from torch import Tensor

from core.errors import InputError, SpecError
from core.grid import coarsen
from core.io import open_source
from core.languages import Sentence
from core.models.climate import Climate
from core.models.condition import Standard
from core.training.autoencoding import train_autoencoder
from core.training.channels import measured, read_channels
from core.training.config import Recipe, SequenceSettings
from core.training.domain import Origin, origin_of
from core.training.gauging import with_gauges
from core.training.gridded import climate_of, pairs_of_hours, read_hours, split_hours
from core.training.pairs import Block, CropSampler, CropSettings, Frames
from core.training.sequences import reach, sequences_of
from core.training.tasks import Pairs, pairs_of, whole_pixels
from core.training.trainer import Trainer, measured_space
from core.types import Step


@dataclass(frozen=True, slots=True, eq=False)
class Data:
    """Pairs to train and to validate on, from a recipe's files, and what was measured on the former.

    Attributes:
        climate: what the recipe's scaler asks for, or None.
        standards: of the recipe's channels, by name.
        origin: of what is trained on.
    """

    training: Pairs
    validation: Pairs
    climate: Climate | None = None
    standards: Mapping[str, Standard] = field(default_factory=dict)
    origin: Origin = field(default_factory=Origin)


def trainer_of(recipe: Recipe, recipe_folder: Path, output: Path, devices: int | str = "auto") -> Trainer:
    """Read the files, hold the blocks out, and build the trainer (which resumes from ``output``)."""
    steps = prepare_trainer(recipe, recipe_folder, output, devices)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def prepare_trainer(
    recipe: Recipe, recipe_folder: Path, output: Path, devices: int | str = "auto"
) -> Generator[Step, None, Trainer]:
    """The same, with a ``Step`` after each that a latent model's autoencoder is trained by first."""
    data = read_pairs(recipe, recipe_folder)
    autoencoder: dict[str, Tensor] | None = None
    if recipe.autoencoder is not None:
        space = measured_space(recipe, data.training, {})
        autoencoder = yield from train_autoencoder(recipe, data.training, space, output)
    beside = data.climate, data.standards, data.origin
    return Trainer(recipe, data.training, data.validation, output, devices, *beside, autoencoder)


def read_pairs(recipe: Recipe, recipe_folder: Path, frames: Frames | None = None) -> Data:
    """A recipe's data, with gauges in the pairs where it asks for observations.

    Args:
        frames: of its radar files, where they have been read already.
    """
    read = _hours(recipe, recipe_folder) if recipe.data.periods else _radar(recipe, recipe_folder, frames)
    if recipe.observations is None:
        return read
    training, validation = (with_gauges(pairs, recipe.observations) for pairs in (read.training, read.validation))
    return replace(read, training=training, validation=validation)


def _hours(recipe: Recipe, folder: Path) -> Data:
    """Pairs of hours, apart by period."""
    data = recipe.data
    if len(data.files) != 1:
        raise SpecError(
            Sentence("[data] names {count} files; expected one with periods", count=len(data.files)),
            remedy=Sentence("Join them first"),
        )
    path = find_file(data.files[0], folder)
    parts = split_hours(read_hours(path, recipe.variable, recipe.factor), data.periods)
    channels = {
        name: split_hours(field, data.periods)
        for name, field in read_channels(path, recipe.variable, recipe.channels, recipe.factor).items()
    }
    climate = climate_of(parts["training"], recipe.scaler) if recipe.scaler else None
    training, validation = (
        pairs_of_hours(
            parts[name],
            factor=recipe.factor,
            covariates=recipe.covariates,
            windows=data.windows,
            climate=climate,
            channels=[channel[name] for channel in channels.values()],
            land=recipe.land,
        )
        for name in ("training", "validation")
    )
    standards = measured({name: channel["training"] for name, channel in channels.items()}, recipe.factor)
    learned = parts["training"]
    origin = origin_of(learned, learned["time"].values, data.means_minutes)
    return Data(training, validation, climate, standards, origin)


def _radar(recipe: Recipe, folder: Path, frames: Frames | None) -> Data:
    """Pairs of crops, apart by place."""
    data = recipe.data
    paths, whole = [find_file(name, folder) for name in data.files], whole_pixels(data.fine_pixels)
    frames = frames or read_frames(paths, data.fine_pixels / whole, land=recipe.land is not None)
    cell = data.coarsening * whole
    plain = CropSettings(data.crop * whole, cell, data.means, heavy_share=data.heavy_share)
    settings = replace(plain, intensity=data.intensity)
    kept = [widened(block, data.gap_degrees) for block in (*data.holdout_blocks, *data.validation_blocks)]
    if recipe.sequence is not None:
        pairs = _sequences(recipe, recipe.sequence, frames, kept)
        return Data(*pairs, origin=radar_origin(paths, data.means_minutes))
    training = pairs_of(recipe, CropSampler(frames, settings, keep_out=kept), data.coarsening)
    validation = pairs_of(recipe, CropSampler(frames, plain, keep_in=data.validation_blocks), data.coarsening)
    return Data(training, validation, origin=radar_origin(paths, data.means_minutes))


def radar_origin(paths: list[Path], minutes: tuple[float, ...]) -> Origin:
    """Where and when radar files of one grid are from."""
    times = []
    for path in paths:
        with open_source(path) as source:
            times.append(source.times)
            field = source.strided(0, max(1, min(source.grid.ny, source.grid.nx) // 100))
    return origin_of(field, np.concatenate(times), minutes)


def _sequences(recipe: Recipe, sequence: SequenceSettings, frames: Frames, kept: list[Block]) -> tuple[Pairs, Pairs]:
    """Sequences of crops, apart by place. Crops to validate on do not drift and are as intense as they were."""
    data, still = recipe.data, replace(sequence, drift=0)

    def pairs(settings: SequenceSettings, intensity: tuple[float, float], **where: list[Block]) -> Pairs:
        size = -(-(data.crop + 2 * reach(settings)) // data.coarsening) * data.coarsening
        crops = CropSettings(size, data.coarsening, heavy_share=data.heavy_share, intensity=intensity)
        return sequences_of(settings, CropSampler(frames, crops, **where), data.crop, data.coarsening)

    training = pairs(sequence, data.intensity, keep_out=kept)
    return training, pairs(still, (1.0, 1.0), keep_in=list(data.validation_blocks))


def read_frames(paths: list[Path], pixels: float = 1, *, land: bool = False) -> Frames:
    """All frames of the files, which must share one grid.

    Args:
        pixels: of the radar, along an axis, that are averaged into one.
        land: whether to look up which of them are land.

    Raises:
        InputError: the files have different grids.
    """
    parts: list[Frames] = []
    for path in paths:
        with open_source(path) as source:
            for index in range(len(source.times)):
                field = source.read(time=index)
                field = field if pixels == 1 else coarsen(field, pixels)
                parts.append(Frames.of(field, land=land and not parts))
    if any(not (np.array_equal(p.y, parts[0].y) and np.array_equal(p.x, parts[0].x)) for p in parts):
        raise InputError(
            Sentence("the radar files have different grids; expected one"),
            remedy=Sentence("Train on files of one grid"),
        )
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
        Sentence(
            "the recipe's radar file {name} is neither in {recipe_folder} nor in {here}",
            name=name,
            recipe_folder=recipe_folder,
            here=Path.cwd(),
        ),
        remedy=Sentence("Put the file there, run from its folder, or give its full path in [data] files"),
    )


def widened(block: Block, gap: float) -> Block:
    """The block with a gap on every side."""
    south, north, west, east = block
    return south - gap, north + gap, west - gap, east + gap
