"""Where in the open file to look: its overview, the box on it, and places to jump to."""

from functools import partial
from typing import Any

import xarray as xr
from PySide6.QtCore import QObject, QTimer, Slot

from core.grid import crop
from core.types import Region, Run, Scene
from gui.controllers import places, reading
from gui.jobs import JobQueue, Latest
from gui.panels.region_panel import RegionPanel
from gui.session import Session
from gui.widgets.theme import Theme, theme_of
from gui.words import tr

REST_MILLISECONDS = 300
"""The overview, for which all of a file is read, is of another time so long after it was asked for: the next step waits for neither."""


class RegionController(QObject):
    """Between the form of the region, with its map of the whole file, and the choice of data."""

    def __init__(self, session: Session, files: JobQueue, region: RegionPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._region = session, region
        self._mapping = Latest(files, self)
        self._mapping.finished.connect(self._on_overview)
        self._mapping.failed.connect(self._on_no_overview)
        self._later = QTimer(self, interval=REST_MILLISECONDS, singleShot=True)
        self._later.timeout.connect(self._map)
        self._overview: xr.DataArray | None = None
        self._heaviest: Region | None = None
        self._storm = reading.storm_choice()
        session.source_changed.connect(self._on_source)
        session.scene_changed.connect(self._on_scene)
        region.region_requested.connect(self._on_region)
        region.preset_requested.connect(self._on_preset)

    @property
    def pending(self) -> bool:
        """Whether a large file waits for its overview, which decides where to look first."""
        session = self._session
        return session.data.region is None and self._overview is None and reading.is_large(session.source, session.data)

    def show_result(self, run: Run) -> None:
        """Show where a result lies: it is all there is."""
        self._region.show_presets([])
        self._region.show_region(run.region, places.size(run.input, run.factor))
        self._region.overview.set_region(None)
        self._mapping.ask(partial(reading.painted, run.input, self._dark()))

    def follow_time(self) -> None:
        """Show the overview of the time on show, once that has rested."""
        self._later.start()

    @Slot(object)
    def repaint(self, theme: Theme) -> None:
        """Paint the overview again in another theme, of which its own widget may not know yet."""
        if self._overview is not None:
            self._mapping.ask(partial(reading.painted, self._overview, theme.dark))

    @Slot(object)
    def _on_source(self, source: Any) -> None:
        if source is None:
            self._later.stop()
            self._mapping.drop()
            return
        self._overview = self._heaviest = None
        self._region.show_region(source.bounds, "")
        self._show_presets()
        self._map()

    def _dark(self) -> bool:
        return theme_of(self._region.palette()).dark

    @Slot()
    def _map(self) -> None:
        self._later.stop()
        self._mapping.ask(partial(reading.read_overview, self._session.source, self._session.data.time, self._dark()))

    @Slot(object)
    def _on_overview(self, drawn: reading.Overview) -> None:
        first, (self._overview, rgba, extent, place, self._heaviest) = self._overview is None, drawn
        data = self._session.data
        self._region.overview.set_place(place)
        self._region.overview.set_image(rgba, extent)
        source = self._session.source
        if source is not None:
            self._show_presets()
        if first and data.region is None and reading.is_large(source, data):
            self._look_at(self._heaviest or places.middle(source.bounds, data.coarse_step_degrees))

    @Slot(object)
    def _on_no_overview(self, error: Exception) -> None:
        self._region.overview.set_empty(tr("There is no overview. The message over the maps says why."))
        self._session.report(error)
        if self.pending:
            self._look_at(places.middle(self._session.source.bounds, self._session.data.coarse_step_degrees))

    def _look_at(self, region: Region) -> None:
        """Begin there: nobody has chosen yet."""
        with self._session.consequences():
            self._session.change_data(region=region)

    def _show_presets(self) -> None:
        self._region.show_presets([(preset.name, preset.inside) for preset in self._presets()])

    def _presets(self) -> tuple[places.Preset, ...]:
        storm = self._storm.region if self._storm else None
        source = self._session.source
        return places.presets(source.bounds, storm, self._overview, self._heaviest, rain=reading.is_rain(source))

    @Slot(object)
    def _on_scene(self, scene: Scene | None) -> None:
        if scene is not None:
            shown = places.size(crop(scene.input, scene.region), scene.factor)
            self._region.show_region(scene.region, shown, places.step(scene.input))
        elif self._session.refused and self._session.source is not None:  # of which no size is known
            self._region.show_region(self._session.data.region or self._session.source.bounds, "")

    @Slot(object)
    def _on_region(self, region: Region) -> None:
        self._session.change_data(region=region)

    @Slot(str)
    def _on_preset(self, name: str) -> None:
        preset = next(preset for preset in self._presets() if preset.name == name)
        self._session.change_data(region=preset.region)
