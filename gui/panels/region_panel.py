"""REGION: the box, by mouse on the overview or by numbers, and the presets."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from core.types import Region
from gui.panels.form import caption, muted
from gui.widgets.number_box import NumberBox
from gui.words import tr

EDGES = {
    "south": (tr("S"), tr("South edge")),
    "north": (tr("N"), tr("North edge")),
    "west": (tr("W"), tr("West edge")),
    "east": (tr("E"), tr("East edge")),
}
"""The letter before each edge, and what it is called."""
UPSIDE_DOWN = tr("South must lie below north; the region stays as it was")
ACROSS = tr("West must lie below east; the region stays as it was (one across 180° is run in two parts)")
METRES = 1000.0
"""In a kilometre, which edges of projected regions are shown in."""


class RegionPanel(QWidget):
    """The whole file with the region's box, its four edges, and places to jump to.

    Args:
        overview: the map of the whole file, a ``gui.views.overview.RegionOverview``.

    Signals:
        region_requested(object): the ``Region`` asked for, not yet snapped; answer with ``show_region``.
        preset_requested(str): the preset's name.
    """

    region_requested = Signal(object)
    preset_requested = Signal(str)

    def __init__(self, overview: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overview = overview
        self.overview.setMinimumHeight(46)
        self._presets = QComboBox(
            accessibleName=tr("Places to go to"), toolTip=tr("Jump to a place; those outside the file cannot be chosen")
        )
        self._edges = {name: NumberBox(decimals=2, keyboardTracking=False) for name in EDGES}
        self._size = muted("")
        self._region: Region | None = None
        self._words, self._told = "", False
        self._lay_out()
        self.overview.region_changed.connect(self.region_requested)
        self._presets.activated.connect(self._on_preset)
        for edge in self._edges.values():
            edge.valueChanged.connect(self._on_edges)
        self.show_presets([])
        self.show_region(None, "")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 6)
        column.setSpacing(4)
        column.addWidget(self.overview, 1)
        numbers = QGridLayout()
        numbers.setHorizontalSpacing(4)
        numbers.setVerticalSpacing(3)
        for place, (name, edge) in enumerate(self._edges.items()):
            edge.setButtonSymbols(NumberBox.ButtonSymbols.NoButtons)
            edge.setRange(-1e8, 1e8)
            edge.setMinimumWidth(56)
            letter, title = EDGES[name]
            edge.setAccessibleName(title)
            edge.setToolTip(tr("Edge of the region; a box can be drawn by its four numbers"))
            row, column_pair = divmod(place, 2)
            mark = caption(letter)
            mark.setFixedWidth(12)
            numbers.addWidget(mark, row, 2 * column_pair)
            numbers.addWidget(edge, row, 2 * column_pair + 1)
            numbers.setColumnStretch(2 * column_pair + 1, 1)
        column.addLayout(numbers)
        column.addWidget(self._presets)
        column.addWidget(self._size)

    @Slot(int)
    def _on_preset(self, index: int) -> None:
        name = self._presets.itemData(index)
        self._presets.setCurrentIndex(0)
        if name:
            self.preset_requested.emit(name)

    @Slot()
    def _on_edges(self) -> None:
        region = self._region
        if self._told or region is None:
            return
        edges = {name: self._edge(name) for name in EDGES}
        wrong = UPSIDE_DOWN if edges["south"] >= edges["north"] else ACROSS if edges["west"] >= edges["east"] else ""
        self._size.setText(wrong or self._words)
        if not wrong and any(edges[name] != getattr(region, name) for name in EDGES):
            self.region_requested.emit(Region(name="region", **edges, projected=region.projected))

    def _edge(self, name: str) -> float:
        """What was typed; an edge that was not keeps what its number is rounded from, and so its cells."""
        spin, exact = self._edges[name], getattr(self._region, name)
        typed = spin.value() != round(exact / self._scale, spin.decimals())
        return spin.value() * self._scale if typed else exact

    @property
    def _scale(self) -> float:
        """What the shown numbers are multiplied by."""
        return METRES if self._region is not None and self._region.projected else 1.0

    def show_presets(self, presets: Sequence[tuple[str, bool]]) -> None:
        """Offer places by name; those whose flag is False lie outside the file."""
        self._presets.clear()
        self._presets.addItem(tr("Go to…"), "")
        self._presets.setEnabled(bool(presets))
        for name, inside in presets:
            self._presets.addItem(name, name)
            self._presets.model().item(self._presets.count() - 1).setEnabled(inside)

    def show_region(self, region: Region | None, size: str, step: float | None = None) -> None:
        """Show the snapped region, and its size in words; an edge that is being typed stays.

        ``step`` is what an arrow key moves an edge by, in its unit; None is what it was.
        """
        self._region, self._words, self._told = region, size, True
        self.overview.set_region(region)
        for name, edge in self._edges.items():
            edge.setEnabled(region is not None)
            if region is not None and not edge.lineEdit().isModified():
                edge.setDecimals(1 if region.projected else 2)
                edge.setSuffix(" km" if region.projected else "°")
                if step is not None:
                    edge.setSingleStep(step / self._scale)
                edge.setToolTip(tr("{edge} of the region, {unit}; it moves outward to the next cell of the input", edge=EDGES[name][1], unit=self._unit()))  # fmt: skip
                edge.setValue(getattr(region, name) / self._scale)
        self._size.setText(size)
        self._told = False

    def _unit(self) -> str:
        return tr("in kilometres of the file's projection") if self._region.projected else tr("in degrees")
