"""GeoTIFFs are read back by GDAL, which had no part in writing them."""

import numpy as np
import pyproj
import pytest
import rasterio
import rasterio.transform

from core.errors import OutputError
from core.grid import as_field
from core.grid.projection import locate
from core.io.geotiff import write_geotiff

TIMES = np.array(["2019-06-10T00:00", "2019-06-10T00:30"], "datetime64[ns]")
EARTH = {"semi_major_axis": 6378137.0, "inverse_flattening": 298.257223563}
LAMBERT = {
    "grid_mapping_name": "lambert_conformal_conic",
    "standard_parallel": [25.0, 60.0],
    "latitude_of_projection_origin": 42.5,
    "longitude_of_central_meridian": -97.0,
}
EQUAL_AREA = {
    "grid_mapping_name": "lambert_azimuthal_equal_area",
    "latitude_of_projection_origin": 55.0,
    "longitude_of_projection_origin": 10.0,
}
MAPPINGS = {
    "Lambert, two parallels": LAMBERT | EARTH,
    "Lambert, one parallel, on a sphere": LAMBERT | {"standard_parallel": 25.0, "earth_radius": 6371229.0},
    "equal area": EQUAL_AREA | EARTH | {"false_easting": 4321000.0, "false_northing": 3210000.0},
    "equal area on a sphere": EQUAL_AREA | {"earth_radius": 6370997.0},
    "Albers": LAMBERT | EARTH | {"grid_mapping_name": "albers_conical_equal_area"},
    "polar, by its parallel": {
        "grid_mapping_name": "polar_stereographic",
        "straight_vertical_longitude_from_pole": 0.0,
        "latitude_of_projection_origin": 90.0,
        "standard_parallel": 60.0,
        "semi_major_axis": 6378137.0,
        "semi_minor_axis": 6356752.0,
    },
    "polar, by its scale": {
        "grid_mapping_name": "polar_stereographic",
        "straight_vertical_longitude_from_pole": 20.0,
        "latitude_of_projection_origin": 90.0,
        "scale_factor_at_projection_origin": 0.994,
        **EARTH,
    },
    "transverse Mercator": {
        "grid_mapping_name": "transverse_mercator",
        "longitude_of_central_meridian": 9.0,
        "latitude_of_projection_origin": 0.0,
        "scale_factor_at_central_meridian": 0.9996,
        "false_easting": 500000.0,
        "false_northing": 0.0,
        **EARTH,
    },
    "Mercator": {
        "grid_mapping_name": "mercator",
        "longitude_of_projection_origin": 10.0,
        "standard_parallel": 30.0,
        **EARTH,
    },
    "stereographic": {"crs_wkt": pyproj.CRS("+proj=stere +lat_0=52 +lon_0=10 +ellps=GRS80 +units=m").to_wkt()},
    "oblique stereographic": {"crs_wkt": pyproj.CRS("+proj=sterea +lat_0=52 +lon_0=5 +k=0.99 +ellps=bessel").to_wkt()},
    "by its code": {"crs_wkt": pyproj.CRS(3067).to_wkt()},
}


def field_on(mapping, *, rows=5, columns=7):
    """Rain that counts its cells, one of them missing; none the same at two times."""
    degrees = mapping is None
    y = 35.05 + 0.1 * np.arange(rows) if degrees else 1000.0 * (np.arange(rows) + 6500)
    x = -97.95 + 0.1 * np.arange(columns) if degrees else 2000.0 * (np.arange(columns) + 150)
    values = np.arange(2.0 * rows * columns, dtype=np.float32).reshape(2, rows, columns)
    values[0, 1, 2] = np.nan
    latitude, longitude = (None, None) if degrees else locate(mapping, y, x)
    return as_field(
        values, variable="precip", y=y, x=x, times=TIMES, projected=not degrees, grid_mapping=mapping,
        latitude=latitude, longitude=longitude,
    )  # fmt: skip


def centres(file):
    """Coordinates of the middle of every column and row, as GDAL places them."""
    columns, _ = rasterio.transform.xy(file.transform, np.zeros(file.width), np.arange(file.width))
    _, rows = rasterio.transform.xy(file.transform, np.arange(file.height), np.zeros(file.height))
    return columns, rows


def test_degrees_values_times_and_what_is_missing_come_back(tmp_path):
    field = field_on(None)
    path = write_geotiff(field, tmp_path / "rain.tif", tags={"units": "mm h-1", "title": "Überflutung & <Regen>"})
    with rasterio.open(path) as file:
        assert file.crs.to_epsg() == 4326 and file.dtypes == ("float32", "float32")
        longitude, latitude = centres(file)
        np.testing.assert_allclose(longitude, field.lon, atol=1e-9)
        np.testing.assert_allclose(latitude, field.lat[::-1], atol=1e-9)
        np.testing.assert_array_equal(file.read(), field.values[:, ::-1])
        assert np.isnan(file.nodata) and file.read(1, masked=True).mask.sum() == 1
        assert file.descriptions == ("2019-06-10T00:00:00Z", "2019-06-10T00:30:00Z")
        assert file.tags()["units"] == "mm h-1" and file.tags()["title"] == "Überflutung & <Regen>"
        assert file.tags()["AREA_OR_POINT"] == "Area"


def test_a_single_time_is_a_single_band(tmp_path):
    field = field_on(None).isel(time=[1])
    with rasterio.open(write_geotiff(field, tmp_path / "rain.tif")) as file:
        assert file.count == 1
        np.testing.assert_array_equal(file.read(1), field.values[0, ::-1])


@pytest.mark.parametrize("mapping", MAPPINGS.values(), ids=MAPPINGS)
def test_cell_centres_of_projected_grids_are_where_the_run_says(tmp_path, mapping):
    """By GDAL's reading of the keys: latitude and longitude within a centimetre or so."""
    field = field_on(mapping)
    with rasterio.open(write_geotiff(field, tmp_path / "rain.tif")) as file:
        x, y = np.meshgrid(*centres(file))
        crs = pyproj.CRS.from_wkt(file.crs.to_wkt())
        to_degrees = pyproj.Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True)
        longitude, latitude = to_degrees.transform(x[::-1], y[::-1])
        np.testing.assert_allclose(latitude, field.lat, atol=1e-7)
        np.testing.assert_allclose(longitude, field.lon, atol=1e-7)
        np.testing.assert_array_equal(file.read(2), field.values[1, ::-1])


def test_a_projection_without_keys_is_refused_and_nothing_is_left(tmp_path):
    sinusoidal = {"grid_mapping_name": "sinusoidal", "longitude_of_projection_origin": 0.0, **EARTH}
    with pytest.raises(OutputError, match="no keys for the projection Sinusoidal") as refusal:
        write_geotiff(field_on(sinusoidal), tmp_path / "rain.tif")
    assert ".zarr" in refusal.value.remedy and list(tmp_path.iterdir()) == []
