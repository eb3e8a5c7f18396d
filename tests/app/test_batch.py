"""A queue of runs: each becomes a file, one after another, whatever happens to the others."""

import shutil
import threading

import numpy as np
import pytest

from core.errors import SpecError
from core.io import open_run
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.widgets.choices import FAILED, MADE, WAITING
from tests.app import conftest
from tests.app.conftest import stub_engine


@pytest.fixture
def desk(ready, tmp_path):
    """A window on the small storm whose files go into a folder of their own; its engine waits for ``gate``."""
    gate = threading.Event()
    gate.set()

    def batch(item):
        gate.wait(20)
        return (yield from conftest.batch(item))

    window = ready(stub_engine(batch=batch))
    window.session.change_sampler(members=2, steps=2)
    (tmp_path / "runs").mkdir()
    window.dialogs.folder = str(tmp_path / "runs")
    window.gate = gate
    yield window
    gate.set()


def states(window):
    return [item.state for item in window.sessions.batch.batch.items]


def done(window, qtbot, *expected):
    qtbot.waitUntil(lambda: states(window) == list(expected), timeout=30_000)


def test_every_time_becomes_a_file_with_the_windows_arrays(desk, qtbot, tmp_path):
    desk.actions_by_id["run.batch_times"].trigger()
    done(desk, qtbot, MADE, MADE)
    names = ["fine_20190610T0000Z_run.nc", "fine_20190610T0002Z_run.nc"]
    assert sorted(path.name for path in (tmp_path / "runs").iterdir()) == names
    assert desk.panels["batch"].texts()[1] == f"✓ fine.nc, time 2: {names[1]}"
    desk.run.start()
    qtbot.waitUntil(lambda: desk.session.run is not None and not desk.session.busy, timeout=20_000)
    np.testing.assert_array_equal(open_run(tmp_path / "runs" / names[0]).downscaled, desk.session.run.downscaled)
    desk.panels["batch"].open_requested.emit(1)
    qtbot.waitUntil(lambda: desk.session.data.role == "result", timeout=20_000)
    assert desk.session.data.input.name == names[0]


def test_one_that_fails_does_not_stop_the_rest_and_is_made_when_it_is_tried_again(desk, qtbot, tmp_path):
    other = tmp_path / "other.nc"
    other.write_bytes(b"no data")
    desk.dialogs.batch_files_chosen.emit([other])
    desk.sessions.batch.add_run()
    done(desk, qtbot, FAILED, MADE)
    assert "expected NetCDF" in desk.panels["batch"].texts()[0]
    shutil.copy(tmp_path / "fine.nc", other)
    desk.panels["batch"].retry_requested.emit()
    done(desk, qtbot, MADE, MADE)


def test_a_file_that_is_another_is_not_replaced(desk, qtbot, tmp_path):
    taken = tmp_path / "runs" / "fine_20190610T0000Z_run.nc"
    taken.write_text("mine", encoding="utf-8")
    desk.sessions.batch.add_run()
    done(desk, qtbot, FAILED)
    assert "exists already" in desk.panels["batch"].texts()[0] and taken.read_text(encoding="utf-8") == "mine"


def test_runs_are_moved_and_taken_out_and_no_further_one_begins_while_it_pauses(desk, qtbot):
    desk.gate.clear()
    batch = desk.sessions.batch
    batch.add_times()
    batch.add_times()
    batch.pause_or_go_on()
    batch.move(4, -2)
    batch.remove(2)
    assert [item.number for item in batch.batch.items] == [1, 4, 3]
    desk.gate.set()
    done(desk, qtbot, MADE, WAITING, WAITING)
    desk.actions_by_id["run.batch_pause"].trigger()
    done(desk, qtbot, MADE, MADE, MADE)


def test_each_keeps_the_settings_it_was_added_with(desk, qtbot, tmp_path):
    desk.gate.clear()
    desk.sessions.batch.add_run()
    desk.session.change_sampler(seed=7)
    desk.gate.set()
    done(desk, qtbot, MADE)
    assert open_run(tmp_path / "runs" / "fine_20190610T0000Z_run.nc").spec.seed == 0


def test_closing_while_one_is_made_begins_no_other(desk, monkeypatch):
    desk.gate.clear()
    states_seen = []
    desk.sessions.batch.add_times()
    desk.sessions.batch.changed.connect(lambda: states_seen.append(states(desk)))
    end_of_thread = desk.engine_jobs._pool.shutdown

    def release(*, wait):
        desk.gate.set()
        end_of_thread(wait=wait)

    monkeypatch.setattr(desk.engine_jobs._pool, "shutdown", release)  # all jobs are asked to stop by then
    desk.close()
    assert states_seen == [[WAITING, WAITING]]


def test_without_a_field_it_says_what_is_missing(make_window):
    window = make_window()
    window.sessions.batch.add_run()
    assert window.sessions.batch.batch.items == () and window.notices.lines()[-1].text


def test_after_a_close_the_queue_is_back_and_goes_on_when_asked(storm, qtbot, tmp_path):
    def refuse(item):
        raise SpecError("never in this window", remedy="Open another")
        yield

    def opened(engine):
        window = MainWindow(Settings(members=2), engine=engine, state_folder=tmp_path / "state")
        qtbot.addWidget(window)
        window.show()
        return window

    first = opened(stub_engine(batch=refuse))
    first.data.open(storm)
    qtbot.waitUntil(lambda: first.run.why_not() == "", timeout=20_000)
    first.dialogs.folder = str(tmp_path)
    first.sessions.batch.pause_or_go_on()
    first.sessions.batch.add_times()
    first.close()
    second = opened(stub_engine())
    second.autosave.open_last()
    qtbot.waitUntil(lambda: bool(second.sessions.batch.batch.items), timeout=20_000)
    assert second.sessions.batch.batch == first.sessions.batch.batch and states(second) == [WAITING, WAITING]
    assert "Runs of the batch that are not made yet: 2" in [line.text for line in second.notices.lines()][-1]
    second.sessions.batch.go_on()
    done(second, qtbot, MADE, MADE)
    second.close()
