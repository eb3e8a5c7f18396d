"""NetCDF's library, on one thread at a time.

The C library, and the HDF5 in it, are not made for several threads, and netCDF4 lets go of Python's lock while it is in there. xarray
locks arrays and closing, but not attributes and opening: a file opened on one thread while another is closed on the next ends
the process. So whatever touches that library holds ``ALONE``, arrays that are read later, too.
"""

from pathlib import Path
from threading import RLock
from typing import Any

import xarray as xr

ALONE = RLock()
"""Re-entrant, for xarray takes it again for every array."""


def open_dataset(location: str | Path, **options: Any) -> xr.Dataset:
    """As ``xarray.open_dataset``, lazily."""
    with ALONE:
        _make_an_array()
        return xr.open_dataset(location, engine="netcdf4", chunks=None, lock=ALONE, **options)


def open_groups(location: str | Path, **options: Any) -> dict[str, xr.Dataset]:
    """As ``xarray.open_groups``, lazily."""
    with ALONE:
        _make_an_array()
        return dict(xr.open_groups(location, engine="netcdf4", chunks=None, lock=ALONE, **options))


def write(dataset: xr.Dataset, path: Path) -> None:
    """Write a NetCDF4 file."""
    with ALONE:
        dataset.to_netcdf(path, mode="w", format="NETCDF4", engine="netcdf4")


def _make_an_array() -> None:
    """xarray imports dask at its first array, where there is dask; of two threads that do so at once one fails."""
    xr.Variable("i", [0.0])
