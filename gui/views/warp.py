"""Pictures of fields on maps of another projection: every pixel shows the cell that it lies in. Pure: any thread."""

from functools import lru_cache

import numpy as np

from gui.views.camera import Extent
from gui.views.place import Place

LEAST, FINE = 800, 1600
"""Pixels along a side: no fewer than the first, so that a coarse field's cells have straight edges; twice as many as cells
up to the second; and never fewer than cells, so that each is drawn."""
NODES = 65
"""Places along a side that are projected; between them the projection is as good as straight."""


def warped(rgba: np.ndarray, extent: Extent, own: Place, place: Place) -> tuple[np.ndarray, Extent]:
    """A field's picture and its outer edges on a map.

    Args:
        rgba: uint8 [y, x, 4], row 0 in the south, over ``extent`` in the coordinates of ``own``.
        own: the field's place in its own coordinates.
        place: the map.

    Returns:
        The same as a picture on the map, transparent outside the field.
    """
    if place is own or (place.home is None and place.grid_mapping == own.grid_mapping):
        return rgba, extent
    pixels, edges = carried(np.ascontiguousarray(rgba).view(np.uint32)[..., 0], extent, own, place, outside=0)
    return pixels[..., None].view(np.uint8), edges


def carried(
    cells: np.ndarray, extent: Extent, own: Place, place: Place, *, outside: float
) -> tuple[np.ndarray, Extent]:
    """As ``warped``, of any numbers [y, x], on a map that is not the field's own."""
    index, edges = _lookup(cells.shape, extent, own, place)
    return np.append(cells, np.array(outside, cells.dtype))[index], edges


@lru_cache(maxsize=8)
def _lookup(shape: tuple[int, int], extent: Extent, own: Place, place: Place) -> tuple[np.ndarray, Extent]:
    """The number of the field's pixel for every pixel of the map, one past the last outside of it; and the map's edges."""
    edges = Place(extent, own.grid_mapping).edges_on(place)
    ny, nx = (max(LEAST, min(2 * cells, FINE), cells) for cells in shape)
    x, y = np.linspace(edges.west, edges.east, NODES), np.linspace(edges.south, edges.north, NODES)
    longitude, latitude = place.degrees_at(*(axis.ravel() for axis in np.meshgrid(x, y)))
    own_x, own_y = own.at_degrees(longitude, latitude)
    column = (_between(own_x, ny, nx) - extent.west) / (extent.east - extent.west) * shape[1]
    row = (_between(own_y, ny, nx) - extent.south) / (extent.north - extent.south) * shape[0]
    with np.errstate(invalid="ignore"):
        inside = (row >= 0) & (row < shape[0]) & (column >= 0) & (column < shape[1])
    rows, columns = (np.where(inside, each, 0).astype(np.int64) for each in (row, column))
    return np.where(inside, rows * shape[1] + columns, shape[0] * shape[1]).astype(np.int32), edges


def _between(nodes: np.ndarray, ny: int, nx: int) -> np.ndarray:
    """[ny, nx] at the middles of pixels, bilinear between NODES by NODES."""
    return _weights(ny) @ nodes.reshape(NODES, NODES) @ _weights(nx).T


def _weights(count: int) -> np.ndarray:
    """[count, NODES]: how much of every node a pixel takes."""
    places = (np.arange(count) + 0.5) / count * (NODES - 1)
    left = np.minimum(places.astype(int), NODES - 2)
    weights = np.zeros((count, NODES))
    weights[np.arange(count), left] = 1 - (places - left)
    weights[np.arange(count), left + 1] = places - left
    return weights
