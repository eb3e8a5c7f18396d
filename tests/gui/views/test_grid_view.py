"""Panels that look at the same place."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from gui.colour import Colouring
from gui.views.camera import Extent, MapPoint
from gui.views.grid_view import PanelGrid
from gui.views.place import Place
from gui.widgets.content import LAYOUTS, arranged
from gui.widgets.theme import DARK, LIGHT, palette_of

EXTENT = Extent(-98, -96, 34, 36)


@pytest.fixture
def grid(qtbot):
    grid = PanelGrid()
    qtbot.addWidget(grid)
    grid.setPalette(palette_of(LIGHT))
    grid.resize(700, 640)
    grid.set_place(Place(EXTENT))
    grid.set_colourings([Colouring("precip")])
    grid.show()
    return grid


def test_panels_of_one_size_show_the_same_edges(grid):
    first, *others = ranges(grid)
    assert all(np.allclose(first, other, atol=0.02) for other in others)


@pytest.mark.parametrize("count", range(len(LAYOUTS)))
@pytest.mark.parametrize("spare", [0, 1, 2])
def test_panels_are_of_one_size_to_the_pixel_and_share_the_picture_of_their_lines(grid, qapp, count, spare):
    grid.show_rows(LAYOUTS[count][1])
    grid.resize(700 + spare, 640 + spare)
    qapp.processEvents()
    shown = [pane for pane in grid.panes if not pane.isHidden()]
    assert len({(pane.width(), pane.height()) for pane in shown}) == 1
    assert len({pane.camera.view(pane.width(), pane.height()) for pane in shown}) == 1


def test_zooming_one_panel_zooms_all(grid):
    before = ranges(grid)[0]
    grid.maps["truth"].camera.magnify(2, MapPoint(-97.5, 35.5))
    first, *others = ranges(grid)
    assert np.ptp(first[0]) == pytest.approx(np.ptp(before[0]) / 2)
    assert all(np.allclose(first, other, atol=0.02) for other in others)


def test_one_cross_in_all_panels(grid, qtbot):
    point = MapPoint(-97, 35)
    with qtbot.waitSignal(grid.cursor_moved, timeout=100) as told:
        grid.maps["input"].cursor_moved.emit(point)
    assert told.args == [point]
    assert all(view._overlay.cross == point for view in grid.panes)


def test_the_same_value_has_the_same_colour_in_every_panel(grid):
    colouring = Colouring("precip")
    seen = set()
    for slot in grid.shown():
        grid.show_image(slot, colouring.to_rgba(np.full((4, 4), 7.0)), EXTENT, slot)
        canvas = grid.maps[slot]._canvas
        picture = canvas.grab().toImage()
        seen.add(picture.pixelColor(picture.width() // 2, picture.height() // 3).name())
    red, green, blue = colouring.to_rgba(np.full((1, 1), 7.0))[0, 0, :3]
    assert seen == {f"#{red:02x}{green:02x}{blue:02x}"}


def test_the_click_that_drops_a_gauge_pins_no_point(grid):
    clicked, dropped, at = [], [], MapPoint(-97, 35)
    grid.clicked.connect(clicked.append)
    grid.dropped.connect(dropped.append)
    for dropping in (True, False):
        grid.set_dropping(dropping)
        shape = Qt.CursorShape.CrossCursor if dropping else Qt.CursorShape.ArrowCursor
        assert all(view._canvas.cursor().shape() == shape for view in grid.overlays.maps)
        grid.maps["truth"].clicked.emit(at)
    assert (dropped, clicked) == ([at], [at])


def test_where_another_runs_field_ends_its_paper_ends_and_comes_back_with_the_own(grid):
    dry = np.zeros((4, 4, 4), np.uint8)
    west = Extent(-98, -97, 34, 36)

    def ground(share):
        picture = grid.maps["truth"]._canvas.grab().toImage()
        return picture.pixelColor(round(picture.width() * share), picture.height() // 3).name()

    grid.overlays.set_layers(frozenset())
    grid.show_image("truth", dry, west, "Truth", own=Place(west))
    assert (ground(0.4), ground(0.6)) == (LIGHT.paper, LIGHT.beyond)
    grid.show_image("truth", dry, EXTENT, "Truth", own=Place(EXTENT))
    assert (ground(0.4), ground(0.6)) == (LIGHT.paper, LIGHT.paper)


def test_where_there_is_no_field_there_are_neither_lines_nor_paper_nor_bars(grid, qapp):
    grid.set_colourings([Colouring("precip")])
    grid.set_place(None)
    grid.show_empty("truth", "")
    qapp.processEvents()
    picture = grid.maps["truth"]._canvas.grab().toImage()
    seen = {
        picture.pixelColor(x, y).name() for x in range(2, picture.width() - 2) for y in range(2, picture.height() - 2)
    }
    assert seen == {LIGHT.beyond}
    assert all(bar.isHidden() for bar in grid.colour_bars)


@pytest.mark.parametrize("number", range(1, len(LAYOUTS) + 1))
def test_every_layout_shows_its_panels(grid, number):
    grid.show_rows(LAYOUTS[number - 1][1])
    assert grid.shown() == tuple(content for row in LAYOUTS[number - 1][1] for content in row)


def test_one_panel_alone_and_back_to_the_layout_before(grid):
    grid.show_rows(LAYOUTS[3][1])
    grid.toggle_full("truth")
    assert grid.shown() == ("truth",)
    grid.toggle_full()
    assert grid.shown() == ("downscaled", "truth")


def test_the_button_in_a_panel_shows_it_alone(grid, qtbot):
    qtbot.mouseClick(grid.maps["input"]._full, Qt.MouseButton.LeftButton)
    assert grid.shown() == ("input",)


def test_titles_say_what_is_shown_even_when_empty(grid):
    grid.show_empty("downscaled", "Press Run.", "Downscaled, 1 km")
    assert grid.maps["downscaled"].title() == "Downscaled, 1 km"


def test_another_theme_is_told_once(grid, qtbot):
    told = []
    grid.theme_changed.connect(told.append)
    grid.setPalette(palette_of(DARK))
    grid.setPalette(palette_of(DARK))
    assert told == [DARK] and grid.theme is DARK


def test_every_scale_on_show_has_a_bar_of_its_own(grid):
    rain = Colouring("precip")
    grid.set_colourings([rain, Colouring.difference("precip")])
    names = [bar.accessibleName() for bar in grid.colour_bars if not bar.isHidden()]
    assert "0.1 to 100 mm/h" in names[0] and "-10 to 10 mm/h" in names[1]
    grid.set_colourings([rain])
    assert [bar.isHidden() for bar in grid.colour_bars] == [False, True]


@pytest.mark.parametrize("count", [1, 2, 4, 6, 9])
def test_so_many_panels_share_camera_and_cross(grid, count):
    grid.show_rows(arranged(count, LAYOUTS[0][1]))
    assert len(grid.shown()) == len(set(grid.shown())) == count
    assert grid.shown()[0] == "input"
    grid.camera.magnify(3, MapPoint(-97.2, 35.1))
    first, *others = ranges(grid)
    assert all(np.allclose(np.mean(first, 1), np.mean(other, 1), atol=0.01) for other in others)
    grid.set_cross(MapPoint(-97, 35))
    assert all(view._overlay.cross == MapPoint(-97, 35) for view in grid.panes)


def ranges(grid):
    """What each panel in sight shows."""
    return [np.array(view._box.viewRange()) for view in grid.panes if not view.isHidden()]


def edge_of(view, colour):
    """The first column and row of a colour in a panel, in pixels."""
    picture = view._canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), picture.width()) & 0xFFFFFF
    rows, columns = np.nonzero(pixels == colour)
    return columns.min(), rows.min()


@pytest.mark.parametrize("zoom", [1.0, 3.7])
def test_coarse_and_fine_cells_meet_within_a_pixel(grid, zoom):
    """The quarter in the south-east begins at the same pixel, whether it is one cell or a hundred."""
    for content, cells in (("input", 2), ("corrected", 20), ("downscaled", 200), ("truth", 2)):
        rgba = np.zeros((cells, cells, 4), np.uint8)
        rgba[: cells // 2, cells // 2 :] = (9, 99, 199, 255)
        grid.show_image(content, rgba, EXTENT, content)
    grid.camera.magnify(zoom, MapPoint(-96.9, 34.9))
    places = np.array([edge_of(view, 0x0963C7) for view in grid.maps.values()])
    assert np.ptp(places, axis=0).max() <= 1


def test_the_cross_is_at_the_same_place_of_panels_of_every_resolution(grid):
    point = MapPoint(-96.63, 35.21)
    grid.set_cross(point)
    places = []
    for view in grid.maps.values():
        grid.show_image(str(view.chooser.content), np.zeros((4, 4, 4), np.uint8), EXTENT, "")
        at = view._overlay._on_screen(point.x, point.y)
        scene = view._box.mapViewToScene(QPointF(point.x, point.y))
        places.append((at.x() - scene.x(), at.y() - scene.y()))
    assert np.abs(places).max() <= 1, "what is drawn over the image is where the image is"


def test_a_panels_menu_asks_for_another_content(grid, qtbot):
    chooser = grid.maps["truth"].chooser
    chooser.words()
    wanted = next(action for action in chooser.menu().actions() if action.text() == "Oracle")
    with qtbot.waitSignal(grid.content_requested, timeout=100) as told:
        wanted.trigger()
    assert told.args == [3, "oracle"]


def test_two_panels_of_one_content_show_the_same(grid):
    grid.show_rows((("truth", "truth"),))
    grid.show_image("truth", np.full((4, 4, 4), (9, 99, 199, 255), np.uint8), EXTENT, "Truth, 1 km")
    assert [view.title() for view in grid.panes[:2]] == ["Truth, 1 km"] * 2


def test_a_panel_alone_stays_alone_while_its_content_changes(grid):
    grid.toggle_full("truth")
    grid.show_rows((("input", "corrected"), ("downscaled", "oracle")))
    assert grid.shown() == ("oracle",)


def drag_title(pane, onto):
    """By the mouse, from the middle of a panel's title to a place on the screen."""
    title = pane.title_label
    QTest.mousePress(title, Qt.MouseButton.LeftButton)
    QTest.mouseMove(title, title.mapFromGlobal(onto))
    QTest.mouseRelease(title, Qt.MouseButton.LeftButton, pos=title.mapFromGlobal(onto))


def test_a_title_dragged_onto_another_panel_asks_for_a_swap_and_frames_it_on_the_way(grid, qtbot):
    pane, target = grid.panes[0], grid.panes[3]
    onto = target.mapToGlobal(target.rect().center())
    with qtbot.waitSignal(grid.swap_requested, timeout=500) as told:
        drag_title(pane, onto)
    assert told.args == [0, 3]
    QTest.mousePress(pane.title_label, Qt.MouseButton.LeftButton)
    QTest.mouseMove(pane.title_label, pane.title_label.mapFromGlobal(onto))
    assert target._box.border.color().name() == LIGHT.accent
    QTest.mouseRelease(pane.title_label, Qt.MouseButton.LeftButton)
    assert target._box.border.color().name() == LIGHT.edge


def test_a_title_that_is_clicked_or_let_go_outside_moves_nothing(grid, qtbot):
    with qtbot.assertNotEmitted(grid.swap_requested):
        QTest.mouseClick(grid.panes[0].title_label, Qt.MouseButton.LeftButton)
        drag_title(grid.panes[0], grid.mapToGlobal(grid.rect().bottomRight()) + QPoint(40, 40))


def test_layers_change_over_hills_and_panels_that_come_later_have_them(grid):
    grid.overlays.set_relief((np.full((4, 4, 4), 90, np.uint8), EXTENT))
    grid.overlays.set_layers(["coast", "relief"])
    grid.show_rows(arranged(6, LAYOUTS[0][1]))
    assert all(view._relief.isVisible() for view in grid.panes)
    grid.overlays.set_layers(["coast"])
    assert not any(view._relief.isVisible() for view in grid.panes)


def test_a_picture_has_maps_titles_and_bar_but_neither_buttons_nor_cross(grid, qapp):
    for pane in grid.panes:
        pane.set_image(np.full((4, 4, 4), 255, np.uint8), EXTENT)
    qapp.processEvents()
    bare, buttoned = pixels(grid.picture()), pixels(grid.grab())
    grid.set_cross(MapPoint((EXTENT.west + EXTENT.east) / 2, (EXTENT.south + EXTENT.north) / 2))
    assert (pixels(grid.grab()) != buttoned).any(), "the cross is on the maps"
    picture = pixels(grid.picture())
    np.testing.assert_array_equal(picture, bare)
    assert (pixels(grid.grab()) != buttoned).any(), "and still there afterwards"
    ground = np.array(QColor(LIGHT.window).getRgb()[:3])
    left = np.ones(bare.shape[:2], bool)
    for button in (button for pane in grid.panes for button in pane.findChildren(QToolButton) if button.isVisible()):
        corner = button.mapTo(grid, QPoint())
        there = slice(corner.y(), corner.y() + button.height()), slice(corner.x(), corner.x() + button.width())
        assert (buttoned[there] != ground).any() and (picture[there] == ground).all()
        left[there] = False
    np.testing.assert_array_equal(picture[left], buttoned[left])


def pixels(picture):
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
