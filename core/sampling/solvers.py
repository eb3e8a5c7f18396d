"""Solvers of the probability-flow equation dx/dsigma = (x - D(x, sigma)) / sigma, as generators.

Each takes ``(denoise, x, sigmas, *, noise, churn)``, yields ``(step index, denoised)`` after every evaluation
of the denoiser and returns the final x, so that whoever pulls it may look at the field on its way and may
stop between two evaluations. The state x is float64; ``denoise`` casts to the network's type and back.
Letters are the papers'. Those that draw noise at every step are in ``core.sampling.ancestral``; what each solver
is, and what churn means for it, is in ``core.sampling.schedule.SOLVER_FACTS``.
"""

from collections import deque
from collections.abc import Sequence
from itertools import pairwise
from math import expm1, log, sqrt

import numpy as np
import torch
from torch import Tensor

from core.sampling.ancestral import ddim, ddpm, sde_dpmpp_2m
from core.sampling.signature import Denoise, Draw, Sampling, Solver


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


@torch.inference_mode()
def unipc(
    denoise: Denoise, x: Tensor, sigmas: Sequence[float], *, noise: Draw | None = None, churn: float = 0.0
) -> Sampling:
    """UniPC of order 2, B(h) = expm1(-h) ("bh2"): a predictor, and a corrector that costs no evaluation.

    The denoised field at a predicted x first corrects the step that led there, then serves the next prediction,
    which is that of DPM-Solver++(2M). The corrector makes it third order. The first step has order 1; the last, to
    level 0, is x <- D. Deterministic: churn is not used.

    Source: Zhao et al. 2023, UniPC-2 in data prediction, arXiv 2302.04867, with alpha = 1.
    """
    x_prev, D_prev, slope, h, h_prev = None, None, None, 0.0, 0.0
    for i, (s, s_next) in enumerate(pairwise(sigmas)):
        D = denoise(x, s)
        yield i, D
        if s_next == 0:
            return D
        if x_prev is not None and D_prev is not None:
            x = _corrected(x_prev, D_prev, D, h, slope, h_prev)
            slope = (D - D_prev) / h
        x_prev, D_prev, h, h_prev = x, D, log(s / s_next), h
        x = (s_next / s) * x - expm1(-h) * (D if slope is None else D + slope * h / 2)
    return x


def _corrected(x: Tensor, D: Tensor, D_next: Tensor, h: float, slope: Tensor | None, h_prev: float) -> Tensor:
    """UniC: the step from x again, now that the denoised field at its end is known.

    x <- e^-h x + int_0^h e^(u-h) (D + a u + b u^2) du, the parabola in u = -ln(sigma) through the denoised fields at
    the step's end, at its start and one step before; on the first step the mean of D and D_next.

    Args:
        slope: (D - D_prev) / h_prev, or None on the first step.
    """
    B = expm1(-h)
    if slope is None:
        return (1 + B) * x - B * (D + D_next) / 2
    rise = (D_next - D) / h
    b = (rise - slope) / (h + h_prev)
    a = rise - b * h
    return (1 + B) * x - B * D + (h + B) * a + (h * h - 2 * (h + B)) * b


@torch.inference_mode()
def lms(
    denoise: Denoise, x: Tensor, sigmas: Sequence[float], *, noise: Draw | None = None, churn: float = 0.0
) -> Sampling:
    """Linear multistep: Adams and Bashforth's method of order 4 on uneven levels. One evaluation a step.

    x <- x + int_s^s_next p(sigma) dsigma, p the polynomial through the last four values of dx/dsigma (through fewer
    on the first three steps). Deterministic: churn is not used.

    Source: Hairer, Norsett & Wanner 1993, Solving ordinary differential equations I, section III.5.
    """
    d: deque[Tensor] = deque(maxlen=4)
    for i, (s, s_next) in enumerate(pairwise(sigmas)):
        D = denoise(x, s)
        yield i, D
        d.appendleft((x - D) / s)
        weights = _multistep_weights(sigmas[max(0, i - 3) : i + 1][::-1], s_next)
        x = x + sum(w * slope for w, slope in zip(weights, d, strict=True))
    return x


def _multistep_weights(levels: Sequence[float], end: float) -> list[float]:
    """w with sum_j w_j p(levels_j) = int p from levels_0 to ``end``, for every polynomial p of a smaller degree."""
    h = end - levels[0]
    u = (np.array(levels) - levels[0]) / h
    powers = np.arange(len(levels))
    return (h * np.linalg.solve(u[None, :] ** powers[:, None], 1 / (powers + 1))).tolist()


def _churned(x: Tensor, sigma: float, step: int, steps: int, noise: Draw | None, churn: float) -> tuple[Tensor, float]:
    """x with noise added up to sigma_hat = (1 + gamma) sigma, gamma = min(S_churn / N, sqrt 2 - 1)."""
    gamma = min(churn / steps, sqrt(2) - 1)
    if gamma <= 0 or noise is None:
        return x, sigma
    sigma_hat = sigma * (1 + gamma)
    return x + sqrt(sigma_hat**2 - sigma**2) * noise(step + 1), sigma_hat


SOLVERS: dict[str, Solver] = {
    "euler": euler,
    "heun": heun,
    "dpmpp_2m": dpmpp_2m,
    "unipc": unipc,
    "lms": lms,
    "ddim": ddim,
    "ddpm": ddpm,
    "sde_dpmpp_2m": sde_dpmpp_2m,
}
"""Solvers by the name used in ``RunSpec.solver``."""
