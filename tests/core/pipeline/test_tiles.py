"""Runs in fused tiles: what they keep of runs made whole, and how they stop."""

import json
from dataclasses import replace
from time import sleep

import numpy as np
import pytest
import torch
import xarray as xr
from scipy import stats

from core.errors import SpecError
from core.io import open_run, save_run
from core.pipeline import check, run
from core.pipeline.conserve import block_means
from core.pipeline.seams import score_of, seam_lines, seam_score
from core.types import Region, RunSpec
from tests.core.pipeline.test_run import crew, finish
from tests.stub_model import StubModel, stub_models
from tests.stub_scene import observed, stub_scene

WHOLE = RunSpec("stub", "stub-correct", "stub-downscale", members=2, steps=3, tile=4096)
TILED = replace(WHOLE, tile=48)
HALO = (6, 6, 6, 6)
STAGES = ("corrected", "downscaled", "oracle")


def test_a_network_that_sees_little_gives_the_same_whole_or_in_tiles_but_near_their_edges() -> None:
    scene = stub_scene((100, 120), halo=HALO)
    specs = (replace(spec, conservation="off") for spec in (WHOLE, TILED))
    whole, tiled = (finish(spec, scene)[0] for spec in specs)
    near = np.zeros(whole.downscaled.shape[-2:], bool)
    tiles = tiled.provenance["tiles"]["downscale"]
    for edge in tiles["rows"]:
        near[max(edge - 5, 0) : edge + 5] = True
    for edge in tiles["columns"]:
        near[:, max(edge - 5, 0) : edge + 5] = True
    assert tiles["count"] > 9 and (~near).mean() > 0.1
    np.testing.assert_allclose(tiled.downscaled.values[..., ~near], whole.downscaled.values[..., ~near], atol=1e-4)
    assert not np.allclose(tiled.downscaled.values[..., near], whole.downscaled.values[..., near], atol=1e-3)


def test_small_fields_are_made_whole_to_the_last_bit_and_say_nothing_of_tiles() -> None:
    scene = stub_scene(halo=HALO)
    usual, whole = finish(replace(WHOLE, tile=0), scene)[0], finish(WHOLE, scene)[0]
    for stage in STAGES:
        assert np.array_equal(getattr(usual, stage), getattr(whole, stage))
    assert usual.provenance["tiles"] == {}


@pytest.mark.parametrize("workers", [2, 3])
def test_tiled_arrays_are_identical_whatever_the_number_of_workers(workers: int) -> None:
    scene = stub_scene(times=2)
    one, many = finish(TILED, scene, workers=1)[0], finish(TILED, scene, workers=workers)[0]
    for stage in STAGES:
        assert np.array_equal(getattr(one, stage), getattr(many, stage))


@pytest.mark.parametrize("conservation", ["multiplicative", "additive"])
def test_block_means_hold_across_tiles(conservation: str) -> None:
    result, _ = finish(replace(TILED, conservation=conservation), stub_scene(halo=HALO))
    assert block_means(result.downscaled.values, 10) == pytest.approx(result.corrected.values, rel=1e-5, abs=1e-6)


def test_dry_cells_stay_dry_and_missing_ones_missing() -> None:
    scene = stub_scene(truth=False)
    field = scene.input.copy(data=np.zeros_like(scene.input))
    field[0, 2, 3] = np.nan
    models = stub_models(spread=1e-6)
    result, _ = finish(TILED, replace(scene, inputs=field.to_dataset()), models)
    assert int(np.isnan(result.downscaled).sum()) == 2 * 100
    assert float(result.downscaled.max()) == pytest.approx(0, abs=1e-9)


def test_overlapping_regions_agree_in_tiles_as_they_do_whole() -> None:
    whole = stub_scene((160, 160), halo=(10, 10, 10, 10), truth=False)
    one = replace(whole, region=Region("one", 35.0, 36.2, -97.6, -96.4))
    two = replace(whole, region=Region("two", 35.2, 36.4, -97.5, -96.3))
    spec = replace(TILED, conservation="off", corrector=None)
    a, b = (finish(spec, scene)[0].downscaled for scene in (one, two))
    both = slice(35.5, 35.9), slice(-97.2, -96.8)
    a, b = (field.sel(lat=both[0], lon=both[1]) for field in (a, b))
    assert a.shape == b.shape and a.size == 2 * 40 * 40
    assert np.allclose(a, b, atol=1e-5)


@pytest.mark.parametrize("guidance", ["tweedie", "sda", "dps"])
def test_gauges_draw_members_through_tiles(guidance: str) -> None:
    spec = replace(WHOLE, corrector=None, guidance=guidance, steps=6, conservation="off")
    scene = observed(stub_scene(halo=HALO), (33, 47, 20.0))
    whole, tiled = (finish(replace(spec, tile=tile), scene)[0].downscaled.values for tile in (4096, 48))
    assert tiled[:, 0, 33, 47] == pytest.approx(whole[:, 0, 33, 47], rel=0.02)
    free = finish(replace(spec, tile=48), replace(scene, observations={}))[0].downscaled.values
    assert np.all(np.abs(tiled - 20)[:, 0, 33, 47] < np.abs(free - 20)[:, 0, 33, 47] - 1)


def test_a_direct_network_is_asked_once_for_every_tile() -> None:
    models = stub_models()
    models["stub-downscale"].card = replace(models["stub-downscale"].card, prediction="direct")
    result, steps = finish(replace(TILED, corrector=None), stub_scene(halo=HALO), models)
    tiles = result.provenance["tiles"]["downscale"]["count"]
    assert tiles > 1 and models["stub-downscale"].evaluations == 2 * tiles
    assert steps[-1].done == steps[-1].total == 2


def test_closing_stops_between_two_tiles() -> None:
    class Slow(StubModel):
        def denoise(self, x: torch.Tensor, sigma: torch.Tensor, condition: torch.Tensor) -> torch.Tensor:
            sleep(0.005)
            return super().denoise(x, sigma, condition)

    slow, spec = Slow("downscale", 10), replace(TILED, corrector=None)
    steps = run(spec, stub_scene((200, 200), truth=False), models={"stub-downscale": slow}, workers=2)
    next(steps)
    next(steps)
    evaluated = slow.evaluations
    assert evaluated >= 36
    steps.close()
    assert slow.evaluations - evaluated <= 4 and crew() == []


def test_the_seam_score_is_kept_and_the_edges_lie_between_pixels(tmp_path) -> None:
    result, _ = finish(TILED, stub_scene((100, 120), halo=HALO))
    kept = open_run(save_run(result, tmp_path / "run.nc"))
    tiles = kept.provenance["tiles"]["downscale"]
    assert tiles == result.provenance["tiles"]["downscale"]
    with xr.open_dataset(tmp_path / "run.nc") as file:
        assert json.loads(file.attrs["tiles"])["downscale"]["seams"] == tiles["seams"]
    assert tiles["seams"]["score"] == pytest.approx(1, abs=0.1) and score_of(tiles).good
    south_north, west_east = seam_lines(kept)
    assert len(south_north) == len(tiles["rows"]) and len(west_east) == len(tiles["columns"])
    assert south_north == pytest.approx(35 + 0.01 * np.array(tiles["rows"]), abs=1e-6)
    assert west_east == pytest.approx(-97.6 + 0.01 * np.array(tiles["columns"]), abs=1e-6)
    assert [lines.size for lines in seam_lines(kept, "oracle")] == [len(tiles["rows"]), len(tiles["columns"])]


def test_a_run_made_whole_has_no_seams_to_draw() -> None:
    result, _ = finish(WHOLE, stub_scene())
    assert [lines.size for lines in seam_lines(result)] == [0, 0]


def noise(shape=(3, 1, 200, 240), seed=0):
    return np.random.default_rng(seed).standard_normal(shape)


def test_the_seam_score_is_one_where_no_tile_shows_and_that_of_a_step_where_one_does() -> None:
    values = noise()
    assert seam_score(values, [64, 128], [64, 150]).score == pytest.approx(1, abs=0.1)
    stepped = values.copy()
    stepped[..., 64:, :] += 3.0
    # E|N(3, 2)| over E|N(0, 2)|
    score = seam_score(stepped, [64], [])
    assert score.score == pytest.approx(stats.foldnorm(3 / 2**0.5, scale=2**0.5).mean() / (2 / np.pi**0.5), rel=0.1)
    assert not score.good and score.high < 1.2 and "seams show" in str(score)
    assert seam_score(stepped, [100], []).good


def test_other_edges_are_no_lines_elsewhere() -> None:
    values = noise()
    edges = list(range(20, 200, 20))
    for edge in edges:
        values[..., edge:, :] += 3.0
    score = seam_score(values, edges, [])
    assert score.score > 2 and score.high < 1.3 and not score.good


def test_dry_fields_have_no_seams_and_without_edges_nothing_is_scored() -> None:
    values = noise()
    assert seam_score(values * 0, [64], [64]).score == 1.0
    assert seam_score(values, [], []) is None
    assert seam_score(values * np.nan, [64], []) is None


def test_the_seam_score_does_not_take_the_coarse_cells_edges_for_tiles() -> None:
    blocks = np.random.default_rng(0).gamma(1, 1, (2, 1, 40, 40)).repeat(10, -1).repeat(10, -2)
    values = blocks + 0.1 * noise((2, 1, 400, 400))
    assert seam_score(values, [100, 200], [300], cell=10).good
    assert seam_score(values, [100, 200], [300], cell=10).score == pytest.approx(1, abs=0.2)
    assert seam_score(values, [100, 200], [300]).score > 5


def test_where_rain_alone_varies_that_much_a_score_is_not_taken_for_a_seam() -> None:
    rain = np.cumsum(noise((1, 1, 400, 3)) ** 3, axis=-2)  # three columns: each line is a few numbers
    score = seam_score(rain, [90, 180, 270], [])
    assert score.high - score.low > 0.3
    assert np.mean([seam_score(rain, [90 + k, 180 + k], []).good for k in range(0, 80, 4)]) > 0.7


def test_a_missing_half_does_not_hide_a_seam() -> None:
    values = noise((1, 1, 200, 240))
    values[..., 64:, :] += 3.0
    values[..., :120] = np.nan
    assert seam_score(values, [64], []).score > 2


@pytest.mark.parametrize("tile", [-1, 15])
def test_tiles_that_cannot_be_are_refused(tile: int) -> None:
    with pytest.raises(SpecError, match=f"tile is {tile}"):
        check(replace(TILED, tile=tile), stub_scene(), models=stub_models())


def test_a_network_never_sees_more_than_a_tile() -> None:
    class Watched(StubModel):
        largest = 0

        def denoise(self, x: torch.Tensor, sigma: torch.Tensor, condition: torch.Tensor) -> torch.Tensor:
            self.largest = max(self.largest, *x.shape[-2:])
            assert x.shape[-2:] == condition.shape[-2:]
            return super().denoise(x, sigma, condition)

    models = stub_models() | {"stub-downscale": Watched("downscale", 10)}
    finish(TILED, stub_scene((200, 70)), models)
    assert models["stub-downscale"].largest == 48
