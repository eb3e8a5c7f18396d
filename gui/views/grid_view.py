"""The linked panels over their colour bars."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Signal, Slot
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from gui.colour import Colouring
from gui.views.camera import Camera, Extent, MapPoint
from gui.views.field_item import Pixels
from gui.views.map_lines import polygon_of
from gui.views.map_view import MapView
from gui.views.overlays import Overlays
from gui.views.panel_drag import PanelDrag
from gui.views.place import Place
from gui.views.stamps import StampsView
from gui.views.swipe import SwipeView
from gui.widgets.colour_bar import ColourBar
from gui.widgets.content import LAYOUTS, Content, OfferedRun, Rows, is_grid
from gui.widgets.theme import Theme, theme_of

MOST = 3
"""Rows and columns of panels."""


class EvenGrid(QGridLayout):
    """Cells of one size to the pixel: what is left over stays empty. Maps of one size share the picture of their lines."""

    shape = (1, 1)
    """Rows and columns in use."""

    def setGeometry(self, room: QRect) -> None:
        """As large as all cells can be."""
        (rows, columns), gap = self.shape, self.spacing()
        spare = (room.width() + gap) % columns, (room.height() + gap) % rows
        super().setGeometry(room.adjusted(0, 0, -spare[0], -spare[1]))


class PanelGrid(QWidget):
    """One to nine maps, one camera, one cross, a colour bar for every scale.

    Signals:
        cursor_moved(object): MapPoint under the mouse in any panel, None when it leaves.
        dropped(object): where a gauge was put down, while one is to be (``set_dropping``): no other click follows it.
        clicked(object), double_clicked(object), box_dragged(object, bool), line_dragged(object, object, bool),
            pin_dragged(object, bool): on any panel, as of ``map_box.MapBox``, in the field's coordinates.
        content_requested(int, str): a panel, counted row by row from 0, shall show this ``Content``.
        swap_requested(int, int): two panels shall change places.
        pair_requested(int, str): the first or second of the two fields in one map shall be this ``Content``.
        member_chosen(int): of the stamps, counted from 0.
        theme_changed(object): the new Theme; images must be coloured again.
    """

    cursor_moved = Signal(object)
    dropped = Signal(object)
    clicked = Signal(object)
    double_clicked = Signal(object)
    box_dragged = Signal(object, bool)
    line_dragged = Signal(object, object, bool)
    pin_dragged = Signal(object, bool)
    content_requested = Signal(int, str)
    swap_requested = Signal(int, int)
    pair_requested = Signal(int, str)
    member_chosen = Signal(int)
    theme_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.camera = Camera(self)
        self.panes: list[MapView] = []
        self._drag = PanelDrag(self.panes, self)
        self._drag.dropped.connect(self.swap_requested)
        self.colour_bars = [ColourBar(self)]
        self._theme = theme_of(self.palette())
        self._offer: tuple[str, int, tuple[OfferedRun, ...]] = ("precip", 0, ())
        self._rows: Rows = ()
        self._alone: int | None = None
        self._dropping = False
        self._cells = EvenGrid()
        self._cells.setSpacing(2)
        self._bars = QVBoxLayout()
        self._bars.setSpacing(0)
        self._bars.addWidget(self.colour_bars[0])
        self.stamps, self.swipe = StampsView(self.camera, self), SwipeView(self, self.camera)
        self._overlays = Overlays(self.panes, self.swipe, self.stamps)
        self._connect_views()
        panels = QWidget(self)
        panels.setLayout(self._cells)
        self._cells.setContentsMargins(0, 0, 0, 0)
        self._views = {"panels": panels, "stamps": self.stamps, "swipe": self.swipe, "blink": self.swipe}
        self._stack = QStackedLayout()
        for view in (panels, self.stamps, self.swipe):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._stack, 1)
        column.addLayout(self._bars)
        self.show_rows(LAYOUTS[0][1])

    @property
    def theme(self) -> Theme:
        """The theme in force; colour images for its ``dark``."""
        return self._theme

    @property
    def maps(self) -> dict[str, MapView]:
        """The panels in sight by what they show; of two that show the same, the first."""
        shown = [(str(pane.chooser.content), pane) for pane in self.panes if not pane.isHidden()]
        return dict(reversed(shown))

    def shown(self) -> tuple[str, ...]:
        """What the panels in sight show, row by row."""
        return tuple(str(pane.chooser.content) for pane in self.panes if not pane.isHidden())

    @property
    def overlays(self) -> Overlays:
        """What lies over the fields of all maps."""
        return self._overlays

    def show_view(self, view: str, pair: tuple[str, str]) -> None:
        """The "panels", the "stamps", or two fields in one map: "swipe" or "blink"."""
        for chooser, content in zip(self.swipe.choosers(), pair, strict=True):
            chooser.content = Content.parse(content)
        self.swipe.set_blinking(view == "blink")
        self._stack.setCurrentWidget(self._views[view])

    def show_image(
        self,
        content: str,
        rgba: Pixels,
        extent: Extent,
        title: str,
        shorter: tuple[str, ...] = (),
        own: Place | None = None,
    ) -> None:
        """Show a coloured field wherever it is chosen: uint8 [y, x, 4], row 0 in the south, over its outer edges.

        Args:
            own: where the field lies, which may be another run's, in its own coordinates.
        """
        place = self._overlays.place
        edge = None if own is None or place is None else polygon_of(place, own)
        for pane in self._panes_of(content):
            pane.set_title(title, shorter)
            pane.set_image(rgba, extent, edge)
        first, second = (str(chooser.content) == content for chooser in self.swipe.choosers())
        if first:
            self.swipe.set_title(title)
            self.swipe.set_image(rgba, extent, edge)
        if second:
            self.swipe.second_title.setText(title)
            self.swipe.set_second(rgba, extent, edge)

    def show_empty(self, content: str, text: str, title: str = "") -> None:
        """Blank the panels of a content, saying why and what to do."""
        for pane in self._panes_of(content):
            pane.set_title(title)
            pane.set_empty(text)
        first, second = (str(chooser.content) == content for chooser in self.swipe.choosers())
        if first:
            self.swipe.set_title(title)
            self.swipe.set_empty(text)
        if second:
            self.swipe.second_title.setText(f"{title}: {text}" if text else title)
            self.swipe.hide_second()

    def set_place(self, place: Place | None) -> None:
        """Lines, towns and aspect for a field's grid, all of it in sight; neither lines nor colour bars where there is no field."""
        self._overlays.set_place(place)
        if place is None:
            self.set_colourings(())
        else:
            self.fit(place.extent)

    def set_colourings(self, colourings: Sequence[Colouring]) -> None:
        """A colour bar for every scale on show."""
        while len(self.colour_bars) < len(colourings):
            self.colour_bars.append(ColourBar(self))
            self._bars.addWidget(self.colour_bars[-1])
        for bar, colouring in zip(self.colour_bars, colourings, strict=False):
            bar.set_colouring(colouring, named=len(colourings) > 1)
        for number, bar in enumerate(self.colour_bars):
            bar.setVisible(number < len(colourings))
        shown = self.colour_bars[: len(colourings)]
        if shown:
            left, right = (max(widths) for widths in zip(*(bar.room for bar in shown), strict=True))
            for bar in shown:
                bar.stand_beside(*((left, right) if len(shown) > 1 else (0, 0)))

    def set_offer(self, variable: str, members: int, runs: tuple[OfferedRun, ...] = ()) -> None:
        """What the panels' menus offer: the baselines of a variable, so many members, and the fields of other runs."""
        self._offer = (variable, members, runs)
        for chooser in (*(pane.chooser for pane in self.panes), *self.swipe.choosers()):
            chooser.set_offer(*self._offer)

    def fit(self, extent: Extent) -> None:
        """Show all of ``extent`` in every panel."""
        place = self._overlays.place
        self.camera.fit(extent, place.aspect if place else 1.0)

    def set_cross(self, point: MapPoint | None) -> None:
        """Put the cross of every panel at a place of the field, or hide it with None."""
        self._overlays.put_cross(None if point is None else self._overlays.on_map(point))

    def set_dropping(self, dropping: bool) -> None:
        """Whether the next click puts a gauge down; the pointer shows it."""
        self._dropping = dropping
        self._overlays.set_aiming(dropping)

    def show_rows(self, rows: Rows) -> None:
        """Arrange the panels row by row; those whose content changes are blank until it comes."""
        rows = rows if is_grid(rows) else LAYOUTS[0][1]
        if [len(row) for row in rows] != [len(row) for row in self._rows]:
            self._alone = None
        self._rows = rows
        for position, content in enumerate(content for row in rows for content in row):
            if position == len(self.panes):
                self.panes.append(self._pane())
            self._fill(self.panes[position], Content.parse(content))
        self._arrange()

    def picture(self) -> QPixmap:
        """The panels for a file or the clipboard: maps, titles and colour bars, without the buttons and the cross."""
        cross = self._overlays.cross
        self._overlays.put_cross(None)
        picture = self.grab()
        self._overlays.put_cross(cross)
        with QPainter(picture) as painter:
            for button in self.findChildren(QToolButton):
                if button.isVisibleTo(self):
                    painter.fillRect(QRect(button.mapTo(self, QPoint()), button.size()), self.palette().window())
        return picture

    def toggle_full(self, content: str | None = None) -> None:
        """One panel alone, and back; without a content the panel with the keyboard or the mouse, or else the downscaled one."""
        if self._alone is not None:
            self._alone = None
        else:
            under = self._pointed()
            wanted = self.maps.get(content or "downscaled", self.panes[0]) if content or under is None else under
            self._alone = self.panes.index(wanted)
        self._arrange()

    @Slot()
    def open_chooser(self) -> None:
        """Open the menu of the panel with the keyboard or under the mouse, or else of the first."""
        shown = [pane for pane in self.panes if not pane.isHidden()]
        (self._pointed() or shown[0]).chooser.open()

    def _pointed(self) -> MapView | None:
        """The panel that the keyboard went to, or else the one under the mouse."""
        shown = [pane for pane in self.panes if not pane.isHidden()]
        keyed = [pane for pane in shown if pane.keyed] or [pane for pane in shown if pane.underMouse()]
        return next(iter(keyed), None)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme, and tell who colours the images."""
        if event.type() == QEvent.Type.PaletteChange and theme_of(self.palette()) is not self._theme:
            self._theme = theme_of(self.palette())
            self.theme_changed.emit(self._theme)
        super().changeEvent(event)

    def _panes_of(self, content: str) -> list[MapView]:
        count = sum(len(row) for row in self._rows)
        return [pane for pane in self.panes[:count] if str(pane.chooser.content) == content]

    def _connect_views(self) -> None:
        self._listen(self.swipe)
        self.swipe.content_requested.connect(self.pair_requested)
        self.stamps.cursor_moved.connect(self._cursor_moved)
        self.stamps.member_chosen.connect(self.member_chosen)

    def _listen(self, view: MapView) -> None:
        view.cursor_moved.connect(self._cursor_moved)
        view.clicked.connect(self._on_clicked)
        view.double_clicked.connect(self._on_double_clicked)
        view.box_dragged.connect(self._on_box)
        view.line_dragged.connect(self._on_line)
        view.pin_dragged.connect(self._on_pin)

    def _pane(self) -> MapView:
        view = MapView(self._views["panels"], self.camera)
        self._listen(view)
        view.full_requested.connect(self._full_requested)
        view.chooser.chosen.connect(self._chosen)
        view.chooser.set_offer(*self._offer)
        self._drag.watch(view)
        self._overlays.dress(view)
        return view

    @staticmethod
    def _fill(view: MapView, content: Content) -> None:
        if view.chooser.content != content or not view.title():
            view.chooser.content = content
            view.set_title(content.title)
            view.set_empty("")

    def _arrange(self) -> None:
        rows = self._rows if self._alone is None else ((self._rows_flat()[self._alone],),)
        for view in self.panes:
            self._cells.removeWidget(view)
            view.hide()
        for line in range(MOST + 1):
            self._cells.setRowStretch(line, int(line < len(rows)))
            self._cells.setColumnStretch(line, int(line < len(rows[0])))
        self._cells.shape = len(rows), len(rows[0])
        first = self._alone or 0
        for row, contents in enumerate(rows):
            for column in range(len(contents)):
                view = self.panes[first + row * len(rows[0]) + column]
                self._cells.addWidget(view, row, column)
                view.show()

    def _rows_flat(self) -> tuple[str, ...]:
        return tuple(content for row in self._rows for content in row)

    @Slot(object)
    def _cursor_moved(self, point: MapPoint | None) -> None:
        self._overlays.put_cross(point)
        self.cursor_moved.emit(None if point is None else self._overlays.on_field(point))

    @Slot(object)
    def _on_clicked(self, point: MapPoint) -> None:
        (self.dropped if self._dropping else self.clicked).emit(self._overlays.on_field(point))

    @Slot(object)
    def _on_double_clicked(self, point: MapPoint) -> None:
        self.double_clicked.emit(self._overlays.on_field(point))

    @Slot(object, bool)
    def _on_box(self, box: Extent, done: bool) -> None:
        self.box_dragged.emit(self._overlays.box_on_field(box), done)

    @Slot(object, object, bool)
    def _on_line(self, start: MapPoint, end: MapPoint, done: bool) -> None:
        self.line_dragged.emit(self._overlays.on_field(start), self._overlays.on_field(end), done)

    @Slot(object, bool)
    def _on_pin(self, point: MapPoint, done: bool) -> None:
        self.pin_dragged.emit(self._overlays.on_field(point), done)

    @Slot(str)
    def _chosen(self, content: str) -> None:
        chooser = self.sender()
        position = next(number for number, pane in enumerate(self.panes) if pane.chooser is chooser)
        self.content_requested.emit(position, content)

    @Slot()
    def _full_requested(self) -> None:
        if self._alone is None:
            self._alone = self.panes.index(self.sender())
        else:
            self._alone = None
        self._arrange()
