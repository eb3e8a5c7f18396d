"""What the session shows: the run that belongs to the data on show."""

from dataclasses import replace

import pytest

from core.types import Run, RunSpec
from gui.session import DataChoice
from tests.stub_scene import stub_scene

HERE, THERE = DataChoice(input="storm.nc"), DataChoice(input="storm.nc", time=3)


def run_of(seed: int) -> Run:
    scene = stub_scene()
    spec = RunSpec("storm", None, "fine", seed=seed)
    return Run(spec, "precip", scene.region, 10, "", scene.input, None, None, None, None)


@pytest.fixture
def shown(session):
    session.set_source(object(), HERE)
    session.set_scene(stub_scene())
    return session


def test_each_choice_of_data_has_its_own_run(shown):
    here, there = run_of(1), run_of(2)
    shown.add_run(here, HERE)
    shown.add_run(there, THERE)
    assert shown.run is here
    shown.change_data(time=3)
    shown.set_scene(stub_scene())
    assert shown.run is there


def test_of_two_runs_on_the_same_data_the_chosen_one_is_shown(shown):
    first, second = run_of(1), run_of(2)
    shown.add_run(first, HERE)
    shown.add_run(second, HERE)
    assert shown.run is second
    shown.show_result(shown.results.find(first).key)
    assert shown.run is first


def test_a_run_on_other_data_is_shown_once_they_are(shown):
    there = run_of(2)
    shown.add_run(there, THERE)
    shown.show_result(shown.results.find(there).key)
    assert shown.run is None
    shown.change_data(time=3)
    shown.set_scene(stub_scene())
    assert shown.run is there


def test_removing_the_run_on_show_shows_the_one_before_it_and_putting_it_back_shows_it_again(shown):
    first, second = run_of(1), run_of(2)
    shown.add_run(first, HERE)
    shown.add_run(second, HERE)
    removed = shown.results.find(second)
    place = shown.remove_result(removed.key)
    assert shown.run is first
    shown.put_back(place, removed)
    assert shown.run is second


def test_a_run_that_is_there_before_its_scene_is_shown_again_over_it(shown, record):
    run = run_of(2)
    shown.change_data(time=3)
    shown.add_run(run, THERE)
    told = record(shown.run_changed)
    shown.set_scene(stub_scene())
    assert told.said == [run] and shown.run is run


def test_a_comparison_comes_back_with_its_run(shown):
    first, second, comparison = run_of(1), run_of(2), object()
    shown.add_run(first, HERE)
    shown.add_comparison(first, comparison)
    shown.add_run(second, HERE)
    assert shown.comparison is None
    shown.show_result(shown.results.find(first).key)
    assert shown.comparison is comparison


def test_a_finished_result_is_one_at_all_its_times_and_opened_again_it_is_not_there_twice(session):
    data = DataChoice(input="run.nc", role="result")
    for _ in range(2):
        session.open_run(run_of(1), data)
    session.change_data(time=2)
    assert len([*session.results]) == 1 and session.results.of(replace(session.data, time=0)).run is session.run
    assert session.saved


def test_a_run_that_was_made_is_not_saved_until_it_has_a_file(shown, tmp_path):
    shown.add_run(run_of(1), HERE)
    assert not shown.saved
    shown.change_result(shown.results.find(shown.run).key, path=tmp_path / "run.nc")
    assert shown.saved
