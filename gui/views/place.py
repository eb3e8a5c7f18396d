"""Where a field lies: its extent, aspect, projection and map lines."""

from dataclasses import dataclass

import xarray as xr

from gui.views.camera import Extent, MapPoint


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """The map a field is drawn on: regular degrees, or metres of the field's own projection.

    Attributes:
        extent: outer edges of the field.
        aspect: width of one x unit over height of one y unit on screen; cos(latitude) for degrees.
    """

    extent: Extent
    aspect: float
    projection: dict | None = None

    @classmethod
    def of(cls, field: xr.DataArray) -> "Place":
        """The place of a Field (1-D ascending lat, lon or y, x)."""
        raise NotImplementedError

    def to_lonlat(self, point: MapPoint) -> tuple[float, float]:
        """(longitude, latitude) in degrees of a place on the map."""
        raise NotImplementedError


def extent_of(field: xr.DataArray) -> Extent:
    """Outer edges of a Field: half a cell outside its first and last centres."""
    raise NotImplementedError
