"""The attention-gated residual U-Net of HARPNET: a deterministic answer in one evaluation.

Written anew after its definition (github.com/clamalo/harpnet: residual convolution blocks, attention gates on the
skips, dropout falling along the decoder) and after Oktay et al. 2018, "Attention U-Net" (arXiv 1804.03999), whose
additive gate it uses. Where ours differs is told in ``docs/science/networks.md``.
"""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.errors import ModelError
from core.languages import Sentence


class BatchNorm(nn.Module):
    """Batch normalisation whose state is floats alone: averages of weights and float16 files take it as it is.

    Running means and variances move by a tenth of the way with every batch, as in torch's own.
    """

    mean: Tensor
    variance: Tensor

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))
        self.register_buffer("mean", torch.zeros(channels))
        self.register_buffer("variance", torch.ones(channels))

    def forward(self, x: Tensor) -> Tensor:
        return functional.batch_norm(x, self.mean, self.variance, self.weight, self.bias, training=self.training)


NORMS: dict[str, Callable[[int], nn.Module]] = {"batch": BatchNorm, "layer": lambda channels: nn.GroupNorm(1, channels)}
"""Normalisations by name: over a batch, or over a field's channels and pixels."""


class ResConvBlock(nn.Module):
    """[conv3 - norm - ReLU] twice, plus conv1 - norm of the input; then dropout."""

    def __init__(self, in_channels: int, out_channels: int, norm: str, dropout: float = 0.0) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(in_channels, out_channels, 3, padding=1, bias=False),
            NORMS[norm](out_channels),
            nn.ReLU(),
            nn.Conv2d(out_channels, out_channels, 3, padding=1, bias=False),
            NORMS[norm](out_channels),
            nn.ReLU(),
        )
        self.shortcut = nn.Sequential(nn.Conv2d(in_channels, out_channels, 1, bias=False), NORMS[norm](out_channels))
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor) -> Tensor:
        return self.dropout(self.body(x) + self.shortcut(x))


class Gate(nn.Module):
    """y = alpha x with alpha = Up_bilinear(sigmoid(psi(ReLU(theta(x) + phi(g))))).

    theta is a 1 x 1 convolution of stride 2, phi and psi are 1 x 1 convolutions, psi to one channel: x is the
    encoder's skip, g the coarser decoder's answer at half its size.
    """

    def __init__(self, channels: int, gating_channels: int) -> None:
        super().__init__()
        self.theta = nn.Conv2d(channels, channels, 1, stride=2)
        self.phi = nn.Conv2d(gating_channels, channels, 1, bias=False)  # theta's bias is that of their sum
        self.psi = nn.Conv2d(channels, 1, 1)

    def forward(self, x: Tensor, g: Tensor) -> Tensor:
        alpha = torch.sigmoid(self.psi(functional.relu(self.theta(x) + self.phi(g))))
        return functional.interpolate(alpha, scale_factor=2, mode="bilinear", align_corners=False) * x


class Decoder(nn.Module):
    """Up by a 2 x 2 transposed convolution, joined with the gated skip, then a residual block with dropout."""

    def __init__(self, coarser: int, channels: int, norm: str, dropout: float) -> None:
        super().__init__()
        self.up = nn.ConvTranspose2d(coarser, channels, 2, stride=2)
        self.gate = Gate(channels, coarser)
        self.block = ResConvBlock(2 * channels, channels, norm, dropout)

    def forward(self, skip: Tensor, coarser: Tensor) -> Tensor:
        return self.block(torch.cat([self.up(coarser), self.gate(skip, coarser)], dim=1))


class AttentionUNet(nn.Module):
    """F(x, label, condition), of which x and label are not looked at: the residual's best estimate.

    HARPNET predicts the field itself from the interpolated coarse field and clamps it at zero. Here, as for every
    model, the answer is the residual to the upsampled input in the card's transform, which is of either sign, so the
    last layer is a plain convolution; the pipeline clamps the field.

    Args:
        image_channels: channels of the answer.
        conditioned_on_input: channels of the condition.
        n_channels: base width.
        channel_multipliers: each level's width as a multiple of ``n_channels``, finest first; the last is the bridge,
            so that there is one decoder less than levels.
        dropout: rates of the decoders, deepest to shallowest. They are counted from the shallowest: fewer decoders
            take the last rates, and decoders beyond the list take its first.
        norm: "batch", or "layer" (over channels and pixels of one field).

    Attributes:
        stride: height and width must be multiples of it: 2^(levels - 1). Otherwise any size will do.

    Raises:
        ModelError: unknown norm, no decoder, or no dropout rate.
    """

    def __init__(
        self,
        image_channels: int = 1,
        conditioned_on_input: int = 3,
        n_channels: int = 64,
        channel_multipliers: Sequence[int] = (1, 2, 4, 8, 16, 32),
        dropout: Sequence[float] = (0.5, 0.5, 0.3, 0.3, 0.1),
        norm: str = "batch",
    ) -> None:
        super().__init__()
        _check(channel_multipliers, dropout, norm)
        widths = [n_channels * multiplier for multiplier in channel_multipliers]
        decoders = len(widths) - 1
        rates = [dropout[max(len(dropout) - 1 - level, 0)] for level in range(decoders)]
        self.stride = 2**decoders
        self.encoders = nn.ModuleList(
            ResConvBlock(below, width, norm)
            for below, width in zip([conditioned_on_input, *widths], widths, strict=False)
        )
        self.decoders = nn.ModuleList(
            Decoder(widths[level + 1], widths[level], norm, rates[level]) for level in range(decoders)
        )
        self.head = nn.Conv2d(widths[0], image_channels, 1)

    def forward(self, x: Tensor, label: Tensor, condition: Tensor) -> Tensor:
        """condition (b, k, y, x) -> (b, c, y, x); y and x multiples of ``stride``."""
        y = condition
        skips = []
        for level, encoder in enumerate(self.encoders):
            y = encoder(functional.max_pool2d(y, 2) if level else y)
            skips.append(y)
        for level in reversed(range(len(self.decoders))):
            y = self.decoders[level](skips[level], y)
        return self.head(y)


def _check(multipliers: Sequence[int], dropout: Sequence[float], norm: str) -> None:
    if len(multipliers) < 2 or not dropout:
        raise ModelError(
            Sentence(
                "[network] has {levels} channel_multipliers and {rates} dropout rates; expected at least two levels "
                "and one rate",
                levels=len(multipliers),
                rates=len(dropout),
            ),
            remedy=Sentence("Correct channel_multipliers or dropout"),
        )
    if norm not in NORMS:
        raise ModelError(
            Sentence('[network] has the norm "{norm}"; expected one of {known}', norm=norm, known=", ".join(NORMS)),
            remedy=Sentence("Correct norm"),
        )
