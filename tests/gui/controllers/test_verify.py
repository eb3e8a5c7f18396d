"""Violins fill while members come; scores appear when the run is compared."""

from pathlib import Path
from types import SimpleNamespace
from unittest.mock import Mock

import pytest

from core.grid import crop
from core.languages import grouped
from core.pipeline import compare
from core.pipeline.benches import benches_of
from core.types import VARIABLES, Preview, Step
from core.verify.selection import Selection
from gui.controllers.benches import benches_so_far, place_words, shapes_on
from gui.controllers.verify import VerifyController
from gui.session import DataChoice
from gui.views.score_table import ScoreView
from gui.views.violins import ViolinView
from gui.widgets.results import Live
from tests.gui.conftest import view_of
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene

CHOICE = DataChoice(input=Path("storm.nc"), role="fine")


@pytest.fixture
def bench(qapp, session, queue):
    violins, scores = view_of(ViolinView), view_of(ScoreView)
    benches = benches_of(run_of(stub_scene()))
    comparison = SimpleNamespace(benches=benches, table="table", corrected="corrected")
    compare = Mock(side_effect=lambda run: (run, comparison))
    controller = VerifyController(session, violins, scores, compare, queue, queue)
    session.set_source(object(), CHOICE)
    return SimpleNamespace(
        session=session, queue=queue, violins=violins, scores=scores, compare=compare, controller=controller
    )


def test_a_run_with_a_truth_is_compared_and_shown(bench):
    scene = stub_scene()
    bench.session.set_scene(scene)
    bench.session.add_run(run_of(scene), CHOICE)
    assert "computed" in bench.scores.set_empty.call_args.args[0]
    bench.queue.work_off()
    bench.scores.set_table.assert_called_with("table", "corrected", "all of the region")
    shapes, units, words = bench.violins.set_shapes.call_args.args
    run = bench.session.run
    assert shapes["stage2/cascade"].bias == pytest.approx(float((run.downscaled - run.truth).mean()), rel=1e-5)
    assert units == "mm/h" and words == "4\u202f800 pixels, all of the region"


def test_scores_and_violins_are_drawn_in_turns_of_their_own(bench):
    scene = stub_scene()
    bench.session.set_scene(scene)
    bench.session.add_run(run_of(scene), CHOICE)
    job, work = bench.queue.waiting.pop(0)
    bench.queue._run(job, work)
    assert bench.scores.set_table.called and not bench.violins.set_shapes.called
    bench.queue.work_off()
    assert bench.violins.set_shapes.called


def test_violins_of_a_run_no_longer_on_show_are_not_drawn(bench):
    scene = stub_scene()
    bench.session.set_scene(scene)
    bench.session.add_run(run_of(scene), CHOICE)
    job, work = bench.queue.waiting.pop(0)
    bench.queue._run(job, work)
    bench.session.refuse_scene()
    bench.queue.work_off()
    bench.violins.set_shapes.assert_not_called()


def test_a_run_seen_again_is_not_compared_again(bench):
    scene = stub_scene()
    bench.session.set_scene(scene)
    bench.session.add_run(run_of(scene), CHOICE)
    bench.queue.work_off()
    bench.session.change_data(time=1)
    bench.session.set_scene(stub_scene())
    bench.session.change_data(time=0)
    bench.session.set_scene(scene)
    bench.queue.work_off()
    assert bench.compare.call_count == 1
    drawn = [call.args[0] for call in bench.violins.set_shapes.call_args_list]
    banded = [all(shape.band is not None for shape in shapes.values()) for shapes in drawn]
    assert len(drawn) == 4 and not any(banded), "the bodies first; a region of one block has no bands"


def test_a_comparison_that_fails_is_told_and_the_run_stays(bench, record):
    notices = record(bench.session.noticed)
    bench.compare.side_effect = ValueError("no")
    scene = stub_scene()
    bench.session.set_scene(scene)
    bench.session.add_run(run_of(scene), CHOICE)
    bench.queue.work_off()
    assert notices.said[0].kind == "error" and bench.session.run is not None
    assert "could not" in bench.scores.set_empty.call_args.args[0]


def test_violins_fill_with_every_finished_member(bench):
    scene = stub_scene()
    bench.session.set_scene(scene)
    bench.session.set_busy(True)
    for member in (0, 1):
        bench.session.set_preview(Step("downscale", 1, 9, preview=Preview(member, scene.truth + 2.0, finished=True)))
        bench.queue.work_off()
    (first, *_), (second, units, words) = (call.args for call in bench.violins.set_shapes.call_args_list)
    assert first["stage2/cascade"].bias == pytest.approx(2.0, abs=1e-4) and units == "mm/h"
    assert second["stage2/cascade"].count == 2 * first["stage2/cascade"].count
    assert words == "4\u202f800 pixels, all of the region"


def test_while_a_run_goes_on_the_scores_of_the_one_before_are_not_shown_for_its_members(bench):
    scene = stub_scene()
    bench.session.set_scene(scene)
    bench.session.add_run(run_of(scene), CHOICE)
    bench.queue.work_off()
    bench.session.set_busy(True)
    shown = bench.scores.set_table.call_count
    bench.session.set_preview(Step("downscale", 1, 9, preview=Preview(0, scene.truth + 2.0, finished=True)))
    bench.queue.work_off()
    assert "Fills" in bench.scores.set_empty.call_args.args[0]
    (table, _, place), _ = bench.scores.set_table.call_args
    assert bench.scores.set_table.call_count == shown + 1 and place == "all of the region, 1 of 16 members so far"
    assert table.find("Stormlens", "bias").value == pytest.approx(2.0, abs=1e-4)
    bench.session.set_busy(False)
    bench.queue.work_off()
    assert bench.scores.set_table.call_args.args[0] == "table", "it left nothing: the one before is on show again"


def test_each_stages_table_says_of_how_many_members_it_is(bench):
    """Stage I is ahead of stage II: its members are none of the second table's."""
    scene = stub_scene()
    bench.session.set_scene(scene)
    bench.session.set_busy(True)
    for stage, member, field in (
        ("correct", 0, scene.input),
        ("correct", 1, scene.input),
        ("downscale", 0, scene.truth),
    ):
        bench.session.set_preview(Step(stage, 1, 9, preview=Preview(member, field + 2.0, finished=True)))
        bench.queue.work_off()
    assert bench.scores.set_table.call_args.args[2].endswith("stage I: 2, stage II: 1 of 16 members so far")
    bench.session.set_preview(Step("downscale", 1, 9, preview=Preview(1, scene.truth + 2.0, finished=True)))
    bench.queue.work_off()
    assert bench.scores.set_table.call_args.args[2].endswith(", 2 of 16 members so far")


ELSEWHERE = DataChoice(input=Path("elsewhere.nc"), role="fine")


def test_a_run_on_other_data_leaves_scores_alone_and_whoever_comes_back_to_it_sees_all_its_members(bench):
    scene = stub_scene()
    bench.session.set_scene(scene)
    bench.session.add_run(run_of(scene), CHOICE)
    bench.queue.work_off()
    live = bench.session.results.begin(Live(run_of(scene).spec, scene, ELSEWHERE))
    bench.session.set_live(live.joined_by("downscale", 0, scene.truth + 2).joined_by("downscale", 1, scene.truth + 4))
    bench.session.set_busy(True)
    bench.queue.work_off()
    assert bench.scores.set_table.call_args.args == ("table", "corrected", "all of the region")
    assert "Fills" not in bench.scores.set_empty.call_args.args[0]
    bench.session.set_source(object(), ELSEWHERE)
    bench.session.set_scene(scene)
    bench.queue.work_off()
    table, _, place = bench.scores.set_table.call_args.args
    assert table.find("Stormlens", "bias").value == pytest.approx(3.0, abs=1e-4)
    assert place == "all of the region, 2 of 3 members so far"
    bench.session.set_source(object(), CHOICE)
    bench.session.set_scene(scene)
    bench.queue.work_off()
    table, _, place = bench.scores.set_table.call_args.args
    assert table.find("run 2", "bias").value == pytest.approx(3.0, abs=1e-4), "here it stands beside the run on show"
    assert table.find("Stormlens", "bias").value != pytest.approx(3.0, abs=1e-4) and place == "all of the region"


def test_errors_so_far_are_those_of_each_stage():
    scene = stub_scene(halo=(1, 1, 1, 1))
    field, truth = crop(scene.input, scene.region), crop(scene.truth, scene.region)
    finished = {("correct", 0): field + 1.0, ("downscale", 0): truth - 1.0, ("oracle", 0): truth}
    errors = benches_so_far(scene, finished).choose(Selection(), scored=False).errors
    assert errors["stage1/raw"] == pytest.approx(0.0, abs=1e-4)
    assert errors["stage1/corrected"] == pytest.approx(1.0, abs=1e-4)
    assert errors["stage2/cascade"] == pytest.approx(-1.0, abs=1e-4)
    assert errors["stage2/oracle"] == pytest.approx(0.0, abs=1e-6)
    assert set(errors) == {"stage1/raw", "stage1/corrected", "stage2/upsampled", "stage2/oracle", "stage2/cascade"}


def test_on_an_uncorrected_perfect_model_stage_two_is_the_oracle():
    scene = stub_scene(origin="perfect model")
    shapes = shapes_on(benches_so_far(scene, {("downscale", 0): scene.truth}), Selection())
    assert set(shapes.violins) == {"stage2/upsampled", "stage2/oracle"}


def test_without_a_truth_the_members_are_gathered_and_nothing_is_scored(bench):
    scene = stub_scene(truth=False)
    bench.session.set_scene(scene)
    bench.session.set_busy(True)
    member = stub_scene().truth
    bench.session.set_preview(Step("downscale", 1, 9, preview=Preview(0, member, finished=True)))
    bench.queue.work_off()
    assert bench.session.benches.last.systems == ("Stormlens", "RainFARM", "bicubic", "bilinear")
    bench.violins.set_shapes.assert_not_called()
    assert "truth" in bench.scores.set_empty.call_args.args[0]


@pytest.fixture
def compared(bench):
    scene = stub_scene()
    run = run_of(scene)
    bench.compare.side_effect = lambda run: (run, compare(run, bootstrap=0))
    bench.session.set_scene(scene)
    bench.session.add_run(run, CHOICE)
    bench.queue.work_off()
    bench.run = run
    return bench


def test_a_chosen_band_is_scored_without_intervals_first_and_says_which_pixels_it_is(compared):
    compared.session.select(low=1.0, high=2.0)
    compared.queue.work_off()
    table, _, place = compared.scores.set_table.call_args.args
    coarse = compared.run.input.values.repeat(10, axis=1).repeat(10, axis=2)
    chosen = (coarse >= 1) & (coarse < 2)
    error = (compared.run.downscaled.mean("member") - compared.run.truth).values[chosen]
    assert table.pixels == chosen.sum() and place == "under input 1 to 2 mm/h"
    assert table.find("Stormlens", "bias").value == pytest.approx(error.mean(), rel=1e-6)
    assert compared.violins.set_shapes.call_args.args[2] == f"{grouped(chosen.sum())} pixels, under input 1 to 2 mm/h"
    assert table.resamples == 0 and compared.controller._pause.isActive()
    compared.controller._ask_intervals()
    compared.queue.work_off()
    assert compared.scores.set_table.call_args.args[2] == "under input 1 to 2 mm/h"


def test_to_choose_everything_again_shows_the_runs_own_scores(compared):
    compared.session.select(low=1.0)
    compared.queue.work_off()
    compared.session.select(low=None)
    compared.queue.work_off()
    table, _, place = compared.scores.set_table.call_args.args
    assert (table, place) == (compared.session.comparison.table, "all of the region")
    assert compared.violins.set_shapes.call_args.args[2] == "4\u202f800 pixels, all of the region"


def test_a_choice_that_another_one_follows_is_never_shown(compared):
    compared.session.select(low=1.0)
    compared.session.select(low=2.0)
    shown = compared.scores.set_table.call_count
    compared.queue.work_off()
    assert compared.scores.set_table.call_count == shown + 1
    assert compared.scores.set_table.call_args.args[2] == "under input from 2 mm/h"


def test_where_nothing_was_chosen_words_say_what_to_do(compared):
    compared.session.select(low=1e5)
    compared.queue.work_off()
    assert "Ctrl+D" in compared.violins.set_empty.call_args.args[0]
    assert "Ctrl+D" in compared.scores.set_empty.call_args.args[0]


def test_another_file_is_verified_as_a_whole(compared):
    compared.session.select(low=1.0, area=((0.0, 0.0), (1.0, 0.0), (1.0, 1.0)))
    compared.session.set_source(object(), CHOICE)
    assert compared.session.selection == Selection()


def test_bands_of_temperature_are_told_in_degrees_celsius():
    assert place_words(Selection(low=273.15), VARIABLES["t2m"]) == "under input from 0 °C"
    assert place_words(Selection(), VARIABLES["precip"], times=15) == "all of the region, at 15 times"
    assert place_words(Selection(high=283.15, area=((0, 0), (1, 0), (1, 1))), VARIABLES["t2m"]) == (
        "under input below 10 °C inside the area drawn"
    )
