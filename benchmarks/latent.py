"""What an autoencoder of rain loses, and what sampling its codes saves: one run, beside the default model.

    python benchmarks/latent.py MRMS.nc --output latent.json [--models downscale-latent-1km ...]

Reconstruction: the residual of each held-out crop is coded and decoded under its true coarse field, without any sampling. Its
absolute error is the CRPS below which no ensemble of these codes comes. Means of blocks are not made to hold. Speed: a member of
made-up rain of 200 x 200 and of 1000 x 1000 pixels, in turn with the default model, on this machine.
"""

import argparse
import json
import statistics
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.heldout import WET, Crop, heldout_crops
from benchmarks.seconds import scene_of, spec_of
from benchmarks.skill import run_through, say
from benchmarks.tables import grid
from core.io import open_source
from core.models import store
from core.models.latent import LatentUNet
from core.models.model import Model

SIDES = (200, 1000)


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, write; returns the exit status."""
    options = parse(arguments)
    models = {name: store.load(name) for name in options.models}
    source = open_source(options.mrms)
    blocks = [tuple(block) for block in next(iter(models.values())).card.training["holdout_blocks"]]
    crops = heldout_crops(source, blocks, count=options.crops, size=200, mean=1, seed=0)
    rebuilt = {name: reconstruction(model, crops) for name, model in models.items()}
    spent = seconds([str(store.default("downscale")), *models], options.rounds)
    record = {
        "models": {name: model.card.sha256 for name, model in models.items()},
        "sha256": source.sha256(),
        "crops": [crop.described() for crop in crops],
        "reconstruction": rebuilt,
        "seconds": spent,
        "rounds": options.rounds,
        "threads": torch.get_num_threads(),
    }
    print("\n".join(latent_tables(record)))
    options.output.write_text(json.dumps(record, indent=1, allow_nan=False), encoding="utf-8")
    return 0


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("mrms", type=Path, metavar="MRMS.nc")
    add("--output", type=Path, required=True, metavar="LATENT.json")
    add("--models", nargs="+", metavar="ID", default=["downscale-latent-1km"])
    add("--crops", type=int, default=40)
    add("--rounds", type=int, default=3)
    return parser.parse_args(arguments)


@torch.inference_mode()
def reconstruction(model: Model, crops: list[Crop]) -> dict[str, float]:
    """Pooled over crops: absolute error, ratios of q99.9, of wet shares and of totals, and how often wet is told right."""
    network = model.denoisers[0].network
    if not isinstance(network, LatentUNet):
        raise SystemExit(f"{model.card.id} has no codes")
    known, made = [], []
    for crop in crops:
        side = crop.field.shape[-1] // network.stride * network.stride
        truth = torch.from_numpy(np.ascontiguousarray(crop.field.values))[:, None]
        coarse = torch.from_numpy(np.ascontiguousarray(crop.coarse.values))[:, None]
        cut = (..., slice(side), slice(side))
        condition, base = (part[cut] for part in model.encode(coarse))
        codes = network.codes(model.residual(truth[cut], base), condition)
        rebuilt = model.decode(codes, base, model.folded(condition)).clamp(min=0)
        known.append(truth[cut].numpy().ravel())
        made.append(rebuilt.numpy().ravel())
    return measures(np.concatenate(made), np.concatenate(known))


def measures(made: np.ndarray, known: np.ndarray) -> dict[str, float]:
    """Of pooled pixels, mm/h."""
    wet = known >= WET
    return {
        "CRPS floor": float(np.abs(made - known).mean()),
        "q99 ratio": float(np.quantile(made, 0.99) / np.quantile(known, 0.99)),
        "q99.9 ratio": float(np.quantile(made, 0.999) / np.quantile(known, 0.999)),
        "dry made": float((made < WET).mean()),
        "dry in truth": float((~wet).mean()),
        "wet told right": float(((made >= WET) == wet).mean()),
        "total ratio": float(made.sum() / known.sum()),
    }


def seconds(names: list[str], rounds: int) -> dict[str, dict[str, float]]:
    """Medians of a member's seconds by model and side, after a round that does not count; models in turn."""
    cards = store.models()
    every: dict[str, dict[str, list[float]]] = {name: {str(side): [] for side in SIDES} for name in names}
    for side in SIDES:
        for turn in range((rounds if side == min(SIDES) else 1) + 1):
            for name in names:
                scene = scene_of(cards[name], side)
                spec = replace(spec_of(cards[name], 1), members=1)
                run = run_through(spec, scene)
                if turn:
                    every[name][str(side)].append(run.seconds["total"] - run.seconds["load"])
            say(f"{side} x {side}, round {turn}")
    return {name: {side: statistics.median(each) for side, each in sides.items()} for name, sides in every.items()}


def latent_tables(record: Mapping[str, Any]) -> list[str]:
    """Two Markdown tables: what reconstruction alone loses, and seconds of a member."""
    rebuilt, spent = record["reconstruction"], record["seconds"]
    rows = [[f"`{name}`", *(f"{value:.3g}" for value in row.values())] for name, row in rebuilt.items()]
    costs = [[f"`{name}`", *(f"{each[str(side)]:.2f}" for side in SIDES)] for name, each in spent.items()]
    return [
        *grid([f"reconstruction of {len(record['crops'])} held-out crops", *next(iter(rebuilt.values()))], rows),
        "",
        *grid(["seconds a member", *(f"{side} x {side}" for side in SIDES)], costs),
    ]


if __name__ == "__main__":
    raise SystemExit(main())
