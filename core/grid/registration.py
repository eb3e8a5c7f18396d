"""Whether a coarse and a fine field belong together."""

import numpy as np
import xarray as xr

from core.errors import Fix, GridError
from core.grid.lattice import KM_PER_DEGREE, Axis, axes_of, is_projected
from core.languages import Sentence

TOLERANCE = 0.02
"""Largest distance between a coarse edge and the nearest fine edge, in fine cells."""


NEAR_HALF = 0.05
"""How near to half a cell an offset is one that comes of giving corners as centres, in cells."""
CORNERS = {"south-west": (0.5, 0.5), "north-west": (-0.5, 0.5), "north-east": (-0.5, -0.5), "south-east": (0.5, -0.5)}
"""By how many cells, northward and eastward, coordinates that are these corners lie beside their cells' centres."""


def check_registration(coarse: xr.DataArray, fine: xr.DataArray) -> int:
    """The factor between two fields whose cell edges coincide.

    Returns:
        How many fine cells make a coarse one, along a side.

    Raises:
        GridError: different kinds of grid, a factor that is not whole, or edges that are shifted; it names the
            offset in km, northward and eastward.
    """
    if is_projected(coarse) != is_projected(fine):
        raise GridError(
            Sentence(
                "one field is on latitude and longitude and the other on a projection; expected the same kind of grid"
            ),
            remedy=Sentence("Ask for regridding, or use a truth on the input's grid"),
        )
    pairs = list(zip(axes_of(coarse), axes_of(fine), strict=True))
    factors = [c.step / f.step for c, f in pairs]
    factor = round(factors[0])
    if factor < 1 or any(abs(f - factor) > 0.01 * factor for f in factors):
        raise GridError(
            Sentence(
                "input cells are {rows:.4g} x {columns:.4g} truth cells (y, x); expected the same whole number both "
                "ways",
                rows=factors[0],
                columns=factors[1],
            ),
            remedy=Sentence("Use a truth whose cells divide the input's, or ask for regridding"),
        )
    offsets = [_offset(c, f) for c, f in pairs]
    if any(abs(o) > TOLERANCE * f.step for o, (_, f) in zip(offsets, pairs, strict=True)):
        north, east = _in_km(offsets, coarse)
        raise GridError(
            Sentence(
                "the truth is shifted against the input's cells by {north:+.3g} km northward and {east:+.3g} km "
                "eastward; expected coinciding cell edges",
                north=north,
                east=east,
            ),
            remedy=Sentence(
                "Check whether a file gives cell corners as centres, or regrid the truth to the input's lattice"
            ),
            fixes=_fixes(*(offset / f.step for offset, (_, f) in zip(offsets, pairs, strict=True))),
        )
    return factor


def _fixes(north: float, east: float) -> tuple[Fix, ...]:
    """What could be stated of a truth whose cells lie half a cell beside the lattice; nothing of other offsets.

    Args:
        north, east: by how many cells the truth lies off, each in [-0.5, 0.5).
    """
    off = [abs(each) > TOLERANCE for each in (north, east)]
    halves = [abs(abs(each) - 0.5) < NEAR_HALF for each in (north, east)]
    if not all(half or not is_off for half, is_off in zip(halves, off, strict=True)):
        return ()
    found: dict[tuple[float, float], str] = {}
    for name, (up, right) in CORNERS.items():
        found.setdefault((up * off[0], right * off[1]), _side(name, off))
    return tuple(
        Fix(f"Its coordinates are the cells' {side}", {"north": up, "east": right}, "truth")
        for (up, right), side in found.items()
    )


def _side(corner: str, off: list[bool]) -> str:
    """The corner, or the edge where only one axis is off."""
    northward, eastward = corner.split("-")
    return f"{corner} corners" if all(off) else f"{northward if off[0] else eastward} edges"


def _offset(coarse: Axis, fine: Axis) -> float:
    """Distance from the fine edge nearest to the coarse lattice, in [-step/2, step/2) of the fine step."""
    cells = (coarse.low - fine.low) / fine.step
    return float((np.round(cells) - cells) * fine.step)


def _in_km(offsets: list[float], field: xr.DataArray) -> tuple[float, float]:
    if is_projected(field):
        return offsets[0] / 1000, offsets[1] / 1000
    latitude = float(field["lat"].values.mean())
    return offsets[0] * KM_PER_DEGREE, offsets[1] * KM_PER_DEGREE * float(np.cos(np.deg2rad(latitude)))
