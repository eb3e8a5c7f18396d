"""Pairs from gridded hours: blocks as a run makes them, periods kept apart, covariates of the very cells and hours."""

import numpy as np
import pytest
import xarray as xr

from core.covariates import covariate_fields
from core.errors import InputError, SpecError, TimeError
from core.grid import as_field, coarsen
from core.io import open_source
from core.training.gridded import pairs_of_hours, read_hours, scaler_statistics, split_hours
from tests.core.io.conftest import DATA

FACTOR = 5
HOURS = 48
Y, X = 52 + 0.25 * np.arange(20), -4 + 0.25 * np.arange(30)
DAYS = {"training": ("2019-03-01", "2019-03-02T12"), "test": ("2019-03-02T18:00Z", "2019-03-03")}


@pytest.fixture
def hours():
    """Kelvin that tell hour, row and column: 1 K an hour, 0.01 K a row, 0.0003 K a column."""
    t, y, x = np.ogrid[:HOURS, :20, :30]
    times = np.datetime64("2019-03-01", "ns") + np.arange(HOURS) * np.timedelta64(1, "h")
    return as_field(250 + t + 0.01 * y + 0.0003 * x, variable="t2m", y=Y, x=X, times=times)


def test_a_file_is_cut_to_the_blocks_that_a_run_on_it_has():
    hours = read_hours(DATA / "era5_t2m.grib", "t2m", FACTOR)
    with open_source(DATA / "era5_t2m.grib", variable="t2m") as source:
        whole = source.read(slice(None))
    assert [n % FACTOR for n in hours.shape[1:]] == [0, 0]
    assert whole.sizes["lat"] - hours.sizes["lat"] < FACTOR
    assert float(hours["lat"][-1]) == float(whole["lat"][-1])  # stored from the north: the south is trimmed
    assert float(hours["lon"][0]) == float(whole["lon"][0])
    xr.testing.assert_equal(hours, whole.sel(lat=hours["lat"], lon=hours["lon"]))


def test_a_file_without_a_whole_block_is_refused():
    with pytest.raises(InputError, match="expected a block of 60 x 60"):
        read_hours(DATA / "era5_t2m.grib", "t2m", 60)


def test_a_file_with_missing_values_is_refused(hours, tmp_path):
    hours[3, 4, 5] = np.nan
    hours.to_netcdf(tmp_path / "gap.nc")
    with pytest.raises(InputError, match="1 missing"):
        read_hours(tmp_path / "gap.nc", "t2m", FACTOR)


def test_periods_hold_their_first_hour_and_not_their_last(hours):
    parts = split_hours(hours, DAYS)
    assert {name: part.sizes["time"] for name, part in parts.items()} == {"training": 36, "test": 6}
    assert parts["training"]["time"].values[-1] == np.datetime64("2019-03-02T11", "ns")
    assert parts["test"]["time"].values[0] == np.datetime64("2019-03-02T18", "ns")


@pytest.mark.parametrize(
    ("periods", "error", "says"),
    [
        ({"training": ("2019-03-01", "2019-03-02T06"), "test": ("2019-03-02", "2019-03-03")}, SpecError, "one after"),
        ({"training": ("2019-03-02", "2019-03-01")}, SpecError, "one after"),
        ({"training": ("2019-03-01", "the day after")}, SpecError, "the day after"),
        ({"training": ("2020-03-01", "2020-03-02")}, TimeError, "lies in the period training"),
    ],
)
def test_periods_that_overlap_or_hold_nothing_are_refused(hours, periods, error, says):
    with pytest.raises(error, match=says):
        split_hours(hours, periods)


def test_the_whole_field_is_a_run_s_input_and_truth(hours):
    batch = pairs_of_hours(hours, factor=FACTOR)(4, (0, 1))
    assert batch.covariates.shape == (4, 0, 20, 30)
    frames = np.round(batch.truth[:, 0, 0, 0].numpy() - 250).astype(int)
    np.testing.assert_array_equal(batch.truth[:, 0], hours.values[frames])
    np.testing.assert_allclose(batch.coarse[:, 0], coarsen(hours, FACTOR).values[frames], atol=1e-4)


def test_every_hour_and_place_is_drawn_and_covariates_are_theirs(hours):
    names = ["hour_cyclical", "orography", "day_of_year", "land_sea_mask"]
    pairs = pairs_of_hours(hours, factor=FACTOR, covariates=names, windows=[(2, 4)])
    frames, rows, columns = set(), set(), set()
    lat, lon = np.meshgrid(Y, X, indexing="ij")
    for key in range(60):
        batch = pairs(8, (key,))
        for truth, told in zip(batch.truth[:, 0].numpy(), batch.covariates.numpy(), strict=True):
            t, row, column = np.unravel_index(np.abs(hours.values - truth[0, 0]).argmin(), hours.shape)
            cut = slice(row, row + 10), slice(column, column + 20)
            np.testing.assert_array_equal(truth, hours.values[(t, *cut)])
            whole = covariate_fields(names, lat, lon, hours["time"].values[t])
            np.testing.assert_array_equal(told, whole[(slice(None), *cut)])
            frames.add(t), rows.add(row), columns.add(column)
    assert len(frames) == HOURS
    assert rows == set(range(11))
    assert columns == set(range(11))


def test_the_same_key_gives_the_same_batch_and_batches_may_differ_in_size(hours):
    pairs = pairs_of_hours(hours, factor=FACTOR, covariates=["latitude"], windows=[(2, 2), (4, 6)])
    for first, second in zip(pairs(3, (1, 2, 3)), pairs(3, (1, 2, 3)), strict=True):
        assert first.equal(second)
    assert {tuple(pairs(2, (key,)).coarse.shape) for key in range(12)} == {(2, 1, 2, 2), (2, 1, 4, 6)}


def test_what_cannot_be_drawn_is_refused_before_training(hours):
    with pytest.raises(SpecError, match="4 x 6 coarse cells"):
        pairs_of_hours(hours, factor=FACTOR, windows=[(2, 7)])
    with pytest.raises(SpecError, match='"height"'):
        pairs_of_hours(hours, factor=FACTOR, covariates=["height"])


def test_scalers_are_those_of_month_cell_and_surface(hours):
    later = hours.assign_coords(time=hours["time"] + np.timedelta64(31, "D")) + 5
    both = xr.concat([hours, later], "time")
    domain, pixel = scaler_statistics(both), scaler_statistics(both, "pixel")
    np.testing.assert_allclose(domain["mean"], [hours.mean(dtype=float), hours.mean(dtype=float) + 5], rtol=1e-6)
    np.testing.assert_allclose(domain["sd"], hours.values.std(dtype=float), rtol=1e-4)
    np.testing.assert_allclose(pixel["mean"][1], hours.values.mean(0, dtype=float) + 5, rtol=1e-6)
    np.testing.assert_allclose(pixel["sd"], np.std(np.arange(HOURS)), rtol=1e-4)
    surface = scaler_statistics(hours, "land_mask")
    assert dict(surface["mean"].sizes) == {"surface": 2, "month": 1}
    between = surface["mean"].values.ravel()
    assert between.min() < float(hours.mean(dtype=float)) < between.max()
    with pytest.raises(SpecError, match='"year"'):
        scaler_statistics(hours, "year")
