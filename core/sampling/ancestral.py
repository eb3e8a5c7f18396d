"""Solvers of the reverse process that draw fresh noise at every step.

All of them leave N(0, S^2 + sigma^2) on its way to N(0, S^2) as the steps become small, whatever their churn. They
are written in sigma (alpha = 1), where a step from level s to s_next of the variance-preserving family with
abar = 1 / (1 + sigma^2) is the same step: x here is x_t / sqrt(abar_t) there.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import exp, expm1, log, sqrt

import torch
from torch import Tensor

from core.errors import SpecError
from core.models.vp import step_variances
from core.sampling.schedule import SIGMA_DATA
from core.sampling.signature import Denoise, Draw, Sampling, Share


@torch.inference_mode()
def ddim(
    denoise: Denoise, x: Tensor, sigmas: Sequence[float], *, noise: Draw | None = None, churn: float = 0.0
) -> Sampling:
    """DDIM with eta = ``churn``. First order, one evaluation a step; eta 0 is Euler's method in sigma.

    x <- D + sqrt(s_next^2 - c^2) (x - D) / s + c z, c = eta s_next sqrt(1 - s_next^2 / s^2).

    Source: Song et al. 2021, equations 12 and 16, arXiv 2010.02502, divided by sqrt(abar).
    """
    for i, (s, s_next) in enumerate(pairwise(sigmas)):
        D = denoise(x, s)
        yield i, D
        fresh = churn**2 * (1 - (s_next / s) ** 2)
        x = D + s_next * sqrt(1 - fresh) * (x - D) / s + _drawn(noise, i, s_next * sqrt(fresh))
    return x


def unlearned() -> None:
    """The share of a model that has not learned its variances."""


@torch.inference_mode()
def ddpm(
    denoise: Denoise,
    x: Tensor,
    sigmas: Sequence[float],
    *,
    noise: Draw | None = None,
    churn: float = 0.0,
    share: Share = unlearned,
) -> Sampling:
    """DDPM's ancestral sampling on any levels. First order, one evaluation a step.

    x <- D + (s_next / s)^2 (x - D) + c z: the posterior's mean, with the variance c^2 = small^(1-f) large^f between
    beta-tilde and beta (``core.models.vp.step_variances``). f is the share that the model has learned, else ``churn``.

    Source: Ho et al. 2020, section 3.2, arXiv 2006.11239; f after Nichol & Dhariwal 2021, equation 15,
    arXiv 2102.09672.
    """
    for i, (s, s_next) in enumerate(pairwise(sigmas)):
        D = denoise(x, s)
        learned = share()
        f = churn if learned is None else learned
        yield i, D
        small, large = step_variances(s, s_next, SIGMA_DATA)
        c = (small ** (1 - f) * large**f) ** 0.5 if s_next > 0 else 0.0
        x = D + (s_next / s) ** 2 * (x - D) + _drawn(noise, i, c)
    return x


@torch.inference_mode()
def sde_dpmpp_2m(
    denoise: Denoise, x: Tensor, sigmas: Sequence[float], *, noise: Draw | None = None, churn: float = 0.0
) -> Sampling:
    """DPM-Solver++(2M) on the stochastic equation, with eta = ``churn``. Second order, one evaluation a step.

    With h = ln(s / s_next), g = (1 + eta) h and D' = D + (D - D_prev) h / (2 h_prev):
    x <- e^-g x - expm1(-g) D' + s_next sqrt(-expm1(-2 eta h)) z. It solves dx = -(1 + eta) (x - D) dl +
    sqrt(2 eta) sigma dw in l = -ln(sigma); eta 1 is the paper's equation, eta 0 the deterministic DPM-Solver++(2M).
    The first step is first order; the last, to level 0, is x <- D.

    Source: Lu et al. 2022, arXiv 2211.01095 (SDE-DPM-Solver++(2M)).
    """
    D_prev, h_prev = None, 0.0
    for i, (s, s_next) in enumerate(pairwise(sigmas)):
        D = denoise(x, s)
        yield i, D
        if s_next == 0:
            return D
        h = log(s / s_next)
        g = (1 + churn) * h
        D_bar = D if D_prev is None else D + (D - D_prev) * h / (2 * h_prev)
        x = exp(-g) * x - expm1(-g) * D_bar + _drawn(noise, i, s_next * sqrt(-expm1(-2 * churn * h)))
        D_prev, h_prev = D, h
    return x


def _drawn(noise: Draw | None, step: int, amount: Tensor | float) -> Tensor | float:
    """``amount`` times the step's own draw."""
    if not isinstance(amount, Tensor) and amount == 0:
        return 0.0
    if noise is None:
        raise SpecError(
            "a stochastic solver was given no noise to draw from; expected a source of normal numbers",
            remedy="Pass noise, or use churn 0 with solver ddim or sde_dpmpp_2m.",
        )
    return amount * noise(step + 1)
