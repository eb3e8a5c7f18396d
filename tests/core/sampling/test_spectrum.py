"""The knob for small scales on Gaussian data of a known spectrum."""

import numpy as np
import pytest

from core.errors import SpecError
from core.sampling.schedule import SCHEDULES, karras
from core.sampling.spectrum import stretched
from tests.core.sampling.toys import gaussian, variance

SOLVERS = ["heun", "dpmpp_2m", "unipc"]


def power(solver: str, levels: np.ndarray, spread: float) -> float:
    """Share of the data's variance left at a scale where their spread is ``spread``."""
    denoise = lambda x, sigma: gaussian(x, sigma, spread)
    return variance(solver, denoise, levels, np.hypot(levels[0], spread), churn=0.0) / spread**2


@pytest.mark.parametrize("off", [0, 0.0, 1, 1.0])
@pytest.mark.parametrize("schedule", SCHEDULES)
def test_off_changes_nothing(schedule: str, off: float) -> None:
    levels = SCHEDULES[schedule](20, 0.01, 70.0, 7.0)
    assert stretched(levels, off).tolist() == levels.tolist()


def test_levels_are_stretched_smoothly_between_60_and_85_percent_of_the_steps() -> None:
    levels = karras(21, 0.002, 80.0, 7.0)
    factors = stretched(levels, 1.3)[:-1] / levels[:-1]
    assert factors[:13] == pytest.approx(np.ones(13)) and factors[17:] == pytest.approx(np.full(4, 1.3))
    assert factors[12:18] == pytest.approx(1 + 0.3 * np.array([0, 0.104, 0.352, 0.648, 0.896, 1]))
    assert stretched(levels, 1.3)[-1] == 0


@pytest.mark.parametrize("solver", SOLVERS)
def test_a_larger_value_leaves_less_power_in_the_smallest_scales_and_all_of_the_large_ones(solver: str) -> None:
    levels = karras(40, 0.002, 80.0, 7.0)
    knobs = [stretched(levels, star) for star in (0.7, 0.85, 1.0, 1.15, 1.3)]
    small = [power(solver, knob, 0.003) for knob in knobs]
    assert np.all(np.diff(small) < -0.03)
    assert [power(solver, knob, 0.5) for knob in knobs] == pytest.approx([1.0] * 5, abs=0.03)


@pytest.mark.parametrize("solver", SOLVERS)
@pytest.mark.parametrize("star", [0.8, 1.25])
def test_with_small_steps_only_the_last_level_makes_a_difference(solver: str, star: float) -> None:
    for spread in (0.5, 0.03, 0.003):
        kept = spread**2 / (spread**2 + (star * 0.002) ** 2)
        assert power(solver, stretched(karras(1000, 0.002, 80.0, 7.0), star), spread) == pytest.approx(kept, rel=0.01)


@pytest.mark.parametrize("solver", SOLVERS)
def test_raising_the_smallest_level_damps_each_scale_by_its_share_of_the_noise(solver: str) -> None:
    for last in (0.003, 0.03, 0.3):
        for spread in (0.5, 0.05, 0.005):
            kept = spread**2 / (spread**2 + last**2)
            assert power(solver, karras(600, last, 80.0, 7.0), spread) == pytest.approx(kept, rel=0.01)


@pytest.mark.parametrize("star", [-0.5, 50.0, float("nan")])
def test_values_that_levels_cannot_follow_are_refused(star: float) -> None:
    with pytest.raises(SpecError, match="sigma_star"):
        stretched(karras(20, 0.002, 80.0, 7.0), star)
