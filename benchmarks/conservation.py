"""What does conserving a coarse cell's mean cost, or save?

    python benchmarks/conservation.py MRMS.nc --output conservation.json

Each held-out crop is run once without conservation, with a simulated satellite and both stages; every constraint is then laid
on the same members, so that nothing but the constraint differs. *Oracle*: stage II on the true coarse field, whose means
are right. *Cascade*: stage II on stage I's output, whose errors are conserved too. Ratios to no conservation are paired.
"""

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.heldout import FACTOR, Crop, heldout_crops
from benchmarks.skill import run_through, say
from core.io import open_source
from core.models import store
from core.pipeline.conserve import CONSERVATION
from core.sampling.settings import merged
from core.satellite import simulate
from core.types import RunSpec
from core.verify.report import Pool, Score

OFF = "off"
METRICS = ("CRPS", "MAE of median", "RMSE of mean", "RALSD")


def main(arguments: list[str] | None = None) -> int:
    """Run, score, print, write; returns the exit status."""
    options = parse(arguments)
    cards = [store.models()[store.default(stage)] for stage in ("correct", "downscale")]
    blocks = [tuple(block) for block in cards[1].training["holdout_blocks"]]
    with open_source(options.mrms) as source:
        crops = heldout_crops(source, blocks, count=options.crops, size=options.size, mean=1, seed=options.seed)
        data = {"file": Path(source.path).name, "sha256": source.sha256()}
    sampler = merged(cards[1].sampler, {"steps": options.steps, "conservation": OFF})
    spec = RunSpec("held-out", cards[0].id, cards[1].id, members=options.members, device=options.device, **sampler)
    pools = score_crops(crops, spec, options.seed)
    record = {
        "models": {card.id: card.sha256 for card in cards},
        "run_spec": asdict(spec),
        "data": data,
        "crops": [crop.described() for crop in crops],
        "seed": options.seed,
        "tables": {task: pool.table(options.bootstrap, reference=OFF).to_dict() for task, pool in pools.items()},
        "ratios": {task: [asdict(row) for row in ratios(pool, options.bootstrap)] for task, pool in pools.items()},
    }
    for task, pool in pools.items():
        print(f"{task}\n\n{as_text(pool, options.bootstrap)}\n", flush=True)
    options.output.write_text(json.dumps(_plain(record), indent=1, default=str, allow_nan=False), encoding="utf-8")
    return 0


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("mrms", type=Path, metavar="MRMS.nc", help="radar file that holds the hold-out blocks")
    add("--output", type=Path, required=True, metavar="CONSERVATION.json")
    add("--crops", type=int, default=40, help="held-out crops (default 40)")
    add("--members", type=int, default=16)
    add("--size", type=int, default=200, help="side of a crop in fine pixels")
    add("--steps", type=int, help="instead of the card's")
    add("--seed", type=int, default=0)
    add("--bootstrap", type=int, default=2000, help="resamples for intervals")
    add("--device", default="auto")
    return parser.parse_args(arguments)


def score_crops(crops: list[Crop], spec: RunSpec, seed: int) -> dict[str, Pool]:
    """Every crop under every constraint; pools by task."""
    pools = {task: Pool(FACTOR, seed=seed) for task in ("oracle", "cascade")}
    for index, crop in enumerate(crops):
        perfect = crop.scene()
        run = run_through(spec, simulate(perfect, seed * 100_003 + index))
        for task, fine, coarse in (
            ("oracle", run.oracle, perfect.input),
            ("cascade", run.downscaled, run.corrected),
        ):
            pools[task].add(constrained(fine, coarse), crop.field, perfect.input, group=crop.group)
        say(f"{index + 1}/{len(crops)}  {crop.name}")
    return pools


def constrained(fine: xr.DataArray, coarse: xr.DataArray) -> dict[str, xr.DataArray]:
    """The same members under every constraint.

    Args:
        fine: (member, time, y, x) made without conservation.
        coarse: what it was made from, (member, time, y, x) or (time, y, x).
    """
    target = np.broadcast_to(coarse.values, (fine.shape[0], *coarse.shape[-3:])).astype(np.float64)
    members = fine.values.astype(np.float64)
    return {name: fine.copy(data=f(members, target).astype(np.float32)) for name, f in CONSERVATION.items()}


def ratios(pool: Pool, bootstrap: int) -> list[Score]:
    """Errors under each constraint over those without, paired."""
    names = [name for name in CONSERVATION if name != OFF]
    return [pool.ratio(metric, name, OFF, bootstrap=bootstrap) for metric in METRICS for name in names]


def as_text(pool: Pool, bootstrap: int) -> str:
    """The table, and the ratios under it."""
    lines = [f"{r.metric}: {r.system} {r.value:.3f} [{r.low:.3f}, {r.high:.3f}]" for r in ratios(pool, bootstrap)]
    return "\n".join([pool.table(bootstrap, reference=OFF).to_text(), "", *lines])


def _plain(value: Any) -> Any:
    """JSON has no NaN: it becomes null."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return None if isinstance(value, float) and not np.isfinite(value) else value


if __name__ == "__main__":
    raise SystemExit(main())
