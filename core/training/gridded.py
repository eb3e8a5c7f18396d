"""Training pairs cut from a model's gridded fields, such as hourly analyses of 2 m temperature.

The fine field is the truth, its block means are the coarse input. What is held out is held out by time: fields of one
region look alike from hour to hour, so whole days are kept apart. Nothing is turned or mirrored: a network that is told
heights and coasts must see the country as it lies.
"""

import os
from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
import torch
import xarray as xr

from core.covariates import channels as count_channels
from core.covariates import covariate_fields, degrees_of, land_share
from core.errors import InputError, SpecError, TimeError
from core.grid import grid_of
from core.io import Source, open_source
from core.languages import Sentence
from core.models.card import SCALERS
from core.models.climate import Climate, month_of
from core.training.coasts import weights
from core.training.config import LandSettings
from core.training.tasks import Batch, Pairs, block_mean

Period = tuple[str, str]
"""First time and the first one after it, ISO 8601, UTC."""


def read_hours(path: str | os.PathLike[str], variable: str, factor: int) -> xr.DataArray:
    """All frames of a file, cut to whole blocks that begin at the first row and column as stored, as a run's do.

    Args:
        path: any file that ``core.io`` reads.
        variable: a quantity ("t2m") or a name in the file.
        factor: cells along a block's side.

    Returns:
        Field (time, y, x), canonical; y and x are multiples of ``factor``.

    Raises:
        InputError: the file cannot be read so, holds less than a block, or values are missing.
    """
    with open_source(path, variable=variable) as source:
        hours = source.read_cells(slice(None), *whole_blocks(source, factor))
        if missing := int(np.isnan(hours.values).sum()):
            raise InputError(
                Sentence("{where} has {missing} missing values; expected none", where=source.where, missing=missing),
                remedy=Sentence("Train on a file of which every value is known"),
            )
    return hours


def whole_blocks(source: Source, factor: int) -> tuple[slice, slice]:
    """Rows and columns of the blocks that begin at the first row and column as stored.

    Raises:
        InputError: there is no whole block.
    """
    axes = source.placement.y, source.placement.x
    start = [axis.blocks(factor) for axis in axes]
    count = [(axis.size - first) // factor * factor for axis, first in zip(axes, start, strict=True)]
    if min(count) < factor:
        raise InputError(
            Sentence(
                "{where} has {rows} x {columns} cells; expected a block of {factor} x {factor}",
                where=source.where,
                rows=axes[0].size,
                columns=axes[1].size,
                factor=factor,
            ),
            remedy=Sentence("Train on a larger field, or with a smaller factor"),
        )
    rows, columns = (slice(first, first + n) for first, n in zip(start, count, strict=True))
    return rows, columns


def split_hours(hours: xr.DataArray, periods: Mapping[str, Period]) -> dict[str, xr.DataArray]:
    """The hours of every period, first included, last not.

    Args:
        periods: by name, in the order of time.

    Raises:
        SpecError: periods that overlap, end before they begin, or cannot be read.
        TimeError: a period without a time in the file.
    """
    edges = [_time(text, name) for name, period in periods.items() for text in period]
    if any(later < earlier for earlier, later in pairwise(edges)):
        words = "; ".join(f"{name} {start} to {end}" for name, (start, end) in periods.items())
        raise SpecError(
            Sentence("[data] has the periods {words}; expected one after another", words=words),
            remedy=Sentence("Correct the periods in the recipe"),
        )
    times = hours["time"].values
    parts = {}
    for name, start, end in zip(periods, edges[::2], edges[1::2], strict=True):
        parts[name] = hours.isel(time=(times >= start) & (times < end))
        if not parts[name].sizes["time"]:
            raise TimeError(
                Sentence(
                    "no time of the file, {first} to {last}, lies in the period {name}, {start} to {end}",
                    first=times[0],
                    last=times[-1],
                    name=name,
                    start=start,
                    end=end,
                ),
                remedy=Sentence("Correct the period in the recipe"),
            )
    return parts


def pairs_of_hours(
    hours: xr.DataArray,
    *,
    factor: int,
    covariates: Sequence[str] = (),
    windows: Sequence[tuple[int, int]] = (),
    climate: Climate | None = None,
    channels: Sequence[xr.DataArray] = (),
    land: LandSettings | None = None,
) -> Pairs:
    """The pair-making function of a period: hours and places drawn evenly.

    Args:
        hours: (time, y, x), nothing missing; y and x multiples of ``factor``.
        factor: cells along a block's side.
        covariates: names from ``core.covariates``.
        windows: coarse cells (rows, columns) of what a batch shows, drawn anew for each of several. Windows begin at any
            fine cell: their blocks need not be those of the whole. None: the whole field.
        climate: statistics that the network's fields are standardised by.
        channels: further variables, (time, y, x) as ``hours``; a batch has their block means.
        land: how much errors count on land and at sea.

    Raises:
        SpecError: an unknown covariate, or a window larger than the field.
        TimeError: hours in a month without statistics.
    """
    ny, nx = hours.shape[-2:]
    sizes = [(rows * factor, columns * factor) for rows, columns in windows] or [(ny, nx)]
    if any(rows > ny or columns > nx for rows, columns in sizes):
        raise SpecError(
            Sentence(
                "[data] windows has one of {windows}; the field has {rows} x {columns} coarse cells",
                windows=windows,
                rows=ny // factor,
                columns=nx // factor,
            ),
            remedy=Sentence("Use windows no larger than the field"),
        )
    count_channels(covariates)
    further = np.stack([field.values for field in channels], 1) if channels else np.empty((len(hours), 0, ny, nx))
    place, times, fields = degrees_of(hours), hours["time"].values, hours.values
    normals = _normals(climate, *place, times)
    shares = np.zeros((ny, nx)) if land is None else land_share(*place)
    pixel = grid_of(hours).step_km

    def pairs(count: int, key: Sequence[int]) -> Batch:
        rng = np.random.default_rng(list(key))
        rows, columns = sizes[rng.integers(len(sizes))]
        truth, told, normal, shown, land_here = [], [], [], [], []
        for _ in range(count):
            frame, top, left = (int(rng.integers(n)) for n in (len(times), ny - rows + 1, nx - columns + 1))
            cut = (..., slice(top, top + rows), slice(left, left + columns))
            truth.append(fields[frame][cut])
            told.append(covariate_fields(covariates, *place, times[frame])[cut])
            normal.append(normals[month_of(times[frame])][cut])
            shown.append(block_mean(further[frame][cut], factor))
            land_here.append(shares[cut])
        fine = np.stack(truth)
        coarse, beside = block_mean(fine, factor), (np.stack(parts) for parts in (told, normal, shown))
        seen, known = coarse[:, None], fine[:, None]
        counted = known[:, :0] if land is None else weights(np.stack(land_here), land, pixel)[:, None]
        return Batch(
            *map(_tensor, (seen, known, *beside, known[:, :0], known[:, :0], seen[:, :0], counted, known[:, :0]))
        )

    return pairs


def climate_of(hours: xr.DataArray, kind: str) -> Climate:
    """The statistics of training hours that a model is given, standard deviations of 0 taken as 1.

    Args:
        hours: (time, y, x), canonical.
        kind: one of ``SCALERS``.

    Raises:
        SpecError: there is no such kind; with "pixel", a projected grid; with "land_mask", hours without land or water.
    """
    if kind == "pixel" and hours.dims[-1] == "x":
        raise SpecError(
            Sentence('the "pixel" scaler was asked for on a projected grid; expected latitudes and longitudes'),
            remedy=Sentence('Use "domain" or "land_mask"'),
        )
    found = scaler_statistics(hours, kind).transpose("month", ...)
    if bool(found["mean"].isnull().any()):
        raise SpecError(
            Sentence('the "land_mask" scaler was asked for over land or water alone; expected both'),
            remedy=Sentence('Use "domain"'),
        )
    mean, sd = (found[name].values.astype(np.float32) for name in ("mean", "sd"))
    axes = [hours[dim].values if kind == "pixel" else np.empty(0) for dim in hours.dims[-2:]]
    return Climate(kind, found["month"].values, mean, np.where(sd > 0, sd, np.float32(1)), *axes)


def _normals(
    climate: Climate | None, latitude: np.ndarray, longitude: np.ndarray, times: np.ndarray
) -> dict[int, np.ndarray]:
    """Mean and standard deviation [2, y, x] by month; without a climate, no field [0, y, x]."""
    months = {month_of(time) for time in times}
    if climate is None:
        return dict.fromkeys(months, np.empty((0, *latitude.shape), np.float32))
    climate.check(latitude, longitude, months)
    return {month: climate.fields(latitude, longitude, month) for month in months}


def scaler_statistics(hours: xr.DataArray, kind: str = "domain") -> xr.Dataset:
    """Mean and standard deviation by calendar month, of training hours only.

    Args:
        hours: (time, y, x).
        kind: "domain": of all cells together; "pixel": of each; "land_mask": of land and water each together, a cell
            being what most of it is.

    Returns:
        ``mean`` and ``sd``, both (month,), (month, y, x) or (month, surface).

    Raises:
        SpecError: there is no such kind.
    """
    if kind not in SCALERS:
        raise SpecError(
            Sentence('the scaler "{kind}" was asked for; expected one of {known}', kind=kind, known=", ".join(SCALERS)),
            remedy=Sentence("Choose one"),
        )
    wide = hours.astype(np.float64).drop_attrs()
    y, x = wide.dims[-2:]
    if kind == "land_mask":
        land = xr.DataArray(land_share(*degrees_of(hours)) >= 0.5, dims=(y, x))
        surfaces = xr.concat([wide.where(land), wide.where(~land)], dim=xr.Variable("surface", ["land", "water"]))
        months = surfaces.groupby("time.month")
    else:
        months = wide.groupby("time.month")
    over = ("time",) if kind == "pixel" else ("time", y, x)
    return xr.Dataset({"mean": months.mean(over), "sd": months.std(over)})


def _time(text: str, period: str) -> np.datetime64:
    try:
        return np.datetime64(text.removesuffix("Z"), "ns")
    except ValueError as error:
        raise SpecError(
            Sentence(
                '[data] {period} has the time "{text}"; expected one such as "2019-03-01T00"', period=period, text=text
            ),
            remedy=Sentence("Correct the recipe"),
        ) from error


def _tensor(values: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(values, np.float32))
