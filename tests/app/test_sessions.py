"""What is on the desk comes back in another window, and its run without one, the same to the last bit."""

import json
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from threading import Event

import numpy as np
import pytest
from PySide6.QtWidgets import QToolButton

from core.io import open_session
from core.pipeline import run_again
from core.types import Region
from gui.controllers import autosave, saved
from gui.main_window import MainWindow
from gui.panels.training_panel import TrainingPanel
from gui.settings import Settings
from tests.app.conftest import sample, stub_engine
from tests.drive import ended
from tests.stub_model import stub_models

DIES = (
    "import os, sys; from PySide6.QtCore import QLockFile; lock = QLockFile(sys.argv[1]); lock.tryLock(0); os._exit(9)"
)
"""A process that takes the lock and ends without giving it back."""
PART = Region("part", 35.1, 35.5, -97.5, -97.1)


def settled(window):
    return window.run.why_not() == "" and window.session.scene_is_current and not window.file_jobs.busy


@pytest.fixture
def desk(ready, qtbot):
    """A window where much has been chosen."""
    window = ready()
    window.session.change_data(region=PART, time=1)
    qtbot.waitUntil(lambda: settled(window), timeout=20_000)
    window.session.change_sampler(members=2, steps=3, seed=11, corrector="stub-correct")
    window.session.change_show(kind="probability", threshold=2.5)
    window.session.select(low=0.5, area=((-97.5, 35.1), (-97.2, 35.1), (-97.3, 35.4)))
    window.docks["probe"].close()
    window.experiments.training.open()
    window.session.change_training(title="Mine", files=("radar.nc",), folder="trained")
    return window


def save(window, path, qtbot):
    window.dialogs.session_named.emit(path)
    qtbot.waitUntil(path.exists, timeout=20_000)
    return path


def test_the_run_of_a_session_has_the_windows_arrays(desk, qtbot, tmp_path):
    path = save(desk, tmp_path / "session.json", qtbot)
    desk.run.start()
    qtbot.waitUntil(lambda: desk.session.run is not None and not desk.session.busy, timeout=20_000)
    shown, (again, _) = desk.session.run, ended(run_again(open_session(path), models=stub_models()))
    assert shown.spec == again.spec
    for name in ("input", "corrected", "downscaled", "truth"):
        np.testing.assert_array_equal(getattr(shown, name).values, getattr(again, name).values)


def test_another_window_has_everything_back(desk, make_window, qtbot, tmp_path):
    path = save(desk, tmp_path / "session.json", qtbot)
    other = make_window()
    other.open_files([path])
    qtbot.waitUntil(lambda: other.session.data.input is not None and settled(other), timeout=20_000)
    for name in ("data", "sampler", "show", "selection", "training"):
        assert getattr(other.session, name) == getattr(desk.session, name)
    other.experiments.training.open()
    assert other.experiments.training_window.findChild(TrainingPanel).choice == desk.session.training
    assert other.docks["probe"].isHidden() and not other.docks["scores"].isHidden()
    assert other.run.spec(other.session.scene) == desk.run.spec(desk.session.scene)
    assert not other.actions_by_id["edit.undo"].isEnabled()


def made(window, qtbot):
    window.run.start()
    qtbot.waitUntil(lambda: not window.session.busy and not window.engine_jobs.busy, timeout=20_000)
    return window.session.run


def test_runs_come_back_with_their_words_and_the_one_on_show(desk, make_window, qtbot, tmp_path):
    first = made(desk, qtbot)
    desk.session.change_sampler(seed=12)
    second = made(desk, qtbot)
    desk.session.change_result(desk.session.results.find(first).key, title="First", note="dry")
    beside = f"downscaled@{desk.session.results.find(first).id}:mean"
    desk.session.change_show(panels=(("downscaled", beside),))
    path = save(desk, tmp_path / "session.json", qtbot)
    qtbot.waitUntil(lambda: desk.session.saved, timeout=20_000)
    assert sorted(p.name for p in (tmp_path / "session_runs").iterdir()) == ["run1.nc", "run2.nc"]
    other = make_window()
    other.open_files([path])
    qtbot.waitUntil(lambda: other.session.run is not None and settled(other), timeout=20_000)
    assert [(r.title, r.note) for r in other.session.results] == [("First", "dry"), ("", "")]
    np.testing.assert_array_equal(other.session.run.downscaled.values, second.downscaled.values)
    qtbot.waitUntil(lambda: "P(> 2.5 mm/h)" in other.grid.maps["downscaled"].title(), timeout=20_000)
    qtbot.waitUntil(lambda: other.grid.maps[beside].title() == "Downscaled (First), 1 km, mean of 2", timeout=20_000)
    other.open_files([path])  # once more: nothing is there twice
    qtbot.waitUntil(lambda: not other.file_jobs.busy, timeout=20_000)
    assert len([*other.session.results]) == 2


def test_a_run_whose_file_is_gone_is_told_and_the_rest_comes_back(desk, make_window, qtbot, tmp_path):
    made(desk, qtbot)
    path = save(desk, tmp_path / "session.json", qtbot)
    (tmp_path / "session_runs" / "run1.nc").unlink()
    other = make_window()
    other.open_files([path])
    qtbot.waitUntil(lambda: other.session.data.input is not None and settled(other), timeout=20_000)
    assert other.session.run is None and other.session.sampler.seed == 11
    assert any("A run was not brought back" in line.text for line in other.notices.lines())


def test_a_session_whose_file_has_changed_is_told_and_changes_nothing(desk, make_window, qtbot, tmp_path, storm):
    path = save(desk, tmp_path / "session.json", qtbot)
    table = json.loads(path.read_text(encoding="utf-8"))
    table["input"]["sha256"] = "0" * 64
    path.write_text(json.dumps(table), encoding="utf-8")
    before = desk.session.data
    desk.open_files([path])
    qtbot.waitUntil(lambda: any("has changed since" in line.text for line in desk.notices.lines()))
    assert desk.session.data == before


@pytest.fixture
def keeping(qtbot, monkeypatch, tmp_path):
    """Makes windows that keep their session in one folder."""
    monkeypatch.setattr(autosave, "WAIT_MILLISECONDS", 1)
    folder, windows = tmp_path / "state", []

    def make():
        window = MainWindow(Settings(members=3), engine=stub_engine(), state_folder=folder)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        return window

    yield make, folder
    for window in windows:
        window.close()


def test_changes_that_never_rest_are_written_after_the_longest_wait(keeping, monkeypatch, qtbot):
    make, folder = keeping
    monkeypatch.setattr(autosave, "WAIT_MILLISECONDS", 3_600_000)
    monkeypatch.setattr(autosave, "LONGEST_MILLISECONDS", 1)
    make().session.change_show(threshold=13.5)
    qtbot.waitUntil(lambda: '"threshold": 13.5' in read(folder / autosave.NOW / autosave.SESSION), timeout=20_000)


def test_a_change_of_the_batch_alone_is_kept(keeping, storm, qtbot):
    make, folder = keeping
    window = make()
    window.data.open(storm)
    qtbot.waitUntil(lambda: settled(window), timeout=20_000)
    window.sessions.batch.pause_or_go_on()
    kept = folder / autosave.NOW / autosave.SESSION
    qtbot.waitUntil(lambda: kept.exists() and not window.autosave._owed, timeout=20_000)
    window.sessions.batch.add_times()
    qtbot.waitUntil(lambda: bool(json.loads(read(kept))["layout"]["batch"].get("items")), timeout=20_000)


def test_the_last_session_comes_back_and_a_clean_end_offers_nothing(keeping, storm, qtbot):
    make, _ = keeping
    first = make()
    first.data.open(storm)
    qtbot.waitUntil(lambda: settled(first), timeout=20_000)
    first.session.change_sampler(seed=5)
    first.close()
    second = make()
    second.autosave.offer(second.notices, second.actions_by_id["file.last_session"])
    assert not second.autosave.crashed and second.notices.lines() == []
    second.actions_by_id["file.last_session"].trigger()
    qtbot.waitUntil(lambda: second.session.data.input is not None and settled(second), timeout=20_000)
    assert second.session.sampler.seed == 5 and second.session.data.input == storm


def test_after_a_crash_the_session_is_offered_with_a_button(keeping, storm, qtbot):
    make, folder = keeping
    first = make()
    first.data.open(storm)
    qtbot.waitUntil(lambda: settled(first), timeout=20_000)
    first.session.change_sampler(seed=6)
    qtbot.waitUntil(lambda: '"seed": 6' in read(folder / autosave.NOW / autosave.SESSION), timeout=20_000)
    first.close()
    subprocess.run([sys.executable, "-c", DIES, str(folder / autosave.LOCK)], check=False)
    assert (folder / autosave.LOCK).exists()
    second = make()
    second.autosave.offer(second.notices, second.actions_by_id["file.last_session"])
    (line,) = second.notices.lines()
    assert "did not close properly" in line.text
    next(button for button in line.findChildren(QToolButton) if button.text() == "Open last session").click()
    qtbot.waitUntil(lambda: second.session.data.input is not None and settled(second), timeout=20_000)
    assert second.session.sampler.seed == 6


def stuck_after_two(spec, scene):
    """The pipeline, which goes no further once two members are finished."""
    steps, finished = sample(spec, scene), 0
    for step in steps:
        yield step
        finished += bool(step.stage == "downscale" and step.preview and step.preview.finished)
        while finished == 2:
            time.sleep(0.005)
            yield replace(step, preview=None)


def test_after_a_crash_finished_members_are_there(keeping, storm, qtbot):
    """One run that was never saved, and one of which two members of three were finished."""
    make, folder = keeping
    first = make()
    first.data.open(storm)
    qtbot.waitUntil(lambda: settled(first), timeout=20_000)
    whole = made(first, qtbot)
    first.run._engine = stub_engine(sample=stuck_after_two)
    first.run.start()
    qtbot.waitUntil(lambda: titles(folder) == ["", f"{whole.spec.scene_id}, interrupted"], timeout=20_000)
    shutil.copytree(folder / autosave.NOW, folder / "then")
    first.close()
    shutil.rmtree(folder / autosave.NOW)
    (folder / "then").rename(folder / autosave.NOW)  # as if the window had gone no further
    second = make()
    second.autosave.open_last()
    qtbot.waitUntil(
        lambda: second.session.run is not None and len([*second.session.results]) == 2 and settled(second),
        timeout=20_000,
    )
    shown, part = [*second.session.results]
    np.testing.assert_array_equal(second.session.run.downscaled.values, whole.downscaled.values)
    found = part.run.downscaled
    assert 1 <= found.sizes["member"] <= 2
    np.testing.assert_array_equal(found.values, whole.downscaled.sel(member=found["member"]).values)
    assert not part.run.complete and shown.path is None and part.path is None


def test_after_a_crash_in_the_first_run_its_finished_members_are_on_show(keeping, storm, qtbot):
    make, folder = keeping
    first = make()
    first.data.open(storm)
    qtbot.waitUntil(lambda: settled(first), timeout=20_000)
    first.run._engine = stub_engine(sample=stuck_after_two)
    first.run.start()
    qtbot.waitUntil(lambda: [title[-11:] for title in titles(folder)] == ["interrupted"], timeout=20_000)
    shutil.copytree(folder / autosave.NOW, folder / "then")
    first.close()
    shutil.rmtree(folder / autosave.NOW)
    (folder / "then").rename(folder / autosave.NOW)
    second = make()
    second.autosave.open_last()
    qtbot.waitUntil(lambda: second.session.run is not None and settled(second), timeout=20_000)
    assert not second.session.run.complete and second.session.data.input == storm


def test_members_that_are_finished_while_the_window_closes_are_kept(keeping, storm, qtbot):
    """The window has heard of none of them when it is closed."""
    make, folder = keeping
    finished = Event()

    def two_and_no_further(spec, scene):
        members = 0
        for step in stuck_after_two(spec, scene):
            members += bool(step.stage == "downscale" and step.preview and step.preview.finished)
            if members == 2 and step.preview is None:
                finished.set()
            yield step

    first = make()
    first.data.open(storm)
    qtbot.waitUntil(lambda: settled(first), timeout=20_000)
    first.run._engine = stub_engine(sample=two_and_no_further)
    first.run.start()
    assert finished.wait(20) and first.session.live.members == 0
    first.close()
    (kept,) = saved.read(folder / autosave.NOW / autosave.SESSION).runs
    assert [*kept.run.downscaled["member"].values] == [0, 1]


def test_a_window_that_closes_while_its_session_is_written_writes_it_again_after_that(keeping, qtbot, monkeypatch):
    """Never two at once: the files are the same, and their library is for one thread."""
    make, _ = keeping
    begun, told, write = Event(), [], saved.write

    def slowly(desk, path, **where):
        told.append(("begins", desk.sampler.seed))
        begun.set()
        time.sleep(0.1)
        try:
            return write(desk, path, **where)
        finally:
            told.append(("ends", desk.sampler.seed))

    monkeypatch.setattr(saved, "write", slowly)
    first = make()
    first.session.change_sampler(seed=5)
    qtbot.waitUntil(begun.is_set, timeout=20_000)
    first.session.change_sampler(seed=6)
    first.close()
    assert told[-1] == ("ends", 6)
    assert [what for what, _ in told] == ["begins", "ends"] * (len(told) // 2)


def test_of_two_windows_the_first_keeps_its_session(keeping, storm, qtbot):
    make, folder = keeping
    first, second = make(), make()
    second.session.change_sampler(seed=8)
    second.data.open(storm)
    qtbot.waitUntil(lambda: settled(second), timeout=20_000)
    first.session.change_sampler(seed=9)
    qtbot.waitUntil(lambda: (folder / autosave.NOW / autosave.SESSION).exists(), timeout=20_000)
    assert json.loads(read(folder / autosave.NOW / autosave.SESSION))["input"] is None
    assert not second.autosave.crashed


def test_a_folder_that_takes_no_files_does_not_stop_the_start(qtbot, tmp_path):
    (tmp_path / "state").write_text("a file in the folder's place", encoding="utf-8")
    window = MainWindow(Settings(), engine=stub_engine(), state_folder=tmp_path / "state")
    qtbot.addWidget(window)
    window.show()
    window.session.change_sampler(seed=9)
    window.close()


def titles(folder):
    """Of the runs in the session that is kept in a folder now."""
    text = read(folder / autosave.NOW / autosave.SESSION)
    return [each["title"] for each in json.loads(text)["runs"]] if text else []


def read(path):
    return path.read_text(encoding="utf-8") if path.exists() else ""
