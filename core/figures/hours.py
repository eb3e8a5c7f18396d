"""Errors by hour of day: CRPS, absolute error, error of the mean beside the spread, and bias, with intervals of days."""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from core.figures.page import (
    BODY,
    DOTS,
    EDGE,
    INK,
    MUTED,
    SMALL,
    WIDTH,
    caption_height,
    caption_lines,
    credit_of,
    facts_of,
    write_caption,
)
from core.types import VARIABLES, Run
from core.units import span
from core.verify.hour_table import CLOCK_TITLES, HOURS, MEASURES, HourTable

PANELS = (("crps",), ("mae_of_mean",), ("rmse_of_mean", "spread"), ("bias",))
"""Measures of every panel; the second is dashed."""
COLOURS = ("#2a63ad", "#b0602a", "#2f855a", "#8a5fb0", "#868e96", "#c0953a", "#4a9aa8")
"""By the place of a system in the table."""
LEFT, RIGHT, TOP, GAP, ROW_GAP, TALL, AXIS = 0.56, 0.10, 0.24, 0.56, 0.34, 1.62, 0.38
LEGEND = 0.17
"""Inches of a line of the legend, of ``ACROSS`` systems."""
ACROSS = 5


def draw(run: Run, table: HourTable) -> Figure:
    """Four panels on the hours of a day, all systems in each."""
    lines = _caption(run, table)
    keys = _keys(table)
    foot = caption_height(lines) - (-len(keys) // ACROSS) * LEGEND + AXIS
    height = foot + 2 * TALL + ROW_GAP + 2 * TOP
    figure = Figure(figsize=(WIDTH, height), dpi=DOTS)
    width = (WIDTH - LEFT - RIGHT - GAP) / 2
    for index, measures in enumerate(PANELS):
        row, column = divmod(index, 2)
        bottom = foot + (1 - row) * (TALL + TOP + ROW_GAP)
        frame = ((LEFT + column * (width + GAP)) / WIDTH, bottom / height, width / WIDTH, TALL / height)
        axes = figure.add_axes(frame)
        for measure, dashes in zip(measures, ("-", (0, (3, 1.6))), strict=False):
            _curves(axes, table, measure, dashes)
        _label(axes, "abcd"[index], measures, VARIABLES[run.variable].units_of_differences, table, lowest=row == 1)
    figure.legend(
        handles=keys, loc="lower left", bbox_to_anchor=(LEFT / WIDTH, caption_height(lines) / height), ncols=ACROSS,
        frameon=False, fontsize=SMALL, handlelength=2.2, borderpad=0, borderaxespad=0, columnspacing=1.6,
    )  # fmt: skip
    write_caption(figure, lines, LEFT)
    return figure


def _curves(axes: Axes, table: HourTable, measure: str, dashes: object) -> None:
    """A measure of every system, with its interval where it has one; ours, which is the first, over the others."""
    hours = table.values["hour"].values
    for place, system in reversed(list(enumerate(table.systems))):
        value, low, high = table.of(system, measure).T
        if np.isnan(value).all():
            continue
        colour = COLOURS[place % len(COLOURS)]
        if dashes == "-":
            axes.fill_between(hours, low, high, color=colour, alpha=0.16, linewidth=0)
        axes.plot(
            hours, value, color=colour, linestyle=dashes, linewidth=1.4 if place == 0 else 0.9,
            marker="o", markersize=2.4 if place == 0 else 1.6,
        )  # fmt: skip


def _label(axes: Axes, letter: str, measures: Sequence[str], units: str, table: HourTable, *, lowest: bool) -> None:
    title = " and ".join(MEASURES[name].title for name in measures)
    axes.set_title(f"{letter}  {title}", fontsize=BODY, fontweight="bold", color=INK, loc="left", pad=4)
    axes.set(xlim=(-0.5, HOURS - 0.5))
    axes.set_xticks(range(0, HOURS, 3))
    axes.set_ylabel(units, fontsize=SMALL, color=INK, labelpad=1)
    if lowest:
        axes.set_xlabel(f"hour of day, {CLOCK_TITLES[table.clock]}", fontsize=SMALL, color=INK, labelpad=2)
    if measures == ("bias",):
        axes.axhline(0, color=MUTED, linewidth=0.5, zorder=0)
    else:
        axes.set_ylim(0, max(1.06 * axes.dataLim.y1, 1e-9))
    axes.tick_params(labelsize=SMALL, length=2, width=0.5, color=EDGE, labelcolor=INK, pad=2)
    axes.grid(axis="y", color="#e3e6e9", linewidth=0.4, zorder=-1)
    axes.set_axisbelow(True)
    for spine in axes.spines.values():
        spine.set(linewidth=0.5, color=EDGE)


def _keys(table: HourTable) -> list[Line2D]:
    """Of the legend: a system's colour, and what is dashed."""
    keys = [
        Line2D([], [], color=COLOURS[place % len(COLOURS)], linewidth=1.4 if place == 0 else 0.9, label=system)
        for place, system in enumerate(table.systems)
    ]
    return [*keys, Line2D([], [], color=MUTED, linewidth=0.9, linestyle=(0, (3, 1.6)), label="spread (panel c)")]


def _caption(run: Run, table: HourTable) -> list[str]:
    bands = " Bands: the intervals." if table.resamples else ""
    reading = (
        f"{table.note()}{bands} Pooled over pixels and days. Spread: √((m+1)/m · mean variance) of m members, which equals the "
        "RMSE of the mean where an ensemble is reliable. CRPS of a single field is its mean absolute error."
    )
    times = run.input["time"].values
    when = f"{len(times)} times, {span(times)}. {facts_of(run)}"
    return caption_lines(reading, when, credit_of(run), width=WIDTH - LEFT - RIGHT)
