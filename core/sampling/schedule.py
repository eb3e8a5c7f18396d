"""Noise levels, in float64, from the largest down to zero."""

from collections.abc import Callable

import numpy as np

from core.errors import SpecError

SIGMA_DATA = 0.5
"""Standard deviation to which every model's residual is scaled (EDM's sigma_data)."""


def karras(steps: int, sigma_min: float, sigma_max: float, rho: float) -> np.ndarray:
    """Noise levels evenly spaced in sigma^(1/rho), then zero.

    sigma_i = (smax^(1/rho) + i/(N-1) (smin^(1/rho) - smax^(1/rho)))^rho for i < N = ``steps``; sigma_N = 0.
    A large ``rho`` approaches levels evenly spaced in ln(sigma).

    Returns:
        float64 array of ``steps`` + 1 decreasing levels, the last 0.

    Raises:
        SpecError: fewer than one step, or levels that do not decrease.

    Source: Karras et al. 2022, equation 5, arXiv 2206.00364.
    """
    _check(steps, sigma_min, sigma_max)
    if rho <= 0:
        raise SpecError(f"rho is {rho}; expected a positive number, in the noise schedule", remedy="Use rho 7 or 20.")
    if steps == 1:
        return np.array([sigma_max, 0.0])
    ramp = np.linspace(0.0, 1.0, steps)
    low, high = sigma_min ** (1 / rho), sigma_max ** (1 / rho)
    return np.append((high + ramp * (low - high)) ** rho, 0.0)


def start_std(sigma_max: float, sigma_data: float = SIGMA_DATA) -> float:
    """Standard deviation of the state at the first level: sqrt(sigma_max^2 + sigma_data^2).

    It is that of data plus noise. EDM starts from sigma_max alone, which is the same to 2e-5 at sigma_max 80,
    but leaves 0.03 % of the spread out at 20 and 5 % at 1.5.
    """
    return float(np.hypot(sigma_max, sigma_data))


def _check(steps: int, sigma_min: float, sigma_max: float) -> None:
    if steps < 1:
        raise SpecError(f"steps is {steps}; expected 1 or more, in the noise schedule", remedy="Ask for 20 steps.")
    if not 0 < sigma_min < sigma_max:
        raise SpecError(
            f"noise levels run from {sigma_max} to {sigma_min}; expected 0 < smallest < largest, in the noise schedule",
            remedy="Use sigma_min 0.002 and sigma_max 20.",
        )


SCHEDULES: dict[str, Callable[[int, float, float, float], np.ndarray]] = {"karras": karras}
"""Schedules by the name used in ``RunSpec.schedule``."""

EVALUATIONS: dict[str, Callable[[int], int]] = {
    "euler": lambda steps: steps,
    "heun": lambda steps: 2 * steps - 1,
    "dpmpp_2m": lambda steps: steps,
}
"""Network evaluations in a number of steps, for every solver: known without loading torch."""
