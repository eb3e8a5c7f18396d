"""Whether tiles show in what was made of them: the seam score, and where to look. Without torch."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import xarray as xr

from core.languages import Sentence
from core.types import STAGE_FIELDS, Run

if TYPE_CHECKING:
    from core.pipeline.stage import Stage
    from core.pipeline.work import Work

GOOD = (0.95, 1.05)
"""Seam scores of fields in which no tile shows, if they are wet enough to tell."""
SHIFTS = tuple(shift for shift in range(-100, 101, 2) if abs(shift) > 4)
"""Pixels by which tiles' edges are moved to see how lines score that are none."""


@dataclass(frozen=True, slots=True)
class SeamScore:
    """How much more neighbours differ across tiles' edges than across the lines next to them.

    Attributes:
        score: 1 where edges cannot be told from other lines.
        low, high: between them lie 95 % of the scores of lines elsewhere: what rain alone does.
    """

    score: float
    low: float
    high: float

    @property
    def good(self) -> bool:
        """Whether no tile shows."""
        return GOOD[0] <= self.score <= GOOD[1] or self.low <= self.score <= self.high

    def __str__(self) -> str:
        verdict = "no seam shows" if self.good else "seams show"
        return f"{self.score:.3f} ({verdict}: {GOOD[0]} to {GOOD[1]} is good; lines elsewhere {self.low:.2f} to {self.high:.2f})"


def seam_score(values: np.ndarray, rows: Sequence[int], columns: Sequence[int], cell: int = 1) -> SeamScore | None:
    """Mean |difference| of neighbours across tiles' edges, over that across the lines next to them.

    A line next to an edge crosses the same storms. Where it lies otherwise in the coarse cells, at whose edges conservation
    leaves a step, it is first scaled by what lines of either kind have in the whole field.

    Args:
        values: (member, time, y, x); differences with a missing pixel are left out.
        rows, columns: the first row or column behind each edge.
        cell: pixels along a coarse cell's side.

    Returns:
        The score; 1 where nothing differs anywhere. None without edges, or where nothing is known at them.
    """
    profiles = [_profile(values, axis) for axis in (-2, -1)]
    beside = [_beside(profile, cell) for profile in profiles]
    score = _ratio(profiles, beside, (rows, columns), 0)
    if not np.isfinite(score):
        return None
    elsewhere = [_ratio(profiles, beside, (rows, columns), shift) for shift in SHIFTS]
    known = [each for each in elsewhere if np.isfinite(each)] or [score]
    low, high = np.quantile(known, [0.025, 0.975])
    return SeamScore(score, float(low), float(high))


def _profile(values: np.ndarray, axis: int) -> np.ndarray:
    """For every line along an axis, mean |difference| to the one before; NaN where none is known, and of the first."""
    total, count = (np.zeros(values.shape[axis]) for _ in range(2))
    for field in values.reshape(-1, *values.shape[-2:]):
        steps = np.abs(np.diff(field.astype(np.float64), axis=axis))
        known = np.isfinite(steps)
        total[1:] += np.where(known, steps, 0.0).sum(-3 - axis)
        count[1:] += known.sum(-3 - axis)
    return np.divide(total, count, out=np.full_like(total, np.nan), where=count > 0)


def _beside(profile: np.ndarray, cell: int) -> np.ndarray:
    """What a line should have by the two lines next to it, scaled by the means of lines that lie alike in coarse cells."""
    place = np.arange(profile.size) % cell
    known = np.isfinite(profile)
    sums, counts = (np.bincount(place[known], weights, cell) for weights in (profile[known], None))
    usual = np.divide(sums, counts, out=np.zeros(cell), where=counts > 0)[place]
    relative = np.divide(profile, usual, out=np.zeros_like(profile), where=usual > 0)
    padded = np.pad(relative, 1, constant_values=np.nan)
    return usual * (padded[:-2] + padded[2:]) / 2


def _ratio(
    profiles: Sequence[np.ndarray], beside: Sequence[np.ndarray], edges: Sequence[Sequence[int]], shift: int
) -> float:
    """The score of edges moved by ``shift``; those that leave the field, come upon other edges, or of which nothing is known
    are left out."""
    across = next_to = 0.0
    found = False
    for profile, expected, lines in zip(profiles, beside, edges, strict=True):
        real = set(lines) if shift else set()
        within = [line + shift for line in lines if 0 < line + shift < profile.size]
        moved = np.array([line for line in within if line not in real], dtype=int)
        moved = moved[np.isfinite(profile[moved]) & np.isfinite(expected[moved])]
        across += float(profile[moved].sum())
        next_to += float(expected[moved].sum())
        found = found or moved.size > 0
    if not found:
        return float("nan")
    return 1.0 if across == next_to == 0 else across / next_to if next_to else float("inf")


def seams_of(work: "Work", fields: Mapping[str, xr.DataArray | None]) -> dict[str, dict[str, Any]]:
    """The tiles of every stage that was made in more than one, for provenance.

    Args:
        fields: (member, time, y, x) on the region, by stage.
    """
    return {
        name: _account(stage, field.values, work.inner_of(name))
        for name, stage in work.stages.items()
        if len(stage.tiles) > 1 and (field := fields[name]) is not None
    }


def _account(stage: "Stage", values: np.ndarray, inner: tuple[slice, slice] | None) -> dict[str, Any]:
    rows, columns = edges_of(stage, inner)
    score = seam_score(values, rows, columns, stage.factor)
    height, width = stage.tiles.largest
    seams = None if score is None else {name: round(value, 4) for name, value in asdict(score).items()}
    return {
        "count": len(stage.tiles),
        "height": height,
        "width": width,
        "overlap": stage.tiles.overlap,
        "rows": rows,
        "columns": columns,
        "seams": seams,
    }


def edges_of(stage: "Stage", inner: tuple[slice, slice] | None = None) -> tuple[list[int], list[int]]:
    """Rows and columns of the stage's region, or of ``inner`` in it, at which a tile begins or has just ended."""
    spans = (stage.window.rows.region, stage.window.columns.region)
    if inner is not None:
        spans = (_within(spans[0], inner[0]), _within(spans[1], inner[1]))
    rows, columns = (
        [edge - span.start for edge in edges if span.start < edge < span.stop]
        for edges, span in zip(stage.tiles.edges(), spans, strict=True)
    )
    return rows, columns


def seam_lines(run: Run, stage: str = "downscale") -> tuple[np.ndarray, np.ndarray]:
    """Where tiles of a stage begin and end, in map coordinates: of lines along x their y, of lines along y their x.

    Both are empty where the stage was not made in tiles.
    """
    tiles, field = run.provenance.get("tiles", {}).get(stage), getattr(run, STAGE_FIELDS[stage])
    if not tiles or field is None:
        return np.empty(0), np.empty(0)
    y, x = (field[dim].values for dim in field.dims[-2:])
    return _between(y, tiles["rows"]), _between(x, tiles["columns"])


def _between(centres: np.ndarray, edges: Sequence[int]) -> np.ndarray:
    """Coordinates of the edges between cells ``edge - 1`` and ``edge``."""
    behind = np.asarray(edges, dtype=int)
    return (centres[behind - 1] + centres[behind]) / 2


def _within(outer: slice, inner: slice) -> slice:
    """``inner``, counted from the beginning of ``outer``, counted from where that is."""
    return slice(outer.start + inner.start, outer.start + inner.stop)


def tiles_in_words(tiles: Mapping[str, Any]) -> str:
    """For people: "24 tiles of 320 x 320"."""
    return Sentence(
        "{count} tiles of {height} x {width}", **{name: tiles[name] for name in ("count", "height", "width")}
    )


def seams_in_words(run: Run) -> tuple[str, ...]:
    """For people, a line for every stage that was made in tiles."""
    return tuple(
        f"{STAGE_FIELDS[stage]}: in {tiles_in_words(tiles)}, seam score {score_of(tiles) or 'unknown'}"
        for stage, tiles in run.provenance.get("tiles", {}).items()
    )


def score_of(tiles: Mapping[str, Any]) -> SeamScore | None:
    """The seam score of a stage, by its entry in a run's provenance."""
    return None if tiles["seams"] is None else SeamScore(**tiles["seams"])
