"""Violins fill while members come; scores appear when the run is compared."""

from types import SimpleNamespace
from unittest.mock import Mock

import numpy as np
import pytest

from core.grid import crop
from core.types import Preview, Step
from gui.controllers.errors import SAMPLE, errors_so_far
from gui.controllers.verify import VerifyController
from gui.session import DataChoice
from gui.views.score_table import ScoreView
from gui.views.violins import ViolinView
from tests.gui.conftest import view_of
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene

CHOICE = DataChoice(input="storm.nc", role="fine")


@pytest.fixture
def bench(session, queue):
    violins, scores = view_of(ViolinView), view_of(ScoreView)
    comparison = SimpleNamespace(errors={"stage2/cascade": [1.0, 3.0]}, table="table", corrected="corrected")
    compare = Mock(side_effect=lambda run: (run, comparison))
    controller = VerifyController(session, queue, violins, scores, compare, queue)
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
    bench.scores.set_table.assert_called_once_with("table", "corrected")
    (shapes, units) = bench.violins.set_shapes.call_args.args
    assert {key: shape.bias for key, shape in shapes.items()} == {"stage2/cascade": 2.0} and units == "mm/h"


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
    assert bench.compare.call_count == 1 and bench.scores.set_table.call_count == 2


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
    (first, _), (second, units) = (call.args for call in bench.violins.set_shapes.call_args_list)
    assert first["stage2/cascade"].bias == pytest.approx(2.0, abs=1e-4) and units == "mm/h"
    assert second["stage2/cascade"].count == 2 * first["stage2/cascade"].count


def test_errors_so_far_are_those_of_each_stage():
    scene = stub_scene(halo=(1, 1, 1, 1))
    field, truth = crop(scene.input, scene.region), crop(scene.truth, scene.region)
    finished = {("correct", 0): field + 1.0, ("downscale", 0): truth - 1.0, ("oracle", 0): truth}
    errors = errors_so_far(scene, finished)
    assert errors["stage1/raw"] == pytest.approx(0.0, abs=1e-4)
    assert errors["stage1/corrected"] == pytest.approx(1.0, abs=1e-4)
    assert errors["stage2/cascade"] == pytest.approx(-1.0, abs=1e-4)
    assert errors["stage2/oracle"] == pytest.approx(0.0, abs=1e-6)
    assert set(errors) == {"stage1/raw", "stage1/corrected", "stage2/upsampled", "stage2/oracle", "stage2/cascade"}


def test_on_an_uncorrected_perfect_model_stage_two_is_the_oracle():
    scene = stub_scene(origin="perfect model")
    assert set(errors_so_far(scene, {("downscale", 0): scene.truth})) == {"stage2/upsampled", "stage2/oracle"}


def test_many_errors_are_sampled_evenly():
    scene = stub_scene((200, 200))
    errors = errors_so_far(scene, {("downscale", member): scene.truth for member in range(4)})
    assert SAMPLE / 2 <= errors["stage2/cascade"].size <= SAMPLE


def test_without_a_truth_there_are_no_errors():
    assert errors_so_far(stub_scene(truth=False), {("correct", 0): np.zeros(1)}) == {}
