"""MRMS GRIB2 as distributed: one message a file, numbers of a local table (discipline 209) that cfgrib calls unknown.

Only the header is read on opening; the values are decoded when a part of them is wanted.
"""

from pathlib import Path
from typing import Any

import eccodes
import numpy as np
import xarray as xr
from xarray.backends import BackendArray
from xarray.backends.locks import SerializableLock
from xarray.core import indexing

from core.errors import InputError
from core.io.opened import Opened
from core.io.recognise import truncated
from core.languages import Sentence

DISCIPLINE = 209
MISSING = (-1.0, -3.0, 9999.0)
"""No rain measured, no coverage, and the message's own missing value."""

_ACCUMULATIONS = {2: 1, 3: 3, 4: 6, 5: 12, 6: 24}
"""Hours of the radar-only accumulations, by parameter number in category 6."""

_ECCODES = SerializableLock()
"""One decoding at a time: eccodes wheels are not built for threads."""


class _Values(BackendArray):
    """The values of a file's first message (y, x), decoded on demand."""

    def __init__(self, path: Path, shape: tuple[int, int]) -> None:
        self.path = path
        self.shape = shape
        self.dtype = np.dtype(np.float32)

    def __getitem__(self, key: indexing.ExplicitIndexer) -> np.ndarray:
        return indexing.explicit_indexing_adapter(key, self.shape, indexing.IndexingSupport.BASIC, self._decode)

    def _decode(self, key: tuple[Any, ...]) -> np.ndarray:
        with _ECCODES, self.path.open("rb") as file:
            message = eccodes.codes_grib_new_from_file(file)
            try:
                values = eccodes.codes_get_values(message)
            except eccodes.CodesInternalError as error:
                raise truncated(self.path, error) from error
            finally:
                eccodes.codes_release(message)
        return values.reshape(self.shape)[key].astype(self.dtype)


def open_mrms(path: Path) -> Opened:
    """Open an MRMS granule lazily.

    Raises:
        InputError: truncated, or not a precipitation rate or accumulation.
    """
    try:
        with path.open("rb") as file:
            message = eccodes.codes_grib_new_from_file(file, headers_only=True)
            header = _header(message)
            eccodes.codes_release(message)
    except eccodes.CodesInternalError as error:
        raise truncated(path, error) from error
    name, attributes = _quantity(header, path)
    y, x = _axis(header, "latitude", "Nj"), _axis(header, "longitude", "Ni")
    values = xr.Variable(
        ("latitude", "longitude"), indexing.LazilyIndexedArray(_Values(path, (y.size, x.size))), attributes
    )
    data = xr.Dataset(
        {name: values},
        coords={
            "latitude": ("latitude", y, {"units": "degrees_north"}),
            "longitude": ("longitude", x, {"units": "degrees_east"}),
            "time": ((), _valid(header)),
        },
    )
    return Opened("MRMS GRIB2", (data,), missing=MISSING, stamp="end")


def _header(message: int) -> dict[str, Any]:
    keys = ("parameterCategory", "parameterNumber", "gridType", "Ni", "Nj", "validityDate", "validityTime")
    header = {key: eccodes.codes_get(message, key) for key in keys}
    for axis in ("latitude", "longitude"):
        for end in ("First", "Last"):
            key = f"{axis}Of{end}GridPointInDegrees"
            header[key] = eccodes.codes_get(message, key)
    return header


def _quantity(header: dict[str, Any], path: Path) -> tuple[str, dict[str, str]]:
    category, number = header["parameterCategory"], header["parameterNumber"]
    if header["gridType"] == "regular_ll" and category == 6:
        if number == 1:
            return "PrecipRate", {"units": "mm h-1"}
        if number in _ACCUMULATIONS:
            hours = _ACCUMULATIONS[number]
            return f"RadarOnly_QPE_{hours:02d}H", {
                "units": "mm",
                "standard_name": "lwe_thickness_of_precipitation_amount",
                "cell_methods": f"time: sum (interval: {hours} hours)",
            }
    raise InputError(
        Sentence(
            "{file} is MRMS parameter {category}.{number} on a {grid} grid; expected PrecipRate (6.1) or a radar-only "
            "accumulation (6.2 to 6.6)",
            file=path.name,
            category=category,
            number=number,
            grid=header["gridType"],
        ),
        remedy=Sentence("Fetch the PrecipRate product"),
    )


def _axis(header: dict[str, Any], name: str, count: str) -> np.ndarray:
    first, last = (float(header[f"{name}Of{end}GridPointInDegrees"]) for end in ("First", "Last"))
    return np.linspace(first, last, int(header[count]))


def _valid(header: dict[str, Any]) -> np.datetime64:
    date, time = str(header["validityDate"]), f"{int(header['validityTime']):04d}"
    return np.datetime64(f"{date[:4]}-{date[4:6]}-{date[6:]}T{time[:2]}:{time[2:]}", "ns")
