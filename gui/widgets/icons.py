"""Icons: one-colour SVG drawings painted in the theme's colour."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"


def icon(name: str, colour: str) -> QIcon:
    """The drawing ``resources/icons/<name>.svg`` with ``currentColor`` replaced, sharp at 100, 150 and 200 %."""
    drawing = (ICONS / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    made = QIcon()
    for pixels in (16, 24, 32, 48, 64, 128):
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            renderer.render(painter, QRectF(0, 0, pixels, pixels))
        made.addPixmap(pixmap)
    return made
