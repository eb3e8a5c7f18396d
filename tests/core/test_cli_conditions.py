"""From `stormlens train` to a run, for a model that is shown other variables of its file and gauges."""

import json
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from core import cli
from core.models import store
from tests.core.training.test_conditions import HOURS_RECIPE, OBSERVATIONS, file  # noqa: F401 - a fixture


@pytest.fixture
def trained(file: Path, monkeypatch: pytest.MonkeyPatch) -> Path:  # noqa: F811 - a fixture
    """The file of hours, a model of three steps on it being at hand."""
    recipe = file.with_name("tiny.toml")
    recipe.write_text(HOURS_RECIPE.replace("[transform]", OBSERVATIONS + "[transform]", 1))
    monkeypatch.setattr(store, "user_folder", lambda: file.parent / "models")
    assert cli.main(["train", str(recipe), "--output", str(file.parent / "run")]) == 0
    (file.parent / "models").mkdir()
    (file.parent / "run" / "model").rename(file.parent / "models" / "tiny")
    store.load.cache_clear()
    return file


def downscale(path: Path, *options: str) -> int:
    output = path.with_name("out.nc")
    asked = ["downscale", str(path), "--coarsen", "5", "--downscaler", "tiny", "--members", "2", "--steps", "3"]
    return cli.main([*asked, "--time", "30", "--output", str(output), "--overwrite", *options])


def made(path: Path) -> tuple[np.ndarray, dict]:
    with xr.open_dataset(path.with_name("out.nc")) as run:
        return run.t2m_downscaled.values, json.loads(run.attrs["provenance"])


def test_a_run_is_shown_what_was_learned_with_and_its_file_says_so(trained: Path) -> None:
    gauges = trained.with_name("gauges.csv")
    gauges.write_text("lat,lon,time,value [K],sd\n53.0,-1.0,2019-03-02T06:00Z,285,0.5\n")
    assert downscale(trained) == 0
    free, record = made(trained)
    channels = {"msl": {"variable": "msl", "units": "Pa"}, "eastward_wind": {"variable": "u10", "units": "m s-1"}}
    assert record["channels"] == {"downscale": channels} and record["gauges"] == {}
    assert downscale(trained, "--gauges", str(gauges)) == 0
    shown, record = made(trained)
    assert (record["gauges"]["shown_to_network"], record["gauges"]["guidance"]) == (True, "none")
    assert np.isfinite(shown).all() and shown.shape == free.shape and not np.array_equal(shown, free)
    assert downscale(trained, "--gauges", str(gauges), "--guidance", "tweedie") == 0
    drawn, record = made(trained)
    assert record["gauges"]["guidance"] == "tweedie" and not np.array_equal(shown, drawn)


def test_a_file_without_the_wind_is_refused_with_what_to_do(trained: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with xr.open_dataset(trained) as hours:
        hours.drop_vars("u10").load().to_netcdf(trained.with_name("calm.nc"))
    capsys.readouterr()
    assert downscale(trained.with_name("calm.nc")) == 1
    said = capsys.readouterr().err
    assert 'model "tiny" is shown eastward_wind beside 2 m temperature; calm.nc has no variable' in said
    assert "it holds t2m [K], msl [Pa]" in said and "Add it to the file, on the same grid and times" in said
