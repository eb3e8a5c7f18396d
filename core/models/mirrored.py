"""Members that see their field mirrored, each in a way of its own.

A network that was trained on crops turned and mirrored at random knows no preferred direction, yet answers a little
differently to a field and to its mirror image. As members, these answers add to the spread what the network does not
know, at no cost; their mean is better, too.

Codes of an autoencoder stand for a field that the whole of a member sees mirrored: they are denoised and decoded behind
the same mirror. A code's own numbers, and the pixels that are folded into one, are not places and keep their order.
"""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor
from torch.nn import functional

Denoise = Callable[[Tensor, Tensor, Tensor], Tensor]

WAYS: tuple[tuple[int, ...], ...] = ((), (-2, -1), (-1,), (-2,))
"""Dimensions along which a member's field is mirrored; member k takes the way k modulo 4."""


def mirrored(denoise: Denoise, members: Sequence[int], side: int = 1, folded: int = 1) -> Denoise:
    """``denoise`` for a batch of these members, each behind its own pair of mirrors.

    Args:
        denoise: x (b, 1, y, x), sigma (b,), condition (b, k, y, x) -> denoised (b, 1, y, x).
        side: of the squares of x that are one code.
        folded: side of the squares of the condition's pixels that are folded into its channels.

    Returns:
        The same, M D(M x, sigma, M condition) with M the member's mirror, its own inverse: noise stays where it is.
    """

    def mirrored_denoise(x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        made = denoise(mirror_codes(x, members, side), sigma, mirror_folded(condition, members, folded))
        return mirror_codes(made, members, side)

    return mirrored_denoise


def mirror(fields: Tensor, members: Sequence[int]) -> Tensor:
    """Each member's field (b, c, y, x) in its own mirror."""
    ways = (WAYS[member % len(WAYS)] for member in members)
    return torch.cat([fields[i : i + 1].flip(way) for i, way in enumerate(ways)])


def mirror_codes(codes: Tensor, members: Sequence[int], side: int) -> Tensor:
    """The same of codes (b, 1, y, x) that are squares with so many numbers along a side, and keep their order."""
    if side == 1:
        return mirror(codes, members)
    return functional.pixel_shuffle(mirror(functional.pixel_unshuffle(codes, side), members), side)


def mirror_folded(condition: Tensor, members: Sequence[int], folded: int) -> Tensor:
    """The same of a condition (b, k folded^2, y, x) whose channels hold squares of pixels: it is mirrored pixel by pixel."""
    if folded == 1:
        return mirror(condition, members)
    return functional.pixel_unshuffle(mirror(functional.pixel_shuffle(condition, folded), members), folded)
