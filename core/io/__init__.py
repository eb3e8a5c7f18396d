"""Files in and out: storms from many formats in canonical form, and runs to and from NetCDF."""

from core.io.open_source import open_source
from core.io.source import Source, overview

__all__ = ["Source", "open_source", "overview"]
