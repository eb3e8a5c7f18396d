"""Where an input is: a file of this machine, or an address on the network."""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit, urlunsplit

SCHEMES = ("http", "https", "s3")


@dataclass(frozen=True, slots=True)
class Address:
    """Data that are in no file of this machine; stands where the ``Path`` of an input may."""

    url: str

    def __fspath__(self) -> str:
        return self.url

    def __str__(self) -> str:
        return self.url

    @property
    def scheme(self) -> str:
        """One of ``SCHEMES``."""
        return urlsplit(self.url).scheme.lower()

    @property
    def name(self) -> str:
        """The last part of its path."""
        parts = urlsplit(self.url)
        return unquote(parts.path.rstrip("/").rpartition("/")[2]) or parts.netloc

    @property
    def suffix(self) -> str:
        """The ending of the name."""
        return Path(self.name).suffix

    @property
    def stem(self) -> str:
        """The name without its ending."""
        return Path(self.name).stem

    def beside(self, ending: str) -> str:
        """The same address with something after its path, before its query."""
        parts = urlsplit(self.url)
        return urlunsplit(parts._replace(path=f"{parts.path.rstrip('/')}{ending}", fragment=""))


Location = Path | Address


def location_of(name: str | os.PathLike[str]) -> Location:
    """A path, or an address where the name begins with http://, https:// or s3://."""
    text = os.fspath(name).strip()
    scheme = re.match(r"([A-Za-z0-9]+)://", text)
    return Address(text) if scheme and scheme[1].lower() in SCHEMES else Path(text)
