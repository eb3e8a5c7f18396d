"""Where a field lies: its extent, aspect, projection, and the map lines around it."""

import csv
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from gui.views.camera import Extent, MapPoint

MAPS = Path(__file__).resolve().parents[2] / "resources" / "maps"
KINDS = ("river", "lake", "state", "border", "coast")
MARGIN = 0.8
"""Lines reach this many times the longer side of the field beyond its edges, as far as the camera can see."""


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
    """

    extent: Extent
    grid_mapping: dict[str, Any] | None = None

    @classmethod
    def of(cls, field: xr.DataArray) -> "Place":
        """The place of a Field (1-D ascending lat, lon in degrees, or y, x in metres)."""
        projected = field.dims[-1] == "x"
        return cls(extent_of(field), dict(field.attrs.get("grid_mapping") or {}) if projected else None)

    @property
    def frame(self) -> Extent:
        """The outer edges of the field on the map."""
        return self.extent

    @property
    def aspect(self) -> float:
        """Width of one x unit over height of one y unit on screen: cos(latitude of the middle), or 1 in metres."""
        if self.grid_mapping is not None:
            return 1.0
        return float(np.cos(np.radians(np.clip(self.extent.centre.y, -80, 80))))

    @property
    def kilometres(self) -> float:
        """Length of one y unit."""
        return 111.195 if self.grid_mapping is None else 1e-3

    def to_lonlat(self, point: MapPoint) -> tuple[float, float]:
        """(longitude, latitude) in degrees of a place on the map; NaN where the projection has none."""
        if self.grid_mapping is None:
            return point.x, point.y
        if self._projection is None:
            return np.nan, np.nan
        longitude, latitude, _ = self._degrees.transform_points(self._projection, *np.array([[point.x], [point.y]]))[0]
        return float(longitude), float(latitude)

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


def extent_of(field: xr.DataArray) -> Extent:
    """Outer edges of a Field: half a cell outside its first and last centres."""
    south, north = _edges(field[field.dims[-2]].values)
    west, east = _edges(field[field.dims[-1]].values)
    return Extent(west, east, south, north)


def _edges(centres: np.ndarray) -> tuple[float, float]:
    half = (centres[-1] - centres[0]) / max(len(centres) - 1, 1) / 2 or 0.5
    return float(centres[0] - half), float(centres[-1] + half)


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
