"""All members side by side."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent

from gui.views.camera import Camera, Extent, MapPoint
from gui.views.map_lines import paths_of
from gui.views.place import Place
from gui.views.stamps import Stamp, StampsView
from gui.widgets.theme import LIGHT, palette_of

OCEAN = Extent(-40, -38, 30, 32)
"""No line of the map crosses it."""
COLOURS = ("#0963c7", "#c76309", "#63c709", "#9909c7", "#c7c709")


def stamp(number, colour, member=True):
    """A field of one colour, but for a clear south-west quarter."""
    rgba = np.zeros((4, 4, 4), np.uint8)
    rgba[:] = QColor(colour).getRgb()
    rgba[:2, :2, 3] = 0
    return Stamp(str(number + 1), number if member else None, rgba, OCEAN)


@pytest.fixture
def view(qtbot):
    camera = Camera()
    view = StampsView(camera)
    qtbot.addWidget(view)
    view.setPalette(palette_of(LIGHT))
    view.resize(600, 420)
    view.show()
    view.set_features(paths_of(Place(OCEAN)), Place(OCEAN))
    camera.fit(OCEAN, Place(OCEAN).aspect)
    view.set_stamps(tuple(stamp(i, colour, i < 4) for i, colour in enumerate(COLOURS)))
    view.kept = camera
    return view


def place(view, number, x, y):
    """The pixel of a map place in a stamp."""
    return view._onto(view.cells()[number]).map(QPointF(x, y)).toPoint()


def colour_at(view, number, x, y):
    """The colour a person sees there."""
    return view.grab().toImage().pixelColor(place(view, number, x, y)).name()


def test_every_member_is_shown_north_up_in_its_own_stamp(view):
    for number, colour in enumerate(COLOURS):
        assert colour_at(view, number, -38.6, 31.4) == colour
        assert colour_at(view, number, -39.6, 30.4) == LIGHT.paper, "clear in the south-west"


def test_stamps_do_not_overlap_and_are_as_large_as_they_can_be(view):
    cells = view.cells()
    assert not any(a.intersects(b) for i, a in enumerate(cells) for b in cells[:i])
    assert len({cell.top() for cell in cells}) == 2 and len({cell.left() for cell in cells}) == 3


def test_a_click_chooses_a_member_but_not_the_truth_and_a_drag_none(view, qtbot, record):
    chosen = record(view.member_chosen)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place(view, 2, -39, 31))
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place(view, 4, -39, 31))
    start = place(view, 1, -39, 31)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, start + QPoint(30, 0))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(30, 0))
    assert chosen.said == [2]


def test_enter_chooses_the_framed_member(view, qtbot, record):
    chosen = record(view.member_chosen)
    view.set_chosen(3)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert chosen.said == [3]


def test_pointing_at_any_stamp_tells_the_place_on_the_map(view, qtbot, record):
    told = record(view.cursor_moved)
    qtbot.mouseMove(view, place(view, 3, -38.5, 31.2))
    assert (told.said[-1].x, told.said[-1].y) == pytest.approx((-38.5, 31.2), abs=0.02)
    view.set_cross(MapPoint(-38.5, 31.2))
    picture = view.grab().toImage()
    for number in range(5):
        at = place(view, number, -38.5, 31.9)
        assert LIGHT.cross in {picture.pixelColor(at + QPoint(shift, 0)).name() for shift in (-1, 0, 1)}


def test_the_wheel_zooms_all_stamps_about_the_pointer(view):
    at = place(view, 1, -38.5, 31.5)
    where = QPointF(at), QPointF(view.mapToGlobal(at))
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
    view.wheelEvent(QWheelEvent(*where, QPoint(), QPoint(0, 480), *none))
    assert view.camera.zoom == pytest.approx(1.0015**480)
    assert abs(place(view, 1, -38.5, 31.5).x() - at.x()) <= 1


def test_without_members_a_sentence_says_why(view):
    before = view.grab().toImage()
    view.set_stamps((), "Press Run (Ctrl+R)")
    assert view.grab().toImage() != before and view.cells() == []
