"""Regions to jump to, and sizes in words. Pure: no Qt, no files."""

from dataclasses import dataclass, replace

import numpy as np
import xarray as xr

from core.types import Region
from gui.words import tr

DEFAULT_KM = 200.0
DEFAULT_DEGREES = 2.0
DEFAULT_CELLS = 20
"""Coarse cells along the side of the part of a large file that is looked at first."""

LARGE_PIXELS = 400 * 400
WHOLE = tr("whole file")
HEAVIEST = {False: tr("heaviest rain, 2° x 2°"), True: tr("heaviest rain, 200 x 200 km")}
"""The place with most rain, by whether the file is projected."""

KNOWN = (
    Region("Seattle, 200 x 200", 46.6, 48.6, -123.3, -121.3),
    Region("Oklahoma City, 200 x 200", 34.5, 36.5, -98.5, -96.5),
    Region("Houston, 200 x 200", 28.8, 30.8, -96.4, -94.4),
    Region("Helsinki, 200 x 400", 59.2, 61.2, 23.0, 27.0),
    Region(tr("Netherlands"), 50.8, 53.5, 3.4, 7.2),
)


@dataclass(frozen=True, slots=True)
class Preset:
    """A place to jump to; ``region`` is None for the whole file."""

    name: str
    region: Region | None
    inside: bool


def presets(
    bounds: Region,
    storm: Region | None,
    overview: xr.DataArray | None,
    heaviest: Region | None = None,
    *,
    rain: bool = True,
) -> tuple[Preset, ...]:
    """The places to offer for a file with these bounds.

    Args:
        storm: the bundled demonstration's region.
        heaviest: what ``heaviest_rain`` found in the overview.
        rain: the file's field can be dry, so that it has a heaviest place.
    """
    known = (*((replace(storm, name=tr("bundled storm, 200 x 200")),) if storm else ()), *KNOWN)
    return (
        Preset(WHOLE, None, True),
        *((Preset(HEAVIEST[bounds.projected], heaviest, heaviest is not None),) if rain else ()),
        *(Preset(region.name, region, contains(bounds, on_own_grid(region, overview))) for region in known),
    )


def on_own_grid(region: Region, overview: xr.DataArray | None) -> Region | None:
    """A region in degrees as the box in metres that holds it, where the file is projected; None where none of it is."""
    if overview is None or "y" not in overview.dims:
        return region
    from core.errors import GridError
    from core.grid.projection import project_region

    try:
        return project_region(region, overview)
    except GridError:
        return None


def contains(bounds: Region, region: Region | None) -> bool:
    """Whether a region lies in a file's bounds; never where one is in degrees and the other in metres."""
    if region is None or bounds.projected != region.projected:
        return False
    return (
        bounds.south <= region.south
        and region.north <= bounds.north
        and bounds.west <= region.west
        and region.east <= bounds.east
    )


def heaviest_rain(overview: xr.DataArray) -> Region | None:
    """The box of about 200 km with most rain in a (strided) field, or None where nothing falls.

    Args:
        overview: Field (time, y, x) or (y, x); NaN counts as nothing.
    """
    rain = np.nan_to_num(np.asarray(overview.values, dtype=np.float64).reshape(-1, *overview.shape[-2:])[0])
    y, x = (np.asarray(overview[name].values, dtype=float) for name in overview.dims[-2:])
    if rain.max(initial=0.0) <= 0.0 or min(rain.shape) < 2:
        return None
    projected = "y" in overview.dims
    side = DEFAULT_KM * 1000 if projected else DEFAULT_DEGREES
    step_y, step_x = abs(y[1] - y[0]), abs(x[1] - x[0])
    rows = min(rain.shape[0], max(1, round(side / step_y)))
    columns = min(rain.shape[1], max(1, round(side / step_x)))
    total = np.pad(rain, ((1, 0), (1, 0))).cumsum(0).cumsum(1)
    sums = total[rows:, columns:] - total[:-rows, columns:] - total[rows:, :-columns] + total[:-rows, :-columns]
    row, column = np.unravel_index(int(sums.argmax()), sums.shape)
    digits = -4 if projected else 1  # whole cells of the models' coarse grid where that starts at a round number
    south = round(float(y[row] - step_y / 2), digits)
    west = round(float(x[column] - step_x / 2), digits)
    return Region(HEAVIEST[projected], south, south + side, west, west + side, projected)


def kilometres(step_km: float) -> str:
    """A grid spacing in words."""
    return f"{step_km:.0f} km" if step_km >= 9.5 else f"{step_km:.2g} km"


def spacing(field: xr.DataArray) -> str:
    """The grid spacing of a Field, by the side of a square of its cell's area."""
    from core.grid import grid_of

    grid = grid_of(field)
    return kilometres(float(np.sqrt(grid.step_km * grid.width_km / grid.nx)))


def step(field: xr.DataArray) -> float:
    """How high a cell of a field is, in the unit of its region."""
    y = np.asarray(field[field.dims[-2]].values, dtype=float)
    return float(abs(y[-1] - y[0]) / max(y.size - 1, 1)) or 1.0


def size(field: xr.DataArray, factor: int) -> str:
    """The size of the coarse ``field`` in km, cells and fine pixels."""
    from core.grid import grid_of

    grid = grid_of(field)
    return tr(
        "{width_km:.0f} x {height_km:.0f} km; {nx} x {ny} cells; {factor} x {factor2} px",
        width_km=grid.width_km,
        height_km=grid.height_km,
        nx=grid.nx,
        ny=grid.ny,
        factor=grid.nx * factor,
        factor2=grid.ny * factor,
    )


def middle(bounds: Region, coarse_step_degrees: float) -> Region:
    """The middle of a file, ``DEFAULT_CELLS`` coarse cells across; 0.1 degrees stand for 10 km on a projection."""
    half = coarse_step_degrees * (100_000 if bounds.projected else 1) * DEFAULT_CELLS / 2
    y, x = (bounds.south + bounds.north) / 2, (bounds.west + bounds.east) / 2
    return Region("middle", y - half, y + half, x - half, x + half, bounds.projected)
