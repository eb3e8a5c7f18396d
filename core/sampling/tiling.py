"""Large fields: overlapping tiles, fused into one field at every evaluation of the network.

A fused denoiser has the signature of the one it is made of, ``(x, sigma, condition) -> denoised``: it cuts tiles out of x
and condition, asks the network about each, and blends the answers. There is one state and one sample, and whatever solver,
guidance or mirror stands on it knows nothing of tiles. Noise belongs to places, so that tiles agree about it.

A tile begins at a multiple of its step on the model's global lattice, which is one of the network's stride: two regions cut
the same place into the same tiles. At a region's rim tiles are cut off, and those that would see less than an overlap of it
are left out.

Source: Bar-Tal et al. 2023, "MultiDiffusion: fusing diffusion paths for controlled image generation", section 4,
arXiv 2302.08113.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from threading import Event

import torch
from torch import Tensor
from torch.utils.checkpoint import checkpoint

SIDE = 512
"""Pixels along a tile's side."""
OVERLAP = 96
"""Pixels that neighbouring tiles share: the shipped downscaler sees less than 128 px far, and little beyond 64."""
WHOLE = 768 * 768
"""Fields of so many pixels are made whole, unless tiles are asked for."""

Denoise = Callable[[Tensor, Tensor, Tensor], Tensor]


class Stopped(Exception):
    """Whoever waited for the field wants it no more."""


@dataclass(frozen=True, slots=True)
class Tiling:
    """How a field is cut.

    Attributes:
        side: pixels along a tile's side.
        step: from one tile's first pixel to the next one's. Both are multiples of the network's stride.
    """

    side: int
    step: int

    @classmethod
    def of(cls, shape: tuple[int, int], stride: int, side: int = 0) -> "Tiling | None":
        """How a field of this shape is cut; None where it is made whole.

        Args:
            side: asked for, rounded up to a multiple of the stride; 0 for ``SIDE``, in fields larger than ``WHOLE``.
        """
        tile = -(-(side or SIDE) // stride) * stride
        if max(shape) <= tile or (not side and shape[0] * shape[1] <= WHOLE):
            return None
        overlap = min(OVERLAP, tile // 3)
        return cls(tile, max((tile - overlap) // stride, 1) * stride)

    @property
    def overlap(self) -> int:
        """Pixels that neighbours share."""
        return self.side - self.step


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """A tile along one axis.

    Attributes:
        pixels: of the field.
        weights: float64, above 0; those of all strips add up to one at every pixel.
    """

    pixels: slice
    weights: Tensor


def strips(first: int, count: int, tiling: Tiling | None) -> list[Strip]:
    """The tiles of an axis of ``count`` pixels, the first of which has the lattice index ``first``."""
    if tiling is None:
        return [Strip(slice(0, count), torch.ones(count, dtype=torch.float64))]
    begins = range(
        first // tiling.step, max(-(-(first + count - tiling.side) // tiling.step), first // tiling.step) + 1
    )
    taper = tapered(tiling.side, tiling.overlap)
    total = torch.zeros(count, dtype=torch.float64)
    cut = []
    for begin in (number * tiling.step - first for number in begins):
        pixels = slice(max(begin, 0), min(begin + tiling.side, count))
        weights = taper[pixels.start - begin : pixels.stop - begin]
        total[pixels] += weights
        cut.append((pixels, weights))
    return [Strip(pixels, weights / total[pixels]) for pixels, weights in cut]


def tapered(side: int, overlap: int) -> Tensor:
    """Weights along a tile's side, float64: one within, (1 - cos(pi (k + 1/2) / n)) / 2 over n pixels at each end.

    They are above zero everywhere: a window that is zero at its corners answers for pixels that no tile answers for.
    """
    k = torch.arange(overlap, dtype=torch.float64)
    rise = (1 - torch.cos(torch.pi * (k + 0.5) / max(overlap, 1))) / 2
    weights = torch.ones(side, dtype=torch.float64)
    weights[:overlap] *= rise
    weights[side - overlap :] *= rise.flip(0)
    return weights


@dataclass(frozen=True, slots=True, eq=False)
class Tiles:
    """The tiles of a field: every row of tiles times every column of them."""

    rows: Sequence[Strip]
    columns: Sequence[Strip]
    overlap: int = 0

    @classmethod
    def of(cls, origin: tuple[int, int], shape: tuple[int, int], tiling: Tiling | None) -> "Tiles":
        """Those of a field whose first pixel has these lattice indices; a single one without a tiling."""
        rows, columns = (strips(first, count, tiling) for first, count in zip(origin, shape, strict=True))
        return cls(rows, columns, tiling.overlap if tiling else 0)

    def __len__(self) -> int:
        return len(self.rows) * len(self.columns)

    def __iter__(self) -> Iterator[tuple[Strip, Strip]]:
        return product(self.rows, self.columns)

    @property
    def pixels(self) -> int:
        """Of all tiles together: those that neighbours share count twice and more."""
        along_y, along_x = (sum(s.weights.numel() for s in each) for each in (self.rows, self.columns))
        return along_y * along_x

    @property
    def largest(self) -> tuple[int, int]:
        """Height and width of the largest tile."""
        along_y, along_x = (max(s.weights.numel() for s in each) for each in (self.rows, self.columns))
        return along_y, along_x

    def edges(self) -> tuple[list[int], list[int]]:
        """Rows and columns of the field at which a tile begins or has just ended, but for the field's own."""
        ends = []
        for each in (self.rows, self.columns):
            known = {edge for strip in each for edge in (strip.pixels.start, strip.pixels.stop)}
            ends.append(sorted(known - {0, max(known)}))
        return ends[0], ends[1]


def fused(denoise: Denoise, tiles: Tiles, stop: Event | None = None) -> Denoise:
    """A denoiser that asks ``denoise`` about every tile and blends the answers.

    Where gradients are taken, each tile is evaluated again when its turn comes, so that they need no more memory than a
    tile's.

    Args:
        denoise: x [b, c, y, x], sigma [b], condition [b, k, y, x] -> [b, c', y, x], whatever y and x.
        stop: looked at before every tile.

    Returns:
        The same for whole fields, in float64; ``denoise`` itself where there is one tile.

    Raises:
        Stopped: when called, after ``stop`` was set.
    """
    if len(tiles) == 1:
        return denoise

    def answer(x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        if stop is not None and stop.is_set():
            raise Stopped
        return denoise(x.contiguous(), sigma, condition.contiguous(memory_format=torch.channels_last))

    def denoise_in_tiles(x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        graded = torch.is_grad_enabled() and x.requires_grad
        total = torch.zeros(0)
        for row, column in tiles:
            here = (..., row.pixels, column.pixels)
            seen = x[here], sigma, condition[here]
            made = checkpoint(answer, *seen, use_reentrant=False, preserve_rng_state=False) if graded else answer(*seen)
            if not total.numel():
                total = torch.zeros(*made.shape[:2], *x.shape[-2:], dtype=torch.float64, device=x.device)
            total[here] += made.double() * (row.weights[:, None] * column.weights).to(x.device)
        return total

    return denoise_in_tiles
