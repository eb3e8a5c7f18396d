"""What is shown while a job runs, on stderr."""

import sys
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from core.types import Step

Result = TypeVar("Result")


def follow(steps: "Generator[Step, None, Result]") -> Result:
    """Run a job to its end, showing progress and the time left on stderr; an interruption closes the job first."""
    progress = Progress()
    try:
        while True:
            try:
                progress.show(next(steps))
            except StopIteration as end:
                return end.value
    finally:
        steps.close()
        progress.end()


class Progress:
    """A line on stderr: rewritten in place on a terminal, one every ten seconds elsewhere."""

    def __init__(self, stream: Any = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream or sys.stderr
        self._clock = clock
        self._terminal = self._stream.isatty()
        self._start = clock()
        self._shown = float("-inf")
        self._before: int | None = None
        self._done = 0

    def show(self, step: "Step") -> None:
        """Show a step, unless the last one was shown too recently."""
        now = self._clock()
        if self._before is None:
            self._before = step.done
        elif step.done < self._done:  # the next job of a batch has a clock of its own
            self._start, self._before = now, step.done
        finished = step.done == step.total
        told = (
            finished and step.done == self._done and not self._terminal
        )  # members that end together are one line of a log
        self._done = step.done
        if now - self._shown < (0.1 if self._terminal else 10) and (told or not finished):
            return
        self._shown = now
        line = f"{step.stage} {step.done}/{step.total}, {self._left(step, now)}{step.message and ', ' + step.message}"
        self._stream.write(f"\r\x1b[K{line}" if self._terminal else f"{line}\n")
        self._stream.flush()

    def end(self) -> None:
        """Leave the line as it is and start a new one."""
        if self._terminal and self._shown > float("-inf"):
            self._stream.write("\n")

    def _left(self, step: "Step", now: float) -> str:
        """The time left if the rest goes as fast as what was done here: a resumed job does not count what it found."""
        from core.units import lasting

        if self._before is None or step.done <= self._before:
            return "time left unknown"
        return f"{lasting((now - self._start) * (step.total - step.done) / (step.done - self._before))} left"


def say(line: str) -> None:
    """A line for people, on stderr."""
    print(f"stormlens: {line}", file=sys.stderr)
