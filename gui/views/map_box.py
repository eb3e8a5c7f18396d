"""The mouse on a map."""

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal

from gui.views.camera import Camera, Extent, MapPoint


class MapBox(pg.ViewBox):
    """Turns the mouse on a map into wishes: wheel zooms about the pointer, dragging shifts, with Shift it spans a box.

    Signals:
        clicked(object): the MapPoint that was clicked.
        double_clicked(object): the same for a double click while ``drawing``; otherwise it shows all again.
        box_dragged(object, bool): the Extent spanned, and whether the button was let go.
        line_dragged(object, object, bool): both ends, as MapPoints, of the line drawn with Ctrl, and whether it is complete.
    """

    clicked = Signal(object)
    double_clicked = Signal(object)
    box_dragged = Signal(object, bool)
    line_dragged = Signal(object, object, bool)
    drawing = False

    def __init__(self, camera: Camera) -> None:
        super().__init__(enableMenu=False, enableMouse=False, defaultPadding=0)
        self._camera = camera

    def wheelEvent(self, event, axis=None) -> None:
        """Zoom."""
        about = self.mapSceneToView(event.scenePos())
        self._camera.magnify(1.0015 ** event.delta(), MapPoint(about.x(), about.y()))
        event.accept()

    def mouseDragEvent(self, event, axis=None) -> None:
        """Shift; with the key of that name span a box, with Ctrl draw a line."""
        event.accept()
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

    def _span(self, one: QPointF, other: QPointF, event) -> None:
        (west, east), (south, north) = sorted((one.x(), other.x())), sorted((one.y(), other.y()))
        self.box_dragged.emit(Extent(west, east, south, north), event.isFinish())
