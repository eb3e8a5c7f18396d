"""Times that are not in memory are read one by one for the point that is pinned, and for no other."""

from types import SimpleNamespace

import pytest

from core import pipeline
from core.io import open_source
from core.pipeline.moment import value_at
from gui.controllers.compare import CompareController
from gui.controllers.point import PointController
from gui.controllers.reading import read_scene
from gui.panels.dialogs import FileDialogs
from gui.session import DataChoice
from gui.views.camera import MapPoint
from gui.views.grid_view import PanelGrid
from gui.views.plots.point_view import PointView
from gui.views.stamps import StampsView
from gui.widgets.theme import LIGHT
from tests.gui.conftest import DirectQueue, send, view_of
from tests.stub_scene import stub_scene

HERE, THERE = MapPoint(-97.361, 35.118), MapPoint(-97.2, 35.3)


@pytest.fixture
def bench(session, queue, qtbot, tmp_path, record):
    """A file of five times, of which the second has been read."""
    path = tmp_path / "fine.nc"
    stub_scene(times=5).truth.rename("rainrate").to_netcdf(path)
    data = DataChoice(input=path, role="fine", variable="rainrate", time=1)
    grid, view, files = view_of(PanelGrid), view_of(PointView), DirectQueue()
    grid.theme, grid.stamps = LIGHT, view_of(StampsView)
    compare = CompareController(session, queue, grid)
    controller = PointController(session, queue, files, compare, view, view_of(FileDialogs))
    source = open_source(path)
    session.set_source(source, data)
    session.set_scene(read_scene(data)[1])
    queue.work_off()
    yield SimpleNamespace(
        session=session, view=view, controller=controller, files=files, path=path, data=data, notices=record(session.noticed),
        later=lambda: qtbot.wait(350),
    )  # fmt: skip
    source.close()


def drawn(bench):
    return bench.view.set_diagram.call_args.args[0]


def test_nothing_is_read_before_the_point_is_wanted_over_time(bench):
    bench.controller.pin(HERE)
    bench.later()
    bench.view.offer_series.assert_called_with(True)
    assert bench.files.waiting == [] and "Ctrl+R" in bench.view.set_empty.call_args.args[0]


def test_truth_and_input_of_every_time_of_the_file_are_those_of_its_scenes(bench):
    bench.controller.pin(HERE)
    send(bench.view.series_requested, True)
    assert drawn(bench).curve("truth").x.size == 1, "what is in memory is seen at once"
    bench.later()
    assert len(bench.files.waiting) == 1, "one time after another: others may ask for files in between"
    bench.view.show_progress.assert_called_with(0, 4)
    bench.files.work_off()
    bench.later()
    scenes = [pipeline.scene_of(read_scene_of(bench.data, time), bench.path) for time in range(5)]
    for name, fields in (("truth", [s.truth for s in scenes]), ("input", [s.input for s in scenes])):
        assert drawn(bench).curve(name).y == pytest.approx([value_at(field, HERE.x, HERE.y) for field in fields])
    done, total = bench.view.show_progress.call_args.args
    assert done == total == 4


def read_scene_of(data, time):
    from dataclasses import replace

    from gui.controllers.reading import reading_of

    return reading_of(replace(data, time=time))


def test_of_a_simulated_satellite_it_is_said_that_other_times_are_simulated_by_themselves(bench):
    """Errors go on from frame to frame of a run alone: at its edges the line of the input has a step."""
    bench.controller.pin(HERE)
    send(bench.view.series_requested, True)
    assert "simulated" not in bench.view.set_diagram.call_args.args[1]
    bench.session.change_data(simulate=1)
    assert "simulated one by one" in bench.view.set_diagram.call_args.args[1]


def test_moving_the_pin_cancels_what_is_being_read(bench):
    bench.controller.pin(HERE)
    send(bench.view.series_requested, True)
    bench.later()
    job, _ = bench.files.waiting[0]
    bench.controller.pin(THERE)
    assert job._stop.is_set(), "the place is another one"
    bench.files.work_off()
    assert drawn(bench).curve("truth").x.size == 1, "nothing of the first place is shown at the second"
    bench.later()
    bench.files.work_off()
    bench.later()
    assert drawn(bench).curve("truth").x.size == 5


def test_the_button_let_go_or_another_file_ends_the_reading(bench):
    bench.controller.pin(HERE)
    send(bench.view.series_requested, True)
    bench.later()
    send(bench.view.series_requested, False)
    assert bench.files.waiting[0][0]._stop.is_set()
    bench.files.work_off()
    bench.later()
    assert bench.files.waiting == []


def test_a_time_that_cannot_be_read_is_told_and_ends_it(bench):
    bench.controller.pin(HERE)
    send(bench.view.series_requested, True)
    bench.later()
    bench.path.unlink()
    bench.files.work_off()
    assert len(bench.notices.said) == 1 and bench.notices.said[0].kind == "error"
    done, total = bench.controller._others.progress
    assert done == total == 0


def test_outside_of_the_region_nothing_is_read(bench):
    bench.controller.pin(MapPoint(0.0, 0.0))
    send(bench.view.series_requested, True)
    bench.later()
    assert bench.files.waiting == [] and "outside" in bench.view.set_empty.call_args.args[0]
