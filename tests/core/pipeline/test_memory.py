"""Memory: planned before a run, told in its provenance, and survived where it falls short."""

from dataclasses import replace
from threading import Event, Lock

import numpy as np
import pytest
import torch

from core.device import Device
from core.errors import SpecError
from core.pipeline import memory
from core.pipeline.memory import plan_of, smaller
from core.pipeline.prepare import load, prepare
from core.pipeline.window import HALO
from core.types import RunSpec
from tests.core.pipeline.test_run import crew, finish
from tests.stub_model import StubModel, stub_models
from tests.stub_scene import stub_scene

SPEC = RunSpec("stub", None, "stub-downscale", members=4, steps=2)
FOUR = Device("cpu", "CPU, 4 cores", workers=4, batch=1, reason="")
MB = 2**20


def laid_out(spec: RunSpec = SPEC, shape: tuple[int, int] = (300, 360)):
    scene, models = stub_scene(shape, truth=False), stub_models()
    return prepare(spec, scene, load(spec, FOUR, models), HALO, "cpu")


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch):
    """Says how much memory can be had."""

    def set_room(count: int | None) -> None:
        monkeypatch.setattr(memory, "available_bytes", lambda device: count)
        monkeypatch.setattr(memory, "resident_bytes", lambda: 100 * MB)

    return set_room


class Short(StubModel):
    """Has no memory for more than so many pixels at a time, by as many workers."""

    def __init__(self, error: Exception, *, pixels: int = 10**9, together: int = 10**9) -> None:
        super().__init__("downscale", 10)
        self._error, self._pixels, self._together = error, pixels, together
        self._lock, self._now, self._fell_short = Lock(), 0, Event()

    def denoise(self, x: torch.Tensor, sigma: torch.Tensor, condition: torch.Tensor) -> torch.Tensor:
        with self._lock:
            self._now += 1
            full = self._now > self._together or x.shape[-1] * x.shape[-2] > self._pixels
        try:
            if full:
                self._fell_short.set()
                raise self._error
            if self._together < 10**9:
                self._fell_short.wait(10)  # until another worker comes
            return super().denoise(x, sigma, condition)
        finally:
            with self._lock:
                self._now -= 1


def test_a_run_that_fits_keeps_all_workers_and_the_tiles_it_asked_for(room) -> None:
    room(10**12)
    plan = plan_of(laid_out(), 4, FOUR)
    assert (plan.device, plan.tile, plan.told) == (FOUR, 0, ())
    assert 100 * MB < plan.expected < 20 * 1000 * MB


def test_where_the_system_tells_nothing_the_run_is_made_as_asked(room) -> None:
    room(None)
    assert plan_of(laid_out(), 4, FOUR).told == ()


def test_less_memory_first_takes_workers_then_larger_tiles(room) -> None:
    work = laid_out()
    pixels = np.prod(work.downscaler.window.shape)
    state = pixels * (memory.STATE + 3 * memory.CHANNEL)
    results = 4 * 4 * 300 * 360
    found = []
    for workers in (4, 2, 1):
        room(int((results + workers * (state + 12 * pixels * memory.SCRATCH)) / memory.SHARE) + 1)
        found.append(plan_of(work, 4, FOUR))
    assert [plan.device.workers for plan in found] == [4, 2, 1] and {plan.tile for plan in found} == {0}
    assert found[1].told == ("2 of 4 workers",)
    room(int((results + state + 2 * 12 * 128**2 * memory.SCRATCH) / memory.SHARE) + 1)
    small = plan_of(work, 4, FOUR)
    assert (small.tile, small.device.workers) == (128, 1)
    assert small.told == ("tiles of 128 x 128", "1 of 4 workers")


def test_a_run_for_which_there_is_no_memory_is_refused_before_any_sampling(room) -> None:
    room(2 * MB)
    models = stub_models()
    with pytest.raises(SpecError, match=r"needs .* GB of memory") as caught:
        finish(SPEC, stub_scene((300, 360), truth=False), models)
    assert "fewer members" in caught.value.remedy and models["stub-downscale"].evaluations == 0


def test_the_plan_counts_members_and_what_a_gradient_keeps(room) -> None:
    room(300 * MB)  # too little for the bound to do
    work = laid_out()
    few, many = (plan_of(work, members, FOUR).expected for members in (4, 14))
    assert many - few == 10 * 300 * 360 * 4
    drawn = replace(work, downscaler=replace(work.downscaler, observations={work.times[0]: None}))
    pixels = np.prod(work.downscaler.window.shape)
    more = plan_of(drawn, 4, FOUR).expected - plan_of(work, 4, FOUR).expected
    assert more == pytest.approx(4 * 4 * pixels * memory.SCRATCH, rel=0.01)


def test_what_is_tried_next_are_workers_then_tiles_then_the_cpu() -> None:
    gpu = Device("cuda", "Some GPU", workers=1, batch=8, reason="")
    plan, tried = memory.Plan(replace(FOUR, workers=3), 0, 0, None), []
    work = laid_out()
    while (plan := smaller(plan, work)) is not None:
        tried.append(plan.told[-1])
        work = laid_out(replace(SPEC, tile=plan.tile))
    assert tried == ["1 of 3 workers", "tiles of 256 x 256", "tiles of 128 x 128"]
    plan = memory.Plan(gpu, 128, 0, None)
    last = smaller(plan, work)
    assert last.device.name == "cpu" and last.tile == 0 and last.told[-1].startswith("CPU")


def shortages():
    try:
        torch.empty(2**55)
    except RuntimeError as error:
        yield pytest.param(error, id="torch")
    yield pytest.param(MemoryError(), id="python")
    yield pytest.param(torch.OutOfMemoryError("CUDA out of memory"), id="cuda")


@pytest.mark.parametrize("error", [*shortages()])
def test_a_run_goes_on_with_fewer_workers_and_the_same_numbers(error: Exception) -> None:
    scene = stub_scene()
    plenty, _ = finish(SPEC, scene)
    short, steps = finish(SPEC, scene, {"stub-downscale": Short(error, together=1)}, workers=4)
    assert np.array_equal(plenty.downscaled, short.downscaled)
    assert short.provenance["memory"]["made_smaller"][-1] in ("2 of 4 workers", "1 of 2 workers")
    assert short.spec == SPEC and steps[-1].done == steps[-1].total and crew() == []


def test_then_with_smaller_tiles_in_which_all_members_are_made_alike() -> None:
    scene, spec = stub_scene((300, 360), truth=False), replace(SPEC, members=2)
    short, steps = finish(spec, scene, {"stub-downscale": Short(MemoryError(), pixels=256**2)}, workers=2)
    assert short.provenance["memory"]["made_smaller"] == ["1 of 2 workers", "tiles of 256 x 256"]
    tiles = short.provenance["tiles"]["downscale"]
    assert tiles["count"] == 4 and max(tiles["width"], tiles["height"]) <= 256
    assert any(step.message == "for want of memory: tiles of 256 x 256" for step in steps)
    again, _ = finish(short.spec, scene)
    assert short.spec.tile == 256 and np.array_equal(again.downscaled, short.downscaled)


def test_members_that_were_finished_before_memory_fell_short_are_kept() -> None:
    class Later(Short):
        def denoise(self, x: torch.Tensor, sigma: torch.Tensor, condition: torch.Tensor) -> torch.Tensor:
            with self._lock:
                falls = self.evaluations >= 5 and not self._fell_short.is_set()
                if falls:
                    self._fell_short.set()
            if falls:
                raise self._error
            return super().denoise(x, sigma, condition)

    later = Later(MemoryError())
    scene = stub_scene()
    plan_of_two = finish(SPEC, scene, {"stub-downscale": later}, workers=2)
    assert np.array_equal(plan_of_two[0].downscaled, finish(SPEC, scene)[0].downscaled)
    # of the member that failed and of the one that the other worker was making
    assert later.evaluations <= 4 * 2 + 1 + 2
    finished = [step.preview.member for step in plan_of_two[1] if step.preview and step.preview.finished]
    assert sorted(finished) == [0, 1, 2, 3]


def test_where_nothing_smaller_is_left_the_error_says_what_to_do() -> None:
    with pytest.raises(SpecError, match="memory fell short") as caught:
        finish(SPEC, stub_scene(), {"stub-downscale": Short(MemoryError(), pixels=1)})
    assert "fewer members" in caught.value.remedy and isinstance(caught.value.__cause__, MemoryError)
    assert crew() == []


def test_the_plan_is_part_of_the_provenance() -> None:
    record = finish(SPEC, stub_scene())[0].provenance["memory"]
    assert record["expected_bytes"] > 50 * MB and record["made_smaller"] == []
