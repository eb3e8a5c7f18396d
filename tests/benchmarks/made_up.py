"""Made-up models and records of benchmarks: untrained networks, invented numbers, the shapes of real ones."""

import copy
import hashlib
from dataclasses import asdict, replace
from pathlib import Path

import tomli_w
import torch

from core.models.card import ModelCard
from core.models.condition import condition_channels
from core.models.families import denoiser_of, network_of
from core.models.model import save_weights

NETWORK = {"n_channels": 8, "channel_multipliers": [1, 2], "n_blocks": [1, 1], "patch": 1}
BLOCKS = [[31.0, 35.0, -99.0, -95.0]]
LOSSES = "step,seconds,loss,validation\n50,10,1.0,\n100,20,0.5,\n100,20,,0.7\n150,30,0.4,0.6\n"
ENSEMBLE = {
    "family": "attention_unet",
    "prediction": "direct",
    "checkpoints": 3,
    "members": 3,
    "network": {"n_channels": 4, "channel_multipliers": [1, 2]},
    "sampler": {"conservation": "multiplicative"},
}
TEMPERATURE = {
    "variable": "t2m",
    "coarse_step_degrees": 1.25,
    "family": "diffusion_unet",
    "prediction": "eps",
    "noise": {"name": "linear", "steps": 1000},
    "covariates": ["hour_cyclical"],
    "network": {"n_channels": 8, "channel_multipliers": [1, 2], "is_attention": [False, True], "n_blocks": 1},
    "sampler": {"solver": "heun", "steps": 3},
    "training": {
        "batch": 32,
        "steps": 150,
        "windows": [[4, 8]],
        "periods": {"training": ["2019-03-01", "2019-03-19"], "test": ["2019-03-25", "2019-04-01"]},
    },
}
MAPPING = {"family": "quantile_map", "prediction": "direct", "network": {"quantiles": 5}, "training": {}}


def made_up_model(folder: Path, model_id: str, stage: str, factor: int, **different) -> str:
    """Untrained networks with a card; returns the sha256 of their weights."""
    folder.mkdir(parents=True)
    training = {
        "means_minutes": [2, 10],
        "crop": 120,
        "batch": 4,
        "steps": 150,
        "hours": 0.25,
        "threads": 1,
        "precision": "32-true",
        "torch": "0",
        "seed": 0,
        "gap_degrees": 0.5,
        "holdout_blocks": BLOCKS,
        "validation_blocks": BLOCKS,
    }
    settings = {
        "id": model_id,
        "title": "made up",
        "stage": stage,
        "factor": factor,
        "coarse_step_degrees": 0.1,
        "transform": {"name": "sqrt", "scale": 1.0},
        "residual_sd": 0.25,
        "condition_scale": 0.5,
        "network": NETWORK,
        "sampler": {"solver": "dpmpp_2m", "steps": 2},
        "trained_on": "nothing",
        "licence": "none",
        "cite": "none",
        "sha256": "",
        "training": training,
    }
    card = ModelCard(**settings | different)
    torch.manual_seed(0)
    channels = condition_channels(card)
    networks = [network_of(card.family, card.network, channels) for _ in range(card.checkpoints)]
    denoisers = [denoiser_of(card.prediction, network, card.noise) for network in networks]
    for denoiser in denoisers:
        denoiser.bake()
    save_weights(denoisers, folder / "weights.safetensors")
    card = replace(card, sha256=hashlib.sha256((folder / "weights.safetensors").read_bytes()).hexdigest())
    entries = {key: value for key, value in asdict(card).items() if value is not None}
    (folder / "card.toml").write_text(tomli_w.dumps(entries), encoding="utf-8")
    if card.training.get("steps"):
        (folder / "losses.csv").write_text(LOSSES, encoding="utf-8")
    return card.sha256


def row(system: str, metric: str, value: float | None, units: str = "1") -> dict:
    limits = {"low": None, "high": None} if value is None else {"low": value - 0.1, "high": value + 0.1}
    return {"system": system, "metric": metric, "value": value, "units": units, **limits}


def bar(name: str, value: float, met: bool) -> dict:
    return {
        "name": name,
        "value": value,
        "low": value - 0.05,
        "high": value + 0.05,
        "low_target": None,
        "high_target": 0.75,
        "contains": None,
        "significant": True,
        "met": met,
    }


def made_up_skill(models: dict[str, str], *, satellite: str = "reference") -> dict:
    """A record with the shape of ``skill.py``'s and invented numbers."""
    oracle = [
        row(name, "CRPS", value, "mm h-1")
        for name, value in (("RainFARM", 0.5), ("bicubic", 0.6), ("downscaled", 0.123456))
    ]
    oracle += [row("downscaled", "spread/skill", 0.987654), row("downscaled", "q99 ratio", None)]
    coarse = [row(name, "CRPS", value, "mm h-1") for name, value in (("raw", 0.8), ("corrected", 0.345678))]
    both = [row("cascade", "CRPS", 0.456789, "mm h-1"), row("raw bilinear", "CRPS", 0.9, "mm h-1")]
    data = {
        "file": "made-up.nc",
        "crops": [{"group": "a"}, {"group": "a"}, {"group": "b"}],
        "bars": [
            bar("oracle: CRPS downscaled / RainFARM", 0.654321, True),
            bar("stage I: CRPS corrected / QM", 0.91, False),
        ],
        "tables": {"oracle": {"rows": oracle}, "stage I": {"rows": coarse}, "cascade": {"rows": both}},
    }
    sets = {"held-out MRMS": data, "FMI, external": copy.deepcopy(data)}
    common = {"members": 4, "seed": 0, "mean_frames": 1, "satellite": satellite}
    return {"models": models, "data": sets, **common}


def made_up_regions(models: dict[str, str], *, met: bool) -> dict:
    place = {"place": "here", "time": "then", "difference": 0.0123, "correlation": 0.9991, "spread": 1.0, "met": met}
    result = {"region_independent": met, "halos": [{"halo_px": 70, "met": met, "places": [place]}]}
    return {"models": models, "members": 8, "seed": 0, "results": dict.fromkeys(models, result)}
