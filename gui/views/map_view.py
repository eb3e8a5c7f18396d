"""One map panel."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.views.camera import Extent


class MapView(QWidget):
    """A field on a map, north up, with lines, a title and a cross.

    Signals:
        cursor_moved(object): MapPoint under the mouse, in the map's own coordinates; None when it leaves.
        full_requested(): the user double-clicked the title or pressed F over this panel.
    """

    cursor_moved = Signal(object)
    full_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def set_image(self, rgba: np.ndarray, extent: Extent) -> None:
        """Show uint8 [y, x, 4], row 0 in the south, over the outer edges ``extent``."""

    def set_features(self, lines: object) -> None:
        """Draw coastlines, borders and states."""

    def set_title(self, title: str) -> None:
        """What is shown, resolution, member, origin."""

    def set_empty(self, text: str) -> None:
        """Show no image but a sentence in the middle."""
