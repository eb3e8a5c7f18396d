"""Several times are read and run together, and play in step."""

import io
import itertools
import sys
import zipfile

import numpy as np
import pytest
import xarray as xr
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QToolButton

from core.io import open_session
from core.pipeline import run_again
from gui.controllers import animation
from tests.app.conftest import stub_engine
from tests.drive import ended
from tests.stub_model import stub_models
from tests.stub_scene import stub_scene


@pytest.fixture
def storm(tmp_path):
    """A fine field of 60 x 80 cells at four times, one after the other heavier."""
    path = tmp_path / "fine.nc"
    truth = stub_scene(times=4).truth.rename("rainrate")
    (truth * xr.DataArray([1.0, 2.0, 3.0, 4.0], dims="time")).rename("rainrate").assign_attrs(truth.attrs).to_netcdf(
        path
    )
    return path


def painted(window, qtbot):
    qtbot.waitUntil(
        lambda: window.run.why_not() == "" and not window.picture_jobs.busy and not window.file_jobs.busy,
        timeout=20_000,
    )


def run(window, qtbot):
    window.run.start()
    qtbot.waitUntil(lambda: window.session.run is not None and not window.session.busy, timeout=20_000)
    painted(window, qtbot)
    return window.session.run


def test_all_times_are_run_together_and_each_shows_its_own(ready, storm, qtbot):
    window = ready()
    window.actions_by_id["run.times"].trigger()
    painted(window, qtbot)
    made = run(window, qtbot)
    assert made.downscaled.sizes["time"] == 4 and made.truth.sizes["time"] == 4
    with xr.open_dataset(storm) as data:
        for time in (3, 1):
            scene = window.session.scene
            window.times.time_requested.emit(time)
            painted(window, qtbot)
            assert window.session.scene is scene and window.session.run is made
            shown = window.compare.pictures
            np.testing.assert_allclose(shown["truth"].values, data["rainrate"][time], rtol=1e-6)
            np.testing.assert_allclose(shown["downscaled"].values, made.downscaled[:, time].mean("member"), rtol=1e-5)
            assert shown["truth"].colouring.scale == shown["downscaled"].colouring.scale


def test_levels_are_the_same_at_every_time(ready, qtbot):
    window = ready()
    window.actions_by_id["run.times"].trigger()
    painted(window, qtbot)
    scales = []
    for time in range(4):
        window.times.time_requested.emit(time)
        painted(window, qtbot)
        scales.append(window.compare.pictures["input"].colouring.scale)
    assert all(scale == scales[0] for scale in scales)


def test_a_range_ends_where_it_was_told_to_and_one_moves_inside_it(ready, qtbot):
    window = ready()
    for time, action in ((1, "run.times_from"), (2, "run.times_to")):
        window.times.time_requested.emit(time)
        window.actions_by_id[action].trigger()
    painted(window, qtbot)
    assert window.session.data.span == (1, 2) and run(window, qtbot).input.sizes["time"] == 2
    for _ in range(4):
        window.times.earlier()
    assert window.session.data.time == 1 and window.session.data.place == 0
    window.actions_by_id["run.time"].trigger()
    painted(window, qtbot)
    assert window.session.scene.input.sizes["time"] == 1 and window.session.run is None


def test_playing_once_ends_at_the_last_time(ready, qtbot):
    window = ready()
    window.actions_by_id["run.times"].trigger()
    painted(window, qtbot)
    window.times.set_pace(20, False)
    window.times.play_or_pause()
    qtbot.waitUntil(lambda: not window.times.playing, timeout=10_000)
    assert window.session.data.time == 3
    window.times.toggle_loop()
    seen = []
    window.times.time_requested.connect(seen.append)
    window.times.play_or_pause()
    qtbot.waitUntil(lambda: len(seen) >= 5, timeout=10_000)
    window.times.pause()
    assert seen[:5] == [0, 1, 2, 3, 0]


def test_a_session_brings_the_range_back_and_its_run_is_the_windows(ready, make_window, qtbot, tmp_path):
    window = ready()
    window.session.change_data(time=2, span=(1, 3))
    painted(window, qtbot)
    window.dialogs.session_named.emit(tmp_path / "session.json")
    qtbot.waitUntil((tmp_path / "session.json").exists, timeout=20_000)
    made = run(window, qtbot)
    again, _ = ended(run_again(open_session(tmp_path / "session.json"), models=stub_models()))
    np.testing.assert_array_equal(again.downscaled, made.downscaled)
    other = make_window()
    other.open_files([tmp_path / "session.json"])
    qtbot.waitUntil(lambda: other.run.why_not() == "", timeout=20_000)
    assert other.session.data == window.session.data


def test_a_long_run_is_asked_about_and_the_notices_button_begins_it(ready, qtbot, monkeypatch):
    monkeypatch.setattr(sys.modules["core.pipeline.estimate"], "LARGE_WORK", 1.0)
    window = ready(stub_engine(forecast=lambda spec, scene: ("about 11 min", True)))
    window.run.start()
    qtbot.waitUntil(lambda: bool(window.notices.lines()) and not window.session.busy, timeout=20_000)
    line = window.notices.lines()[-1]
    assert "about 11 min" in line.text and window.session.run is None
    button = next(each for each in line.findChildren(QToolButton) if each.text() == "Run anyway")
    button.click()
    qtbot.waitUntil(lambda: window.session.run is not None and not window.session.busy, timeout=20_000)


def test_a_file_of_one_time_has_none_to_choose(ready, qtbot, tmp_path):
    window = ready()
    stub_scene().truth.rename("rainrate").to_netcdf(tmp_path / "one.nc")
    window.data.open(tmp_path / "one.nc")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("one.nc") and window.run.why_not() == "", timeout=20_000)
    window.actions_by_id["run.times"].trigger()
    assert window.session.data.span is None and "one time only" in window.notices.lines()[-1].text


def test_the_panels_over_all_times_become_an_animation(ready, qtbot, tmp_path):
    window = ready()
    window.times.time_requested.emit(2)
    painted(window, qtbot)
    path = tmp_path / "storm.zip"
    window.dialogs.animation_named.emit(path)
    qtbot.waitUntil(path.exists, timeout=30_000)
    qtbot.waitUntil(lambda: not window.experiments.animation.filming, timeout=20_000)
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        frames = [np.asarray(Image.open(io.BytesIO(archive.read(name)))) for name in names]
    assert names[0] == "0001_20190610T0000Z.png" and len(names) == 4
    height = frames[0].shape[0] - animation.FOOT
    assert frames[0].shape[1] == window.grid.width()
    for one, next_one in itertools.pairwise(frames):
        assert (one[:height] != next_one[:height]).any() and (one[height:] != next_one[height:]).any()
    painted(window, qtbot)
    assert window.session.data.time == 2 and f"Saved {path}" in window.notices.lines()[-1].text
    window.notices.clear_all()
    window.film_progress.show_progress(
        0, 1, "Animation"
    )  # as while it was filmed, so that the panels have the same room
    window.film_progress.show()
    qtbot.waitUntil(lambda: window.grid.height() == height, timeout=10_000)
    shown = window.grid.picture().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(shown.constBits(), np.uint8).reshape(height, -1)[:, : 3 * shown.width()]
    np.testing.assert_array_equal(frames[2][:height], rows.reshape(height, -1, 3))


def test_an_animation_begins_again_where_the_maps_change_their_size(ready, qtbot, tmp_path):
    window = ready()
    film, path = window.experiments.animation, tmp_path / "storm.zip"
    film.film(path)
    qtbot.waitUntil(lambda: len(film._shots) == 2, timeout=20_000)
    window.session.notice("something came up", kind="warning")  # takes a row from the maps, and stays
    qtbot.waitUntil(path.exists, timeout=30_000)
    with zipfile.ZipFile(path) as archive:
        sizes = [Image.open(io.BytesIO(archive.read(name))).size for name in archive.namelist()]
    assert len(sizes) == 4 and len(set(sizes)) == 1
    assert not any("changed its size" in line.text for line in window.notices.lines())


def test_an_animation_that_is_cancelled_leaves_nothing_and_the_time_where_it_was(ready, qtbot, tmp_path):
    window = ready()
    window.times.time_requested.emit(1)
    painted(window, qtbot)
    before = set(tmp_path.iterdir())
    window.experiments.animation.film(tmp_path / "storm.gif")
    assert window.film_progress.isVisible()
    window.film_progress.cancel_requested.emit()
    qtbot.waitUntil(lambda: not window.experiments.animation.filming, timeout=20_000)
    painted(window, qtbot)
    assert set(tmp_path.iterdir()) == before and window.session.data.time == 1 and not window.film_progress.isVisible()
