"""Zarr v2 and v3, as a folder or a zip."""

import json
import warnings
import zipfile
from pathlib import Path
from typing import Any

import xarray as xr

from core.errors import InputError
from core.io.groups import datasets_of
from core.io.netcdf import undecodable
from core.io.opened import Opened
from core.io.recognise import ZARR_NAMES
from core.languages import Sentence


def open_zarr(path: Path) -> Opened:
    """Open a store lazily.

    Raises:
        InputError: metadata that cannot be read.
    """
    import zarr
    from zarr.storage import ZipStore

    try:
        store: Any = str(path)
        if path.is_file():
            store = zarr.open_group(ZipStore(path, mode="r"), path=folder_of_store(path), mode="r").store_path
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            parts, close = datasets_of(
                xr.open_groups(store, engine="zarr", decode_cf=False, chunks=None, consolidated=None)
            )
    except (OSError, KeyError, TypeError, json.JSONDecodeError, zarr.errors.ContainsArrayError) as error:
        raise InputError(
            Sentence(
                "{file} has Zarr metadata that cannot be read ({error}); expected a group with named dimensions",
                file=path.name,
                error=error,
            ),
            remedy=Sentence("Open the group that holds the data, or write the store again with xarray"),
        ) from error
    except ValueError as error:
        raise undecodable(path, error) from error
    return Opened(kind="Zarr", data=parts, close=close)


def folder_of_store(path: Path) -> str:
    """Where in a zip its store lies: at the top (""), or in a folder, where that was packed and not what is in it.

    Raises:
        InputError: several stores.
    """
    with zipfile.ZipFile(path) as archive:
        marked = {
            folder for folder, _, name in (each.rpartition("/") for each in archive.namelist()) if name in ZARR_NAMES
        }
    outermost = [each for each in marked if not any(_lies_in(each, other) for other in marked)]
    if len(outermost) > 1:
        raise InputError(
            Sentence(
                "{file} holds {count} Zarr stores ({stores}); expected one",
                file=path.name,
                count=len(outermost),
                stores=", ".join(sorted(outermost)),
            ),
            remedy=Sentence("Pack the one that is meant by itself"),
        )
    return outermost[0]


def _lies_in(folder: str, other: str) -> bool:
    return folder != other and (not other or folder.startswith(f"{other}/"))
