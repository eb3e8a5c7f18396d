"""Does the mean of a checkpoint ensemble beat every one of its members, and is its soup as good?

    python benchmarks/checkpoints.py MRMS.nc downscale-harpnet-10km --output checkpoints.json

Every checkpoint by itself, the mean of all, the ensemble and the greedy soup (the model ``ID-soup``, where there is one) are
scored on the crops that ``skill.py`` cuts from the held-out blocks. Ratios of the mean's scores to each member's are
paired: both see the same resampled places, and an interval below 1 says what one of the difference below 0 would.
"""

import argparse
import json
import math
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import xarray as xr

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.heldout import FACTOR, Crop, heldout_crops
from benchmarks.records import Record
from benchmarks.skill import run_through, say
from benchmarks.tables import digits, figure, grid, unit_of
from core.io import open_source
from core.models import store
from core.models.card import ModelCard
from core.sampling.settings import merged
from core.types import RunSpec
from core.verify.report import Pool, Score

ENSEMBLE, SOUP = "ensemble", "soup"
ERRORS = ("MAE of mean", "RMSE of mean")
"""Of a single field its own, of the ensemble its mean's."""
METRICS = (*ERRORS, "CRPS")


def main(arguments: list[str] | None = None) -> int:
    """Run, score, print, write; returns the exit status."""
    options = parse(arguments)
    card, soup = _cards(options.model)
    blocks = [tuple(block) for block in card.training["holdout_blocks"]]
    with open_source(options.mrms) as source:
        crops = heldout_crops(source, blocks, count=options.crops, size=options.size, mean=1, seed=options.seed)
        data = {"file": Path(source.path).name, "sha256": source.sha256()}
    pool = score_crops(crops, card, soup, options)
    record = {
        "models": {each.id: each.sha256 for each in (card, soup) if each is not None},
        "ensemble": card.id,
        "data": data,
        "crops": [crop.described() for crop in crops],
        "seed": options.seed,
        "table": pool.table(options.bootstrap, reference=ENSEMBLE).to_dict(),
        "ratios": [_plain(ratio) for ratio in ratios(pool, options.bootstrap)],
    }
    print("\n".join(checkpoint_table(record)), flush=True)
    options.output.write_text(json.dumps(record, indent=1, default=str, allow_nan=False), encoding="utf-8")
    return 0


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("mrms", type=Path, metavar="MRMS.nc", help="radar file that holds the hold-out blocks")
    add("model", metavar="ID", help="a downscaler of several checkpoints")
    add("--output", type=Path, required=True, metavar="CHECKPOINTS.json")
    add("--crops", type=int, default=60, help="held-out crops (default 60)")
    add("--size", type=int, default=200, help="side of a crop in fine pixels")
    add("--seed", type=int, default=0)
    add("--bootstrap", type=int, default=2000, help="resamples for intervals")
    add("--device", default="auto")
    return parser.parse_args(arguments)


def score_crops(crops: list[Crop], card: ModelCard, soup: ModelCard | None, options: argparse.Namespace) -> Pool:
    """Everything on every crop, pooled."""
    pool = Pool(FACTOR, seed=options.seed)
    for index, crop in enumerate(crops):
        scene = crop.scene()
        made: list[Any] = [run_through(spec_of(each, options), scene).downscaled for each in (card, soup) if each]
        pool.add(systems_of(*made), crop.field, scene.input, group=crop.group)
        say(f"{index + 1}/{len(crops)}  {crop.name}, {crop.time}")
    return pool


def systems_of(members: xr.DataArray, soup: xr.DataArray | None = None) -> dict[str, xr.DataArray]:
    """What is scored: (member, time, y, x) as an ensemble and member by member, and the soup's one member."""
    single = {_name(k): members.isel(member=k, drop=True) for k in range(members.sizes["member"])}
    both = {ENSEMBLE: members} | single
    return both if soup is None else both | {SOUP: soup.isel(member=0, drop=True)}


def ratios(pool: Pool, resamples: int) -> list[Score]:
    """Errors of the ensemble's mean over those of every other system."""
    others = [name for name in pool.table(0).systems if name != ENSEMBLE]
    return [pool.ratio(metric, ENSEMBLE, other, bootstrap=resamples) for other in others for metric in ERRORS]


def checkpoint_table(record: Record) -> list[str]:
    """Every member, the mean and the soup, and in how many cases the claim holds."""
    cells = {(row["system"], row["metric"]): row for row in record["table"]["rows"]}
    compared = {(row["system"].removeprefix(f"{ENSEMBLE} / "), row["metric"]): row for row in record["ratios"]}
    singles = [name for name in dict.fromkeys(system for system, _ in cells) if name not in (ENSEMBLE, SOUP)]
    order = [*singles, ENSEMBLE, *([SOUP] if (SOUP, "CRPS") in cells else [])]
    names = {ENSEMBLE: f"**mean of all {len(singles)}**", SOUP: "greedy soup"}
    rows = [
        [
            names.get(system, system),
            *(figure(cells[system, metric]) for metric in METRICS),
            *(figure(compared.get((system, metric))) for metric in ERRORS),
        ]
        for system in order
    ]
    units = unit_of(cells[ENSEMBLE, "CRPS"])
    heads = [f"`{record['ensemble']}`", *(name + units for name in ("MAE", "RMSE", "CRPS"))]
    table = grid([*heads, "MAE of the mean over its", "RMSE of the mean over its"], rows)
    claims = [_claim(compared, singles, metric) for metric in ERRORS]
    return [*table, "", *claims, *_note(record, cells)]


def spec_of(card: ModelCard, options: argparse.Namespace) -> RunSpec:
    """All members that a model can make, with its own settings."""
    members = card.members or card.checkpoints
    settings = merged(card.sampler, {})
    return RunSpec("held-out", None, card.id, members=members, seed=options.seed, device=options.device, **settings)


def _claim(compared: dict[tuple[str, str], Any], singles: list[str], metric: str) -> str:
    found = [compared[name, metric] for name in singles]
    better = sum(row["value"] < 1 for row in found)
    surely = sum(row["high"] is not None and row["high"] < 1 for row in found)
    verdict = "holds" if better == len(found) else "does not hold"
    what = metric.removesuffix(" of mean")
    return f"- That the mean beats every member {verdict} for {what}: it beats {better} of {len(found)}, {surely} of them significantly."


def _note(record: Record, cells: dict[tuple[str, str], Any]) -> list[str]:
    places = len({crop["group"] for crop in record["crops"]})
    spread = figure(cells.get((ENSEMBLE, "spread/skill")))
    mean, crps = (cells[ENSEMBLE, metric]["value"] for metric in ("MAE of mean", "CRPS"))
    return [
        "",
        f"{len(record['crops'])} held-out crops of {places} places, seed {record['seed']}. The CRPS in the mean's line is the fair one of all members",
        f"as an ensemble ({digits(crps / mean)} of the mean's absolute error; spread/skill {spread}); that of a single field is its MAE.",
    ]


def _cards(model_id: str) -> tuple[ModelCard, ModelCard | None]:
    cards = store.models()
    several = [card.id for card in cards.values() if card.checkpoints > 1 and card.stage == "downscale"]
    if model_id not in several:
        raise SystemExit(f"No downscaler {model_id!r} of several checkpoints; there are {several}")
    return cards[model_id], cards.get(f"{model_id}-soup")


def _name(k: int) -> str:
    return f"checkpoint {k + 1}"


def _plain(score: Score) -> dict[str, Any]:
    """JSON has no NaN: it becomes null."""
    entries = asdict(score).items()
    return {name: None if isinstance(value, float) and math.isnan(value) else value for name, value in entries}


if __name__ == "__main__":
    raise SystemExit(main())
