"""Large fields on a map: the level that the screen can show, and no more of it than is in sight."""

import numpy as np
import pytest

from gui.colour import Colouring, coarser
from gui.views.camera import Extent, MapPoint
from gui.views.field_item import FieldItem
from gui.views.map_view import MapView

ROWS, COLUMNS = 3000, 4000
EXTENT = Extent(0.0, 4.0, 0.0, 3.0)


def levels_of(values):
    return tuple(
        np.where(each[..., None] > 0, np.uint8([200, 0, 0, 255]), np.uint8([0, 0, 200, 255])) for each in values
    )


@pytest.fixture(scope="module")
def storm():
    """One cell in the north-east of a dry field."""
    values = np.zeros((ROWS, COLUMNS), np.float32)
    values[2700, 3600] = 50.0
    return levels_of([values, *coarser(values, 256)])


@pytest.fixture
def view(qtbot, storm):
    view = MapView()
    qtbot.addWidget(view)
    view.resize(420, 360)
    view.show()
    view.camera.fit(EXTENT, 1.0)
    view.set_image(storm, EXTENT)
    return view


def red(view):
    """Where the map's pixels are red, as shares of its width and height from the north-west."""
    image = view._canvas.grab().toImage()
    pixels = np.array(
        [
            [image.pixelColor(x, y).red() > 150 > image.pixelColor(x, y).green() + 60 for x in range(image.width())]
            for y in range(image.height())
        ]
    )
    return np.argwhere(pixels), image


def test_one_wet_cell_of_millions_is_seen_from_afar_at_its_place(view):
    found, image = red(view)
    assert len(found), "the heaviest of each block is kept"
    seen = view.camera.view(image.width(), image.height())
    y, x = found.mean(axis=0)
    assert seen.west + x / image.width() * (seen.east - seen.west) == pytest.approx(3.6005, abs=0.02)
    assert seen.north - y / image.height() * (seen.north - seen.south) == pytest.approx(2.7005, abs=0.02)


def test_from_afar_a_small_picture_is_kept_and_close_by_the_cells_in_sight(view):
    item = view._image
    view._canvas.grab()
    assert item._level == 4, "0.1 of a pixel each: 16 x 16 cells are 1.6 wide"
    assert item._image.width() * item._image.height() <= 1 << 20
    view.camera.magnify(60.0, MapPoint(3.6005, 2.7005))
    view._canvas.grab()
    assert item._level == 0 and item._image.width() < 400 and item._kept.contains(3.6005, 2.7005)
    found, _ = red(view)
    assert len(found) > 20, "the cell is many pixels wide"


def test_small_steps_turn_no_new_pixels(view):
    view.camera.magnify(8.0, MapPoint(2.0, 1.5))
    view._canvas.grab()
    kept = view._image._kept
    view.camera.move(0.01, 0.01)
    view._canvas.grab()
    assert view._image._kept is kept or view._image._kept == kept
    view.camera.move(1.5, 1.0)
    view._canvas.grab()
    assert view._image._kept != kept


def test_a_level_lies_exactly_over_the_cells_it_is_of(qtbot):
    item = FieldItem()
    odd = np.zeros((1301, 2603, 4), np.uint8)
    item.show_field((odd, odd[:1300:2, :2602:2]), Extent(10.0, 36.03, 40.0, 53.01))
    item._keep(1, item.boundingRect())
    assert item._kept.width() == pytest.approx(26.02) and item._kept.height() == pytest.approx(13.0)
    assert (item._kept.left(), item._kept.top()) == (10.0, 40.0)


def test_a_whole_odd_level_is_turned_once(qtbot):
    view = MapView()
    qtbot.addWidget(view)
    view.resize(300, 260)
    view.show()
    view.camera.fit(EXTENT, 1.0)
    view.set_image(levels_of([zeros := np.zeros((1751, 2301), np.float32), *coarser(zeros, 256)]), EXTENT)
    view._canvas.grab()
    kept = view._image._image
    view.camera.move(0.05, 0.05)
    view._canvas.grab()
    assert view._image._image is kept


def test_coarser_fields_keep_the_largest_and_of_differences_the_farthest_from_none():
    values = np.array([[1.0, -5.0, 0.5, 0.1], [2.0, 3.0, np.nan, -0.2]], np.float32)
    (plain,) = coarser(values, 2)
    np.testing.assert_array_equal(plain, [[3.0, 0.5]])
    (signed,) = coarser(values, 2, middle=0.0)
    np.testing.assert_array_equal(signed, [[-5.0, 0.5]])
    missing = np.full((2, 4), np.nan, np.float32)
    assert all(np.isnan(each).all() for each in coarser(missing, 2, middle=0.0))
    assert Colouring("precip").to_rgba(plain).shape == (1, 2, 4)


def test_a_picture_too_large_to_be_kept_whole_is_turned_as_it_comes_in_sight(qtbot, storm):
    item = FieldItem()
    item.show_field(storm[0], EXTENT)
    assert item._image.isNull()
    view = MapView()
    qtbot.addWidget(view)
    view.resize(420, 360)
    view.show()
    view.camera.fit(EXTENT, 1.0)
    view.camera.magnify(60.0, MapPoint(3.6005, 2.7005))
    view.set_image(storm[0], EXTENT)
    found, _ = red(view)
    assert len(found) > 20 and view._image._image.width() < 400
