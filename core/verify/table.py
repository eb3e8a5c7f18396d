"""What verification says: scores, their table, and its text and JSON."""

import json
import math
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.verify.metrics import Better


@dataclass(frozen=True, slots=True)
class Score:
    """One number of one system.

    Attributes:
        system: whose.
        metric: its name, as in ``core.verify.metrics``.
        value: pooled.
        low, high: 95 % interval; NaN where none can be given.
        units: of value and limits.
        ideal: what a perfect forecast gets.
        better: "lower", "higher", nearer to "one", nearer to "zero".
        significant: whether it differs from the table's reference system (paired); None where that can't be told.
    """

    system: str
    metric: str
    value: float
    low: float
    high: float
    units: str
    ideal: float
    better: Better
    significant: bool | None = None


@dataclass(frozen=True, slots=True)
class Lead:
    """How the best system of a metric stands to the next one.

    Attributes:
        metric: its name.
        system: the nearest to ideal of those that do not know the truth.
        second: the next nearest.
        significant: whether it is nearer than that one (paired); None where that can't be told.
    """

    metric: str
    system: str
    second: str
    significant: bool | None


@dataclass(frozen=True, slots=True, eq=False)
class Curves:
    """What does not fit into one number.

    Attributes:
        spectra: system (and "truth") -> power by wavenumber, in cycles per length of the field's longer side.
        ranks: ensemble -> share of truths at each rank 0..m, on pixels under wet coarse cells.
    """

    spectra: dict[str, NDArray[np.float64]]
    ranks: dict[str, NDArray[np.float64]]


@dataclass(frozen=True, slots=True, eq=False)
class ScoreTable:
    """Scores of several systems on the same pixels.

    Attributes:
        rows: metric by metric, system by system.
        strata: some metrics again, for each class of the coarse input.
        curves: spectra and rank histograms.
        reference: the system against which ``significant`` was tested.
        pixels: how many were scored.
        groups: how many independent units were resampled, each a ``unit``.
        resamples: 0 where intervals are not given.
        differences: one system's scores less another's, under a name of their own as ``system``; ``significant`` tells
            whether they differ from 0.
        bounds: systems that know the truth, which no forecast does: they lead in nothing.
        leads: who leads, for every metric that two others or more have.
    """

    rows: tuple[Score, ...]
    strata: tuple[Score, ...]
    curves: Curves
    reference: str
    pixels: int
    groups: int
    resamples: int
    unit: str
    differences: tuple[Score, ...] = ()
    bounds: tuple[str, ...] = ()
    leads: tuple[Lead, ...] = ()

    @property
    def systems(self) -> tuple[str, ...]:
        """Names in the order they were given."""
        return tuple(dict.fromkeys(row.system for row in self.rows))

    def find(self, system: str, metric: str) -> Score:
        """One score. Raises KeyError if the table lacks it."""
        for row in (*self.rows, *self.strata):
            if (row.system, row.metric) == (system, metric):
                return row
        raise KeyError(f"{metric} of {system}")

    def to_text(self, *, strata: bool = False, width: int = 118) -> str:
        """A plain table: metrics down, systems across, intervals in brackets.

        Args:
            strata: with the scores by class of the coarse input.
            width: characters a line may have; systems that don't fit come in a further table below.
        """
        names = (*self.systems, *dict.fromkeys(row.system for row in self.differences))
        columns = _columns(self.rows + self.differences + (self.strata if strata else ()), names)
        return "\n\n".join([*laid_out(columns, width), "\n".join(self._notes())])

    def to_dict(self) -> dict[str, Any]:
        """Everything, as JSON-able values; NaN becomes None."""
        return {
            "rows": [_plain(row) for row in self.rows],
            "strata": [_plain(row) for row in self.strata],
            "differences": [_plain(row) for row in self.differences],
            "leads": [asdict(lead) for lead in self.leads],
            "spectra": {name: [number(v) for v in row] for name, row in self.curves.spectra.items()},
            "ranks": {name: [number(v) for v in row] for name, row in self.curves.ranks.items()},
            "reference": self.reference,
            "pixels": self.pixels,
            "resampled": {"groups": self.groups, "unit": self.unit, "resamples": self.resamples},
        }

    def to_json(self) -> str:
        """``to_dict`` as text."""
        return json.dumps(self.to_dict(), indent=1, allow_nan=False)

    def _notes(self) -> list[str]:
        pooled = f"{self.pixels} pixels, pooled before dividing; CRPS of a single field is its mean absolute error."
        if not self.resamples:
            return [pooled, "No intervals: too few independent units, or none asked for."]
        nought = "; of a difference, from 0" if self.differences else ""
        intervals = f"[ ] 95 % intervals from {self.resamples} resamples of {self.groups} {self.unit};"
        return [pooled, f"{intervals} ~ not significantly different from {self.reference}{nought}."]


def _columns(rows: tuple[Score, ...], systems: tuple[str, ...]) -> list[list[str]]:
    """The table's columns: names, ideals, then one for each system."""
    first = {row.metric: row for row in reversed(rows)}
    names = list(dict.fromkeys(row.metric for row in rows))
    cells = {(row.metric, row.system): row for row in rows}
    units = ["" if first[name].units == "1" else f" ({first[name].units})" for name in names]
    return [
        ["", *(name + unit for name, unit in zip(names, units, strict=True))],
        ["ideal", *(f"{first[name].ideal:g}" for name in names)],
        *([system, *(_cell(cells.get((name, system))) for name in names)] for system in systems),
    ]


def laid_out(columns: list[list[str]], width: int) -> list[str]:
    """Columns of words as plain tables, as few as ``width`` characters allow; each begins with the first two columns."""
    return ["\n".join(_lines(part)) for part in _fitting(columns, width)]


def _fitting(columns: list[list[str]], width: int) -> list[list[list[str]]]:
    """The columns in as few tables as the width allows, the first two in each, at least one system in each."""
    heads, tables = columns[:2], []
    room = width - sum(max(map(len, column)) for column in heads)
    used = room + 1
    for column in columns[2:]:
        needed = max(map(len, column)) + 2
        if used + needed > room:
            tables.append(list(heads))
            used = 2
        tables[-1].append(column)
        used += needed
    return tables


def _lines(columns: list[list[str]]) -> list[str]:
    padded = [[text.ljust(max(map(len, column))) for text in column] for column in columns]
    return ["  ".join(line).rstrip() for line in zip(*padded, strict=True)]


def _cell(row: Score | None) -> str:
    if row is None or math.isnan(row.value):
        return "-"
    limits = "" if math.isnan(row.low) else f" [{digits(row.low)}, {digits(row.high)}]"
    return f"{digits(row.value)}{limits}{' ~' if row.significant is False else ''}"


def digits(value: float) -> str:
    """Three digits, every one before the point, and none of the noise of rounding."""
    if abs(value) >= 1000:
        return f"{value:.0f}"
    return f"{value:.3g}" if abs(value) >= 0.0005 else "0.000"


def _plain(row: Score) -> dict[str, Any]:
    return {name: number(value) if isinstance(value, float) else value for name, value in asdict(row).items()}


def number(value: float) -> float | None:
    """The number as JSON knows it: None for NaN and infinity."""
    return float(value) if math.isfinite(value) else None
