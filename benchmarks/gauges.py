"""Guidance by gauges: withheld radar pixels as pseudo-gauges, scored at the pixels around them.

    python benchmarks/gauges.py MRMS.nc --output gauges.json
    python benchmarks/gauges.py MRMS.nc --crops 12 --members 16 --method sda --output gauges.json

Crops are isolated 200 x 200 fields of the validation blocks of the downscaler's card. In each, a few pixels in wet
coarse cells become gauges: their radar values, with an error drawn from the standard deviation that the CSV states. The
same members (the same noise) are drawn with and without them. Asked are, by distance from the nearest gauge: a lower
error of withheld pixels within 20 km, less spread within 5 km, the same spread beyond 20 km, and no rings.
"""

import argparse
import csv
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import numpy as np
import torch
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.heldout import FACTOR, WET, Crop, heldout_crops
from benchmarks.increments import Pair, as_text, bars, measured
from core.grid import coarsen, grid_of
from core.io import open_source
from core.io.gauge_table import read_gauges
from core.io.observations import Observations, placed
from core.models import store
from core.models.model import Model
from core.pipeline.conserve import CONSERVATION
from core.sampling.guidance import LIKELIHOODS, METHOD, Target, differentiable, guided, target_of
from core.sampling.noise import normal
from core.sampling.schedule import karras, start_std
from core.sampling.solvers import SOLVERS

LEAST_APART_PX, EDGE_PX = 40, 10


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, write; returns the exit status."""
    options = parse(arguments)
    torch.set_num_threads(options.threads)
    model = store.load(options.model)
    if options.size % model.stride or options.size % FACTOR:
        raise SystemExit(
            f"--size is {options.size}; expected a multiple of {FACTOR} and of the network's {model.stride}"
        )
    blocks = [tuple(block) for block in model.card.training["validation_blocks"]]
    with open_source(options.mrms) as source:
        crops = heldout_crops(source, blocks, count=options.crops, size=options.size, mean=1, seed=options.seed)
        data = {"file": Path(source.path).name, "sha256": source.sha256()}
    pairs = list(drawn_pairs(model, crops, options))
    if not pairs:
        raise SystemExit("No crop has a wet coarse cell away from its edge")
    result = measured(pairs, options.seed)
    title = f"{model.card.id}, {options.method} with strength {options.strength:g}, {options.members} members"
    print(as_text(title, result), flush=True)
    asked = {
        name: getattr(options, name) for name in ("members", "gauges", "method", "strength", "conservation", "seed")
    }
    record = {"model": {model.card.id: model.card.sha256}, "data": data, "asked": asked, **result}
    record["bars"] = dict(bars(result))
    record["crops"] = [crop.described() for crop in crops]
    options.output.write_text(json.dumps(record, indent=1, allow_nan=False), encoding="utf-8")
    return 0


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("mrms", type=Path, metavar="MRMS.nc", help="radar file that holds the validation blocks")
    add("--output", type=Path, required=True, metavar="GAUGES.json")
    add("--model", default="downscale-mrms-1km", metavar="ID")
    add("--crops", type=int, default=8)
    add("--members", type=int, default=8)
    add("--size", type=int, default=200, help="side of a crop in fine pixels")
    add("--gauges", type=int, default=8, help="of a crop, at most")
    add("--method", default=METHOD, choices=list(LIKELIHOODS))
    add("--strength", type=float, default=1.0)
    add("--conservation", default="card", choices=["card", *CONSERVATION])
    add("--steps", type=int, help="instead of the card's")
    add("--seed", type=int, default=0)
    add("--threads", type=int, default=1)
    return parser.parse_args(arguments)


def drawn_pairs(model: Model, crops: list[Crop], options: argparse.Namespace) -> Iterator[Pair]:
    """Every crop with gauges in it, drawn without and with them."""
    for index, crop in enumerate(crops):
        begun = monotonic()
        gauges = pseudo_gauges(crop, options.gauges, np.random.default_rng([options.seed, index]))
        if gauges.value.size:
            yield draw_pair(model, crop, gauges, options)
        say(f"{crop.name}: {gauges.value.size} gauges, {monotonic() - begun:.0f} s")


def pseudo_gauges(crop: Crop, count: int, random: np.random.Generator) -> Observations:
    """Radar pixels of wet coarse cells as gauges, through a CSV as a user would write it.

    Their error's standard deviation is 0.1 mm/h and a tenth of the value, and the values carry such errors. Chosen at
    random, at least ``LEAST_APART_PX`` from each other; by the coarse field, so that no one looks at the truth.
    """
    wet = np.kron(coarsen(crop.field, FACTOR).values[0] >= WET, np.ones((FACTOR, FACTOR), dtype=bool))
    wet[:EDGE_PX] = wet[-EDGE_PX:] = wet[:, :EDGE_PX] = wet[:, -EDGE_PX:] = False
    chosen: list[tuple[int, int]] = []
    for place in random.permutation(np.argwhere(wet)):
        if len(chosen) < count and all(np.hypot(*(place - other)) >= LEAST_APART_PX for other in chosen):
            chosen.append((int(place[0]), int(place[1])))
    time = crop.field["time"].values[0]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "gauges.csv"
        with open(path, "w", newline="", encoding="utf-8") as file:
            table = csv.writer(file)
            table.writerow(["lat", "lon", "time", "value [mm h-1]", "sd"])
            for row, column in chosen or [(0, 0)]:
                truth = float(crop.field[0, row, column])
                sd = float(np.hypot(0.1, 0.1 * truth))
                value = max(truth + sd * random.standard_normal(), 0.0)
                lat, lon = (
                    float(crop.field[dim][i]) for dim, i in zip(crop.field.dims[1:], (row, column), strict=True)
                )
                table.writerow([lat, lon, time, value, sd])
        readings = read_gauges(path)
    return placed(readings, crop.field, time if chosen else np.datetime64(0, "ns"))


@torch.inference_mode()
def draw_pair(model: Model, crop: Crop, gauges: Observations, options: argparse.Namespace) -> Pair:
    """The same members without and with the gauges."""
    grid = grid_of(crop.field)
    coarse = coarsen(crop.field, FACTOR).values
    condition, base = model.encode(torch.from_numpy(np.ascontiguousarray(coarse[None])))
    target = target_of(gauges, grid.rows, grid.columns, model.space.residual, base)
    free, drawn = [], []
    for member in range(options.members):
        noise = normal(options.seed, member, "downscale", crop.field["time"].values[0], 0, grid.rows, grid.columns)
        start = torch.from_numpy(noise)[None, None]
        free.append(draw(model, condition, start, None, options))
        drawn.append(draw(model, condition, start, target, options))
    residuals = [torch.cat(made) for made in (free, drawn)]
    fields = [field_of(model, made, base, coarse, options) for made in residuals]
    rows, columns = target.rows.numpy(), target.columns.numpy()
    asked = (target.residual - torch.stack([target.of(made)[0] for made in free])).mean(0)
    y, x = np.indices(fields[0].shape[1:])
    pixel_km = grid.step_km
    away = np.min([np.hypot(y - row, x - column) for row, column in zip(rows, columns, strict=True)], axis=0)
    return Pair(
        group=crop.group,
        truth=crop.field.values[0].astype(np.float64),
        free=fields[0],
        drawn=fields[1],
        increments=(residuals[1] - residuals[0])[:, 0].numpy(),
        innovations=asked.numpy(),
        rows=rows,
        columns=columns,
        distance=away * pixel_km,
    )


def draw(
    model: Model, condition: torch.Tensor, start: torch.Tensor, target: Target | None, options: argparse.Namespace
) -> torch.Tensor:
    """One member's residual, float64 [1, 1, y, x]."""
    settings = model.card.sampler
    sigmas = karras(options.steps or settings["steps"], settings["sigma_min"], settings["sigma_max"], settings["rho"])
    denoise = differentiable(model.denoise, condition)
    if target is not None:
        denoise = guided(denoise, target, method=options.method, strength=options.strength)
    steps = SOLVERS[settings["solver"]](denoise, start * start_std(sigmas[0]), sigmas.tolist())
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def field_of(
    model: Model, residual: torch.Tensor, base: torch.Tensor, coarse: NDArray, options: argparse.Namespace
) -> NDArray:
    """Members as fields in mm/h [member, y, x], clamped and conserved."""
    field = model.decode(residual.float(), base)[:, 0].clamp(min=0).double().numpy()
    rule = model.card.sampler["conservation"] if options.conservation == "card" else options.conservation
    return CONSERVATION[rule](field, coarse.astype(np.float64))


def say(message: str) -> None:
    """Progress, on stderr."""
    print(message, file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
