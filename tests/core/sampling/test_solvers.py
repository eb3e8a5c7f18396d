"""Solvers on a Gaussian, where the answer is known, and against diffusers' schedulers."""

from collections.abc import Callable

import numpy as np
import pytest
import torch
from diffusers import EDMDPMSolverMultistepScheduler, EDMEulerScheduler, HeunDiscreteScheduler
from torch import Tensor

from core.sampling.schedule import karras
from core.sampling.solvers import SOLVERS

SPREAD = 0.7
TOP = 20.0
START = torch.linspace(-40, 40, 7, dtype=torch.float64).view(1, 1, 1, 7)


def gaussian(x: Tensor, sigma: float) -> Tensor:
    """Exact denoiser of data N(0, SPREAD^2)."""
    return x * SPREAD**2 / (SPREAD**2 + sigma**2)


def curved(x: Tensor, sigma: float) -> Tensor:
    """Exact denoiser of data -0.5 or 0.5 with even odds: not linear in x."""
    return 0.5 * torch.tanh(0.5 * x / sigma**2)


def finish(name: str, denoise: Callable, x: Tensor, sigmas, **settings) -> tuple[Tensor, int]:
    """The solver's end and its number of evaluations."""
    steps, evaluations = SOLVERS[name](denoise, x, list(sigmas), **settings), 0
    while True:
        try:
            next(steps)
            evaluations += 1
        except StopIteration as end:
            return end.value, evaluations


def error_at_half_noise(name: str, steps: int) -> float:
    """Largest error of the solution carried from TOP to level 0.5, where it is not yet forced to the denoiser."""
    sigmas = karras(steps + 1, 0.5, TOP, 7.0)[:-1]
    exact = START * np.sqrt((SPREAD**2 + 0.5**2) / (SPREAD**2 + TOP**2))
    return float((finish(name, gaussian, START, sigmas)[0] - exact).abs().max())


@pytest.mark.parametrize(("name", "order"), [("euler", 1), ("heun", 2), ("dpmpp_2m", 2)])
def test_the_observed_order_is_the_papers(name: str, order: int) -> None:
    errors = [error_at_half_noise(name, n) for n in (20, 40, 80, 160, 320)]
    observed = np.log2(np.divide(errors[:-1], errors[1:]))
    assert observed[-1] == pytest.approx(order, abs=0.1)
    assert np.all(np.abs(observed - order) < 0.5)


def test_heun_converges_on_the_closed_form_down_to_zero_noise() -> None:
    exact = START * SPREAD / np.sqrt(SPREAD**2 + 80.0**2)
    errors = [
        float((finish("heun", gaussian, START, karras(n, 0.002, 80.0, 7.0))[0] - exact).abs().max())
        for n in (10, 20, 40, 80, 160)
    ]
    assert np.log2(np.divide(errors[:-1], errors[1:])) == pytest.approx([2.33, 2.16, 2.08, 2.05], abs=0.06)


@pytest.mark.parametrize(("name", "evaluations"), [("euler", 12), ("heun", 23), ("dpmpp_2m", 12)])
def test_a_step_is_yielded_for_every_evaluation_in_double_precision(name: str, evaluations: int) -> None:
    seen = []

    def counted(x: Tensor, sigma: float) -> Tensor:
        seen.append((x.dtype, sigma))
        return gaussian(x, sigma)

    end, yielded = finish(name, counted, START, karras(12, 0.01, TOP, 7.0))
    assert yielded == len(seen) == evaluations
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


def _raw(x: Tensor, sigma: float, denoised: Tensor, sd: float = 0.5) -> Tensor:
    """The network output F for which EDM's preconditioner gives ``denoised``."""
    skip, out = sd**2 / (sigma**2 + sd**2), sigma * sd / np.sqrt(sigma**2 + sd**2)
    return (denoised - skip * x) / out


@pytest.mark.parametrize(
    ("name", "scheduler"), [("euler", EDMEulerScheduler), ("dpmpp_2m", EDMDPMSolverMultistepScheduler)]
)
def test_first_order_and_2m_agree_with_diffusers(name: str, scheduler: type) -> None:
    theirs = scheduler(sigma_min=0.01, sigma_max=TOP, sigma_data=0.5, rho=7.0, final_sigmas_type="zero")
    theirs.set_timesteps(16)
    x = START.clone()
    for i, t in enumerate(theirs.timesteps):
        sigma = float(theirs.sigmas[i])
        x = theirs.step(_raw(x, sigma, curved(x, sigma)), t, x).prev_sample
    ours, _ = finish(name, curved, START, theirs.sigmas.double().tolist())
    assert torch.allclose(ours, x.double(), rtol=1e-5, atol=1e-5)
    assert theirs.sigmas.double().numpy() == pytest.approx(karras(16, 0.01, TOP, 7.0), rel=1e-5)


def test_heun_agrees_with_diffusers() -> None:
    theirs = HeunDiscreteScheduler(use_karras_sigmas=True, beta_schedule="scaled_linear", prediction_type="epsilon")
    theirs.set_timesteps(12)
    sigmas = [*theirs.sigmas[::2].double().tolist()]
    x = START.clone()
    for i, t in enumerate(theirs.timesteps):
        sigma = float(theirs.sigmas[i])
        x = theirs.step((x - curved(x, sigma)) / sigma, t, x).prev_sample
    ours, _ = finish("heun", curved, START, [s for s in sigmas if s > 0] + [0.0])
    assert torch.allclose(ours, x.double(), rtol=1e-5, atol=1e-5)


def test_churn_raises_the_noise_by_no_more_than_the_papers_cap() -> None:
    levels = []

    def watched(x: Tensor, sigma: float) -> Tensor:
        levels.append(sigma)
        return gaussian(x, sigma)

    sigmas = karras(5, 0.01, TOP, 7.0).tolist()
    finish("euler", watched, START, sigmas, noise=lambda draw: torch.randn_like(START), churn=1000.0)
    assert levels == pytest.approx([s * np.sqrt(2) for s in sigmas[:-1]])


@pytest.mark.parametrize(("name", "tolerance"), [("euler", 0.05), ("heun", 0.01)])
def test_churn_keeps_the_spread_of_the_data(name: str, tolerance: float) -> None:
    generator = torch.Generator().manual_seed(0)

    def draw(_: int) -> Tensor:
        return torch.randn(1, 1, 100, 200, generator=generator, dtype=torch.float64)

    start = draw(0) * np.hypot(TOP, SPREAD)
    end, _ = finish(name, gaussian, start, karras(300, 0.002, TOP, 7.0), noise=draw, churn=40.0)
    assert float(end.std()) == pytest.approx(SPREAD, rel=tolerance)


def test_every_later_draw_has_its_own_number() -> None:
    numbers = []
    noise = lambda draw: numbers.append(draw) or torch.zeros_like(START)
    finish("heun", gaussian, START, karras(6, 0.01, TOP, 7.0), noise=noise, churn=2.0)
    assert numbers == [1, 2, 3, 4, 5, 6]
