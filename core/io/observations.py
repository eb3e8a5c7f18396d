"""Point observations of a field: the pixels that gauges lie in, at its valid time."""

from dataclasses import dataclass

import numpy as np
import pyproj
import xarray as xr

from core.errors import GridError
from core.grid import grid_of
from core.grid.lattice import axes_of, is_projected
from core.grid.projection import crs_of
from core.io.gauges import Gauges
from core.languages import Sentence


@dataclass(frozen=True, slots=True, eq=False)
class Observations:
    """What is observed of one field at one valid time, by pixel: arrays [pixel].

    Attributes:
        rows, columns: int64 indices on the field's global lattice (``core.grid.Grid``), no pair twice.
        value, sd: float64, canonical units.
        used: readings that these are the means of.
        outside: readings of the time that lie outside the field and its margin.
        other_times: readings of other times.
    """

    rows: np.ndarray
    columns: np.ndarray
    value: np.ndarray
    sd: np.ndarray
    used: int
    outside: int
    other_times: int


def placed(
    gauges: Gauges,
    field: xr.DataArray,
    start: np.datetime64,
    end: np.datetime64 | None = None,
    *,
    margin: int = 0,
) -> Observations:
    """The pixels of a field that gauges observe at its valid time.

    A reading belongs to the pixel whose centre lies within half a pixel of it. Of several readings of a pixel the mean
    is taken; its error is that of a mean of independent errors, sqrt(sum sd^2) / n.

    Args:
        field: any field (..., y, x) on the grid; its values are not looked at.
        start, end: what the field's values are means over, as ``Source.period`` gives it. Readings after the start up
            to the end count: a gauge's clock marks the end of what it collected. For an instant (``end`` None, or
            equal to ``start``) readings of exactly that time do.
        margin: pixels around the field that count too, for networks that see beyond it.

    Raises:
        GridError: a projected field without a usable grid mapping.
    """
    instant = end is None or end == start
    now = gauges.time == start if instant else (gauges.time > start) & (gauges.time <= end)
    row, column = _pixels(field, gauges.lat[now], gauges.lon[now])
    ny, nx = field.shape[-2:]
    inside = (row >= -margin) & (row < ny + margin) & (column >= -margin) & (column < nx + margin)
    pixels, index = np.unique(np.stack([row[inside], column[inside]]), axis=1, return_inverse=True)
    index = index.reshape(-1)
    count = np.bincount(index, minlength=pixels.shape[1])
    value = np.bincount(index, gauges.value[now][inside], pixels.shape[1]) / count
    sd = np.sqrt(np.bincount(index, gauges.sd[now][inside] ** 2, pixels.shape[1])) / count
    grid = grid_of(field)
    return Observations(
        rows=pixels[0] + grid.row0,
        columns=pixels[1] + grid.column0,
        value=value,
        sd=sd,
        used=int(inside.sum()),
        outside=int((~inside).sum()),
        other_times=int((~now).sum()),
    )


def _pixels(field: xr.DataArray, lat: np.ndarray, lon: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Row and column of the nearest pixel, counted in the field, also beyond its edges."""
    y_axis, x_axis = axes_of(field)
    y, x = _metres(field, lat, lon) if is_projected(field) else (lat, lon)
    places = []
    for axis, values in ((y_axis, y), (x_axis, x)):
        position = (values - axis.values[0]) / axis.step
        # What a projection cannot map is infinite: far outside.
        places.append(np.floor(np.nan_to_num(position, nan=-1e9, posinf=1e9, neginf=-1e9) + 0.5).astype(np.int64))
    return places[0], places[1]


def _metres(field: xr.DataArray, lat: np.ndarray, lon: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    crs = crs_of(field.attrs.get("grid_mapping"))
    if crs is None:
        raise GridError(
            Sentence(
                "the projected grid has no usable grid mapping, so gauges cannot be placed on it; expected one with "
                "crs_wkt or CF projection parameters"
            ),
            remedy=Sentence("Add the CF grid mapping to the file"),
        )
    x, y = pyproj.Transformer.from_crs(crs.geodetic_crs, crs, always_xy=True).transform(lon, lat)
    return np.asarray(y), np.asarray(x)
