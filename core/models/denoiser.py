"""What turns a raw network into one signature, ``(x, sigma, condition) -> denoised``, in the residual space."""

from typing import Any, NamedTuple, Protocol, Self, runtime_checkable

import torch
from torch import Tensor, nn

from core.models.context import ContextEncoder
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

    What F answers after the channels of x, a gate's logit, follows D as it is.

    ``context`` makes the channels of the wider context, before a sample begins.

    Source: Karras et al. 2022, arXiv 2206.00364, eq. 7 and table 1.
    """

    def __init__(self, network: Network, sd: float = 0.5) -> None:
        super().__init__()
        self.network: Network = network
        self.sd = sd
        self.context: ContextEncoder | None = None

    def forward(self, x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        """x (b, c, y, x) float32, sigma (b,), condition (b, k, y, x) -> denoised (b, c or c + 1, y, x) float32."""
        s = sigma.to(torch.float32).view(-1, 1, 1, 1)
        total = s.square() + self.sd**2
        c_skip = self.sd**2 / total
        c_out = s * self.sd / total.sqrt()
        made = self.network(x / total.sqrt(), s.flatten().log() / 4, condition).float()
        raw, further = made[:, : x.shape[1]], made[:, x.shape[1] :]
        clean = c_skip * x + c_out * raw
        return torch.cat([clean, further], 1) if further.shape[1] else clean

    def prepare(self, condition: Tensor) -> Tensor:
        """The condition that the denoiser takes, from the condition as it is seen: the same, for most."""
        return self.network.prepare(condition) if isinstance(self.network, Preparing) else condition

    def renormalise(self) -> None:
        """After a step of training: weights back to unit norm, where the network keeps them there."""
        for part in (self.network, self.context):
            if isinstance(part, Normalised):
                part.renormalise()

    def bake(self) -> None:
        """Make the network ready for inference."""
        for part in (self.network, self.context):
            if isinstance(part, Normalised):
                part.bake()

    def mark_baked(self) -> None:
        """Say that the weights, as loaded, are ready for inference."""
        for part in (self.network, self.context):
            if isinstance(part, Normalised):
                part.mark_baked()


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
class Preparing(Protocol):
    """A network whose condition is made from what is seen once for a whole sample, and begins with an estimate.

    Attributes:
        condition_channels: of the condition that ``prepare`` makes and the network is called with.
        spread: standard deviation of what the estimate leaves.
    """

    condition_channels: int
    spread: Tensor

    def prepare(self, condition: Tensor) -> Tensor:
        """(b, k, y, x) as it is seen -> (b, condition_channels, y, x)."""
        ...

    def follow(self, left: Tensor) -> None:
        """While training: keep ``spread`` true to what the estimate leaves now."""
        ...


@runtime_checkable
class Grouped(Protocol):
    """A network whose parts learn at different rates."""

    def groups(self) -> list[dict[str, Any]]:
        """``params`` and, where it is not 1, their ``share`` of the learning rate."""
        ...


class Parts(NamedTuple):
    """What a network that prepares is trained on, in units of residuals but for the last four.

    Attributes:
        estimate: (b, 1, y, x), what the condition begins with.
        sources: (b, 2, y, x), the two that it is made of: from the coarse field alone, and from the frame before.
        prepared: (b, k, y, x), the condition that it begins.
        denoised, target: of what the estimate leaves, scaled to the standard deviation sd.
        levels: (b, 1, 1, 1), of the noise in it.
    """

    estimate: Tensor
    sources: Tensor
    prepared: Tensor
    denoised: Tensor
    target: Tensor
    levels: Tensor


class Centred(Denoiser):
    """D(x; s, c) = e + k D'((x - e) / k; s / k, c), D' being ``Denoiser``'s, e the estimate, k its spread over sd."""

    def forward(self, x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        """As ``Denoiser``'s, with a condition that the network prepared."""
        estimate, k = condition[:, :1], self._scale()
        return estimate + k * super().forward((x - estimate) / k, sigma / k, condition)

    def parts(self, residual: Tensor, noise: Tensor, sigma: Tensor, condition: Tensor) -> Parts:
        """For training: the condition as it is seen, levels as if the residual had the standard deviation sd."""
        prepared = self.prepare(condition)
        estimate, s = prepared[:, :1], sigma.view(-1, 1, 1, 1)
        left = residual - estimate.detach()
        self.network.follow(left)  # type: ignore[attr-defined]
        target = left / self._scale()
        denoised = super().forward(target + s * noise, sigma, prepared)
        return Parts(estimate, prepared[:, 1:3], prepared, denoised, target, s)

    def _scale(self) -> Tensor:
        return self.network.spread / self.sd  # type: ignore[attr-defined]


class Estimate(Centred):
    """D(x; s, c) = e: the estimate alone, without diffusion."""

    def forward(self, x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        """As ``Centred``'s."""
        return condition[:, :1]


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
