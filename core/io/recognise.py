"""What a file is, by its first bytes and its structure; its extension is not looked at."""

import gzip
import tempfile
import zipfile
import zlib
from pathlib import Path

import h5py

from core.errors import InputError
from core.languages import Sentence
from core.units import numbered

NETCDF3 = (b"CDF\x01", b"CDF\x02", b"CDF\x05")
HDF5 = b"\x89HDF\r\n\x1a\n"
GZIP = b"\x1f\x8b"
ZIP = b"PK\x03\x04"
OTHERS = {"TIFF": (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+"), "HDF4": (b"\x0e\x03\x13\x01",), "BUFR": (b"BUFR",)}
"""Formats of fields that are not read, and how they begin."""
ZARR_NAMES = ("zarr.json", ".zgroup", ".zmetadata")


def recognise(path: Path) -> str:
    """One of "netcdf3", "netcdf4", "imerg", "odim", "knmi", "grib", "zarr", "gzip".

    Raises:
        InputError: no such file, empty, truncated, or of a kind that is not read.
    """
    if not path.exists():
        raise InputError(Sentence("{path} does not exist", path=path), remedy=Sentence("Check the name and the folder"))
    if path.is_dir():
        if any((path / name).exists() for name in ZARR_NAMES):
            return "zarr"
        raise InputError(
            Sentence("{path} is a folder without Zarr metadata; expected a file or a Zarr store", path=path),
            remedy=Sentence("Open a file"),
        )
    if not path.is_file():
        raise InputError(
            Sentence("{path} is a device or a pipe; expected a file or a Zarr store", path=path),
            remedy=Sentence("Open a file"),
        )
    try:
        with path.open("rb") as file:
            head = file.read(512)
    except OSError as error:
        raise InputError(
            Sentence("{path} cannot be read: {reason}", path=path, reason=error.strerror),
            remedy=Sentence("Check its permissions"),
        ) from error
    if not head:
        raise InputError(
            Sentence("{file} is empty; expected data", file=path.name), remedy=Sentence("Fetch the file again")
        )
    if head.startswith(NETCDF3):
        return "netcdf3"
    if head.startswith(HDF5):
        return _hdf5(path)
    if head.startswith(GZIP):
        return "gzip"
    if head.startswith(ZIP):
        return _zip(path)
    if b"GRIB" in head:
        return "grib"
    other = next((kind for kind, marks in OTHERS.items() if head.startswith(marks)), None)
    if other is not None:
        raise InputError(
            Sentence(
                "{file} is {kind}; expected NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) or GRIB", file=path.name, kind=other
            ),
            remedy=Sentence("Convert it to NetCDF first, for instance with gdal_translate or cdo"),
        )
    raise InputError(
        Sentence(
            "{file} begins with {head}; expected NetCDF, Zarr, HDF5 (IMERG, ODIM, KNMI) or GRIB",
            file=path.name,
            head=_shown(head[:8]),
        ),
        remedy=Sentence("Open the data file itself, unpacked if it lies in an archive"),
    )


def _shown(head: bytes) -> str:
    """The first characters of a text in quotes, or the first bytes of anything else."""
    text = head.decode("ascii", "replace").strip()
    return (
        f'"{text}"'
        if text and text.isprintable() and text.isascii()
        else Sentence("the bytes {head}", head=head.hex(" "))
    )


def _hdf5(path: Path) -> str:
    try:
        with h5py.File(path, "r") as file:
            conventions = _text(file.attrs.get("Conventions", b""))
            if conventions.startswith("ODIM_H5"):
                return "odim"
            if "overview" in file and "geographic" in file and "image1" in file:
                return "knmi"
            told = [_text(v) for v in file.attrs.values() if isinstance(v, bytes | str)]
            if path.name.startswith("3B-") or any("3B-HH" in text or "3IMERG" in text for text in told):
                return "imerg"
    except OSError as error:
        raise truncated(path, error) from error
    return "netcdf4"


def _zip(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except zipfile.BadZipFile as error:
        raise truncated(path, error) from error
    if any(name.rsplit("/", 1)[-1] in ZARR_NAMES for name in names):
        return "zarr"
    raise InputError(
        Sentence(
            "{file} is a zip archive of {files} without Zarr metadata; expected a Zarr store",
            file=path.name,
            files=numbered(len(names), "{count} file", "{count} files"),
        ),
        remedy=Sentence("Unpack it and open the data file inside"),
    )


def gunzip(path: Path) -> Path:
    """Unpack a .gz file into a new temporary folder, which the caller removes.

    Raises:
        InputError: the file is truncated or damaged.
    """
    target = Path(tempfile.mkdtemp(prefix="stormlens-")) / (path.name.removesuffix(".gz") or "data")
    try:
        with gzip.open(path, "rb") as packed, target.open("wb") as unpacked:
            while block := packed.read(1 << 20):
                unpacked.write(block)
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        target.unlink(missing_ok=True)
        target.parent.rmdir()
        raise truncated(path, error) from error
    return target


def truncated(path: Path, error: Exception | str) -> InputError:
    """The refusal of a file that cannot be decoded."""
    plain = str(error).splitlines()[0] if str(error) else type(error).__name__
    reason = error if isinstance(error, Sentence) else plain
    return InputError(
        Sentence("{file} is truncated or damaged ({reason}); expected a complete file", file=path.name, reason=reason),
        remedy=Sentence("Fetch the file again and compare its size with the source's"),
    )


def _text(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
