"""Interpolation along the ground is exact where temperature is linear in height, and plain interpolation on flat ground."""

import numpy as np
import pytest

from core.errors import GridError
from core.grid import as_field, coarsen, upsample
from core.pipeline.lapse import BOUNDS, STANDARD, along_the_ground, lapse_rate, orographic

FACTOR = 5
NY, NX = 6, 9


def field_of(values, step=1.25):
    """A field of temperature on cells of this size, its first edges at 50 N, 5 W."""
    *_, ny, nx = values.shape
    y, x = 50 + step * (np.arange(ny) + 0.5), -5 + step * (np.arange(nx) + 0.5)
    times = None if values.ndim == 2 else np.datetime64("2019-03-01", "ns") + np.arange(len(values))
    return as_field(values, variable="t2m", y=y, x=x, times=times)


@pytest.fixture
def ground():
    """Rough fine heights, 0 to 1000 m."""
    return field_of(np.random.default_rng(3).uniform(0, 1, (NY * FACTOR, NX * FACTOR)) ** 2 * 1000, 0.25)


@pytest.fixture
def hills():
    """The same, with coarse cells that differ too."""
    rng = np.random.default_rng(4)
    coarse = rng.uniform(0, 800, (NY, NX)).repeat(FACTOR, 0).repeat(FACTOR, 1)
    return field_of(coarse + rng.uniform(0, 200, coarse.shape), 0.25)


@pytest.mark.parametrize("method", ["nearest", "bilinear", "bicubic"])
def test_a_field_linear_in_height_comes_back_exactly(hills, method):
    truth = 290 - 0.006 * hills
    result = along_the_ground(coarsen(truth.rename("t2m"), FACTOR), hills, FACTOR, method)
    np.testing.assert_allclose(result, truth, atol=2e-3)
    assert np.abs(upsample(coarsen(truth.rename("t2m"), FACTOR), FACTOR) - truth).max() > 0.5


def test_the_rate_is_found_on_a_slope_from_north_to_south_and_at_each_time(hills):
    height = coarsen(hills, FACTOR)
    plane = 0.8 * height["lat"] - 0.3 * height["lon"]
    rates = np.array([-0.003, -0.006, -0.009])
    values = (280 + plane).values + rates[:, None, None] * height.values
    found = lapse_rate(field_of(values), height.values)
    np.testing.assert_allclose(found, np.broadcast_to(rates[:, None, None], found.shape), rtol=0.02)


@pytest.mark.parametrize(("rate", "bound"), [(-0.02, BOUNDS[0]), (0.01, BOUNDS[1])])
def test_rates_that_cannot_be_are_clipped(hills, rate, bound):
    height = coarsen(hills, FACTOR)
    assert (lapse_rate(field_of(280 + rate * height.values), height.values) == bound).all()


def test_the_rate_is_local():
    height = np.random.default_rng(5).uniform(0, 900, (5, 16))
    rate = np.where(np.arange(16) < 8, -0.004, -0.008)
    found = lapse_rate(field_of(285 + rate * height), height)
    np.testing.assert_allclose(found[:, :4], -0.004, rtol=1e-3)
    np.testing.assert_allclose(found[:, -4:], -0.008, rtol=1e-3)


def test_on_flat_ground_it_is_plain_interpolation_and_fine_relief_gets_the_standard_rate(ground):
    coarse = field_of(np.random.default_rng(6).normal(280, 3, (2, NY, NX)))
    flat = ground.copy(data=np.full_like(ground, 120))
    np.testing.assert_allclose(along_the_ground(coarse, flat, FACTOR), upsample(coarse, FACTOR), atol=1e-4)
    mean = coarsen(ground, FACTOR).values.repeat(FACTOR, 0).repeat(FACTOR, 1)
    even = ground - mean  # every coarse cell at 0 m
    expected = upsample(coarse, FACTOR).values + STANDARD * even.values
    np.testing.assert_allclose(along_the_ground(coarse, even.rename("t2m"), FACTOR), expected, atol=1e-3)


def test_missing_cells_stay_missing_and_spread_no_further(hills):
    truth = (290 - 0.006 * hills).rename("t2m")
    coarse = coarsen(truth, FACTOR)
    coarse[2, 4] = np.nan
    result = along_the_ground(coarse, hills, FACTOR)
    missing = np.isnan(coarse.values).repeat(FACTOR, 0).repeat(FACTOR, 1)
    np.testing.assert_array_equal(np.isnan(result), missing)


def test_the_bundled_heights_serve_as_a_baseline_and_are_refused_elsewhere():
    field = field_of(np.full((2, NY, NX), 285.0))
    fine = orographic(field, FACTOR)
    assert fine.dims == ("time", "lat", "lon")
    assert fine.shape == (2, NY * FACTOR, NX * FACTOR)
    assert float(fine.std()) > 0.05
    with pytest.raises(GridError, match="bundled orography"):
        orographic(field.assign_coords(lat=field["lat"] - 60), FACTOR)


def test_heights_of_another_grid_are_refused(hills):
    with pytest.raises(GridError, match=r"expected \(30, 45\)"):
        along_the_ground(field_of(np.full((NY, NX), 280.0)), hills[:-1], FACTOR)
