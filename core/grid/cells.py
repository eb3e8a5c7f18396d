"""Which cell holds a place: the one rule of everything that reads a value at a place."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

SLACK = 1e-6
"""Of a cell: edges are worked out from centres, and come out so much beside where they are."""


def cells_between(low: float, high: float, count: int, places: ArrayLike) -> NDArray[np.int64]:
    """Index of the cell that holds each place along an axis of ``count`` cells from edge to edge; -1 outside, and for NaN.

    A place on the edge between two cells is in the upper one (north, east); one on an outer edge in the outermost.
    """
    share = (np.asarray(places, float) - low) / (high - low) * count + SLACK
    inside = (share >= 0) & (share <= count + 2 * SLACK)
    return np.where(inside, np.minimum(np.where(inside, share, 0), count - 1), -1).astype(np.int64)


def cells_at(centres: NDArray, places: ArrayLike) -> NDArray[np.int64]:
    """The same of an axis of evenly spaced, ascending centres; a cell that is alone has a width of 1."""
    half = float(centres[-1] - centres[0]) / max(centres.size - 1, 1) / 2 or 0.5
    return cells_between(float(centres[0]) - half, float(centres[-1]) + half, centres.size, places)


def cell_at(axes: Sequence[NDArray], place: tuple[float, float]) -> tuple[int, int] | None:
    """Row and column of the cell that holds a place (x, y) on a grid of centres, the ``axes`` y and x; None outside."""
    row, column = (int(cells_at(centres, at)) for centres, at in zip(axes, place[::-1], strict=True))
    return None if min(row, column) < 0 else (row, column)
