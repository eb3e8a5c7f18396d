"""What keys do on a map that has the keyboard. Pure: from a key to a wish."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from gui.views.camera import Extent, MapPoint
from gui.words import tr

PAN, STEP = 0.1, 0.02
"""Shares of what is in sight by which an arrow key shifts the map, and the cross."""
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
ZOOM = {Qt.Key.Key_Plus: 1.25, Qt.Key.Key_Equal: 1.25, Qt.Key.Key_Minus: 0.8}
KEYS = tr(
    "Arrows shift the map, plus and minus zoom, 0 shows all. Shift and an arrow move the cross; Enter is a click there, and"
    " Shift+Enter ends an area."
)
TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a key asks for: "zoom" by a factor, "home", "pan" by map units, "cross" at a place, "click" or "end" there."""

    kind: str
    factor: float = 1.0
    shift: tuple[float, float] = (0.0, 0.0)
    place: MapPoint | None = None


def wish_of(
    key: int, modifiers: Qt.KeyboardModifier, view: Extent, cross: MapPoint | None, *, keyed: bool
) -> Wish | None:
    """The wish of a key, or None where it means nothing here.

    Args:
        view: what is in sight.
        cross: where the cross is; without one it begins in the middle.
        keyed: the keyboard came here by keys: then arrows are the map's, and no longer the window's.
    """
    if key in ZOOM:
        return Wish("zoom", factor=ZOOM[key])
    if key == Qt.Key.Key_0:
        return Wish("home")
    shifted = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    at = cross or view.centre
    if keyed and key in TAKE:
        return Wish("end" if shifted else "click", place=at)
    if not keyed or key not in ARROWS:
        return None
    x, y = ARROWS[Qt.Key(key)]
    across, up = view.east - view.west, view.north - view.south
    if shifted:
        return Wish("cross", place=MapPoint(at.x + x * STEP * across, at.y + y * STEP * up))
    return Wish("pan", shift=(x * PAN * across, y * PAN * up))
