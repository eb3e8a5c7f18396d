"""Writing a file whole or not at all, and never over another one unasked."""

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import OutputError
from core.languages import Sentence

if TYPE_CHECKING:
    import xarray as xr

    from core.address import Location


STORE_MARKS = (".zgroup", "zarr.json")
"""One of them lies in every Zarr store."""
KEPT_ENCODING = ("units", "calendar", "dtype", "_FillValue", "coordinates")
"""What a NetCDF file's encoding says that holds for Zarr as well."""


def refuse_unwritable(path: Path, *, overwrite: bool = False) -> None:
    """Refuse before any work what could not be written after it; a file without a name is made in its folder, to see.

    Raises:
        OutputError: the file exists and may not be replaced, it is a folder or a device, or its own folder does not exist or
            takes no files.
    """
    folder = path.absolute().parent
    if path.is_dir():
        raise OutputError(
            Sentence("{path} is a folder; expected the name of a file", path=path), remedy=Sentence("Add a name to it")
        )
    if path.exists() and not path.is_file():
        raise OutputError(
            Sentence("{path} is a device or a pipe; expected the name of a file", path=path),
            remedy=Sentence("Choose another name"),
        )
    if path.exists() and not overwrite:
        raise OutputError(
            Sentence("{path} exists already", path=path), remedy=Sentence("Choose another name, or allow overwriting")
        )
    if not folder.is_dir():
        raise OutputError(
            Sentence("the folder {folder} does not exist", folder=path.parent),
            remedy=Sentence("Make it first, or choose another"),
        )
    try:
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        raise OutputError(
            Sentence("the folder {folder} takes no file ({reason})", folder=path.parent, reason=error.strerror),
            remedy=Sentence("Choose another folder"),
        ) from error


def refuse_ending(path: Path, kinds: Sequence[str]) -> str:
    """Refuse a file of another kind than are written here; returns its kind, the ending without the dot.

    Raises:
        OutputError: the ending is none of ``kinds``.
    """
    kind = path.suffix.lower().lstrip(".")
    if kind in kinds:
        return kind
    told = {"file": path.name, "suffix": path.suffix, "kinds": ", .".join(kinds)}
    raise OutputError(
        Sentence('{file} ends in "{suffix}"; expected .{kinds}', **told)
        if kind
        else Sentence("{file} has no ending; expected .{kinds}", **told),
        remedy=Sentence("Give another name"),
    )


def refuse_one_file_twice(*written: Path | None, read: Iterable["Location | None"] = ()) -> None:
    """Refuse a file that would be written over another one of the same command, or over one that it reads.

    Raises:
        OutputError: such a file; ``overwrite`` is for results that are no longer wanted, not for data.
    """
    named = [path.resolve() for path in written if path is not None]
    sources = {path.resolve() for path in read if isinstance(path, Path)}
    for path in named:
        if named.count(path) > 1:
            raise OutputError(
                Sentence("{path} was named for two things; expected a file for each", path=path),
                remedy=Sentence("Give another name."),
            )
        if path in sources:
            raise OutputError(
                Sentence(
                    "{path} is read by this command, and would be replaced by what it writes; expected another file",
                    path=path,
                ),
                remedy=Sentence("Give the output another name."),
            )


def write_netcdf(dataset: "xr.Dataset", path: Path, *, overwrite: bool = False) -> None:
    """Write a NetCDF4 file, whole or not at all.

    Raises:
        OutputError: as ``refuse_unwritable``, or it cannot be written.
    """
    from core import netcdf_library

    refuse_unwritable(path, overwrite=overwrite)
    with whole(path) as partial:
        netcdf_library.write(dataset, partial)


def refuse_unwritable_store(path: Path, *, overwrite: bool = False) -> None:
    """As ``refuse_unwritable``, of a Zarr store, which is a folder: no other folder is ever replaced.

    Raises:
        OutputError: the store exists and may not be replaced, something else has its name, or it cannot be made there.
    """
    if path.is_dir() and not any((path / name).exists() for name in STORE_MARKS):
        raise OutputError(
            Sentence("{path} is a folder, and no Zarr store", path=path), remedy=Sentence("Choose another name")
        )
    if path.is_dir():
        if not overwrite:
            raise OutputError(
                Sentence("{path} exists already", path=path),
                remedy=Sentence("Choose another name, or allow overwriting"),
            )
        return
    refuse_unwritable(path)


def write_zarr(dataset: "xr.Dataset", path: Path, *, overwrite: bool = False) -> None:
    """Write a Zarr store (format 2, which most programs read) as a folder, whole or not at all.

    Raises:
        OutputError: as ``refuse_unwritable_store``, or it cannot be written.
    """
    refuse_unwritable_store(path, overwrite=overwrite)
    stored = dataset.copy()
    for name, variable in dataset.variables.items():
        kept = {key: value for key, value in variable.encoding.items() if key in KEPT_ENCODING}
        chunks = variable.encoding.get("chunksizes")
        stored[name].encoding = kept | ({"chunks": chunks} if chunks else {})
    with _whole_folder(path) as partial:
        stored.to_zarr(partial, mode="w", zarr_format=2, consolidated=True)


@contextmanager
def _whole_folder(path: Path) -> Iterator[Path]:
    """A folder beside ``path`` to write into; it takes the place of ``path`` if all went well, else it goes."""
    try:
        beside = Path(tempfile.mkdtemp(prefix=f".{path.stem}.", suffix=".part", dir=path.absolute().parent))
        try:
            yield beside / "new"
            if path.exists():
                path.rename(beside / "old")
            (beside / "new").rename(path)
        finally:
            shutil.rmtree(beside, ignore_errors=True)
    except (OSError, RuntimeError) as error:
        raise OutputError(
            Sentence("{path} cannot be written: {error}", path=path, error=error),
            remedy=Sentence("Check the folder's permissions and the space left on the disk"),
        ) from error


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
            Sentence("{path} cannot be written: {error}", path=path, error=error),
            remedy=Sentence("Check the folder's permissions and the space left on the disk"),
        ) from error
