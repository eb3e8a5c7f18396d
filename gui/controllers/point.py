"""Shows what the members say at the pinned point, at the time on show."""

from PySide6.QtCore import QObject, Slot

from core.types import VARIABLES
from core.verify.diagrams.point import INPUT_NAME, at_point
from gui.session import Session
from gui.views.camera import MapPoint
from gui.views.place import Place
from gui.views.plots.point_view import HINT, PointView
from gui.views.probe import place_words

NO_RUN = "Press Run (Ctrl+R): then the members at the pinned point appear here."
OUTSIDE = "The pinned point lies outside the region. Click inside it."
ALONE = "There is one member only: its value is in the probe."


class PointController(QObject):
    """One pixel needs no thread."""

    def __init__(self, session: Session, view: PointView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        self._point: MapPoint | None = None
        session.benches_changed.connect(self._draw)
        session.data_changed.connect(self._draw)

    @Slot(object)
    def pin(self, point: MapPoint | None) -> None:
        """Show another point, or none."""
        self._point = point
        self._draw()

    @Slot()
    def _draw(self) -> None:
        point, benches = self._point, self._session.benches
        shown = self._session.run or self._session.scene
        if point is None or shown is None:
            self._view.set_empty(HINT)
            return
        if benches is None:
            self._view.set_empty(NO_RUN)
            return
        bench = benches.last
        pixel = bench.pixel_at(point.x, point.y)
        if pixel is None:
            self._view.set_empty(OUTSIDE)
            return
        time = self._session.data.time if self._session.data.role == "result" else 0
        diagram = at_point(bench, *pixel, min(time, len(bench.known) - 1))
        if not diagram.curves:
            self._view.set_empty(ALONE)
            return
        longitude, latitude = Place.of(shown.input).to_lonlat(point)
        variable, marks = VARIABLES[shown.variable], dict(diagram.marks)
        known = [f"{name} {marks[name]:.1f}" for name in (INPUT_NAME, "truth") if name in marks]
        words = f"{place_words(latitude, longitude)}  {'  '.join(known)} {variable.units_of_differences}"
        self._view.set_diagram(diagram, words.strip())
