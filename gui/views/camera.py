"""What linked maps share: where they look and how closely."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Extent:
    """Outer edges of an image in map coordinates: degrees, or metres of a projection."""

    west: float
    east: float
    south: float
    north: float


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A place in map coordinates."""

    x: float
    y: float
