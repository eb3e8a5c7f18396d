"""From a checkpoint to a model that the app can run: weights in fp16 and the card, written by the code that trained it."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

import tomli_w
import torch

from core.errors import ModelError, OutputError, SpecError
from core.models.card import ModelCard, read_card
from core.models.climate import Climate
from core.models.denoiser import Denoiser
from core.models.families import denoiser_for
from core.models.model import save_weights
from core.training.checkpoint import read_state, statistics_of
from core.training.config import Recipe
from core.training.post_hoc import average_of


def export_model(
    recipe: Recipe,
    denoisers: Sequence[Denoiser],
    state: dict[str, Any],
    folder: Path,
    losses: Path | None = None,
    climate: Climate | None = None,
) -> ModelCard:
    """Write ``folder/{card.toml, weights.safetensors, losses.csv}``, replacing an earlier export of the same model.

    Args:
        denoisers: the averaged network, baked; or, for an ensemble of checkpoints, every member's.
        state: of the trainer: step, seconds, residual_sd, condition_scale, field_mean, and the card's domain and gate.
        climate: of the recipe's scaler.

    Returns:
        The card as it is read back.

    Raises:
        OutputError: the folder holds another model.
    """
    if (folder / "card.toml").exists() and read_card(folder / "card.toml").id != recipe.id:
        raise OutputError(f"{folder} holds another model", remedy="Choose another folder")
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as partial:
        weights = Path(partial) / "weights.safetensors"
        save_weights(denoisers, weights, climate)
        weights.chmod(0o644)
        card = _card(recipe, state, hashlib.sha256(weights.read_bytes()).hexdigest())
        (Path(partial) / "card.toml").write_text(tomli_w.dumps(_table(card)), encoding="utf-8")
        if losses is not None and losses.exists():
            shutil.copyfile(losses, Path(partial) / "losses.csv")
        folder.mkdir(exist_ok=True)
        for path in sorted(Path(partial).iterdir(), key=lambda p: p.name == "card.toml"):
            os.replace(path, folder / path.name)
    return read_card(folder / "card.toml")


def export_average(recipe: Recipe, output: Path, width: float) -> Path:
    """As ``core.training.average_anew``."""
    if recipe.checkpoints > 1 or recipe.scaler:
        raise SpecError(
            f"{recipe.id} has checkpoints {recipe.checkpoints} and scaler {recipe.scaler!r}; expected one network and none",
            remedy="Average trainings of a single network without a scaler",
        )
    denoiser = denoiser_for(recipe)
    try:
        denoiser.load_state_dict(average_of(output, width))
    except RuntimeError as error:
        raise ModelError(
            f"{output} holds averages of another network than the recipe describes",
            remedy="Give the recipe that it was trained with",
        ) from error
    denoiser.bake()
    state, before = read_state(output / "checkpoint.safetensors"), output / "model" / "card.toml"
    state |= {name: getattr(read_card(before), name) for name in ("domain", "gate")} if before.exists() else {}
    chosen = replace(recipe, optimiser=replace(recipe.optimiser, ema_width=width))
    export_model(chosen, [denoiser.eval()], state, output / "model", output / "losses.csv")
    return output / "model"


def soup_of(recipe: Recipe) -> Recipe:
    """The recipe of the model that is one network, the checkpoints' average, in place of an ensemble of them."""
    return replace(recipe, id=f"{recipe.id}-soup", title=f"{recipe.title}, soup", checkpoints=1, members=1)


def amend_card(folder: Path, **entries: Any) -> ModelCard:
    """Write measured facts (``skill``, ``region_independent``, ``domain``) into a card; nothing else of it changes.

    Regions that agreed by chance say nothing of a model with ``instance_norm``: its card stays at false.
    """
    card = asdict(read_card(folder / "card.toml")) | entries
    card["region_independent"] = False if card["instance_norm"] else card["region_independent"]
    partial = folder / "card.toml.part"
    partial.write_text(tomli_w.dumps(_drop_none(card)), encoding="utf-8")
    os.replace(partial, folder / "card.toml")
    return read_card(folder / "card.toml")


def _card(recipe: Recipe, state: dict[str, Any], sha256: str) -> ModelCard:
    data, optimiser = recipe.data, recipe.optimiser
    return ModelCard(
        id=recipe.id,
        title=recipe.title,
        stage=recipe.stage,
        factor=recipe.factor,
        coarse_step_degrees=recipe.coarse_step_degrees,
        transform=recipe.transform,
        **statistics_of(state),
        network=recipe.network,
        sampler=recipe.sampler,
        trained_on=data.trained_on,
        licence=recipe.licence,
        cite=recipe.cite,
        sha256=sha256,
        variable=recipe.variable,
        family=recipe.family,
        prediction=recipe.prediction,
        noise=recipe.noise,
        covariates=list(recipe.covariates),
        channels=state.get("channels", {}),
        observations=recipe.observations is not None,
        context=recipe.context,
        dual_scale=recipe.dual_scale,
        gate=state.get("gate", 0.0),
        condition_dropout=recipe.condition_dropout,
        learn_residuals=recipe.learn_residuals,
        instance_norm=recipe.instance_norm,
        region_independent=False if recipe.instance_norm else None,
        scaler=recipe.scaler,
        checkpoints=recipe.checkpoints,
        members=recipe.members,
        mirrored=recipe.mirrored,
        default=recipe.default,
        starter="" if recipe.sequence is None else recipe.sequence.starter,
        training={
            "means_minutes": data.means_minutes,
            "crop": data.crop,
            "batch": optimiser.batch,
            "steps": state["step"],
            "started_from": state.get("started_from"),
            "heavy_share": data.heavy_share,
            "intensity": data.intensity,
            "loss": optimiser.loss or None,
            "ema_width": optimiser.ema_width,
            "hours": round(state["seconds"] / 3600, 3),
            "precision": optimiser.precision,
            "seed": optimiser.seed,
            "torch": version("torch"),
            "threads": torch.get_num_threads(),
            "holdout_blocks": data.holdout_blocks,
            "validation_blocks": data.validation_blocks,
            "gap_degrees": data.gap_degrees,
            "periods": data.periods,
            "windows": data.windows,
            "satellite": recipe.satellite,
            "sequence": None if recipe.sequence is None else asdict(recipe.sequence),
            "land": None if recipe.land is None else asdict(recipe.land),
            "context_hidden": recipe.context_hidden or None,
            "fine_pixels": data.fine_pixels,
            "sliced_wasserstein": optimiser.sliced_wasserstein or None,
            "wet_weight": optimiser.wet_weight if optimiser.loss == "gated" else None,
            "observations": None if recipe.observations is None else asdict(recipe.observations),
        },
        domain=state.get("domain", {}),
    )


def _table(card: ModelCard) -> dict[str, Any]:
    return _drop_none(asdict(card))


def _drop_none(table: dict[str, Any]) -> dict[str, Any]:
    return {k: _drop_none(v) if isinstance(v, dict) else v for k, v in table.items() if v is not None}
