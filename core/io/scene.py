"""Scenes: an input, and a truth where there is one, matched in time and registered."""

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

import numpy as np
import xarray as xr

from core.address import Address
from core.errors import EmptyError, Fix, GridError, SpecError
from core.grid import bounds_of, check_field, check_registration, coarsen, crop
from core.grid.lattice import Axis, axes_of
from core.grid.region import box, widen, window
from core.io.axes import StoredAxis
from core.io.channels import Channels
from core.io.fixes import of_the_truth
from core.io.gauged import with_gauges
from core.io.matching import frames_of, time_mean
from core.io.model_grid import Coarse, Cut, ModelGrid, notes_of, read_coarse
from core.io.open_source import open_source
from core.io.remote import values_digest
from core.io.source import Source
from core.io.understood import understood_of
from core.languages import Sentence
from core.types import AS_STORED, Pin, Region, Scene, Stated
from core.units import utc


def open_scene(
    path: str | os.PathLike[str],
    *,
    truth: str | os.PathLike[str] | None = None,
    coarsen: int | None = None,
    variable: str | None = None,
    time: int | str | slice | datetime | np.datetime64 = 0,
    region: Region | None = None,
    regrid: bool = False,
    factor: int = 10,
    coarse_step_degrees: float = 0.1,
    halo: int = 6,
    gauges: str | os.PathLike[str] | None = None,
    gauge_sd: float | None = None,
    stated: Stated = AS_STORED,
    truth_stated: Stated = AS_STORED,
    pins: Sequence[Pin] = (),
) -> Scene:
    """Open a storm ready to run.

    Three roles: a coarse input alone; a coarse input with a fine truth from another file; a fine field alone with
    ``coarsen``, whose block means are the input and which is kept as truth (perfect model).

    Args:
        path: the input, or the fine field with ``coarsen``; as ``truth``, a file or an address.
        truth: fine field on the input's lattice; averaged over the time each input value stands for.
        coarsen: cells along a block's side; blocks start at the first row and column as stored, and what remains
            at the far end is trimmed.
        variable: name in the file, or quantity; None for the likeliest.
        time: frame by index, frames by a slice, a time (UTC; as text by ISO 8601), or "all".
        region: box to run; grown to coarse cells; None for all.
        regrid: average an input that is not on the models' grid onto it, conservatively.
        factor: fine cells per coarse cell that the models make, along a side.
        coarse_step_degrees: side of the coarse cells that the models take; 0.1 degrees stand for 10 km on a projection.
        halo: coarse cells of real data kept around the region, as far as there are any.
        gauges: table of readings in and closely around the region, of the frames' times.
        gauge_sd: standard deviation of readings that state none, canonical units; None refuses such readings.
        stated, truth_stated: what goes before what the two files say.
        pins: readings of gauges placed by hand.

    Raises:
        EmptyError: no known value in the region.
        InputError: unreadable file, or no gauge of this place and time.
        GridError: an input off the models' grid without ``regrid``; a truth that is shifted or has another factor;
            a region outside the data or across the date line.
        TimeError: no such time, or times that do not overlap.
        UnitsError: units that cannot be converted, or negative precipitation.
    """
    if coarsen is not None and truth is not None:
        raise SpecError(
            Sentence("both a truth and block averages were asked for; expected one of them"),
            remedy=Sentence("Leave out the truth (the fine field is the truth), or the averaging"),
        )
    if gauges is None and gauge_sd is not None:
        raise SpecError(
            Sentence(
                "a standard deviation of gauges, {gauge_sd:g}, was given without gauges; expected both or none",
                gauge_sd=gauge_sd,
            ),
            remedy=Sentence("Give the table of gauges, or leave the standard deviation out"),
        )
    models = ModelGrid(factor, coarse_step_degrees)
    with open_source(path, variable=variable, stated=stated) as source:
        frames = frames_of(source, time)
        if coarsen is not None:
            _check_blocks(coarsen, models)
            scene = _perfect_model(source, frames, models, region, halo)
        else:
            coarse = read_coarse(source, frames, region, models, regrid=regrid, halo=halo)
            if truth is None:
                scene = _scene(source, coarse, None, factor, _origin(source), coarse.notes, "")
            else:
                fine_name = source.quantity.name
                with of_the_truth(), open_source(truth, variable=fine_name, stated=truth_stated) as fine:
                    scene = _pair(source, frames, coarse, fine, models, halo)
        if gauges is not None or pins:
            periods = [source.period(index) for index in range(frames.start, frames.stop)]
            scene = with_gauges(scene, gauges, periods, blank_sd=gauge_sd, pins=pins)
    return scene if region is None else _saying_what_was_clipped(scene, region)


def _saying_what_was_clipped(scene: Scene, asked: Region) -> Scene:
    """A region that reaches past the data is cut to them, and the scene says so."""
    got = scene.region
    if asked.projected != got.projected:
        return scene
    short = got.south > asked.south + 1e-6 or got.north < asked.north - 1e-6
    east = asked.east if asked.projected or asked.west < 180 else asked.east - 360
    west = asked.west if asked.projected or asked.west < 180 else asked.west - 360
    if not (short or got.west > west + 1e-6 or got.east < east - 1e-6):
        return scene
    return replace(scene, source=(*scene.source, Sentence("region cut to the data: {region}", region=_words(got))))


def _check_blocks(coarsen: int, models: ModelGrid) -> None:
    if coarsen != models.factor:
        raise SpecError(
            Sentence(
                "blocks of {coarsen} cells were asked for, but the models go from coarse to fine by {factor}",
                coarsen=coarsen,
                factor=models.factor,
            ),
            remedy=Sentence("Average by {factor}", factor=models.factor),
        )


def _origin(source: Source) -> str:
    return "satellite" if source.kind.startswith("IMERG") else "coarse input"


def _pair(source: Source, frames: slice, coarse: Coarse, fine: Source, models: ModelGrid, halo: int) -> Scene:
    field = coarse.field
    rows, columns = fine.window(bounds_of(field))
    probe = _empty_like(fine, rows, columns)
    found = check_registration(field, probe)
    if found != models.factor:
        raise GridError(
            Sentence(
                "{where} has {found} cells along an input cell's side; expected {expected}",
                where=fine.where,
                found=found,
                expected=models.factor,
            ),
            remedy=Sentence("Use a truth on the models' fine grid ({grid})", grid=models.fine_words),
        )
    region = _common(coarse.region, probe, field)
    inputs = crop(field, region, halo)
    rows, columns = window(bounds_of(inputs), *axes_of(probe))
    cells = box(region.name, *axes_of(probe), rows, columns, projected=fine.grid.projected)
    averaged, note = time_mean(source, frames, fine, cells)
    cut = (
        ()
        if region == coarse.region
        else (Sentence("region cut to what the truth covers: {region}", region=_words(region)),)
    )
    notes = (*coarse.notes, *fine.describe(), *notes_of(averaged), note, *cut)
    return _scene(
        source, replace(coarse, field=inputs, region=region), averaged, models.factor, _origin(source), notes, fine.kind
    )


def _empty_like(fine: Source, rows: slice, columns: slice) -> xr.DataArray:
    """The fine file's grid over some cells, without its values."""
    place = fine.placement
    y, x = place.y.axis.values[rows], place.x.axis.values[columns]
    values = np.broadcast_to(np.float32(np.nan), (y.size, x.size))
    names = ("y", "x") if place.projected else ("lat", "lon")
    return xr.DataArray(values, dims=names, coords=dict(zip(names, (y, x), strict=True)), name=fine.quantity.name)


def _common(region: Region, fine: xr.DataArray, coarse: xr.DataArray) -> Region:
    """The part of the region whose coarse cells the fine field covers whole.

    Raises:
        GridError: it covers none.
    """
    y, x = axes_of(fine)
    cy, cx = axes_of(coarse)
    south, north = _inwards(max(region.south, y.low), min(region.north, y.high), cy)
    west, east = _inwards(max(region.west, x.low), min(region.east, x.high), cx)
    if south >= north or west >= east:
        raise GridError(
            Sentence("the truth covers no whole cell of the input in this region"),
            remedy=Sentence("Choose a region that both files cover"),
        )
    return Region(region.name, south, north, west, east, region.projected)


def _inwards(low: float, high: float, axis: Axis) -> tuple[float, float]:
    first = np.ceil((low - axis.low) / axis.step - 1e-3)
    last = np.floor((high - axis.low) / axis.step + 1e-3)
    return round(axis.low + float(first) * axis.step, 9), round(axis.low + float(last) * axis.step, 9)


def _perfect_model(source: Source, frames: slice, models: ModelGrid, region: Region | None, halo: int) -> Scene:
    place, factor = source.placement, models.factor
    start = place.y.blocks(factor), place.x.blocks(factor)
    y, x = (_block_axis(axis, first, factor, source) for axis, first in zip((place.y, place.x), start, strict=True))
    if not models.fits(y, x, place.projected):
        unit = (y.step / 1000, x.step / 1000, "km") if place.projected else (y.step, x.step, "degrees")
        raise GridError(
            Sentence(
                "{where} averaged by {factor} has cells of {y:.4g} x {x:.4g} {units}; expected the models' grid of "
                "{expected}",
                where=source.where,
                factor=factor,
                y=unit[0],
                x=unit[1],
                units=(unit[2],),
                expected=models.coarse_words,
            ),
            remedy=Sentence(
                "Use a field of {cells}, or open it as the input with conservative regridding", cells=models.fine_words
            ),
            fixes=[
                Fix(
                    Sentence("Take it as the input, regridded to {step:g}°", step=models.step),
                    {"role": "coarse", "regrid": True},
                )
            ],
        )
    asked = region or box(
        "all of it", y, x, slice(0, y.values.size), slice(0, x.values.size), projected=place.projected
    )
    rows, columns = window(source.in_own_unit(asked), y, x, where=f"the whole blocks of {source.path.name}")
    inner = box(asked.name, y, x, rows, columns, projected=place.projected)
    rows, columns = widen(rows, halo, y.values.size), widen(columns, halo, x.values.size)
    rows, columns = _cells(rows, start[0], factor), _cells(columns, start[1], factor)
    cut = Cut(frames, rows, columns, partial(coarsen, factor=factor))
    fine = source.read_cells(frames, rows, columns)
    note = Sentence(
        "input: means of {factor} x {factor} cells of {file} (perfect model); the fine field is the truth",
        factor=factor,
        file=source.path.name,
    )
    coarse = Coarse(coarsen(fine, factor), inner, (), cut)
    return _scene(source, coarse, fine, factor, "perfect model", (*notes_of(fine), note), source.kind)


def _block_axis(stored: StoredAxis, start: int, factor: int, source: Source) -> Axis:
    count = (stored.size - start) // factor
    if count < 2:
        raise GridError(
            Sentence(
                "{where} has {count} cells along {dim}; expected at least two blocks of {factor}",
                where=source.where,
                count=stored.size,
                dim=stored.dim,
                factor=factor,
            ),
            remedy=Sentence("Use a larger field"),
        )
    centres = stored.axis.values[start : start + count * factor].reshape(count, factor).mean(axis=1)
    return Axis(np.round(centres, 10), stored.axis.step * factor)


def _cells(blocks: slice, start: int, factor: int) -> slice:
    return slice(start + blocks.start * factor, start + blocks.stop * factor)


def _scene(
    source: Source,
    coarse: Coarse,
    truth: xr.DataArray | None,
    factor: int,
    origin: str,
    notes: tuple[str, ...],
    truth_origin: str,
) -> Scene:
    field = check_field(_plain(coarse.field), where=source.where)
    _check_region(field, coarse.region, source.where)
    if truth is not None:
        truth = check_field(_plain(truth), where="truth")
        _check_known(crop(truth, coarse.region), coarse.region, Sentence("the truth"))
    return Scene(
        name=f"{source.path.name} {utc(field['time'].values[0]).removesuffix(' UTC')}",
        variable=source.quantity.name,
        region=coarse.region,
        factor=factor,
        inputs=field.to_dataset(),
        truth=truth,
        origin=origin,
        source=tuple(dict.fromkeys((*source.describe(), *notes))),
        input_sha256=values_digest(field) if isinstance(source.path, Address) else source.sha256(),
        truth_origin=truth_origin,
        channels=Channels(source.path, source.variable, source.further, coarse.cut, field, source.stated),
        understood=understood_of(source, coarse.cut.frames, regridded=coarse.regridded),
        periods=source.periods(coarse.cut.frames),
    )


def _check_region(field: xr.DataArray, region: Region, where: str) -> None:
    inside = crop(field, region)
    if min(inside.shape[-2:]) < 2:
        raise GridError(
            Sentence(
                "the region {region} has {rows} x {columns} coarse cells; expected at least 2 x 2",
                region=_words(region),
                rows=inside.shape[-2],
                columns=inside.shape[-1],
            ),
            remedy=Sentence("Choose a larger region"),
        )
    _check_known(inside, region, where)


def _check_known(inside: xr.DataArray, region: Region, where: str) -> None:
    if not np.isfinite(inside.values).any():
        raise EmptyError(
            Sentence(
                "{where} has no known value in the region {region}; all {count} cells are missing",
                where=where,
                region=_words(region),
                count=inside.size,
            ),
            remedy=Sentence("Choose another region or time"),
        )


def _words(region: Region) -> str:
    edges = {side: getattr(region, side) for side in ("south", "north", "west", "east")}
    if region.projected:
        return Sentence("{south:.0f} to {north:.0f} m northing, {west:.0f} to {east:.0f} m easting", **edges)
    return Sentence("{south:.6g} to {north:.6g} N, {west:.6g} to {east:.6g} E", **edges)


def _plain(field: xr.DataArray) -> xr.DataArray:
    field = field.copy(deep=False)
    field.attrs.pop("comment", None)
    return field
