"""Arrows of a sequence's motion: as long as the way, of the member on show, where it rains, and only where asked for."""

from dataclasses import replace

import numpy as np
import pytest
import xarray as xr

from core.grid.lattice import KM_PER_DEGREE
from core.types import Run, RunSpec
from gui.controllers.motion import MotionController, arrows_of
from gui.session import Show
from gui.views.camera import Extent, MapPoint
from gui.views.map_layers import Arrows
from gui.views.map_view import MapView
from gui.views.place import Place
from tests.gui.controllers.test_compare import Bench
from tests.stub_scene import stub_scene

EAST, NORTH = 8.0, -6.0
"""m s-1, of the first member; the second stands still."""


def sequence() -> Run:
    scene = stub_scene(times=3)
    rain = scene.input.copy(data=np.ones_like(scene.input.values))
    speeds = {axis: np.zeros((2, *rain.shape), np.float32) for axis in "xy"}
    speeds["x"][0], speeds["y"][0] = EAST, NORTH
    for each in speeds.values():
        each[:, :2] = np.nan
    rain.values[:, :, 0] = 0
    motion = xr.Dataset({axis: (("member", *rain.dims), each) for axis, each in speeds.items()}, rain.coords)
    spec = RunSpec("stub", None, "stub-sequence", members=2)
    return Run(spec, "precip", scene.region, 10, "perfect model", rain, None, None, None, None, motion=motion)


def test_an_arrow_is_the_way_of_the_member_on_show() -> None:
    arrows = arrows_of(sequence(), Show(kind="member", member=0), 2)
    assert arrows is not None and len(arrows.ways) == 6 * 7  # every cell but those of the dry column
    for tail, head in arrows.ways:
        seconds = 60 * arrows.minutes
        north = (head.y - tail.y) * KM_PER_DEGREE * 1000
        east = (head.x - tail.x) * KM_PER_DEGREE * 1000 * np.cos(np.deg2rad(tail.y))
        assert (east, north) == (pytest.approx(EAST * seconds), pytest.approx(NORTH * seconds))
    still = arrows_of(sequence(), Show(kind="member", member=1), 2)
    assert all(tail == head for tail, head in still.ways)
    mean = arrows_of(sequence(), Show(kind="mean"), 2)
    assert mean.minutes > arrows.minutes  # half as fast


def test_there_are_none_without_a_frame_before_and_none_of_single_frames() -> None:
    run = sequence()
    assert arrows_of(run, Show(), 0) is None and arrows_of(run, Show(), 1) is None
    assert arrows_of(replace(run, motion=None), Show(), 2) is None
    assert arrows_of(None, Show(), 0) is None


def test_the_maps_are_told_once_and_again_with_another_member(session, queue) -> None:
    bench = Bench(session, queue)
    MotionController(session, bench.controller, bench.grid, bench.controller)
    bench.open(stub_scene(times=3))
    told = bench.grid.overlays.set_arrows.call_count
    assert told and all(call.args == (None,) for call in bench.grid.overlays.set_arrows.call_args_list)
    bench.controller.painted.emit()
    assert bench.grid.overlays.set_arrows.call_count == told
    session.change_show(kind="member", member=1)
    queue.work_off()
    assert bench.grid.overlays.set_arrows.call_count == told + 1


def bare_map(qtbot, *layers: str) -> MapView:
    """A map of four by four units without rain, with these layers on."""
    view = MapView()
    qtbot.addWidget(view)
    view.resize(400, 420)
    view.set_features({}, Place(Extent(0, 4, 0, 4)))
    view.camera.fit(Extent(0, 4, 0, 4), 1.0)
    view.set_image(np.zeros((4, 4, 4), np.uint8), Extent(0, 4, 0, 4))
    view.set_layers(frozenset(layers))
    view.show()
    return view


def picture(view: MapView) -> np.ndarray:
    """The numbers of its pixels (y, x, channel)."""
    image = view.grab().toImage()
    image = image.convertToFormat(image.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).astype(int)


def test_arrows_are_seen_where_they_lie_and_not_with_the_layer_off(qtbot) -> None:
    view = bare_map(qtbot, "motion")
    plain = picture(view)
    view.set_arrows(Arrows(((MapPoint(1, 3), MapPoint(3, 3)),), 10))
    changed = np.abs(picture(view) - plain).sum(-1) > 60
    rows = np.flatnonzero(changed[:300].any(1))
    columns = np.flatnonzero(changed[:300].any(0))
    assert rows.size and rows.max() - rows.min() < 20 and columns.max() - columns.min() > 150
    assert rows.max() < 200  # 3 of 4 up: in the upper half
    view.set_layers(frozenset())
    np.testing.assert_array_equal(picture(view), plain)


def test_words_about_the_arrows_are_read_where_arrows_lie_below_them(qtbot) -> None:
    view = bare_map(qtbot, "motion")
    view.set_arrows(Arrows(tuple((MapPoint(x, 0), MapPoint(x, 4)) for x in np.arange(0, 4, 0.05)), 10))
    seen = picture(view)[-41:-31]
    coloured = np.ptp(seen[..., :3], axis=-1) > 60  # as arrows are, and neither words nor paper
    assert not coloured[:, 15:110].any() and coloured[:, 215:310].mean() > 0.2
