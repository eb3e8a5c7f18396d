"""Amounts that look like totals since the start, in a file that does not say which they are."""

import numpy as np
import xarray as xr

from core.errors import Fix, TimeError
from core.io.fixes import period
from core.languages import Sentence
from core.units import needs_period

FRAMES, POINTS = 8, 64
"""How many of the last frames are looked at, and about how many cells along each side."""
WET, PAIRS = 50, 3
"""Cells that rain must have been added to from one frame to the next, and in how many pairs of frames."""
FALLS = 1
"""Pairs in which values may fall: there the totals began anew."""
ROUNDING = 1e-3
"""Of the largest value, for packed files."""


def refuse_unsaid_totals(array: xr.DataArray, time: str, length: np.timedelta64, where: str) -> None:
    """Refuse amounts of which nothing says since when, and which only grow: ERA5-Land says of its totals what ERA5 says of hours.

    Args:
        array: lazy; a dim ``time`` that it lacks, and rates, are let pass.
        length: what a value would stand for, if it were none.

    Raises:
        TimeError: it looks like totals.
    """
    if (
        time not in array.dims
        or not needs_period(str(array.attrs.get("units", "")))
        or not look_like_totals(array, time)
    ):
        return
    minutes = float(length / np.timedelta64(1, "m"))
    raise TimeError(
        Sentence(
            "{where} only grows from one time to the next, as totals since the start do; expected time bounds, which say since when",
            where=where,
        ),
        remedy=Sentence("State whether it holds totals since the start, or what fell between two times"),
        fixes=[
            Fix(Sentence("Take it as totals since the start"), {"totals": True}, "input"),
            Fix(Sentence("Take it as what fell in {period}", period=period(minutes)), {"minutes": minutes}, "input"),
        ],
    )


def look_like_totals(array: xr.DataArray, time: str) -> bool:
    """Whether values grow from frame to frame and never fall, as rain itself never does at many places at a time.

    Args:
        array: amounts, lazy; a file that cannot be read here is told of when it is read.
        time: the dim of its frames.
    """
    thinned = {dim: slice(None, None, max(1, size // POINTS)) for dim, size in array.sizes.items() if dim != time}
    try:
        values = array.isel({time: slice(-FRAMES, None)}).isel(thinned).transpose(time, ...).values
    except (OSError, RuntimeError, EOFError, ValueError):
        return False
    added = np.diff(values.reshape(values.shape[0], -1).astype(np.float64), axis=0)
    rounding = ROUNDING * float(np.nanmax(np.abs(values), initial=0.0))
    fell = (added < -rounding).any(axis=1)
    grew = (added > rounding).sum(axis=1) >= WET
    return bool(fell.sum() <= FALLS and (grew & ~fell).sum() >= PAIRS)
