"""Pairs for sequence models: a frame and the two before it, as radar saw them or as a run may have made them."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from core.models.flow import warp
from core.pipeline.conserve import block_means, multiplicative
from core.training.config import SequenceSettings
from core.training.pairs import CropSampler
from core.training.tasks import Batch, Pairs

PATCHES = 6
"""Displacements of a disturbed past are drawn on so many points along a crop's side, smooth between them."""


def reach(settings: SequenceSettings) -> int:
    """Pixels around a crop that its two frames before may come from."""
    return 2 * settings.drift


def sequences_of(settings: SequenceSettings, sampler: CropSampler, size: int, factor: int) -> Pairs:
    """The pair-making function of three frames a stride apart.

    Every other crop moves evenly with the frames, by up to ``drift`` pixels a frame, so that storms move otherwise
    than they did on the one day; in the share ``still`` there is no other motion. In the share ``disturbed`` of the rest the frames before are not the true ones but such as a
    model may have made of their coarse fields: detail displaced and noisy, with the true block means.

    Args:
        sampler: of crops of at least ``size`` and ``reach`` on every side, whole cells of it.
    """

    def pairs(count: int, key: Sequence[int]) -> Batch:
        rng = np.random.default_rng(list(key))
        drawn = [_frames(settings, sampler, size, rng, moving=i % 2 == 1) for i in range(count)]
        frames, motion = (np.stack(parts) for parts in zip(*drawn, strict=True))
        coarse = block_means(frames[:, :1], factor)
        seen, fine, past = (torch.from_numpy(np.ascontiguousarray(f)) for f in (coarse, frames[:, :1], frames[:, 1:]))
        known = torch.from_numpy(motion)[:, :, None, None]
        disturbed = torch.from_numpy(rng.random(count) < settings.disturbed) & known[:, 0, 0, 0].isnan()
        past[disturbed] = _disturbed(past[disturbed], settings, factor, rng)
        nothing = fine[:, :0]
        return Batch(seen, fine, nothing, nothing, seen[:, :0], nothing, past, seen[:, :0], nothing, known)

    return pairs


def _frames(
    settings: SequenceSettings, sampler: CropSampler, size: int, rng: np.random.Generator, *, moving: bool
) -> tuple[np.ndarray, np.ndarray]:
    """Three frames (3, y, x) of a crop, newest first; and by how many pixels along x and y they move, where that is known.

    Frames that do not know it are turned and mirrored at random.
    """
    values, factor, margin = sampler.frames.values, sampler.settings.factor, reach(settings)
    still = rng.random() < settings.still
    t, row, column = sampler.place(rng)
    stride = 0 if still else int(settings.strides[rng.integers(len(settings.strides))])
    t = max(t, 2 * stride)
    top, left = (int(cell * factor + rng.integers(factor)) + margin for cell in (row, column))
    angle, speed = rng.uniform(0, 2 * np.pi), settings.drift * np.sqrt(rng.random()) * (moving or still)
    dy, dx = round(speed * np.sin(angle)), round(speed * np.cos(angle))
    cuts = [
        values[t - k * stride, top + k * dy : top + k * dy + size, left + k * dx : left + k * dx + size]
        for k in range(3)
    ]
    frames, motion = np.stack(cuts).astype(np.float32), np.array((dx, dy), np.float32)
    if not still:
        frames, motion = np.rot90(frames, int(rng.integers(4)), (1, 2)), motion * np.float32(np.nan)
        frames = frames.transpose(0, 2, 1) if rng.random() < 0.5 else frames
    low, high = np.log(sampler.settings.intensity)
    return frames * np.float32(np.exp(rng.uniform(low, high))), motion


def _disturbed(past: Tensor, settings: SequenceSettings, factor: int, rng: np.random.Generator) -> Tensor:
    """(b, 2, y, x) with the same block means: both frames displaced alike, each with noise of its own."""
    count, size = len(past), past.shape[-1]
    far = settings.displaced * rng.random((count, 1, 1, 1)) * rng.standard_normal((count, 2, PATCHES, PATCHES))
    shifts = functional.interpolate(torch.from_numpy(far).float(), (size, size), mode="bicubic")
    noise = settings.noise * rng.random((count, 1, 1, 1)) * rng.standard_normal(tuple(past.shape))
    made = warp(past, shifts).double().numpy() * np.exp(noise)
    conserved = multiplicative(made, block_means(past.double().numpy(), factor))
    return torch.from_numpy(conserved.astype(np.float32))
