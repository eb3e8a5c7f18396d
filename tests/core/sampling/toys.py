"""Denoisers known in closed form, and a way to the end of a solver."""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from core.sampling.solvers import SOLVERS

SPREAD = 0.7
TOP = 20.0
START = torch.linspace(-40, 40, 7, dtype=torch.float64).view(1, 1, 1, 7)


def gaussian(x: Tensor, sigma: float, spread: float = SPREAD) -> Tensor:
    """Exact denoiser of data N(0, spread^2)."""
    return x * spread**2 / (spread**2 + sigma**2)


def curved(x: Tensor, sigma: float) -> Tensor:
    """Exact denoiser of data -0.5 or 0.5 with even odds: not linear in x."""
    return 0.5 * torch.tanh(0.5 * x / sigma**2)


def finish(name: str, denoise: Callable, x: Tensor, sigmas: Sequence[float], **settings) -> tuple[Tensor, int]:
    """The solver's end and its number of evaluations."""
    steps, evaluations = SOLVERS[name](denoise, x, list(sigmas), **settings), 0
    while True:
        try:
            next(steps)
            evaluations += 1
        except StopIteration as end:
            return end.value, evaluations


def variance(name: str, denoise: Callable, sigmas: Sequence[float], start: float, churn: float) -> float:
    """Exact variance at the end, for a denoiser that is linear in x: no number is drawn.

    The end is a sum of the start and of every draw, each times a factor; element k of one run carries the factor of
    draw k alone (0 is the start).
    """
    each = torch.eye(len(sigmas), dtype=torch.float64)
    end, _ = finish(name, denoise, each[0] * start, sigmas, noise=lambda draw: each[draw], churn=churn)
    return float(end.square().sum())
