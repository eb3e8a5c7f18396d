"""What the panels show along a line drawn on the maps. Pure: no Qt."""

from collections.abc import Mapping

import numpy as np

from core.pipeline.benches import ORACLE, OURS
from core.types import VARIABLES
from core.verify.diagram import TRUTH_NAME, Diagram
from core.verify.diagrams.point import INPUT_NAME
from core.verify.diagrams.transect import Track, along_line, kilometres, places_between
from gui.colour import title_of
from gui.controllers.fields import Fields
from gui.controllers.picture import Picture
from gui.controllers.pictures import asked_of
from gui.session import Show
from gui.views.camera import MapPoint
from gui.views.place import Place
from gui.widgets.content import Content

LIKE = {"downscaled": OURS, "truth": TRUTH_NAME, "input": INPUT_NAME, "oracle": ORACLE}
"""Fields that are drawn as in the other plots."""


def transect(
    fields: Fields,
    pictures: Mapping[str, Picture],
    show: Show,
    time: int,
    place: Place,
    ends: tuple[MapPoint, MapPoint],
) -> Diagram:
    """Every panel's values along a line, on its own scale; of a member or a mean with the fan of all members so far.

    Args:
        pictures: of the panels, by content, in their order.
        ends: of the line, in the coordinates of ``place``.

    Raises:
        SpecError: the line crosses none of the panels' fields.
    """
    start, end = ends
    x, y = places_between((start.x, start.y), (end.x, end.y), _steps(pictures, place))
    inside, tracks, seen = np.zeros(x.size, bool), [], set()
    for number, picture in enumerate(pictures.values()):
        rows, columns = picture.cells(*_own(picture, place, x, y))
        here = rows >= 0
        inside |= here
        content = Content.parse(picture.content)
        first = not (content.operation or content.source in seen)
        members = _members(fields, content, show, time) if first else None
        like = LIKE.get(content.source, content.source) if first and not content.runs else f"line {number}"
        tracks.append(_track(picture, like, title_of(VARIABLES[fields.variable]), (rows, columns), members))
        if first:
            seen.add(content.source)
    return along_line(kilometres(x, y, degrees=place.grid_mapping is None), tracks, inside)


def _steps(pictures: Mapping[str, Picture], place: Place) -> tuple[float, float]:
    """The shortest sides of the panels' cells, in the coordinates of ``place``."""
    shared = [each for each in pictures.values() if each.own.grid_mapping == place.grid_mapping]
    width, height = place.extent.east - place.extent.west, place.extent.north - place.extent.south
    sides = [((e.east - e.west) / columns, (e.north - e.south) / rows)
             for e, (rows, columns) in ((each.extent, each.values.shape) for each in shared)]  # fmt: skip
    x, y = zip(*sides, strict=True) if sides else ((width / 100,), (height / 100,))
    return min(x), min(y)


def _own(picture: Picture, place: Place, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Places in the picture's own coordinates."""
    if picture.own.grid_mapping == place.grid_mapping:
        return x, y
    return picture.own.at_degrees(*place.degrees_at(x, y))


def _members(fields: Fields, content: Content, show: Show, time: int) -> np.ndarray | None:
    """The members [member, y, x] around what a panel shows; None where there are none, or it is no value of theirs."""
    field = fields.held(content.source)
    if field is None or "member" not in field.dims or asked_of(content, show).kind not in ("member", "mean"):
        return None
    return fields.frame(content.source, time).values


def _track(
    picture: Picture, like: str, title: str, cells: tuple[np.ndarray, np.ndarray], members: np.ndarray | None
) -> Track:
    """A panel's line, called as its title."""
    (rows, columns), scale = cells, picture.colouring.scale
    values = np.where(rows >= 0, picture.values[rows, columns].astype(np.float64), np.nan)
    if scale.dry_words:  # two dry places have no ratio
        values[values == 0] = np.nan
    fan = None if members is None else members[:, rows, columns] * scale.factor + scale.offset
    shown = values * scale.factor + scale.offset
    return Track(picture.title, scale.units, shown, fan, like, apart=scale.title != title)
