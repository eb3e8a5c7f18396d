"""One map panel: a field, north up, over its lines."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QGraphicsPolygonItem, QGridLayout, QHBoxLayout, QToolButton, QWidget

from gui.views.camera import Camera, Extent, MapPoint
from gui.views.chooser import ContentChooser
from gui.views.field_item import FieldItem, Pixels
from gui.views.map_box import MapBox
from gui.views.map_keys import KEYS, Wish, wish_of
from gui.views.map_layers import Arrows, GaugeMark, MapOverlay, Marks, Seams
from gui.views.map_lines import Paths, Stills, polygon_of
from gui.views.place import Place
from gui.widgets.icons import icon
from gui.widgets.labels import ElidedLabel, EmptyLabel, font_of
from gui.widgets.theme import theme_of
from gui.words import tr


class MapView(QWidget):
    """A field on a map, with lines, a title and a cross.

    Signals:
        cursor_moved(object): MapPoint under the mouse, in the map's own coordinates; None when it leaves.
        clicked(object), double_clicked(object), box_dragged(object, bool), line_dragged(object, object, bool),
            pin_dragged(object, bool): as of ``map_box.MapBox``.
        full_requested(): the user asked to see this panel alone, or all of them again.
    """

    cursor_moved = Signal(object)
    clicked = Signal(object)
    double_clicked = Signal(object)
    box_dragged = Signal(object, bool)
    line_dragged = Signal(object, object, bool)
    pin_dragged = Signal(object, bool)
    full_requested = Signal()

    def __init__(self, parent: QWidget | None = None, camera: Camera | None = None) -> None:
        super().__init__(parent)
        self.camera = camera or Camera(self)
        self._theme, self._target = theme_of(self.palette()), False
        self.title_label = ElidedLabel(parent=self)
        self.title_label.setFont(font_of(self, 12, bold=True))
        self.chooser = ContentChooser(self)
        self._full = QToolButton(self, autoRaise=True)
        self._full.setToolTip(tr("Show this panel alone, or all of them again (F)"))
        self._full.setAccessibleName(tr("Show this panel alone"))
        self._full.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._full.clicked.connect(self.full_requested)
        self._canvas = pg.GraphicsView(self)
        self._canvas.viewport().setAcceptDrops(False)  # files dropped on a map are for the window
        self._canvas.setViewportUpdateMode(self._canvas.ViewportUpdateMode.NoViewportUpdate)  # see ``_refresh``
        self._canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(KEYS)
        self.keyed = False
        self._box = MapBox(self.camera)
        self._canvas.setCentralItem(self._box)
        self._box.clicked.connect(self.clicked)
        self._box.double_clicked.connect(self.double_clicked)
        self._box.box_dragged.connect(self.box_dragged)
        self._box.line_dragged.connect(self.line_dragged)
        self._box.pin_dragged.connect(self.pin_dragged)
        self._ground = QGraphicsPolygonItem()
        self._ground.setZValue(-10)
        self._box.addItem(self._ground, ignoreBounds=True)
        self._relief, self._hills = FieldItem(), False
        self._relief.setZValue(-5)
        self._box.addItem(self._relief, ignoreBounds=True)
        self._image = FieldItem()
        self._box.addItem(self._image, ignoreBounds=True)
        self._overlay = MapOverlay(self._canvas, self._theme)
        self._empty = EmptyLabel(parent=self._canvas, boxed=True)
        self._arrange()
        self._dress()
        self._canvas.scene().sigMouseMoved.connect(self._point)
        self._box.sigResized.connect(self._look)
        self.camera.changed.connect(self._look)

    def set_image(self, rgba: Pixels, extent: Extent, edge: QPolygonF | None = None) -> None:
        """Show uint8 [y, x, 4], row 0 in the south, over the outer edges ``extent``.

        Args:
            edge: of the field, where it is not that of the map's own: beyond it nothing is known, and there is no paper.
        """
        self._image.show_field(rgba, extent)
        if edge is not None:
            self._ground.setPolygon(edge)
        self._empty.hide()
        self._set_quiet(False)
        self._refresh()

    def set_features(self, paths: Paths, place: Place | None) -> None:
        """Draw the lines of a place (``map_layers.paths_of``) and its towns; neither lines nor paper where there is none."""
        self._refresh()
        self._ground.setPolygon(polygon_of(place) if place else QPolygonF())
        self._overlay.show_place(paths, place)

    def set_title(self, title: str, shorter: tuple[str, ...] = ()) -> None:
        """What is shown, resolution, member, origin; and less of it for narrow panels."""
        self.title_label.shorter = shorter
        self.title_label.setText(title)
        self.setAccessibleName(tr("Map: {title}", title=title))

    def title(self) -> str:
        """The title in full."""
        return self.title_label.text()

    def set_empty(self, text: str) -> None:
        """Show no image but a sentence in the middle."""
        self._image.setVisible(False)
        self._refresh()
        self._empty.setText(text)
        self._empty.settle(self._canvas.viewport().rect())
        self._empty.setVisible(bool(text))
        self._set_quiet(True)

    def set_cross(self, point: MapPoint | None) -> None:
        """Put the cross at a place, or hide it."""
        if point != self._overlay.cross:
            self._overlay.cross = point
            self._overlay.update()

    def set_gauges(self, gauges: tuple[GaugeMark, ...]) -> None:
        """Mark where gauges are, with what they read."""
        if gauges != self._overlay.gauges:
            self._overlay.gauges = gauges
            self._overlay.update()

    def set_arrows(self, arrows: Arrows | None) -> None:
        """Show how rain moves, or not."""
        if arrows != self._overlay.arrows:
            self._overlay.arrows = arrows
            self._overlay.update()

    def set_seams(self, seams: Seams | None) -> None:
        """Show where tiles meet, or not."""
        if seams != self._overlay.seams:
            self._overlay.seams = seams
            self._overlay.update()

    def set_marks(self, marks: Marks) -> None:
        """Draw the area and the point that the user chose."""
        self._box.pin = marks.pin
        if marks != self._overlay.marks:
            self._overlay.marks = marks
            self._overlay.update()

    def set_target(self, target: bool) -> None:
        """Frame the map while another panel's title is over it."""
        self._target = target
        self._frame()

    def set_layers(self, layers: frozenset[str]) -> None:
        """Which lines and signs the map has, names of ``map_layers.LAYERS``."""
        self._overlay.layers = layers
        self._relief.setVisible(self._hills and "relief" in layers)
        self._refresh()

    def set_relief(self, rgba: np.ndarray | None, extent: Extent) -> None:
        """Hills under the field, light and shade as uint8 [y, x, 4]; None where there are none."""
        self._hills = rgba is not None
        if rgba is not None:
            self._relief.show_field(rgba, extent)
        self.set_layers(self._overlay.layers)

    def share(self, stills: Stills) -> None:
        """Use the lines and signs that another map of the same place has painted."""
        self._overlay.stills = stills

    def set_drawing(self, drawing: bool) -> None:
        """Whether clicks set corners of an area: then a double click ends it, and the pointer shows it."""
        self._box.drawing = drawing
        self.set_aiming(drawing)

    def set_aiming(self, aiming: bool) -> None:
        """Whether a click is awaited: the pointer is a cross."""
        self._canvas.setCursor(Qt.CursorShape.CrossCursor if aiming else Qt.CursorShape.ArrowCursor)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that no place is pointed at."""
        self.cursor_moved.emit(None)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the camera's scale."""
        super().resizeEvent(event)
        self._look()

    def event(self, event: QEvent) -> bool:
        """Keep the map's keys from the window's shortcuts while the keyboard is here."""
        if event.type() == QEvent.Type.ShortcutOverride and self._wish(event) is not None:
            event.accept()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A frame shows that arrows are the map's; after a click they are still the window's."""
        self._set_keyed(event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        self._set_keyed(False)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus zoom, 0 shows all, arrows shift the map and, with Shift, the cross; Enter is a click there."""
        wish = self._wish(event)
        if wish is None:
            super().keyPressEvent(event)
        elif wish.kind == "zoom":
            self.camera.magnify(wish.factor, self._overlay.view.centre)
        elif wish.kind == "home":
            self.camera.home()
        elif wish.kind == "pan":
            self.camera.move(*wish.shift)
        else:
            signals = {"cross": self.cursor_moved, "click": self.clicked, "end": self.double_clicked}
            signals[wish.kind].emit(wish.place)

    def _wish(self, event: QKeyEvent) -> Wish | None:
        return wish_of(event.key(), event.modifiers(), self._overlay.view, self._overlay.cross, keyed=self.keyed)

    def _set_keyed(self, keyed: bool) -> None:
        self.keyed = keyed
        self._frame()

    def _arrange(self) -> None:
        header = QHBoxLayout()
        header.setSpacing(2)
        header.addWidget(self.chooser)
        header.addWidget(self.title_label, 1)
        header.addWidget(self._full)
        layout = QGridLayout(self)
        layout.setContentsMargins(2, 0, 2, 2)
        layout.setSpacing(1)
        layout.addLayout(header, 0, 0)
        layout.addWidget(self._canvas, 1, 0)
        self.setMinimumSize(140, 120)

    def _dress(self) -> None:
        self._theme = theme_of(self.palette())
        self._canvas.setBackground(self._theme.beyond)
        self._ground.setBrush(QColor(self._theme.paper))
        self._ground.setPen(pg.mkPen(self._theme.edge))
        self._frame()
        self._full.setIcon(icon("full", self._theme.text))
        self._overlay.theme = self._theme
        self._overlay.update()

    def _frame(self) -> None:
        marked = self._target or self.keyed
        pen = pg.mkPen(self._theme.accent, width=4) if marked else pg.mkPen(self._theme.edge)
        self._box.setBorder(pen)
        self._refresh()

    def _refresh(self) -> None:
        """Paint the map once at the end of this turn; the scene by itself would paint it once more, under the lines."""
        self._canvas.viewport().update()

    def _set_quiet(self, quiet: bool) -> None:
        if quiet != self._overlay.quiet:
            self._overlay.quiet = quiet
            self._overlay.update()

    @Slot()
    def _look(self) -> None:
        """Show what the camera sees."""
        size = self._canvas.viewport().size()
        view = self.camera.view(size.width(), size.height())
        self._box.setRange(xRange=(view.west, view.east), yRange=(view.south, view.north), padding=0)
        self._overlay.setGeometry(self._canvas.viewport().rect())
        self._empty.settle(self._canvas.viewport().rect())
        self._overlay.view = view
        self._refresh()

    @Slot(object)
    def _point(self, position: QPointF) -> None:
        place = self._box.mapSceneToView(position)
        self.cursor_moved.emit(MapPoint(place.x(), place.y()))
