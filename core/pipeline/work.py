"""What one worker does for one member and time: stage I, stage II on its result, the oracle."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from threading import Event
from time import monotonic
from typing import Protocol

import numpy as np

from core.pipeline.correct import correct
from core.pipeline.downscale import downscale
from core.pipeline.layout import Layout
from core.pipeline.sequence import Past, Rolling, next_frame
from core.pipeline.stage import Look, Stage
from core.pipeline.window import Patch

GLANCE_SECONDS = 0.1
"""Shortest time between two previews of members on their way."""


@dataclass(frozen=True, slots=True)
class Task:
    """Members made together (one on a CPU), at one time.

    Attributes:
        members: as many as the device's batch, also where fewer were asked for: a full batch has the same numbers
            whatever was asked.
        wanted: how many of them were asked for.
        time: index of the time.
    """

    members: tuple[int, ...]
    wanted: int
    time: int


@dataclass(frozen=True, slots=True, eq=False)
class Tick:
    """One evaluation of a stage's network, or (with ``result``) the stage's end, for a task.

    Attributes:
        look: the first member on its way, [y, x] on the region, where it was time for a look.
        result: [member, y, x] on the region for the wanted members.
        seconds: the stage took, on its worker.
        clamped: fraction of values clamped at 0.
        flow: with a result that followed from the frame before, [member, 2, y, x] for the wanted members: pixels by which it
            moved, along x and y, as a mean over each coarse cell of the region.
    """

    stage: str
    task: Task
    look: np.ndarray | None = None
    result: np.ndarray | None = None
    seconds: float = 0.0
    clamped: float = 0.0
    flow: np.ndarray | None = None


class Watcher(Protocol):
    """Decides which evaluations are looked at. Workers ask it, several at a time."""

    def see(self, stage: str, task: Task, look: Look, inner: tuple[slice, slice]) -> np.ndarray | None:
        """One of the task's members [y, x] on the region as it is on its way in the stage, or None where nobody looks.

        Args:
            inner: where the region lies in what the stage makes.
        """
        ...

    def over(self, task: Task) -> None:
        """The task will not be asked about any more."""
        ...


class Glances:
    """Shows a member on its way: one member at a time, not more often than every 0.1 s, and never the oracle's."""

    def __init__(self, every: float = GLANCE_SECONDS) -> None:
        self._every, self._last = every, -np.inf
        self._shown: Task | None = None

    def see(self, stage: str, task: Task, look: Look, inner: tuple[slice, slice]) -> np.ndarray | None:
        """The task's first member, where a look is due."""
        return look.estimate()[(0, *inner)] if stage != "oracle" and self.due(task) else None

    def due(self, task: Task) -> bool:
        """Whether to look at this task now. Workers may ask at the same time: at worst one shows twice."""
        now = monotonic()
        shown = self._shown
        if (shown is not None and shown is not task) or now - self._last < self._every:
            return False
        self._shown, self._last = task, now
        return True

    def over(self, task: Task) -> None:
        """The task is finished: another may be shown."""
        if self._shown is task:
            self._shown = None


@dataclass(frozen=True, slots=True, eq=False)
class Work:
    """Everything the workers share, read only.

    Attributes:
        times: the input's valid times.
        corrector: stage I, whose region is the input's with stage II's surroundings, or None.
        inner: the region's rows and columns in stage I's result.
        downscaler: stage II, or None; ``patch`` is its coarse patch (stage I's result or the input).
        oracle: stage II in the window of the block-averaged truth, or None.
        rolling: of a stage II that makes sequences, where they are rolled out, by stage; empty for single frames.
        stop: of all stages.
    """

    layout: Layout
    times: np.ndarray
    conservation: str
    corrector: Stage | None
    inner: tuple[slice, slice]
    downscaler: Stage | None
    oracle: Stage | None
    watcher: Watcher
    stop: Event
    rolling: Mapping[str, Rolling] = field(default_factory=dict)

    @property
    def stages(self) -> dict[str, Stage]:
        """Those that run, by name, in order."""
        each = {"correct": self.corrector, "downscale": self.downscaler, "oracle": self.oracle}
        return {name: stage for name, stage in each.items() if stage is not None}

    def inner_of(self, stage: str) -> tuple[slice, slice] | None:
        """Where the run's region lies in what a sequence is rolled out on, in fine cells; None where they are the same."""
        return self.rolling[stage].inner if stage in self.rolling else None

    def roll_out(self, tasks: Sequence[Task]) -> Generator[Tick, None, None]:
        """All stages of a member's tasks, in the order of time, each frame of a sequence from those before."""
        past = {name: Past() for name in self.rolling}
        for task in tasks:
            yield from self.make(task, past)

    def make(self, task: Task, past: Mapping[str, Past] | None = None) -> Generator[Tick, None, None]:
        """All stages of a task, one after another.

        Args:
            past: of a sequence, what its members have behind them, by stage; it is added to.
        """
        time = self.times[task.time]
        try:
            coarse = self._input(task)
            if self.corrector is not None:
                source = self.layout.coarse_patch.values[task.time]
                steps = correct(self.corrector, source, task.members, time)
                coarse = yield from self._watched("correct", task, steps, self.inner)
            if self.downscaler is not None:
                region = self.inner if self.corrector is not None else _region(self.layout.fine_patch)
                yield from self._downscale("downscale", self.downscaler, task, coarse, region, past)
            self.watcher.over(task)
            if self.oracle is not None and self.layout.oracle_patch is not None:
                patch = self.layout.oracle_patch
                truth = _batch(patch.values[task.time], task)
                yield from self._downscale("oracle", self.oracle, task, truth, _region(patch), past)
        finally:
            self.watcher.over(task)

    def _input(self, task: Task) -> np.ndarray:
        return _batch(self.layout.fine_patch.values[task.time], task)

    def _downscale(
        self,
        name: str,
        stage: Stage,
        task: Task,
        coarse: np.ndarray,
        region: tuple[slice, slice],
        past: Mapping[str, Past] | None,
    ) -> Generator[Tick, None, None]:
        if past is not None:
            rolling, behind = self.rolling[name], past[name]
            steps = next_frame(stage, rolling, behind, coarse, task.members, self.times[task.time], self.conservation)
            yield from self._watched(name, task, steps, rolling.inner, lambda: behind.motion(rolling, stage.factor))
            return
        steps = downscale(stage, coarse, region, task.members, self.times[task.time], self.conservation)
        yield from self._watched(name, task, steps, (slice(None), slice(None)))

    def _watched(
        self,
        name: str,
        task: Task,
        steps: Generator[Look, None, tuple[np.ndarray, float]],
        inner: tuple[slice, slice],
        motion: Callable[[], np.ndarray | None] = lambda: None,
    ) -> Generator[Tick, None, np.ndarray]:
        """A stage's steps as ticks, with a look where one is due; returns what the stage made, surroundings included.

        Args:
            inner: where the region lies in what the stage makes.
        """
        begun = monotonic()
        while True:
            try:
                look = next(steps)
            except StopIteration as end:
                made, clamped = end.value
                break
            yield Tick(name, task, look=self.watcher.see(name, task, look, inner))
        result = made[(slice(task.wanted), *inner)]
        seconds, flow = monotonic() - begun, motion()
        yield Tick(name, task, None, result, seconds, clamped, None if flow is None else flow[: task.wanted])
        return made


def tasks_of(members: int, times: int, batch: int) -> Iterator[Task]:
    """Member by member, each through all times, so that finished members come one after another."""
    for first in range(0, members, batch):
        wanted = min(batch, members - first)
        for time in range(times):
            yield Task(tuple(range(first, first + batch)), wanted, time)


def sequences_of(tasks: Iterable[Task]) -> list[tuple[Task, ...]]:
    """The same tasks, those of the same members together."""
    return [tuple(each) for _, each in groupby(tasks, lambda task: task.members)]


def _batch(coarse: np.ndarray, task: Task) -> np.ndarray:
    return np.broadcast_to(coarse, (len(task.members), *coarse.shape))


def _region(patch: Patch) -> tuple[slice, slice]:
    return patch.rows, patch.columns
