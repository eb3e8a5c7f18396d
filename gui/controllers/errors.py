"""The errors of the members finished so far, for violins that fill while a run goes on. Pure."""

from collections.abc import Mapping

import numpy as np
import xarray as xr

from core.grid import coarsen, crop, upsample
from core.types import Scene

SAMPLE = 20_000
KEYS = {"correct": "stage1/corrected", "downscale": "stage2/cascade", "oracle": "stage2/oracle"}


def errors_so_far(scene: Scene, finished: Mapping[tuple[str, int], xr.DataArray]) -> dict[str, np.ndarray]:
    """Field minus truth of every finished field by stage, and of the two fields they started from.

    Args:
        finished: fields (time, y, x) on the scene's region, by stage and member.

    Returns:
        At most ``SAMPLE`` evenly spaced known errors for each violin; nothing without a truth.
    """
    if scene.truth is None:
        return {}
    truth = crop(scene.truth, scene.region)
    coarse_truth = coarsen(truth, scene.factor)
    field = crop(scene.input, scene.region)
    stages = {stage for stage, _ in finished}
    pairs = {}
    if "correct" in stages:
        pairs["stage1/raw"] = [(field, coarse_truth)]
    if "downscale" in stages:
        pairs["stage2/upsampled"] = [(upsample(field, scene.factor, "bilinear"), truth)]
    for (stage, _), made in finished.items():
        pairs.setdefault(key_of(stage, scene, stages), []).append((made, coarse_truth if stage == "correct" else truth))
    return {key: _sample([_known(*pair) for pair in found]) for key, found in pairs.items()}


def key_of(stage: str, scene: Scene, stages: set[str]) -> str:
    """The violin of a stage; on a perfect model that was not corrected, stage II is itself the oracle."""
    if stage == "downscale" and "correct" not in stages and scene.origin == "perfect model":
        return KEYS["oracle"]
    return KEYS[stage]


def _known(made: xr.DataArray, truth: xr.DataArray) -> np.ndarray:
    errors = made.values - truth.values
    return errors[np.isfinite(errors)]


def _sample(parts: list[np.ndarray]) -> np.ndarray:
    errors = np.concatenate(parts)
    return errors[:: max(1, -(-errors.size // SAMPLE))]
