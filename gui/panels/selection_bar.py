"""Which pixels are verified: a band of the coarse input, an area on the maps, land or water, or all of them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from core.types import Variable
from gui.widgets.labels import WrappedLabel, font_of
from gui.widgets.number_box import NumberBox
from gui.words import tr

ANY = tr("any")
RANGES = {True: (0.0, 500.0), False: (-90.0, 60.0)}
"""What a band's limits can be, as shown, of rain and of other variables; the least stands for any."""
WIDEST_LIMIT = 90
"""How wide a limit's box is at most, in pixels: its number has five characters, however wide the column is."""
LESSON = tr(
    "<p><b>Selection</b>: violins, scores and plots are of the pixels under this much coarse input, inside the area "
    "drawn, on land or on water. Draw an area with A (click its corners, double click the last), or drag a box with "
    "Shift on any map. Ctrl+D verifies everything again.</p>"
)
SURFACES = {"": tr("land and water"), "land": tr("land only"), "water": tr("water only")}
"""What can be chosen of the ground, by its name in a ``Selection``."""


class SelectionBar(QWidget):
    """Two limits, a button to draw with, one to choose everything, what is chosen in words, and of which ground.

    Signals:
        band_requested(object, object): lower and upper limit as shown; None for any.
        surface_requested(str): "land", "water", or "" for both.
        drawing_requested(bool): corners of an area are to be clicked, or no longer.
        everything_requested(): no selection is wanted.
    """

    band_requested = Signal(object, object)
    surface_requested = Signal(str)
    drawing_requested = Signal(bool)
    everything_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits = [self._limit(name) for name in (tr("Least input"), tr("Largest input"))]
        self._units = QLabel(self)
        self._draw = QToolButton(
            self, text=tr("Draw area"), checkable=True, toolTip=tr("Click the corners of an area on a map (A)")
        )
        self._clear = QToolButton(self, text=tr("All"), toolTip=tr("Verify everything again (Ctrl+D)"))
        self._draw.clicked.connect(self.drawing_requested)
        self._clear.clicked.connect(self.everything_requested)
        self._surface = QComboBox(self, accessibleName=tr("Land or water"))
        self._surface.setToolTip(tr("Only pixels whose centre is on land, or on seas and large lakes, are verified"))
        for surface, title in SURFACES.items():
            self._surface.addItem(title, surface)
        self._surface.activated.connect(self._on_surface)
        self._words = WrappedLabel(self)
        self._arrange()
        self.setToolTip(LESSON)

    def _limit(self, name: str) -> NumberBox:
        limit = NumberBox(self, decimals=1, keyboardTracking=False, specialValueText=ANY, accessibleName=name)
        limit.setToolTip(tr("Only pixels under an input from and below these limits are verified"))
        limit.setStepType(NumberBox.StepType.AdaptiveDecimalStepType)
        limit.setAlignment(Qt.AlignmentFlag.AlignRight)
        limit.setMaximumWidth(WIDEST_LIMIT)
        limit.setRange(*RANGES[True])
        limit.valueChanged.connect(self._on_limit)
        return limit

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        for widget in (
            QLabel(tr("Input"), self),
            self._limits[0],
            QLabel(tr("to"), self),
            self._limits[1],
            self._units,
        ):
            row.addWidget(widget, int(widget in self._limits))
            widget.setFont(font_of(self, 11))
        row.addStretch()
        for widget in (self._draw, self._clear):
            widget.setFont(font_of(self, 11))
            row.addWidget(widget)
        self._words.setFont(font_of(self, 11))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 2, 4, 2)
        column.setSpacing(1)
        column.addLayout(row)
        beside = QHBoxLayout()
        beside.addWidget(self._words, 1)
        beside.addWidget(self._surface)
        self._surface.setFont(font_of(self, 11))
        column.addLayout(beside)
        column.addStretch()

    def show_selection(
        self, low: float | None, high: float | None, variable: Variable, words: str, *, surface: str = ""
    ) -> None:
        """Show a band as it is shown, of which ground, and the whole selection in words."""
        self._surface.setCurrentIndex(self._surface.findData(surface))
        self._units.setText(variable.units_shown)
        for spin, value in zip(self._limits, (low, high), strict=True):
            least, most = RANGES[variable.logarithmic]
            spin.setRange(least, most)
            spin.setValue(least if value is None else value)
        self._words.setText(words)

    def show_drawing(self, drawing: bool) -> None:
        """Whether corners are being clicked."""
        self._draw.setChecked(drawing)

    def words(self) -> str:
        """What is chosen."""
        return self._words.text()

    @Slot(int)
    def _on_surface(self, index: int) -> None:
        self.surface_requested.emit(self._surface.itemData(index))

    @Slot()
    def _on_limit(self) -> None:
        low, high = (None if spin.value() == spin.minimum() else spin.value() for spin in self._limits)
        self.band_requested.emit(low, high)
