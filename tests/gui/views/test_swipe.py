"""Two fields in one map."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPolygonF

from gui.views.camera import Extent, MapPoint
from gui.views.place import Place
from gui.views.swipe import SwipeView
from gui.widgets.content import Content
from gui.widgets.theme import LIGHT, palette_of

OCEAN = Extent(-40, -38, 30, 32)
FIRST, SECOND = "#0963c7", "#c76309"


def plain(red, green, blue, size=4):
    """A field of one colour."""
    return np.full((size, size, 4), (red, green, blue, 255), np.uint8)


@pytest.fixture
def view(qtbot):
    view = SwipeView()
    qtbot.addWidget(view)
    view.setPalette(palette_of(LIGHT))
    view.resize(420, 440)
    view.show()
    view.set_features({}, Place(OCEAN))
    view.camera.fit(OCEAN, Place(OCEAN).aspect)
    view.set_image(plain(9, 99, 199), OCEAN)
    view.set_second(plain(199, 99, 9, 40), OCEAN)
    return view


def colour_at(view, x, y):
    """The colour a person sees at a map place."""
    seen = view._canvas.viewport()
    edges = view.camera.view(seen.width(), seen.height())
    across = (x - edges.west) / (edges.east - edges.west) * seen.width()
    down = (edges.north - y) / (edges.north - edges.south) * seen.height()
    return view._canvas.grab().toImage().pixelColor(QPoint(round(across), round(down))).name()


def sides(view):
    """What is seen in the west and in the east."""
    return colour_at(view, -39.5, 31.6), colour_at(view, -38.5, 31.6)


def test_the_second_field_is_right_of_the_curtain(view):
    assert sides(view) == (FIRST, SECOND)


def test_the_first_field_is_not_seen_where_the_second_ends(view):
    """Of another run, which may be of a part of the region: the curtain would show one run under the other's name."""
    east = Extent(-38.2, -38, 30, 32)
    corners = [QPointF(east.west, 30), QPointF(east.east, 30), QPointF(east.east, 32), QPointF(east.west, 32)]
    view.set_second(plain(199, 99, 9), east, QPolygonF(corners))
    assert sides(view) == (FIRST, LIGHT.beyond) and colour_at(view, -38.1, 31.6) == SECOND


def test_the_curtain_follows_the_keys_and_stops_at_the_edges(view, qtbot):
    for _ in range(30):
        qtbot.keyClick(view._curtain, Qt.Key.Key_Left)
    assert view.share == 0 and sides(view) == (SECOND, SECOND)
    for _ in range(30):
        qtbot.keyClick(view._curtain, Qt.Key.Key_Right)
    assert view.share == 1 and sides(view) == (FIRST, FIRST)


def test_the_curtain_follows_the_mouse(view, qtbot):
    grip = view._curtain.rect().center()
    quarter = view._canvas.viewport().width() // 4
    qtbot.mousePress(view._curtain, Qt.MouseButton.LeftButton, pos=grip)
    view._curtain.mouseMoveEvent(
        QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(grip - QPoint(quarter, 0)),
            QPointF(),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert view.share == pytest.approx(0.25, abs=0.01)


def test_the_curtain_keeps_its_arrow_keys_from_the_time(view):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    view._curtain.event(event)
    assert event.isAccepted()


def test_the_curtain_stays_on_screen_while_the_map_moves(view):
    view.camera.magnify(3, MapPoint(-38.2, 31.8))
    width = view._canvas.viewport().width()
    assert view._curtain.geometry().center().x() == pytest.approx(width / 2, abs=1)
    edges = view.camera.view(width, view._canvas.viewport().height())
    middle = (edges.west + edges.east) / 2
    assert view._clip.rect().left() == pytest.approx(middle, abs=(edges.east - edges.west) / width)


def test_blinking_shows_the_two_in_turn_and_the_curtain_comes_back(view):
    view.set_blinking(True)
    assert sides(view) == (FIRST, FIRST) and view._curtain.isHidden()
    view._in_turn.timeout.emit()
    assert sides(view) == (SECOND, SECOND)
    view.set_blinking(False)
    assert sides(view) == (FIRST, SECOND) and not view._in_turn.isActive()


def test_dry_places_of_the_second_field_do_not_show_the_first(view):
    view.set_second(np.zeros((4, 4, 4), np.uint8), OCEAN)
    assert sides(view) == (FIRST, LIGHT.paper)


def test_each_field_has_a_menu_of_its_own(view, qtbot):
    chooser = view.second_chooser
    chooser.content = Content("truth")
    chooser.words()
    wanted = next(action for action in chooser.menu().actions() if action.text() == "Oracle")
    with qtbot.waitSignal(view.content_requested, timeout=100) as told:
        wanted.trigger()
    assert told.args == [1, "oracle"]
