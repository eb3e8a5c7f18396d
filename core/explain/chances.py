"""How likely it is, by the members of an ensemble, that a threshold is exceeded somewhere near a place."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from core.explain.towns import Town, degrees, kilometres, towns

STEPS = (0.05, 0.1, 0.2, 0.25, 0.5)
"""Widths of a chance's range; the finest that one member does not cross is taken."""
LEAST_MEMBERS = 4
"""Of an ensemble that can be asked for chances."""
RADIUS_KM = 10.0
LIKELY = 0.2
"""A threshold is told of where at least this share of members exceeds it."""
THRESHOLDS = {"precip": (1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0), "t2m": (273.15, 283.15, 293.15, 298.15, 303.15)}
"""In canonical units."""


@dataclass(frozen=True, slots=True)
class Range:
    """A chance as finely as the members allow: from ``low`` to ``high``, both shares; alike where it is on a step.

    Attributes:
        above, members: how many of how many members exceed the threshold.
    """

    low: float
    high: float
    above: int
    members: int


@dataclass(frozen=True, slots=True)
class Chance:
    """That ``threshold``, in canonical units, is exceeded within ``radius_km`` of a town; None: anywhere."""

    town: Town | None
    radius_km: float
    threshold: float
    range: Range


def range_of(above: int, members: int) -> Range:
    """The chance that ``above`` of so many members stand for. No members never mean 0 and all of them never 1."""
    step = next(step for step in STEPS if step * members >= 1)
    share = above / members
    if above == 0:
        return Range(0.0, step, above, members)
    if above == members:
        return Range(1 - step, 1.0, above, members)
    whole = share / step
    if abs(whole - round(whole)) < 1e-9:
        return Range(share, share, above, members)
    low = int(whole) * step
    return Range(low, low + step, above, members)


def chances_near_towns(ensemble: xr.DataArray, chosen: NDArray[np.bool_], step_km: float) -> tuple[Chance, ...]:
    """For every town among the chosen pixels the highest threshold that is likely, the most populous town first.

    A member exceeds a threshold near a town when any of its chosen pixels within the radius does, at any time.

    Args:
        ensemble: Field (member, time, y, x).
        chosen: (time, y, x).
        step_km: of the grid; on a coarse one the radius is that of one cell.
    """
    if ensemble.sizes["member"] < LEAST_MEMBERS:
        return ()
    latitude, longitude = degrees(ensemble)
    radius = max(RADIUS_KM, step_km)
    found = []
    for town in _towns_on(latitude, longitude, step_km, chosen):
        near = kilometres(town, latitude, longitude) <= radius
        largest = _largest(ensemble, chosen & near)
        if largest is not None:
            found.append(Chance(town, radius, *_likely(largest, THRESHOLDS[str(ensemble.name)])))
    return tuple(found)


def chance_anywhere(ensemble: xr.DataArray, chosen: NDArray[np.bool_]) -> Chance | None:
    """The same anywhere among the chosen pixels; None of too few members."""
    largest = _largest(ensemble, chosen)
    if largest is None or ensemble.sizes["member"] < LEAST_MEMBERS:
        return None
    return Chance(None, 0.0, *_likely(largest, THRESHOLDS[str(ensemble.name)]))


def _likely(largest: NDArray, thresholds: Sequence[float]) -> tuple[float, Range]:
    """The highest threshold that ``LIKELY`` of the members exceed; the lowest where there is none."""
    for threshold in reversed(thresholds):
        above = int((largest > threshold).sum())
        if above >= LIKELY * largest.size:
            return threshold, range_of(above, largest.size)
    return thresholds[0], range_of(int((largest > thresholds[0]).sum()), largest.size)


def _largest(ensemble: xr.DataArray, chosen: NDArray[np.bool_]) -> NDArray | None:
    """Every member's largest value among the chosen pixels; None where there is none that all members know."""
    values = ensemble.values[:, chosen]
    values = values[:, ~np.isnan(values).any(axis=0)]
    return values.max(axis=1) if values.size else None


def _towns_on(latitude: NDArray, longitude: NDArray, step_km: float, chosen: NDArray[np.bool_]) -> list[Town]:
    """Towns whose own pixel is chosen, at any time."""
    anywhere, found = np.any(chosen, axis=0), []
    south, north, west, east = latitude.min(), latitude.max(), longitude.min(), longitude.max()
    for town in towns():
        if south <= town.latitude <= north and west <= town.longitude <= east:
            away = kilometres(town, latitude, longitude)
            pixel = np.unravel_index(int(away.argmin()), away.shape)
            if away[pixel] <= step_km and anywhere[pixel]:
                found.append(town)
    return found
