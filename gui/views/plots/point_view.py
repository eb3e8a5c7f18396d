"""What the members say at the pinned point or along a line."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from core.verify.diagram import Diagram
from gui.views.plots.diagram_plot import DiagramPlot
from gui.widgets.labels import MUTED, EmptyLabel, font_of
from gui.words import tr

HINT = tr("Click a map to pin a point, or drag a line with Ctrl: the members there appear here.")
LESSON = tr(
    "<p><b>At the pinned point</b>: above, the share of members that reach each value, which is the chance of it; below, how "
    "many members lie in each class. <b>Along a line</b> (drag with Ctrl): what every panel shows, ensembles "
    "with a fan of the middle 80 % of members. Upright lines mark the truth and the coarse input. Click another place to move the "
    "pin; Ctrl+D takes it away.</p>"
)
UNBROKEN = "\N{WORD JOINER}/\N{WORD JOINER}"
"""So that a line does not end inside of a unit."""


class PointView(QWidget):
    """Exceedance curve and histogram of the members at one place, or what they say there over time.

    Signals:
        series_requested(bool): over time, or at the time on show.
        export_requested(): the numbers are wanted as a file.
    """

    series_requested = Signal(bool)
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._place = QLabel(self, wordWrap=True)
        self._place.setFont(font_of(self, 11, bold=True))
        self._place.setContentsMargins(6, 2, 6, 0)
        self._series = QToolButton(self, text=tr("Over time"), checkable=True, autoRaise=True)
        self._series.setAccessibleName(tr("Show the pinned point over time"))
        self._series.setToolTip(
            tr(
                "All times at the pinned point: truth and input, and the members' fan; what is not in memory is read beside your work"
            )
        )
        self._series.toggled.connect(self.series_requested)
        self._series.hide()
        self._export = QToolButton(
            self, text=tr("CSV"), autoRaise=True, accessibleName=tr("Export the point's numbers")
        )
        self._export.setToolTip(tr("Write the numbers at this point, or along this line, to a CSV file"))
        self._export.clicked.connect(self.export_requested)
        for button in (self._series, self._export):
            button.setFont(font_of(self, 11))
        self._plot = DiagramPlot(self)
        self._progress = QLabel(self)
        self._progress.setFont(font_of(self, 11))
        self._progress.setForegroundRole(MUTED)
        self._progress.hide()
        self._empty = EmptyLabel(HINT, self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._plot)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 4, 0)
        row.addWidget(self._place, 1)
        for widget in (self._progress, self._series, self._export):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(row)
        column.addLayout(self._stack, 1)
        self._export.hide()
        self.setMinimumSize(220, 170)
        self.setToolTip(LESSON)

    def set_diagram(self, diagram: Diagram, place: str) -> None:
        """Show the members at a place; its words may hold spaces at which no line ends."""
        self._plot.set_diagram(diagram)
        self._words = place.replace("\N{NO-BREAK SPACE}", " ")
        self._place.setText(place.replace("/", UNBROKEN))
        self._export.show()
        self._stack.setCurrentIndex(1)

    def show_progress(self, done: int, total: int) -> None:
        """How many of how many other times have been read; nothing is said of all of them."""
        self._progress.setText(tr("{done} of {total} times read", done=done, total=total))
        self._progress.setVisible(done < total)

    def offer_series(self, several: bool) -> None:
        """Offer the point over time, where there are several times."""
        self._series.setVisible(several)

    def set_empty(self, text: str = HINT) -> None:
        """Show a sentence instead."""
        self._empty.setText(text)
        self._words = ""
        self._place.setText("")
        self._export.hide()
        self._stack.setCurrentIndex(0)

    @property
    def diagram(self) -> Diagram | None:
        """What is on show."""
        return self._plot.diagram if self._stack.currentIndex() else None

    @property
    def words(self) -> str:
        """Which place it is, or why there is none."""
        return self._words if self._stack.currentIndex() else self._empty.text()
