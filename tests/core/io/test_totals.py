"""Amounts that only grow are not taken for what fell between two times, unless somebody says so."""

import numpy as np
import pytest

from core.errors import TimeError
from core.io import open_source
from core.types import Stated
from tests.core.io.conftest import minutes

HOURS = minutes(*(60 * np.arange(1, 13)))
FELL = np.random.default_rng(2).gamma(0.3, 2.0, (12, 20, 30))


@pytest.fixture
def amounts(rain):
    """Writes millimetres whose period is the spacing of their times, as ERA5 does."""
    return lambda values, **more: rain(
        "tp.nc", values, times=HOURS, units="mm", variable="tp", GRIB_stepType="accum", **more
    )


def of_days(fell: np.ndarray) -> np.ndarray:
    """Totals that begin anew at the ninth frame, among the last that are looked at."""
    return np.concatenate([fell[:8].cumsum(axis=0), fell[8:].cumsum(axis=0)])


@pytest.mark.parametrize("totals", [lambda fell: fell.cumsum(axis=0), of_days], ids=["once", "anew"])
def test_amounts_that_only_grow_are_refused_and_read_as_is_said(totals, amounts):
    path = amounts(totals(FELL))
    with pytest.raises(TimeError, match=r"tp in tp\.nc only grows from one time to the next") as refused:
        open_source(path)
    first, second = (fix.changes for fix in refused.value.fixes)
    with open_source(path, stated=Stated(**first)) as source:
        np.testing.assert_allclose(source.read(slice(None)).values, FELL[1:], atol=2e-5)
    with open_source(path, stated=Stated(**second)) as source:
        np.testing.assert_allclose(source.read(slice(None)).values, totals(FELL), rtol=1e-6)


@pytest.mark.parametrize(
    "values",
    [FELL, np.ones_like(FELL), np.zeros_like(FELL), np.full_like(FELL, np.nan)],
    ids=["rain", "the same", "dry", "missing"],
)
def test_rain_and_what_never_changes_are_taken_as_they_are(values, amounts):
    with open_source(amounts(values)) as source:
        assert source.interval == np.timedelta64(1, "h")


def test_a_period_that_the_file_states_is_believed(amounts):
    path = amounts(FELL.cumsum(axis=0), cell_methods="time: sum (interval: 1 hour)")
    with open_source(path) as source:
        assert source.interval == np.timedelta64(1, "h")
