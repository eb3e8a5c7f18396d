"""GRIB 1 and 2 through cfgrib and eccodes; MRMS by its own tables.

pyproj comes first: eccodes imported before it breaks PROJ's database lookup.
"""

import logging
from pathlib import Path

import numpy as np
import pyproj
import xarray as xr

from core.errors import InputError
from core.io.opened import Opened
from core.io.recognise import truncated

MRMS_MISSING = (-1.0, -3.0, 9999.0)
_MRMS = {(209, 6, 1): ("PrecipRate", "mm h-1", None)}
_MRMS |= {
    (209, 6, number): (f"RadarOnly_QPE_{hours:02d}H", "mm", hours)
    for number, hours in ((2, 1), (3, 3), (4, 6), (5, 12), (6, 24))
}
_KEYS = [
    "discipline",
    "parameterCategory",
    "parameterNumber",
    "stepRange",
    "LaDInDegrees",
    "LoVInDegrees",
    "Latin1InDegrees",
    "Latin2InDegrees",
    "latitudeOfFirstGridPointInDegrees",
    "longitudeOfFirstGridPointInDegrees",
    "DxInMetres",
    "DyInMetres",
    "jScansPositively",
    "projectionCentreFlag",
    "shapeOfTheEarth",
]


def open_grib(path: Path) -> Opened:
    """Open every hypercube of a GRIB file lazily, merged into one dataset.

    Raises:
        InputError: truncated, or no message that can be decoded.
    """
    _check_end(path)
    import cfgrib

    logging.getLogger("cfgrib").setLevel(logging.CRITICAL)
    try:
        parts = cfgrib.open_datasets(
            str(path), backend_kwargs={"indexpath": "", "read_keys": _KEYS}, decode_timedelta=True, squeeze=True
        )
    except Exception as error:  # cfgrib and eccodes raise many unrelated types on damaged messages
        raise truncated(path, error) from error
    parts = _named(parts)
    if not parts:
        raise InputError(f"{path.name} holds no gridded GRIB message", remedy="Open a file with gridded fields")
    mrms = any(v.attrs.get("GRIB_discipline") == 209 for part in parts for v in part.data_vars.values())
    return Opened(
        kind="MRMS GRIB2" if mrms else "GRIB",
        data=tuple(parts),
        missing=MRMS_MISSING if mrms else (),
        stamp="end",
    )


def _named(parts: list[xr.Dataset]) -> list[xr.Dataset]:
    """Every variable under a name of its own over all parts, with what GRIB says of it in CF attributes."""
    taken: set[str] = set()
    named = []
    for part in parts:
        names = {}
        for old, variable in part.data_vars.items():
            key = tuple(variable.attrs.get(f"GRIB_{k}") for k in ("discipline", "parameterCategory", "parameterNumber"))
            new, units, hours = _MRMS.get(key, (str(old), None, None))  # type: ignore[arg-type]
            while new in taken:
                new += "_"
            taken.add(new)
            names[old] = new
            if units:
                variable.attrs["units"] = units
            if hours:
                variable.attrs["cell_methods"] = f"time: sum (interval: {hours} hours)"
        named.append(_with_metres(part.rename(names)))
    return named


def _with_metres(part: xr.Dataset) -> xr.Dataset:
    """Add x, y and the grid mapping of a Lambert or polar stereographic grid, which cfgrib leaves out."""
    attributes = next(iter(part.data_vars.values())).attrs
    mapping = _mapping(attributes)
    if mapping is None or "y" not in part.dims:
        return part
    to_metres = pyproj.Transformer.from_crs(
        pyproj.CRS.from_cf(mapping).geodetic_crs, pyproj.CRS.from_cf(mapping), always_xy=True
    )
    west, first = to_metres.transform(
        attributes["GRIB_longitudeOfFirstGridPointInDegrees"], attributes["GRIB_latitudeOfFirstGridPointInDegrees"]
    )
    dx, dy = attributes["GRIB_DxInMetres"], attributes["GRIB_DyInMetres"]
    dy = dy if attributes.get("GRIB_jScansPositively", 1) else -dy
    x = west + dx * np.arange(part.sizes["x"])
    y = first + dy * np.arange(part.sizes["y"])
    part = part.assign_coords(x=("x", x, {"units": "m"}), y=("y", y, {"units": "m"}), projection=((), 0, mapping))
    for variable in part.data_vars.values():
        variable.attrs["grid_mapping"] = "projection"
    return part


def _mapping(attributes: dict[str, object]) -> dict[str, object] | None:
    if "GRIB_DxInMetres" not in attributes or "GRIB_DyInMetres" not in attributes:
        return None
    earth = {"earth_radius": 6371229.0 if attributes.get("GRIB_shapeOfTheEarth", 6) == 6 else 6367470.0}
    if attributes.get("GRIB_gridType") == "lambert":
        parallels = [attributes["GRIB_Latin1InDegrees"], attributes["GRIB_Latin2InDegrees"]]
        return earth | {
            "grid_mapping_name": "lambert_conformal_conic",
            "standard_parallel": parallels[0] if parallels[0] == parallels[1] else parallels,
            "longitude_of_central_meridian": attributes["GRIB_LoVInDegrees"],
            "latitude_of_projection_origin": attributes.get("GRIB_LaDInDegrees", parallels[0]),
        }
    return None


def _check_end(path: Path) -> None:
    """A GRIB message ends in 7777; a file cut short does not."""
    with path.open("rb") as file:
        file.seek(0, 2)
        file.seek(max(0, file.tell() - 64))
        tail = file.read()
    if b"7777" not in tail:
        raise truncated(path, "its last message does not end in 7777")
