"""Running a generator of steps to its end."""

from collections.abc import Generator
from typing import Any, TypeVar

Result = TypeVar("Result")


def ended(steps: Generator[Any, None, Result]) -> tuple[Result, list[Any]]:
    """What it returns, and everything that it yielded before."""
    seen = []
    while True:
        try:
            seen.append(next(steps))
        except StopIteration as end:
            return end.value, seen
