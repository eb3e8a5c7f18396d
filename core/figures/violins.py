"""The violins of both stages' errors (PrecipDiff, AAAI 2025), on one axis."""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

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
from core.languages import grouped
from core.pipeline import Comparison
from core.types import VARIABLES, Run
from core.units import span
from core.verify.violin import LINEAR, ViolinShape, shapes_of, to_axis

STAGES = (
    ("I", "on the coarse grid", "#3d74b8", (("stage1/raw", "raw input"), ("stage1/corrected", "corrected"))),
    (
        "II",
        "on the fine grid",
        "#b0602a",
        (("stage2/upsampled", "upsampled input"), ("stage2/oracle", "oracle"), ("stage2/cascade", "cascade")),
    ),
)
"""Number, grid, colour, and the violins of each stage: key and name."""
Rows = Sequence[tuple[str, str]]
LEFT, RIGHT, TOP, GAP, TALL, LABELS = 0.56, 0.08, 0.30, 0.18, 2.6, 0.66
HALF, WIDEST = 0.42, 1.7
"""Half a violin, of the distance between two; that distance at most, in inches."""
SEEN = 0.004
"""Half widths below this are not drawn."""
POWERS = (1.0, 10.0, 100.0)
PLACES = {"": "", "land": " on land", "water": " on seas and large lakes"}


def draw(run: Run, comparison: Comparison) -> Figure:
    """Stage I beside stage II, as far as the run has them."""
    shapes = shapes_of(comparison.errors)
    stages = [(stage, [row for row in stage[3] if row[0] in shapes]) for stage in STAGES]
    stages = [(stage, rows) for stage, rows in stages if rows]
    lines = _caption(run, comparison)
    foot = caption_height(lines) + LABELS
    figure = Figure(figsize=(WIDTH, foot + TALL + TOP), dpi=DOTS)
    tallest = max(shape.density.max() for shape in shapes.values())
    reach = max(float(to_axis(1.5)), *(_extent(shape, tallest) for shape in shapes.values())) * 1.04
    for index, ((stage, rows), frame) in enumerate(zip(stages, _frames(stages, foot), strict=True)):
        axes = figure.add_axes(frame)
        for place, (key, _) in enumerate(rows):
            _violin(axes, shapes[key], place, tallest, stage[2])
        axes.set(xlim=(-0.55, len(rows) - 0.45), ylim=(-reach, reach))
        _label(axes, rows, shapes, comparison, reach)
        axes.set_title(
            f"{'ab'[index]}  Stage {stage[0]}, {stage[1]}", fontsize=BODY, fontweight="bold", loc="left", pad=4
        )
        if index == 0:
            units = VARIABLES[run.variable].units_of_differences
            axes.set_ylabel(f"Error, field minus truth ({units})", fontsize=BODY, labelpad=1)
        else:
            axes.tick_params(labelleft=False)
    write_caption(figure, lines, LEFT)
    return figure


def _frames(stages: Sequence[tuple], foot: float) -> list[tuple[float, float, float, float]]:
    """Where stages stand, as shares of the page: violins have the same width in all."""
    count = sum(len(rows) for _, rows in stages)
    each = min((WIDTH - LEFT - RIGHT - (len(stages) - 1) * GAP) / count, WIDEST)
    height, left, frames = foot + TALL + TOP, LEFT, []
    for _, rows in stages:
        frames.append((left / WIDTH, foot / height, each * len(rows) / WIDTH, TALL / height))
        left += each * len(rows) + GAP
    return frames


def _half(shape: ViolinShape, tallest: float) -> np.ndarray:
    return HALF * np.sqrt(shape.density / tallest)


def _extent(shape: ViolinShape, tallest: float) -> float:
    """How far from 0 along the axis a violin is drawn."""
    return float(np.abs(shape.places[_half(shape, tallest) > SEEN]).max())


def _violin(axes: Axes, shape: ViolinShape, place: int, tallest: float, colour: str) -> None:
    half = _half(shape, tallest)
    seen = half > SEEN
    axes.fill_betweenx(
        shape.places[seen], (place - half)[seen], (place + half)[seen], facecolor=colour, alpha=0.45, linewidth=0
    )
    for side in (-1, 1):
        axes.plot((place + side * half)[seen], shape.places[seen], color=colour, linewidth=0.7)
    low, first, median, third, high = to_axis(np.array(shape.percentiles))
    axes.plot([place, place], [low, high], color=INK, linewidth=0.7)
    axes.plot([place, place], [first, third], color=INK, linewidth=4, solid_capstyle="butt")
    axes.plot([place], [median], marker="o", markersize=4, markerfacecolor="white", markeredgecolor=INK, zorder=5)


def _label(axes: Axes, rows: Rows, shapes: dict[str, ViolinShape], comparison: Comparison, reach: float) -> None:
    errors = np.array([0.0, *POWERS, *(-power for power in POWERS)])
    ticks = [error for error in np.sort(errors) if abs(to_axis(error)) <= reach]
    axes.set_yticks(to_axis(np.array(ticks)), [_signed(error, 0) if error else "0" for error in ticks])
    axes.set_xticks(
        range(len(rows)),
        [_words(name, shapes[key], comparison.means[key], comparison.drawn[key]) for key, name in rows],
    )
    axes.tick_params(labelsize=SMALL, length=2, width=0.5, color=EDGE, labelcolor=INK, pad=2)
    axes.tick_params(axis="x", length=0, pad=4)
    axes.axhline(0, color=MUTED, linewidth=0.5, zorder=0)
    axes.grid(axis="y", color="#e3e6e9", linewidth=0.4, zorder=-1)
    axes.set_axisbelow(True)
    for spine in axes.spines.values():
        spine.set(linewidth=0.5, color=EDGE)


def _words(name: str, shape: ViolinShape, means: tuple[float, float], drawn: int) -> str:
    _, first, median, third, _ = (_signed(value, 2) for value in shape.percentiles)
    absolute, bias = means
    errors = f"MAE {absolute:.2f}, bias {_signed(bias, 2)}"
    return f"{name}\nmedian {median}\nquartiles {first}, {third}\n{errors}\nn = {grouped(drawn)}"


def _signed(value: float, digits: int) -> str:
    """With its sign, a minus as long as a plus; nought, also a rounded one, has none."""
    words = f"{value:+.{digits}f}"
    return words[1:] if float(words) == 0 else words.replace("-", "\N{MINUS SIGN}")


def _caption(run: Run, comparison: Comparison) -> list[str]:
    times = run.input["time"].values
    when = span(times) if len(times) == 1 else f"{len(times)} times, {span(times)}"
    largest = max(errors.size for errors in comparison.errors.values())
    cut = any(errors.size < comparison.drawn[key] for key, errors in comparison.errors.items())
    sampling = (
        f"where n exceeds {grouped(largest)}, that many were drawn at random for violins, medians and quartiles"
        if cut
        else "none was left out"
    )
    reading = (
        f"Errors of all known pixels{PLACES[comparison.selection.surface]} of all members and times against the truth "
        "(stage I: its block means); "
        f"n counts them; {sampling}. Width: square root of the density. Dot: median; bar: quartiles; "
        f"line: 5 to 95 %. Axis: sign(e) log10(1 + |e|/{LINEAR:g}). Oracle: stage II on the block-averaged truth; cascade: "
        "on stage I's output."
    )
    return caption_lines(reading, f"{when}. {facts_of(run)}", credit_of(run), width=WIDTH - LEFT - RIGHT)
