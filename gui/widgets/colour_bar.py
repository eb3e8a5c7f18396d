"""The colour bar shared by all panels."""

from PySide6.QtWidgets import QWidget

from gui.colour import Colouring


class ColourBar(QWidget):
    """Ticks, units and the legend of missing and dry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def set_colouring(self, colouring: Colouring) -> None:
        """Show another scale."""
