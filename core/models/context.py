"""An encoder of its own for what lies far around: the coarse field over two to four times the extent of the target.

A network that denoises sees no further than its receptive field, at the fine grid's cost. This one looks at coarse cells
alone, once for a sample and not at every evaluation, and leaves channels that join the condition. It is made of
dilated convolutions and has no stride and no statistic over a field, so that a place's channels depend on the cells
around it alone, whatever region is run. Its layers keep their magnitude, as those of the U-Net that it serves.
"""

from itertools import accumulate

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.models.residual import ResidualSpace
from core.models.unet import MPConv, mp_silu, mp_sum

CHANNELS = 8
"""Channels that join the condition."""
WIDTH = 24
"""Of the encoder's own layers."""


def dilations(reach: int) -> list[int]:
    """1, 2, 4, ... whose sum comes as near to ``reach`` cells as it can without going beyond."""
    powers = [2**k for k in range(reach.bit_length())]
    return [power for power, total in zip(powers, accumulate(powers), strict=True) if total <= reach]


class Dilated(MPConv):
    """A 3 x 3 convolution of pixels some way apart, without padding: its answer is so much smaller on every side."""

    def __init__(self, width: int, dilation: int) -> None:
        super().__init__(width, width, 3)
        self.dilation = dilation

    def forward(self, x: Tensor) -> Tensor:
        weight = (self.weight if self.baked else self._effective()).to(x.dtype)
        return functional.conv2d(x, weight, dilation=self.dilation)


class ContextEncoder(nn.Module):
    """Coarse cells far around -> ``CHANNELS`` channels on the fine grid of the cells in their midst.

    Args:
        reach: coarse cells around the target that are shown.
    """

    def __init__(self, reach: int) -> None:
        super().__init__()
        self.reach = reach
        self.stem = MPConv(ResidualSpace.channels, WIDTH, 1)
        self.dilations = dilations(reach)
        self.layers = nn.ModuleList(Dilated(WIDTH, d) for d in self.dilations)
        self.head = MPConv(WIDTH, CHANNELS, 1)

    def forward(self, wide: Tensor, space: ResidualSpace) -> Tensor:
        """Coarse field (b, 1, y + 2 reach, x + 2 reach), canonical, NaN where unknown -> (b, k, y factor, x factor)."""
        y = self.stem(shown(wide, space))
        for d, layer in zip(self.dilations, self.layers, strict=True):
            y = mp_sum(y[..., d:-d, d:-d], layer(mp_silu(y)))
        rest = self.reach - sum(self.dilations)
        inner = self.head(mp_silu(y[..., rest : y.shape[-2] - rest, rest : y.shape[-1] - rest]))
        return functional.interpolate(inner, scale_factor=space.factor, mode="bilinear", align_corners=False)

    def renormalise(self) -> None:
        """Force every weight back to unit norm; the trainer calls it after each step."""
        for layer in (self.stem, *self.layers, self.head):
            layer.renormalise()

    def bake(self) -> None:
        """Fold the weight normalisation in, for inference."""
        for layer in (self.stem, *self.layers, self.head):
            layer.bake()

    def mark_baked(self) -> None:
        """Say that the weights, as loaded, are baked ones."""
        for layer in (self.stem, *self.layers, self.head):
            layer.baked = True


def shown(wide: Tensor, space: ResidualSpace) -> Tensor:
    """What the encoder sees of a coarse field: T of it and its logarithm, 0 where it is unknown, and where it is known."""
    known = torch.isfinite(wide)
    filled = torch.where(known, wide, torch.zeros_like(wide))
    level = space.transform.forward(filled) / space.condition_scale
    rate = torch.log10(1 + filled.clamp(min=0) / 0.1) - 0.5
    return torch.cat(
        [torch.where(known, part, torch.zeros_like(part)) for part in (level, rate)] + [known.to(level)], 1
    )
