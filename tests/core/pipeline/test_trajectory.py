"""A member's way out of noise: as the run makes it, evaluation by evaluation."""

from dataclasses import replace

import numpy as np
import pytest
import xarray as xr

from core.device import Device
from core.errors import SpecError
from core.grid import bounds_of, coarsen
from core.models.vp import noise_process
from core.pipeline import run, trajectory
from core.pipeline.stage import Look
from core.pipeline.trajectory import _Recorder
from core.pipeline.work import Task
from core.sampling.schedule import SCHEDULES
from core.types import Run, RunSpec, Scene, Trajectory
from tests.core.pipeline.test_run import crew
from tests.drive import ended
from tests.stub_model import stub_models, temperature_model
from tests.stub_scene import observed, stub_scene

SPEC = RunSpec("stub", "stub-correct", "stub-downscale", members=3, steps=4, solver="heun")


def run_of(spec: RunSpec, scene: Scene) -> Run:
    return ended(run(spec, scene, models=stub_models()))[0]


def trajectory_of(spec: RunSpec, scene: Scene, **asked) -> Trajectory:
    return ended(trajectory(spec, scene, models=stub_models(), **asked))[0]


@pytest.mark.parametrize(
    ("stage", "part"), [("correct", "corrected"), ("downscale", "downscaled"), (None, "downscaled")]
)
def test_the_last_frame_is_the_member_of_the_run_to_the_last_bit(stage: str | None, part: str) -> None:
    scene = stub_scene(halo=(2, 2, 2, 2), times=2)
    expected = getattr(run_of(SPEC, scene), part).isel(member=1, time=1)
    frames = trajectory_of(SPEC, scene, member=1, time=1, stage=stage).frames
    for name in ("noisy", "estimate"):
        last = frames[name].isel(step=-1)
        np.testing.assert_array_equal(last, expected)
        for axis in ("lat", "lon"):
            np.testing.assert_array_equal(last[axis], expected[axis])
    assert frames["time"] == expected["time"] and frames["noisy"].attrs["units"] == "mm h-1"


def test_it_is_so_in_batches_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """A GPU makes several members together: the one asked for is picked out of its batch."""
    device = Device("cpu", "batches", workers=1, batch=4, reason="a test")
    monkeypatch.setattr("core.device.choose", lambda name: device)
    spec, scene = replace(SPEC, members=6), stub_scene()
    expected = run_of(spec, scene).downscaled
    for member in (2, 5):
        np.testing.assert_array_equal(
            trajectory_of(spec, scene, member=member).frames["estimate"][-1], expected[member, 0]
        )


def test_of_a_batch_only_the_member_s_own_pixels_are_kept() -> None:
    made = np.zeros((16, 9, 9), np.float32)
    recorder = _Recorder("correct", 5)
    look = Look(0, 1.0, lambda: made, lambda: made)
    recorder.see("correct", Task(tuple(range(16)), 16, 0), look, (slice(2, 7), slice(2, 7)))
    kept = [*recorder._noisy, *recorder._estimate]
    assert [field.shape for field in kept] == [(5, 5)] * 2
    assert not any(np.shares_memory(field, made) for field in kept)


def test_it_is_so_with_gauges_too() -> None:
    scene = observed(stub_scene(), (20, 30, 8.0), (40, 50, 0.0))
    frames = trajectory_of(SPEC, scene, member=2).frames
    np.testing.assert_array_equal(frames["noisy"][-1], run_of(SPEC, scene).downscaled[2, 0])
    free = trajectory_of(SPEC, stub_scene(), member=2).frames
    drawn = abs(frames["estimate"] - free["estimate"])
    assert float(drawn[-2, 20, 30]) > 10 * float(drawn[-2, 5, 70])


def test_there_is_a_frame_for_every_evaluation_at_its_noise_level() -> None:
    frames = trajectory_of(SPEC, stub_scene()).frames
    levels = SCHEDULES["karras"](4, SPEC.sigma_min, SPEC.sigma_max, SPEC.rho)
    # Heun asks at both ends of a step, but not at level 0.
    asked = [levels[0], *(level for level in levels[1:-1] for _ in range(2))]
    np.testing.assert_allclose(frames["sigma"], [*asked, 0.0])
    assert frames["solver_step"].values.tolist() == [1, 1, 2, 2, 3, 3, 4, 4]
    assert frames["step"].values.tolist() == list(range(1, 9))
    assert {name: (field.dims[0], field.dtype) for name, field in frames.items()} == {
        "noisy": ("step", np.float32),
        "estimate": ("step", np.float32),
    }


def test_the_noise_of_a_frame_is_of_its_level() -> None:
    """In the residual space of the stub, which is square-root space: the first frames differ from the last by noise."""
    spec = replace(SPEC, corrector=None, conservation="off", solver="euler", steps=12, sigma_max=20.0, sigma_min=0.5)
    scene = stub_scene((120, 160), origin="perfect model")
    warm = replace(scene, inputs=scene.inputs * 0 + 400.0**2, truth=None)  # far from 0, so that nothing is clamped
    models = stub_models(spread=0.01, coupling=0.0)
    frames = ended(trajectory(spec, warm, models=models))[0].frames
    roots = np.sqrt(frames["noisy"])
    spread = (roots - roots.isel(step=-1)).std(["lat", "lon"])
    np.testing.assert_allclose(spread[:-1], frames["sigma"][:-1], rtol=0.05)
    estimates = np.sqrt(frames["estimate"])
    assert float(abs(estimates - estimates.isel(step=-1)).max()) < 0.2


def test_a_ddpm_model_s_levels_are_those_of_its_process() -> None:
    spec = replace(SPEC, solver="ddpm", schedule="linear", steps=5, sigma_min=0.01, sigma_max=20.0)
    frames = trajectory_of(spec, stub_scene()).frames
    known = 0.5 * noise_process("linear").sigmas
    assert all(np.abs(known - level).min() < 1e-6 for level in frames["sigma"].values[:-1])
    assert frames.sizes["step"] == 6


def test_what_is_missing_in_the_input_is_missing_in_every_frame() -> None:
    scene = stub_scene(truth=False)
    scene.inputs["precip"][:, 2, 3] = np.nan
    frames = trajectory_of(replace(SPEC, corrector=None), scene).frames
    hole = {"lat": slice(20, 30), "lon": slice(30, 40)}
    for field in frames.values():
        assert np.isnan(field.isel(hole)).all() and int(np.isnan(field[0]).sum()) == 100


def test_temperature_comes_out_of_noise_too() -> None:
    lat, lon = 52.125 + 0.25 * np.arange(20), -4.125 + 0.25 * np.arange(25)
    times = np.array(["2019-03-27T06:00"], "datetime64[ns]")
    fine = xr.DataArray(
        np.full((1, 20, 25), 280.0, np.float32),
        {"time": times, "lat": lat, "lon": lon},
        ("time", "lat", "lon"),
        name="t2m",
    )
    coarse = coarsen(fine.assign_attrs(units="K"), 5)
    scene = Scene("warm", "t2m", bounds_of(coarse), 5, coarse.to_dataset(), None, "perfect model")
    spec = RunSpec("warm", None, "stub-t2m", members=1, steps=3, conservation="additive")
    frames = ended(trajectory(spec, scene, models={"stub-t2m": temperature_model()}))[0].frames
    assert float(frames["noisy"][0].std()) > 100 and abs(float(frames["estimate"][-1].mean()) - 280) < 0.1


def test_only_what_leads_to_the_stage_is_computed_and_every_evaluation_is_a_step() -> None:
    models = stub_models()
    _, steps = ended(trajectory(SPEC, stub_scene(), stage="correct", models=models))
    assert {key: model.evaluations for key, model in models.items()} == {"stub-correct": 7, "stub-downscale": 0}
    assert [(step.done, step.total) for step in steps] == [(done, 7) for done in range(8)]
    _, steps = ended(trajectory(SPEC, stub_scene(), models=models))
    assert (steps[-1].done, steps[-1].total) == (14, 14)
    assert models["stub-downscale"].evaluations == 7  # the oracle's are not among them


def test_closing_stops_and_leaves_no_thread() -> None:
    steps = trajectory(SPEC, stub_scene(), models=stub_models())
    for _ in range(4):
        next(steps)
    steps.close()
    assert crew() == []


def test_a_model_that_answers_directly_has_no_way_to_show() -> None:
    models = stub_models()
    models["stub-downscale"].card = replace(models["stub-downscale"].card, prediction="direct")
    with pytest.raises(SpecError, match="answers directly, in one evaluation") as refused:
        next(trajectory(SPEC, stub_scene(), models=models))
    assert "other stage" in refused.value.remedy
    frames = ended(trajectory(SPEC, stub_scene(), stage="correct", models=models))[0].frames
    assert frames.sizes["step"] == 8


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"member": 3}, "member 3"),
        ({"member": -1}, "member -1"),
        ({"time": 1}, "time 1"),
        ({"stage": "oracle"}, "oracle"),
    ],
)
def test_what_a_run_does_not_have_is_refused_before_sampling(asked: dict, words: str) -> None:
    models = stub_models()
    with pytest.raises(SpecError, match=words):
        next(trajectory(SPEC, stub_scene(), models=models, **asked))
    assert sum(model.evaluations for model in models.values()) == 0


def test_an_ordinary_run_decodes_finished_members_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody looks at is not computed: two members, two stages and the oracle, one field each."""
    monkeypatch.setattr("core.pipeline.work.Glances.due", lambda *_: False)
    models, decoded = stub_models(), []
    for model in models.values():
        monkeypatch.setattr(model, "decode", lambda *given, plain=model.decode: (decoded.append(1), plain(*given))[1])
    ended(run(replace(SPEC, members=2), stub_scene(), models=models))
    assert len(decoded) == 2 * 3
    ended(trajectory(SPEC, stub_scene(), models=models))
    assert len(decoded) == 6 + 1 + 2 * 7 + 1  # stage I's end; each of stage II's seven evaluations twice; its end
