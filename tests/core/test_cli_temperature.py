"""2 m temperature on the command line: its model's card says the factor and the grid, and it is compared with its own."""

import json
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from core import cli
from core.models import store
from tests.core.io.conftest import DATA
from tests.stub_model import stub_models, temperature_model

ERA5 = DATA / "era5_t2m.grib"
SMALL = ["--members", "2", "--steps", "2"]


@pytest.fixture(autouse=True)
def _stub_models(monkeypatch: pytest.MonkeyPatch) -> None:
    models = stub_models() | {"stub-t2m": temperature_model()}
    monkeypatch.setattr(store, "models", lambda: {name: model.card for name, model in models.items()})
    monkeypatch.setattr(store, "load", lambda name, device="cpu": models[name])


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """The first hour, averaged by 5 and brought back."""
    output = tmp_path / "run.nc"
    assert cli.main(["downscale", str(ERA5), "--coarsen", "5", *SMALL, "--output", str(output)]) == 0
    return output


def test_era5_is_averaged_by_5_and_brought_back(run: Path) -> None:
    with xr.open_dataset(run) as dataset:
        assert dataset.t2m_downscaled.shape == (2, 1, 30, 45)
        assert dataset.t2m_input.shape == (1, 6, 9)
        assert float(dataset.lat_coarse.diff("lat_coarse")[0]) == pytest.approx(1.25)
        assert np.abs(dataset.t2m_downscaled - dataset.t2m_truth).max() < 15
        spec = json.loads(dataset.attrs["run_spec"])
    assert (spec["corrector"], spec["downscaler"], spec["conservation"]) == (None, "stub-t2m", "additive")


def test_it_is_scored_beside_interpolation_along_the_ground_and_not_beside_rain(
    run: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scores = run.with_name("scores.json")
    capsys.readouterr()
    assert cli.main(["verify", str(run), "--scores", str(scores)]) == 0
    said = capsys.readouterr().out
    assert "RainFARM" not in said and "mm/h" not in said and "CRPS (K)" in said
    table = json.loads(scores.read_text())
    assert table["reference"] == "bicubic"
    assert {row["system"] for row in table["rows"]} == {"Stormlens", "bicubic", "along the ground", "bilinear"}


def test_blocks_of_another_size_are_refused_with_the_models_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["--coarsen", "10", *SMALL, "--output", str(tmp_path / "run.nc")]
    assert cli.main(["downscale", str(ERA5), *asked]) == 1
    assert "from coarse to fine by 5. Average by 5" in capsys.readouterr().err


def test_a_coarse_input_skips_stage_one_for_want_of_a_corrector_and_says_so(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with xr.open_dataset(run) as dataset:
        coarse = dataset.t2m_input.rename(lat_coarse="lat", lon_coarse="lon").to_dataset(name="t2m").load()
    coarse.to_netcdf(tmp_path / "coarse.nc")
    output = tmp_path / "alone.nc"
    capsys.readouterr()
    assert cli.main(["downscale", str(tmp_path / "coarse.nc"), *SMALL, "--output", str(output)]) == 0
    assert "note: no model corrects t2m: stage I is skipped" in capsys.readouterr().err
    with xr.open_dataset(output) as alone:
        assert alone.t2m_downscaled.shape == (2, 1, 30, 45)
        assert "t2m_corrected" not in alone


def test_info_says_what_it_would_be_downscaled_as(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["info", str(ERA5)]) == 0
    assert "to downscale it: with --coarsen 5, a perfect-model test of stub-t2m" in capsys.readouterr().out


def test_every_default_is_marked(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["models"]) == 0
    assert [line[0] for line in capsys.readouterr().out.splitlines()] == ["*", "*", "*"]


def test_a_variable_without_a_model_is_refused_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rain = {name: model.card for name, model in stub_models().items()}
    monkeypatch.setattr(store, "models", lambda: rain)
    assert cli.main(["downscale", str(ERA5), "--coarsen", "5", "--output", str(tmp_path / "run.nc")]) == 1
    message = capsys.readouterr().err
    assert "no model for 2 m temperature is installed" in message and "stormlens train" in message
    assert cli.main(["info", str(ERA5)]) == 0
    assert "no model for 2 m temperature is installed" in capsys.readouterr().out


def test_figures_of_temperature_are_in_degrees_celsius_and_its_errors_in_kelvins(run: Path) -> None:
    from core.figures import fields, violins
    from core.io import open_run
    from core.pipeline import compare

    made = open_run(run)
    figure = fields.draw(made, member=0, time=0, palette=None)
    labels = [text.get_text() for text in figure.findobj(lambda artist: hasattr(artist, "get_text"))]
    assert "2 m temperature (°C)" in labels and "-10" in labels and "263.15" not in labels
    errors = violins.draw(made, compare(made, bootstrap=0))
    assert any("(K)" in text.get_text() for text in errors.findobj(lambda artist: hasattr(artist, "get_text")))


@pytest.fixture(scope="module")
def two_days(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Temperature every six hours of two days, warmer by day."""
    times = np.datetime64("2019-03-01", "ns") + np.arange(8) * np.timedelta64(6, "h")
    lat, lon = 52.125 + 0.25 * np.arange(15), -4.125 + 0.25 * np.arange(20)
    course = np.cos(2 * np.pi * (np.arange(8) - 2) / 4)[:, None, None]
    values = 280 + 3 * course + np.random.default_rng(0).normal(0, 0.5, (8, 15, 20))
    data = xr.DataArray(values, {"time": times, "lat": lat, "lon": lon}, ("time", "lat", "lon"), name="t2m")
    data = data.assign_attrs(units="K", standard_name="air_temperature")
    data["lat"].attrs["units"], data["lon"].attrs["units"] = "degrees_north", "degrees_east"
    path = tmp_path_factory.mktemp("hours") / "two_days.nc"
    data.to_netcdf(path)
    return path


def test_errors_by_hour_are_printed_written_and_drawn(
    tmp_path: Path, two_days: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output, hours = tmp_path / "run.nc", tmp_path / "hours.csv"
    asked = ["--coarsen", "5", "--time", "all", *SMALL, "--output", str(output)]
    assert cli.main(["downscale", str(two_days), *asked]) == 0
    figures = ["--figures", str(tmp_path / "figures"), "--format", "svg"]
    capsys.readouterr()
    assert cli.main(["verify", str(output), "--hours", str(hours), "--clock", "solar", *figures]) == 0
    said = capsys.readouterr()
    assert "MAE of mean (K)" in said.out and "mean local solar time" in said.out and "at least 5 are needed" in said.out
    assert f"wrote {hours}" in said.err and hours.read_text().startswith("clock,hour,system,measure,value")
    assert {path.name for path in (tmp_path / "figures").iterdir()} == {"fields.svg", "violins.svg", "hours.svg"}


def test_of_one_hour_there_are_no_errors_by_hour(run: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert cli.main(["verify", str(run), "--hours", str(run.with_name("hours.csv"))]) == 1
    said = capsys.readouterr()
    assert "one hour of day" in said.err and said.out == "" and not run.with_name("hours.csv").exists()
