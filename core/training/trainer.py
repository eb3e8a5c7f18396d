"""The training loop: one generator for every model, resumable from disk at any moment."""

import copy
import csv
import os
import time
from collections.abc import Generator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from lightning_fabric import Fabric
from lightning_fabric.loggers import TensorBoardLogger
from torch import Tensor
from torch.nn import functional

from core.models.climate import Climate
from core.models.condition import Standard, observed, standardised, upsampled
from core.models.denoiser import Denoiser, Grouped
from core.models.families import denoiser_for
from core.models.latent import LatentUNet, fold
from core.models.model import decoded
from core.models.residual import ResidualSpace
from core.sampling.classifier_free import left_out
from core.training.checkpoint import (
    check_terms,
    kept_standards,
    load_checkpoint,
    save_checkpoint,
    start_from,
    statistics_of,
)
from core.training.config import Recipe
from core.training.domain import Origin
from core.training.epochs import keep_epoch, kept_epochs
from core.training.gate import CROPS, KEY, gate_of
from core.training.objectives import GATED, objective_of
from core.training.pictures import draw_samples
from core.training.post_hoc import ema_rate, keep_average
from core.training.rates import learning_rate
from core.training.soup import greedy_soup
from core.training.tasks import Batch, Pairs
from core.types import VARIABLES, Step


class Trainer:
    """One network, its average, its data and its course; ``run`` advances it and leaves a checkpoint folder."""

    def __init__(
        self,
        recipe: Recipe,
        training: Pairs,
        validation: Pairs,
        folder: Path,
        devices: int | str = "auto",
        climate: Climate | None = None,
        standards: Mapping[str, Standard] | None = None,
        origin: Origin | None = None,
        autoencoder: Mapping[str, Tensor] | None = None,
    ) -> None:
        self.recipe, self.training, self.folder, self.climate = recipe, training, folder, climate
        self.origin = origin or Origin()
        settings = recipe.optimiser
        board = TensorBoardLogger(folder, name="tensorboard", version="")
        self.fabric = Fabric(**_machines(devices), precision=settings.precision, loggers=board)  # type: ignore[arg-type]
        self.fabric.launch()
        torch.manual_seed(settings.seed)
        self.objective = objective_of(recipe)
        network = denoiser_for(recipe)
        if autoencoder is not None and isinstance(network.network, LatentUNet):
            network.network.load_state_dict(autoencoder, strict=False)
            network.network.autoencoder.requires_grad_(False)
        network = network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        raw = network.network
        groups = raw.groups() if isinstance(raw, Grouped) else network.parameters()
        optimiser = torch.optim.Adam(groups, lr=settings.learning_rate, betas=(0.9, settings.beta2))
        begun = start_from(recipe, network) if recipe.start_from else {}
        self.ema = {k: v.detach().clone() for k, v in network.state_dict().items()}
        self.profiles = {width: {k: v.clone() for k, v in self.ema.items()} for width in settings.ema_profiles}
        state = load_checkpoint(folder, network, self.ema, optimiser, self.profiles) or {
            "step": 0,
            "seconds": 0.0,
            **begun,
        }
        self.state: dict[str, Any] = state
        self._forget_rows_after(state["step"])
        check_terms(state, recipe)
        self.standards = kept_standards(self.state, standards or {})
        self.space = measured_space(recipe, training, self.state)
        self.network, self.optimiser = self.fabric.setup(network, optimiser)
        if recipe.sequence is not None:
            self.network.mark_forward_method("parts")
        for average in (self.ema, *self.profiles.values()):
            average.update({k: v.to(self.fabric.device) for k, v in average.items()})
        self.validation = self._validation_batch(validation)

    def run(self) -> Generator[Step, None, Path]:
        """Train to the recipe's last step, yielding after each; closing it saves first. Returns the folder."""
        settings = self.recipe.optimiser
        saved = started = time.monotonic()
        before = self.state["seconds"]
        losses: list[float] = []
        told: list[dict[str, float]] = []
        try:
            while self.state["step"] < settings.steps:
                losses.append(self._step(self.state["step"]))
                told.append(dict(self.objective.told))
                self.state["step"] += 1
                self.state["seconds"] = before + time.monotonic() - started
                step = self.state["step"]
                if step % 50 == 0:
                    self._log(
                        {
                            "step": step,
                            "seconds": round(self.state["seconds"], 1),
                            "loss": float(np.mean(losses)),
                            **{name: float(np.mean([part[name] for part in told])) for name in self.objective.told},
                        }
                    )
                    losses.clear()
                    told.clear()
                if step % settings.validate_every == 0 or step == settings.steps:
                    self._end_epoch(step)
                if time.monotonic() - saved > settings.checkpoint_seconds:
                    self.save()
                    saved = time.monotonic()
                yield Step("train", step, settings.steps, f"loss {losses[-1]:.4f}" if losses else "")
        finally:
            self.save()
        return self.folder

    def _end_epoch(self, step: int) -> None:
        """Validate, draw samples, and keep the network as it is where epochs make members."""
        self._log({"step": step, "seconds": round(self.state["seconds"], 1), **self.validate()})
        self._draw_samples(step)
        if self.fabric.is_global_zero:
            for width, average in self.profiles.items():
                keep_average(self.folder, step, width, average)
        if self.recipe.checkpoints > 1 and self.fabric.is_global_zero:
            network = self._ready(_bare(self.network).state_dict())
            loss = self.validate(network)["validation"]
            keep_epoch(self.folder, step, network, loss, self.recipe.checkpoints)

    def save(self) -> None:
        """Write the checkpoint (first rank only)."""
        if self.fabric.is_global_zero:
            save_checkpoint(self.folder, _bare(self.network), self.ema, self.optimiser, self.state, self.profiles)

    @torch.no_grad()
    def validate(self, network: Denoiser | None = None) -> dict[str, float]:
        """Loss on fixed held-back crops, noises and levels, in all and by level; of the averaged network by default."""
        network = self.averaged() if network is None else network
        batch, noise = self.validation
        condition, residual, weights = self._examples(batch, network)
        by_level = {}
        for sigma in self.objective.levels:
            levels = torch.full((len(residual),), sigma, device=residual.device)
            with self.fabric.autocast():
                parts = [
                    self.objective.loss(network, *part).item()
                    for part in zip(*(t.split(8) for t in (residual, noise, levels, condition, weights)), strict=True)
                ]
            by_level[f"validation_{sigma:g}"] = float(np.mean(parts))
        return {"validation": float(np.mean(list(by_level.values()))), **by_level}

    def averaged(self) -> Denoiser:
        """A copy of the network with the averaged weights, baked for inference."""
        return self._ready(self.ema)

    def members(self) -> list[Denoiser]:
        """What the finished model is made of: the averaged network, or those of the epochs that were kept."""
        if self.recipe.checkpoints == 1:
            return [self.averaged()]
        return [self._ready(epoch.weights()) for epoch in kept_epochs(self.folder)]

    def soup(self) -> Denoiser:
        """The greedy soup of the epochs that were kept, judged on the validation crops."""
        epochs = sorted(kept_epochs(self.folder), key=lambda epoch: epoch.validation)
        best = greedy_soup([e.weights() for e in epochs], lambda w: -self.validate(self._ready(w))["validation"])
        return self._ready(best)

    def _ready(self, weights: dict[str, Tensor]) -> Denoiser:
        """A copy of the network with these weights, baked for inference."""
        network = copy.deepcopy(_bare(self.network))
        network.load_state_dict(weights)
        network.bake()
        return network.eval().requires_grad_(False)

    def _step(self, step: int) -> float:
        settings, device = self.recipe.optimiser, self.fabric.device
        rank = self.fabric.global_rank
        batch = Batch(*(t.to(device) for t in self.training(settings.batch, (settings.seed, step, rank))))
        generator = torch.Generator().manual_seed(hash((settings.seed, step, rank)) & 0x7FFFFFFF)
        sigma = self.objective.draw(settings.batch, generator)
        condition, residual, weights = self._examples(batch, _bare(self.network))
        noise = torch.randn(residual.shape, generator=generator).to(device)
        condition = left_out(condition, self.recipe.condition_dropout, generator)
        for group in self.optimiser.param_groups:
            group["lr"] = learning_rate(step, settings) * group.get("share", 1.0)
        loss = self.objective.loss(self.network, residual, noise, sigma.to(device), condition, weights)
        self.fabric.backward(loss)
        self.fabric.clip_gradients(self.network, self.optimiser, max_norm=settings.clip, error_if_nonfinite=False)
        self.optimiser.step()
        self.optimiser.zero_grad(set_to_none=True)
        _bare(self.network).renormalise()
        self._average(step)
        return loss.item()

    @torch.no_grad()
    def _average(self, step: int) -> None:
        newest = _bare(self.network).state_dict()
        moving = [k for k, v in self.ema.items() if v.is_floating_point()]
        for width, average in ((self.recipe.optimiser.ema_width, self.ema), *self.profiles.items()):
            rate = ema_rate(step, width)
            torch._foreach_lerp_([average[k] for k in moving], [newest[k] for k in moving], rate)

    def _examples(self, batch: Batch, network: Denoiser) -> tuple[Tensor, Tensor, Tensor]:
        """Condition, what is to be denoised, and its pixels' weights: residuals, or their codes on a coarser grid."""
        condition, base = self._encode(batch, network)
        residual, weights, raw = self.space.residual(batch.truth, base), self._weights(batch), network.network
        if not isinstance(raw, LatentUNet):
            return condition, residual, weights
        weights = functional.avg_pool2d(weights, raw.coarser)
        return fold(condition, raw.coarser), raw.codes(residual, condition), weights

    def _encode(self, batch: Batch, network: Denoiser) -> tuple[Tensor, Tensor]:
        """Condition with all that joins it, that of the network's context too, and base."""
        condition, base = self.space.encode(batch.coarse, batch.climate)
        further = upsampled(standardised(batch.channels, self.standards), self.recipe.factor)
        parts = [condition, *self._context(batch, network), batch.covariates, further]
        if self.recipe.sequence is not None:
            parts.append(self.space.past(batch.past, base))
        if self.recipe.observations:
            mask, error = batch.gauged.split(1, 1)
            parts.append(observed(self.space.residual(batch.truth, base) + error, mask))
        return torch.cat(parts, 1), base

    def _weights(self, batch: Batch) -> Tensor:
        """(b, 1, y, x) weights of pixels, of mean 1, by the coast; of sequences then their motion, NaN where it is not
        known, (b, 3, y, x); for a gate then 1 where it is wet."""
        made = batch.weight if batch.weight.shape[1] else torch.ones_like(batch.truth)
        gate = [self._wet(batch).float()] if self.recipe.optimiser.loss == GATED else []
        return torch.cat([made, *gate, batch.motion.expand(-1, -1, *made.shape[-2:])], 1)

    def _wet(self, batch: Batch) -> Tensor:
        dry = VARIABLES[self.recipe.variable].dry
        assert dry is not None  # ``objective_of`` refuses a gate of what is never dry
        return batch.truth >= dry

    def gate(self) -> dict[str, float]:
        """The card's gate, of the averaged network on training crops; nothing of a network without one."""
        if self.recipe.optimiser.loss != GATED:
            return {}
        batch = Batch(*(t.to(self.fabric.device) for t in self.training(CROPS, (self.recipe.optimiser.seed, KEY))))
        network = self.averaged()
        condition, residual, _ = self._examples(batch, network)
        return {"gate": gate_of(network, residual, condition, self._wet(batch))}

    def _context(self, batch: Batch, network: Denoiser) -> list[Tensor]:
        """In float32: it costs little, and gradients of dilated convolutions in bfloat16 are not finite on a CPU."""
        return [] if network.context is None else [network.context(batch.wide, self.space)]

    def _validation_batch(self, validation: Pairs) -> tuple[Batch, Tensor]:
        batch = Batch(*(t.to(self.fabric.device) for t in validation(24, (self.recipe.optimiser.seed, 2**30))))
        coarser = getattr(_bare(self.network).network, "coarser", 1)
        shape = (*batch.truth.shape[:2], *(n // coarser for n in batch.truth.shape[-2:]))
        noise = torch.randn(shape, generator=torch.Generator().manual_seed(self.recipe.optimiser.seed))
        return batch, noise.to(self.fabric.device)

    @torch.no_grad()
    def _draw_samples(self, step: int) -> None:
        """Write ``samples/step-N.png``: for three validation crops, coarse input, truth and two samples."""
        if self.fabric.is_global_zero:
            batch, noise = self.validation
            few = Batch(*(t[:3] for t in batch))
            path = self.folder / "samples" / f"step-{step:06d}.png"
            variable = VARIABLES[self.recipe.variable]
            network = self.averaged()
            _, base = self._encode(few, network)
            condition, _, _ = self._examples(few, network)

            def decode(made: Tensor) -> Tensor:
                return decoded(network.network, self.space, made, base, condition)

            draw_samples(network, decode, network.prepare(condition), few, noise[:3], variable, path)

    def _forget_rows_after(self, step: int) -> None:
        """Drop what ``losses.csv`` tells of steps after the checkpoint, which will be made again."""
        path = self.folder / "losses.csv"
        if not path.exists() or not self.fabric.is_global_zero:
            return
        names, *rows = path.read_text(encoding="utf-8").splitlines()
        kept = [row for row in rows if float(row.split(",")[0]) <= step]
        if len(kept) < len(rows):
            path.write_text("\n".join([names, *kept, ""]), encoding="utf-8")

    def _log(self, row: dict[str, float]) -> None:
        """Append to ``losses.csv`` and to TensorBoard's log."""
        if not self.fabric.is_global_zero:
            return
        self.fabric.log_dict({k: v for k, v in row.items() if k != "step"}, step=int(row["step"]))
        columns = [
            "step",
            "seconds",
            "loss",
            *self.objective.told,
            "validation",
            *(f"validation_{s:g}" for s in self.objective.levels),
        ]
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


def measured_space(recipe: Recipe, training: Pairs, state: dict[str, Any]) -> ResidualSpace:
    """The residual space, its statistics measured once on 512 training crops and kept in a training's state."""
    if "residual_sd" not in state:
        crops = training(512, (recipe.optimiser.seed, 2**31))
        probe = ResidualSpace.of(recipe, 0.5, 1.0)
        condition, base = probe.encode(crops.coarse, crops.climate)
        learned = probe.residual(crops.truth, base)
        state["residual_sd"] = learned.std().item()
        state["condition_scale"] = condition[:, 0].square().mean().sqrt().item()
        state["field_mean"] = 0.0 if recipe.learn_residuals else learned.mean().item()
    return ResidualSpace.of(recipe, **statistics_of(state))


def _bare(network: Any) -> Denoiser:
    """The network without Fabric's wrapping."""
    return network.module if hasattr(network, "module") else network
