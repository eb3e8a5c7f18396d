"""A run beside what a user would otherwise do: scores, and samples of errors for the violins."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import xarray as xr

from core.errors import SpecError
from core.grid import coarsen
from core.languages import Sentence
from core.pipeline.baselines import bilinear
from core.pipeline.benches import ADDED, BOUNDS, ORACLE, OURS, RIVALS, Benches, benches_of, coarse_systems, fine_systems
from core.types import Run
from core.verify.hour_table import HourTable
from core.verify.hours import CLOCKS, HourPool, several_hours
from core.verify.report import ScoreTable, score
from core.verify.selection import Selection

SAMPLE = 20_000
"""Largest number of errors kept for a violin; where there are more, that many are drawn at random."""


EVERYTHING = Selection()


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """What a run is worth.

    Attributes:
        table: scores on the fine grid (on the coarse one if the run has no downscaler), baselines on the same input.
        errors: samples of forecast minus truth in canonical units, all members together, by
            "stage1/raw", "stage1/corrected", "stage2/upsampled", "stage2/oracle", "stage2/cascade".
        corrected: scores of stage I on the coarse grid, where it ran.
        drawn: by the same keys, how many errors each sample was drawn from.
        means: by the same keys, the mean absolute error and the bias of all of these.
        hours: the table's systems by hour of day, by clock ("utc", "solar"); nothing where all times are of one hour.
        benches: the systems' fields, of any part of which the same can be told.
        selection: the pixels that tables, errors and hours are of.
    """

    table: ScoreTable
    errors: dict[str, np.ndarray]
    corrected: ScoreTable | None
    drawn: dict[str, int]
    means: dict[str, tuple[float, float]]
    hours: dict[str, HourTable] = field(default_factory=dict)
    benches: Benches | None = None
    selection: Selection = EVERYTHING

    @property
    def know_the_truth(self) -> tuple[str, ...]:
        """Systems that were given the block-averaged truth, which no forecast knows: bounds, not rivals."""
        return self.table.bounds

    def to_dict(self) -> dict[str, Any]:
        """The tables as JSON-able values, and which systems the decomposition of the error is made of."""
        parts = {"cascade": OURS, "oracle": ORACLE, "difference": ADDED} if self.table.differences else None
        corrected = self.corrected.to_dict() if self.corrected else None
        known = list(self.know_the_truth)
        hours = {clock: table.to_dict() for clock, table in self.hours.items()}
        further: dict[str, Any] = {
            "corrected": corrected,
            "decomposition": parts,
            "know_the_truth": known,
            "by_hour": hours,
        }
        further |= {"surface": self.selection.surface or "all"}
        return self.table.to_dict() | further


def compare(run: Run, *, bootstrap: int = 1000, seed: int = 0, selection: Selection = EVERYTHING) -> Comparison:
    """Score a run beside its variable's ``RIVALS`` on the same coarse input, and the first of them on the oracle's.

    Violins follow PrecipDiff: stage I compares raw and corrected input with the block-averaged truth; stage II
    compares the upsampled coarse input and the downscaled fields with the truth. A run on block-averaged truth
    without a corrector is itself the oracle.

    Args:
        selection: the pixels to score; stage I's are those of its own grid.

    Raises:
        SpecError: the run has no truth, or no known pixel was chosen.
    """
    if run.truth is None:
        raise SpecError(
            Sentence("the run has no truth to compare with; expected a fine field of the same time and place"),
            remedy=Sentence("Open the input together with its truth."),
        )
    systems, coarse_truth = fine_systems(run, seed), coarsen(run.truth, run.factor)
    benches = benches_of(run, seed, systems)
    last = (systems, run.truth) if systems else (coarse_systems(run), coarse_truth)
    if selection.everything:
        corrected = _score_corrected(run, coarse_truth, bootstrap, seed)
        table = _score_fine(run, systems, bootstrap, seed) if systems else corrected
        pairs = _errors(run, coarse_truth)
    else:
        chosen = benches.choose(selection, bootstrap=bootstrap)
        corrected, table, pairs = chosen.corrected, chosen.table, chosen.errors
        last = last[0], last[1].where(benches.last.part(selection).known)
    if table is None:  # a run has at least one stage
        raise SpecError(Sentence("no known pixel was chosen to score"), remedy=Sentence("Choose others, or all"))
    errors = {key: _sample(values, seed) for key, values in pairs.items()}
    counts = {key: values.size for key, values in pairs.items()}
    means = {key: _means(values) for key, values in pairs.items()}
    hours = _by_hour(*last, bootstrap, seed)
    return Comparison(table, errors, corrected, counts, means, hours, benches, selection)


def _score_corrected(run: Run, coarse_truth: xr.DataArray, bootstrap: int, seed: int) -> ScoreTable | None:
    systems = coarse_systems(run)
    settings: dict[str, Any] = {"bootstrap": bootstrap, "seed": seed, "reference": "input"}
    return score(systems, coarse_truth, run.input, factor=1, **settings) if systems else None


def _score_fine(run: Run, systems: dict[str, xr.DataArray], bootstrap: int, seed: int) -> ScoreTable:
    assert run.truth is not None
    return score(
        systems,
        run.truth,
        run.input,
        factor=run.factor,
        bootstrap=bootstrap,
        seed=seed,
        reference=next(iter(RIVALS[run.variable])),
        differences={ADDED: (OURS, ORACLE)} if ORACLE in systems else None,
        bounds=BOUNDS,
    )


def _by_hour(systems: dict[str, xr.DataArray], truth: xr.DataArray, bootstrap: int, seed: int) -> dict[str, HourTable]:
    """Scores by hour of day, by clock, where there are several hours; by the sun where longitudes are known."""
    if not several_hours(truth) or not truth.notnull().any():
        return {}
    pool = HourPool([clock for clock in CLOCKS if clock != "solar" or "lon" in truth.coords])
    pool.add(systems, truth)
    return pool.tables(bootstrap, seed)


def _errors(run: Run, coarse_truth: xr.DataArray) -> dict[str, np.ndarray]:
    pairs: dict[str, np.ndarray] = {}
    if run.corrected is not None:
        pairs["stage1/raw"] = _known(run.input, coarse_truth)
        pairs["stage1/corrected"] = _known(run.corrected, coarse_truth)
    if run.downscaled is not None and run.truth is not None:
        itself_oracle = run.corrected is None and run.origin == "perfect model"
        pairs["stage2/upsampled"] = _known(bilinear(run.input, run.factor), run.truth)
        if run.oracle is not None:
            pairs["stage2/oracle"] = _known(run.oracle, run.truth)
        pairs["stage2/oracle" if itself_oracle else "stage2/cascade"] = _known(run.downscaled, run.truth)
    return pairs


def _known(forecast: xr.DataArray, truth: xr.DataArray) -> np.ndarray:
    """Every known error, flattened."""
    errors = forecast.values - truth.values
    return errors[np.isfinite(errors)]


def _means(errors: np.ndarray) -> tuple[float, float]:
    """Mean absolute error and bias; NaN where nothing is known."""
    if not errors.size:
        return np.nan, np.nan
    return float(np.abs(errors).mean(dtype=np.float64)), float(errors.mean(dtype=np.float64))


def _sample(values: np.ndarray, seed: int) -> np.ndarray:
    if values.size <= SAMPLE:
        return values
    return np.random.default_rng(seed).choice(values, SAMPLE, replace=False)
