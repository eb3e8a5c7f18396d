"""A window beside the work, of a form and its pictures; never modal."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

SIZE = (1100, 680)


class SideWindow(QWidget):
    """Widgets from top to bottom, with room that can be shared out between them.

    Args:
        parent: the main window, with which it closes.
        shares: of the height that each part has at first, and of what is added to it.
    """

    def __init__(self, parent: QWidget, title: str, *parts: QWidget, shares: tuple[int, ...] = ()) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(title)
        self._parts = QSplitter(Qt.Orientation.Vertical, self, childrenCollapsible=False)
        for part in parts:
            self._parts.addWidget(part)
        for index, share in enumerate(shares):
            self._parts.setStretchFactor(index, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self._parts)
        self.resize(*SIZE)
        self._parts.setSizes([SIZE[1] * share // sum(shares) for share in shares])

    def open(self) -> None:
        """Show it in front."""
        self.show()
        self.raise_()
        self.activateWindow()
