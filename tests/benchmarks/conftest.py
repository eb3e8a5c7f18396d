"""What the tests of publishing share."""

import json
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from tests.benchmarks.made_up import made_up_model, made_up_regions, made_up_skill

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def radar(tmp_path_factory):
    """Two frames of smooth random rain, 5 x 5 degrees, which hold the made-up models' block."""
    random = np.random.default_rng(0)
    cells = np.kron(random.gamma(0.5, 4.0, (2, 25, 25)), np.ones((1, 20, 20)))
    rain = (cells * random.gamma(2.0, 0.5, cells.shape)).astype(np.float32)
    coords = {
        "time": np.datetime64("2020-06-01", "ns") + np.arange(2) * np.timedelta64(120, "s"),
        "lat": ("lat", 30.505 + 0.01 * np.arange(500), {"units": "degrees_north"}),
        "lon": ("lon", -99.495 + 0.01 * np.arange(500), {"units": "degrees_east"}),
    }
    attrs = {"units": "mm h-1", "standard_name": "rainfall_rate"}
    path = tmp_path_factory.mktemp("radar") / "radar.nc"
    xr.Dataset({"rain": (("time", "lat", "lon"), rain, attrs)}, coords).to_netcdf(path)
    return path


@pytest.fixture
def place(tmp_path):
    """The documents with places for two models, the models and the four records; returns their folder and the command line."""
    for page in ("README.md", "docs/science/models.md"):
        (tmp_path / page).parent.mkdir(parents=True, exist_ok=True)
        text = (ROOT / page).read_text(encoding="utf-8")
        for shipped, name in (("downscale-mrms-1km", "made-up-down"), ("correct-satellite-10km", "made-up-correct")):
            text = text.replace(f"facts: {shipped} -->", f"facts: {name} -->")
        (tmp_path / page).write_text(text, encoding="utf-8")
    folder = tmp_path / "models"
    down = made_up_model(folder / "made-up-down", "made-up-down", "downscale", 10)
    up = made_up_model(folder / "made-up-correct", "made-up-correct", "correct", 1)
    models = {"made-up-down": down, "made-up-correct": up}
    unseen = made_up_skill({"made-up-correct": up}, satellite="unseen")
    unseen["data"]["held-out MRMS"]["tables"] = {"stage I": unseen["data"]["held-out MRMS"]["tables"]["stage I"]}
    del unseen["data"]["FMI, external"]
    records = {"skill": made_up_skill(models), "unseen": unseen, "regions": made_up_regions(models, met=True)}
    for name, record in records.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(record))
    arguments = [str(tmp_path / "skill.json"), "--models", str(folder), "--root", str(tmp_path)]
    arguments += ["--unseen", str(tmp_path / "unseen.json"), "--regions", str(tmp_path / "regions.json")]
    return tmp_path, arguments
