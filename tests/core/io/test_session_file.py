"""A session comes back as it was saved; what is foreign, newer, wrong or changed is refused with a remedy."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import EngineError, InputError, OutputError
from core.io import session_file
from core.io.session_file import (
    Reading,
    Reference,
    SavedRun,
    SavedSession,
    check_reference,
    is_session,
    open_session,
    save_session,
)
from core.io.tables import from_table
from core.types import AS_STORED, Region, RunSpec, Stated
from core.verify.selection import Selection

BYTES = b"rain"


@pytest.fixture
def storm(tmp_path: Path) -> Path:
    path = tmp_path / "storm.nc"
    path.write_bytes(BYTES)
    return path


@pytest.fixture
def session(storm: Path) -> SavedSession:
    return SavedSession(
        input=Reference(storm),
        reading=Reading(role="fine", simulate=1, time=7, region=Region("box", 27.0, 29.0, -83.2, -81.2)),
        run_spec=RunSpec("storm.nc", None, "fine", members=4, corrector_sampler={"steps": 10, "rho": 7.0}),
        models={"fine": "ab" * 32},
        shown={"kind": "member", "panels": [["input", "truth"]]},
        layout={"docks": "AAAA"},
    )


def written(path: Path, **changes) -> Path:
    """A session file by hand."""
    table = {"format": "stormlens session", "version": session_file.VERSION} | changes
    path.write_text(json.dumps(table), encoding="utf-8")
    return path


def test_a_session_comes_back_as_it_was_saved(session, tmp_path):
    opened = open_session(save_session(session, tmp_path / "session.json"))
    assert opened.input.path == session.input.path
    assert check_reference(opened.input) == session.input.path
    assert replace(opened, input=session.input) == session


def test_the_file_is_plain_json_with_its_version_and_no_copy_of_the_data(session, tmp_path):
    table = json.loads(save_session(session, tmp_path / "session.json").read_text(encoding="utf-8"))
    assert (table["format"], table["version"]) == ("stormlens session", session_file.VERSION)
    assert table["input"]["path"] == "storm.nc" and len(table["input"]["sha256"]) == 64


def test_a_session_and_its_file_can_be_moved_together(session, tmp_path):
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    path = save_session(session, tmp_path / "session.json")
    path.rename(folder / "session.json")
    session.input.path.rename(folder / "storm.nc")
    assert check_reference(open_session(folder / "session.json").input) == folder / "storm.nc"


def test_a_file_elsewhere_is_found_beside_the_session_where_it_was_put_there(session, tmp_path):
    folder = tmp_path / "sent"
    folder.mkdir()
    path = save_session(session, folder / "session.json")  # names the input by its whole path
    session.input.path.rename(folder / "storm.nc")
    assert check_reference(open_session(path).input) == folder / "storm.nc"


def test_a_file_that_is_gone_or_changed_is_refused(session, tmp_path):
    opened = open_session(save_session(session, tmp_path / "session.json"))
    session.input.path.write_bytes(b"other rain")
    with pytest.raises(InputError, match="has changed since the session was saved") as refused:
        check_reference(opened.input)
    assert "save a new session" in refused.value.remedy
    session.input.path.unlink()
    with pytest.raises(InputError, match="is not there"):
        check_reference(opened.input)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "cannot be read as JSON"),
        ("[1, 2]", "does not say"),
        ('{"format": "other", "version": 1}', "does not say"),
        ('{"format": "stormlens session"}', "its version is None"),
        ('{"format": "stormlens session", "version": true}', "its version is True"),
        ('{"format": "stormlens session", "version": 1, "reading": {"gauge_sd": NaN}}', "NaN is no number"),
    ],
)
def test_a_foreign_file_is_refused(tmp_path, text, said):
    path = tmp_path / "foreign.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=f"foreign.json is not a session: .*{said}"):
        open_session(path)


OLDER = {
    "format": "stormlens session",
    "version": 1,
    "written_by": "0.1.0",
    "input": {"path": "storm.nc", "sha256": "ab"},
    "truth": None,
    "gauges": None,
    "reading": {"role": "fine", "coarsen": 10, "time": 7},
    "run_spec": {"scene_id": "storm", "corrector": None, "downscaler": "fine", "members": 4},
    "models": {"fine": "cd"},
    "shown": {"kind": "mean"},
    "layout": {"docks": "AAAA"},
}
"""As the first version wrote it: without a list of runs."""


def test_a_session_of_the_first_version_is_brought_up_to_date(tmp_path):
    (tmp_path / "old.json").write_text(json.dumps(OLDER), encoding="utf-8")
    session = open_session(tmp_path / "old.json")
    assert session.runs == () and session.input == Reference(tmp_path / "storm.nc", "ab")
    assert (session.reading.role, session.reading.time, session.run_spec.members) == ("fine", 7, 4)


def test_a_session_of_the_second_version_reads_its_files_as_they_are_stored(tmp_path):
    (tmp_path / "old.json").write_text(json.dumps(OLDER | {"version": 2, "runs": []}), encoding="utf-8")
    reading = open_session(tmp_path / "old.json").reading
    assert reading.stated == reading.truth_stated == AS_STORED and reading.coarsen == 10


def test_a_session_of_the_fourth_version_verifies_land_and_water(tmp_path):
    layout = {"selection": {"area": [[3.1, 1.1], [3.9, 1.1], [3.5, 1.9]], "low": 0.5, "high": None}}
    (tmp_path / "old.json").write_text(json.dumps(OLDER | {"version": 4, "runs": [], "layout": layout}))
    session = open_session(tmp_path / "old.json")
    selection = from_table(Selection, session.layout["selection"], "layout.selection")
    assert selection == Selection(((3.1, 1.1), (3.9, 1.1), (3.5, 1.9)), 0.5)


def test_a_session_of_the_fifth_version_states_no_totals(tmp_path):
    stated = {"units": "mm", "minutes": 30.0, "north": 0.0, "east": 0.0, "negative_missing": False}
    table = OLDER | {"version": 5, "runs": [], "reading": OLDER["reading"] | {"span": None, "stated": stated}}
    (tmp_path / "old.json").write_text(json.dumps(table), encoding="utf-8")
    assert open_session(tmp_path / "old.json").reading.stated == Stated(units="mm", minutes=30.0)


def test_every_older_version_has_a_way_to_the_next():
    assert sorted(session_file.MIGRATIONS) == list(range(1, session_file.VERSION))


def test_runs_are_named_with_their_words(session, tmp_path):
    (tmp_path / "run.nc").write_bytes(b"members")
    kept = SavedRun(Reference(tmp_path / "run.nc"), "Squall line", "too wet", shown=True)
    path = save_session(replace(session, runs=(kept,)), tmp_path / "session.json")
    assert json.loads(path.read_text(encoding="utf-8"))["runs"][0]["file"]["path"] == "run.nc"
    (run,) = open_session(path).runs
    assert check_reference(run.file) == tmp_path / "run.nc"
    assert (run.title, run.note, run.shown) == ("Squall line", "too wet", True)


def test_a_newer_session_is_refused_with_both_versions(tmp_path):
    path = written(tmp_path / "new.json", version=99, written_by="7.0", anything={"new": True})
    with pytest.raises(
        InputError, match=f"version 99, written by Stormlens 7.0; expected version {session_file.VERSION}"
    ):
        open_session(path)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"colour": 1}, "has colour; expected input"),
        ({"reading": {"coarsen": "10"}}, "reading.coarsen is '10'; expected int"),
        ({"reading": {"regrid": 1}}, "reading.regrid is 1; expected bool"),
        ({"reading": {"time": True}}, "reading.time is True; expected int"),
        ({"reading": {"region": {"name": "box"}}}, "reading.region lacks south, north, west, east"),
        ({"run_spec": {"scene_id": "a", "corrector": None, "downscaler": None, "depth": 3}}, "run_spec has depth"),
        ({"input": "storm.nc"}, "input is 'storm.nc'; expected a table of Reference"),
    ],
)
def test_wrong_entries_are_named(tmp_path, changes, said):
    with pytest.raises(InputError) as refused:
        open_session(written(tmp_path / "wrong.json", **changes))
    assert said in refused.value.message and refused.value.remedy


def test_whole_numbers_stand_for_numbers(tmp_path):
    path = written(tmp_path / "s.json", reading={"gauge_sd": 1, "region": None})
    assert open_session(path).reading.gauge_sd == 1.0


def test_an_existing_file_is_not_replaced_unasked_and_nothing_is_left_of_a_failure(session, tmp_path):
    path = save_session(session, tmp_path / "session.json")
    before = path.read_bytes()
    with pytest.raises(OutputError, match="exists already"):
        save_session(session, path)
    missing = replace(session, input=Reference(tmp_path / "gone.nc"))
    with pytest.raises(EngineError, match="gone.nc cannot be read"):
        save_session(missing, path, overwrite=True)
    assert path.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["session.json", "storm.nc"]


def test_sessions_are_told_from_other_json_files(session, tmp_path):
    assert is_session(save_session(session, tmp_path / "session.json"))
    (tmp_path / "scores.json").write_text("{}", encoding="utf-8")
    assert not is_session(tmp_path / "scores.json") and not is_session(session.input.path)
