"""All that is painted at once for the panels, on the pictures' thread. Pure."""

from collections.abc import Sequence

import xarray as xr

from core.types import Preview
from gui.controllers.fields import Fields, Finished
from gui.controllers.picture import Blank, Picture, on_map
from gui.controllers.pictures import paint_all, paint_member, paint_stamps
from gui.session import Show
from gui.views.place import Place
from gui.views.stamps import Stamp


def followed(
    content: str, field: xr.DataArray, preview: Preview, show: Show, time: int | None, place: Place, *, dark: bool
) -> Picture:
    """The pictures' thread: a member on its way."""
    return on_map(paint_member(content, field, preview, show, time, dark=dark), place)


def painted(
    fields: Fields,
    finished: dict[tuple[str, int], xr.DataArray],
    elsewhere: tuple[str, Finished] | None,
    wanted: Sequence[str],
    show: Show,
    time: int,
    place: Place,
    *,
    dark: bool,
) -> tuple[Fields, list[Picture | Blank], tuple[Stamp, ...]]:
    """The pictures' thread: the fields with the members finished so far, the panels, and stamps where they show.

    Args:
        elsewhere: the id of a run in progress on other data, and its members.
    """
    fields = fields.with_members(finished) if finished else fields
    fields = fields.with_live(*elsewhere) if elsewhere and elsewhere[1] else fields
    stamps = paint_stamps(fields, show, time, dark=dark) if show.view == "stamps" else ()
    made = [on_map(each, place) for each in paint_all(fields, wanted, show, time, dark=dark)]
    return fields, made, tuple(on_map(stamp, place) for stamp in stamps)
