"""How a file was understood, fact by fact, for people and for whoever judges a scene by it."""

import numpy as np

from core.io.axes import StoredAxis
from core.io.source import Source
from core.types import Understood

MINUTE = np.timedelta64(1, "m")


def understood_of(source: Source, frames: slice = slice(0, 1), *, regridded: bool = False) -> Understood:
    """What a source takes its file to be.

    Args:
        frames: those that are read; the length of their means is that of the first.
        regridded: its cells are brought to other ones.
    """
    start, end = source.period(frames.start)
    return Understood(
        variable=source.variable,
        units=source.units,
        minutes=float((end - start) / MINUTE),
        dated=source.dated,
        step_km=source.grid.step_km,
        regridded=regridded,
        north_first=_backwards(source.placement.y),
        turned=source.placement.x.turned,
    )


def _backwards(axis: StoredAxis) -> bool:
    """Whether the axis is stored from its far end."""
    return axis.size > 1 and bool(np.median(np.diff(axis.stored)) < 0)
