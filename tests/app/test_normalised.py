"""A model that a recipe normalised in every way, through the window: its pixels, and in words what it cannot do."""

import numpy as np
import pytest

from core import pipeline
from core.models import store
from core.training import train
from tests import drive
from tests.app.conftest import stub_engine
from tests.app.test_click_to_pixels import ended, press_run
from tests.app.test_temperature import read
from tests.core.training.test_normalisation import SWITCHES, T2M, made_up


@pytest.fixture
def hours(tmp_path, monkeypatch):
    """A file of hours and the same a month later, with a model of its own trained on the first."""
    early, later = tmp_path / "hours.nc", tmp_path / "later.nc"
    field = made_up()
    field.to_netcdf(early)
    field.assign_coords(time=field["time"] + np.timedelta64(31, "D")).to_netcdf(later)
    (tmp_path / "recipe.toml").write_text(SWITCHES["all"] + "\n" + T2M.replace("ID", "made-up"))
    folder = drive.ended(train(tmp_path / "recipe.toml", tmp_path / "out", devices=1))[0]
    monkeypatch.setattr(store, "SHIPPED", tmp_path / "models")
    monkeypatch.setattr(store, "user_folder", lambda: tmp_path / "none")
    (tmp_path / "models").mkdir()
    folder.rename(tmp_path / "models" / "made-up")
    store.load.cache_clear()
    yield early, later
    store.load.cache_clear()


def test_a_click_gives_the_pixels_of_the_pipeline_and_a_month_without_statistics_is_refused(hours, make_window, qtbot):
    def sample(spec, scene):
        return (yield from pipeline.run(spec, scene, workers=1))

    early, later = hours
    window = make_window(stub_engine(models=store.models, sample=sample))
    read(window, qtbot, early)
    assert window.run.why_not() == ""
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: window.session.run is not None and ended(window), timeout=20_000)
    run = window.session.run
    expected = drive.ended(pipeline.run(run.spec, window.session.scene, workers=1))[0]
    assert run.spec.downscaler == "made-up" and np.isfinite(run.downscaled).all()
    np.testing.assert_array_equal(run.downscaled.values, expected.downscaled.values)
    assert window.notices.lines() == []

    read(window, qtbot, later)
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: bool(window.notices.lines()) and ended(window), timeout=20_000)
    assert "the model's statistics are of month 3" in window.notices.lines()[0].text
