"""The benchmark of guidance: what it measures by distance, that it sees rings and patterns, and that it runs."""

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
import xarray as xr

from benchmarks import gauges
from benchmarks.heldout import Crop
from benchmarks.increments import Pair, bars, measured
from core.grid import as_field
from core.models import store
from core.models.residual import ResidualSpace
from core.sampling.guidance import METHOD
from core.transforms import Sqrt
from tests.stub_model import StubModel

SIDE, MIDDLE = 81, 40
Y, X = np.indices((SIDE, SIDE))
AWAY = np.hypot(Y - MIDDLE, X - MIDDLE)
BELL = np.exp(-AWAY / 4)


def pair(increment, group="a"):
    """One gauge in the middle of members that are too low by 1 everywhere; the increment is added to each."""
    free = np.stack([np.full((SIDE, SIDE), 4.0 + spread) for spread in (-1.0, 0.0, 1.0)])
    increments = np.broadcast_to(increment, free.shape)
    at = np.array([MIDDLE])
    return Pair(group, np.full((SIDE, SIDE), 5.0), free, free + increments, increments, np.ones(1), at, at, AWAY)


def verdicts(increment):
    return [met for _, met in bars(measured([pair(increment)], seed=0))]


def test_figures_are_those_of_each_class_of_distance():
    result = measured([pair(np.where(AWAY < 2, 0.5, 0.0)), pair(np.zeros((SIDE, SIDE)), "b")], seed=0)
    rows = {(row["from_km"], row["to_km"]): row for row in result["classes"]}
    assert rows[0.5, 2.0]["pixels"] == 2 * 8 and rows[0.5, 2.0]["rmse"] == pytest.approx(1)
    assert rows[0.5, 2.0]["rmse_ratio"] == pytest.approx(np.sqrt((0.25 + 1) / 2))
    assert rows[0.5, 2.0]["rmse_ratio_interval"] == pytest.approx([0.5, 1])
    assert rows[2.0, 5.0]["crps_ratio"] == rows[20.0, 1000.0]["spread_ratio"] == 1
    assert result["within"]["pixels"] == 2 * (np.count_nonzero(AWAY < 20) - 1)


def test_a_smooth_increment_has_neither_rings_nor_a_pattern():
    assert verdicts(BELL)[-2:] == [True, True]


def test_a_ring_around_a_gauge_is_seen():
    assert verdicts(BELL + 0.2 * np.exp(-((AWAY - 12) ** 2) / 4))[-2] is False


@pytest.mark.parametrize("stride", [2, 8])
def test_a_pattern_of_the_networks_stride_is_seen(stride):
    comb = np.cos(2 * np.pi * Y / stride) + np.cos(2 * np.pi * X / stride)
    assert verdicts(BELL + 0.2 * comb * np.exp(-AWAY / 20))[-1] is False


def test_no_gain_and_a_loss_of_spread_far_away_are_missed():
    assert verdicts(np.zeros((SIDE, SIDE)))[:3] == [False, False, False]
    squeezed = pair(BELL)
    squeezed.drawn[:] = squeezed.drawn.mean(0) + 0.5 * (squeezed.drawn - squeezed.drawn.mean(0))
    assert [met for _, met in bars(measured([squeezed], seed=0))][2:4] == [True, False]


@pytest.fixture
def crop():
    random = np.random.default_rng(1)
    rain = np.kron(random.gamma(1.0, 3.0, (10, 10)), np.ones((10, 10))) * random.gamma(2.0, 0.5, (100, 100))
    rain[:, :30] = 0
    time = [np.datetime64("2019-06-10T00:10", "ns")]
    lat, lon = 36.005 + 0.01 * np.arange(100), -80.995 + 0.01 * np.arange(100)
    field = as_field(rain[None], variable="precip", y=lat, x=lon, times=time)
    return Crop("block 0, tile 0-0, frame 0", "block 0, tile 0-0", 0.7, field)


def test_pseudo_gauges_are_wet_apart_and_near_the_truth(crop):
    seen = gauges.pseudo_gauges(crop, 8, np.random.default_rng(0))
    rows, columns = (np.asarray(index) - index.min() for index in (seen.rows, seen.columns))
    assert 2 <= seen.value.size <= 8 and seen.used == seen.value.size
    places = np.stack([rows, columns], 1)
    gaps = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))
    assert gaps[~np.eye(len(places), dtype=bool)].min() >= gauges.LEAST_APART_PX
    lattice = round((36.005 + 90) / 0.01 - 0.5), round((-80.995 + 180) / 0.01 - 0.5)
    truth = crop.field.values[0][seen.rows - lattice[0], seen.columns - lattice[1]]
    assert (np.abs(seen.value - truth) < 5 * seen.sd).all() and (seen.columns - lattice[1] >= 30).all()


def test_a_crop_without_rain_has_no_gauges(crop):
    dry = replace(crop, field=crop.field * np.float32(0))
    dry.field.attrs = crop.field.attrs
    assert gauges.pseudo_gauges(dry, 8, np.random.default_rng(0)).value.size == 0


class Smooth(StubModel):
    """A Gaussian denoiser that mixes neighbours, behind a residual space like a real model's."""

    space = ResidualSpace(Sqrt(), 10, 0.25, 1.0)

    def encode(self, coarse, climate=None):
        """As a real model does."""
        return self.space.encode(coarse, climate)

    def decode(self, residual, base, condition=None, members=()):
        """As a real model does."""
        return self.space.decode(residual, base)

    def denoise(self, x, sigma, condition):
        """Shrunk towards a blur of x."""
        blur = torch.nn.functional.avg_pool2d(x, 5, 1, 2, count_include_pad=False)
        weight = (0.25 / (0.25 + sigma**2)).view(-1, 1, 1, 1)
        return 0.5 * weight * (x + blur)


def test_the_benchmark_runs_from_file_to_record(crop, tmp_path, monkeypatch, capsys):
    model = Smooth(stride=4)
    sampler = {
        "solver": "dpmpp_2m",
        "steps": 6,
        "rho": 7.0,
        "sigma_min": 0.01,
        "sigma_max": 20.0,
        "conservation": "off",
    }
    model.card = replace(model.card, sampler=sampler, training={"validation_blocks": [(36.0, 37.0, -81.0, -80.0)]})
    monkeypatch.setattr(store, "load", lambda name, device="cpu": model)
    attrs = {"units": "mm h-1", "standard_name": "rainfall_rate"}
    coords = {"time": crop.field.time.values, "lat": ("lat", crop.field.lat.values, {"units": "degrees_north"})}
    coords["lon"] = ("lon", crop.field.lon.values, {"units": "degrees_east"})
    radar, output = tmp_path / "radar.nc", tmp_path / "gauges.json"
    xr.Dataset({"rain": (("time", "lat", "lon"), crop.field.values, attrs)}, coords).to_netcdf(radar)
    with pytest.raises(SystemExit, match="multiple of 10 and of the network's 4"):
        gauges.main([str(radar), "--output", str(output), "--size", "90"])
    status = gauges.main(
        [str(radar), "--output", str(output), "--size", "100", "--crops", "1", "--members", "3", "--threads", "1"]
    )
    record = json.loads(output.read_text())
    assert status == 0 and "guided / free" in capsys.readouterr().out
    assert record["gauges_in_all"] >= 2 and record["classes"][0]["rmse_ratio"] < 1
    assert record["asked"]["method"] == METHOD and len(record["bars"]) == 6
