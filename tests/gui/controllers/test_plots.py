"""The plot that is wanted, of the pixels that are chosen; its numbers as a file."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from core.languages import grouped
from core.pipeline.benches import benches_of
from core.verify.diagrams import KINDS
from core.verify.selection import Selection
from gui.colour import Levels
from gui.controllers.compare import CompareController
from gui.controllers.plots import PlotsController
from gui.controllers.point import PointController
from gui.panels.dialogs import FileDialogs
from gui.session import DataChoice
from gui.views.camera import MapPoint
from gui.views.grid_view import PanelGrid
from gui.views.place import Place
from gui.views.plots.plots_view import PlotsView
from gui.views.plots.point_view import PointView
from gui.views.stamps import StampsView
from gui.widgets.theme import LIGHT
from tests.gui.conftest import send, view_of
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene

CHOICE = DataChoice(input=Path("storm.nc"), role="fine")


@pytest.fixture
def bench(session, queue, record):
    view, dialogs = view_of(PlotsView), view_of(FileDialogs)
    controller = PlotsController(session, queue, view, dialogs)
    session.set_source(SimpleNamespace(times=np.zeros(1)), CHOICE)
    session.set_scene(stub_scene())
    run = run_of(stub_scene())
    session.add_run(run, CHOICE)
    return SimpleNamespace(
        session=session, queue=queue, view=view, dialogs=dialogs, controller=controller, run=run,
        notices=record(session.noticed),
    )  # fmt: skip


def show(bench, run=None):
    bench.session.set_benches(benches_of(run or bench.run))
    bench.queue.work_off()


def drawn(bench):
    return bench.view.set_diagram.call_args.args


def test_before_a_run_words_say_what_to_do(bench):
    assert "Ctrl+R" in bench.view.set_empty.call_args.args[0]
    bench.view.diagram = None
    bench.controller.ask_where_to_write()
    assert "no plot" in bench.notices.said[0].message


@pytest.mark.parametrize("kind", KINDS)
def test_every_plot_is_drawn_when_it_is_chosen_and_says_which_pixels_it_is_of(bench, kind):
    show(bench)
    send(bench.view.kind_requested, kind)
    bench.queue.work_off()
    diagram, words = drawn(bench)
    assert diagram.kind == kind and words.endswith("pixels, all of the region")
    assert "Stormlens" in {curve.system for curve in diagram.curves}


def test_a_selection_is_drawn_of_its_own_pixels(bench):
    show(bench)
    send(bench.view.kind_requested, "exceedance")
    bench.session.select(low=1.0, high=2.0)
    bench.queue.work_off()
    diagram, words = drawn(bench)
    coarse = bench.run.input.values.repeat(10, axis=1).repeat(10, axis=2)
    chosen = (coarse >= 1) & (coarse < 2)
    truth = diagram.curve("truth")
    expected = [(bench.run.truth.values[chosen] >= place).mean() for place in truth.x]
    assert truth.y == pytest.approx(expected, abs=1e-6)
    assert words == f"{grouped(chosen.sum())} pixels, under input 1 to 2 mm/h"


def test_another_threshold_is_drawn_anew_and_the_same_one_is_not(bench):
    show(bench)
    send(bench.view.kind_requested, "roc")
    send(bench.view.threshold_requested, 2.0)
    bench.queue.work_off()
    assert "2 mm h-1" in drawn(bench)[0].title
    count = bench.view.set_diagram.call_count
    send(bench.view.threshold_requested, 2.0)
    bench.queue.work_off()
    assert bench.view.set_diagram.call_count == count


def test_without_a_truth_the_spectrum_is_drawn_and_other_plots_say_what_they_need(bench):
    show(bench, replace(bench.run, truth=None))
    assert drawn(bench)[0].kind == "spectrum"
    send(bench.view.kind_requested, "ranks")
    bench.queue.work_off()
    assert "spectrum" in bench.view.set_empty.call_args.args[0]


def test_a_single_member_has_no_rank_histogram_and_says_so(bench):
    show(bench, replace(bench.run, downscaled=bench.run.downscaled[:1]))
    send(bench.view.kind_requested, "ranks")
    bench.queue.work_off()
    assert "two members" in bench.view.set_empty.call_args.args[0]


def test_where_nothing_was_chosen_words_say_so(bench):
    show(bench)
    bench.session.select(low=1e5)
    bench.queue.work_off()
    assert "No pixel" in bench.view.set_empty.call_args.args[0]


def test_the_numbers_are_written_with_what_they_are_of(bench, tmp_path):
    show(bench)
    bench.view.diagram, caption = drawn(bench)
    bench.view.caption = caption
    bench.controller.ask_where_to_write()
    bench.dialogs.ask_plot_name.assert_called_with("storm_spectrum.csv")
    send(bench.dialogs.plot_named, tmp_path / "numbers.csv")
    bench.queue.work_off()
    text = (tmp_path / "numbers.csv").read_text()
    assert "# on: storm.nc; 4\u202f800 pixels, all of the region" in text and "truth," in text
    assert [path.name for path in tmp_path.iterdir()] == ["numbers.csv"]


def test_numbers_that_cannot_be_written_are_told_and_leave_nothing(bench, tmp_path):
    show(bench)
    bench.view.diagram, bench.view.caption = drawn(bench)
    bench.controller.write(tmp_path / "missing" / "numbers.csv")
    bench.queue.work_off()
    assert "does not exist" in bench.notices.said[-1].message and not list(tmp_path.iterdir())


@pytest.fixture
def point(bench):
    view = view_of(PointView)
    dialogs = view_of(FileDialogs)
    grid = view_of(PanelGrid)
    grid.theme, grid.stamps = LIGHT, view_of(StampsView)
    compare = CompareController(bench.session, bench.queue, grid)
    compare.place = Place.of(bench.run.input)
    controller = PointController(bench.session, bench.queue, bench.queue, compare, view, dialogs)
    return SimpleNamespace(bench=bench, view=view, controller=controller, dialogs=dialogs)


def test_a_pinned_point_shows_the_members_of_its_pixel(point):
    show(point.bench)
    truth = point.bench.run.truth
    point.controller.pin(MapPoint(float(truth.lon[33]) + 0.004, float(truth.lat[21]) - 0.004))
    diagram, words = point.view.set_diagram.call_args.args
    expected = np.sort(point.bench.run.downscaled.values[:, 0, 21, 33].astype(float))
    assert diagram.curve("Stormlens").x == pytest.approx(np.unique(expected))
    assert dict(diagram.marks)["truth"] == pytest.approx(float(truth[0, 21, 33]))
    assert "truth" in words and "mm/h" in words and "N" in words


@pytest.mark.parametrize("over_time", [False, True])
def test_a_pinned_point_is_told_in_the_units_of_the_panels(point, over_time):
    show(point.bench, run_of(stub_scene(times=3)))
    truth = point.bench.session.run.truth
    point.controller.pin(MapPoint(float(truth.lon[33]), float(truth.lat[21])))
    send(point.view.series_requested, over_time)
    before, _ = point.view.set_diagram.call_args.args
    point.bench.session.change_show(levels=Levels(units="mm in 15 min"))
    point.controller._on_painted()
    after, words = point.view.set_diagram.call_args.args
    if over_time:
        assert after.y.units == "mm in 15 min" and after.x == before.x
        assert after.curve("truth").y == pytest.approx(before.curve("truth").y / 4)
        assert after.curve("Stormlens").high == pytest.approx(before.curve("Stormlens").high / 4)
    else:
        assert after.x.units == after.below.x.units == "mm in 15 min" and after.y == before.y
        assert after.x.limits == pytest.approx([limit / 4 for limit in before.x.limits])
        assert after.curve("Stormlens").x == pytest.approx(before.curve("Stormlens").x / 4)
        assert after.below.curve("Stormlens").x == pytest.approx(before.below.curve("Stormlens").x / 4)
        assert dict(after.marks)["truth"] == pytest.approx(float(truth[0, 21, 33]) / 4)
        assert "mm in 15 min" in words.replace("\N{NO-BREAK SPACE}", " ")
    assert after.to_csv().count("mm in 15 min") >= 1


def test_a_point_outside_and_a_point_before_a_run_say_what_to_do(point):
    point.controller.pin(MapPoint(0.0, 0.0))
    assert "Ctrl+R" in point.view.set_empty.call_args.args[0]
    show(point.bench)
    assert "outside" in point.view.set_empty.call_args.args[0]
    point.controller.pin(None)
    assert "Click" in point.view.set_empty.call_args.args[0]


def test_selecting_leaves_the_selection_to_the_session(bench):
    show(bench)
    assert bench.controller._part.selection == Selection() == bench.session.selection


def test_a_point_of_several_times_can_be_seen_over_time_and_written(point, tmp_path):
    run = run_of(stub_scene(times=3))
    show(point.bench, run)
    truth = run.truth
    point.controller.pin(MapPoint(float(truth.lon[33]), float(truth.lat[21])))
    point.view.offer_series.assert_called_with(True)
    send(point.view.series_requested, True)
    diagram, words = point.view.set_diagram.call_args.args
    assert diagram.kind == "series"
    assert diagram.curve("truth").y == pytest.approx(truth.values[:, 21, 33].astype(float))
    point.view.diagram, point.view.words = diagram, words
    point.controller.ask_where_to_write()
    point.dialogs.ask_point_name.assert_called_once_with("storm_series.csv")
    send(point.dialogs.point_named, tmp_path / "point.csv")
    point.bench.queue.work_off()
    assert (tmp_path / "point.csv").read_text() == diagram.to_csv(f"storm.nc; {words}")


def test_a_point_of_one_time_is_not_offered_over_time(point):
    show(point.bench)
    point.controller.pin(MapPoint(float(point.bench.run.truth.lon[3]), float(point.bench.run.truth.lat[2])))
    point.view.offer_series.assert_called_with(False)


def test_without_a_point_words_say_what_to_do(point):
    point.view.diagram = None
    point.controller.ask_where_to_write()
    assert "no point" in point.bench.notices.said[-1].message


def test_a_plot_of_another_kind_is_not_left_standing_under_the_new_name(bench):
    show(bench)
    bench.view.diagram = SimpleNamespace(kind="spectrum")
    empties = bench.view.set_empty.call_count
    send(bench.view.kind_requested, next(kind for kind in KINDS if kind != "spectrum"))
    assert bench.view.set_empty.call_count == empties + 1 and "being drawn" in bench.view.set_empty.call_args.args[0]
