"""A line drawn on the maps goes through what every panel shows."""

import csv
from types import SimpleNamespace

import numpy as np
import pytest

from core.grid import crop
from core.types import Preview, Step
from gui.controllers.compare import CompareController
from gui.controllers.point import PointController
from gui.panels.dialogs import FileDialogs
from gui.session import DataChoice
from gui.views.camera import MapPoint
from gui.views.grid_view import PanelGrid
from gui.views.plots.point_view import PointView
from gui.views.stamps import StampsView
from gui.widgets.theme import LIGHT
from tests.gui.conftest import view_of
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene

ROW, FIRST, LAST = 20, 5, 44
PANELS = (("downscaled", "input", "truth"), ("downscaled - truth", "downscaled / truth", "downscaled:probability"))


@pytest.fixture
def bench(session, queue):
    grid, view = view_of(PanelGrid), view_of(PointView)
    grid.theme, grid.stamps = LIGHT, view_of(StampsView)
    compare = CompareController(session, queue, grid)
    controller = PointController(session, queue, queue, compare, view, view_of(FileDialogs))
    return SimpleNamespace(session=session, queue=queue, compare=compare, controller=controller, view=view)


def open_run(bench, **show):
    run = run_of(stub_scene())
    bench.session.change_show(**show)
    bench.session.open_run(run, DataChoice(input="run.nc", role="result"))
    bench.queue.work_off()
    return run


def draw(bench, truth):
    y = float(truth.lat[ROW])
    bench.controller.follow((MapPoint(float(truth.lon[FIRST]), y), MapPoint(float(truth.lon[LAST]), y)))
    return shown(bench)


def shown(bench):
    return bench.view.set_diagram.call_args.args[0]


def of(diagram, start):
    (found,) = (curve for curve in diagram.curves if curve.system.startswith(start))
    return found


def test_a_line_shows_every_panel_under_its_title_and_the_ensembles_fan(bench):
    run = open_run(bench, panels=PANELS, kind="member", member=1, threshold=1.0)
    diagram = draw(bench, run.truth)
    truth = run.truth.values[0, ROW, FIRST : LAST + 1].astype(float)
    members = run.downscaled.values[:, 0, ROW, FIRST : LAST + 1].astype(float)
    titles = [bench.compare.pictures[words].title for row in PANELS for words in row]
    assert [curve.system for curve in diagram.curves] == titles[:3]
    assert [curve.system.rpartition(" (")[0] for curve in diagram.below.curves] == titles[3:]
    ours = of(diagram, "Downscaled")
    assert of(diagram, "Truth").y == pytest.approx(truth) and ours.y == pytest.approx(members[1])
    assert ours.low == pytest.approx(np.quantile(members, 0.1, axis=0)) and ours.like == "Stormlens"
    assert of(diagram, "Input").y == pytest.approx(run.input.values[0, 2].repeat(10)[FIRST : LAST + 1])
    difference, _, chance = diagram.below.curves
    assert difference.y == pytest.approx(members[1] - truth, abs=1e-5)
    assert chance.y == pytest.approx(100 * (members > 1).mean(axis=0))
    rows = list(csv.DictReader(line for line in diagram.to_csv().splitlines() if not line.startswith("#")))
    assert {row["system"] for row in rows} == {curve.system for curve in (*diagram.curves, *diagram.below.curves)}


def test_a_line_follows_what_the_panels_show(bench):
    run = open_run(bench, panels=(("downscaled", "truth"),), kind="member", member=0)
    first = of(draw(bench, run.truth), "Downscaled").y
    bench.session.change_show(member=2)
    bench.queue.work_off()
    members = run.downscaled.values[:, 0, ROW, FIRST : LAST + 1]
    assert first == pytest.approx(members[0]) and of(shown(bench), "Downscaled").y == pytest.approx(members[2])


def test_two_panels_of_one_ensemble_are_drawn_apart_and_share_a_fan(bench):
    run = open_run(bench, panels=(("downscaled:mean", "downscaled:member 2"),))
    mean, member = draw(bench, run.truth).curves
    assert mean.like != member.like and np.isfinite(mean.high).all() and np.isnan(member.high).all()


def test_a_line_needs_no_run(bench):
    scene = stub_scene()
    bench.session.set_source(SimpleNamespace(times=np.zeros(1)), DataChoice(input="storm.nc", role="fine"))
    bench.session.set_scene(scene)
    bench.queue.work_off()
    diagram = draw(bench, scene.truth)
    assert {curve.system.partition(",")[0] for curve in diagram.curves} == {"Input", "Truth"}


def test_a_run_in_progress_has_the_fan_of_the_members_so_far(bench):
    scene, run = stub_scene(), run_of(stub_scene())
    bench.session.set_source(SimpleNamespace(times=np.zeros(1)), DataChoice(input="storm.nc", role="fine"))
    bench.session.set_scene(scene)
    bench.session.change_show(kind="mean", panels=(("downscaled", "truth"),))
    bench.queue.work_off()
    for member in range(2):
        field = run.downscaled.isel(member=member, drop=True)
        bench.session.set_preview(Step("downscale", member + 1, 3, preview=Preview(member, field, finished=True)))
        bench.queue.work_off()
    draw(bench, run.truth)
    members = run.downscaled.values[:2, 0, ROW, FIRST : LAST + 1].astype(float)
    assert of(shown(bench), "Downscaled").high == pytest.approx(np.quantile(members, 0.9, axis=0))


def test_a_line_outside_says_so(bench):
    open_run(bench)
    bench.controller.follow((MapPoint(0.0, 0.0), MapPoint(1.0, 0.0)))
    assert "outside" in bench.view.set_empty.call_args.args[0]


def test_a_point_is_shown_over_all_times_before_any_run(bench):
    scene = stub_scene(times=3)
    bench.session.set_source(SimpleNamespace(times=np.zeros(1)), DataChoice(input="storm.nc", role="fine"))
    bench.session.set_scene(scene)
    bench.queue.work_off()
    bench.controller.pin(MapPoint(float(scene.truth.lon[33]), float(scene.truth.lat[21])))
    diagram = shown(bench)
    assert diagram.kind == "series" and diagram.curve("truth").x.size == 3
    assert diagram.curve("truth").y == pytest.approx(scene.truth.values[:, 21, 33])
    assert diagram.curve("input").y == pytest.approx(crop(scene.input, scene.region).values[:, 2, 3])
    bench.controller.pin(MapPoint(0.0, 0.0))
    assert "outside" in bench.view.set_empty.call_args.args[0]
