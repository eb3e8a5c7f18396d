"""Averages of any length come out of two kept ones as they would have been made in training."""

import numpy as np
import pytest
import torch

from core.errors import ModelError, SpecError
from core.training.post_hoc import average_of, ema_rate, gamma_of, keep_average, overlap, shares

STEPS, EVERY = 2000, 50


def profile(width, steps):
    """Weight of each step's network in the average made step by step."""
    weights = np.zeros(STEPS)
    for step in range(steps):
        rate = ema_rate(step, width)
        weights *= 1 - rate
        weights[step] += rate
    return weights


@pytest.fixture(scope="module")
def kept():
    """The profiles of two widths at the end of every epoch, by (step, width)."""
    found = {}
    for width in (0.05, 0.1):
        weights = np.zeros(STEPS)
        for step in range(STEPS):
            rate = ema_rate(step, width)
            weights *= 1 - rate
            weights[step] += rate
            if (step + 1) % EVERY == 0:
                found[(step + 1, width)] = weights.copy()
    return found


@pytest.mark.parametrize("width", [0.05, 0.07, 0.1, 0.15, 0.2])
def test_a_known_profile_is_reconstructed_to_a_thousandth(kept, width):
    parts = shares(list(kept), STEPS, width)
    made = sum(share * weights for share, weights in zip(parts, kept.values(), strict=True))
    wanted = profile(width, STEPS)
    assert made.sum() == pytest.approx(1, abs=1e-3)
    # The networks on the way are smooth: what counts is where weight lies, cumulated.
    assert np.abs(np.cumsum(made) - np.cumsum(wanted)).max() < 1e-3


def test_the_width_is_the_standard_deviation_of_the_profile():
    for width in (0.05, 0.1, 0.2):
        weights = profile(width, STEPS)
        place = np.arange(1, STEPS + 1) / STEPS
        spread = np.sqrt((weights * place**2).sum() - (weights * place).sum() ** 2)
        assert spread == pytest.approx(width, rel=0.01)


def test_overlaps_are_the_integrals_of_products():
    t, gamma = np.array([3.0, 5.0]), np.array([2.0, 6.94])
    tau = np.linspace(0, 5, 400_001)
    curves = [np.where(tau <= a, (g + 1) * tau**g / a ** (g + 1), 0) for a, g in zip(t, gamma, strict=True)]
    expected = [[np.trapezoid(a * b, tau) for b in curves] for a in curves]
    np.testing.assert_allclose(overlap(t, gamma, t, gamma), expected, rtol=1e-4)


def test_weights_on_disk_are_summed_by_these_shares(tmp_path):
    """The network of step k is the number k: its average is the profile's mean step, on disk as in training."""
    numbers = np.arange(1, STEPS + 1, dtype=np.float64)
    for width in (0.05, 0.1):
        for step in range(200, STEPS + 1, 200):
            mean = float(profile(width, step) @ numbers)
            keep_average(tmp_path, step, width, {"w": torch.tensor([mean]), "count": torch.tensor(step)})
    found = average_of(tmp_path, 0.07)
    assert float(found["w"]) == pytest.approx(float(profile(0.07, STEPS) @ numbers), rel=1e-3)
    assert int(found["count"]) == STEPS


def test_one_width_is_not_enough_and_no_power_is_that_wide(tmp_path):
    keep_average(tmp_path, 10, 0.05, {"w": torch.zeros(1)})
    with pytest.raises(ModelError, match="expected two"):
        average_of(tmp_path, 0.07)
    with pytest.raises(SpecError, match="width"):
        gamma_of(0.3)
