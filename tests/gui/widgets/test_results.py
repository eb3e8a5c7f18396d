"""The list of runs: which is on show for which data, and that the oldest go."""

from dataclasses import replace

import pytest

from core.io import open_run, save_run
from core.types import Run, RunSpec
from gui.widgets import results as module
from gui.widgets.results import Results, id_of
from tests.stub_scene import stub_scene


@pytest.fixture
def run() -> Run:
    scene = stub_scene()
    spec = RunSpec("storm", None, "fine")
    return Run(spec, "precip", scene.region, 10, "", scene.input, None, scene.truth.expand_dims(member=2), None, None)


def test_the_newest_run_is_on_show_for_its_data_until_another_is_chosen(run):
    results = Results()
    first, second, other = (results.add(replace(run), data) for data in ("here", "here", "there"))
    assert results.of("here") is second and results.of("there") is other and results.of("nowhere") is None
    results.choose(first.key)
    assert results.of("here") is first


def test_a_run_that_is_removed_leaves_another_and_comes_back_to_its_place(run):
    results = Results()
    first, second = results.add(replace(run), "here"), results.add(replace(run), "here")
    place = results.remove(second.key)
    assert place == 1 and results.of("here") is first and results.find(second.run) is None
    results.insert(place, second)
    assert [*results] == [first, second] and results.of("here") is second


def test_words_change_without_touching_the_run(run):
    results = Results()
    key = results.add(run, "here", title="first").key
    results.change(key, title="better", note="seen on the radar")
    assert (results[key].title, results[key].note, results[key].run) == ("better", "seen on the radar", run)


def test_the_oldest_go_by_number_and_by_size_and_the_newest_stays(run, monkeypatch):
    monkeypatch.setattr(module, "RUNS_KEPT", 3)
    results = Results()
    for number in range(5):
        results.add(replace(run), number)
    assert [result.data for result in results] == [2, 3, 4]
    monkeypatch.setattr(module, "BYTES_KEPT", run.downscaled.nbytes + run.input.nbytes)
    results.add(replace(run), 5)
    assert [result.data for result in results] == [4, 5]
    monkeypatch.setattr(module, "BYTES_KEPT", 0)
    results.add(replace(run), 6)
    assert [result.data for result in results] == [6]


def test_a_run_has_the_same_id_from_its_file_and_another_where_it_was_made_otherwise(run, tmp_path):
    results = Results()
    first = results.add(run, "here").id
    again = results.add(open_run(save_run(run, tmp_path / "run.nc")), "there").id
    other = results.add(replace(run, spec=replace(run.spec, seed=1)), "here").id
    assert first == again != other and results.of_id(first) is results.of("there")
    assert results.of_id("nothing") is None


def test_runs_of_one_name_are_told_apart_and_a_run_that_is_there_twice_is_one(run):
    results = Results()
    first = results.add(run, "here")
    results.add(replace(run), "there")
    other = results.add(replace(run, spec=replace(run.spec, seed=1)), "here")
    names = results.names()
    assert [*names] == [other.id, first.id] and all(name.startswith("storm, ") for name in names.values())
    results.change(other.key, title="second")
    assert results.names() == {other.id: "second", first.id: "storm"}


def test_a_run_with_gauges_is_another_than_the_same_without(run):
    gauged = replace(run, provenance={"gauges": {"sha256": "ab"}})
    assert id_of(run) != id_of(gauged) == id_of(replace(gauged))
