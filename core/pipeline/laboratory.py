"""The sampler laboratory: one storm through several samplers and models, with the same noise; skill against seconds.

Noise is keyed by place, so member k of every variant begins with the same noise, whatever its solver, steps or network.
"""

import csv
import io
import math
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import xarray as xr

from core.grid import coarsen, crop
from core.languages import Sentence
from core.pipeline.plan import evaluations, evaluations_per_member
from core.pipeline.run import run
from core.pipeline.variants import MODELS, Variant, check_variants
from core.pipeline.window import HALO, Halo
from core.sampling.settings import STAGE
from core.types import Run, RunSpec, Scene, Step
from core.verify.table import ScoreTable
from core.verify.tally import Tally

SKILLS = ("CRPS", "RMSE of mean", "spread/skill", "RALSD")
"""Scores of the score table by which variants are compared."""
TOLD = (*MODELS, *STAGE, "members", "seed")
"""What the table says of a variant, by its names in ``RunSpec``."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a variant cost, and its spread.

    Attributes:
        seconds: for a member (all times) of this machine's time, loading and the oracle left out.
        evaluations: of networks, for a member, all times.
        spread: sqrt((m + 1)/m mean variance of the members), in the field's units; NaN for one member.
    """

    variant: Variant
    seconds: float
    evaluations: int
    spread: float


@dataclass(frozen=True, slots=True, eq=False)
class Experiment:
    """Variants that were tried.

    Attributes:
        table: their scores, all on the same pixels and resamples, the first one the reference; None without a truth.
        note: why there are no scores; empty where there are.
        units: of the field.
    """

    outcomes: tuple[Outcome, ...]
    table: ScoreTable | None
    units: str
    note: str = ""

    def value(self, outcome: Outcome, measure: str) -> tuple[float, float, float]:
        """A measure of ``MEASURES`` with the ends of its 95 % interval; NaN where there is none."""
        if measure in ("seconds", "evaluations", "spread"):
            return float(getattr(outcome, measure)), math.nan, math.nan
        try:
            found = self.table.find(outcome.variant.name, measure) if self.table is not None else None
        except KeyError:  # one member has no spread, and so no spread/skill
            found = None
        return (math.nan, math.nan, math.nan) if found is None else (found.value, found.low, found.high)

    def rows(self) -> list[dict[str, Any]]:
        """A row for every variant; None where a number is not there."""
        return [self._row(outcome) for outcome in self.outcomes]

    def _row(self, outcome: Outcome) -> dict[str, Any]:
        spec = outcome.variant.spec
        row: dict[str, Any] = {"variant": outcome.variant.name}
        row |= {name: getattr(spec, name) for name in TOLD}
        row["stage I"] = " ".join(f"{name}={value}" for name, value in spec.corrector_sampler.items())
        row |= {"evaluations": outcome.evaluations, "seconds per member": round(outcome.seconds, 4)}
        row[f"spread ({self.units})"] = _number(outcome.spread)
        for measure in SKILLS:
            value, low, high = self.value(outcome, measure)
            row |= {measure: _number(value), f"{measure} low": _number(low), f"{measure} high": _number(high)}
        return row

    def to_csv(self) -> str:
        """The rows as a table; a comment says why scores are missing."""
        text = io.StringIO()
        if self.note:
            text.write(f"# {self.note}\n")
        rows = self.rows()
        writer = csv.DictWriter(text, list(rows[0]) if rows else ["variant"], lineterminator="\n")
        writer.writeheader()
        writer.writerows({name: "" if value is None else value for name, value in row.items()} for row in rows)
        return text.getvalue()

    def to_dict(self) -> dict[str, Any]:
        """Rows, how intervals came about, and why scores are missing, as JSON-able values."""
        table = self.table
        resampled = table and {"resamples": table.resamples, "groups": table.groups, "unit": table.unit}
        return {"variants": self.rows(), "units": self.units, "resampled": resampled, "note": self.note}


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """How far a variant is; the preview of this job's steps.

    Attributes:
        index: of the variant.
        done, total: its evaluations.
        run: what it made, in the step that ends it.
        experiment: all that is known by then.
    """

    index: int
    done: int
    total: int
    run: Run | None = None
    experiment: Experiment | None = None

    @property
    def finished(self) -> bool:
        """Whether the variant is done."""
        return self.run is not None


def compare_samplers(
    variants: Sequence[Variant],
    scene: Scene,
    *,
    bootstrap: int = 1000,
    models: Mapping[str, Any] | None = None,
    halo: Halo = HALO,
    workers: int | None = None,
) -> Generator[Step, None, Experiment]:
    """Run every variant, one after another, and score them all on the same pixels.

    Before each pair of models is timed it makes a member in one step, whose cost is not counted: the first evaluation of
    a network is slower than all others.

    Args:
        bootstrap: resamples for the intervals, in which variants are paired; 0 for none.
        models, halo, workers: as of ``run``.

    Yields:
        A ``Step`` over all variants with a ``Trial`` as its preview; the one that ends a variant brings its run.

    Returns:
        The experiment. Without a truth it has seconds, evaluations and spread, and says so.

    Raises:
        SpecError, ModelError, InputError, UnitsError: as ``check_variants``, at the first step.
    """
    check_variants(variants, scene, models=models)
    work = [evaluations(variant.spec, scene, models=models) for variant in variants]
    settings: dict[str, Any] = {"models": models, "halo": halo, "workers": workers}
    tally, experiment = _tally(variants[0].spec, scene), None
    outcomes: list[Outcome] = []
    warmed: set[tuple[str | None, str | None]] = set()
    for index, variant in enumerate(variants):
        before, pair = sum(work[:index]), (variant.spec.corrector, variant.spec.downscaler)
        if pair not in warmed:
            yield Step(
                "samplers",
                before,
                sum(work),
                Sentence("{name}: warming up", name=variant.name),
                Trial(index, 0, work[index]),
            )
            yield from _silent(run(_short(variant.spec), scene, **settings), before, sum(work), index, work[index])
            warmed.add(pair)
        steps = run(variant.spec, scene, **settings)
        made = yield from _told(steps, variant, before, sum(work), index)
        outcomes.append(_outcome(variant, made, scene, models))
        if tally is not None:
            tally.add(variant.name, _last(made))
        table = tally.table(bootstrap, reference=variants[0].name) if tally is not None else None
        note = "" if tally is not None else "no truth was given: there are seconds and spread, but no scores"
        experiment = Experiment(tuple(outcomes), table, str(made.input.attrs.get("units", "")), note)
        done = before + work[index]
        yield Step("samplers", done, sum(work), variant.name, Trial(index, work[index], work[index], made, experiment))
    assert experiment is not None  # there is at least one variant
    return experiment


def _told(
    steps: Generator[Step, None, Run], variant: Variant, before: int, total: int, index: int
) -> Generator[Step, None, Run]:
    """A variant's steps as those of the whole job."""
    try:
        while True:
            try:
                step = next(steps)
            except StopIteration as end:
                return end.value
            yield Step("samplers", before + step.done, total, variant.name, Trial(index, step.done, step.total))
    finally:
        steps.close()


def _silent(
    steps: Generator[Step, None, Run], before: int, total: int, index: int, work: int
) -> Generator[Step, None, None]:
    """Work that does not count, which can be stopped all the same."""
    try:
        for _ in steps:
            yield Step("samplers", before, total, Sentence("warming up"), Trial(index, 0, work))
    finally:
        steps.close()


def _short(spec: RunSpec) -> RunSpec:
    """One member in one step."""
    settings: dict[str, Any] = {"solver": "euler", "steps": 1, "schedule": "karras", "churn": 0.0, "sigma_star": 0.0}
    return replace(spec, members=1, corrector_sampler={}, **settings)


def _last(made: Run) -> xr.DataArray:
    """The ensemble of the last stage."""
    field = made.downscaled if made.downscaled is not None else made.corrected
    assert field is not None  # a run has at least one stage
    return field


def _tally(spec: RunSpec, scene: Scene) -> Tally | None:
    """What scores the variants' last stage; None without a truth."""
    if scene.truth is None:
        return None
    truth, coarse = crop(scene.truth, scene.region), crop(scene.input, scene.region)
    if spec.downscaler is None:
        return Tally(coarsen(truth, scene.factor), coarse, factor=1)
    return Tally(truth, coarse, factor=scene.factor)


def _outcome(variant: Variant, made: Run, scene: Scene, models: Mapping[str, Any] | None) -> Outcome:
    stages = [stage for stage in ("correct", "downscale") if stage in made.seconds]
    each = evaluations_per_member(variant.spec, scene, models=models)
    times = scene.input.sizes["time"]
    return Outcome(
        variant,
        seconds=sum(made.seconds[stage] for stage in stages) / variant.spec.members,
        evaluations=times * sum(count for stage, count in each.items() if stage != "oracle"),
        spread=spread_of(_last(made)),
    )


def spread_of(ensemble: xr.DataArray) -> float:
    """sqrt((m + 1)/m mean variance of the members), which a reliable ensemble's RMSE of the mean equals; NaN for one."""
    members = ensemble.sizes["member"]
    if members < 2:
        return math.nan
    variance = np.var(ensemble.values.astype(np.float64), axis=0, ddof=1)
    return float(np.sqrt((members + 1) / members * np.nanmean(variance)))


def _number(value: float) -> float | None:
    return float(f"{value:.6g}") if math.isfinite(value) else None
