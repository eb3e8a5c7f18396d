"""Writing a file whole or not at all, and never over another one unasked."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import OutputError

if TYPE_CHECKING:
    import xarray as xr


def refuse_unwritable(path: Path, *, overwrite: bool = False) -> None:
    """Refuse before any work what could not be written after it.

    Raises:
        OutputError: the file exists and may not be replaced, it is a folder, or its own folder does not exist or takes no
            files.
    """
    if path.is_dir():
        raise OutputError(f"{path} is a folder; expected the name of a file", remedy="Add a name to it")
    if path.exists() and not overwrite:
        raise OutputError(f"{path} exists already", remedy="Choose another name, or allow overwriting")
    if not path.absolute().parent.is_dir():
        raise OutputError(f"the folder {path.parent} does not exist", remedy="Make it first, or choose another")
    if not os.access(path.absolute().parent, os.W_OK):
        raise OutputError(f"the folder {path.parent} may not be written to", remedy="Choose another")


def write_netcdf(dataset: "xr.Dataset", path: Path, *, overwrite: bool = False) -> None:
    """Write a NetCDF4 file, whole or not at all.

    Raises:
        OutputError: as ``refuse_unwritable``, or it cannot be written.
    """
    refuse_unwritable(path, overwrite=overwrite)
    with whole(path) as partial:
        dataset.to_netcdf(partial, mode="w", format="NETCDF4", engine="netcdf4")


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A file of another name beside ``path`` to write to; it takes the place of ``path`` if all went well, else it goes.

    Raises:
        OutputError: it cannot be written.
    """
    try:
        handle, name = tempfile.mkstemp(
            prefix=f".{path.stem}.", suffix=f".part{path.suffix}", dir=path.absolute().parent
        )
        os.close(handle)
        try:
            yield Path(name)
            os.chmod(name, 0o644)
            os.replace(name, path)
        finally:
            Path(name).unlink(missing_ok=True)
    except (OSError, RuntimeError) as error:
        raise OutputError(
            f"{path} cannot be written: {error}", remedy="Check the folder's permissions and the space left on the disk"
        ) from error
