"""Zarr v2 and v3, as a folder or a zip."""

import warnings
from pathlib import Path
from typing import Any

import xarray as xr

from core.errors import InputError
from core.io.netcdf import undecodable
from core.io.opened import Opened


def open_zarr(path: Path) -> Opened:
    """Open a store lazily.

    Raises:
        InputError: metadata that cannot be read.
    """
    from zarr.storage import ZipStore

    store: Any = ZipStore(path, mode="r") if path.is_file() else str(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            data = xr.open_dataset(
                store, engine="zarr", chunks=None, decode_coords=False, decode_timedelta=False, consolidated=None
            )
    except ValueError as error:
        raise undecodable(path, error) from error
    except (OSError, KeyError, TypeError) as error:
        raise InputError(
            f"{path.name} has Zarr metadata that cannot be read ({error}); expected a group with named dimensions",
            remedy="Open the group that holds the data, or write the store again with xarray",
        ) from error
    return Opened(kind="Zarr", data=(data,), close=data.close)
