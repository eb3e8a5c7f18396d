"""The four linked panels over one colour bar."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.colour import Colouring
from gui.views.camera import Extent
from gui.views.map_view import MapView
from gui.views.place import Place

SLOTS = ("input", "corrected", "downscaled", "truth")


class PanelGrid(QWidget):
    """Four maps, one camera, one cross, one colour bar.

    Signals:
        cursor_moved(object): MapPoint under the mouse in any panel, None when it leaves.
        theme_changed(object): the new Theme; images must be coloured again.
    """

    cursor_moved = Signal(object)
    theme_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.maps: dict[str, MapView] = {slot: MapView(self) for slot in SLOTS}

    def show_image(self, slot: str, rgba: np.ndarray, extent: Extent, title: str) -> None:
        """Show a coloured field in a panel."""

    def show_empty(self, slot: str, text: str, title: str = "") -> None:
        """Blank a panel, saying why and what to do."""

    def set_place(self, place: Place) -> None:
        """Lines and aspect for a field's grid; call when a scene is opened."""

    def set_colouring(self, colouring: Colouring) -> None:
        """Dress the colour bar."""

    def fit(self, extent: Extent) -> None:
        """Show all of ``extent`` in every panel."""

    def set_cross(self, point: object) -> None:
        """Put the cross of every panel at a MapPoint, or hide it with None."""

    def show_layout(self, number: int) -> None:
        """1: four in a square; 2: four in a row; 3: input and downscaled; 4: downscaled and truth; 5-8: one alone."""

    def toggle_full(self, slot: str | None = None) -> None:
        """One panel alone, and back; without a slot the panel under the mouse."""
