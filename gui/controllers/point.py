"""Shows what the members say at the pinned point, or all panels along the line drawn, at the time on show."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from core.errors import SpecError
from core.types import VARIABLES, Variable
from core.units import shown_in
from core.verify.bench import Bench
from core.verify.diagram import TRUTH_NAME, Diagram
from core.verify.diagrams.point import INPUT_NAME, at_point
from core.verify.diagrams.series import known_over_time, over_time
from gui.controllers.compare import CompareController
from gui.controllers.fields import Fields
from gui.controllers.other_times import OtherTimes
from gui.controllers.transect import transect
from gui.controllers.writing import Writing, origin_of
from gui.jobs import JobQueue
from gui.panels.dialogs import FileDialogs
from gui.session import Session
from gui.views.camera import MapPoint
from gui.views.place import extent_of
from gui.views.plots.diagram_plot import units_of
from gui.views.plots.point_view import HINT, PointView
from gui.views.probe import place_words, value_words
from gui.words import tr

NO_RUN = tr("Press Run (Ctrl+R): then the members at the pinned point appear here.")
SIMULATED = tr("times not run: simulated one by one")
OUTSIDE = tr("That lies outside the region. Click or draw inside it.")
NOTHING = tr("No panel shows a field that the line could go through. Open one (Ctrl+O).")
ALONE = tr("There is one member only: its value is in the probe.")
REST_MILLISECONDS = 300
"""The point has rested so long before other times are read for it."""
PAUSE_MILLISECONDS = 150
"""What was read meanwhile is drawn so often."""


class PointController(QObject):
    """A pixel, or a line of them, needs no thread; its numbers are written on the queue ``writers``.

    Args:
        files: the queue on which times that are not in memory are read.
    """

    def __init__(
        self,
        session: Session,
        writers: JobQueue,
        files: JobQueue,
        compare: CompareController,
        view: PointView,
        dialogs: FileDialogs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._compare, self._view, self._dialogs = session, compare, view, dialogs
        self._places: tuple[MapPoint, ...] = ()
        self._over_time, self._units = False, ""
        self._writing, self._others = Writing(session, writers, self), OtherTimes(files, self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._rest.timeout.connect(self._read_others)
        self._pause.timeout.connect(self._draw)
        self._others.grew.connect(self._on_grew)
        self._others.failed.connect(session.report)
        view.series_requested.connect(self._on_series)
        view.export_requested.connect(self.ask_where_to_write)
        dialogs.point_named.connect(self.write)
        session.benches_changed.connect(self._draw)
        session.data_changed.connect(self._draw)
        compare.painted.connect(self._on_painted)

    @Slot(object)
    def pin(self, point: MapPoint | None) -> None:
        """Show another point, or none."""
        self._move(() if point is None else (point,))

    @Slot(object)
    def follow(self, ends: tuple[MapPoint, MapPoint]) -> None:
        """Show what the panels say along a line."""
        self._move(ends)

    def _move(self, places: tuple[MapPoint, ...]) -> None:
        self._places = places
        self._others.drop()
        self._draw()

    @Slot()
    def _on_painted(self) -> None:
        """The panels show something else: a line goes through that, and before a run there is nothing but that."""
        told, self._units = self._units, self._session.show.levels.units
        if len(self._places) > 1 or (self._places and (self._session.benches is None or told != self._units)):
            self._draw()

    @Slot(bool)
    def _on_series(self, over_time: bool) -> None:
        self._over_time = over_time
        if not over_time:
            self._others.drop()
        self._draw()

    @Slot()
    def _on_grew(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    @Slot()
    def _read_others(self) -> None:
        """Read the times of the file that are not in memory."""
        session, fields, place = self._session, self._compare.fields, self._compare.place
        if not self._awaits_others or fields is None or place is None or not self._inside(fields):
            return
        in_memory = fields.known["input"]["time"].values
        projected = place.grid_mapping is not None
        self._others.ask(session.data, session.source.times, in_memory, self._places[0], projected=projected)
        self._tell_progress()

    def _inside(self, fields: Fields) -> bool:
        """Whether the point lies in the fields; what is outside is not read."""
        extent, point = extent_of(fields.known["input"]), self._places[0]
        return extent.west <= point.x <= extent.east and extent.south <= point.y <= extent.north

    @property
    def _awaits_others(self) -> bool:
        """Whether a point is seen over time, of a file that has more times than are in memory."""
        source = self._session.source
        return self._over_time and len(self._places) == 1 and source is not None and source.times.size > 1

    @property
    def _several(self) -> bool:
        """Whether there are several times at a point, in memory or in the file."""
        benches, source, fields = self._session.benches, self._session.source, self._compare.fields
        counts = [0 if benches is None else len(benches.last.known), 0 if source is None else source.times.size]
        counts.append(0 if fields is None else fields.known["input"].sizes["time"])
        return len(self._places) == 1 and max(counts) > 1

    def _tell_progress(self) -> None:
        self._view.show_progress(*(self._others.progress if self._awaits_others else (0, 0)))

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
        self._view.offer_series(self._several)
        if not self._places:
            self._view.set_empty(HINT)
        elif len(self._places) > 1:
            self._draw_line(*self._places)
        elif benches is None:
            self._draw_known(*self._places)
        else:
            self._draw_point(benches.last, *self._places)
        self._tell_progress()
        if self._awaits_others:
            self._rest.start()
        else:
            self._rest.stop()

    def _draw_known(self, point: MapPoint) -> None:
        """Before a run: truth and input over time, where there are several times."""
        fields = self._compare.fields
        names = (TRUTH_NAME, INPUT_NAME) if fields is not None else ()
        known = {name: fields.known[name] for name in names if name in fields.known}
        alone = not known or max(field.sizes["time"] for field in known.values()) < 2
        if not known or (alone and not self._awaits_others):
            self._view.set_empty(NO_RUN)
            return
        others = self._others.others if self._awaits_others else None
        try:
            self._show(known_over_time(known, point.x, point.y, others), self._words_over_time(point))
        except SpecError:
            self._view.set_empty(OUTSIDE)

    def _draw_point(self, bench: Bench, point: MapPoint) -> None:
        pixel = bench.pixel_at(point.x, point.y)
        if self._over_time and pixel is not None and self._several:
            others = self._others.others if self._awaits_others else None
            self._show(over_time(bench, *pixel, others), self._words_over_time(point))
            return
        diagram = None if pixel is None else at_point(bench, *pixel, self._time(bench))
        if diagram is None or not diagram.curves:
            self._view.set_empty(OUTSIDE if diagram is None else ALONE)
            return
        told = diagram.told_in(self._variable)
        marks = dict(told.marks)
        known = [
            f"{tr(name)} {value_words(marks[name], units_of(told.x))}".replace(" ", "\N{NO-BREAK SPACE}")
            for name in (INPUT_NAME, TRUTH_NAME)
            if name in marks
        ]
        self._show(diagram, ", ".join((self._words(point), *known)))

    @property
    def _variable(self) -> Variable:
        """As the panels show it."""
        return shown_in(VARIABLES[self._compare.variable], self._session.show.levels.units)

    def _show(self, diagram: Diagram, words: str) -> None:
        """A point in the units of the panels, which the probe has, too."""
        self._view.set_diagram(diagram.told_in(self._variable), words)

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

    def _words_over_time(self, point: MapPoint) -> str:
        """Of a simulated satellite it is said that its errors do not go on from the times in memory to the others."""
        simulated = self._awaits_others and self._session.data.simulate is not None
        return f"{self._words(point)}; {SIMULATED}" if simulated else self._words(point)

    def _words(self, point: MapPoint) -> str:
        place = self._compare.place
        if place is None:
            return ""
        longitude, latitude = place.to_lonlat(point)
        return ", ".join(part for part in (place_words(latitude, longitude), place.near(point)) if part)
