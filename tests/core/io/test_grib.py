"""GRIB from models: synthetic messages made with eccodes' own encoder, read back through the engine."""

import numpy as np
import pyproj
import pytest

from core.errors import InputError
from core.io import open_source

assert pyproj  # before eccodes, which breaks PROJ's database lookup otherwise
import eccodes

NI, NJ = 7, 5


def message(values, **keys) -> bytes:
    handle = eccodes.codes_grib_new_from_samples("GRIB2")
    grid = {
        "gridType": "regular_ll",
        "Ni": NI,
        "Nj": NJ,
        "latitudeOfFirstGridPointInDegrees": 50.4,
        "longitudeOfFirstGridPointInDegrees": 9.0,
        "latitudeOfLastGridPointInDegrees": 50.0,
        "longitudeOfLastGridPointInDegrees": 9.6,
        "iDirectionIncrementInDegrees": 0.1,
        "jDirectionIncrementInDegrees": 0.1,
    }
    if keys.get("gridType") == "lambert":
        grid = {}
    time = {"dataDate": 20240101, "dataTime": 600}
    for key, value in (time | grid | keys).items():
        eccodes.codes_set(handle, key, value)
    eccodes.codes_set_values(handle, np.asarray(values, dtype=float).ravel())
    content = eccodes.codes_get_message(handle)
    eccodes.codes_release(handle)
    return content


def accumulation(values, start: int, end: int, **keys) -> bytes:
    """Total precipitation (kg m-2) over forecast hours start to end."""
    return message(
        values,
        productDefinitionTemplateNumber=8,
        discipline=0,
        parameterCategory=1,
        parameterNumber=52,
        typeOfStatisticalProcessing=1,
        stepRange=f"{start}-{end}",
        **keys,
    )


RAMP = np.arange(NI * NJ, dtype=float).reshape(NJ, NI)


def test_totals_since_the_start_are_differenced(tmp_path):
    path = tmp_path / "totals.grib2"
    path.write_bytes(accumulation(RAMP, 0, 3) + accumulation(3 * RAMP, 0, 6) + accumulation(4.5 * RAMP, 0, 9))
    with open_source(path) as source:
        rates = source.read(slice(None)).values
        assert source.kind == "GRIB"
        assert source.period(1) == (np.datetime64("2024-01-01T09:00"), np.datetime64("2024-01-01T12:00"))
        assert any("less the one before" in line for line in source.describe())
    for frame, amount in zip(rates, (1.0, 2.0, 1.5), strict=True):
        np.testing.assert_allclose(frame[::-1], amount * RAMP / 3, rtol=1e-3, atol=1e-3)


def test_buckets_that_reset_are_not_differenced_across_the_reset(tmp_path):
    path = tmp_path / "buckets.grib2"
    path.write_bytes(accumulation(RAMP, 0, 3) + accumulation(3 * RAMP, 0, 6) + accumulation(0.5 * RAMP, 6, 9))
    with open_source(path) as source:
        rates = source.read(slice(None)).values
    np.testing.assert_allclose(rates[2][::-1], 0.5 * RAMP / 3, rtol=1e-3, atol=1e-3)
    np.testing.assert_allclose(rates[1][::-1], 2.0 * RAMP / 3, rtol=1e-3, atol=1e-3)


def test_a_lambert_grid_gets_its_metres_and_mapping(tmp_path):
    path = tmp_path / "lambert.grib2"
    lambert = {
        "gridType": "lambert",
        "shapeOfTheEarth": 6,
        "Nx": NI,
        "Ny": NJ,
        "latitudeOfFirstGridPointInDegrees": 38.5,
        "longitudeOfFirstGridPointInDegrees": 262.5,
        "LaDInDegrees": 38.5,
        "LoVInDegrees": 262.5,
        "DxInMetres": 3000,
        "DyInMetres": 3000,
        "Latin1InDegrees": 38.5,
        "Latin2InDegrees": 38.5,
        "jScansPositively": 1,
    }
    path.write_bytes(accumulation(RAMP, 0, 1, **lambert))
    with open_source(path) as source:
        field = source.read(0)
        assert source.grid.step_km == 3.0
    np.testing.assert_allclose(field.values[0], RAMP, rtol=1e-3, atol=1e-3)
    assert field.attrs["grid_mapping"]["grid_mapping_name"] == "lambert_conformal_conic"
    np.testing.assert_allclose((field["x"].values[0], field["y"].values[0]), 0.0, atol=0.01)
    assert float(field["lat"][0, 0]) == pytest.approx(38.5, abs=1e-5)
    assert float(field["lon"][0, 0]) == pytest.approx(-97.5, abs=1e-5)
    assert float(field["lat"][1, 0]) == pytest.approx(38.5 + 3000 / 111194.93, abs=1e-4)


def test_grib_without_precipitation_is_refused_with_what_it_holds(tmp_path):
    path = tmp_path / "wind.grib2"
    path.write_bytes(message(RAMP, discipline=0, parameterCategory=2, parameterNumber=2))
    with pytest.raises(InputError, match=r"wind\.grib2 has no variable that is precipitation rate.*m s"):
        open_source(path)


def test_an_mrms_product_that_is_not_rain_is_refused(data, tmp_path):
    with open(data / "mrms.grib2", "rb") as file:
        handle = eccodes.codes_grib_new_from_file(file)
    eccodes.codes_set(handle, "parameterNumber", 40)
    (tmp_path / "other.grib2").write_bytes(eccodes.codes_get_message(handle))
    eccodes.codes_release(handle)
    with pytest.raises(InputError, match=r"MRMS parameter 6\.40 .*expected PrecipRate"):
        open_source(tmp_path / "other.grib2")


def test_mrms_marks_missing_by_three_numbers(data, tmp_path):
    with open(data / "mrms.grib2", "rb") as file:
        handle = eccodes.codes_grib_new_from_file(file)
    values = np.full(60 * 80, 2.5)
    values[:4] = [-1.0, -3.0, 9999.0, 0.0]
    eccodes.codes_set(handle, "packingType", "grid_simple")
    eccodes.codes_set_values(handle, values)
    (tmp_path / "flags.grib2").write_bytes(eccodes.codes_get_message(handle))
    eccodes.codes_release(handle)
    with open_source(tmp_path / "flags.grib2") as source:
        north = source.read(0).values[0, -1]
    np.testing.assert_array_equal(np.isnan(north[:5]), [True, True, True, False, False])
    np.testing.assert_allclose(north[3:6], [0.0, 2.5, 2.5], atol=0.06)
