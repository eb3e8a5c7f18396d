"""Stage I: correct the coarse field, on its own grid."""

from collections.abc import Generator, Sequence

import numpy as np

from core.pipeline.stage import Look, Stage


def correct(
    stage: Stage, coarse: np.ndarray, members: Sequence[int], time: np.datetime64
) -> Generator[Look, None, tuple[np.ndarray, float]]:
    """Draw x_corr = x_sat + F_corr(z | x_sat) for each of ``members``.

    Args:
        coarse: [y, x] of the stage's patch in canonical units, NaN = missing.

    Returns:
        float32 [member, y, x] on the stage's region, NaN where ``coarse`` is; and the fraction of its known values that
        were clamped when the model's answer was inverted.

    Source: PrecipDiff (AAAI 2025), stage I.
    """
    batch = np.broadcast_to(coarse, (len(members), *coarse.shape))
    return (yield from stage.draw(batch, members, time))
