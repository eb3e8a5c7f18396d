"""Radar composites in HDF5: synthetic files after the schemas of ODIM 2.2 and of KNMI's HDF5 3.5."""

import h5py
import numpy as np
import pytest

from core.errors import GridError, InputError
from core.grid import check_field
from core.grid.projection import locate
from core.io import open_scene, open_source

LAEA = "+proj=laea +lat_0=55.0 +lon_0=10.0 +x_0=1950000.0 +y_0=-2100000.0 +units=m +ellps=WGS84"
ROWS, COLUMNS = 6, 9


def write_odim(
    path, *, kind=b"COMP", quantity=b"RATE", gain=0.01, offset=0.0, step=2000.0, rows=ROWS, columns=COLUMNS, clutter=0
):
    """A synthetic composite: stored value = row * columns + column + 10 from the north-west; two flags, and clutter."""
    raw = (10 + np.arange(rows * columns)).reshape(rows, columns).astype(np.uint16)
    raw[0, 0], raw[0, 1] = 65535, 0
    raw[rows // 2, columns // 2] = clutter or raw[rows // 2, columns // 2]
    west, north = 1_000_000.0, -1_000_000.0
    edges_y, edges_x = np.array([north, north - rows * step]), np.array([west, west + columns * step])
    lat, lon = locate({"proj4": LAEA}, edges_y, edges_x)
    with h5py.File(path, "w") as file:
        file.attrs["Conventions"] = b"ODIM_H5/V2_2"
        file.create_group("what").attrs.update(
            {"object": kind, "date": b"20180824", "time": b"180000", "source": b"ORG:247"}
        )
        where = file.create_group("where").attrs
        where.update({"projdef": LAEA.encode(), "xscale": step, "yscale": step, "xsize": columns, "ysize": rows})
        for corner, (j, i) in {"UL": (0, 0), "UR": (0, 1), "LL": (1, 0), "LR": (1, 1)}.items():
            where.update({f"{corner}_lat": lat[j, i], f"{corner}_lon": lon[j, i]})
        dataset = file.create_group("dataset1")
        dataset.create_group("what").attrs.update(
            {"startdate": b"20180824", "starttime": b"174500", "enddate": b"20180824", "endtime": b"180000"}
        )
        dataset["data1/data"] = raw
        dataset["data1"].create_group("what").attrs.update(
            {"quantity": quantity, "gain": gain, "offset": offset, "nodata": 65535.0, "undetect": 0.0}
        )
    return path, raw, (west, north, step)


def test_an_odim_composite_is_turned_and_placed_by_its_corners(tmp_path):
    path, raw, (west, north, step) = write_odim(tmp_path / "composite.h5")
    with open_source(path) as source:
        field = check_field(source.read(0))
        assert source.kind == "ODIM H5 V2 2"
        assert source.interval == np.timedelta64(15, "m")
        assert source.times[0] == np.datetime64("2018-08-24T18:00")
        assert source.grid.step_km == 2.0
    expected = (raw * 0.01).astype(np.float32)[::-1]
    expected[-1, 0], expected[-1, 1] = np.nan, 0.0
    np.testing.assert_allclose(field.values[0], expected, rtol=1e-6)
    np.testing.assert_allclose(field["y"].values[-1], north - step / 2, atol=0.2)
    np.testing.assert_allclose(field["x"].values[0], west + step / 2, atol=0.2)
    lat, _ = locate({"proj4": LAEA}, field["y"].values, field["x"].values)
    np.testing.assert_allclose(field["lat"], lat, atol=1e-9)


def test_odim_reflectivity_and_accumulations_are_converted(tmp_path):
    path, raw, _ = write_odim(tmp_path / "dbz.h5", quantity=b"DBZH", gain=0.5, offset=0.0)
    with open_source(path) as source:
        values = source.read(0).values[0][::-1]
    assert values[0, 1] == 0
    np.testing.assert_allclose(values[2, 3], (10 ** (raw[2, 3] * 0.05) / 200) ** 0.625, rtol=1e-5)
    path, raw, _ = write_odim(tmp_path / "acrr.h5", quantity=b"ACRR")
    with open_source(path) as source:
        np.testing.assert_allclose(source.read(0).values[0][::-1][2, 3], raw[2, 3] * 0.01 * 4, rtol=1e-5)


def test_a_composite_of_2_km_is_refused_and_on_request_averaged_with_its_clutter_named(tmp_path):
    path, raw, _ = write_odim(tmp_path / "europe.h5", rows=90, columns=70, clutter=60_000)
    with pytest.raises(GridError, match=r"europe\.h5 has cells of 2 x 2 km; expected the models' grid of 0\.1 degrees"):
        open_scene(path)
    scene = open_scene(path, regrid=True)
    assert "1 value over 500 mm/h (up to 600) in europe.h5: probable clutter, set to missing" in scene.source
    assert "input regridded conservatively from 2 x 2 km to 0.1 degrees" in scene.source
    values = raw[raw < 60_000] * 0.01
    assert values.min() <= float(scene.input.min()) < float(scene.input.max()) <= values.max()


def test_a_polar_volume_is_refused(tmp_path):
    path, _, _ = write_odim(tmp_path / "volume.h5", kind=b"PVOL")
    with pytest.raises(InputError, match="is an ODIM PVOL object; expected a composite"):
        open_source(path)


def test_an_odim_file_without_its_projection_is_refused(tmp_path):
    path, _, _ = write_odim(tmp_path / "broken.h5")
    with h5py.File(path, "r+") as file:
        del file["where"].attrs["projdef"]
    with pytest.raises(InputError, match=r"broken\.h5 lacks .*projdef"):
        open_source(path)


def test_places_that_a_file_keeps_as_fields_cannot_be_read_instead(tmp_path):
    path, _, _ = write_odim(tmp_path / "composite.h5")
    with open_source(path) as source:
        field = source.read(0)
    dataset = field.drop_attrs().drop_vars(["lat", "lon"]).to_dataset(name="rain")
    dataset["rain"].attrs["units"] = "mm/h"
    for name, unit in {"lat": "degrees_north", "lon": "degrees_east"}.items():
        dataset[name] = (("y", "x"), field[name].values, {"units": unit})
    dataset.to_netcdf(tmp_path / "kept.nc")
    with open_source(tmp_path / "kept.nc", variable="rain") as source:
        assert source.variables == ("rain",)
        np.testing.assert_allclose(source.read(0)["lat"].values, field["lat"].values)


def write_knmi(path, formula=b"GEO=0.01*PV+0.0"):
    """A synthetic composite: 0.01 mm steps over 5 minutes, one missing pixel in the south-east."""
    raw = np.arange(ROWS * COLUMNS, dtype=np.uint16).reshape(ROWS, COLUMNS)
    raw[-1, -1] = 65535
    with h5py.File(path, "w") as file:
        overview = file.create_group("overview").attrs
        overview["product_datetime_start"] = np.array([b"25-AUG-2010;23:55:00.000"])
        overview["product_datetime_end"] = np.array([b"26-AUG-2010;00:00:00.000"])
        geographic = file.create_group("geographic")
        geographic.attrs.update(
            {
                "geo_column_offset": np.array([100.0]),
                "geo_row_offset": np.array([3650.0]),
                "geo_pixel_size_x": np.array([1.0]),
                "geo_pixel_size_y": np.array([-1.0]),
                "geo_dim_pixel": b"KM,KM",
            }
        )
        geographic.create_group("map_projection").attrs["projection_proj4_params"] = (
            b"+proj=stere +lat_0=90 +lon_0=0.0 +lat_ts=60.0 +a=6378.137 +b=6356.752 +x_0=0 +y_0=0"
        )
        image = file.create_group("image1")
        image.attrs["image_geo_parameter"] = b"ACCUMULATED_PRECIPITATION_[MM]"
        image["image_data"] = raw
        image.create_group("calibration").attrs.update(
            {
                "calibration_formulas": formula,
                "calibration_missing_data": np.array([65535]),
                "calibration_out_of_image": np.array([65535]),
            }
        )
    return path, raw


def test_a_knmi_composite_is_read_as_a_rate_over_its_interval(tmp_path):
    path, raw = write_knmi(tmp_path / "knmi.h5")
    with open_source(path) as source:
        field = check_field(source.read(0))
        assert source.kind == "KNMI HDF5"
        assert source.period(0) == (np.datetime64("2010-08-25T23:55"), np.datetime64("2010-08-26T00:00"))
    expected = raw[::-1].astype(np.float32) * 0.01 * 12
    expected[0, -1] = np.nan
    np.testing.assert_allclose(field.values[0], expected, rtol=1e-5)
    assert (float(field["y"][-1]), float(field["x"][0])) == (-3_650_500.0, 100_500.0)
    assert 52 < float(field["lat"].mean()) < 57


def test_an_unknown_knmi_calibration_is_refused(tmp_path):
    path, _ = write_knmi(tmp_path / "knmi.h5", formula=b"GEO=PV^2")
    with pytest.raises(InputError, match=r"calibrated by 'GEO=PV\^2'; expected GEO = gain \* PV \+ offset"):
        open_source(path)
