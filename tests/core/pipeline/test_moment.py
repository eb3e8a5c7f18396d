"""A place at a time, read by itself, says what the whole scene of that time says there."""

import numpy as np
import pytest
import xarray as xr

from core.io.reading import Reading
from core.pipeline import moment_at, scene_of
from core.pipeline.moment import value_at
from core.types import Region
from tests.stub_scene import stub_scene

PLACES = ((-97.361, 35.118), (-97.599, 35.001), (-96.8001, 35.5999))
"""Inside, and in both corners of the file."""


@pytest.fixture
def fine(tmp_path):
    path = tmp_path / "fine.nc"
    stub_scene(times=3).truth.rename("rainrate").to_netcdf(path)
    return path


@pytest.fixture
def coarse(tmp_path):
    path = tmp_path / "coarse.nc"
    stub_scene(times=3, seed=4).input.rename("rainrate").to_netcdf(path)
    return path


@pytest.mark.parametrize("simulate", [None, 5])
def test_a_perfect_model_and_its_satellite_are_those_of_the_scene(fine, simulate):
    reading = Reading(role="fine", simulate=simulate, variable="rainrate")
    for time in range(3):
        scene = scene_of(Reading(role="fine", simulate=simulate, variable="rainrate", time=time), fine)
        for x, y in PLACES:
            moment = moment_at(reading, time, x, y, projected=False, path=fine)
            assert moment.input == pytest.approx(value_at(scene.input, x, y), abs=1e-6)
            assert moment.truth == pytest.approx(value_at(scene.truth, x, y), abs=1e-6)
    row, column = round((PLACES[0][1] - 35.005) * 100), round((PLACES[0][0] + 97.595) * 100)
    assert value_at(scene.truth, *PLACES[0]) == float(scene.truth[0, row, column])


def test_an_input_and_a_truth_of_two_files_are_read_in_both(fine, coarse):
    reading = Reading(role="pair", variable="rainrate", region=Region("part", 35.1, 35.5, -97.5, -97.0))
    scene = scene_of(Reading(role="pair", variable="rainrate", time=1), coarse, fine)
    moment = moment_at(reading, 1, *PLACES[0], projected=False, path=coarse, truth=fine)
    assert moment.input == pytest.approx(value_at(scene.input, *PLACES[0]), abs=1e-6)
    assert moment.truth == pytest.approx(value_at(scene.truth, *PLACES[0]), abs=1e-6)


def test_a_time_that_the_truth_does_not_have_is_of_the_input_alone(fine, coarse, tmp_path):
    short = tmp_path / "short.nc"
    xr.open_dataset(fine).isel(time=[0]).to_netcdf(short)
    moment = moment_at(Reading(role="pair"), 2, *PLACES[0], projected=False, path=coarse, truth=short)
    assert np.isfinite(moment.input) and np.isnan(moment.truth)


def test_what_is_missing_there_is_missing_and_no_error(tmp_path):
    field = stub_scene(times=2).truth.rename("rainrate")
    path = tmp_path / "gap.nc"
    field.where(field["time"] != field["time"][1]).to_netcdf(path)
    moment = moment_at(Reading(role="fine"), 1, *PLACES[0], projected=False, path=path)
    assert np.isnan(moment.input) and np.isnan(moment.truth)
