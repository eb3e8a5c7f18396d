"""The motion that the shipped sequence model finds, on radar of a place that it was never trained on."""

from pathlib import Path

import numpy as np
import pytest
import torch
import xarray as xr
from pysteps.motion.lucaskanade import dense_lucaskanade
from torch.nn import functional

from core.models import store
from core.models.flow import flow_of

STORM = Path(__file__).parents[3] / "resources" / "samples" / "storm.nc"


@pytest.fixture(scope="module")
def rain():
    with xr.open_dataset(STORM) as file:
        return file["precip_rate"].values


def motion_of(frames: np.ndarray) -> np.ndarray:
    """Of three frames (t, y, x), the newest first: pixels a frame along x and y."""
    model = store.load("downscale-flow-10km")
    fields = torch.from_numpy(np.ascontiguousarray(frames))[None]
    with torch.inference_mode():
        condition, base = model.encode(functional.avg_pool2d(fields[:, :1], 10))
        shown = torch.cat([condition, model.past(fields[:, 1:], base)], 1)
        return flow_of(model.prepare(shown))[0].numpy()


@pytest.mark.parametrize("shift", [(3, -2), (8, 5), (-6, 0)])
def test_a_known_translation_of_real_rain_is_found_to_a_fifth_of_a_pixel(rain, shift):
    across, down = shift
    windows = [np.s_[7, 80 + k * down : 240 + k * down, 80 + k * across : 240 + k * across] for k in range(3)]
    frames = np.stack([rain[window] for window in windows])
    inner = np.s_[20:-20, 20:-20]
    wet = frames[0][inner] >= 0.5
    found = [np.median(part[inner][wet]) for part in motion_of(frames)]
    np.testing.assert_allclose(found, shift, atol=0.2)


@pytest.mark.parametrize("stride", [1, 2])
def test_the_motion_of_real_frames_is_that_of_lucas_and_kanade_to_half_a_pixel(rain, stride):
    frames = rain[[14, 14 - stride, 14 - 2 * stride], 80:240, 80:240]
    known = dense_lucaskanade(np.log10(np.maximum(frames[[1, 0]], 0.05)), verbose=False)
    wet = frames[0] >= 0.5
    ours, theirs = (np.median(each[:, wet], axis=1) for each in (motion_of(frames), known))
    assert np.hypot(*theirs) > 1
    assert np.hypot(*(ours - theirs)) < 0.5
