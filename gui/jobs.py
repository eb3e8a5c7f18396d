"""Runs the engine's generators on a worker thread. The only module of the window that knows threads.

The worker never touches Qt: it leaves events in a plain queue, which a timer in the GUI thread empties
many times a second. So there are no cross-thread signals, no QObject is destroyed under a running thread,
and a burst of steps is drawn once. The window has a queue for the engine and others for what must not wait for it.

Nor may Python destroy on a worker what belongs to the window, be it a QObject or what a signal is connected to:
see ``_Task`` for what a job is given and ``_Garbage`` for cycles.
"""

import gc
import os
import sys
import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.types import Step

Work = Callable[[], Generator[Step, None, Any]]
End = tuple[str, tuple[Any, ...]]
"""The name of a job's last signal, and what it carries."""
CANCELLED: End = ("cancelled", ())

TURN_SECONDS = 0.0005
"""A thread that has Python's lock gives it up so soon to one that waits for it. By Python's own 5 ms the window's thread, which waits anew
after most calls of Qt, drew in half a second what takes it 50 ms, whenever a member was drawn and scored beside it."""
POLL_MILLISECONDS, SOON_MILLISECONDS = 33, 4
"""Steps of a long computation are drawn at most this often; for an answer that somebody waits for is looked sooner."""
NICENESS = 5
"""Of the threads that compute, above that of the window's: where all cores compute, the window's thread has the next one at once."""


def single(call: Callable[[], Any]) -> Work:
    """A job of one indivisible call: it reports no steps, and its result is what ``call`` returns."""

    def work() -> Generator[Step, None, Any]:
        return call()
        yield  # makes this a generator

    return work


class Job(QObject):
    """One piece of work: ``stepped``*, then exactly one of the other three.

    Signals:
        stepped: a ``Step``. Steps may be merged, but one whose preview is ``finished`` (a member, a variant) always arrives.
        finished: what the generator returned.
        failed: the exception.
        cancelled: nothing.
    """

    stepped = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._turn: Future[None] | None = None

    @Slot()
    def cancel(self) -> None:
        """Ask the job to stop after the step in progress, or not to begin. Safe to call twice."""
        self._stop.set()
        if self._turn is not None:
            self._turn.cancel()


class _Task:
    """What both threads hold of a job: its work, and how it ended.

    Whichever lets go of the task last, what it held is dropped in the GUI thread, which empties it by ``take``. The worker
    was often the last to know a job's work, and so what that had been made of. PySide takes the connections and timers of
    what is destroyed apart where that happens: on a worker, beside an event loop that may use them, the process dies.
    """

    work: Work
    end: End

    def __init__(self, work: Work) -> None:
        self.work, self.end = work, CANCELLED

    def take(self) -> End:
        """How it ended. Asked once, in the GUI thread, when the worker has told that it has."""
        end = self.end
        del self.work, self.end
        return end


class _Garbage:
    """Garbage in cycles, which is collected in the GUI thread alone while any job runs.

    By itself, Python collects on whatever thread happens to allocate. What is left of a dialog or a closed window holds
    QObjects: one that a worker destroys, holding Qt's locks and waiting for Python's, stops both threads for ever when
    the GUI thread has Python's and waits for Qt's.
    """

    def __init__(self) -> None:
        self._jobs = 0
        self._automatic = False

    def hold(self) -> None:
        """A job begins: nothing is collected but by ``collect``."""
        if not self._jobs:
            self._automatic = gc.isenabled()
            gc.disable()
        self._jobs += 1

    def release(self) -> None:
        """A job has ended; after the last one Python collects by itself again."""
        self._jobs -= 1
        if not self._jobs and self._automatic:
            gc.collect(1)  # so that the worker's last words do not begin a collection
            gc.enable()

    def collect(self) -> None:
        """What Python would have collected by now, but for the oldest objects, which take long and can wait."""
        for generation in (1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return


_garbage = _Garbage()
"""Of the process, as the collector is."""


class JobQueue(QObject):
    """Runs jobs one after another on one thread.

    Args:
        poll: milliseconds between two looks at what the thread left.
    """

    def __init__(self, name: str, parent: QObject | None = None, poll: int = POLL_MILLISECONDS) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name, initializer=_step_back)
        self._jobs: dict[int, Job] = {}
        self._tasks: dict[int, _Task] = {}
        self._events: SimpleQueue[tuple[int, Step | None]] = SimpleQueue()
        """Steps, and None where a job has ended."""
        self._last_key = 0
        self._closed = False
        self._timer = QTimer(self, interval=poll)
        self._timer.timeout.connect(self._drain)

    @property
    def busy(self) -> bool:
        """Whether any job has not ended yet."""
        return bool(self._jobs)

    def submit(self, work: Work) -> Job:
        """Queue ``work`` and return its job; connect to its signals before the next event-loop turn.

        After ``shutdown`` nothing runs any more: the job ends as cancelled.
        """
        self._last_key += 1
        job = self._jobs[self._last_key] = Job(self)
        if self._closed:
            self._events.put((self._last_key, None))
        else:
            _garbage.hold()
            task = self._tasks[self._last_key] = _Task(work)
            job._turn = self._pool.submit(_run, task, job._stop, self._last_key, self._events.put)
            job._turn.add_done_callback(partial(_withdraw, self._last_key, self._events.put))
        self._timer.start()
        return job

    def shutdown(self) -> None:
        """Cancel every job and wait for the thread. Called once, when the window closes.

        A job that is asked for in answer to the end of another is no more waited for: it ends by the timer.
        """
        self._closed = True
        for job in self._jobs.values():
            job.cancel()
        self._pool.shutdown(wait=True)
        while self._tasks:
            self._drain()

    @Slot()
    def _drain(self) -> None:
        """Deliver what the thread left, to the end of one job."""
        pending: dict[int, list[Step]] = {}
        while True:
            try:
                key, step = self._events.get_nowait()
            except Empty:
                break
            if step is not None:
                _merge(pending.setdefault(key, []), step)
                continue
            self._deliver(key, pending.pop(key, []))
            self._end(key)
            break
        for key, steps in pending.items():
            self._deliver(key, steps)
        _garbage.collect()
        if not self._jobs:
            self._timer.stop()

    def _end(self, key: int) -> None:
        job, end = self._jobs.pop(key), CANCELLED
        if key in self._tasks:
            end = self._tasks.pop(key).take()
            _garbage.release()
        name, value = end
        getattr(job, name).emit(*value)
        job.deleteLater()

    def _deliver(self, key: int, steps: list[Step]) -> None:
        job = self._jobs[key]
        for step in steps:
            if _is_result(step) or not job._stop.is_set():
                job.stepped.emit(step)


def queues_of(window: QObject) -> tuple[JobQueue, ...]:
    """The engine's; those of files, pictures and choices, which somebody waits for; and one of what takes seconds and may."""
    sys.setswitchinterval(TURN_SECONDS)
    soon = (JobQueue(name, window, SOON_MILLISECONDS) for name in ("files", "pictures", "choices"))
    return JobQueue("engine", window), *soon, JobQueue("later", window)


def _step_back() -> None:
    """A worker, and the threads that it starts, come after the window's. Linux alone gives each thread a niceness of its own."""
    if sys.platform == "linux":
        thread = threading.get_native_id()
        with suppress(OSError):  # where a system forbids it, work is done all the same
            os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, thread) + NICENESS)


def _is_result(step: Step) -> bool:
    return bool(getattr(step.preview, "finished", False))


def _merge(steps: list[Step], step: Step) -> None:
    """Append ``step``, in the place of the last one unless that one must arrive."""
    if steps and not _is_result(steps[-1]):
        steps.pop()
    steps.append(step)


def _run(task: _Task, stop: Event, key: int, put: Callable[[tuple[int, Step | None]], None]) -> None:
    """Worker thread. Nothing but the task holds its work and its end any more when the end is told."""
    task.end = _pulled(task.work, stop, lambda step: put((key, step)))
    put((key, None))


def _withdraw(key: int, put: Callable[[tuple[int, Step | None]], None], turn: "Future[None]") -> None:
    """A job that was cancelled before its turn ends at once, not when those before it have: they may take minutes."""
    if turn.cancelled():
        put((key, None))


def _pulled(work: Work, stop: Event, tell: Callable[[Step], None]) -> End:
    """Pull steps until the work ends, fails, or is asked to stop."""
    try:
        steps = work()
        while not stop.is_set():
            try:
                tell(next(steps))
            except StopIteration as end:
                return "finished", (end.value,)
        steps.close()
        return CANCELLED
    except Exception as error:  # noqa: BLE001 (whatever it is, the window must hear of it)
        return "failed", (error,)


class Latest(QObject):
    """Asks for one thing at a time: a new request cancels the one before and drops its answer.

    Signals:
        finished: what the newest call returned.
        failed: the exception it raised.
    """

    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, queue: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    def ask(self, call: Callable[[], Any]) -> None:
        """Run ``call`` on the queue's thread; its answer arrives unless another request comes first."""
        self.drop()
        self._job = self._queue.submit(single(call))
        self._job.finished.connect(self._on_finished)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._on_cancelled)

    @Slot()
    def drop(self) -> None:
        """Forget the request in progress."""
        if self._job is not None:
            self._job.cancel()
            self._job.finished.disconnect(self._on_finished)
            self._job.failed.disconnect(self._on_failed)
            self._job.cancelled.disconnect(self._on_cancelled)
            self._job = None

    @Slot(object)
    def _on_finished(self, answer: Any) -> None:
        self._job = None
        self.finished.emit(answer)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)

    @Slot()
    def _on_cancelled(self) -> None:
        """The queue was shut down."""
        self._job = None
