"""Hills under the fields: heights of land lit from the north-west. Pure: runs on the pictures' thread."""

import numpy as np

from gui.views.camera import Extent
from gui.views.place import MARGIN, Place

PIXELS = 700
"""Along the longer side."""
STEEP = 0.02
"""A slope, rise over run, that is lit or shaded by two thirds; heights are means over some 9 km."""
STRENGTH = 90
"""The darkest shade and the brightest light, of 255."""


def shading(place: Place, *, dark: bool) -> tuple[np.ndarray, Extent] | None:
    """uint8 [y, x, 4] and its edges, as far as the camera sees; None where no heights are bundled.

    Light is white and shade black, both transparent where the land is flat.
    """
    frame = place.extent
    reach = MARGIN * max((frame.east - frame.west) * place.aspect, frame.north - frame.south) / 2
    edges = Extent(
        frame.west - reach / place.aspect, frame.east + reach / place.aspect, frame.south - reach, frame.north + reach
    )
    width, height = (edges.east - edges.west) * place.aspect, edges.north - edges.south
    scale = PIXELS / max(width, height)
    ny, nx = max(round(height * scale), 2), max(round(width * scale), 2)
    x = edges.west + (np.arange(nx) + 0.5) / nx * (edges.east - edges.west)
    y = edges.south + (np.arange(ny) + 0.5) / ny * (edges.north - edges.south)
    longitude, latitude = (each.reshape(ny, nx) for each in place.degrees_at(*map(np.ravel, np.meshgrid(x, y))))
    light = _light(latitude, longitude)
    if light is None:
        return None
    rgba = np.zeros((ny, nx, 4), np.uint8)
    rgba[..., :3] = np.where(light > 0, 255, 0)[..., None]
    gain = np.where(light > 0, 0.9 if dark else 0.35, 0.35 if dark else 1.0)
    rgba[..., 3] = np.clip(np.abs(light) * gain, 0, 1) * STRENGTH
    return rgba, edges


def _light(latitude: np.ndarray, longitude: np.ndarray) -> np.ndarray | None:
    """-1 in full shade to 1 in full light; 0 on flat land, at sea and where no heights are known."""
    from scipy.ndimage import map_coordinates

    from core.covariates import height_maps

    for y, x, heights in height_maps():
        inside = (latitude >= y[0]) & (latitude <= y[-1]) & (longitude >= x[0]) & (longitude <= x[-1])
        if inside.any():
            metres = 111_195 * (y[1] - y[0])
            north, east = np.gradient(heights, metres)
            east /= np.cos(np.radians(y))[:, None]
            lit = np.tanh(
                (east - north) / np.sqrt(2) / STEEP
            )  # light from the north-west: slopes that rise to the east
            rows, columns = (latitude - y[0]) / (y[1] - y[0]), (longitude - x[0]) / (x[1] - x[0])
            known = map_coordinates(lit, np.nan_to_num([rows, columns]), order=1, mode="nearest")
            return np.where(inside, known, 0)
    return None
