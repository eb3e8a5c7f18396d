"""Boxes on a grid: snapping to cells and cropping with a halo."""

import numpy as np
import xarray as xr

from core.errors import Fix, GridError
from core.grid.lattice import Axis, axes_of, is_projected
from core.grid.projection import project_region
from core.languages import Sentence
from core.types import Region

EDGE = 1e-3
"""How far over a cell's edge, in cells, a region may reach before it takes in the next cell."""


def window(region: Region, y: Axis, x: Axis, *, where: str = "the data") -> tuple[slice, slice]:
    """Rows and columns of the cells that a region touches, clipped to the axes.

    Args:
        region: in the axes' own unit.

    Raises:
        GridError: the region is empty, across the date line, or wholly outside.
    """
    region = _checked(region)
    if region.north <= y.low or region.south >= y.high or region.east <= x.low or region.west >= x.high:
        raise _outside(region, y, x, where)
    return _span(region.south, region.north, y), _span(region.west, region.east, x)


def snap(region: Region, field: xr.DataArray) -> Region:
    """Grow a region to the edges of the field's cells, clipped to the field.

    A region in degrees on a projected field becomes the smallest box in metres that holds it.

    Raises:
        GridError: the region is empty, across the date line, or wholly outside the field.
    """
    if region.projected != is_projected(field):
        region = project_region(_checked(region), field)
    y, x = axes_of(field)
    rows, columns = window(region, y, x, where=str(field.name or "the data"))
    return box(region.name, y, x, rows, columns, projected=is_projected(field))


def crop(field: xr.DataArray, region: Region, halo: int = 0) -> xr.DataArray:
    """The cells a region touches and ``halo`` more on every side, as far as there is data.

    Raises:
        GridError: as ``snap``.
    """
    if region.projected != is_projected(field):
        region = project_region(_checked(region), field)
    y, x = axes_of(field)
    rows, columns = window(region, y, x, where=str(field.name or "the data"))
    rows, columns = widen(rows, halo, y.values.size), widen(columns, halo, x.values.size)
    return field.isel({field.dims[-2]: rows, field.dims[-1]: columns})


def widen(cells: slice, halo: int, count: int) -> slice:
    """``halo`` more cells on both sides, clipped to [0, count)."""
    return slice(max(0, cells.start - halo), min(count, cells.stop + halo))


def box(name: str, y: Axis, x: Axis, rows: slice, columns: slice, *, projected: bool) -> Region:
    """The region that rows and columns cover, by their outer edges."""
    south, north = _edges(y, rows)
    west, east = _edges(x, columns)
    return Region(name, south, north, west, east, projected)


def _edges(axis: Axis, cells: slice) -> tuple[float, float]:
    low = round(float(axis.values[cells.start]) - axis.step / 2, 9)
    return low, round(float(axis.values[cells.stop - 1]) + axis.step / 2, 9)


def _span(low: float, high: float, axis: Axis) -> slice:
    first = int(np.floor((low - axis.low) / axis.step + EDGE))
    last = int(np.ceil((high - axis.low) / axis.step - EDGE))
    first = min(max(first, 0), axis.values.size - 1)
    return slice(first, min(max(last, first + 1), axis.values.size))


def _checked(region: Region) -> Region:
    if not np.isfinite(list(_sides(region).values())).all():
        raise GridError(
            Sentence(
                "the region has an edge that is no number: south {south:g}, north {north:g}, west {west:g}, east {east:g}",
                **_sides(region),
            ),
            remedy=Sentence("Give all four edges as numbers"),
        )
    if region.projected:
        west, east = region.west, region.east
    else:
        shift = 360.0 if region.west >= 180.0 else 0.0
        west, east = region.west - shift, region.east - shift
        if east > 180.0 or west < -180.0 or west > east:
            raise GridError(
                Sentence(
                    "the region runs from {west:g} to {east:g} E, across the date line; expected west < east in [-180, 180]",
                    west=region.west,
                    east=region.east,
                ),
                remedy=Sentence("Split it at 180 degrees and run the two parts, or exchange west and east"),
            )
    if not (region.south < region.north and west < east):
        raise GridError(
            Sentence(
                "the region is empty: south {south:g}, north {north:g}, west {west:g}, east {east:g}; expected south < north and "
                "west < east",
                **_sides(region),
            ),
            remedy=Sentence("Give the edges in the order south, north, west, east"),
        )
    return Region(region.name, region.south, region.north, west, east, region.projected)


def _outside(region: Region, y: Axis, x: Axis, where: str) -> GridError:
    spanned = {"bottom": y.low, "top": y.high, "left": x.low, "right": x.high}
    return GridError(
        Sentence(
            "region {south:.0f} to {north:.0f} m northing, {west:.0f} to {east:.0f} m easting lies outside {where}, which spans "
            "{bottom:.0f} to {top:.0f} and {left:.0f} to {right:.0f}",
            where=where,
            **_sides(region),
            **spanned,
        )
        if region.projected
        else Sentence(
            "region {south:g} to {north:g} N, {west:g} to {east:g} E lies outside {where}, which spans {bottom:.6g} to "
            "{top:.6g} and {left:.6g} to {right:.6g}",
            where=where,
            **_sides(region),
            **spanned,
        ),
        remedy=Sentence("Choose a region inside the data"),
        fixes=[Fix(Sentence("Take all of the data"), {"region": None})],
    )


def _sides(region: Region) -> dict[str, float]:
    return {side: getattr(region, side) for side in ("south", "north", "west", "east")}
