"""The picture of a field in a map's scene, kept as the screen wants its pixels."""

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gui.views.camera import Extent
from gui.words import tr

SLACK = 0.25
"""How much more than what is in sight is kept on each side, as a share of it: small steps then cost nothing."""
WHOLE = 1 << 20
"""A picture of no more pixels than this is kept whole."""

Pixels = np.ndarray | Sequence[np.ndarray]
"""uint8 [y, x, 4] with row 0 in the south; or that and ever coarser ones, each of half as many rows and columns."""


class FieldItem(QGraphicsItem):
    """The pixels over the outer edges of a field; every cell a rectangle, none of them blended with another.

    Of a large field the finest picture is drawn whose pixels the screen can all show, and of that no more than
    what is in sight is turned into the screen's own format.
    """

    def __init__(self, parent: QGraphicsItem | None = None) -> None:
        super().__init__(parent)
        self._box, self._levels, self._lazy = QRectF(), (), False
        self._image, self._kept, self._level = QImage(), QRectF(), -1
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # which tells what is in sight
        self.setVisible(False)

    def show_field(self, pixels: Pixels, extent: Extent) -> None:
        """Show other pixels."""
        self.prepareGeometryChange()
        self._levels = (pixels,) if isinstance(pixels, np.ndarray) else tuple(pixels)
        self._box = QRectF(extent.west, extent.south, extent.east - extent.west, extent.north - extent.south)
        self._level = -1
        self._lazy = len(self._levels) > 1 or self._levels[0].size > 4 * WHOLE
        if not self._lazy:
            self._keep(0, self._box)
        self.setVisible(True)
        self.update()

    def boundingRect(self) -> QRectF:
        """The outer edges."""
        return self._box

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """The pixels; the scene's y runs north, as rows do."""
        if self._lazy:
            seen = option.exposedRect.intersected(self._box)
            level = self._fitting(abs(painter.deviceTransform().m11()))
            seen = seen.intersected(self._covered(level))
            if not seen.isEmpty() and (level != self._level or not self._kept.contains(seen)):
                self._keep(level, seen)
        painter.drawImage(self._kept, self._image)
        if self._level > 0:
            _say(painter, tr("each dot: the largest of {level} x {level} cells", level=2**self._level))

    def _covered(self, level: int) -> QRectF:
        """What a level's whole cells cover, a hair's breadth inside: a last odd row or column is in the finer ones only."""
        (rows, columns), (some, few) = (self._levels[which].shape[:2] for which in (0, level))
        inside = 2**level * (1 - 1e-9)
        width, height = self._box.width() * few / columns * inside, self._box.height() * some / rows * inside
        return QRectF(self._box.left(), self._box.top(), width, height)

    def _fitting(self, per_unit: float) -> int:
        """The finest level whose pixels are no smaller than the screen's, ``per_unit`` of which are in one of the map's.

        Of a finer one the screen would leave pixels out, and with them the heaviest rain.
        """
        cell = self._box.width() / self._levels[0].shape[1] * per_unit
        return min(max(math.ceil(-math.log2(max(cell, 1e-9))), 0), len(self._levels) - 1)

    def _keep(self, level: int, seen: QRectF) -> None:
        """Turn what is in sight, and a little more, of a level into a picture; premultiplied, which is drawn fastest."""
        rgba = self._levels[level]
        rows, columns = rgba.shape[:2]
        height = self._box.height() / self._levels[0].shape[0] * 2**level
        width = self._box.width() / self._levels[0].shape[1] * 2**level
        part = self._box
        if rows * columns > WHOLE:
            x, y = seen.width() * SLACK, seen.height() * SLACK
            part = seen.adjusted(-x, -y, x, y)
        first_row, last_row = _cells(part.top() - self._box.top(), part.bottom() - self._box.top(), height, rows)
        first, last = _cells(part.left() - self._box.left(), part.right() - self._box.left(), width, columns)
        pixels = np.ascontiguousarray(rgba[first_row:last_row, first:last])
        count = last - first
        image = QImage(pixels.data, count, last_row - first_row, 4 * count, QImage.Format.Format_RGBA8888)
        self._image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        corner = self._box.left() + first * width, self._box.top() + first_row * height
        self._kept = QRectF(*corner, count * width, (last_row - first_row) * height)
        self._level = level


def _cells(low: float, high: float, step: float, count: int) -> tuple[int, int]:
    """The first of the cells that hold a span, and the one after the last."""
    first = min(max(math.floor(low / step), 0), count - 1)
    return first, min(max(math.ceil(high / step), first + 1), count)


def _say(painter: QPainter, words: str) -> None:
    """A few words in the upper left corner, on a ground of their own: they are read in every theme."""
    painter.save()
    painter.resetTransform()
    font = QFont(painter.font())
    font.setPixelSize(11)
    painter.setFont(font)
    room = QRectF(painter.fontMetrics().boundingRect(words)).adjusted(-4, -2, 4, 2)
    room.moveTopLeft(painter.viewport().topLeft().toPointF())
    painter.fillRect(room, QColor(255, 255, 255, 210))
    painter.setPen(QColor("#16191d"))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
