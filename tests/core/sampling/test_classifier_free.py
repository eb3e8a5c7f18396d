"""Classifier-free guidance on Gaussians, for which the pushed distribution is known."""

import numpy as np
import pytest
import torch

from core.sampling.classifier_free import guided
from core.sampling.schedule import karras
from tests.core.sampling.toys import START, TOP, curved, finish, gaussian


def conditional(x: torch.Tensor, sigma: float) -> torch.Tensor:
    """Exact denoiser of N(0.4, 0.3^2)."""
    return 0.4 + gaussian(x - 0.4, sigma, 0.3)


def test_weight_one_is_the_conditional_denoiser_and_zero_the_other_at_no_further_cost() -> None:
    assert guided(conditional, gaussian, 1.0) is conditional
    assert guided(conditional, gaussian, 0.0) is gaussian


@pytest.mark.parametrize("weight", [-1.0, 0.5, 3.0])
def test_the_answer_is_linear_in_the_weight(weight: float) -> None:
    pushed = guided(conditional, curved, weight)(START, 0.8)
    expected = (1 - weight) * curved(START, 0.8) + weight * conditional(START, 0.8)
    assert torch.allclose(pushed, expected, rtol=1e-12, atol=1e-12)


def test_the_score_is_that_of_the_weighted_product_of_densities() -> None:
    """p_c^w p_u^(1-w) of two normal densities at one level is normal, with the weighted sum of precisions."""
    sigma, weight = 0.6, 2.0
    precision = weight / (0.3**2 + sigma**2) + (1 - weight) / (0.7**2 + sigma**2)
    mean = weight * 0.4 / (0.3**2 + sigma**2) / precision
    score = (guided(conditional, gaussian, weight)(START, sigma) - START) / sigma**2
    assert torch.allclose(score, -(START - mean) * precision, rtol=1e-10, atol=1e-10)


def test_a_larger_weight_brings_samples_together_around_the_condition() -> None:
    start = torch.linspace(-40, 40, 41, dtype=torch.float64)
    sigmas = karras(60, 0.002, TOP, 7.0)
    ends = [finish("heun", guided(conditional, gaussian, w), start, sigmas)[0] for w in (1.0, 1.5, 3.0)]
    assert np.all(np.diff([float(end.std()) for end in ends]) < 0)
    assert np.all(np.diff([float(end.mean()) for end in ends]) > 0), (
        "and past its mean, away from the unconditional one"
    )
