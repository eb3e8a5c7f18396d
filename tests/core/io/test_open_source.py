"""Every format opens by its content, and every layout of a field gives the same field."""

import gzip
import shutil
import zipfile

import numpy as np
import pytest
import xarray as xr

from core.errors import TimeError
from core.grid import check_field, crop
from core.io import open_source, overview
from core.io.matching import frames_of
from core.types import Region
from tests.core.io.conftest import minutes

BOX = Region("box", 35.1, 35.4, -97.8, -97.3)

GRANULES = {
    "mrms.nc": ("NetCDF", "precip_rate", (3, 60, 80), None),
    "mrms.grib2": ("MRMS GRIB2", "PrecipRate", (1, 60, 80), None),
    "imerg_v06_flat.hdf5": ("IMERG V06", "precipitationCal", (1, 20, 30), 30),
    "imerg_v06.hdf5": ("IMERG V06", "precipitationCal", (1, 10, 10), 30),
    "imerg_v07.hdf5": ("IMERG V07", "precipitation", (1, 10, 10), 30),
    "gfs.nc": ("NetCDF", "Precipitation_rate_surface", (3, 10, 10), None),
    "era5_t2m.grib": ("GRIB", "t2m", (2, 33, 49), None),
}


@pytest.mark.parametrize("name", GRANULES)
@pytest.mark.parametrize("disguise", [False, True])
def test_real_granules_open_by_content_whatever_their_name(name, disguise, data, tmp_path):
    kind, variable, shape, interval = GRANULES[name]
    path = data / name
    if disguise:
        path = shutil.copy(path, tmp_path / "file.bin")
    with open_source(path) as source:
        assert (source.kind, source.variable) == (kind, variable)
        assert source.interval == (None if interval is None else np.timedelta64(interval, "m"))
        field = check_field(source.read(slice(None)))
        assert field.shape == shape
        assert (source.grid.ny, source.grid.nx) == shape[1:]
        assert any(source.path.name in line for line in source.describe())


def test_the_same_mrms_frame_is_the_same_field_from_grib_and_netcdf(data):
    with open_source(data / "mrms.grib2") as grib, open_source(data / "mrms.nc") as netcdf:
        first, second = grib.read(0), netcdf.read(0)
        assert (first.lat == second.lat).all() and (first.lon == second.lon).all()
        xr.testing.assert_allclose(first, second, rtol=1e-6)
        assert grib.grid == netcdf.grid
        assert float(grib.read(0).max()) == pytest.approx(88.1, abs=1e-4)
        assert int(grib.read(0).isnull().sum()) == 32


@pytest.mark.parametrize("name", ["mrms.grib2", "mrms.nc"])
def test_gzipped_files_open_and_leave_nothing_behind(name, data, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    packed = tmp_path / "granule.gz"
    packed.write_bytes(gzip.compress((data / name).read_bytes()))
    with open_source(packed) as source, open_source(data / name) as plain:
        assert source.kind == f"{plain.kind}, gzipped"
        assert source.read(0).identical(plain.read(0))
    assert [p.name for p in tmp_path.iterdir()] == ["granule.gz"]


def test_imerg_is_turned_from_lon_lat_to_lat_lon(data):
    import h5py

    with h5py.File(data / "imerg_v06_flat.hdf5") as file:
        stored = file["precipitationCal"][0]
        lat, lon = file["lat"][:], file["lon"][:]
    with open_source(data / "imerg_v06_flat.hdf5") as source:
        field = source.read(0)
    np.testing.assert_array_equal(field.values[0], stored.T)
    np.testing.assert_allclose(field.lat, lat, atol=1e-5)
    np.testing.assert_allclose(field.lon, lon, atol=1e-5)
    assert float(field.lat[0]) == 34.05


@pytest.mark.parametrize("name", ["imerg_v06.hdf5", "imerg_v07.hdf5"])
def test_both_imerg_epochs_give_the_granules_time(name, data):
    with open_source(data / name) as source:
        assert source.times[0] == np.datetime64("2000-06-01T00:00")
        assert source.period(0) == (np.datetime64("2000-06-01T00:00"), np.datetime64("2000-06-01T00:30"))


@pytest.mark.parametrize(("kind", "days"), [("DAY.MS", 1), ("MO.MS", 29)])
def test_daily_and_monthly_imerg_are_means_over_a_day_and_a_month(kind, days, rain, tmp_path):
    path = rain(f"3B-{kind}.MRG.3IMERG.20200201-S000000-E235959.02.V07B.HDF5", variable="precipitation")
    with open_source(path) as source:
        assert source.kind == "IMERG V07"
        assert source.interval == np.timedelta64(days, "D")


def test_old_imerg_without_dimension_scales_or_time_takes_its_time_from_the_granules_name(tmp_path):
    """Synthetic, after the layout of V03 to V05: /Grid (lon, lat) without time, units in capitals."""
    import h5py

    path = tmp_path / "granule.h5"
    values = np.arange(12, dtype=np.float32).reshape(4, 3)
    values[0, 0] = -9999.9
    with h5py.File(path, "w") as file:
        file.attrs["FileHeader"] = b"FileName=3B-HHR.MS.MRG.3IMERG.20140501-S013000-E015959.0090.V04A.HDF5;\n"
        grid = file.create_group("Grid")
        grid["lat"] = np.array([30.05, 30.15, 30.25], dtype=np.float32)
        grid["lon"] = np.array([-90.05, -89.95, -89.85, -89.75], dtype=np.float32)
        cal = grid.create_dataset("precipitationCal", data=values)
        cal.attrs["DimensionNames"] = b"lon,lat"
        cal.attrs["Units"] = b"mm/hr"
        cal.attrs["_FillValue"] = np.float32(-9999.9)
    with open_source(path) as source:
        assert source.kind == "IMERG V04"
        assert source.times[0] == np.datetime64("2014-05-01T01:30")
        field = source.read(0)
    np.testing.assert_array_equal(field.values[0], np.where(values < 0, np.nan, values).T)


def reordered(dataset: xr.Dataset) -> xr.Dataset:
    return dataset.transpose("lon", "time", "lat")


def north_first(dataset: xr.Dataset) -> xr.Dataset:
    return dataset.isel(lat=slice(None, None, -1))


def east_of_greenwich(dataset: xr.Dataset) -> xr.Dataset:
    return dataset.assign_coords(lon=("lon", dataset["lon"].values + 360, dataset["lon"].attrs))


def single_precision(dataset: xr.Dataset) -> xr.Dataset:
    return dataset.assign_coords(
        lat=("lat", dataset["lat"].values.astype("f4"), dataset["lat"].attrs),
        lon=("lon", dataset["lon"].values.astype("f4"), dataset["lon"].attrs),
    )


def with_other_variables(dataset: xr.Dataset) -> xr.Dataset:
    return dataset.assign(
        quality=(("lat", "lon"), np.ones((60, 80), dtype="i2")), elevation=dataset["precip_rate"][0] * 0
    )


def with_a_level(dataset: xr.Dataset) -> xr.Dataset:
    more = xr.concat([dataset["precip_rate"], dataset["precip_rate"] + 1], "level")
    return dataset.assign(precip_rate=more.assign_attrs(units="mm h-1"))


def with_lat_lon_2d(dataset: xr.Dataset) -> xr.Dataset:
    lat, lon = np.meshgrid(dataset["lat"].values, dataset["lon"].values, indexing="ij")
    values = dataset["precip_rate"].values
    return xr.Dataset(
        {
            "precip_rate": (("time", "row", "col"), values, {"units": "mm h-1", "coordinates": "latitude longitude"}),
            "latitude": (("row", "col"), lat, {"units": "degrees_north"}),
            "longitude": (("row", "col"), lon, {"units": "degrees_east"}),
        },
        coords={"time": dataset["time"]},
    )


def with_x_and_y_in_degrees(dataset: xr.Dataset) -> xr.Dataset:
    """As GeoTIFF tools write it: x and y without units, and a grid mapping that says they are degrees."""
    dataset = dataset.rename(lat="y", lon="x").assign(crs=((), 0, {"grid_mapping_name": "latitude_longitude"}))
    for name in ("y", "x"):
        dataset[name].attrs = {}
    dataset["precip_rate"].attrs["grid_mapping"] = "crs"
    return dataset


CHANGES = [
    reordered,
    north_first,
    east_of_greenwich,
    single_precision,
    with_other_variables,
    with_a_level,
    with_lat_lon_2d,
    lambda d: with_lat_lon_2d(d).transpose("col", "row", "time"),
    with_x_and_y_in_degrees,
    lambda d: d.rename(lat="latitude", lon="longitude"),
    lambda d: north_first(reordered(east_of_greenwich(d))),
    lambda d: d.isel(time=0),
]


@pytest.mark.parametrize("change", CHANGES)
def test_every_layout_of_a_field_gives_the_same_field(change, rain):
    with open_source(rain("plain.nc")) as plain, open_source(rain("changed.nc", change=change)) as changed:
        assert changed.read(0).identical(plain.read(0))
        assert changed.read(0, BOX).identical(plain.read(0, BOX))


@pytest.mark.parametrize(
    "encoding", [{"format": "NETCDF3_64BIT"}, {"format": "NETCDF3_CLASSIC"}, {"format": "NETCDF4_CLASSIC"}]
)
def test_netcdf_formats_give_the_same_field(encoding, rain, tmp_path):
    with xr.open_dataset(rain("plain.nc")) as dataset:
        dataset.load().to_netcdf(tmp_path / "other.nc", **encoding)
    with open_source(tmp_path / "plain.nc") as plain, open_source(tmp_path / "other.nc") as other:
        assert other.read(0).identical(plain.read(0))


@pytest.mark.parametrize("zarr_format", [2, 3])
@pytest.mark.parametrize("zipped", [False, "its files", "the folder"])
def test_zarr_gives_the_same_field(zarr_format, zipped, rain, tmp_path):
    store = tmp_path / "store"
    with xr.open_dataset(rain("plain.nc")) as dataset:
        dataset.load().drop_encoding().to_zarr(store, zarr_format=zarr_format, consolidated=zarr_format == 2)
    if zipped:
        with zipfile.ZipFile(tmp_path / "store.zip", "w") as archive:
            for file in store.rglob("*"):
                if file.is_file():
                    archive.write(file, file.relative_to(store if zipped == "its files" else tmp_path).as_posix())
        store = tmp_path / "store.zip"
    with open_source(tmp_path / "plain.nc") as plain, open_source(store) as source:
        assert source.kind == "Zarr"
        assert source.read(0, BOX).identical(plain.read(0, BOX))
        assert len(source.sha256()) == 64


def test_packed_integers_are_unpacked_and_their_fill_is_missing(rain, tmp_path):
    path = rain("plain.nc", np.full((1, 4, 5), 2.5))
    with xr.open_dataset(path) as dataset:
        dataset = dataset.load()
        dataset["precip_rate"][0, 1, 2] = np.nan
        encoding = {"precip_rate": {"dtype": "i2", "scale_factor": 0.1, "_FillValue": -30}}
        dataset.to_netcdf(tmp_path / "packed.nc", encoding=encoding)
    with open_source(tmp_path / "packed.nc") as source:
        values = source.read(0).values[0]
    assert np.isnan(values[1, 2])
    assert np.nanmax(np.abs(values - 2.5)) < 1e-6


def test_a_global_grid_is_read_across_greenwich(rain):
    """0 to 360 degrees, so that a box around Greenwich lies at both ends of the file."""
    lon = np.arange(0.5, 360, 1.0)
    values = np.broadcast_to(lon, (1, 10, 360))
    path = rain("globe.nc", values, step=1.0, west=0.0)
    with open_source(path) as source:
        assert (source.bounds.west, source.bounds.east) == (-180, 180)
        field = source.read(0, Region("greenwich", 36, 38, -3, 2))
    np.testing.assert_array_equal(field.values[0, 0], [357.5, 358.5, 359.5, 0.5, 1.5])
    np.testing.assert_array_equal(field.lon, [-2.5, -1.5, -0.5, 0.5, 1.5])


def test_a_cut_file_reads_as_the_same_part_of_the_whole(data, tmp_path):
    region = Region("box", 53.6, 53.8, -114.2, -113.9)
    with xr.open_dataset(data / "mrms.nc", decode_cf=False) as whole:
        whole.isel(lat=slice(13, 47), lon=slice(11, 66)).to_netcdf(tmp_path / "cut.nc")
    with open_source(data / "mrms.nc") as whole, open_source(tmp_path / "cut.nc") as cut:
        assert cut.read(1, region).identical(whole.read(1, region))
        assert cut.read(1).identical(crop(whole.read(1), cut.bounds))


def test_a_variable_can_be_chosen_by_name_or_quantity(data):
    with open_source(data / "imerg_v06.hdf5", variable="precip") as source:
        assert source.variable == "precipitationCal"
    with open_source(data / "imerg_v06_flat.hdf5", variable="precipitationCal") as source:
        assert source.quantity.name == "precip"
    with open_source(data / "era5_t2m.grib", variable="t2m") as source:
        assert source.quantity.units == "K"
        assert 250 < float(source.read(0).min()) < float(source.read(0).max()) < 300


def test_the_estimate_is_preferred_to_its_ingredients(rain):
    path = rain(
        "many.nc",
        variable="HQprecipitation",
        change=lambda d: d.assign(precipitationCal=d["HQprecipitation"], precipitationUncal=d["HQprecipitation"]),
    )
    with open_source(path) as source:
        assert source.variable == "precipitationCal"
        assert set(source.variables) == {"precipitationCal", "HQprecipitation", "precipitationUncal"}


def test_accumulations_use_the_period_of_cell_methods(rain):
    path = rain(
        "sum.nc",
        np.ones((1, 4, 5)),
        units="mm",
        standard_name="lwe_thickness_of_precipitation_amount",
        cell_methods="time: sum (interval: 5 minutes)",
    )
    with open_source(path) as source:
        assert source.interval == np.timedelta64(5, "m")
        assert source.period(0)[1] == source.times[0]
        np.testing.assert_allclose(source.read(0).values, 12.0, rtol=1e-6)


def with_bounds(dataset: xr.Dataset, start, end) -> xr.Dataset:
    edges = np.stack([start, end], axis=1)
    dataset = dataset.assign_coords(time_bnds=(("time", "bnds"), edges))
    dataset["time"].attrs["bounds"] = "time_bnds"
    return dataset


def test_totals_since_the_start_of_a_forecast_are_differenced(rain):
    """Two buckets of three hours: 0-1, 0-2, 0-3, then 3-4, 3-5 h; the first of a bucket is kept."""
    hours = np.datetime64("2019-06-10", "ns") + np.arange(6) * np.timedelta64(1, "h").astype("timedelta64[ns]")
    totals = np.array([1.0, 3.0, 3.5, 2.0, 6.0])[:, None, None] * np.ones((5, 4, 5))
    path = rain(
        "totals.nc",
        totals,
        times=hours[1:],
        units="kg m-2",
        variable="tp",
        change=lambda d: with_bounds(d, hours[[0, 0, 0, 3, 3]], hours[1:]),
    )
    with open_source(path) as source:
        rates = source.read(slice(None)).values[:, 0, 0]
        np.testing.assert_allclose(rates, [1.0, 2.0, 0.5, 2.0, 4.0], rtol=1e-6)
        np.testing.assert_allclose(source.read(4).values, 4.0, rtol=1e-6)
        assert source.period(2) == (hours[2], hours[3])


@pytest.mark.parametrize("name", ["Time", "TIME", "valid"])
def test_times_are_found_under_other_names(name, rain):
    path = rain("named.nc", np.ones((2, 4, 5)), times=minutes(0, 30), change=lambda data: data.rename(time=name))
    with open_source(path) as source:
        np.testing.assert_array_equal(source.times, minutes(0, 30))


@pytest.mark.filterwarnings("error")
def test_a_time_may_be_told_in_another_zone(data):
    with open_source(data / "mrms.nc") as source:
        moment, later = (str(each)[:19] for each in (source.times[1], source.times[1] + np.timedelta64(2, "h")))
        found = [
            frames_of(source, told) for told in (f"{moment}Z", f"{moment}+00:00", f"{later}+02:00", f"{later}+0200")
        ]
    assert found == [slice(1, 2)] * 4


@pytest.mark.parametrize("calendar", ["noleap", "360_day", "standard"])
def test_bounds_are_read_in_every_calendar(calendar, rain):
    def dated(dataset):
        units = {"units": "minutes since 2019-06-10", "calendar": calendar, "bounds": "time_bnds"}
        bounds = (("time", "nv"), [[0, 30], [30, 90]])
        return dataset.assign_coords(time=("time", [30, 90], units)).assign(time_bnds=bounds)

    values = np.ones((2, 4, 5))
    with open_source(rain("bounds.nc", values, times=minutes(30, 90), units="mm", change=dated)) as source:
        assert source.period(1) == tuple(minutes(30, 90))
        np.testing.assert_allclose(source.read(slice(None)).values[:, 0, 0], [2.0, 1.0])


def test_projected_fields_are_turned_to_ascending_y_and_keep_their_mapping(tmp_path):
    from core.grid.projection import locate

    mapping = {
        "grid_mapping_name": "polar_stereographic",
        "straight_vertical_longitude_from_pole": 25.0,
        "latitude_of_projection_origin": 90.0,
        "standard_parallel": 60.0,
        "earth_radius": 6371288.0,
        "false_easting": 0.0,
        "false_northing": 0.0,
    }
    y, x = -3000.5 - np.arange(6), 100.5 + np.arange(8)
    lat, lon = locate(mapping, y * 1000, x * 1000)
    values = np.arange(48.0).reshape(1, 6, 8)
    dataset = xr.Dataset(
        {
            "dbzh": (("time", "y", "x"), values, {"units": "dBZ", "grid_mapping": "crs", "coordinates": "lat lon"}),
            "crs": ((), 0, mapping),
            "lat": (("y", "x"), lat, {"units": "degrees_north"}),
            "lon": (("y", "x"), lon, {"units": "degrees_east"}),
        },
        coords={
            "time": np.array(["2016-09-28"], dtype="datetime64[ns]"),
            "y": ("y", y, {"standard_name": "projection_y_coordinate", "units": "km"}),
            "x": ("x", x, {"standard_name": "projection_x_coordinate", "units": "km"}),
        },
    )
    dataset.to_netcdf(tmp_path / "dbz.nc")
    with open_source(tmp_path / "dbz.nc") as source:
        field = check_field(source.read(0))
        assert source.grid.step_km == 1.0
        np.testing.assert_array_equal(field["y"], y[::-1] * 1000)
        np.testing.assert_allclose(field["lat"], lat[::-1], atol=1e-9)
        assert field.attrs["grid_mapping"]["grid_mapping_name"] == "polar_stereographic"
        np.testing.assert_allclose(field.values[0, 0, 0], (10**4.0 / 200) ** 0.625, rtol=1e-5)
        part = source.read(
            0,
            Region(
                "box",
                float(lat[3, 3]) - 0.001,
                float(lat[3, 3]) + 0.001,
                float(lon[3, 3]) - 0.001,
                float(lon[3, 3]) + 0.001,
            ),
        )
        assert part.sizes["y"] <= 2


def test_a_grid_with_lat_lon_alone_is_counted_by_index(tmp_path):
    from core.grid.projection import locate

    mapping = {"proj4": "+proj=laea +lat_0=55 +lon_0=10 +R=6371000"}
    y, x = 2000.0 * np.arange(8), 2000.0 * np.arange(9)
    lat, lon = locate(mapping, y, x)
    dataset = xr.Dataset(
        {
            "rain": (("j", "i"), np.ones((8, 9)), {"units": "mm/h"}),
            "latitude": (("j", "i"), lat, {"units": "degrees_north"}),
            "longitude": (("j", "i"), lon, {"units": "degrees_east"}),
        }
    )
    dataset.to_netcdf(tmp_path / "curvilinear.nc")
    with open_source(tmp_path / "curvilinear.nc") as source:
        assert source.grid.step_km == pytest.approx(2.0, rel=0.01)
        assert any("counted by index" in line for line in source.describe())
        np.testing.assert_allclose(source.read(0)["lat"], lat, atol=1e-5)


def test_a_curvilinear_grid_is_turned_to_ascend_however_it_is_stored(tmp_path):
    from core.grid.projection import locate

    mapping = {"proj4": "+proj=laea +lat_0=55 +lon_0=10 +R=6371000"}
    lat, lon = locate(mapping, 2000.0 * np.arange(8), 2000.0 * np.arange(9))
    values = np.arange(72.0).reshape(8, 9)
    dataset = xr.Dataset(
        {
            "rain": (("j", "i"), values, {"units": "mm/h"}),
            "latitude": (("j", "i"), lat, {"units": "degrees_north"}),
            "longitude": (("j", "i"), lon, {"units": "degrees_east"}),
        }
    )
    dataset.isel(j=slice(None, None, -1), i=slice(None, None, -1)).transpose().to_netcdf(tmp_path / "turned.nc")
    with open_source(tmp_path / "turned.nc") as source:
        field = source.read(0)
    np.testing.assert_array_equal(field.values[0], values)
    np.testing.assert_allclose(field["lon"], lon, atol=1e-6)


def test_a_file_without_times_is_counted_by_index_and_says_so(rain):
    path = rain("timeless.nc", change=lambda d: d.drop_vars("time"))
    with open_source(path) as source:
        assert source.times.size == 1
        assert any("states no times" in line for line in source.describe())


def test_clutter_is_named_and_missing(rain):
    values = np.ones((1, 4, 5))
    values[0, 1, 2] = 8647.0
    with open_source(rain("clutter.nc", values)) as source:
        field = source.read(0)
    assert np.isnan(field.values[0, 1, 2])
    assert int(field.isnull().sum()) == 1
    assert "1 value over 500 mm/h (up to 8647) in clutter.nc: probable clutter" in field.attrs["comment"]


def test_a_description_says_how_units_are_converted_or_why_not(data, rain):
    with open_source(data / "gfs.nc") as source:
        assert '"kg.m-2.s-1" to mm h-1: x 3600' in source.describe()
    with open_source(rain(units="mm")) as source:
        assert any("an accumulation without a period" in line for line in source.describe())


def test_frames_outside_the_file_are_refused(data):
    with open_source(data / "mrms.nc") as source, pytest.raises(TimeError, match="has 3 frames; frame 3"):
        source.read(3)


def test_an_overview_is_a_thinned_field(data):
    with open_source(data / "mrms.nc") as source:
        thin = overview(source, 1, max_pixels=400)
        np.testing.assert_array_equal(thin.values, source.read(1).values[:, ::4, ::4])
        assert thin.size <= 400


def test_opening_imports_neither_torch_nor_the_other_formats_libraries(data):
    import subprocess
    import sys

    code = (
        "import sys; from core.io import open_scene; "
        f"open_scene({str(data / 'mrms.nc')!r}, coarsen=10); "
        "print(sorted({'torch', 'cfgrib', 'eccodes', 'scipy.stats', 'zarr'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
