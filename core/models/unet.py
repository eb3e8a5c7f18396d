"""The diffusion U-Net of the default models: magnitude-preserving, without normalisation across space.

The layers follow Karras et al. 2024, "Analyzing and Improving the Training Dynamics of Diffusion Models"
(arXiv 2312.02696, section 2 and appendix B): weights are kept at unit norm, sums and activations are rescaled so that
the expected magnitude stays one, and no statistic is taken over a field. So a pixel's value depends on its receptive
field alone, which is what makes overlapping regions agree. Parameter names are those of DeepR's U-Net.
"""

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

SILU_SD = 0.596
"""Standard deviation of SiLU's output for a unit-normal input."""

BRANCH = 0.3
"""Share t of a block's residual branch in its sum."""


def mp_silu(x: Tensor) -> Tensor:
    """SiLU divided by its output's standard deviation for a unit-normal input (eq. 81)."""
    return functional.silu(x) / SILU_SD


def mp_sum(a: Tensor, b: Tensor, t: float = BRANCH) -> Tensor:
    """(1 - t) a + t b, rescaled to keep the magnitude of uncorrelated inputs (eq. 88)."""
    return torch.lerp(a, b, t) / math.hypot(1 - t, t)


def mp_cat(a: Tensor, b: Tensor, t: float = 0.5) -> Tensor:
    """Concatenation along channels in which both inputs contribute alike (eq. 103)."""
    n_a, n_b = a.shape[1], b.shape[1]
    scale = math.sqrt((n_a + n_b) / ((1 - t) ** 2 + t**2))
    return torch.cat([a * (scale / math.sqrt(n_a) * (1 - t)), b * (scale / math.sqrt(n_b) * t)], dim=1)


def pixel_norm(x: Tensor) -> Tensor:
    """Each pixel's channel vector divided by its root mean square (eq. 30): local by construction."""
    return x * torch.rsqrt(x.square().mean(dim=1, keepdim=True, dtype=torch.float32) + 1e-8).to(x.dtype)


def unit_rows(weight: Tensor) -> Tensor:
    """Every output's weights scaled to root mean square one."""
    dims = tuple(range(1, weight.ndim))
    return weight * torch.rsqrt(weight.square().mean(dim=dims, keepdim=True) + 1e-8)


class MPConv(nn.Module):
    """A bias-free convolution (or, with ``kernel`` 0, a linear layer) whose weights are kept at unit norm.

    While training, the stored weight has rows of unit mean square and the forward pass divides by sqrt(fan-in)
    (eq. 66). ``bake`` folds both into the weight, after which the layer is a plain convolution.
    """

    def __init__(self, in_channels: int, out_channels: int, kernel: int) -> None:
        super().__init__()
        shape = (out_channels, in_channels, kernel, kernel) if kernel else (out_channels, in_channels)
        self.weight = nn.Parameter(torch.randn(shape))
        self.baked = False

    @torch.no_grad()
    def renormalise(self) -> None:
        """Bring the stored weight back to unit rows; called after every optimiser step ("forced", section 2.3)."""
        self.weight.copy_(unit_rows(self.weight))

    @torch.no_grad()
    def bake(self) -> None:
        """Replace the stored weight by the one that the forward pass applies."""
        if not self.baked:
            self.weight.copy_(self._effective())
            self.baked = True

    def _effective(self) -> Tensor:
        return unit_rows(self.weight) / math.sqrt(self.weight[0].numel())

    def forward(self, x: Tensor) -> Tensor:
        weight = (self.weight if self.baked else self._effective()).to(x.dtype)
        if weight.ndim == 2:
            return functional.linear(x, weight)
        if self.baked and weight.shape[-1] == 1 and x.device.type == "cpu":
            # On one thread torch sends small 1 x 1 convolutions to its slow path; oneDNN's is several times faster.
            return torch.mkldnn_convolution(x, weight, None, (0, 0), (1, 1), (1, 1), 1)
        return functional.conv2d(x, weight, padding=weight.shape[-1] // 2)


class NoiseEmbedding(nn.Module):
    """Fixed random Fourier features of the noise label, then one layer (eq. 75)."""

    frequency: Tensor
    phase: Tensor

    def __init__(self, channels: int, features: int = 32) -> None:
        super().__init__()
        generator = torch.Generator().manual_seed(0)
        self.register_buffer("frequency", 2 * math.pi * torch.randn(features, generator=generator))
        self.register_buffer("phase", 2 * math.pi * torch.rand(features, generator=generator))
        self.linear = MPConv(features, channels, 0)

    def forward(self, label: Tensor) -> Tensor:
        features = math.sqrt(2) * torch.cos(label[:, None] * self.frequency + self.phase)
        return mp_silu(self.linear(features))


class Block(nn.Module):
    """A residual block whose inner channels are scaled by the noise embedding (figure 21)."""

    def __init__(self, in_channels: int, out_channels: int, embedding: int, *, encoder: bool) -> None:
        super().__init__()
        self.encoder = encoder
        self.first = MPConv(out_channels if encoder else in_channels, out_channels, 3)
        self.scale = MPConv(embedding, out_channels, 0)
        self.scale_gain = nn.Parameter(torch.zeros(()))
        self.second = MPConv(out_channels, out_channels, 3)
        self.shortcut = MPConv(in_channels, out_channels, 1) if in_channels != out_channels else None
        self.baked = False

    @torch.no_grad()
    def bake(self) -> None:
        """Fold the constants of the activations and of the sum into the convolutions (after theirs are baked)."""
        if not self.baked:
            self.first.weight.div_(SILU_SD)
            self.second.weight.mul_(BRANCH / math.hypot(1 - BRANCH, BRANCH) / SILU_SD)
            self.baked = True

    def forward(self, x: Tensor, embedding: Tensor) -> Tensor:
        silu = functional.silu if self.baked else mp_silu
        if self.encoder:
            x = pixel_norm(x if self.shortcut is None else self.shortcut(x))
        y = self.first(silu(x))
        scale = self.scale(embedding) * self.scale_gain + 1
        y = self.second(silu(y * scale[:, :, None, None].to(y.dtype)))
        if not self.encoder and self.shortcut is not None:
            x = self.shortcut(x)
        if self.baked:
            return torch.add(y, x, alpha=(1 - BRANCH) / math.hypot(1 - BRANCH, BRANCH))
        return mp_sum(x, y).clamp(-256, 256)


class Blocks(nn.ModuleList):
    """Residual blocks one after another."""

    def forward(self, x: Tensor, embedding: Tensor) -> Tensor:
        for block in self:
            x = block(x, embedding)
        return x


class UNet(nn.Module):
    """F(x, label, condition): the raw network inside the preconditioner.

    Args:
        image_channels: channels of the field being denoised.
        conditioned_on_input: channels of the condition.
        n_channels: width of the finest level.
        channel_multipliers: width of each level, as multiples of ``n_channels``.
        n_blocks: residual blocks of each level, on the way down and again on the way up.
        patch: side of the space-to-depth patch at the input, depth-to-space at the output.
        learned_variance: answer as many channels again, for the variances of DDPM's steps (``core.models.vp.denoised``).
        wet_gate: answer one channel more: above 0 where it is wet (``core.training.gate``).
        time_steps: where the label is the time of a noise process of so many steps; 0 where it is ln(sigma) / 4.
    """

    def __init__(
        self,
        image_channels: int = 1,
        conditioned_on_input: int = 3,
        n_channels: int = 48,
        channel_multipliers: Sequence[int] = (1, 2, 4),
        n_blocks: Sequence[int] = (1, 1, 2),
        patch: int = 2,
        learned_variance: bool = False,
        wet_gate: bool = False,
        time_steps: int = 0,
    ) -> None:
        super().__init__()
        self.patch, self.time_steps = patch, time_steps
        self.stride = patch * 2 ** (len(channel_multipliers) - 1)
        widths = [n_channels * m for m in channel_multipliers]
        embedding = 4 * n_channels
        self.embedding = NoiseEmbedding(embedding)
        # One more input channel, constant one, lets the network see where zero padding begins.
        self.stem = MPConv((image_channels + conditioned_on_input) * patch**2 + 1, widths[0], 3)
        self.down = nn.ModuleList()
        self.up = nn.ModuleList()
        for level, (width, blocks) in enumerate(zip(widths, n_blocks, strict=True)):
            below = widths[max(level - 1, 0)]
            self.down.append(
                Blocks(Block(below if i == 0 else width, width, embedding, encoder=True) for i in range(blocks))
            )
            deeper = widths[min(level + 1, len(widths) - 1)]
            self.up.append(
                Blocks(
                    Block(deeper + width if i == 0 else width, width, embedding, encoder=False) for i in range(blocks)
                )
            )
        self.middle = Block(widths[-1], widths[-1], embedding, encoder=False)
        answered = image_channels * (1 + learned_variance)
        self.head = MPConv(widths[0], (answered + wet_gate) * patch**2, 3)
        self.head_gain = nn.Parameter(torch.zeros(()))
        self.gate_gain = nn.Parameter(torch.zeros(())) if wet_gate else None

    def forward(self, x: Tensor, label: Tensor, condition: Tensor) -> Tensor:
        """x (b, c, y, x), label (b,), condition (b, k, y, x); y and x multiples of ``stride``."""
        embedding = self.embedding(2 * label / self.time_steps - 1 if self.time_steps else label)
        y = torch.cat([x, condition], dim=1)
        y = functional.pixel_unshuffle(y, self.patch)
        y = self.stem(torch.cat([y, torch.ones_like(y[:, :1])], dim=1))
        skips = []
        for level, blocks in enumerate(self.down):
            if level:
                y = functional.avg_pool2d(y, 2)
            y = blocks(y, embedding)
            skips.append(y)
        y = self.middle(y, embedding)
        for level in reversed(range(len(self.up))):
            if level < len(self.up) - 1:
                y = functional.interpolate(y, scale_factor=2, mode="nearest")
            y = self.up[level](mp_cat(y, skips[level]), embedding)
        y = self.head(y).float()
        if self.gate_gain is None:
            return functional.pixel_shuffle(y * self.head_gain, self.patch)
        field, gate = y[:, : -(self.patch**2)], y[:, -(self.patch**2) :]
        return functional.pixel_shuffle(torch.cat([field * self.head_gain, gate * self.gate_gain], 1), self.patch)

    def renormalise(self) -> None:
        """Force every weight back to unit norm; the trainer calls it after each step."""
        for module in self.modules():
            if isinstance(module, MPConv):
                module.renormalise()

    def bake(self) -> "UNet":
        """Fold the weight normalisation and all constants in, for inference; returns self."""
        for kind in (MPConv, Block):
            for module in self.modules():
                if isinstance(module, kind):
                    module.bake()
        return self

    def mark_baked(self) -> "UNet":
        """Say that the weights, as loaded, are baked ones; returns self."""
        for module in self.modules():
            if isinstance(module, MPConv | Block):
                module.baked = True
        return self
