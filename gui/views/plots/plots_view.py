"""The diagnostic plots: which one is shown, of which threshold, on which pixels."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.types import Variable
from core.verify.diagram import Diagram
from core.verify.diagrams import KINDS
from gui.views.plots.diagram_plot import DiagramPlot
from gui.widgets.labels import MUTED, EmptyLabel, font_of
from gui.widgets.number_box import NumberBox
from gui.words import said, tr

EMPTY = tr("Press Run (Ctrl+R): plots of how far to trust the ensemble appear here.")


class PlotsView(QWidget):
    """A plot, the list to choose it from, and what it rests on.

    Signals:
        kind_requested(str): a key of ``core.verify.diagrams.KINDS``.
        threshold_requested(float): as shown, in ``Variable.units_shown``.
        export_requested(): the numbers are wanted as a file.
    """

    kind_requested = Signal(str)
    threshold_requested = Signal(float)
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = QComboBox(self, accessibleName=tr("Which plot"), toolTip=tr("Which diagnostic plot is shown"))
        for kind, made in KINDS.items():
            self._kinds.addItem(tr(made.title), kind)
        self._kinds.activated.connect(self._on_kind)
        self._threshold = NumberBox(
            self, keyboardTracking=False, decimals=1, accessibleName=tr("Threshold of the plot")
        )
        self._threshold.valueChanged.connect(self.threshold_requested)
        self._threshold.setToolTip(tr("What counts as an event: this much or more"))
        self._export = QToolButton(self, text="CSV", autoRaise=True, accessibleName=tr("Export the numbers"))
        self._export.setToolTip(tr("Write the numbers of this plot to a CSV file"))
        self._export.clicked.connect(self.export_requested)
        self._plot = DiagramPlot(self)
        self._empty = EmptyLabel(EMPTY, self)
        self._caption = QLabel(self, wordWrap=True)
        self._caption.setForegroundRole(MUTED)
        self._caption.setContentsMargins(6, 0, 6, 2)
        for widget in (self._kinds, self._threshold, self._export, self._caption):
            widget.setFont(font_of(self, 11))
        self._arrange()
        self.show_choice("spectrum", 5.0, None)
        self.set_empty(EMPTY)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(4, 2, 4, 0)
        row.addWidget(self._kinds, 1)
        row.addWidget(self._threshold)
        row.addWidget(self._export)
        stacked = QWidget(self)
        self._stack = QStackedLayout(stacked)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._plot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(row)
        column.addWidget(stacked, 1)
        column.addWidget(self._caption)
        self.setMinimumSize(220, 170)

    def show_choice(self, kind: str, threshold: float, variable: Variable | None) -> None:
        """Which plot is chosen, and the threshold in canonical units."""
        self._kinds.setCurrentIndex(self._kinds.findData(kind))
        self._threshold.setVisible(KINDS[kind].thresholded)
        if variable is not None:
            shown = round(variable.shown(threshold), 1)
            self._threshold.setSuffix(f" {variable.units_shown}")
            self._threshold.setRange(*((0.1, 200.0) if variable.logarithmic else (-80.0, 60.0)))
            self._threshold.setValue(shown)
        self.setToolTip(f"<p><b>{tr(KINDS[kind].title)}.</b> {tr(KINDS[kind].lesson)}</p>")

    def set_diagram(self, diagram: Diagram, caption: str) -> None:
        """Show a plot and what it rests on."""
        self._plot.set_diagram(diagram)
        self._caption.setText("; ".join(part for part in (caption, said(diagram.note)) if part))
        self._caption.show()
        self._export.setEnabled(True)
        self._stack.setCurrentWidget(self._plot)

    def set_empty(self, text: str) -> None:
        """Show a sentence instead of a plot."""
        self._empty.setText(text)
        self._caption.hide()
        self._export.setEnabled(False)
        self._stack.setCurrentWidget(self._empty)

    @property
    def diagram(self) -> Diagram | None:
        """What is on show."""
        return self._plot.diagram if self._stack.currentWidget() is self._plot else None

    @property
    def caption(self) -> str:
        """What it rests on, in words."""
        return self._caption.text()

    @Slot(int)
    def _on_kind(self, index: int) -> None:
        self.kind_requested.emit(self._kinds.itemData(index))
