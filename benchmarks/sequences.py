"""Sequences beside independent frames: one command, a text table and a JSON record.

    python benchmarks/sequences.py downscale-flow-10km --mrms MRMS.nc --knmi KNMI.nc --output sequences.json

On the same crops and frames, all downscaled from block means with the same place-keyed noise: the sequence model, the same
without motion and without diffusion (the same weights, told otherwise), and its starter, frame by frame. MRMS crops lie in
the blocks that the model's card lists as held out; KNMI was never trained on. The first two frames are the starter's in
every system and are not scored. Needs pySTEPS, for the truth's motion. Crops that are finished are kept beside the output.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.heldout import FACTOR, edges_of
from benchmarks.tables import grid
from core import pipeline
from core.grid import coarsen
from core.io import Source, open_source
from core.models import store
from core.models.denoiser import Centred, Estimate
from core.models.model import Model
from core.pipeline.sequence import MEMORY
from core.sampling.noise import TURN
from core.sampling.settings import chosen
from core.types import Region, RunSpec, Scene
from core.verify import temporal
from core.verify.ensemble import crps
from core.verify.extremes import distribution_distance, peak_error
from core.verify.spatial import autocorrelation_error

OURS, STILL, PLAIN, SINGLE = "sequence", "no motion", "no diffusion", "single frames"
SYSTEMS = (OURS, STILL, PLAIN, SINGLE)
SETS = {"MRMS 2 min": ("mrms", 1), "MRMS 10 min": ("mrms", 5)} | {
    f"KNMI {5 * stride} min": ("knmi", stride) for stride in (1, 2, 3, 6)
}
"""Data and frames from one to the next."""
WET = 0.1
LEAST_WET = 0.05


def main(arguments: list[str] | None = None) -> int:
    """Run, score, print, write; returns the exit status."""
    options = parse(arguments)
    models = systems_of(options.model)
    blocks = models[OURS][options.model].card.training["holdout_blocks"]
    record: dict[str, Any] = {
        "models": {key: model.card.sha256 for key, model in models[OURS].items()},
        "members": options.members,
        "size": options.size,
        "frames": options.frames,
        "seed": options.seed,
        "data": {},
    }
    for name, (kind, stride) in SETS.items():
        if (path := getattr(options, kind)) is None:
            continue
        with open_source(path) as source:
            scenes = list(scenes_of(source, blocks if kind == "mrms" else None, stride, options))
        scored = [score_scene(scene, models, options) for scene in scenes]
        record["data"][name] = {"scenes": [scene.name for scene in scenes], "scores": pooled(scored)}
        print("\n".join(sequence_table(name, record["data"][name])), flush=True)
        options.output.write_text(json.dumps(record, indent=1), encoding="utf-8")
    return 0


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("model", help="id of a sequence model")
    add("--mrms", type=Path, metavar="MRMS.nc")
    add("--knmi", type=Path, metavar="KNMI.nc")
    add("--output", type=Path, required=True, metavar="SEQUENCES.json")
    add("--crops", type=int, default=5, help="places in each set (default 5)")
    add("--frames", type=int, default=8, help="of a sequence, the starter's two included (default 8)")
    add("--members", type=int, default=8)
    add("--size", type=int, default=200, help="side of a crop in fine pixels")
    add("--seed", type=int, default=0)
    return parser.parse_args(arguments)


def systems_of(model_id: str) -> dict[str, dict[str, Model]]:
    """Models by id for every system; what makes the frames has the sequence model's id, but for single frames."""
    model = store.load(model_id)
    starter = store.load(model.card.starter)
    still = deepcopy(model.denoisers[0].network)
    still.flow.moving = False  # type: ignore[attr-defined]
    plain = Estimate(model.denoisers[0].network)
    ours = {
        OURS: model,
        STILL: replace(model, denoisers=(Centred(still),)),
        PLAIN: replace(model, card=replace(model.card, prediction="direct"), denoisers=(plain,)),
    }
    made = {name: {model_id: each, starter.card.id: starter} for name, each in ours.items()}
    return made | {SINGLE: {starter.card.id: starter}}


def scenes_of(source: Source, blocks: list[Any] | None, stride: int, options: argparse.Namespace) -> Iterator[Scene]:
    """Wet crops without a missing pixel in any frame, spread over blocks or the field; the wettest of each first."""
    count, size = options.frames, options.size
    last = len(source.times) - stride * (count - 1) - 1
    if last < 0:
        return
    first = int(np.random.default_rng(options.seed).integers(last + 1))
    times = range(first, first + stride * count, stride)
    places = blocks if blocks is not None else [None]
    share = -(-options.crops // len(places))
    for number, block in enumerate(places):
        region = None if block is None else Region(f"block {number}", *block)
        field = xr.concat([source.read(time, region) for time in times], "time")
        for tile in sorted(_tiles(field, size), key=lambda tile: -float((tile >= WET).mean()))[:share]:
            if float((tile >= WET).mean()) > LEAST_WET:
                yield _scene(f"{'field' if block is None else f'block {number}'}, {tile.attrs.pop('place')}", tile)


def _tiles(field: xr.DataArray, size: int) -> Iterator[xr.DataArray]:
    rows, columns = (length // size for length in field.shape[-2:])
    for row in range(rows):
        for column in range(columns):
            tile = field[:, row * size : (row + 1) * size, column * size : (column + 1) * size]
            if np.isfinite(tile).all():
                yield tile.assign_attrs(place=f"tile {row}-{column}")


def _scene(name: str, field: xr.DataArray) -> Scene:
    inputs = xr.Dataset({"precip": coarsen(field, FACTOR)})
    return Scene(name, "precip", edges_of(field), FACTOR, inputs, field, "perfect model")


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """A scene: the systems' scores by name, and all its pixels for what is pooled over scenes."""

    scores: Mapping[str, Mapping[str, float]]
    fields: Mapping[str, xr.DataArray]
    truth: xr.DataArray


def score_scene(scene: Scene, models: Mapping[str, Mapping[str, Model]], options: argparse.Namespace) -> Scored:
    """Every system on one scene, from disk where it was made before."""
    assert scene.truth is not None
    truth = scene.truth.isel(time=slice(2, None))
    flow = motion_of(scene.truth.isel(time=slice(1, None)).values)[1:]
    wet = np.repeat(np.repeat(scene.input.values[2:] >= WET, FACTOR, -1), FACTOR, -2)
    fields, scores = {}, {"truth": scores_of(truth, truth, flow, truth.copy(data=wet), 0.0)}
    for name, each in models.items():
        made, seconds = _made(name, scene, each, options)
        fields[name] = made.isel(time=slice(2, None))
        scores[name] = scores_of(fields[name], truth, flow, truth.copy(data=wet), seconds)
        print(f"{scene.name}: {name}, {seconds:.1f} s a frame and member", file=sys.stderr, flush=True)
    return Scored(scores, fields, truth)


def scores_of(
    field: xr.DataArray, truth: xr.DataArray, flow: np.ndarray, wet: xr.DataArray, seconds: float
) -> dict[str, float]:
    """What can be said of one scene; of the truth itself only how it goes on."""
    how = {
        "lag-1 correlation": temporal.lag_correlation(field),
        "warped difference (mm/h)": temporal.warped_difference(field, flow),
        "flicker (mm/h)": temporal.flicker(field),
    }
    if "member" not in field.dims:
        return how
    share, expected = temporal.coverage(field, truth, wet)
    return how | {
        "CRPS (mm/h)": float(crps(field, truth)),
        "coverage": share,
        "coverage of a perfect ensemble": expected,
        "SAE": autocorrelation_error(field, truth),
        "seconds a frame and member": seconds,
    }


def motion_of(frames: np.ndarray) -> np.ndarray:
    """pySTEPS' Lucas-Kanade motion of every frame since the one before, (time - 1, 2, y, x), in pixels along x and y."""
    from pysteps.motion.lucaskanade import dense_lucaskanade

    shown = np.log10(np.maximum(frames, 0.05))
    return np.stack([dense_lucaskanade(shown[t : t + 2], verbose=False) for t in range(len(frames) - 1)])


def _made(
    name: str, scene: Scene, models: Mapping[str, Model], options: argparse.Namespace
) -> tuple[xr.DataArray, float]:
    """The ensemble (member, time, y, x) and seconds a frame and member."""
    assert scene.truth is not None
    card = next(iter(models.values())).card
    settings = chosen([card], {"seed": options.seed, "members": options.members})
    spec = RunSpec(scene.name, None, card.id, **settings)
    weights = [model.card.sha256 for model in models.values()]
    noise = [str(TURN), MEMORY] if card.starter else []
    text = json.dumps([name, scene.name, str(scene.truth.time.values), weights, str(spec), *noise])
    path = options.output.with_suffix("") / f"{hashlib.sha256(text.encode()).hexdigest()[:16]}.npz"
    if not path.exists():
        steps = pipeline.run(spec, scene, models=models)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                run = end.value
                break
        path.parent.mkdir(parents=True, exist_ok=True)
        seconds = run.seconds["downscale"] * run.provenance["threads"] / run.downscaled[..., 0, 0].size
        np.savez_compressed(path, field=run.downscaled.values.astype(np.float32), seconds=seconds)
    kept = np.load(path)
    return xr.DataArray(kept["field"], dims=("member", *scene.truth.dims)), float(kept["seconds"])


def pooled(scored: list[Scored], resamples: int = 1000) -> dict[str, dict[str, list[float]]]:
    """By system and score: the mean over scenes with its 95 % interval from resampled scenes; PE and EMD of all pixels."""
    random = np.random.default_rng(0)
    draws = random.integers(len(scored), size=(resamples, len(scored)))
    table: dict[str, dict[str, list[float]]] = {}
    for name in ("truth", *SYSTEMS):
        table[name] = {}
        for score in scored[0].scores[name]:
            values = np.array([scene.scores[name][score] for scene in scored])
            table[name][score] = [float(values.mean()), *np.quantile(values[draws].mean(1), [0.025, 0.975]).tolist()]
    truth = _flat([scene.truth for scene in scored])
    for name in SYSTEMS:
        field = _flat([scene.fields[name] for scene in scored])
        table[name]["PE (mm/h)"] = [peak_error(field, truth)]
        table[name]["EMD (mm/h)"] = [distribution_distance(field, truth)]
    return table


def _flat(fields: list[xr.DataArray]) -> xr.DataArray:
    dims = ("member", "pixel")[-1 if "member" not in fields[0].dims else 0 :]
    shapes = [(-1,) if len(dims) == 1 else (field.sizes["member"], -1) for field in fields]
    return xr.DataArray(
        np.concatenate([f.values.reshape(s) for f, s in zip(fields, shapes, strict=True)], -1), dims=dims
    )


def sequence_table(name: str, part: Mapping[str, Any]) -> list[str]:
    """A Markdown table under its name: a row a score, a column a system."""
    scores = part["scores"]
    rows = [[score, *(_cell(scores[system].get(score)) for system in ("truth", *SYSTEMS))] for score in scores[OURS]]
    return [f"**{name}**, {len(part['scenes'])} places", "", *grid(["", "truth", *SYSTEMS], rows), ""]


def sequence_entries(record: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """What the sequence model's card says of its skill on each set, beside its rivals' CRPS."""
    entries = {}
    for name, part in record["data"].items():
        scores, size = part["scores"], record["size"]
        sample = f"{len(part['scenes'])} places, {size} x {size} pixels, {record['frames']} frames, {record['members']} members"
        entry = {"data": name, "sample": sample, "seed": record["seed"]}
        entry |= {score: _cell(values) for score, values in scores[OURS].items() if not score.startswith("seconds")}
        others = {rival: _cell(scores[rival]["CRPS (mm/h)"]) for rival in SYSTEMS if rival != OURS}
        entries[f"{name}: sequences on true coarse radar"] = entry | {"CRPS of others": others}
    return entries


def _cell(values: list[float] | None) -> str:
    if values is None:
        return ""
    value, *interval = values
    return f"{value:.3g}" + (f" [{interval[0]:.3g}, {interval[1]:.3g}]" if interval else "")


if __name__ == "__main__":
    sys.exit(main())
