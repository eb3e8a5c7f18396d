"""Opening a file of any kind that is read, by its content."""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import xarray as xr

from core.address import Address, Location, location_of
from core.errors import GridError, InputError, SpecError, TimeError
from core.io.axes import Placement, place
from core.io.choose import Choice, choose, gridded_of
from core.io.further import Further
from core.io.opened import Opened
from core.io.recognise import gunzip, recognise
from core.io.source import Source
from core.io.times import times_of
from core.languages import Sentence
from core.types import AS_STORED, Stated


def open_source(path: str | os.PathLike[str], *, variable: str | None = None, stated: Stated = AS_STORED) -> Source:
    """Open a file or store lazily.

    Args:
        path: NetCDF 3/4, Zarr 2/3 (folder or zip), IMERG, ODIM or KNMI HDF5, GRIB 1/2, or one of these gzipped; or the
            address (http://, https://, s3://) of an OPeNDAP dataset or a Zarr store.
        variable: a name in the file, or a quantity ("precip", "t2m"); None for the likeliest.
        stated: what goes before what the file says.

    Raises:
        InputError: no such file or no answer, truncated, of a kind that is not read, or without a variable that fits.
        GridError: coordinates missing, duplicated, not monotonic, unevenly spaced, or across the date line.
        TimeError: times that are not strictly ascending, or cannot be read.
        SpecError: what is stated cannot be.
    """
    path = location_of(path)
    _check_stated(stated, path.name)
    opened = _with_units(_open(path))
    try:
        return _source(path, opened, choose(opened.data, variable, where=path.name, units=stated.units), stated)
    except BaseException:
        opened.close()
        raise


def _with_units(opened: Opened) -> Opened:
    """Units under ``Units`` or ``unit``, as some HDF5 files have them, where CF looks for them."""
    for variable in (each for data in opened.data for each in data.variables.values() if "units" not in each.attrs):
        named = (value for key, value in variable.attrs.items() if str(key).lower() in ("units", "unit"))
        if (units := next(named, None)) is not None:
            variable.attrs["units"] = units
    return opened


def _check_stated(stated: Stated, where: str) -> None:
    if stated.minutes is not None and not 0 <= stated.minutes < np.inf:
        raise SpecError(
            Sentence(
                "minutes={minutes:g} is stated of {where}; expected the length of a mean or an amount, or 0 for instants",
                minutes=stated.minutes,
                where=where,
            ),
            remedy=Sentence("State a number from 0 up"),
        )
    if stated.totals and stated.minutes is not None:
        raise SpecError(
            Sentence(
                "both totals and minutes={minutes:g} are stated of {where}; expected one of them",
                minutes=stated.minutes,
                where=where,
            ),
            remedy=Sentence("Leave out the minutes: totals tell what fell between one time and the next"),
        )
    if not np.isfinite([stated.north, stated.east]).all():
        raise SpecError(
            Sentence(
                "north={north:g}, east={east:g} is stated of {where}; expected by how many cells it is to be moved",
                north=stated.north,
                east=stated.east,
                where=where,
            ),
            remedy=Sentence("State numbers, such as 0.5"),
        )


def beside(source: Source, further: Further) -> Source:
    """Another variable of an open file, whose cells and times are those of ``source``; closed together with it.

    Raises:
        InputError: it has levels, of which nobody said which is meant.
        GridError: it lies on other cells.
        TimeError: it is of other times.
    """
    data = gridded_of(source._opened.data)[further.name]
    moved = replace(AS_STORED, north=source.stated.north, east=source.stated.east)
    other = _source(source.path, source._opened, Choice(further.name, data, further.variable, ()), moved)
    for _ in range(source._times.skipped):
        other = replace(other, _times=other._times.without_first())
    if taken := [note for note in other._opened.notes if note not in source._opened.notes]:
        raise InputError(
            Sentence(
                "{other} has more than rows, columns and times: {dims}; expected one field at a time",
                other=other.where,
                dims=taken[0],
            ),
            remedy=Sentence("Write the level that the model was trained on into a variable of its own"),
        )
    if not _same_cells(source.placement, other.placement):
        found, expected = (_cells(s) for s in (other, source))
        raise GridError(
            Sentence(
                "{other} lies on {found}; expected the cells of {where}, {expected}",
                other=other.where,
                found=found,
                where=source.where,
                expected=expected,
            ),
            remedy=Sentence("Bring both to one grid, for instance with cdo remapbil"),
        )
    if not np.array_equal(source.times, other.times):
        raise TimeError(
            Sentence(
                "{other} has {other_count} times from {other_first}; expected the {count} of {where}, from {first}",
                other=other.where,
                other_count=other.times.size,
                other_first=other.times[0],
                count=source.times.size,
                where=source.where,
                first=source.times[0],
            ),
            remedy=Sentence("Cut or interpolate both to the same times"),
        )
    return other


def _cells(source: Source) -> Sentence:
    grid = source.grid
    return Sentence("{rows} x {columns} cells of {km:.4g} km", rows=grid.ny, columns=grid.nx, km=grid.step_km)


def _same_cells(one: Placement, other: Placement) -> bool:
    pairs = ((one.y.axis, other.y.axis), (one.x.axis, other.x.axis))
    alike = all(a.values.size == b.values.size and np.allclose(a.values, b.values, 0, 1e-3 * a.step) for a, b in pairs)
    return alike and one.projected == other.projected


def _source(path: Location, opened: Opened, choice: Choice, stated: Stated) -> Source:
    array, data = choice.data[choice.name], choice.data
    if stated.units:
        array = array.assign_attrs(units=stated.units)
    where = Sentence("{name} in {file}", name=choice.name, file=path.name)
    if not array.size:
        sizes = ", ".join(f"{dim} {size}" for dim, size in array.sizes.items())
        raise InputError(
            Sentence("{where} holds no values ({sizes}); expected at least one frame", where=where, sizes=sizes),
            remedy=Sentence("Choose another file or variable"),
        )
    placement = place(array, data, where=where).moved(stated.north, stated.east)
    times = times_of(array, data, opened, where=where, minutes=stated.minutes, totals=stated.totals)
    kept = {placement.y.dim, placement.x.dim, times.dim}
    others = {str(d): n for d, n in array.sizes.items() if d not in kept}
    notes = tuple(_taken(dim, count, data) for dim, count in others.items() if count > 1)
    opened = replace(opened, notes=(*opened.notes, *notes))
    return Source(
        path=path,
        variable=choice.name,
        variables=choice.candidates,
        quantity=choice.variable,
        units=str(array.attrs.get("units", "")),
        _opened=opened,
        _array=array.isel(dict.fromkeys(others, 0)),
        _placement=placement,
        _times=times,
        stated=stated,
    )


def _taken(dim: str, count: int, data: xr.Dataset) -> str:
    if dim in data.variables:
        first = str(np.ravel(data[dim].values)[0])
        return Sentence("first of {count} values of {dim} taken: {first}", count=count, dim=dim, first=first)
    return Sentence("dimension {dim} has no coordinate: index 0 of {count} taken", dim=dim, count=count)


def _open(path: Location) -> Opened:
    if isinstance(path, Address):
        from core.io.remote import open_remote

        return open_remote(path)
    kind = recognise(path)
    if kind == "gzip":
        return _unpacked(path)
    if kind in ("netcdf3", "netcdf4"):
        from core.io.netcdf import open_netcdf

        return open_netcdf(path, kind)
    if kind == "zarr":
        from core.io.zarr import open_zarr

        return open_zarr(path)
    if kind == "imerg":
        from core.io.imerg import open_imerg

        return open_imerg(path)
    if kind == "grib":
        from core.io.grib import open_grib

        return open_grib(path)
    from core.io.odim import open_knmi, open_odim

    return open_odim(path) if kind == "odim" else open_knmi(path)


def _unpacked(path: Path) -> Opened:
    plain = gunzip(path)

    def remove() -> None:
        plain.unlink(missing_ok=True)
        if plain.parent.exists():
            plain.parent.rmdir()

    try:
        if recognise(plain) == "gzip":
            raise InputError(
                Sentence("{file} is gzipped twice; expected data inside", file=path.name),
                remedy=Sentence("Unpack it once"),
            )
        inner = _open(plain)
    except BaseException:
        remove()
        raise

    def close() -> None:
        inner.close()
        remove()

    return Opened(
        Sentence("{kind}, gzipped", kind=inner.kind),
        inner.data,
        inner.notes,
        inner.missing,
        inner.interval,
        inner.stamp,
        close,
    )
