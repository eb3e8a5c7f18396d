"""Skill of temperature models on days held out, beside interpolation, and what each covariate is worth.

    python benchmarks/temperature.py ERA5.grib --models downscale-t2m-uk --output temperature.json
    python benchmarks/temperature.py ERA5.grib --models downscale-t2m-uk FOLDER FOLDER ... --output impact.json
    python benchmarks/temperature.py --variants resources/recipes/downscale-t2m-uk.toml FOLDER --steps 2000

The first scores a model (an id, or a folder that holds one) on the period that its card says was held out. Of several
models, those that differ in one covariate are compared, too; the last command writes the recipes to train them by.
Scores are pooled over hours and pixels; intervals resample days. Ensembles are kept beside the output, so a run that was
stopped goes on where it was.
"""

import argparse
import hashlib
import json
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations
from pathlib import Path
from typing import Any

import numpy as np
import tomli_w
import xarray as xr

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.skill import say
from benchmarks.tables import figure, grid, score_table
from core.covariates import COVARIATES
from core.grid import bounds_of, coarsen, upsample
from core.models import store
from core.models.card import read_card
from core.pipeline.lapse import orographic
from core.training.gridded import Period, read_hours, split_hours
from core.types import RunSpec, Scene
from core.verify.hour_table import HourTable
from core.verify.hours import HourPool
from core.verify.report import Pool, Score

VARIABLE, FACTOR = "t2m", 5
DAYS = ("2019-03-25", "2019-04-01")
"""Scored where no model is given."""
GROUND = "along the ground"
METRICS = ("CRPS", "MAE of median", "RMSE of mean", "bias", "spread/skill", "RALSD")
HOURS = tuple(name for name in COVARIATES if name.startswith("hour_"))


def main(arguments: list[str] | None = None) -> int:
    """Score, print, write; returns the exit status."""
    options = parse(arguments)
    if options.variants:
        for path in write_variants(*options.variants, steps=options.steps):
            print(path)
        return 0
    models = {model.card.id: model for model in map(load, options.models)}
    period = test_period(models)
    hours = split_hours(read_hours(options.file, VARIABLE, FACTOR), {"test": period})["test"]
    pool, by_hour = score_days(list(days_of(hours, options.every)), models, options)
    errors = {name: by_hour.of(name, "mae_of_median")[:, 0] for name in by_hour.systems}
    table = pool.table(options.bootstrap, reference=GROUND).to_dict()
    impact = contrasts({key: tuple(model.card.covariates) for key, model in models.items()})
    record = {
        "file": options.file.name,
        "period": period,
        "every": options.every,
        "members": options.members,
        "seed": options.seed,
        "models": {key: model.card.sha256 for key, model in models.items()},
        "covariates": {key: list(model.card.covariates) for key, model in models.items()},
        "table": table,
        "mae_by_hour": {name: values.round(4).tolist() for name, values in errors.items()},
        "by_hour": by_hour.to_dict(),
        "impact": [list(row) for row in impact],
    }
    options.output.write_text(json.dumps(record, indent=1, allow_nan=False))
    lines = score_table(table, METRICS, corner=f"{period[0]} to {period[1]}")
    lines += ["", "Mean absolute error (K) by hour, UTC:", "", *hour_table(errors)]
    if impact:
        lines += ["", "Scores with a covariate over those without:", "", *impact_table(pool, impact, options.bootstrap)]
    print("\n".join(lines))
    return 0


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("file", type=Path, nargs="?", metavar="ERA5.grib", help="hourly 2 m temperature")
    add("--models", nargs="*", default=[], metavar="MODEL", help="ids, or folders; none for interpolation alone")
    add("--output", type=Path, metavar="TEMPERATURE.json")
    add("--members", type=int, default=16)
    add("--every", type=int, default=1, help="score every so many hours (default 1)")
    add("--seed", type=int, default=0)
    add("--bootstrap", type=int, default=2000, help="resamples for intervals")
    add("--device", default="auto")
    add("--variants", type=Path, nargs=2, metavar=("RECIPE.toml", "FOLDER"), help="write a recipe for each variant")
    add("--steps", type=int, help="of the variants' training; with it the recipe itself is written so, too")
    options = parser.parse_args(arguments)
    if not options.variants and not (options.file and options.output):
        parser.error("give ERA5.grib and --output, or --variants")
    return options


def load(model: str) -> Any:
    """A model by its id or its folder."""
    from core.models.model import Model

    own = Path(model) / "card.toml"
    folder = own.parent if own.exists() else store.folder_of(model)
    return Model.from_file(read_card(folder / "card.toml"), folder / "weights.safetensors")


def test_period(models: Mapping[str, Any]) -> Period:
    """The period that every card says was held out; exits where they differ or say nothing."""
    periods = {tuple(model.card.training.get("periods", {}).get("test", ())) for model in models.values()}
    if not periods:
        return DAYS
    if len(periods) > 1 or () in periods:
        raise SystemExit(f"The models' cards name the test periods {sorted(periods)}; expected the same in each")
    return periods.pop()


def days_of(hours: xr.DataArray, every: int) -> Iterator[xr.DataArray]:
    """Every ``every``-th hour of each day."""
    for _, day in hours.groupby("time.dayofyear"):
        yield day[::every]


def scene_of(truth: xr.DataArray) -> Scene:
    """A day as a perfect-model scene: block means in, the fine field as truth."""
    coarse = coarsen(truth, FACTOR)
    name = str(truth["time"].values[0])[:10]
    return Scene(name, VARIABLE, bounds_of(coarse), FACTOR, coarse.to_dataset(), truth, "perfect model")


def score_days(
    days: Sequence[xr.DataArray], models: Mapping[str, Any], options: argparse.Namespace
) -> tuple[Pool, HourTable]:
    """All systems on all days: pooled scores, and scores by hour of day."""
    pool, hours = Pool(FACTOR, seed=options.seed), HourPool()
    for truth in days:
        scene = scene_of(truth)
        systems = {key: ensemble(model, scene, options) for key, model in models.items()} | peers(scene.input)
        pool.add(systems, truth, scene.input, group=scene.name)
        hours.add(systems, truth)
        say(f"{scene.name} scored")
    return pool, hours.tables(options.bootstrap)["utc"]


def peers(coarse: xr.DataArray) -> dict[str, xr.DataArray]:
    """What a user would otherwise do."""
    return {
        "bilinear": upsample(coarse, FACTOR, "bilinear"),
        "bicubic": upsample(coarse, FACTOR, "bicubic"),
        GROUND: orographic(coarse, FACTOR),
        f"{GROUND}, bicubic": orographic(coarse, FACTOR, "bicubic"),
    }


def ensemble(model: Any, scene: Scene, options: argparse.Namespace) -> xr.DataArray:
    """The model's members (member, time, y, x) on a scene, made once and kept."""
    spec = spec_of(model.card, options)
    key = hashlib.sha256(repr((spec, model.card.sha256, scene.name)).encode() + scene.truth.values.tobytes())
    path = options.output.with_suffix(".parts") / f"{key.hexdigest()[:20]}.npz"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".part.npz")
        np.savez(unfinished, members=sampled(model, scene, spec))
        unfinished.replace(path)
    with np.load(path) as file:
        members = file["members"]
    return scene.truth.expand_dims(member=np.arange(len(members))).copy(data=members)


def sampled(model: Any, scene: Scene, spec: RunSpec) -> np.ndarray:
    """(member, time, y, x) of a run."""
    from core.pipeline import run

    steps = run(spec, scene, models={model.card.id: model})
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value.downscaled.values


def spec_of(card: Any, options: argparse.Namespace) -> RunSpec:
    """The card's own sampler settings."""
    known = {name: card.sampler[name] for name in RunSpec.__dataclass_fields__ if name in card.sampler}
    members = min(options.members, card.members or options.members)
    return RunSpec("test days", None, card.id, members=members, seed=options.seed, device=options.device, **known)


def contrasts(covariates: Mapping[str, Sequence[str]]) -> list[tuple[str, str, str]]:
    """Pairs of models that differ in one covariate: (what, id of the one with it, id of the other).

    A pair counts where one has a covariate more, or another way to tell the hour.
    """
    pairs = []
    for (one, has), (other, lacks) in permutations(covariates.items(), 2):
        more, fewer = set(has) - set(lacks), set(lacks) - set(has)
        if len(more) == 1 and not fewer:
            pairs.append((min(more), one, other))
        elif len(more) == len(fewer) == 1 and more | fewer <= set(HOURS) and one < other:
            pairs.append((f"{min(more)} for {min(fewer)}", one, other))
    return sorted(pairs)


def impact_table(pool: Pool, pairs: Sequence[tuple[str, str, str]], resamples: int) -> list[str]:
    """Ratios of scores, below 1 where the covariate helps; a tilde where the interval holds 1."""
    rows = []
    for what, one, other in pairs:
        ratios = [pool.ratio(metric, one, other, bootstrap=resamples) for metric in ("CRPS", "RMSE of mean")]
        rows.append([what, f"`{one}` / `{other}`", *map(ratio_words, ratios)])
    return grid(["covariate", "models", "CRPS", "RMSE of mean"], rows)


def ratio_words(ratio: Score) -> str:
    """Value, interval, and whether it could be 1."""
    known = {name: None if np.isnan(value := getattr(ratio, name)) else value for name in ("value", "low", "high")}
    return figure(known) + (" ~" if ratio.significant is False else "")


def hour_table(errors: Mapping[str, np.ndarray]) -> list[str]:
    """Systems down, hours across."""
    count = len(next(iter(errors.values())))
    rows = [[name, *(f"{value:.2f}" for value in values)] for name, values in errors.items()]
    return grid(["", *(f"{hour * 24 // count:02d}" for hour in range(count))], rows)


def variants(covariates: Sequence[str]) -> dict[str, list[str]]:
    """Sets of covariates that differ from these in one, and none, by what to add to an id."""
    sets: dict[str, list[str]] = {"bare": []}
    for name in covariates:
        sets[f"without-{name.replace('_', '-')}"] = [other for other in covariates if other != name]
    for name in COVARIATES:
        if name in HOURS and name not in covariates:
            sets[name.replace("_", "-")] = [name if other in HOURS else other for other in covariates]
        elif name not in covariates:
            sets[f"with-{name.replace('_', '-')}"] = [*covariates, name]
    return sets


def write_variants(recipe: Path, folder: Path, steps: int | None = None) -> list[Path]:
    """A recipe for every set of ``variants``, otherwise the same.

    Args:
        steps: shorter training, its cooldown in proportion; then the recipe's own set is among the variants, for only
            models that were trained alike can be compared.
    """
    table = tomllib.loads(recipe.read_text(encoding="utf-8"))
    sets = variants(table["covariates"])
    if steps is not None:
        sets = {"all": table["covariates"], **sets}
        shorter = table["optimiser"]["cooldown"] * steps // table["optimiser"]["steps"]
        table["optimiser"] |= {"steps": steps, "cooldown": shorter}
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for suffix, names in sets.items():
        changed = {"id": f"{table['id']}-{suffix}", "title": f"{table['title']} ({suffix})", "covariates": names}
        paths.append(folder / f"{changed['id']}.toml")
        paths[-1].write_text(tomli_w.dumps({**table, **changed}), encoding="utf-8")
    return paths


if __name__ == "__main__":
    raise SystemExit(main())
