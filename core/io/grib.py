"""GRIB 1 and 2 through cfgrib and eccodes.

pyproj comes first: eccodes imported before it breaks PROJ's database lookup.
"""

import logging
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import xarray as xr

from core.errors import InputError
from core.io.opened import Opened
from core.io.recognise import truncated
from core.languages import Sentence

EARTH_RADIUS = 6371229.0
"""Of the sphere that GRIB 2 (shape 6) and most GRIB 1 grids are given on, in m."""

_KEYS = (
    "LaDInDegrees",
    "LoVInDegrees",
    "Latin1InDegrees",
    "Latin2InDegrees",
    "latitudeOfFirstGridPointInDegrees",
    "longitudeOfFirstGridPointInDegrees",
    "DxInMetres",
    "DyInMetres",
    "jScansPositively",
)
_MRMS_DISCIPLINE = 209


def open_grib(path: Path) -> Opened:
    """Open every hypercube of a GRIB file lazily.

    Raises:
        InputError: truncated, or no message that can be decoded.
    """
    _check_end(path)
    if _discipline(path) == _MRMS_DISCIPLINE:
        from core.io.mrms import open_mrms

        return open_mrms(path)
    import cfgrib

    logging.getLogger("cfgrib").setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # cfgrib merges by a default that xarray will change
            parts = cfgrib.open_datasets(str(path), backend_kwargs={"indexpath": "", "read_keys": list(_KEYS)})
        parts, notes = _one_start(parts)
        parts = [_with_periods(_with_metres(part), path) for part in _with_own_names(parts)]
    except Exception as error:  # cfgrib and eccodes raise many unrelated types on damaged messages
        raise truncated(path, error) from error
    if not parts:
        raise InputError(
            Sentence("{file} holds no gridded GRIB message", file=path.name),
            remedy=Sentence("Open a file with gridded fields"),
        )
    return Opened("GRIB", tuple(parts), notes=notes, stamp="end")


def _check_end(path: Path) -> None:
    """A GRIB message ends in 7777; a file cut short does not."""
    with path.open("rb") as file:
        file.seek(0, 2)
        file.seek(max(0, file.tell() - 64))
        tail = file.read()
    if b"7777" not in tail:
        raise truncated(path, Sentence("its last message does not end in 7777"))


def _discipline(path: Path) -> int | None:
    """Octet 7 of GRIB 2's section 0."""
    with path.open("rb") as file:
        head = file.read(512)
    start = head.find(b"GRIB")
    return head[start + 6] if head[start + 7] == 2 else None


def _one_start(parts: list[xr.Dataset]) -> tuple[list[xr.Dataset], tuple[str, ...]]:
    """Of several forecasts, the first: their valid times overlap."""
    crossed = [part for part in parts if {"time", "step"} <= set(part.dims)]
    if not crossed:
        return parts, ()
    notes = tuple({Sentence("first of {count} forecasts taken", count=part.sizes["time"]) for part in crossed})
    return [part.isel(time=0) if {"time", "step"} <= set(part.dims) else part for part in parts], notes


def _with_own_names(parts: list[xr.Dataset]) -> list[xr.Dataset]:
    """A name on two kinds of level would hide one of them: number the later ones."""
    seen: dict[str, int] = {}
    renamed = []
    for part in parts:
        names = {}
        for name in map(str, part.data_vars):
            seen[name] = seen.get(name, 0) + 1
            names[name] = name if seen[name] == 1 else f"{name}_{seen[name]}"
        renamed.append(part.rename(names))
    return renamed


def _with_periods(part: xr.Dataset, path: Path) -> xr.Dataset:
    """Time bounds of accumulations and means, from the messages' own step ranges."""
    variable = next(iter(part.data_vars.values()))
    if variable.attrs.get("GRIB_stepType") not in ("accum", "avg") or "valid_time" not in part.coords:
        return part
    starts = _starts(path, str(variable.attrs.get("GRIB_shortName")))
    ends = np.atleast_1d(part["valid_time"].values).astype("datetime64[ns]")
    if not all(end in starts for end in ends):
        return part
    bounds = np.array([[starts[end], end] for end in ends], dtype="datetime64[ns]")
    dims = (*part["valid_time"].dims, "bnds")
    part = part.assign_coords(valid_time_bnds=(dims, bounds.reshape(*part["valid_time"].shape, 2)))
    part["valid_time"].attrs["bounds"] = "valid_time_bnds"
    return part


def _starts(path: Path, short_name: str) -> dict[np.datetime64, np.datetime64]:
    """Start of the interval by its end, of every message of a parameter."""
    import eccodes

    starts: dict[np.datetime64, np.datetime64] = {}
    with path.open("rb") as file:
        while (message := eccodes.codes_grib_new_from_file(file, headers_only=True)) is not None:
            if eccodes.codes_get(message, "shortName") == short_name:
                date, time = (eccodes.codes_get_long(message, key) for key in ("dataDate", "dataTime"))
                begin = np.datetime64(f"{date // 10000}-{date // 100 % 100:02d}-{date % 100:02d}", "ns")
                begin += np.timedelta64(time // 100 * 60 + time % 100, "m")
                eccodes.codes_set(message, "stepUnits", "m")
                first, last = (
                    np.timedelta64(eccodes.codes_get_long(message, k), "m") for k in ("startStep", "endStep")
                )
                starts.setdefault(begin + last, begin + first)
            eccodes.codes_release(message)
    return starts


def _with_metres(part: xr.Dataset) -> xr.Dataset:
    """Add x, y and the grid mapping of a Lambert grid, which cfgrib leaves out."""
    attributes = next(iter(part.data_vars.values())).attrs
    mapping = _lambert(attributes)
    if mapping is None or "y" not in part.dims:
        return part
    crs = pyproj.CRS.from_cf(mapping)
    west, first = pyproj.Transformer.from_crs(crs.geodetic_crs, crs, always_xy=True).transform(
        attributes["GRIB_longitudeOfFirstGridPointInDegrees"], attributes["GRIB_latitudeOfFirstGridPointInDegrees"]
    )
    dx, dy = float(attributes["GRIB_DxInMetres"]), float(attributes["GRIB_DyInMetres"])
    dy = dy if attributes.get("GRIB_jScansPositively", 1) else -dy
    x = np.round(west + dx * np.arange(part.sizes["x"]), 3)
    y = np.round(first + dy * np.arange(part.sizes["y"]), 3)
    part = part.assign_coords(x=("x", x, {"units": "m"}), y=("y", y, {"units": "m"}), projection=((), 0, mapping))
    for variable in part.data_vars.values():
        variable.attrs["grid_mapping"] = "projection"
    return part


def _lambert(attributes: dict[str, Any]) -> dict[str, Any] | None:
    if attributes.get("GRIB_gridType") != "lambert" or "GRIB_DxInMetres" not in attributes:
        return None
    parallels = [float(attributes[f"GRIB_Latin{n}InDegrees"]) for n in (1, 2)]
    return {
        "grid_mapping_name": "lambert_conformal_conic",
        "standard_parallel": parallels[0] if parallels[0] == parallels[1] else parallels,
        "longitude_of_central_meridian": float(attributes["GRIB_LoVInDegrees"]),
        "latitude_of_projection_origin": float(attributes.get("GRIB_LaDInDegrees", parallels[0])),
        "earth_radius": EARTH_RADIUS,
    }
