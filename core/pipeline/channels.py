"""What a model is shown of the input file's other variables, in the window of a stage."""

from collections.abc import Mapping

import numpy as np
import torch
import xarray as xr
from torch import Tensor

from core.errors import InputError
from core.grid import crop
from core.languages import Sentence
from core.models.card import ModelCard
from core.models.condition import Standard, standardised, upsampled
from core.pipeline.window import Patch, Span, Window
from core.sampling.sample import Model
from core.types import Scene


def read_channels(scene: Scene, models: Mapping[str, Model], reach: int) -> dict[str, xr.DataArray]:
    """The further variables that a run's models are shown, on its region and ``reach`` coarse cells around.

    Returns:
        By name as the cards have it, (time, y, x) on the cells that ``core.pipeline.layout.lay_out`` cuts.

    Raises:
        InputError, GridError, TimeError, UnitsError: as ``core.io.channels.Channels.read``.
    """
    names = list(dict.fromkeys(name for model in models.values() for name in model.card.channels))
    if not names:
        return {}
    return {
        name: crop(field, scene.region, halo=reach)
        for name, field in zip(names, scene.channels.read(names), strict=True)
    }


def channels_of(
    model: Model, window: Window, origin: Patch, fields: Mapping[str, xr.DataArray]
) -> dict[np.datetime64, Tensor]:
    """A model's channels in a window, standardised and upsampled as in training, [1, k, y, x] at every time.

    Args:
        origin: the patch that ``fields`` lie on, on the lattice of the window.
        fields: (time, y, x) by name. Beyond them, where only surroundings lie, their outermost cells repeat.

    Raises:
        InputError: a value is missing that the network would see.
    """
    standards = {name: Standard(**entries) for name, entries in model.card.channels.items()}
    if not standards:
        return {}
    chosen = [fields[name] for name in standards]
    ny, nx = chosen[0].shape[-2:]
    rows = _cells(window.rows, origin.row0, model.card.factor, ny)
    columns = _cells(window.columns, origin.column0, model.card.factor, nx)
    seen = np.stack([field.values[:, rows[:, None], columns] for field in chosen], 1)
    for name, values in zip(standards, seen.swapaxes(0, 1), strict=True):
        _check_known(name, values, model.card)
    shown = upsampled(standardised(torch.from_numpy(seen), list(standards.values())), model.card.factor)
    shown = shown[..., window.rows.encoded, window.columns.encoded]
    return dict(zip(chosen[0]["time"].values, shown.split(1), strict=True))


def account_of(scene: Scene, card: ModelCard) -> dict[str, dict[str, str]]:
    """For provenance: the variables of the input file that a model is shown besides the field, by name in its card."""
    found = {name: scene.channels.find(name) for name in card.channels}
    return {name: {"variable": each.name, "units": each.units} for name, each in found.items()}


def _cells(span: Span, first: int, factor: int, count: int) -> np.ndarray:
    """For every coarse cell that is encoded, its index among ``count`` whose first model cell is ``first``."""
    return np.clip((span.around(factor)[::factor] - first) // factor, 0, count - 1)


def _check_known(name: str, values: np.ndarray, card: ModelCard) -> None:
    if missing := int(np.isnan(values).sum()):
        raise InputError(
            Sentence(
                '{name} has {missing} missing values on the cells that "{model}" sees in and around the region; '
                "expected none",
                name=name,
                missing=missing,
                model=card.id,
            ),
            remedy=Sentence(
                "Choose a region or a time without gaps, fill them in the file, or choose a model without this channel"
            ),
        )
