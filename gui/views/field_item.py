"""The picture of a field in a map's scene, kept as the screen wants its pixels."""

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gui.views.camera import Extent


class FieldItem(QGraphicsItem):
    """uint8 [y, x, 4] over the outer edges of a field; every cell a rectangle, none of them blended with another."""

    def __init__(self, parent: QGraphicsItem | None = None) -> None:
        super().__init__(parent)
        self._box, self._image = QRectF(), QImage()
        self.setVisible(False)

    def show_field(self, rgba: np.ndarray, extent: Extent) -> None:
        """Show other pixels, row 0 in the south; premultiplied once, which halves the time of every frame."""
        self.prepareGeometryChange()
        pixels = np.ascontiguousarray(rgba)
        height, width = pixels.shape[:2]
        image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
        self._image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        self._box = QRectF(extent.west, extent.south, extent.east - extent.west, extent.north - extent.south)
        self.setVisible(True)
        self.update()

    def boundingRect(self) -> QRectF:
        """The outer edges."""
        return self._box

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """The pixels; the scene's y runs north, as rows do."""
        painter.drawImage(self._box, self._image)
