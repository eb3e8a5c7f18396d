"""Where fields and lines lie."""

import subprocess
import sys

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


def test_where_a_projection_ends_there_is_no_longitude():
    geostationary = CRS("+proj=geos +h=35785831 +lon_0=0 +sweep=y")
    place = Place(Extent(-6e6, 6e6, -6e6, 6e6), geostationary.to_cf())
    assert np.isfinite(place.to_lonlat(MapPoint(0, 0))).all()
    assert np.isnan(place.to_lonlat(MapPoint(5.9e6, 5.9e6))).all()


def test_a_grid_mapping_that_defines_no_projection_leaves_the_map_bare():
    place = Place.of(field("y", np.arange(-4e5, 4e5, 1e4), "x", np.arange(-4e5, 4e5, 1e4)))
    assert place.lines("coast").x.size == 0 and place.towns() == ()
    assert np.isnan(place.to_lonlat(MapPoint(0, 0))).all()


def test_projecting_uses_cartopy_and_asks_nothing_of_the_net():
    program = """
import sys
asked = []
sys.addaudithook(lambda event, _: event.startswith(("socket.", "urllib.")) and asked.append(event))
from pyproj import network
from gui.views.place import Extent, Place
assert "cartopy" not in sys.modules
mapping = {"grid_mapping_name": "lambert_azimuthal_equal_area", "latitude_of_projection_origin": 60.0,
           "longitude_of_projection_origin": 25.0, "earth_radius": 6371000.0}
place = Place(Extent(-1e5, 1e5, -1e5, 1e5), mapping)
assert len(place.lines("coast").x) and place.towns()
print("cartopy.crs" in sys.modules, asked, network.is_network_enabled())
"""
    seen = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert seen.stdout.split("\n")[0] == "True [] False"


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


def test_a_place_is_told_as_seen_from_the_nearest_town():
    place = Place.of(field("lat", np.arange(35.0, 36.0, 0.1), "lon", np.arange(-98.0, -97.0, 0.1)))
    assert place.near(MapPoint(-97.521, 35.472)) == "Oklahoma City"
    assert place.near(MapPoint(-97.521, 35.472 - 20 / 111.195)) == "20 km S of Oklahoma City"
    east = 12 / 111.195 / np.cos(np.radians(35.472))
    assert place.near(MapPoint(-97.521 + east, 35.472)) == "12 km E of Oklahoma City"
    assert place.near(MapPoint(-40.0, 35.0)) == "", "in the middle of an ocean"
