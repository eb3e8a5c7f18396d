"""What a network may be told besides the coarse field: hour, season and fixed features of the place.

Every covariate depends on place and time alone, so a place has the same values whatever region is cut. Fixed ones
come from the maps in ``resources/maps``: coast and lakes of Natural Earth 1:50 m, heights of ETOPO5.
To add one: a function from (latitude, longitude, time) to [k, y, x] and a line in ``COVARIATES``.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import netCDF4
import numpy as np
import xarray as xr

from core.errors import GridError, SpecError
from core.languages import Sentence
from core.netcdf_library import ALONE

if TYPE_CHECKING:
    from scipy.spatial import cKDTree

MAPS = Path(__file__).resolve().parents[1] / "resources" / "maps"
EARTH_KM = 6371.0
COAST_STEP_KM = 2.0
"""Greatest distance between the points that stand for the coast."""
COAST_SCALE_KM, COAST_LIMIT = 100.0, 3.0
"""Distances to the coast are in units of the first, and limited to so many of them."""
HEIGHTS_PER_DEGREE = 12
SUBCELLS = 4
"""Points along a cell's side at which land is told from water."""

Make = Callable[[np.ndarray, np.ndarray, np.datetime64], np.ndarray]
"""(latitude [y, x], longitude [y, x], time) -> [k, y, x]."""


@dataclass(frozen=True, slots=True)
class Covariate:
    """One thing a network may be told.

    Attributes:
        channels: how many fields it is made of.
        static: whether it is the same at all times.
        make: computes it.
    """

    name: str
    channels: int
    static: bool
    make: Make


def channels(names: Sequence[str]) -> int:
    """Channels of these covariates together.

    Raises:
        SpecError: there is no such covariate.
    """
    return sum(_named(name).channels for name in names)


def covariate_fields(
    names: Sequence[str], latitude: np.ndarray, longitude: np.ndarray, time: np.datetime64
) -> np.ndarray:
    """The covariates of a grid at one time, of order one.

    Args:
        names: keys of ``COVARIATES``; their order is the channels' order.
        latitude, longitude: [y, x] of the cell centres, degrees, at least 2 x 2 cells.
        time: UTC.

    Returns:
        float32 [k, y, x], nothing missing.

    Raises:
        SpecError: there is no such covariate.
        GridError: the bundled maps do not cover the place, or it is smaller than 2 x 2 cells.
    """
    latitude, longitude = np.asarray(latitude, np.float64), np.asarray(longitude, np.float64)
    if latitude.ndim != 2 or latitude.shape != longitude.shape or min(latitude.shape) < 2:
        raise GridError(
            Sentence(
                "covariates were asked for on latitudes {shape} and longitudes {longitude_shape}; expected one shape "
                "[y, x] of at least 2 x 2 cells",
                shape=latitude.shape,
                longitude_shape=longitude.shape,
            ),
            remedy=Sentence("Choose a larger region"),
        )
    made = [_made(_named(name), latitude, longitude, time) for name in names]
    return np.concatenate([np.empty((0, *latitude.shape), np.float32), *made])


def degrees_of(field: xr.DataArray) -> tuple[np.ndarray, np.ndarray]:
    """Latitude and longitude [y, x] of a Field's cell centres, on any grid that has them."""
    if field.dims[-1] == "x":
        return field["lat"].values, field["lon"].values
    latitude, longitude = np.meshgrid(field["lat"].values, field["lon"].values, indexing="ij")
    return latitude, longitude


def heights(latitude: np.ndarray, longitude: np.ndarray) -> np.ndarray:
    """Mean height of cells above the sea's surface in metres, 0 at sea and below it: float64 [y, x].

    Args:
        latitude, longitude: [y, x] of the cell centres, degrees.

    Raises:
        GridError: the bundled heights do not cover the place.

    Source: ETOPO5, NOAA National Geophysical Data Center.
    """
    step = max(np.abs(np.diff(latitude, axis=0)).max(), np.abs(np.diff(longitude, axis=1)).max())
    points = _within_cells(latitude, longitude, max(1, int(np.ceil(step * HEIGHTS_PER_DEGREE - 1e-6))))
    return _heights_at(*points).mean((2, 3))


def land_share(latitude: np.ndarray, longitude: np.ndarray, along: int = SUBCELLS) -> np.ndarray:
    """Share of cells that is land: float64 [y, x]; seas and large lakes are none.

    Args:
        latitude, longitude: [y, x] of the cell centres, degrees.
        along: points along a cell's side that are looked at; 4 give 16ths, 1 only whether the centre is land.

    Source: Natural Earth 1:50 m, coastline and lakes.
    """
    points = _within_cells(latitude, longitude, along)
    return (_enclosed("coast", *points) & ~_enclosed("lake", *points)).mean((2, 3))


def is_land(field: xr.DataArray) -> np.ndarray:
    """Whether a Field's cells have their centre on land: bool [y, x]; seas and large lakes are water."""
    return land_share(*degrees_of(field), 1) > 0.5


def coast_distance_km(latitude: np.ndarray, longitude: np.ndarray) -> np.ndarray:
    """Distance of the cell centres to the nearest sea coast in km, positive on land: float64 [y, x]."""
    chord, _ = _coast_tree().query(_on_sphere(latitude, longitude))
    distance = 2 * EARTH_KM * np.arcsin(np.clip(chord / 2, 0, 1))
    return np.where(_enclosed("coast", latitude, longitude), distance, -distance)


def _hour(time: np.datetime64) -> float:
    """Hours since midnight, UTC."""
    return float((time - time.astype("datetime64[D]")) / np.timedelta64(1, "h"))


def _hour_class(time: np.datetime64) -> np.ndarray:
    """Which of the 24 hours it is: a network's first layer holds the table of classes."""
    return (np.arange(24) == int(_hour(time))).astype(np.float32)


def _hour_positional(time: np.datetime64) -> np.ndarray:
    """sin and cos of h 10000^(-k / 11), k = 0..11. Source: Vaswani et al. 2017, arXiv 1706.03762, section 3.5."""
    angle = _hour(time) * 10_000 ** (-np.arange(12) / 11)
    return np.concatenate([np.sin(angle), np.cos(angle)])


def _circle(turns: float) -> np.ndarray:
    """(cos, sin) of a number of turns."""
    return np.array([np.cos(2 * np.pi * turns), np.sin(2 * np.pi * turns)])


def _day_of_year(time: np.datetime64) -> np.ndarray:
    """The season on a circle, from 1 January, a year being 365.2425 days."""
    return _circle(float((time - time.astype("datetime64[Y]")) / np.timedelta64(1, "D")) / 365.2425)


def _everywhere(of_time: Callable[[np.datetime64], np.ndarray]) -> Make:
    """A covariate that is the same at every place."""

    def make(latitude: np.ndarray, longitude: np.ndarray, time: np.datetime64) -> np.ndarray:
        values = of_time(time)
        return np.broadcast_to(values[:, None, None], (values.size, *latitude.shape))

    return make


def _always(of_place: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> Make:
    """A covariate of one channel that is the same at all times."""
    return lambda latitude, longitude, time: of_place(latitude, longitude)[None]


def _coast(latitude: np.ndarray, longitude: np.ndarray) -> np.ndarray:
    return np.clip(coast_distance_km(latitude, longitude) / COAST_SCALE_KM, -COAST_LIMIT, COAST_LIMIT)


COVARIATES: dict[str, Covariate] = {
    c.name: c
    for c in (
        Covariate("hour_class", 24, False, _everywhere(_hour_class)),
        Covariate("hour_positional", 24, False, _everywhere(_hour_positional)),
        Covariate("hour_cyclical", 2, False, _everywhere(lambda time: _circle(_hour(time) / 24))),
        Covariate("day_of_year", 2, False, _everywhere(_day_of_year)),
        Covariate("latitude", 1, True, _always(lambda latitude, longitude: latitude / 30)),
        Covariate("orography", 1, True, _always(lambda latitude, longitude: heights(latitude, longitude) / 1000)),
        Covariate("land_sea_mask", 1, True, _always(land_share)),
        Covariate("distance_to_coast", 1, True, _always(_coast)),
    )
}
"""By name: hours and days in UTC; latitude / 30 degrees, height in km, share of land, signed distance / 100 km."""


def _named(name: str) -> Covariate:
    if name not in COVARIATES:
        raise SpecError(
            Sentence(
                'the covariate "{name}" was asked for; expected one of {known}', name=name, known=", ".join(COVARIATES)
            ),
            remedy=Sentence("Correct the list of covariates"),
        )
    return COVARIATES[name]


def _made(covariate: Covariate, latitude: np.ndarray, longitude: np.ndarray, time: np.datetime64) -> np.ndarray:
    if covariate.static:
        return _static(covariate.name, latitude.shape, latitude.tobytes(), longitude.tobytes())
    return covariate.make(latitude, longitude, time).astype(np.float32)


@lru_cache(maxsize=32)
def _static(name: str, shape: tuple[int, int], latitude: bytes, longitude: bytes) -> np.ndarray:
    """Fixed covariates are computed once for a grid."""
    y, x = (np.frombuffer(part).reshape(shape) for part in (latitude, longitude))
    values = COVARIATES[name].make(y, x, np.datetime64("NaT")).astype(np.float32)
    values.flags.writeable = False
    return values


def _within_cells(latitude: np.ndarray, longitude: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Latitude and longitude of count x count points spread evenly over every cell: both [y, x, count, count]."""
    offset = (np.arange(count) + 0.5) / count - 0.5
    points = []
    for centre in (latitude, longitude):
        along_y, along_x = (slope[..., None, None] for slope in np.gradient(centre))
        points.append(centre[..., None, None] + offset[:, None] * along_y + offset * along_x)
    return points[0], points[1]


@cache
def height_maps() -> tuple[tuple[np.ndarray, np.ndarray, np.ndarray], ...]:
    """Latitudes, longitudes and heights [lat, lon] in metres of every place that is bundled.

    Scores, maps and runs may ask at once, and others may be reading files.
    """
    with ALONE, netCDF4.Dataset(MAPS / "orography.nc") as file:
        file.set_auto_mask(False)
        return tuple((g["lat"][:], g["lon"][:], g["height"][:].astype(np.float64)) for g in file.groups.values())


def _heights_at(latitude: np.ndarray, longitude: np.ndarray) -> np.ndarray:
    """Bilinear between the map's points, in metres."""
    from scipy.ndimage import map_coordinates  # the window imports this module before its first paint

    box = (latitude.min(), latitude.max(), longitude.min(), longitude.max())
    for y, x, known in height_maps():
        if y[0] <= box[0] and box[1] <= y[-1] and x[0] <= box[2] and box[3] <= x[-1]:
            place = (latitude - y[0]) * HEIGHTS_PER_DEGREE, (longitude - x[0]) * HEIGHTS_PER_DEGREE
            return map_coordinates(known, np.stack(place), order=1, mode="nearest")
    found = "{:.4g} to {:.4g} N, {:.4g} to {:.4g} E".format(*box)
    raise GridError(
        Sentence(
            "heights were asked for over {found}; the bundled orography covers {covered}",
            found=found,
            covered=_covered(),
        ),
        remedy=Sentence(
            "Choose a region inside it, use a model without orography, or add the place with "
            "resources/maps/build_orography.py"
        ),
    )


def _covered() -> str:
    return " and ".join(f"{y[0]:g} to {y[-1]:g} N, {x[0]:g} to {x[-1]:g} E" for y, x, _ in height_maps())


@cache
def _lines(kind: str) -> tuple[np.ndarray, np.ndarray]:
    """Segments of Natural Earth's lines: starts and ends, both [segment, (longitude, latitude)]."""
    with np.load(MAPS / "lines.npz") as arrays:
        points, starts = arrays[kind].astype(np.float64), arrays[f"{kind}_starts"]
    joined = np.ones(len(points), bool)
    joined[starts[1:] - 1] = False
    at = np.flatnonzero(joined)
    return points[at], points[at + 1]


def _enclosed(kind: str, latitude: np.ndarray, longitude: np.ndarray) -> np.ndarray:
    """Whether points lie inside lines that together close: bool, of any shape.

    Even-odd rule with the meridian northwards as the ray, on which no order or direction of the lines matters; gaps
    along the date line, where Natural Earth cuts its lines, are along a meridian and never crossed.
    """
    order = np.argsort(longitude, axis=None)
    x, y = longitude.ravel()[order], latitude.ravel()[order]
    start, end = _lines(kind)
    west, east = (chosen(start[:, 0], end[:, 0]) for chosen in (np.minimum, np.maximum))
    near = (west <= x[-1]) & (east > x[0]) & (np.maximum(start[:, 1], end[:, 1]) > y.min()) & (west < east)
    start, end = start[near], end[near]
    first, last = np.searchsorted(x, west[near]), np.searchsorted(x, east[near])
    inside = np.zeros(x.size, bool)
    for a, b, i, j in zip(start, end, first, last, strict=True):
        if i < j:
            inside[i:j] ^= y[i:j] < a[1] + (x[i:j] - a[0]) * ((b[1] - a[1]) / (b[0] - a[0]))
    result = np.empty_like(inside)
    result[order] = inside
    return result.reshape(latitude.shape)


def _on_sphere(latitude: np.ndarray, longitude: np.ndarray) -> np.ndarray:
    """Unit vectors [..., 3]."""
    phi, lam = np.radians(latitude), np.radians(longitude)
    return np.stack([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)], -1)


@cache
def _coast_tree() -> "cKDTree":
    """Points along every coast, at most ``COAST_STEP_KM`` apart."""
    from scipy.spatial import cKDTree

    start, end = (_on_sphere(part[:, 1], part[:, 0]) for part in _lines("coast"))
    pieces = np.ceil(np.linalg.norm(end - start, axis=1) * EARTH_KM / COAST_STEP_KM).astype(int).clip(1)
    segment = np.repeat(np.arange(len(pieces)), pieces)
    piece = np.arange(len(segment)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    points = start[segment] + (end - start)[segment] * (piece / pieces[segment])[:, None]
    return cKDTree(points / np.linalg.norm(points, axis=1, keepdims=True))
