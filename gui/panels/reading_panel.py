"""READING: what was read, how it was understood, and what can be said of a file that does not say it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QTextBrowser, QVBoxLayout, QWidget

from core.types import AS_STORED, Stated
from gui.panels.cards_panel import style_of
from gui.panels.form import caption, narrow, widen_list
from gui.widgets.theme import theme_of
from gui.words import again, tr

AS_THE_FILE_SAYS = tr("as the file says")
TOTALS = "totals"
"""Stands among the minutes of ``MEANINGS``."""
MEANINGS = ((None, AS_THE_FILE_SAYS), (0.0, tr("instants")), (2.0, tr("over 2 min")), (5.0, tr("over 5 min")), (10.0, tr("over 10 min")),
            (15.0, tr("over 15 min")), (30.0, tr("over 30 min")), (60.0, tr("over 1 h")), (180.0, tr("over 3 h")), (360.0, tr("over 6 h")),
            (1440.0, tr("over 1 day")), (TOTALS, tr("totals since the start")))  # fmt: skip
CORNERS = (((0.0, 0.0), tr("the cells' centres")), ((0.5, 0.5), tr("south-west corners")), ((-0.5, 0.5), tr("north-west corners")),
           ((-0.5, -0.5), tr("north-east corners")), ((0.5, -0.5), tr("south-east corners")))  # fmt: skip

INDENT = 14
"""Pixels before the lines of a list: a narrow dock has few to spare."""


class ReadingPanel(QWidget):
    """A page of facts over what can be stated instead.

    Signals:
        stated(object): a ``Stated`` that is to go before what the file says.
    """

    stated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = AS_STORED
        self._page = QTextBrowser(self, openLinks=False)
        self._page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._page.setAccessibleName(tr("How the file was read"))
        self._page.setToolTip(tr("Units, time, grid and missing values, as understood"))
        self._page.setMinimumHeight(40)
        self._page.document().setIndentWidth(INDENT)
        self._html = ""
        self._units = narrow(QComboBox(editable=True))
        self._units.setToolTip(
            tr("The unit of the values, where the file states none or a wrong one; others can be typed")
        )
        self._meaning = narrow(QComboBox())
        self._meaning.setToolTip(
            tr(
                "What a value stands for: an instant, a mean or an amount over a time that its stamp ends, or all that fell since the start"
            )
        )
        self._corners = narrow(QComboBox())
        self._corners.setToolTip(tr("What the coordinates of the file are; corners are moved by half a cell"))
        self._negative = QCheckBox(tr("negative values are missing"))
        self._negative.setToolTip(
            tr("Some files mark by a negative number what was not measured; else negative rain is refused")
        )
        self._lay_out()
        for combo in (self._units, self._meaning, self._corners):
            combo.activated.connect(self._on_edited)
        self._negative.clicked.connect(self._on_edited)

    def _lay_out(self) -> None:
        for combo, items in ((self._meaning, MEANINGS), (self._corners, CORNERS)):
            for value, title in items:
                combo.addItem(title, value)
            widen_list(combo)
        grid = QGridLayout()
        grid.setSpacing(3)
        grid.setColumnStretch(1, 1)
        rows = ((tr("Units"), self._units), (tr("Values"), self._meaning), (tr("Places"), self._corners))
        for row, (title, combo) in enumerate(rows):
            combo.setAccessibleName(title)
            grid.addWidget(caption(title), row, 0)
            grid.addWidget(combo, row, 1)
        grid.addWidget(self._negative, len(rows), 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 6, 4)
        column.addWidget(self._page, 1)
        column.addLayout(grid)

    def show_page(self, html: str) -> None:
        """Show how the file was read."""
        if html != self._html:
            self._html = html
            self._dress()

    def show_stated(self, stated: Stated, units: Sequence[str], *, open_: bool) -> None:
        """Show what is stated.

        Args:
            units: that the variable is usually stored in.
            open_: there is a file of which something can be stated.
        """
        self._shown = stated
        self._units.clear()
        self._units.addItems([AS_THE_FILE_SAYS, *units])
        self._units.setCurrentText(stated.units or AS_THE_FILE_SAYS)
        meaning = TOTALS if stated.totals else stated.minutes
        _choose(self._meaning, meaning, tr("over {minutes:g} min", minutes=stated.minutes or 0))
        _choose(
            self._corners,
            (stated.north, stated.east),
            tr("moved by {north:+g}, {east:+g} cells", north=stated.north, east=stated.east),
        )
        self._negative.setChecked(stated.negative_missing)
        for control in (self._units, self._meaning, self._corners, self._negative):
            control.setEnabled(open_)

    def text(self) -> str:
        """The words of the page."""
        return self._page.toPlainText()

    def changeEvent(self, event) -> None:
        """Follow the theme, and the keys that the page names."""
        if event.type() in (event.Type.PaletteChange, event.Type.LanguageChange):
            self._dress()
        super().changeEvent(event)

    def _dress(self) -> None:
        self._page.document().setDefaultStyleSheet(style_of(theme_of(self.palette())))
        self._page.setHtml(again(self._html))

    @Slot()
    def _on_edited(self) -> None:
        units = self._units.currentText().strip()
        north, east = self._corners.currentData()
        meaning = self._meaning.currentData()
        stated = Stated(
            units="" if units == AS_THE_FILE_SAYS else units,
            minutes=None if meaning == TOTALS else meaning,
            north=north,
            east=east,
            negative_missing=self._negative.isChecked(),
            totals=meaning == TOTALS,
        )
        if stated != self._shown:
            self.stated.emit(stated)


def _choose(combo: QComboBox, value: object, title: str) -> None:
    """Choose an entry by its value; one that is not there yet is added under a title."""
    row = next((row for row in range(combo.count()) if combo.itemData(row, Qt.ItemDataRole.UserRole) == value), -1)
    if row < 0:
        combo.addItem(title, value)
        row = combo.count() - 1
    combo.setCurrentIndex(row)
