"""From fields to sums: checks that systems, truth and coarse input fit each other, then every frame in turn."""

from collections.abc import Callable, Mapping

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from core.errors import GridError, SpecError
from core.grid import grid_of
from core.verify.reduction import MEMBER
from core.verify.sums import (
    SCALES_KM,
    Box,
    Layout,
    Pixels,
    Sums,
    add,
    forecast_sums,
    frame_of,
    pixels_of,
    truth_sums,
)

RAIN_UNITS = "mm h-1"
TRUTH = ""
"""Under this name the truth's own sums are kept."""


def layout_of(truth: xr.DataArray, step_km: float, *, block_km: float | None) -> Layout:
    """How frames of the truth's grid are divided: equal blocks of at least ``block_km``, or one for None.

    Windows are counted in steps from south to north: of degrees, they are narrower from west to east.
    """
    ny, nx = truth.shape[-2:]
    sizes = ny * step_km, nx * step_km * narrowness(truth)
    rows, columns = (max(1, int(size // block_km)) if block_km else 1 for size in sizes)
    row, column = np.arange(ny) * rows // ny, np.arange(nx) * columns // nx
    sides = {scale: round(scale / step_km) for scale in SCALES_KM}
    return Layout(
        blocks=row[:, None] * columns + column,
        count=rows * columns,
        windows={scale: side for scale, side in sides.items() if 2 <= side <= min(ny, nx)},
        rain=units_of(truth) == RAIN_UNITS,
    )


def narrowness(truth: xr.DataArray) -> float:
    """A cell's width over its height; 1 where there are no coordinates to tell."""
    if any(dim not in truth.coords for dim in truth.dims[-2:]):
        return 1.0
    grid = grid_of(truth)
    return grid.width_km / grid.nx / grid.step_km


def gather(
    systems: Mapping[str, xr.DataArray],
    truth: xr.DataArray,
    coarse_input: xr.DataArray | None,
    factor: int,
    layout: Layout,
    seed: tuple[int, ...],
) -> dict[str, Sums]:
    """Sums of every system, and of the truth under ``TRUTH``, over all frames.

    Raises:
        GridError: shapes or coordinates that do not fit the truth's.
        SpecError: no systems.
    """
    if not systems:
        raise SpecError("No systems were given to score; expected one or more", remedy="Give at least one forecast")
    observed = frames_of(truth)
    fields = {name: members_of(name, field, truth) for name, field in systems.items()}
    coarse = None if coarse_input is None else repeat(frames_of(coarse_input), factor, observed.shape)
    return frame_sums(fields, observed, known_in(fields, observed), coarse, layout, seed)


def known_in(fields: Mapping[str, NDArray], observed: NDArray | None) -> NDArray[np.bool_]:
    """(time, y, x): whether the truth, if there is one, and every member of every system are known."""
    parts = [np.isfinite(members).all(axis=0) for members in fields.values()]
    return np.logical_and.reduce(parts if observed is None else [np.isfinite(observed), *parts])


def frame_sums(
    fields: Mapping[str, NDArray],
    observed: NDArray,
    known: NDArray[np.bool_],
    coarse: NDArray | None,
    layout: Layout,
    seed: tuple[int, ...],
) -> dict[str, Sums]:
    """``gather`` on arrays: systems (member, time, y, x), the others (time, y, x); ``known`` are the pixels that count."""

    def pixels(name: str, time: int) -> Pixels:
        members = observed[None, time] if name == TRUTH else fields[name][:, time]
        return pixels_of(members, None if name == TRUTH else observed[time], known[time], layout)

    return pixel_sums(tuple(fields), pixels, observed, known, coarse, layout, seed)


def pixel_sums(
    names: tuple[str, ...],
    pixels: Callable[[str, int], Pixels],
    observed: NDArray,
    known: NDArray[np.bool_],
    coarse: NDArray | None,
    layout: Layout,
    seed: tuple[int, ...],
    near: Box | None = None,
) -> dict[str, Sums]:
    """``frame_sums`` of what every pixel is worth: ``pixels`` of a system, or of ``TRUTH``, at a time.

    Args:
        near: rows and columns that hold all pixels that count, and what their windows see.
    """
    total: dict[str, Sums] = {name: {} for name in (*names, TRUTH)}
    for time, frame in enumerate(observed):
        here = frame_of(known[time], frame, None if coarse is None else coarse[time], layout, near)
        for name in names:
            total[name] = add(total[name], forecast_sums(pixels(name, time), here, (*seed, time)))
        total[TRUTH] = add(total[TRUTH], truth_sums(pixels(TRUTH, time), here))
    return total


def frames_of(field: xr.DataArray) -> NDArray:
    """(time, y, x), with or without a dim time."""
    return field.values.reshape(-1, *field.shape[-2:])


def members_of(name: str, field: xr.DataArray, truth: xr.DataArray) -> NDArray:
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


def repeat(coarse: NDArray, factor: int, shape: tuple[int, ...]) -> NDArray:
    """The coarse input (time, y, x) on the fine grid of a ``shape``."""
    fine = coarse.repeat(factor, axis=-2).repeat(factor, axis=-1)
    if fine.shape != shape:
        raise GridError(
            f"The coarse input covers {fine.shape} fine cells at factor {factor}; the truth has {shape}",
            remedy="Cut both to the same region and times",
        )
    return fine


def step_km_of(truth: xr.DataArray) -> float:
    """The truth's grid step from south to north, from its coordinates.

    Raises:
        GridError: it has none, or they are not evenly spaced.
    """
    if missing := [str(dim) for dim in truth.dims[-2:] if dim not in truth.coords]:
        raise GridError(
            f"The truth has no coordinate {missing[0]}; expected cell centres to tell its scale",
            remedy="Give the truth with its coordinates, or step_km",
        )
    return grid_of(truth).step_km


def units_of(field: xr.DataArray) -> str:
    """As the field says; rain rate where it does not."""
    return str(field.attrs.get("units", RAIN_UNITS))
