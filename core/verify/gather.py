"""From fields to sums: checks that systems, truth and coarse input fit each other, then every frame in turn."""

from collections.abc import Mapping

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from core.errors import GridError, SpecError
from core.verify.reduction import MEMBER
from core.verify.sums import SCALES_KM, Layout, Sums, add, forecast_sums, truth_sums

KM_PER_DEGREE = 111.195
RAIN_UNITS = "mm h-1"
TRUTH = ""
"""Under this name the truth's own sums are kept."""


def gather(
    systems: Mapping[str, xr.DataArray],
    truth: xr.DataArray,
    coarse_input: xr.DataArray | None,
    factor: int,
    step_km: float,
    blocks: NDArray[np.int64],
    count: int,
    seed: tuple[int, ...],
) -> dict[str, Sums]:
    """Sums of every system and of the truth, over all frames."""
    if not systems:
        raise SpecError("No systems were given to score; expected one or more", remedy="Give at least one forecast")
    observed = _frames(truth)
    fields = {name: _members(name, field, truth) for name, field in systems.items()}
    coarse = None if coarse_input is None else _repeat(_frames(coarse_input), factor, observed.shape)
    windows = {km: round(km / step_km) for km in SCALES_KM if round(km / step_km) >= 2}
    windows = {km: side for km, side in windows.items() if side <= min(blocks.shape)}
    layout = Layout(blocks, count, windows, rain=units_of(truth) == RAIN_UNITS)
    total: dict[str, Sums] = {name: {} for name in (*fields, TRUTH)}
    for time, frame in enumerate(observed):
        known = np.isfinite(frame)
        for members in fields.values():
            known &= np.isfinite(members[:, time]).all(axis=0)
        cells = None if coarse is None else coarse[time]
        for name, members in fields.items():
            part = forecast_sums(members[:, time], frame, known, cells, layout, (*seed, time))
            total[name] = add(total[name], part)
        total[TRUTH] = add(total[TRUTH], truth_sums(frame, known, layout))
    return total


def _frames(field: xr.DataArray) -> NDArray:
    """(time, y, x), with or without a dim time."""
    return field.values.reshape(-1, *field.shape[-2:])


def _members(name: str, field: xr.DataArray, truth: xr.DataArray) -> NDArray:
    """(member, time, y, x), checked against the truth's grid."""
    values = field.transpose(MEMBER, ...).values if MEMBER in field.dims else field.values[None]
    if values.shape[1:] != truth.shape:
        raise GridError(
            f"{name} has the shape {values.shape[1:]} besides its members; the truth has {truth.shape}",
            remedy="Bring both to one grid and the same times",
        )
    for dim in truth.dims[-2:]:
        if dim in field.coords and dim in truth.coords:
            step = abs(float(truth[dim][-1] - truth[dim][0])) / max(truth.sizes[dim] - 1, 1)
            offset = float(abs(field[dim].values - truth[dim].values).max())
            if offset > 0.01 * step:
                raise GridError(
                    f"{name} lies {offset:g} off the truth along {dim}, {offset / step:.2g} cells",
                    remedy="Bring both to one grid",
                )
    return values.reshape(values.shape[0], -1, *truth.shape[-2:])


def _repeat(coarse: NDArray, factor: int, shape: tuple[int, ...]) -> NDArray:
    fine = coarse.repeat(factor, axis=-2).repeat(factor, axis=-1)
    if fine.shape != shape:
        raise GridError(
            f"The coarse input covers {fine.shape} fine cells at factor {factor}; the truth has {shape}",
            remedy="Cut both to the same region and times",
        )
    return fine


def step_km_of(field: xr.DataArray) -> float:
    """North-south grid step from the coordinate: degrees for ``lat``, else metres."""
    dim = field.dims[-2]
    if dim not in field.coords or field.sizes[dim] < 2:
        raise GridError(
            f"The truth has no coordinate along {dim}; expected cell centres to tell its scale",
            remedy="Give the truth with its coordinates, or step_km",
        )
    step = abs(float(field[dim][-1] - field[dim][0])) / (field.sizes[dim] - 1)
    return step * KM_PER_DEGREE if dim == "lat" else step / 1000


def units_of(field: xr.DataArray) -> str:
    return str(field.attrs.get("units", RAIN_UNITS))
