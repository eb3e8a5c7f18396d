"""Classifier-free guidance: a denoiser pushed towards its condition, for models that were trained with it left out.

No condition at all is zeros in every channel, that of ones included which tells that there is one
(``core.models.residual.ResidualSpace``).

Source: Ho & Salimans 2022, "Classifier-free diffusion guidance", arXiv 2207.12598.
"""

import torch
from torch import Tensor

from core.sampling.signature import Denoise


def left_out(condition: Tensor, share: float, generator: torch.Generator) -> Tensor:
    """The condition of a training batch, without any for a share of its pairs (algorithm 1).

    Args:
        condition: (b, k, y, x).
        share: how likely a pair is to lose its condition; at 0 nothing is drawn.
        generator: on the CPU.
    """
    if not share:
        return condition
    kept = torch.rand(len(condition), generator=generator) >= share
    return condition * kept.to(condition).view(-1, 1, 1, 1)


def nothing(condition: Tensor) -> Tensor:
    """What stands for no condition, in the shape of one."""
    return torch.zeros_like(condition)


def guided(denoise: Denoise, unconditional: Denoise, weight: float) -> Denoise:
    """D = D_unconditional + w (D_conditional - D_unconditional), at twice the evaluations.

    Weight 1 is the conditional denoiser itself, and 0 the unconditional one, each at its own cost; above 1 samples
    follow the condition more closely and differ less from each other than the data do.

    Args:
        denoise: with the condition.
        unconditional: the same network shown what stood for "no condition" in its training.
        weight: w, of any size; the paper's is w - 1.

    Source: equation 6 of the paper.
    """
    if weight == 1:
        return denoise
    if weight == 0:
        return unconditional

    def pushed(x: Tensor, sigma: float) -> Tensor:
        free = unconditional(x, sigma)
        return free + weight * (denoise(x, sigma) - free)

    return pushed
