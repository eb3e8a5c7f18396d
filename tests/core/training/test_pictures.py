"""Sample pictures are painted on the scale of their variable."""

import numpy as np
import pytest

from core.training.pictures import shade
from core.types import VARIABLES


@pytest.mark.parametrize("variable", VARIABLES.values(), ids=VARIABLES)
def test_the_lowest_level_is_0_and_the_highest_1_and_nothing_lies_beyond(variable):
    low, high = variable.levels[0], variable.levels[-1]
    values = np.array([0.0, low, high, 2 * high])
    np.testing.assert_allclose(shade(values, variable), [0, 0, 1, 1])


def test_rain_is_shaded_by_ratio_and_temperature_by_difference():
    np.testing.assert_allclose(shade(np.array([1.0, 10.0]), VARIABLES["precip"]), [1 / 3, 2 / 3])
    low, high = (VARIABLES["t2m"].levels[end] for end in (0, -1))
    assert shade(np.array([0.5 * (low + high)]), VARIABLES["t2m"]) == pytest.approx(0.5)
