"""Inputs on the models' coarse grid, or brought to it on request."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import xarray as xr

from core.errors import Fix, GridError
from core.grid import bounds_of, conservative_regrid, crop, snap
from core.grid.lattice import KM_PER_DEGREE, Axis
from core.grid.region import EDGE, box, widen
from core.io.source import Source
from core.languages import Sentence
from core.types import Region

METRES_PER_DEGREE = 100_000.0
"""A model of 0.1 degrees takes 10 km on a projection."""

STEP_TOLERANCE = 0.02
"""Largest relative departure of an input's cells from the models'."""


@dataclass(frozen=True, slots=True)
class ModelGrid:
    """The grids that a model goes between: coarse cells of ``step`` degrees, and ``factor`` times finer ones."""

    factor: int
    step: float

    def fits(self, y: Axis, x: Axis, projected: bool) -> bool:
        """Whether cells are of the coarse size."""
        return all(_alike(axis.step, self._coarse(projected)) for axis in (y, x))

    def is_fine(self, axis: Axis, projected: bool) -> bool:
        """Whether cells are of the fine size."""
        return _alike(axis.step, self._coarse(projected) / self.factor)

    def _coarse(self, projected: bool) -> float:
        return self.step * METRES_PER_DEGREE if projected else self.step

    @property
    def coarse_words(self) -> str:
        """The coarse cells, for messages."""
        return _words(self.step)

    @property
    def fine_words(self) -> str:
        """The fine cells, for messages."""
        return _words(self.step / self.factor)


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """Which cells of a file an input is made of, and how: the same for all variables of the file.

    Attributes:
        make: from the cells as they lie in the file to the coarse grid.
    """

    frames: slice
    rows: slice
    columns: slice
    make: Callable[[xr.DataArray], xr.DataArray]

    def of(self, source: Source) -> xr.DataArray:
        """The coarse field (time, y, x) of a variable."""
        return self.make(source.read_cells(self.frames, self.rows, self.columns))


@dataclass(frozen=True, slots=True, eq=False)
class Coarse:
    """An input with its halo, the region without it, what was done, and how that is done to another variable.

    Attributes:
        regridded: it was brought from other cells.
    """

    field: xr.DataArray
    region: Region
    notes: tuple[str, ...]
    cut: Cut
    regridded: bool = False


def read_coarse(
    source: Source, frames: slice, region: Region | None, models: ModelGrid, *, regrid: bool, halo: int
) -> Coarse:
    """Read an input and ``halo`` coarse cells around its region.

    Raises:
        GridError: it is not on the models' grid, and ``regrid`` is False.
    """
    place = source.placement
    rows, columns = source.window(region)
    if models.fits(place.y.axis, place.x.axis, place.projected):
        name = region.name if region else "all of it"
        around = widen(rows, halo, place.y.size), widen(columns, halo, place.x.size)
        if not place.projected:
            rows, columns = _on_the_globe(place.y.axis, rows, 90), _on_the_globe(place.x.axis, columns, 180)
            around = _on_the_globe(place.y.axis, around[0], 90), _on_the_globe(place.x.axis, around[1], 180)
        inner = box(name, place.y.axis, place.x.axis, rows, columns, projected=place.projected)
        cut = Cut(frames, *around, lambda field: field)
        field = cut.of(source)
        return Coarse(field, inner, notes_of(field), cut)
    if not regrid:
        raise _off_grid(source, models)
    margin = int(np.ceil(halo * models.step * KM_PER_DEGREE / source.grid.step_km)) + 2
    rows, columns = widen(rows, margin, place.y.size), widen(columns, margin, place.x.size)
    field = source.read_cells(frames, rows, columns)
    regridded = conservative_regrid(field, models.step)
    asked = _in_degrees(region, regridded, field)
    note = Sentence(
        "input regridded conservatively from {size} to {step:g} degrees", size=_size(source), step=models.step
    )
    cut = Cut(frames, rows, columns, lambda field: crop(conservative_regrid(field, models.step), asked, halo))
    return Coarse(crop(regridded, asked, halo), snap(asked, regridded), (*notes_of(field), note), cut, True)


def _on_the_globe(axis: Axis, cells: slice, limit: float) -> slice:
    """Cells without those that reach over a pole or the date line, which model grids are centred on."""
    start = cells.start + int(axis.values[cells.start] - axis.step / 2 < -limit - EDGE * axis.step)
    return slice(start, cells.stop - int(axis.values[cells.stop - 1] + axis.step / 2 > limit + EDGE * axis.step))


def notes_of(field: xr.DataArray) -> tuple[str, ...]:
    """What reading a field did, line by line."""
    return tuple(_lines(field.attrs.get("comment", "")))


def _lines(comment: str) -> Iterator[str]:
    if isinstance(comment, Sentence) and "\n" in comment.template:
        for part in comment.values.values():
            yield from _lines(part)
    elif comment:
        yield comment


def _in_degrees(region: Region | None, regridded: xr.DataArray, field: xr.DataArray) -> Region:
    if region is None or not region.projected:
        return region or bounds_of(regridded)
    part = crop(field, region)
    lat, lon = part["lat"].values, part["lon"].values
    return Region(region.name, float(lat.min()), float(lat.max()), float(lon.min()), float(lon.max()))


def _off_grid(source: Source, models: ModelGrid) -> GridError:
    place = source.placement
    remedy = Sentence("Ask for conservative regridding to {step:g} degrees", step=models.step)
    fixes = [Fix(Sentence("Regrid it to {step:g}°", step=models.step), {"regrid": True})]
    if models.is_fine(place.y.axis, place.projected):
        remedy = Sentence(
            "Ask for conservative regridding to {step:g} degrees, or average this fine field by {factor} so that it is its own "
            "truth",
            step=models.step,
            factor=models.factor,
        )
        averaged = {"role": "fine", "coarsen": models.factor, "truth": None}
        fixes.insert(0, Fix(Sentence("Average it by {factor}: a fine field", factor=models.factor), averaged))
    return GridError(
        Sentence(
            "{where} has cells of {found}; expected the models' grid of {expected}",
            where=source.where,
            found=_size(source),
            expected=models.coarse_words,
        ),
        remedy=remedy,
        fixes=fixes,
    )


def _size(source: Source) -> str:
    y, x = source.placement.y.axis.step, source.placement.x.axis.step
    if source.placement.projected:
        return f"{y / 1000:.4g} x {x / 1000:.4g} km"
    return Sentence("{y:.6g} x {x:.6g} degrees", y=y, x=x)


def _alike(found: float, wanted: float) -> bool:
    return abs(found - wanted) <= STEP_TOLERANCE * wanted


def _words(step: float) -> str:
    return Sentence("{step:g} degrees, or {km:g} km on a projection", step=step, km=step * METRES_PER_DEGREE / 1000)
