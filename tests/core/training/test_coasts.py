"""Errors count by the distance to the coast, in the limits that the formula has, wherever and however a crop lies."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.ndimage import distance_transform_edt

from core.errors import SpecError
from core.training.coasts import check_land, legacy_distance, signed_distance, weights
from core.training.config import LandSettings
from core.training.pairs import CropSampler, CropSettings, Frames

COAST = np.broadcast_to(np.arange(40) >= 15, (30, 40))
"""Sea in 15 columns, land in 25."""


def weights_of(land, mode, **settings):
    return weights(land[None].astype(np.float32), LandSettings(mode, **settings), 2.5)[0]


def test_legacy_weights_span_three_quarters_to_0_866_before_the_mean_is_divided_out():
    distance = legacy_distance(COAST)
    assert distance.min() == 0
    assert distance.max() == 1
    found = weights_of(COAST, "legacy")
    low, high = 0.75, 0.5 / (1 + np.exp(-1)) + 0.5
    assert high == pytest.approx(0.866, abs=5e-4)
    assert found.max() / found.min() == pytest.approx(high / low, rel=1e-5)


def test_legacy_distance_is_ten_on_land_less_the_distance_at_sea_squeezed():
    raw = 10.0 * COAST - distance_transform_edt(~COAST)
    np.testing.assert_allclose(legacy_distance(COAST), (raw + 15) / 25)


def test_calibrated_weights_reach_both_limits_and_their_middle_at_the_coast():
    found = weights_of(COAST, "calibrated", per_km=2.0)
    scale = found[0, -1]  # far inland the weight is that of land, 1, over the mean
    assert found[0, 0] / scale == pytest.approx(0.5, abs=1e-6)
    beside = found[0, 14:16] / scale
    assert beside.mean() == pytest.approx(0.75, abs=1e-6)


def test_the_signed_distance_is_half_a_pixel_beside_the_coast_and_grows_by_one_a_pixel():
    np.testing.assert_allclose(signed_distance(COAST)[3], np.arange(40) - 14.5)


def test_masked_counts_land_alone():
    found = weights_of(COAST, "masked", sea=0.0)
    np.testing.assert_allclose(found, COAST * (40 / 25), rtol=1e-6)
    assert not weights_of(np.zeros((8, 8), bool), "masked", sea=0.0).any()


@pytest.mark.parametrize("mode", ["legacy", "calibrated", "masked"])
@pytest.mark.parametrize("land", [COAST, np.ones((8, 8), bool), np.zeros((8, 8), bool)])
def test_every_crop_has_a_mean_weight_of_one(mode, land):
    assert weights_of(land, mode).mean() == pytest.approx(1, rel=1e-5)


def test_land_is_cut_and_turned_with_the_rain():
    rows, columns = np.mgrid[:200, :300]
    land = (rows // 7 + columns // 11) % 3 == 0
    rain = np.where(land, 2.0, 0.25).astype(np.float16)
    frames = Frames(np.stack([rain, rain]), 30.005 + 0.01 * np.arange(200), -90.995 + 0.01 * np.arange(300), land)
    sampler = CropSampler(frames, CropSettings(40, 10, (1, 2), intensity=(0.8, 1.25)))
    np.testing.assert_array_equal(sampler.land(30, (5,)), sampler.draw(30, (5,)) > 0.9)


def test_settings_that_cannot_be_are_refused():
    good = LandSettings("legacy")
    check_land(good)
    for bad in (
        replace(good, mode="sharp"),
        replace(good, land=0.0),
        replace(good, sea=-1.0),
        replace(good, per_km=0.0),
    ):
        with pytest.raises(SpecError, match=r"\[land\]"):
            check_land(bad)
