"""What the panels say at one place: in words, as text for the clipboard, and as a table. Pure: no Qt."""

import csv
import io
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from core.types import VARIABLES
from gui.controllers.fields import Fields
from gui.controllers.picture import Picture
from gui.controllers.pictures import asked_of
from gui.controllers.titles import hour_of, other_times
from gui.session import Show
from gui.views.camera import MapPoint
from gui.views.place import Place
from gui.views.probe import place_words, value_words
from gui.widgets.content import Content
from gui.widgets.moments import moment


@dataclass(frozen=True, slots=True)
class Value:
    """What a panel says there, on its own scale.

    Attributes:
        name: of what the panel shows, and of when where that is another time.
        short: the same for a narrow column.
        words: the number with its units, and the members' percentiles.
        number: NaN where it is missing, None outside of the panel's field.
        bounds: the 10th and 90th percentile of members, of an ensemble's member or mean.
    """

    name: str
    short: str
    words: str
    number: float | None
    units: str
    bounds: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """A place and a time, and what every panel says there.

    Attributes:
        near: where it lies as seen from the nearest town.
        time: in words.
    """

    latitude: float
    longitude: float
    near: str
    time: str
    values: tuple[Value, ...]

    def to_text(self) -> str:
        """The place, the time, and a line for each panel, which a spreadsheet takes apart into two columns."""
        place = ", ".join(part for part in (place_words(self.latitude, self.longitude), self.near) if part)
        return "\n".join([place, self.time, *(f"{value.name}\t{value.words}" for value in self.values)]) + "\n"

    def to_csv(self, origin: str = "") -> str:
        """The numbers: lines of comments, then a row for each panel; nothing is written for what is missing.

        Args:
            origin: which file they are of.
        """
        text = io.StringIO()
        about = {
            "at": f"{self.latitude:.4f} N, {self.longitude:.4f} E",
            "near": self.near,
            "time": self.time,
            "of": origin,
        }
        text.writelines(f"# {name}: {words}\n" for name, words in about.items() if words)
        table = csv.writer(text, lineterminator="\n")
        table.writerow(["panel", "value", "units", "p10", "p90"])
        for value in self.values:
            low, high = value.bounds or (None, None)
            table.writerow([value.name, _digits(value.number), value.units, _digits(low), _digits(high)])
        return text.getvalue()


def spot_at(
    point: MapPoint,
    place: Place,
    fields: Fields,
    pictures: Iterable[Picture],
    show: Show,
    time: int,
    names: Mapping[str, str],
) -> Spot:
    """What pictures, in their order, say at a point of ``place``.

    Args:
        names: of other runs, by their ids.
    """
    longitude, latitude = place.to_lonlat(point)
    values = tuple(_value(picture, point, place, fields, show, time, names) for picture in pictures)
    return Spot(latitude, longitude, place.near(point), moment(fields.valid(time)), values)


def _value(
    picture: Picture, point: MapPoint, place: Place, fields: Fields, show: Show, time: int, names: Mapping[str, str]
) -> Value:
    content, scale = Content.parse(picture.content), picture.colouring.scale
    value = picture.read(point, place)
    called = (content.titled(names), content.product, *other_times(fields, content, time))
    name = ", ".join(part for part in called if part)
    short = ", ".join(part for part in (content.titled(fields.numbers), hour_of(fields, content, time)) if part)
    if scale.dry_words and value == 0:
        return Value(name, short, scale.dry_words, math.nan, scale.units)
    decimals = None if VARIABLES[picture.variable].logarithmic else 1
    shown = None if value is None else float(value * scale.factor + scale.offset)
    words = value_words(shown, scale.units, decimals)
    ensemble = asked_of(content, show).kind in ("member", "mean") and value is not None
    bounds = _bounds(picture, point, place, fields, time) if ensemble else None
    if bounds is None:
        return Value(name, short, words, shown, scale.units)
    low, high = (float(bound * scale.factor + scale.offset) for bound in bounds)
    words += f"  [p10 {value_words(low, '', decimals)}, p90 {value_words(high, '', decimals)}]"
    return Value(name, short, words, shown, scale.units, (low, high))


def _bounds(picture: Picture, point: MapPoint, place: Place, fields: Fields, time: int) -> np.ndarray | None:
    """The 10th and 90th percentile of the members in the cell that a picture is read in; None where one is missing."""
    content = Content.parse(picture.content)
    field = None if content.operation else fields.held(content.source)
    if field is None or "member" not in field.dims or Place.of(field).grid_mapping != place.grid_mapping:
        return None
    row, column = (int(index[0]) for index in picture.cells(np.array([point.x]), np.array([point.y])))
    members = fields.frame(content.source, time).values[..., row, column]
    return None if np.isnan(members).any() else np.quantile(members, (0.1, 0.9))


def _digits(number: float | None) -> str:
    return "" if number is None or math.isnan(number) else f"{number:.6g}"
