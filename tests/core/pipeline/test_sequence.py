"""Sequences: members are trajectories of their own, made of their own past alone, the same however they are made."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import Tensor

from core.errors import SpecError
from core.grid import grid_of
from core.io import open_run, save_run
from core.models.flow import FLOW_UNIT, PREPARED
from core.pipeline import run
from core.pipeline.conserve import block_means
from core.pipeline.motion import motion_in_words
from core.pipeline.sequence import strengths
from core.pipeline.trajectory import check_trajectory
from core.sampling.noise import TURN, normal, turning
from core.types import RunSpec, Scene
from tests.drive import ended
from tests.stub_model import StubModel
from tests.stub_scene import stub_scene

SPEC = RunSpec("stub", None, "stub-sequence", members=2, steps=3)
TIMES = np.datetime64("2019-06-10T00:54", "ns") + np.arange(6) * np.timedelta64(2, "m")
DRIFT = (3.0, -2.0)
"""Pixels a frame, along x and y, that the stub says all rain moves by."""


class StubSequence(StubModel):
    """Half of the frame before goes on, half of the one before that; the rest is the stub's noise."""

    def __init__(self) -> None:
        super().__init__("downscale", stride=8)
        self.card = replace(self.card, id="stub-sequence", starter="stub-downscale")

    def past(self, frames: Tensor, base: Tensor) -> Tensor:
        return torch.cat([base.sqrt(), frames.sqrt()], 1)

    def prepare(self, condition: Tensor) -> Tensor:
        level, before, earlier = condition[:, -3:].split(1, 1)
        moved = torch.tensor(DRIFT).view(1, 2, 1, 1).expand(len(level), 2, *level.shape[-2:]) / FLOW_UNIT
        between = torch.zeros(len(level), PREPARED - 3, *level.shape[-2:])
        return torch.cat([(before + earlier) / 2 - level, between, moved, condition[:, :1]], 1)

    def denoise(self, x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        self.evaluations += 1
        shrink = (0.1**2 / (0.1**2 + sigma**2)).view(-1, 1, 1, 1)
        return condition[:, :1] + (x - condition[:, :1]) * shrink


def models() -> dict[str, StubModel]:
    made = (StubSequence(), StubModel("downscale"), StubModel("correct", 1))
    return {model.card.id: model for model in made}


def made(spec=SPEC, **settings):
    scene = stub_scene(halo=(6, 6, 6, 6), times=settings.pop("times", 4), **settings)
    return ended(run(spec, scene, models=models()))[0]


def steady(scene: Scene, rate: float = 25.0) -> Scene:
    """The scene with the same heavy rain everywhere, always."""
    return replace(scene, inputs=(0 * scene.input + rate).to_dataset(name="precip"), truth=None)


def detail(scene: Scene, **settings) -> np.ndarray:
    """What members add to a steady field, as the stub's square roots have it: linear in the noise."""
    spec = replace(SPEC, conservation="off", **settings)
    return np.sqrt(ended(run(spec, scene, models=models()))[0].downscaled.values)


def correlation(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.corrcoef(one.ravel(), other.ravel())[0, 1])


def test_a_roll_out_is_the_same_however_many_workers_and_members_make_it() -> None:
    scene = stub_scene(halo=(6, 6, 6, 6), times=4)
    one, two = (ended(run(SPEC, scene, models=models(), workers=count))[0].downscaled.values for count in (1, 2))
    alone = ended(run(replace(SPEC, members=1), scene, models=models()))[0].downscaled.values
    np.testing.assert_array_equal(one, two)
    np.testing.assert_array_equal(one[:1], alone)
    assert np.abs(one[0] - one[1]).mean() > 0.1


def test_the_first_two_frames_are_those_of_the_starter() -> None:
    scene = stub_scene(halo=(6, 6, 6, 6), times=4)
    times = scene.input.time.values[0] + np.arange(4) * TURN  # where an interval begins, noise is that of single frames
    scene = replace(scene, inputs=scene.inputs.assign_coords(time=times), truth=scene.truth.assign_coords(time=times))
    single, rolled = (
        ended(run(spec, scene, models=models()))[0].downscaled.values
        for spec in (replace(SPEC, downscaler="stub-downscale"), SPEC)
    )
    np.testing.assert_allclose(rolled[:, :2], single[:, :2], rtol=1e-5, atol=1e-5)
    assert np.abs(rolled[:, 2:] - single[:, 2:]).mean() > 0.1


def test_detail_turns_slowly_from_frame_to_frame() -> None:
    first, second = np.moveaxis(detail(steady(stub_scene((100, 100), times=3))), 1, 0)[:2]
    expected = np.cos(np.pi / 2 * (np.timedelta64(2, "m") / TURN))
    assert correlation(first, second) == pytest.approx(expected, abs=4 / np.sqrt(first.size))
    assert abs(correlation(first[0], first[1])) < 4 / np.sqrt(first[0].size)


def test_detail_of_a_linear_model_neither_grows_nor_fades_with_turning_noise() -> None:
    memory, times = 0.3, TIMES[0] + np.arange(9) * np.timedelta64(90, "s")
    strong = strengths(times, TURN, memory).values()
    noise = np.stack([turning(0, 0, "downscale", time, 0, np.arange(300), np.arange(300)) for time in times])
    frames = [*noise[:2]]
    for own, strength in zip(noise[2:], [*strong][2:], strict=True):
        past = memory * (frames[-1] + frames[-2])
        frames.append(past + strength * np.sqrt(1 - past.var()) * own)
    np.testing.assert_allclose([frame.std() for frame in frames], 1, atol=0.02)
    assert max([*strong][2:]) < 0.8


def test_new_noise_is_as_strong_as_the_model_learned() -> None:
    apart = TIMES[0] + np.arange(5) * 2 * TURN
    assert [*strengths(apart).values()] == pytest.approx([1] * 5, abs=1e-12)
    assert [*strengths(TIMES, memory=0).values()] == [1] * len(TIMES)
    assert [*strengths(TIMES).values()][:2] == [1, 1]


def test_stage_i_of_a_sequence_turns_with_it() -> None:
    result = ended(
        run(replace(SPEC, corrector="stub-correct"), steady(stub_scene((200, 200), times=3)), models=models())
    )[0]
    first, second = (np.sqrt(result.corrected.values)[:, k] for k in range(2))
    expected = np.cos(np.pi / 2 * (np.timedelta64(2, "m") / TURN))
    assert correlation(first, second) == pytest.approx(expected, abs=4 / np.sqrt(first.size))
    seconds, noise = TURN / np.timedelta64(1, "s"), result.provenance["noise"]
    assert noise["correct"] == {"turn_seconds": seconds}
    assert noise["downscale"] == {
        "turn_seconds": seconds,
        "strength": list(strengths(result.input.time.values).values()),
    }


@pytest.mark.parametrize(
    ("times", "frame"), [(slice(1, None), 0), (slice(0, None, 2), 0), (slice(1, None, 3), 0), (slice(None, 3), 1)]
)
def test_runs_that_begin_at_another_time_or_go_by_other_steps_meet_the_same_noise(times: slice, frame: int) -> None:
    """The starter's frames follow from nothing before: every frame of single runs that begin there is one."""
    scene = steady(stub_scene(times=11))
    here = range(11)[times][frame]
    alone = replace(scene, inputs=scene.inputs.isel(time=slice(here, here + 3)))
    part = replace(scene, inputs=scene.inputs.isel(time=times))
    np.testing.assert_array_equal(detail(part)[:, frame], detail(alone)[:, 0])


def test_single_frames_keep_the_noise_of_their_own_time() -> None:
    scene = steady(stub_scene(times=2))
    result = ended(run(replace(SPEC, downscaler="stub-downscale", conservation="off"), scene, models=models()))[0]
    grid, added = grid_of(result.downscaled), np.sqrt(result.downscaled.values[1])[:, 10:-10, 10:-10]
    rows, columns = grid.row0 + np.arange(10, 50), grid.column0 + np.arange(10, 70)
    for time, frame in zip(scene.input.time.values, added, strict=True):
        own = normal(SPEC.seed, 1, "downscale", time, 0, rows, columns)
        assert correlation(frame, own) > 0.9999
    assert result.provenance["noise"] == {}


def test_a_frame_follows_from_the_members_own_past() -> None:
    rolled = np.sqrt(made(replace(SPEC, conservation="off"), times=5).downscaled.values)
    own = (rolled[:, 3] + rolled[:, 2]) / 2
    errors = np.abs(rolled[:, 4] - own).mean((-2, -1)), np.abs(rolled[:, 4] - own[::-1]).mean((-2, -1))
    assert (errors[0] < 0.15).all() and (errors[1] > 2 * errors[0]).all()


def test_block_means_hold_in_every_frame() -> None:
    result = made()
    means = block_means(result.downscaled.values.astype(np.float64), 10)
    np.testing.assert_allclose(means, np.broadcast_to(result.input.values, means.shape), rtol=1e-5, atol=1e-5)


def test_motion_is_in_metres_a_second_and_travels_with_the_run(tmp_path) -> None:
    result = made()
    back = open_run(save_run(result, tmp_path / "run.nc"))
    for run_ in (result, back):
        assert run_.motion.x.dims == ("member", "time", "lat", "lon")
        assert np.isnan(run_.motion.x[:, :2]).all()
        width = 0.01 * 111195 * np.cos(np.deg2rad(run_.input.lat.values))
        np.testing.assert_allclose(run_.motion.x[0, 2, :, 0], 3 * width / 120, rtol=1e-5)
        np.testing.assert_allclose(run_.motion.y[0, 2], -2 * 1111.95 / 120, rtol=1e-5)
        assert run_.motion.x.attrs["units"] == "m s-1"
        speed = np.hypot(run_.motion.x, run_.motion.y).where(run_.input >= 0.1).median().item()
        assert f"wet cells: {speed:.1f} m/s in the middle" in motion_in_words(run_)[0]


def test_a_cascade_rolls_out_its_oracle_too() -> None:
    result = made(replace(SPEC, corrector="stub-correct"), times=3)
    assert np.isfinite(result.downscaled).all() and np.isfinite(result.oracle).all()
    assert np.abs(result.oracle.values - result.downscaled.values)[:, 2].mean() > 0.01


def test_dry_stays_dry_and_missing_stays_missing() -> None:
    scene = stub_scene(times=4, truth=False)
    values = np.zeros_like(scene.input.values)
    values[2, 1, 1] = np.nan
    dry = replace(scene, inputs=scene.input.copy(data=values).to_dataset())
    fields = ended(run(SPEC, dry, models=models()))[0].downscaled.values
    lost = np.zeros(fields.shape, bool)
    lost[:, 2, 10:20, 10:20] = True
    assert np.isnan(fields[lost]).all() and (fields[~lost] == 0).all()


def test_closing_a_roll_out_ends_it_at_once() -> None:
    each = models()
    steps = run(SPEC, stub_scene(times=4), models=each)
    for _ in range(8):
        next(steps)
    steps.close()
    assert each["stub-sequence"].evaluations < 10


@pytest.mark.parametrize(("times", "what"), [(1, "found 1 in"), (2, "found 2 in")])
def test_too_few_frames_are_refused(times: int, what: str) -> None:
    with pytest.raises(SpecError, match=what):
        made(times=times)


def test_a_gap_in_time_is_refused() -> None:
    scene = stub_scene(times=5)
    gap = replace(scene, inputs=scene.inputs.isel(time=[0, 1, 2, 4]), truth=scene.truth.isel(time=[0, 1, 2, 4]))
    with pytest.raises(SpecError, match="120 to 240 s apart"):
        ended(run(SPEC, gap, models=models()))


def test_a_frames_way_out_of_noise_is_refused() -> None:
    with pytest.raises(SpecError, match="frames before"):
        check_trajectory(SPEC, stub_scene(times=3), models=models())
