"""The map between fields and the residual space that both stages' networks live in.

A model predicts r = (T(x) - T(Up(c))) * gain, where c is its coarse input, Up the bilinear upsampling in canonical
units (the identity for a corrector), T the card's transform and gain = 0.5 / residual_sd, so that r has standard
deviation 0.5 over the training crops, as EDM's preconditioner expects (PrecipDiff, AAAI 2025).

Three normalisations of DeepR (ECMWF Code for Earth 2023) may change that; all are undone by ``decode``:

- with a climate, x is standardised by its month's mean m and standard deviation s before T, and c by the block means
  of both: T((x - m) / s) - T(Up((c - P m) / P s));
- with ``instance_norm``, T(x) and T(Up(c)) are normalised by the mean and standard deviation of T(c) over its cells;
- without ``learn_residuals``, T(x) - field_mean takes the place of T(x) - T(Up(c)).
"""

from dataclasses import dataclass
from typing import Any, Self

import torch
from torch import Tensor
from torch.nn import functional

from core.transforms import Transform, transform_from


@dataclass(frozen=True, slots=True)
class ResidualSpace:
    """Encodes a coarse field into (condition, base) and decodes a residual on that base.

    A base holds all that turns residuals into fields, pixel by pixel: x = mean + sd T^-1(level + amplitude r / gain).
    Its channels are the level alone, with mean 0, sd 1 and amplitude 1, or level, amplitude, mean and sd.

    Attributes:
        transform: of the card.
        factor: fine pixels per coarse cell along one axis; 1 for a corrector.
        residual_sd: standard deviation over the training crops of what is learned.
        condition_scale: divides T(c) so that the condition channels are of order one.
        told: whether one more channel, of ones, tells that there is a condition: none at all is zeros in every channel
            (``core.sampling.classifier_free``).
        learn_residuals: whether T(x) - T(Up(c)) is learned, and not T(x) itself.
        instance_norm: whether fields are normalised by their own coarse input.
        dual_scale: whether the smooth field is shown a second time, as it is and not transformed, over three times the value
            whose T is ``condition_scale``: what T squeezes lies apart there.
        field_mean: mean over the training crops of T(x), normalised, where it is learned itself.
    """

    transform: Transform
    factor: int
    residual_sd: float
    condition_scale: float
    told: bool = False
    learn_residuals: bool = True
    instance_norm: bool = False
    field_mean: float = 0.0
    dual_scale: bool = False

    channels = 3

    @classmethod
    def of(cls, settings: Any, residual_sd: float, condition_scale: float, field_mean: float = 0.0) -> Self:
        """The space of a card or a recipe, with these statistics.

        Raises:
            ModelError: no such transform, or a statistic it needs is missing.
        """
        return cls(
            transform_from(settings.transform),
            settings.factor,
            residual_sd,
            condition_scale,
            told=settings.condition_dropout > 0,
            learn_residuals=settings.learn_residuals,
            instance_norm=settings.instance_norm,
            field_mean=field_mean,
            dual_scale=settings.dual_scale,
        )

    @property
    def gain(self) -> float:
        """From transform space to the network's residual."""
        return 0.5 / self.residual_sd

    def encode(self, coarse: Tensor, climate: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """(b, 1, y, x) in canonical units, no NaN -> condition (b, 3 to 5, y', x'), base (b, 1 or 4, y', x').

        The condition holds T of the smooth field, T of the cells themselves (whose edges tell the network where
        the block means hold), a logarithm that keeps drizzle apart from dry, and, with ``told``, ones. The logarithm is
        of the field in canonical units; of instances, of the height above their least value.

        Args:
            climate: (1 or b, 2, y', x'), mean and standard deviation in canonical units; None or no channels for none.
        """
        climate = climate if climate is not None and climate.shape[1] else None
        scaled = coarse if climate is None else self._standardised(coarse, climate)
        smooth, cells = self._smooth(scaled), self._cells(scaled)
        level, blocks = self.transform.forward(smooth), self.transform.forward(cells)
        if not self.instance_norm:
            rate = smooth if climate is None else self._smooth(coarse)
            condition = self._condition(level, blocks, rate.clamp(min=0))
            base = level if self.learn_residuals else torch.full_like(level, self.field_mean)
            return condition, base if climate is None else _base(base, torch.ones_like(base), climate)
        mean, sd = _moments(self.transform.forward(scaled))
        normal, normal_blocks = _over(level - mean, sd), _over(blocks - mean, sd)
        condition = self._condition(normal, normal_blocks, normal - normal_blocks.amin((-2, -1), keepdim=True))
        base = level if self.learn_residuals else (mean + sd * self.field_mean).expand_as(level)
        return condition, _base(base, sd, climate)

    def past(self, frames: Tensor, base: Tensor) -> Tensor:
        """Level of the base (b, 1, y, x), then fine frames (b, n, y, x) in canonical units, all in units of residuals."""
        return torch.cat([base[:, :1], self.transform.forward(frames)], 1) * self.gain

    def residual(self, truth: Tensor, base: Tensor) -> Tensor:
        """The training target for a truth (b, 1, y', x'), canonical; 0 on a constant instance, which has no scale."""
        if base.shape[1] == 1:
            return (self.transform.forward(truth) - base) * self.gain
        level, amplitude, mean, sd = base.split(1, 1)
        return _over(self.transform.forward((truth - mean) / sd) - level, amplitude) * self.gain

    def decode(self, residual: Tensor, base: Tensor) -> Tensor:
        """Canonical units, not yet clamped: the caller clamps and counts."""
        if base.shape[1] == 1:
            return self.transform.inverse(residual / self.gain + base)
        level, amplitude, mean, sd = base.split(1, 1)
        return mean + sd * self.transform.inverse(level + amplitude * residual / self.gain)

    def _standardised(self, coarse: Tensor, climate: Tensor) -> Tensor:
        mean, sd = functional.avg_pool2d(climate, self.factor).split(1, 1)
        return (coarse - mean) / sd

    def _smooth(self, coarse: Tensor) -> Tensor:
        if self.factor == 1:
            return coarse
        return functional.interpolate(coarse, scale_factor=self.factor, mode="bilinear", align_corners=False)

    def _cells(self, coarse: Tensor) -> Tensor:
        return coarse if self.factor == 1 else functional.interpolate(coarse, scale_factor=self.factor, mode="nearest")

    def _condition(self, smooth: Tensor, cells: Tensor, above: Tensor) -> Tensor:
        """The condition's channels; ``above`` is what the logarithm is of, 0 or more."""
        parts = [smooth / self.condition_scale, cells / self.condition_scale, torch.log10(1 + above / 0.1) - 0.5]
        if self.dual_scale:
            scale = self.transform.inverse(smooth.new_tensor(self.condition_scale))
            parts.append(self.transform.inverse(smooth) / (3 * scale))
        return torch.cat([*parts, torch.ones_like(smooth)] if self.told else parts, 1)


def _moments(values: Tensor) -> tuple[Tensor, Tensor]:
    """Mean and standard deviation (b, 1, 1, 1) of instances; of a constant one, exactly that constant and 0."""
    first = values[..., :1, :1]
    away = values - first
    mean = away.mean((-2, -1), keepdim=True)
    return first + mean, (away - mean).square().mean((-2, -1), keepdim=True).sqrt()


def _over(values: Tensor, scale: Tensor) -> Tensor:
    """values / scale, and 0 where the scale is 0: there is no more than one value then."""
    return torch.where(scale > 0, values / torch.where(scale > 0, scale, 1.0), 0.0)


def _base(level: Tensor, amplitude: Tensor, climate: Tensor | None) -> Tensor:
    """The four channels of a base."""
    mean, sd = (torch.zeros_like(level), torch.ones_like(level)) if climate is None else climate.split(1, 1)
    return torch.cat([part.expand_as(level) for part in (level, amplitude, mean, sd)], 1)
