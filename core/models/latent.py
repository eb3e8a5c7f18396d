"""Diffusion in latents: a small autoencoder, trained first and then left alone, and a U-Net that denoises its codes.

The autoencoder takes a residual to a quarter of its rows and columns and back. Both ways it is shown the condition, so that
its codes need not hold what the coarse field tells. Sparse rain defeats a decoder of rates alone, which wets what is dry;
this one answers two fields, the residual and whether there is rain at all, and what it holds for dry becomes 0.

Sources: Rombach et al. 2022, "High-resolution image synthesis with latent diffusion models", arXiv 2112.10752 (codes with
a weak Kullback-Leibler penalty, or quantised); Mentzer et al. 2023, "Finite scalar quantization: VQ-VAE made simple",
arXiv 2309.15505 (quantised: the words of the codebook are the points of a grid, so that none lies idle).
"""

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.errors import ModelError
from core.languages import Sentence
from core.models.unet import UNet, pixel_norm

CODED_SD = 0.5
"""Standard deviation of scaled codes, as of every residual that a denoiser sees."""


class Coded(NamedTuple):
    """What the encoder says of a residual.

    Attributes:
        mean: (b, c, y / down, x / down).
        penalty: of the codes, a number: Kullback-Leibler from N(0, 1); 0 of quantised ones, which are bounded.
    """

    mean: Tensor
    penalty: Tensor


class ResidualBlock(nn.Module):
    """x + conv(silu(conv(silu(x / its root mean square over channels)))): nothing of it is taken over a field."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(width, width, 3, padding=1)
        self.second = nn.Conv2d(width, width, 3, padding=1)
        nn.init.zeros_(self.second.weight)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.second(functional.silu(self.first(functional.silu(pixel_norm(x)))))


class Autoencoder(nn.Module):
    """Residuals (b, 1, y, x) to codes and back.

    Args:
        conditioned_on_input: channels of the condition, which both ways are shown; 0 for none.
        down: pixels along the side that one code stands for.
        latent_channels: numbers of a code.
        width: of the layers on the codes' grid.
        blocks: residual blocks of the encoder, and of the decoder.
        levels: values from -1 to 1 that each number of a code may take; 0 for codes that are not quantised.
        wet_head: whether the decoder tells dry from wet; without, it answers the residual alone.
    """

    def __init__(
        self,
        conditioned_on_input: int = 3,
        down: int = 4,
        latent_channels: int = 4,
        width: int = 64,
        blocks: int = 2,
        levels: int = 0,
        wet_head: bool = True,
    ) -> None:
        super().__init__()
        self.down, self.levels, self.wet_head = down, levels, wet_head
        shown, fine = conditioned_on_input * down**2, 8
        gates = 1 if levels else 2
        self.encoder = nn.Sequential(
            nn.Conv2d(shown + down**2, width, 3, padding=1),
            *(ResidualBlock(width) for _ in range(blocks)),
            nn.Conv2d(width, gates * latent_channels, 1),
        )
        self.decoder = nn.Sequential(
            nn.Conv2d(shown + latent_channels, width, 3, padding=1),
            *(ResidualBlock(width) for _ in range(blocks)),
            nn.Conv2d(width, fine * down**2, 1),
            nn.PixelShuffle(down),
        )
        self.last = nn.Conv2d(fine + conditioned_on_input, 16, 3, padding=1)
        self.head = nn.Conv2d(16, 1 + wet_head, 3, padding=1)

    def encode(self, residual: Tensor, condition: Tensor, *, noisy: bool = False) -> Coded:
        """Residual (b, 1, y, x) under its condition, folded (``fold``).

        Args:
            noisy: with the codes' own noise, or quantised with gradients passed on, as the decoder is trained.
        """
        made = self.encoder(torch.cat([fold(residual, self.down), condition], 1))
        if self.levels:
            codes = made.tanh()
            return Coded(codes + (self.quantised(codes) - codes).detach() if noisy else codes, codes.new_zeros(()))
        mean, log_variance = made.chunk(2, 1)
        log_variance = log_variance.clamp(-20, 10)
        penalty = 0.5 * (mean.square() + log_variance.exp() - 1 - log_variance).mean()
        return Coded(mean + torch.randn_like(mean) * (log_variance / 2).exp() if noisy else mean, penalty)

    def decode(self, codes: Tensor, condition: Tensor) -> Tensor:
        """Codes and folded condition -> (b, 1 or 2, y, x): the residual, and a number above 0 where it is wet."""
        fine = self.decoder(torch.cat([self.quantised(codes), condition], 1))
        around = functional.pixel_shuffle(condition, self.down)
        return self.head(functional.silu(self.last(torch.cat([fine, around], 1)))).float()

    def quantised(self, codes: Tensor) -> Tensor:
        """Each number of a code at the nearest of its levels; itself where there are none."""
        if not self.levels:
            return codes
        steps = (self.levels - 1) / 2
        return ((codes.clamp(-1, 1) + 1) * steps).round() / steps - 1


def fold(fields: Tensor, down: int) -> Tensor:
    """(b, k, y, x) -> (b, k down^2, y / down, x / down): pixels of a code's square side by side, nothing lost."""
    return functional.pixel_unshuffle(fields, down)


class LatentUNet(nn.Module):
    """F(x, label, condition) on codes laid out as one channel, so that whatever samples fields samples codes.

    A code of k x k numbers is k x k pixels of a field (b, 1, y / coarser, x / coarser), and the condition is folded to
    that grid. The U-Net's first step takes the pixels of a code together again.

    Args:
        conditioned_on_input: channels of the condition before it is folded.
        down, latent_channels: of the autoencoder; the channels a square number whose root divides ``down``.
        autoencoder: further arguments of ``Autoencoder``.
        n_channels, channel_multipliers, n_blocks: of the ``UNet`` on codes.

    Attributes:
        coarser: pixels along the side of one of the field of codes.
        stride: in pixels, not codes.
        shift, scale: (c, 1, 1), so that (code - shift) scale has mean 0 and ``CODED_SD``; measured after the autoencoder
            is trained.
    """

    shift: Tensor
    scale: Tensor

    def __init__(
        self,
        conditioned_on_input: int = 3,
        down: int = 4,
        latent_channels: int = 4,
        autoencoder: dict[str, Any] | None = None,
        n_channels: int = 48,
        channel_multipliers: Sequence[int] = (1, 2, 2),
        n_blocks: Sequence[int] = (1, 1, 1),
    ) -> None:
        super().__init__()
        side = math.isqrt(latent_channels)
        if side**2 != latent_channels or down % side:
            raise ModelError(
                Sentence(
                    "[network] has latent_channels {latent_channels} and down {down}; expected a square number whose "
                    "root divides down",
                    latent_channels=latent_channels,
                    down=down,
                ),
                remedy=Sentence("Use 4 and 4"),
            )
        self.down, self.side, self.coarser = down, side, down // side
        self.autoencoder = Autoencoder(conditioned_on_input, down, latent_channels, **(autoencoder or {}))
        shown = conditioned_on_input * self.coarser**2
        self.unet = UNet(1, shown, n_channels, channel_multipliers, n_blocks, patch=side)
        self.stride = self.coarser * self.unet.stride
        self.register_buffer("shift", torch.zeros(latent_channels, 1, 1))
        self.register_buffer("scale", torch.ones(latent_channels, 1, 1))

    def forward(self, x: Tensor, label: Tensor, condition: Tensor) -> Tensor:
        """x (b, 1, y / coarser, x / coarser), label (b,), condition folded by ``coarser``."""
        return self.unet(x, label, condition)

    @torch.no_grad()
    def codes(self, residual: Tensor, condition: Tensor) -> Tensor:
        """Residual (b, 1, y, x) and its condition (b, k, y, x) -> the field of its scaled codes, which is denoised."""
        mean = self.autoencoder.encode(residual, fold(condition, self.down)).mean
        return functional.pixel_shuffle((mean - self.shift) * self.scale, self.side)

    def fields(self, codes: Tensor, condition: Tensor) -> Tensor:
        """A field of scaled codes and the condition folded by ``coarser`` -> as ``Autoencoder.decode``."""
        code = functional.pixel_unshuffle(codes, self.side) / self.scale + self.shift
        whole = functional.pixel_shuffle(condition, self.coarser)
        return self.autoencoder.decode(code, fold(whole, self.down))

    def renormalise(self) -> None:
        """Of the U-Net: the autoencoder is left as it is."""
        self.unet.renormalise()

    def bake(self) -> None:
        """Of the U-Net."""
        self.unet.bake()

    def mark_baked(self) -> None:
        """Of the U-Net."""
        self.unet.mark_baked()
