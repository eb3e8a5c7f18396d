"""A gate of wet and dry: one more channel of a network's answer, which sets dry what sampling left a little wet.

The channel is the logit of a pixel being wet, trained by its cross entropy at every noise level beside the error of the
field (``core.training.objectives.Gated``). A sample is gated once, by the last evaluation. Cross entropy makes probabilities
right on average, not the share of pixels on either side of one half: where rain is likely nowhere, nothing would be wet. So
the logit from which on a pixel is wet is measured after training, as that which keeps the wet share of the training crops. It
is one number, in the card: a place is wet or dry whatever region is run.
"""

import torch
from torch import Tensor

from core.models.denoiser import Denoiser

LEVEL = 0.02
"""Noise at which the gate is measured, near the last level of every schedule."""
CROPS = 64
KEY = 2**28
"""Of the training crops that it is measured on."""


def threshold(logits: Tensor, wet: Tensor) -> float:
    """The logit that as many pixels reach as are wet: midway between the last one wet and the first one dry.

    Args:
        logits: of any shape.
        wet: bool, of the same; with none or all of them wet, a logit that none or all reach.
    """
    ordered = logits.flatten().double().sort(descending=True).values
    count = int(wet.sum())
    above = ordered[count - 1] if count else ordered[0] + 2
    below = ordered[count] if count < ordered.numel() else ordered[-1] - 2
    return float((above + below) / 2)


@torch.no_grad()
def gate_of(denoiser: Denoiser, residual: Tensor, condition: Tensor, wet: Tensor) -> float:
    """The ``threshold`` of a trained network on crops, all (b, 1, y, x) but the condition (b, k, y, x)."""
    generator = torch.Generator().manual_seed(KEY)
    noise = torch.randn(residual.shape, generator=generator).to(residual)
    sigma = torch.full((len(residual),), LEVEL, device=residual.device)
    parts = zip(*(each.split(8) for each in (residual + LEVEL * noise, sigma, condition)), strict=True)
    return threshold(torch.cat([denoiser(*part)[:, 1:] for part in parts]), wet)
