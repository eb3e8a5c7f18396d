"""The temperature benchmark: what it compares, on which days, and that it goes on where it stopped."""

import json
from dataclasses import replace

import numpy as np
import pytest
import xarray as xr

from benchmarks import temperature
from core.covariates import COVARIATES
from core.training.gridded import split_hours
from tests.stub_model import StubModel

PERIODS = {"training": ["2019-03-01", "2019-03-02"], "test": ["2019-03-02", "2019-03-07"]}


@pytest.fixture
def file(tmp_path):
    """Six days, every four hours, of smooth temperature with relief and a daily course."""
    rng = np.random.default_rng(0)
    times = np.datetime64("2019-03-01", "ns") + np.arange(36) * np.timedelta64(4, "h")
    lat, lon = 52 + 0.25 * np.arange(15), -4 + 0.25 * np.arange(20)
    course = np.cos(2 * np.pi * np.arange(36) / 6)[:, None, None]
    values = 280 + 3 * course + rng.normal(0, 0.5, (36, 15, 20))
    data = xr.DataArray(values, {"time": times, "lat": lat, "lon": lon}, ("time", "lat", "lon"), name="t2m")
    data = data.assign_attrs(units="K", standard_name="air_temperature")
    data["lat"].attrs["units"], data["lon"].attrs["units"] = "degrees_north", "degrees_east"
    data.to_netcdf(tmp_path / "hours.nc")
    return tmp_path / "hours.nc"


@pytest.fixture
def models(monkeypatch):
    """Two stubs by name, the second told the heights."""
    made = {}
    for name, covariates in {"plain": (), "told": ("orography",)}.items():
        model = StubModel(factor=5, spread=0.01, coupling=0.0, stride=4)
        settings = {"variable": "t2m", "coarse_step_degrees": 1.25, "training": {"periods": PERIODS}}
        model.card = replace(
            model.card, id=name, covariates=covariates, sampler={"steps": 2, "conservation": "off"}, **settings
        )
        made[name] = model
    monkeypatch.setattr(temperature, "load", made.__getitem__)
    return made


def run(file, *models):
    output = file.with_name("scores.json")
    asked = [str(file), "--output", str(output), "--members", "2", "--bootstrap", "50", "--device", "cpu"]
    assert temperature.main([*asked, "--models", *models]) == 0
    return json.loads(output.read_text())


def score_of(record, system, metric):
    return next(r["value"] for r in record["table"]["rows"] if (r["system"], r["metric"]) == (system, metric))


def test_models_and_interpolation_are_scored_on_the_held_out_days_alone(file, models):
    record = run(file, "plain", "told")
    hours = temperature.read_hours(file, "t2m", 5)
    test = split_hours(hours, {"test": tuple(PERIODS["test"])})["test"]
    assert record["table"]["pixels"] == test.size
    assert record["table"]["resampled"]["groups"] == 5
    errors = abs(temperature.peers(temperature.coarsen(test, 5))["bicubic"] - test)
    assert score_of(record, "bicubic", "CRPS") == pytest.approx(float(errors.mean()), rel=1e-4)
    by_hour = errors.groupby("time.hour").mean(...).values
    np.testing.assert_allclose(record["mae_by_hour"]["bicubic"], by_hour, atol=1e-4)
    assert {"plain", "told", "bilinear", "along the ground"} < set(record["mae_by_hour"])
    assert record["by_hour"]["resampled"] == {"groups": 5, "unit": "days", "resamples": 50}
    assert set(record["by_hour"]["value_low_high"]["plain"]) > {"crps", "bias", "spread"}
    assert record["impact"] == [["orography", "told", "plain"]]


def test_a_second_run_samples_nothing_and_says_the_same(file, models):
    first = run(file, "plain")
    evaluations = models["plain"].evaluations
    assert evaluations > 0
    assert run(file, "plain") == first
    assert models["plain"].evaluations == evaluations


def test_models_that_differ_in_one_covariate_are_compared_and_others_are_not():
    sets = {"a": ["orography", "hour_cyclical"], "b": ["hour_cyclical"], "c": ["orography", "hour_class"], "d": []}
    assert temperature.contrasts(sets) == [
        ("hour_cyclical", "b", "d"),
        ("hour_cyclical for hour_class", "a", "c"),
        ("orography", "a", "b"),
    ]


def test_models_without_the_same_held_out_days_are_refused(models):
    models["told"].card = replace(models["told"].card, training={"periods": {"test": ["2019-03-03", "2019-03-07"]}})
    with pytest.raises(SystemExit, match="expected the same"):
        temperature.test_period(models)
    models["told"].card = replace(models["told"].card, training={})
    with pytest.raises(SystemExit, match="expected the same"):
        temperature.test_period(models)


def test_every_variant_differs_in_one_covariate_and_every_covariate_has_one():
    base = ["hour_cyclical", "orography", "land_sea_mask"]
    sets = temperature.variants(base)
    assert sets.pop("bare") == []
    pairs = temperature.contrasts({"base": base} | sets)
    compared = {name for pair in pairs if "base" in pair[1:] for name in pair[0].split(" for ")}
    assert compared == set(COVARIATES)
    assert all(any(name in pair[1:] for pair in pairs) for name in sets)


def test_shorter_trainings_are_all_as_short_and_with_the_recipe_s_own_set(tmp_path):
    (tmp_path / "base.toml").write_text(
        'id = "t"\ntitle = "T"\ncovariates = ["orography"]\n[optimiser]\nsteps = 6000\ncooldown = 1500\n'
    )
    paths = temperature.write_variants(tmp_path / "base.toml", tmp_path, steps=1000)
    tables = [temperature.tomllib.loads(path.read_text()) for path in paths]
    assert {(table["optimiser"]["steps"], table["optimiser"]["cooldown"]) for table in tables} == {(1000, 250)}
    assert tables[0]["id"] == "t-all"
    assert tables[0]["covariates"] == ["orography"]


def test_variants_are_written_as_recipes(tmp_path):
    (tmp_path / "base.toml").write_text(
        'id = "t"\ntitle = "T"\ncovariates = ["orography"]\n[data]\nfiles = ["a.grib"]\n'
    )
    paths = temperature.write_variants(tmp_path / "base.toml", tmp_path / "variants")
    tables = {path.stem: temperature.tomllib.loads(path.read_text()) for path in paths}
    assert tables["t-without-orography"]["covariates"] == []
    assert tables["t-with-latitude"]["covariates"] == ["orography", "latitude"]
    assert all(table["id"] == name and table["data"] == {"files": ["a.grib"]} for name, table in tables.items())
