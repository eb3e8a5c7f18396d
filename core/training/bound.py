"""The variational bound of a variance-preserving model whose steps have learned variances.

Source: Nichol & Dhariwal 2021, "Improved denoising diffusion probabilistic models", sections 2.1 and 3.1, arXiv
2102.09672. Written in x = x_0 + s eps, where a step down from level s is one from x_t / sqrt(abar_t).
"""

from math import log, pi

import torch
from torch import Tensor

from core.models.vp import NoiseProcess, step_variances


def step_bound(residual: Tensor, denoised: Tensor, share: Tensor, s: Tensor, s_next: Tensor, least: float) -> Tensor:
    """One term of the bound for every pixel, in nats.

    KL(q(x_next | x, x_0) || p(x_next | x)), both normal: q has the variance beta-tilde, p small^(1-f) large^f between
    beta-tilde and beta; their means differ by (1 - s_next^2 / s^2) (residual - denoised). Of the last step, to level 0,
    -ln p(x_0 | x). Gradients go to the share alone: what the denoiser answers is not moved by the bound.

    Args:
        residual, denoised, share: (b, c, y, x); share is f, the network's v in [-1, 1] as (v + 1) / 2.
        s, s_next: (b, 1, 1, 1), levels of the step; s_next is 0 for the last one.
        least: stands for beta-tilde of the last step, which has none: that of the step before it.
    """
    small, large = step_variances(s, s_next)
    last = s_next == 0
    small = torch.where(last, least, small)
    ln_variance = (1 - share) * small.log() + share * large.log()
    off = (1 - (s_next / s).square()) * (residual - denoised.detach())
    spread = off.square() * (-ln_variance).exp()
    divergence = ln_variance - small.log() - 1 + small * (-ln_variance).exp() + spread
    surprise = ln_variance + log(2 * pi) + spread
    return 0.5 * torch.where(last, surprise, divergence)


def levels_below(process: NoiseProcess, sigma: Tensor, sd: float = 0.5) -> Tensor:
    """The level one step below each of sigma (b,), by the nearest whole time of the process; 0 below the last."""
    levels = torch.from_numpy(process.sigmas * sd)
    times = torch.from_numpy(process.time((sigma.double() / sd).cpu().numpy())).round().long()
    return torch.cat([torch.zeros(1).double(), levels])[times].to(sigma)


def least_variance(process: NoiseProcess, sd: float = 0.5) -> float:
    """beta-tilde of the process' last step but one."""
    s_next, s = (float(level) * sd for level in process.sigmas[:2])
    return step_variances(s, s_next, sd)[0]
