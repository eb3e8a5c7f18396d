"""The panels say honestly what they show."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.grid import crop
from core.types import Preview, Step
from gui.colour import Colouring, Levels
from gui.controllers.compare import CompareController
from gui.controllers.fields import Fields
from gui.controllers.show import ShowController
from gui.panels.show_bar import ShowBar
from gui.session import DataChoice
from gui.views.grid_view import PanelGrid
from gui.views.stamps import StampsView
from gui.widgets.results import Live
from gui.widgets.theme import DARK, LIGHT
from tests.gui.conftest import send, view_of
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene

CHOICE = DataChoice(input=Path("storm.nc"), role="fine")


class Bench:
    """Controllers with mocked views."""

    def __init__(self, session, queue):
        self.session, self.queue = session, queue
        self.grid, self.bar = view_of(PanelGrid), view_of(ShowBar)
        self.grid.theme, self.grid.stamps = LIGHT, view_of(StampsView)
        self.controller = CompareController(session, queue, self.grid)
        self.choice = ShowController(session, self.controller, self.grid, self.bar)

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


def test_while_a_run_is_in_progress_nobody_is_told_to_press_run(bench):
    bench.open(stub_scene())
    bench.session.set_busy(True)
    bench.queue.work_off()
    assert bench.empties()["downscaled"] == "A run is in progress"
    bench.session.set_busy(False)
    bench.queue.work_off()
    assert "Press Run" in bench.empties()["downscaled"]


def test_a_refused_field_is_not_said_to_be_read(bench):
    bench.open(stub_scene())
    bench.session.refuse_scene()
    assert "refused" in bench.empties()["input"]


def test_another_file_that_is_refused_leaves_the_place_of_the_one_before(bench):
    bench.open(stub_scene())
    bench.session.refuse_scene()  # a region of the same file, say
    assert bench.grid.set_place.call_args.args != (None,)
    bench.session.set_source(object(), CHOICE)
    assert bench.grid.set_place.call_args.args != (None,)  # it is being read
    bench.session.refuse_scene()
    assert bench.grid.set_place.call_args.args == (None,)
    bench.open(stub_scene())
    assert bench.grid.set_place.call_args.args == (bench.controller.map,)


def test_without_a_truth_its_panel_says_so(bench):
    bench.open(stub_scene(truth=False))
    assert bench.empties()["truth"] == "No truth was given. Choose one (Ctrl+T)."


def test_a_stage_without_a_model_says_so(bench):
    bench.open(stub_scene())
    bench.session.change_sampler(corrector=None)
    bench.queue.work_off()
    assert "Choose one under Models" in bench.empties()["corrected"] and "Press Run" in bench.empties()["downscaled"]


def test_a_scene_that_other_models_are_chosen_for_is_taken_up_once(session, queue, monkeypatch):
    session.change_sampler(corrector="fix", downscaler="fine")
    session.scene_changed.connect(
        lambda scene: session.change_sampler(corrector=None)
    )  # as by the models' presenter, the first to hear
    bench, made, of_scene = Bench(session, queue), [], Fields.of_scene
    monkeypatch.setattr(Fields, "of_scene", lambda *taken: made.append(taken) or of_scene(*taken))
    bench.open(stub_scene())
    assert len(made) == 1 and "No correcting model" in bench.empties()["corrected"]


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
    assert [c.scale.high for c in bench.grid.set_colourings.call_args.args[0]] == [100, 1]


def test_members_go_round(bench):
    scene = stub_scene()
    bench.open(scene)
    bench.run(scene)
    shown = []
    for step in (bench.choice.next_member, bench.choice.next_member, bench.choice.next_member):
        step()
        shown.append(bench.session.show.member)
    bench.choice.previous_member()
    assert shown == [1, 2, 0] and bench.session.show.member == 2


def preview(bench, scene, member, *, finished=True, stage="downscale", factor=1.0):
    """A step of the run in progress arrives."""
    made = Preview(member, scene.truth * np.float32(factor), finished=finished)
    bench.session.set_preview(Step(stage, 1, 9, preview=made))


def test_a_preview_shows_the_member_being_drawn(bench):
    scene = stub_scene(halo=(1, 1, 1, 1))
    bench.open(scene)
    preview(bench, scene, 2, finished=False)
    bench.queue.work_off()
    assert bench.titles()["downscaled"] == "Downscaled, 1 km, member 3, being drawn"
    assert bench.image("downscaled").shape[:2] == (60, 80)
    preview(bench, scene, 0, finished=False, stage="oracle", factor=0)
    bench.queue.work_off()
    assert "member 3" in bench.titles()["downscaled"]


def test_products_grow_with_every_member_that_is_finished(bench):
    scene = stub_scene()
    bench.open(scene)
    bench.session.change_show(panels=(("downscaled", "downscaled:max"),))
    for member in range(3):
        preview(bench, scene, member, factor=member + 1)
        bench.queue.work_off()
        assert bench.controller.members == member + 1
        assert bench.titles()["downscaled"] == f"Downscaled, 1 km, mean of {member + 1} so far"
        largest = bench.controller.pictures["downscaled:max"].values
        np.testing.assert_allclose(largest, scene.truth.values[0] * (member + 1), rtol=1e-5)
        preview(bench, scene, member + 1, finished=False)
    assert "so far" in bench.titles()["downscaled"], "the mean stays while the next member is drawn"
    bench.run(scene)
    assert bench.titles()["downscaled"] == "Downscaled, 1 km, mean of 3"


def test_where_single_members_are_asked_for_the_one_being_drawn_is_shown(bench):
    scene = stub_scene()
    bench.open(scene)
    bench.session.change_show(kind="member")
    preview(bench, scene, 0)
    bench.queue.work_off()
    preview(bench, scene, 1, finished=False)
    assert bench.titles()["downscaled"] == "Downscaled, 1 km, member 1", "it is painted on the pictures' thread"
    bench.queue.work_off()
    assert bench.titles()["downscaled"] == "Downscaled, 1 km, member 2, being drawn"


def test_a_preview_waits_for_none_that_is_still_being_painted_but_a_finished_member_is_always_shown(bench):
    scene = stub_scene()
    bench.open(scene)
    bench.session.change_show(kind="member")
    preview(bench, scene, 0, finished=False)
    preview(bench, scene, 1, finished=False)
    preview(bench, scene, 2, finished=False)
    assert not bench.controller.settled
    bench.queue.work_off()
    assert bench.titles()["downscaled"] == "Downscaled, 1 km, member 1, being drawn"
    preview(bench, scene, 1, finished=False)
    preview(bench, scene, 2)
    bench.queue.work_off()
    assert bench.titles()["downscaled"] == "Downscaled, 1 km, member 3"
    assert bench.controller.settled


def test_a_run_in_progress_takes_the_place_of_the_one_before_and_gives_it_back(bench):
    scene = stub_scene()
    bench.open(scene)
    bench.run(scene)
    preview(bench, scene, 0, stage="correct", finished=False)
    bench.queue.work_off()
    assert "No member" in bench.empties()["downscaled"]
    bench.session.drop_preview()
    bench.queue.work_off()
    assert bench.titles()["downscaled"] == "Downscaled, 1 km, mean of 3"


def test_what_is_asked_for_while_painting_is_painted_next(bench):
    scene = stub_scene()
    bench.open(scene)
    bench.session.add_run(run_of(scene), CHOICE)
    bench.session.change_show(percentile=50, kind="percentile")
    bench.session.change_show(percentile=20)
    assert len(bench.queue.waiting) == 1
    bench.queue.work_off()
    assert bench.titles()["downscaled"] == "Downscaled, 1 km, 20th percentile of 3"


def test_a_panels_menu_and_the_layouts_change_what_is_shown(bench):
    bench.open(stub_scene())
    send(bench.grid.content_requested, 1, "truth - input")
    bench.queue.work_off()
    assert bench.titles()["truth - input"].startswith("Truth \N{MINUS SIGN} input, 10 km")
    bench.choice.arrange(4)
    assert bench.session.show.panels == (("downscaled", "truth"),)
    bench.choice.show_nine()
    assert [len(row) for row in bench.session.show.panels] == [3, 3, 3]
    bench.grid.show_rows.assert_called_with(bench.session.show.panels)


def test_stamps_show_every_member_so_far_and_the_truth_on_the_scale_of_the_panels(bench):
    scene = stub_scene()
    bench.open(scene)
    bench.choice.toggle_stamps()
    bench.queue.work_off()
    assert bench.grid.stamps.set_stamps.call_args.args == ((), "Press Run (Ctrl+R) to draw the ensemble")
    for member in range(2):
        preview(bench, scene, member, factor=member + 1)
        bench.queue.work_off()
    stamps = bench.grid.stamps.set_stamps.call_args.args[0]
    assert [(stamp.name, stamp.member) for stamp in stamps] == [("1", 0), ("2", 1), ("truth", None)]
    expected = Colouring("precip").to_rgba(scene.truth.values[0] * 2)
    assert np.array_equal(stamps[1].rgba, expected)
    assert [colouring.scale for colouring in bench.grid.set_colourings.call_args.args[0]] == [Colouring("precip").scale]
    assert bench.controller.contents() == ("downscaled:member 1", "truth")
    send(bench.grid.member_chosen, 1)
    assert (bench.session.show.view, bench.session.show.kind, bench.session.show.member) == ("panels", "member", 1)


def test_levels_and_units_are_those_that_were_chosen_in_every_panel(bench):
    scene = stub_scene()
    bench.open(scene)
    bench.run(scene)
    send(bench.bar.levels_requested, Levels(high=50.0, units="in/h", difference=4.0))
    bench.session.change_show(panels=(("truth", "downscaled:probability"), ("downscaled - truth", "input")))
    bench.queue.work_off()
    scales = [colouring.scale for colouring in bench.grid.set_colourings.call_args.args[0]]
    assert [(scale.high, scale.units) for scale in scales] == [(50, "in/h"), (1, "%"), (4, "in/h")]
    assert "in/h" in bench.titles()["downscaled:probability"]
    send(bench.bar.threshold_requested, 1.0)
    assert bench.session.show.threshold == pytest.approx(25.4)


@pytest.mark.parametrize("view", ["panels", "stamps", "swipe"])
def test_a_refused_field_leaves_nothing_behind_in_any_view(bench, view):
    bench.session.change_show(view=view, panels=(("input",),))
    bench.open(stub_scene())
    bench.grid.show_empty.reset_mock()
    bench.session.refuse_scene()
    assert set(bench.empties()) == {"input", "downscaled", "truth"}
    assert "refused" in bench.grid.stamps.set_stamps.call_args.args[1] and bench.controller.pictures == {}


def test_two_fields_in_one_map_are_those_that_are_painted(bench):
    scene = stub_scene()
    bench.open(scene)
    bench.run(scene)
    bench.choice.toggle_swipe()
    send(bench.grid.pair_requested, 0, "RainFARM")
    bench.queue.work_off()
    assert bench.titles()["RainFARM"] == "RainFARM, 1 km, mean of 3"
    assert bench.controller.contents() == ("RainFARM", "truth")
    bench.choice.toggle_blink()
    bench.grid.show_view.assert_called_with("blink", ("RainFARM", "truth"))
    bench.choice.toggle_blink()
    assert bench.session.show.view == "panels"


def test_every_scale_on_show_has_its_bar_and_levels_stay(bench):
    scene = stub_scene(times=3)
    bench.session.change_show(panels=(("input", "truth"), ("downscaled:spread", "downscaled - truth")))
    bench.session.open_run(run_of(scene), DataChoice(input=Path("run.nc"), role="result"))
    bench.queue.work_off()
    scales = [colouring.scale for colouring in bench.grid.set_colourings.call_args.args[0]]
    assert [(scale.low, scale.high) for scale in scales] == [(0.1, 100), (-10, 10)]
    bench.session.change_data(time=2)
    bench.queue.work_off()
    assert [colouring.scale for colouring in bench.grid.set_colourings.call_args.args[0]] == scales


def test_another_theme_paints_again(bench):
    scene = stub_scene()
    bench.open(scene)
    light = bench.image("truth")
    bench.grid.theme = DARK
    send(bench.grid.theme_changed)
    bench.queue.work_off()
    assert not np.array_equal(bench.image("truth"), light)


def test_the_map_does_not_move_when_only_the_time_changes(bench):
    bench.open(stub_scene())
    bench.session.set_scene(stub_scene(seed=1))
    assert bench.grid.set_place.call_count == 1
    bench.session.set_scene(stub_scene((40, 40)))
    bench.queue.work_off()
    assert bench.grid.set_place.call_count == 2


def test_maps_turn_to_another_place_when_its_first_picture_comes(bench):
    bench.open(stub_scene())
    bench.grid.reset_mock()
    bench.session.set_scene(stub_scene((40, 40)))
    assert bench.controller.map is not bench.controller.turned and not bench.grid.set_place.called
    bench.queue.work_off()
    calls = [name for name, *_ in bench.grid.mock_calls]
    assert calls.count("set_place") == 1 and calls.index("set_place") < calls.index("show_image")
    assert bench.grid.set_place.call_args.args == (bench.controller.map,)


def test_maps_turn_at_once_to_other_coordinates_for_a_click_would_be_misread(bench):
    scene = stub_scene()
    bench.open(scene)
    bench.session.change_show(projection="lambert")
    assert bench.grid.set_place.call_count == 1
    metres, truth = (each.rename(lat="y", lon="x") for each in (scene.inputs, scene.truth))
    region = replace(scene.region, projected=True)
    for field in (truth, *metres.values()):
        field.attrs["grid_mapping"] = {"grid_mapping_name": "polar_stereographic"}
    bench.session.set_scene(replace(scene, region=region, inputs=metres, truth=truth))
    assert bench.grid.set_place.call_args.args == (bench.controller.map,) and bench.grid.set_place.call_count == 2


def test_maps_turn_to_a_place_whose_first_picture_never_came_when_it_is_back(bench):
    bench.open(stub_scene())
    bench.session.set_scene(stub_scene((40, 40)))
    bench.session.refuse_scene()
    bench.queue.work_off()
    assert bench.grid.set_place.call_count == 1
    bench.open(stub_scene((40, 40)))
    assert bench.grid.set_place.call_args.args == (bench.controller.map,)
    assert bench.controller.map.extent != bench.grid.set_place.call_args_list[0].args[0].extent


def test_an_opened_result_steps_through_its_times(bench):
    scene = stub_scene(times=3)
    run = replace(run_of(scene))
    bench.session.open_run(run, DataChoice(input=Path("run.nc"), role="result"))
    bench.queue.work_off()
    first = bench.image("truth")
    bench.session.change_data(time=2)
    bench.queue.work_off()
    assert not np.array_equal(bench.image("truth"), first)


def other_run(bench, scene, title="calm", factor=2.0):
    """A run in the list of other data, that is not on show: the stub run times a factor."""
    run = run_of(scene)
    run = replace(run, downscaled=run.downscaled * np.float32(factor), spec=replace(run.spec, seed=7))
    bench.session.add_run(run, DataChoice(input=Path("other.nc")), title=title)
    bench.queue.work_off()
    return bench.session.results.names(), next(each.id for each in bench.session.results if each.run is run)


def shown_in_panels(bench, *contents):
    bench.session.change_show(panels=(contents,))
    bench.queue.work_off()


def test_a_panel_shows_another_run_by_its_name_and_differences_from_it(bench):
    scene = stub_scene()
    bench.open(scene)
    bench.run(scene)
    names, other = other_run(bench, scene)
    assert names[other] == "calm"
    shown_in_panels(bench, f"downscaled@{other}:member 1", f"downscaled - downscaled@{other}")
    titles = bench.titles()
    assert titles[f"downscaled@{other}:member 1"] == "Downscaled (calm), 1 km, member 1 of 3"
    assert titles[f"downscaled - downscaled@{other}"].startswith("Downscaled \N{MINUS SIGN} downscaled (calm), 1 km")
    truth = scene.truth.values[0]
    pictures = bench.controller.pictures
    np.testing.assert_allclose(pictures[f"downscaled@{other}:member 1"].values, 2 * truth, rtol=1e-6)
    np.testing.assert_allclose(pictures[f"downscaled - downscaled@{other}"].values, -2 * truth, rtol=1e-5, atol=1e-5)


def test_the_menus_offer_runs_other_than_the_one_on_show_with_the_fields_they_have(bench):
    scene = stub_scene()
    bench.open(scene)
    bench.run(scene)
    _, other = other_run(bench, scene)
    (offered,) = bench.grid.set_offer.call_args.args[2]
    assert (offered.id, offered.name, offered.members) == (other, "calm", 3)
    assert offered.fields == ("input", "downscaled", "truth")


def test_a_run_that_leaves_the_list_leaves_its_panel_saying_so_and_comes_back(bench):
    scene = stub_scene()
    bench.open(scene)
    bench.run(scene)
    _, other = other_run(bench, scene)
    shown_in_panels(bench, f"truth@{other}")
    result = bench.session.results.of_id(other)
    place = bench.session.remove_result(result.key)
    bench.queue.work_off()
    assert "not in the list" in bench.empties()[f"truth@{other}"]
    bench.grid.show_image.reset_mock()
    bench.session.put_back(place, result)
    bench.queue.work_off()
    assert bench.titles()[f"truth@{other}"] == "Truth (calm), 1 km"
    bench.session.change_result(result.key, title="quiet")
    bench.queue.work_off()
    assert bench.titles()[f"truth@{other}"] == "Truth (quiet), 1 km"


def test_another_run_stands_beside_a_run_in_progress(bench):
    scene = stub_scene()
    bench.open(scene)
    _, other = other_run(bench, scene)
    difference = f"downscaled:mean - downscaled@{other}"
    shown_in_panels(bench, f"downscaled@{other}", difference)
    preview(bench, scene, 0, factor=3.0)
    bench.queue.work_off()
    assert bench.titles()[difference].endswith("so far")
    assert not bench.titles()[f"downscaled@{other}"].endswith("so far")
    np.testing.assert_allclose(bench.controller.pictures[difference].values, -scene.truth.values[0], atol=1e-4)


def test_a_run_of_another_region_is_shown_but_not_subtracted(bench):
    scene = stub_scene()
    bench.open(scene)
    bench.run(scene)
    _, other = other_run(bench, stub_scene((40, 40)))
    shown_in_panels(bench, f"truth@{other}", f"truth - truth@{other}")
    assert bench.titles()[f"truth@{other}"] == "Truth (calm), 1 km"
    assert "not of the same region" in bench.empties()[f"truth - truth@{other}"]


ELSEWHERE = DataChoice(input=Path("elsewhere.nc"), role="fine")


def begin_elsewhere(bench, scene, title="", **changes):
    """A run on other data than those on show."""
    live = bench.session.results.begin(Live(replace(run_of(scene).spec, **changes), scene, ELSEWHERE, title))
    bench.session.set_live(live)
    return live.id


def finish_member(bench, scene, member, factor=1.0):
    made = scene.truth * np.float32(factor)
    bench.session.set_live(bench.session.live.joined_by("downscale", member, made))
    bench.queue.work_off()


def test_a_run_in_progress_on_other_data_is_offered_and_grows_in_its_panel(bench):
    scene = stub_scene(halo=(1, 1, 1, 1))
    bench.open(stub_scene())
    live = begin_elsewhere(bench, scene, "calm")
    (offered,) = bench.grid.set_offer.call_args.args[2]
    assert (offered.id, offered.fields) == (live, ("input", "truth"))
    panel, difference = f"downscaled@{live}", f"downscaled@{live}:mean - truth"
    shown_in_panels(bench, panel, difference)
    assert "No member is finished yet" in bench.empties()[panel]
    for member in range(3):
        finish_member(bench, scene, member, factor=member + 1)
        assert bench.titles()[panel] == f"Downscaled (calm, in progress), 1 km, mean of {member + 1} so far"
    truth = crop(scene.truth, scene.region).values[0]
    np.testing.assert_allclose(bench.controller.pictures[panel].values, 2 * truth, rtol=1e-5)
    np.testing.assert_allclose(bench.controller.pictures[difference].values, truth, rtol=1e-4, atol=1e-4)
    assert bench.grid.set_offer.call_args.args[2][0].members == 3
    bench.session.end_live(run_of(scene))
    bench.queue.work_off()
    assert bench.titles()[panel] == "Downscaled (calm), 1 km, mean of 3"


def test_a_difference_says_how_many_members_each_ensemble_has_and_narrow_panels_call_runs_by_their_numbers(bench):
    scene = stub_scene()
    bench.open(scene)
    bench.run(scene)
    live = begin_elsewhere(bench, scene, seed=5)
    difference = f"downscaled - downscaled@{live}"
    shown_in_panels(bench, difference, f"downscaled@{live}")
    finish_member(bench, scene, 0)
    assert bench.titles()[difference].endswith("1 km, mean of 3 and 1 so far")
    assert bench.controller.pictures[f"downscaled@{live}"].shorter[-1] == "Downscaled (run 2, in progress), mean"


def test_a_run_that_was_made_in_other_tiles_stays_in_its_panel(bench):
    scene = stub_scene()
    bench.open(scene)
    live = begin_elsewhere(bench, scene, "calm")
    shown_in_panels(bench, f"downscaled@{live}", "downscaled - truth")
    tiled = replace(run_of(scene), spec=replace(run_of(scene).spec, tile=256))
    bench.session.end_live(tiled)
    bench.queue.work_off()
    (result,) = bench.session.results
    assert bench.session.show.panels == ((f"downscaled@{result.id}", "downscaled - truth"),) and result.id != live
    assert bench.titles()[f"downscaled@{result.id}"] == "Downscaled (calm), 1 km, mean of 3"


def test_a_run_that_leaves_nothing_leaves_its_panel_saying_so(bench):
    scene = stub_scene()
    bench.open(scene)
    live = begin_elsewhere(bench, scene)
    shown_in_panels(bench, f"downscaled@{live}")
    bench.session.end_live(None)
    bench.queue.work_off()
    assert "not in the list" in bench.empties()[f"downscaled@{live}"]
    assert bench.grid.set_offer.call_args.args[2] == ()


def test_who_comes_back_to_a_run_in_progress_sees_all_its_members(bench):
    scene = stub_scene()
    bench.open(scene)
    begin_elsewhere(bench, scene)
    finish_member(bench, scene, 0)
    finish_member(bench, scene, 1, factor=3.0)
    bench.session.set_source(object(), ELSEWHERE)
    bench.session.set_scene(scene)
    bench.queue.work_off()
    assert bench.titles()["downscaled"] == "Downscaled, 1 km, mean of 2 so far"
    truth = scene.truth.values[0]
    np.testing.assert_allclose(bench.controller.pictures["downscaled"].values, 2 * truth, rtol=1e-5)


@pytest.mark.parametrize("kind", ["mean", "member", "spread", "probability", "percentile", "max"])
def test_two_runs_and_their_difference_follow_the_product_that_is_chosen_on_one_scale(bench, kind):
    scene = stub_scene()
    bench.open(scene)
    bench.run(scene)
    _, other = other_run(bench, scene, title="without gauges")
    one, two = "downscaled", f"downscaled@{other}"
    bench.session.change_show(kind=kind, member=1, threshold=2.0, percentile=25.0)
    shown_in_panels(bench, one, two, f"{one} - {two}")
    members = bench.session.run.downscaled.values[:, 0]
    expected = {
        "mean": lambda m: m.mean(0),
        "member": lambda m: m[1],
        "spread": lambda m: m.std(0, ddof=1),
        "probability": lambda m: (m > 2.0).mean(0),
        "percentile": lambda m: np.percentile(m, 25, axis=0),
        "max": lambda m: m.max(0),
    }[kind]
    pictures = bench.controller.pictures
    for panel, ensemble in ((one, members), (two, 2 * members)):
        np.testing.assert_allclose(pictures[panel].values, expected(ensemble), rtol=1e-4, atol=1e-5)
    gone = expected(members) - expected(2 * members)
    np.testing.assert_allclose(pictures[f"{one} - {two}"].values, gone, rtol=1e-3, atol=1e-4)
    assert pictures[one].colouring.scale == pictures[two].colouring.scale


def test_panels_that_change_places_keep_what_they_show(bench):
    before = bench.session.show.panels
    send(bench.grid.swap_requested, 0, 3)
    assert bench.session.show.panels == (("truth", "corrected"), ("downscaled", "input"))
    send(bench.grid.swap_requested, 3, 0)
    assert bench.session.show.panels == before


class HalfHours:
    """A file of means over half an hour."""

    interval = np.timedelta64(30, "m")


def test_amounts_are_those_in_the_interval_of_the_input_and_rates_where_it_has_none(bench):
    bench.session.set_source(HalfHours(), CHOICE)
    bench.session.set_scene(stub_scene())
    bench.queue.work_off()
    assert bench.bar.show_levels.call_args.args[3] == ("mm/h", "in/h", "mm in 30 min")
    send(bench.bar.levels_requested, Levels(units="mm in 30 min", high=20.0))
    bench.queue.work_off()
    scale = bench.grid.set_colourings.call_args.args[0][0].scale
    assert (scale.title, scale.units, scale.words(scale.high)) == ("Precipitation", "mm in 30 min", "10")
    bench.open(stub_scene())
    assert bench.session.show.levels == Levels(high=20.0)


def test_a_result_that_is_opened_is_offered_as_the_amount_in_its_interval(bench):
    scene = stub_scene()
    times = scene.input["time"].values
    told = replace(run_of(scene), periods=np.stack([times - np.timedelta64(30, "m"), times], axis=1))
    bench.session.open_run(told, DataChoice(input=Path("run.nc"), role="result"))
    assert bench.bar.show_levels.call_args.args[3] == ("mm/h", "in/h", "mm in 30 min")


def test_a_result_that_is_opened_is_being_read_until_it_is_painted(bench):
    bench.session.set_source(None, replace(CHOICE, role="result"))
    assert set(bench.empties().values()) == {"Reading…"}
