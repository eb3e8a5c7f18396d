"""A painted field for the panels, and how it looks on a map of another projection and from afar. Pure: runs on the pictures' thread."""

from dataclasses import dataclass, field, replace
from typing import TypeVar

import numpy as np

from core.grid import cells_between
from gui.colour import Colouring, coarser
from gui.views.camera import Extent, MapPoint
from gui.views.place import Place
from gui.views.stamps import Stamp
from gui.views.warp import carried, warped
from gui.widgets.content import Content

Shown = TypeVar("Shown", "Picture", "Blank", Stamp)
PLACES_KEPT = 64
LARGE_PIXELS, AFAR_PIXELS = 1024, 256
"""Fields of longer sides have coarser pictures, too, the coarsest with sides no longer than the second."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A painted field for the panels that show ``content``.

    Attributes:
        values: [y, x], what was painted.
        shorter: titles for narrow panels, the longest first.
        key: what its colours are, where they are not those that ``colouring`` has for its values.
        own: where the field lies, in its own coordinates.
        drawn: the picture and its edges on a map of another projection.
        coarser: of a large field, ever coarser pictures for when it is seen from afar.
    """

    content: str
    rgba: np.ndarray
    extent: Extent
    title: str
    values: np.ndarray
    colouring: Colouring
    variable: str
    shorter: tuple[str, ...] = ()
    key: Colouring | None = None
    own: Place = field(kw_only=True)
    drawn: tuple[np.ndarray | tuple[np.ndarray, ...], Extent] | None = None
    coarser: tuple[np.ndarray, ...] = ()

    @property
    def shown(self) -> tuple[np.ndarray | tuple[np.ndarray, ...], Extent]:
        """What a map takes: pixels, of a large field in several sizes, and their edges."""
        return self.drawn or ((self.rgba, *self.coarser) if self.coarser else self.rgba, self.extent)

    def read(self, point: MapPoint, place: Place) -> float | None:
        """The value at a point in the coordinates of ``place``, which may be another field's."""
        if self.own.grid_mapping != place.grid_mapping:
            x, y = self.own.at_degrees(*place.degrees_at(np.array([point.x]), np.array([point.y])))
            point = MapPoint(float(x[0]), float(y[0]))
        return self.at(point)

    def at(self, point: MapPoint) -> float | None:
        """The value of the cell that holds a place; None outside."""
        row, column = (int(index[0]) for index in self.cells(np.array([point.x]), np.array([point.y])))
        return None if row < 0 else float(self.values[row, column])

    def cells(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Row and column of the cells that hold places in the picture's own coordinates; -1 and -1 outside."""
        edges, (rows, columns) = self.extent, self.values.shape
        row = cells_between(edges.south, edges.north, rows, y)
        column = cells_between(edges.west, edges.east, columns, x)
        outside = (row < 0) | (column < 0)
        row[outside] = column[outside] = -1
        return row, column


@dataclass(frozen=True, slots=True)
class Blank:
    """What a panel says that has nothing to show."""

    content: str
    text: str
    title: str


def coloured(
    values: np.ndarray, colouring: Colouring, operation: str = ""
) -> tuple[np.ndarray, tuple[np.ndarray, ...]]:
    """A field's picture, and of a large one ever coarser ones; of differences those of the values farthest from 0."""
    index = colouring.to_index(values)
    return colouring.paint(index), _from_afar(values, index, colouring, operation)


def _from_afar(
    values: np.ndarray, index: np.ndarray, colouring: Colouring, operation: str = ""
) -> tuple[np.ndarray, ...]:
    """Of a large field coarser pictures, each of half the sides of the one before: of indices the largest is the heaviest, too."""
    if max(values.shape) <= LARGE_PIXELS:
        return ()
    if operation == "-":
        halves = coarser(values, AFAR_PIXELS, middle=0.0)
        return tuple(colouring.to_rgba(each, enlarged=False) for each in halves)
    return tuple(colouring.paint(each, enlarged=False) for each in coarser(index, AFAR_PIXELS))


def on_map(shown: Shown, place: Place | None) -> Shown:
    """What is shown, as it looks on a map; as it is where the map is in its own coordinates."""
    if place is None or isinstance(shown, Blank):
        return shown
    own = place.home or place if isinstance(shown, Stamp) else shown.own
    if place.home is None and place.grid_mapping == own.grid_mapping:
        return shown
    rgba, extent = warped(shown.rgba, shown.extent, _same(own), place)
    if isinstance(shown, Stamp):
        return replace(shown, rgba=rgba, extent=extent)
    afar = _afar_on_map(shown, _same(own), place) if shown.coarser else ()
    return replace(shown, drawn=((rgba, *afar) if afar else rgba, extent))


def _afar_on_map(shown: Picture, own: Place, place: Place) -> tuple[np.ndarray, ...]:
    """A large field's coarser pictures on a map of another projection: the largest of the map's pixels, clear outside the field."""
    values, _ = carried(shown.values, shown.extent, own, place, outside=np.nan)
    inside, _ = carried(np.ones(shown.values.shape, bool), shown.extent, own, place, outside=False)
    index = shown.colouring.to_index(values)
    afar = _from_afar(values, index, shown.colouring, Content.parse(shown.content).operation)
    for rgba, within in zip(afar, coarser(inside, AFAR_PIXELS), strict=True):
        rgba[~within] = 0
    return afar


PLACES: dict[str, Place] = {}
"""Places by their words, so that equal ones are one, and what was worked out for one is found again."""


def _same(place: Place) -> Place:
    words = f"{place.extent} {place.grid_mapping}"
    if len(PLACES) > PLACES_KEPT:
        PLACES.clear()
    return PLACES.setdefault(words, place)
