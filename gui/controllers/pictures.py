"""What the ensemble panels show, as painted arrays with their titles. Pure: runs on the pictures' thread."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr

from core.grid import grid_of, upsample
from core.types import VARIABLES, Run, Scene, Variable
from gui.colour import Colouring
from gui.controllers.places import spacing
from gui.session import Show
from gui.views.camera import Extent, MapPoint
from gui.views.place import Place, extent_of
from gui.views.probe import Reading


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A painted field for one panel."""

    slot: str
    rgba: np.ndarray
    extent: Extent
    title: str


def paint(slot: str, field: xr.DataArray, values: np.ndarray, title: str, colouring: Colouring) -> Picture:
    """``values`` [y, x] on the grid of ``field``; the title gains the grid spacing."""
    name, _, rest = title.partition(", ")
    title = ", ".join(part for part in (name, spacing(field), rest) if part)
    return Picture(slot, colouring.to_rgba(values), extent_of(field), title)


def paint_known(scene: Scene | Run, time: int, colouring: Colouring) -> list[Picture]:
    """Input and truth."""
    origin = "" if scene.origin == "coarse input" else scene.origin
    pictures = [paint("input", scene.input, _frame(scene.input, time), f"Input, {origin}", colouring)]
    if scene.truth is not None:
        pictures.append(
            paint(
                "truth",
                scene.truth,
                _frame(scene.truth, time),
                "Truth",
                colouring,
            )
        )
    return pictures


def paint_ensemble(run: Run, show: Show, time: int, colouring: Colouring) -> list[Picture]:
    """What ``show`` asks of the corrected and of the downscaled ensemble."""
    pictures = []
    for slot, title in (("corrected", "Corrected"), ("downscaled", "Downscaled")):
        field = getattr(run, slot)
        if field is not None:
            values = summarise(_frame(field, time), show)
            what = words(show, field.sizes["member"], VARIABLES[run.variable])
            pictures.append(paint(slot, field, values, f"{title}, {what}", colouring))
    return pictures


def summarise(ensemble: np.ndarray, show: Show) -> np.ndarray:
    """One field of an ensemble.

    Args:
        ensemble: [member, y, x], canonical units; where any member is missing, so is the summary.

    Returns:
        [y, x]; the spread is the standard deviation with m - 1, the probability a share in [0, 1].
    """
    if show.kind == "member":
        return ensemble[min(show.member, len(ensemble) - 1)]
    if show.kind == "mean":
        return ensemble.mean(axis=0)
    if show.kind == "spread":
        return ensemble.std(axis=0, ddof=1) if len(ensemble) > 1 else np.zeros_like(ensemble[0])
    if show.kind == "probability":
        share = (ensemble > show.threshold).mean(axis=0)
        return np.where(np.isnan(ensemble).any(axis=0), np.nan, share)
    return np.quantile(ensemble, 0.9, axis=0)


def words(show: Show, members: int, variable: Variable) -> str:
    """What ``show`` shows, for titles."""
    if show.kind == "member":
        return f"member {min(show.member, members - 1) + 1} of {members}"
    if show.kind == "probability":
        return f"P(> {variable.shown(show.threshold):g} {variable.units_shown})"
    return {"mean": "mean", "spread": "spread (standard deviation)", "p90": "90th percentile"}[
        show.kind
    ] + f" of {members}"


def colouring_of(variable: str, palette: str | None, show: Show, *, dark: bool) -> Colouring:
    """The scale of what ``show`` shows."""
    if show.kind == "probability":
        return Colouring.probability(variable, show.threshold, dark=dark)
    if show.kind == "spread":
        return Colouring.spread(variable, palette, dark=dark)
    return Colouring(variable, palette, dark=dark)


def reading(shown: Scene | Run, show: Show, time: int, place: Place, point: MapPoint) -> Reading:
    """What every field of a scene or run says at a place."""
    longitude, latitude = place.to_lonlat(point)
    values: dict[str, Any] = {"input": _at(shown.input, time, point)}
    if shown.truth is not None:
        values["truth"] = _at(shown.truth, time, point)
    if isinstance(shown, Run):
        for slot in ("corrected", "downscaled"):
            field = getattr(shown, slot)
            column = None if field is None else _at(field, time, point)
            if column is not None:
                member = min(show.member, len(column) - 1)
                values[slot] = column[member] if show.kind == "member" else column.mean()
                values["members"] = len(column)
                values["member"] = member + 1 if show.kind == "member" else None
                if slot == "downscaled":
                    values["low"], values["high"] = np.quantile(column, (0.1, 0.9))
    variable = VARIABLES[shown.variable]
    plain = {
        name: value if value is None or isinstance(value, int) else variable.shown(float(value))
        for name, value in values.items()
    }
    return Reading(
        latitude=latitude,
        longitude=longitude,
        units=variable.units_shown,
        decimals=None if variable.logarithmic else 1,
        **plain,
    )


def heaviest(shown: Scene | Run, time: int) -> MapPoint:
    """The centre of the cell with the largest value of the truth, or else of the input."""
    field = shown.input if shown.truth is None else shown.truth
    values = np.nan_to_num(_frame(field, time), nan=-np.inf)
    row, column = np.unravel_index(int(values.argmax()), values.shape)
    return MapPoint(float(field[field.dims[-1]][column]), float(field[field.dims[-2]][row]))


def gauges_of(scene: Scene | None) -> tuple[MapPoint, ...]:
    """The middle of every pixel that gauges observe."""
    if scene is None or not scene.observations:
        return ()
    corner = upsample(scene.input[:1, :2, :2], scene.factor, "nearest")
    grid, (y, x) = grid_of(corner), (corner[dim].values for dim in corner.dims[-2:])
    seen = {
        (row, column)
        for each in scene.observations.values()
        for row, column in zip(each.rows.tolist(), each.columns.tolist(), strict=True)
    }
    return tuple(
        MapPoint(float(x[0] + (column - grid.column0) * grid.step_x), float(y[0] + (row - grid.row0) * grid.step_y))
        for row, column in sorted(seen)
    )


def _frame(field: xr.DataArray, time: int) -> np.ndarray:
    """[..., y, x] at a time, the last one where there are fewer."""
    axis = field.dims.index("time")
    return np.take(field.values, min(time, field.sizes["time"] - 1), axis=axis)


def _at(field: xr.DataArray, time: int, point: MapPoint) -> Any:
    """The value, or the members' values, of the cell that holds ``point``; None outside the field."""
    indices = []
    for name, at in zip(field.dims[-2:], (point.y, point.x), strict=True):
        centres = field[name].values
        step = (centres[-1] - centres[0]) / max(1, len(centres) - 1)
        index = round(float((at - centres[0]) / step)) if step else 0
        if not 0 <= index < len(centres):
            return None
        indices.append(index)
    return _frame(field, time)[..., indices[0], indices[1]]
