"""Which gauges draw the ensemble, and what was used of them."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from core.types import VARIABLES
from gui.panels.data_panel import DataPanel
from gui.panels.dialogs import FileDialogs
from gui.session import Session
from gui.words import tr


class GaugesController(QObject):
    """Keeps the data form's row of gauges true."""

    def __init__(self, session: Session, panel: DataPanel, dialogs: FileDialogs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._panel = session, panel
        session.data_changed.connect(self.refresh)
        session.scene_changed.connect(self.refresh)
        session.run_changed.connect(self.refresh)
        panel.gauges_requested.connect(dialogs.ask_gauges)
        panel.gauges_removal_requested.connect(self.remove)
        panel.gauge_error_requested.connect(self._on_error)
        dialogs.gauges_chosen.connect(self._on_chosen)

    @Slot()
    def remove(self) -> None:
        """Draw the ensemble without gauges."""
        self._session.change_data(gauges=None, gauge_sd=None, pins=())

    @Slot()
    def refresh(self) -> None:
        """Show the table and how many of its readings are used."""
        session, finished = self._session, self._session.data.role == "result"
        counts = self._counts()
        name = tr("in this file") if finished and counts else self._name()
        if counts:
            from core.io.gauged import described

            name, account = self._used(counts, name), described(counts)
        else:
            account = str(session.data.gauges or "")
        self._panel.show_gauges(
            name,
            account,
            error=session.data.gauge_sd or 0.0,
            units=VARIABLES[session.scene.variable if session.scene else "precip"].units_of_differences,
            open_=session.source is not None,
            fixed=finished,
            table=session.data.gauges is not None,
        )

    def _used(self, counts: dict[str, Any], name: str) -> str:
        """How many readings are used, unless the name says as much: of gauges dropped by hand where all are used."""
        all_pins = self._session.data.gauges is None and counts["used"] == len(self._session.data.pins) > 0
        return name if all_pins else tr("{used} used, {name}", used=counts["used"], name=name)

    def _name(self) -> str:
        """Where the readings come from; empty without any."""
        data = self._session.data
        parts = [data.gauges.name] if data.gauges else []
        return ", ".join([*parts, *([tr("{count} by hand", count=len(data.pins))] if data.pins else [])])

    def _counts(self) -> dict[str, Any]:
        """What was used and left out; empty without gauges, and while they are being read."""
        session = self._session
        if session.data.role == "result":
            return session.run.provenance.get("gauges", {}) if session.run is not None else {}
        if session.scene is None or not session.scene_is_current or not session.scene.observations:
            return {}
        from core.io.gauged import tally

        return tally(session.scene.observations.values())

    @Slot(object)
    def _on_chosen(self, path: Path) -> None:
        if self._session.source is not None:
            self._session.change_data(gauges=path)

    @Slot(float)
    def _on_error(self, sd: float) -> None:
        self._session.change_data(gauge_sd=sd or None)
