"""Temperature interpolated along the ground: brought to sea level, interpolated, and taken up to the fine heights."""

import numpy as np
import xarray as xr

from core.covariates import degrees_of, heights
from core.errors import GridError
from core.grid import coarsen, upsample

STANDARD = -0.0065
"""Lapse rate of the ICAO standard atmosphere in K/m: taken where the relief is too low, or too little known, to fit."""
BOUNDS = (-0.0098, 0.0)
"""Dry adiabatic, and none: what a fitted rate is clipped to, in K/m."""
RADIUS = 2.5
"""How far, in coarse cells from south to north, neighbours count."""
LEAST_RELIEF = 30.0
"""Least standard deviation of the neighbours' heights about their plane, in m."""


def orographic(field: xr.DataArray, factor: int, method: str = "bilinear") -> xr.DataArray:
    """``along_the_ground`` with the bundled heights: a baseline of stage II for temperature.

    Args:
        field: (..., y, x) temperature in K; the bundled heights must cover it.

    Raises:
        GridError: they do not.
    """
    template = upsample(field, factor, "nearest")
    fine = _like(template, heights(*degrees_of(template)))
    return along_the_ground(field, fine, factor, method)


def along_the_ground(field: xr.DataArray, fine: xr.DataArray, factor: int, method: str = "bilinear") -> xr.DataArray:
    """T' = Up(T - g z) + Up(g) z', z being the block means of the fine heights z' and g the local lapse rate.

    Args:
        field: (..., y, x) temperature in K.
        fine: (y factor, x factor) heights in m.
        factor: fine cells per coarse cell along a side.
        method: of ``core.grid.upsample``.

    Returns:
        (..., y factor, x factor) in K; missing where the coarse field is.

    Raises:
        GridError: the heights are on another grid.
    """
    expected = tuple(factor * n for n in field.shape[-2:])
    if fine.shape != expected:
        raise GridError(
            f"the heights have {fine.shape} cells; expected {expected}, {factor} for each of {field.name}",
            remedy="Give the heights of the fine grid",
        )
    coarse = coarsen(fine, factor).values
    rate = field.copy(data=lapse_rate(field, coarse).astype(np.float32))
    level = upsample(field.copy(data=field.values - rate.values * coarse), factor, method)
    return level.copy(data=level.values + upsample(rate, factor, "bilinear").values * fine.values)


def lapse_rate(field: xr.DataArray, height: np.ndarray) -> np.ndarray:
    """Local lapse rate g in K/m, of a regression T = a + b dx + c dy + g z over each cell's neighbours.

    Neighbours at a distance d < ``RADIUS`` count (1 - (d / RADIUS)^3)^3. Where their heights lie within
    ``LEAST_RELIEF`` of a plane, or one is missing, g is ``STANDARD``; elsewhere it is clipped to ``BOUNDS``.

    Args:
        field: (..., y, x) in K.
        height: [y, x] in m.

    Source: Cleveland 1979, doi:10.1080/01621459.1979.10481038: locally weighted regression, tricube weights.
    """
    values = field.values.astype(np.float64)
    rate = np.full(values.shape, STANDARD)
    latitude, longitude = degrees_of(field)
    reach = int(np.ceil(RADIUS / max(np.cos(np.deg2rad(np.abs(latitude).max())), 0.1)))
    ny, nx = height.shape
    for row, column in np.ndindex(ny, nx):
        rows = slice(max(row - int(RADIUS), 0), min(row + int(RADIUS) + 1, ny))
        columns = slice(max(column - reach, 0), min(column + reach + 1, nx))
        near = (..., rows, columns)
        dy, dx = _offsets(latitude, longitude, row, column, near)
        if (slope := _slope(height[near], dy, dx)) is not None:
            fitted = np.clip((values[near] * slope).sum((-2, -1)), *BOUNDS)
            rate[..., row, column] = np.where(np.isnan(fitted), STANDARD, fitted)
    return rate


def _offsets(
    latitude: np.ndarray, longitude: np.ndarray, row: int, column: int, near: tuple
) -> tuple[np.ndarray, np.ndarray]:
    """How far north and east the near cells lie of one of them, in cells from south to north."""
    step = abs(latitude[1, 0] - latitude[0, 0])
    narrowing = np.cos(np.deg2rad(latitude[row, column]))
    north, east = latitude[near] - latitude[row, column], longitude[near] - longitude[row, column]
    return north / step, east * narrowing / step


def _slope(z: np.ndarray, dy: np.ndarray, dx: np.ndarray) -> np.ndarray | None:
    """What to multiply temperatures with and add up, so that the sum is g; None where the relief is too low.

    With z~ the part of z that no plane explains, g = sum(w z~ T) / sum(w z~^2) (Frisch and Waugh 1933).
    """
    w = (1 - np.minimum(np.hypot(dy, dx) / RADIUS, 1) ** 3) ** 3
    plane = np.stack([np.ones(z.size), dy.ravel(), dx.ravel()], axis=1)
    root = np.sqrt(w).ravel()
    coefficients = np.linalg.lstsq(plane * root[:, None], z.ravel() * root, rcond=1e-9)[0]
    rest = z - (plane @ coefficients).reshape(z.shape)
    total = (w * rest**2).sum()
    return None if total < LEAST_RELIEF**2 * w.sum() else w * rest / total


def _like(template: xr.DataArray, values: np.ndarray) -> xr.DataArray:
    """Values [y, x] on the template's grid, under its name."""
    last = template[(0,) * (template.ndim - 2)]
    return last.copy(data=values.astype(np.float32))
