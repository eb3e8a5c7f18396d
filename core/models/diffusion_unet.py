"""The diffusion U-Net of DeepR: group normalisation, Swish, attention by level, sinusoidal time embedding.

The layers, their order and the parameters' names are those of DeepR's U-Net (ECMWF Code for Earth 2023,
github.com/ECMWFCode4Earth/DeepR), itself the network of Ho et al. 2020, "Denoising Diffusion Probabilistic Models"
(arXiv 2006.11239, appendix B). Where ours differs is told in ``docs/science/networks.md``.
"""

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.errors import ModelError
from core.languages import Sentence

GROUPS = 8
"""Groups of every normalisation; fewer where a width is no multiple of it."""


def group_norm(channels: int) -> nn.GroupNorm:
    """Group normalisation with 8 groups, or with as many of them as divide ``channels``."""
    return nn.GroupNorm(math.gcd(GROUPS, channels), channels)


def sinusoids(label: Tensor, features: int) -> Tensor:
    """sin and cos of t 10000^(-k / (h - 1)) for k = 0..h-1 and h = features / 2.

    Args:
        label: (b,), the time t of the noise process, whole or not.

    Returns:
        (b, features): the sines, then the cosines.

    Source: Vaswani et al. 2017, arXiv 1706.03762, section 3.5.
    """
    half = features // 2
    k = torch.arange(half, device=label.device, dtype=torch.float32)
    angle = label.float()[:, None] * torch.exp(-math.log(10_000) / (half - 1) * k)
    return torch.cat([angle.sin(), angle.cos()], dim=1)


class TimeEmbedding(nn.Module):
    """Sinusoids of the time, then two layers with Swish between them."""

    def __init__(self, features: int, channels: int) -> None:
        super().__init__()
        self.features = features
        self.first = nn.Linear(features, channels)
        self.second = nn.Linear(channels, channels)

    def forward(self, label: Tensor) -> Tensor:
        """(b,) -> (b, channels)."""
        return self.second(functional.silu(self.first(sinusoids(label, self.features))))


class ResidualBlock(nn.Module):
    """x' + conv(drop(swish(norm(conv(swish(norm(x))) + W swish(t))))), x' = x or its 1 x 1 convolution."""

    def __init__(self, in_channels: int, out_channels: int, time_channels: int, dropout: float) -> None:
        super().__init__()
        self.first_norm = group_norm(in_channels)
        self.first = nn.Conv2d(in_channels, out_channels, 3, padding=1)
        self.time = nn.Linear(time_channels, out_channels)
        self.second_norm = group_norm(out_channels)
        self.dropout = nn.Dropout(dropout)
        self.second = nn.Conv2d(out_channels, out_channels, 3, padding=1)
        same = in_channels == out_channels
        self.shortcut: nn.Module = nn.Identity() if same else nn.Conv2d(in_channels, out_channels, 1)

    def forward(self, x: Tensor, time: Tensor) -> Tensor:
        h = self.first(functional.silu(self.first_norm(x)))
        h = h + self.time(functional.silu(time))[:, :, None, None]
        h = self.second(self.dropout(functional.silu(self.second_norm(h))))
        return h + self.shortcut(x)


class Attention(nn.Module):
    """x + W softmax(q k^T / sqrt(c)) v over all pixels of a level, one head of full width.

    Its memory grows with the pixels, its cost with their square: it belongs on the coarse levels.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = group_norm(channels)
        self.projection = nn.Linear(channels, 3 * channels)
        self.output = nn.Linear(channels, channels)

    def forward(self, x: Tensor) -> Tensor:
        pixels = self.norm(x).flatten(2).transpose(1, 2)
        q, k, v = self.projection(pixels)[:, None].chunk(3, dim=-1)
        attended = functional.scaled_dot_product_attention(q, k, v)[:, 0]
        return x + self.output(attended).transpose(1, 2).unflatten(2, x.shape[2:])


class Block(nn.Module):
    """A residual block, followed by attention where its level has it."""

    def __init__(
        self, in_channels: int, out_channels: int, time_channels: int, *, attention: bool, dropout: float
    ) -> None:
        super().__init__()
        self.residual = ResidualBlock(in_channels, out_channels, time_channels, dropout)
        self.attention: nn.Module = Attention(out_channels) if attention else nn.Identity()

    def forward(self, x: Tensor, time: Tensor) -> Tensor:
        return self.attention(self.residual(x, time))


class Down(nn.ModuleList):
    """A level's blocks on the way down."""

    def forward(self, y: Tensor, time: Tensor) -> list[Tensor]:
        """What each block leaves, in order."""
        left = []
        for block in self:
            y = block(y, time)
            left.append(y)
        return left


class Up(nn.ModuleList):
    """A level's blocks on the way up, each joined with the newest skip that is left."""

    def forward(self, y: Tensor, time: Tensor, skips: list[Tensor]) -> Tensor:
        """Takes as many skips off the end of the list as it has blocks."""
        for block in self:
            y = block(torch.cat([y, skips.pop()], dim=1), time)
        return y


class DiffusionUNet(nn.Module):
    """F(x, label, condition): the condition is joined to x along channels, the label is the noise process' time.

    Every level has ``n_blocks`` blocks on the way down and ``n_blocks + 1`` on the way up; each block on the way up
    sees what one block, downsampling or the stem left on the way down.

    Args:
        image_channels: channels of the field being denoised.
        conditioned_on_input: channels of the condition, may be 0.
        n_channels: width of the stem; even, at least 4.
        channel_multipliers: each level's width as a multiple of *the level's above it*, finest first: 16 and
            [1, 2, 2, 4] give 16, 32, 64 and 256, as in DeepR.
        is_attention: which levels have attention, finest first; the middle always has it.
        n_blocks: blocks of each level.
        dropout: rate inside the residual blocks while training.
        learned_variance: answer as many channels again, for the variances of DDPM's steps (``core.models.vp.denoised``).
        wet_gate: answer one channel more: above 0 where it is wet (``core.training.gate``).

    Attributes:
        stride: height and width must be multiples of it: 2^(levels - 1).

    Raises:
        ModelError: the settings do not go together.
    """

    def __init__(
        self,
        image_channels: int = 1,
        conditioned_on_input: int = 3,
        n_channels: int = 16,
        channel_multipliers: Sequence[int] = (1, 2, 2, 4),
        is_attention: Sequence[bool] = (False, False, True, True),
        n_blocks: int = 2,
        dropout: float = 0.1,
        learned_variance: bool = False,
        wet_gate: bool = False,
    ) -> None:
        super().__init__()
        _check(n_channels, channel_multipliers, is_attention, n_blocks)
        levels = len(channel_multipliers)
        time = 4 * n_channels
        widths = [n_channels * math.prod(channel_multipliers[: level + 1]) for level in range(levels)]
        above = [n_channels, *widths[:-1]]

        def block(in_channels: int, out_channels: int, level: int) -> Block:
            return Block(in_channels, out_channels, time, attention=is_attention[level], dropout=dropout)

        self.stride = 2 ** (levels - 1)
        self.time = TimeEmbedding(n_channels, time)
        self.stem = nn.Conv2d(image_channels + conditioned_on_input, n_channels, 3, padding=1)
        self.down = nn.ModuleList(
            Down(block(above[i] if j == 0 else widths[i], widths[i], i) for j in range(n_blocks)) for i in range(levels)
        )
        self.downsample = nn.ModuleList(nn.Conv2d(width, width, 3, stride=2, padding=1) for width in widths[:-1])
        self.middle = nn.ModuleList(
            Block(widths[-1], widths[-1], time, attention=attention, dropout=dropout) for attention in (True, False)
        )
        self.up = nn.ModuleList(
            Up(
                [block(2 * widths[i], widths[i], i) for _ in range(n_blocks)]
                + [block(widths[i] + above[i], above[i], i)]
            )
            for i in range(levels)
        )
        self.upsample = nn.ModuleList(nn.ConvTranspose2d(width, width, 4, stride=2, padding=1) for width in above[1:])
        self.norm = group_norm(n_channels)
        self.head = nn.Conv2d(n_channels, image_channels * (1 + learned_variance) + wet_gate, 3, padding=1)

    def forward(self, x: Tensor, label: Tensor, condition: Tensor) -> Tensor:
        """x (b, c, y, x), label (b,), condition (b, k, y, x) -> (b, c or more, y, x); y and x multiples of ``stride``."""
        time = self.time(label)
        y = self.stem(torch.cat([x, condition], dim=1))
        skips = [y]
        for level, down in enumerate(self.down):
            if level:
                skips.append(self.downsample[level - 1](skips[-1]))
            skips.extend(down(skips[-1], time))
        y = skips[-1]
        for block in self.middle:
            y = block(y, time)
        for level in reversed(range(len(self.up))):
            y = self.up[level](y, time, skips)
            if level:
                y = self.upsample[level - 1](y)
        return self.head(functional.silu(self.norm(y)))


def _check(n_channels: int, multipliers: Sequence[int], is_attention: Sequence[bool], n_blocks: int) -> None:
    if len(multipliers) != len(is_attention) or not multipliers:
        raise ModelError(
            Sentence(
                "[network] has {levels} channel_multipliers and {marks} is_attention; expected one of each for every "
                "level",
                levels=len(multipliers),
                marks=len(is_attention),
            ),
            remedy=Sentence("Give both lists the same length"),
        )
    if n_channels < 4 or n_channels % 2 or n_blocks < 1:
        raise ModelError(
            Sentence(
                "[network] has n_channels {n_channels} and n_blocks {n_blocks}; expected an even width of at least 4 "
                "and at least one block",
                n_channels=n_channels,
                n_blocks=n_blocks,
            ),
            remedy=Sentence("Correct n_channels or n_blocks"),
        )
