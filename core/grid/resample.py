"""Blocks and interpolation on the lattice: coordinate-exact, in canonical units."""

from fractions import Fraction

import numpy as np
import xarray as xr

from core.errors import GridError, SpecError
from core.grid.lattice import as_field, axes_of, is_projected
from core.grid.projection import crs_of, locate
from core.types import VARIABLES

SHARES = 8
"""Parts that a cell is cut into at most where blocks end inside it."""
METHODS = ("nearest", "bilinear", "bicubic")


def coarsen(field: xr.DataArray, factor: float, start: tuple[int, int] = (0, 0)) -> xr.DataArray:
    """Block means over factor x factor cells.

    Args:
        field: (..., y, x).
        factor: cells along a block's side; of 2.5, neighbouring blocks share a cell by halves.
        start: row and column where the first block begins; cells before it and the remainder after are trimmed.

    Returns:
        (..., y // factor, x // factor): the mean of the block's known cells, missing where more than half of
        them are missing.

    Raises:
        GridError: the field is smaller than a block.
        SpecError: blocks smaller than a cell, or that end inside one at no eighth or larger simple share of it.
    """
    parts = Fraction(factor).limit_denominator(SHARES)
    if factor < 1 or parts != Fraction(factor):
        raise SpecError(f"blocks of {factor} cells were asked for; expected 1 or more", remedy="Choose another factor")
    trimmed = field[..., start[0] :, start[1] :]
    ny, nx = int(trimmed.shape[-2] // parts), int(trimmed.shape[-1] // parts)
    if ny < 1 or nx < 1:
        raise GridError(
            f"the field has {field.shape[-2]} x {field.shape[-1]} cells; expected at least one block of {factor} x {factor}",
            remedy="Choose a larger region or a smaller factor",
        )
    if parts.denominator == 1:
        values = block_mean(trimmed.values[..., : ny * parts.numerator, : nx * parts.numerator], parts.numerator)
    else:
        values = _shared_mean(trimmed.values, parts, ny, nx)
    y, x = (_middles(trimmed[dim].values, parts, count) for dim, count in zip(trimmed.dims[-2:], (ny, nx), strict=True))
    if not is_projected(field):
        y, x = np.round(y, 10), np.round(x, 10)
    return _like(field, values, y, x)


def _shared_mean(values: np.ndarray, parts: Fraction, ny: int, nx: int) -> np.ndarray:
    """``block_mean`` of ny x nx blocks that share cells, by area."""
    p, q = parts.numerator, parts.denominator
    edge = np.arange(q + 1) * float(parts)
    cell = np.arange(p)
    overlap = np.clip(np.minimum(edge[1:, None], cell + 1) - np.maximum(edge[:-1, None], cell), 0, None).astype(
        np.float32
    )
    fill = [(0, 0)] * (values.ndim - 2) + [(0, -n % p) for n in values.shape[-2:]]
    padded = np.pad(values, fill, constant_values=np.nan)
    known = np.isfinite(padded)

    def added(cells: np.ndarray) -> np.ndarray:
        *lead, rows, columns = cells.shape
        along_y = np.matmul(overlap, cells.reshape(*lead, rows // p, p, columns)).reshape(*lead, -1, columns)
        along_x = along_y.reshape(*lead, -1, columns // p, p) @ overlap.T
        return along_x.reshape(*lead, along_y.shape[-2], -1)[..., :ny, :nx]

    total, count = added(np.where(known, padded, np.float32(0))), added(known.astype(np.float32))
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(2 * count >= float(parts) ** 2 - 1e-4, total / count, np.nan).astype(np.float32)


def _middles(centres: np.ndarray, parts: Fraction, count: int) -> np.ndarray:
    """Centres of blocks, from those of cells."""
    if parts.denominator == 1:
        return centres[: count * parts.numerator].reshape(-1, parts.numerator).mean(axis=1)
    step = (centres[-1] - centres[0]) / (centres.size - 1)
    return centres[0] - step / 2 + (np.arange(count) + 0.5) * float(parts) * step


def block_mean(values: np.ndarray, factor: int) -> np.ndarray:
    """Mean of the known values in every block of the last two axes; NaN where more than half are missing."""
    *lead, ny, nx = values.shape
    blocks = values.reshape(*lead, ny // factor, factor, nx // factor, factor)
    known = np.isfinite(blocks)
    count = known.sum(axis=(-3, -1))
    total = np.where(known, blocks, 0).sum(axis=(-3, -1), dtype=np.float64)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = total / count
    return np.where(2 * count >= factor * factor, mean, np.nan).astype(np.float32)


def fine_coordinates(field: xr.DataArray, factor: int) -> tuple[np.ndarray, np.ndarray]:
    """Exact y and x cell centres of the field's cells cut into factor x factor."""
    y, x = (_fine(axis.values, axis.step, factor, is_projected(field)) for axis in axes_of(field))
    return y, x


def _fine(centres: np.ndarray, step: float, factor: int, projected: bool) -> np.ndarray:
    offsets = (np.arange(factor) + 0.5) / factor - 0.5
    fine = (centres[:, None] + offsets * step).ravel()
    return fine if projected else np.round(fine, 10)


def upsample(field: xr.DataArray, factor: int, method: str = "bilinear") -> xr.DataArray:
    """Interpolate to cells factor times smaller, at their exact centres.

    Args:
        field: (..., y, x) in canonical units.
        method: nearest | bilinear | bicubic (Keys 1981, a = -1/2, clamped at 0 for precipitation).

    Returns:
        (..., y factor, x factor). A cell is missing where the coarse cell it lies in is missing; missing
        neighbours are left out of the mean. Beyond the outermost centres the edge value continues.

    Source: Keys (1981), doi:10.1109/TASSP.1981.1163711, eq. 4 and 15.
    """
    if method not in METHODS:
        raise SpecError(f"upsampling by {method!r} was asked for; expected {', '.join(METHODS)}", remedy="Choose one")
    values = interpolate(field.values, factor, method)
    if VARIABLES[str(field.name)].dry is not None:
        values = np.maximum(values, np.float32(0))
    y, x = fine_coordinates(field, factor)
    return _like(field, values, y, x)


def interpolate(values: np.ndarray, factor: int, method: str) -> np.ndarray:
    """``upsample`` on a plain array (..., y, x), not clamped."""
    nearest = values.repeat(factor, axis=-2).repeat(factor, axis=-1)
    if method == "nearest":
        return nearest
    known = np.isfinite(values)
    filled = np.where(known, values, 0).astype(np.float64)
    result = _separable(filled, factor, method)
    if not known.all():
        share = _separable(known.astype(np.float64), factor, method)
        with np.errstate(invalid="ignore", divide="ignore"):
            result = np.where(share > 0.25, result / share, nearest)
        result = np.where(np.isfinite(nearest), result, np.nan)
    return result.astype(np.float32)


def _separable(values: np.ndarray, factor: int, method: str) -> np.ndarray:
    rows, row_weights = _taps(values.shape[-2], factor, method)
    columns, column_weights = _taps(values.shape[-1], factor, method)
    tall = sum(values[..., r, :] * w[:, None] for r, w in zip(rows, row_weights, strict=True))
    return np.asarray(sum(tall[..., c] * w for c, w in zip(columns, column_weights, strict=True)))


def _taps(count: int, factor: int, method: str) -> tuple[np.ndarray, np.ndarray]:
    """Which coarse cells every fine cell reads, and their weights: both [tap, fine cell]."""
    position = (np.arange(count * factor) + 0.5) / factor - 0.5
    base = np.floor(position).astype(np.int64)
    t = position - base
    if method == "bilinear":
        offsets, weights = np.array([0, 1]), np.stack([1 - t, t])
    else:
        offsets = np.array([-1, 0, 1, 2])
        weights = np.stack([_keys(t + 1), _keys(t), _keys(1 - t), _keys(2 - t)])
    return np.clip(base[None] + offsets[:, None], 0, count - 1), weights


def _keys(distance: np.ndarray) -> np.ndarray:
    d = np.abs(distance)
    inner = (1.5 * d - 2.5) * d * d + 1
    outer = ((-0.5 * d + 2.5) * d - 4) * d + 2
    return np.where(d <= 1, inner, np.where(d < 2, outer, 0.0))


def _like(field: xr.DataArray, values: np.ndarray, y: np.ndarray, x: np.ndarray) -> xr.DataArray:
    """A field with the same name, times and members on another grid of the same projection."""
    projected = is_projected(field)
    mapping = field.attrs.get("grid_mapping")
    latitude = longitude = None
    if projected:
        latitude, longitude = _degrees(field, mapping, y, x)
    result = as_field(
        values,
        variable=str(field.name),
        y=y,
        x=x,
        times=field["time"].values if "time" in field.dims else None,
        members=field["member"].values if "member" in field.dims else None,
        projected=projected,
        grid_mapping=mapping,
        latitude=latitude,
        longitude=longitude,
        units=field.attrs.get("units"),
    )
    return result.assign_attrs({**field.attrs, **result.attrs})


def _degrees(
    field: xr.DataArray, mapping: dict[str, object] | None, y: np.ndarray, x: np.ndarray
) -> tuple[np.ndarray | None, np.ndarray | None]:
    if crs_of(mapping) is not None:
        return locate(mapping, y, x)
    if "lat" not in field.coords:
        return None, None
    known_y, known_x = field["y"].values, field["x"].values
    latitude, longitude = (_linear(field[n].values, known_y, known_x, y, x) for n in ("lat", "lon"))
    return latitude, longitude


def _linear(values: np.ndarray, known_y: np.ndarray, known_x: np.ndarray, y: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Bilinear between known centres and on along the same slope beyond them."""
    for known, wanted, axis in ((known_y, y, 0), (known_x, x, 1)):
        low = np.clip(np.searchsorted(known, wanted) - 1, 0, known.size - 2)
        t = (wanted - known[low]) / (known[low + 1] - known[low])
        t = t[:, None] if axis == 0 else t
        values = values.take(low, axis) * (1 - t) + values.take(low + 1, axis) * t
    return values
