"""Further channels of a scene: found by any of their names, cut and averaged as the input is, or refused."""

import numpy as np
import pyproj
import pytest
import xarray as xr

from core.errors import GridError, InputError, TimeError, UnitsError
from core.grid import coarsen, conservative_regrid
from core.io import open_scene, open_source
from core.io.further import find_further, further_of
from core.types import Region
from tests.core.io.conftest import DATA, minutes

assert pyproj  # before eccodes, which breaks PROJ's database lookup otherwise
import eccodes

TIMES = minutes(0, 30)
BOX = Region("box", 35.2, 35.5, -97.8, -97.5)


@pytest.fixture
def weather(rain):
    """Rain with pressure, wind and temperature on its cells and at its times: ``weather(name, step, change)``."""

    def write(name="weather.nc", step=0.01, change=lambda dataset: dataset, shape=(60, 80)):
        def with_others(dataset):
            y, x = dataset["lat"], dataset["lon"]
            ramp = (y + 0 * x).expand_dims(time=dataset["time"]).astype(np.float32)
            dataset["msl"] = (100_000 + 10 * ramp).assign_attrs(
                units="Pa", standard_name="air_pressure_at_mean_sea_level", GRIB_shortName="prmsl"
            )
            dataset["u"] = (ramp.copy(data=np.broadcast_to(x.values, ramp.shape))).assign_attrs(units="m s-1")
            dataset["tas"] = (ramp / 10).assign_attrs(units="degC", standard_name="air_temperature")
            return change(dataset)

        values = np.random.default_rng(0).gamma(1.0, 2.0, (2, *shape))
        return rain(name, values, times=TIMES, step=step, change=with_others)

    return write


@pytest.mark.parametrize("name", ["msl", "MSL", "prmsl", "air_pressure_at_mean_sea_level"])
def test_a_variable_is_found_by_file_name_short_name_and_standard_name(weather, name):
    scene = open_scene(weather(), coarsen=10)
    assert (scene.channels.find(name).name, scene.channels.find(name).units) == ("msl", "Pa")


def test_block_means_of_a_fine_file_are_those_of_the_input(weather):
    path = weather()
    scene = open_scene(path, coarsen=10, region=BOX, halo=1, time="all")
    pressure, wind, rain = scene.channels.read(["msl", "u", "precip_rate"])
    xr.testing.assert_identical(rain, scene.input)
    y, x = scene.input["lat"].values, scene.input["lon"].values
    np.testing.assert_allclose(pressure, np.broadcast_to(100_000 + 10 * y[:, None], pressure.shape), rtol=1e-6)
    np.testing.assert_allclose(wind, np.broadcast_to(x, wind.shape), rtol=1e-6)
    assert pressure.attrs["units"] == "Pa" and pressure.dtype == np.float32


def test_a_coarse_file_gives_its_cells_as_they_are_and_a_time_its_own(weather):
    path = weather(step=0.1)
    scene = open_scene(path, region=Region("box", 36, 38, -97, -94), halo=2, time=1)
    (rain,) = scene.channels.read(["precip_rate"])
    xr.testing.assert_identical(rain, scene.input)
    (wind,) = scene.channels.read(["u"])
    np.testing.assert_allclose(wind.values[0, 0], scene.input["lon"].values, rtol=1e-6)


def test_a_regridded_file_regrids_them_too(weather):
    path = weather(step=0.05)
    scene = open_scene(path, regrid=True, time="all", region=BOX)
    with open_source(path, variable="precip") as source:
        whole = conservative_regrid(source.read(slice(None)), 0.1)
    (rain,) = scene.channels.read(["precip_rate"])
    np.testing.assert_allclose(rain, whole.sel(lat=rain.lat, lon=rain.lon, method="nearest"), rtol=1e-6)
    np.testing.assert_array_equal(rain, scene.input)


def test_cells_cut_away_for_a_truth_are_cut_away_from_channels(weather, rain):
    coarse = weather("coarse.nc", step=0.1, shape=(8, 8))
    fine = rain("fine.nc", np.ones((2, 60, 60)), times=TIMES)
    scene = open_scene(coarse, truth=fine, halo=0)
    assert scene.input.shape == (1, 6, 6)
    (wind,) = scene.channels.read(["u"])
    np.testing.assert_array_equal(wind["lon"], scene.input["lon"])
    np.testing.assert_allclose(wind.values[0, 0], scene.input["lon"].values, rtol=1e-6)


def test_a_known_quantity_is_read_in_its_canonical_unit(weather):
    scene = open_scene(weather(), coarsen=10)
    (temperature,) = scene.channels.read(["air_temperature"])
    assert scene.channels.find("tas").units == temperature.attrs["units"] == "K"
    np.testing.assert_allclose(temperature.values[0, :, 0], scene.input["lat"] / 10 + 273.15, rtol=1e-6)


def test_era5_s_temperature_is_its_own_channel():
    scene = open_scene(DATA / "era5_t2m.grib", coarsen=5, factor=5, coarse_step_degrees=1.25)
    (same,) = scene.channels.read(["2t"])
    xr.testing.assert_identical(same, scene.input)
    xr.testing.assert_identical(same, coarsen(scene.truth, 5))


def test_fields_on_other_levels_of_a_grib_are_found_by_either_short_name(tmp_path):
    path, added = tmp_path / "levels.grib", {"msl": 100_000.0, "10u": -270.0, "10v": -280.0}
    with (DATA / "era5_t2m.grib").open("rb") as stored, path.open("wb") as file:
        while (message := eccodes.codes_grib_new_from_file(stored)) is not None:
            eccodes.codes_write(message, file)
            kelvin = eccodes.codes_get_values(message)
            for name, offset in added.items():
                eccodes.codes_set(message, "shortName", name)
                eccodes.codes_set_values(message, kelvin + offset)
                eccodes.codes_write(message, file)
            eccodes.codes_release(message)
    scene = open_scene(path, variable="t2m", coarsen=5, factor=5, coarse_step_degrees=1.25)
    names = ["msl", "air_pressure_at_mean_sea_level", "10u", "u10", "v10"]
    assert [scene.channels.find(name).name for name in names] == ["msl", "msl", "u10", "u10", "v10"]
    for field, offset in zip(scene.channels.read(["msl", "10u", "v10"]), added.values(), strict=True):
        np.testing.assert_allclose(field - scene.input, offset, atol=0.02)


def test_what_the_file_does_not_hold_is_refused_with_what_it_holds(weather):
    scene = open_scene(weather(), coarsen=10)
    with pytest.raises(InputError, match=r'weather.nc has no variable .* "v10"; it holds .*msl \[Pa\]') as refused:
        scene.channels.find("v10")
    assert "same grid and times" in refused.value.remedy


def test_a_name_that_two_variables_share_is_refused():
    pair = {name: ("y", [0.0, 1.0], {"standard_name": "wind_speed", "units": "m s-1"}) for name in ("ws10", "ws100")}
    dataset = xr.Dataset({name: (("x", "y"), [v[1]] * 2, v[2]) for name, v in pair.items()})
    held = further_of((dataset,))
    assert find_further(held, "ws100", where="wind.nc").name == "ws100"
    with pytest.raises(InputError, match=r"wind.nc has 2 variables .* ws10 \[m s-1\], ws100"):
        find_further(held, "wind_speed", where="wind.nc")


def _other_cells(dataset):
    u = dataset["u"].isel(lat=slice(0, 30)).rename(lat="latitude_u").assign_coords(latitude_u=lambda d: d.latitude_u)
    u["latitude_u"].attrs["units"] = "degrees_north"
    return dataset.drop_vars("u").assign(u=u)


def _other_times(dataset):
    u = dataset["u"].isel(time=[0]).rename(time="time_u")
    return dataset.drop_vars("u").assign(u=u)


def _levels(dataset):
    return dataset.assign(u=dataset["u"].expand_dims(level=[850.0, 500.0]))


@pytest.mark.parametrize(
    ("change", "error", "says"),
    [
        (_other_cells, GridError, "u in weather.nc lies on 30 x 80 cells"),
        (_other_times, TimeError, "u in weather.nc has 1 times"),
        (_levels, InputError, "first of 2 values of level"),
    ],
)
def test_other_cells_times_and_levels_are_refused(weather, change, error, says):
    scene = open_scene(weather(change=change), coarsen=10)
    with pytest.raises(error, match=says):
        scene.channels.read(["u"])


def test_a_unit_that_cannot_be_one_of_a_known_quantity_is_read_as_stated(weather):
    scene = open_scene(weather(change=lambda d: d.assign(tas=d["tas"].assign_attrs(units="1"))), coarsen=10)
    assert scene.channels.find("tas").units == "1"
    rain = {"units": "mm h-1", "standard_name": "rainfall_rate"}
    odd = weather("odd.nc", change=lambda d: d.assign(tas=(d["tas"] - 999).assign_attrs(rain)))
    with pytest.raises(UnitsError, match="negative"):
        open_scene(odd, coarsen=10, variable="precip_rate").channels.read(["tas"])


def test_a_file_that_changed_its_times_is_refused(weather):
    path = weather()
    scene = open_scene(path, coarsen=10)
    weather(change=lambda d: d.assign_coords(time=d["time"] + np.timedelta64(1, "h")))
    with pytest.raises(InputError, match="other times than when the scene was opened"):
        scene.channels.read(["u"])
