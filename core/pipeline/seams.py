"""Whether tiles show in what was made of them: the seam score, and where to look. Without torch."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import xarray as xr

from core.types import Run

if TYPE_CHECKING:
    from core.pipeline.stage import Stage
    from core.pipeline.work import Work

GOOD = (0.95, 1.05)
"""Seam scores of fields in which no tile shows."""
BESIDE = (-2, -1, 1, 2)
"""Lines that a tile's edge is compared with, in coarse cells from it."""
FIELDS = {"correct": "corrected", "downscale": "downscaled", "oracle": "oracle"}
"""The field of a ``Run`` that each stage makes."""


def seam_score(values: np.ndarray, rows: Sequence[int], columns: Sequence[int], spacing: int = 1) -> float:
    """Mean |difference| of neighbours across tiles' edges, over that across the lines beside them.

    The lines lie one and two times ``spacing`` to either side of an edge, so that they cross the same storms, and with the
    spacing of the coarse cells lie alike in them: what conservation leaves at a cell's edge is no seam.

    Args:
        values: (..., y, x); differences with a missing pixel are left out.
        rows, columns: the first row or column behind each edge.
        spacing: pixels.

    Returns:
        In ``GOOD`` where no seam shows; 1 where nothing differs anywhere; NaN without edges or anything known there.
    """
    across, beside = [], []
    for edges, field in ((rows, values), (columns, values.swapaxes(-1, -2))):
        others = set(edges)
        for edge in edges:
            lines = [edge + step * spacing for step in BESIDE]
            lines = [line for line in lines if 0 < line < field.shape[-2] and line not in others]
            steps = [_step(field, line) for line in (edge, *lines)]
            if lines and np.isfinite(steps[0]) and np.isfinite(steps[1:]).any():
                across.append(steps[0])
                beside.append(np.nanmean(steps[1:]))
    seam, rest = float(np.sum(across)), float(np.sum(beside))
    if not across:
        return float("nan")
    return 1.0 if seam == rest == 0 else seam / rest if rest else float("inf")


def _step(field: np.ndarray, row: int) -> float:
    """Mean |difference| between a row and the one before; NaN where all are missing."""
    steps = np.abs(field[..., row, :].astype(np.float64) - field[..., row - 1, :])
    known = np.isfinite(steps)
    return float(steps[known].mean()) if known.any() else float("nan")


def seams_of(work: "Work", fields: Mapping[str, xr.DataArray | None]) -> dict[str, dict[str, Any]]:
    """The tiles of every stage that was made in more than one, for provenance.

    Args:
        fields: (member, time, y, x) on the region, by stage.
    """
    return {
        name: _account(stage, field.values)
        for name, stage in work.stages.items()
        if len(stage.tiles) > 1 and (field := fields[name]) is not None
    }


def _account(stage: "Stage", values: np.ndarray) -> dict[str, Any]:
    rows, columns = edges_of(stage)
    score = seam_score(values, rows, columns, stage.factor)
    height, width = stage.tiles.largest
    return {
        "count": len(stage.tiles),
        "height": height,
        "width": width,
        "overlap": stage.tiles.overlap,
        "rows": rows,
        "columns": columns,
        "seam_score": round(score, 4) if np.isfinite(score) else None,
    }


def edges_of(stage: "Stage") -> tuple[list[int], list[int]]:
    """Rows and columns of the stage's region at which a tile begins or has just ended."""
    spans = (stage.window.rows.region, stage.window.columns.region)
    rows, columns = (
        [edge - span.start for edge in edges if span.start < edge < span.stop]
        for edges, span in zip(stage.tiles.edges(), spans, strict=True)
    )
    return rows, columns


def seam_lines(run: Run, stage: str = "downscale") -> tuple[np.ndarray, np.ndarray]:
    """Where tiles of a stage begin and end, in map coordinates: of lines along x their y, of lines along y their x.

    Both are empty where the stage was not made in tiles.
    """
    tiles, field = run.provenance.get("tiles", {}).get(stage), getattr(run, FIELDS[stage])
    if not tiles or field is None:
        return np.empty(0), np.empty(0)
    y, x = (field[dim].values for dim in field.dims[-2:])
    return _between(y, tiles["rows"]), _between(x, tiles["columns"])


def _between(centres: np.ndarray, edges: Sequence[int]) -> np.ndarray:
    """Coordinates of the edges between cells ``edge - 1`` and ``edge``."""
    behind = np.asarray(edges, dtype=int)
    return (centres[behind - 1] + centres[behind]) / 2


def tiles_in_words(tiles: Mapping[str, Any]) -> str:
    """For people: "24 tiles of 320 x 320"."""
    return f"{tiles['count']} tiles of {tiles['height']} x {tiles['width']}"


def seams_in_words(run: Run) -> tuple[str, ...]:
    """For people, a line for every stage that was made in tiles."""
    return tuple(
        f"{FIELDS[stage]}: in {tiles_in_words(tiles)}, seam score {_judged(tiles['seam_score'])}"
        for stage, tiles in run.provenance.get("tiles", {}).items()
    )


def _judged(score: float | None) -> str:
    if score is None:
        return "unknown, for nothing is known at their edges"
    low, high = GOOD
    return f"{score:.3f} ({'no seam shows' if low <= score <= high else 'seams show'}: {low} to {high} is good)"
