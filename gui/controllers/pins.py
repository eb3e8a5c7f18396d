"""Gauges placed by hand, and a run with gauges beside the same one without."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, Slot

from core.grid.lattice import axes_of
from core.io.gauges import usual_error
from core.types import VARIABLES, Pin, Run, Scene
from gui.controllers.run import RunController
from gui.panels.gauges_panel import GaugesPanel
from gui.session import DataChoice, Session
from gui.views.camera import MapPoint
from gui.views.grid_view import PanelGrid
from gui.views.place import Place
from gui.words import tr

WITHOUT = tr("without gauges")


class PinsController(QObject):
    """Between clicks on the maps, the table of gauges, and the choice of data."""

    def __init__(
        self, session: Session, grid: PanelGrid, panel: GaugesPanel, run: RunController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._grid, self._panel, self._run = session, grid, panel, run
        self._dropping = False
        self._with: tuple[Scene, DataChoice, Run | None] | None = None
        self._without: DataChoice | None = None
        grid.dropped.connect(self._on_dropped)
        panel.dropping_requested.connect(self._drop)
        panel.pin_edited.connect(self._on_edited)
        panel.pin_removed.connect(self._on_removed)
        panel.comparison_requested.connect(self.run_both)
        for changed in (session.data_changed, session.scene_changed):
            changed.connect(self._show)
        session.busy_changed.connect(self._on_busy)
        self._show()

    def targets(self) -> dict[str, Callable[[], object]]:
        """What the actions of gauges do."""
        return {"run.drop_gauge": self.drop, "run.with_and_without": self.run_both}

    @Slot()
    def drop(self) -> None:
        """The next click on a map drops a gauge, or no longer."""
        self._drop(not self._dropping)

    @Slot()
    def run_both(self) -> None:
        """Run with the gauges and, after that, with the same seed without any."""
        scene, data = self._session.scene, self._session.data
        if scene is None or not scene.observations:
            self._session.notice(
                tr("There is no gauge at this place and time"), tr("Drop one on a map (G), or choose a table"), "info"
            )
            return
        if not self._run.why_not():
            self._with, self._without = (scene, data, self._session.run), None
            self._run.start()

    @Slot(bool)
    def _drop(self, dropping: bool) -> None:
        self._dropping = dropping and self._session.source is not None and self._session.scene is not None
        self._panel.show_dropping(self._dropping)
        self._grid.set_dropping(self._dropping)

    @Slot(object)
    def _on_dropped(self, point: MapPoint) -> None:
        scene, source = self._session.scene, self._session.source
        self._drop(False)
        if scene is None or source is None:
            return
        longitude, latitude = Place.of(scene.input).to_lonlat(point)
        value = round(value_at(scene, point, self._session.data.place), 2)
        end = source.period(self._session.data.time)[1]
        pin = Pin(
            lat=round(float(latitude), 4),
            lon=round(float(longitude), 4),
            time=np.datetime_as_string(end, unit="s"),
            value=value,
            sd=usual_error(value, scene.variable),
        )
        self._session.change_data(pins=(*self._session.data.pins, pin))

    @Slot(int, object)
    def _on_edited(self, row: int, pin: Pin) -> None:
        pins = list(self._session.data.pins)
        pins[row] = pin
        self._session.change_data(pins=tuple(pins))
        self._show()

    @Slot(int)
    def _on_removed(self, row: int) -> None:
        pins = self._session.data.pins
        self._session.change_data(pins=(*pins[:row], *pins[row + 1 :]))

    @Slot()
    def _show(self) -> None:
        session = self._session
        variable = VARIABLES[session.scene.variable if session.scene is not None else "precip"]
        self._panel.show_pins(session.data.pins, variable)
        seen = session.scene is not None and bool(session.scene.observations)
        self._panel.show_ready(drop=session.source is not None and session.scene is not None, both=seen)

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        """Go on with the run without gauges after the one with them, and show both from its first member on."""
        if busy or self._with is None:
            return
        scene, data, before = self._with
        if self._without is not None:
            self._with = None
            return
        run = self._session.results.of(data.timeless)
        if run is None or run.run is before or not run.run.complete:
            self._with = None  # it was cancelled, refused, or is asked about first
            return
        self._without = replace(data, gauges=None, gauge_sd=None, pins=())
        self._run.start_on(replace(scene, observations={}, gauges_sha256=""), self._without, title=WITHOUT)
        live = self._session.live
        if live is not None and self._session.data.timeless == data.timeless:
            self._set_beside(live.id)

    def _set_beside(self, other: str) -> None:
        """Both runs and their difference, with the input: whatever product of them is chosen."""
        beside = f"downscaled@{other}"
        self._session.change_show(panels=(("downscaled", beside), (f"downscaled - {beside}", "input")))


def value_at(scene: Scene, point: MapPoint, time: int = 0) -> float:
    """The input at a place and the index of a time; 0 where it is missing or outside."""
    y, x = axes_of(scene.input)
    row, column = (int(np.floor((at - axis.low) / axis.step)) for at, axis in ((point.y, y), (point.x, x)))
    inside = 0 <= row < y.values.size and 0 <= column < x.values.size
    value = float(scene.input.values[time, row, column]) if inside else 0.0
    return value if np.isfinite(value) else 0.0
