"""The sliced distance of two batches is that of closed forms, and of scipy's one-dimensional one along each direction."""

import numpy as np
import pytest
import torch
from scipy.stats import wasserstein_distance

from core.training.wasserstein import sliced_wasserstein


def batch(seed, shape=(16, 1, 12, 12)):
    return torch.from_numpy(np.random.default_rng(seed).standard_normal(shape).astype(np.float32))


def test_a_shift_of_every_pixel_costs_its_square():
    torch.manual_seed(0)
    known = batch(0)
    assert sliced_wasserstein(known + 0.3, known, 4000) == pytest.approx(0.09, rel=0.05)


def test_the_order_of_a_batch_plays_no_part():
    known = batch(1)
    assert sliced_wasserstein(known.flip(0), known) == pytest.approx(0, abs=1e-10)


def test_a_scaled_batch_costs_what_its_directions_say():
    """Along t, the distance of c X from X is (c - 1)^2 of the mean of <t, x>^2, whose mean over t is |x|^2 / n."""
    torch.manual_seed(0)
    known = batch(2)
    expected = 0.25 * known.square().mean()
    assert sliced_wasserstein(1.5 * known, known, 4000) == pytest.approx(float(expected), rel=0.05)


def test_one_number_a_field_is_the_one_dimensional_distance():
    """For fields of one pixel every direction is a number t, and for shifted batches W2 is scipy's W1 squared."""
    made, known = batch(3, (32, 1, 1, 1)).abs() + 5, batch(3, (32, 1, 1, 1)).abs()
    torch.manual_seed(0)
    square = torch.randn(1, 100).square().mean()
    torch.manual_seed(0)
    w1 = wasserstein_distance(made.flatten().numpy(), known.flatten().numpy())
    assert sliced_wasserstein(made, known) == pytest.approx(float(square) * w1**2, rel=1e-4)


def test_the_gradient_draws_a_batch_to_the_truth():
    torch.manual_seed(0)
    known, made = batch(4) + 1, batch(5).requires_grad_()
    before = sliced_wasserstein(made, known)
    gradient = torch.autograd.grad(before, made)[0]
    assert sliced_wasserstein(made.detach() - 20 * gradient, known) < before
