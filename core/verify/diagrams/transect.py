"""What truth, input and members say along a line."""

import numpy as np
from numpy.typing import NDArray

from core.errors import SpecError
from core.verify.bench import Bench
from core.verify.diagram import TRUTH_NAME, Axis, Diagram
from core.verify.diagrams.lines import curve
from core.verify.diagrams.point import INPUT_NAME
from core.verify.selection import Corner

KM_PER_DEGREE = 111.195
MOST_POINTS = 1000


def along_line(bench: Bench, start: Corner, end: Corner, time: int) -> Diagram:
    """The nearest pixel's values along a straight line on the map; of an ensemble the median, of the first one with a fan.

    Args:
        start, end: (x, y) in the field's own coordinates.

    Raises:
        SpecError: the line nowhere crosses the field.
    """
    x, y = _points(bench, start, end)
    pixels = [bench.pixel_at(float(px), float(py)) for px, py in zip(x, y, strict=True)]
    inside = np.array([pixel is not None for pixel in pixels])
    if not inside.any():
        raise SpecError("The line lies outside the field", remedy="Draw it across the region")
    rows, columns = np.array([pixel for pixel in pixels if pixel is not None]).T
    along = _kilometres(bench, x, y)[inside]
    known = {TRUTH_NAME: bench.truth, INPUT_NAME: bench.cells}
    curves = [curve(name, along, field[time, rows, columns]) for name, field in known.items() if field is not None]
    for name, field in bench.fields.items():
        members = field[:, time, rows, columns].astype(np.float64)
        if len(members) > 1:
            low, median, high = np.quantile(members, (0.1, 0.5, 0.9), axis=0)
            if name == bench.systems[0]:
                curves.insert(0, curve(name, along, median, low, high))
            else:
                curves.append(curve(name, along, median))
    return Diagram(
        "transect",
        "Along the line",
        Axis("along the line", "km"),
        Axis("value", bench.units),
        tuple(curves),
        pixels=int(inside.sum()),
        band="10th to 90th percentile of members",
    )


def _points(bench: Bench, start: Corner, end: Corner) -> tuple[NDArray, NDArray]:
    """Places a pixel apart, as many as that takes."""
    (x0, y0), (x1, y1) = start, end
    step_x, step_y = bench.steps
    count = int(min(max(abs(x1 - x0) / step_x, abs(y1 - y0) / step_y) + 1, MOST_POINTS))
    return np.linspace(x0, x1, max(count, 2)), np.linspace(y0, y1, max(count, 2))


def _kilometres(bench: Bench, x: NDArray, y: NDArray) -> NDArray[np.float64]:
    """Distance from the line's start, on a plane that touches the sphere at its middle."""
    if bench.degrees:
        x, y = (x - x[0]) * KM_PER_DEGREE * np.cos(np.radians(y.mean())), (y - y[0]) * KM_PER_DEGREE
    else:
        x, y = (x - x[0]) / 1000, (y - y[0]) / 1000
    return np.hypot(x, y)
