"""Shows what the members say at the pinned point or along the line drawn, at the time on show."""

from PySide6.QtCore import QObject, Slot

from core.errors import SpecError
from core.verify.bench import Bench
from core.verify.diagram import TRUTH_NAME
from core.verify.diagrams.point import INPUT_NAME, at_point
from core.verify.diagrams.transect import along_line
from gui.session import Session
from gui.views.camera import MapPoint
from gui.views.place import Place
from gui.views.plots.diagram_plot import UNITS
from gui.views.plots.point_view import HINT, PointView
from gui.views.probe import place_words
from gui.words import tr

NO_RUN = tr("Press Run (Ctrl+R): then the members at the pinned point appear here.")
OUTSIDE = tr("That lies outside the region. Click or draw inside it.")
ALONE = tr("There is one member only: its value is in the probe.")


class PointController(QObject):
    """A pixel, or a line of them, needs no thread."""

    def __init__(self, session: Session, view: PointView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        self._places: tuple[MapPoint, ...] = ()
        session.benches_changed.connect(self._draw)
        session.data_changed.connect(self._draw)

    @Slot(object)
    def pin(self, point: MapPoint | None) -> None:
        """Show another point, or none."""
        self._places = () if point is None else (point,)
        self._draw()

    @Slot(object)
    def follow(self, ends: tuple[MapPoint, MapPoint]) -> None:
        """Show a transect along a line."""
        self._places = ends
        self._draw()

    @Slot()
    def _draw(self) -> None:
        benches = self._session.benches
        if not self._places:
            self._view.set_empty(HINT)
        elif benches is None:
            self._view.set_empty(NO_RUN)
        elif len(self._places) == 1:
            self._draw_point(benches.last, *self._places)
        else:
            self._draw_line(benches.last, *self._places)

    def _draw_point(self, bench: Bench, point: MapPoint) -> None:
        pixel = bench.pixel_at(point.x, point.y)
        diagram = None if pixel is None else at_point(bench, *pixel, self._time(bench))
        if diagram is None or not diagram.curves:
            self._view.set_empty(OUTSIDE if diagram is None else ALONE)
            return
        marks = dict(diagram.marks)
        known = [f"{name} {marks[name]:.1f}" for name in (INPUT_NAME, TRUTH_NAME) if name in marks]
        self._view.set_diagram(diagram, f"{self._words(point)}  {'  '.join(known)} {UNITS[bench.units]}".strip())

    def _draw_line(self, bench: Bench, start: MapPoint, end: MapPoint) -> None:
        try:
            diagram = along_line(bench, (start.x, start.y), (end.x, end.y), self._time(bench))
        except SpecError:
            self._view.set_empty(OUTSIDE)
            return
        self._view.set_diagram(diagram, tr("{start} to {end}", start=self._words(start), end=self._words(end)))

    def _time(self, bench: Bench) -> int:
        """The index of the time on show."""
        return min(self._session.data.place, len(bench.known) - 1)

    def _words(self, point: MapPoint) -> str:
        shown = self._session.run or self._session.scene
        assert shown is not None  # whose benches are there
        longitude, latitude = Place.of(shown.input).to_lonlat(point)
        return place_words(latitude, longitude)
