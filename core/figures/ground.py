"""What lies under a field: coastlines, lakes, borders and states of Natural Earth, on the field's own grid."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from core.grid.projection import crs_of
from core.types import Region

LINES = Path(__file__).resolve().parents[2] / "resources" / "maps" / "lines.npz"
CREDIT = "Natural Earth"
KINDS = ("state", "lake", "border", "coast")
"""From the weakest line to the strongest."""


def lines_around(kind: str, bounds: Region, grid_mapping: Mapping[str, Any] | None) -> np.ndarray:
    """Lines of one kind, cut at a region's edges, [points, (x, y)] in map coordinates, NaN between lines.

    Not every program that shows an SVG clips what reaches beyond its panel.

    Args:
        bounds: in degrees; or in metres, on the projection of ``grid_mapping``. Where that defines none, there are no
            lines.
    """
    points, last = _lines(kind)
    x, y = _on_map(points, bounds, grid_mapping)
    near = _near(x, y, bounds)
    joined = ~last & (near | np.roll(near, -1))
    kept = joined | np.roll(joined, 1)
    breaks = kept & ~joined
    placed, line = np.stack([x, y], -1)[kept], np.cumsum(breaks[kept]) - breaks[kept]
    return _cut(placed, line, bounds)


def _cut(points: np.ndarray, line: np.ndarray, bounds: Region) -> np.ndarray:
    """What lies in the region of lines [points, (x, y)], each point of the line of its number; NaN between lines."""
    if not points.size:
        return points
    whole = shapely.linestrings(points, indices=line)
    parts = shapely.get_parts(shapely.clip_by_rect(whole, bounds.west, bounds.south, bounds.east, bounds.north))
    inside, part = shapely.get_coordinates(parts, return_index=True)
    return np.insert(inside, np.flatnonzero(np.diff(part)) + 1, np.nan, axis=0)


def _on_map(
    points: np.ndarray, bounds: Region, grid_mapping: Mapping[str, Any] | None
) -> tuple[np.ndarray, np.ndarray]:
    if not bounds.projected:
        return points[:, 0], points[:, 1]
    crs = crs_of(grid_mapping)
    if crs is None:
        return np.full(len(points), np.nan), np.full(len(points), np.nan)
    from cartopy.crs import Projection

    projection = Projection(crs)
    placed = projection.transform_points(projection.as_geodetic(), *points.T)
    return placed[:, 0], placed[:, 1]


def _near(x: np.ndarray, y: np.ndarray, bounds: Region) -> np.ndarray:
    """Points in the region or within its size of it: a line may cross it between points that lie outside."""
    dx, dy = bounds.east - bounds.west, bounds.north - bounds.south
    with np.errstate(invalid="ignore"):
        return (x > bounds.west - dx) & (x < bounds.east + dx) & (y > bounds.south - dy) & (y < bounds.north + dy)


@cache
def _lines(kind: str) -> tuple[np.ndarray, np.ndarray]:
    """Points [n, (longitude, latitude)], and which of them end a line."""
    with np.load(LINES, allow_pickle=False) as arrays:
        points, starts = arrays[kind].astype(np.float64), arrays[f"{kind}_starts"]
    last = np.zeros(len(points), bool)
    last[starts[1:] - 1] = True
    return points, last
