"""Members that see their field mirrored, each in a way of its own.

A network that was trained on crops turned and mirrored at random knows no preferred direction, yet answers a little
differently to a field and to its mirror image. As members, these answers add to the spread what the network does not
know, at no cost; their mean is better, too.
"""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

Denoise = Callable[[Tensor, Tensor, Tensor], Tensor]

WAYS: tuple[tuple[int, ...], ...] = ((), (-2, -1), (-1,), (-2,))
"""Dimensions along which a member's field is mirrored; member k takes the way k modulo 4."""


def mirrored(denoise: Denoise, members: Sequence[int]) -> Denoise:
    """``denoise`` for a batch of these members, each behind its own pair of mirrors.

    Args:
        denoise: x (b, 1, y, x), sigma (b,), condition (b, k, y, x) -> denoised (b, 1, y, x).

    Returns:
        The same, M D(M x, sigma, M condition) with M the member's mirror, its own inverse: noise stays where it is.
    """
    ways = [WAYS[member % len(WAYS)] for member in members]

    def seen(x: Tensor) -> Tensor:
        return torch.cat([x[i : i + 1].flip(way) for i, way in enumerate(ways)])

    def mirrored_denoise(x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        return seen(denoise(seen(x), sigma, seen(condition)))

    return mirrored_denoise
