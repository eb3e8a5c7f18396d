"""Conservative regridding to the models' lattice in degrees."""

import numpy as np
import xarray as xr

from core.errors import GridError
from core.grid.lattice import Axis, as_field, axes_of, is_projected
from core.grid.projection import crs_of, locate
from core.languages import Sentence

SUBDIVISIONS = 8
"""Parts along a side into which a projected cell is cut; each goes whole into the target cell it lies in."""
BAND_ROWS = 64
"""Rows of projected cells that are cut at a time, so that memory stays small."""


def conservative_regrid(field: xr.DataArray, step: float) -> xr.DataArray:
    """Area-weighted means on the global lattice of cells of ``step`` degrees.

    Exact between latitude-longitude grids (cells weigh by their area on the sphere). A projected cell is cut into
    ``SUBDIVISIONS`` squared parts of equal area.

    Args:
        field: (..., y, x).
        step: cell size in degrees.

    Returns:
        (..., lat, lon): the target cells that the field covers; missing where more than half of a cell's area is
        missing or uncovered.

    Source: first-order conservative remapping, Jones (1999),
        doi:10.1175/1520-0493(1999)127<2204:FASOCR>2.0.CO;2, eq. 6.
    """
    if is_projected(field):
        values, latitude, longitude = _from_projection(field, step)
    else:
        values, latitude, longitude = _from_degrees(field, step)
    result = as_field(
        values,
        variable=str(field.name),
        y=latitude,
        x=longitude,
        times=field["time"].values if "time" in field.dims else None,
        members=field["member"].values if "member" in field.dims else None,
        units=field.attrs.get("units"),
    )
    return result


def _from_degrees(field: xr.DataArray, step: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    y, x = axes_of(field)
    latitude, longitude = _targets(y.low, y.high, step, -90.0), _targets(x.low, x.high, step, -180.0)
    rows = _overlap(np.sin(np.deg2rad(np.clip(_edges(y), -90, 90))), np.sin(np.deg2rad(_around(latitude, step))))
    columns = _overlap(_edges(x), _around(longitude, step))
    known = np.isfinite(field.values)
    filled = np.where(known, field.values, 0).astype(np.float64)
    total = rows @ filled @ columns.T
    share = rows @ known.astype(np.float64) @ columns.T
    return _mean(total, share, whole=1.0), latitude, longitude


def _overlap(source: np.ndarray, target: np.ndarray) -> np.ndarray:
    """Share of every target interval covered by every source interval, [target, source], from ascending edges."""
    low = np.maximum(target[:-1, None], source[None, :-1])
    high = np.minimum(target[1:, None], source[None, 1:])
    return np.clip(high - low, 0, None) / np.diff(target)[:, None]


def _from_projection(field: xr.DataArray, step: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    y, x = axes_of(field)
    lat, lon = _corners(field, y, x)
    latitude = _targets(float(lat.min()), float(lat.max()), step, -90.0)
    longitude = _targets(float(lon.min()), float(lon.max()), step, -180.0)
    if longitude[-1] - longitude[0] > 350:
        raise GridError(
            Sentence("the projected grid reaches across the date line"),
            remedy=Sentence("Choose a region on one side of it"),
        )
    shape = (latitude.size, longitude.size)
    frames = field.values.reshape(-1, *field.shape[-2:])
    total, share = (np.zeros((len(frames), shape[0] * shape[1])) for _ in range(2))
    everywhere = np.zeros(shape[0] * shape[1])
    for first in range(0, lat.shape[0] - 1, BAND_ROWS):
        corners, cells = slice(first, first + BAND_ROWS + 1), slice(first, first + BAND_ROWS)
        row, column = _lattice(lat[corners], latitude, step), _lattice(lon[corners], longitude, step)
        place = (row * shape[1] + column).ravel()
        everywhere += np.bincount(place, minlength=everywhere.size)
        for index, frame in enumerate(frames):
            parts = frame[cells].repeat(SUBDIVISIONS, axis=0).repeat(SUBDIVISIONS, axis=1).ravel()
            known = np.isfinite(parts)
            total[index] += np.bincount(place, np.where(known, parts, 0), minlength=everywhere.size)
            share[index] += np.bincount(place, known, minlength=everywhere.size)
    whole = np.maximum(everywhere, np.median(everywhere[everywhere > 0]))
    return _mean(total, share, whole).reshape(*field.shape[:-2], *shape), latitude, longitude


def _corners(field: xr.DataArray, y: Axis, x: Axis) -> tuple[np.ndarray, np.ndarray]:
    """Latitude and longitude of the cells' corners, (y + 1, x + 1); of a grid that only 2-D lat and lon describe, the middles
    of four centres, which go straight on beyond the last ones."""
    mapping = field.attrs.get("grid_mapping")
    if crs_of(mapping) is not None or not {"lat", "lon"} <= set(field.coords):
        return locate(mapping, _edges(y), _edges(x))
    latitude, longitude = (
        np.pad(field[name].values.astype(np.float64), 1, mode="reflect", reflect_type="odd") for name in ("lat", "lon")
    )
    return _middles(latitude), _middles(longitude)


def _middles(centres: np.ndarray) -> np.ndarray:
    return (centres[:-1, :-1] + centres[:-1, 1:] + centres[1:, :-1] + centres[1:, 1:]) / 4


def _lattice(corners: np.ndarray, centres: np.ndarray, step: float) -> np.ndarray:
    """Which of the target's rows or columns every part lies in; between a cell's corners, degrees are bilinear."""
    weight = (np.arange(SUBDIVISIONS) + 0.5) / SUBDIVISIONS
    down = (corners[:-1, None] * (1 - weight[:, None]) + corners[1:, None] * weight[:, None]).reshape(
        -1, corners.shape[1]
    )
    parts = (down[:, :-1, None] * (1 - weight) + down[:, 1:, None] * weight).reshape(len(down), -1)
    return np.clip(np.floor((parts - centres[0]) / step + 0.5).astype(np.int64), 0, centres.size - 1)


def _mean(total: np.ndarray, share: np.ndarray, whole: np.ndarray | float) -> np.ndarray:
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(share >= 0.5 * whole - 1e-9, total / share, np.nan).astype(np.float32)


def _targets(low: float, high: float, step: float, origin: float) -> np.ndarray:
    """Centres of the lattice cells on the globe that [low, high] reaches into."""
    first = max(int(np.floor((low - origin) / step + 1e-6)), 0)
    last = min(int(np.ceil((high - origin) / step - 1e-6)), round(-2 * origin / step))
    return np.round(origin + (np.arange(first, max(last, first + 2)) + 0.5) * step, 10)


def _edges(axis: Axis) -> np.ndarray:
    return np.append(axis.values - axis.step / 2, axis.high)


def _around(centres: np.ndarray, step: float) -> np.ndarray:
    return np.append(centres - step / 2, centres[-1] + step / 2)
