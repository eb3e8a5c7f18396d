"""Scores of sequences: whether rain goes on from one frame to the next as the truth does, and whether the truth could be a member.

All take fields (member?, time, y, x) at equal steps of time; pixels missing in any frame of a term are left out of it.
"""

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from core.verify.reduction import MEMBER, paired


def lag_correlation(field: xr.DataArray, *, lag: int = 1) -> float:
    """Pearson's correlation of every pixel with itself ``lag`` frames before, over all pixels, times and members.

    To be compared with the truth's: above it, rain stays too long or too much alike, below it, it flickers.
    """
    now, before = field.isel(time=slice(lag, None)).values, field.isel(time=slice(None, -lag)).values
    known = np.isfinite(now) & np.isfinite(before)
    return float(np.corrcoef(now[known], before[known])[0, 1])


def warped(frame: NDArray, flow: NDArray) -> NDArray:
    """A frame (y, x) moved by ``flow`` (2, y, x), pixels along x and y: y(p) = frame(p - flow(p)), bilinear, edges going on."""
    from scipy.ndimage import map_coordinates

    rows, columns = np.indices(frame.shape, dtype=np.float64)
    return map_coordinates(frame.astype(np.float64), [rows - flow[1], columns - flow[0]], order=1, mode="nearest")


def warped_difference(field: xr.DataArray, flow: NDArray) -> float:
    """Mean |y^t - y^{t-1} moved by the flow| over pixels, times and members: how much rain changes while it moves.

    Args:
        flow: (time - 1, 2, y, x), the truth's motion, the same for all that are compared.
    """
    frames = field.transpose(..., "time", *field.dims[-2:]).values.reshape(-1, *field.shape[-3:])
    changes = [each[t + 1] - warped(each[t], flow[t]) for each in frames for t in range(len(flow))]
    return float(np.nanmean(np.abs(changes)))


def flicker(field: xr.DataArray) -> float:
    """Mean |y^t - (y^{t-1} + y^{t+1}) / 2|: what comes and goes from one frame to the next; 0 of steady change."""
    before, now, after = (field.isel(time=slice(first, field.sizes["time"] - 2 + first)).values for first in range(3))
    return float(np.nanmean(np.abs(now - (before + after) / 2)))


def coverage(fcst: xr.DataArray, obs: xr.DataArray, where: xr.DataArray | None = None) -> tuple[float, float]:
    """Share of pixels whose truth lies within the ensemble, and the share (m - 1) / (m + 1) that a perfect one has.

    Ties are broken at random: the truth, as low as k members and lower than the rest, counts as below all of them with
    the probability 1 / (k + 1).

    Args:
        fcst: (member, ...).
        where: pixels that count; by default all.
    """
    fcst, obs = paired(fcst, obs)
    counted = obs.notnull() if where is None else obs.notnull() & where
    outside = sum(
        xr.where(beyond.any(MEMBER), 0.0, 1 / ((fcst == obs).sum(MEMBER) + 1)) for beyond in (fcst < obs, fcst > obs)
    )
    members = fcst.sizes[MEMBER]
    return float(1 - outside.where(counted).mean()), (members - 1) / (members + 1)
