"""Named places, and where others lie as seen from them."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from core.grid.lattice import KM_PER_DEGREE
from core.grid.projection import locate

TOWNS = Path(__file__).resolve().parents[2] / "resources" / "maps" / "towns.csv"
BEARINGS = ("n", "ne", "e", "se", "s", "sw", "w", "nw")


@dataclass(frozen=True, slots=True)
class Town:
    """A populated place, in degrees."""

    name: str
    latitude: float
    longitude: float


@cache
def towns() -> tuple[Town, ...]:
    """All that are known, the most populous first."""
    with TOWNS.open(encoding="utf-8", newline="") as file:
        return tuple(Town(row["name"], float(row["latitude"]), float(row["longitude"])) for row in csv.DictReader(file))


def degrees(field: xr.DataArray) -> tuple[NDArray, NDArray]:
    """Latitude and longitude (y, x) of a field's cells."""
    if field.dims[-1] == "lon":
        latitude, longitude = np.meshgrid(field["lat"].values, field["lon"].values, indexing="ij")
        return latitude, longitude
    if "lat" in field.coords:
        return field["lat"].values, field["lon"].values
    return locate(field.attrs.get("grid_mapping"), field["y"].values, field["x"].values)


def kilometres(town: Town, latitude: NDArray, longitude: NDArray) -> NDArray[np.float64]:
    """Along the great circle from a town to places in degrees, by the haversine formula."""
    one, other = np.radians(town.latitude), np.radians(latitude)
    across = np.radians(longitude - town.longitude)
    half = np.sin((other - one) / 2) ** 2 + np.cos(one) * np.cos(other) * np.sin(across / 2) ** 2
    return np.degrees(2 * np.arcsin(np.sqrt(np.clip(half, 0, 1)))) * KM_PER_DEGREE


def bearing(town: Town, latitude: float, longitude: float) -> str:
    """In which of eight directions a place near a town lies from it: one of ``BEARINGS``."""
    east = (longitude - town.longitude) * np.cos(np.radians((town.latitude + latitude) / 2))
    angle = np.degrees(np.arctan2(east, latitude - town.latitude))
    return BEARINGS[round(angle / 45) % 8]


def nearest(latitude: float, longitude: float) -> tuple[Town, float]:
    """The town nearest to a place, and how many kilometres it is away."""
    away = kilometres(Town("", latitude, longitude), *_places())
    found = int(np.argmin(away))
    return towns()[found], float(away[found])


@cache
def _places() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Latitudes and longitudes of all towns."""
    latitudes, longitudes = zip(*((town.latitude, town.longitude) for town in towns()), strict=True)
    return np.array(latitudes), np.array(longitudes)
