"""Noise levels, in float64, from the largest down to zero, and what every solver is: all known without torch."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from core.errors import SpecError
from core.languages import Sentence
from core.models.vp import noise_process

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
    if not 0 < rho < float("inf"):
        raise SpecError(
            Sentence("rho is {rho}; expected a positive number, in the noise schedule", rho=rho),
            remedy=Sentence("Use rho 7 or 20."),
        )
    if steps == 1:
        return np.array([sigma_max, 0.0])
    ramp = np.linspace(0.0, 1.0, steps)
    low, high = sigma_min ** (1 / rho), sigma_max ** (1 / rho)
    return np.append((high + ramp * (low - high)) ** rho, 0.0)


def exponential(steps: int, sigma_min: float, sigma_max: float, rho: float) -> np.ndarray:
    """Noise levels evenly spaced in ln(sigma), then zero; ``rho`` is not used.

    Returns, Raises: as ``karras``, of which it is the limit for a large rho.
    """
    _check(steps, sigma_min, sigma_max)
    return np.append(np.geomspace(sigma_max, sigma_min, steps) if steps > 1 else sigma_max, 0.0)


def variance_preserving(process: str, steps: int, sigma_min: float, sigma_max: float, rho: float) -> np.ndarray:
    """Levels at evenly spaced whole times of a noise process (T = 1000), then zero; ``rho`` is not used.

    The times run from the last one at or below ``sigma_max`` to the first one at or above ``sigma_min``. Levels are
    in the residual space: SIGMA_DATA sqrt((1 - abar_t) / abar_t), for there the data's standard deviation is
    SIGMA_DATA and 1 in the process.

    Args:
        process: "linear", "cosine" or "cosine_beta" of ``core.models.vp``.

    Returns:
        float64 array of ``steps`` + 1 decreasing levels, the last 0.

    Raises:
        SpecError: fewer than one step, levels that do not decrease, or fewer times between them than steps.
    """
    _check(steps, sigma_min, sigma_max)
    levels = SIGMA_DATA * noise_process(process).sigmas
    inside = np.flatnonzero((levels >= sigma_min) & (levels <= sigma_max))
    if inside.size < steps:
        raise SpecError(
            Sentence(
                "the {process} process has {count} noise levels from {sigma_max} to {sigma_min}; expected {steps} or "
                "more, one for every step",
                process=process,
                count=inside.size,
                sigma_max=sigma_max,
                sigma_min=sigma_min,
                steps=steps,
            ),
            remedy=Sentence("Use fewer steps, a wider range, or schedule karras."),
        )
    times = np.linspace(inside[-1], inside[0], steps).round().astype(int)
    return np.append(levels[times], 0.0)


def start_std(sigma_max: float, sigma_data: float = SIGMA_DATA) -> float:
    """Standard deviation of the state at the first level: sqrt(sigma_max^2 + sigma_data^2).

    It is that of data plus noise. EDM starts from sigma_max alone, which is the same to 2e-5 at sigma_max 80,
    but leaves 0.03 % of the spread out at 20 and 5 % at 1.5.
    """
    return float(np.hypot(sigma_max, sigma_data))


def _check(steps: int, sigma_min: float, sigma_max: float) -> None:
    if steps < 1:
        raise SpecError(
            Sentence("steps is {steps}; expected 1 or more, in the noise schedule", steps=steps),
            remedy=Sentence("Ask for 20 steps."),
        )
    if not 0 < sigma_min < sigma_max < float("inf"):
        raise SpecError(
            Sentence(
                "noise levels run from {sigma_max} to {sigma_min}; expected 0 < smallest < largest, in the noise "
                "schedule",
                sigma_max=sigma_max,
                sigma_min=sigma_min,
            ),
            remedy=Sentence("Use sigma_min 0.002 and sigma_max 20."),
        )


Schedule = Callable[[int, float, float, float], np.ndarray]
"""(steps, sigma_min, sigma_max, rho) -> float64 levels, the last 0."""

SCHEDULES: dict[str, Schedule] = {
    "karras": karras,
    "exponential": exponential,
    "linear": partial(variance_preserving, "linear"),
    "cosine": partial(variance_preserving, "cosine"),
    "cosine_beta": partial(variance_preserving, "cosine_beta"),
}
"""Schedules by the name used in ``RunSpec.schedule``."""


@dataclass(frozen=True, slots=True)
class SolverFacts:
    """What people and the pipeline need to know of a solver before it runs.

    Attributes:
        title: its name, for people.
        evaluations: network evaluations in a number of steps.
        order: of accuracy in the step, on the equation that it solves.
        churn: what ``RunSpec.churn`` means for it; empty where it has no use.
        churn_limit: largest churn; 0 where it has no use.
        churn_usual: the churn to offer first.
        stochastic: whether it draws noise on its way even when churn is 0.
        learned: whether it takes the variances that a model has learned, in place of churn.
        fewest: steps below which, on levels as wide as EDM's, its members are not the model's (docs/science/sampling.md).
        in_fewer: what it does then.
        source: the paper.
    """

    title: str
    evaluations: Callable[[int], int]
    order: int
    source: str
    churn: str = ""
    churn_limit: float = 0.0
    churn_usual: float = 0.0
    stochastic: bool = False
    learned: bool = False
    fewest: int = 10
    in_fewer: str = "leaves out detail and spread"


def _once(steps: int) -> int:
    return steps


def _twice_but_last(steps: int) -> int:
    return 2 * steps - 1


_EDM_CHURN = Sentence("S_churn: noise added before a step, up to (1 + min(S_churn / N, sqrt 2 - 1)) times its level")

SOLVER_FACTS: dict[str, SolverFacts] = {
    "euler": SolverFacts(
        "Euler", _once, 1, "Karras et al. 2022, arXiv 2206.00364", _EDM_CHURN, churn_limit=float("inf")
    ),
    "heun": SolverFacts(
        "Heun",
        _twice_but_last,
        2,
        "Karras et al. 2022, arXiv 2206.00364",
        _EDM_CHURN,
        churn_limit=float("inf"),
        fewest=5,
        in_fewer="makes the network's errors grow without bounds",
    ),
    "dpmpp_2m": SolverFacts("DPM++ 2M", _once, 2, "Lu et al. 2022, arXiv 2211.01095", fewest=6),
    "unipc": SolverFacts("UniPC", _once, 3, "Zhao et al. 2023, arXiv 2302.04867", fewest=6),
    "lms": SolverFacts("LMS", _once, 4, Sentence("Adams-Bashforth on uneven levels, as in k-diffusion")),
    "ddim": SolverFacts(
        "DDIM",
        _once,
        1,
        "Song et al. 2021, arXiv 2010.02502",
        Sentence("eta: 0 is deterministic, 1 as noisy as DDPM"),
        churn_limit=1.0,
    ),
    "ddpm": SolverFacts(
        "DDPM ancestral",
        _once,
        1,
        "Ho et al. 2020, arXiv 2006.11239; Nichol & Dhariwal 2021, arXiv 2102.09672",
        Sentence("variance of a step: 0 is beta-tilde, 1 is beta, between them even in the logarithm"),
        churn_limit=1.0,
        stochastic=True,
        learned=True,
    ),
    "sde_dpmpp_2m": SolverFacts(
        "DPM++ 2M SDE",
        _once,
        2,
        "Lu et al. 2022, arXiv 2211.01095",
        Sentence("eta: 0 is DPM++ 2M, 1 is the paper's stochastic equation"),
        churn_limit=1.0,
        churn_usual=1.0,
        fewest=6,
    ),
}
"""Every solver of ``core.sampling.solvers``, by the name used in ``RunSpec.solver``."""

EVALUATIONS: dict[str, Callable[[int], int]] = {name: facts.evaluations for name, facts in SOLVER_FACTS.items()}
"""Network evaluations in a number of steps, for every solver."""
WIDE = 1000.0
"""Largest over smallest noise level from which levels are as wide as EDM's."""


def check_churn(solver: str, churn: float) -> None:
    """Refuse a churn that the solver has no meaning for.

    Raises:
        SpecError: a churn below 0 or above the solver's limit.
    """
    facts = SOLVER_FACTS[solver]
    if 0 <= churn <= facts.churn_limit:
        return
    if not facts.churn:
        able = ", ".join(name for name, others in SOLVER_FACTS.items() if others.churn)
        raise SpecError(
            Sentence(
                "churn is {churn} with solver {solver}; expected 0, for it is deterministic, in the run",
                churn=churn,
                solver=solver,
            ),
            remedy=Sentence("Use churn 0, or one of the solvers {able}.", able=able),
        )
    unlimited = facts.churn_limit == float("inf")
    limits = Sentence("0 or more") if unlimited else Sentence("0 to {most:g}", most=facts.churn_limit)
    raise SpecError(
        Sentence(
            "churn is {churn} with solver {solver}; expected {limits} ({means}), in the run",
            churn=churn,
            solver=solver,
            limits=limits,
            means=facts.churn,
        ),
        remedy=Sentence("Use churn {churn:g}.", churn=facts.churn_usual),
    )
