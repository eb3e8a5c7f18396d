"""Scores of one forecast field against truth, pixel by pixel.

All take ``fcst`` and ``obs`` in the same units and with the same dims and coordinates (others are a GridError), and return
a DataArray, scalar unless dims are preserved. A pixel missing in either counts nowhere. For an ensemble, reduce it first:
``fcst.median("member")``. The library ``scores`` has the same ones as ``mae``, ``rmse`` and ``additive_bias``.
"""

import xarray as xr

from core.verify.reduction import Dims, aligned, pooled_mean


def mean_absolute_error(
    fcst: xr.DataArray,
    obs: xr.DataArray,
    *,
    reduce_dims: Dims = None,
    preserve_dims: Dims = None,
    weights: xr.DataArray | None = None,
) -> xr.DataArray:
    """Mean of |fcst - obs|, in the fields' units; ideal 0.

    Args:
        fcst, obs: (...), the same dims and coordinates.
        reduce_dims: dims to average over (default: all).
        preserve_dims: dims to keep instead.
        weights: broadcastable to the fields.

    Returns:
        On the dims that are preserved; NaN where no pixel is known.

    Raises:
        GridError: fields or weights on other coordinates.
        SpecError: there are no such dims to reduce or preserve.
    """
    fcst, obs = aligned(fcst, obs)
    return pooled_mean(abs(fcst - obs), reduce_dims=reduce_dims, preserve_dims=preserve_dims, weights=weights)


def root_mean_squared_error(
    fcst: xr.DataArray,
    obs: xr.DataArray,
    *,
    reduce_dims: Dims = None,
    preserve_dims: Dims = None,
    weights: xr.DataArray | None = None,
) -> xr.DataArray:
    """Square root of the pooled mean of (fcst - obs)^2, in the fields' units; ideal 0. As ``mean_absolute_error`` otherwise."""
    fcst, obs = aligned(fcst, obs)
    squared = pooled_mean((fcst - obs) ** 2, reduce_dims=reduce_dims, preserve_dims=preserve_dims, weights=weights)
    return squared**0.5


def bias(
    fcst: xr.DataArray,
    obs: xr.DataArray,
    *,
    reduce_dims: Dims = None,
    preserve_dims: Dims = None,
    weights: xr.DataArray | None = None,
) -> xr.DataArray:
    """Mean of fcst - obs, in the fields' units: positive means too much; ideal 0. As ``mean_absolute_error`` otherwise."""
    fcst, obs = aligned(fcst, obs)
    return pooled_mean(fcst - obs, reduce_dims=reduce_dims, preserve_dims=preserve_dims, weights=weights)
