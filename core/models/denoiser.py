"""What turns a raw network into one signature, ``(x, sigma, condition) -> denoised``, in the residual space."""

from typing import Protocol, Self, runtime_checkable

import torch
from torch import Tensor, nn

from core.models.vp import NoiseProcess, denoised


class Network(Protocol):
    """What a raw network F(x, label, condition) offers; an ``nn.Module``.

    Attributes:
        stride: height and width must be multiples of it.
    """

    stride: int

    def __call__(self, x: Tensor, label: Tensor, condition: Tensor) -> Tensor: ...

    def eval(self) -> Self: ...


@runtime_checkable
class Normalised(Protocol):
    """A network that keeps its weights at unit norm while it trains, and folds that into them for inference."""

    def renormalise(self) -> None: ...

    def bake(self) -> object: ...

    def mark_baked(self) -> object: ...


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

    def renormalise(self) -> None:
        """After a step of training: weights back to unit norm, where the network keeps them there."""
        if isinstance(self.network, Normalised):
            self.network.renormalise()

    def bake(self) -> None:
        """Make the network ready for inference."""
        if isinstance(self.network, Normalised):
            self.network.bake()

    def mark_baked(self) -> None:
        """Say that the weights, as loaded, are ready for inference."""
        if isinstance(self.network, Normalised):
            self.network.mark_baked()


class VPDenoiser(Denoiser):
    """D of a network that was trained on a variance-preserving process (``core.models.vp.denoised``).

    Args:
        prediction: "eps", "x0" or "v".
        process: that the network's times belong to.
    """

    def __init__(self, network: Network, prediction: str, process: NoiseProcess, sd: float = 0.5) -> None:
        super().__init__(network, sd)
        self.prediction, self.process = prediction, process

    def forward(self, x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        """As ``Denoiser``'s; a network that learned variances too gives their shares after the denoised channels."""
        return denoised(self.network, x, sigma, condition, process=self.process, prediction=self.prediction, sd=self.sd)


@runtime_checkable
class Drawing(Protocol):
    """A network that draws a direct answer by its first argument, unit normal noise, where ``draws`` is true."""

    draws: bool


class Direct(Denoiser):
    """D(x; s, c) = F(z, 0, c): an answer that needs one evaluation, from the start of a sample.

    There z = x / sqrt(s^2 + sd^2) is unit normal noise, for networks that draw from a distribution by themselves. All
    others give a best estimate, which depends on no noise: z = 0.
    """

    def forward(self, x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        """As ``Denoiser``'s."""
        s = sigma.to(torch.float32).view(-1, 1, 1, 1)
        draws = isinstance(self.network, Drawing) and self.network.draws
        z = x / torch.hypot(s, torch.tensor(self.sd)) if draws else torch.zeros_like(x)
        return self.network(z, torch.zeros_like(s.flatten()), condition).float()
