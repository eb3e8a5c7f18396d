"""Work spread over one-thread workers: the engine's only threads.

On a CPU, one member per thread that runs its network on that thread alone is faster than batching members or
sharing one member among threads, and gives the same numbers whatever the number of workers.
"""

from collections.abc import Callable, Generator, Iterable, Iterator
from itertools import islice
from queue import SimpleQueue
from threading import Event, Lock, Semaphore, Thread
from typing import Generic, TypeVar

import torch

Task = TypeVar("Task")
Tick = TypeVar("Tick")

AHEAD = 4
"""Ticks that may await the consumer: when it pauses, so does the work."""


def work_through(
    tasks: Iterable[Task],
    work: Callable[[Task], Generator[Tick, None, None]],
    workers: int,
    stop: Event | None = None,
) -> Generator[Tick, None, None]:
    """Run ``work(task)`` for every task on ``workers`` one-thread workers; yield their ticks as they come.

    Tasks are begun in order. Closing the generator stops every worker after the tick it is making and returns
    when no thread is left alive.

    Args:
        stop: set when the workers are to stop, for work that would look at it within a tick.

    Raises:
        Exception: the first one raised by any worker, once all threads have ended and what they made was handed over.
    """
    crew = _Crew(iter(tasks), work, stop or Event())
    threads = [Thread(target=crew.labour, name=f"member-{i}", daemon=True) for i in range(workers)]
    threads_before = torch.get_num_threads()
    try:
        # Within the try, for Ctrl+C may come between two starts: a thread left in torch when Python ends aborts the process.
        for thread in threads:
            thread.start()
        yield from crew.ticks(workers)
    finally:
        crew.stop.set()
        for thread in threads:
            if thread.is_alive():
                thread.join()
        # Workers set MKL's thread count for the whole process.
        torch.set_num_threads(threads_before)
    if crew.failures:
        raise crew.failures[0]


class _Crew(Generic[Task, Tick]):
    """What the workers of one job share."""

    def __init__(self, tasks: Iterator[Task], work: Callable[[Task], Generator[Tick, None, None]], stop: Event) -> None:
        self.stop = stop
        self.failures: list[BaseException] = []
        self._tasks, self._work = tasks, work
        self._lock = Lock()
        self._room = Semaphore(AHEAD)
        self._events: SimpleQueue[tuple[Tick] | None] = SimpleQueue()

    def labour(self) -> None:
        """A worker thread: take tasks until there are none, or it is told to stop, or something fails."""
        torch.set_num_threads(1)
        try:
            while not self.stop.is_set():
                with self._lock:
                    following = list(islice(self._tasks, 1))
                if not following:
                    break
                self._do(following[0])
        except BaseException as error:  # noqa: BLE001 - handed to the consumer, which raises it
            self.failures.append(error)
            self.stop.set()
        finally:
            self._events.put(None)

    def ticks(self, workers: int) -> Generator[Tick, None, None]:
        """The consumer's side: ticks until every worker has ended."""
        while workers:
            event = self._events.get()
            if event is None:
                workers -= 1
                continue
            self._room.release()
            yield event[0]

    def _do(self, task: Task) -> None:
        ticks = self._work(task)
        try:
            for tick in ticks:
                while not self._room.acquire(timeout=0.05) and not self.stop.is_set():
                    pass
                self._events.put((tick,))  # what has been made is made, whatever happened to the others
                if self.stop.is_set():
                    return
        finally:
            ticks.close()
