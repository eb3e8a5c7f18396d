"""The figures that are asked for, and everything as text."""

import math
from dataclasses import dataclass

from core.verify.report import Pool, ScoreTable

OURS, RAINFARM, FUSED = "downscaled", "RainFARM", "RainFARM SF"
CORRECTED, DRESSED, DRESSED_ONE = "corrected", "QM dressed", "QM dressed, one pool"
"""Names of systems in the tables."""

REFERENCE = {"oracle": RAINFARM, "stage I": "raw", "cascade": "raw bilinear"}
"""The system that each task's others are tested against."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A figure that is asked for: ``low_target <= value <= high_target``, or its interval contains ``contains``."""

    name: str
    value: float
    low: float
    high: float
    low_target: float = float("-inf")
    high_target: float = float("inf")
    contains: float | None = None
    significant: bool | None = None

    @property
    def met(self) -> bool:
        """Whether the figure is what was asked for."""
        if self.contains is not None:
            return self.low <= self.contains <= self.high
        return self.low_target <= self.value <= self.high_target

    @property
    def asked(self) -> str:
        """What was asked for, in words."""
        if self.contains is not None:
            return f"interval contains {self.contains:g}"
        parts = [f">= {self.low_target:g}"] if self.low_target > float("-inf") else []
        return " and ".join([*parts, f"<= {self.high_target:g}"] if self.high_target < float("inf") else parts)

    def __str__(self) -> str:
        note = (
            "" if self.significant is None else f", {'' if self.significant else 'not '}significantly different from 1"
        )
        limits = "[no interval]" if math.isnan(self.low) else f"[{self.low:.3f}, {self.high:.3f}]"
        return (
            f"{'met   ' if self.met else 'missed'}  {self.name}: {self.value:.3f} {limits}  (asked: {self.asked}{note})"
        )


def asked_for(pools: dict[str, Pool], tables: dict[str, ScoreTable], resamples: int) -> list[Bar]:
    """The figures that decide whether the models are good enough."""
    bars: list[Bar] = []

    def ratio(task: str, metric: str, system: str, reference: str, at_most: float) -> None:
        row = pools[task].ratio(metric, system, reference, bootstrap=resamples)
        name = f"{task}: {metric} {row.system}"
        bars.append(Bar(name, row.value, row.low, row.high, high_target=at_most, significant=row.significant))

    def plain(task: str, metric: str, system: str, **asked: float) -> None:
        # A single field has no spread to be asked for.
        row = next((row for row in tables[task].rows if (row.system, row.metric) == (system, metric)), None)
        if row is not None:
            bars.append(Bar(f"{task}: {metric} of {system}", row.value, row.low, row.high, **asked))

    if "oracle" in pools:
        ratio("oracle", "CRPS", OURS, RAINFARM, 0.75)
        ratio("oracle", "CRPS", OURS, FUSED, 0.75)
        ratio("oracle", "CRPS", OURS, "bicubic", 1.0)
        ratio("oracle", "RMSE of mean", OURS, "bicubic", 1.0)
        ratio("oracle", "MAE of median", OURS, "bicubic", 1.0)
        plain("oracle", "spread/skill", OURS, low_target=0.85, high_target=1.15)
        plain("oracle", "q99.9 ratio", OURS, contains=1.0)
        plain("oracle", "wet ratio", OURS, contains=1.0)
    if "stage I" in pools:
        ratio("stage I", "RMSE of mean", CORRECTED, "raw", 1.0)
        ratio("stage I", "RMSE of mean", CORRECTED, "QM", 1.0)
        ratio("stage I", "CRPS", CORRECTED, DRESSED, 0.9)
        ratio("stage I", "CRPS", CORRECTED, DRESSED_ONE, 0.9)
        plain("stage I", "spread/skill", CORRECTED, low_target=0.85, high_target=1.15)
    if "cascade" in pools:
        ratio("cascade", "CRPS", "cascade", "QM RainFARM", 1.0)
        ratio("cascade", "CRPS", "cascade", "raw bilinear", 1.0)
    return bars


def as_text(title: str, tables: dict[str, ScoreTable], bars: list[Bar]) -> str:
    """Everything for people."""
    lines = [f"== {title}"]
    for task, table in tables.items():
        lines += ["", f"-- {task}", table.to_text(strata=True, width=220)]
    return "\n".join([*lines, "", "-- asked for", *(str(bar) for bar in bars), ""])
