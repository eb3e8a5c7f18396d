"""The overview map and its box, by mouse."""

import numpy as np
import pytest
from pyproj import CRS
from PySide6.QtCore import QPoint, Qt

from core.types import Region
from gui.views.camera import Extent
from gui.views.overview import RegionOverview
from gui.views.place import Place

EXTENT = Extent(-110, -90, 30, 40)
BOX = Region("storm", 34, 36, -102, -98)


@pytest.fixture
def overview(qtbot):
    view = RegionOverview()
    qtbot.addWidget(view)
    view.resize(400, 240)
    view.set_place(Place(EXTENT))
    view.set_image(np.zeros((10, 20, 4), np.uint8), EXTENT)
    view.set_region(BOX)
    view.show()
    return view


def at(view, longitude, latitude):
    """Screen place of a longitude and latitude."""
    point = view._transform().map(longitude, latitude)
    return QPoint(round(point[0]), round(point[1]))


def drag(qtbot, view, start, end):
    """Press at start, move to end, release."""
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.7, 1.0):
        qtbot.mouseMove(view, start + (end - start) * share)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def close(region, south, north, west, east):
    edges = (region.south, region.north, region.west, region.east)
    return edges == pytest.approx((south, north, west, east), abs=0.12)


def test_dragging_the_inside_moves_the_box(overview, qtbot):
    with qtbot.waitSignal(overview.region_changed, timeout=500) as told:
        drag(qtbot, overview, at(overview, -100, 35), at(overview, -97, 36))
    assert close(told.args[0], 35, 37, -99, -95)
    assert not told.args[0].projected


def test_the_map_under_a_box_that_is_dragged_is_painted_once(overview, qtbot, monkeypatch):
    painted = []
    monkeypatch.setattr("gui.views.overview.paint_lines", lambda *_, **__: painted.append(1))
    overview.grab()
    painted.clear()
    drag(qtbot, overview, at(overview, -100, 35), at(overview, -97, 36))
    overview.grab()
    assert painted == []
    overview.set_place(Place(EXTENT))
    overview.grab()
    assert painted == [1]


def test_dragging_an_edge_resizes_the_box(overview, qtbot):
    with qtbot.waitSignal(overview.region_changed, timeout=500) as told:
        drag(qtbot, overview, at(overview, -98, 35), at(overview, -95, 35))
    assert close(told.args[0], 34, 36, -102, -95)


def test_dragging_elsewhere_draws_a_new_box_clipped_to_the_file(overview, qtbot):
    with qtbot.waitSignal(overview.region_changed, timeout=500) as told:
        drag(qtbot, overview, at(overview, -108, 32), at(overview, -112, 29))
    assert close(told.args[0], 30, 32, -110, -108)


def test_a_click_elsewhere_centres_the_box_there(overview, qtbot):
    with qtbot.waitSignal(overview.region_changed, timeout=500) as told:
        qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=at(overview, -94, 32))
    assert close(told.args[0], 31, 33, -96, -92)


def test_setting_the_snapped_region_back_tells_nothing(overview, qtbot):
    with qtbot.assertNotEmitted(overview.region_changed, wait=20):
        overview.set_region(Region("snapped", 33, 37, -103, -97))


def test_a_click_inside_the_box_changes_nothing(overview, qtbot):
    with qtbot.assertNotEmitted(overview.region_changed, wait=20):
        qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=at(overview, -100, 35))


def test_the_first_row_of_the_image_is_drawn_in_the_south(overview):
    rgba = np.zeros((10, 20, 4), np.uint8)
    rgba[0, 0] = (255, 0, 0, 255)
    overview.set_region(None)
    overview.set_image(rgba, EXTENT)
    picture = overview.grab().toImage()
    assert picture.pixelColor(at(overview, -109.5, 30.5)).name() == "#ff0000"
    assert picture.pixelColor(at(overview, -109.5, 39.5)).name() != "#ff0000"


def test_without_a_file_the_mouse_does_nothing_and_words_say_what_to_do(qtbot):
    view = RegionOverview()
    qtbot.addWidget(view)
    view.show()
    with qtbot.assertNotEmitted(view.region_changed, wait=20):
        drag(qtbot, view, QPoint(20, 20), QPoint(90, 90))
    view.set_empty("This file has no map.")
    assert view._empty.isVisible() and view._empty.text() == "This file has no map."


def test_a_region_in_degrees_is_boxed_where_it_lies_on_a_projected_map(qtbot):
    mapping = CRS.from_proj4("+proj=laea +lat_0=55 +lon_0=10 +x_0=1950000 +y_0=-2100000 +ellps=WGS84").to_cf()
    view = RegionOverview()
    qtbot.addWidget(view)
    view.set_region(Region("storm", 54.0, 56.0, 9.0, 11.0))
    view.set_place(Place(Extent(0, 3_800_000, -4_400_000, 0), mapping))
    box = view._box
    assert (box.west + box.east) / 2 == pytest.approx(1_950_000, abs=10)
    assert (box.south + box.north) / 2 == pytest.approx(-2_100_000, abs=1_000)
    assert box.north - box.south == pytest.approx(2 * 111_300, rel=0.01)
    assert box.east - box.west == pytest.approx(2 * 111_300 * np.cos(np.radians(54)), rel=0.01)
