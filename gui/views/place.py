"""Where a field lies: its extent, aspect, projection, and the map lines around it."""

import csv
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from gui.views.camera import Extent, MapPoint
from gui.words import tr

MAPS = Path(__file__).resolve().parents[2] / "resources" / "maps"
KINDS = ("river", "lake", "state", "border", "coast")
PROJECTIONS: tuple[tuple[str, str], ...] = (
    ("", tr("The field's own grid")),
    ("plate", tr("Plate carrée")),
    ("lambert", tr("Lambert conformal")),
    ("mercator", tr("Mercator")),
)
"""What the maps can be drawn on, and how a menu calls it."""
EDGE = 33
"""Places along each edge of a field that are projected."""
MARGIN = 0.8
"""Lines reach this many times the longer side of the field beyond its edges, as far as the camera can see."""


KM_PER_DEGREE = 111.195
FARTHEST_KM = 150.0
"""A town that is farther away tells nobody where a place is."""
POINTS = (tr("N"), tr("NE"), tr("E"), tr("SE"), tr("S"), tr("SW"), tr("W"), tr("NW"))


@dataclass(frozen=True, slots=True, eq=False)
class MapLines:
    """Lines of one kind in map coordinates: points, and which of them are joined to their successor."""

    x: np.ndarray
    y: np.ndarray
    joined: np.ndarray


@dataclass(frozen=True, slots=True)
class Town:
    """A populated place in map coordinates."""

    name: str
    x: float
    y: float


@dataclass(frozen=True, eq=False)
class Place:
    """The map a field is drawn on: regular degrees, or metres of the field's own projection.

    Attributes:
        extent: outer edges of the field.
        grid_mapping: CF grid mapping of a projected grid, projected by cartopy; None for degrees. One that defines no
            projection leaves the map without lines.
        home: the field's place in its own coordinates, of a map in another projection.
    """

    extent: Extent
    grid_mapping: dict[str, Any] | None = None
    home: "Place | None" = None

    @classmethod
    def of(cls, field: xr.DataArray) -> "Place":
        """The place of a Field (1-D ascending lat, lon in degrees, or y, x in metres)."""
        projected = field.dims[-1] == "x"
        return cls(extent_of(field), dict(field.attrs.get("grid_mapping") or {}) if projected else None)

    @property
    def known(self) -> bool:
        """Whether the field's place on the Earth is known."""
        return self.grid_mapping is None or self._projection is not None

    def projected(self, name: str) -> "Place":
        """The same field on a map of one of ``PROJECTIONS``; itself on its own grid, and where nobody knows where that is."""
        already = name == "plate" and self.grid_mapping is None
        if already or name not in dict(PROJECTIONS[1:]) or not self.known:
            return self
        longitude, latitude = self.to_lonlat(self.extent.centre)
        bare = Place(self.extent, _mapping(name, longitude, latitude), self)
        return Place(self.edges_on(bare), bare.grid_mapping, self)

    def edges_on(self, place: "Place") -> Extent:
        """The box on another map that holds the field."""
        x, y = place.at_degrees(*self.degrees_at(*_around(self.extent)))
        return Extent(*(float(end) for end in (np.nanmin(x), np.nanmax(x), np.nanmin(y), np.nanmax(y))))

    def outline(self) -> tuple[np.ndarray, np.ndarray]:
        """The field's edge on the map, all around."""
        return self.outline_of(self.home or self)

    def outline_of(self, own: "Place") -> tuple[np.ndarray, np.ndarray]:
        """The edge of a field on the map, all around; ``own`` is where it lies in its own coordinates."""
        around = _around(own.extent)
        return around if own.grid_mapping == self.grid_mapping else self.at_degrees(*own.degrees_at(*around))

    def on_map(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Places in the field's coordinates on the map."""
        return (x, y) if self.home is None else self.at_degrees(*self.home.degrees_at(x, y))

    def on_field(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Places on the map in the field's coordinates."""
        return (x, y) if self.home is None else self.home.at_degrees(*self.degrees_at(x, y))

    def point_on_map(self, point: MapPoint) -> MapPoint:
        """As ``on_map``, of one place."""
        return point if self.home is None else _point(*self.on_map(*_single(point)))

    def point_on_field(self, point: MapPoint) -> MapPoint:
        """As ``on_field``, of one place."""
        return point if self.home is None else _point(*self.on_field(*_single(point)))

    @property
    def aspect(self) -> float:
        """Width of one x unit over height of one y unit on screen: cos(latitude of the middle), or 1 in metres."""
        if self.grid_mapping is not None:
            return 1.0
        return float(np.cos(np.radians(np.clip(self.extent.centre.y, -80, 80))))

    @property
    def kilometres(self) -> float:
        """Length of one y unit, in the middle of the field."""
        if self.grid_mapping is None:
            return 111.195
        stretched = self.home is not None and self.grid_mapping.get("grid_mapping_name") == "mercator"
        return 1e-3 * (float(np.cos(np.radians(self.to_lonlat(self.extent.centre)[1]))) if stretched else 1.0)

    def to_lonlat(self, point: MapPoint) -> tuple[float, float]:
        """(longitude, latitude) in degrees of a place on the map; NaN where the projection has none."""
        if self.grid_mapping is None:
            return point.x, point.y
        if self._projection is None:
            return np.nan, np.nan
        longitude, latitude = self.degrees_at(*_single(point))
        return float(longitude[0]), float(latitude[0])

    def near(self, point: MapPoint) -> str:
        """Where a place lies as seen from the nearest town: "12 km NE of Ocala"; nothing where no town is near."""
        longitude, latitude = self.to_lonlat(point)
        names, points = _towns()
        if not np.isfinite(longitude + latitude):
            return ""
        across = (longitude - points[:, 0]) * np.cos(np.radians(latitude)) * KM_PER_DEGREE
        up = (latitude - points[:, 1]) * KM_PER_DEGREE
        away = np.hypot(across, up)
        nearest = int(away.argmin())
        if away[nearest] > FARTHEST_KM:
            return ""
        if away[nearest] < 1:
            return names[nearest]
        eighth = round(float(np.degrees(np.arctan2(across[nearest], up[nearest]))) / 45) % 8
        return tr(
            "{nearest:.0f} km {eighth} of {nearest2}",
            nearest=away[nearest],
            eighth=POINTS[eighth],
            nearest2=names[nearest],
        )

    def degrees_at(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(longitude, latitude) of places on the map; NaN where the projection has none."""
        if self.grid_mapping is None:
            return x, y
        if self._projection is None:
            return np.full_like(x, np.nan), np.full_like(y, np.nan)
        placed = self._degrees.transform_points(self._projection, x, y)
        return placed[:, 0], placed[:, 1]

    def at_degrees(self, longitude: np.ndarray, latitude: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Map coordinates of places in degrees; NaN where the projection has none."""
        return self._to_map(np.stack([longitude, latitude], 1))

    def lines(self, kind: str) -> MapLines:
        """One of ``KINDS`` around the field."""
        points, last = _lines(kind)
        x, y = self._to_map(points)
        near = self._near(x, y)
        joined = ~last & near & np.roll(near, -1)
        keep = joined | np.roll(joined, 1)
        return MapLines(x[keep], y[keep], joined[keep])

    def towns(self, count: int = 12) -> tuple[Town, ...]:
        """The most populous towns on the field, largest first."""
        names, points = _towns()
        x, y = self._to_map(points)
        inside = np.flatnonzero(self.extent.holds(x, y))[:count]
        return tuple(Town(names[i], float(x[i]), float(y[i])) for i in inside)

    def _to_map(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        if self.grid_mapping is None:
            return points[:, 0], points[:, 1]
        if self._projection is None:
            return np.full((2, len(points)), np.nan)
        longitude, latitude = points.astype(float).T
        placed = self._projection.transform_points(self._degrees, longitude, latitude)
        return placed[:, 0], placed[:, 1]

    def _near(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        e = self.extent
        reach = MARGIN * max((e.east - e.west) * self.aspect, e.north - e.south)
        return Extent(
            e.west - reach / self.aspect, e.east + reach / self.aspect, e.south - reach, e.north + reach
        ).holds(x, y)

    @cached_property
    def _projection(self) -> Any:
        """The ``cartopy.crs.Projection`` of a projected grid; None where its grid mapping does not define one."""
        from cartopy.crs import Projection  # 0.1 s that a map in degrees never needs

        from core.grid.projection import crs_of

        crs = crs_of(self.grid_mapping)
        return None if crs is None else Projection(crs)

    @cached_property
    def _degrees(self) -> Any:
        """Longitude and latitude on the projection's own globe."""
        return self._projection.as_geodetic()


def _single(point: MapPoint) -> tuple[np.ndarray, np.ndarray]:
    return np.array([point.x]), np.array([point.y])


def _point(x: np.ndarray, y: np.ndarray) -> MapPoint:
    return MapPoint(float(x[0]), float(y[0]))


def _around(edges: Extent) -> tuple[np.ndarray, np.ndarray]:
    """Places along the edges of a box, closely enough for them to be bent."""
    across, along = np.linspace(edges.west, edges.east, EDGE), np.linspace(edges.south, edges.north, EDGE)
    west, east, south, north = (np.full(EDGE, end) for end in (edges.west, edges.east, edges.south, edges.north))
    return np.concatenate([across, east, across[::-1], west]), np.concatenate([south, along, north, along[::-1]])


def _mapping(name: str, longitude: float, latitude: float) -> dict[str, Any] | None:
    """CF grid mapping of a map about a place; None for degrees."""
    if name == "plate":
        return None
    from pyproj import CRS

    if name == "mercator":
        return CRS({"proj": "merc", "lon_0": longitude, "ellps": "WGS84"}).to_cf()
    middle = np.copysign(np.clip(abs(latitude), 10, 75), latitude)  # a cone has a side to stand on
    parallels = {"lat_1": middle - 5, "lat_2": middle + 5}
    return CRS({"proj": "lcc", "lon_0": longitude, "lat_0": middle, **parallels, "ellps": "WGS84"}).to_cf()


def extent_of(field: xr.DataArray) -> Extent:
    """Outer edges of a Field: half a cell outside its first and last centres."""
    south, north = _edges(field[field.dims[-2]].values)
    west, east = _edges(field[field.dims[-1]].values)
    return Extent(west, east, south, north)


def _edges(centres: np.ndarray) -> tuple[float, float]:
    half = (centres[-1] - centres[0]) / max(len(centres) - 1, 1) / 2 or 0.5
    return float(centres[0] - half), float(centres[-1] + half)


def load_maps() -> None:
    """Read lines and towns, which stay: on a worker, before a map asks for them."""
    for kind in KINDS:
        _lines(kind)
    _towns()


@cache
def _lines(kind: str) -> tuple[np.ndarray, np.ndarray]:
    """Points [n, (longitude, latitude)] and where a line ends."""
    with np.load(MAPS / "lines.npz") as arrays:
        points, starts = arrays[kind], arrays[f"{kind}_starts"]
    last = np.zeros(len(points), bool)
    last[starts[1:] - 1] = True
    return points, last


@cache
def _towns() -> tuple[tuple[str, ...], np.ndarray]:
    with (MAPS / "towns.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    points = np.array([(float(row["longitude"]), float(row["latitude"])) for row in rows])
    return tuple(row["name"] for row in rows), points
