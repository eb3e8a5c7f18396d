"""What a network is trained on, by its card's ``prediction``: noise levels to draw and the loss at each.

Every denoiser has one signature, so one weighted loss serves them all: with D = x / c - s F / c and the like, an error
of the network in eps, x_0 or v is the denoiser's error times a function of the level. Adding a loss for networks that
answer directly means adding it to ``core.training.losses.LOSSES``.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from core.errors import SpecError
from core.languages import Sentence
from core.models.families import denoiser_for
from core.models.flow import flow_of
from core.models.vp import NoiseProcess, noise_process
from core.training import losses
from core.training.bound import least_variance, levels_below, step_bound
from core.training.coasts import check_land
from core.training.config import Recipe
from core.training.wasserstein import sliced_wasserstein
from core.types import VARIABLES


class Objective(Protocol):
    """How one prediction is trained."""

    @property
    def levels(self) -> tuple[float, ...]:
        """Noise levels at which validation is done."""
        ...

    @property
    def told(self) -> Mapping[str, float]:
        """Parts of the last loss, for the log, by column; none where it has none."""
        ...

    def draw(self, count: int, generator: torch.Generator) -> Tensor:
        """(count,) noise levels."""
        ...

    def loss(
        self,
        denoiser: nn.Module,
        residual: Tensor,
        noise: Tensor,
        sigma: Tensor,
        condition: Tensor,
        weight: Tensor | float = 1.0,
    ) -> Tensor:
        """A number; residual and noise (b, c, y, x), sigma (b,), condition (b, k, y, x), weight (b, 1, y, x) of pixels."""
        ...


@dataclass(frozen=True, slots=True)
class Denoising:
    """Mean over pixels of w(s) (D(r + s n; s, c) - r)^2, times the pixels' own weights where there are any.

    With residuals of standard deviation sd, w is 1/s^2 for eps, 1/sd^2 for x_0, and 1/s^2 + 1/sd^2 for v, which is
    EDM's weight (s^2 + sd^2) / (s sd)^2 too: Ho et al. 2020, arXiv 2006.11239, eq. 14; Salimans & Ho 2022,
    arXiv 2202.00512, section 4; Karras et al. 2022, arXiv 2206.00364, eq. 108.

    With a share a of ``wasserstein``, (1 - a) of that and a of the sliced Wasserstein distance of what was denoised.
    """

    prediction: str
    sampled: Callable[[int, torch.Generator], Tensor]
    levels: tuple[float, ...] = (0.02, 0.1, 0.3, 1.0, 3.0, 10.0)
    sd: float = 0.5
    wasserstein: float = 0.0
    told: ClassVar[dict[str, float]] = {}

    def draw(self, count: int, generator: torch.Generator) -> Tensor:
        return self.sampled(count, generator)

    def loss(
        self,
        denoiser: nn.Module,
        residual: Tensor,
        noise: Tensor,
        sigma: Tensor,
        condition: Tensor,
        weight: Tensor | float = 1.0,
    ) -> Tensor:
        s = sigma.view(-1, 1, 1, 1)
        return self.between(denoiser(residual + s * noise, sigma, condition), residual, s, weight)

    def between(self, denoised: Tensor, residual: Tensor, s: Tensor, weight: Tensor | float = 1.0) -> Tensor:
        """The loss of what was denoised at levels s (b, 1, 1, 1)."""
        error = (weight * self.weight(s) * (denoised - residual).square()).mean()
        if not self.wasserstein:
            return error
        return torch.lerp(error, sliced_wasserstein(denoised, residual), self.wasserstein)

    def weight(self, s: Tensor) -> Tensor:
        """w(s)."""
        eps, x0 = s**-2, torch.full_like(s, self.sd**-2)
        return {"eps": eps, "x0": x0, "v": eps + x0, "edm": (s.square() + self.sd**2) / (s * self.sd).square()}[
            self.prediction
        ]


class _Beyond:
    """A loss beyond that of denoising, at the same noise levels."""

    __slots__ = ()
    simple: Denoising

    @property
    def levels(self) -> tuple[float, ...]:
        return self.simple.levels

    def draw(self, count: int, generator: torch.Generator) -> Tensor:
        return self.simple.draw(count, generator)


HYBRID = "hybrid"
"""The loss of networks that learn variances, by the name used in recipes."""

GATED = "gated"
"""That of networks with a gate of wet and dry."""

BOUND_WEIGHT = 0.001
"""lambda of the hybrid loss, for the bound summed over all steps."""


@dataclass(frozen=True, slots=True)
class Hybrid(_Beyond):
    """L_simple + lambda L_vlb, for a network that learns the variances of DDPM's steps too.

    L_vlb is the sum over the process' steps of the mean over pixels of ``step_bound``, estimated by T times the term of
    the step that was drawn.

    Source: Nichol & Dhariwal 2021, equation 16, arXiv 2102.09672.
    """

    simple: Denoising
    process: NoiseProcess
    told: ClassVar[dict[str, float]] = {}

    def loss(
        self,
        denoiser: nn.Module,
        residual: Tensor,
        noise: Tensor,
        sigma: Tensor,
        condition: Tensor,
        weight: Tensor | float = 1.0,
    ) -> Tensor:
        s, s_next = (level.view(-1, 1, 1, 1) for level in (sigma, levels_below(self.process, sigma)))
        denoised, share = denoiser(residual + s * noise, sigma, condition).chunk(2, dim=1)
        bound = step_bound(residual, denoised, share, s, s_next, least_variance(self.process)).mean()
        return self.simple.between(denoised, residual, s, weight) + BOUND_WEIGHT * self.process.steps * bound


@dataclass(frozen=True, slots=True)
class Gated(_Beyond):
    """The loss of what was denoised plus ``wet_weight`` times the cross entropy of wet, a pixel's mean of both.

    Attributes:
        told: the two as they were last, unweighted.
    """

    simple: Denoising
    wet_weight: float
    told: dict[str, float]

    def loss(
        self,
        denoiser: nn.Module,
        residual: Tensor,
        noise: Tensor,
        sigma: Tensor,
        condition: Tensor,
        weight: Tensor | float = 1.0,
    ) -> Tensor:
        """As all objectives'; ``weight`` (b, 2, y, x) holds pixels' weights and then 1 where they are wet."""
        s = sigma.view(-1, 1, 1, 1)
        denoised, logit = denoiser(residual + s * noise, sigma, condition).chunk(2, dim=1)
        counts, wet = torch.as_tensor(weight).split(1, 1)
        error = self.simple.between(denoised, residual, s, counts)
        entropy = (counts * functional.binary_cross_entropy_with_logits(logit, wet, reduction="none")).mean()
        self.told.update(loss_error=error.item(), loss_wet=entropy.item())
        return error + self.wet_weight * entropy


def _at_scales(difference: Tensor) -> Tensor:
    """Mean |difference| of pixels, of means over 5 x 5, and over 15 x 15, together."""
    return torch.stack([functional.avg_pool2d(difference, side).abs().mean() for side in (1, 5, 15)]).sum()


MOTION_UNIT = 4.0
"""Pixels by which a known motion may be missed for the same loss as a frame of the residual's spread."""


def _endpoint(flow: Tensor, motion: Tensor, wet: Tensor) -> Tensor:
    """Mean |flow - motion| along x and y, both (b, 2, y, x), within 7 pixels of rain (wet, b, 1, y, x) and where it is known."""
    near = functional.max_pool2d(wet.float(), 15, 1, 7) * motion[:, :1].isfinite()
    return ((flow - motion.nan_to_num()).abs().sum(1, keepdim=True) * near).sum() / near.sum().clamp(min=1)


@dataclass(frozen=True, slots=True)
class Joint(_Beyond):
    """w_diff L_diff + w_flow L_flow + w_sr L_sr of a sequence model, all over the residual's variance sd^2 where they have one.

    L_diff is the diffusion loss of what the estimate leaves; L_flow is L1 of the frame before, warped to the present, at
    several scales (at one, rain that is further off than it is wide pulls nowhere), and the squared error of the estimate; L_sr is the squared error of the frame from the coarse field alone.

    Attributes:
        weights: of the three, by the names of ``SequenceSettings.weights``.
        told: the three as they were last, unweighted.
    """

    simple: Denoising
    weights: Mapping[str, float]
    told: dict[str, float]

    def loss(
        self,
        denoiser: Any,
        residual: Tensor,
        noise: Tensor,
        sigma: Tensor,
        condition: Tensor,
        weight: Tensor | float = 1.0,
    ) -> Tensor:
        """As all objectives'; ``weight`` (b, 3, y, x) holds pixels' weights and then the motion, NaN where it is not known."""
        made, sd = denoiser.parts(residual, noise, sigma, condition), self.simple.sd
        coarse, warped = made.sources.split(1, 1)
        weight, motion = torch.as_tensor(weight).split([1, 2], 1)
        losses = {
            "diffusion": self.simple.between(made.denoised, made.target, made.levels, weight),
            "flow": _at_scales(warped - residual) / sd
            + (made.estimate - residual).square().mean() / sd**2
            + _endpoint(flow_of(made.prepared), motion, condition[:, -2:-1] > 0) / MOTION_UNIT,
            "coarse": (coarse - residual).square().mean() / sd**2,
        }
        self.told.update({f"loss_{name}": each.item() for name, each in losses.items()})
        return torch.stack([self.weights[name] * each for name, each in losses.items()]).sum()


@dataclass(frozen=True, slots=True)
class Regression:
    """A deterministic loss between the answer and the residual; noise level and pixels' weights play no part."""

    between: Callable[[Tensor, Tensor], Tensor]
    levels: tuple[float, ...] = (1.0,)
    told: ClassVar[dict[str, float]] = {}

    def draw(self, count: int, generator: torch.Generator) -> Tensor:
        return torch.ones(count)

    def loss(
        self,
        denoiser: nn.Module,
        residual: Tensor,
        noise: Tensor,
        sigma: Tensor,
        condition: Tensor,
        weight: Tensor | float = 1.0,
    ) -> Tensor:
        return self.between(denoiser(noise, sigma, condition), residual)


def objective_of(recipe: Recipe) -> Objective:
    """The objective of a recipe's prediction.

    Raises:
        SpecError: a loss or a process that does not exist.
    """
    optimiser = recipe.optimiser
    _check_learned(recipe)
    if recipe.sequence is not None:
        simple = Denoising("edm", lambda n, g: losses.draw_sigma(n, optimiser.p_mean, optimiser.p_std, g))
        weights = recipe.sequence.weights | ({"diffusion": 0.0} if recipe.prediction == "direct" else {})
        return Joint(simple, weights, dict.fromkeys(("loss_diffusion", "loss_flow", "loss_coarse"), math.nan))
    if recipe.prediction == "direct":
        if optimiser.loss not in losses.LOSSES:
            raise SpecError(
                Sentence(
                    '[optimiser] loss is "{loss}"; expected one of {known}',
                    loss=optimiser.loss,
                    known=", ".join(losses.LOSSES),
                ),
                remedy=Sentence("Correct the recipe"),
            )
        return Regression(losses.LOSSES[optimiser.loss])
    _check_sampled(recipe)
    share = optimiser.sliced_wasserstein
    if recipe.prediction == "edm":
        plain = Denoising(
            "edm", lambda n, g: losses.draw_sigma(n, optimiser.p_mean, optimiser.p_std, g), wasserstein=share
        )
        told = dict.fromkeys(("loss_error", "loss_wet"), math.nan)
        return Gated(plain, optimiser.wet_weight, told) if optimiser.loss == GATED else plain
    simple = Denoising(recipe.prediction, _process_levels(recipe.noise), wasserstein=share)
    return Hybrid(simple, noise_process(**recipe.noise)) if optimiser.loss == HYBRID else simple


def check_network(recipe: Recipe) -> None:
    """Refuse a recipe's network, prediction or loss without reading a file or making a weight.

    Raises:
        SpecError, ModelError: one of them does not exist, or its settings do not fit it.
    """
    with torch.device("meta"):
        stride = denoiser_for(recipe).network.stride
    side = recipe.data.crop // (recipe.data.coarsening if recipe.stage == "correct" else 1)
    if side % stride:
        raise SpecError(
            Sentence(
                "crops of {side} x {side} pixels of the model's grid; expected a multiple of {stride}, the network's "
                "stride",
                side=side,
                stride=stride,
            ),
            remedy=Sentence("Correct [data] crop"),
        )
    if recipe.land is not None:
        check_land(recipe.land)
    if recipe.family != "quantile_map":
        objective_of(recipe)


def _check_sampled(recipe: Recipe) -> None:
    """Refuse a loss that a sampled prediction does not have."""
    loss, further = recipe.optimiser.loss, GATED if recipe.prediction == "edm" else HYBRID
    if loss not in ("", further):
        what = Sentence("a gate of wet and dry") if further == GATED else Sentence("learned variances")
        raise SpecError(
            Sentence(
                '[optimiser] loss is "{loss}" with prediction {prediction}; expected none, or "{further}" for {what}',
                loss=loss,
                prediction=recipe.prediction,
                further=further,
                what=what,
            ),
            remedy=Sentence("Leave loss out"),
        )


def _check_learned(recipe: Recipe) -> None:
    """Refuse variances, or a gate, without the loss that they are learned by, and a gate of what is never dry."""
    loss = recipe.optimiser.loss
    for name, own in (("learned_variance", HYBRID), ("wet_gate", GATED)):
        asked = bool(recipe.network.get(name))
        if asked != (loss == own):
            raise SpecError(
                Sentence(
                    '[optimiser] loss is "{loss}" and [network] {name} {asked}; expected "{own}" with true, or neither',
                    loss=loss,
                    name=name,
                    asked=asked,
                    own=own,
                ),
                remedy=Sentence("Correct the recipe"),
            )
    if loss == GATED and (VARIABLES[recipe.variable].dry is None or recipe.checkpoints > 1):
        raise SpecError(
            Sentence(
                "[network] wet_gate is true for {variable} with checkpoints {checkpoints}; expected a variable that "
                "can be dry, and one network",
                variable=recipe.variable,
                checkpoints=recipe.checkpoints,
            ),
            remedy=Sentence("Leave the gate out"),
        )


def _process_levels(settings: Mapping[str, Any], sd: float = 0.5) -> Callable[[int, torch.Generator], Tensor]:
    """Levels of a variance-preserving process at whole times, all equally likely."""
    sigmas = torch.from_numpy(np.asarray(noise_process(**settings).sigmas * sd, np.float32))
    return lambda count, generator: sigmas[torch.randint(len(sigmas), (count,), generator=generator)]
