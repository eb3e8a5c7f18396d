"""2 m temperature through the window: its own model, in degrees Celsius, and the rain after it as before."""

import pytest

from core import pipeline
from core.models import store
from tests.app.conftest import stub_engine
from tests.app.test_click_to_pixels import ended, press_run
from tests.core.io.conftest import DATA
from tests.stub_model import stub_models, temperature_model


@pytest.fixture
def window(make_window, monkeypatch):
    """A window that has a model of temperature besides those of rain."""
    models = stub_models() | {"stub-t2m": temperature_model()}
    cards = {name: model.card for name, model in models.items()}
    monkeypatch.setattr(store, "models", lambda: cards)

    def sample(spec, scene):
        return (yield from pipeline.run(spec, scene, models=models, workers=1))

    return make_window(stub_engine(models=lambda: cards, sample=sample))


def read(window, qtbot, path):
    window.data.open_files([path])
    qtbot.waitUntil(lambda: window.session.scene_is_current and window.session.data.input == path, timeout=20_000)


def test_era5_is_downscaled_by_a_click_and_shown_in_degrees_celsius(window, qtbot, storm):
    read(window, qtbot, DATA / "era5_t2m.grib")
    assert window.run.why_not() == ""
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: window.session.comparison is not None and ended(window), timeout=20_000)
    run = window.session.run
    assert (run.spec.corrector, run.spec.downscaler, run.downscaled.shape) == (None, "stub-t2m", (3, 1, 30, 45))
    assert window.session.comparison.table.reference == "bicubic"
    assert window.grid.colour_bars[0].accessibleName().endswith("-10 to 30 °C")
    window.session.change_show(kind="probability")
    qtbot.waitUntil(lambda: "P(> 0 °C)" in window.grid.maps["downscaled"].title() and ended(window))
    assert window.notices.lines() == []

    read(window, qtbot, storm)
    assert window.run.why_not() == "" and window.session.show.threshold == 5.0
    assert window.session.sampler.downscaler == "stub-downscale"
    qtbot.waitUntil(lambda: window.grid.colour_bars[0].accessibleName().endswith("0.1 to 100 mm/h"))
