"""The table of metrics: what each is called, and how it follows from pooled sums.

To add a metric: a line here, its sums in ``core.verify.sums`` if they are new, and a section in
docs/science/verification.md.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from core.verify.extremes import quantile, top_mean
from core.verify.spatial import spectral_distance
from core.verify.sums import BY_INPUT, SCALES_KM, STRATA, THRESHOLDS, Sums

Better = Literal["lower", "higher", "one", "zero"]
Compute = Callable[[Sums, Sums], NDArray]

FIELD_UNITS = "field"
"""Stands for the units of the fields compared."""


@dataclass(frozen=True, slots=True)
class Metric:
    """One line of the score table.

    Attributes:
        name: as tables show it.
        units: of the value; ``FIELD_UNITS`` for those of the fields.
        ideal: the value of a perfect forecast.
        better: which way is better: "lower", "higher", nearer to "one", nearer to "zero".
        needs: one of the system's sums, without which the metric is not given.
        compute: (system's sums, truth's sums), each pooled to [resample, ...] -> [resample].
    """

    name: str
    units: str
    ideal: float
    better: Better
    needs: str
    compute: Compute

    def distance(self, values: NDArray) -> NDArray:
        """How far from ideal, so that lower is better for every metric."""
        if self.better == "one":
            return np.abs(np.log(np.maximum(values, 1e-12)))
        return -values if self.better == "higher" else np.abs(values)


def _mean(name: str) -> Compute:
    return lambda system, truth: system[name] / system["count"]


def _root_mean(name: str) -> Compute:
    return lambda system, truth: np.sqrt(system[name] / system["count"])


def _ratio(name: str) -> Compute:
    return lambda system, truth: system[name] / truth[name]


EXTREMES: dict[str, Callable[[NDArray, NDArray], NDArray]] = {
    "q99": lambda counts, sums: quantile(counts, 0.99),
    "q99.9": lambda counts, sums: quantile(counts, 0.999),
    "top 0.1 %": lambda counts, sums: top_mean(counts, sums, 0.001),
}
"""What is asked of pooled histograms (counts and sums in bins), by its name among the sums."""


def without_histograms(pooled: Sums) -> Sums:
    """Pooled sums [resample, ...] with the ``EXTREMES`` in the place of histograms: once, not for every system they are compared with."""
    if "bin_counts" not in pooled:
        return pooled
    kept = {name: values for name, values in pooled.items() if name not in ("bin_counts", "bin_sums")}
    return kept | {name: extreme(pooled["bin_counts"], pooled["bin_sums"]) for name, extreme in EXTREMES.items()}


def _fss(threshold: float, scale: float) -> Metric:
    key = f"{threshold:g} {scale:g}"

    def compute(system: Sums, truth: Sums) -> NDArray:
        below = system[f"fss_below {key}"]
        return 1 - system[f"fss_above {key}"] / np.where(below > 0, below, np.nan)

    return Metric(f"FSS {threshold:g} mm/h, {scale:g} km", "1", 1.0, "higher", f"fss_below {key}", compute)


def _spread_skill(system: Sums, truth: Sums) -> NDArray:
    return np.sqrt(system["variance"] / system["squared_mean"])


def _rank_deviation(system: Sums, truth: Sums) -> NDArray:
    """Sum of |share - 1/(m + 1)| over ranks: the reliability index of Delle Monache et al. 2006, doi:10.1029/2005JD006917."""
    share = system["ranks"] / system["ranks"].sum(axis=-1, keepdims=True)
    return np.abs(share - 1 / share.shape[-1]).sum(axis=-1)


def _spectral(system: Sums, truth: Sums) -> NDArray:
    return spectral_distance(system["spectrum"], truth["spectrum"])


METRICS: tuple[Metric, ...] = (
    Metric("CRPS", FIELD_UNITS, 0.0, "lower", "crps", _mean("crps")),
    Metric("MAE of median", FIELD_UNITS, 0.0, "lower", "absolute_median", _mean("absolute_median")),
    Metric("MAE of mean", FIELD_UNITS, 0.0, "lower", "absolute_mean", _mean("absolute_mean")),
    Metric("RMSE of mean", FIELD_UNITS, 0.0, "lower", "squared_mean", _root_mean("squared_mean")),
    Metric("bias", FIELD_UNITS, 0.0, "zero", "error", _mean("error")),
    Metric("spread/skill", "1", 1.0, "one", "variance", _spread_skill),
    Metric("rank deviation", "1", 0.0, "lower", "ranks", _rank_deviation),
    *(_fss(threshold, scale) for threshold in THRESHOLDS for scale in SCALES_KM),
    Metric("RALSD", "dB", 0.0, "lower", "spectrum", _spectral),
    *(Metric(f"{name} ratio", "1", 1.0, "one", name, _ratio(name)) for name in EXTREMES),
    Metric("wet ratio", "1", 1.0, "one", "wet", _ratio("wet")),
    Metric("total ratio", "1", 1.0, "one", "wet", _ratio("total")),
)


def _by_input(metric: Metric, index: int) -> Metric:
    """The same metric on the pixels whose coarse input lies in one class."""
    upper = f"-{STRATA[index + 1]:g}" if index + 1 < len(STRATA) else " or more"

    def compute(system: Sums, truth: Sums) -> NDArray:
        ours = {
            name.removesuffix(BY_INPUT): sums[..., index] for name, sums in system.items() if name.endswith(BY_INPUT)
        }
        chosen = {name: np.where(ours["count"] > 0, sums, np.nan) for name, sums in ours.items()}
        return metric.compute(chosen, truth)

    name = f"{metric.name}, input {STRATA[index]:g}{upper} mm/h"
    return Metric(name, metric.units, metric.ideal, metric.better, metric.needs + BY_INPUT, compute)


STRATIFIED: tuple[Metric, ...] = tuple(
    _by_input(metric, index)
    for metric in METRICS
    if metric.name in ("CRPS", "RMSE of mean", "bias", "spread/skill")
    for index in range(len(STRATA))
)
"""Metrics apart for each class of the coarse input, never of the truth: a perfect ensemble fails the latter."""


def metric_named(name: str) -> Metric:
    """The metric as tables show its name. Raises KeyError."""
    return {metric.name: metric for metric in (*METRICS, *STRATIFIED)}[name]
