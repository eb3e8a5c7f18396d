"""Seconds a member of every model on this machine: all in turn in one run, for the table of families.

    python benchmarks/seconds.py --output seconds.json [--models ID ...] [--rounds 5]

A region of 200 x 200 pixels in the middle of made-up rain, so that networks see their halo; members are made side by
side, one a core, as the app makes them. What is told is wall time without loading the weights, over the members made:
the median of the rounds, after one that does not count. Values do not matter to it; other work on the machine does.
"""

import argparse
import json
import platform
import statistics
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.facts import CORRECTORS_SIDE, SIDE
from benchmarks.heldout import edges_of
from benchmarks.skill import run_through, say
from benchmarks.tables import grid
from core.models import store
from core.models.card import ModelCard
from core.sampling.settings import merged
from core.types import RunSpec, Scene

AROUND = 16
"""Coarse cells of rain on every side of the region: more than any halo."""
SOUTH, WEST = 35.0, -95.0


def main(arguments: list[str] | None = None) -> int:
    """Measure, print, write; returns the exit status."""
    options = parse(arguments)
    cards = _cards(options.models)
    scenes = {card.id: scene_of(card) for card in cards}
    spent: dict[str, list[float]] = {card.id: [] for card in cards}
    for turn in range(options.rounds + 1):
        for card in cards:
            seconds = seconds_a_member(card, scenes[card.id], options.members)
            if turn:
                spent[card.id].append(seconds)
        say(f"round {turn} of {options.rounds}")
    record = {
        "models": {card.id: card.sha256 for card in cards},
        "seconds": {name: statistics.median(each) for name, each in spent.items()},
        "every": spent,
        "members": {card.id: spec_of(card, options.members).members for card in cards},
        "size": SIDE,
        "rounds": options.rounds,
        "cores": _cores(),
        "versions": {"platform": platform.platform(), "torch": version("torch")},
    }
    rows = [
        [name, f"{record['seconds'][name]:.2f}", f"{min(each):.2f} to {max(each):.2f}"] for name, each in spent.items()
    ]
    print("\n".join(grid([f"{record['cores']} cores", "seconds a member", "of single rounds"], rows)))
    options.output.write_text(json.dumps(record, indent=1, allow_nan=False), encoding="utf-8")
    return 0


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("--output", type=Path, required=True, metavar="SECONDS.json")
    add("--models", nargs="+", metavar="ID", help="by default all for precipitation")
    add("--members", type=int, default=4, help="or as many as a model can make")
    add("--rounds", type=int, default=5)
    return parser.parse_args(arguments)


def scene_of(card: ModelCard, side: int = SIDE) -> Scene:
    """Made-up rain on the model's grid around a region of ``side`` x ``side`` pixels."""
    factor = card.factor if card.stage == "downscale" else SIDE // CORRECTORS_SIDE
    count, step = side // factor + 2 * AROUND, card.coarse_step_degrees
    rain = np.random.default_rng(0).gamma(0.5, 4.0, (1, count, count)).astype(np.float32)
    axes = {name: start + step * (np.arange(count) + 0.5) for name, start in (("lat", SOUTH), ("lon", WEST))}
    coords = {"time": [np.datetime64("2019-06-10T00:00", "ns")], **axes}
    field = xr.DataArray(rain, coords, ("time", "lat", "lon"), name="precip", attrs={"units": "mm h-1"})
    inside = edges_of(field[:, AROUND:-AROUND, AROUND:-AROUND])
    return Scene("seconds", "precip", inside, factor, field.to_dataset(), None, "coarse input")


def seconds_a_member(card: ModelCard, scene: Scene, members: int) -> float:
    """Wall seconds of one run without loading, over its members."""
    run = run_through(spec_of(card, members), scene)
    return (run.seconds["total"] - run.seconds["load"]) / run.spec.members


def spec_of(card: ModelCard, members: int) -> RunSpec:
    """The model's own settings."""
    corrector, downscaler = (card.id if card.stage == stage else None for stage in ("correct", "downscale"))
    count = min(members, card.members or members)
    return RunSpec("seconds", corrector, downscaler, members=count, device="cpu", **merged(card.sampler, {}))


def _cards(wanted: list[str] | None) -> list[ModelCard]:
    cards: dict[str, Any] = {card.id: card for card in store.models().values() if card.variable == "precip"}
    if missing := [name for name in wanted or () if name not in cards]:
        raise SystemExit(f"No model for precipitation {missing}; there are {list(cards)}")
    return [cards[name] for name in wanted or cards]


def _cores() -> int:
    from core.device import choose

    return choose("cpu").workers


if __name__ == "__main__":
    raise SystemExit(main())
