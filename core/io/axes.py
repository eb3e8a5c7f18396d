"""Where a stored array lies: its horizontal axes, ascending, and how to reach them in the file."""

import re
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import xarray as xr

from core.errors import GridError
from core.grid.lattice import KM_PER_DEGREE, Axis, regular_axis
from core.grid.projection import crs_of
from core.languages import Sentence

LATITUDES = ("latitude", "lat", "nav_lat", "xlat", "lats")
LONGITUDES = ("longitude", "lon", "nav_lon", "xlong", "lons", "long")
_YS = ("y", "yc", "rlat", "northing", "south_north", "row", "rows", "nj", "j")
_XS = ("x", "xc", "rlon", "easting", "west_east", "column", "columns", "col", "ni", "i")
_METRES = dict.fromkeys(("m", "metre", "meter", "metres", "meters"), 1.0)
_METRES |= dict.fromkeys(("km", "kilometre", "kilometer", "kilometres", "kilometers"), 1000.0)

WRITTEN = 5e-6
"""Rounding of coordinates that formats write in millionths of a degree, with room for a few."""


@dataclass(frozen=True, slots=True, eq=False)
class StoredAxis:
    """An axis of a Field and where its cells lie in the file.

    Attributes:
        dim: the dimension's name in the file.
        axis: ascending cell centres.
        stored: position in the file of every cell.
        turned: longitudes are stored beyond 180 degrees.
    """

    dim: str
    axis: Axis
    stored: np.ndarray
    turned: bool = False

    @property
    def size(self) -> int:
        """Number of cells."""
        return self.stored.size

    def moved(self, cells: float) -> "StoredAxis":
        """The axis shifted by so many cells."""
        return replace(self, axis=Axis(np.round(self.axis.values + cells * self.axis.step, 10), self.axis.step))

    def runs(self, cells: slice) -> list[tuple[slice, bool]]:
        """The cells as stretches of the file, each with whether it is stored backwards."""
        wanted = self.stored[cells]
        breaks = np.flatnonzero(np.abs(np.diff(wanted)) != 1) + 1
        stretches = np.split(wanted, breaks)
        return [(slice(int(s.min()), int(s.max()) + 1), s.size > 1 and s[0] > s[-1]) for s in stretches]

    def blocks(self, factor: int) -> int:
        """Where the first whole block begins, when blocks start at the first cell as stored."""
        first = int(np.argmin(self.stored))
        backwards = self.size > 1 and np.median(np.diff(self.stored)) < 0
        return (first + 1 if backwards else first) % factor


@dataclass(frozen=True, slots=True, eq=False)
class Placement:
    """The horizontal grid of a variable.

    ``latitude`` and ``longitude`` are lazy 2-D arrays as stored, for projected grids whose file has them.
    """

    y: StoredAxis
    x: StoredAxis
    projected: bool
    grid_mapping: dict[str, Any]
    latitude: xr.DataArray | None = None
    longitude: xr.DataArray | None = None
    notes: tuple[str, ...] = ()

    def moved(self, north: float, east: float) -> "Placement":
        """The same cells elsewhere, by so many of them."""
        return replace(self, y=self.y.moved(north), x=self.x.moved(east)) if north or east else self


def place(array: xr.DataArray, data: xr.Dataset, *, where: str) -> Placement:
    """Find the horizontal grid of a variable.

    Raises:
        GridError: no coordinates, or coordinates that are not strictly monotonic and evenly spaced.
    """
    mapping = _grid_mapping(array, data)
    lat, lon = _coordinate(array, data, "latitude", 1), _coordinate(array, data, "longitude", 1)
    if _is_geographic(mapping):
        lat, lon = (c if c is not None else _named(array, data, n) for c, n in ((lat, _YS), (lon, _XS)))
    if lat is not None and lon is not None and lat.dims != lon.dims:
        return Placement(_latitudes(lat, where), _longitudes(lon, where), False, {})
    lat2, lon2 = _coordinate(array, data, "latitude", 2), _coordinate(array, data, "longitude", 2)
    y, x = (_metres(array, data, axis, unit="m" if mapping else "") for axis in "yx")
    if y is not None and x is not None:
        stored_y, stored_x = _projected(y, where), _projected(x, where)
        return Placement(stored_y, stored_x, True, mapping, lat2, lon2)
    if lat2 is not None and lon2 is not None:
        return _from_two_dimensions(array, lat2, lon2, mapping, where)
    raise GridError(
        Sentence(
            "{where} has dims {dims} without usable coordinates; expected latitude and longitude, or x and y in metres",
            where=where,
            dims=array.dims,
        ),
        remedy=Sentence("Add CF coordinates (units degrees_north and degrees_east, or projection_x_coordinate in m)"),
    )


def _coordinate(array: xr.DataArray, data: xr.Dataset, which: str, ndim: int) -> xr.DataArray | None:
    """The latitude or longitude that lies on the variable's own dims, by its attributes, then by name."""
    names = LATITUDES if which == "latitude" else LONGITUDES
    fitting = [data[v] for v in data.variables if data[v].ndim == ndim and set(data[v].dims) <= set(array.dims)]
    if ndim == 2:
        fitting += _at_rest(array, data)
    for found in fitting:
        attrs = found.attrs
        told = (attrs.get("standard_name"), str(attrs.get("long_name", "")).lower())
        if which in told or in_degrees(found, "NE"[which == "longitude"]):
            return found
    return next((found for found in fitting if str(found.name).lower() in names), None)


def in_degrees(coordinate: xr.DataArray, directions: str = "NE") -> bool:
    """Whether units are degrees north or east, in one of the ways that CF allows: ``degrees_north``, ``degree_N``, ``degreesN``."""
    wanted = {"N": "n(orth)?", "E": "e(ast)?"}
    units = str(coordinate.attrs.get("units", "")).strip().lower()
    return any(re.fullmatch(f"degrees?_?{wanted[each]}", units) for each in directions)


def _at_rest(array: xr.DataArray, data: xr.Dataset) -> list[xr.DataArray]:
    """Coordinates (time, y, x) that are the same at the first time and the last, as WRF writes them, without their times."""
    stacked = [data[v] for v in data.variables if data[v].ndim == 3 and set(data[v].dims) <= set(array.dims)]
    called = (v for v in stacked if v.size and (in_degrees(v) or str(v.name).lower() in (*LATITUDES, *LONGITUDES)))
    return [v[0] for v in called if np.array_equal(v[0].values, v[-1].values, equal_nan=True)]


def _metres(array: xr.DataArray, data: xr.Dataset, axis: str, unit: str) -> xr.DataArray | None:
    """A projection coordinate; ``unit`` is taken where it states none."""
    for dim in array.dims:
        if dim not in data.variables or data[dim].ndim != 1:
            continue
        attrs = data[dim].attrs
        standard = attrs.get("standard_name") == f"projection_{axis}_coordinate"
        fits = standard or attrs.get("axis", "").lower() == axis or str(dim).lower() in (_YS if axis == "y" else _XS)
        if fits and str(attrs.get("units", "m" if standard else unit)).strip().lower() in _METRES:
            return data[dim]
    return None


def _named(array: xr.DataArray, data: xr.Dataset, names: tuple[str, ...]) -> xr.DataArray | None:
    return next((data[d] for d in array.dims if str(d).lower() in names and d in data.variables), None)


def _grid_mapping(array: xr.DataArray, data: xr.Dataset) -> dict[str, Any]:
    name = array.attrs.get("grid_mapping", array.encoding.get("grid_mapping"))
    if name is None or str(name).split(":")[0] not in data.variables:
        return {}
    return {str(k): v for k, v in data[str(name).split(":")[0]].attrs.items()}


def _is_geographic(mapping: dict[str, Any]) -> bool:
    """Whether coordinates are degrees by their grid mapping: by its CF name, or where it has none by its WKT, as GDAL writes it."""
    name = mapping.get("grid_mapping_name")
    if name is not None:
        return bool(name == "latitude_longitude")
    crs = crs_of(mapping)
    return crs is not None and crs.is_geographic


def _latitudes(latitude: xr.DataArray, where: str) -> StoredAxis:
    values, precision = _values(latitude)
    return _stored(latitude.dims[0], values, np.arange(values.size), False, "latitude", where, precision)


def _longitudes(longitude: xr.DataArray, where: str) -> StoredAxis:
    values, precision = _values(longitude)
    order = np.arange(values.size)
    if values.size > 1 and (np.diff(values) < 0).all():
        values, order = values[::-1], order[::-1]
    values = _unwrapped(values)
    turned = values.size > 1 and bool((np.diff(values) > 0).all()) and bool(values[-1] >= 180 or values[0] < -180)
    if turned:
        values, order = _wrapped(values, order, where, precision)
    return replace(_stored(longitude.dims[0], values, order, False, "longitude", where, precision), turned=turned)


def _unwrapped(values: np.ndarray) -> np.ndarray:
    """Longitudes that begin anew once, after 360 or 180 degrees, going on beyond there."""
    falls = np.flatnonzero(np.diff(values) < 0)
    if falls.size != 1 or values[falls[0] + 1] - values[falls[0]] > -180 or values[-1] >= values[0]:
        return values
    return np.where(np.arange(values.size) > falls[0], values + 360, values)


def _wrapped(values: np.ndarray, order: np.ndarray, where: str, precision: float) -> tuple[np.ndarray, np.ndarray]:
    """Longitudes into [-180, 180), turned so that they ascend."""
    step = float(values[-1] - values[0]) / (values.size - 1)
    if values[-1] - values[0] > 360 - step / 2 + 2 * precision:
        values, order = values[:-1], order[:-1]
    wrapped = np.mod(values + 180.0 + precision, 360.0) - 180.0 - precision
    turn = int(np.argmin(wrapped))
    wrapped, order = np.roll(wrapped, -turn), np.roll(order, -turn)
    if np.diff(wrapped).max() > 1.5 * step:
        raise GridError(
            Sentence(
                "{where} runs from {first:g} to {last:g} E, across the date line; expected a grid on one side of it, or around the globe",
                where=where,
                first=values[0],
                last=values[-1],
            ),
            remedy=Sentence("Cut the file at 180 degrees and open the parts"),
        )
    return wrapped, order


def _projected(coordinate: xr.DataArray, where: str) -> StoredAxis:
    values, precision = _values(coordinate)
    scale = _METRES[str(coordinate.attrs.get("units", "m")).strip().lower()]
    name = str(coordinate.dims[0])
    return _stored(name, values * scale, np.arange(values.size), True, name, where, precision * scale)


def _stored(
    dim: Any, values: np.ndarray, order: np.ndarray, projected: bool, name: str, where: str, precision: float
) -> StoredAxis:
    if values.size > 1 and values[0] > values[-1]:
        values, order = values[::-1], order[::-1]
    axis = regular_axis(values, projected=projected, name=name, where=where, precision=precision)
    return StoredAxis(str(dim), axis, order)


def _values(coordinate: xr.DataArray) -> tuple[np.ndarray, float]:
    """Values in float64, and the rounding error of one as stored."""
    values = np.asarray(coordinate.values)
    single = values.dtype == np.float32 or coordinate.encoding.get("dtype") == np.float32
    rounding = float(np.abs(values).max()) * float(np.finfo(np.float32).eps) if single and values.size else 0.0
    return values.astype(np.float64), max(rounding, WRITTEN)


def _from_two_dimensions(
    array: xr.DataArray, lat: xr.DataArray, lon: xr.DataArray, mapping: dict[str, Any], where: str
) -> Placement:
    """A grid that only 2-D lat and lon describe: regular ones become 1-D, others are counted by index."""
    if _varies(lat, 0) < _varies(lat, 1):
        lat, lon = lat.transpose(), lon.transpose()
    latitude, longitude = lat.values.astype(np.float64), lon.values.astype(np.float64)
    astray = int(np.count_nonzero(~((np.abs(latitude) <= 90) & (np.abs(longitude) <= 360))))
    if astray:
        raise GridError(
            Sentence(
                "{where}: {astray} of {count} cells have no place by its 2-D lat and lon; expected one of each",
                where=where,
                astray=astray,
                count=latitude.size,
            ),
            remedy=Sentence("Leave out the rows and columns that have none"),
        )
    if np.ptp(latitude, axis=1).max() < 1e-4 and np.ptp(longitude, axis=0).max() < 1e-4:
        column = xr.DataArray(latitude[:, 0].astype(np.float32), dims=[lat.dims[0]])
        row = xr.DataArray(longitude[0].astype(np.float32), dims=[lat.dims[1]])
        return Placement(_latitudes(column, where), _longitudes(row, where), False, {})
    middle = latitude.shape[0] // 2, latitude.shape[1] // 2
    steps = _spacing(latitude, longitude, middle)
    backwards = latitude[0].mean() > latitude[-1].mean(), longitude[:, 0].mean() > longitude[:, -1].mean()
    y, x = (
        _counted(str(dim), count, step, turned)
        for dim, count, step, turned in zip(lat.dims, latitude.shape, steps, backwards, strict=True)
    )
    note = Sentence(
        "{where}: rows and columns counted by index, {height:.3g} x {width:.3g} km by its lat and lon",
        where=where,
        height=steps[0] / 1000,
        width=steps[1] / 1000,
    )
    return Placement(y, x, True, {}, lat, lon, (note,))


def _varies(latitude: xr.DataArray, axis: int) -> float:
    return float(np.abs(np.diff(latitude.values, axis=axis)).mean())


def _counted(dim: str, count: int, step: float, backwards: bool) -> StoredAxis:
    order = np.arange(count)
    return StoredAxis(dim, Axis((order + 0.5) * step, step), order[::-1] if backwards else order)


def _spacing(latitude: np.ndarray, longitude: np.ndarray, middle: tuple[int, int]) -> tuple[float, float]:
    """Distance between neighbours in the middle of the grid, in m."""
    j, i = middle
    shrink = np.cos(np.deg2rad(latitude[j, i]))

    def distance(b: tuple[int, int]) -> float:
        north, east = latitude[b] - latitude[j, i], (longitude[b] - longitude[j, i]) * shrink
        return float(np.hypot(north, east)) * KM_PER_DEGREE * 1000

    return round(distance((j - 1, i)), 0), round(distance((j, i - 1)), 0)
