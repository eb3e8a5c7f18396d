"""Reads under the cursor what the panels show there."""

import numpy as np
from PySide6.QtCore import QObject, Slot

from core.types import VARIABLES
from gui.controllers.compare import CompareController
from gui.controllers.fields import Fields
from gui.controllers.pictures import Picture, asked_of, heaviest
from gui.session import Session
from gui.views.camera import MapPoint
from gui.views.grid_view import PanelGrid
from gui.views.place import Place
from gui.views.probe import ProbeView, Reading, value_words
from gui.widgets.content import Content


class ProbeController(QObject):
    """One line for every panel; beside an ensemble's value the 10th and 90th percentile of its members."""

    def __init__(
        self,
        session: Session,
        compare: CompareController,
        grid: PanelGrid,
        probe: ProbeView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._compare, self._grid, self._probe = session, compare, grid, probe
        self._point: MapPoint | None = None
        grid.cursor_moved.connect(self.read)
        compare.painted.connect(self._again)

    @Slot()
    def point_at_heaviest(self) -> None:
        """Put the cross where the truth, or else the input, is heaviest; for pictures, where nobody points."""
        if self._compare.fields is not None:
            point = heaviest(self._compare.fields, self._compare.time)
            self._grid.set_cross(point)
            self.read(point)

    @Slot(object)
    def read(self, point: MapPoint | None) -> None:
        """Show what every panel says at a place."""
        self._point = point
        self._again()

    @Slot()
    def _again(self) -> None:
        compare, point = self._compare, self._point
        if point is None or compare.place is None or compare.fields is None:
            self._probe.set_reading(None)
            return
        longitude, latitude = compare.place.to_lonlat(point)
        lines = tuple(
            self._line(compare.pictures[words], point) for words in compare.contents() if words in compare.pictures
        )
        self._probe.set_reading(Reading(latitude, longitude, lines, compare.place.near(point)))

    def _line(self, picture: Picture, point: MapPoint) -> tuple[str, str]:
        """What a panel shows, in its own words and on its own scale."""
        content, scale, variable = Content.parse(picture.content), picture.colouring.scale, picture.variable
        value = picture.read(point, self._compare.place)
        name = ", ".join(part for part in (content.titled(self._compare.names), content.product) if part)
        if scale.dry_words and value == 0:
            return name, scale.dry_words
        decimals = None if VARIABLES[variable].logarithmic else 1
        shown = None if value is None else value * scale.factor + scale.offset
        words = value_words(shown, scale.units, decimals)
        kind = asked_of(content, self._session.show).kind
        bounds = self._bounds(content, point) if kind in ("member", "mean") and value is not None else None
        if bounds is not None:
            low, high = (value_words(bound * scale.factor + scale.offset, "", decimals) for bound in bounds)
            words += f"  [p10 {low}, p90 {high}]"
        return name, words

    def _bounds(self, content: Content, point: MapPoint) -> np.ndarray | None:
        """The 10th and 90th percentile of a field's members at a place inside; None where one is missing."""
        fields: Fields | None = self._compare.fields
        field = None if fields is None or content.operation else fields.held(content.source)
        if (
            field is None
            or "member" not in field.dims
            or Place.of(field).grid_mapping != self._compare.place.grid_mapping
        ):
            return None
        frame = fields.frame(content.source, self._compare.time)
        members = frame.sel(dict(zip(frame.dims[-2:], (point.y, point.x), strict=True)), method="nearest")
        return None if members.isnull().any() else np.quantile(members.values, (0.1, 0.9))
