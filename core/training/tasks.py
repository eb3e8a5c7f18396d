"""What each stage learns from a radar crop: the coarse input and the target on the model's own grid."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from core import satellite
from core.training.coasts import pixel_km, weights
from core.training.config import Recipe
from core.training.pairs import CropSampler


class Batch(NamedTuple):
    """Training pairs, and what a network is told beside them; none of it has channels where it is not used.

    Attributes:
        coarse, truth: (b, 1, yc, xc) and (b, 1, y, x), canonical units.
        covariates: (b, k, y, x).
        climate: (b, 2, y, x), mean and standard deviation of the month.
        channels: (b, k, yc, xc), further variables of the file in its units.
        wide: (b, 1, y', x'), the coarse field and so many cells around it as the recipe's context has, NaN where unknown.
        weight: (b, 1, y, x), how much errors count, with a mean of 1 in each crop.
        gauged: (b, 2, y, x), 1 where the truth counts as observed by gauges, else 0; and by how much readings err there,
            in the network's space.
        past: (b, 2, y, x), the two fine frames before the truth as a run may have made them, newest first.
        motion: (b, 2, 1, 1), pixels along x and y that all moved by since the frame before; NaN where that is not known.
    """

    coarse: Tensor
    truth: Tensor
    covariates: Tensor
    climate: Tensor
    channels: Tensor
    gauged: Tensor
    past: Tensor
    wide: Tensor
    weight: Tensor
    motion: Tensor


Pairs = Callable[[int, Sequence[int]], Batch]
"""(count, key) -> the batch of that key, always the same."""


def whole_pixels(fine_pixels: float) -> int:
    """Pixels to average in a crop, 1 where they were averaged when the file was read: those that share pixels."""
    return int(fine_pixels) if float(fine_pixels).is_integer() else 1


def block_mean(crops: np.ndarray, factor: int) -> np.ndarray:
    """(b, y, x) -> (b, y / factor, x / factor)."""
    b, ny, nx = crops.shape
    return crops.reshape(b, ny // factor, factor, nx // factor, factor).mean((2, 4))


def pairs_of(recipe: Recipe, sampler: CropSampler, coarsening: int) -> Pairs:
    """The pair-making function of a recipe's stage.

    A downscaler's pair is (block mean, radar); a corrector's is (simulated satellite, block mean), the simulator's
    parameters drawn anew for every crop from the ranges in the recipe's ``[satellite]``.
    """

    whole, margin = whole_pixels(recipe.data.fine_pixels), recipe.context

    def downscale(count: int, key: Sequence[int]) -> Batch:
        around = block_mean(sampler.draw(count, key, margin * coarsening * whole), whole)
        cells = block_mean(around, coarsening)
        fine, coarse = around, cells
        if margin:
            fine = around[:, margin * coarsening : -margin * coarsening, margin * coarsening : -margin * coarsening]
            coarse = cells[:, margin:-margin, margin:-margin].copy()
            cells[np.random.default_rng([*key, 3]).random(count) < recipe.context_hidden] = np.nan
            cells[:, margin:-margin, margin:-margin] = coarse
        batch = _batch(coarse, fine)
        if margin:
            batch = batch._replace(wide=torch.from_numpy(cells)[:, None])
        if recipe.land is not None:
            land = block_mean(sampler.land(count, key).astype(np.float32), whole)
            batch = batch._replace(weight=torch.from_numpy(weights(land, recipe.land, pixel_km(recipe)))[:, None])
        return batch

    def correct(count: int, key: Sequence[int]) -> Batch:
        radar = block_mean(sampler.draw(count, key), coarsening)
        rng = np.random.default_rng([*key, 1])
        ranges = satellite.Ranges(**recipe.satellite)
        seen = np.stack([satellite.simulate_field(field[None], ranges.draw(rng), rng)[0] for field in radar])
        return _batch(seen, radar)

    return downscale if recipe.stage == "downscale" else correct


def _batch(coarse: np.ndarray, truth: np.ndarray) -> Batch:
    """Both as tensors; radar comes without anything beside them."""
    seen, fine = (torch.from_numpy(np.ascontiguousarray(field, np.float32))[:, None] for field in (coarse, truth))
    none, beside = fine[:, :0], seen[:, :0]
    return Batch(seen, fine, none, none, beside, none, none, beside, none, none)
