"""Where a run's fields lie: patches around the region, and the fine grid."""

from dataclasses import dataclass

import numpy as np
import xarray as xr

from core.grid import coarsen, crop, grid_of, upsample
from core.pipeline.window import Patch
from core.types import Scene


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """The fields of a scene, cut and placed.

    Attributes:
        input: (time, y, x) coarse on the region.
        fine: (time, y, x) on the region's fine grid, all missing: a template of coordinates and attributes.
        truth: (time, y, x) fine on the region, or None.
        coarse_patch: the input and its surroundings, on the coarse lattice.
        fine_patch: the same, on the fine lattice.
        oracle_patch: block-averaged truth and its surroundings on the fine lattice, or None.
    """

    input: xr.DataArray
    fine: xr.DataArray
    truth: xr.DataArray | None
    coarse_patch: Patch
    fine_patch: Patch
    oracle_patch: Patch | None


def lay_out(scene: Scene, reach: int) -> Layout:
    """Cut a scene to its region and ``reach`` coarse cells around it, as far as there are data."""
    outer = crop(scene.input, scene.region, halo=reach).load()
    inner = crop(scene.input, scene.region)
    rows, columns = _inside(inner, outer)
    coarse_grid = grid_of(outer)
    finest = upsample(outer.isel(time=[0]), scene.factor, "nearest")
    fine_grid = grid_of(finest)
    fine = _template(finest[..., _finer(rows, scene.factor), _finer(columns, scene.factor)], outer)
    truth, oracle = _truth(scene, fine, outer, fine_grid.row0, fine_grid.column0, reach)
    return Layout(
        input=outer[..., rows, columns],
        fine=fine,
        truth=truth,
        coarse_patch=Patch(outer.values, rows, columns, coarse_grid.row0, coarse_grid.column0),
        fine_patch=Patch(outer.values, rows, columns, fine_grid.row0, fine_grid.column0),
        oracle_patch=oracle,
    )


def stack(template: xr.DataArray, values: np.ndarray, members: range | list[int]) -> xr.DataArray:
    """A field (member, time, y, x) with the coordinates and attributes of ``template`` (time, y, x)."""
    dims = ("member", *template.dims)
    coordinates = {"member": np.asarray(members, dtype=np.int64), **template.coords}
    return xr.DataArray(values, dims=dims, coords=coordinates, name=template.name, attrs=template.attrs)


def _template(frame: xr.DataArray, field: xr.DataArray) -> xr.DataArray:
    """``frame``, one time of it, spread over the times of ``field`` without taking memory."""
    values = np.broadcast_to(np.float32(np.nan), (field.sizes["time"], *frame.shape[1:]))
    coordinates = {**frame.isel(time=0, drop=True).coords, "time": field["time"]}
    return xr.DataArray(values, dims=frame.dims, coords=coordinates, name=frame.name, attrs=frame.attrs)


def _finer(cells: slice, factor: int) -> slice:
    return slice(cells.start * factor, cells.stop * factor)


def _truth(
    scene: Scene, fine: xr.DataArray, outer: xr.DataArray, row0: int, column0: int, reach: int
) -> tuple[xr.DataArray | None, Patch | None]:
    """Truth on the region, with the fine grid's coordinates, and its block means as far as they go around it."""
    if scene.truth is None:
        return None, None
    inner = crop(scene.truth, scene.region)
    truth = fine.copy(data=inner.values).assign_attrs(inner.attrs)
    around = crop(scene.truth, scene.region, halo=reach * scene.factor).load()
    y, x = (part.start for part in _inside(inner, around))
    start = (y % scene.factor, x % scene.factor)
    coarse = coarsen(around, scene.factor, start)
    first_row, first_column = y // scene.factor, x // scene.factor
    rows = slice(first_row, first_row + fine.shape[-2] // scene.factor)
    columns = slice(first_column, first_column + fine.shape[-1] // scene.factor)
    inside_y, inside_x = _inside(crop(outer, scene.region), outer)
    patch = Patch(
        coarse.values,
        rows,
        columns,
        row0 + (inside_y.start - first_row) * scene.factor,
        column0 + (inside_x.start - first_column) * scene.factor,
    )
    return truth, patch


def _inside(inner: xr.DataArray, outer: xr.DataArray) -> tuple[slice, slice]:
    """Rows and columns of ``outer`` that hold ``inner``, both cut from one field."""
    slices = []
    for dim in inner.dims[-2:]:
        start = int(np.abs(outer[dim].values - inner[dim].values[0]).argmin())
        slices.append(slice(start, start + inner.sizes[dim]))
    return slices[0], slices[1]
