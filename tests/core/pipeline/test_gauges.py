"""Gauges in a run: what they change, what they leave as it is, and what is refused."""

from dataclasses import replace

import numpy as np
import pytest

from core.errors import SpecError
from core.grid import upsample
from core.io import open_run, save_run
from core.io.gauged import SURROUNDINGS
from core.pipeline import check
from core.pipeline.window import HALO
from core.sampling.guidance import LIKELIHOODS, METHOD
from core.sampling.settings import AUTO, GUIDANCE
from core.satellite import simulate
from core.types import Run, RunSpec
from tests.core.pipeline.test_run import finish
from tests.stub_model import StubModel, stub_models
from tests.stub_scene import observed, stub_scene

SPEC = RunSpec("stub", None, "stub-downscale", members=2, steps=10, conservation="off")
CASCADE = replace(SPEC, corrector="stub-correct")
ROW, COLUMN, RATE = 33, 47, 20.0
"""A gauge in the region, by fine pixels from its south-west corner, with an exact reading in mm/h."""


def at_gauge(run: Run) -> np.ndarray:
    """[member, time] at the gauge's pixel."""
    return run.downscaled.values[..., ROW, COLUMN]


@pytest.mark.parametrize("halo", [(0, 0, 0, 0), (3, 1, 2, 6)])
@pytest.mark.parametrize("guidance", ["tweedie", "sda"])
def test_members_pass_near_a_gauge_whatever_the_halo(halo: tuple[int, int, int, int], guidance: str) -> None:
    scene = stub_scene(halo=halo)
    free = at_gauge(finish(SPEC, scene)[0])
    drawn = at_gauge(finish(replace(SPEC, guidance=guidance), observed(scene, (ROW, COLUMN, RATE)))[0])
    assert np.abs(free - RATE).min() > 10
    assert np.abs(drawn - RATE).max() < 1.0


def test_strength_and_method_reach_the_likelihood() -> None:
    scene = observed(stub_scene(), (ROW, COLUMN, RATE))
    specs = (replace(SPEC, guidance="dps", guidance_strength=strength) for strength in (0.3, 1.0, 3.0))
    far, nearer, nearest = (np.abs(at_gauge(finish(spec, scene)[0]) - RATE).mean() for spec in specs)
    assert far > nearer + 1 and nearer > nearest + 1


def test_a_pixel_that_hangs_together_with_no_gauge_stays_as_it_is() -> None:
    # The stub's pixels are independent given the coarse field, so exactly one pixel may move.
    scene = stub_scene()
    free, drawn = (finish(SPEC, s)[0].downscaled.values for s in (scene, observed(scene, (ROW, COLUMN, RATE))))
    moved = np.argwhere(np.abs(drawn - free).max(axis=(0, 1)) > 1e-4)
    assert moved.tolist() == [[ROW, COLUMN]]


def test_the_members_are_the_exact_conditioning_of_the_gaussian_on_the_gauge() -> None:
    # In root space the residual is N(m, S^2); a reading r of error e leaves N(m + (r - m) w, w e^2), w = S^2/(S^2 + e^2).
    spread, error = 0.5, 0.25
    spec, scene = replace(SPEC, members=80, steps=30), stub_scene((20, 20), truth=False)
    base = float(scene.input[0, 1, 1])
    rate = (np.sqrt(base) + 0.6) ** 2
    sd = 2 * np.sqrt(rate) * error  # so that the secant of the root over rate +- sd is the error, nearly
    seen = observed(scene, (15, 15, rate), sd=sd)
    mean = 0.1 * np.sqrt(upsample(scene.input, 10, "nearest").values[0])[11:20, 11:20].mean()
    secant = (np.sqrt(rate + sd) - np.sign(rate - sd) * np.sqrt(abs(rate - sd))) / 2
    weight = spread**2 / (spread**2 + secant**2)
    roots = np.sqrt(finish(spec, seen)[0].downscaled.values[:, 0, 15, 15]) - np.sqrt(base)
    exact_spread = secant * np.sqrt(weight)
    assert roots.mean() == pytest.approx(mean + (0.6 - mean) * weight, abs=4 * exact_spread / np.sqrt(80))
    assert roots.std(ddof=1) == pytest.approx(exact_spread, rel=0.3)


def test_a_gauge_that_the_network_does_not_see_changes_nothing_to_the_last_bit() -> None:
    scene = stub_scene(times=2)
    free = finish(CASCADE, scene)[0]
    for seen in (replace(scene, observations={}), observed(scene, (ROW, 4000, RATE))):
        run = finish(CASCADE, seen)[0]
        for stage in ("corrected", "downscaled", "oracle"):
            assert np.array_equal(getattr(free, stage), getattr(run, stage))


def test_only_the_times_with_readings_change() -> None:
    scene = stub_scene(times=2)
    free = finish(SPEC, scene)[0].downscaled
    drawn = finish(SPEC, observed(scene, (ROW, COLUMN, RATE), times=slice(1, 2)))[0].downscaled
    assert np.array_equal(free[:, 0], drawn[:, 0]) and not np.array_equal(free[:, 1], drawn[:, 1])


def test_a_guided_member_does_not_depend_on_members_or_workers() -> None:
    scene = observed(stub_scene(), (ROW, COLUMN, RATE), (5, 5, 3.0))
    two, four = (finish(replace(CASCADE, members=m, steps=4), scene, workers=w)[0] for m, w in ((2, 1), (4, 2)))
    assert np.array_equal(two.downscaled, four.downscaled[:2])


def test_gauges_draw_the_cascade_and_the_oracle_but_not_stage_one() -> None:
    scene = stub_scene()
    free, drawn = (finish(CASCADE, s)[0] for s in (scene, observed(scene, (ROW, COLUMN, RATE))))
    assert np.array_equal(free.corrected, drawn.corrected)
    for field in (drawn.downscaled, drawn.oracle):
        assert np.abs(field.values[..., ROW, COLUMN] - RATE).max() < 1.0


def test_every_guided_member_follows_its_own_network() -> None:
    class Pair(StubModel):
        """Two networks: odd members have twice the spread."""

        def denoise_as(self, members):
            wide = StubModel("downscale", 10, spread=1.0)
            return wide.denoise if members[0] % 2 else self.denoise

    run = finish(SPEC, observed(stub_scene(), (ROW, COLUMN, RATE)), {"stub-downscale": Pair("downscale", 10)})[0]
    alone = finish(SPEC, observed(stub_scene(), (ROW, COLUMN, RATE)))[0]
    assert np.array_equal(run.downscaled[0], alone.downscaled[0])
    assert not np.array_equal(run.downscaled[1], alone.downscaled[1])
    assert np.abs(at_gauge(run) - RATE).max() < 1.0


def test_block_means_are_kept_where_gauges_draw() -> None:
    run = finish(replace(SPEC, conservation="additive"), observed(stub_scene(), (ROW, COLUMN, RATE)))[0]
    blocks = run.downscaled.values.reshape(2, 1, 6, 10, 8, 10).mean((3, 5))
    np.testing.assert_allclose(blocks, np.broadcast_to(run.input, blocks.shape), rtol=1e-4, atol=1e-5)


def test_a_simulated_satellite_keeps_the_gauges() -> None:
    scene = observed(stub_scene(origin="perfect model"), (ROW, COLUMN, RATE))
    assert simulate(scene, 1).observations is scene.observations


def test_provenance_counts_the_gauges_and_survives_the_file(tmp_path) -> None:
    scene = observed(stub_scene(times=2), (ROW, COLUMN, RATE))
    run = finish(replace(SPEC, guidance="sda", guidance_strength=1.5, steps=2), scene)[0]
    record = {"used": 2, "pixels": 2, "outside": 4, "other_times": 2, "shown_to_network": False}
    assert run.provenance["gauges"] == {"sha256": "cd" * 32, **record, "guidance": "sda", "strength": 1.5}
    again = open_run(save_run(run, tmp_path / "run.nc"))
    assert again.provenance["gauges"] == run.provenance["gauges"] and again.spec == run.spec
    assert finish(replace(SPEC, steps=2), stub_scene())[0].provenance["gauges"] == {}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"guidance": "tweedy"}, "tweedie, sda, dps"),
        ({"guidance_strength": 0.0}, "strength is 0"),
        ({"guidance_strength": float("nan")}, "strength is nan"),
        ({"corrector": "stub-correct", "downscaler": None}, "no downscaler"),
    ],
)
def test_guidance_that_cannot_be_is_refused_with_a_remedy(change: dict, words: str) -> None:
    with pytest.raises(SpecError, match=words) as caught:
        check(replace(SPEC, **change), observed(stub_scene(), (ROW, COLUMN, RATE)), models=stub_models())
    assert caught.value.remedy


def test_a_model_that_answers_directly_is_refused_only_with_gauges() -> None:
    models, scene = stub_models(), stub_scene()
    models["stub-downscale"].card = replace(models["stub-downscale"].card, prediction="direct")
    check(SPEC, scene, models=models)
    with pytest.raises(SpecError, match='"stub-downscale" answers directly') as caught:
        check(SPEC, observed(scene, (ROW, COLUMN, RATE)), models=models)
    assert "diffusion model" in caught.value.remedy


def test_the_names_known_without_torch_are_those_of_the_likelihoods() -> None:
    assert set(GUIDANCE) == LIKELIHOODS.keys()
    assert GUIDANCE[0] == METHOD and AUTO not in GUIDANCE
    assert RunSpec("", None, None).guidance == AUTO


def test_the_gauges_around_a_region_that_count_are_those_stage_two_sees() -> None:
    assert HALO.downscale == SURROUNDINGS
