"""How every score goes from pixels to a number: weighted, NaN-aware means over chosen dims."""

from collections.abc import Iterable

import numpy as np
import xarray as xr

from core.errors import GridError, SpecError

MEMBER = "member"

Dims = str | Iterable[str] | None


def dims_to_reduce(field: xr.DataArray, reduce_dims: Dims, preserve_dims: Dims) -> tuple[str, ...]:
    """The dims of ``field`` that a score averages over.

    Args:
        field: any array; its dims are what can be reduced.
        reduce_dims: dims to average over, or "all" (the default when both are None).
        preserve_dims: dims to keep, or "all"; not together with ``reduce_dims``.

    Raises:
        SpecError: both were given, or a dim is not in ``field``.
    """
    if reduce_dims is not None and preserve_dims is not None:
        raise SpecError(
            "Both reduce_dims and preserve_dims were given; expected one of them at most",
            remedy="Give only the dims to average over, or only the dims to keep",
        )
    present = tuple(str(dim) for dim in field.dims)
    asked = _names(preserve_dims if preserve_dims is not None else reduce_dims, present)
    if unknown := [dim for dim in asked if dim not in present]:
        raise SpecError(
            f"The dims {unknown} were asked for; the fields have {list(present)}",
            remedy="Name dims that the fields have, or 'all'",
        )
    if preserve_dims is not None:
        return tuple(dim for dim in present if dim not in asked)
    return asked


def pooled_mean(
    field: xr.DataArray,
    *,
    reduce_dims: Dims = None,
    preserve_dims: Dims = None,
    weights: xr.DataArray | None = None,
) -> xr.DataArray:
    """Weighted mean over the chosen dims; missing values count neither above nor below the line.

    NaN where nothing is left to average.

    Args:
        field: any array.
        reduce_dims, preserve_dims: as of ``dims_to_reduce``.
        weights: broadcastable to the field; 0 leaves a pixel out.

    Raises:
        GridError: weights with other coordinates than the field's.
        SpecError: as ``dims_to_reduce``.
    """
    dims = dims_to_reduce(field, reduce_dims, preserve_dims)
    if weights is None:
        return field.mean(dims, skipna=True)
    field, weights = aligned(field, weights)
    weighted = field * weights
    return weighted.sum(dims) / weights.where(weighted.notnull()).sum(dims)


def aligned(field: xr.DataArray, other: xr.DataArray) -> tuple[xr.DataArray, xr.DataArray]:
    """Both as they are, once their common dims have the same coordinates.

    xarray's own arithmetic would go on with what coordinates have in common, however little that is.

    Raises:
        GridError: they have not.
    """
    try:
        return xr.align(field, other, join="exact", copy=False)
    except ValueError as error:
        raise GridError(
            f"The fields to be compared lie on other coordinates ({str(error).splitlines()[0]}); expected the same",
            remedy="Bring them to one grid, or, where they differ in the last digits alone, use assign_coords",
        ) from error


def paired(fcst: xr.DataArray, obs: xr.DataArray) -> tuple[xr.DataArray, xr.DataArray]:
    """Both fields with the same missing values: a pixel counts where every member and the truth are known.

    Raises:
        GridError: as ``aligned``.
    """
    fcst, obs = aligned(fcst, obs)
    known = fcst.notnull() & obs.notnull()
    if MEMBER in known.dims:
        known = known.all(MEMBER)
    return fcst.where(known), obs.where(known)


def exceedance(field: xr.DataArray, threshold: float) -> xr.DataArray:
    """1 where the field is at or above the threshold, else 0; missing stays missing."""
    return (field >= threshold).astype(np.float64).where(field.notnull())


def _names(dims: Dims, present: tuple[str, ...]) -> tuple[str, ...]:
    if dims is None or dims == "all":
        return present
    return (dims,) if isinstance(dims, str) else tuple(dims)
