"""Layers of the maps are chosen in a menu, remembered, and taken back."""

import numpy as np
import pytest
from PySide6.QtWidgets import QMenu

from core.covariates import height_maps
from gui.controllers.basemap import BasemapController
from gui.controllers.relief import shading
from gui.views.camera import Extent
from gui.views.map_layers import LAYERS
from gui.views.place import PROJECTIONS, Place
from gui.widgets.choices import USUAL_LAYERS
from tests.gui.controllers.test_compare import Bench
from tests.stub_scene import stub_scene

ROCKIES = Place(Extent(-108, -104, 37, 41))


@pytest.fixture
def maps(session, queue):
    bench = Bench(session, queue)
    bench.basemap = BasemapController(session, queue, bench.controller, bench.grid)
    return bench


def test_every_layer_is_in_the_menu_and_turns_on_and_off(maps, qtbot):
    menu, projections = QMenu(), QMenu()
    qtbot.addWidget(menu)
    qtbot.addWidget(projections)
    maps.basemap.fill(menu, projections)
    actions = {action.data(): action for action in menu.actions()}
    assert [*actions] == [name for name, _ in LAYERS]
    assert {name for name, action in actions.items() if action.isChecked()} == set(USUAL_LAYERS)
    actions["graticule"].trigger()
    actions["town"].trigger()
    assert set(maps.session.show.layers) == {*USUAL_LAYERS, "graticule"} - {"town"}
    assert maps.grid.overlays.set_layers.call_args.args[0] == maps.session.show.layers
    actions["town"].trigger()
    assert "town" in maps.session.show.layers and actions["town"].isChecked()


def test_hills_are_shaded_once_for_a_place_and_only_where_they_are_asked_for(maps):
    maps.open(stub_scene())
    maps.grid.overlays.set_relief.assert_not_called()
    maps.session.change_show(layers=("relief",))
    maps.queue.work_off()
    rgba, extent = maps.grid.overlays.set_relief.call_args.args[0]
    place = maps.controller.place.extent
    assert extent.west < place.west and extent.north > place.north and rgba.shape[-1] == 4
    maps.session.change_show(kind="max")
    maps.queue.work_off()
    assert maps.grid.overlays.set_relief.call_count == 1


def test_slopes_that_face_north_west_are_lit_and_those_that_face_south_east_lie_in_shade():
    rgba, edges = shading(ROCKIES, dark=False)
    y, x, heights = next(maps for maps in height_maps() if maps[1][0] <= -108 <= maps[1][-1])
    rows = np.flatnonzero((y > 37) & (y < 41))[::4]
    columns = np.flatnonzero((x > -108) & (x < -104))[::4]
    north, east = np.gradient(heights)
    facing = (east / np.cos(np.radians(y))[:, None] - north)[np.ix_(rows, columns)]
    row = ((y[rows] - edges.south) / (edges.north - edges.south) * rgba.shape[0]).astype(int)
    column = ((x[columns] - edges.west) / (edges.east - edges.west) * rgba.shape[1]).astype(int)
    lit = rgba[np.ix_(row, column)][..., 0] == 255
    steep = np.abs(facing) > 100
    assert steep.sum() > 30 and (lit[steep] == (facing[steep] > 0)).mean() > 0.95


def test_a_place_without_heights_has_no_relief():
    assert shading(Place(Extent(100, 102, 10, 12)), dark=False) is None


def test_a_projection_turns_the_maps_and_its_pictures_and_is_one_of_the_menus(maps, qtbot):
    menu, projections = QMenu(), QMenu()
    qtbot.addWidget(menu)
    qtbot.addWidget(projections)
    maps.basemap.fill(menu, projections)
    maps.open(stub_scene())
    flat = maps.image("truth")
    actions = {action.data(): action for action in projections.actions()}
    assert [*actions] == [name for name, _ in PROJECTIONS] and actions[""].isChecked()
    actions["lambert"].trigger()
    maps.queue.work_off()
    assert maps.session.show.projection == "lambert" and actions["lambert"].isChecked() and not actions[""].isChecked()
    assert maps.grid.set_place.call_args.args[0].grid_mapping["grid_mapping_name"] == "lambert_conformal_conic"
    assert maps.image("truth").shape != flat.shape and maps.controller.pictures["truth"].rgba.shape == flat.shape
    actions[""].trigger()
    maps.queue.work_off()
    assert np.array_equal(maps.image("truth"), flat)


def test_hills_come_after_the_turn_that_would_take_them_away(maps):
    maps.session.change_show(layers=("relief",))
    maps.open(stub_scene())
    maps.session.change_show(projection="lambert")
    maps.session.set_scene(stub_scene(seed=1))  # what was being painted is asked for anew
    maps.queue.work_off()
    calls = [name for name, *_ in maps.grid.mock_calls if name in ("set_place", "overlays.set_relief")]
    assert calls.count("set_place") == 2 and calls[-1] == "overlays.set_relief"
