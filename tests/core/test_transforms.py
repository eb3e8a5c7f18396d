"""Transforms invert, keep NaN, and refuse a card that lacks a statistic."""

import numpy as np
import pytest
import torch

from core.errors import ModelError
from core.transforms import Linear, Log1p, Log10, Sqrt, transform_from

ALL = [Sqrt(), Sqrt(2.0), Log10(0.1), Log1p(), Log1p(1.0, 5.0), Linear(280.0, 10.0)]


@pytest.mark.parametrize("transform", ALL, ids=repr)
def test_inverse_undoes_forward_for_arrays_and_tensors(transform):
    rates = np.array([0.0, 0.1, 1.0, 56.0, 300.0])
    np.testing.assert_allclose(transform.inverse(transform.forward(rates)), rates, rtol=1e-12, atol=1e-12)
    tensor = torch.from_numpy(rates)
    torch.testing.assert_close(transform.inverse(transform.forward(tensor)), tensor)


@pytest.mark.parametrize("transform", ALL, ids=repr)
def test_nan_stays_nan(transform):
    assert np.isnan(transform.forward(np.array([np.nan]))).all()
    assert np.isnan(transform.inverse(np.array([np.nan]))).all()


@pytest.mark.parametrize("transform", ALL[:5], ids=repr)
def test_small_negatives_invert_to_small_negatives(transform):
    assert -0.1 < transform.inverse(np.array([-0.01]))[0] < 0


def test_values_by_hand():
    assert Log10(0.1).forward(np.array(9.9)) == pytest.approx(2.0)
    assert Sqrt().forward(np.array(49.0)) == pytest.approx(7.0)
    assert Linear(273.15, 2.0).forward(np.array(277.15)) == pytest.approx(2.0)


@pytest.mark.parametrize(
    "table", [{}, {"name": "cube"}, {"name": "log10"}, {"name": "linear", "mean": 1.0}, {"name": "sqrt", "x0": 1.0}]
)
def test_a_card_with_missing_or_unknown_statistics_is_refused(table):
    with pytest.raises(ModelError):
        transform_from(table)
