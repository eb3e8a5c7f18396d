"""Fields in groups of NetCDF, HDF5 and Zarr, and which group is meant."""

import h5py
import numpy as np
import pytest
import xarray as xr

from core.errors import InputError
from core.io import open_scene, open_source
from core.io.channels import Channels
from tests.core.io.conftest import minutes

VALUES = np.random.default_rng(1).gamma(0.5, 4.0, (2, 12, 16)).astype(np.float32)
LAT, LON = 35.05 + 0.1 * np.arange(12), -97.95 + 0.1 * np.arange(16)


def field(name: str = "rain", units: str = "mm h-1", values: np.ndarray = VALUES) -> xr.Dataset:
    """A field without coordinates."""
    return xr.Dataset({name: (("time", "lat", "lon"), values, {"units": units})})


def placed(data: xr.Dataset) -> xr.Dataset:
    """The same where and when it is."""
    places = {"lat": ("lat", LAT, {"units": "degrees_north"}), "lon": ("lon", LON, {"units": "degrees_east"})}
    return data.assign_coords(time=minutes(0, 30), **places)


def written(path, groups: dict[str, xr.Dataset]):
    """A file of groups, or a store by its ending."""
    tree = xr.DataTree.from_dict(groups)
    if path.suffix == ".nc":
        tree.to_netcdf(path)
    else:
        tree.to_zarr(path, zarr_format=2 if path.suffix == ".zarr2" else 3)
    return path


@pytest.mark.filterwarnings("ignore:Consolidated metadata")
@pytest.mark.parametrize("ending", [".nc", ".zarr2", ".zarr3"])
@pytest.mark.parametrize("group", ["/model", "/model/surface"])
def test_the_one_group_that_holds_rain_is_read_as_the_file_without_groups(ending, group, tmp_path):
    path = written(tmp_path / f"grouped{ending}", {group: placed(field()), "/winds": placed(field("u10", "m s-1"))})
    placed(field()).to_netcdf(tmp_path / "plain.nc")
    with open_source(path) as source, open_source(tmp_path / "plain.nc") as plain:
        assert source.variable == f"{group[1:]}/rain"
        xr.testing.assert_identical(source.read(slice(None)), plain.read(slice(None)))


def test_what_a_group_lacks_is_found_in_those_above_it(tmp_path):
    above = placed(xr.Dataset()).assign(edges=(("time", "nv"), np.stack([minutes(-30, 0), minutes(0, 30)], axis=1)))
    above["time"].attrs["bounds"] = "edges"
    above["time"].encoding["units"] = "minutes since 2019-06-10"
    path = written(tmp_path / "above.nc", {"/": above, "/day/surface": field(units="mm")})
    with open_source(path) as source:
        np.testing.assert_array_equal(source.times, minutes(0, 30))
        assert source.interval == np.timedelta64(30, "m")
        np.testing.assert_allclose(source.read(1).values[0], 2 * VALUES[1], rtol=1e-6)


def test_a_groups_own_coordinates_go_before_those_above_it(tmp_path):
    finer = placed(field()).assign_coords(lat=("lat", LAT + 1, {"units": "degrees_north"}))
    placed(xr.Dataset()).to_netcdf(tmp_path / "own.nc")
    finer.to_netcdf(tmp_path / "own.nc", mode="a", group="fine")
    with open_source(tmp_path / "own.nc") as source:
        np.testing.assert_allclose(source.read(0)["lat"], LAT + 1)


def test_a_group_called_grid_is_imergs_only_where_the_file_says_so(tmp_path):
    with open_source(written(tmp_path / "own.nc", {"/Grid": placed(field())})) as source:
        assert (source.kind, source.interval) == ("NetCDF", None)


def test_where_two_groups_hold_rain_both_are_named_and_neither_is_taken(tmp_path):
    groups = {"/forecast": placed(field()), "/analysis": placed(field(values=2 * VALUES))}
    path = written(tmp_path / "two.nc", groups)
    for asked in (None, "rain", "precip"):
        with pytest.raises(
            InputError, match="two.nc has such a field in 2 groups: forecast/rain, analysis/rain"
        ) as caught:
            open_source(path, variable=asked)
        assert [fix.changes for fix in caught.value.fixes] == [
            {"variable": "forecast/rain"},
            {"variable": "analysis/rain"},
        ]
    with open_source(path, variable="analysis/rain") as source:
        np.testing.assert_allclose(source.read(0).values[0], 2 * VALUES[0], rtol=1e-6)
        assert source.variables == ("forecast/rain", "analysis/rain")


def test_of_many_groups_the_first_few_are_named(tmp_path):
    path = written(tmp_path / "many.nc", {f"/t{number}": placed(field()) for number in range(10)})
    with pytest.raises(InputError, match=r"in 10 groups: t0/rain, .*, t7/rain, \.\.\.; expected one") as caught:
        open_source(path)
    assert "t8" not in caught.value.message


def test_what_is_in_no_group_goes_before_what_is_in_one(tmp_path):
    path = written(tmp_path / "both.nc", {"/": placed(field()), "/anomaly": placed(field(values=VALUES + 1))})
    with open_source(path) as source:
        assert source.variable == "rain"


def test_a_variable_can_be_asked_for_without_its_group_where_one_group_has_it(tmp_path):
    path = written(tmp_path / "named.nc", {"/a": placed(field("x", "mm/h")), "/b": placed(field("y", "mm/h"))})
    with open_source(path, variable="y") as source:
        assert source.variable == "b/y"
    with pytest.raises(InputError, match=r"no gridded variable 'z'; it holds a/x \[mm/h\], b/y \[mm/h\]"):
        open_source(path, variable="z")


def test_groups_without_rain_are_told_by_name(tmp_path):
    path = written(tmp_path / "winds.nc", {"/surface": placed(field("u10", "m s-1 of wind"))})
    with pytest.raises(InputError, match=r"it holds surface/u10 \[m s-1 of wind\]"):
        open_source(path)


def test_a_scene_and_its_further_channels_are_read_from_a_group(tmp_path):
    path = written(tmp_path / "scene.nc", {"/model": placed(field().assign(field("cape", "J kg-1", VALUES + 1)))})
    scene = open_scene(path)
    assert isinstance(scene.channels, Channels)
    (cape,) = scene.channels.read(["cape"])
    np.testing.assert_allclose(cape.values, VALUES[:1] + 1, rtol=1e-6)


def test_plain_hdf5_without_dimension_scales_is_read_from_its_group(tmp_path):
    lat, lon = np.meshgrid(LAT, LON, indexing="ij")
    with h5py.File(tmp_path / "gsmap.h5", "w") as file:
        grid = file.create_group("Rain")
        grid["Latitude"], grid["Longitude"] = lat.astype("f4"), lon.astype("f4")
        grid["hourlyPrecipRate"] = VALUES[0]
        grid["hourlyPrecipRate"].attrs["units"] = "mm/hr"
    with open_source(tmp_path / "gsmap.h5") as source:
        assert source.variable == "Rain/hourlyPrecipRate"
        np.testing.assert_array_equal(source.read(0).values[0], VALUES[0])
