"""IMERG half-hourly, daily and monthly HDF5: the /Grid layout of V03 to V07 and flat GES DISC subsets.

Fields are stored (time, lon, lat) or (lon, lat); a time marks the start of the interval. V06 counts seconds from 1970
and names its estimate precipitationCal, V07 from 1980 and precipitation.
"""

import re
from pathlib import Path

import h5py
import numpy as np
import xarray as xr

from core import netcdf_library
from core.errors import InputError
from core.io.netcdf import undecodable
from core.io.opened import Opened
from core.io.recognise import truncated
from core.languages import Sentence

HALF_HOUR = np.timedelta64(30, "m")
_GRANULE = re.compile(
    r"3B-(?P<kind>HHR|DAY|MO)[^;\n]*?3IMERG\.(?P<date>\d{8})-S(?P<start>\d{6})-E(?P<end>\d{6})[^;\n]*?V(?P<version>\d\d)"
)


def open_imerg(path: Path) -> Opened:
    """Open a granule lazily.

    Raises:
        InputError: truncated, or without the coordinates of either layout.
    """
    with h5py.File(path, "r") as file:
        group = "Grid" if "Grid" in file else None
        header = " ".join(_text(v) for v in file.attrs.values() if isinstance(v, bytes | str)) + " " + path.name
        scaled = group is None or any("DIMENSION_LIST" in grid.attrs for grid in _grids(file[group]))
    granule = _GRANULE.search(header)
    data = _with_xarray(path, group) if scaled else _by_hand(path)
    data, times = _with_times(data, granule, path)
    version = f" V{granule['version']}" if granule else ""
    notes = (
        Sentence("IMERG{version} /Grid layout; {times}", version=version, times=times)
        if group
        else Sentence("IMERG{version} flat subset; {times}", version=version, times=times),
    )
    return Opened(
        f"IMERG{version}",
        (data,),
        notes=notes,
        interval=_interval(granule),
        stamp="start",
        missing=(-9999.9, -9999.0),
        close=data.close,
    )


def _interval(granule: re.Match[str] | None) -> np.timedelta64:
    """What a value is a mean over."""
    if granule is None or granule["kind"] == "HHR":
        return HALF_HOUR
    if granule["kind"] == "DAY":
        return np.timedelta64(1, "D")
    month = np.datetime64(f"{granule['date'][:4]}-{granule['date'][4:6]}", "M")
    return (month + 1).astype("datetime64[D]") - month.astype("datetime64[D]")


def _grids(group: h5py.Group) -> list[h5py.Dataset]:
    return [
        d
        for d in group.values()
        if isinstance(d, h5py.Dataset)
        and d.ndim >= 2
        and d.name.split("/")[-1] not in ("lat_bnds", "lon_bnds", "time_bnds")
    ]


def _with_xarray(path: Path, group: str | None) -> xr.Dataset:
    try:
        raw = netcdf_library.open_dataset(path, group=group, decode_cf=False)
    except OSError as error:
        raise truncated(path, error) from error
    for name in ("time", "time_bnds"):
        if name in raw.variables:
            raw[name].attrs["calendar"] = "standard"
    try:
        return xr.decode_cf(raw, decode_coords=False, decode_timedelta=False)
    except ValueError as error:
        raise undecodable(path, error) from error


def _by_hand(path: Path) -> xr.Dataset:
    """V03 to V05 and some subsets have no dimension scales: name the dimensions by their attribute, else by length."""
    with h5py.File(path, "r") as file:
        group = file["Grid"]
        if "lat" not in group or "lon" not in group:
            raise InputError(
                Sentence("{file} has no Grid/lat and Grid/lon; expected an IMERG granule", file=path.name),
                remedy=Sentence("Fetch it again"),
            )
        lat, lon = np.asarray(group["lat"][:]), np.asarray(group["lon"][:])
        variables = {}
        for grid in _grids(group):
            dims = _dims(grid, lat.size, lon.size)
            if dims:
                fill = float(np.ravel(grid.attrs.get("_FillValue", -9999.9))[0])
                values = grid[:].astype(np.float32)
                values[values == np.float32(fill)] = np.nan
                units = _text(grid.attrs.get("units", grid.attrs.get("Units", b"")))
                variables[grid.name.split("/")[-1]] = (dims, values, {"units": units})
    coordinates = {
        "lat": ("lat", lon.dtype.type(0) + lat, {"units": "degrees_north"}),
        "lon": ("lon", lon, {"units": "degrees_east"}),
    }
    return xr.Dataset(variables, coords=coordinates)


def _dims(grid: h5py.Dataset, rows: int, columns: int) -> tuple[str, ...] | None:
    named = _text(grid.attrs.get("DimensionNames", b"")).split(",")
    if len(named) == grid.ndim:
        return tuple(name.strip() for name in named)
    if grid.shape[-2:] == (columns, rows):
        return ("time", "lon", "lat")[-grid.ndim :]
    return ("time", "lat", "lon")[-grid.ndim :] if grid.shape[-2:] == (rows, columns) else None


def _with_times(data: xr.Dataset, granule: re.Match[str] | None, path: Path) -> tuple[xr.Dataset, str]:
    if "time" in data.variables:
        return data, Sentence("times from the file")
    if granule is None:
        raise InputError(
            Sentence(
                "{file} has neither a time coordinate nor a granule name in its header; expected one of them",
                file=path.name,
            ),
            remedy=Sentence("Keep the granule's original file name (3B-HHR...-S......-E......)"),
        )
    day, start = granule["date"], granule["start"]
    stamp = np.datetime64(f"{day[:4]}-{day[4:6]}-{day[6:]}T{start[:2]}:{start[2:4]}:{start[4:]}", "ns")
    if "time" in data.dims:
        return data.assign_coords(time=[stamp]), Sentence("time from the granule's name")
    return data.expand_dims(time=[stamp]), Sentence("time from the granule's name")


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
