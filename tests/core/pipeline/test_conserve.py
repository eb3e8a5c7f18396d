"""Constraints on block means, by hand and by property."""

import numpy as np
import pytest

from core.pipeline.conserve import CONSERVATION, additive, block_means, multiplicative

RNG = np.random.default_rng(0)
FINE = np.where(RNG.random((3, 20, 30)) < 0.5, 0.0, RNG.gamma(0.5, 6.0, (3, 20, 30)))
COARSE = np.where(RNG.random((3, 2, 3)) < 0.3, 0.0, RNG.gamma(1.0, 2.0, (3, 2, 3)))


@pytest.mark.parametrize("name", ["additive", "multiplicative"])
def test_block_means_equal_the_coarse_field_and_nothing_is_negative(name: str) -> None:
    result = CONSERVATION[name](FINE, COARSE)
    assert block_means(result, 10) == pytest.approx(COARSE, rel=1e-9, abs=1e-12)
    assert result.min() >= 0


def test_off_changes_nothing() -> None:
    assert CONSERVATION["off"](FINE, COARSE) is FINE


def test_multiplicative_by_hand() -> None:
    fine = np.array([[1.0, 3.0], [0.0, 4.0]])
    assert multiplicative(fine, np.array([[4.0]])).tolist() == [[2.0, 6.0], [0.0, 8.0]]


def test_a_wet_block_with_nothing_in_it_becomes_even() -> None:
    result = multiplicative(np.zeros((2, 4)), np.array([[3.0, 0.0]]))
    assert result.tolist() == [[3.0, 3.0, 0.0, 0.0]] * 2


def test_additive_by_hand_moves_all_pixels_alike_and_redistributes_what_is_clamped() -> None:
    assert additive(np.array([[1.0, 3.0], [2.0, 2.0]]), np.array([[3.0]])).tolist() == [[2.0, 4.0], [3.0, 3.0]]
    # 0, 0, 0, 8 has mean 2; moved by -1 it is -1, -1, -1, 7; clamped 0, 0, 0, 7; scaled back to mean 1: 4.
    assert additive(np.array([[0.0, 0.0], [0.0, 8.0]]), np.array([[1.0]])).tolist() == [[0.0, 0.0], [0.0, 4.0]]


def test_additive_leaves_negative_variables_alone() -> None:
    result = additive(np.array([[-5.0, -3.0], [-4.0, -4.0]]), np.array([[-6.0]]))
    assert result.tolist() == [[-7.0, -5.0], [-6.0, -6.0]]


@pytest.mark.parametrize("name", ["additive", "multiplicative"])
def test_a_missing_block_stays_missing_and_alone(name: str) -> None:
    coarse = COARSE.copy()
    coarse[0, 1, 2] = np.nan
    fine = FINE.copy()
    fine[0, 10:, 20:] = np.nan
    result = CONSERVATION[name](fine, coarse)
    assert np.isnan(result[0, 10:, 20:]).all() and np.isnan(result).sum() == 100
