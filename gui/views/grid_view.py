"""The four linked panels over one colour bar."""

import numpy as np
from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gui.colour import Colouring
from gui.views.camera import Camera, Extent, MapPoint
from gui.views.map_layers import Marks, paths_of
from gui.views.map_view import MapView
from gui.views.place import Place
from gui.widgets.colour_bar import ColourBar
from gui.widgets.theme import Theme, theme_of

SLOTS = ("input", "corrected", "downscaled", "truth")
LAYOUTS: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    ("Four in a square", (("input", "corrected"), ("downscaled", "truth"))),
    ("Four in a row", (("input", "corrected", "downscaled", "truth"),)),
    ("Input and downscaled", (("input", "downscaled"),)),
    ("Downscaled and truth", (("downscaled", "truth"),)),
    ("Input and corrected", (("input", "corrected"),)),
    ("Input alone", (("input",),)),
    ("Corrected alone", (("corrected",),)),
    ("Downscaled alone", (("downscaled",),)),
    ("Truth alone", (("truth",),)),
)
"""What keys 1 to 9 show: a name, and the panels row by row."""


class PanelGrid(QWidget):
    """Four maps, one camera, one cross, one colour bar.

    Signals:
        cursor_moved(object): MapPoint under the mouse in any panel, None when it leaves.
        clicked(object), double_clicked(object), box_dragged(object, bool): on any panel, as of ``map_view.MapBox``.
        theme_changed(object): the new Theme; images must be coloured again.
    """

    cursor_moved = Signal(object)
    clicked = Signal(object)
    double_clicked = Signal(object)
    box_dragged = Signal(object, bool)
    theme_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.camera = Camera(self)
        self.maps: dict[str, MapView] = {slot: MapView(self, self.camera) for slot in SLOTS}
        self.colour_bar = ColourBar(self)
        self.known_bar = ColourBar(self)
        self.known_bar.hide()
        self._theme = theme_of(self.palette())
        self._place: Place | None = None
        self._layout_number, self._alone = 1, ""
        self._cells = QGridLayout()
        self._cells.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._cells, 1)
        column.addWidget(self.colour_bar)
        column.addWidget(self.known_bar)
        for view in self.maps.values():
            view.cursor_moved.connect(self._cursor_moved)
            view.full_requested.connect(self._full_requested)
            view.clicked.connect(self.clicked)
            view.double_clicked.connect(self.double_clicked)
            view.box_dragged.connect(self.box_dragged)
        self.show_layout(1)

    @property
    def theme(self) -> Theme:
        """The theme in force; colour images for its ``dark``."""
        return self._theme

    def show_image(self, slot: str, rgba: np.ndarray, extent: Extent, title: str) -> None:
        """Show a coloured field in a panel: uint8 [y, x, 4], row 0 in the south, over its outer edges."""
        self.maps[slot].set_title(title)
        self.maps[slot].set_image(rgba, extent)

    def show_empty(self, slot: str, text: str, title: str = "") -> None:
        """Blank a panel, saying why and what to do."""
        self.maps[slot].set_title(title)
        self.maps[slot].set_empty(text)

    def set_place(self, place: Place) -> None:
        """Lines, towns and aspect for a field's grid, all of it in sight; call when a scene is opened."""
        self._place = place
        paths = paths_of(place)
        for view in self.maps.values():
            view.set_features(paths, place)
        self.fit(place.extent)

    def set_colouring(self, colouring: Colouring, known: Colouring | None = None) -> None:
        """Dress the colour bar; where input and truth have another scale, ``known``, a second bar shows it."""
        apart = known is not None and known.scale != colouring.scale
        self.colour_bar.set_colouring(colouring, "Ensemble" if apart and colouring.scale.units else "")
        self.known_bar.setVisible(apart)
        if apart:
            self.known_bar.set_colouring(known, "Input and truth")

    def fit(self, extent: Extent) -> None:
        """Show all of ``extent`` in every panel."""
        self.camera.fit(extent, self._place.aspect if self._place else 1.0)

    def set_cross(self, point: MapPoint | None) -> None:
        """Put the cross of every panel at a place, or hide it with None."""
        for view in self.maps.values():
            view.set_cross(point)

    def set_gauges(self, gauges: tuple[MapPoint, ...]) -> None:
        """Put rings into every panel where gauges are."""
        for view in self.maps.values():
            view.set_gauges(gauges)

    def set_marks(self, marks: Marks) -> None:
        """Draw the area and the point that the user chose into every panel."""
        for view in self.maps.values():
            view.set_marks(marks)

    def set_drawing(self, drawing: bool) -> None:
        """Whether clicks on the panels set corners of an area."""
        for view in self.maps.values():
            view.set_drawing(drawing)

    def show_layout(self, number: int) -> None:
        """Arrange the panels as ``LAYOUTS[number - 1]`` says."""
        self._layout_number, self._alone = number, ""
        self._arrange(LAYOUTS[number - 1][1])

    def toggle_full(self, slot: str | None = None) -> None:
        """One panel alone, and back; without a slot the panel under the mouse, or else the downscaled one."""
        if self._alone:
            self.show_layout(self._layout_number)
            return
        under = next((name for name, view in self.maps.items() if view.underMouse()), "downscaled")
        self._alone = slot or under
        self._arrange(((self._alone,),))

    def shown(self) -> tuple[str, ...]:
        """The slots in sight, row by row."""
        return tuple(slot for slot in SLOTS if not self.maps[slot].isHidden())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme, and tell who colours the images."""
        if event.type() == QEvent.Type.PaletteChange and theme_of(self.palette()) is not self._theme:
            self._theme = theme_of(self.palette())
            self.theme_changed.emit(self._theme)
        super().changeEvent(event)

    def _arrange(self, rows: tuple[tuple[str, ...], ...]) -> None:
        for view in self.maps.values():
            self._cells.removeWidget(view)
            view.hide()
        for row in range(2):
            self._cells.setRowStretch(row, int(row < len(rows)))
        for column in range(len(SLOTS)):
            self._cells.setColumnStretch(column, int(column < len(rows[0])))
        for row, slots in enumerate(rows):
            for column, slot in enumerate(slots):
                self._cells.addWidget(self.maps[slot], row, column)
                self.maps[slot].show()

    @Slot(object)
    def _cursor_moved(self, point: MapPoint | None) -> None:
        self.set_cross(point)
        self.cursor_moved.emit(point)

    @Slot()
    def _full_requested(self) -> None:
        sender = self.sender()
        self.toggle_full(next(slot for slot, view in self.maps.items() if view is sender))
