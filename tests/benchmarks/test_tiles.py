"""What is told of tiles beside fields that were made whole, in closed form."""

import numpy as np
import pytest

from benchmarks.tiles import _beside, _cut, _parser, _words
from core.grid import as_field

TILES = {"count": 4, "height": 40, "width": 40, "overlap": 12, "rows": [24, 40], "columns": [24, 40], "seams": None}


def test_members_that_are_off_by_a_tenth_differ_by_a_tenth():
    random = np.random.default_rng(0)
    whole = (1 + random.gamma(1.0, 2.0, (2, 1, 64, 64))).astype(np.float32)
    told = _beside(whole + np.float32(0.1), whole, {"tiles": TILES, "factor": 4})
    assert told["rms_difference"] == pytest.approx(0.1, rel=1e-4)
    assert told["spread"] == pytest.approx(float(np.sqrt(whole.var(0, ddof=1).mean())), rel=1e-6)
    assert told["whole_on_the_same_lines"]["score"] == pytest.approx(1, abs=0.1)


def test_the_domain_is_cut_to_its_pixels_and_keeps_a_constant(tmp_path):
    lat, lon = 33.905 + 0.01 * np.arange(60), -96.095 + 0.01 * np.arange(80)
    values = np.full((1, 60, 80), 2.5, np.float32)
    field = as_field(values, variable="precip", y=lat, x=lon, times=["2019-06-10"])
    field.drop_attrs().rename("rainrate").assign_attrs(units="mm/h").to_netcdf(tmp_path / "radar.nc")
    domain = _cut(_parser().parse_args([str(tmp_path / "radar.nc"), "--pixels", "16", "20"]))
    assert domain.shape == (1, 16, 20)
    np.testing.assert_allclose(domain.values, 2.5, rtol=1e-6)
    assert (float(domain.lat[0]), float(domain.lon[0])) == pytest.approx((34.0125, -95.9875))


def test_a_row_says_how_the_plan_compares_with_what_was_taken():
    row = {"pixels": [588, 788], "wet": 0.18, "tflop": 2.0, "seconds": 19.0, "tiles": None}
    words = _words(row | {"expected_bytes": 1_270_000_000, "peak_bytes": 1_500_000_000})
    assert words.startswith("whole; 588 x 788 pixels, 18% wet") and "1.50 at the peak (0.85)" in words
