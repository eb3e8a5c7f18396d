"""Grids: exact coordinates, lattice indices that cropping does not change, blocks, interpolation, registration."""

import numpy as np
import pytest

from core.errors import GridError, InputError, SpecError
from core.grid import (
    as_field,
    bounds_of,
    check_field,
    check_registration,
    coarsen,
    conservative_regrid,
    crop,
    fine_coordinates,
    grid_of,
    regular_axis,
    snap,
    upsample,
)
from core.grid.projection import crs_of, locate
from core.types import Region

STEREO = {
    "grid_mapping_name": "polar_stereographic",
    "straight_vertical_longitude_from_pole": 25.0,
    "latitude_of_projection_origin": 90.0,
    "standard_parallel": 60.0,
    "earth_radius": 6371288.0,
    "false_easting": 0.0,
    "false_northing": 0.0,
}


def degrees(values, south=35.0, west=-98.0, step=0.1, **kwargs):
    values = np.asarray(values, dtype=np.float32)
    y = np.round(south + step * (np.arange(values.shape[-2]) + 0.5), 10)
    x = np.round(west + step * (np.arange(values.shape[-1]) + 0.5), 10)
    return as_field(values, variable="precip", y=y, x=x, **kwargs)


def metres(values, step=1000.0, south=-3_600_000.0, west=200_000.0):
    values = np.asarray(values, dtype=np.float32)
    y = south + step * (np.arange(values.shape[-2]) + 0.5)
    x = west + step * (np.arange(values.shape[-1]) + 0.5)
    lat, lon = locate(STEREO, y, x)
    return as_field(
        values, variable="precip", y=y, x=x, projected=True, grid_mapping=STEREO, latitude=lat, longitude=lon
    )


def ramp(ny, nx, a=2.0, b=3.0, c=50.0):
    """a y + b x + c on cell indices: never negative, linear in the coordinates."""
    return a * np.arange(ny)[:, None] + b * np.arange(nx) + c


# the lattice


def test_lattice_indices_count_from_90_south_and_180_west():
    grid = grid_of(degrees(np.zeros((4, 5)), south=-90.0, west=-180.0))
    assert (grid.row0, grid.column0, grid.ny, grid.nx) == (0, 0, 4, 5)
    grid = grid_of(degrees(np.zeros((4, 5)), south=35.0, west=-98.0, step=0.01))
    assert (grid.row0, grid.column0) == (12500, 8200)
    assert grid.rows.dtype == np.int64


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
@pytest.mark.parametrize("step", [0.1, 0.01, 0.25])
def test_a_crop_keeps_its_lattice_indices_and_coordinates(step, dtype):
    y = np.round(20 + step * (np.arange(300) + 0.5), 10).astype(dtype)
    precision = 60 * np.finfo(np.float32).eps if dtype == np.float32 else 0
    whole = regular_axis(y, projected=False, name="lat", where="f", precision=precision)
    for start, stop in ((0, 300), (100, 130), (250, 260)):
        part = regular_axis(y[start:stop], projected=False, name="lat", where="f", precision=precision)
        assert part.step == whole.step == step
        np.testing.assert_array_equal(part.values, whole.values[start:stop])


def test_projected_lattice_counts_from_the_origin():
    grid = grid_of(metres(np.zeros((4, 5)), south=-4_415_000.0, west=3000.0))
    assert (grid.row0, grid.column0, grid.projected) == (-4415, 3, True)
    assert grid.step_km == 1.0
    assert (grid.height_km, grid.width_km) == (4.0, 5.0)


def test_width_in_km_shrinks_with_latitude():
    grid = grid_of(degrees(np.zeros((20, 10)), south=59.0))
    assert grid.height_km == pytest.approx(222.39, rel=1e-4)
    assert grid.width_km == pytest.approx(111.195 * 0.5, rel=1e-4)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ([0, 1, 1, 2], "duplicated values"),
        ([0, 2, 1, 3], "not monotonic"),
        ([0, 1, 2.2, 3], "unevenly spaced"),
        ([1], "has 1 cell;"),
        ([0, np.nan, 2], "not finite"),
    ],
)
def test_bad_axes_are_refused(values, message):
    with pytest.raises(GridError, match=message):
        regular_axis(np.array(values, dtype=float), projected=False, name="lat", where="f.nc")


# the Field contract


def test_a_field_passes_its_own_check():
    field = degrees(np.zeros((2, 1, 4, 5)), times=["2020-01-01"], members=[0, 1])
    assert check_field(field) is field
    assert field.dims == ("member", "time", "lat", "lon")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda f: f.rename("snow"),
        lambda f: f.assign_attrs(units="m"),
        lambda f: f.astype(np.float64),
        lambda f: f.transpose(),
        lambda f: f.isel(lat=slice(None, None, -1)),
        lambda f: f.assign_coords(lon=f["lon"] + 360),
        lambda f: f.drop_vars("lat"),
    ],
)
def test_a_broken_contract_is_refused(spoil):
    with pytest.raises(InputError):
        check_field(spoil(degrees(np.zeros((4, 5)))))


# regions


def test_snapping_grows_a_region_to_cell_edges():
    field = degrees(np.zeros((20, 20)))
    region = snap(Region("r", 35.12, 35.58, -97.41, -97.0), field)
    assert (region.south, region.north, region.west, region.east) == pytest.approx((35.1, 35.6, -97.5, -97.0))


def test_snapping_twice_changes_nothing():
    field = degrees(np.zeros((20, 20)))
    once = snap(Region("r", 35.12, 35.58, -97.41, -97.03), field)
    assert snap(once, field) == once


def test_snapping_clips_to_the_data():
    field = degrees(np.zeros((20, 20)))
    assert snap(Region("r", 30.0, 35.25, -99.0, -97.95), field) == Region("r", 35.0, 35.3, -98.0, -97.9)


def test_eastern_longitudes_above_180_mean_the_west():
    field = degrees(np.zeros((20, 20)))
    assert snap(Region("r", 35.0, 36.0, 262.0, 263.0), field).west == pytest.approx(-98.0)


@pytest.mark.parametrize(
    ("region", "message"),
    [
        (Region("r", 50, 51, -97, -96), "outside"),
        (Region("r", 35, 36, 170, -170), "date line"),
        (Region("r", 35, 36, 170, 190), "date line"),
        (Region("r", 36, 35, -97, -96), "empty"),
        (Region("r", 35, 35, -97, -96), "empty"),
    ],
)
def test_impossible_regions_are_refused(region, message):
    with pytest.raises(GridError, match=message):
        snap(region, degrees(np.zeros((20, 20))))


def test_a_region_on_a_projection_is_refused_in_whole_metres():
    """Regions are given in metres: what is found and expected can be compared with them, and typed again."""
    with pytest.raises(GridError, match=r"region -4414500 to -4214500 m northing, 0 to 200000 m easting lies outside"):
        snap(Region("r", -4414500.0, -4214500.0, 0.0, 200000.0, projected=True), metres(np.zeros((30, 30))))


def test_a_crop_takes_a_halo_as_far_as_there_is_data():
    field = degrees(np.arange(400.0).reshape(20, 20))
    cut = crop(field, Region("r", 35.1, 35.5, -97.5, -97.0), halo=3)
    assert cut.shape == (8, 11)
    assert float(cut.lat[0]) == pytest.approx(35.05)
    np.testing.assert_array_equal(cut.values, field.values[0:8, 2:13])


def test_a_region_in_degrees_on_a_projection_becomes_the_box_that_holds_it():
    field = metres(np.zeros((300, 300)))
    lat, lon = field["lat"].values, field["lon"].values
    asked = Region(
        "r",
        float(lat[150, 150]) - 0.3,
        float(lat[150, 150]) + 0.3,
        float(lon[150, 150]) - 0.4,
        float(lon[150, 150]) + 0.4,
    )
    region = snap(asked, field)
    assert region.projected
    inside = (lat > asked.south) & (lat < asked.north) & (lon > asked.west) & (lon < asked.east)
    cut = crop(field, region)
    assert (
        inside.sum()
        == ((cut.lat > asked.south) & (cut.lat < asked.north) & (cut.lon > asked.west) & (cut.lon < asked.east)).sum()
    )
    assert cut.sizes["y"] < 100


# blocks


def test_block_means_are_the_means_of_their_blocks():
    coarse = coarsen(degrees(np.arange(16.0).reshape(4, 4), step=0.05), 2)
    np.testing.assert_array_equal(coarse.values, [[2.5, 4.5], [10.5, 12.5]])
    np.testing.assert_allclose(coarse.lat, [35.05, 35.15])


def test_blocks_begin_where_asked_and_remainders_are_trimmed():
    coarse = coarsen(degrees(np.arange(49.0).reshape(7, 7)), 3, start=(1, 0))
    assert coarse.shape == (2, 2)
    assert coarse.values[0, 0] == np.arange(49.0).reshape(7, 7)[1:4, 0:3].mean()


def test_blocks_that_share_cells_take_their_shares_of_them():
    values = np.random.default_rng(0).random((15, 11))
    values[3, 3] = np.nan
    coarse = coarsen(degrees(values, step=0.01), 2.5)
    assert coarse.shape == (6, 4)
    halves = values.repeat(2, 0).repeat(2, 1)[:30, :20].reshape(6, 5, 4, 5)
    np.testing.assert_allclose(coarse.values, np.nanmean(halves, (1, 3)), rtol=1e-6)
    edge = degrees(values, step=0.01).lat.values[0] - 0.005
    np.testing.assert_allclose(coarse.lat, edge + 0.025 * (np.arange(6) + 0.5))


def test_a_cell_cut_into_parts_that_do_not_come_out_even_is_refused():
    with pytest.raises(SpecError, match="blocks of"):
        coarsen(degrees(np.zeros((30, 30))), 2.51)


def test_a_block_is_missing_when_more_than_half_of_it_is():
    values = np.ones((2, 4))
    values[:, 0] = np.nan
    values[:, 2] = values[0, 3] = np.nan
    np.testing.assert_array_equal(coarsen(degrees(values), 2).values, [[1.0, np.nan]])


def test_a_field_smaller_than_a_block_is_refused():
    with pytest.raises(GridError, match="at least one block"):
        coarsen(degrees(np.zeros((4, 4))), 10)


# interpolation


@pytest.mark.parametrize("method", ["bilinear", "bicubic"])
def test_a_linear_ramp_is_that_ramp_at_the_fine_coordinates(method):
    field = degrees(ramp(12, 15))
    fine = upsample(field, 10, method)
    y, x = fine_coordinates(field, 10)
    expected = 2 * (y[:, None] - 35.05) / 0.1 + 3 * (x - (-97.95)) / 0.1 + 50
    inside = slice(15, -15)
    np.testing.assert_allclose(fine.values[inside, inside], expected[inside, inside], rtol=0, atol=1e-5 * 50)
    np.testing.assert_array_equal(fine.lat, y)


@pytest.mark.parametrize("factor", [2, 3, 10])
def test_nearest_repeats_every_cell_and_averages_back(factor):
    field = degrees(np.random.default_rng(0).gamma(1.0, 2.0, (2, 5, 6)), times=["2020-01-01", "2020-01-02"])
    fine = upsample(field, factor, "nearest")
    np.testing.assert_allclose(coarsen(fine, factor).values, field.values, rtol=1e-6)
    np.testing.assert_array_equal(coarsen(fine, factor).lat, field.lat)


def test_fine_cells_tile_the_coarse_cells_edges():
    field = degrees(np.zeros((5, 6)))
    assert bounds_of(upsample(field, 10, "nearest")) == bounds_of(field)
    assert grid_of(upsample(field, 10, "nearest")).row0 == 10 * grid_of(field).row0


def test_bicubic_rain_is_never_negative():
    values = np.zeros((7, 7))
    values[3, 3] = 100
    assert upsample(degrees(values), 10, "bicubic").values.min() == 0


def test_missing_stays_missing_and_does_not_spread():
    values = np.full((6, 6), 4.0)
    values[2, 3] = np.nan
    for method in ("nearest", "bilinear", "bicubic"):
        fine = upsample(degrees(values), 10, method).values
        assert np.isnan(fine[20:30, 30:40]).all()
        assert np.isfinite(fine).sum() == 3600 - 100
        np.testing.assert_allclose(fine[np.isfinite(fine)], 4.0, rtol=1e-5)


def test_an_unknown_method_is_refused():
    with pytest.raises(SpecError, match="expected nearest, bilinear, bicubic"):
        upsample(degrees(np.zeros((4, 4))), 10, "lanczos")


def test_projected_fine_fields_carry_their_own_latitudes():
    field = metres(np.zeros((4, 5)), step=10_000.0)
    fine = upsample(field, 10)
    lat, lon = locate(STEREO, fine["y"].values, fine["x"].values)
    np.testing.assert_allclose(fine["lat"], lat, atol=1e-9)
    np.testing.assert_allclose(fine["lon"], lon, atol=1e-9)
    assert crs_of(fine.attrs["grid_mapping"]) is not None


def test_without_a_projection_latitudes_are_interpolated_and_extended():
    field = metres(np.zeros((6, 6)), step=10_000.0)
    exact = upsample(field, 10)
    field.attrs.pop("grid_mapping")
    np.testing.assert_allclose(upsample(field, 10)["lat"], exact["lat"], atol=1e-3)


# registration


def test_registered_grids_give_their_factor():
    coarse = degrees(np.zeros((5, 6)))
    assert check_registration(coarse, upsample(coarse, 10)) == 10
    assert check_registration(coarse, degrees(np.zeros((30, 30)), south=35.2, west=-97.7, step=0.01)) == 10


def test_a_half_cell_shift_is_named_in_km():
    coarse = degrees(np.zeros((5, 6)), south=-0.2, west=10.0)
    fine = degrees(np.zeros((50, 60)), south=-0.2 + 0.005, west=10.0, step=0.01)
    with pytest.raises(GridError, match=r"shifted .* by [+-]0\.556 km northward and [+-]0 km eastward"):
        check_registration(coarse, fine)


def test_a_factor_that_is_not_whole_is_refused():
    with pytest.raises(GridError, match="2.5 x 2.5 truth cells"):
        check_registration(degrees(np.zeros((5, 6)), step=0.25), degrees(np.zeros((5, 6)), step=0.1))


def test_a_projected_truth_does_not_fit_an_input_in_degrees():
    with pytest.raises(GridError, match="same kind of grid"):
        check_registration(degrees(np.zeros((5, 6))), metres(np.zeros((5, 6))))


# conservative regridding


def volume(field) -> float:
    """Integral over the sphere, to a constant."""
    step = float(field.lat[1] - field.lat[0])
    weights = np.sin(np.deg2rad(field.lat + step / 2)) - np.sin(np.deg2rad(field.lat - step / 2))
    return float((field.fillna(0) * weights * (field.lon[1] - field.lon[0])).sum())


def test_regridding_onto_its_own_lattice_changes_nothing():
    field = degrees(np.random.default_rng(0).gamma(1.0, 2.0, (1, 6, 7)), times=["2020-01-01"])
    regridded = conservative_regrid(field, 0.1)
    np.testing.assert_allclose(regridded.values, field.values, rtol=1e-5)
    np.testing.assert_array_equal(regridded.lon, field.lon)


@pytest.mark.parametrize("step", [0.05, 0.02])
def test_refining_conserves_the_volume(step):
    field = degrees(np.random.default_rng(0).gamma(1.0, 2.0, (6, 7)))
    assert volume(conservative_regrid(field, step)) == pytest.approx(volume(field), rel=1e-5)


def test_averaging_down_conserves_the_volume():
    field = degrees(np.random.default_rng(0).gamma(1.0, 2.0, (40, 50)), step=0.02)
    assert volume(conservative_regrid(field, 0.1)) == pytest.approx(volume(field), rel=1e-5)


def test_a_constant_on_a_projection_stays_constant_and_covers_as_much():
    field = metres(np.full((60, 60), 3.0), step=2000.0)
    regridded = conservative_regrid(field, 0.1)
    known = regridded.values[np.isfinite(regridded.values)]
    np.testing.assert_allclose(known, 3.0, rtol=1e-6)
    cell_km2 = (0.1 * 111.2) ** 2 * np.cos(np.deg2rad(regridded.lat.values))[:, None]
    scale = (1 + np.sin(np.deg2rad(60))) / (1 + np.sin(np.deg2rad(field["lat"].values)))
    on_the_sphere = (2.0 / scale) ** 2
    assert (np.isfinite(regridded.values) * cell_km2).sum() == pytest.approx(on_the_sphere.sum(), rel=0.03)


def test_a_projected_field_is_binned_where_its_parts_lie(monkeypatch):
    values = np.random.default_rng(1).gamma(1.0, 2.0, (30, 40))
    values[5:9, 20:24] = np.nan
    field = metres(values, step=2000.0)
    monkeypatch.setattr("core.grid.regrid.BAND_ROWS", 7)
    regridded = conservative_regrid(field, 0.1)
    offsets = (np.arange(8) + 0.5) / 8 * 2000.0 - 1000.0
    y, x = ((field[dim].values[:, None] + offsets).ravel() for dim in "yx")
    lat, lon = locate(field.attrs["grid_mapping"], y, x)
    parts = values.repeat(8, axis=0).repeat(8, axis=1)
    for row, column in [(4, 5), (3, 6), (2, 3)]:
        inside = np.abs(lat - float(regridded.lat[row])) < 0.05
        inside &= np.abs(lon - float(regridded.lon[column])) < 0.05
        assert float(regridded[row, column]) == pytest.approx(np.nanmean(parts[inside]), rel=2e-3)


def test_latitudes_and_longitudes_in_two_dimensions_are_as_good_as_a_mapping():
    field = metres(np.random.default_rng(1).gamma(1.0, 2.0, (60, 80)), step=2000.0)
    unmapped = field.copy()
    del unmapped.attrs["grid_mapping"]
    found, expected = conservative_regrid(unmapped, 0.1), conservative_regrid(field, 0.1)
    np.testing.assert_array_equal(found.lat, expected.lat)
    np.testing.assert_allclose(found[1:-1, 1:-1], expected[1:-1, 1:-1], rtol=5e-3)
    with pytest.raises(GridError, match="no usable grid mapping"):
        conservative_regrid(unmapped.drop_vars(["lat", "lon"]), 0.1)


def test_regridding_keeps_missing_apart_from_dry():
    values = np.zeros((20, 20))
    values[:10] = np.nan
    regridded = conservative_regrid(degrees(values, step=0.05), 0.1)
    assert np.isnan(regridded.values[:5]).all()
    assert (regridded.values[5:] == 0).all()
