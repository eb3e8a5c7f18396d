"""Where members exceed a threshold, each in a colour of its own: paintball and outlines, as images. Pure."""

import numpy as np

from gui.colour import Colouring, member_colours

OUTLINED_PIXELS = 512
"""Outlines of smaller fields are drawn finer than their cells, so that they do not hide them."""


def paintball(members: np.ndarray, threshold: float, ground: Colouring) -> np.ndarray:
    """uint8 [k y, k x, 4]: where several members exceed the threshold their colours are mixed; missing is hatched.

    Args:
        members: [member, y, x], canonical units.
        ground: says what missing looks like, and for which theme.
    """
    return _painted(members > threshold, np.isnan(members).any(axis=0), ground)


def outlines(members: np.ndarray, threshold: float, ground: Colouring) -> np.ndarray:
    """As ``paintball``, but only the rim of every area."""
    repeat = max(1, OUTLINED_PIXELS // max(members.shape[1:]))
    above, missing = (finer(part, repeat) for part in (members > threshold, np.isnan(members).any(axis=0)))
    return _painted(rim(above), missing, ground)


def with_truth(rgba: np.ndarray, truth: np.ndarray, threshold: float, ground: Colouring) -> np.ndarray:
    """The rim of the truth's area over the members', black on a light map and white on a dark one."""
    repeat = max(1, OUTLINED_PIXELS // max(truth.shape), rgba.shape[0] // truth.shape[0])
    repeat -= repeat % (rgba.shape[0] // truth.shape[0])
    painted = finer(rgba.transpose(2, 0, 1), repeat * truth.shape[0] // rgba.shape[0]).transpose(1, 2, 0).copy()
    painted[rim(finer(truth > threshold, repeat))] = (255,) * 4 if ground.dark else (0, 0, 0, 255)
    return painted


def rim(above: np.ndarray) -> np.ndarray:
    """The pixels [..., y, x] of an area that touch, by a side, what is outside of it; a field's edge is no rim."""
    padded = np.pad(above, [(0, 0)] * (above.ndim - 2) + [(1, 1), (1, 1)], mode="edge")
    inner = padded[..., :-2, 1:-1] & padded[..., 2:, 1:-1] & padded[..., 1:-1, :-2] & padded[..., 1:-1, 2:]
    return above & ~inner


def finer(values: np.ndarray, repeat: int) -> np.ndarray:
    """Every cell of [..., y, x] cut into ``repeat`` by ``repeat``."""
    return values.repeat(repeat, -2).repeat(repeat, -1)


def _painted(above: np.ndarray, missing: np.ndarray, ground: Colouring) -> np.ndarray:
    rgba = ground.to_rgba(np.where(missing, np.nan, np.float32(0)))
    above = finer(above & ~missing, rgba.shape[0] // missing.shape[0])
    count = above.sum(axis=0)
    colours = member_colours(len(above), dark=ground.dark).astype(np.float32)
    mixed = np.tensordot(above.astype(np.float32), colours, (0, 0)) / np.maximum(count, 1)[..., None]
    painted = count > 0
    rgba[painted, :3] = np.round(mixed[painted])
    rgba[painted, 3] = 255
    return rgba
