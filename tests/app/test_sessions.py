"""What is on the desk comes back in another window, and its run without one, the same to the last bit."""

import json
import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtWidgets import QToolButton

from core.io import open_session
from core.pipeline import run_again
from core.types import Region
from gui.controllers import autosave
from gui.main_window import MainWindow
from gui.settings import Settings
from tests.app.conftest import stub_engine
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
    window.docks["probe"].close()
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
    for name in ("data", "sampler", "show"):
        assert getattr(other.session, name) == getattr(desk.session, name)
    assert other.docks["probe"].isHidden() and not other.docks["scores"].isHidden()
    assert other.run.spec(other.session.scene) == desk.run.spec(desk.session.scene)
    assert not other.actions_by_id["edit.undo"].isEnabled()


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
    qtbot.waitUntil(lambda: '"seed": 6' in read(folder / autosave.NOW), timeout=20_000)
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


def test_of_two_windows_the_first_keeps_its_session(keeping, storm, qtbot):
    make, folder = keeping
    first, second = make(), make()
    second.session.change_sampler(seed=8)
    second.data.open(storm)
    qtbot.waitUntil(lambda: settled(second), timeout=20_000)
    first.session.change_sampler(seed=9)
    qtbot.waitUntil(lambda: (folder / autosave.NOW).exists(), timeout=20_000)
    assert json.loads(read(folder / autosave.NOW))["input"] is None
    assert not second.autosave.crashed


def test_a_folder_that_takes_no_files_does_not_stop_the_start(qtbot, tmp_path):
    (tmp_path / "state").write_text("a file in the folder's place", encoding="utf-8")
    window = MainWindow(Settings(), engine=stub_engine(), state_folder=tmp_path / "state")
    qtbot.addWidget(window)
    window.show()
    window.session.change_sampler(seed=9)
    window.close()


def read(path):
    return path.read_text(encoding="utf-8") if path.exists() else ""
