"""Skill on held-out storms, beside public peers: one command, a text table and a JSON record.

    python benchmarks/skill.py MRMS.nc --output skill.json
    python benchmarks/skill.py MRMS.nc --corrector none --crops 60 --members 16 --output skill.json
    python benchmarks/skill.py MRMS.nc --fmi FMI.nc --output skill.json       # and an external radar, never trained on
    python benchmarks/skill.py MRMS.nc --satellite unseen --downscaler none --output unseen.json   # a worse satellite
    python benchmarks/skill.py MRMS.nc --draws 8 --output skill.json          # stage I on eight satellites a crop

Crops are isolated 200 x 200 fields without context from the blocks that the downscaler's card lists as held out.
Scores are pooled over crops; intervals resample groups of crops of one place. Needs pySTEPS (``pip install pysteps``).
Every finished crop is kept beside the output, so a run that was stopped goes on where it was.
"""

import argparse
import contextlib
import hashlib
import json
import math
import platform
import sys
from collections.abc import Iterator
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from time import monotonic
from typing import Any

import xarray as xr

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.figures import CORRECTED, DRESSED, DRESSED_ONE, FUSED, OURS, RAINFARM, REFERENCE, as_text, asked_for
from benchmarks.heldout import FACTOR, Block, Crop, heldout_crops, training_tiles
from benchmarks.peers import QuantileMapping, rainfarm
from benchmarks.tables import EXTERNAL, HELD_OUT
from core.grid import grid_of, upsample
from core.io import open_source
from core.models import store
from core.models.card import ModelCard
from core.sampling.settings import chosen, most_members
from core.satellite import SATELLITES, simulate
from core.types import Run, RunSpec
from core.verify.report import Pool

GAP_DEGREES = 0.5
PEERS = ("nearest", "bilinear", "bicubic", RAINFARM, FUSED, "raw", "QM", DRESSED, DRESSED_ONE)
"""What a crop's scores on disk are beside: part of their names, so that those beside others are made again."""


def main(arguments: list[str] | None = None) -> int:
    """Score, print, write; returns the exit status."""
    options = parse(arguments)
    cards = store.models()
    corrector, downscaler = _model(options.corrector, "correct", cards), _model(options.downscaler, "downscale", cards)
    blocks = [tuple(block) for block in (downscaler or corrector or _stop("Name a model")).training["holdout_blocks"]]
    mrms = open_source(options.mrms)
    sets: dict[str, tuple[Any, list[Block] | None, int, int]] = {HELD_OUT: (mrms, blocks, options.crops, options.mean)}
    if options.fmi:
        sets[EXTERNAL] = (open_source(options.fmi), None, options.fmi_crops, 1)
    mapping = fit_mapping(mrms, blocks, options) if corrector else None
    record: dict[str, Any] = {
        "versions": _versions(),
        "models": {card.id: card.sha256 for card in (corrector, downscaler) if card},
        "sampler": asdict(spec_of(corrector, downscaler, options, options.seed)),
        "members": options.members,
        "seed": options.seed,
        "mean_frames": options.mean,
        "fine_pixels": options.fine_pixels,
        "surroundings": options.surroundings,
        "satellite": options.satellite,
        "draws": options.draws,
        "holdout_blocks": blocks,
        "mapping_tiles": mapping.tiles if mapping else 0,
        "data": {},
    }
    for name, (source, where, count, mean) in sets.items():
        pixels = options.fine_pixels if name == HELD_OUT else 1
        crops = heldout_crops(
            source,
            where,
            count=count,
            size=options.size,
            mean=mean,
            seed=options.seed,
            factor=factor_of(downscaler),
            fine_pixels=pixels,
            surroundings=options.surroundings,
        )
        places = len({crop.group for crop in crops})
        title = (
            f"{name}: {len(crops)} isolated crops of {places} places, {options.members} members, seed {options.seed}"
        )
        say(title)
        pools = score_crops(crops, corrector, downscaler, mapping, options)
        for draw in range(1, options.draws if corrector else 1):
            pools["stage I"].merge(score_crops(crops, corrector, None, mapping, options, draw)["stage I"])
        tables = {task: pool.table(options.bootstrap, reference=REFERENCE[task]) for task, pool in pools.items()}
        bars = asked_for(pools, tables, options.bootstrap)
        print(as_text(title, tables, bars), flush=True)
        record["data"][name] = {
            "file": Path(source.path).name,
            "sha256": source.sha256(),
            "crops": [crop.described() | {"seed": _seed(options, i)} for i, crop in enumerate(crops)],
            "bars": [asdict(bar) | {"met": bar.met} for bar in bars],
            "tables": {task: table.to_dict() for task, table in tables.items()},
        }
        _write(options.output, record)
    return 0


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("mrms", type=Path, metavar="MRMS.nc", help="radar file that holds the hold-out blocks")
    add("--output", type=Path, required=True, metavar="SKILL.json")
    add("--corrector", default="default", help="model id, or none")
    add("--downscaler", default="default", help="model id, or none")
    add("--crops", type=int, default=60, help="held-out crops (default 60)")
    add("--members", type=int, default=16)
    add("--size", type=int, default=200, help="side of a crop in fine pixels")
    add("--mean", type=int, default=1, help="frames averaged into one")
    add("--fine-pixels", type=float, default=1, help="pixels of MRMS along an axis averaged into one (default 1)")
    add("--surroundings", type=int, default=0, metavar="CELLS", help="coarse cells around a crop that a run may see")
    add("--seed", type=int, default=0)
    add("--bootstrap", type=int, default=2000, help="resamples for intervals")
    add("--solver", help="instead of the card's")
    add("--steps", type=int, help="instead of the card's")
    add("--churn", type=float, help="instead of the card's")
    add("--device", default="auto")
    add("--satellite", choices=list(SATELLITES), default="reference", help="set that satellites are drawn from")
    add("--draws", type=int, default=1, help="satellites, each with an ensemble, that stage I is scored on per crop")
    add("--fresh", action="store_true", help="score every crop again, whatever an earlier run left beside the output")
    add("--fmi", type=Path, metavar="FMI.nc", help="also score on this radar, which no model was trained on")
    add("--fmi-crops", type=int, default=40)
    return parser.parse_args(arguments)


def fit_mapping(source: Any, blocks: list[Block], options: argparse.Namespace) -> QuantileMapping:
    """Quantile mapping from training-area tiles, outside the blocks and their gap."""
    begun = monotonic()
    tiles = list(training_tiles(source, blocks, gap=GAP_DEGREES, frames=6, mean=options.mean, size=options.size))
    mapping = QuantileMapping.fit(tiles, cell_km=grid_of(tiles[0]).step_km, seed=options.seed)
    say(f"quantile mapping fitted on {mapping.tiles} training tiles in {monotonic() - begun:.0f} s")
    return mapping


def score_crops(
    crops: list[Crop],
    corrector: ModelCard | None,
    downscaler: ModelCard | None,
    mapping: QuantileMapping | None,
    options: argparse.Namespace,
    draw: int = 0,
) -> dict[str, Pool]:
    """Run and score every crop, taking up what an earlier run left; pools by task.

    Args:
        draw: which of a crop's satellites. Where one satellite misses or overdoes a storm, all of its cells are in error
            together, so that errors of a crop are few independent ones; scores of several satellites depend less on luck.
    """
    folder = options.output.with_suffix(".parts")
    folder.mkdir(parents=True, exist_ok=True)
    pools: dict[str, Pool] = {}
    begun, made = monotonic(), 0
    for index, crop in enumerate(crops):
        spec = spec_of(corrector, downscaler, options, _seed(options, index, draw))
        path = folder / _key(spec, crop, mapping, options.satellite, options.members, corrector, downscaler)
        if options.fresh or not all(part.exists() for part in _parts(path, spec)):
            for task, pool in score_crop(crop, spec, mapping, options.satellite, options.members).items():
                pool.save(path.with_suffix(f".{task.replace(' ', '-')}.npz"))
            made += 1
        for task, part in zip(tasks_of(spec), _parts(path, spec), strict=True):
            found = Pool.open(part)
            if task in pools:
                pools[task].merge(found)
            else:
                pools[task] = found
        left = (monotonic() - begun) / max(made, 1) * (len(crops) - index - 1)
        say(f"{index + 1}/{len(crops)}  {crop.name}, {crop.time}, wet {crop.wet:.0%}; about {left / 60:.0f} min left")
    return pools


def tasks_of(spec: RunSpec) -> list[str]:
    """Which tasks a run can be scored on."""
    both = spec.corrector is not None and spec.downscaler is not None
    wanted = {"oracle": spec.downscaler is not None, "stage I": spec.corrector is not None, "cascade": both}
    return [task for task, given in wanted.items() if given]


def score_crop(
    crop: Crop, spec: RunSpec, mapping: QuantileMapping | None, satellite: str = "reference", members: int = 16
) -> dict[str, Pool]:
    """One run and its peers, scored on each task; the mapping knows the reference set only, whatever is scored.

    Args:
        members: of the peers that are ensembles; a run may have fewer.
    """
    perfect = crop.scene()
    scene = simulate(perfect, spec.seed, satellite) if spec.corrector else perfect
    result = run_through(spec, scene)
    pools = {task: Pool(1 if task == "stage I" else crop.factor, seed=spec.seed) for task in tasks_of(spec)}
    if "oracle" in pools:
        ours = result.oracle if spec.corrector else result.downscaled
        systems = {OURS: ours, **downscaling_peers(crop.coarse, crop.factor, members, spec.seed)}
        pools["oracle"].add(systems, crop.field, crop.coarse, group=crop.group)
    if mapping is not None and "stage I" in pools:
        systems = {CORRECTED: result.corrected, **correction_peers(scene.input, mapping, members, spec.seed)}
        pools["stage I"].add(systems, crop.coarse, scene.input, group=crop.group)
    if mapping is not None and "cascade" in pools:
        systems = {"cascade": result.downscaled, "oracle": result.oracle}
        systems |= cascade_peers(scene.input, mapping, members, spec.seed)
        pools["cascade"].add(systems, crop.field, scene.input, group=crop.group)
    return pools


def downscaling_peers(coarse: xr.DataArray, factor: int, members: int, seed: int) -> dict[str, xr.DataArray]:
    """What stage II is compared with, from the same block-averaged radar."""
    return {
        "nearest": upsample(coarse, factor, "nearest"),
        "bilinear": upsample(coarse, factor, "bilinear"),
        "bicubic": upsample(coarse, factor, "bicubic"),
        RAINFARM: rainfarm(coarse, factor, members, seed),
        FUSED: rainfarm(coarse, factor, members, seed, spectral_fusion=True),
    }


def correction_peers(seen: xr.DataArray, mapping: QuantileMapping, members: int, seed: int) -> dict[str, xr.DataArray]:
    """What stage I is compared with, from the same simulated satellite."""
    return {
        "raw": seen,
        "QM": mapping.apply(seen),
        DRESSED: mapping.dressed(seen, members, seed),
        DRESSED_ONE: mapping.dressed(seen, members, seed, by_rate=False),
    }


def cascade_peers(seen: xr.DataArray, mapping: QuantileMapping, members: int, seed: int) -> dict[str, xr.DataArray]:
    """What both stages together are compared with."""
    mapped = mapping.apply(seen)
    return {
        "raw bilinear": upsample(seen, FACTOR, "bilinear"),
        "QM bicubic": upsample(mapped, FACTOR, "bicubic"),
        "QM RainFARM": rainfarm(mapped, FACTOR, members, seed),
    }


def run_through(spec: RunSpec, scene: Any) -> Run:
    """The run, without looking at its steps."""
    from core.pipeline import run

    steps = run(spec, scene)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def spec_of(
    corrector: ModelCard | None, downscaler: ModelCard | None, options: argparse.Namespace, seed: int
) -> RunSpec:
    """Each model's own sampler settings, with what the command line changes."""
    cards = [card for card in (corrector, downscaler) if card] or _stop("Name a model")
    sampler = chosen(cards, {name: getattr(options, name) for name in ("solver", "steps", "churn")})
    ids = {"corrector": corrector.id if corrector else None, "downscaler": downscaler.id if downscaler else None}
    members = min(options.members, most_members(cards) or options.members)
    return RunSpec(scene_id="held-out", **ids, members=members, seed=seed, device=options.device, **sampler)


def factor_of(downscaler: ModelCard | None) -> int:
    """Fine pixels to a coarse cell: the downscaler's, or those that the correctors' cells have."""
    return downscaler.factor if downscaler else FACTOR


def say(message: str) -> None:
    """Progress, on stderr."""
    print(message, file=sys.stderr, flush=True)


def _model(wanted: str, stage: str, cards: dict[str, ModelCard]) -> ModelCard | None:
    if wanted == "none":
        return None
    model_id = store.default(stage) if wanted == "default" else wanted
    return (
        cards[model_id] if model_id in cards else _stop(f"No model {model_id!r} for {stage}; there are {list(cards)}")
    )


def _seed(options: argparse.Namespace, index: int, draw: int = 0) -> int:
    """Of one crop's run, satellite and peers."""
    return options.seed * 100_003 + draw * 1_009 + index


def _stop(message: str) -> Any:
    raise SystemExit(message)


def _parts(path: Path, spec: RunSpec) -> Iterator[Path]:
    return (path.with_suffix(f".{task.replace(' ', '-')}.npz") for task in tasks_of(spec))


def _key(
    spec: RunSpec, crop: Crop, mapping: QuantileMapping | None, satellite: str, members: int, *cards: ModelCard | None
) -> str:
    """A name for a crop's scores that changes with the run, the truth, the weights, the mapping and the satellite."""
    digest = hashlib.sha256(
        repr((PEERS, members, spec, crop.described(), [card.sha256 for card in cards if card])).encode()
    )
    digest.update(crop.field.values.tobytes())
    if crop.around is not None:
        digest.update(crop.around.values.tobytes())
    if mapping is not None:
        digest.update(mapping.radar.tobytes() + mapping.satellite.tobytes() + satellite.encode())
    return digest.hexdigest()[:20]


def _versions() -> dict[str, str]:
    names = ("stormlens", "torch", "numpy", "xarray", "pysteps")
    found: dict[str, str] = {"python": platform.python_version(), "platform": platform.platform()}
    for name in names:
        with contextlib.suppress(Exception):
            found[name] = version(name)
    return found


def _write(path: Path, record: dict[str, Any]) -> None:
    path.write_text(json.dumps(_plain(record), indent=1, default=str, allow_nan=False))


def _plain(value: Any) -> Any:
    """JSON has no infinities and no NaN: they become null."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


if __name__ == "__main__":
    raise SystemExit(main())
