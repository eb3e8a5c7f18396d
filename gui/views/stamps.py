"""Postage stamps: all members of the ensemble side by side, on one scale, under the panels' camera."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from gui.views.camera import Camera, Extent, MapPoint
from gui.views.map_lines import Paths, Stills, paint_lines, polygon_of, transform_of, write
from gui.views.place import Place
from gui.widgets.choices import USUAL_LAYERS
from gui.widgets.labels import font_of
from gui.widgets.theme import theme_of
from gui.words import tr

GAP = 3
CLICK_PIXELS = 4
"""A press that moves no further is a click; else the map is dragged."""


@dataclass(frozen=True, slots=True, eq=False)
class Stamp:
    """One field: ``member`` counts from 0, None for a field beside the members; ``rgba`` [y, x, 4], row 0 in the south."""

    name: str
    member: int | None
    rgba: np.ndarray
    extent: Extent


class StampsView(QWidget):
    """Every member at once; a click on one shows it in the panels.

    Signals:
        member_chosen(int): counted from 0.
        cursor_moved(object): MapPoint under the mouse in any stamp; None between them and outside.
    """

    member_chosen = Signal(int)
    cursor_moved = Signal(object)

    def __init__(self, camera: Camera, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.camera = camera
        self._stamps: tuple[Stamp, ...] = ()
        self._images: tuple[QImage, ...] = ()
        self._chosen, self._empty = 0, ""
        self._cross: MapPoint | None = None
        self._paths: Paths = {}
        self._ground = QPolygonF()
        self._pressed: QPointF | None = None
        self._dragged = False
        self._versions = 0
        self._stills = Stills()
        self._layers: frozenset[str] = frozenset(USUAL_LAYERS)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("All members of the ensemble"))
        self.setToolTip(tr("All members on one scale. Click one to show it in the panels (Up, Down and Enter)"))
        camera.changed.connect(self.update)

    def set_stamps(self, stamps: tuple[Stamp, ...], empty: str = "") -> None:
        """Show other fields, or a sentence where there are none."""
        self._stamps, self._empty = stamps, empty
        self._images = tuple(_image(stamp.rgba) for stamp in stamps)
        self._versions += 1
        self.update()

    def set_chosen(self, member: int) -> None:
        """Frame the member that panels show."""
        self._chosen = member
        self.update()

    def set_features(self, paths: Paths, place: Place | None) -> None:
        """Lines of a place, where there is one."""
        self._paths, self._ground = paths, polygon_of(place) if place else QPolygonF()
        self._versions += 1
        self.update()

    def set_layers(self, layers: frozenset[str]) -> None:
        """Which lines the stamps have."""
        self._layers = layers
        self.update()

    def set_cross(self, point: MapPoint | None) -> None:
        """Put a cross into every stamp, or hide it."""
        if point != self._cross:
            self._cross = point
            self.update()

    def cells(self) -> list[QRectF]:
        """Where the stamps are: as many columns as make them largest."""
        count = len(self._stamps)
        if not count:
            return []
        columns = max(range(1, count + 1), key=self._side)
        rows = math.ceil(count / columns)
        width, height = self.width() / columns, self.height() / rows
        return [
            QRectF(i % columns * width, i // columns * height, width, height).adjusted(0, 0, -GAP, -GAP)
            for i in range(len(self._stamps))
        ]

    def _side(self, columns: int) -> float:
        rows = math.ceil(len(self._stamps) / columns)
        return min(self.width() / columns, self.height() / rows)

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(480, 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The stamps, the frame of the chosen one, and the cross."""
        theme = theme_of(self.palette())
        with QPainter(self) as painter:
            painter.setPen(QColor(theme.muted))
            if not self._stamps:
                painter.setFont(font_of(self, 13))
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._empty)
                return
            view = self.camera.view(self.width(), self.height())
            key = (view, theme.name, self._versions, self._layers)
            self._stills.draw(painter, self, key, self._paint_stamps)
            for cell, stamp in zip(self.cells(), self._stamps, strict=True):
                if stamp.member is not None and stamp.member == self._chosen:
                    painter.setPen(QPen(QColor(theme.accent), 3))
                    painter.drawRect(cell.adjusted(1, 1, -1, -1))
                self._paint_cross(painter, cell, QColor(theme.cross))

    def _paint_stamps(self, painter: QPainter) -> None:
        theme = theme_of(self.palette())
        painter.setFont(font_of(self, 11, bold=True))
        for cell, stamp, image in zip(self.cells(), self._stamps, self._images, strict=True):
            painter.setClipRect(cell)
            painter.fillRect(cell, QColor(theme.beyond))
            onto = self._onto(cell)
            e = stamp.extent
            box = onto.mapRect(QRectF(e.west, e.south, e.east - e.west, e.north - e.south))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.paper))
            painter.drawPolygon(onto.map(self._ground))
            painter.drawImage(box, image)
            paint_lines(painter, self._paths, onto, theme, cell, thickness=0.9, kinds=self._layers)
            write(painter, QRectF(cell.left() + 4, cell.top() + 2, 80, 16), stamp.name, theme)
        painter.setClipping(False)

    def _onto(self, cell: QRectF) -> QTransform:
        """From map coordinates to the pixels of a stamp."""
        view = self.camera.view(cell.width(), cell.height())
        return transform_of(view, cell.width(), cell.height()) * QTransform.fromTranslate(cell.left(), cell.top())

    def _paint_cross(self, painter: QPainter, cell: QRectF, colour: QColor) -> None:
        if self._cross is None:
            return
        at = self._onto(cell).map(QPointF(self._cross.x, self._cross.y))
        if cell.contains(at):
            painter.setPen(QPen(colour, 1))
            painter.drawLine(QPointF(at.x(), cell.top()), QPointF(at.x(), cell.bottom()))
            painter.drawLine(QPointF(cell.left(), at.y()), QPointF(cell.right(), at.y()))

    def _under(self, position: QPointF) -> tuple[Stamp, MapPoint] | None:
        """The stamp and the place at a position."""
        for cell, stamp in zip(self.cells(), self._stamps, strict=True):
            if cell.contains(position):
                place = self._onto(cell).inverted()[0].map(position)
                return stamp, MapPoint(place.x(), place.y())
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the place; with the button down, shift the maps."""
        found = self._under(event.position())
        self.cursor_moved.emit(found[1] if found else None)
        if self._pressed is None or not self._stamps:
            return
        moved = event.position() - self._pressed
        if self._dragged or moved.manhattanLength() > CLICK_PIXELS:
            back = self._onto(self.cells()[0]).inverted()[0]
            before, now = back.map(self._pressed), back.map(event.position())
            self._pressed, self._dragged = event.position(), True
            self.camera.move(before.x() - now.x(), before.y() - now.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click shows that member in the panels."""
        found = self._under(event.position())
        clicked = self._pressed is not None and not self._dragged
        self._pressed = None
        if clicked and found is not None and found[0].member is not None:
            self.member_chosen.emit(found[0].member)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer, in every stamp."""
        found = self._under(event.position())
        if found is not None:
            self.camera.magnify(1.0015 ** event.angleDelta().y(), found[1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the framed member in the panels."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._stamps:
            self.member_chosen.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that no place is pointed at."""
        self.cursor_moved.emit(None)
        super().leaveEvent(event)


def _image(rgba: np.ndarray) -> QImage:
    """North up, keeping its own pixels."""
    upright = np.ascontiguousarray(rgba[::-1])
    height, width = upright.shape[:2]
    return QImage(upright.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
