"""The EDM preconditioner around a raw network: one signature, ``(x, sigma, condition) -> denoised``."""

from typing import Protocol, Self

import torch
from torch import Tensor, nn


class Network(Protocol):
    """What a raw network F(x, label, condition) offers; an ``nn.Module``.

    Attributes:
        stride: height and width must be multiples of it.
    """

    stride: int

    def __call__(self, x: Tensor, label: Tensor, condition: Tensor) -> Tensor: ...

    def renormalise(self) -> None: ...

    def bake(self) -> Self: ...

    def mark_baked(self) -> Self: ...


class Denoiser(nn.Module):
    """D(x; s, c) = c_skip x + c_out F(c_in x, ln(s)/4, c).

    c_skip = sd^2/(s^2+sd^2), c_out = s sd/sqrt(s^2+sd^2), c_in = 1/sqrt(s^2+sd^2). The condition is never scaled.

    Source: Karras et al. 2022, arXiv 2206.00364, eq. 7 and table 1.
    """

    def __init__(self, network: Network, sd: float = 0.5) -> None:
        super().__init__()
        self.network: Network = network
        self.sd = sd

    def forward(self, x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        """x (b, c, y, x) float32, sigma (b,), condition (b, k, y, x) -> denoised (b, c, y, x) float32."""
        s = sigma.to(torch.float32).view(-1, 1, 1, 1)
        total = s.square() + self.sd**2
        c_skip = self.sd**2 / total
        c_out = s * self.sd / total.sqrt()
        raw = self.network(x / total.sqrt(), s.flatten().log() / 4, condition)
        return c_skip * x + c_out * raw.float()
