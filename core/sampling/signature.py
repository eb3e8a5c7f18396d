"""The signatures on which solvers, guidance and sampling meet."""

from collections.abc import Callable, Generator, Sequence
from typing import Protocol

from torch import Tensor

Denoise = Callable[[Tensor, float], Tensor]
"""D(x, sigma): float64 [b, 1, y, x] and a level, to the expected clean field in float64."""

Draw = Callable[[int], Tensor]
"""Standard normal numbers like x for draw 1, 2, ... (draw 0 is the start)."""

Share = Callable[[], Tensor | None]
"""Of the last evaluation, how far the variance of every pixel's step lies from beta-tilde (0) to beta (1); None for a
model that has not learned it."""

Sampling = Generator[tuple[int, Tensor], None, Tensor]
"""Yields (step index, denoised) after every evaluation; returns the final x."""


class Solver(Protocol):
    """One algorithm."""

    def __call__(
        self, denoise: Denoise, x: Tensor, sigmas: Sequence[float], *, noise: Draw | None = None, churn: float = 0.0
    ) -> Sampling: ...
