"""Sample pictures, to see with one's own eyes what a network in training makes."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from matplotlib.image import imsave
from torch import Tensor
from torch.nn import functional

from core.models.denoiser import Denoiser
from core.sampling.schedule import karras, start_std
from core.sampling.solvers import dpmpp_2m
from core.training.tasks import Batch
from core.types import Variable


@torch.no_grad()
def draw_samples(
    denoiser: Denoiser,
    decode: Callable[[Tensor], Tensor],
    condition: Tensor,
    batch: Batch,
    noise: Tensor,
    variable: Variable,
    path: Path,
) -> None:
    """Write a PNG with a row per crop: coarse input, truth, two samples (DPM-Solver++(2M), 15 evaluations).

    Args:
        decode: a sample (b, 1, y, x) to fields.
        condition: (b, k, y, x) of the batch.
        noise: (b, 1, y, x); the two samples start from it and from its mirror image.
        variable: what the fields are; its levels are the picture's.
    """
    sigmas = karras(15, 0.002, 20.0, 20.0)

    def denoise(x: Tensor, sigma: float) -> Tensor:
        made = denoiser(x.float(), torch.full((len(x),), sigma, device=x.device), condition)
        return made[:, : x.shape[1]].double()

    columns = [functional.interpolate(batch.coarse, batch.truth.shape[-2:], mode="nearest"), batch.truth]
    for start in (noise, noise.flip(-1)):
        steps = dpmpp_2m(denoise, start_std(sigmas[0]) * start.double(), tuple(sigmas))
        while True:
            try:
                next(steps)
            except StopIteration as end:
                columns.append(decode(end.value.float()))
                break
    rows = torch.cat([torch.cat(list(column[:, 0].cpu()), 0) for column in columns], 1).numpy()
    path.parent.mkdir(parents=True, exist_ok=True)
    imsave(path, shade(rows[::-1], variable), vmin=0, vmax=1, cmap="turbo")


def shade(values: np.ndarray, variable: Variable) -> np.ndarray:
    """0 at the variable's lowest level or below, 1 at its highest or above, by ratio where its scale is logarithmic."""
    low, high = variable.levels[0], variable.levels[-1]
    inside = np.clip(values, low, high)
    if variable.logarithmic:
        return np.log(inside / low) / np.log(high / low)
    return (inside - low) / (high - low)
