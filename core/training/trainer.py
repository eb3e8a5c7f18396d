"""The training loop: one generator for every model, resumable from disk at any moment."""

import copy
import csv
import os
import time
from collections.abc import Generator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from lightning_fabric import Fabric
from lightning_fabric.loggers import TensorBoardLogger
from torch import Tensor

from core.models.denoiser import Denoiser
from core.models.residual import ResidualSpace
from core.models.unet import UNet
from core.training.checkpoint import load_checkpoint, save_checkpoint, start_from
from core.training.config import OptimiserSettings, Recipe
from core.training.losses import draw_sigma, edm_loss
from core.training.pictures import draw_samples
from core.training.tasks import Pairs
from core.transforms import transform_from
from core.types import Step

VALIDATION_SIGMAS = (0.02, 0.1, 0.3, 1.0, 3.0, 10.0)


def learning_rate(step: int, settings: OptimiserSettings) -> float:
    """Linear warm-up, constant, then 1 - sqrt(progress) over the last ``cooldown`` steps."""
    if step < settings.warmup:
        return settings.learning_rate * (step + 1) / settings.warmup
    left = settings.steps - step
    if left < settings.cooldown:
        return settings.learning_rate * (1 - (1 - left / settings.cooldown) ** 0.5)
    return settings.learning_rate


def ema_rate(step: int, width: float) -> float:
    """Weight of the newest network in a power-function average of relative width ``width``.

    Source: Karras et al. 2024, arXiv 2312.02696, eq. 123-127: (1 - 1/t)^(gamma + 1), with gamma from the width.
    """
    gamma = max(np.roots([1, 7, 16 - width**-2, 12 - width**-2]).real)
    return 1 - (1 - 1 / (step + 1)) ** (gamma + 1)


class Trainer:
    """One network, its average, its data and its course; ``run`` advances it and leaves a checkpoint folder."""

    def __init__(
        self, recipe: Recipe, training: Pairs, validation: Pairs, folder: Path, devices: int | str = "auto"
    ) -> None:
        self.recipe, self.training, self.folder = recipe, training, folder
        settings = recipe.optimiser
        board = TensorBoardLogger(folder, name="tensorboard", version="")
        self.fabric = Fabric(**_machines(devices), precision=settings.precision, loggers=board)  # type: ignore[arg-type]
        self.fabric.launch()
        torch.manual_seed(settings.seed)
        network = Denoiser(UNet(conditioned_on_input=ResidualSpace.channels, **recipe.network))
        network = network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        optimiser = torch.optim.Adam(network.parameters(), lr=settings.learning_rate, betas=(0.9, 0.99))
        begun = start_from(recipe.start_from, network) if recipe.start_from else {}
        self.ema = {k: v.detach().clone() for k, v in network.state_dict().items()}
        state = load_checkpoint(folder, network, self.ema, optimiser) or {"step": 0, "seconds": 0.0, **begun}
        self.state: dict[str, Any] = state
        self.space = self._space()
        self.network, self.optimiser = self.fabric.setup(network, optimiser)
        self.ema = {k: v.to(self.fabric.device) for k, v in self.ema.items()}
        self.validation = self._validation_batch(validation)

    def run(self) -> Generator[Step, None, Path]:
        """Train to the recipe's last step, yielding after each; closing it saves first. Returns the folder."""
        settings = self.recipe.optimiser
        saved = started = time.monotonic()
        before = self.state["seconds"]
        losses: list[float] = []
        try:
            while self.state["step"] < settings.steps:
                losses.append(self._step(self.state["step"]))
                self.state["step"] += 1
                self.state["seconds"] = before + time.monotonic() - started
                step = self.state["step"]
                if step % 50 == 0:
                    self._log(
                        {"step": step, "seconds": round(self.state["seconds"], 1), "loss": float(np.mean(losses))}
                    )
                    losses.clear()
                if step % settings.validate_every == 0 or step == settings.steps:
                    self._log({"step": step, "seconds": round(self.state["seconds"], 1), **self.validate()})
                    self._draw_samples(step)
                if time.monotonic() - saved > settings.checkpoint_seconds:
                    self.save()
                    saved = time.monotonic()
                yield Step("train", step, settings.steps, f"loss {losses[-1]:.4f}" if losses else "")
        finally:
            self.save()
        return self.folder

    def save(self) -> None:
        """Write the checkpoint (first rank only)."""
        if self.fabric.is_global_zero:
            save_checkpoint(self.folder, _bare(self.network), self.ema, self.optimiser, self.state)

    @torch.no_grad()
    def validate(self) -> dict[str, float]:
        """EDM loss of the averaged network on fixed held-back crops, noises and levels, in all and by level."""
        network = self.averaged()
        coarse, truth, noise = self.validation
        condition, base = self.space.encode(coarse)
        residual = self.space.residual(truth, base)
        by_level = {}
        for sigma in VALIDATION_SIGMAS:
            levels = torch.full((len(residual),), sigma, device=residual.device)
            with self.fabric.autocast():
                parts = [
                    edm_loss(network, r, n, s, c, network.sd).item()
                    for r, n, s, c in zip(
                        residual.split(8), noise.split(8), levels.split(8), condition.split(8), strict=True
                    )
                ]
            by_level[f"validation_{sigma:g}"] = float(np.mean(parts))
        return {"validation": float(np.mean(list(by_level.values()))), **by_level}

    def averaged(self) -> Denoiser:
        """A copy of the network with the averaged weights, baked for inference."""
        network = copy.deepcopy(_bare(self.network))
        network.load_state_dict(self.ema)
        network.bake()
        return network.eval().requires_grad_(False)

    def _step(self, step: int) -> float:
        settings, device = self.recipe.optimiser, self.fabric.device
        rank = self.fabric.global_rank
        coarse, truth = self.training(settings.batch, (settings.seed, step, rank))
        generator = torch.Generator().manual_seed(hash((settings.seed, step, rank)) & 0x7FFFFFFF)
        sigma = draw_sigma(settings.batch, settings.p_mean, settings.p_std, generator)
        noise = torch.randn(truth.shape, generator=generator)
        coarse, truth, sigma, noise = (t.to(device) for t in (coarse, truth, sigma, noise))
        condition, base = self.space.encode(coarse)
        residual = self.space.residual(truth, base)
        for group in self.optimiser.param_groups:
            group["lr"] = learning_rate(step, settings)
        loss = edm_loss(self.network, residual, noise, sigma, condition, _bare(self.network).sd)
        self.fabric.backward(loss)
        self.fabric.clip_gradients(self.network, self.optimiser, max_norm=settings.clip, error_if_nonfinite=False)
        self.optimiser.step()
        self.optimiser.zero_grad(set_to_none=True)
        _bare(self.network).renormalise()
        self._average(step)
        return loss.item()

    @torch.no_grad()
    def _average(self, step: int) -> None:
        rate = ema_rate(step, self.recipe.optimiser.ema_width)
        newest = _bare(self.network).state_dict()
        torch._foreach_lerp_(list(self.ema.values()), [newest[k] for k in self.ema], rate)

    def _space(self) -> ResidualSpace:
        """The residual space, its statistics measured once on 512 training crops and kept in the checkpoint."""
        recipe = self.recipe
        transform = transform_from(recipe.transform)
        if "residual_sd" not in self.state:
            coarse, truth = self.training(512, (recipe.optimiser.seed, 2**31))
            probe = ResidualSpace(transform, recipe.factor, 0.5, 1.0)
            condition, base = probe.encode(coarse)
            self.state["residual_sd"] = probe.residual(truth, base).std().item()
            self.state["condition_scale"] = condition[:, 0].square().mean().sqrt().item()
        return ResidualSpace(transform, recipe.factor, self.state["residual_sd"], self.state["condition_scale"])

    def _validation_batch(self, validation: Pairs) -> tuple[Tensor, Tensor, Tensor]:
        coarse, truth = validation(24, (self.recipe.optimiser.seed, 2**30))
        noise = torch.randn(truth.shape, generator=torch.Generator().manual_seed(self.recipe.optimiser.seed))
        return coarse.to(self.fabric.device), truth.to(self.fabric.device), noise.to(self.fabric.device)

    def _draw_samples(self, step: int) -> None:
        """Write ``samples/step-N.png``: for three validation crops, coarse input, truth and two samples."""
        if self.fabric.is_global_zero:
            coarse, truth, noise = (t[:3] for t in self.validation)
            draw_samples(
                self.averaged(), self.space, coarse, truth, noise, self.folder / "samples" / f"step-{step:06d}.png"
            )

    def _log(self, row: dict[str, float]) -> None:
        """Append to ``losses.csv`` and to TensorBoard's log."""
        if not self.fabric.is_global_zero:
            return
        self.fabric.log_dict({k: v for k, v in row.items() if k != "step"}, step=int(row["step"]))
        columns = ["step", "seconds", "loss", "validation", *(f"validation_{s:g}" for s in VALIDATION_SIGMAS)]
        path = self.folder / "losses.csv"
        self.folder.mkdir(parents=True, exist_ok=True)
        new = not path.exists()
        with open(path, "a", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, columns, restval="")
            if new:
                writer.writeheader()
            writer.writerow({k: f"{v:.6g}" for k, v in row.items()})


def _machines(devices: int | str) -> dict[str, Any]:
    """Fabric's settings of where to train; under torchrun, as many processes on as many machines as it started."""
    if "TORCHELASTIC_RUN_ID" not in os.environ:
        return {"accelerator": "auto", "devices": devices}
    here, all_of_them = int(os.environ["LOCAL_WORLD_SIZE"]), int(os.environ["WORLD_SIZE"])
    return {"accelerator": "auto", "devices": here, "num_nodes": all_of_them // here, "strategy": "ddp"}


def _bare(network: Any) -> Denoiser:
    """The network without Fabric's wrapping."""
    return network.module if hasattr(network, "module") else network
