"""Gauges made of truth: pixels of training crops that count as observed, so that a network learns to use gauges."""

from collections.abc import Sequence

import numpy as np
import torch

from core.training.config import ObservationSettings
from core.training.tasks import Batch, Pairs


def with_gauges(pairs: Pairs, settings: ObservationSettings) -> Pairs:
    """The same pairs with gauges in them, which a batch's key decides too."""

    def gauged(count: int, key: Sequence[int]) -> Batch:
        batch = pairs(count, key)
        rng = np.random.default_rng([*key, 2])
        masks = np.stack([draw_gauges(batch.truth.shape[-2:], settings, rng) for _ in range(count)])
        errors = settings.error * rng.standard_normal(masks.shape, np.float32) * masks
        return batch._replace(gauged=torch.from_numpy(np.stack([masks, errors], 1)))

    return gauged


def draw_gauges(shape: tuple[int, ...], settings: ObservationSettings, rng: np.random.Generator) -> np.ndarray:
    """float32 [y, x], 1 at the pixels of one crop that gauges lie in, else 0; their number is drawn first."""
    pixels = int(np.prod(shape))
    mask = np.zeros(pixels, np.float32)
    if rng.random() >= settings.none:
        low, high = (max(1.0, share * pixels) for share in settings.share)
        count = int(np.exp(rng.uniform(np.log(low), np.log(high + 1))))
        mask[rng.choice(pixels, min(count, pixels), replace=False)] = 1
    return mask.reshape(shape)
