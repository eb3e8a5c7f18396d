"""Region independence: do two overlapping regions, run apart, agree where both have context?

    python benchmarks/regions.py MRMS.nc --output regions.json

Every model is run on pairs of shifted regions around the wettest storm of each of a few blocks that it was never trained
on. The overlap is at least 128 fine pixels a side; scored is the part of it that lies at least 64 px inside both. The
downscaler sees block-averaged radar, the corrector a simulated satellite, the same one in both regions. A model counts
as region independent if, with a halo of at least 64 px of real data around each region, in every place the RMS difference
of a member is at most 5 % of the ensemble's spread and the correlation at least 0.99. The same figures with the halo that
the app uses stand beside it.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from time import monotonic
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.heldout import FACTOR, LEAST_WET, WET, Block, edges_of
from core.grid import coarsen, crop
from core.io import Source, open_source
from core.models import store
from core.models.card import ModelCard
from core.pipeline.run import run
from core.pipeline.window import HALO, Halo
from core.satellite import simulate
from core.types import Region, RunSpec, Scene

INSIDE_PX = 64
"""How far inside both regions a pixel must lie to be scored."""
WIDE = Halo(correct=7, downscale=7)
"""At least 64 px of real data, in whole coarse cells."""
REACH = 14
"""Coarse cells of real data that are kept around a place: the halo, the network's stride and the interpolation's."""
MOST_DIFFERENCE, LEAST_CORRELATION = 0.05, 0.99


@dataclass(frozen=True, slots=True)
class Pair:
    """Two regions of ``side`` coarse cells, the second shifted by ``shift`` (north, east)."""

    side: int
    shift: tuple[int, int]

    @property
    def extent(self) -> tuple[int, int]:
        """Coarse cells that both cover together."""
        return self.side + self.shift[0], self.side + self.shift[1]


PAIRS = {"downscale": Pair(18, (2, 4)), "correct": Pair(30, (4, 8))}
"""By stage: overlaps of 160 x 140 fine pixels, and of 26 x 22 coarse cells."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How well a place's two runs agree.

    Attributes:
        difference: RMS difference of a member, over the ensemble's spread (the root of the mean variance).
        rms, spread: both, mm h-1.
        correlation: of the two runs' values, all members together.
        pixels: scored, of one member.
    """

    place: str
    time: str
    difference: float
    correlation: float
    rms: float
    spread: float
    pixels: int

    @property
    def met(self) -> bool:
        """Whether the place meets the definition of region independence."""
        return self.difference <= MOST_DIFFERENCE and self.correlation >= LEAST_CORRELATION


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, write; returns the exit status."""
    options = parse(arguments)
    cards = {name: card for name, card in store.models().items() if options.models is None or name in options.models}
    if not cards:
        raise SystemExit(f"No such model; there are {', '.join(store.models()) or 'none'}")
    record: dict[str, Any] = {
        "models": {card.id: card.sha256 for card in cards.values()},
        "members": options.members,
        "seed": options.seed,
        "asked": {"difference": MOST_DIFFERENCE, "correlation": LEAST_CORRELATION, "inside_px": INSIDE_PX},
        "results": {},
    }
    with open_source(options.mrms) as source:
        record["data"] = {"file": Path(source.path).name, "sha256": source.sha256()}
        for card in cards.values():
            record["results"][card.id] = measure(card, source, options)
            print(as_text(card, record["results"][card.id]), flush=True)
    options.output.write_text(json.dumps(record, indent=1, allow_nan=False), encoding="utf-8")
    return 0


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("mrms", type=Path, metavar="MRMS.nc", help="radar file that holds the blocks")
    add("--output", type=Path, required=True, metavar="REGIONS.json")
    add("--models", nargs="+", metavar="ID", help="all by default")
    add("--places", type=int, default=4, help="one a block, validation blocks first (default 4)")
    add("--members", type=int, default=8)
    add("--seed", type=int, default=0)
    add("--device", default="auto")
    return parser.parse_args(arguments)


def measure(card: ModelCard, source: Source, options: argparse.Namespace) -> dict[str, Any]:
    """Both halos' figures of one model, and whether it is region independent."""
    pair = PAIRS[card.stage]
    blocks = [*card.training.get("validation_blocks", ()), *card.training.get("holdout_blocks", ())]
    scenes = list(wettest(source, blocks, pair, options))
    if not scenes:
        raise SystemExit(f"No block of {card.id} has a wet place without missing data")
    result: dict[str, Any] = {"stage": card.stage, "cell_px": FACTOR // card.factor, "halos": []}
    for halo in (WIDE, HALO):
        begun = monotonic()
        agreements = [agreement(card, scene, pair, halo, options) for scene in scenes]
        cells = halo.downscale if card.stage == "downscale" else halo.correct
        met = all(found.met for found in agreements)
        places = [asdict(found) | {"met": found.met} for found in agreements]
        result["halos"].append({"halo_px": cells * FACTOR, "met": met, "places": places, **_worst(agreements)})
        say(
            f"{card.id}, halo of {cells * FACTOR} px: {len(places)} of {options.places} places in {monotonic() - begun:.0f} s"
        )
    result["region_independent"] = result["halos"][0]["met"]
    return result


def wettest(source: Source, blocks: Sequence[Block], pair: Pair, options: argparse.Namespace) -> Iterator[Scene]:
    """A perfect-model scene, with its surroundings, of each block's wettest place that holds both regions.

    One frame is read, in the middle of the file. Blocks that are dry, or whose surroundings lack data, give none.
    """
    ny, nx = pair.extent
    time, found = len(source.times) // 2, 0
    for number, (south, north, west, east) in enumerate(blocks):
        box = Region(f"block {number}", south, north, west, east)
        rain = coarsen(source.read(slice(time, time + 1), box), FACTOR)
        wet = np.lib.stride_tricks.sliding_window_view(rain.values[0] >= WET, (ny, nx)).mean((-2, -1))
        row, column = (int(i) for i in np.unravel_index(wet.argmax(), wet.shape))
        place = edges_of(rain[:, row : row + ny, column : column + nx])
        field = source.read(slice(time, time + 1), _grown(place, REACH))
        whole = field.shape[1:] == ((ny + 2 * REACH) * FACTOR, (nx + 2 * REACH) * FACTOR)
        if wet.max() < LEAST_WET or not whole or not np.isfinite(field).all():
            say(f"block {number} has no wet place whose surroundings are known")
            continue
        inputs = xr.Dataset({"precip": coarsen(field, FACTOR)})
        yield Scene(f"block {number}", "precip", place, FACTOR, inputs, field, "perfect model")
        found += 1
        if found == options.places:
            return


def agreement(card: ModelCard, scene: Scene, pair: Pair, halo: Halo, options: argparse.Namespace) -> Agreement:
    """Run both regions of a place and compare them where both have context."""
    if card.stage == "correct":
        scene = simulate(scene, options.seed)
    scene = replace(scene, truth=None)
    first, second = (result_of(card, replace(scene, region=region), halo, options) for region in both(scene, pair))
    ours, theirs = inner(first, second, pair, card.factor)
    spread = float(np.sqrt(ours.var(0, ddof=1, dtype=np.float64).mean()))
    rms = float(np.sqrt(np.square(ours - theirs, dtype=np.float64).mean()))
    correlation = float(np.corrcoef(ours.ravel(), theirs.ravel())[0, 1])
    time = str(scene.input["time"].values[0].astype("datetime64[s]"))
    return Agreement(place_of(scene), time, rms / spread, correlation, rms, spread, ours[0].size)


def both(scene: Scene, pair: Pair) -> tuple[Region, Region]:
    """The south-western and the north-eastern region of a place."""
    cells = crop(scene.input, scene.region)
    north, east = pair.shift
    return edges_of(cells[:, : pair.side, : pair.side]), edges_of(cells[:, north:, east:])


def inner(first: xr.DataArray, second: xr.DataArray, pair: Pair, scale: int) -> tuple[NDArray, NDArray]:
    """Values (member, y, x) of both runs where they lie at least 64 px inside both regions.

    Args:
        scale: cells of the fields along a coarse cell's side.
    """
    margin, side = -(-INSIDE_PX * scale // FACTOR), pair.side * scale
    north, east = (cells * scale for cells in pair.shift)
    rows, columns = slice(north + margin, side - margin), slice(east + margin, side - margin)
    ours = first.isel(time=0)[:, rows, columns]
    theirs = second.isel(time=0)[:, rows.start - north : rows.stop - north, columns.start - east : columns.stop - east]
    for dim in ours.dims[-2:]:
        np.testing.assert_allclose(ours[dim].values, theirs[dim].values, atol=1e-9)
    return ours.values, theirs.values


def result_of(card: ModelCard, scene: Scene, halo: Halo, options: argparse.Namespace) -> xr.DataArray:
    """What the model makes of a region: (member, time, y, x)."""
    known = {name: card.sampler[name] for name in RunSpec.__dataclass_fields__ if name in card.sampler}
    corrector, downscaler = (card.id if card.stage == stage else None for stage in ("correct", "downscale"))
    spec = RunSpec("regions", corrector, downscaler, options.members, seed=options.seed, device=options.device)
    spec = replace(spec, **known)
    steps = run(spec, scene, halo=halo)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value.corrected if card.stage == "correct" else end.value.downscaled


def place_of(scene: Scene) -> str:
    """A scene's place in words."""
    box = scene.region
    return f"{box.south:.1f} to {box.north:.1f} N, {box.west:.1f} to {box.east:.1f} E"


def as_text(card: ModelCard, result: dict[str, Any]) -> str:
    """One model's figures for people."""
    verdict = "region independent" if result["region_independent"] else "not region independent"
    lines = [f"== {card.id}: {verdict}", ""]
    head = f"{'place':<34}{'time':<22}{'RMS difference / spread':>24}{'correlation':>13}{'spread mm/h':>13}{'cells':>7}"
    for halo in result["halos"]:
        lines += [f"halo of {halo['halo_px']} px: {'met' if halo['met'] else 'missed'}", head]
        for place in halo["places"]:
            figures = f"{place['difference']:>24.2g}{place['correlation']:>13.5f}{place['spread']:>13.3f}"
            lines.append(f"{place['place']:<34}{place['time']:<22}{figures}{place['pixels']:>7}")
        lines.append("")
    return "\n".join(lines)


def say(message: str) -> None:
    """Progress, on stderr."""
    print(message, file=sys.stderr, flush=True)


def _worst(agreements: Sequence[Agreement]) -> dict[str, float]:
    return {
        "worst_difference": max(found.difference for found in agreements),
        "worst_correlation": min(found.correlation for found in agreements),
    }


def _grown(box: Region, cells: int) -> Region:
    step = FACTOR / 100
    edges = box.south - cells * step, box.north + cells * step, box.west - cells * step, box.east + cells * step
    return Region(box.name, *(round(edge, 6) for edge in edges))


if __name__ == "__main__":
    raise SystemExit(main())
