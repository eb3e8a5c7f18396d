"""Chooses which pixels are verified, by a band of the input and on the maps; pins a point, drags it, and draws a line."""

from PySide6.QtCore import QObject, Signal, Slot

from core.types import VARIABLES, Variable
from core.verify.selection import Selection
from gui.controllers.benches import place_words
from gui.panels.selection_bar import SelectionBar
from gui.session import Session, Show
from gui.views.camera import Extent, MapPoint
from gui.views.grid_view import PanelGrid
from gui.views.map_layers import Marks
from gui.words import tr

DRAWING = tr("click the corners on a map; double click ends")


class SelectionController(QObject):
    """Turns clicks on the maps and limits of the bar into the session's selection, and shows it on every map.

    Signals:
        pinned(object): the MapPoint whose ensemble is to be shown, or None.
        tracked(object): both ends, as MapPoints, of the line along which it is to be shown, or nothing.
    """

    pinned = Signal(object)
    tracked = Signal(object)

    def __init__(self, session: Session, grid: PanelGrid, bar: SelectionBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._grid, self._bar = session, grid, bar
        self._corners: tuple[MapPoint, ...] | None = None
        self._cursor: MapPoint | None = None
        self._spanned: tuple[MapPoint, ...] = ()
        self._mark: tuple[MapPoint, ...] = ()
        self._told: tuple[MapPoint, ...] = ()
        grid.clicked.connect(self._on_clicked)
        grid.double_clicked.connect(self._on_ended)
        grid.box_dragged.connect(self._on_box)
        grid.line_dragged.connect(self._on_line)
        grid.pin_dragged.connect(self._on_pin)
        grid.cursor_moved.connect(self._on_cursor)
        bar.band_requested.connect(self._on_band)
        bar.surface_requested.connect(self._on_surface)
        bar.drawing_requested.connect(self._draw)
        bar.everything_requested.connect(self.choose_everything)
        session.selection_changed.connect(self._show)
        session.show_changed.connect(self._on_show)
        session.scene_changed.connect(self._show)
        session.run_changed.connect(self._show)
        session.source_changed.connect(self._on_source)
        self._show()

    @property
    def _variable(self) -> Variable:
        shown = self._session.run or self._session.scene
        return VARIABLES["precip" if shown is None else shown.variable]

    @Slot()
    def draw_area(self) -> None:
        """Begin to draw an area by its corners, or give it up."""
        self._draw(self._corners is None)

    @Slot()
    def choose_everything(self) -> None:
        """Verify every pixel again, and take pin and line away."""
        self._draw(False)
        self._session.change_show(mark=())
        self._session.select(area=(), low=None, high=None, surface="")

    @Slot(bool)
    def _draw(self, drawing: bool) -> None:
        self._corners = () if drawing else None
        self._grid.overlays.set_drawing(drawing)
        self._bar.show_drawing(drawing)
        self._show()

    @Slot(object)
    def _on_clicked(self, point: MapPoint) -> None:
        """A corner while an area is drawn, else the point to pin."""
        if self._corners is None:
            self._keep((point,))
        elif point not in self._corners:
            self._corners = (*self._corners, point)
            self._draw_marks()

    @Slot(object)
    def _on_ended(self, point: MapPoint) -> None:
        """The area is complete; one of fewer than three corners is none."""
        corners = () if self._corners is None else self._corners
        self._draw(False)
        if len(corners) > 2:
            self._session.select(area=tuple((corner.x, corner.y) for corner in corners))

    @Slot(object, bool)
    def _on_box(self, box: Extent, done: bool) -> None:
        corners = ((box.west, box.south), (box.east, box.south), (box.east, box.north), (box.west, box.north))
        self._spanned = () if done else tuple(MapPoint(x, y) for x, y in corners)
        if done:
            self._draw(False)
            self._session.select(area=corners)
        self._draw_marks()

    @Slot(object)
    def _on_cursor(self, point: MapPoint | None) -> None:
        self._cursor = point
        if self._corners:
            self._draw_marks()

    @Slot(object, object)
    def _on_band(self, low: float | None, high: float | None) -> None:
        canonical = self._variable.canonical
        band = [None if limit is None else canonical(limit) for limit in (low, high)]
        self._session.select(low=band[0], high=band[1])

    @Slot(str)
    def _on_surface(self, surface: str) -> None:
        self._session.select(surface=surface)

    @Slot()
    def _on_source(self) -> None:
        """Corners of another place mean nothing."""
        self._draw(False)

    @Slot(object, object, bool)
    def _on_line(self, start: MapPoint, end: MapPoint, done: bool) -> None:
        """A transect is seen at once, and shown when it is complete; it takes the pin's place."""
        self._mark = start, end
        self._draw_marks()
        if done:
            self._keep(self._mark)

    @Slot(object, bool)
    def _on_pin(self, point: MapPoint, done: bool) -> None:
        """The pin goes with the pointer, and what it shows with it; where it is let go is a step that can be undone."""
        self._mark = (point,)
        self._draw_marks()
        self._tell()
        if done:
            self._keep(self._mark)

    def _keep(self, mark: tuple[MapPoint, ...]) -> None:
        self._session.change_show(mark=tuple((point.x, point.y) for point in mark))

    @Slot(object)
    def _on_show(self, show: Show) -> None:
        """A point or a line was chosen, here or by undo or a session."""
        self._mark = tuple(MapPoint(x, y) for x, y in show.mark)
        if self._mark != self._told:
            self._draw_marks()
            self._tell()

    def _tell(self) -> None:
        self._told = self._mark
        if len(self._mark) > 1:
            self.tracked.emit(self._mark)
        else:
            self.pinned.emit(next(iter(self._mark), None))

    @Slot()
    def _show(self) -> None:
        selection, variable = self._session.selection, self._variable
        low, high = (None if limit is None else variable.shown(limit) for limit in (selection.low, selection.high))
        words = (
            DRAWING if self._corners is not None else tr("Verified: {place}", place=place_words(selection, variable))
        )
        self._bar.show_selection(low, high, variable, words, surface=selection.surface)
        self._draw_marks()

    def _draw_marks(self) -> None:
        """What is chosen and what is being drawn, on every map."""
        selection: Selection = self._session.selection
        pin, track = (self._mark[0], ()) if len(self._mark) == 1 else (None, self._mark)
        if self._spanned:
            marks = Marks(self._spanned, closed=True, pin=pin, track=track)
        elif self._corners is not None:
            ahead = (self._cursor,) if self._cursor is not None and self._corners else ()
            marks = Marks((*self._corners, *ahead), pin=pin, track=track)
        else:
            area = tuple(MapPoint(x, y) for x, y in selection.area)
            marks = Marks(area, closed=selection.bounded, pin=pin, track=track)
        self._grid.overlays.set_marks(marks)
