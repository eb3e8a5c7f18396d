"""Files as other programs write them, and what a researcher passes in Python: read as meant, or refused in words."""

import os
from datetime import UTC, datetime, timedelta, timezone

import h5py
import numpy as np
import pyproj
import pytest
import xarray as xr

from core.errors import GridError, InputError, SpecError, TimeError
from core.io import open_scene, open_source
from core.io.matching import frames_of
from core.types import Region, Stated
from tests.core.io.conftest import minutes

BOX = Region("box", 50.0, 51.0, -1.0, 1.0)


def by_place(lat: np.ndarray, lon: np.ndarray) -> np.ndarray:
    """Rain (time, y, x) that tells where it is."""
    return (150.0 + lat[:, None] + (np.mod(lon + 180.0, 360.0) - 180.0)[None] / 4)[None].astype(np.float32)


def globe(path, lat: np.ndarray, lon: np.ndarray):
    """A file of ``by_place``."""
    data = xr.Dataset(
        {"precip": (("time", "lat", "lon"), by_place(lat, lon), {"units": "mm h-1"})},
        coords={
            "time": minutes(0),
            "lat": ("lat", lat, {"units": "degrees_north"}),
            "lon": ("lon", lon, {"units": "degrees_east"}),
        },
    )
    data.to_netcdf(path, encoding={"time": {"units": "minutes since 2019-06-10"}})
    return path


def tells_its_place(field: xr.DataArray, within: float = 2e-5) -> bool:
    """Whether a field is ``by_place``, and known everywhere."""
    return bool(np.allclose(field.values[0], by_place(field["lat"].values, field["lon"].values)[0], 0, within))


# places


@pytest.mark.parametrize("units", ["degree_north", "degree_N", "degrees_N", "degreeN", "degreesN", "degrees_north"])
def test_degrees_may_be_spelled_as_cf_allows(units, rain):
    def renamed(data):
        data = data.rename(lat="a", lon="b")
        data["a"].attrs["units"], data["b"].attrs["units"] = units, units.replace("north", "east").replace("N", "E")
        return data

    with open_source(rain(change=renamed)) as source:
        assert (source.grid.step_y, source.grid.projected) == (0.01, False)


def test_a_coordinate_may_say_what_it_is_in_its_long_name(rain):
    def renamed(data):
        data = data.rename(lat="a", lon="b")
        data["a"].attrs, data["b"].attrs = {"long_name": "Latitude"}, {"long_name": "longitude"}
        return data

    with open_source(rain(change=renamed)) as source:
        assert source.bounds.south == pytest.approx(35.0)


@pytest.mark.parametrize("attribute", ["crs_wkt", "spatial_ref"])
def test_degrees_on_x_and_y_are_known_by_the_mappings_wkt(attribute, rain):
    def from_gdal(data):
        data = data.rename(lat="y", lon="x").assign(crs=((), 0, {attribute: pyproj.CRS.from_epsg(4326).to_wkt()}))
        data["y"].attrs, data["x"].attrs = {}, {}
        data["precip_rate"].attrs["grid_mapping"] = "crs"
        return data

    with open_source(rain(change=from_gdal)) as source:
        assert (source.grid.projected, source.grid.step_y) == (False, 0.01)
        assert source.bounds.west == pytest.approx(-98.0)


@pytest.mark.parametrize("first", [-2.0, -180.0])
def test_longitudes_that_begin_anew_at_greenwich_or_the_date_line_go_on(first, tmp_path):
    lon = np.mod(np.round(first + 0.05 + 0.1 * np.arange(40), 2), 360.0)
    lon = lon if first == -2.0 else np.round(np.r_[0.05:180:0.1, -179.95:0:0.1], 2)
    with open_source(globe(tmp_path / "anew.nc", 50.05 + 0.1 * np.arange(12), lon)) as source:
        field = source.read(0, BOX)
    assert field.shape == (1, 10, 20) and tells_its_place(field)


def test_a_file_across_the_date_line_is_still_refused(tmp_path):
    path = globe(
        tmp_path / "fiji.nc", -18.05 + 0.1 * np.arange(12), np.round(np.r_[178.05:180:0.1, -179.95:-178:0.1], 2)
    )
    with pytest.raises(GridError, match="across the date line"):
        open_source(path)


def test_a_globe_with_cells_on_the_poles_and_the_date_line_is_regridded_whole(tmp_path):
    path = globe(tmp_path / "era5.nc", np.arange(90.0, -91.0, -2.5), np.arange(0.0, 360.0, 2.5))
    scene = open_scene(path, regrid=True, coarse_step_degrees=1.0)
    assert scene.region.south == -90 and scene.region.north == 90 and scene.region.west == -180
    assert bool(scene.input.notnull().all()) and tells_its_place(scene.input, 1.3)


def test_of_such_a_globe_on_the_models_cells_those_on_the_edge_are_left_out(tmp_path):
    path = globe(tmp_path / "land.nc", np.arange(90.0, -90.5, -1.0), np.arange(0.0, 360.0, 1.0))
    scene = open_scene(path, coarse_step_degrees=1.0)
    assert scene.input.shape == (1, 179, 359) and tells_its_place(scene.input)
    polar = open_scene(path, coarse_step_degrees=1.0, region=Region("pole", 85, 90, -180, -170))
    assert (polar.region.north, polar.region.west) == (89.5, -179.5)


def two_dimensional(path, lat: np.ndarray, lon: np.ndarray, **times: np.ndarray):
    """Rain of WRF: places (Time, y, x), times as text."""
    stacked = [np.broadcast_to(each, (2, *each.shape)).astype(np.float32) for each in (lat, lon)]
    dims = ("Time", "south_north", "west_east")
    xr.Dataset(
        {
            "RAINRATE": (dims, np.stack([lat - 30, lat - 29]).astype(np.float32), {"units": "mm h-1"}),
            "Times": ("Time", np.array([b"2019-06-10_00:00:00", b"2019-06-10_00:30:00"])),
            "XLAT": (dims, stacked[0], {"units": "degree_north"}),
            "XLONG": (dims, stacked[1], {"units": "degree_east"}),
        }
    ).to_netcdf(path)
    return path


def test_places_and_times_are_read_as_wrf_writes_them(tmp_path):
    y, x = np.mgrid[0:12, 0:14]
    lat, lon = 40.0 + 0.09 * y + 0.01 * x, -100.0 + 0.12 * x - 0.01 * y
    with open_source(two_dimensional(tmp_path / "wrfout", lat, lon)) as source:
        np.testing.assert_array_equal(source.times, minutes(0, 30))
        field = source.read(1)
        np.testing.assert_allclose(field["lat"], lat, atol=1e-5)
        np.testing.assert_allclose(field.values[0], lat - 29, atol=1e-5)


@pytest.mark.parametrize("none", [np.nan, -9999.9])
def test_cells_without_a_place_are_refused_and_counted(none, tmp_path):
    y, x = np.mgrid[0:12, 0:14]
    lat, lon = 40.0 + 0.09 * y + 0.01 * x, -100.0 + 0.12 * x - 0.01 * y
    lat[:2], lon[:2] = none, none
    with pytest.raises(GridError, match="28 of 168 cells have no place"):
        open_source(two_dimensional(tmp_path / "swath.nc", lat, lon))


@pytest.mark.parametrize("edge", [np.nan, np.inf])
def test_a_region_with_an_edge_that_is_no_number_is_refused(edge, rain):
    with pytest.raises(GridError, match=f"an edge that is no number: south 35, north {edge:g}"):
        open_scene(rain(), coarsen=10, region=Region("r", 35.0, edge, -98.0, -97.5))


# times


@pytest.mark.parametrize(
    ("values", "units"),
    [
        (["2019-06-10T00:00", "2019-06-10T00:30"], None),
        (["2019-06-10 00:00:00Z", "2019-06-10 00:30:00Z"], None),
        (["2019-06-10_00:00:00", "2019-06-10_00:30:00"], None),
        ([20190610.0, 20190610 + 0.5 / 24], "day as %Y%m%d.%f"),
    ],
)
def test_times_in_writing_are_read(values, units, rain):
    def rewritten(data):
        return data.assign_coords(time=("time", values, {"units": units} if units else {}))

    with open_source(rain("told.nc", np.ones((2, 4, 5)), times=minutes(0, 30), change=rewritten)) as source:
        np.testing.assert_array_equal(source.times, minutes(0, 30))
        assert source.dated


def test_one_time_may_lie_on_a_dimension_that_the_field_lacks(rain):
    def flat(data):
        return data.isel(time=0, drop=True).assign_coords(time=data["time"])

    with open_source(rain("flat.nc", np.ones((1, 4, 5)), times=minutes(30), change=flat)) as source:
        np.testing.assert_array_equal(source.times, minutes(30))
        assert source.read(0).shape == (1, 4, 5)


def test_numbers_without_units_are_no_times_and_that_is_said(rain):
    def bare(data):
        return data.assign_coords(time=("time", [0, 1]))

    with open_source(rain("bare.nc", np.ones((2, 4, 5)), times=minutes(0, 30), change=bare)) as source:
        assert not source.dated
        assert any(
            "states no times (its time has no units that say of when it is)" in line for line in source.describe()
        )


@pytest.mark.filterwarnings("ignore:Unable to decode time axis")
@pytest.mark.parametrize(("year", "calendar"), [("0001", "noleap"), ("3000", "standard")])
def test_years_that_nanoseconds_do_not_reach_are_refused_and_not_taken_for_others(year, calendar, rain):
    def far(data):
        units = {"units": f"hours since {year}-06-01", "calendar": calendar}
        return data.assign_coords(time=("time", [0.0], units))

    with pytest.raises(
        TimeError, match=f"the time {year}-06-01 cannot be kept to the nanosecond; expected 1678 to 2262"
    ):
        open_source(rain(change=far))


def test_a_date_that_the_standard_calendar_lacks_is_named(rain):
    def model_month(data):
        return data.assign_coords(time=("time", [0.0], {"units": "days since 2020-02-30", "calendar": "360_day"}))

    with pytest.raises(TimeError, match='the time "2020-02-30 00:00:00" is no date of the standard calendar'):
        open_source(rain(change=model_month))


def test_bounds_may_be_written_end_first(rain):
    def backwards(data):
        data = data.assign(edges=(("time", "nv"), np.stack([minutes(0, 30), minutes(-30, 0)], axis=1)))
        data["time"].attrs["bounds"] = "edges"
        return data

    with open_source(rain("ends.nc", np.ones((2, 4, 5)), times=minutes(0, 30), units="mm", change=backwards)) as source:
        assert source.period(1) == tuple(minutes(0, 30))
        np.testing.assert_allclose(source.read(1).values, 2.0, rtol=1e-6)


@pytest.mark.parametrize(
    "time",
    [
        np.int64(1),
        -1,
        "1",
        np.datetime64("2019-06-10T00:30"),
        datetime(2019, 6, 10, 0, 30),
        datetime(2019, 6, 10, 0, 30, tzinfo=UTC),
        datetime(2019, 6, 10, 2, 30, tzinfo=timezone(timedelta(hours=2))),
        slice(1, None),
    ],
    ids=repr,
)
def test_a_time_may_be_given_as_python_has_it(time, rain):
    with open_source(rain("two.nc", np.ones((2, 4, 5)), times=minutes(0, 30))) as source:
        assert frames_of(source, time) == slice(1, 2)
        assert frames_of(source, slice(None)) == slice(0, 2)
        for no_time in (slice(None, None, 2), None, 1.5):
            with pytest.raises(TimeError, match="is not understood"):
                frames_of(source, no_time)


# names


@pytest.mark.parametrize("name", ["pr", "prcp", "rr", "tot_prec"])
def test_precipitation_is_known_by_the_names_of_climate_and_station_data(name, rain):
    with open_source(rain(variable=name, units="mm"), stated=Stated(minutes=60)) as source:
        assert (source.variable, source.quantity.name) == (name, "precip")


@pytest.mark.parametrize(
    "stated", [Stated(minutes=-5), Stated(minutes=np.nan), Stated(north=np.nan), Stated(east=-np.inf)], ids=repr
)
def test_what_cannot_be_stated_is_refused(stated, rain):
    with pytest.raises(SpecError, match=r"is stated of rain\.nc; expected"):
        open_source(rain(), stated=stated)


@pytest.mark.parametrize("key", ["Units", "UNITS", "unit"])
def test_units_are_found_under_other_keys(key, rain):
    def moved(data):
        data["precip_rate"].attrs = {key: "mm/hr"}
        return data

    with open_source(rain(change=moved)) as source:
        assert source.units == "mm/hr"


def test_a_telling_name_with_the_units_of_something_else_hides_no_rain(rain):
    def pressure(data):
        return data.assign(pr=data["rain_intensity"].assign_attrs(units="hPa"))

    with open_source(rain(variable="rain_intensity", change=pressure)) as source:
        assert source.variable == "rain_intensity"
    with open_source(rain("bare.nc", variable="pr", units="")) as source:
        assert source.variable == "pr"


# kinds


@pytest.mark.parametrize(("kind", "head"), [("TIFF", b"II*\0"), ("HDF4", b"\x0e\x03\x13\x01"), ("BUFR", b"BUFR")])
def test_formats_of_fields_that_are_not_read_are_named(kind, head, tmp_path):
    (tmp_path / "rain").write_bytes(head + bytes(600))
    with pytest.raises(InputError, match=f"rain is {kind}; expected NetCDF"):
        open_source(tmp_path / "rain")


def test_a_pipe_is_refused_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError, match="is a device or a pipe"):
        open_source(tmp_path / "pipe")


@pytest.mark.parametrize("damaged", ["zarr.json", "precip_rate/zarr.json"])
def test_damaged_metadata_of_a_store_are_not_laid_to_its_times(damaged, rain, tmp_path):
    with xr.open_dataset(rain()) as data:
        data.load().drop_encoding().to_zarr(tmp_path / "rain.zarr", zarr_format=3, consolidated=False)
    (tmp_path / "rain.zarr" / damaged).write_text("{")
    with pytest.raises(InputError, match="has Zarr metadata that cannot be read"):
        open_source(tmp_path / "rain.zarr")


@pytest.mark.parametrize("group", ["", "model/"])
def test_numbers_at_which_the_netcdf_library_ends_the_program_are_refused(group, tmp_path):
    with h5py.File(tmp_path / "half.h5", "w") as file:
        file[f"{group}rain"] = np.ones((4, 5), np.float16)
    with pytest.raises(InputError, match=f"half.h5 holds {group}rain as floating-point numbers of another length"):
        open_source(tmp_path / "half.h5")
