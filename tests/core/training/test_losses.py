"""Losses equal their written formulas and vanish for a perfect answer."""

import numpy as np
import pytest
import torch
from scipy.ndimage import correlate1d

from core.training.losses import BLUR_SD, LOSSES, blur, l1_pool_blur


def fields(*shape):
    torch.manual_seed(0)
    return torch.randn(*shape), torch.randn(*shape)


@pytest.mark.parametrize("loss", LOSSES.values(), ids=LOSSES)
def test_a_perfect_answer_costs_nothing_and_any_other_something(loss):
    prediction, target = fields(2, 2, 12, 11)
    assert loss(target, target).item() == 0
    assert loss(prediction, target).item() > 0
    assert loss(prediction, target).shape == ()


def test_the_pointwise_losses_by_hand():
    prediction, target = torch.tensor([[[[0.0, 0.5, 3.0]]]]), torch.zeros(1, 1, 1, 3)
    assert LOSSES["l1"](prediction, target).item() == pytest.approx(3.5 / 3)
    assert LOSSES["mse"](prediction, target).item() == pytest.approx(9.25 / 3)
    assert LOSSES["smooth_l1"](prediction, target).item() == pytest.approx((0.125 + 2.5) / 3)


def test_the_blur_is_a_gaussian_of_five_pixels_with_mirrored_edges():
    field, _ = fields(2, 3, 9, 13)
    kernel = np.exp(-0.5 * (np.arange(-2, 3) / BLUR_SD) ** 2)
    kernel /= kernel.sum()
    expected = field.double().numpy()
    for axis in (2, 3):
        expected = correlate1d(expected, kernel, axis=axis, mode="mirror")
    np.testing.assert_allclose(blur(field).numpy(), expected, atol=1e-6)


def test_the_swin_loss_is_the_sum_of_its_three_terms():
    prediction, target = fields(2, 1, 12, 17)
    error = (prediction - target).double().numpy()
    blocks = error[..., :10, :15].reshape(2, 1, 2, 5, 3, 5).mean(axis=(3, 5))
    blurred = blur(prediction - target).double().numpy()
    expected = sum(np.abs(term).mean() for term in (error, blocks, blurred))
    assert l1_pool_blur(prediction, target).item() == pytest.approx(expected, rel=1e-5)


def test_the_swin_loss_punishes_a_bias_thrice_and_checkerboards_hardly_more_than_once():
    board = (torch.arange(20)[:, None] + torch.arange(20)) % 2 * 2.0 - 1
    zero = torch.zeros(1, 1, 20, 20)
    assert l1_pool_blur(zero + 1, zero).item() == pytest.approx(3.0, rel=1e-5)
    assert l1_pool_blur(board[None, None], zero).item() < 1.1
