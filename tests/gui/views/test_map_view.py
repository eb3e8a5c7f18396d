"""One map panel, by its pixels."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.colour import Colouring
from gui.views.camera import Extent, MapPoint
from gui.views.map_layers import GaugeMark, Marks
from gui.views.map_view import MapView
from gui.views.place import Place
from gui.widgets.theme import DARK, LIGHT, palette_of

OCEAN = Extent(-40, -38, 30, 32)
"""No line of the map crosses it."""


@pytest.fixture
def view(qtbot):
    view = MapView()
    qtbot.addWidget(view)
    view.setPalette(palette_of(LIGHT))
    view.resize(420, 440)
    view.show()
    view.set_features({}, Place(OCEAN))
    view.camera.fit(OCEAN, Place(OCEAN).aspect)
    return view


def colour_at(view, x, y):
    """The colour a person sees at a map place."""
    return next(iter(colours_about(view, x, y, 0)))


def colours_about(view, x, y, reach=1):
    """The colours a person sees within ``reach`` pixels of a map place."""
    seen = view._canvas.viewport()
    edges = view.camera.view(seen.width(), seen.height())
    across = (x - edges.west) / (edges.east - edges.west) * seen.width()
    down = (edges.north - y) / (edges.north - edges.south) * seen.height()
    picture = view._canvas.grab().toImage()
    steps = range(-reach, reach + 1)
    return {picture.pixelColor(QPoint(round(across) + i, round(down) + j)).name() for i in steps for j in steps}


def test_north_is_up_and_west_is_left(view):
    rgba = np.zeros((4, 4, 4), np.uint8)
    rgba[0, 0], rgba[3, 0], rgba[0, 3] = (255, 0, 0, 255), (0, 255, 0, 255), (0, 0, 255, 255)
    view.set_image(rgba, OCEAN)
    assert colour_at(view, -39.75, 30.25) == "#ff0000", "first row, first column: south-west"
    assert colour_at(view, -39.75, 31.75) == "#00ff00", "last row: north"
    assert colour_at(view, -38.25, 30.25) == "#0000ff", "last column: east"


def test_dry_shows_the_bare_map_and_missing_does_not(view):
    field = np.zeros((256, 256), np.float32)
    field[:128] = np.nan
    view.set_image(Colouring("precip").to_rgba(field), OCEAN)
    assert colour_at(view, -39, 31.5) == LIGHT.paper
    assert colour_at(view, -39, 30.5) != LIGHT.paper


def test_the_image_covers_its_extent_whatever_its_resolution(view):
    for size in (2, 200):
        view.set_image(np.full((size, size, 4), (9, 99, 199, 255), np.uint8), OCEAN)
        for x, y in ((-39.97, 30.03), (-38.03, 31.97)):
            assert colour_at(view, x, y) == "#0963c7"
        assert colour_at(view, -40.05, 31) == LIGHT.beyond


def test_an_empty_panel_says_what_to_do_and_hides_the_image(view):
    view.set_image(np.full((2, 2, 4), 255, np.uint8) * np.uint8([1, 0, 0, 1]), OCEAN)
    view.set_empty("Press Run (Ctrl+R).")
    assert view._empty.isVisible() and view._empty.text() == "Press Run (Ctrl+R)."
    assert colour_at(view, -39.9, 30.1) == LIGHT.paper
    view.set_image(np.zeros((2, 2, 4), np.uint8), OCEAN)
    assert not view._empty.isVisible()


def test_gauges_are_rings_through_which_the_field_is_seen(view):
    view.set_image(np.full((2, 2, 4), (9, 99, 199, 255), np.uint8), OCEAN)
    view.set_gauges((GaugeMark(-39.5, 31.5),))
    assert colours_about(view, -39.5, 31.5, 0) == {"#0963c7"}
    ring = [QColor(name) for name in colours_about(view, -39.5, 31.5, 7)]
    assert any(colour.red() > 2 * colour.green() for colour in ring), "the cross's red"
    view.set_gauges(())
    assert colours_about(view, -39.5, 31.5, 7) == {"#0963c7"}


def test_the_cross_is_drawn_through_its_place(view):
    view.set_image(np.zeros((2, 2, 4), np.uint8), OCEAN)
    view.set_cross(MapPoint(-39.5, 31.5))
    assert LIGHT.cross in colours_about(view, -38.5, 31.5)
    assert LIGHT.cross in colours_about(view, -39.5, 30.5)
    view.set_cross(None)
    assert colours_about(view, -38.5, 31.5) == {LIGHT.paper}


def test_pointing_tells_the_place_and_leaving_tells_none(view, qtbot):
    told = []
    view.cursor_moved.connect(told.append)
    middle = view._canvas.viewport().rect().center()
    view._canvas.scene().sigMouseMoved.emit(view._canvas.mapToScene(middle))
    assert (told[0].x, told[0].y) == pytest.approx((-39, 31), abs=0.02)
    view.leaveEvent(QEvent(QEvent.Type.Leave))
    assert told[-1] is None


def test_lines_and_ground_follow_the_theme(view):
    view.setPalette(palette_of(DARK))
    view.set_image(np.zeros((2, 2, 4), np.uint8), OCEAN)
    assert colour_at(view, -39, 31) == DARK.paper


def test_plus_zooms_and_nought_shows_all(view, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.camera.zoom == pytest.approx(1.25)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.camera.zoom == 1


def on_screen(view, x, y):
    """The pixel of the canvas where a map place is seen."""
    seen = view._canvas.viewport()
    edges = view.camera.view(seen.width(), seen.height())
    across = (x - edges.west) / (edges.east - edges.west) * seen.width()
    return QPoint(round(across), round((edges.north - y) / (edges.north - edges.south) * seen.height()))


def drag(view, start, end, modifier):
    """Press, move in steps, let go: with the mouse's left button."""
    seen, left = view._canvas.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(seen, left, modifier, start)
    for share in (0.3, 0.6, 1.0):
        at = start + (end - start) * share
        move = QMouseEvent(QEvent.Type.MouseMove, at.toPointF(), at.toPointF(), left, left, modifier)
        QApplication.sendEvent(seen, move)
    QTest.mouseRelease(seen, left, modifier, end)


def test_a_click_says_which_place_was_clicked(view, qtbot):
    with qtbot.waitSignal(view.clicked) as said:
        QTest.mouseClick(view._canvas.viewport(), Qt.MouseButton.LeftButton, pos=on_screen(view, -38.5, 31.5))
    assert said.args[0].x == pytest.approx(-38.5, abs=0.02) and said.args[0].y == pytest.approx(31.5, abs=0.02)


def test_dragging_with_shift_spans_a_box_and_leaves_the_camera_alone(view):
    spans = []
    view.box_dragged.connect(lambda extent, done: spans.append((extent, done)))
    before = view.camera.view(100, 100)
    start, end = on_screen(view, -39.5, 31.5), on_screen(view, -38.5, 30.5)
    drag(view, start, end, Qt.KeyboardModifier.ShiftModifier)
    extent, done = spans[-1]
    assert done and not spans[0][1] and view.camera.view(100, 100) == before
    assert (extent.west, extent.east) == pytest.approx((-39.5, -38.5), abs=0.03)
    assert (extent.south, extent.north) == pytest.approx((30.5, 31.5), abs=0.03)


def test_a_line_points_the_way_its_kilometres_are_counted(view):
    """Broader at its head than at its tail, whichever way it was drawn."""
    west, east = MapPoint(-39.5, 31.0), MapPoint(-38.5, 31.0)
    for tail, head in ((west, east), (east, west)):
        view.set_marks(Marks(track=(tail, head)))
        assert _inked(view, head) > 1.3 * _inked(view, tail)


def _inked(view, point):
    """How many pixels within 8 of a map place are not the bare map's."""
    seen = view._canvas.viewport()
    edges = view.camera.view(seen.width(), seen.height())
    across = round((point.x - edges.west) / (edges.east - edges.west) * seen.width())
    down = round((edges.north - point.y) / (edges.north - edges.south) * seen.height())
    picture, steps = view._canvas.grab().toImage(), range(-8, 9)
    return sum(picture.pixelColor(across + i, down + j).name() != LIGHT.paper for i in steps for j in steps)


def test_an_area_is_drawn_where_it_lies(view):
    corners = tuple(MapPoint(x, y) for x, y in ((-39.5, 30.5), (-38.5, 30.5), (-38.5, 31.5), (-39.5, 31.5)))
    view.set_marks(Marks(corners, closed=True))
    assert LIGHT.accent in colours_about(view, -39.0, 31.5, 2)
    assert LIGHT.accent in colours_about(view, -38.5, 31.0, 2)
    view.set_marks(Marks(corners, closed=False))
    assert LIGHT.accent not in colours_about(view, -39.5, 31.0, 2), "not closed yet"
    view.set_marks(Marks())
    assert LIGHT.accent not in colours_about(view, -39.0, 31.5, 2)


def test_dragging_with_ctrl_draws_a_line_and_leaves_the_camera_alone(view):
    lines = []
    view.line_dragged.connect(lambda start, end, done: lines.append((start, end, done)))
    before = view.camera.view(100, 100)
    drag(view, on_screen(view, -39.5, 31.5), on_screen(view, -38.5, 30.5), Qt.KeyboardModifier.ControlModifier)
    start, end, done = lines[-1]
    assert done and not lines[0][2] and view.camera.view(100, 100) == before
    assert (start.x, start.y, end.x, end.y) == pytest.approx((-39.5, 31.5, -38.5, 30.5), abs=0.03)


def test_the_pinned_point_is_dragged_from_close_by_and_not_from_elsewhere(view):
    said = []
    view.pin_dragged.connect(lambda point, done: said.append((point, done)))
    view.set_marks(Marks(pin=MapPoint(-39.5, 31.5)))
    before = view.camera.view(100, 100)
    nothing = Qt.KeyboardModifier.NoModifier
    drag(view, on_screen(view, -39.5, 31.5) + QPoint(5, -4), on_screen(view, -38.5, 30.5), nothing)
    point, done = said[-1]
    assert done and not said[0][1] and view.camera.view(100, 100) == before
    assert (point.x, point.y) == pytest.approx((-38.5, 30.5), abs=0.03)
    said.clear()
    drag(view, on_screen(view, -39.0, 31.0), on_screen(view, -38.8, 31.0), nothing)
    assert said == []


def test_with_ctrl_a_line_begins_at_the_pinned_point(view):
    pins, lines = [], []
    view.pin_dragged.connect(lambda point, done: pins.append(point))
    view.line_dragged.connect(lambda start, end, done: lines.append(start))
    view.set_marks(Marks(pin=MapPoint(-39.5, 31.5)))
    drag(view, on_screen(view, -39.5, 31.5), on_screen(view, -38.5, 30.5), Qt.KeyboardModifier.ControlModifier)
    assert lines and not pins
