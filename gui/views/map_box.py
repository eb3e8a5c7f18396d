"""The mouse on a map."""

from math import hypot

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal

from gui.views.camera import Camera, Extent, MapPoint

PIN_REACH = 10
"""Pixels around the pinned point from where it can be dragged."""


class MapBox(pg.ViewBox):
    """Turns the mouse on a map into wishes: wheel zooms about the pointer, dragging shifts, with Shift it spans a box.

    Signals:
        clicked(object): the MapPoint that was clicked.
        double_clicked(object): the same for a double click while ``drawing``; otherwise it shows all again.
        box_dragged(object, bool): the Extent spanned, and whether the button was let go.
        line_dragged(object, object, bool): both ends, as MapPoints, of the line drawn with Ctrl, and whether it is complete.
        pin_dragged(object, bool): where the pinned point is dragged to, a MapPoint, and whether it was let go.

    Attributes:
        pin: the pinned point, if there is one.
    """

    clicked = Signal(object)
    double_clicked = Signal(object)
    box_dragged = Signal(object, bool)
    line_dragged = Signal(object, object, bool)
    pin_dragged = Signal(object, bool)
    drawing = False

    def __init__(self, camera: Camera) -> None:
        super().__init__(enableMenu=False, enableMouse=False, defaultPadding=0)
        self._camera = camera
        self.pin: MapPoint | None = None
        self._holds_pin = False

    def wheelEvent(self, event, axis=None) -> None:
        """Zoom."""
        about = self.mapSceneToView(event.scenePos())
        self._camera.magnify(1.0015 ** event.delta(), MapPoint(about.x(), about.y()))
        event.accept()

    def mouseDragEvent(self, event, axis=None) -> None:
        """Shift, or drag the pinned point; with the key of that name span a box, with Ctrl draw a line."""
        event.accept()
        if event.isStart():
            self._holds_pin = not event.modifiers() and self._on_pin(event.buttonDownScenePos())
        if self._holds_pin:
            at = self.mapSceneToView(event.scenePos())
            self.pin_dragged.emit(MapPoint(at.x(), at.y()), event.isFinish())
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._span(self.mapSceneToView(event.buttonDownScenePos()), self.mapSceneToView(event.scenePos()), event)
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            ends = [self.mapSceneToView(at) for at in (event.buttonDownScenePos(), event.scenePos())]
            self.line_dragged.emit(*(MapPoint(end.x(), end.y()) for end in ends), event.isFinish())
            return
        now, before = self.mapSceneToView(event.scenePos()), self.mapSceneToView(event.lastScenePos())
        self._camera.move(before.x() - now.x(), before.y() - now.y())

    def mouseClickEvent(self, event) -> None:
        """Click: a place. Double click: all of it again."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        event.accept()
        at = self.mapSceneToView(event.scenePos())
        if not event.double():
            self.clicked.emit(MapPoint(at.x(), at.y()))
        elif self.drawing:
            self.double_clicked.emit(MapPoint(at.x(), at.y()))
        else:
            self._camera.home()

    def hoverEvent(self, event) -> None:
        """Over the pinned point the pointer is a hand that can take it."""
        if not event.isExit() and self._on_pin(event.scenePos()):
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self.hasCursor():
            self.unsetCursor()

    def _on_pin(self, position: QPointF) -> bool:
        if self.pin is None or self.drawing:
            return False
        pin = self.mapViewToScene(QPointF(self.pin.x, self.pin.y))
        return hypot(pin.x() - position.x(), pin.y() - position.y()) <= PIN_REACH

    def _span(self, one: QPointF, other: QPointF, event) -> None:
        (west, east), (south, north) = sorted((one.x(), other.x())), sorted((one.y(), other.y()))
        self.box_dragged.emit(Extent(west, east, south, north), event.isFinish())
