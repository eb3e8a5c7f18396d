"""GAUGES: readings placed by hand on the maps, and a press that runs with and without gauges."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QTableWidget, QTableWidgetItem, QToolButton, QVBoxLayout, QWidget

from core.types import Pin, Variable
from gui.panels.form import button, muted
from gui.widgets.moments import brief_moment, moment
from gui.words import tr

HINT = tr("Drop (G), then click a map. Tables of gauges are chosen under Data.")


class GaugesPanel(QWidget):
    """A table of gauges, each cell of which but the time can be typed over.

    Signals:
        dropping_requested(bool): the next click on a map drops a gauge, or no longer.
        pin_edited(int, object): a row's new ``Pin``, values in canonical units.
        pin_removed(int): take a row's gauge away.
        comparison_requested(): run with the gauges, and without.
    """

    dropping_requested = Signal(bool)
    pin_edited = Signal(int, object)
    pin_removed = Signal(int)
    comparison_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pins: tuple[Pin, ...] = ()
        self._variable: Variable | None = None
        self._filling = False
        self._table = QTableWidget(0, 5, self)
        self._table.setAccessibleName(tr("Gauges placed by hand"))
        self._table.setToolTip(
            tr(
                "Double click or {key}: type a place, a value or its error; Delete: take a gauge away (Ctrl+Z brings it back)",
                key="F2",
            )
        )
        self._table.setWordWrap(False)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self._table.cellChanged.connect(self._on_cell)
        self._drop = QToolButton(
            self, text=tr("Drop"), checkable=True, toolTip=tr("Click a map to put a gauge there (G)")
        )
        self._drop.clicked.connect(self.dropping_requested)
        self._remove = button("✕", tr("Take the chosen gauge away (Delete)"))
        self._remove.setAccessibleName(tr("Remove the gauge"))
        self._remove.clicked.connect(self._on_remove)
        self._both = button(
            tr("Run with and without"), tr("Two runs with the same seed, one without any gauge, beside each other")
        )
        self._both.clicked.connect(self.comparison_requested)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self._table, context=Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove)
        row = QHBoxLayout()
        for widget in (self._drop, self._remove):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._both)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 4, 4)
        column.addLayout(row)
        column.addWidget(self._table, 1)
        column.addWidget(muted(HINT))

    def show_pins(self, pins: Sequence[Pin], variable: Variable) -> None:
        """Show the gauges that were placed."""
        if (tuple(pins), variable) == (self._pins, self._variable):
            return
        self._pins, self._variable, self._filling = tuple(pins), variable, True
        units = variable.units_shown
        self._table.setHorizontalHeaderLabels([tr("°N"), tr("°E"), units, "±", "UTC"])
        self._table.setRowCount(len(pins))
        for row, pin in enumerate(pins):
            words = (f"{pin.lat:.2f}", f"{pin.lon:.2f}", f"{variable.shown(pin.value):.4g}")
            for place, text in enumerate(
                (*words, f"{pin.sd * variable.factor_shown:.3g}", brief_moment(np.datetime64(pin.time)))
            ):
                item = QTableWidgetItem(text)
                item.setToolTip(
                    tr(
                        "{lat:.4f} N, {lon:.4f} E, {time}",
                        lat=pin.lat,
                        lon=pin.lon,
                        time=moment(np.datetime64(pin.time)),
                    )
                )
                if place == 4:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self._table.setItem(row, place, item)
        self._table.resizeColumnsToContents()
        self._filling = False

    def show_dropping(self, dropping: bool) -> None:
        """Whether the next click on a map drops a gauge."""
        self._drop.setChecked(dropping)

    def show_ready(self, *, drop: bool, both: bool) -> None:
        """Allow what there is a field, and gauges, for."""
        self._drop.setEnabled(drop)
        self._both.setEnabled(both)

    @Slot(int, int)
    def _on_cell(self, row: int, column: int) -> None:
        if self._filling or self._variable is None:
            return
        pin, variable = self._pins[row], self._variable
        name = ("lat", "lon", "value", "sd")[column]
        try:
            number = float(self._table.item(row, column).text().replace(",", "."))
        except ValueError:
            number = getattr(pin, name)
        else:
            number = variable.canonical(number) if name == "value" else number
            number = number / variable.factor_shown if name == "sd" else number
        self._pins = ()  # what was typed is shown as it is understood
        self.pin_edited.emit(row, replace(pin, **{name: number}))

    @Slot()
    def _on_remove(self) -> None:
        if 0 <= self._table.currentRow() < len(self._pins):
            self.pin_removed.emit(self._table.currentRow())
