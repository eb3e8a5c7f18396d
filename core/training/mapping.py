"""Fitting quantile mapping: the pairs that a network would be trained on, read once into tables."""

import time
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from core.models.denoiser import Denoiser
from core.models.families import denoiser_of
from core.models.quantile_map import QuantileMap
from core.models.residual import ResidualSpace
from core.training.config import Recipe
from core.training.course import read_pairs
from core.training.domain import domain_of
from core.training.tasks import Pairs
from core.transforms import transform_from
from core.types import Step


def fit_mapping(recipe: Recipe, recipe_folder: Path) -> Generator[Step, None, tuple[Denoiser, dict[str, Any]]]:
    """Fit the tables of a recipe of the family "quantile_map" to ``steps`` batches of its training crops.

    Yields a ``Step`` after every batch. There is nothing to resume: it takes a minute or two.

    Returns:
        The network behind the one signature, and what ``export_model`` asks of a trainer's state.

    Raises:
        SpecError, InputError: the recipe or its files cannot be used.
        ModelError: [network] does not fit.
    """
    begun = time.monotonic()
    data = read_pairs(recipe, recipe_folder)
    training, settings = data.training, recipe.optimiser
    parts = []
    for step in range(settings.steps):
        parts.append(_pairs(recipe, training, (settings.seed, step, 0)))
        yield Step("train", step + 1, settings.steps, "drawing pairs")
    coarse, truth = (np.concatenate(fields) for fields in zip(*parts, strict=True))
    network, space = fitted(recipe, coarse, truth)
    # Nothing is optimised: there is no course to show.
    state: dict[str, Any] = {"step": 0, "seconds": time.monotonic() - begun}
    state |= {"residual_sd": space.residual_sd, "condition_scale": space.condition_scale}
    state |= {"domain": domain_of(recipe, training, data.origin)}
    return denoiser_of(recipe.prediction, network, recipe.noise).eval().requires_grad_(False), state


def fitted(recipe: Recipe, coarse: np.ndarray, truth: np.ndarray) -> tuple[QuantileMap, ResidualSpace]:
    """Tables fitted to pairs, and the residual space that their statistics make.

    Args:
        coarse, truth: (n,) in canonical units, on the model's own grid.
    """
    transform = transform_from(recipe.transform)
    base, target = (transform.forward(torch.from_numpy(values)) for values in (coarse, truth))
    spread, scale = (target - base).std().item(), base.square().mean().sqrt().item()
    space = ResidualSpace(transform, recipe.factor, spread, scale)
    return QuantileMap.fit(coarse, truth, space, **recipe.network), space


def _pairs(recipe: Recipe, training: Pairs, key: Sequence[int]) -> tuple[np.ndarray, np.ndarray]:
    """A batch's coarse field, brought to the model's grid as its base is, and the truth, pixel by pixel."""
    batch = training(recipe.optimiser.batch, key)
    space = ResidualSpace(transform_from(recipe.transform), recipe.factor, 1.0, 1.0)
    return _flat(space.transform.inverse(space.encode(batch.coarse)[1])), _flat(batch.truth)


def _flat(field: Tensor) -> np.ndarray:
    return field.float().numpy().ravel()
