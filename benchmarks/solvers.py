"""Which solver, in how many evaluations? Skill and time of a downscaler on its validation blocks, never its held-out ones.

    python benchmarks/solvers.py MRMS.nc --output solvers.json
    python benchmarks/solvers.py MRMS.nc --solvers dpmpp_2m unipc heun:10 --evaluations 10 20 --output solvers.json
    python benchmarks/solvers.py MRMS.nc --schedule exponential --output exponential.json

A solver may carry its churn after a colon; without one it gets the usual. Every setting sees the same crops, seeds and
noise, so that differences are paired. Steps are as many as fit into the evaluations. Finished crops are kept beside the
output, so a run that was stopped goes on where it was.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from time import monotonic
from typing import Any

import xarray as xr

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.heldout import FACTOR, Crop, heldout_crops
from benchmarks.skill import run_through, say
from benchmarks.tables import figure, grid
from core.io import open_source
from core.models import store
from core.models.card import ModelCard
from core.sampling.schedule import EVALUATIONS, SCHEDULES, SOLVER_FACTS, check_churn
from core.types import RunSpec
from core.verify.report import Pool, ScoreTable

SOLVERS = ("dpmpp_2m", "euler", "heun", "heun:10", "unipc", "lms", "ddim:1", "ddpm:1", "sde_dpmpp_2m")
"""DDIM with eta 0 is Euler's method, and DDPM with the smaller variance DDIM with eta 1."""
METRICS = ("CRPS", "RMSE of mean", "spread/skill", "RALSD", "q99.9 ratio")


@dataclass(frozen=True, slots=True)
class Setting:
    """A solver with its churn, in a number of evaluations."""

    solver: str
    churn: float
    evaluations: int

    @classmethod
    def of(cls, text: str, evaluations: int) -> "Setting":
        """From "solver" or "solver:churn"."""
        solver, _, churn = text.partition(":")
        if solver not in SOLVER_FACTS:
            raise SystemExit(f"No solver {solver!r}; there are {', '.join(SOLVER_FACTS)}")
        setting = cls(solver, float(churn) if churn else SOLVER_FACTS[solver].churn_usual, evaluations)
        check_churn(setting.solver, setting.churn)
        return setting

    @property
    def steps(self) -> int:
        """As many as the evaluations allow, but one at least."""
        count = EVALUATIONS[self.solver]
        return max((n for n in range(1, self.evaluations + 1) if count(n) <= self.evaluations), default=1)

    @property
    def name(self) -> str:
        """Its system's name in score tables."""
        churn = f" churn {self.churn:g}" if SOLVER_FACTS[self.solver].churn else ""
        return f"{self.solver}{churn}, {EVALUATIONS[self.solver](self.steps)}"


def main(arguments: list[str] | None = None) -> int:
    """Run, score, print, write; returns the exit status."""
    options = parse(arguments)
    card = _card(options.model)
    wanted = [Setting.of(text, count) for count in options.evaluations for text in options.solvers]
    settings = list({setting.name: setting for setting in wanted}.values())
    blocks = [tuple(block) for block in card.training["validation_blocks"]]
    with open_source(options.mrms) as source:
        crops = heldout_crops(
            source, blocks, count=options.crops, size=options.size, mean=options.mean, seed=options.seed
        )
        data = {"file": Path(source.path).name, "sha256": source.sha256()}
    if not crops:
        raise SystemExit(f"The validation blocks of {card.id} have no wet crop")
    pool, seconds = score_crops(crops, card, settings, options)
    table = pool.table(options.bootstrap, reference=settings[0].name)
    title = f"{card.id}: {len(crops)} crops of its validation blocks, {options.members} members, seed {options.seed}"
    print("\n".join([title, "", *as_table(table, settings, seconds)]), flush=True)
    record = {
        "model": {card.id: card.sha256},
        "data": data,
        "crops": [crop.described() for crop in crops],
        "members": options.members,
        "seed": options.seed,
        "sampler": asdict(spec_of(card, settings[0], options, options.seed)),
        "settings": [asdict(s) | {"name": s.name, "steps": s.steps, "seconds": seconds[s.name]} for s in settings],
        "table": table.to_dict(),
    }
    options.output.write_text(json.dumps(record, indent=1, default=str, allow_nan=False), encoding="utf-8")
    return 0


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("mrms", type=Path, metavar="MRMS.nc", help="radar file that holds the validation blocks")
    add("--output", type=Path, required=True, metavar="SOLVERS.json")
    add("--model", help="id of a downscaler; by default the shipped one")
    add(
        "--solvers",
        nargs="+",
        default=SOLVERS,
        metavar="SOLVER[:CHURN]",
        help="the first is what others are tested against",
    )
    add("--evaluations", nargs="+", type=int, default=(10, 20, 40), metavar="N")
    add("--schedule", choices=list(SCHEDULES), help="instead of the card's")
    add("--crops", type=int, default=12)
    add("--members", type=int, default=6)
    add("--size", type=int, default=200, help="side of a crop in fine pixels")
    add("--mean", type=int, default=1, help="frames averaged into one")
    add("--seed", type=int, default=0)
    add("--bootstrap", type=int, default=2000, help="resamples for intervals")
    add("--device", default="auto")
    return parser.parse_args(arguments)


def spec_of(card: ModelCard, setting: Setting, options: argparse.Namespace, seed: int) -> RunSpec:
    """The card's own sampler with another solver."""
    known = {name: card.sampler[name] for name in RunSpec.__dataclass_fields__ if name in card.sampler}
    spec = RunSpec("validation", None, card.id, **known)
    spec = replace(spec, solver=setting.solver, steps=setting.steps, churn=setting.churn, members=options.members)
    schedule = options.schedule or spec.schedule
    return replace(spec, schedule=schedule, seed=seed, device=options.device)


def score_crops(
    crops: Sequence[Crop], card: ModelCard, settings: Sequence[Setting], options: argparse.Namespace
) -> tuple[Pool, dict[str, float]]:
    """Every setting on every crop: pooled scores, and seconds a member by setting (all workers together)."""
    folder = options.output.with_suffix(".parts")
    folder.mkdir(parents=True, exist_ok=True)
    pool, seconds, begun = Pool(FACTOR, seed=options.seed), dict.fromkeys((s.name for s in settings), 0.0), monotonic()
    for index, crop in enumerate(crops):
        specs = {s.name: spec_of(card, s, options, options.seed * 100_003 + index) for s in settings}
        part = folder / f"{_key(specs, crop, card)}.npz"
        if not part.exists():
            _score_crop(crop, specs, part)
        pool.merge(Pool.open(part))
        for name, spent in json.loads(part.with_suffix(".json").read_text()).items():
            seconds[name] += spent / len(crops) / options.members
        say(f"{index + 1}/{len(crops)}  {crop.name}, {crop.time}; {monotonic() - begun:.0f} s")
    return pool, seconds


def as_table(table: ScoreTable, settings: Sequence[Setting], seconds: dict[str, float]) -> list[str]:
    """Settings down, scores across; a star where a score differs significantly from the first setting's."""
    found = {(row["system"], row["metric"]): row for row in table.to_dict()["rows"]}
    rows = []
    for setting in settings:
        scores = [found[setting.name, metric] for metric in METRICS]
        cells = [figure(score) + ("*" if score["significant"] else "") for score in scores]
        rows.append([setting.name, *cells, f"{seconds[setting.name]:.2f}"])
    return grid(["solver, evaluations", *METRICS, "seconds a member"], rows)


def _score_crop(crop: Crop, specs: dict[str, RunSpec], part: Path) -> None:
    scene, systems, seconds = crop.scene(), dict[str, xr.DataArray](), dict[str, float]()
    for name, spec in specs.items():
        result = run_through(spec, scene)
        systems[name], seconds[name] = result.downscaled, result.seconds["downscale"]
    pool = Pool(FACTOR)
    pool.add(systems, crop.field, scene.input, group=crop.group)
    part.with_suffix(".json").write_text(json.dumps(seconds), encoding="utf-8")
    pool.save(part)


def _key(specs: dict[str, RunSpec], crop: Crop, card: ModelCard) -> str:
    """A name that changes with the settings, the truth and the weights."""
    digest = hashlib.sha256(repr((specs, crop.described(), card.sha256)).encode())
    digest.update(crop.field.values.tobytes())
    return digest.hexdigest()[:20]


def _card(model_id: str | None) -> ModelCard:
    cards = store.models()
    wanted: Any = model_id or store.default("downscale")
    if wanted not in cards or cards[wanted].stage != "downscale":
        raise SystemExit(
            f"No downscaler {wanted!r}; there are {[c.id for c in cards.values() if c.stage == 'downscale']}"
        )
    return cards[wanted]


if __name__ == "__main__":
    raise SystemExit(main())
