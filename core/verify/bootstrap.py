"""Paired block bootstrap over pooled sums, and the table that comes of it.

All systems see the same resamples, so differences between them are tested pairwise.
Source: Efron and Tibshirani 1993, An Introduction to the Bootstrap, percentile intervals; blocks as Kuensch 1989,
doi:10.1214/aos/1176347265.
"""

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.errors import SpecError
from core.verify.metrics import FIELD_UNITS, METRICS, STRATIFIED, Metric, without_histograms
from core.verify.sums import Sums
from core.verify.table import Curves, Lead, Score, ScoreTable

Values = list[tuple[Metric, dict[str, NDArray]]]
"""Each metric of the sample and its resamples [1 + resample], by system."""

FEWEST_GROUPS = 5
"""With fewer independent groups no interval is given."""


class Resampling:
    """Which groups of blocks or crops are drawn, how often, in each resample; row 0 is the sample itself.

    Args:
        groups: [unit] group index of every block or crop.
        resamples: 0 for no intervals.
        seed: of the draws.
        unit: what a group is, for people.
    """

    def __init__(self, groups: NDArray[np.int64], resamples: int, seed: int, *, unit: str) -> None:
        self.groups = groups
        self.count = int(groups.max()) + 1
        self.resamples = resamples if self.count >= FEWEST_GROUPS else 0
        self.seed = seed
        self.unit = unit

    @cached_property
    def weights(self) -> NDArray[np.float64]:
        """[1 + resamples, unit]: how often each unit counts."""
        random = np.random.default_rng(self.seed)
        draws = random.multinomial(self.count, np.full(self.count, 1 / self.count), size=self.resamples)
        return np.concatenate([np.ones((1, self.groups.size)), draws[:, self.groups]])

    def pooled(self, sums: Sums) -> Sums:
        """Sums over units, for the sample and every resample, and extremes; what is not kept by unit is only summed."""
        pooled = {
            name: self.weights @ values if len(values) == self.groups.size else values.sum(axis=0, keepdims=True)
            for name, values in sums.items()
        }
        with np.errstate(divide="ignore", invalid="ignore"):
            return without_histograms(pooled)

    def values(self, metric: Metric, system: Sums, truth: Sums) -> NDArray:
        """The metric on the sample and every resample."""
        return _compute(metric, self.pooled(system), self.pooled(truth))

    def interval(self, values: NDArray) -> tuple[float, float, float]:
        """The sample's value and the 2.5 and 97.5 % points of the resamples' (NaN without resamples)."""
        return float(values[0]), *limits(values[1:])


def table_of(
    gathered: dict[str, Sums],
    resampling: Resampling,
    units: str,
    reference: str | None,
    differences: Mapping[str, tuple[str, str]] | None = None,
    bounds: Collection[str] = (),
) -> ScoreTable:
    """The table of all systems in ``gathered``; the truth's sums are under the empty name.

    Args:
        differences: name -> (system, system to subtract).
        bounds: systems that know the truth, and so are compared with, but lead in nothing.

    Raises:
        SpecError: the reference, or a system of a difference, is not among the systems.
    """
    names = [name for name in gathered if name]
    reference = reference if reference is not None else names[0]
    asked = differences or {}
    for name in (reference, *(name for pair in asked.values() for name in pair)):
        if name not in names:
            raise SpecError(f"The system {name} is not among the systems {names}", remedy="Name one of them")
    pooled = {name: resampling.pooled(sums) for name, sums in gathered.items()}
    values = _values(METRICS, names, pooled)
    return ScoreTable(
        rows=_rows(values, units, reference),
        strata=_rows(_values(STRATIFIED, names, pooled), units, reference),
        curves=_curves(names, pooled),
        reference=reference,
        pixels=int(pooled[names[0]]["count"][0]),
        groups=resampling.count,
        resamples=resampling.resamples,
        unit=resampling.unit,
        differences=tuple(row for name, pair in asked.items() for row in _differences(name, pair, pooled, units)),
        bounds=tuple(name for name in names if name in bounds),
        leads=_leads(values, bounds),
    )


def _values(metrics: tuple[Metric, ...], names: list[str], pooled: dict[str, Sums]) -> Values:
    return [
        (metric, {name: _compute(metric, pooled[name], pooled[""]) for name in names if metric.needs in pooled[name]})
        for metric in metrics
    ]


def _leads(values: Values, bounds: Collection[str]) -> tuple[Lead, ...]:
    """Of every metric the nearest to ideal among those that do not know the truth, tested against the next nearest."""
    leads = []
    for metric, columns in values:
        rivals = {n: v for n, v in columns.items() if n not in bounds and np.isfinite(v[0])}
        if len(rivals) > 1:
            first, second, *_ = sorted(rivals, key=lambda name: float(metric.distance(rivals[name][:1])[0]))
            leads.append(Lead(metric.name, first, second, _differs(metric, rivals[first], rivals[second])))
    return tuple(leads)


def _rows(values: Values, units: str, reference: str) -> tuple[Score, ...]:
    rows = []
    for metric, columns in values:
        for name, column in columns.items():
            low, high = limits(column[1:])
            rows.append(
                Score(
                    system=name,
                    metric=metric.name,
                    value=float(column[0]),
                    low=low,
                    high=high,
                    units=units if metric.units == FIELD_UNITS else metric.units,
                    ideal=metric.ideal,
                    better=metric.better,
                    significant=None if name == reference else _differs(metric, column, columns.get(reference)),
                )
            )
    return tuple(rows)


def _differences(name: str, pair: tuple[str, str], pooled: dict[str, Sums], units: str) -> Iterator[Score]:
    """One system's errors less another's, paired; a ratio's distance from 1 is no error to be subtracted."""
    above, below = (pooled[system] for system in pair)
    for metric in METRICS:
        if metric.better != "one" and metric.needs in above and metric.needs in below:
            values = _compute(metric, above, pooled[""]) - _compute(metric, below, pooled[""])
            low, high = limits(values[1:])
            yield Score(
                system=name,
                metric=metric.name,
                value=float(values[0]),
                low=low,
                high=high,
                units=units if metric.units == FIELD_UNITS else metric.units,
                ideal=0.0,
                better=metric.better,
                significant=None if np.isnan(low) else bool(low > 0 or high < 0),
            )


def _compute(metric: Metric, system: Sums, truth: Sums) -> NDArray:
    with np.errstate(divide="ignore", invalid="ignore"):
        return metric.compute(system, truth)


def _differs(metric: Metric, values: NDArray, reference: NDArray | None) -> bool | None:
    """Whether the paired interval of the difference in distance from ideal excludes 0; None where there is none."""
    if reference is None:
        return None
    with np.errstate(
        invalid="ignore"
    ):  # where both are endlessly far, as ratios to a truth of 0 are, neither is nearer
        apart = metric.distance(values) - metric.distance(reference)
    low, high = limits(apart[1:])
    return None if np.isnan(low) else bool(low > 0 or high < 0)


def limits(resampled: NDArray) -> tuple[float, float]:
    """95 % percentile limits; NaN with no resamples, or where more than a tenth of them have no value."""
    finite = resampled[np.isfinite(resampled)]
    if resampled.size == 0 or finite.size < 0.9 * resampled.size:
        return np.nan, np.nan
    low, high = np.percentile(finite, (2.5, 97.5))
    return float(low), float(high)


def _curves(names: list[str], pooled: dict[str, Sums]) -> Curves:
    spectra = {name or "truth": sums["spectrum"][0] for name, sums in pooled.items()}
    ranks = {name: pooled[name]["ranks"][0] for name in names if "ranks" in pooled[name]}
    return Curves(spectra=spectra, ranks={name: row / max(row.sum(), 1.0) for name, row in ranks.items()})
