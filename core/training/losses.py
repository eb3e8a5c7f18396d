"""Losses of networks that answer directly, and the draws of the noise level for those that denoise.

How the error of a denoiser is weighted is in ``core.training.objectives``.
"""

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional

BLUR_SD = 1.05
"""Standard deviation, in pixels, of the blur in ``l1_pool_blur``: the middle of the range that DeepR draws it from."""


def draw_sigma(count: int, p_mean: float, p_std: float, generator: torch.Generator) -> Tensor:
    """(count,) noise levels with ln sigma ~ N(p_mean, p_std^2), one from each of ``count`` equal quantiles.

    Stratified draws have the same distribution as independent ones and a less noisy gradient.

    Source: Karras et al. 2022, arXiv 2206.00364, table 1 (distribution).
    """
    quantile = (torch.randperm(count, generator=generator) + torch.rand(count, generator=generator)) / count
    normal = torch.special.ndtri(quantile.double().clamp(1e-6, 1 - 1e-6)).float()
    return (p_mean + p_std * normal).exp()


def l1(prediction: Tensor, target: Tensor) -> Tensor:
    """Mean over pixels of |error|; its best answer is the median."""
    return functional.l1_loss(prediction, target)


def mse(prediction: Tensor, target: Tensor) -> Tensor:
    """Mean over pixels of error^2; its best answer is the mean."""
    return functional.mse_loss(prediction, target)


def smooth_l1(prediction: Tensor, target: Tensor) -> Tensor:
    """Mean over pixels of error^2 / 2 where |error| < 1, of |error| - 1/2 elsewhere.

    The bend at 1 is two standard deviations of the residual, which is scaled to 0.5.
    """
    return functional.smooth_l1_loss(prediction, target)


def blur(field: Tensor, side: int = 5, sd: float = BLUR_SD) -> Tensor:
    """Each channel of (b, c, y, x) convolved with a Gaussian of ``side`` x ``side`` pixels; edges are mirrored."""
    k = torch.arange(side, dtype=field.dtype, device=field.device) - side // 2
    kernel = torch.exp(-0.5 * (k / sd).square())
    kernel = (kernel / kernel.sum()).repeat(field.shape[1], 1, 1, 1)
    padded = functional.pad(field, [side // 2] * 4, mode="reflect")
    rows = functional.conv2d(padded, kernel, groups=field.shape[1])
    return functional.conv2d(rows, kernel.transpose(2, 3), groups=field.shape[1])


def l1_pool_blur(prediction: Tensor, target: Tensor) -> Tensor:
    """DeepR's loss for its Swin network: L1 + L1 of 5 x 5 block means + L1 of 5 x 5 Gaussian blurs.

    Blocks that the field does not fill are left out. DeepR draws the blur's standard deviation anew, from 0.1 to 2,
    for the prediction and again for the target, so that its third term does not vanish for a perfect prediction; ours
    is ``BLUR_SD`` for both.

    Args:
        prediction, target: (b, c, y, x), at least 5 x 5.

    Source: DeepR (ECMWF Code for Earth 2023), github.com/ECMWFCode4Earth/DeepR, ``deepr/model/loss.py``.
    """
    pairs = [(f(prediction), f(target)) for f in (lambda x: x, lambda x: functional.avg_pool2d(x, 5), blur)]
    return torch.stack([l1(*pair) for pair in pairs]).sum()


Loss = Callable[[Tensor, Tensor], Tensor]

LOSSES: dict[str, Loss] = {"l1": l1, "mse": mse, "smooth_l1": smooth_l1, "l1_pool_blur": l1_pool_blur}
"""Losses of deterministic networks by name: (prediction, target), both (b, c, y, x) in the residual space -> scalar."""
