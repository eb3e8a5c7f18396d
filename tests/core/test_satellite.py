"""The simulated satellite has the statistics that its settings state."""

from dataclasses import fields, replace

import numpy as np
import pytest

from core import satellite
from core.errors import SpecError
from core.io import open_scene
from core.satellite import Ranges, Settings, detection_probability, reference, simulate_field, unseen
from tests.core.io.conftest import DATA
from tests.stub_scene import stub_scene

PLAIN = Settings(displacement_km=0, footprint_km=0, core_damping=0)


def seen(radar, settings=PLAIN, draws=60):
    return np.stack([simulate_field(radar[None], settings, np.random.default_rng(i))[0] for i in range(draws)])


def test_detection_is_half_and_95_percent_where_the_settings_say():
    assert detection_probability(np.array([0.3, 5.0, 0.0]), Settings()) == pytest.approx([0.5, 0.95, 0.0])


def test_uniform_rain_is_detected_as_often_as_stated_and_unbiased_where_it_is():
    fields = seen(np.full((40, 40), 5.0), draws=150)
    hits = fields > 0
    assert hits.mean() == pytest.approx(0.95, abs=0.02)
    assert fields[hits].mean() == pytest.approx(5.0, rel=0.08)
    assert np.log(fields[hits]).std() == pytest.approx(0.7, abs=0.05)


def test_dry_cells_show_false_alarms_of_the_stated_share_and_mean():
    fields = seen(np.zeros((40, 40)), draws=200)
    assert (fields > 0).mean() == pytest.approx(0.05, abs=0.01)
    assert fields[fields > 0].mean() == pytest.approx(0.8, rel=0.2)


def test_errors_are_correlated_in_space_and_time():
    settings = replace(PLAIN, detection_half=1e-6, detection_95=1e-5)
    error = np.log(simulate_field(np.full((200, 32, 32), 3.0), settings, np.random.default_rng(1)))
    error -= error.mean()
    assert (error[:, :, 6:] * error[:, :, :-6]).mean() / error.var() == pytest.approx(np.exp(-1), abs=0.06)
    assert (error[1:] * error[:-1]).mean() / error.var() == pytest.approx(0.8, abs=0.05)


def test_missing_stays_missing_and_rain_is_never_negative():
    radar = np.random.default_rng(0).gamma(0.5, 4, (1, 20, 20))
    radar[0, 3:6, 4:9] = np.nan
    field = simulate_field(radar, Settings(), np.random.default_rng(2))
    np.testing.assert_array_equal(np.isnan(field), np.isnan(radar))
    assert np.nanmin(field) >= 0
    assert field.dtype == np.float32


def test_displacement_moves_the_storm():
    radar = np.zeros((1, 41, 41))
    radar[0, 20, 20] = 40.0
    settings = replace(
        Settings(), detection_half=1e-6, detection_95=1e-5, false_alarms=0, log_sd=0, displacement_km=30, footprint_km=5
    )
    field = simulate_field(radar, settings, np.random.default_rng(3))[0]
    y, x = (np.average(index, weights=field) for index in np.indices(field.shape))
    assert np.hypot(y - 20, x - 20) == pytest.approx(3.0, abs=0.3)


def test_the_reference_set_lies_within_the_training_ranges():
    for i in range(50):
        settings = reference(np.random.default_rng(i))
        for name in (
            "detection_half",
            "detection_95",
            "false_alarms",
            "log_sd",
            "log_bias",
            "displacement_km",
            "correlation_km",
        ):
            low, high = getattr(Ranges(), name)
            assert low <= getattr(settings, name) <= high


def test_the_unseen_set_lies_outside_the_training_ranges():
    settings = unseen(np.random.default_rng(0))
    drawn_or_not_of_one_frame = {"log_bias", "displacement_km", "lag1"}
    for name in {f.name for f in fields(Settings)} - drawn_or_not_of_one_frame:
        assert getattr(settings, name) > getattr(Ranges(), name)[1], name
    displacements = [unseen(np.random.default_rng(i)).displacement_km for i in range(200)]
    assert Ranges().displacement_km[1] < max(displacements) < 15


def test_the_unseen_satellite_is_another_and_says_so():
    scene = stub_scene(origin="perfect model")
    usual, worse = (satellite.simulate(scene, 1, name) for name in ("reference", "unseen"))
    assert not np.array_equal(usual.input.values, worse.input.values)
    assert "unseen set" in worse.source[-1]
    with pytest.raises(SpecError, match="reference, unseen"):
        satellite.simulate(scene, 1, "other")
    with pytest.raises(SpecError, match="seed is -5; expected 0 or more"):
        satellite.simulate(scene, -5)


def test_only_block_averaged_radar_can_be_simulated():
    perfect_model_scene = stub_scene(origin="perfect model")
    scene = satellite.simulate(perfect_model_scene, seed=1)
    assert scene.origin == "simulated satellite"
    assert scene.truth is perfect_model_scene.truth
    again = satellite.simulate(perfect_model_scene, seed=1)
    np.testing.assert_array_equal(scene.input.values, again.input.values)
    with pytest.raises(SpecError, match="simulated satellite"):
        satellite.simulate(scene, seed=1)


def test_no_satellite_of_temperature_is_simulated():
    scene = open_scene(DATA / "era5_t2m.grib", coarsen=5, factor=5, coarse_step_degrees=1.25)
    with pytest.raises(SpecError, match="is of t2m; expected precipitation"):
        satellite.simulate(scene, 0)
