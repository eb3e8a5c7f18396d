"""The sha256 of a file or folder, by which it is known again."""

import hashlib
from functools import lru_cache
from pathlib import Path

from core.address import Address, Location

BLOCK = 1 << 20


def sha256_of(path: Location) -> str:
    """Of the file's bytes; of names and bytes in order, for a folder; of structure and attributes alone, for an address.

    What was read once is not read again while its size and its time of change stay.
    """
    if isinstance(path, Address):
        from core.io.remote import metadata_digest

        return metadata_digest(path)
    return _digest(path.absolute(), tuple((file.stat().st_mtime_ns, file.stat().st_size) for file in _files(path)))


@lru_cache(maxsize=16)
def _digest(path: Path, _stamps: tuple[tuple[int, int], ...]) -> str:
    digest = hashlib.sha256()
    for file in _files(path):
        if path.is_dir():
            digest.update(file.relative_to(path).as_posix().encode())
        with file.open("rb") as stream:
            while block := stream.read(BLOCK):
                digest.update(block)
    return digest.hexdigest()


def _files(path: Path) -> list[Path]:
    return sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
