"""Solvers of the probability-flow equation dx/dsigma = (x - D(x, sigma)) / sigma, as generators.

Each takes ``(denoise, x, sigmas, *, noise, churn)``, yields ``(step index, denoised)`` after every evaluation
of the denoiser and returns the final x, so that whoever pulls it may look at the field on its way and may
stop between two evaluations. The state x is float64; ``denoise`` casts to the network's type and back.
Letters are the papers'.
"""

from collections.abc import Callable, Generator, Sequence
from itertools import pairwise
from math import expm1, log, sqrt
from typing import Protocol

import torch
from torch import Tensor

Denoise = Callable[[Tensor, float], Tensor]
"""D(x, sigma): float64 [b, 1, y, x] and a level, to the expected clean field in float64."""

Draw = Callable[[int], Tensor]
"""Standard normal numbers like x for draw 1, 2, ... (draw 0 is the start)."""

Sampling = Generator[tuple[int, Tensor], None, Tensor]


class Solver(Protocol):
    """One algorithm."""

    def __call__(
        self, denoise: Denoise, x: Tensor, sigmas: Sequence[float], *, noise: Draw | None = None, churn: float = 0.0
    ) -> Sampling: ...


@torch.inference_mode()
def euler(
    denoise: Denoise, x: Tensor, sigmas: Sequence[float], *, noise: Draw | None = None, churn: float = 0.0
) -> Sampling:
    """Euler's method, with optional churn. First order, one evaluation a step.

    Source: Karras et al. 2022, algorithm 2 without its second-order part, arXiv 2206.00364.
    """
    for i, (s, s_next) in enumerate(pairwise(sigmas)):
        x, s_hat = _churned(x, s, i, len(sigmas) - 1, noise, churn)
        D = denoise(x, s_hat)
        yield i, D
        x = x + (s_next - s_hat) * (x - D) / s_hat
    return x


@torch.inference_mode()
def heun(
    denoise: Denoise, x: Tensor, sigmas: Sequence[float], *, noise: Draw | None = None, churn: float = 0.0
) -> Sampling:
    """EDM's stochastic sampler: Heun's method with churn. Second order, 2 N - 1 evaluations in N steps.

    Source: Karras et al. 2022, algorithm 2 (S_noise = 1, S_min = 0, S_max = infinity), arXiv 2206.00364.
    """
    for i, (s, s_next) in enumerate(pairwise(sigmas)):
        x, s_hat = _churned(x, s, i, len(sigmas) - 1, noise, churn)
        D = denoise(x, s_hat)
        yield i, D
        d = (x - D) / s_hat
        x_next = x + (s_next - s_hat) * d
        if s_next > 0:
            D = denoise(x_next, s_next)
            yield i, D
            x_next = x + (s_next - s_hat) * 0.5 * (d + (x_next - D) / s_next)
        x = x_next
    return x


@torch.inference_mode()
def dpmpp_2m(
    denoise: Denoise, x: Tensor, sigmas: Sequence[float], *, noise: Draw | None = None, churn: float = 0.0
) -> Sampling:
    """DPM-Solver++(2M): second order, multistep, one evaluation a step. Deterministic: churn is not used.

    h = ln(s_i / s_{i+1}), r = h_prev / h, D' = (1 + 1/2r) D_i - D_{i-1} / 2r, x <- (s_{i+1}/s_i) x - expm1(-h) D'.
    The first step is first order; the last, to level 0, is x <- D.

    Source: Lu et al. 2022, algorithm 2 (data prediction), arXiv 2211.01095, with alpha = 1 and sigma as time.
    """
    D_prev, h_prev = None, 0.0
    for i, (s, s_next) in enumerate(pairwise(sigmas)):
        D = denoise(x, s)
        yield i, D
        if s_next == 0:
            return D
        h = log(s / s_next)
        D_bar = D if D_prev is None else D + (D - D_prev) * h / (2 * h_prev)
        x = (s_next / s) * x - expm1(-h) * D_bar
        D_prev, h_prev = D, h
    return x


def _churned(x: Tensor, sigma: float, step: int, steps: int, noise: Draw | None, churn: float) -> tuple[Tensor, float]:
    """x with noise added up to sigma_hat = (1 + gamma) sigma, gamma = min(S_churn / N, sqrt 2 - 1)."""
    gamma = min(churn / steps, sqrt(2) - 1)
    if gamma <= 0 or noise is None:
        return x, sigma
    sigma_hat = sigma * (1 + gamma)
    return x + sqrt(sigma_hat**2 - sigma**2) * noise(step + 1), sigma_hat


SOLVERS: dict[str, Solver] = {"euler": euler, "heun": heun, "dpmpp_2m": dpmpp_2m}
"""Solvers by the name used in ``RunSpec.solver``."""
