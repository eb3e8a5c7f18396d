"""Radar composites in HDF5: ODIM (OPERA and national) and KNMI's own layout."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pyproj
import xarray as xr

from core.errors import InputError
from core.io.opened import Opened
from core.io.recognise import truncated
from core.languages import Sentence

_ODIM_QUANTITIES = {
    "RATE": ("mm h-1", "lwe_precipitation_rate"),
    "ACRR": ("mm", "lwe_thickness_of_precipitation_amount"),
    "DBZH": ("dBZ", "equivalent_reflectivity_factor"),
    "TH": ("dBZ", "equivalent_reflectivity_factor"),
    "DBZ": ("dBZ", "equivalent_reflectivity_factor"),
}

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


def open_odim(path: Path) -> Opened:
    """Read an ODIM composite (COMP or IMAGE object).

    ``nodata`` becomes missing and ``undetect`` no echo: 0, or -inf dBZ. The times are the start and end of the product.

    Raises:
        InputError: truncated, or not a composite.

    Source: OPERA ODIM_H5 information model, version 2.2 and newer, tables 1, 3 and 13.
    """
    return _read(path, _odim)


def open_knmi(path: Path) -> Opened:
    """Read a KNMI composite (image1: rain in mm over the product's interval, or reflectivity).

    Raises:
        InputError: truncated, or with a calibration that is not GEO = gain * PV + offset.
    """
    return _read(path, _knmi)


def _read(path: Path, reader: Callable[[h5py.File, Path], Opened]) -> Opened:
    try:
        with h5py.File(path, "r") as file:
            return reader(file, path)
    except OSError as error:
        raise truncated(path, error) from error
    except KeyError as error:
        raise InputError(
            Sentence(
                "{file} lacks {missing}; expected a radar composite with its projection and times",
                file=path.name,
                missing=str(error).strip(chr(39)),
            ),
            remedy=Sentence("Open a composite product, not a single radar's polar volume"),
        ) from error


def _odim(file: h5py.File, path: Path) -> Opened:
    kind = _text(file["what"].attrs["object"])
    if kind not in ("COMP", "IMAGE"):
        raise InputError(
            Sentence(
                "{file} is an ODIM {kind} object; expected a composite (COMP or IMAGE)", file=path.name, kind=kind
            ),
            remedy=Sentence("Make a Cartesian composite of polar data first"),
        )
    where = file["where"].attrs
    mapping = _mapping(_text(where["projdef"]))
    y, x = _odim_axes(where, mapping)
    variables: dict[str, Any] = {}
    bounds = None
    for group in sorted(name for name in file if re.fullmatch(r"dataset\d+", name)):
        for data in sorted(name for name in file[group] if re.fullmatch(r"data\d+", name)):
            what = dict(file["what"].attrs) | dict(file[group].get("what", file["what"]).attrs)
            what |= dict(file[group][data]["what"].attrs) if "what" in file[group][data] else {}
            quantity = _text(what["quantity"]).upper()
            if quantity in _ODIM_QUANTITIES and quantity not in variables:
                variables[quantity] = _scaled(file[group][data]["data"][:], what, quantity)
                bounds = bounds or (_odim_time(what, "start"), _odim_time(what, "end"))
    dataset = _dataset(variables, mapping, y, x, bounds or (_nominal(file), _nominal(file)))
    return Opened(_text(file.attrs["Conventions"]).replace("_", " ").replace("/", " "), (dataset,), stamp="end")


def _scaled(raw: np.ndarray, what: dict[str, Any], quantity: str) -> tuple[tuple[str, ...], np.ndarray, dict[str, str]]:
    values = (raw * float(what.get("gain", 1.0)) + float(what.get("offset", 0.0))).astype(np.float32)
    units, standard_name = _ODIM_QUANTITIES[quantity]
    if "undetect" in what:
        values[raw == what["undetect"]] = -np.inf if units == "dBZ" else 0.0
    if "nodata" in what:
        values[raw == what["nodata"]] = np.nan
    return ("y", "x"), values, {"units": units, "standard_name": standard_name}


def _odim_axes(where: Any, mapping: dict[str, Any]) -> tuple[np.ndarray, np.ndarray]:
    """Cell centres, y from the north as stored; corners are the outer corners of the corner cells."""
    crs = pyproj.CRS.from_user_input(mapping["crs_wkt"])
    project = pyproj.Transformer.from_crs(crs.geodetic_crs, crs, always_xy=True)
    west, north = project.transform(float(where["UL_lon"]), float(where["UL_lat"]))
    dx, dy = float(where["xscale"]), float(where["yscale"])
    x = west + (np.arange(int(where["xsize"])) + 0.5) * dx
    y = north - (np.arange(int(where["ysize"])) + 0.5) * dy
    return np.round(y, 1), np.round(x, 1)


def _odim_time(what: dict[str, Any], edge: str) -> np.datetime64:
    date, time = _text(what[f"{edge}date"]), _text(what[f"{edge}time"])
    return np.datetime64(f"{date[:4]}-{date[4:6]}-{date[6:]}T{time[:2]}:{time[2:4]}:{time[4:6] or '00'}", "ns")


def _nominal(file: h5py.File) -> np.datetime64:
    what = file["what"].attrs
    return _odim_time({"startdate": what["date"], "starttime": what["time"]}, "start")


def _knmi(file: h5py.File, path: Path) -> Opened:
    geographic, image = file["geographic"], file["image1"]
    mapping = _mapping(_in_metres(_text(geographic["map_projection"].attrs["projection_proj4_params"])))
    calibration = image["calibration"].attrs
    formula = _text(calibration["calibration_formulas"]).replace(" ", "")
    match = re.fullmatch(r"GEO=([-+\d.eE]+)\*PV\+?([-+]?[\d.eE]+)?", formula)
    if match is None:
        raise InputError(
            Sentence(
                "{file} is calibrated by {formula!r}; expected GEO = gain * PV + offset",
                file=path.name,
                formula=formula,
            ),
            remedy=Sentence("Convert it"),
        )
    raw = image["image_data"][:]
    values = (raw * float(match[1]) + float(match[2] or 0)).astype(np.float32)
    for flag in ("calibration_missing_data", "calibration_out_of_image"):
        if flag in calibration:
            values[raw == np.ravel(calibration[flag])[0]] = np.nan
    name, units, standard_name = _knmi_quantity(_text(image.attrs["image_geo_parameter"]))
    rows, columns = raw.shape
    scale = 1000.0 if "KM" in _text(geographic.attrs["geo_dim_pixel"]).upper() else 1.0
    dx, dy = (float(np.ravel(geographic.attrs[f"geo_pixel_size_{a}"])[0]) * scale for a in "xy")
    column0 = float(np.ravel(geographic.attrs["geo_column_offset"])[0]) * scale * np.sign(dx)
    row0 = float(np.ravel(geographic.attrs["geo_row_offset"])[0]) * scale * np.sign(dy)
    x = column0 + (np.arange(columns) + 0.5) * dx
    y = row0 + (np.arange(rows) + 0.5) * dy
    overview = file["overview"].attrs
    bounds = (_knmi_time(overview["product_datetime_start"]), _knmi_time(overview["product_datetime_end"]))
    variables = {name: (("y", "x"), values, {"units": units, "standard_name": standard_name})}
    return Opened("KNMI HDF5", (_dataset(variables, mapping, y, x, bounds),), stamp="end")


def _knmi_quantity(parameter: str) -> tuple[str, str, str]:
    if "PRECIP" in parameter.upper():
        return "precip_amount", "mm", "lwe_thickness_of_precipitation_amount"
    return "reflectivity", "dBZ", "equivalent_reflectivity_factor"


def _knmi_time(value: Any) -> np.datetime64:
    day, month, year, clock = re.fullmatch(r"(\d\d)-([A-Z]{3})-(\d{4});([\d:.]+)", _text(value)).groups()  # type: ignore[union-attr]
    number = _MONTHS.index(month) + 1
    return np.datetime64(f"{year}-{number:02d}-{day}T{clock}", "ns")


def _in_metres(proj4: str) -> str:
    """KNMI gives the ellipsoid in km."""

    def metres(match: re.Match[str]) -> str:
        size = float(match[2])
        return f"+{match[1]}={size * 1000 if size < 10000 else size:.10g}"

    return re.sub(r"\+(a|b)=([\d.]+)", metres, proj4) + ("" if "+units" in proj4 else " +units=m")


def _mapping(proj4: str) -> dict[str, Any]:
    try:
        return {**pyproj.CRS.from_proj4(proj4).to_cf(), "proj4": proj4}
    except pyproj.exceptions.CRSError as error:
        raise InputError(
            Sentence("the projection {proj4!r} is not understood", proj4=proj4),
            remedy=Sentence("Correct the file's PROJ string"),
        ) from error


def _dataset(
    variables: dict[str, Any],
    mapping: dict[str, Any],
    y: np.ndarray,
    x: np.ndarray,
    bounds: tuple[np.datetime64, np.datetime64],
) -> xr.Dataset:
    fields = {
        name: (dims, values, attrs | {"grid_mapping": "crs"}) for name, (dims, values, attrs) in variables.items()
    }
    dataset = xr.Dataset(fields, coords={"y": ("y", y, {"units": "m"}), "x": ("x", x, {"units": "m"})})
    dataset = dataset.expand_dims(time=[bounds[1]]).assign_coords(crs=((), 0, mapping))
    dataset["time"].attrs["bounds"] = "time_bnds"
    return dataset.assign_coords(time_bnds=(("time", "bnds"), np.array([bounds], dtype="datetime64[ns]")))


def _text(value: Any) -> str:
    value = np.ravel(value)[0] if isinstance(value, np.ndarray) else value
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
