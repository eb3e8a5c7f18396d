"""The variance-preserving noise of DDPM and its map to sigma, and predictions of eps, x0 and v as denoisers.

A process of T steps adds noise at whole times t = 0 .. T-1: x_t = sqrt(abar_t) x_0 + sqrt(1 - abar_t) eps, with
abar_t = prod_{i <= t} (1 - beta_i) and x_0 of standard deviation 1. In EDM's variables x = x_t / sqrt(abar_t) =
x_0 + sigma eps, where sigma = sqrt((1 - abar) / abar), so abar = 1 / (1 + sigma^2). A model's residual space has
data of standard deviation sd = 0.5: its x and sigma are sd times those of the process.

Sources: Ho et al. 2020, arXiv 2006.11239; Nichol & Dhariwal 2021, arXiv 2102.09672. Loads without torch.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.errors import SpecError

if TYPE_CHECKING:
    from torch import Tensor

    Level = TypeVar("Level", float, Tensor)

BETA_MIN, BETA_MAX = 1e-4, 0.02
"""Smallest and largest beta of the linear process, and of the DANRA code's."""
PREDICTIONS = ("eps", "x0", "v")
"""What a network of a variance-preserving model may be trained to give."""


@dataclass(frozen=True, slots=True, eq=False)
class NoiseProcess:
    """The noise levels of a variance-preserving process, in its own units (data of standard deviation 1).

    Attributes:
        alphas_bar: abar_t for t = 0 .. T-1, float64, decreasing.
        sigmas: sqrt((1 - abar_t) / abar_t), float64, increasing.
    """

    alphas_bar: NDArray[np.float64]
    sigmas: NDArray[np.float64]

    @classmethod
    def of(cls, betas: NDArray[np.float64]) -> NoiseProcess:
        """The process with these betas."""
        alphas_bar = np.cumprod(1 - betas, dtype=np.float64)
        return cls(alphas_bar, np.sqrt((1 - alphas_bar) / alphas_bar))

    @property
    def steps(self) -> int:
        """T."""
        return self.sigmas.size

    def sigma(self, time: ArrayLike) -> NDArray[np.float64]:
        """Noise levels at times in [0, T-1], ln(sigma) interpolated between whole times; held beyond the ends."""
        return np.exp(np.interp(np.asarray(time), np.arange(self.steps), np.log(self.sigmas)))

    def time(self, sigma: ArrayLike) -> NDArray[np.float64]:
        """Times in [0, T-1] at which the noise has level ``sigma`` > 0: the inverse of ``sigma``, held at its ends."""
        return np.interp(np.log(sigma), np.log(self.sigmas), np.arange(self.steps))


def linear_betas(steps: int) -> NDArray[np.float64]:
    """beta rising evenly from 1e-4 to 0.02.

    Source: Ho et al. 2020, section 4, arXiv 2006.11239 (there T = 1000).
    """
    return np.linspace(BETA_MIN, BETA_MAX, steps)


def cosine_betas(steps: int) -> NDArray[np.float64]:
    """beta_t = min(1 - f(t+1) / f(t), 0.999) with f(t) = cos^2(((t/T + 0.008) / 1.008) pi/2).

    Source: Nichol & Dhariwal 2021, equation 17, arXiv 2102.09672.
    """
    f = np.cos((np.arange(steps + 1) / steps + 0.008) / 1.008 * np.pi / 2) ** 2
    return np.minimum(1 - f[1:] / f[:-1], 0.999)


def cosine_beta_betas(steps: int) -> NDArray[np.float64]:
    """beta itself follows half a cosine from 1e-4 up to 0.02, as the DANRA downscaling code has it.

    beta_i = bmin + (bmax - bmin) (1 + cos(pi i / (T-1))) / 2, reversed. Not the cosine process of Nichol & Dhariwal,
    where abar does: halfway abar is 0.23 here (T = 800) and 0.49 there.
    """
    fall = (1 + np.cos(np.pi * np.arange(steps) / (steps - 1))) / 2
    return (BETA_MIN + (BETA_MAX - BETA_MIN) * fall)[::-1]


BETAS: dict[str, Callable[[int], NDArray[np.float64]]] = {
    "linear": linear_betas,
    "cosine": cosine_betas,
    "cosine_beta": cosine_beta_betas,
}
"""Variance-preserving processes by name; cards and schedules use the same names."""


@cache
def noise_process(name: str, steps: int = 1000) -> NoiseProcess:
    """A process by name.

    Raises:
        SpecError: an unknown name, or fewer than two steps.
    """
    if name not in BETAS:
        raise SpecError(
            f'noise process is "{name}"; expected {", ".join(BETAS)}', remedy="Name one of these in the card or recipe."
        )
    if steps < 2:
        raise SpecError(f"noise process has {steps} steps; expected 2 or more", remedy="Use 1000 steps.")
    return NoiseProcess.of(BETAS[name](steps))


def step_variances(s: Level, s_next: Level, sd: float = 0.5) -> tuple[Level, Level]:
    """The least and the largest variance of a step down from level s to s_next, beta-tilde and beta, in x = x_0 + s eps.

    beta-tilde = s_next^2 (1 - s_next^2 / s^2), exact for data that are one point;
    beta = (s^2 - s_next^2) (sd^2 + s_next^2) / (sd^2 + s^2), exact for N(0, sd^2) data.

    Source: Ho et al. 2020, section 3.2, arXiv 2006.11239, divided by abar of s_next and in data of standard deviation sd.
    """
    fallen = s**2 - s_next**2
    return s_next**2 * fallen / s**2, fallen * (sd**2 + s_next**2) / (sd**2 + s**2)


def denoised(
    network: Callable[[Any, Any, Any], Any],
    x: Tensor,
    sigma: Tensor,
    condition: Tensor,
    *,
    process: NoiseProcess,
    prediction: str,
    sd: float = 0.5,
) -> Tensor:
    """D(x, sigma, condition) of a network that was trained on the process.

    With a = 1/sqrt(1 + s^2), b = s a, s = sigma / sd, the network sees F = F(a x / sd, t(s), condition), and
    x_0 = x / sd - s F for eps, F for x0, a^2 x / sd - b F for v; the answer is sd x_0. Levels beyond the process'
    ends keep their own a and b; only their time is held at the end.

    Args:
        network: (x (b, c, y, x), time (b,) float, condition) -> (b, c, y, x), or (b, 2 c, y, x) of one that has learned
            the variances of DDPM's steps too: its further channels v are how far, from -1 to 1 at beta-tilde and beta.
        x: (b, c, y, x) float32, in the model's residual space.
        sigma: (b,) > 0, in the same units.
        condition: (b, k, y, x); never scaled.
        prediction: "eps", "x0" or "v".
        sd: standard deviation of the model's clean residuals.

    Returns:
        (b, c, y, x) float32; with learned variances (b, 2 c, y, x), of which the further channels are f = (v + 1) / 2.

    Source: Ho et al. 2020, arXiv 2006.11239 (eps); Salimans & Ho 2022, arXiv 2202.00512 (v); Nichol & Dhariwal 2021,
    section 3.1, arXiv 2102.09672 (variances).
    """
    level = sigma.float() / sd
    time = level.new_tensor(process.time(level.detach().double().cpu().numpy()))
    s = level.view(-1, 1, 1, 1)
    a = (1 + s.square()).rsqrt()
    made = network(a * x / sd, time, condition).float()
    raw, further = made[:, : x.shape[1]], made[:, x.shape[1] :]
    match _known(prediction):
        case "eps":
            clean = x / sd - s * raw
        case "x0":
            clean = raw
        case _:
            clean = a * a * x / sd - s * a * raw
    return _joined(sd * clean, (further + 1) / 2)


def _joined(clean: Tensor, share: Tensor) -> Tensor:
    import torch

    return torch.cat([clean, share], 1) if share.shape[1] else clean


def example(
    clean: Tensor, noise: Tensor, time: Tensor, *, process: NoiseProcess, prediction: str, sd: float = 0.5
) -> tuple[Tensor, Tensor]:
    """What the network is shown and what it should answer, in training.

    Args:
        clean: residuals (b, c, y, x) of standard deviation ``sd``.
        noise: standard normal, like ``clean``.
        time: (b,) in [0, T-1], whole or not.
        prediction: "eps", "x0" or "v" (v = a eps - b x_0).

    Returns:
        x_t = a x_0 + b eps, and the target; both (b, c, y, x), with x_0 = clean / sd.
    """
    s = clean.new_tensor(process.sigma(time.double().cpu().numpy())).view(-1, 1, 1, 1)
    a = (1 + s.square()).rsqrt()
    b, x0 = s * a, clean / sd
    match _known(prediction):
        case "eps":
            target = noise
        case "x0":
            target = x0
        case _:
            target = a * noise - b * x0
    return a * x0 + b * noise, target


def _known(prediction: str) -> str:
    if prediction not in PREDICTIONS:
        raise SpecError(
            f'prediction is "{prediction}"; expected {", ".join(PREDICTIONS)}, of a variance-preserving model',
            remedy="Name one of these in the card or recipe.",
        )
    return prediction
