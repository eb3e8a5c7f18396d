"""Scenes: the three roles of input and truth, matched in time, registered, with a halo of real data."""

import hashlib

import numpy as np
import pytest
import xarray as xr

from core.errors import GridError
from core.grid import check_field, check_registration, coarsen, crop, grid_of
from core.io import open_scene, open_source
from core.types import Region

BOX = Region("box", 53.61, 53.79, -114.15, -113.92)


def minutes(*values: float) -> np.ndarray:
    return np.datetime64("2019-06-10", "ns") + (np.array(values) * 60e9).astype("timedelta64[ns]")


# a fine field alone


def test_a_fine_field_is_averaged_and_kept_as_truth(data):
    scene = open_scene(data / "mrms.nc", coarsen=10)
    assert (scene.variable, scene.factor, scene.origin) == ("precip", 10, "perfect model")
    assert scene.input.shape == (1, 6, 8)
    assert scene.truth.shape == (1, 60, 80)
    xr.testing.assert_identical(scene.input, coarsen(scene.truth, 10).rename("precip"))
    assert (scene.region.south, scene.region.north) == pytest.approx((53.4, 54.0))
    assert check_registration(scene.input, scene.truth) == 10
    assert scene.input_sha256 == hashlib.sha256((data / "mrms.nc").read_bytes()).hexdigest()
    assert any("perfect model" in line for line in scene.source)


def test_a_region_is_snapped_and_a_halo_kept_as_far_as_there_is_data(data):
    scene = open_scene(data / "mrms.nc", coarsen=10, region=BOX, halo=2)
    region = scene.region
    assert (region.south, region.north, region.west, region.east) == pytest.approx((53.6, 53.8, -114.2, -113.9))
    assert scene.input.shape == (1, 6, 7)
    assert scene.truth.shape == (1, 60, 70)
    whole = open_scene(data / "mrms.nc", coarsen=10)
    xr.testing.assert_identical(crop(scene.input, region), crop(whole.input, region))
    xr.testing.assert_identical(crop(scene.truth, region), crop(whole.truth, region))


def test_a_region_past_the_data_is_cut_and_the_scene_says_so(data):
    scene = open_scene(data / "mrms.nc", coarsen=10, region=Region("box", 53.0, 53.8, -114.2, -113.9))
    assert scene.region.south == pytest.approx(53.4)
    assert any("region cut to the data: 53.4 to 53.8 N" in line for line in scene.source)
    inside = open_scene(data / "mrms.nc", coarsen=10, region=BOX)
    assert not any("region cut" in line for line in inside.source)


def test_cutting_the_file_first_keeps_the_lattice(data, tmp_path):
    with xr.open_dataset(data / "mrms.nc", decode_cf=False) as whole:
        whole.isel(lat=slice(10, 50), lon=slice(20, 60)).to_netcdf(tmp_path / "cut.nc")
    region = Region("box", 53.6, 53.8, -114.1, -113.9)
    part = open_scene(tmp_path / "cut.nc", coarsen=10, region=region, halo=0)
    full = open_scene(data / "mrms.nc", coarsen=10, region=region, halo=0)
    xr.testing.assert_identical(part.input, full.input)
    assert grid_of(part.truth) == grid_of(full.truth)


@pytest.mark.parametrize("north_first", [False, True])
@pytest.mark.parametrize("west_first", [False, True])
def test_blocks_start_at_the_first_row_and_column_as_stored(north_first, west_first, rain):
    """63 x 85 cells: 3 rows and 5 columns are trimmed at the far end of the file."""
    values = np.random.default_rng(0).gamma(1.0, 2.0, (1, 63, 85))

    def turn(dataset):
        dataset = dataset.isel(lat=slice(None, None, -1)) if north_first else dataset
        return dataset if west_first else dataset.isel(lon=slice(None, None, -1))

    scene = open_scene(rain("odd.nc", values, change=turn), coarsen=10)
    rows = slice(3, 63) if north_first else slice(0, 60)
    columns = slice(0, 80) if west_first else slice(5, 85)
    kept = values[:, rows, columns].astype(np.float32)
    np.testing.assert_array_equal(scene.truth.values, kept)
    expected = kept.reshape(1, 6, 10, 8, 10).mean(axis=(2, 4))
    np.testing.assert_allclose(scene.input.values, expected, rtol=1e-5)
    check_field(scene.input)


@pytest.mark.parametrize("time", [1, "1", -2, "2019-06-10T00:02", "2019-06-10 00:02:00Z"])
def test_a_time_is_an_index_or_an_iso_time(time, data):
    scene = open_scene(data / "mrms.nc", coarsen=10, time=time)
    assert scene.input["time"].values == [np.datetime64("2019-06-10T00:02")]


def test_all_times_are_kept_in_order(data):
    scene = open_scene(data / "mrms.nc", coarsen=10, time="all", region=BOX, halo=0)
    assert scene.input.shape == (3, 2, 3)
    assert scene.truth.shape == (3, 20, 30)
    np.testing.assert_array_equal(scene.truth["time"], minutes(0, 2, 4))


def test_clutter_is_named_in_the_scenes_source(rain):
    values = np.ones((1, 60, 80))
    values[0, 3, 4] = 900.0
    scene = open_scene(rain("clutter.nc", values), coarsen=10)
    assert any("1 value over 500 mm/h (up to 900)" in line for line in scene.source)
    assert float(scene.input.max()) == 1.0


# an input alone


def test_imerg_alone_is_a_satellite_scene(data):
    scene = open_scene(data / "imerg_v06_flat.hdf5", region=Region("box", 34.5, 35.0, -98.0, -97.5), halo=3)
    assert (scene.origin, scene.truth, scene.factor) == ("satellite", None, 10)
    assert scene.input.shape == (1, 11, 11)
    assert any("means over 30 min" in line for line in scene.source)


def test_regridding_on_request_is_done_and_said(data):
    scene = open_scene(data / "gfs.nc", regrid=True)
    grid = grid_of(scene.input)
    assert grid.step_y == grid.step_x == 0.1
    assert any("regridded conservatively from 0.25 x 0.25 degrees to 0.1 degrees" in line for line in scene.source)
    with open_source(data / "gfs.nc") as source:
        mean = float(source.read(0).mean())
    assert float(scene.input.mean()) == pytest.approx(mean, rel=0.1)


def test_regridding_with_a_region_gives_the_same_cells(data):
    whole = open_scene(data / "gfs.nc", regrid=True)
    region = Region("box", 40.5, 41.5, -79.5, -78.5)
    part = open_scene(data / "gfs.nc", regrid=True, region=region, halo=2)
    assert part.input.shape == (1, 14, 14)
    np.testing.assert_allclose(crop(part.input, region).values, crop(whole.input, region).values, rtol=1e-5)


def test_the_engine_reads_temperature_too(data):
    scene = open_scene(data / "era5_t2m.grib", regrid=True, time="all")
    assert scene.variable == "t2m"
    assert scene.input.attrs["units"] == "K"
    assert scene.input.sizes["time"] == 2


def test_a_two_kilometre_projection_is_regridded(tmp_path):
    from core.grid.projection import locate

    mapping = {"proj4": "+proj=laea +lat_0=55 +lon_0=10 +x_0=0 +y_0=0 +R=6371000 +units=m"}
    y, x = 1000.0 + 2000.0 * np.arange(80), 1000.0 + 2000.0 * np.arange(80)
    dataset = xr.Dataset(
        {
            "rain": (("y", "x"), np.full((80, 80), 2.0), {"units": "mm/h", "grid_mapping": "crs"}),
            "crs": ((), 0, mapping),
        },
        coords={
            "y": ("y", y, {"units": "m"}),
            "x": ("x", x, {"units": "m"}),
            "time": np.datetime64("2020-01-01", "ns"),
        },
    )
    dataset.to_netcdf(tmp_path / "laea.nc")
    lat, lon = locate(mapping, y[[40]], x[[40]])
    region = Region(
        "box", float(lat[0, 0]) - 0.2, float(lat[0, 0]) + 0.2, float(lon[0, 0]) - 0.3, float(lon[0, 0]) + 0.3
    )
    scene = open_scene(tmp_path / "laea.nc", regrid=True, region=region, halo=2)
    assert scene.input.dims == ("time", "lat", "lon")
    inside = crop(scene.input, scene.region).values
    np.testing.assert_allclose(inside, 2.0, rtol=1e-6)
    assert any("regridded conservatively from 2 x 2 km" in line for line in scene.source)


# an input and a truth


def with_half_hours(dataset: xr.Dataset) -> xr.Dataset:
    start = dataset["time"].values
    edges = np.stack([start, start + np.timedelta64(30, "m")], axis=1)
    dataset = dataset.assign_coords(time_bnds=(("time", "bnds"), edges))
    dataset["time"].attrs["bounds"] = "time_bnds"
    return dataset


def pair(rain, times, truth_values=None, **kwargs):
    coarse = rain("coarse.nc", np.ones((1, 6, 8)), step=0.1, change=with_half_hours)
    values = (
        np.arange(len(times), dtype=float)[:, None, None] * np.ones((1, 60, 80))
        if truth_values is None
        else truth_values
    )
    return open_scene(coarse, truth=rain("fine.nc", values, times=times), **kwargs)


def test_truth_is_averaged_over_the_inputs_interval(rain):
    """Instants from the start up to, not with, the end: 0, 10 and 20 min of 30."""
    scene = pair(rain, minutes(-10, 0, 10, 20, 30, 40))
    np.testing.assert_allclose(scene.truth.values, 2.0)
    assert scene.truth["time"].values == minutes(0)
    assert scene.origin == "coarse input"
    assert any("mean of 3 frames of fine.nc" in line for line in scene.source)


def test_a_truth_cell_is_missing_when_more_than_half_of_its_frames_are(rain):
    values = np.ones((4, 60, 80))
    values[:2, 0] = np.nan
    values[:3, 1] = np.nan
    truth = pair(rain, minutes(0, 5, 10, 15), values).truth.values[0]
    assert (truth[0] == 1).all()
    assert np.isnan(truth[1]).all()


def test_truth_means_count_by_their_overlap(rain):
    coarse = rain("coarse.nc", np.ones((1, 6, 8)), step=0.1, change=with_half_hours)
    values = np.array([1.0, 4.0])[:, None, None] * np.ones((1, 60, 80))
    fine = rain(
        "fine.nc",
        values,
        times=minutes(20, 60),
        change=lambda d: d,
        cell_methods="time: mean (interval: 20 minutes)",
    )
    scene = open_scene(coarse, truth=fine)
    np.testing.assert_allclose(scene.truth.values, 1.0)


def test_an_instant_takes_the_truth_of_that_instant(rain):
    coarse = rain("coarse.nc", np.ones((1, 6, 8)), step=0.1, times=minutes(10))
    values = np.arange(3.0)[:, None, None] * np.ones((1, 60, 80))
    scene = open_scene(coarse, truth=rain("fine.nc", values, times=minutes(0, 10, 20)))
    np.testing.assert_allclose(scene.truth.values, 1.0)


def test_a_truth_of_a_smaller_area_cuts_the_region_to_whole_cells(rain):
    coarse = rain("coarse.nc", np.ones((1, 6, 8)), step=0.1)
    fine = rain("fine.nc", np.ones((1, 35, 45)), south=35.13, west=-97.78)
    scene = open_scene(coarse, truth=fine, halo=1)
    region = scene.region
    assert (region.south, region.north, region.west, region.east) == pytest.approx((35.2, 35.4, -97.7, -97.4))
    assert crop(scene.truth, region).shape == (1, 20, 30)
    assert crop(scene.input, region).shape == (1, 2, 3)
    assert scene.input.shape == (1, 4, 5)
    assert any("region cut to what the truth covers" in line for line in scene.source)


def test_the_pair_agrees_with_the_perfect_model(data, tmp_path):
    """The block means of MRMS written as a coarse file, with MRMS as its truth, make the perfect model's scene."""
    perfect = open_scene(data / "mrms.nc", coarsen=10)
    coarse = perfect.input.drop_attrs().assign_attrs(units="mm h-1").rename("precip_rate")
    coarse["lat"].attrs["units"], coarse["lon"].attrs["units"] = "degrees_north", "degrees_east"
    coarse.to_netcdf(tmp_path / "coarse.nc")
    scene = open_scene(tmp_path / "coarse.nc", truth=data / "mrms.nc")
    xr.testing.assert_identical(scene.truth, perfect.truth)
    xr.testing.assert_identical(scene.input, perfect.input)
    assert scene.truth_origin == "NetCDF"


# other models' grids


def test_a_perfect_model_is_averaged_to_its_models_grid(data):
    scene = open_scene(data / "era5_t2m.grib", coarsen=5, factor=5, coarse_step_degrees=1.25)
    assert (scene.variable, scene.factor, scene.input.shape, scene.truth.shape) == ("t2m", 5, (1, 6, 9), (1, 30, 45))
    blocks = scene.truth.values.reshape(1, 6, 5, 9, 5).mean(axis=(2, 4))
    np.testing.assert_allclose(scene.input.values, blocks, rtol=1e-6)


def test_a_field_of_another_grid_is_refused_with_the_grid_that_was_asked_for(data):
    with pytest.raises(GridError, match="0.25 x 0.25 degrees; expected the models' grid of 1.25 degrees") as refused:
        open_scene(data / "era5_t2m.grib", factor=5, coarse_step_degrees=1.25)
    assert "average this fine field by 5" in refused.value.remedy
    with pytest.raises(GridError, match="1.25 x 1.25 degrees; expected the models' grid of 0.1 degrees, or 10 km"):
        open_scene(data / "era5_t2m.grib", coarsen=5, factor=5)


def test_an_input_is_regridded_to_the_grid_that_was_asked_for(data):
    scene = open_scene(data / "era5_t2m.grib", regrid=True, factor=5, coarse_step_degrees=1.25)
    assert grid_of(scene.input).step_y == pytest.approx(1.25)
    assert any("to 1.25 degrees" in line for line in scene.source)
