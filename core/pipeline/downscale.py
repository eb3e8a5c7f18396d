"""Stage II: downscale coarse fields to the fine grid, and keep their block means."""

from collections.abc import Generator, Sequence

import numpy as np

from core.pipeline.conserve import CONSERVATION
from core.pipeline.stage import Behind, Look, Stage


def downscale(
    stage: Stage,
    coarse: np.ndarray,
    region: tuple[slice, slice],
    members: Sequence[int],
    time: np.datetime64,
    conservation: str,
    past: Behind | None = None,
) -> Generator[Look, None, tuple[np.ndarray, float]]:
    """Draw x_final = Up(x_coarse) + F_down(z | Up(x_coarse)) for each of ``members``.

    Args:
        coarse: [member, y, x] of the stage's patch in canonical units, NaN = missing.
        region: the region's rows and columns in ``coarse``.
        conservation: key of ``CONSERVATION``.
        past: of a sequence model, what the members have behind them.

    Returns:
        float32 [member, y, x] on the region, NaN where ``coarse`` is; and the fraction of its known values that were
        clamped when the model's answer was inverted.

    Source: PrecipDiff (AAAI 2025), stage II.
    """
    fine, clamped = yield from stage.draw(coarse, members, time, past)
    target = coarse[(..., *region)].astype(np.float64)
    return CONSERVATION[conservation](fine.astype(np.float64), target).astype(np.float32), clamped
