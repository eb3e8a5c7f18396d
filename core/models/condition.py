"""What a condition holds after the coarse field's own channels, the same in training and in a run.

In this order: channels of the wider context (``core.models.context``), covariates (``core.covariates``), further channels (other variables of the input file, standardised and
brought to the model's grid as the coarse field is), and observations (the residual where gauges are, and where they are).
"""

from collections.abc import Sequence, Sized
from dataclasses import dataclass
from typing import Any, Protocol, Self

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from core.covariates import channels
from core.models.card import ModelCard
from core.models.context import CHANNELS as CONTEXT
from core.models.flow import PREPARED
from core.models.residual import ResidualSpace

OBSERVED = 2
"""Channels of observations: value and mask."""


class Conditioned(Protocol):
    """What decides a condition's channels; a card and a recipe have it."""

    @property
    def covariates(self) -> Any:
        """Names in ``core.covariates``."""
        ...

    @property
    def channels(self) -> Sized:
        """Further channels."""
        ...

    @property
    def observations(self) -> Any:
        """True of a model that is shown observations."""
        ...

    @property
    def dual_scale(self) -> bool:
        """Whether the coarse field is shown a second time, not transformed."""
        ...

    @property
    def context(self) -> int:
        """Coarse cells around its own that are shown through an encoder of their own; 0 for none."""
        ...

    @property
    def condition_dropout(self) -> float:
        """Share of the training pairs without a condition."""
        ...


def condition_channels(settings: Conditioned) -> int:
    """Channels of a condition: those of the coarse field, one of it in a second scale, one where it may be left out, then all that joins it."""
    of_field = ResidualSpace.channels + settings.dual_scale + (settings.condition_dropout > 0)
    observed = OBSERVED if settings.observations else 0
    wider = CONTEXT if settings.context else 0
    return of_field + wider + channels(settings.covariates) + len(settings.channels) + observed


def denoised_channels(card: ModelCard) -> int:
    """Channels of the condition that a card's denoiser is called with: more, where it is prepared for a sequence."""
    return condition_channels(card) + (PREPARED if card.starter else 0)


@dataclass(frozen=True, slots=True)
class Standard:
    """How a further channel becomes of order one: less the mean, over the standard deviation, both in ``units``."""

    units: str
    mean: float
    sd: float

    @classmethod
    def of(cls, units: str, values: np.ndarray) -> Self:
        """Measured on values of any shape, nothing missing; a standard deviation of 0 is for the caller to refuse."""
        return cls(units, float(values.mean(dtype=np.float64)), float(values.std(dtype=np.float64)))


def standardised(fields: Tensor, standards: Sequence[Standard]) -> Tensor:
    """Channels (b, k, y, x) in the units of their standards -> (v - mean) / sd, of order one."""
    mean, sd = (fields.new_tensor([getattr(s, name) for s in standards]).view(-1, 1, 1) for name in ("mean", "sd"))
    return (fields - mean) / sd


def upsampled(fields: Tensor, factor: int) -> Tensor:
    """Coarse (b, k, y, x) -> (b, k, y factor, x factor), bilinear, exact at the centres of cells."""
    if factor == 1:
        return fields
    if not fields.shape[1]:
        return fields.new_empty((len(fields), 0, *(n * factor for n in fields.shape[-2:])))
    return functional.interpolate(fields, scale_factor=factor, mode="bilinear", align_corners=False)


def observed(residual: Tensor, mask: Tensor) -> Tensor:
    """Residual and mask, both (b, 1, y, x), the mask 1 where there is an observation -> the two channels of observations.

    What stands in the residual where there is none is not looked at.
    """
    return torch.cat([torch.where(mask > 0, residual, torch.zeros_like(residual)), mask], 1)
