"""What the members say at the pinned point or along a line."""

from PySide6.QtWidgets import QLabel, QStackedLayout, QVBoxLayout, QWidget

from core.verify.diagram import Diagram
from gui.views.plots.diagram_plot import DiagramPlot
from gui.widgets.labels import EmptyLabel, font_of
from gui.words import tr

HINT = tr("Click a map to pin a point, or drag a line with Ctrl: the members there appear here.")
LESSON = tr(
    "<p><b>At the pinned point</b>: above, the share of members that reach each value, which is the chance of it; below, how "
    "many members lie in each class. <b>Along a line</b> (drag with Ctrl): truth, input, and each ensemble's median, the run's "
    "with a fan of the middle 80 % of members. Upright lines mark the truth and the coarse input. Click another place to move the "
    "pin; Ctrl+D takes it away.</p>"
)


class PointView(QWidget):
    """Exceedance curve and histogram of the members at one place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = QLabel(self, wordWrap=True)
        self._place.setFont(font_of(self, 11, bold=True))
        self._place.setContentsMargins(6, 2, 6, 0)
        self._plot = DiagramPlot(self)
        filled = QWidget(self)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self._place)
        column.addWidget(self._plot, 1)
        self._empty = EmptyLabel(HINT, self)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(filled)
        self.setMinimumSize(220, 170)
        self.setToolTip(LESSON)

    def set_diagram(self, diagram: Diagram, place: str) -> None:
        """Show the members at a place."""
        self._plot.set_diagram(diagram)
        self._place.setText(place)
        self._stack.setCurrentIndex(1)

    def set_empty(self, text: str = HINT) -> None:
        """Show a sentence instead."""
        self._empty.setText(text)
        self._stack.setCurrentIndex(0)

    @property
    def diagram(self) -> Diagram | None:
        """What is on show."""
        return self._plot.diagram if self._stack.currentIndex() else None

    @property
    def words(self) -> str:
        """Which place it is, or why there is none."""
        return self._place.text() if self._stack.currentIndex() else self._empty.text()
