"""An address opens in the window as a file does, and a session brings it back."""

import numpy as np
import pytest
import xarray as xr
from PySide6.QtWidgets import QInputDialog, QLineEdit

from core.address import Address
from tests.core.io.servers import file_server, silent_server

pytestmark = pytest.mark.filterwarnings("ignore:Consolidated metadata")


@pytest.fixture
def served(storm, tmp_path):
    """The small storm behind an address."""
    with xr.open_dataset(storm, decode_times=False) as data:
        data.load().drop_encoding().to_zarr(tmp_path / "storm.zarr", zarr_format=3, consolidated=True)
    with file_server(tmp_path) as (address, _):
        yield f"{address}/storm.zarr"


def test_an_address_that_is_typed_is_opened_run_and_brought_back(make_window, storm, served, qtbot, tmp_path):
    window = make_window()
    window.actions_by_id["file.address"].trigger()
    dialog = window.findChild(QInputDialog)
    dialog.findChild(QLineEdit).setText(f" {served} ")
    dialog.accept()
    qtbot.waitUntil(lambda: window.run.why_not() == "", timeout=20_000)
    assert window.session.data.input == Address(served) and window.windowTitle() == "storm.zarr - Stormlens"
    assert [line.kind for line in window.notices.lines()] == []
    window.run.start()
    qtbot.waitUntil(lambda: window.session.run is not None and not window.session.busy, timeout=20_000)
    with xr.open_dataset(storm) as data:
        np.testing.assert_allclose(window.session.run.truth[0], data["rainrate"][0], rtol=1e-6)
    path = tmp_path / "session.json"
    window.dialogs.session_named.emit(path)
    qtbot.waitUntil(path.exists, timeout=20_000)
    other = make_window()
    other.open_files([path])
    qtbot.waitUntil(lambda: other.run.why_not() == "", timeout=20_000)
    assert other.session.data == window.session.data and served in other.recent.names


def test_waiting_for_an_address_can_be_stopped(make_window, qtbot, monkeypatch):
    monkeypatch.setattr("core.io.remote.CONNECT", 1.0)
    window = make_window()
    with silent_server() as address:
        window.data.open(address)
        assert "Esc stops waiting" in window.notices.lines()[-1].text
        window.actions_by_id["run.cancel"].trigger()
        assert [line.text for line in window.notices.lines()] == ["Stopped opening"]
        qtbot.waitUntil(lambda: not window.file_jobs.busy, timeout=20_000)
    assert [line.text for line in window.notices.lines()] == ["Stopped opening"]
