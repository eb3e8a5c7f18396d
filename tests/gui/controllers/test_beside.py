"""Other runs of the same scene stand beside the one on show."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QUndoStack

from core.pipeline.benches import benches_of
from gui.controllers.beside import BesideController
from gui.controllers.runs import Words
from gui.session import DataChoice
from gui.views.score_table import ScoreView
from gui.widgets.results import Live
from tests.gui.conftest import view_of
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene

HERE, SAVED = DataChoice(input=Path("storm.nc"), role="fine"), DataChoice(input=Path("run.nc"), role="result")


@pytest.fixture
def bench(qapp, session, queue, record):
    scores = view_of(ScoreView)
    controller = BesideController(session, queue, scores)
    joined = record(controller.benches_joined)
    session.set_source(object(), HERE)
    scene = stub_scene()
    session.set_scene(scene)
    first, second = run_of(scene), run_of(scene)
    session.add_run(first, HERE, title="wet")
    session.add_run(second, HERE)
    return SimpleNamespace(
        session=session, queue=queue, scores=scores, controller=controller, joined=joined, first=first, second=second
    )


def join(bench):
    bench.controller.join(benches_of(bench.session.run))
    bench.queue.work_off()
    return bench.joined.said[-1].last.systems


def offered(bench):
    return {choice.name: choice.chosen for choice in bench.scores.set_runs.call_args.args[2]}


def test_the_runs_of_the_scene_stand_beside_the_one_on_show_under_their_names(bench):
    assert join(bench)[-1] == "wet" and join(bench).count("Stormlens") == 1
    names, lessons, _ = bench.scores.set_runs.call_args.args
    assert names == {"Stormlens": "this run"} and "run 1" in lessons["wet"] and "run 2" in lessons["Stormlens"]


def test_a_run_put_away_is_offered_but_not_scored(bench):
    join(bench)
    bench.session.change_result(1, beside=False)
    bench.queue.work_off()
    assert "wet" not in bench.joined.said[-1].last.systems and offered(bench) == {"wet": False}
    assert bench.scores.set_runs.call_args.args[0] == {}


def test_a_new_name_is_taken_over_and_one_that_means_something_else_is_not_taken(bench):
    join(bench)
    for title, name in (("dry", "dry"), ("bicubic", "bicubic (run 1)"), ("", "run 1")):
        bench.session.change_result(1, title=title)
        bench.queue.work_off()
        assert bench.joined.said[-1].last.systems[-1] == name


def test_a_note_changes_nothing(bench):
    join(bench)
    said = len(bench.joined.said)
    bench.session.change_result(1, note="heavy")
    bench.queue.work_off()
    assert len(bench.joined.said) == said


def test_an_opened_run_of_the_same_fields_fits_and_another_does_not(bench):
    bench.session.add_run(replace(bench.first), SAVED, title="opened")
    other = replace(bench.first, truth=bench.first.truth * 2)
    bench.session.add_run(other, SAVED, title="of another truth")
    join(bench)
    assert offered(bench) == {"wet": True, "opened": True}


def test_a_run_in_progress_stands_beside_all_that_are_finished(bench):
    bench.session.set_live(bench.session.results.begin(Live(bench.first.spec, stub_scene(), HERE)))
    join(bench)
    assert offered(bench) == {"wet": True, "run 2": True}


def test_a_run_in_progress_on_other_data_leaves_the_one_on_show_alone(bench):
    bench.session.set_live(bench.session.results.begin(Live(bench.first.spec, stub_scene(), ELSEWHERE)))
    bench.session.set_busy(True)
    join(bench)
    assert offered(bench) == {"wet": True}


ELSEWHERE = DataChoice(input=Path("storm.nc"), role="fine", simulate=7)


def finish_members(bench, *members):
    scene, live = stub_scene(), bench.session.live
    if live is None:
        live = bench.session.results.begin(Live(bench.first.spec, scene, ELSEWHERE, "calm"))
    for member in members:
        live = live.joined_by("downscale", member, scene.truth)
    bench.session.set_live(live)


def test_a_run_in_progress_on_other_data_joins_with_its_members_so_far_and_stays_when_it_is_over(bench, qtbot):
    join(bench)
    finish_members(bench, 0)
    qtbot.waitUntil(lambda: bool(bench.queue.waiting), timeout=5000)
    bench.queue.work_off()
    assert bench.joined.said[-1].fine.fields["calm"].shape[0] == 1
    assert "1 of 3 members so far" in bench.scores.set_runs.call_args.args[1]["calm"]
    finish_members(bench, 1, 2)
    assert not bench.queue.waiting, "not with every member at once: all of the table is scored anew"
    bench.session.end_live(run_of(stub_scene()))
    bench.queue.work_off()
    assert bench.joined.said[-1].fine.fields["calm"].shape[0] == 3


def test_a_run_in_progress_can_be_put_away_and_stays_away(bench):
    finish_members(bench, 0)
    join(bench)
    assert offered(bench) == {"wet": True, "calm": True}
    stack = QUndoStack()
    stack.push(Words(bench.session, bench.session.live.key, "which runs are compared", beside=False))
    bench.queue.work_off()
    assert offered(bench) == {"wet": True, "calm": False}
    bench.session.end_live(run_of(stub_scene()))
    bench.queue.work_off()
    assert offered(bench) == {"wet": True, "calm": False}
    stack.undo()
    bench.queue.work_off()
    assert offered(bench) == {"wet": True, "calm": True}


def test_nothing_is_joined_to_what_is_gone(bench):
    bench.controller.join(benches_of(bench.session.run))
    bench.controller.drop()
    bench.queue.work_off()
    bench.session.change_result(1, title="later")
    bench.queue.work_off()
    assert not bench.joined.said
