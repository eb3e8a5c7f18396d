"""The length of a network's average, chosen after training.

A power-function average at step t weighs the network of step tau by p(tau) = (gamma + 1) tau^gamma / t^(gamma + 1). Averages of two
lengths are kept at the end of every epoch; any other length is a sum of what was kept, by least squares between the profiles.

Source: Karras et al. 2024, "Analyzing and Improving the Training Dynamics of Diffusion Models", arXiv 2312.02696, section 3 and
appendix C.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch import Tensor

from core.errors import ModelError, SpecError

LONGEST = 0.28
"""Widths from here on have no power function (eq. 126: that of gamma = 0 is 0.289)."""


def gamma_of(width: float) -> float:
    """The power whose profile has this standard deviation, in units of the training's length.

    width^2 = (gamma + 1) / ((gamma + 2)^2 (gamma + 3)): eq. 126 of the paper.

    Raises:
        SpecError: a width that no power has.
    """
    if not 0 < width < LONGEST:
        raise SpecError(
            f"an average of width {width} was asked for; expected one above 0 and below {LONGEST}",
            remedy="Use 0.05 or 0.1",
        )
    return float(max(np.roots([1, 7, 16 - width**-2, 12 - width**-2]).real))


def ema_rate(step: int, width: float) -> float:
    """Weight of the newest network in the average of relative width ``width``, 1 at step 0.

    Source: eq. 123-127 of the paper: 1 - (1 - 1/t)^(gamma + 1).
    """
    return 1 - (1 - 1 / (step + 1)) ** (gamma_of(width) + 1)


def overlap(t_a: np.ndarray, gamma_a: np.ndarray, t_b: np.ndarray, gamma_b: np.ndarray) -> np.ndarray:
    """Integrals of the products of profiles, (n, m), each in its own span of time.

    (gamma_a + 1) (gamma_b + 1) min(t_a, t_b)^(gamma_a + gamma_b + 1) / ((gamma_a + gamma_b + 1) t_a^(gamma_a + 1) t_b^(gamma_b + 1)),
    for instance for t_a <= t_b with the ratio's power alone, so that nothing overflows.

    Source: appendix C.3 of the paper.
    """
    t_a, gamma_a, t_b, gamma_b = t_a[:, None], gamma_a[:, None], t_b[None], gamma_b[None]
    ratio = t_a / t_b
    exponent = np.where(t_a < t_b, gamma_b, -gamma_a)
    return (gamma_a + 1) * (gamma_b + 1) * ratio**exponent / ((gamma_a + gamma_b + 1) * np.maximum(t_a, t_b))


def shares(kept: Sequence[tuple[int, float]], step: int, width: float) -> np.ndarray:
    """How much of each kept average makes that of ``width`` at ``step``.

    Args:
        kept: steps and widths of what was kept.

    Source: eq. 144 and algorithm 3 of the paper.
    """
    times = np.array([t for t, _ in kept], np.float64)
    gammas = np.array([gamma_of(w) for _, w in kept])
    wanted = np.array([float(step)]), np.array([gamma_of(width)])
    left, right = overlap(times, gammas, times, gammas), overlap(times, gammas, *wanted)
    return np.linalg.lstsq(left, right, rcond=None)[0][:, 0]


@dataclass(frozen=True, slots=True)
class Kept:
    """One average on disk."""

    path: Path
    step: int
    width: float


def keep_average(folder: Path, step: int, width: float, weights: dict[str, Tensor]) -> None:
    """Write ``folder/averages/step-N-width-W.safetensors``."""
    place = folder / "averages"
    place.mkdir(parents=True, exist_ok=True)
    path = place / f"step-{step:07d}-width-{width:g}.safetensors"
    partial = path.with_suffix(".part")
    tensors = {name: value.detach().cpu().contiguous().clone() for name, value in weights.items()}
    save_file(tensors, partial, {"step": str(step), "width": repr(width)})
    os.replace(partial, path)


def kept_averages(folder: Path) -> list[Kept]:
    """What was kept, by step and width."""
    found = []
    for path in sorted((folder / "averages").glob("*.safetensors")):
        with safe_open(path, "pt") as file:
            about = file.metadata()
        found.append(Kept(path, int(about["step"]), float(about["width"])))
    return sorted(found, key=lambda kept: (kept.step, kept.width))


def average_of(folder: Path, width: float) -> dict[str, Tensor]:
    """The average of this width at the last step that was kept.

    Raises:
        ModelError: a training that kept no averages of two widths.
    """
    kept = kept_averages(folder)
    if len({each.width for each in kept}) < 2:
        raise ModelError(
            f"{folder} keeps averages of {len({each.width for each in kept})} widths; expected two",
            remedy="Train with ema_profiles = [0.05, 0.1] in [optimiser]",
        )
    parts = shares([(each.step, each.width) for each in kept], kept[-1].step, width)
    total: dict[str, Tensor] = {}
    newest = load_file(kept[-1].path)
    for each, share in zip(kept, parts, strict=True):
        for name, value in load_file(each.path).items():
            if value.is_floating_point():
                total[name] = total.get(name, 0.0) + share * value.double()
    return {name: total[name].to(value) if name in total else value for name, value in newest.items()}
