"""Shows what the members say at the pinned point, or all panels along the line drawn, at the time on show."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from core.errors import SpecError
from core.verify.bench import Bench
from core.verify.diagram import TRUTH_NAME
from core.verify.diagrams.point import INPUT_NAME, at_point
from core.verify.diagrams.series import known_over_time, over_time
from gui.controllers.compare import CompareController
from gui.controllers.transect import transect
from gui.controllers.writing import Writing, origin_of
from gui.jobs import JobQueue
from gui.panels.dialogs import FileDialogs
from gui.session import Session
from gui.views.camera import MapPoint
from gui.views.plots.diagram_plot import UNITS
from gui.views.plots.point_view import HINT, PointView
from gui.views.probe import place_words
from gui.words import tr

NO_RUN = tr("Press Run (Ctrl+R): then the members at the pinned point appear here.")
OUTSIDE = tr("That lies outside the region. Click or draw inside it.")
NOTHING = tr("No panel shows a field that the line could go through. Open one (Ctrl+O).")
ALONE = tr("There is one member only: its value is in the probe.")


class PointController(QObject):
    """A pixel, or a line of them, needs no thread; its numbers are written on the queue ``writers``."""

    def __init__(
        self,
        session: Session,
        writers: JobQueue,
        compare: CompareController,
        view: PointView,
        dialogs: FileDialogs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._compare, self._view, self._dialogs = session, compare, view, dialogs
        self._places: tuple[MapPoint, ...] = ()
        self._over_time = False
        self._writing = Writing(session, writers, self)
        view.series_requested.connect(self._on_series)
        view.export_requested.connect(self.ask_where_to_write)
        dialogs.point_named.connect(self.write)
        session.benches_changed.connect(self._draw)
        session.data_changed.connect(self._draw)
        compare.painted.connect(self._on_painted)

    @Slot(object)
    def pin(self, point: MapPoint | None) -> None:
        """Show another point, or none."""
        self._places = () if point is None else (point,)
        self._draw()

    @Slot(object)
    def follow(self, ends: tuple[MapPoint, MapPoint]) -> None:
        """Show what the panels say along a line."""
        self._places = ends
        self._draw()

    @Slot()
    def _on_painted(self) -> None:
        """The panels show something else: a line goes through that, and before a run there is nothing but that."""
        if len(self._places) > 1 or (self._places and self._session.benches is None):
            self._draw()

    @Slot(bool)
    def _on_series(self, over_time: bool) -> None:
        self._over_time = over_time
        self._draw()

    @Slot()
    def ask_where_to_write(self) -> None:
        """Write the numbers of the point or line on show under a name to be chosen."""
        if self._view.diagram is None:
            self._session.notice(tr("There is no point or line to write yet"), tr("Click a map after a run"), "info")
            return
        self._dialogs.ask_point_name(f"{self._session.data.stem}_{self._view.diagram.kind}.csv")

    @Slot(object)
    def write(self, path: Path) -> None:
        """Write the numbers of the point or line on show, whole or not at all."""
        diagram = self._view.diagram
        if diagram is not None:
            self._writing.numbers(path, diagram.to_csv(origin_of(self._session, self._view.words)))

    @Slot()
    def _draw(self) -> None:
        benches = self._session.benches
        self._view.offer_series(len(self._places) == 1 and benches is not None and len(benches.last.known) > 1)
        if not self._places:
            self._view.set_empty(HINT)
        elif len(self._places) > 1:
            self._draw_line(*self._places)
        elif benches is None:
            self._draw_known(*self._places)
        else:
            self._draw_point(benches.last, *self._places)

    def _draw_known(self, point: MapPoint) -> None:
        """Before a run: truth and input over time, where there are several times."""
        fields = self._compare.fields
        names = (TRUTH_NAME, INPUT_NAME) if fields is not None else ()
        known = {name: fields.known[name] for name in names if name in fields.known}
        if not known or max(field.sizes["time"] for field in known.values()) < 2:
            self._view.set_empty(NO_RUN)
            return
        try:
            self._view.set_diagram(known_over_time(known, point.x, point.y), self._words(point))
        except SpecError:
            self._view.set_empty(OUTSIDE)

    def _draw_point(self, bench: Bench, point: MapPoint) -> None:
        pixel = bench.pixel_at(point.x, point.y)
        if self._over_time and pixel is not None and len(bench.known) > 1:
            self._view.set_diagram(over_time(bench, *pixel), self._words(point))
            return
        diagram = None if pixel is None else at_point(bench, *pixel, self._time(bench))
        if diagram is None or not diagram.curves:
            self._view.set_empty(OUTSIDE if diagram is None else ALONE)
            return
        marks = dict(diagram.marks)
        known = [f"{name} {marks[name]:.1f}" for name in (INPUT_NAME, TRUTH_NAME) if name in marks]
        self._view.set_diagram(diagram, f"{self._words(point)}  {'  '.join(known)} {UNITS[bench.units]}".strip())

    def _draw_line(self, start: MapPoint, end: MapPoint) -> None:
        compare = self._compare
        shown = {words: compare.pictures[words] for words in compare.contents() if words in compare.pictures}
        if compare.fields is None or compare.place is None or not shown:
            self._view.set_empty(NOTHING)
            return
        try:
            diagram = transect(compare.fields, shown, self._session.show, compare.time, compare.place, (start, end))
        except SpecError:
            self._view.set_empty(OUTSIDE)
            return
        self._view.set_diagram(diagram, tr("{start} to {end}", start=self._words(start), end=self._words(end)))

    def _time(self, bench: Bench) -> int:
        """The index of the time on show."""
        return min(self._session.data.place, len(bench.known) - 1)

    def _words(self, point: MapPoint) -> str:
        place = self._compare.place
        if place is None:
            return ""
        longitude, latitude = place.to_lonlat(point)
        return ", ".join(part for part in (place_words(latitude, longitude), place.near(point)) if part)
