"""The map between fields and the residual space that both stages' networks live in.

A model predicts r = (T(x) - T(Up(c))) * gain, where c is its coarse input, Up the bilinear upsampling in canonical
units (the identity for a corrector), T the card's transform and gain = 0.5 / residual_sd, so that r has standard
deviation 0.5 over the training crops, as EDM's preconditioner expects (PrecipDiff, AAAI 2025; SCIENCE sections 1-2).
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from core.transforms import Transform


@dataclass(frozen=True, slots=True)
class ResidualSpace:
    """Encodes a coarse field into (condition, base) and decodes a residual on that base.

    Attributes:
        transform: of the card.
        factor: fine pixels per coarse cell along one axis; 1 for a corrector.
        residual_sd: standard deviation of T(x) - T(Up(c)) over the training crops.
        condition_scale: divides T(c) so that the condition channels are of order one.
        told: whether one more channel, of ones, tells that there is a condition: none at all is zeros in every channel
            (``core.sampling.classifier_free``).
    """

    transform: Transform
    factor: int
    residual_sd: float
    condition_scale: float
    told: bool = False

    channels = 3

    @property
    def gain(self) -> float:
        """From transform space to the network's residual."""
        return 0.5 / self.residual_sd

    def encode(self, coarse: Tensor) -> tuple[Tensor, Tensor]:
        """(b, 1, y, x) in canonical units, no NaN -> condition (b, 3 or 4, y', x'), base (b, 1, y', x').

        The condition holds T of the smooth field, T of the cells themselves (whose edges tell the network where
        the block means hold), a logarithm that keeps drizzle apart from dry, and, with ``told``, ones.
        """
        if self.factor == 1:
            smooth = cells = coarse
        else:
            smooth = functional.interpolate(coarse, scale_factor=self.factor, mode="bilinear", align_corners=False)
            cells = functional.interpolate(coarse, scale_factor=self.factor, mode="nearest")
        base = self.transform.forward(smooth)
        drizzle = torch.log10(1 + smooth.clamp(min=0) / 0.1) - 0.5
        parts = [base / self.condition_scale, self.transform.forward(cells) / self.condition_scale, drizzle]
        return torch.cat([*parts, torch.ones_like(base)] if self.told else parts, 1), base

    def residual(self, truth: Tensor, base: Tensor) -> Tensor:
        """The training target for a truth (b, 1, y', x') in canonical units."""
        return (self.transform.forward(truth) - base) * self.gain

    def decode(self, residual: Tensor, base: Tensor) -> Tensor:
        """Canonical units, not yet clamped: the caller clamps and counts."""
        return self.transform.inverse(residual / self.gain + base)
