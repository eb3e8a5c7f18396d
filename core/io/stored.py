"""Values as a file stores them, turned so that y and x ascend."""

import numpy as np
import xarray as xr

from core.io.axes import Placement
from core.io.times import Times

ROUNDING_OF_TOTALS = 1e-4
"""Packing error of a running total, as a share of the field's largest value (16 bits, with room)."""


def read_stored(
    array: xr.DataArray, placement: Placement, times: Times, frames: slice, rows: slice, columns: slice
) -> np.ndarray:
    """Read a part of a lazy array.

    Running totals come back less the frame before; packing may leave a little less than nothing, which becomes 0. Totals of which
    the file does not say since when began anew in a frame where they fall anywhere, which then comes as it is.

    Returns:
        (time, y, x), ascending, in the file's units; missing as NaN where the file declares it.
    """
    running = times.running[frames]
    first, stop = frames.start + times.skipped, frames.stop + times.skipped
    if not running.any():
        return _read(array, placement, times.dim, slice(first, stop), rows, columns)
    raw = _read(array, placement, times.dim, slice(first - int(running[0]), stop), rows, columns)
    less = np.diff(raw, axis=0)
    rounding = np.nanmax(np.abs(raw), initial=0.0) * ROUNDING_OF_TOTALS
    if times.skipped:
        anew = (less < -rounding).any(axis=(1, 2), keepdims=True)
        less = np.where(anew, raw[1:], less)
    less = np.where((less < 0) & (less > -rounding), 0, less)
    kept = raw[-running.size :]
    return np.where(running[:, None, None], less if running[0] else np.concatenate([raw[:1], less]), kept)


def without_flags(values: np.ndarray, flags: tuple[float, ...]) -> np.ndarray:
    """Values that mark missing data as NaN."""
    for flag in flags:
        values = np.where(values == values.dtype.type(flag), values.dtype.type(np.nan), values)
    return values


def _read(
    array: xr.DataArray, placement: Placement, time: str | None, frames: slice, rows: slice, columns: slice
) -> np.ndarray:
    y, x = placement.y, placement.x
    if time is not None:
        array = array.isel({time: frames})
    array = array.transpose(*([time] if time else []), y.dim, x.dim)

    def stretch(r: slice, up: bool, c: slice, left: bool) -> np.ndarray:
        values = array.isel({y.dim: r, x.dim: c}).values
        values = values[..., ::-1, :] if up else values
        return values[..., ::-1] if left else values

    bands = [_joined([stretch(r, up, c, left) for c, left in x.runs(columns)], axis=-1) for r, up in y.runs(rows)]
    values = _joined(bands, axis=-2)
    values = values if time is not None else values[None]
    return values.astype(np.float64) if values.dtype.kind in "iu" else values


def _joined(parts: list[np.ndarray], axis: int) -> np.ndarray:
    return parts[0] if len(parts) == 1 else np.concatenate(parts, axis=axis)
