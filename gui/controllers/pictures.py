"""What the panels show, as painted arrays with their titles. Pure: runs on the pictures' thread."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import xarray as xr

from core.grid import coarsen, grid_of, upsample
from core.types import VARIABLES, Preview, Scene
from core.units import frame_of, shown_in
from core.verify import products
from gui.colour import NO_RATIO, Colouring, MemberColouring, shrink
from gui.controllers.areas import outlines, paintball, with_truth
from gui.controllers.fields import OTHER, Fields, at_time
from gui.controllers.picture import Blank, Picture, coloured
from gui.controllers.places import spacing
from gui.controllers.titles import brief_of, hour_of, least_of, origin_of, other_times, words_of
from gui.session import Show
from gui.views.camera import MapPoint
from gui.views.map_layers import GaugeMark
from gui.views.place import Place, extent_of
from gui.views.stamps import Stamp
from gui.widgets.content import ENSEMBLES, OF_A_THRESHOLD, OF_ONE_ENSEMBLE, Content, beside, field_of
from gui.widgets.moments import brief_moment
from gui.words import tr

AREAS = {"paintball": paintball, "outlines": outlines}
"""Products that are drawn for all members at once, by what draws them."""
STAMP_PIXELS = 512
"""Stamps of larger fields show the heaviest of every 2 by 2 cells."""


def paint_all(fields: Fields, wanted: Iterable[str], show: Show, time: int, *, dark: bool) -> list[Picture | Blank]:
    """Every panel's picture, or why there is none."""
    return [paint(fields, Content.parse(words), show, time, dark=dark) for words in dict.fromkeys(wanted)]


def paint(fields: Fields, content: Content, show: Show, time: int, *, dark: bool) -> Picture | Blank:
    """One panel's picture: both fields of a comparison on the coarser one's grid, reduced, then compared."""
    asked, named, numbered = asked_of(content, show), content.titled(fields.names), content.titled(fields.numbers)
    objection = _objection(fields, content, asked, time)
    if objection:
        return Blank(str(content), objection, named)
    found = [fields.find(source) for source in content.sources]
    if content.operation:
        frames = [fields.frame(source, time) for source in content.sources]
        shown, values = _compared(frames, content.operation, asked)
    else:
        shown, values = _reduced(fields, content.source, asked, time)
    counts = [field.sizes["member"] for field in found if "member" in field.dims]
    members = max(counts, default=0)
    variable = shown_in(VARIABLES[fields.variable], show.levels.units)
    words = words_of(asked, counts, variable) if members else origin_of(fields, content)
    more = tr(" so far") if fields.grows(content.sources) and asked.kind != "member" else ""
    parts = (named, spacing(shown), words + more, *other_times(fields, content, time))
    title = ", ".join(part for part in parts if part)
    brief = brief_of(asked, members, variable) if members else spacing(shown)
    least = f", {least_of(asked, members, variable) if members else brief}" if not content.operation else ""
    shorter = (
        _timed(f"{named}, {words}" if members else "", hour := hour_of(fields, content, time)),
        *(_timed(words, hour) for words in (f"{named}, {brief}", f"{numbered}, {brief}", numbered + least)),
        *([f"{hour}: {numbered}"] if hour else []),  # cut last of all: it is what nobody would guess
    )
    colouring = colouring_of(fields.variable, asked, content.operation, members, dark=dark)
    key = None
    if members and asked.kind in AREAS:
        rgba, afar = _areas(fields, content.source, asked, time, colouring), ()
        truth = fields.find(beside(content.source, "truth")) is not None
        levels = {"dark": dark, "levels": show.levels}
        key = MemberColouring(members, fields.variable, asked.threshold, truth=truth, **levels)
    else:
        rgba, afar = coloured(values, colouring, content.operation)
    placed = str(content), rgba, extent_of(shown), title
    return Picture(*placed, values, colouring, fields.variable, shorter, key, own=Place.of(shown), coarser=afar)


def _timed(title: str, hour: str) -> str:
    """A short title with the hour of what is of another time."""
    return f"{title}, {hour}" if title and hour else title


def _objection(fields: Fields, content: Content, asked: Show, time: int) -> str:
    """Why a content cannot be shown; empty where it can."""
    for source in _needed(content, asked):
        if fields.find(source) is None:
            return fields.why_not(source)
    other = next((of for of in map(fields.of, content.sources) if of.variable != fields.variable), None)
    if other is not None:
        return tr("That run is of {lower}. {other}", lower=VARIABLES[other.variable].title.lower(), other=OTHER)
    frames = [fields.frame(source, time) for source in content.sources]
    here = [Place.of(frame) for frame in (frames[0], fields.known["input"])]
    if here[0].grid_mapping != here[1].grid_mapping and not all(each.known for each in here):
        return tr("That run is on a grid whose place on the Earth is not known. {other}", other=OTHER)
    if not content.operation or same_place(*frames):
        return ""
    return tr("The two fields are not of the same region, cell by cell. {other}", other=OTHER)


def same_place(one: xr.DataArray, other: xr.DataArray) -> bool:
    """Whether two fields cover the same region and one's cells are cut evenly by the other's."""
    coarser, finer = sorted((one, other), key=lambda field: field.shape[-1])
    ratios = {fine / coarse for fine, coarse in zip(finer.shape[-2:], coarser.shape[-2:], strict=True)}
    here, there = extent_of(finer), extent_of(coarser)
    slack = (here.east - here.west) / finer.shape[-1] / 100
    apart = max(abs(getattr(here, side) - getattr(there, side)) for side in ("west", "east", "south", "north"))
    mapping, another = (Place.of(field).grid_mapping for field in (one, other))
    return mapping == another and len(ratios) == 1 and ratios.pop().is_integer() and apart <= slack


def paint_stamps(fields: Fields, show: Show, time: int, *, dark: bool) -> tuple[Stamp, ...]:
    """Every member of the last ensemble on the scale of the values, the truth after them."""
    name = "downscaled" if "downscaled" in fields.known else "corrected"
    if name not in fields.known:
        return ()
    colouring = colouring_of(fields.variable, replace(show, kind="member"), dark=dark)
    members = at_time(fields.known[name], time)
    known = [(str(number + 1), number, member) for number, member in enumerate(members)]
    if "truth" in fields.known:
        known.append((tr("truth"), None, at_time(fields.known["truth"], time)))
    return tuple(
        Stamp(title, number, colouring.to_rgba(shrink(field.values, STAMP_PIXELS)), extent_of(field))
        for title, number, field in known
    )


def paint_member(
    content: str, field: xr.DataArray, preview: Preview, show: Show, time: int | None = None, *, dark: bool
) -> Picture:
    """A member (time, y, x) on its way, at the time that is being made, or finished a moment ago.

    Args:
        time: the one on show, of a run of several, by index; then it is said which time is being drawn.
    """
    words = member = tr("member {member}", member=preview.member + 1)
    if not preview.finished:
        words += ", " + _being_drawn(field, time)
    colouring = colouring_of(str(field.name), replace(show, kind="member"), dark=dark)
    values = at_time(field, time or 0).values
    painted, afar = coloured(values, colouring)
    own = Place.of(field)
    named = Content.parse(content).title
    title, shorter = f"{named}, {spacing(field)}, {words}", (f"{named}, {words}", f"{named}, {member}")
    placed, name = (content, painted, own.extent, title), str(field.name)
    return Picture(*placed, values, colouring, name, shorter, own=own, coarser=afar)


def _being_drawn(field: xr.DataArray, time: int | None) -> str:
    if time is None:
        return tr("being drawn")
    at = field["time"].values[0]
    if frame_of(at) is not None:
        return tr("being drawn for {frame}", frame=brief_moment(at))
    return tr("being drawn for {time} UTC", time=np.datetime_as_string(at, unit="m")[11:])


def asked_of(content: Content, show: Show) -> Show:
    """What a panel shows of an ensemble: its own product, or else what the bar under the maps says."""
    kind, _, number = content.product.partition(" ")
    asked = replace(show, kind=kind or show.kind, member=int(number) - 1 if number else show.member)
    return replace(asked, kind="mean") if content.operation and asked.kind in OF_ONE_ENSEMBLE else asked


def summarise(ensemble: np.ndarray, show: Show) -> np.ndarray:
    """One field of an ensemble.

    Args:
        ensemble: [member, y, x], canonical units; where any member is missing, so is the summary.

    Returns:
        [y, x]; the spread is the standard deviation with m - 1, the probability a share in [0, 1].
    """
    if show.kind == "member":
        return ensemble[min(show.member, len(ensemble) - 1)]
    if show.kind in OF_A_THRESHOLD:
        return products.exceedance(ensemble, show.threshold)
    if show.kind == "percentile":
        return products.percentile(ensemble, show.percentile)
    plain = {"mean": products.mean, "spread": products.spread, "max": products.maximum, "min": products.minimum}
    return plain[show.kind](ensemble)


def colouring_of(variable: str, show: Show, operation: str = "", members: int = 0, *, dark: bool) -> Colouring:
    """The scale of what a panel shows: fixed by what was chosen, never by the values."""
    palette, dressed = show.palette or None, {"dark": dark, "levels": show.levels}
    if operation == "/":
        return Colouring.ratio(variable, **dressed)
    if operation and members and show.kind == "probability":
        return Colouring.probability_difference(variable, show.threshold, **dressed)
    if operation:
        return Colouring.difference(variable, **dressed)
    if members and show.kind in OF_A_THRESHOLD:
        return Colouring.probability(variable, show.threshold, **dressed)
    if members and show.kind == "spread":
        return Colouring.spread(variable, palette, **dressed)
    if members and show.kind == "rank":
        return Colouring.rank(members, dark=dark)
    return Colouring(variable, palette, **dressed)


def ratio(above: np.ndarray, below: np.ndarray) -> np.ndarray:
    """``above`` / ``below``; 0 where both are dry, as rain is: their ratio means nothing."""
    dry = VARIABLES["precip"].dry
    least = np.float32(10 * NO_RATIO)
    with np.errstate(divide="ignore", invalid="ignore"):
        found = np.maximum(above / np.maximum(below, least), least)
    found[(above < dry) & (below < dry)] = 0
    return found


def heaviest(fields: Fields, time: int) -> MapPoint:
    """The centre of the cell with the largest value of the truth, or else of the input."""
    field = at_time(fields.known.get("truth", fields.known["input"]), time)
    values = np.nan_to_num(field.values, nan=-np.inf)
    row, column = np.unravel_index(int(values.argmax()), values.shape)
    return MapPoint(float(field[field.dims[-1]][column]), float(field[field.dims[-2]][row]))


def gauges_of(scene: Scene | None, show: Show, time: int = 0, *, dark: bool) -> tuple[GaugeMark, ...]:
    """The middle of every pixel that gauges observe, with what they read in the words and colours of the scale on show."""
    if scene is None:
        return ()
    times = scene.input["time"].values
    each = scene.observations.get(times[min(time, times.size - 1)])
    if each is None or not each.value.size:
        return ()
    corner = upsample(scene.input[:1, :2, :2], scene.factor, "nearest")
    grid, (y, x) = grid_of(corner), (corner[dim].values for dim in corner.dims[-2:])
    colouring = colouring_of(scene.variable, replace(show, kind="mean"), dark=dark)
    variable = shown_in(VARIABLES[scene.variable], show.levels.units)
    rgba = colouring.to_rgba(each.value[None].astype(np.float32))[0]
    pixels = zip(each.rows.tolist(), each.columns.tolist(), each.value.tolist(), rgba, strict=True)
    return tuple(
        GaugeMark(
            float(x[0] + (column - grid.column0) * grid.step_x),
            float(y[0] + (row - grid.row0) * grid.step_y),
            f"{variable.shown(value):.3g}",
            "" if colour[3] == 0 else "#{:02x}{:02x}{:02x}".format(*colour[:3].tolist()),
        )
        for row, column, value, colour in pixels
    )


def _areas(fields: Fields, source: str, show: Show, time: int, ground: Colouring) -> np.ndarray:
    """Where members exceed the threshold, and the truth's outline where there is one."""
    field, truth = fields.frame(source, time), beside(source, "truth")
    rgba = AREAS[show.kind](field.values, show.threshold, ground)
    if fields.find(truth) is None:
        return rgba
    return with_truth(rgba, _onto(fields.frame(truth, time), field).values, show.threshold, ground)


def _needed(content: Content, asked: Show) -> tuple[str, ...]:
    ranked = asked.kind == "rank" and field_of(content.source) in ENSEMBLES
    return (*content.sources, beside(content.source, "truth")) if ranked else content.sources


def _reduced(fields: Fields, source: str, show: Show, time: int) -> tuple[xr.DataArray, np.ndarray]:
    """A field's grid, and its values or what is asked of its members."""
    field = fields.frame(source, time)
    if "member" not in field.dims:
        return field, field.values
    running = fields.product(source, time, show.kind, show.threshold)
    if running is None:
        running = _ranked(fields, source, time) if show.kind == "rank" else summarise(field.values, show)
    return field, running


def _ranked(fields: Fields, source: str, time: int) -> np.ndarray:
    """The truth's rank; all that is dry counts as equal."""
    field = fields.frame(source, time)
    truth = _onto(fields.frame(beside(source, "truth"), time), field).values
    dry = VARIABLES[fields.of(source).variable].dry
    least = -np.inf if dry is None else np.float32(dry)
    return products.rank(np.maximum(field.values, least), np.maximum(truth, least))


def _compared(frames: list[xr.DataArray], operation: str, show: Show) -> tuple[xr.DataArray, np.ndarray]:
    """Both fields on the coarser one's grid, where each is reduced: a field without members is one member."""
    coarser = min(frames, key=lambda frame: frame.shape[-1])
    values = []
    for frame in frames:
        members = _onto(frame, coarser).values
        values.append(summarise(members if "member" in frame.dims else members[None], show))
    if operation == "/":
        return coarser, ratio(values[0], values[1])
    return coarser, values[0] - values[1]


def _onto(frame: xr.DataArray, coarser: xr.DataArray) -> xr.DataArray:
    """Block means on a grid of the same extent."""
    factor = round(frame.shape[-1] / coarser.shape[-1])
    return coarsen(frame, factor) if factor > 1 else frame
