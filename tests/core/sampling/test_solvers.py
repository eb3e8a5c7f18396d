"""Solvers of the probability-flow equation on closed forms, and what all solvers share."""

import numpy as np
import pytest
import torch
from torch import Tensor

from core.sampling.schedule import EVALUATIONS, SOLVER_FACTS, karras
from core.sampling.solvers import SOLVERS
from tests.core.sampling.toys import SPREAD, START, TOP, curved, finish, gaussian, variance


def error_at_half_noise(name: str, steps: int) -> float:
    """Largest error of the solution carried from TOP to level 0.5, where it is not yet forced to the denoiser."""
    sigmas = karras(steps + 1, 0.5, TOP, 7.0)[:-1]
    exact = START * np.sqrt((SPREAD**2 + 0.5**2) / (SPREAD**2 + TOP**2))
    return float((finish(name, gaussian, START, sigmas)[0] - exact).abs().max())


@pytest.mark.parametrize("name", sorted(set(SOLVER_FACTS) - {"ddpm", "lms"}))
def test_the_observed_order_is_the_papers(name: str) -> None:
    order = SOLVER_FACTS[name].order
    errors = [error_at_half_noise(name, n) for n in (40, 80, 160, 320)]
    observed = np.log2(np.divide(errors[:-1], errors[1:]))
    assert observed[-1] == pytest.approx(order, abs=0.1)
    assert np.all(np.abs(observed - order) < 0.5)


def test_linear_multistep_is_exact_to_fourth_order_once_it_has_four_slopes() -> None:
    """dx/dsigma = p(sigma), a cubic: after three lower-order steps not even rounding is seen to grow."""
    p = np.polynomial.Polynomial([0.3, -1.0, 0.5, 0.2])
    sigmas = karras(12, 0.1, 3.0, 3.0).tolist()
    states = []

    def cubic(x: Tensor, sigma: float) -> Tensor:
        states.append(float(x[0, 0, 0, 0]))
        return x - sigma * p(sigma)

    end, _ = finish("lms", cubic, START, sigmas)
    errors = np.array([*states, float(end[0, 0, 0, 0])]) - p.integ()(np.array(sigmas))
    assert np.abs(np.diff(errors[:4])).min() > 1e-3
    assert errors[3:] == pytest.approx(np.full(10, errors[3]), abs=1e-12)


def test_linear_multistep_gains_from_finer_steps_more_than_third_order_methods() -> None:
    errors = [error_at_half_noise("lms", n) for n in (20, 40, 80, 160)]
    assert np.all(np.log2(np.divide(errors[:-1], errors[1:])) > 3.5)


def test_heun_converges_on_the_closed_form_down_to_zero_noise() -> None:
    exact = START * SPREAD / np.sqrt(SPREAD**2 + 80.0**2)
    errors = [
        float((finish("heun", gaussian, START, karras(n, 0.002, 80.0, 7.0))[0] - exact).abs().max())
        for n in (10, 20, 40, 80, 160)
    ]
    assert np.log2(np.divide(errors[:-1], errors[1:])) == pytest.approx([2.33, 2.16, 2.08, 2.05], abs=0.06)


def test_every_solver_has_its_facts() -> None:
    assert set(SOLVERS) == set(SOLVER_FACTS)


@pytest.mark.parametrize("name", SOLVERS)
def test_a_step_is_yielded_for_every_evaluation_in_double_precision(name: str) -> None:
    seen = []

    def counted(x: Tensor, sigma: float) -> Tensor:
        seen.append((x.dtype, sigma))
        return gaussian(x, sigma)

    end, yielded = finish(name, counted, START, karras(12, 0.01, TOP, 7.0), noise=lambda draw: torch.ones_like(START))
    assert yielded == len(seen) == EVALUATIONS[name](12)
    assert end.dtype == torch.float64 and {dtype for dtype, _ in seen} == {torch.float64}


def test_nothing_is_computed_before_it_is_asked_for_nor_after_closing() -> None:
    calls = []
    steps = SOLVERS["heun"](lambda x, s: calls.append(s) or gaussian(x, s), START, karras(9, 0.01, TOP, 7.0).tolist())
    assert calls == []
    next(steps)
    next(steps)
    steps.close()
    assert len(calls) == 2


def test_inference_mode_does_not_leak_out_of_a_paused_solver() -> None:
    steps = SOLVERS["dpmpp_2m"](gaussian, START, karras(5, 0.01, TOP, 7.0).tolist())
    next(steps)
    assert not torch.is_inference_mode_enabled()


def test_churn_raises_the_noise_by_no_more_than_the_papers_cap() -> None:
    levels = []

    def watched(x: Tensor, sigma: float) -> Tensor:
        levels.append(sigma)
        return gaussian(x, sigma)

    sigmas = karras(5, 0.01, TOP, 7.0).tolist()
    finish("euler", watched, START, sigmas, noise=lambda draw: torch.randn_like(START), churn=1000.0)
    assert levels == pytest.approx([s * np.sqrt(2) for s in sigmas[:-1]])


@pytest.mark.parametrize(("name", "tolerance"), [("euler", 0.05), ("heun", 0.002)])
def test_churn_keeps_the_spread_of_the_data(name: str, tolerance: float) -> None:
    end = variance(name, gaussian, karras(300, 0.002, TOP, 7.0), np.hypot(TOP, SPREAD), churn=40.0)
    assert np.sqrt(end) == pytest.approx(SPREAD, rel=tolerance)


@pytest.mark.parametrize("name", ["dpmpp_2m", "unipc", "lms"])
def test_deterministic_solvers_draw_nothing(name: str) -> None:
    def noise(draw: int) -> Tensor:
        raise AssertionError(f"draw {draw}")

    sigmas = karras(9, 0.01, TOP, 7.0)
    assert torch.equal(finish(name, curved, START, sigmas, noise=noise)[0], finish(name, curved, START, sigmas)[0])


def test_every_later_draw_has_its_own_number() -> None:
    numbers = []
    noise = lambda draw: numbers.append(draw) or torch.zeros_like(START)
    finish("heun", gaussian, START, karras(6, 0.01, TOP, 7.0), noise=noise, churn=2.0)
    assert numbers == [1, 2, 3, 4, 5, 6]
