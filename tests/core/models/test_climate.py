"""A climate is looked up by place and month, whatever is cut; what it does not know is refused in words."""

import numpy as np
import pytest

from core.covariates import land_share
from core.errors import GridError, ModelError, TimeError
from core.models.climate import Climate, month_of

LAT, LON = 50.0 + 0.25 * np.arange(12), -6.0 + 0.25 * np.arange(20)
MONTHS = np.array([3, 7])
MEAN = np.random.default_rng(0).normal(280, 5, (2, 12, 20)).astype(np.float32)
SD = np.random.default_rng(1).uniform(1, 3, (2, 12, 20)).astype(np.float32)
PIXEL = Climate("pixel", MONTHS, MEAN, SD, LAT, LON)
NONE = np.empty(0)


def place(rows=slice(None), columns=slice(None)):
    return np.meshgrid(LAT[rows], LON[columns], indexing="ij")


def test_months_are_those_of_the_calendar():
    times = np.array(["1969-12-31T23", "1970-01-01", "2019-03-31T23:59", "2020-12-01"], "datetime64[ns]")
    assert [month_of(time) for time in times] == [12, 1, 3, 12]


def test_a_part_of_the_grid_has_the_statistics_of_its_own_cells():
    cut = slice(4, 9), slice(13, 18)
    for month, index in ((3, 0), (7, 1)):
        np.testing.assert_array_equal(
            PIXEL.fields(*place(*cut), month), np.stack([MEAN, SD])[:, index][(slice(None), *cut)]
        )


def test_coordinates_decide_and_not_their_order_or_rounding():
    latitude, longitude = place()
    shaken = PIXEL.fields(latitude[::-1] + 1e-6, longitude[::-1] - 1e-6, 3)
    np.testing.assert_array_equal(shaken[0], MEAN[0, ::-1])
    finer = np.meshgrid(LAT[2] + 0.05 * np.arange(-2, 3), LON[5] + 0.05 * np.arange(-2, 3), indexing="ij")
    np.testing.assert_array_equal(
        PIXEL.fields(*finer, 7), np.broadcast_to([[[MEAN[1, 2, 5]]], [[SD[1, 2, 5]]]], (2, 5, 5))
    )


def test_beyond_the_grid_its_rim_goes_on():
    far = np.meshgrid([40.0, 51.0, 60.0], [-9.0, 0.0], indexing="ij")
    np.testing.assert_array_equal(PIXEL.fields(*far, 3)[0], MEAN[0][[0, 4, -1]][:, [0, -1]])


def test_a_domain_has_one_pair_everywhere():
    climate = Climate("domain", MONTHS, np.float32([280, 290]), np.float32([2, 3]), NONE, NONE)
    np.testing.assert_array_equal(
        climate.fields(*np.zeros((2, 4, 5)), 7), np.full((4, 5, 2), [290, 3]).transpose(2, 0, 1)
    )
    climate.check(*np.zeros((2, 4, 5)), [3, 7])


def test_land_and_water_are_told_apart_where_the_run_is():
    mean, sd = np.float32([[270, 280], [290, 285]]), np.float32([[4, 1], [5, 2]])
    climate = Climate("land_mask", MONTHS, mean, sd, NONE, NONE)
    made, land = climate.fields(*place(), 3), land_share(*place()) >= 0.5
    assert 0 < land.sum() < land.size
    np.testing.assert_array_equal(made, np.where(land, [[[270]], [[4]]], [[[280]], [[1]]]))


def test_a_month_without_statistics_is_refused_with_those_there_are():
    with pytest.raises(TimeError, match="in month 1, 12; the model's statistics are of month 3, 7") as caught:
        PIXEL.check(*place(), [3, 12, 1])
    assert "Choose a time" in caught.value.remedy


@pytest.mark.parametrize(("rows", "columns", "what"), [(0.25, 0, "lat 50.25 to 53"), (0, -0.25, "lon -6.25 to -1.5")])
def test_a_region_that_leaves_the_grid_by_one_cell_is_refused_with_what_it_covers(rows, columns, what):
    latitude, longitude = place()
    PIXEL.check(latitude, longitude, [3])
    with pytest.raises(GridError, match=what):
        PIXEL.check(latitude + rows, longitude + columns, [3])


def test_it_survives_its_arrays_and_a_missing_one_is_named():
    again = Climate.of("pixel", PIXEL.arrays())
    for name, values in PIXEL.arrays().items():
        np.testing.assert_array_equal(getattr(again, name), values)
    with pytest.raises(ModelError, match="hold months of the"):
        Climate.of("pixel", {"months": MONTHS})
