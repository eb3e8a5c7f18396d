"""Where fields and lines lie."""

import numpy as np
import pytest
import xarray as xr
from pyproj import CRS, Transformer

from gui.views.camera import Extent, MapPoint
from gui.views.place import KINDS, MAPS, Place, extent_of

STEREOGRAPHIC = CRS("+proj=stere +lat_0=90 +lon_0=0 +lat_ts=60 +R=6371000")


def field(y_name, y, x_name, x, **attrs):
    return xr.DataArray(np.zeros((len(y), len(x))), {y_name: y, x_name: x}, (y_name, x_name), attrs=attrs)


def projected_field():
    x, y = np.arange(500.0, 700e3, 1e3), np.arange(-4.4e6, -3.65e6, 1e3)
    return field("y", y, "x", x, grid_mapping=STEREOGRAPHIC.to_cf())


def test_edges_lie_half_a_cell_outside_the_centres():
    extent = extent_of(field("lat", np.arange(34.05, 36, 0.1), "lon", np.arange(-97.95, -96, 0.1)))
    assert (extent.south, extent.north) == pytest.approx((34, 36))
    assert (extent.west, extent.east) == pytest.approx((-98, -96))


def test_degrees_are_narrower_than_high_by_the_cosine_of_latitude():
    place = Place.of(field("lat", [59.5, 60.5], "lon", [10.5, 11.5]))
    assert place.aspect == pytest.approx(0.5)
    assert Place.of(projected_field()).aspect == 1


def test_a_place_in_degrees_is_its_own_longitude_and_latitude():
    assert Place(Extent(0, 1, 50, 51)).to_lonlat(MapPoint(0.25, 50.5)) == (0.25, 50.5)


def test_projected_places_agree_with_pyproj():
    place = Place.of(projected_field())
    longitude, latitude = place.to_lonlat(MapPoint(350e3, -4.0e6))
    back = Transformer.from_crs(STEREOGRAPHIC.geodetic_crs, STEREOGRAPHIC, always_xy=True).transform(
        longitude, latitude
    )
    assert back == pytest.approx((350e3, -4.0e6), abs=1e-3)


def test_amsterdam_and_the_dutch_coast_lie_on_a_dutch_radar_grid():
    place = Place.of(projected_field())
    assert "Amsterdam" in [town.name for town in place.towns()]
    coast = place.lines("coast")
    longitude, latitude = np.vectorize(lambda x, y: place.to_lonlat(MapPoint(x, y)))(coast.x[::50], coast.y[::50])
    assert np.isfinite(longitude).all() and ((latitude > 40) & (latitude < 62)).all()


@pytest.mark.parametrize("kind", KINDS)
def test_every_segment_drawn_is_one_of_natural_earths(kind):
    with np.load(MAPS / "lines.npz") as arrays:
        points, starts = arrays[kind], arrays[f"{kind}_starts"]
    pairs = np.hstack([points[:-1], points[1:]])
    known = set(map(tuple, np.delete(pairs, starts[1:-1] - 1, axis=0).tolist()))
    lines = Place(Extent(-130, -60, 20, 55)).lines(kind)
    drawn = np.stack([lines.x[:-1], lines.y[:-1], lines.x[1:], lines.y[1:]], 1)[lines.joined[:-1]]
    assert len(drawn) > 1000
    assert set(map(tuple, drawn.tolist())) <= known


def test_lines_are_cut_to_the_neighbourhood():
    lines = Place(Extent(-91, -89, 29, 31)).lines("coast")
    assert 0 < len(lines.x) < 2000
    assert lines.x.min() > -94 and lines.x.max() < -86
