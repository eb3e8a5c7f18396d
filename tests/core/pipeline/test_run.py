"""A run end to end, with a model known in closed form."""

import subprocess
import sys
import threading
from dataclasses import replace

import numpy as np
import pytest
import torch
import xarray as xr

from core.errors import SpecError
from core.pipeline import Halo, evaluations, run
from core.pipeline.conserve import block_means
from core.types import Region, Run, RunSpec, Scene, Step
from tests.drive import ended
from tests.stub_model import StubModel, stub_models
from tests.stub_scene import stub_scene

SPEC = RunSpec("stub", "stub-correct", "stub-downscale", members=3, steps=4)


def finish(spec: RunSpec, scene: Scene, models=None, **settings) -> tuple[Run, list[Step]]:
    """Run to the end: the result and every step."""
    return ended(run(spec, scene, models=models or stub_models(), **settings))


def crew() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("member-")]


@pytest.fixture(autouse=True)
def _no_thread_left():
    yield
    assert crew() == []


def test_a_cascade_keeps_input_corrected_downscaled_oracle_and_truth_on_the_region() -> None:
    scene = stub_scene(halo=(6, 6, 6, 6), times=2)
    result, _ = finish(SPEC, scene)
    assert result.input.shape == (2, 6, 8)
    assert result.corrected is not None and result.corrected.shape == (3, 2, 6, 8)
    assert result.downscaled is not None and result.downscaled.shape == (3, 2, 60, 80)
    assert result.oracle is not None and result.oracle.shape == (3, 2, 60, 80)
    assert result.truth is not None and result.truth.shape == (2, 60, 80)
    xr.testing.assert_equal(result.downscaled.lat, result.truth.lat)
    xr.testing.assert_equal(result.oracle.lon, result.truth.lon)
    for field in (result.input, result.corrected, result.downscaled, result.oracle, result.truth):
        assert field.dtype == np.float32 and field.attrs["units"] == "mm h-1" and field.name == "precip"
    assert np.isfinite(result.downscaled).all()


def test_importing_the_pipeline_does_not_load_torch() -> None:
    program = "import sys, core.pipeline; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize(("corrector", "downscaler"), [("stub-correct", None), (None, "stub-downscale")])
def test_either_stage_can_be_skipped(corrector: str | None, downscaler: str | None) -> None:
    result, steps = finish(replace(SPEC, corrector=corrector, downscaler=downscaler), stub_scene())
    assert (result.corrected is None) == (corrector is None)
    assert (result.downscaled is None) == (downscaler is None)
    assert result.oracle is None
    assert steps[-1].done == steps[-1].total == 3 * 4


@pytest.mark.parametrize("workers", [1, 2, 4])
def test_arrays_are_identical_whatever_the_number_of_workers(workers: int) -> None:
    scene = stub_scene(times=2)
    few, many = finish(SPEC, scene, workers=1)[0], finish(SPEC, scene, workers=workers)[0]
    for stage in ("corrected", "downscaled", "oracle"):
        assert np.array_equal(getattr(few, stage), getattr(many, stage))


def test_a_member_does_not_depend_on_how_many_are_asked() -> None:
    scene = stub_scene()
    one, five = finish(replace(SPEC, members=2), scene)[0], finish(replace(SPEC, members=5), scene)[0]
    assert np.array_equal(one.downscaled, five.downscaled[:2])
    assert not np.array_equal(five.downscaled[2], five.downscaled[3])


def test_block_means_equal_the_corrected_field_each_member_was_made_from() -> None:
    result, _ = finish(SPEC, stub_scene(halo=(3, 0, 1, 6)))
    assert block_means(result.downscaled.values, 10) == pytest.approx(result.corrected.values, rel=1e-5, abs=1e-6)


def test_the_oracle_is_stage_two_on_the_true_coarse_field_with_the_same_noise() -> None:
    scene = stub_scene(halo=(4, 4, 4, 4))
    cascade, _ = finish(SPEC, scene)
    direct, _ = finish(replace(SPEC, corrector=None), scene)  # the stub scene's input is the averaged truth
    assert np.allclose(cascade.oracle, direct.downscaled, atol=1e-5)
    assert not np.allclose(cascade.oracle, cascade.downscaled, atol=1e-2)


def test_missing_input_stays_missing_and_dry_stays_known() -> None:
    scene = stub_scene(truth=False)
    field = scene.input.copy(deep=True)
    field[0, 2, 3], field[0, 4, 5] = np.nan, 0.0
    result, _ = finish(SPEC, replace(scene, inputs=field.to_dataset()))
    assert np.isnan(result.corrected[:, 0, 2, 3]).all()
    assert np.isnan(result.downscaled[:, 0, 20:30, 30:40]).all()
    assert int(np.isnan(result.corrected).sum()) == 3 and int(np.isnan(result.downscaled).sum()) == 300


@pytest.mark.parametrize("shape", [(10, 10), (30, 50), (200, 200), (70, 130)])
def test_any_region_size_works(shape: tuple[int, int]) -> None:
    result, _ = finish(replace(SPEC, members=1, steps=1), stub_scene(shape, halo=(1, 1, 1, 1)), stub_models(stride=16))
    assert result.downscaled.shape[-2:] == shape and np.isfinite(result.downscaled).all()


def test_overlapping_regions_agree_where_both_have_a_halo() -> None:
    whole = stub_scene((120, 120), halo=(10, 10, 10, 10), truth=False)
    one = replace(whole, region=Region("one", 35.0, 35.6, -97.6, -97.0))
    two = replace(whole, region=Region("two", 35.3, 35.9, -97.4, -96.8))
    a, b = (finish(replace(SPEC, conservation="off"), scene)[0].downscaled for scene in (one, two))
    a, b = xr.align(a, b, join="inner")
    assert a.sizes["lat"] == 30 and a.sizes["lon"] == 40
    assert np.allclose(a, b, atol=1e-5)


def test_the_halo_changes_the_edges_and_is_recorded() -> None:
    with_halo, _ = finish(SPEC, stub_scene(halo=(6, 6, 6, 6)))
    without, _ = finish(SPEC, stub_scene())
    assert with_halo.provenance["halo_used"] and not without.provenance["halo_used"]
    assert without.provenance["halo_cells_south_north_west_east"]["downscale"] == [0, 0, 0, 0]
    assert min(with_halo.provenance["halo_cells_south_north_west_east"]["downscale"]) >= 4
    assert not np.allclose(with_halo.downscaled[..., :3, :], without.downscaled[..., :3, :], atol=1e-4)


def test_no_more_halo_is_used_than_asked_for() -> None:
    scene = stub_scene((200, 200), halo=(8, 8, 8, 8))
    result, _ = finish(replace(SPEC, members=1, steps=1), scene, halo=Halo(correct=6, downscale=4))
    assert max(result.provenance["network_shape"]["downscale"]) <= 280 + 2 * 8


def test_every_evaluation_is_a_step_and_members_come_with_previews() -> None:
    models = stub_models()
    _, steps = finish(SPEC, stub_scene(times=2), models)
    done = [step.done for step in steps]
    assert done == sorted(done) and set(done) == set(range(steps[-1].total + 1))
    announced = evaluations(SPEC, stub_scene(times=2), models=models)
    assert steps[-1].total == sum(model.evaluations for model in models.values()) == announced
    finished = [(step.stage, step.preview.member) for step in steps if step.preview and step.preview.finished]
    assert sorted(finished) == sorted((s, m) for s in ("correct", "downscale", "oracle") for m in range(3))


def test_a_member_on_its_way_is_shown_on_the_region_but_not_the_oracles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.pipeline.work.Glances.__init__.__defaults__", (0.0,))
    _, steps = finish(SPEC, stub_scene(halo=(2, 2, 2, 2), times=2), workers=1)
    shown = [step for step in steps if step.preview and not step.preview.finished]
    assert {step.stage: step.preview.field.shape for step in shown} == {"correct": (1, 6, 8), "downscale": (1, 60, 80)}
    assert len(shown) == 3 * 2 * 2 * 4  # members, times, stages, evaluations
    assert all(np.isfinite(step.preview.field).all() and step.preview.field.min() >= 0 for step in shown)


def test_finished_previews_are_the_members_of_the_run() -> None:
    result, steps = finish(SPEC, stub_scene(times=2))
    for step in steps:
        if step.preview and step.preview.finished and step.stage == "downscale":
            xr.testing.assert_identical(
                step.preview.field, result.downscaled.isel(member=step.preview.member).drop_vars("member")
            )


@pytest.mark.parametrize("after", [0, 1, 5, 20])
def test_closing_stops_within_the_evaluation_in_progress(after: int) -> None:
    models = stub_models()
    steps = run(SPEC, stub_scene(), models=models, workers=2)
    for _ in range(after):
        next(steps)
    steps.close()
    assert crew() == []
    evaluated = sum(model.evaluations for model in models.values())
    assert evaluated <= after + 8
    steps.close()


def test_a_failure_in_stage_two_comes_back_as_one_exception() -> None:
    class Broken(StubModel):
        def denoise(self, x: torch.Tensor, sigma: torch.Tensor, condition: torch.Tensor) -> torch.Tensor:
            if self.evaluations >= 2:
                raise RuntimeError("out of memory in stage two")
            return super().denoise(x, sigma, condition)

    models = stub_models() | {"stub-downscale": Broken("downscale", 10)}
    with pytest.raises(RuntimeError, match="stage two"):
        finish(SPEC, stub_scene(), models)
    assert crew() == []
    finish(SPEC, stub_scene())  # and the next run is unharmed


def test_a_run_starts_twice_at_the_same_time_without_mixing() -> None:
    scene, alone = stub_scene(), finish(SPEC, stub_scene())[0]
    first, second = (run(SPEC, scene, models=stub_models(), workers=1) for _ in range(2))
    ends = []
    while len(ends) < 2:
        for steps in (first, second):
            try:
                next(steps)
            except StopIteration as end:
                if end.value is not None:
                    ends.append(end.value)
    for result in ends:
        assert np.array_equal(result.downscaled, alone.downscaled)


def test_provenance_says_what_was_made_of_what() -> None:
    result, _ = finish(SPEC, replace(stub_scene(), input_sha256="ab" * 32), workers=2)
    record = result.provenance
    assert record["run_spec"]["members"] == 3 and record["input_sha256"] == "ab" * 32
    assert record["model_sha256"].keys() == {"stub-correct", "stub-downscale"}
    assert record["network_evaluations_per_member"] == {"correct": 4, "downscale": 4, "oracle": 4}
    assert record["threads"] == 2 and record["versions"]["torch"]
    assert set(result.seconds) == {"load", "correct", "downscale", "oracle", "total"}
    assert 0 <= record["fraction_clamped"]["downscale"] < 1


def test_stage_one_with_its_own_sampler_is_what_it_is_alone_with_those_settings() -> None:
    scene = stub_scene(halo=(6, 6, 6, 6))
    own = replace(SPEC, corrector_sampler={"solver": "heun", "steps": 3, "churn": 2.0})
    result, steps = finish(own, scene)
    as_asked, _ = finish(replace(SPEC, solver="heun", steps=3, churn=2.0), scene)
    plain, _ = finish(SPEC, scene)
    xr.testing.assert_equal(result.corrected, as_asked.corrected)
    xr.testing.assert_equal(result.oracle, plain.oracle)
    assert evaluations(own, scene, models=stub_models()) == steps[-1].total == 3 * (5 + 4 + 4)
    assert own.sampling == "dpmpp_2m, 4 steps (stage I: heun, 3)"
    assert SPEC.sampling == "dpmpp_2m, 4 steps"


def test_a_sampler_of_stage_one_that_cannot_be_is_refused() -> None:
    with pytest.raises(SpecError, match="magic"):
        finish(replace(SPEC, corrector_sampler={"solver": "magic"}), stub_scene(halo=(6, 6, 6, 6)))
