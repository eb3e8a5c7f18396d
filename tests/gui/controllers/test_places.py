"""Where to look first."""

import numpy as np
import pytest
import xarray as xr
from pyproj import CRS

from core.types import Region
from gui.controllers.places import HEAVIEST, contains, heaviest_rain, kilometres, presets

BOUNDS = Region("file", 20, 55, -130, -60)


def overview(rain):
    return xr.DataArray(rain, {"lat": 30.05 + 0.1 * np.arange(60), "lon": -99.95 + 0.1 * np.arange(80)}, ("lat", "lon"))


def test_the_heaviest_rain_is_found_whole_and_missing_counts_as_nothing():
    rain = np.zeros((60, 80), np.float32)
    rain[30:50, 10:30] = 5.0
    rain[0:20, 50:70] = np.nan
    region = heaviest_rain(overview(rain))
    assert (region.south, region.north, region.west, region.east) == pytest.approx((33, 35, -99, -97))


def test_a_dry_field_has_no_heaviest_rain():
    assert heaviest_rain(overview(np.zeros((60, 80)))) is None
    assert not {preset.name: preset.inside for preset in presets(BOUNDS, None, overview(np.zeros((60, 80))))}[
        HEAVIEST[False]
    ]


def test_only_places_inside_the_file_can_be_chosen():
    offered = {preset.name: preset.inside for preset in presets(BOUNDS, None, None)}
    assert offered["Seattle, 200 x 200"] and not offered["Helsinki, 200 x 400"]
    assert not contains(Region("metres", 0, 1e6, 0, 1e6, projected=True), Region("box", 1, 2, 1, 2))


@pytest.mark.parametrize(("step", "words"), [(11.1, "11 km"), (9.96, "10 km"), (0.91, "0.91 km"), (1.0, "1 km")])
def test_spacing_has_two_digits(step, words):
    assert kilometres(step) == words


def test_places_in_degrees_are_found_on_a_projected_grid():
    y, x = np.arange(-4.41e6, -3.65e6, 1e4), np.arange(5e3, 7e5, 1e4)
    mapping = CRS("+proj=stere +lat_0=90 +lon_0=0 +lat_ts=60 +R=6371000").to_cf()
    dutch = xr.DataArray(np.zeros((len(y), len(x))), {"y": y, "x": x}, ("y", "x"), attrs={"grid_mapping": mapping})
    bounds = Region("file", -4.415e6, -3.65e6, 0, 7e5, projected=True)
    offered = {preset.name: preset.inside for preset in presets(bounds, None, dutch)}
    assert offered["Netherlands"] and not offered["Helsinki, 200 x 400"] and not offered["Seattle, 200 x 200"]
    bare = dutch.assign_attrs(grid_mapping=None)
    assert not {preset.name: preset.inside for preset in presets(bounds, None, bare)}["Netherlands"]
