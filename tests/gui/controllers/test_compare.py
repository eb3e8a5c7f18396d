"""The four panels say honestly what they show."""

from dataclasses import replace

import numpy as np
import pytest

from core.types import Preview, Step
from gui.controllers.compare import SIMULATED, UNVALIDATED, CompareController
from gui.panels.dialogs import FileDialogs
from gui.panels.notice_bar import NoticeBar
from gui.panels.show_bar import ShowBar
from gui.session import DataChoice
from gui.views.camera import MapPoint
from gui.views.grid_view import PanelGrid
from gui.views.probe import ProbeView
from gui.widgets.theme import DARK, LIGHT
from tests.gui.conftest import send, view_of
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene

CHOICE = DataChoice(input="storm.nc", role="fine")


class Bench:
    """A controller with mocked views."""

    def __init__(self, session, queue):
        self.session, self.queue = session, queue
        self.grid, self.bar, self.probe = (view_of(k) for k in (PanelGrid, ShowBar, ProbeView))
        self.notices, self.dialogs = view_of(NoticeBar), view_of(FileDialogs)
        self.grid.theme = LIGHT
        views = (self.grid, self.bar, self.probe, self.notices, self.dialogs)
        self.controller = CompareController(session, queue, *views)

    def open(self, scene):
        self.session.set_source(object(), CHOICE)
        self.session.set_scene(scene)
        self.queue.work_off()

    def run(self, scene):
        self.session.add_run(run_of(scene), CHOICE)
        self.queue.work_off()

    def titles(self):
        return {call.args[0]: call.args[3] for call in self.grid.show_image.call_args_list}

    def empties(self):
        return {call.args[0]: call.args[1] for call in self.grid.show_empty.call_args_list}

    def image(self, slot):
        return next(c.args[1] for c in reversed(self.grid.show_image.call_args_list) if c.args[0] == slot)


@pytest.fixture
def bench(session, queue):
    session.change_sampler(corrector="fix", downscaler="fine")
    return Bench(session, queue)


def test_a_scene_shows_input_and_truth_without_their_halo_and_says_what_to_press(bench):
    bench.open(stub_scene(halo=(2, 2, 2, 2)))
    assert bench.titles() == {"input": "Input, 10 km, simulated satellite", "truth": "Truth, 1 km"}
    assert bench.image("truth").shape[:2] == (60, 80)
    assert "Press Run" in bench.empties()["downscaled"]


def test_a_refused_field_is_not_said_to_be_read_and_its_error_goes_with_the_next(bench):
    bench.open(stub_scene())
    bench.session.refuse_scene()
    assert "refused" in bench.empties()["input"]
    bench.session.set_scene(stub_scene())
    bench.notices.clear.assert_called_with("error")


def test_without_a_truth_its_panel_says_so(bench):
    bench.open(stub_scene(truth=False))
    assert bench.empties()["truth"] == "no truth was given"


def test_a_stage_without_a_model_says_so(bench):
    bench.open(stub_scene())
    bench.session.change_sampler(corrector=None)
    assert "no correcting model" in bench.empties()["corrected"] and "Press Run" in bench.empties()["downscaled"]


@pytest.mark.parametrize(
    ("origin", "corrector", "banner"),
    [
        ("satellite", "fix", UNVALIDATED),
        ("satellite", None, ""),
        ("coarse input", "fix", UNVALIDATED),
        ("simulated satellite", "fix", SIMULATED),
        ("perfect model", None, ""),
    ],
)
def test_the_banner_is_honest_about_the_input(bench, origin, corrector, banner):
    bench.open(stub_scene(origin=origin))
    bench.session.change_sampler(corrector=corrector)
    assert bench.notices.set_banner.call_args.args[0] == banner


def test_the_banner_says_that_a_runs_time_was_learned_from(bench):
    scene = stub_scene(origin="perfect model")
    bench.open(scene)
    said = {"seen_in_training": "warm learned from this time"}
    bench.session.add_run(replace(run_of(scene), provenance=said), CHOICE)
    assert bench.notices.set_banner.call_args.args == ("Warm learned from this time.", "warning")


def test_a_run_shows_the_mean_then_what_is_asked_for(bench):
    scene = stub_scene()
    bench.open(scene)
    bench.run(scene)
    assert bench.titles()["downscaled"] == "Downscaled, 1 km, mean of 3"
    mean = bench.image("downscaled")
    send(bench.bar.member_requested, 2)
    bench.queue.work_off()
    assert bench.titles()["downscaled"] == "Downscaled, 1 km, member 3 of 3"
    assert not np.array_equal(bench.image("downscaled"), mean)
    send(bench.bar.kind_requested, "probability")
    bench.queue.work_off()
    assert bench.grid.set_colouring.call_args.args[0].scale.high == 1.0


def test_members_go_round(bench):
    scene = stub_scene()
    bench.open(scene)
    bench.run(scene)
    shown = []
    for step in (bench.controller.next_member, bench.controller.next_member, bench.controller.next_member):
        step()
        shown.append(bench.session.show.member)
    bench.controller.previous_member()
    assert shown == [1, 2, 0] and bench.session.show.member == 2


def test_a_preview_shows_the_member_being_drawn(bench):
    scene = stub_scene(halo=(1, 1, 1, 1))
    bench.open(scene)
    bench.session.set_preview(Step("downscale", 1, 9, preview=Preview(2, scene.truth, finished=False)))
    assert bench.titles()["downscaled"] == "Downscaled, 1 km, member 3, being drawn"
    assert bench.image("downscaled").shape[:2] == (60, 80)
    bench.session.set_preview(Step("oracle", 1, 9, preview=Preview(0, scene.truth * 0, finished=False)))
    assert "member 3" in bench.titles()["downscaled"]


def test_the_probe_reads_under_the_cursor_and_forgets_when_it_leaves(bench):
    scene = stub_scene()
    bench.open(scene)
    send(bench.grid.cursor_moved, MapPoint(-97.3, 35.3))
    assert bench.probe.set_reading.call_args.args[0].truth is not None
    send(bench.grid.cursor_moved, None)
    assert bench.probe.set_reading.call_args.args[0] is None


def test_another_theme_paints_again(bench):
    scene = stub_scene()
    bench.open(scene)
    light = bench.image("truth")
    bench.grid.theme = DARK
    send(bench.grid.theme_changed)
    assert not np.array_equal(bench.image("truth"), light)


def test_the_map_does_not_move_when_only_the_time_changes(bench):
    bench.open(stub_scene())
    bench.session.set_scene(stub_scene(seed=1))
    assert bench.grid.set_place.call_count == 1
    bench.session.set_scene(stub_scene((40, 40)))
    assert bench.grid.set_place.call_count == 2


def test_notices_appear_over_the_maps(bench):
    bench.session.notice("found this", "Do that")
    assert bench.notices.add.call_args.args == ("found this", "Do that", "error")


def test_an_opened_result_steps_through_its_times(bench):
    scene = stub_scene(times=3)
    run = replace(run_of(scene))
    bench.session.open_run(run, DataChoice(input="run.nc", role="result"))
    bench.queue.work_off()
    first = bench.image("truth")
    bench.session.change_data(time=2)
    bench.queue.work_off()
    assert not np.array_equal(bench.image("truth"), first)
