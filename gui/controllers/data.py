"""Opens files, reads the scene that is asked for, and keeps the data form true."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from core.address import Address, Location, location_of
from core.types import Run, Scene
from gui.controllers import places, reading
from gui.controllers.gauges import GaugesController
from gui.controllers.region import RegionController
from gui.jobs import JobQueue, Latest, single
from gui.panels.data_panel import DataPanel
from gui.panels.dialogs import FileDialogs
from gui.panels.region_panel import RegionPanel
from gui.panels.time_bar import TimeBar
from gui.session import DataChoice, Session, fields_of
from gui.widgets.moments import moments
from gui.words import tr


class DataController(QObject):
    """From a path to a scene.

    Attributes:
        asked: the file that was opened last, how it was chosen to be taken, and what else is known of it.
        unopened: it could not be opened.
        region: where in it to look.
    """

    def __init__(
        self,
        session: Session,
        files: JobQueue,
        panel: DataPanel,
        region: RegionPanel,
        times: TimeBar,
        dialogs: FileDialogs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._panel, self._times = session, panel, times
        self._files = files
        self._dialogs = dialogs
        self._opening = Latest(files, self)
        self._reading = Latest(files, self)
        self.region = RegionController(session, files, region, self)
        self.asked: tuple[Path, DataChoice | None, dict[str, Any]] = (Path(), None, {})
        self.unopened = False
        self._awaited: DataChoice | None = None
        self.gauges = GaugesController(session, panel, dialogs, self)
        self._connect()

    def _connect(self) -> None:
        session, panel = self._session, self._panel
        self._opening.finished.connect(self._on_opened)
        self._opening.failed.connect(self._on_unopened)
        self._reading.finished.connect(self._on_scene)
        self._reading.failed.connect(self._on_refused)
        session.source_changed.connect(self._on_source)
        session.data_changed.connect(self._on_data)
        session.scene_changed.connect(self._on_scene_changed)
        panel.open_requested.connect(self._dialogs.ask_input)
        panel.truth_requested.connect(self._dialogs.ask_truth)
        panel.truth_removal_requested.connect(self.remove_truth)
        panel.role_requested.connect(self._on_role)
        panel.coarsen_requested.connect(self._on_coarsen)
        panel.simulation_requested.connect(self._on_simulation)
        panel.simulation_seed_requested.connect(self._on_seed)
        panel.variable_requested.connect(self._on_variable)
        panel.regrid_requested.connect(self._on_regrid)
        self._dialogs.input_chosen.connect(self.open)
        self._dialogs.truth_chosen.connect(self._on_truth)
        self._times.time_requested.connect(self._on_time)

    @Slot(object)
    def open(self, path: Location) -> None:
        """Open a field or a result; what it is shows from its content."""
        self.open_as(location_of(path), None)

    @Slot()
    def open_storm(self) -> None:
        """Open the bundled storm under a simulated satellite."""
        self.open_corner_of_storm(None)

    def open_corner_of_storm(self, degrees: float | None) -> None:
        """Open no more than some degrees of the bundled storm, or all of it."""
        choice = reading.storm_choice(degrees)
        if choice is not None:
            self.open_as(choice.input, choice)

    def open_files(self, paths: list[Location]) -> None:
        """Open an input, and a second file as its truth."""
        if len(paths) > 1:
            choice = DataChoice(input=paths[0], truth=paths[1], role="pair")
            self.open_as(paths[0], choice)
        elif paths:
            self.open(paths[0])

    def restore(self, choice: DataChoice) -> None:
        """Take data as they were taken before; the file is opened again where another one, or another variable, is open."""
        now = self._session.data
        if self._session.source is not None and opened_as(choice) == opened_as(now):
            self._session.change_data(**fields_of(choice))
        elif choice.input is not None and choice != now:
            self.open_as(choice.input, None if choice.role == "result" else choice)

    def open_as(self, path: Location, choice: DataChoice | None, **known: Any) -> None:
        """Open a file as it was chosen to be taken, or, where nobody has chosen, with what is known of it."""
        if isinstance(path, Address):
            self._session.notice(tr("Asking {path}", path=path), tr("Esc stops waiting"), "wait")
        self.asked = path, choice, known
        self._opening.ask(partial(reading.open_file, path, choice, self._session.sampler.downscaler, **known))

    @Slot(object)
    def _on_unopened(self, error: Exception) -> None:
        self.unopened = True
        self._session.report(error)

    @Slot()
    def stop_opening(self) -> None:
        """Wait no longer for a file or an address that has not answered yet."""
        if self._opening.busy:
            self._opening.drop()
            self._session.notice(tr("Stopped opening"), kind="info")

    @Slot(object)
    def _on_opened(self, opened: reading.Opened) -> None:
        self.unopened = False
        if self._session.source is not None:
            self._files.submit(single(self._session.source.close))
        if opened.run is not None:
            self.show_result(opened.run, opened.path)
            return
        self._session.set_source(opened.source, opened.choice)

    def show_result(self, run: Run, path: Path) -> None:
        """A result is shown as it was saved; there is nothing to read behind it."""
        self._session.open_run(run, DataChoice(input=path, role="result"))
        self._panel.show_input(path.name, str(path), (run.variable,), run.variable)
        self._panel.show_truth(tr("in this file") if run.truth is not None else "")
        self._panel.show_origin(f"{tr(run.origin)}, {places.spacing(run.input)}")
        self._times.show_times(moments(run.input["time"].values), 0)
        self.region.show_result(run)

    @Slot(object)
    def _on_source(self, source: Any) -> None:
        data = self._session.data
        if source is None:
            self._reading.drop()
            return
        self._panel.show_input(data.input.name, str(data.input), tuple(source.variables), source.variable)
        self._times.show_times(moments(source.times), data.time)

    @Slot(object)
    def _on_data(self, data: DataChoice) -> None:
        if data.role != "result":
            within = tr("in this file") if data.role == "fine" else ""
            self._panel.show_truth(data.truth.name if data.truth else within)
        self._panel.show_role(
            data.role,
            coarsen=data.coarsen,
            simulated=data.simulate is not None,
            seed=data.simulate or 0,
            regrid=data.regrid,
            satellite=self._session.source is None or reading.is_rain(self._session.source),
        )
        self._times.show_time(data.time)
        self._times.show_span(data.span)
        if self._session.source is not None and not self.region.pending:
            self._read(data)

    def _read(self, data: DataChoice) -> None:
        """Read the scene; another time of a span that is on show, or on its way, needs no reading."""
        within = data.span is not None
        if within and self._session.scene_is_current:
            self._times.go_on()
        elif not (within and self._reading.busy and self._awaited == data.timeless):
            self._awaited = data.timeless
            self._reading.ask(partial(reading.read_scene, data))

    @Slot(object)
    def _on_scene(self, read: tuple[DataChoice, Scene]) -> None:
        choice, scene = read
        self._awaited = None
        if choice.timeless == self._session.data.timeless:
            self._session.set_scene(scene)
            self._times.go_on()

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        self.unopened = False
        self._awaited = None
        self._session.refuse_scene()
        self._session.report(error)

    @Slot(object)
    def _on_scene_changed(self, scene: Scene | None) -> None:
        if scene is None:
            self._panel.show_origin("")
            return
        self._panel.show_origin(f"{tr(scene.origin)}, {places.spacing(scene.input)}")

    @Slot(str)
    def _on_role(self, role: str) -> None:
        if role == "coarse" and self._session.data.truth is not None:
            role = "pair"
        fine = role == "fine"
        data = self._session.data
        self._session.change_data(role=role, truth=None if fine else data.truth, simulate=None)

    @Slot(object)
    def _on_truth(self, path: Path) -> None:
        self._session.change_data(truth=path, role="pair", simulate=None)

    @Slot()
    def remove_truth(self) -> None:
        """Verify against nothing."""
        self._session.change_data(truth=None, role="coarse")

    @Slot(int)
    def _on_coarsen(self, cells: int) -> None:
        self._session.change_data(coarsen=cells)

    @Slot(bool)
    def _on_simulation(self, on: bool) -> None:
        self._session.change_data(simulate=0 if on else None)

    @Slot(int)
    def _on_seed(self, seed: int) -> None:
        if self._session.data.simulate is not None:
            self._session.change_data(simulate=seed)

    @Slot(str)
    def _on_variable(self, name: str) -> None:
        data = self._session.data
        if data.input is not None and name != data.variable:
            self.open_as(data.input, replace(data, variable=name))

    @Slot(bool)
    def _on_regrid(self, on: bool) -> None:
        self._session.change_data(regrid=on)

    @Slot(int)
    def _on_time(self, index: int) -> None:
        if index != self._session.data.time:
            self._session.change_data(time=index)
            if self._session.source is None:
                self._times.go_on()
            elif not self._times.playing:
                self.region.follow_time()


def opened_as(choice: DataChoice) -> tuple[Any, ...]:
    """What the open source depends on; all else only decides how it is read."""
    return choice.input, choice.variable, choice.stated
