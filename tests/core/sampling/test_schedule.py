"""Noise levels against values worked out by hand and from the papers' formulas."""

import numpy as np
import pytest

from core.errors import SpecError
from core.sampling.schedule import karras, start_std


def test_rho_two_from_a_hundred_to_one_is_what_a_person_computes() -> None:
    assert karras(3, 1.0, 100.0, 2.0) == pytest.approx([100.0, 30.25, 1.0, 0.0])


def test_edm_defaults_give_the_published_levels() -> None:
    levels = karras(25, 0.002, 80.0, 7.0)
    assert levels.shape == (26,) and levels.dtype == np.float64
    assert levels[[0, 1, 12, 23, 24]] == pytest.approx([80.0, 63.482804, 2.5152190, 0.005245, 0.002], rel=1e-4)
    assert karras(18, 0.002, 80.0, 7.0)[:3] == pytest.approx([80.0, 57.585985, 40.785574])


def test_a_single_step_goes_from_the_largest_level_to_zero() -> None:
    assert karras(1, 0.002, 20.0, 7.0).tolist() == [20.0, 0.0]


def test_a_very_large_rho_is_even_in_the_logarithm() -> None:
    steps = np.diff(np.log(karras(9, 0.002, 20.0, 1e7)[:-1]))
    assert steps == pytest.approx(np.full(8, np.log(0.002 / 20.0) / 8), rel=1e-4)


@pytest.mark.parametrize(
    "arguments", [(0, 0.002, 80, 7), (5, 0.0, 80, 7), (5, 2, 1, 7), (5, 0.002, 80, 0), (5, -1, 80, 7)]
)
def test_levels_that_cannot_be_are_refused(arguments: tuple) -> None:
    with pytest.raises(SpecError):
        karras(*arguments)


def test_the_start_has_the_spread_of_data_and_noise_together() -> None:
    assert start_std(1.2, 0.5) == pytest.approx(1.3)
