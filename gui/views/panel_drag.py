"""Panels are rearranged by their titles: one that is dragged onto another changes places with it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from gui.views.map_view import MapView


class PanelDrag(QObject):
    """Watches the titles of panels.

    Signals:
        dropped(int, int): the panel that was dragged, and the one that it was let go over, as numbers of ``panes``.
    """

    dropped = Signal(int, int)

    def __init__(self, panes: Sequence[MapView], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panes = panes
        self._pressed: QPoint | None = None
        self._over: MapView | None = None
        self._dragging = False

    def watch(self, pane: MapView) -> None:
        """Let a panel be dragged by its title."""
        pane.title_label.installEventFilter(self)
        pane.title_label.setCursor(Qt.CursorShape.OpenHandCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press, drag and let go; Qt sends all three to the title that was pressed."""
        if not isinstance(event, QMouseEvent) or watched.parent() not in self._panes:
            return False
        here = event.globalPosition().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragging = here, False
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            self._move(watched.parent(), here)
        elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            self._drop(watched.parent())
        else:
            return False
        return True

    def _move(self, pane: MapView, here: QPoint) -> None:
        if not self._dragging and (here - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            pane.title_label.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self._aim(next((other for other in self._panes if other is not pane and _holds(other, here)), None))

    def _aim(self, pane: MapView | None) -> None:
        """Frame the panel that a title would be dropped on."""
        for target, framed in ((self._over, False), (pane, True)):
            if target is not None:
                target.set_target(framed)
        self._over = pane

    def _drop(self, pane: MapView) -> None:
        over, self._pressed, self._dragging = self._over, None, False
        pane.title_label.setCursor(Qt.CursorShape.OpenHandCursor)
        self._aim(None)
        if over is not None:
            self.dropped.emit(self._panes.index(pane), self._panes.index(over))


def _holds(pane: MapView, place: QPoint) -> bool:
    return pane.isVisible() and pane.rect().contains(pane.mapFromGlobal(place))
