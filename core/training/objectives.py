"""What a network is trained on, by its card's ``prediction``: noise levels to draw and the loss at each.

Every denoiser has one signature, so one weighted loss serves them all: with D = x / c - s F / c and the like, an error
of the network in eps, x_0 or v is the denoiser's error times a function of the level. Adding a loss for networks that
answer directly means adding it to ``core.training.losses.LOSSES``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor, nn

from core.errors import SpecError
from core.models.vp import noise_process
from core.training import losses
from core.training.config import Recipe


class Objective(Protocol):
    """How one prediction is trained."""

    @property
    def levels(self) -> tuple[float, ...]:
        """Noise levels at which validation is done."""
        ...

    def draw(self, count: int, generator: torch.Generator) -> Tensor:
        """(count,) noise levels."""
        ...

    def loss(self, denoiser: nn.Module, residual: Tensor, noise: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        """A number; residual and noise (b, c, y, x), sigma (b,), condition (b, k, y, x)."""
        ...


@dataclass(frozen=True, slots=True)
class Denoising:
    """Mean over pixels of w(s) (D(r + s n; s, c) - r)^2.

    With residuals of standard deviation sd, w is 1/s^2 for eps, 1/sd^2 for x_0, and 1/s^2 + 1/sd^2 for v, which is
    EDM's weight (s^2 + sd^2) / (s sd)^2 too: Ho et al. 2020, arXiv 2006.11239, eq. 14; Salimans & Ho 2022,
    arXiv 2202.00512, section 4; Karras et al. 2022, arXiv 2206.00364, eq. 108.
    """

    prediction: str
    sampled: Callable[[int, torch.Generator], Tensor]
    levels: tuple[float, ...] = (0.02, 0.1, 0.3, 1.0, 3.0, 10.0)
    sd: float = 0.5

    def draw(self, count: int, generator: torch.Generator) -> Tensor:
        return self.sampled(count, generator)

    def loss(self, denoiser: nn.Module, residual: Tensor, noise: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        s = sigma.view(-1, 1, 1, 1)
        error = denoiser(residual + s * noise, sigma, condition) - residual
        return (self.weight(s) * error.square()).mean()

    def weight(self, s: Tensor) -> Tensor:
        """w(s)."""
        eps, x0 = s**-2, torch.full_like(s, self.sd**-2)
        return {"eps": eps, "x0": x0, "v": eps + x0, "edm": (s.square() + self.sd**2) / (s * self.sd).square()}[
            self.prediction
        ]


@dataclass(frozen=True, slots=True)
class Regression:
    """A deterministic loss between the answer and the residual; the noise level plays no part."""

    between: Callable[[Tensor, Tensor], Tensor]
    levels: tuple[float, ...] = (1.0,)

    def draw(self, count: int, generator: torch.Generator) -> Tensor:
        return torch.ones(count)

    def loss(self, denoiser: nn.Module, residual: Tensor, noise: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        return self.between(denoiser(noise, sigma, condition), residual)


def objective_of(recipe: Recipe) -> Objective:
    """The objective of a recipe's prediction.

    Raises:
        SpecError: a loss or a process that does not exist.
    """
    optimiser = recipe.optimiser
    if recipe.prediction == "direct":
        if optimiser.loss not in losses.LOSSES:
            raise SpecError(
                f'[optimiser] loss is "{optimiser.loss}"; expected one of {", ".join(losses.LOSSES)}',
                remedy="Correct the recipe",
            )
        return Regression(losses.LOSSES[optimiser.loss])
    if recipe.prediction == "edm":
        return Denoising("edm", lambda n, g: losses.draw_sigma(n, optimiser.p_mean, optimiser.p_std, g))
    return Denoising(recipe.prediction, _process_levels(recipe.noise))


def _process_levels(settings: Mapping[str, Any], sd: float = 0.5) -> Callable[[int, torch.Generator], Tensor]:
    """Levels of a variance-preserving process at whole times, all equally likely."""
    sigmas = torch.from_numpy(np.asarray(noise_process(**settings).sigmas * sd, np.float32))
    return lambda count, generator: sigmas[torch.randint(len(sigmas), (count,), generator=generator)]
