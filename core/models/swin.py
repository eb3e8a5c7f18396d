"""Super-resolution by shifted-window attention: Swin-SR.

The body is that of Liang et al. 2021, "SwinIR" (arXiv 2108.10257), with the windows of Liu et al. 2021, "Swin
Transformer" (arXiv 2103.14030, section 3.2); its use for downscaling, beside a bicubic branch, is DeepR's (ECMWF Code
for Earth 2023, github.com/ECMWFCode4Earth/DeepR). Where ours differs is told in ``docs/science/networks.md``.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.errors import ModelError
from core.languages import Sentence
from core.models.convolutional import bicubic_branch, prime_factors


def to_windows(x: Tensor, window: int) -> Tensor:
    """(b, y, x, c) -> (b, windows, window^2, c), windows and their cells row by row."""
    b, ny, nx, c = x.shape
    x = x.reshape(b, ny // window, window, nx // window, window, c)
    return x.transpose(2, 3).reshape(b, -1, window**2, c)


def from_windows(windows: Tensor, window: int, ny: int, nx: int) -> Tensor:
    """(b, windows, window^2, c) -> (b, y, x, c): undoes ``to_windows``."""
    b, c = windows.shape[0], windows.shape[-1]
    x = windows.view(b, ny // window, nx // window, window, window, c)
    return x.transpose(2, 3).reshape(b, ny, nx, c)


def relative_index(window: int) -> Tensor:
    """(window^2, window^2): for a pair of cells, the row of the bias table that belongs to their displacement."""
    place = torch.cartesian_prod(torch.arange(window), torch.arange(window))
    dy, dx = (place[:, None] - place[None] + window - 1).unbind(-1)
    return dy * (2 * window - 1) + dx


def parted(ny: int, nx: int, window: int, shift: int, device: torch.device) -> Tensor:
    """(windows, 1, window^2, window^2): True for pairs that rolling by ``shift`` has joined across the field's edge."""

    def part(n: int) -> Tensor:
        return (torch.arange(n, device=device) >= n - shift).long()

    label = 2 * part(ny)[:, None] + part(nx)
    cells = to_windows(label[None, :, :, None], window)[0, :, :, 0]
    return (cells[:, :, None] != cells[:, None, :])[:, None]


class WindowAttention(nn.Module):
    """softmax(q k^T / sqrt(d) + B) v within windows, B a learned bias for every displacement and head."""

    index: Tensor

    def __init__(self, channels: int, heads: int, window: int) -> None:
        super().__init__()
        self.heads = heads
        self.projection = nn.Linear(channels, 3 * channels)
        self.output = nn.Linear(channels, channels)
        self.bias = nn.Parameter(0.02 * torch.randn((2 * window - 1) ** 2, heads))
        self.register_buffer("index", relative_index(window), persistent=False)

    def forward(self, windows: Tensor, apart: Tensor | None) -> Tensor:
        """(b, windows, n, c); ``apart`` (windows, 1, n, n) is True for pairs that must not see each other."""
        b, count, n, c = windows.shape
        qkv = self.projection(windows).view(b, count, n, 3, self.heads, c // self.heads)
        q, k, v = qkv.permute(3, 0, 1, 4, 2, 5)
        bias = self.bias[self.index].permute(2, 0, 1)[None].to(q.dtype)
        if apart is not None:
            bias = bias.masked_fill(apart, float("-inf"))
        attended = functional.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        return self.output(attended.transpose(2, 3).reshape(b, count, n, c))


class SwinBlock(nn.Module):
    """x + attention(norm(x)), then + mlp(norm(x)); the windows begin ``shift`` cells in, and none wraps around."""

    def __init__(self, channels: int, heads: int, window: int, shift: int, mlp_ratio: float) -> None:
        super().__init__()
        self.window, self.shift = window, shift
        hidden = round(channels * mlp_ratio)
        self.attention_norm = nn.LayerNorm(channels)
        self.attention = WindowAttention(channels, heads, window)
        self.mlp_norm = nn.LayerNorm(channels)
        self.mlp = nn.Sequential(nn.Linear(channels, hidden), nn.GELU(), nn.Linear(hidden, channels))

    def forward(self, x: Tensor) -> Tensor:
        """(b, y, x, c), y and x multiples of the window."""
        x = x + self._attended(self.attention_norm(x))
        return x + self.mlp(self.mlp_norm(x))

    def _attended(self, x: Tensor) -> Tensor:
        ny, nx = x.shape[1:3]
        if not self.shift:
            return from_windows(self.attention(to_windows(x, self.window), None), self.window, ny, nx)
        rolled = x.roll((-self.shift, -self.shift), dims=(1, 2))
        apart = parted(ny, nx, self.window, self.shift, x.device)
        rolled = from_windows(self.attention(to_windows(rolled, self.window), apart), self.window, ny, nx)
        return rolled.roll((self.shift, self.shift), dims=(1, 2))


class SwinGroup(nn.Module):
    """Blocks whose windows are shifted by half in every other one, a convolution, and the input added."""

    def __init__(self, channels: int, heads: int, window: int, blocks: int, mlp_ratio: float) -> None:
        super().__init__()
        self.blocks = nn.Sequential(
            *(SwinBlock(channels, heads, window, i % 2 * (window // 2), mlp_ratio) for i in range(blocks))
        )
        self.conv = nn.Conv2d(channels, channels, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        """(b, c, y, x)."""
        return x + self.conv(self.blocks(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2))


class PixelShuffleTail(nn.Sequential):
    """Down to few channels, then a convolution and a pixel-shuffle for every prime factor, then the answer."""

    def __init__(self, channels: int, tail_channels: int, image_channels: int, factor: int) -> None:
        steps = [
            layer
            for p in prime_factors(factor)
            for layer in (nn.Conv2d(tail_channels, tail_channels * p**2, 3, padding=1), nn.PixelShuffle(p))
        ]
        super().__init__(
            nn.Conv2d(channels, tail_channels, 3, padding=1),
            nn.LeakyReLU(),
            *steps,
            nn.Conv2d(tail_channels, image_channels, 3, padding=1),
        )


class SwinSR(nn.Module):
    """F(x, label, condition), of which x and label are not looked at: window attention on the coarse grid.

    The condition comes on the fine grid and is taken to the coarse one by pixel-unshuffle, which loses nothing:
    every token is one coarse cell with all of its fine pixels. The answer is the tail's plus a ``BicubicBranch``,
    because the base of our residual space is bilinear where DeepR's baseline branch is bicubic.

    Windows begin at the array's corner, which the pipeline places at a multiple of ``stride`` on the model's lattice:
    so the windows are the same ones whatever the region.

    Args:
        image_channels: channels of the answer.
        conditioned_on_input: channels of the condition.
        factor: fine pixels per cell along a side; 1 for a corrector.
        n_channels: width of the body, a multiple of ``n_heads``.
        n_heads: attention heads of every block.
        n_blocks: blocks of each group; every second one has shifted windows.
        window: coarse cells along a window's side.
        mlp_ratio: width of the blocks' inner layer, over ``n_channels``.
        tail_channels: width while upsampling.
        cells_channel: see ``BicubicBranch``.

    Attributes:
        stride: height and width must be multiples of it: ``window * factor``.

    Raises:
        ModelError: the settings do not go together.
    """

    def __init__(
        self,
        image_channels: int = 1,
        conditioned_on_input: int = 3,
        factor: int = 10,
        n_channels: int = 64,
        n_heads: int = 4,
        n_blocks: Sequence[int] = (4, 4, 4, 4),
        window: int = 5,
        mlp_ratio: float = 2.0,
        tail_channels: int = 16,
        cells_channel: int = 1,
    ) -> None:
        super().__init__()
        if n_channels % n_heads or window < 2:
            raise ModelError(
                Sentence(
                    "[network] has n_channels {n_channels}, n_heads {n_heads} and window {window}; expected a width "
                    "that the heads divide and a window of at least 2",
                    n_channels=n_channels,
                    n_heads=n_heads,
                    window=window,
                ),
                remedy=Sentence("Correct n_channels, n_heads or window"),
            )
        self.factor = factor
        self.stride = window * factor
        self.branch = bicubic_branch(cells_channel, factor, conditioned_on_input)
        self.embed = nn.Sequential(
            nn.Conv2d(conditioned_on_input * factor**2, n_channels, 1),
            nn.Conv2d(n_channels, n_channels, 3, padding=1),
        )
        self.groups = nn.Sequential(*(SwinGroup(n_channels, n_heads, window, blocks, mlp_ratio) for blocks in n_blocks))
        self.norm = nn.LayerNorm(n_channels)
        self.conv = nn.Conv2d(n_channels, n_channels, 3, padding=1)
        self.tail = PixelShuffleTail(n_channels, tail_channels, image_channels, factor)

    def forward(self, x: Tensor, label: Tensor, condition: Tensor) -> Tensor:
        """condition (b, k, y, x) -> (b, c, y, x); y and x multiples of ``stride``."""
        shallow = self.embed(functional.pixel_unshuffle(condition, self.factor))
        deep = self.norm(self.groups(shallow).permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
        y = self.tail(shallow + self.conv(deep))
        return y if self.branch is None else y + self.branch(condition)
