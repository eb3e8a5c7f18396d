"""A knob for the power of the smallest scales, after CEDDAR's sigma*.

What a sample looks like at a scale where the data's spread is S is decided near the level sigma = S. So the last
level above zero decides how much of the smallest scales is left: from sigma the last step, x <- D, keeps the part
S / sqrt(S^2 + sigma^2) of their spread.
"""

import numpy as np

from core.errors import SpecError
from core.languages import Sentence

RAMP = 0.60, 0.85
"""Where the late levels begin and end to be stretched, as fractions of the steps (CEDDAR's own)."""


def stretched(levels: np.ndarray, sigma_star: float) -> np.ndarray:
    """The late levels times up to ``sigma_star``: above 1 leaves less power in the smallest scales, below 1 more.

    sigma_i <- sigma_i (1 + (sigma* - 1) w_i), where w rises smoothly (3 u^2 - 2 u^3) from 0 to 1 between 60 and
    85 % of the steps. 1 changes nothing; neither does 0, which means "off". The levels stay consistent with the
    state's noise, so in the limit of small steps only the last level, sigma* sigma_min, makes a difference: scales
    whose spread is far above it are left as they are. To smooth more than this allows, raise sigma_min.

    Args:
        levels: float64, decreasing, the last 0.
        sigma_star: 0 (off) or positive; CEDDAR uses 0.7 to 1.3.

    Returns:
        float64 array like ``levels``.

    Raises:
        SpecError: a negative value, or one for which levels would no longer decrease.

    Source: the "late_ramp" of CEDDAR's sampler (Quistgaard et al. 2026, doi:10.5194/egusphere-2026-1139), by its code.
    """
    if not sigma_star >= 0:
        raise SpecError(
            Sentence("sigma_star is {sigma_star}; expected 0 or more, in the run", sigma_star=sigma_star),
            remedy=Sentence("Use 0, which is off."),
        )
    if sigma_star in (0, 1):
        return levels
    last = levels.size - 2
    begin, end = (round(fraction * last) for fraction in RAMP)
    u = np.clip((np.arange(levels.size) - begin) / max(end - begin, 1), 0, 1)
    answer = levels * (1 + (sigma_star - 1) * u * u * (3 - 2 * u))
    if np.any(np.diff(answer) >= 0):
        raise SpecError(
            Sentence(
                "sigma_star is {sigma_star} with {steps} steps; expected a value that leaves the noise levels "
                "decreasing, in the run",
                sigma_star=sigma_star,
                steps=last + 1,
            ),
            remedy=Sentence("Use a value nearer to 1, or raise sigma_min instead."),
        )
    return answer
