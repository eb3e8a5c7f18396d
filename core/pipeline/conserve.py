"""Making a fine field's block means equal the coarse field it was made from."""

from collections.abc import Callable

import numpy as np


def additive(fine: np.ndarray, coarse: np.ndarray) -> np.ndarray:
    """fine + up(coarse - P fine), clamped at 0 where the coarse field is not negative.

    Clamping raises a block's mean; the block is then scaled back to it, so that the mean holds exactly.
    """
    factor = fine.shape[-1] // coarse.shape[-1]
    moved = fine + _up(coarse - block_means(fine, factor), factor)
    clamp = _up(coarse >= 0, factor) & (moved < 0)
    if not clamp.any():
        return moved
    return multiplicative(np.where(clamp, 0.0, moved), coarse)


def multiplicative(fine: np.ndarray, coarse: np.ndarray) -> np.ndarray:
    """fine up(coarse / P fine); a wet block with nothing in it becomes up(coarse)."""
    factor = fine.shape[-1] // coarse.shape[-1]
    means = block_means(fine, factor)
    empty = means == 0
    ratio = np.where(empty, 0.0, coarse / np.where(empty, 1.0, means))
    return np.where(_up(empty, factor), _up(coarse, factor), fine * _up(ratio, factor))


def off(fine: np.ndarray, coarse: np.ndarray) -> np.ndarray:
    """The field as the model made it."""
    return fine


CONSERVATION: dict[str, Callable[[np.ndarray, np.ndarray], np.ndarray]] = {
    "off": off,
    "additive": additive,
    "multiplicative": multiplicative,
}
"""Constraints by the name used in ``RunSpec.conservation``, in canonical units, after clamping.

Each takes fine (..., y, x) and coarse (..., yc, xc), float64, and returns fine with P fine = coarse (P the block
mean). NaN stays in its block. Source: Harder et al. 2023, section 3.2, arXiv 2208.05424.
"""


def block_means(fine: np.ndarray, factor: int) -> np.ndarray:
    """P: mean of every factor x factor block; NaN if any cell is missing."""
    *lead, ny, nx = fine.shape
    return fine.reshape(*lead, ny // factor, factor, nx // factor, factor).mean(axis=(-3, -1))


def _up(coarse: np.ndarray, factor: int) -> np.ndarray:
    return coarse.repeat(factor, axis=-2).repeat(factor, axis=-1)
