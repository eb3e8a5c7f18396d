"""Panels of fields on a page: where they stand, their colours, lines, titles and degrees, and the bar they share."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr
from matplotlib.axes import Axes
from matplotlib.cm import ScalarMappable
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from matplotlib.patches import Patch
from matplotlib.text import Annotation
from matplotlib.ticker import FuncFormatter, MaxNLocator

from core.figures import ground
from core.figures.page import BODY, DOTS, EDGE, INK, MUTED, SMALL, WIDTH, caption_height, spacing, write_caption
from core.figures.palette import Paint
from core.grid import bounds_of, grid_of
from core.types import Region

LEFT, RIGHT, TOP, GAP = 0.52, 0.20, 0.36, 0.12
"""Margins and the space between panels, in inches; a panel's two lines of title take ``TOP``."""
TITLE = 7.0
"""Points of the letters of a title, so that the longest fits over the narrowest of four panels in a row."""
TICKS, BAR, BAR_ROOM = 0.24, 0.11, 0.50
TALLEST, NARROWEST = 4.6, 1.55
"""All rows of panels together are no taller, unless a panel would be narrower than its title."""
WIDE = 1.3
"""Regions wider than this, over their height, are set two by two instead of in one row."""
HATCH = "#b4b9bf"
CELLS = 400
"""Fields of no more cells a side are put into PDF and SVG with several dots to a cell: viewers blur the cells of smaller pictures."""
LINES = {
    "state": (0.4, MUTED, (0, (4, 2))),
    "lake": (0.4, MUTED, "-"),
    "border": (0.6, INK, "-"),
    "coast": (0.6, INK, "-"),
}
"""Width in points, colour and dashes of every kind of line."""


@dataclass(frozen=True, slots=True, eq=False)
class Panel:
    """A field [y, x] with the two lines of its title."""

    field: xr.DataArray
    name: str
    detail: str


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """A page with panels, and what may change on it: the pictures, and the second lines of the titles."""

    figure: Figure
    images: tuple[AxesImage, ...]
    details: tuple[Annotation, ...]


def draw_panels(panels: Sequence[Panel], paint: Paint, lines: list[str], *, dots: int = DOTS) -> Drawn:
    """Panels side by side on one colour scale, over a caption."""
    bounds = bounds_of(panels[0].field)
    frames, height, foot = _frames(len(panels), _shape(bounds), caption_height(lines))
    figure = Figure(figsize=(WIDTH, height), dpi=dots)
    columns = _columns(len(panels), _shape(bounds))
    images, details = [], []
    for index, (panel, frame) in enumerate(zip(panels, frames, strict=True)):
        axes = figure.add_axes(frame)
        images.append(_paint(axes, panel, paint, bounds))
        details.append(_title(axes, "abcd"[index], panel))
        _label(axes, bounds, left=index % columns == 0, bottom=index + columns >= len(panels))
    _bar(figure, paint, foot / height, frames)
    write_caption(figure, lines, LEFT)
    return Drawn(figure, tuple(images), tuple(details))


def spacing_of(field: xr.DataArray) -> str:
    """A field's grid spacing in words."""
    grid = grid_of(field)
    return spacing(float(np.sqrt(grid.step_km * grid.width_km / grid.nx)))


def _shape(bounds: Region) -> float:
    """Width over height on the ground."""
    squeeze = 1.0 if bounds.projected else float(np.cos(np.radians((bounds.south + bounds.north) / 2)))
    return (bounds.east - bounds.west) * squeeze / (bounds.north - bounds.south)


def _columns(count: int, shape: float) -> int:
    return 2 if shape > WIDE and count == 4 else count


def _frames(count: int, shape: float, caption: float) -> tuple[list[tuple[float, float, float, float]], float, float]:
    """Where panels stand as (left, bottom, width, height) shares of the page, its height, and the colour bar's foot."""
    columns = _columns(count, shape)
    rows = -(-count // columns)
    room = (WIDTH - LEFT - RIGHT - (columns - 1) * GAP) / columns
    width = min(room, max(TALLEST * shape / rows, NARROWEST))
    tall = width / shape
    foot = caption + BAR_ROOM
    height = foot + TICKS + rows * (tall + TOP)
    frames = [
        (
            (LEFT + column * (width + GAP)) / WIDTH,
            (foot + TICKS + (rows - 1 - row) * (tall + TOP)) / height,
            width / WIDTH,
            tall / height,
        )
        for row, column in (divmod(index, columns) for index in range(count))
    ]
    return frames, height, foot


def _paint(axes: Axes, panel: Panel, paint: Paint, bounds: Region) -> AxesImage:
    """Missing hatched, dry white, the field, and the lines over it; north is up."""
    axes.patch.set(facecolor="#eceef0", hatch="/////", edgecolor=HATCH, linewidth=0)
    edges = (bounds.west, bounds.east, bounds.south, bounds.north)
    rgba = paint.rgba(panel.field.values)
    kept = "none" if max(rgba.shape[:2]) > CELLS else "nearest"
    image = axes.imshow(rgba, extent=edges, origin="lower", aspect="auto", interpolation=kept)
    for kind in ground.KINDS:
        width, colour, dashes = LINES[kind]
        line = ground.lines_around(kind, bounds, panel.field.attrs.get("grid_mapping"))
        if kind in ("border", "coast"):
            axes.plot(*line.T, color="white", linewidth=width + 1.0, alpha=0.7, solid_joinstyle="round")
        axes.plot(*line.T, color=colour, linewidth=width, linestyle=dashes)
    axes.set(xlim=edges[:2], ylim=edges[2:])
    return image


def _title(axes: Axes, letter: str, panel: Panel) -> Annotation:
    """Two lines over a panel; returns the second."""
    _line(axes, f"{letter}  {panel.name}", 13, fontsize=TITLE, fontweight="bold", color=INK)
    return _line(axes, panel.detail, 4, fontsize=SMALL, color=MUTED)


def _line(axes: Axes, text: str, height: float, **letters: Any) -> Annotation:
    places: dict[str, Any] = {"xycoords": "axes fraction", "textcoords": "offset points", "annotation_clip": False}
    return axes.annotate(text, (0, 1), (0, height), **places, **letters)


def _label(axes: Axes, bounds: Region, *, left: bool, bottom: bool) -> None:
    """Degrees, or kilometres of the projection, on the outer sides."""
    axes.tick_params(labelsize=SMALL, length=2, width=0.5, color=EDGE, labelcolor=INK, pad=2)
    for spine in axes.spines.values():
        spine.set(linewidth=0.5, color=EDGE)
    for axis, letters, shown in ((axes.xaxis, "EW", bottom), (axes.yaxis, "NS", left)):
        axis.set_major_locator(MaxNLocator(3, steps=[1, 2, 2.5, 5, 10]))
        axis.set_major_formatter(FuncFormatter(_kilometres if bounds.projected else _degrees(letters)))
        axis.set_tick_params(labelbottom=shown, labelleft=shown)
    if left and bounds.projected:
        axes.set_ylabel("km", fontsize=SMALL, color=INK, labelpad=1)


def _degrees(letters: str) -> Callable[[float, int], str]:
    def words(value: float, _place: int) -> str:
        return f"{abs(value):.4g}°" + ("" if value == 0 else letters[int(value < 0)])

    return words


def _kilometres(value: float, _place: int) -> str:
    return f"{value / 1000:.0f}"


def _bar(figure: Figure, paint: Paint, foot: float, frames: list[tuple[float, float, float, float]]) -> None:
    """One colour bar for all panels, and what dry and missing look like."""
    variable, height = paint.variable, figure.get_figheight()
    left = frames[0][0]
    width = max(frame[0] + frame[2] for frame in frames) - left
    room = 0.70 * width
    axes = figure.add_axes((left, foot - 0.24 / height, room, BAR / height))
    bar = figure.colorbar(
        ScalarMappable(paint.scale, paint.colours), cax=axes, orientation="horizontal", extendfrac=0.03,
        extend="both" if variable.dry is None else "max",
    )  # fmt: skip
    ticks = list(paint.bounds or variable.levels)
    bar.set_ticks(ticks, labels=[f"{round(variable.shown(value), 3):g}" for value in ticks])
    bar.ax.minorticks_off()
    bar.ax.tick_params(labelsize=SMALL, length=2, width=0.5, pad=1.5)
    bar.outline.set(linewidth=0.5, edgecolor=EDGE)
    scale = ", logarithmic scale" if variable.logarithmic and paint.bounds is None else ""
    bar.set_label(f"{variable.title} ({variable.units_shown}{scale})", fontsize=BODY, labelpad=2)
    kinds = [Patch(facecolor="#eceef0", edgecolor=HATCH, hatch="//////", linewidth=0.5, label="missing")]
    if variable.dry is not None:
        dry = f"dry (< {variable.dry:g} {variable.units_shown})"
        kinds.insert(0, Patch(facecolor="white", edgecolor=EDGE, linewidth=0.5, label=dry))
    figure.legend(
        handles=kinds, loc="center right", bbox_to_anchor=(left + width, foot - 0.24 / height + BAR / height / 2),
        frameon=False, fontsize=SMALL, handlelength=1.6, handleheight=1.0, borderpad=0, borderaxespad=0,
        labelspacing=0.5,
    )  # fmt: skip
