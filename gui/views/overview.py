"""A small map of the whole file with the region's box."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from core.types import Region
from gui.views.camera import Camera, Extent, MapPoint
from gui.views.map_lines import Paths, Stills, paint_lines, paths_of, transform_of
from gui.views.place import Place
from gui.views.region_box import Grip, between, grip_at, place_at, pull
from gui.widgets.choices import USUAL_LAYERS
from gui.widgets.labels import EmptyLabel
from gui.widgets.theme import theme_of
from gui.words import tr

REACH = 7
"""Pixels within which an edge is caught; also how far the mouse must go before a press is a drag."""
CURSORS = {
    (0, 0): Qt.CursorShape.SizeAllCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (1, 1): Qt.CursorShape.SizeBDiagCursor,
    (1, -1): Qt.CursorShape.SizeFDiagCursor,
}


class RegionOverview(QWidget):
    """The whole file; the box is moved by its inside, resized by its edges, drawn anew outside, centred by a click.

    The wheel zooms, the middle button shifts, a double click shows all again.

    Signals:
        region_changed(object): the Region the user drew (unsnapped); answer with ``set_region(snapped)``.
    """

    region_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._camera = Camera(self)
        self._place: Place | None = None
        self._paths: Paths = {}
        self._still = Stills()
        self._pictures = 0
        self._image: QImage | None = None
        self._extent = Extent(0, 1, 0, 1)
        self._region: Region | None = None
        self._box: Extent | None = None
        self._press: tuple[QPointF, Grip, Extent | None] | None = None
        self._empty = EmptyLabel(tr("Open a file to choose a region on its map."), self)
        self._camera.changed.connect(self.update)
        self.setMouseTracking(True)
        self.setMinimumSize(160, 110)
        self.setAccessibleName(tr("Overview map with the region's box"))
        self.setToolTip(
            tr(
                "The whole file. Drag the box to move it, its edges to resize it; drag elsewhere to draw a new one;"
                " click to centre it there. The box snaps to whole coarse cells. Wheel: zoom. Double click: show all."
            )
        )

    def sizeHint(self) -> QSize:
        """As wide as the left column, at the shape of a continent."""
        return QSize(260, 150)

    def set_image(self, rgba: np.ndarray, extent: Extent) -> None:
        """Show the whole file, uint8 [y, x, 4], row 0 in the south, over its outer edges."""
        north_first = np.ascontiguousarray(rgba[::-1])
        height, width = north_first.shape[:2]
        self._image = QImage(north_first.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
        self._extent = extent
        self._pictures += 1
        self._empty.hide()
        self.update()

    def set_place(self, place: Place) -> None:
        """Lines and aspect for the file's grid, all of it in sight."""
        self._place, self._paths, self._extent = place, paths_of(place), place.extent
        self._pictures += 1
        self._empty.hide()
        self.set_region(self._region)
        self._camera.fit(place.extent, place.aspect)

    def set_region(self, region: Region | None) -> None:
        """Put the box where it belongs; emits nothing. Of a region in degrees, a projected map shows the box that holds it."""
        self._region = region
        self._box = region and Extent(region.west, region.east, region.south, region.north)
        place = self._place
        if self._box is not None and place is not None and place.grid_mapping and not region.projected and place.known:
            self._box = Place(self._box).edges_on(place)
        self.update()

    def set_empty(self, text: str) -> None:
        """Show a sentence instead of a map."""
        self._place, self._image, self._box, self._region = None, None, None, None
        self._empty.setText(text)
        self._empty.show()
        self.update()

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, field, lines, box."""
        theme = theme_of(self.palette())
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.beyond if self._place else theme.paper))
            if self._place is not None:
                key = (self._view(), theme.name, self._pictures)
                self._still.draw(painter, self, key, self._paint_map)
            if self._box is not None:
                self._paint_box(painter, self._on_screen(self._box))
            painter.setPen(QColor(theme.edge))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_map(self, painter: QPainter) -> None:
        theme = theme_of(self.palette())
        ground = self._on_screen(self._extent)
        painter.fillRect(ground, QColor(theme.paper))
        if self._image is not None:
            shrunk = self._image.width() > ground.width()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrunk)
            painter.drawImage(ground, self._image)
        paint_lines(
            painter, self._paths, self._transform(), theme, QRectF(self.rect()), thickness=0.6, kinds=USUAL_LAYERS
        )

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        theme = theme_of(self.palette())
        fill = QColor(theme.cross)
        fill.setAlpha(24)
        painter.setBrush(fill)
        for colour, width in ((theme.paper, 4), (theme.cross, 2)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRect(box)
        painter.setBrush(QColor(theme.cross))
        painter.setPen(QColor(theme.paper))
        if min(box.width(), box.height()) > 4 * REACH:
            for corner in (box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()):
                painter.drawRect(QRectF(corner.x() - 3, corner.y() - 3, 6, 6))

    # --- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Catch the box, or start another."""
        if self._place is None or event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            return
        self._press = (event.position(), self._grip(event.position()), self._box)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what was caught."""
        if self._press is None:
            self._show_grip(event.position())
            return
        start, grip, box = self._press
        now, before = self._to_map(event.position()), self._to_map(start)
        if event.buttons() & Qt.MouseButton.MiddleButton:
            self._camera.move(before.x - now.x, before.y - now.y)
            self._press = (event.position(), grip, box)
        elif grip.held and box is not None:
            self._box = pull(box, grip, now.x - before.x, now.y - before.y, self._extent)
        elif (event.position() - start).manhattanLength() > REACH:
            self._box = between(before, now, self._extent)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell the new box; a click outside the old one centres it there."""
        if self._press is None:
            return
        (start, grip, box), self._press = self._press, None
        moved = (event.position() - start).manhattanLength() > REACH or (grip.held and event.position() != start)
        if event.button() == Qt.MouseButton.LeftButton and not moved and not grip.held and box is not None:
            self._box = place_at(box, self._to_map(event.position()), self._extent)
        self.update()
        if self._box is not None and self._box != box:
            b = self._box
            projected = self._place.grid_mapping is not None
            self.region_changed.emit(Region("drawn", b.south, b.north, b.west, b.east, projected))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all again."""
        self._camera.home()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        self._camera.magnify(1.0015 ** event.angleDelta().y(), self._to_map(event.position()))
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sentence in the middle."""
        self._empty.setGeometry(self.rect())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def _grip(self, position: QPointF) -> Grip:
        if self._box is None:
            return Grip()
        view = self._view()
        reach_x = REACH * (view.east - view.west) / max(self.width(), 1)
        reach_y = REACH * (view.north - view.south) / max(self.height(), 1)
        return grip_at(self._box, self._to_map(position), reach_x, reach_y)

    def _show_grip(self, position: QPointF) -> None:
        grip = self._grip(position)
        key = (grip.horizontal, grip.vertical)
        shape = CURSORS.get(key) or CURSORS[(-key[0], -key[1])]
        self.setCursor(shape if grip.held else Qt.CursorShape.CrossCursor)

    # --- screen and map

    def _view(self) -> Extent:
        return self._camera.view(self.width(), self.height())

    def _transform(self) -> QTransform:
        return transform_of(self._view(), self.width(), self.height())

    def _on_screen(self, box: Extent) -> QRectF:
        return self._transform().mapRect(QRectF(box.west, box.south, box.east - box.west, box.north - box.south))

    def _to_map(self, position: QPointF) -> MapPoint:
        point = self._transform().inverted()[0].map(position)
        return MapPoint(point.x(), point.y())
