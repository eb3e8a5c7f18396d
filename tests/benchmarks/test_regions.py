"""The benchmark of region independence: where it looks, and that it tells local networks from others."""

import json
from dataclasses import replace

import numpy as np
import pytest
import xarray as xr

from benchmarks import regions
from core.io import open_source
from core.models import store
from tests.stub_model import StubModel

WET, HALF_MISSING = (32.0, 36.0, -96.0, -92.0), (32.0, 36.0, -91.0, -87.0)


class Nonlocal(StubModel):
    """A denoiser that mixes in the mean of the whole array, as a normalisation over space does."""

    def denoise(self, x, sigma, condition):
        """D plus a share of the condition's mean."""
        return super().denoise(x, sigma, condition) + 3 * condition.mean()


@pytest.fixture(scope="module")
def radar(tmp_path_factory):
    """One frame of smooth random rain, 7 x 12 degrees, with a hole in the east."""
    random = np.random.default_rng(0)
    cells = np.kron(random.gamma(0.5, 4.0, (35, 60)), np.ones((20, 20)))
    rain = (cells * random.gamma(2.0, 0.5, cells.shape)).astype(np.float32)
    rain[:, 900:920] = np.nan
    lat, lon = 30.505 + 0.01 * np.arange(700), -97.995 + 0.01 * np.arange(1200)
    coords = {
        "time": [np.datetime64("2020-06-01T00:00", "ns")],
        "lat": ("lat", lat, {"units": "degrees_north"}),
        "lon": ("lon", lon, {"units": "degrees_east"}),
    }
    attrs = {"units": "mm h-1", "standard_name": "rainfall_rate"}
    path = tmp_path_factory.mktemp("radar") / "radar.nc"
    xr.Dataset({"rain": (("time", "lat", "lon"), rain[None], attrs)}, coords).to_netcdf(path)
    return path


def installed(monkeypatch, *models):
    """Put stubs into the store, each with its card's blocks and a quick sampler."""
    for model in models:
        training = {"validation_blocks": [HALF_MISSING], "holdout_blocks": [WET]}
        sampler = {"solver": "dpmpp_2m", "steps": 8, "rho": 7.0, "conservation": "off"}
        model.card = replace(model.card, training=training, sampler=sampler)
    named = {model.card.id: model for model in models}
    monkeypatch.setattr(store, "models", lambda: {name: model.card for name, model in named.items()})
    monkeypatch.setattr(store, "load", lambda name, device="cpu": named[name])


def record_of(radar, folder, *more):
    path = folder / "regions.json"
    assert regions.main([str(radar), "--output", str(path), "--members", "3", *more]) == 0
    return json.loads(path.read_text())


@pytest.mark.parametrize("stage", ["downscale", "correct"])
def test_what_is_compared_lies_at_least_64_px_inside_both_regions_of_an_overlap_of_128(stage):
    pair, scale = regions.PAIRS[stage], 10 if stage == "downscale" else 1
    overlap = [(pair.side - shift) * 10 for shift in pair.shift]
    assert min(overlap) >= 128
    assert regions.WIDE.downscale * 10 >= 64 and regions.WIDE.correct * 10 >= 64
    row = np.arange((pair.side + max(pair.shift)) * scale, dtype=float)
    north, east = (shift * scale for shift in pair.shift)
    side = pair.side * scale

    def region(first_row, first_column):
        y, x = row[first_row : first_row + side], row[first_column : first_column + side]
        return xr.DataArray(np.zeros((1, 1, side, side)), dims=("member", "time", "y", "x"), coords={"y": y, "x": x})

    ours, theirs = regions.inner(region(0, 0), region(north, east), pair, scale)
    margin = 64 * scale / 10
    assert ours.shape == theirs.shape
    assert ours.shape[1] == side - north - 2 * int(np.ceil(margin)) > 0
    assert ours.shape[2] == side - east - 2 * int(np.ceil(margin)) > 0


def test_local_networks_are_region_independent_and_places_without_data_are_left_out(
    radar, monkeypatch, tmp_path, capsys
):
    installed(monkeypatch, StubModel("correct", 1), StubModel("downscale", 10))
    record = record_of(radar, tmp_path)
    said = capsys.readouterr()
    assert "block 0 has no wet place whose surroundings are known" in said.err
    for name in ("stub-correct", "stub-downscale"):
        result = record["results"][name]
        assert result["region_independent"] is True
        assert f"{name}: region independent" in said.out
        for halo in result["halos"]:
            (place,) = halo["places"]
            assert place["spread"] > 0
            assert place["difference"] <= 1e-5 and place["correlation"] >= 0.999999
            assert place["pixels"] > 10
    assert record["models"] == {"stub-correct": "0" * 64, "stub-downscale": "0" * 64}
    assert [halo["halo_px"] for halo in record["results"]["stub-downscale"]["halos"]] == [70, 40]


def test_a_network_that_looks_at_the_whole_array_is_found_out(radar, monkeypatch, tmp_path):
    installed(monkeypatch, Nonlocal("downscale", 10))
    result = record_of(radar, tmp_path)["results"]["stub-downscale"]
    assert result["region_independent"] is False
    assert result["halos"][0]["worst_difference"] > 0.05


def test_the_wettest_place_of_a_block_is_taken(radar, monkeypatch, tmp_path):
    installed(monkeypatch, StubModel("downscale", 10))
    options = regions.parse([str(radar), "--output", str(tmp_path / "x.json")])
    source, pair = open_source(radar), regions.PAIRS["downscale"]
    (scene,) = regions.wettest(source, [WET], pair, options)
    south, north, west, east = WET
    box = scene.region
    assert south <= box.south < box.north <= north and west <= box.west < box.east <= east
    rain = source.read(0, box).values
    elsewhere = source.read(0, replace(box, south=south, north=south + box.north - box.south)).values
    wet = [
        float((field.reshape(field.shape[1] // 10, 10, -1, 10).mean((1, 3)) >= 0.1).mean())
        for field in (rain, elsewhere)
    ]
    assert wet[0] >= wet[1]
