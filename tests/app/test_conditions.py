"""A model that sees other variables of its file and gauges, through the window: its pixels, and what it cannot do without."""

import numpy as np
import pytest
import xarray as xr

from core import pipeline
from core.models import store
from core.training import train
from tests import drive
from tests.app.conftest import stub_engine
from tests.app.test_click_to_pixels import ended, press_run
from tests.app.test_temperature import read
from tests.core.training.test_conditions import HOURS_RECIPE, OBSERVATIONS, file  # noqa: F401 - a fixture


@pytest.fixture
def hours(file, monkeypatch):  # noqa: F811 - a fixture
    """The file of hours, and the same without the wind, with a model of its own trained on the first."""
    recipe, calm = file.with_name("tiny.toml"), file.with_name("calm.nc")
    recipe.write_text(HOURS_RECIPE.replace("[transform]", OBSERVATIONS + "[transform]", 1))
    with xr.open_dataset(file) as whole:
        whole.drop_vars("u10").load().to_netcdf(calm)
    folder = drive.ended(train(recipe, file.parent / "out", devices=1))[0]
    monkeypatch.setattr(store, "SHIPPED", file.parent / "models")
    monkeypatch.setattr(store, "user_folder", lambda: file.parent / "none")
    (file.parent / "models").mkdir()
    folder.rename(file.parent / "models" / "tiny")
    store.load.cache_clear()
    yield file, calm
    store.load.cache_clear()


def test_a_click_shows_it_both_and_a_file_without_the_wind_is_refused(hours, make_window, qtbot):
    def sample(spec, scene):
        return (yield from pipeline.run(spec, scene, workers=1))

    whole, calm = hours
    gauges = whole.with_name("gauges.csv")
    gauges.write_text("lat,lon,time,value [K],sd\n53.0,-1.0,2019-03-01T00:00Z,285,0.5\n")
    window = make_window(stub_engine(models=store.models, sample=sample))
    read(window, qtbot, whole)
    window.session.change_data(gauges=gauges)
    qtbot.waitUntil(lambda: bool(window.session.scene and window.session.scene.observations), timeout=20_000)
    assert window.run.why_not() == ""
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: window.session.run is not None and ended(window), timeout=20_000)
    run = window.session.run
    expected = drive.ended(pipeline.run(run.spec, window.session.scene, workers=1))[0]
    np.testing.assert_array_equal(run.downscaled.values, expected.downscaled.values)
    assert list(run.provenance["channels"]["downscale"]) == ["msl", "eastward_wind"]
    assert run.provenance["gauges"]["shown_to_network"] and run.provenance["gauges"]["guidance"] == "none"
    assert window.notices.lines() == []

    read(window, qtbot, calm)
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: bool(window.notices.lines()) and ended(window), timeout=20_000)
    assert (
        '"tiny" is shown eastward_wind beside 2 m temperature; calm.nc has no variable'
        in window.notices.lines()[0].text
    )
