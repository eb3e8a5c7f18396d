"""Workers: order does not matter, closing stops them, failures come back once, no thread is left."""

import threading
import time
from collections.abc import Generator

import numpy as np
import pytest
import torch

from core.sampling.members import work_through
from core.sampling.sample import Place, Sampler, sample
from core.types import RunSpec
from tests.stub_model import StubModel


def crew() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("member-")]


def count_to(task: int) -> Generator[tuple[int, int], None, None]:
    for i in range(task):
        yield task, i


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_every_tick_of_every_task_arrives_once_and_in_its_tasks_order(workers: int) -> None:
    ticks = list(work_through([3, 1, 4, 1, 5], count_to, workers))
    assert sorted(ticks) == sorted((task, i) for task in [3, 1, 4, 1, 5] for i in range(task))
    assert [i for task, i in ticks if task == 5] == [0, 1, 2, 3, 4]
    assert crew() == []


def test_workers_run_torch_on_one_thread_and_leave_the_callers_setting_alone() -> None:
    def threads(_: int) -> Generator[int, None, None]:
        yield torch.get_num_threads()

    before = torch.get_num_threads()
    torch.set_num_threads(2)
    try:
        assert list(work_through(range(4), threads, 2)) == [1] * 4
        assert torch.get_num_threads() == 2
        assert _in_new_thread(torch.get_num_threads) == 2
    finally:
        torch.set_num_threads(before)


def test_ctrl_c_between_two_starts_leaves_no_worker_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    start, started = threading.Thread.start, []

    def interrupted(thread: threading.Thread) -> None:
        if len(started) == 1:
            raise KeyboardInterrupt
        started.append(thread)
        start(thread)

    def endless(_: int) -> Generator[None, None, None]:
        while True:
            time.sleep(0.01)
            yield

    monkeypatch.setattr(threading.Thread, "start", interrupted)
    with pytest.raises(KeyboardInterrupt):
        next(work_through(range(3), endless, 3))
    assert [thread.name for thread in started] == ["member-0"] and crew() == []


def test_closing_stops_within_the_tick_in_progress() -> None:
    made = []

    def slow(task: int) -> Generator[int, None, None]:
        for i in range(100):
            time.sleep(0.02)
            made.append((task, i))
            yield i

    ticks = work_through(range(10), slow, 2)
    next(ticks)
    begun = time.monotonic()
    at_close = len(made)
    ticks.close()
    assert crew() == []
    assert time.monotonic() - begun < 1.0
    assert len(made) - at_close <= 4  # the tick in progress and one waiting to be handed over, of two workers


def test_a_consumer_that_pauses_pauses_the_work() -> None:
    made = []

    def eager(_: int) -> Generator[int, None, None]:
        for i in range(1000):
            made.append(i)
            yield i

    ticks = work_through([0], eager, 1)
    next(ticks)
    time.sleep(0.2)
    assert len(made) < 20
    ticks.close()


def test_a_failure_comes_back_once_with_every_thread_ended() -> None:
    def failing(task: int) -> Generator[int, None, None]:
        yield task
        if task == 2:
            raise ValueError("stage two")
        time.sleep(0.01)

    with pytest.raises(ValueError, match="stage two"):
        list(work_through(range(50), failing, 3))
    assert crew() == []


def test_a_tasks_own_clean_up_runs_when_closed() -> None:
    cleaned = []

    def careful(task: int) -> Generator[int, None, None]:
        try:
            while True:
                yield task
        finally:
            cleaned.append(task)

    ticks = work_through([7, 8], careful, 2)
    next(ticks)
    ticks.close()
    assert 7 in cleaned or 8 in cleaned
    assert crew() == []


def test_a_sample_is_the_same_alone_and_in_a_batch() -> None:
    model = StubModel("correct", 1)
    sampler = Sampler.of(RunSpec("s", "stub-correct", None, steps=5, seed=3), model.card)
    place = Place("correct", np.datetime64("2019-06-10"), np.arange(16), np.arange(24))
    condition = torch.rand(1, 1, 16, 24)

    def end(members: list[int]) -> torch.Tensor:
        steps = sample(model, condition.expand(len(members), -1, -1, -1), members, place, sampler)
        while True:
            try:
                next(steps)
            except StopIteration as done:
                return done.value

    assert torch.allclose(end([4])[0], end([2, 4])[1], atol=1e-6)
    assert not torch.allclose(end([4])[0], end([2])[0], atol=1e-2)


def _in_new_thread(call):
    answers = []
    thread = threading.Thread(target=lambda: answers.append(call()))
    thread.start()
    thread.join()
    return answers[0]


def test_work_can_look_at_what_stops_it() -> None:
    stop, waited = threading.Event(), []

    def waiting(_: int) -> Generator[int, None, None]:
        yield 0
        waited.append(stop.wait(10))  # within a tick, as between two tiles
        yield 1

    ticks = work_through([0, 1], waiting, 2, stop)
    next(ticks)
    ticks.close()
    assert waited and all(waited) and crew() == []
