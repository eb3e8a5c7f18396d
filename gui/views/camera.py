"""What linked maps share: where they look and how closely."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A place in map coordinates: degrees east and north, or metres of a projection."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Extent:
    """Outer edges of an image in map coordinates."""

    west: float
    east: float
    south: float
    north: float

    @property
    def centre(self) -> MapPoint:
        """The middle."""
        return MapPoint((self.west + self.east) / 2, (self.south + self.north) / 2)

    def holds(self, x: np.ndarray | float, y: np.ndarray | float) -> np.ndarray | bool:
        """Whether places lie inside; not for infinities and NaN."""
        return (x >= self.west) & (x <= self.east) & (y >= self.south) & (y <= self.north)

    def clamp(self, x: float, y: float) -> MapPoint:
        """The nearest place inside."""
        return MapPoint(min(max(x, self.west), self.east), min(max(y, self.south), self.north))


class Camera(QObject):
    """One centre and one scale for any number of maps, whatever their sizes.

    Signals:
        changed(): it looks elsewhere; every map asks ``view`` for its own edges.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = Extent(-1, 1, -1, 1)
        self._aspect = 1.0
        self._centre = MapPoint(0, 0)
        self._zoom = 1.0

    @property
    def zoom(self) -> float:
        """1 shows all of the extent; 2 is twice as close."""
        return self._zoom

    def fit(self, extent: Extent, aspect: float) -> None:
        """Look at all of ``extent``; ``aspect`` is the width of one x unit over the height of one y unit."""
        self._home, self._aspect = extent, aspect
        self._centre, self._zoom = extent.centre, 1.0
        self.changed.emit()

    def home(self) -> None:
        """Look at all of it again."""
        self.fit(self._home, self._aspect)

    def move(self, dx: float, dy: float) -> None:
        """Shift by map units, the centre staying on the extent."""
        self._centre = self._home.clamp(self._centre.x + dx, self._centre.y + dy)
        self.changed.emit()

    def magnify(self, factor: float, about: MapPoint) -> None:
        """Zoom by ``factor`` with ``about`` staying where it is on screen; between 0.7 and 200 times."""
        zoom = min(max(self._zoom * factor, 0.7), 200.0)
        pull = self._zoom / zoom
        self._zoom = zoom
        self._centre = self._home.clamp(
            about.x + (self._centre.x - about.x) * pull, about.y + (self._centre.y - about.y) * pull
        )
        self.changed.emit()

    def view(self, width: float, height: float) -> Extent:
        """Edges that a map of ``width`` by ``height`` pixels shows."""
        home = self._home
        per_pixel = max(
            (home.east - home.west) * self._aspect / max(width, 1.0), (home.north - home.south) / max(height, 1.0)
        )
        half_y = per_pixel / self._zoom * max(height, 1.0) / 2
        half_x = per_pixel / self._zoom * max(width, 1.0) / 2 / self._aspect
        centre = self._centre
        return Extent(centre.x - half_x, centre.x + half_x, centre.y - half_y, centre.y + half_y)
