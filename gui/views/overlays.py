"""What lies over the fields of all maps, and how the field's coordinates become the maps'."""

from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np

from gui.views.camera import Extent, MapPoint
from gui.views.map_layers import Arrows, GaugeMark, Marks, Seams, marks_on
from gui.views.map_lines import Paths, Stills, paths_of
from gui.views.map_view import MapView
from gui.views.place import Place
from gui.views.stamps import StampsView
from gui.widgets.choices import USUAL_LAYERS


class Overlays:
    """Lines, hills, gauges, arrows, seams, marks and the cross of every map; a map that comes later is dressed as the others.

    All but the relief is told in the field's coordinates, and drawn where the maps' projection has it.

    Args:
        panes: the panels, to which others may join.
        pair: the map of two fields.
        stamps: of the members, which have lines and the cross alone.
    """

    def __init__(self, panes: Sequence[MapView], pair: MapView, stamps: StampsView) -> None:
        self._panes, self._pair, self._stamps = panes, pair, stamps
        self.place: Place | None = None
        self._paths: Paths = {}
        self._stills, self._layers = Stills(), frozenset(USUAL_LAYERS)
        self._relief: tuple[np.ndarray, Extent] | None = None
        self._gauges: tuple[GaugeMark, ...] = ()
        self._arrows: Arrows | None = None
        self._seams: Seams | None = None
        self._marks, self._drawing = Marks(), False
        self.cross: MapPoint | None = None

    @property
    def maps(self) -> tuple[MapView, ...]:
        """Every map, in sight or not."""
        return *self._panes, self._pair

    def dress(self, view: MapView) -> None:
        """Give a new map all that the others have."""
        view.share(self._stills)
        if self.place is not None:
            view.set_features(self._paths, self.place)
        view.set_layers(self._layers)
        if self._relief is not None:
            view.set_relief(*self._relief)
        view.set_gauges(self._gauges_on_map())
        view.set_arrows(self._arrows_on_map())
        view.set_seams(self._seams_on_map())
        view.set_marks(self._marks_on_map())
        view.set_drawing(self._drawing)

    def set_place(self, place: Place | None) -> None:
        """Lines and towns for a field's grid, and all else where it is there; hills come later."""
        self.place, self._paths = place, paths_of(place) if place else {}
        self.set_relief(None)
        for view in (*self.maps, self._stamps):
            view.set_features(self._paths, place)
        self.set_gauges(self._gauges)
        self.set_arrows(self._arrows)
        self.set_seams(self._seams)
        self.set_marks(self._marks)

    def set_layers(self, layers: Collection[str]) -> None:
        """Which lines and signs every map has, names of ``map_layers.LAYERS``."""
        self._layers = frozenset(layers)
        for view in (*self.maps, self._stamps):
            view.set_layers(self._layers)

    def set_relief(self, relief: tuple[np.ndarray, Extent] | None) -> None:
        """Hills under every map's field; None where there are none."""
        self._relief = relief
        for view in self.maps:
            view.set_relief(*(relief or (None, Extent(0, 1, 0, 1))))

    def set_gauges(self, gauges: tuple[GaugeMark, ...]) -> None:
        """Mark where gauges are, with what they read."""
        self._gauges = gauges
        shown = self._gauges_on_map()
        for view in self.maps:
            view.set_gauges(shown)

    def set_arrows(self, arrows: Arrows | None) -> None:
        """Show how rain moves, or not."""
        self._arrows = arrows
        shown = self._arrows_on_map()
        for view in self.maps:
            view.set_arrows(shown)

    def set_seams(self, seams: Seams | None) -> None:
        """Show where tiles meet, or not."""
        self._seams = seams
        shown = self._seams_on_map()
        for view in self.maps:
            view.set_seams(shown)

    def set_marks(self, marks: Marks) -> None:
        """Draw the area and the point that the user chose."""
        self._marks = marks
        shown = self._marks_on_map()
        for view in self.maps:
            view.set_marks(shown)

    def set_drawing(self, drawing: bool) -> None:
        """Whether clicks set corners of an area."""
        self._drawing = drawing
        for view in self.maps:
            view.set_drawing(drawing)

    def set_aiming(self, aiming: bool) -> None:
        """Whether the pointer shows that the next click puts something down."""
        for view in self.maps:
            view.set_aiming(aiming or self._drawing)

    def put_cross(self, point: MapPoint | None) -> None:
        """The cross at a place in the maps' coordinates, or none."""
        self.cross = point
        for view in (*self.maps, self._stamps):
            view.set_cross(point)

    def on_map(self, point: MapPoint) -> MapPoint:
        """A place in the field's coordinates in the maps'."""
        return point if self.place is None else self.place.point_on_map(point)

    def on_field(self, point: MapPoint) -> MapPoint:
        """A place in the maps' coordinates in the field's."""
        return point if self.place is None else self.place.point_on_field(point)

    def box_on_field(self, box: Extent) -> Extent:
        """A box on the map as the one along the field's own rows that holds its corners."""
        corners = [self.on_field(MapPoint(x, y)) for x in (box.west, box.east) for y in (box.south, box.north)]
        x, y = [corner.x for corner in corners], [corner.y for corner in corners]
        return Extent(min(x), max(x), min(y), max(y))

    def _gauges_on_map(self) -> tuple[GaugeMark, ...]:
        places = [self.on_map(MapPoint(gauge.x, gauge.y)) for gauge in self._gauges]
        return tuple(replace(gauge, x=at.x, y=at.y) for gauge, at in zip(self._gauges, places, strict=True))

    def _arrows_on_map(self) -> Arrows | None:
        if self._arrows is None:
            return None
        return Arrows(tuple((self.on_map(a), self.on_map(b)) for a, b in self._arrows.ways), self._arrows.minutes)

    def _seams_on_map(self) -> Seams | None:
        if self._seams is None:
            return None
        return Seams(tuple((self.on_map(a), self.on_map(b)) for a, b in self._seams.pieces), self._seams.words)

    def _marks_on_map(self) -> Marks:
        return self._marks if self.place is None else marks_on(self.place, self._marks)
