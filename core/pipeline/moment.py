"""What input and truth are at one place at one time of a file, without a scene of it."""

from dataclasses import dataclass, replace

import numpy as np
import xarray as xr

from core.address import Location
from core.errors import EmptyError, TimeError
from core.grid import cell_at
from core.io.reading import Reading
from core.pipeline.again import scene_of
from core.types import Region

CELLS_AROUND = 1.6
"""Coarse cells read to each side of a place: those of its cell and of its neighbours."""
METRES = 100_000
"""On a projection, for a degree of ``Reading.coarse_step_degrees``."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Input and truth at a place at a time, in canonical units; NaN where missing or not there."""

    input: float = np.nan
    truth: float = np.nan


def moment_at(
    reading: Reading, time: int, x: float, y: float, *, projected: bool, path: Location, truth: Location | None = None
) -> Moment:
    """What the scene of one time says at a place, value for value.

    No more is read than the cells around it, but for a simulated satellite and for regridding: these depend on the
    whole region. A time at which nothing is known there, or that the truth does not have, is missing.

    Args:
        reading: how scenes are read; its time and gauges do not matter.
        time: index of the file's time.
        x, y: in the scene's own coordinates.
        projected: these are metres on a projection.

    Raises:
        EngineError: as ``scene_of``, but for missing values.
    """
    reading = replace(reading, time=time, span=None, pins=(), gauge_sd=None)
    if reading.simulate is None and not reading.regrid:
        reach = CELLS_AROUND * reading.coarse_step_degrees * (METRES if projected else 1)
        reading = replace(reading, region=Region("the place", y - reach, y + reach, x - reach, x + reach, projected))
    try:
        scene = scene_of(reading, path, truth)
    except (EmptyError, TimeError):
        if truth is None:
            return Moment()
        alone = replace(reading, role="coarse")
        return moment_at(alone, time, x, y, projected=projected, path=path)
    return Moment(value_at(scene.input, x, y), np.nan if scene.truth is None else value_at(scene.truth, x, y))


def value_at(field: xr.DataArray, x: float, y: float) -> float:
    """The value of the cell that holds a place, at the first time; NaN outside."""
    cell = cell_at([field[dim].values for dim in field.dims[-2:]], (x, y))
    return np.nan if cell is None else float(field.values.reshape(-1, *field.shape[-2:])[0, *cell])
