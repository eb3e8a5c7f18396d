"""Crops follow the storm, repeat exactly, and never touch what is held out."""

from dataclasses import replace

import numpy as np
import pytest

from core.errors import InputError
from core.training.pairs import CropSampler, CropSettings, Frames

SETTINGS = CropSettings(size=40, factor=10, means=(1, 3))
Y = 30.005 + 0.01 * np.arange(200)
X = -90.995 + 0.01 * np.arange(300)


def coordinates_as_rain():
    """Every pixel's value says where it is: row + column / 1000 (float16-exact enough to tell rows apart)."""
    rows = np.broadcast_to(np.arange(200)[:, None], (200, 300))
    return Frames(np.stack([rows, rows, rows, rows]).astype(np.float16), Y, X)


def storm_in_one_corner():
    values = np.zeros((4, 200, 300), np.float16)
    values[:, :60, :60] = 5.0
    return Frames(values, Y, X)


def test_the_same_key_gives_the_same_crops_and_another_key_others():
    sampler = CropSampler(storm_in_one_corner(), SETTINGS)
    np.testing.assert_array_equal(sampler.draw(8, (0, 1)), sampler.draw(8, (0, 1)))
    assert not np.array_equal(sampler.draw(8, (0, 1)), sampler.draw(8, (0, 2)))


def test_no_crop_touches_a_held_out_block():
    block = (30.7, 31.3, -91.0, -88.0)
    crops = CropSampler(coordinates_as_rain(), SETTINGS, keep_out=[block]).draw(300, (0,))
    assert not ((crops >= 70) & (crops < 130)).any()
    assert (crops < 70).any()
    assert (crops >= 130).any()


def test_validation_crops_lie_inside_their_block():
    block = (30.7, 31.3, -91.0, -88.0)
    crops = CropSampler(coordinates_as_rain(), SETTINGS, keep_in=[block]).draw(100, (0,))
    assert crops.min() >= 70
    assert crops.max() < 130


def test_rainy_places_are_drawn_far_more_often_and_dry_ones_still_are():
    crops = CropSampler(storm_in_one_corner(), SETTINGS).draw(400, (0,))
    wet = (crops > 0).any((1, 2)).mean()
    # The storm touches a small part of the map, and gets most of the crops; some of the dry part still comes.
    assert 0.5 < wet < 0.98


def test_crops_with_missing_data_are_never_drawn():
    frames = storm_in_one_corner()
    frames.values[2, 40:50, 100:110] = np.nan
    assert np.isfinite(CropSampler(frames, SETTINGS).draw(300, (0,))).all()


def test_all_eight_symmetries_occur():
    values = np.broadcast_to(np.arange(200)[:, None] + np.arange(300) / 512, (1, 200, 300))
    sampler = CropSampler(Frames(values.astype(np.float16), Y, X), CropSettings(40, 10, (1,)))
    kinds = {
        (bool(c[-1, 0] > c[0, 0]), bool(c[0, -1] > c[0, 0]), bool(abs(c[-1, 0] - c[0, 0]) > 30))
        for c in sampler.draw(200, (0,))
    }
    assert len(kinds) == 8


def test_means_are_over_consecutive_frames():
    values = np.zeros((3, 200, 300), np.float16)
    values[1] = 3.0
    crops = CropSampler(Frames(values, Y, X), CropSettings(40, 10, (3,))).draw(5, (0,))
    assert crops == pytest.approx(1.0)


def test_frames_without_room_for_a_crop_are_refused():
    with pytest.raises(InputError, match="no crop of 40 x 40"):
        CropSampler(storm_in_one_corner(), SETTINGS, keep_out=[(29, 33, -92, -87)])


def test_every_other_crop_may_rain_at_another_rate_and_the_first_are_left_as_they_are():
    plain = CropSampler(coordinates_as_rain(), SETTINGS)
    varied = CropSampler(coordinates_as_rain(), replace(SETTINGS, intensity=(0.5, 2.0)))
    factors = []
    for key in range(20):
        before, after = plain.draw(2, (key,)), varied.draw(2, (key,))
        np.testing.assert_array_equal(after[0], before[0])
        factors.append(np.median(after[1] / before[1]))
        np.testing.assert_allclose(after[1], before[1] * factors[-1], rtol=1e-5)
    assert 0.5 <= min(factors) < 0.8
    assert 1.25 < max(factors) <= 2.0
