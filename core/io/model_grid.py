"""Inputs on the models' coarse grid, or brought to it on request."""

from dataclasses import dataclass

import numpy as np
import xarray as xr

from core.errors import GridError
from core.grid import bounds_of, conservative_regrid, crop, snap
from core.grid.lattice import KM_PER_DEGREE, Axis
from core.grid.region import box, widen
from core.io.source import Source
from core.types import Region

MODEL_STEP_DEGREES = 0.1
"""Cell size of the models' coarse grid on latitude and longitude."""

MODEL_STEP_METRES = 10_000.0
"""Cell size of the models' coarse grid on a projection."""

STEP_TOLERANCE = 0.02
"""Largest relative departure of an input's cells from the models'."""


@dataclass(frozen=True, slots=True, eq=False)
class Coarse:
    """An input with its halo, the region without it, and what was done."""

    field: xr.DataArray
    region: Region
    notes: tuple[str, ...]


def read_coarse(source: Source, frames: slice, region: Region | None, regrid: bool, halo: int) -> Coarse:
    """Read an input and ``halo`` coarse cells around its region.

    Raises:
        GridError: it is not on the models' grid, and ``regrid`` is False.
    """
    place = source.placement
    rows, columns = source.window(region)
    if on_model_grid(place.y.axis, place.x.axis, place.projected):
        name = region.name if region else "all of it"
        inner = box(name, place.y.axis, place.x.axis, rows, columns, projected=place.projected)
        field = source.read_cells(frames, widen(rows, halo, place.y.size), widen(columns, halo, place.x.size))
        return Coarse(field, inner, notes_of(field))
    if not regrid:
        raise _off_grid(source)
    margin = int(np.ceil(halo * MODEL_STEP_DEGREES * KM_PER_DEGREE / source.grid.step_km)) + 2
    field = source.read_cells(frames, widen(rows, margin, place.y.size), widen(columns, margin, place.x.size))
    regridded = conservative_regrid(field, MODEL_STEP_DEGREES)
    asked = _in_degrees(region, regridded, field)
    note = f"input regridded conservatively from {_size(source)} to {MODEL_STEP_DEGREES:g} degrees"
    return Coarse(crop(regridded, asked, halo), snap(asked, regridded), (*notes_of(field), note))


def on_model_grid(y: Axis, x: Axis, projected: bool) -> bool:
    """Whether cells are of the models' coarse size."""
    wanted = MODEL_STEP_METRES if projected else MODEL_STEP_DEGREES
    return all(abs(axis.step - wanted) <= STEP_TOLERANCE * wanted for axis in (y, x))


def notes_of(field: xr.DataArray) -> tuple[str, ...]:
    """What reading a field did, line by line."""
    return tuple(str(field.attrs.get("comment", "")).splitlines())


def _in_degrees(region: Region | None, regridded: xr.DataArray, field: xr.DataArray) -> Region:
    if region is None or not region.projected:
        return region or bounds_of(regridded)
    part = crop(field, region)
    lat, lon = part["lat"].values, part["lon"].values
    return Region(region.name, float(lat.min()), float(lat.max()), float(lon.min()), float(lon.max()))


def _off_grid(source: Source) -> GridError:
    place = source.placement
    remedy = "Ask for conservative regridding to 0.1 degrees"
    fine = MODEL_STEP_METRES / 10 if place.projected else MODEL_STEP_DEGREES / 10
    if abs(place.y.axis.step - fine) <= STEP_TOLERANCE * fine:
        remedy += ", or average this fine field by 10 so that it is its own truth"
    return GridError(
        f"{source.where} has cells of {_size(source)}; "
        "expected the models' grid of 0.1 degrees, or 10 km on a projection",
        remedy=remedy,
    )


def _size(source: Source) -> str:
    y, x = source.placement.y.axis.step, source.placement.x.axis.step
    return f"{y / 1000:.4g} x {x / 1000:.4g} km" if source.placement.projected else f"{y:.6g} x {x:.6g} degrees"
