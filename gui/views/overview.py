"""A small map of the whole file with the region's box."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.types import Region
from gui.views.camera import Extent
from gui.views.place import Place


class RegionOverview(QWidget):
    """The whole file; the box is moved, resized or drawn anew by mouse.

    Signals:
        region_changed(object): the Region the user drew (unsnapped); answer with ``set_region(snapped)``.
    """

    region_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def set_image(self, rgba: np.ndarray, extent: Extent) -> None:
        """Show the whole file, uint8 [y, x, 4], row 0 in the south."""

    def set_place(self, place: Place) -> None:
        """Lines and aspect for the file's grid."""

    def set_region(self, region: Region | None) -> None:
        """Put the box where it belongs; emits nothing."""

    def set_empty(self, text: str) -> None:
        """Show a sentence instead of a map."""
