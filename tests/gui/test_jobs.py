"""Jobs end once, on time, and leave no thread behind."""

import gc
import os
import sys
import threading
import time
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject

from core.types import Preview, Step
from gui.jobs import NICENESS, JobQueue, Latest, queues_of, single


@pytest.fixture
def jobs(qapp):
    queue = JobQueue("test-jobs")
    yield queue
    queue.shutdown()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("test-jobs")]


class Ends:
    """Every signal of a job, in the order of arrival."""

    def __init__(self, job):
        self.said = []
        for name in ("stepped", "finished", "failed", "cancelled"):
            getattr(job, name).connect(getattr(self, name))

    def stepped(self, step):
        self.said.append(("stepped", step.done))

    def finished(self, value):
        self.said.append(("finished", value))

    def failed(self, error):
        self.said.append(("failed", str(error)))

    def cancelled(self):
        self.said.append(("cancelled", None))

    @property
    def ends(self):
        return [entry for entry in self.said if entry[0] != "stepped"]


def counting(count, *, pause=0.0, closed=None):
    def work():
        try:
            for done in range(count):
                time.sleep(pause)
                yield Step("count", done, count)
            return count
        finally:
            if closed is not None:
                closed.set()

    return work


class Held:
    """``destroyed_on`` keeps the threads on which its like was destroyed."""

    destroyed_on: ClassVar[list[str]] = []

    def __del__(self):
        self.destroyed_on.append(threading.current_thread().name)


class Litter(Held):
    """Garbage in a cycle."""

    def __init__(self):
        self.cycle = self


def holding(held, ending):
    """A job that alone keeps ``held``."""

    def work():
        yield Step("hold", 1, 1)
        if ending == "failed":
            raise ValueError(held)
        return held

    return work


def littering(count):
    def work():
        for _ in range(count):
            kept = [Litter() for _ in range(2000)]
            del kept
            time.sleep(0.02)
            yield Step("litter", 0, 1)

    return work


def test_garbage_of_cycles_is_destroyed_in_the_windows_thread_alone(qtbot, jobs):
    Held.destroyed_on.clear()
    left = [Litter() for _ in range(100)]
    del left
    ends = [Ends(jobs.submit(littering(10))) for _ in range(2)]
    qtbot.waitUntil(lambda: all(end.ends for end in ends))
    assert len(Held.destroyed_on) > 10_000, "long work does not pile garbage up"
    assert set(Held.destroyed_on) == {"MainThread"}
    assert gc.isenabled()


@pytest.mark.parametrize("ending", ["finished", "failed", "cancelled"])
def test_what_a_job_was_made_of_is_destroyed_in_the_windows_thread(qtbot, jobs, ending):
    Held.destroyed_on.clear()
    for _ in range(50):
        job = jobs.submit(holding(Held(), ending))
        if ending == "cancelled":
            job.cancel()
    qtbot.waitUntil(lambda: len(Held.destroyed_on) == 50)
    assert set(Held.destroyed_on) == {"MainThread"}


def test_collecting_goes_on_by_itself_after_failed_and_cancelled_jobs_and_after_the_queue(qapp):
    queue = JobQueue("test-jobs")
    for _ in range(3):
        queue.submit(counting(100, pause=0.01)).cancel()
    queue.submit(single(lambda: 1 / 0))
    assert not gc.isenabled()
    queue.shutdown()
    assert gc.isenabled()
    queue.submit(counting(1))
    assert gc.isenabled(), "nothing runs after the end, and nobody may be there to hear so"


def test_a_job_returns_what_its_generator_returns(qtbot, jobs):
    ends = Ends(jobs.submit(counting(5)))
    qtbot.waitUntil(lambda: bool(ends.ends))
    assert ends.said == [("stepped", 4), ("finished", 5)]
    assert not jobs.busy


def test_a_burst_of_steps_is_drawn_once_or_a_few_times(qtbot, jobs):
    ends = Ends(jobs.submit(counting(5000)))
    qtbot.waitUntil(lambda: bool(ends.ends))
    assert 1 <= len(ends.said) - 1 < 100


def test_a_finished_member_always_arrives(qtbot, jobs):
    def work():
        for member in range(20):
            yield Step("downscale", 2 * member, 40, preview=Preview(member, None, finished=False))
            yield Step("downscale", 2 * member + 1, 40, preview=Preview(member, None, finished=True))

    ends = Ends(jobs.submit(work))
    qtbot.waitUntil(lambda: bool(ends.ends))
    assert [done for name, done in ends.said if name == "stepped" and done % 2] == list(range(1, 40, 2))


def test_a_job_cancelled_before_it_starts_does_nothing(qtbot, jobs):
    first = jobs.submit(counting(1, pause=0.1))
    started = threading.Event()
    second = jobs.submit(single(started.set))
    ends = Ends(second)
    second.cancel()
    qtbot.waitUntil(lambda: bool(ends.ends))
    assert ends.said == [("cancelled", None)] and not started.is_set()
    first.cancel()


def test_a_job_cancelled_before_its_turn_ends_before_the_one_in_progress(qtbot, jobs):
    held = threading.Event()
    first = Ends(jobs.submit(single(held.wait)))
    second = jobs.submit(counting(1))
    ends = Ends(second)
    second.cancel()
    second.cancel()
    qtbot.waitUntil(lambda: bool(ends.ends))
    assert ends.said == [("cancelled", None)] and first.said == []
    held.set()
    qtbot.waitUntil(lambda: bool(first.ends))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert ends.said == [("cancelled", None)]


def test_cancelling_twice_ends_once_and_closes_the_generator_on_its_own_thread(qtbot, jobs):
    closed = threading.Event()
    job = jobs.submit(counting(10**6, pause=0.001, closed=closed))
    ends = Ends(job)
    qtbot.waitUntil(lambda: bool(ends.said))
    job.cancel()
    job.cancel()
    qtbot.waitUntil(lambda: bool(ends.ends))
    assert ends.ends == [("cancelled", None)] and closed.is_set()


def test_no_step_arrives_after_cancelling(qtbot, jobs):
    job = jobs.submit(counting(10**6, pause=0.001))
    ends = Ends(job)
    qtbot.waitUntil(lambda: bool(ends.said))
    job.cancel()
    steps = len(ends.said)
    qtbot.waitUntil(lambda: bool(ends.ends))
    assert len(ends.said) == steps + 1


def test_a_failure_arrives_as_the_exception(qtbot, jobs):
    def work():
        yield Step("fail", 0, 1)
        raise ValueError("stage II")

    ends = Ends(jobs.submit(work))
    qtbot.waitUntil(lambda: bool(ends.ends))
    assert ends.ends == [("failed", "stage II")]


def test_shutdown_cancels_everything_and_waits(qapp):
    queue = JobQueue("test-shutdown")
    closed = threading.Event()
    ends = [Ends(queue.submit(counting(10**6, pause=0.001, closed=closed))), Ends(queue.submit(counting(3)))]
    time.sleep(0.05)
    queue.shutdown()
    assert closed.is_set() and [end.ends for end in ends] == [[("cancelled", None)]] * 2
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("test-shutdown")]


def test_a_job_submitted_after_shutdown_ends_as_cancelled(qtbot):
    queue = JobQueue("test-late")
    queue.shutdown()
    ends = Ends(queue.submit(counting(3)))
    qtbot.waitUntil(lambda: bool(ends.ends))
    assert ends.said == [("cancelled", None)]


def test_shutdown_does_not_wait_for_what_asks_again_at_every_end(qtbot):
    queue, asked = JobQueue("test-again"), []

    def ask():
        if len(asked) < 20:  # or it would never end
            asked.append(queue.submit(counting(10**6, pause=0.001)))
            asked[-1].cancelled.connect(ask)

    ask()
    queue.shutdown()
    assert len(asked) == 2
    qtbot.waitUntil(lambda: len(asked) == 20 and not queue.busy)


def test_the_latest_request_drops_the_answers_before_it(qtbot, jobs):
    latest, answers = Latest(jobs), []
    latest.finished.connect(answers.append)
    for number in range(20):
        latest.ask(lambda number=number: number)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert answers == [19] and not latest.busy


def test_a_request_after_shutdown_is_dropped(qtbot):
    queue = JobQueue("test-late")
    latest = Latest(queue)
    latest.ask(lambda: 1)
    queue.shutdown()
    latest.ask(lambda: 2)
    qtbot.waitUntil(lambda: not latest.busy)


def test_creating_and_dropping_windows_full_of_jobs_does_not_crash(qtbot):
    for _ in range(30):
        queue = JobQueue("test-stress")
        queue.submit(counting(10**6))
        qtbot.wait(1)
        queue.shutdown()
        queue.deleteLater()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("test-stress")]


def test_the_window_s_thread_waits_no_longer_for_python_s_lock_than_a_frame_allows(qtbot):
    window = QObject()
    queues = queues_of(window)
    assert sys.getswitchinterval() <= 0.001
    for queue in queues:
        queue.shutdown()


def test_answers_of_one_queue_are_shown_in_turns_of_their_own(qtbot, jobs):
    ends = [Ends(jobs.submit(single(int))) for _ in range(3)]
    while jobs._events.qsize() < len(ends):
        time.sleep(0.001)
    for shown in range(1, 4):
        jobs._drain()
        assert sum(len(each.said) for each in ends) == shown


@pytest.mark.skipif(sys.platform != "linux", reason="threads have no niceness of their own elsewhere")
def test_threads_that_compute_come_after_the_window_s(qtbot, jobs):
    def niceness():
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    def of_a_member():
        found = []
        member = threading.Thread(target=lambda: found.append(niceness()))
        member.start()
        member.join()
        return niceness(), *found

    ends = Ends(jobs.submit(single(of_a_member)))
    qtbot.waitUntil(lambda: bool(ends.ends), timeout=2000)
    assert ends.ends == [("finished", (min(niceness() + NICENESS, 19),) * 2)]
