"""Where it is how likely that a threshold is exceeded: areas of an ensemble's chances, as GeoJSON (RFC 7946)."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import xarray as xr
from matplotlib.figure import Figure
from matplotlib.path import Path as Outline

from core.errors import SpecError
from core.grid.projection import degrees_of
from core.languages import Sentence
from core.types import VARIABLES, Run
from core.units import stamp
from core.verify.products import exceedance

CHANCES = (0.1, 0.3, 0.5, 0.7, 0.9)
"""Every area is where at least this share of members exceeds the threshold."""
DIGITS = 5
"""Of degrees: about a metre."""


def contours_of(run: Run, thresholds: Sequence[float], chances: Sequence[float] = CHANCES) -> dict[str, Any]:
    """A FeatureCollection: a MultiPolygon for every time, threshold and chance that some area has.

    The last ensemble of the run is taken. Lines run between cell centres, where the chance is interpolated; an area that
    reaches the region's edge ends at the centres of its outermost cells. Where any member is missing there is no chance.

    Args:
        thresholds: in canonical units.
        chances: shares of members, above 0, at most 1.

    Raises:
        SpecError: a chance that cannot be.
    """
    if wrong := [chance for chance in chances if not 0 < chance <= 1]:
        raise SpecError(
            Sentence("a chance of {chance:g} was asked for; expected one above 0, at most 1", chance=wrong[0]),
            remedy=Sentence("Ask for 0.5"),
        )
    field = run.downscaled if run.downscaled is not None else run.corrected
    assert field is not None  # a run has at least one stage
    features = [
        _feature(run, time, threshold, chance, polygons)
        for time in field.transpose("time", "member", ...)
        for threshold in thresholds
        for probability in (exceedance(time.values, threshold),)
        for chance in chances
        if (polygons := _polygons(probability, chance, time))
    ]
    return {"type": "FeatureCollection", "features": features}


def _feature(run: Run, field: xr.DataArray, threshold: float, chance: float, polygons: list[Any]) -> dict[str, Any]:
    variable = VARIABLES[run.variable]
    properties = {
        "time": stamp(field["time"].values.ravel()[0]),
        "variable": variable.title,
        "exceeds": round(variable.shown(threshold), 6),
        "units": variable.units_shown,
        "probability_at_least": chance,
        "members": field.sizes["member"],
    }
    geometry = {"type": "MultiPolygon", "coordinates": polygons}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def _polygons(probability: np.ndarray, chance: float, field: xr.DataArray) -> list[list[list[list[float]]]]:
    """Polygons of rings of (longitude, latitude): the outer one counterclockwise, then its holes, clockwise."""
    y, x = (field[dim].values.astype(float) for dim in field.dims[-2:])
    with np.errstate(invalid="ignore"):
        # half a rounding of float32 below, so that a share that equals the chance is inside
        lowest = chance - 1e-6
        drawn = Figure().add_subplot().contourf(x, y, np.ma.masked_invalid(probability), levels=[lowest, 2.0])
    polygons: list[list[list[list[float]]]] = []
    for ring in _rings(drawn.get_paths()):
        if _area(ring) > 0 or not polygons:
            polygons.append([])
        polygons[-1].append(_in_degrees(ring, field))
    return polygons


def _rings(outlines: Sequence[Outline]) -> Iterator[np.ndarray]:
    """Closed lines, (point, xy), first and last the same; every outer one is followed by its holes."""
    for outline in outlines:
        vertices = np.asarray(outline.vertices, dtype=float)
        starts = np.flatnonzero(np.asarray(outline.codes) == Outline.MOVETO)
        for start, stop in pairwise((*starts, len(vertices))):
            yield vertices[start:stop]


def _area(ring: np.ndarray) -> float:
    """Above 0 where the line runs counterclockwise (the shoelace formula)."""
    x, y = ring.T
    return float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]) / 2)


def _in_degrees(ring: np.ndarray, field: xr.DataArray) -> list[list[float]]:
    x, y = ring.T
    if field.dims[-1] == "x":
        y, x = degrees_of(field.attrs.get("grid_mapping"), y, x)
    return np.round(np.stack([x, y], axis=1), DIGITS).tolist()
