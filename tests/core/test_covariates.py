"""Covariates depend on place and time alone, agree with public geometry, and are never made up."""

import time
from contextlib import contextmanager
from threading import Thread
from types import SimpleNamespace

import numpy as np
import pytest
import shapely

from core import covariates
from core.covariates import COVARIATES, channels, coast_distance_km, covariate_fields, heights, land_share
from core.errors import GridError, SpecError

LATITUDE, LONGITUDE = np.meshgrid(50 + 0.25 * np.arange(33), -10 + 0.25 * np.arange(49), indexing="ij")
SIX = np.datetime64("2019-03-05T06:00")


def at(latitude, longitude, step=0.01):
    """A grid of 2 x 2 cells, the first of them here."""
    return np.meshgrid([latitude, latitude + step], [longitude, longitude + step], indexing="ij")


def of_time(name, time):
    """A covariate that is the same everywhere, as a list of channels."""
    fields = covariate_fields([name], *at(52.0, 0.0), np.datetime64(time))
    assert (fields == fields[:, :1, :1]).all()
    return fields[:, 0, 0]


def test_two_threads_do_not_read_the_heights_at_once(monkeypatch):
    """The library is not safe for threads: two that read at once ended in an error or a crash."""
    inside, most = [], []

    @contextmanager
    def slow(path):
        inside.append(path)
        most.append(len(inside))
        time.sleep(0.05)
        yield SimpleNamespace(set_auto_mask=lambda mask: None, groups={})
        inside.pop()

    monkeypatch.setattr(covariates.netCDF4, "Dataset", slow)
    readers = [Thread(target=covariates.height_maps.__wrapped__) for _ in range(4)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert most == [1] * 4


def test_the_channels_are_those_announced_in_the_order_asked_for():
    names = list(COVARIATES)
    whole = covariate_fields(names, LATITUDE, LONGITUDE, SIX)
    assert whole.shape == (channels(names), *LATITUDE.shape)
    assert whole.dtype == np.float32
    parts = [covariate_fields([name], LATITUDE, LONGITUDE, SIX) for name in reversed(names)]
    np.testing.assert_array_equal(whole, np.concatenate(parts[::-1]))
    assert covariate_fields([], LATITUDE, LONGITUDE, SIX).shape == (0, *LATITUDE.shape)


def test_values_are_known_and_of_order_one():
    fields = covariate_fields(list(COVARIATES), LATITUDE, LONGITUDE, SIX)
    assert np.isfinite(fields).all()
    assert np.abs(fields).max() <= 3


@pytest.mark.parametrize("name", COVARIATES)
def test_a_crop_has_the_values_of_the_whole(name):
    rows, columns = slice(7, 19), slice(20, 31)
    whole = covariate_fields([name], LATITUDE, LONGITUDE, SIX)[:, rows, columns]
    np.testing.assert_allclose(
        covariate_fields([name], LATITUDE[rows, columns], LONGITUDE[rows, columns], SIX), whole, atol=1e-6
    )


def test_hours_by_hand():
    np.testing.assert_allclose(of_time("hour_cyclical", "2019-03-05T06:00"), [0, 1], atol=1e-6)
    np.testing.assert_allclose(of_time("hour_cyclical", "2019-03-05T16:00"), [-0.5, -(0.75**0.5)], atol=1e-6)
    assert of_time("hour_class", "2019-03-05T23:59").tolist() == [0] * 23 + [1]
    positional = of_time("hour_positional", "2019-03-05T03:00")
    assert positional[[0, 11, 12, 23]] == pytest.approx([np.sin(3), np.sin(3e-4), np.cos(3), np.cos(3e-4)])


def test_the_season_turns_once_a_year():
    np.testing.assert_allclose(of_time("day_of_year", "2020-01-01"), [1, 0], atol=1e-6)
    np.testing.assert_allclose(of_time("day_of_year", "2019-07-02T14:54"), [-1, 0], atol=1e-3)
    assert of_time("day_of_year", "2019-04-02")[1] == pytest.approx(1, abs=1e-3)


@pytest.mark.parametrize(
    ("latitude", "longitude", "share"),
    [
        (51.5, -0.5, 1),  # near London
        (54.0, 3.0, 0),  # North Sea
        (53.5, -5.0, 0),  # Irish Sea
        (47.7, -87.5, 0),  # Lake Superior
        (38.5, -98.0, 1),  # Kansas
        (-80.0, 20.0, 1),  # Antarctica
        (66.0, -175.0, 1),  # Chukotka, beyond the date line
    ],
)
def test_land_and_water_are_where_they_are(latitude, longitude, share):
    assert (land_share(*at(latitude, longitude)) == share).all()


def test_land_agrees_with_polygons():
    with np.load(covariates.MAPS / "lines.npz") as arrays:
        rings = np.split(arrays["coast"], arrays["coast_starts"][1:-1])
    box = shapely.box(-15, 45, 8, 63)
    polygons = [shapely.Polygon(ring) for ring in rings if len(ring) > 3 and np.array_equal(ring[0], ring[-1])]
    near = shapely.union_all([p for p in polygons if p.intersects(box)])
    rng = np.random.default_rng(0)
    latitude, longitude = rng.uniform(50.5, 58, 2000), rng.uniform(-10, -2, 2000)
    sides = np.sign(coast_distance_km(latitude, longitude)) > 0
    np.testing.assert_array_equal(sides, shapely.contains_xy(near, longitude, latitude))
    assert 0.2 < sides.mean() < 0.8


def test_shares_of_land_along_a_coast_are_between_none_and_all_and_add_up():
    share = land_share(LATITUDE, LONGITUDE)
    assert ((share > 0) & (share < 1)).sum() > 200
    y, x = (np.linspace(low, high, 132) for low, high in ((49.90625, 58.09375), (-10.09375, -1.90625)))
    points = coast_distance_km(*np.meshgrid(y, x, indexing="ij")) > 0
    cells = points.reshape(33, 4, 33, 4).mean((1, 3))
    dry = share[:, :33] == cells
    assert dry.mean() > 0.97  # the others hold lakes


def test_distances_are_great_circles_to_the_nearest_point_of_a_coast():
    with np.load(covariates.MAPS / "lines.npz") as arrays:
        coast = np.radians(arrays["coast"].astype(np.float64))
    latitude, longitude = np.array([52.5, 54.0, 57.0, 40.0]), np.array([-1.5, 3.0, -4.0, -100.0])
    for y, x, found in zip(latitude, longitude, coast_distance_km(latitude, longitude), strict=True):
        phi, lam = np.radians(y), np.radians(x)
        half = np.sin((coast[:, 1] - phi) / 2) ** 2 + np.cos(phi) * np.cos(coast[:, 1]) * (
            np.sin((coast[:, 0] - lam) / 2) ** 2
        )
        nearest = 2 * 6371 * np.arcsin(np.sqrt(half)).min()
        assert nearest - 10 < abs(found) <= nearest + 1e-6
    assert np.sign(coast_distance_km(latitude, longitude)).tolist() == [1, -1, 1, 1]


def test_heights_are_those_of_the_highlands_the_fens_and_the_sea():
    assert heights(*at(56.8, -4.7, 0.25))[0, 0] > 350
    assert heights(*at(52.6, 0.1, 0.1))[0, 0] < 50
    assert (heights(*at(54.0, 3.0)) == 0).all()
    assert heights(*at(39.5, -106.0, 0.1))[0, 0] > 2500


@pytest.mark.parametrize("step", [0.01, 0.25, 1.25])
def test_heights_of_a_plane_are_exact_on_any_grid(monkeypatch, step):
    y, x = 50 + np.arange(121) / 12, -5 + np.arange(121) / 12
    monkeypatch.setattr(covariates, "height_maps", lambda: ((y, x, 20 * (y[:, None] - 50) + 7 * (x + 5)),))
    latitude, longitude = np.meshgrid(52 + step * np.arange(5), -3 + step * np.arange(4), indexing="ij")
    np.testing.assert_allclose(heights(latitude, longitude), 20 * (latitude - 50) + 7 * (longitude + 5), rtol=1e-9)


def test_a_place_without_bundled_heights_is_refused_and_not_taken_for_sea():
    with pytest.raises(GridError, match=r"30 to 30.01 N, 10 to 10.01 E.*covers 45 to 63 N"):
        covariate_fields(["orography"], *at(30.0, 10.0), SIX)
    assert covariate_fields(["land_sea_mask"], *at(30.0, 10.0), SIX).shape == (1, 2, 2)


def test_unknown_names_and_grids_without_cells_are_refused():
    with pytest.raises(SpecError, match='"hour".*hour_cyclical'):
        channels(["hour"])
    with pytest.raises(GridError, match="2 x 2"):
        covariate_fields(["latitude"], LATITUDE[:1], LONGITUDE[:1], SIX)
