"""Reads what the panels show under the cursor, or else at the pinned point; copies it, and writes it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from gui.controllers.compare import CompareController
from gui.controllers.pictures import heaviest
from gui.controllers.spot import Spot, spot_at
from gui.controllers.writing import Writing, origin_of
from gui.jobs import JobQueue
from gui.panels.dialogs import FileDialogs
from gui.session import Session, Show
from gui.views.camera import MapPoint
from gui.views.grid_view import PanelGrid
from gui.views.probe import ProbeView, Reading
from gui.words import tr

NOTHING = tr("There is no place to read"), tr("Point at a map, or click one to pin a point")


class ProbeController(QObject):
    """One line for every panel; beside an ensemble's value the 10th and 90th percentile of its members.

    Args:
        writers: the queue on which numbers are written.
    """

    def __init__(
        self,
        session: Session,
        compare: CompareController,
        grid: PanelGrid,
        probe: ProbeView,
        writers: JobQueue,
        dialogs: FileDialogs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._compare, self._grid, self._probe = session, compare, grid, probe
        self._dialogs, self._writing = dialogs, Writing(session, writers, self)
        self._cursor: MapPoint | None = None
        self._pin: MapPoint | None = None
        self._asked: Spot | None = None
        grid.cursor_moved.connect(self.read)
        compare.painted.connect(self._again)
        session.show_changed.connect(self._on_show)
        probe.export_requested.connect(self.ask_where_to_write)
        dialogs.probe_named.connect(self.write)

    def targets(self) -> dict[str, Callable[[], object]]:
        """What the actions of the probe do."""
        return {"file.probe": self.ask_where_to_write, "edit.copy_probe": self.copy}

    @Slot()
    def point_at_heaviest(self) -> None:
        """Put the cross where the truth, or else the input, is heaviest; for pictures, where nobody points."""
        if self._compare.fields is not None:
            point = heaviest(self._compare.fields, self._compare.time)
            self._grid.set_cross(point)
            self.read(point)

    @Slot(object)
    def read(self, point: MapPoint | None) -> None:
        """Show what every panel says at a place; at the pinned point while the cursor is nowhere."""
        self._cursor = point
        self._again()

    @Slot()
    def copy(self) -> None:
        """Put what the probe shows on the clipboard."""
        spot = self._spot()
        if spot is None:
            self._session.notice(*NOTHING, "info")
            return
        QGuiApplication.clipboard().setText(spot.to_text())
        self._session.notice(tr("The probe's values are on the clipboard"), kind="info")

    @Slot()
    def ask_where_to_write(self) -> None:
        """Write what the probe shows now, wherever the cursor goes meanwhile, under a name to be chosen."""
        self._asked = self._spot()
        if self._asked is None:
            self._session.notice(*NOTHING, "info")
        else:
            self._dialogs.ask_probe_name(f"{self._session.data.stem}_probe.csv")

    @Slot(object)
    def write(self, path: Path) -> None:
        """Write what was asked for, whole or not at all."""
        if self._asked is not None:
            self._writing.numbers(path, self._asked.to_csv(origin_of(self._session, "")))

    @Slot(object)
    def _on_show(self, show: Show) -> None:
        """The point was pinned, moved or taken away."""
        pin = MapPoint(*show.mark[0]) if len(show.mark) == 1 else None
        if pin != self._pin:
            self._pin = pin
            self._again()

    @Slot()
    def _again(self) -> None:
        spot = self._spot()
        if spot is None:
            self._probe.set_reading(None)
            return
        lines = tuple((value.name, value.words) for value in spot.values)
        shorter = tuple(value.short for value in spot.values)
        near = spot.near if self._cursor is not None else ", ".join(part for part in (tr("pinned"), spot.near) if part)
        self._probe.set_reading(Reading(spot.latitude, spot.longitude, lines, near, shorter))

    def _spot(self) -> Spot | None:
        """What the probe shows; None where there is no place or no field."""
        compare, point = self._compare, self._cursor or self._pin
        if point is None or compare.place is None or compare.fields is None:
            return None
        pictures = [compare.pictures[words] for words in compare.contents() if words in compare.pictures]
        shown = compare.fields, pictures, self._session.show, compare.time
        return spot_at(point, compare.place, *shown, compare.names)
