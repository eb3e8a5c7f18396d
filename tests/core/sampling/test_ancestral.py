"""Solvers of the stochastic equation on a Gaussian, where mean and variance are known at every level."""

import numpy as np
import pytest
import torch

from core.errors import SpecError
from core.sampling.schedule import SCHEDULES, SIGMA_DATA, SOLVER_FACTS, karras
from tests.core.sampling.toys import SPREAD, START, TOP, curved, finish, gaussian, variance

STOCHASTIC = [("ddim", 0.5), ("ddim", 1.0), ("ddpm", 0.0), ("ddpm", 0.5), ("ddpm", 1.0)]


def still(draw: int) -> torch.Tensor:
    """No noise, to follow the mean."""
    return torch.zeros_like(START)


def half_data(x: torch.Tensor, sigma: float) -> torch.Tensor:
    """Exact denoiser of Gaussian data with the spread that every model's residuals are scaled to."""
    return gaussian(x, sigma, SIGMA_DATA)


@pytest.mark.parametrize(("name", "churn"), [*STOCHASTIC, ("sde_dpmpp_2m", 0.3), ("sde_dpmpp_2m", 1.0)])
def test_the_spread_of_the_data_is_right_with_small_steps(name: str, churn: float) -> None:
    def error(steps: int) -> float:
        end = variance(name, gaussian, karras(steps, 0.002, TOP, 7.0), np.hypot(TOP, SPREAD), churn)
        return abs(np.sqrt(end) / SPREAD - 1)

    assert error(800) < 0.01
    assert error(800) < 0.6 * error(400) or error(400) < 1e-6, "it gets better with smaller steps"


@pytest.mark.parametrize("steps", [1, 3, 20])
@pytest.mark.parametrize("schedule", ["karras", "linear"])
def test_ddpm_with_beta_as_variance_is_exact_for_gaussian_data_in_any_number_of_steps(
    schedule: str, steps: int
) -> None:
    """Ho et al. 2020, section 3.2: this variance is the true one where x_0 is normal."""
    sigmas = SCHEDULES[schedule](steps + 1, 0.1, TOP, 7.0)[:-1]
    end = variance("ddpm", half_data, sigmas, np.hypot(sigmas[0], SIGMA_DATA), churn=1.0)
    assert end == pytest.approx(SIGMA_DATA**2 + sigmas[-1] ** 2, rel=1e-12)


def test_ddpm_with_beta_tilde_as_variance_is_exact_for_a_single_point() -> None:
    sigmas = karras(6, 0.1, TOP, 7.0)[:-1]
    end = variance("ddpm", lambda x, sigma: torch.zeros_like(x), sigmas, TOP, churn=0.0)
    assert end == pytest.approx(sigmas[-1] ** 2, rel=1e-12)


def test_ddpm_with_beta_tilde_is_ddim_with_eta_one() -> None:
    noise = lambda draw: torch.roll(START, draw) / 10
    sigmas = karras(9, 0.01, TOP, 7.0)
    ddpm, ddim = (
        finish(name, curved, START, sigmas, noise=noise, churn=k)[0] for name, k in (("ddpm", 0), ("ddim", 1))
    )
    assert torch.allclose(ddpm, ddim, rtol=1e-12)


@pytest.mark.parametrize(("name", "like"), [("ddim", "euler"), ("sde_dpmpp_2m", "dpmpp_2m")])
def test_without_churn_it_is_the_deterministic_solver(name: str, like: str) -> None:
    sigmas = karras(9, 0.01, TOP, 7.0)
    assert torch.allclose(finish(name, curved, START, sigmas)[0], finish(like, curved, START, sigmas)[0], rtol=1e-12)


def error_of_the_mean(name: str, churn: float, power: float, steps: int) -> float:
    """Largest error at level 0.5 against m = m_0 ((S^2 + s^2) / (S^2 + s_0^2))^power."""
    exact = START * ((SPREAD**2 + 0.5**2) / (SPREAD**2 + TOP**2)) ** power
    end, _ = finish(name, gaussian, START, karras(steps + 1, 0.5, TOP, 7.0)[:-1], noise=still, churn=churn)
    return float((end - exact).abs().max())


@pytest.mark.parametrize(("name", "churn", "power"), [("ddim", 0.5, 0.625), ("sde_dpmpp_2m", 0.4, 0.7)])
def test_the_mean_follows_its_equation_with_the_papers_order(name: str, churn: float, power: float) -> None:
    """The power is (1 + eta^2) / 2 for DDIM and (1 + eta) / 2 for the SDE of DPM-Solver++."""
    errors = [error_of_the_mean(name, churn, power, steps) for steps in (160, 320, 640)]
    assert np.log2(np.divide(errors[:-1], errors[1:])) == pytest.approx([SOLVER_FACTS[name].order] * 2, abs=0.25)


@pytest.mark.parametrize(("name", "churn"), [("ddpm", 0.0), ("ddpm", 1.0), ("ddim", 1.0), ("sde_dpmpp_2m", 1.0)])
def test_the_mean_of_full_ancestral_sampling_is_exact_for_gaussian_data(name: str, churn: float) -> None:
    """The denoised field does not move on average, so that no step is too long."""
    assert error_of_the_mean(name, churn, 1.0, steps=4) < 1e-12


@pytest.mark.parametrize("name", ["ddpm", "ddim", "sde_dpmpp_2m"])
def test_every_step_but_the_last_has_its_own_draw(name: str) -> None:
    numbers = []
    finish(name, gaussian, START, karras(6, 0.01, TOP, 7.0), noise=lambda d: numbers.append(d) or still(d), churn=1.0)
    assert numbers == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(("name", "churn"), STOCHASTIC)
def test_noise_that_is_needed_and_missing_is_refused(name: str, churn: float) -> None:
    with pytest.raises(SpecError, match="no noise to draw from"):
        finish(name, gaussian, START, karras(6, 0.01, TOP, 7.0), churn=churn)


@pytest.mark.parametrize("name", ["ddim", "ddpm", "sde_dpmpp_2m"])
def test_a_step_over_many_decades_of_noise_is_finite(name: str) -> None:
    end, _ = finish(name, curved, START, [80.0, 1e-9, 0.0], noise=still, churn=1.0)
    assert torch.isfinite(end).all()
