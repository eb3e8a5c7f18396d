"""Training losses and the draws of the noise level that go with them."""

import torch
from torch import Tensor, nn


def draw_sigma(count: int, p_mean: float, p_std: float, generator: torch.Generator) -> Tensor:
    """(count,) noise levels with ln sigma ~ N(p_mean, p_std^2), one from each of ``count`` equal quantiles.

    Stratified draws have the same distribution as independent ones and a less noisy gradient.

    Source: Karras et al. 2022, arXiv 2206.00364, table 1 (distribution).
    """
    quantile = (torch.randperm(count, generator=generator) + torch.rand(count, generator=generator)) / count
    normal = torch.special.ndtri(quantile.double().clamp(1e-6, 1 - 1e-6)).float()
    return (p_mean + p_std * normal).exp()


def edm_loss(
    denoiser: nn.Module, residual: Tensor, noise: Tensor, sigma: Tensor, condition: Tensor, sd: float
) -> Tensor:
    """Mean over pixels of (s^2 + sd^2) / (s sd)^2 (D(r + s n; s, c) - r)^2.

    Args:
        residual, noise: (b, c, y, x), the residual of standard deviation ``sd`` and unit normal noise.
        sigma: (b,). condition: (b, k, y, x).

    Source: Karras et al. 2022, arXiv 2206.00364, eq. 108.
    """
    s = sigma.view(-1, 1, 1, 1)
    weight = (s.square() + sd**2) / (s * sd).square()
    denoised = denoiser(residual + s * noise, sigma, condition)
    return (weight * (denoised - residual).square()).mean()
