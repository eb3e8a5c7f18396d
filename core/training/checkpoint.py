"""A training run on disk: tensors in safetensors, numbers in JSON, replaced whole so that a kill loses nothing."""

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from core.errors import ModelError
from core.languages import Sentence
from core.models import store
from core.models.condition import Standard
from core.models.denoiser import Denoiser
from core.training.config import Recipe
from core.units import same_units

TERMS: dict[str, Callable[[Any], Any]] = {
    "learn_residuals": bool,
    "instance_norm": bool,
    "scaler": str,
    "covariates": tuple,
    "channels": tuple,
    "observations": bool,
    "context": int,
    "dual_scale": bool,
}
"""What a recipe shares with the model that it starts from, and how the two are compared."""
NOT_NORMALISED: dict[str, Any] = {"learn_residuals": True, "instance_norm": False, "scaler": ""}
"""A recipe's normalisations where it names none."""


Averages = Mapping[float, dict[str, Tensor]]
"""A network's averages by width, those that are kept for ``core.training.post_hoc``."""


def save_checkpoint(
    folder: Path,
    network: nn.Module,
    ema: dict[str, Tensor],
    optimiser: torch.optim.Adam,
    state: dict[str, Any],
    profiles: Averages | None = None,
) -> None:
    """Write ``folder/checkpoint.safetensors``; ``state`` (JSON) travels in the file's own header, so both change at once."""
    tensors = {f"network/{k}": v for k, v in network.state_dict().items()}
    tensors |= {f"ema/{k}": v for k, v in ema.items()}
    tensors |= _named(profiles or {})
    for index, slots in optimiser.state_dict()["state"].items():
        tensors |= {f"optimiser/{index}/{k}": v for k, v in slots.items()}
    folder.mkdir(parents=True, exist_ok=True)
    partial = folder / "checkpoint.safetensors.part"
    save_file(
        {k: v.detach().cpu().contiguous().clone() for k, v in tensors.items()}, partial, {"state": json.dumps(state)}
    )
    os.replace(partial, folder / "checkpoint.safetensors")


def load_checkpoint(
    folder: Path,
    network: nn.Module,
    ema: dict[str, Tensor],
    optimiser: torch.optim.Adam,
    profiles: Averages | None = None,
) -> dict[str, Any] | None:
    """Restore all of them in place and return ``state``; None where there is no checkpoint.

    Raises:
        ModelError: the checkpoint belongs to another network.
    """
    path = folder / "checkpoint.safetensors"
    if not path.exists():
        return None
    tensors = load_file(path)
    part = {
        name: {k.removeprefix(name): v for k, v in tensors.items() if k.startswith(name)}
        for name in ("network/", "ema/", "optimiser/")
    }
    try:
        network.load_state_dict(part["network/"])
        for name, value in part["ema/"].items():
            ema[name].copy_(value)
        for name, average in _named(profiles or {}).items():
            average.copy_(tensors[name])
    except (RuntimeError, KeyError) as error:
        raise ModelError(
            Sentence("{path} holds another network than the recipe describes", path=path),
            remedy=Sentence("Give a new output folder, or the recipe it was trained with"),
        ) from error
    slots: dict[int, dict[str, Tensor]] = {}
    for name, value in part["optimiser/"].items():
        index, slot = name.split("/")
        slots.setdefault(int(index), {})[slot] = value
    optimiser.load_state_dict({"state": slots, "param_groups": optimiser.state_dict()["param_groups"]})
    return read_state(path)


def _named(profiles: Averages) -> dict[str, Tensor]:
    return {f"profile/{w:g}/{name}": value for w, average in profiles.items() for name, value in average.items()}


def start_from(recipe: Recipe, network: Denoiser) -> dict[str, Any]:
    """Give ``network`` the weights of the model that the recipe starts from; returns the state to begin with.

    The baked weights differ from the trained ones by one factor a layer, which ``renormalise`` takes out again. The
    model's residual space is kept, for the network knows no other; a scaler's statistics are those of the new data.

    Raises:
        ModelError: there is no such model, its network is another, or it sees fields in other terms.
    """
    model = store.load(recipe.start_from)
    for name, read in TERMS.items():
        found, expected = read(getattr(recipe, name)), read(getattr(model.card, name))
        if found != expected:
            raise ModelError(
                Sentence(
                    "{model} has {name} {expected}; the recipe {found}",
                    model=recipe.start_from,
                    name=name,
                    expected=repr(expected),
                    found=repr(found),
                ),
                remedy=Sentence("Take {name} as that model's card.toml has it", name=name),
            )
    try:
        network.load_state_dict(model.denoisers[0].state_dict())
    except RuntimeError as error:
        raise ModelError(
            Sentence("the network of {model} is not the one that the recipe describes", model=recipe.start_from),
            remedy=Sentence("Copy [network] from that model's card.toml"),
        ) from error
    network.renormalise()
    card = model.card
    started = f"{card.id} ({card.sha256[:12]}, {card.training.get('steps', 'unknown')} steps)"
    begun = {**statistics_of(asdict(card)), "started_from": started}
    return begun | ({"channels": card.channels} if card.channels else {})


def check_terms(state: dict[str, Any], recipe: Recipe) -> None:
    """Put the recipe's normalisations into the state of a new training; a state from before they were has none of them.

    Raises:
        ModelError: the training began with others: its network and statistics know no other.
    """
    asked = {name: getattr(recipe, name) for name in NOT_NORMALISED}
    kept = state.setdefault("terms", NOT_NORMALISED if state["step"] else asked)
    for name, value in asked.items():
        if value != kept[name]:
            raise ModelError(
                Sentence(
                    "the training in this output folder began with {name} {kept}; the recipe has {value}",
                    name=name,
                    kept=repr(kept[name]),
                    value=repr(value),
                ),
                remedy=Sentence("Give a new output folder, or the recipe it was trained with"),
            )


def kept_standards(state: dict[str, Any], measured: Mapping[str, Standard]) -> list[Standard]:
    """The standards of a training's channels, from its state where they were measured before, and put there.

    Raises:
        ModelError: the channels, or their units, are not those that the training, or the model it began from, knows.
    """
    if not measured:
        return []
    kept = state.setdefault("channels", {name: asdict(standard) for name, standard in measured.items()})
    known = {name: Standard(**entries) for name, entries in kept.items()}
    found, expected = ({name: s.units for name, s in each.items()} for each in (measured, known))
    if list(found) != list(expected) or not all(map(same_units, found.values(), expected.values())):
        raise ModelError(
            Sentence(
                "the recipe and its file have the channels {found}; expected {expected}, as this training began with",
                found=found,
                expected=expected,
            ),
            remedy=Sentence("Give a new output folder, or files in the same units"),
        )
    return list(known.values())


def statistics_of(table: dict[str, Any]) -> dict[str, Any]:
    """The statistics of a residual space in a training's state or a card; an older state has no ``field_mean``."""
    scales = {name: table[name] for name in ("residual_sd", "condition_scale")}
    return {**scales, "field_mean": table.get("field_mean", 0.0)}


def read_state(path: Path) -> dict[str, Any]:
    """The JSON state in a checkpoint's header, without its tensors."""
    with open(path, "rb") as file:
        header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
    return json.loads(header["__metadata__"]["state"])
