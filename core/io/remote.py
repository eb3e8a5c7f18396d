"""Data behind an address: OPeNDAP servers, and Zarr stores over HTTP or in S3, of which only what is asked for is fetched.

Nothing is waited for longer than ``CONNECT`` and ``IDLE`` seconds. S3 takes credentials, endpoint and region from the usual
environment variables (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_ENDPOINT_URL, AWS_REGION); without credentials it asks
as the public does.
"""

import hashlib
import os
import urllib.error
import urllib.request
import warnings
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import numpy as np
import xarray as xr

from core import netcdf_library
from core.address import Address
from core.errors import InputError
from core.io.groups import datasets_of
from core.io.opened import Opened
from core.languages import Sentence

CONNECT, IDLE = 10, 30
"""Seconds to wait for a connection, and for the next bytes."""
ATTEMPTS = 2
METADATA = ("zarr.json", ".zmetadata")
"""Of a Zarr store: format 3, and format 2 with consolidated metadata."""
SERVED = Sentence("an OPeNDAP dataset, or a Zarr store with consolidated metadata")


def open_remote(address: Address) -> Opened:
    """Open lazily.

    Raises:
        InputError: nothing answers in time, or what answers is not of a kind that is read.
    """
    if address.scheme == "s3":
        return _open_zarr(address)
    if any(_fetch(address, f"/{name}") is not None for name in METADATA):
        return _open_zarr(address)
    if (_fetch(address, ".dds") or b"").lstrip().startswith(b"Dataset"):
        return _open_dap(address)
    raise InputError(
        Sentence("{address} is neither {served}", address=address, served=SERVED),
        remedy=Sentence(
            "Give the address without an ending such as .html, download a plain file, or consolidate the store's "
            "metadata"
        ),
    )


def metadata_digest(address: Address) -> str:
    """The sha256 of what a server says of its data: their structure and attributes, not their values.

    Raises:
        InputError: as ``open_remote``.
    """
    if address.scheme == "s3":
        found = [_blob(address, name) for name in METADATA]
    else:
        found = [_fetch(address, f"/{name}") for name in METADATA]
        if not any(found):
            found = [_fetch(address, ending) for ending in (".dds", ".das")]
    return hashlib.sha256(b"\0".join(part or b"" for part in found)).hexdigest()


def values_digest(field: xr.DataArray) -> str:
    """The sha256 of a field's values (float32) and of its coordinates (float64, nanoseconds), in this order: little-endian."""
    digest = hashlib.sha256(np.ascontiguousarray(field.values, "<f4").tobytes())
    for dim in field.dims:
        values = field[dim].values
        digest.update(np.ascontiguousarray(values, "<i8" if values.dtype.kind == "M" else "<f8").tobytes())
    return digest.hexdigest()


def unreachable(address: Address, error: Exception | str) -> InputError:
    """The refusal of data that did not come."""
    reason = " ".join(str(error).split())[:200] or type(error).__name__
    return InputError(
        Sentence("{address} did not answer as {served} does: {reason}", address=address, served=SERVED, reason=reason),
        remedy=Sentence("Check the address and the network, and try again"),
    )


def _fetch(address: Address, ending: str) -> bytes | None:
    """What a server answers; None where it has nothing there."""
    asked = urllib.request.Request(address.beside(ending), headers={"User-Agent": "Stormlens"})
    try:
        with urllib.request.urlopen(asked, timeout=CONNECT) as answer:
            return answer.read()
    except urllib.error.HTTPError:  # OPeNDAP servers answer 404, 400 or 500 where a store would be asked for
        return None
    except (OSError, ValueError) as error:
        raise unreachable(address, getattr(error, "reason", error)) from error


def _open_dap(address: Address) -> Opened:
    import netCDF4

    with netcdf_library.ALONE:
        for key, seconds in (("HTTP.CONNECTTIMEOUT", CONNECT), ("HTTP.TIMEOUT", IDLE), ("HTTP.READ.TIMEOUT", IDLE)):
            netCDF4.rc_set(key, str(seconds))
    options = {"decode_coords": False, "decode_timedelta": False}
    data = _asked(address, lambda: netcdf_library.open_dataset(address.url, **options))
    return Opened(kind="OPeNDAP", data=(data,), notes=(_HASHED,), close=data.close, remote=True)


def _open_zarr(address: Address) -> Opened:
    from zarr.storage import ObjectStore

    def opened() -> tuple[tuple[xr.Dataset, ...], Callable[[], None]]:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            store: Any = ObjectStore(_store(address), read_only=True)
            return datasets_of(xr.open_groups(store, engine="zarr", decode_cf=False, chunks=None, consolidated=True))

    parts, close = _asked(address, opened)
    kind = "Zarr in S3" if address.scheme == "s3" else "Zarr over HTTP"
    return Opened(kind=kind, data=parts, notes=(_HASHED,), close=close, remote=True)


_HASHED = Sentence(
    "read from a server: input_sha256 is of the values and coordinates that were read, as no file is there to hash"
)


def _store(address: Address) -> Any:
    from obstore.store import HTTPStore, S3Store

    client: Any = {"timeout": f"{IDLE}s", "connect_timeout": f"{CONNECT}s", "allow_http": True}
    retry: Any = {"max_retries": ATTEMPTS, "retry_timeout": timedelta(seconds=IDLE)}
    parts = urlsplit(address.url)
    if address.scheme != "s3":
        return HTTPStore.from_url(address.url.rstrip("/"), client_options=client, retry_config=retry)
    public = not (os.environ.get("AWS_ACCESS_KEY_ID") or os.environ.get("AWS_PROFILE"))
    return S3Store(
        parts.netloc,
        prefix=parts.path.strip("/") or None,
        skip_signature=public,
        region=os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION") or "us-east-1",
        client_options=client,
        retry_config=retry,
    )


def _blob(address: Address, name: str) -> bytes | None:
    """An object's bytes; None where there is none."""
    import obstore

    def question() -> bytes | None:
        try:
            return bytes(obstore.get(_store(address), name).bytes())
        except FileNotFoundError:
            return None

    return _asked(address, question)


def _asked(address: Address, question: Callable[[], Any]) -> Any:
    """The answer; a refusal where none comes, or none that makes sense."""
    try:
        return question()
    except InputError:
        raise
    except Exception as error:  # the stores' libraries have errors of their own, without a common root
        raise unreachable(address, error) from error
