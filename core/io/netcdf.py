"""CF NetCDF 3 and 4."""

from pathlib import Path

import h5py

from core import netcdf_library
from core.errors import InputError
from core.io.groups import datasets_of
from core.io.opened import Opened
from core.io.recognise import truncated
from core.languages import Sentence


def open_netcdf(path: Path, kind: str) -> Opened:
    """Open lazily, with packing, missing values and times decoded; every group that holds fields, too.

    Raises:
        InputError: truncated, damaged, or with times that cannot be decoded.
    """
    if kind == "netcdf3":
        _check_length(path)
    try:
        if kind == "netcdf4" and _has_groups(path):
            parts, close = datasets_of(netcdf_library.open_groups(path, decode_cf=False))
            return Opened(kind="NetCDF", data=parts, close=close)
        data = netcdf_library.open_dataset(path, decode_coords=False, decode_timedelta=False)
    except (OSError, RuntimeError) as error:
        raise truncated(path, error) from error
    except ValueError as error:
        raise undecodable(path, error) from error
    return Opened(kind="NetCDF", data=(data,), close=data.close)


def _has_groups(path: Path) -> bool:
    """Whether an HDF5 file has groups.

    Raises:
        InputError: it holds numbers that NetCDF has none for, at which its library ends the whole program.
    """
    with h5py.File(path, "r") as file:
        strange: list[str] = []
        file.visititems(lambda name, item: strange.append(name) if _is_strange(item) else None)
        if strange:
            raise InputError(
                Sentence(
                    "{file} holds {name} as floating-point numbers of another length than 32 or 64 bits, which NetCDF lacks",
                    file=path.name,
                    name=strange[0],
                ),
                remedy=Sentence("Write it as float32"),
            )
        return any(file.get(name, getclass=True) is h5py.Group for name in file)


def _is_strange(item: h5py.HLObject) -> bool:
    if not isinstance(item, h5py.Dataset):
        return False
    try:
        return item.dtype.kind == "f" and item.dtype.itemsize not in (4, 8)
    except TypeError:  # a type that NumPy lacks
        return False


def undecodable(path: Path, error: Exception) -> InputError:
    """The refusal of a file whose metadata contradict CF."""
    return InputError(
        Sentence(
            "{file} cannot be decoded: {error}; expected CF times and packing",
            file=path.name,
            error=str(error).splitlines()[0].partition(". ")[0],
        ),
        remedy=Sentence("Correct the units and calendar attributes of its time coordinate"),
    )


def _check_length(path: Path) -> None:
    """The NetCDF library reads past the end of a short classic file as zeros, so the length is checked here."""
    from scipy.io import netcdf_file

    with path.open("rb") as file:
        if file.read(4) == b"CDF\x05":
            return
    try:
        netcdf_file(path, "r", mmap=True).close()
    except (ValueError, TypeError, EOFError, IndexError) as error:
        raise truncated(path, Sentence("it ends before its last variable")) from error
