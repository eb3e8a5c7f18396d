"""Projected grids: from metres to degrees and back, through the CF grid mapping."""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np
import pyproj
import xarray as xr

from core.errors import GridError
from core.languages import Sentence
from core.types import Region


def crs_of(grid_mapping: Mapping[str, Any] | None) -> pyproj.CRS | None:
    """The coordinate reference system of a CF grid mapping, or None where it does not define one."""
    if not grid_mapping:
        return None
    return _crs(json.dumps({k: _plain(v) for k, v in grid_mapping.items()}, sort_keys=True, default=str))


def locate(grid_mapping: Mapping[str, Any] | None, y: np.ndarray, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Latitude and longitude (y, x) of projected cell centres.

    Raises:
        GridError: the grid mapping does not define a projection.
    """
    xs, ys = np.meshgrid(x, y)
    return degrees_of(grid_mapping, ys, xs)


def degrees_of(grid_mapping: Mapping[str, Any] | None, y: np.ndarray, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Latitude and longitude of points in metres, all of one shape.

    Raises:
        GridError: as ``locate``.
    """
    crs = crs_of(grid_mapping)
    if crs is None:
        raise GridError(
            Sentence(
                "the projected grid has no usable grid mapping; expected one with crs_wkt or CF projection parameters"
            ),
            remedy=Sentence("Add the CF grid mapping, or 2-D lat and lon, to the file"),
        )
    longitude, latitude = _to_degrees(crs).transform(x, y)
    return np.asarray(latitude), np.asarray(longitude)


def project_region(region: Region, field: xr.DataArray) -> Region:
    """The smallest box on the field's grid that holds a region given the other way (degrees or metres)."""
    if region.projected:
        raise GridError(
            Sentence("a region in metres was asked of data on latitude and longitude; expected degrees"),
            remedy=Sentence("Give the region in degrees"),
        )
    latitude = field.coords["lat"].values if "lat" in field.coords else None
    longitude = field.coords["lon"].values if "lon" in field.coords else None
    return project_box(
        region, field.attrs.get("grid_mapping"), field["y"].values, field["x"].values, latitude, longitude
    )


def project_box(
    region: Region,
    grid_mapping: Mapping[str, Any] | None,
    y: np.ndarray,
    x: np.ndarray,
    latitude: np.ndarray | None,
    longitude: np.ndarray | None,
) -> Region:
    """A region in degrees as the smallest box in metres; from the projection, else from 2-D lat and lon (y, x)."""
    crs = crs_of(grid_mapping)
    if crs is not None:
        bounds = _from_degrees(crs).transform_bounds(
            region.west, region.south, region.east, region.north, densify_pts=41
        )
        west, south, east, north = bounds
        return Region(region.name, south, north, west, east, projected=True)
    if latitude is None or longitude is None:
        raise GridError(
            Sentence("the grid has neither a grid mapping nor 2-D lat and lon; expected one of them"),
            remedy=Sentence("Give no region, or add them to the file"),
        )
    inside = (latitude >= region.south) & (latitude <= region.north)
    inside &= (longitude >= region.west) & (longitude <= region.east)
    if not inside.any():
        raise GridError(
            Sentence(
                "region {south:g} to {north:g} N, {west:g} to {east:g} E holds no cell of the data, which span "
                "{bottom:.4g} to {top:.4g} N and {left:.4g} to {right:.4g} E",
                south=region.south,
                north=region.north,
                west=region.west,
                east=region.east,
                bottom=np.nanmin(latitude),
                top=np.nanmax(latitude),
                left=np.nanmin(longitude),
                right=np.nanmax(longitude),
            ),
            remedy=Sentence("Choose a region inside the data"),
        )
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    half_y, half_x = (y[1] - y[0]) / 2, (x[1] - x[0]) / 2
    return Region(
        region.name,
        float(y[rows[0]] - half_y),
        float(y[rows[-1]] + half_y),
        float(x[columns[0]] - half_x),
        float(x[columns[-1]] + half_x),
        projected=True,
    )


@lru_cache(maxsize=16)
def _crs(mapping: str) -> pyproj.CRS | None:
    parameters = json.loads(mapping)
    for name in ("crs_wkt", "spatial_ref", "proj4"):
        if parameters.get(name):
            try:
                return pyproj.CRS.from_user_input(parameters[name])
            except pyproj.exceptions.CRSError:
                continue
    if parameters.get("grid_mapping_name") in (None, "latitude_longitude"):
        return None
    try:
        return pyproj.CRS.from_cf(parameters)
    except (pyproj.exceptions.CRSError, KeyError, ValueError):
        return None


@lru_cache(maxsize=16)
def _to_degrees(crs: pyproj.CRS) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True)


@lru_cache(maxsize=16)
def _from_degrees(crs: pyproj.CRS) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(crs.geodetic_crs, crs, always_xy=True)


def _plain(value: Any) -> Any:
    if isinstance(value, np.generic):
        return value.item()
    return value.tolist() if isinstance(value, np.ndarray) else value
