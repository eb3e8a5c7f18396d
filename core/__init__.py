"""The Stormlens engine: from a coarse precipitation field to a verified 1 km ensemble, without a window."""

__version__ = "0.1.0"
