"""The held-out benchmark: what it cuts, what it compares with, and that it goes on where it stopped."""

import json
from dataclasses import replace

import numpy as np
import pytest
import xarray as xr

from benchmarks import figures, heldout, peers, skill
from core.grid import crop as cut
from core.io import open_source
from core.models import store
from tests.stub_model import StubModel

BLOCKS = [(31.0, 33.0, -99.0, -97.0), (34.0, 35.0, -100.0, -98.0)]
GAP = 0.5


@pytest.fixture(scope="module")
def radar(tmp_path_factory):
    """Three frames of rain-like noise, 5 x 5 degrees, dry in the second block's west."""
    random = np.random.default_rng(0)
    smooth = random.normal(size=(3, 25, 25)).repeat(20, -1).repeat(20, -2) + 0.3 * random.normal(size=(3, 500, 500))
    rain = np.maximum(np.exp(smooth) - 1.2, 0).astype(np.float32)
    lat, lon = 30.005 + 0.01 * np.arange(500), -101.995 + 0.01 * np.arange(500)
    rain[:, (lat > 34) & (lat < 35), :300] = 0
    times = np.datetime64("2020-06-01T00:00", "ns") + np.arange(3) * np.timedelta64(2, "m")
    coords = {
        "time": times,
        "lat": ("lat", lat, {"units": "degrees_north"}),
        "lon": ("lon", lon, {"units": "degrees_east"}),
    }
    attrs = {"units": "mm h-1", "standard_name": "rainfall_rate"}
    path = tmp_path_factory.mktemp("radar") / "radar.nc"
    xr.Dataset({"rain": (("time", "lat", "lon"), rain, attrs)}, coords).to_netcdf(path)
    return path


def crops_of(radar, **changed):
    options = {"count": 8, "size": 100, "mean": 1, "seed": 0} | changed
    return heldout.heldout_crops(open_source(radar), BLOCKS, **options)


def test_crops_are_wet_whole_and_inside_the_blocks(radar):
    for crop in crops_of(radar):
        box = heldout.edges_of(crop.field)
        south, north, west, east = BLOCKS[int(crop.group[6])]
        assert south <= box.south < box.north <= north and west <= box.west < box.east <= east
        assert crop.field.shape == (1, 100, 100)
        assert crop.wet > 0.05 and np.isfinite(crop.field).all()


def test_pixels_and_cells_of_another_size_are_means_of_the_files(radar):
    for crop in crops_of(radar, size=40, factor=4, fine_pixels=2):
        box, scene = heldout.edges_of(crop.field), crop.scene()
        with xr.open_dataset(radar) as dataset:
            inside = dataset.rain.sel(lat=slice(box.south, box.north), lon=slice(box.west, box.east), time=crop.time)
            pixels = inside.values.reshape(40, 2, 40, 2).mean((1, 3))
        np.testing.assert_allclose(crop.field[0], pixels, rtol=1e-5)
        assert scene.factor == 4 and scene.input.shape == (1, 10, 10)
        np.testing.assert_allclose(scene.input[0], pixels.reshape(10, 4, 10, 4).mean((1, 3)), rtol=1e-5)


def test_dry_tiles_give_no_crop_and_wet_ones_share_evenly(radar):
    groups = [crop.group for crop in crops_of(radar, count=10)]
    assert "block 1, tile 0-0" not in groups
    assert sorted({groups.count(group) for group in groups}) == [2]


def test_crops_depend_on_the_seed_alone(radar):
    names = [crop.name for crop in crops_of(radar)]
    assert [crop.name for crop in crops_of(radar)] == names
    assert [crop.name for crop in crops_of(radar, seed=1)] != names


def test_a_crops_scene_is_its_block_mean_with_nothing_around(radar):
    crop = crops_of(radar)[0]
    scene = crop.scene()
    expected = crop.field.values.reshape(1, 10, 10, 10, 10).mean((2, 4))
    np.testing.assert_allclose(scene.input.values, expected, rtol=1e-5)
    assert scene.origin == "perfect model"


def test_a_crop_with_surroundings_sees_the_file_around_it_and_is_scored_on_itself(radar):
    alone, wide = crops_of(radar)[0], crops_of(radar, surroundings=3)[0]
    np.testing.assert_array_equal(alone.field.values, wide.field.values)
    scene = wide.scene()
    assert scene.region == alone.scene().region
    assert scene.input.shape[-1] > wide.coarse.shape[-1]
    np.testing.assert_allclose(cut(scene.input, scene.region).values, wide.coarse.values, rtol=1e-5)


def test_training_tiles_keep_their_distance_from_the_blocks(radar):
    tiles = list(heldout.training_tiles(open_source(radar), BLOCKS, gap=GAP, frames=2, mean=1, size=50))
    assert tiles
    for box in map(heldout.edges_of, tiles):
        for south, north, west, east in BLOCKS:
            apart = max(south - box.north, box.south - north, west - box.east, box.west - east)
            assert apart >= GAP - 1e-6


@pytest.fixture(scope="module")
def mapping(radar):
    tiles = list(heldout.training_tiles(open_source(radar), BLOCKS, gap=GAP, frames=3, mean=1, size=50))
    return peers.QuantileMapping.fit(tiles, cell_km=11.0, seed=0)


def test_quantile_mapping_is_monotonic_and_keeps_dry_dry(mapping):
    rates = xr.DataArray(np.linspace(0, 20, 200, dtype=np.float32), dims="x")
    mapped = mapping.apply(rates).values
    assert mapped[0] == pytest.approx(0, abs=0.01)
    assert (np.diff(mapped) >= 0).all()


def test_dressing_by_rate_is_sharper_than_from_one_pool_where_it_is_dry(mapping):
    dry = xr.DataArray(np.zeros((1, 30, 30), np.float32), dims=("time", "lat", "lon"))
    by_rate = mapping.dressed(dry, 8, 0)
    one_pool = mapping.dressed(dry, 8, 0, by_rate=False)
    assert by_rate.sizes == {"member": 8, "time": 1, "lat": 30, "lon": 30}
    assert float(by_rate.min()) >= 0
    assert float(by_rate.std()) < float(one_pool.std())


def test_rainfarm_is_pysteps_and_leaves_the_global_generator_alone(radar):
    from pysteps.downscaling import rainfarm

    coarse = crops_of(radar)[0].scene().input
    np.random.seed(5)  # noqa: NPY002
    ours = peers.rainfarm(coarse, 10, 2, seed=3)
    untouched = np.random.random()  # noqa: NPY002
    np.random.seed(5)  # noqa: NPY002
    assert untouched == np.random.random()  # noqa: NPY002
    np.random.seed(3 * 1009)  # noqa: NPY002
    expected = rainfarm.downscale(coarse.values[0].astype(np.float64), 10, threshold=0.1)
    np.testing.assert_allclose(ours.values[0, 0], expected, rtol=1e-5)


@pytest.mark.parametrize(
    ("bar", "met"),
    [
        (figures.Bar("ratio", 0.7, 0.6, 0.8, high_target=0.75), True),
        (figures.Bar("ratio", 0.8, 0.7, 0.9, high_target=0.75), False),
        (figures.Bar("spread", 1.2, 1.1, 1.3, low_target=0.85, high_target=1.15), False),
        (figures.Bar("q99.9", 1.2, 0.9, 1.3, contains=1.0), True),
        (figures.Bar("q99.9", 1.2, float("nan"), float("nan"), contains=1.0), False),
    ],
)
def test_a_bar_is_met_only_inside_its_target(bar, met):
    assert bar.met is met
    assert str(bar).startswith("met" if met else "missed")


@pytest.fixture
def stubs(monkeypatch):
    """Two models without weights in the store; counts how often they were loaded."""
    models, loads = {}, []
    for stage, factor in (("correct", 1), ("downscale", 10)):
        model = StubModel(stage, factor)
        sampler = {"solver": "dpmpp_2m", "steps": 2, "rho": 7.0}
        model.card = replace(model.card, training={"holdout_blocks": BLOCKS}, sampler=sampler)
        models[model.card.id] = model
    monkeypatch.setattr(store, "models", lambda: {key: model.card for key, model in models.items()})
    monkeypatch.setattr(store, "default", lambda stage: f"stub-{stage}")
    monkeypatch.setattr(store, "load", lambda key, device="cpu": loads.append(key) or models[key])
    return loads


def test_the_benchmark_scores_three_tasks_and_resumes(radar, stubs, tmp_path, capsys):
    arguments = [str(radar), "--output", str(tmp_path / "skill.json"), "--crops", "3", "--members", "2"]
    arguments += ["--size", "100", "--bootstrap", "20"]
    assert skill.main(arguments) == 0
    first = json.loads((tmp_path / "skill.json").read_text())
    tables = first["data"]["held-out MRMS"]["tables"]
    assert set(tables) == {"oracle", "stage I", "cascade"}
    assert {row["system"] for row in tables["oracle"]["rows"]} == {
        "downscaled",
        "nearest",
        "bilinear",
        "bicubic",
        "RainFARM",
        "RainFARM SF",
    }
    assert len(first["data"]["held-out MRMS"]["crops"]) == 3
    assert "3/3" in capsys.readouterr().err
    loaded = len(stubs)
    skill.main(arguments)
    assert len(stubs) == loaded
    again = json.loads((tmp_path / "skill.json").read_text())
    assert again["data"] == first["data"]
    skill.main([*arguments, "--fresh"])
    assert len(stubs) > loaded


def test_an_unseen_satellite_is_scored_apart_and_recorded(radar, stubs, tmp_path):
    arguments = [str(radar), "--output", str(tmp_path / "skill.json"), "--crops", "2", "--members", "2"]
    arguments += ["--size", "100", "--bootstrap", "20", "--downscaler", "none"]
    records = []
    for name in ("reference", "unseen"):
        skill.main([*arguments, "--satellite", name])
        records.append(json.loads((tmp_path / "skill.json").read_text()))
    assert [record["satellite"] for record in records] == ["reference", "unseen"]
    usual, worse = (record["data"]["held-out MRMS"]["tables"] for record in records)
    assert set(worse) == {"stage I"}
    assert usual["stage I"]["rows"] != worse["stage I"]["rows"]


def test_more_satellites_of_each_crop_are_pooled_in_stage_one_alone(radar, stubs, tmp_path):
    arguments = [str(radar), "--output", str(tmp_path / "skill.json"), "--crops", "2", "--members", "2"]
    arguments += ["--size", "100", "--bootstrap", "20"]
    records = []
    for draws in ("1", "3"):
        skill.main([*arguments, "--draws", draws])
        records.append(json.loads((tmp_path / "skill.json").read_text()))
    one, three = (record["data"]["held-out MRMS"]["tables"] for record in records)
    assert one["oracle"] == three["oracle"] and one["cascade"] == three["cascade"]
    assert one["stage I"]["rows"] != three["stage I"]["rows"]
    assert three["stage I"]["resampled"] != one["stage I"]["resampled"]
