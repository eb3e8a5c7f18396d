"""Gauges are put on the pixels that they lie in, at the valid time of a field."""

import numpy as np
import pytest

from core.errors import GridError
from core.grid import as_field, grid_of
from core.io.gauges import Gauges
from core.io.observations import placed

NOON = np.datetime64("2019-06-10T12:00", "ns")
TEN = np.timedelta64(10, "m")
FIELD = as_field(np.zeros((6, 8)), variable="precip", y=47.005 + 0.01 * np.arange(6), x=-122.995 + 0.01 * np.arange(8))


def gauges_at(*readings):
    """Readings (lat, lon, minutes after noon, value, sd)."""
    lat, lon, minutes, value, sd = np.array(readings, dtype=float).T
    return Gauges("precip", lat, lon, NOON + minutes.astype("timedelta64[m]"), value, sd)


def cells(seen, field=FIELD):
    """(row, column) of every observed pixel, in the field."""
    grid = grid_of(field)
    return list(zip((seen.rows - grid.row0).tolist(), (seen.columns - grid.column0).tolist(), strict=True))


def test_a_gauge_observes_the_pixel_that_it_lies_in():
    seen = placed(gauges_at((47.0149, -122.9701, 0, 3, 1), (47.0151, -122.9699, 0, 5, 2)), FIELD, NOON)
    assert cells(seen) == [(1, 2), (1, 3)]
    assert seen.value.tolist() == [3, 5] and seen.sd.tolist() == [1, 2]


def test_indices_are_those_of_the_lattice_so_that_a_crop_changes_none():
    gauge = gauges_at((47.034, -122.95, 0, 3, 1))
    whole, part = placed(gauge, FIELD, NOON), placed(gauge, FIELD[2:, 3:], NOON)
    assert (whole.rows, whole.columns) == (part.rows, part.columns)


def test_what_lies_outside_is_left_out_and_counted():
    south, east, inside = (46.999, -122.95, 0, 1, 1), (47.03, -122.919, 0, 2, 1), (47.03, -122.95, 0, 3, 1)
    seen = placed(gauges_at(south, east, inside), FIELD, NOON)
    assert (seen.value.tolist(), seen.used, seen.outside, seen.other_times) == ([3], 1, 2, 0)
    assert cells(placed(gauges_at(south, east, inside), FIELD, NOON, margin=1)) == [(-1, 5), (2, 5), (2, 8)]


@pytest.mark.parametrize(
    ("start", "end", "minutes"), [(0, None, [0]), (0, 0, [0]), (-10, 0, [-5, 0]), (0, 10, [5, 10])]
)
def test_a_reading_belongs_to_the_period_that_its_clock_ends_in(start, end, minutes):
    times = [-10, -5, 0, 5, 10]
    readings = [(47.005 + 0.01 * i, -122.95, minute, minute + 20, 1) for i, minute in enumerate(times)]
    limits = [None if m is None else NOON + np.timedelta64(m, "m") for m in (start, end)]
    seen = placed(gauges_at(*readings), FIELD, *limits)
    assert (seen.value - 20).tolist() == minutes
    assert seen.other_times == 5 - len(minutes)


def test_several_readings_of_a_pixel_are_one_observation():
    seen = placed(gauges_at(*[(47.03, -122.95, -m, 3 + m, 0.4) for m in range(4)]), FIELD, NOON - TEN, NOON)
    assert (seen.value.tolist(), seen.used) == ([4.5], 4)
    assert seen.sd[0] == pytest.approx(0.2)


def test_no_gauge_is_no_observation():
    seen = placed(gauges_at((10, 10, 0, 1, 1)), FIELD, NOON)
    assert seen.rows.shape == seen.columns.shape == seen.value.shape == seen.sd.shape == (0,)


def test_gauges_find_their_place_on_a_projected_grid():
    # One degree of the meridian at the projection's centre is 6371 km pi / 180.
    mapping = {
        "grid_mapping_name": "lambert_azimuthal_equal_area",
        "longitude_of_projection_origin": 10.0,
        "latitude_of_projection_origin": 52.0,
        "false_easting": 0.0,
        "false_northing": 0.0,
        "earth_radius": 6371000.0,
    }
    y, x = 500.0 + 1000 * np.arange(150), -3500.0 + 1000 * np.arange(8)
    field = as_field(np.zeros((150, 8)), variable="precip", y=y, x=x, projected=True, grid_mapping=mapping)
    seen = placed(gauges_at((53.0, 10.0001, 0, 3, 1), (-52.0, -170.0, 0, 3, 1)), field, NOON)
    assert cells(seen, field) == [(111, 4)] and seen.outside == 1
    del field.attrs["grid_mapping"]
    with pytest.raises(GridError, match="no usable grid mapping"):
        placed(gauges_at((53.0, 10.0, 0, 3, 1)), field, NOON)
