"""Training of the autoencoder whose codes a latent model denoises: the first half of its course, resumable as the second."""

import csv
import time
from collections.abc import Generator
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from core.models.condition import condition_channels
from core.models.families import network_of
from core.models.latent import CODED_SD, Autoencoder, LatentUNet, fold
from core.models.residual import ResidualSpace
from core.training.checkpoint import load_checkpoint, save_checkpoint
from core.training.config import AutoencoderSettings, OptimiserSettings, Recipe
from core.training.post_hoc import ema_rate
from core.training.rates import learning_rate
from core.training.tasks import Batch, Pairs
from core.types import Step

WET = 0.1
"""Rain from this rate on is wet, mm h-1."""
DRY_SHARE = 0.1
"""What an error of the residual counts where it is dry, beside a wet head that sets these pixels to 0 anyway."""
KEY = 2**29
"""Of the crops that codes are measured on."""


def train_autoencoder(
    recipe: Recipe, pairs: Pairs, space: ResidualSpace, output: Path
) -> Generator[Step, None, dict[str, Tensor]]:
    """Train a latent recipe's autoencoder, resuming from ``output/autoencoder``; yields a ``Step`` after each.

    Returns:
        Weights of the network by name: the averaged autoencoder's, and shift and scale of its codes.
    """
    settings, folder = recipe.autoencoder, output / "autoencoder"
    torch.manual_seed(recipe.optimiser.seed)
    network = network_of(recipe.family, recipe.network, condition_channels(recipe))
    if settings is None or not isinstance(network, LatentUNet):
        return {}
    autoencoder = network.autoencoder.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    course = OptimiserSettings(
        settings.steps, settings.batch, settings.learning_rate, settings.warmup, settings.cooldown
    )
    optimiser = torch.optim.Adam(autoencoder.parameters(), lr=course.learning_rate, betas=(0.9, 0.99))
    average = {name: value.detach().clone() for name, value in autoencoder.state_dict().items()}
    state = load_checkpoint(folder, autoencoder, average, optimiser) or {"step": 0, "seconds": 0.0}
    try:
        yield from _course(autoencoder, optimiser, average, state, course, settings, recipe, pairs, space, folder)
    finally:
        save_checkpoint(folder, autoencoder, average, optimiser, state)
    autoencoder.load_state_dict(average)
    found = {f"autoencoder.{name}": value for name, value in average.items()}
    return found | _scaling(autoencoder, pairs(64, (recipe.optimiser.seed, KEY)), space)


def _course(
    autoencoder: Autoencoder,
    optimiser: torch.optim.Adam,
    average: dict[str, Tensor],
    state: dict[str, Any],
    course: OptimiserSettings,
    settings: AutoencoderSettings,
    recipe: Recipe,
    pairs: Pairs,
    space: ResidualSpace,
    folder: Path,
) -> Generator[Step, None, None]:
    """The steps that are left, each of which moves ``average`` and ``state`` on."""
    saved = begun = time.monotonic()
    before, losses = state["seconds"], dict[str, list[float]]()
    while state["step"] < course.steps:
        step = state["step"]
        batch = pairs(course.batch, (recipe.optimiser.seed, step, KEY + 1))
        for group in optimiser.param_groups:
            group["lr"] = learning_rate(step, course)
        with torch.autocast("cpu", torch.bfloat16, enabled=recipe.optimiser.precision == "bf16-mixed"):
            parts = reconstruction_losses(autoencoder, batch, space)
        loss = parts["error"] + settings.wet * parts["wet"] + settings.penalty * parts["penalty"]
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(autoencoder.parameters(), 1.0)
        optimiser.step()
        _follow(average, autoencoder, step)
        state.update(step=step + 1, seconds=before + time.monotonic() - begun)
        for name, value in parts.items():
            losses.setdefault(name, []).append(value.item())
        if (step + 1) % 50 == 0:
            _log(folder, state, {name: sum(values) / len(values) for name, values in losses.items()})
            losses.clear()
        if time.monotonic() - saved > recipe.optimiser.checkpoint_seconds:
            save_checkpoint(folder, autoencoder, average, optimiser, state)
            saved = time.monotonic()
        yield Step("train", step + 1, course.steps, f"autoencoder, loss {loss.item():.4f}")


def reconstruction_losses(autoencoder: Autoencoder, batch: Batch, space: ResidualSpace) -> dict[str, Tensor]:
    """What a batch's reconstruction costs: the residual's absolute and squared error, cross entropy of wet, the codes' penalty."""
    condition, base = space.encode(batch.coarse)
    residual, shown = space.residual(batch.truth, base), fold(condition, autoencoder.down)
    coded = autoencoder.encode(residual, shown, noisy=True)
    made, wet = autoencoder.decode(coded.mean, shown), (batch.truth >= WET).float()
    off = made[:, :1] - residual
    counts = wet + DRY_SHARE * (1 - wet) if autoencoder.wet_head else torch.ones_like(wet)
    error = ((off.abs() + off.square()) * counts).mean()
    told = (
        functional.binary_cross_entropy_with_logits(made[:, 1:], wet) if autoencoder.wet_head else error.new_zeros(())
    )
    return {"error": error, "wet": told, "penalty": coded.penalty}


@torch.no_grad()
def _scaling(autoencoder: Autoencoder, batch: Batch, space: ResidualSpace) -> dict[str, Tensor]:
    """Shift and scale of the codes' channels, measured on training crops."""
    condition, base = space.encode(batch.coarse)
    codes = autoencoder.encode(space.residual(batch.truth, base), fold(condition, autoencoder.down)).mean
    mean, sd = codes.mean((0, 2, 3)), codes.std((0, 2, 3))
    return {"shift": mean[:, None, None], "scale": (CODED_SD / sd)[:, None, None]}


@torch.no_grad()
def _follow(average: dict[str, Tensor], autoencoder: Autoencoder, step: int) -> None:
    newest = autoencoder.state_dict()
    torch._foreach_lerp_(list(average.values()), [newest[name] for name in average], ema_rate(step, 0.05))


def _log(folder: Path, state: dict[str, Any], row: dict[str, float]) -> None:
    """Append to ``losses.csv`` of the autoencoder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "losses.csv"
    new = not path.exists()
    with open(path, "a", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        if new:
            writer.writerow(["step", "seconds", *row])
        writer.writerow([state["step"], round(state["seconds"], 1), *(f"{value:.6g}" for value in row.values())])
