"""A model without weights, for tests: the exact denoiser of a Gaussian residual around a smooth mean.

The residual at each pixel is N(mean(condition), spread^2), for which D(x, s) = mean + (x - mean) S^2 / (S^2 + s^2) is
known in closed form; the mean is a small blur of the condition, so that edges and halos matter as they do in a network.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional


@dataclass(frozen=True, slots=True)
class StubCard:
    """The attributes of a model card that the pipeline and the window read."""

    id: str
    stage: str
    factor: int
    title: str = "Gaussian stub"
    coarse_step_degrees: float = 0.1
    variable: str = "precip"
    transform: dict[str, Any] = field(default_factory=lambda: {"name": "sqrt"})
    residual_sd: float = 0.5
    condition_scale: float = 1.0
    network: dict[str, Any] = field(default_factory=dict)
    sampler: dict[str, Any] = field(default_factory=dict)
    training: dict[str, Any] = field(default_factory=dict)
    skill: dict[str, Any] = field(default_factory=dict)
    licence: str = "Apache-2.0"
    cite: str = ""
    sha256: str = "0" * 64
    trained_on: str = "nothing: a stub for tests"
    region_independent: bool | None = True
    prediction: str = "edm"
    starter: str = ""
    family: str = "unet"
    members: int = 0
    default: bool = False
    covariates: tuple[str, ...] = ()
    scaler: str = ""
    channels: dict[str, dict[str, Any]] = field(default_factory=dict)
    observations: bool = False
    context: int = 0
    dual_scale: bool = False
    condition_dropout: float = 0.0
    domain: dict[str, Any] = field(default_factory=dict)


class StubModel:
    """Exact Gaussian denoiser in square-root space (of kelvins as well: there it is nearly linear).

    Args:
        stage: "correct" (factor 1) or "downscale".
        factor: fine cells per coarse cell.
        spread: standard deviation of the residual, in square-root space.
        coupling: weight of the blurred condition in the residual's mean.
    """

    def __init__(
        self, stage: str = "downscale", factor: int = 10, *, spread: float = 0.5, coupling: float = 0.1, stride: int = 8
    ) -> None:
        self.card = StubCard(f"stub-{stage}", stage, factor)
        self.stride = stride
        self.coarser = 1
        self.spread = spread
        self.coupling = coupling
        self.evaluations = 0
        self.climate = None

    def encode(
        self, coarse: Tensor, climate: Tensor | None = None, wide: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Nearest-neighbour upsampling; the condition is its square root."""
        base = coarse.repeat_interleave(self.card.factor, -1).repeat_interleave(self.card.factor, -2)
        return base.sqrt(), base

    def denoise(self, x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        """D(x, s) = mean + (x - mean) S^2 / (S^2 + s^2)."""
        assert x.shape[-1] % self.stride == 0 and x.shape[-2] % self.stride == 0
        self.evaluations += 1
        kernel = torch.ones(1, 1, 9, 9, dtype=x.dtype, device=x.device) / 81
        mean = self.coupling * functional.conv2d(condition[:, :1], kernel, padding=4)
        shrink = (self.spread**2 / (self.spread**2 + sigma**2)).view(-1, 1, 1, 1)
        return mean + (x - mean) * shrink

    def denoise_as(self, members: Sequence[int]) -> Callable[[Tensor, Tensor, Tensor], Tensor]:
        """The same for every member."""
        return self.denoise

    def residual(self, truth: Tensor, base: Tensor) -> Tensor:
        """What ``decode`` makes the truth from."""
        return truth.sign() * truth.abs().sqrt() - base.sqrt()

    def folded(self, condition: Tensor) -> Tensor:
        """As it is: what is denoised lies on pixels."""
        return condition

    def decode(
        self, residual: Tensor, base: Tensor, condition: Tensor | None = None, members: Sequence[int] = ()
    ) -> Tensor:
        """(sqrt(base) + residual)^2 with the sign of the sum."""
        root = base.sqrt() + residual
        return root * root.abs()

    def flop(self, ny: int, nx: int) -> float:
        """Two operations per kernel weight and pixel."""
        return 2.0 * 81 * ny * nx

    def activations(self, ny: int, nx: int, *, gradient: bool = False) -> int:
        """The blur, the mean and the answer, in float32; kept with a gradient."""
        return (16 if gradient else 12) * ny * nx


def stub_models(factor: int = 10, **settings: Any) -> dict[str, StubModel]:
    """Both stages, keyed by id, as ``core.pipeline.run(spec, scene, models=...)`` takes them."""
    both = (StubModel("correct", 1, **settings), StubModel("downscale", factor, **settings))
    return {model.card.id: model for model in both}


def temperature_model(*, spread: float = 0.01) -> StubModel:
    """A stage II of 2 m temperature: 1.25 to 0.25 degrees, residuals of about 33 K times ``spread``."""
    model = StubModel("downscale", 5, spread=spread, coupling=0.0, stride=4)
    sampler = {"steps": 4, "conservation": "additive"}
    model.card = replace(model.card, id="stub-t2m", variable="t2m", coarse_step_degrees=1.25, sampler=sampler)
    return model
