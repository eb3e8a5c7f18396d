"""What fields say along a line drawn on the map."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import SpecError
from core.languages import Sentence
from core.verify.diagram import Axis, Curve, Diagram
from core.verify.diagrams.lines import curve
from core.verify.selection import Corner

KM_PER_DEGREE = 111.195
MOST_POINTS = 1000
FAN = (0.1, 0.9)


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """One field's values at the places of a line.

    Attributes:
        name: of the field, as it is called where it is shown.
        units: of its values.
        values: [place]; NaN where it is missing, and outside of it.
        members: [member, place] of an ensemble, whose fan is drawn; None for none.
        like: the system that it is drawn like.
        apart: its values mean something else than the others', and stand on an axis of their own.
    """

    name: str
    units: str
    values: NDArray
    members: NDArray | None = None
    like: str = ""
    apart: bool = False


def places_between(start: Corner, end: Corner, steps: tuple[float, float]) -> tuple[NDArray, NDArray]:
    """x and y of places a pixel apart, as many as that takes but no more than ``MOST_POINTS``."""
    (x0, y0), (x1, y1) = start, end
    step_x, step_y = steps
    count = int(min(max(abs(x1 - x0) / step_x, abs(y1 - y0) / step_y) + 1, MOST_POINTS))
    return np.linspace(x0, x1, max(count, 2)), np.linspace(y0, y1, max(count, 2))


def kilometres(x: NDArray, y: NDArray, *, degrees: bool) -> NDArray[np.float64]:
    """Distance from the line's start, on a plane that touches the sphere at its middle."""
    if degrees:
        x, y = (x - x[0]) * KM_PER_DEGREE * np.cos(np.radians(y.mean())), (y - y[0]) * KM_PER_DEGREE
    else:
        x, y = (x - x[0]) / 1000, (y - y[0]) / 1000
    return np.hypot(x, y)


def along_line(along: NDArray, tracks: Sequence[Track], inside: NDArray[np.bool_]) -> Diagram:
    """Fields along a line, ensembles with the fan of their members; those ``apart`` below the others.

    Args:
        along: [place] kilometres from the line's start.
        inside: [place] whether any field has a cell there; the line is cut where none has.

    Raises:
        SpecError: the line crosses none of the fields.
    """
    if not inside.any():
        raise SpecError(Sentence("The line lies outside the field"), remedy=Sentence("Draw it across the region"))
    groups = [[track for track in tracks if track.apart is apart] for apart in (False, True)]
    shown = [_drawn(along, inside, group) for group in groups if group]
    return Diagram(**shown[0], below=Diagram(**shown[1]) if len(shown) > 1 else None)


def _drawn(along: NDArray, inside: NDArray, tracks: Sequence[Track]) -> dict[str, Any]:
    """What a plot of tracks consists of, cut where all fields end."""
    units = {track.units for track in tracks}
    mixed = len(units) > 1
    fanned = any(track.members is not None for track in tracks)
    return {
        "kind": "transect",
        "title": "Along the line",
        "x": Axis("along the line", "km"),
        "y": Axis("value", "1" if mixed else units.pop()),
        "curves": tuple(_curve(along[inside], inside, track, mixed) for track in tracks),
        "pixels": int(inside.sum()),
        "band": "10th to 90th percentile of members" if fanned else "",
    }


def _curve(along: NDArray, inside: NDArray, track: Track, mixed: bool) -> Curve:
    low = high = None
    if track.members is not None:
        low, high = np.quantile(track.members[:, inside].astype(np.float64), FAN, axis=0)
    name = f"{track.name} ({track.units})" if mixed else track.name
    return curve(name, along, track.values[inside], low, high, like=track.like)
