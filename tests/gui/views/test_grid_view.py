"""Four panels that look at the same place."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gui.colour import Colouring
from gui.views.camera import Extent, MapPoint
from gui.views.grid_view import LAYOUTS, SLOTS, PanelGrid
from gui.views.place import Place
from gui.widgets.theme import DARK, LIGHT, palette_of

EXTENT = Extent(-98, -96, 34, 36)


@pytest.fixture
def grid(qtbot):
    grid = PanelGrid()
    qtbot.addWidget(grid)
    grid.setPalette(palette_of(LIGHT))
    grid.resize(700, 640)
    grid.set_place(Place(EXTENT))
    grid.set_colouring(Colouring("precip"))
    grid.show()
    return grid


def ranges(grid):
    """What each panel in sight shows."""
    return [np.array(grid.maps[slot]._box.viewRange()) for slot in grid.shown()]


def test_panels_of_one_size_show_the_same_edges(grid):
    first, *others = ranges(grid)
    assert all(np.allclose(first, other, atol=0.02) for other in others)


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
    assert all(view._overlay.cross == point for view in grid.maps.values())


def test_the_same_value_has_the_same_colour_in_every_panel(grid):
    colouring = Colouring("precip")
    seen = set()
    for slot in SLOTS:
        grid.show_image(slot, colouring.to_rgba(np.full((4, 4), 7.0)), EXTENT, slot)
        canvas = grid.maps[slot]._canvas
        picture = canvas.grab().toImage()
        seen.add(picture.pixelColor(picture.width() // 2, picture.height() // 3).name())
    red, green, blue = colouring.to_rgba(np.full((1, 1), 7.0))[0, 0, :3]
    assert seen == {f"#{red:02x}{green:02x}{blue:02x}"}


@pytest.mark.parametrize("number", range(1, len(LAYOUTS) + 1))
def test_every_layout_shows_its_panels(grid, number):
    grid.show_layout(number)
    assert sorted(grid.shown()) == sorted(slot for row in LAYOUTS[number - 1][1] for slot in row)


def test_one_panel_alone_and_back_to_the_layout_before(grid):
    grid.show_layout(4)
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


def test_a_second_bar_appears_only_where_input_and_truth_have_another_scale(grid):
    rain = Colouring("precip")
    grid.set_colouring(Colouring.probability("precip", 5.0), rain)
    assert not grid.known_bar.isHidden() and "Precipitation" in grid.known_bar.accessibleName()
    grid.set_colouring(rain, rain)
    assert grid.known_bar.isHidden()
