"""What every NetCDF file of ours says in the words of CF: where its cells lie, and when."""

from typing import Any

import numpy as np
import xarray as xr

from core.grid.lattice import is_projected
from core.units import COUNTED_FROM, frame_of

CONVENTIONS = "CF-1.11"
MAPPING = "crs"
TIME_BOUNDS = "time_bnds"
COUNTED = "no times are given: frames are counted by the hour"
"""How the comment of ``time`` begins where that is so."""
SPHERE = {"grid_mapping_name": "latitude_longitude", "earth_radius": 6371000.0}
_AXES = {
    "lat": {"standard_name": "latitude", "units": "degrees_north", "axis": "Y"},
    "lon": {"standard_name": "longitude", "units": "degrees_east", "axis": "X"},
    "y": {"standard_name": "projection_y_coordinate", "units": "m", "axis": "Y"},
    "x": {"standard_name": "projection_x_coordinate", "units": "m", "axis": "X"},
}


def time_variables(times: np.ndarray, periods: np.ndarray | None) -> dict[str, xr.Variable]:
    """``time``, and the bounds of what values are means over where they are no instants."""
    time = time_variable(times)
    if periods is None:
        return {"time": time}
    time.attrs["bounds"] = TIME_BOUNDS  # whose units and calendar are those of time, by CF, and not repeated
    return {"time": time, TIME_BOUNDS: xr.Variable(("time", "nv"), periods, {}, dict(time.encoding))}


def time_variable(times: np.ndarray) -> xr.Variable:
    """Valid times, along ``time``; or one, as a scalar."""
    encoding = {"units": "seconds since 1970-01-01 00:00:00", "calendar": "standard", "dtype": "f8", "_FillValue": None}
    dims = ("time",)[: np.ndim(times)]
    attributes = {"standard_name": "time", "axis": "T"}
    if frame_of(np.ravel(times)[0]) is not None:
        attributes["comment"] = f"{COUNTED}, from {COUNTED_FROM.astype('datetime64[s]')}"
    return xr.Variable(dims, times, attributes, encoding)


def place_variables(field: xr.DataArray, suffix: str = "") -> dict[str, xr.Variable]:
    """The horizontal coordinates of a field and its grid mapping, where it has one, as variables of a file.

    Args:
        suffix: to the names of dims and coordinates, where a file holds several grids.
    """
    horizontal = [f"{dim}{suffix}" for dim in field.dims[-2:]]
    variables = {}
    for name, attributes in _AXES.items():
        if name in field.coords:
            flat = field[name].ndim == 1
            kept = attributes if flat else {k: v for k, v in attributes.items() if k != "axis"}
            encoding: dict[str, Any] = {"_FillValue": None, "zlib": not flat}
            dims = [f"{name}{suffix}"] if flat else horizontal
            variables[f"{name}{suffix}"] = xr.Variable(dims, field[name].values, kept, encoding)
    mapping = field.attrs.get("grid_mapping") if is_projected(field) else SPHERE
    if mapping:
        variables[MAPPING] = xr.Variable((), np.int32(0), {k: v for k, v in mapping.items() if v is not None})
    return variables


def field_variable(field: xr.DataArray, attributes: dict[str, str], suffix: str = "") -> xr.Variable:
    """A float32 field (..., y, x), packed frame by frame, that refers to its ``place_variables``."""
    projected = is_projected(field)
    if not projected or field.attrs.get("grid_mapping"):
        attributes = {**attributes, "grid_mapping": MAPPING}
    packing: dict[str, Any] = {"zlib": True, "complevel": 1, "_FillValue": np.float32(np.nan)}
    packing["chunksizes"] = (1,) * (field.ndim - 2) + field.shape[-2:]
    if projected and "lat" in field.coords:
        packing["coordinates"] = f"lat{suffix} lon{suffix}"
    dims = [*(str(dim) for dim in field.dims[:-2]), *(f"{dim}{suffix}" for dim in field.dims[-2:])]
    return xr.Variable(dims, field.values, attributes, packing)
