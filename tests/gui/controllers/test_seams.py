"""Seams of a run in tiles: lines where tiles meet, with their score, and none of a run in one piece."""

from dataclasses import replace

import numpy as np

from core.types import Run, RunSpec
from gui.controllers.seams import SeamsController, seams_on
from gui.views.camera import MapPoint
from gui.views.map_layers import Seams
from tests.gui.controllers.test_compare import Bench
from tests.gui.controllers.test_motion import bare_map, picture
from tests.stub_scene import stub_scene


def tiled(**seams: float) -> Run:
    """A run whose second tiles begin at row 20 and column 30."""
    scene = stub_scene()
    tiles = {"count": 4, "rows": [20], "columns": [30], "seams": seams or None}
    fine = scene.truth.expand_dims(member=[0])
    spec, told = RunSpec("stub", None, "stub-downscale", members=1), {"tiles": {"downscale": tiles}}
    return Run(spec, "precip", scene.region, 10, "perfect model", scene.input, None, fine, None, None, provenance=told)


def test_lines_lie_between_the_pixels_where_tiles_begin() -> None:
    run = tiled(score=1.02, low=0.9, high=1.1)
    y, x = (run.downscaled[dim].values for dim in run.downscaled.dims[-2:])
    found = seams_on(run)
    level = {a.y for a, b in found.pieces if a.y == b.y}
    upright = {a.x for a, b in found.pieces if a.x == b.x}
    assert level == {(y[19] + y[20]) / 2} and upright == {(x[29] + x[30]) / 2}
    assert found.pieces[0][0].x == x[0] and found.pieces[-1][1].y == y[-1]
    assert found.words == "4 tiles, seam score 1.02; other lines 0.90 to 1.10"
    assert seams_on(tiled()).words == "4 tiles"


def test_a_run_in_one_piece_has_none() -> None:
    assert seams_on(None) is None and seams_on(replace(tiled(), provenance={})) is None


def test_the_maps_are_told_once(session, queue) -> None:
    bench = Bench(session, queue)
    SeamsController(session, bench.controller, bench.grid, bench.controller)
    bench.open(stub_scene())
    told = bench.grid.overlays.set_seams.call_count
    bench.controller.painted.emit()
    assert told and bench.grid.overlays.set_seams.call_count == told


def test_a_seam_is_seen_where_it_lies_and_only_with_its_layer_on(qtbot) -> None:
    view = bare_map(qtbot)
    plain = picture(view)
    view.set_seams(Seams(((MapPoint(0, 1), MapPoint(4, 1)),), ""))
    np.testing.assert_array_equal(picture(view), plain)
    view.set_layers(frozenset({"seam"}))
    rows = np.flatnonzero((np.abs(picture(view) - plain).sum(-1) > 60).sum(1) > 100)
    assert rows.size and rows.min() > 250 and np.ptp(rows) < 4  # 1 of 4 up: in the lower half
