"""Data in groups of a file: netCDF4 and other HDF5, Zarr.

Every group is a dataset of its own, with what it finds in the groups above it: coordinates, their bounds, grid mappings. Its fields
are named with their group, ``forecast/precip``, so that those of several groups stay apart.

Source: CF conventions 1.11, section 2.7 (search by proximity).
"""

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import PurePosixPath
from typing import Any

import xarray as xr

from core.io.choose import is_gridded


def datasets_of(raw: Mapping[str, xr.Dataset]) -> tuple[tuple[xr.Dataset, ...], Callable[[], None]]:
    """Of all groups by their paths, not decoded, as ``xarray.open_groups`` gives them: the root and every group that holds a field,
    decoded, the root first; and what closes them."""
    groups = {PurePosixPath(path): data for path, data in raw.items()}
    with ExitStack() as opened:
        for data in raw.values():
            opened.callback(data.close)
        parts = tuple(
            _decoded(path, groups).rename({name: str(path / name).lstrip("/") for name in _fields(data)})
            for path, data in groups.items()
            if path == path.parent or _fields(data)
        )
        return parts, opened.pop_all().close


def _fields(data: xr.Dataset) -> list[str]:
    """The names of what a group holds beside coordinates and their bounds."""
    bounds = {v.attrs[key] for v in data.variables.values() for key in ("bounds", "climatology") if key in v.attrs}
    return [str(name) for name, v in data.data_vars.items() if is_gridded(v) and name not in bounds]


def _decoded(path: PurePosixPath, groups: Mapping[PurePosixPath, xr.Dataset]) -> xr.Dataset:
    own = groups[path]
    for above in path.parents:
        own = own.assign(_fitting(groups[above], own))
    return xr.decode_cf(own, decode_coords=False, decode_timedelta=False)


def _fitting(above: xr.Dataset, own: xr.Dataset) -> dict[Any, xr.Variable]:
    """What a group lacks of one above it, as far as dims of the same name have the same size."""
    taken = {*own.variables, *_fields(above)}
    return {
        name: variable
        for name, variable in above.variables.items()
        if name not in taken and all(own.sizes.get(dim, size) == size for dim, size in variable.sizes.items())
    }
