"""Two fields in one map: a curtain that is drawn over the first, or the two in turn."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPolygonItem, QGraphicsRectItem, QGridLayout, QHBoxLayout, QWidget

from gui.views.camera import Camera, Extent
from gui.views.chooser import ContentChooser
from gui.views.field_item import FieldItem, Pixels
from gui.views.map_view import MapView
from gui.widgets.labels import ElidedLabel
from gui.widgets.theme import theme_of
from gui.words import tr

HANDLE = 13
"""Width of what the mouse grabs, in pixels."""
STEP = 0.05
"""How far a key moves the curtain, as a share of the map."""
BLINK_MILLISECONDS = 700


class Curtain(QWidget):
    """The line between the two fields, with a grip.

    Signals:
        moved(float): to a share of the parent's width.
    """

    moved = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.share = 0.5
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(tr("Drag the curtain, or move it with Left and Right once it has the keyboard (Tab)"))
        self.setAccessibleName(tr("Curtain between the two fields"))

    def settle(self, width: int, height: int) -> None:
        """Stand at the share of a map of this size."""
        self.setGeometry(round(self.share * width) - HANDLE // 2, 0, HANDLE, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line over a casing of paper, and a grip; in the accent colour with the keyboard."""
        theme = theme_of(self.palette())
        with QPainter(self) as painter:
            middle = self.width() // 2
            painter.fillRect(middle - 2, 0, 5, self.height(), QColor(theme.paper))
            colour = QColor(theme.accent if self.hasFocus() else theme.text)
            painter.fillRect(middle - 1, 0, 3, self.height(), colour)
            painter.fillRect(0, self.height() // 2 - 16, self.width(), 32, colour)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(self.mapToParent(event.position()).x() / max(self.parentWidget().width(), 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the mouse and the keyboard."""
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Keep the arrow keys from the window's shortcuts while the keyboard is here."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right move it."""
        step = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}.get(event.key())
        if step:
            self._move(self.share + step)
        else:
            super().keyPressEvent(event)

    def _move(self, share: float) -> None:
        self.share = min(max(share, 0.0), 1.0)
        self.moved.emit(self.share)


class SwipeView(MapView):
    """A map of two fields, the second to the right of a curtain or in turn with the first.

    Signals:
        content_requested(int, str): the first (0) or the second (1) shall be this ``Content``.
    """

    content_requested = Signal(int, str)

    def __init__(self, parent: QWidget | None = None, camera: Camera | None = None) -> None:
        super().__init__(parent, camera)
        self._clip = QGraphicsRectItem()
        self._clip.setFlag(QGraphicsItem.GraphicsItemFlag.ItemClipsChildrenToShape)
        self._clip.setPen(Qt.PenStyle.NoPen)
        self._ground2 = QGraphicsPolygonItem(self._clip)
        self._ground2.setPen(Qt.PenStyle.NoPen)
        self._second = FieldItem(self._clip)
        self._box.addItem(self._clip, ignoreBounds=True)
        self._curtain = Curtain(self._canvas.viewport())
        self._curtain.moved.connect(self._draw_curtain)
        self._in_turn = QTimer(self, interval=BLINK_MILLISECONDS)
        self._in_turn.timeout.connect(self._blink)
        self._front = 0
        self.chooser.chosen.connect(self._first_chosen)
        self.second_chooser.chosen.connect(self._second_chosen)
        self._dress()

    @property
    def share(self) -> float:
        """Which part of the map, from the left, shows the first field."""
        return float(1 - self._front) if self._in_turn.isActive() else self._curtain.share

    def choosers(self) -> tuple[ContentChooser, ContentChooser]:
        """Of the first and of the second field."""
        return self.chooser, self.second_chooser

    def set_second(self, rgba: Pixels, extent: Extent, edge: QPolygonF | None = None) -> None:
        """The field to the right of the curtain, as ``set_image`` takes the one to the left."""
        self._second.show_field(rgba, extent)
        self._ground2.setPolygon(self._ground.polygon() if edge is None else edge)
        self._refresh()

    def hide_second(self) -> None:
        """There is no second field; the bare map shows."""
        self._second.setVisible(False)
        self._refresh()

    def set_blinking(self, blinking: bool) -> None:
        """Show the two in turn, or both with the curtain between them."""
        if blinking:
            self._in_turn.start()
        else:
            self._in_turn.stop()
        self._front = 0
        self._curtain.setVisible(not blinking)
        self._draw_curtain()

    def _arrange(self) -> None:
        self.second_chooser, self.second_title = ContentChooser(self), ElidedLabel(parent=self)
        self.second_title.setFont(self.title_label.font())
        header = QHBoxLayout()
        header.setSpacing(2)
        for chooser, title in ((self.chooser, self.title_label), (self.second_chooser, self.second_title)):
            header.addWidget(chooser)
            header.addWidget(title, 1)
        self._full.hide()
        layout = QGridLayout(self)
        layout.setContentsMargins(2, 0, 2, 2)
        layout.setSpacing(1)
        layout.addLayout(header, 0, 0)
        layout.addWidget(self._canvas, 1, 0)

    def _dress(self) -> None:
        super()._dress()
        if hasattr(self, "_ground2"):
            self._ground2.setBrush(QColor(self._theme.paper))
            self._clip.setBrush(QColor(self._theme.beyond))  # where the second ends, the first is not behind it

    @Slot()
    def _look(self) -> None:
        super()._look()
        if hasattr(self, "_front"):
            self._draw_curtain()

    @Slot()
    def _draw_curtain(self) -> None:
        view, size = self._overlay.view, self._canvas.viewport().size()
        left = view.west + self.share * (view.east - view.west)
        self._clip.setRect(QRectF(left, view.south, view.east - left, view.north - view.south))
        self._curtain.settle(size.width(), size.height())
        self._curtain.raise_()
        self._refresh()
        self.title_label.setEnabled(self.share > 0)
        self.second_title.setEnabled(self.share < 1)

    @Slot()
    def _blink(self) -> None:
        self._front = 1 - self._front
        self._draw_curtain()

    @Slot(str)
    def _first_chosen(self, content: str) -> None:
        self.content_requested.emit(0, content)

    @Slot(str)
    def _second_chosen(self, content: str) -> None:
        self.content_requested.emit(1, content)
