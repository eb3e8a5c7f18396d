"""DeepR's convolutional super-resolution baseline, and the interpolation branch that its Swin network shares.

The blocks are those of DeepR's ``ConvBaseline`` (ECMWF Code for Earth 2023, github.com/ECMWFCode4Earth/DeepR). Where
ours differs is told in ``docs/science/networks.md``.
"""

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.errors import ModelError
from core.languages import Sentence


def prime_factors(number: int) -> tuple[int, ...]:
    """Smallest first; none for 1."""
    for p in range(2, number + 1):
        if number % p == 0:
            return (p, *prime_factors(number // p))
    return ()


class BicubicBranch(nn.Module):
    """g (bicubic(T(c)) - bilinear(T(c))): what bicubic interpolation adds to the residual space's base.

    DeepR's networks add their answer to the bicubic interpolation of the coarse field. Here the answer is added to
    the bilinear one, the same for every model, so the branch holds the difference of the two. It is taken in the
    transform's space, from the channel of the condition that holds T of the cells, each read at its first pixel; the
    unit of that channel is not the residual's, so its factor g is learned.

    Args:
        channel: the condition's channel that is constant within a cell.
        factor: fine pixels per cell.
    """

    def __init__(self, channel: int, factor: int) -> None:
        super().__init__()
        self.channel, self.factor = channel, factor
        self.gain = nn.Parameter(torch.ones(()))

    def forward(self, condition: Tensor) -> Tensor:
        """(b, k, y, x) -> (b, 1, y, x), zero where the coarse field is linear, away from its edges."""
        cells = condition[:, self.channel, None, :: self.factor, :: self.factor].float()
        # In float32 also where the network is trained in bfloat16, which this kernel does not know on a CPU.
        with torch.autocast("cpu" if cells.is_meta else cells.device.type, enabled=False):
            # torch takes Keys' kernel with a = -1/2, exact on ramps, with antialias alone; upwards that filters nothing.
            cubic = functional.interpolate(cells, scale_factor=self.factor, mode="bicubic", antialias=True)
            linear = functional.interpolate(cells, scale_factor=self.factor, mode="bilinear", align_corners=False)
        return self.gain * (cubic - linear)


def bicubic_branch(channel: int, factor: int, conditioned_on_input: int) -> BicubicBranch | None:
    """The branch, or none where there is nothing to interpolate.

    Raises:
        ModelError: a factor below 1, or a channel that the condition does not have.
    """
    if factor < 1 or not 0 <= channel < conditioned_on_input:
        raise ModelError(
            Sentence(
                "[network] has factor {factor} and cells_channel {channel}; expected a factor of at least 1 and a "
                "channel from 0 to {last}",
                factor=factor,
                channel=channel,
                last=conditioned_on_input - 1,
            ),
            remedy=Sentence("Correct factor or cells_channel"),
        )
    return BicubicBranch(channel, factor) if factor > 1 else None


class UpBlock(nn.Sequential):
    """conv5 - ReLU - conv3 - ReLU - conv1 - ReLU - transposed convolution by ``factor``."""

    def __init__(self, channels: int, out_channels: int, widths: Sequence[int], kernels: Sequence[int], factor: int):
        first, second = widths
        inner = out_channels * factor**2
        super().__init__(
            nn.Conv2d(channels, first, kernels[0], padding=kernels[0] // 2),
            nn.ReLU(),
            nn.Conv2d(first, second, kernels[1], padding=kernels[1] // 2),
            nn.ReLU(),
            nn.Conv2d(second, inner, 1),
            nn.ReLU(),
            nn.ConvTranspose2d(inner, out_channels, factor, stride=factor),
        )


class Convolutional(nn.Module):
    """F(x, label, condition), of which x and label are not looked at: convolutions on the coarse grid, then upwards.

    The condition comes on the fine grid and is taken to the coarse one by pixel-unshuffle, which loses nothing: fine
    covariates stay visible. One block follows for every prime factor of ``factor``, each upsampling by its own.

    Args:
        image_channels: channels of the answer.
        conditioned_on_input: channels of the condition.
        factor: fine pixels per cell; with 1, a single block that does not upsample.
        n_channels: widths within a block.
        kernels: odd sides of the first two convolutions of a block.
        cells_channel: see ``BicubicBranch``.

    Attributes:
        stride: height and width must be multiples of it: ``factor``.

    Raises:
        ModelError: the settings do not go together.
    """

    def __init__(
        self,
        image_channels: int = 1,
        conditioned_on_input: int = 3,
        factor: int = 10,
        n_channels: Sequence[int] = (64, 32),
        kernels: Sequence[int] = (5, 3),
        cells_channel: int = 1,
    ) -> None:
        super().__init__()
        if len(n_channels) != 2 or len(kernels) != 2 or any(kernel % 2 == 0 for kernel in kernels):
            raise ModelError(
                Sentence(
                    "[network] has n_channels {widths} and kernels {kernels}; expected two widths and two odd kernels",
                    widths=list(n_channels),
                    kernels=list(kernels),
                ),
                remedy=Sentence("Correct n_channels or kernels"),
            )
        self.stride = self.factor = factor
        self.branch = bicubic_branch(cells_channel, factor, conditioned_on_input)
        steps = prime_factors(factor) or (1,)
        widths = [image_channels * math.prod(steps[i:]) ** 2 for i in range(len(steps) + 1)]
        self.entry = nn.Conv2d(conditioned_on_input * factor**2, widths[0], 1)
        self.blocks = nn.Sequential(
            *(UpBlock(widths[i], widths[i + 1], n_channels, kernels, step) for i, step in enumerate(steps))
        )

    def forward(self, x: Tensor, label: Tensor, condition: Tensor) -> Tensor:
        """condition (b, k, y, x) -> (b, c, y, x); y and x multiples of ``stride``."""
        y = self.blocks(self.entry(functional.pixel_unshuffle(condition, self.factor)))
        return y if self.branch is None else y + self.branch(condition)
