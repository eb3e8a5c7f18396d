"""The one window: a table of docks around the maps, and a table of what every action does."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QTabWidget, QVBoxLayout, QWidget

from core.address import Location, location_of
from gui.actions import ACTIONS, Actions
from gui.controllers.autosave import Autosave
from gui.controllers.comfort import Comfort
from gui.controllers.commands import CommandsController
from gui.controllers.compare import CompareController
from gui.controllers.data import DataController
from gui.controllers.docks import LEFT, RIGHT, DocksController, DockSpec, region_panel
from gui.controllers.engine import Engine
from gui.controllers.experiments import Experiments
from gui.controllers.exports import Exports
from gui.controllers.help import HelpController
from gui.controllers.honesty import Honesty
from gui.controllers.looking import Looking
from gui.controllers.models import ModelsController
from gui.controllers.pins import PinsController
from gui.controllers.recent import RecentController
from gui.controllers.run import RunController
from gui.controllers.runs import RunsController
from gui.controllers.sessions import SessionsController
from gui.controllers.show import ShowController
from gui.controllers.understand import Understanding
from gui.controllers.undo import UndoController
from gui.jobs import queues_of
from gui.panels.batch_panel import BatchPanel
from gui.panels.cards_panel import CardsPanel
from gui.panels.data_panel import DataPanel
from gui.panels.dialogs import FileDialogs
from gui.panels.explain_panel import ExplainPanel
from gui.panels.form import FormKeys
from gui.panels.gauges_panel import GaugesPanel
from gui.panels.models_panel import ModelsPanel
from gui.panels.notice_bar import NoticeBar
from gui.panels.palette import CommandPalette
from gui.panels.progress_bar import RunProgress
from gui.panels.reading_panel import ReadingPanel
from gui.panels.runs_panel import RunsPanel
from gui.panels.sampler_panel import SamplerPanel
from gui.panels.selection_bar import SelectionBar
from gui.panels.show_bar import ShowBar
from gui.panels.text_window import TextWindow
from gui.panels.time_bar import TimeBar
from gui.panels.tool_bar import tool_bar
from gui.panels.way_bar import WayBar
from gui.session import Session
from gui.settings import Settings
from gui.views.grid_view import PanelGrid
from gui.views.plots.plots_view import PlotsView
from gui.views.plots.point_view import PointView
from gui.views.probe import ProbeView
from gui.views.score_table import ScoreView
from gui.views.violins import ViolinView
from gui.words import tr

PAINT_MILLISECONDS = 30
"""The engine loads this long after the window was first shown, when it has been painted."""


DOCKS = (
    DockSpec("data", "Data", LEFT, DataPanel, 1),
    DockSpec("region", "Region", LEFT, region_panel, 1000),
    DockSpec("gauges", "Gauges", LEFT, GaugesPanel, 1, behind="region"),
    DockSpec("reading", "Reading", LEFT, ReadingPanel, 1, behind="region"),
    DockSpec("models", "Models", LEFT, ModelsPanel, 1),
    DockSpec("sampler", "Sampler", LEFT, SamplerPanel, 1),
    DockSpec("probe", "Probe", RIGHT, ProbeView, 110),
    DockSpec("selection", "Selection", RIGHT, SelectionBar, 1),
    DockSpec("errors", "Errors", RIGHT, ViolinView, 320),
    DockSpec("plots", "Plots", RIGHT, PlotsView, 320, behind="errors"),
    DockSpec("point", "Point", RIGHT, PointView, 320, behind="errors"),
    DockSpec("explain", "Explain", RIGHT, ExplainPanel, 320, behind="errors"),
    DockSpec("scores", "Scores", RIGHT, ScoreView, 250),
    DockSpec("runs", "Runs", RIGHT, RunsPanel, 250, behind="scores"),
    DockSpec("batch", "Batch", RIGHT, BatchPanel, 250, behind="scores"),
    DockSpec("cards", "Cards", RIGHT, CardsPanel, 250, behind="scores"),
)


class MainWindow(QMainWindow):
    """Composes panels, views and controllers; holds no state but the docks and the remembered settings.

    Signals:
        closed: the worker threads have ended.
    """

    closed = Signal()

    def __init__(
        self,
        settings: Settings,
        settings_path: Path | None = None,
        *,
        engine: Engine | None = None,
        state_folder: Path | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Stormlens")
        self.setAcceptDrops(True)
        self.setDockOptions(QMainWindow.DockOption.AnimatedDocks | QMainWindow.DockOption.AllowTabbedDocks)
        self._settings = settings
        self._warm = False
        self.session = Session(self)
        self.queues = queues_of(self)
        self.engine_jobs, self.file_jobs, self.picture_jobs, self.choice_jobs, self.later_jobs = self.queues
        self.setTabPosition(LEFT | RIGHT, QTabWidget.TabPosition.North)
        self.arrangement = DocksController(DOCKS, self)
        self.panels, self.docks = self.arrangement.panels, self.arrangement.docks
        self._make_centre()
        self.actions_by_id = Actions(self.menuBar(), self)
        self._make_controllers(engine or Engine())
        self.autosave = Autosave(self.session, self.file_jobs, self.sessions, self.arrangement, state_folder, self)
        named = [self.actions_by_id[name] for name in ("file.open", "file.save")]
        drawn = [self.actions_by_id[name] for name in ("edit.undo", "edit.redo")]
        self.addToolBar(tool_bar(self, named, drawn, self.times))
        self._fill_menus()
        changed = self.session, self.dialogs, self.run, self.autosave, self.help, self.arrangement, self.recent
        known = ACTIONS, dict(self.actions_by_id), self.grid
        self.comfort = Comfort(self, settings, settings_path, *known, *changed, self.times)
        self._connect_actions()
        self.resize(1280, 800)
        self.arrangement.place()
        self.comfort.memory.restore()
        self.session.source_changed.connect(self._on_source)

    def _make_centre(self) -> None:
        self.notices, self.grid, self.show_bar, self.progress = NoticeBar(), PanelGrid(), ShowBar(), RunProgress()
        self.film_progress = RunProgress(
            cancel=(tr("Cancel movie"), tr("Stop making the movie; nothing is left of it"))
        )
        self.times, self.way_bar, self.page, self.dialogs = TimeBar(), WayBar(), TextWindow(self), FileDialogs(self)
        centre = QWidget(accessibleName=tr("Maps"))
        column = QVBoxLayout(centre)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(2)
        for widget in (self.notices, self.grid, self.way_bar, self.show_bar, self.progress, self.film_progress):
            column.addWidget(widget, int(widget is self.grid))
        self.setCentralWidget(centre)
        centre.setFocus()
        keys = FormKeys(self)
        for form in (centre, *self.panels.values()):
            keys.watch(form)

    def _make_controllers(self, engine: Engine) -> None:
        session, panels, start = self.session, self.panels, self._settings
        session.change_sampler(members=start.members, seed=start.seed, device=start.device)
        self.dialogs.folder, self.dialogs.training = start.folder, start.training
        read = panels["data"], panels["region"], self.times, self.dialogs
        self.data = DataController(session, self.file_jobs, *read, self)
        self.models = ModelsController(session, self.file_jobs, panels["models"], engine.models, self)
        beside = panels, self.notices, self.arrangement
        self.honesty = Honesty(session, self.choice_jobs, self.data, self.models, *beside, self)
        jobs, form = (self.engine_jobs, self.file_jobs), panels["sampler"]
        self.run = RunController(session, *jobs, form, self.models, self.progress, self.dialogs, engine, self)
        self.compare = CompareController(session, self.picture_jobs, self.grid, self)
        shown = session, self.compare, self.grid
        self.pins = PinsController(session, self.grid, panels["gauges"], self.run, self)
        self.show_choice = ShowController(*shown, self.show_bar, palette=start.palette, parent=self)
        self.looking = Looking(*shown, self.picture_jobs, self.show_bar, panels["probe"], self.dialogs, self)
        judged = self.choice_jobs, self.later_jobs, self.file_jobs, panels, self.grid, self.dialogs
        self.understand = Understanding(session, *judged, engine.compare, self.compare, self.models, self)
        self.exports = Exports(session, self.picture_jobs, self.grid, self.dialogs, self.page, self)
        self.grid.theme_changed.connect(self.data.region.repaint)
        self.help = HelpController(self.page, self)
        self.commands = CommandsController(CommandPalette(self), self.menuBar(), self)
        self.undo = UndoController(session, self.arrangement, self.data, self)
        listed = panels["runs"], self.data, self.undo.stack, panels["scores"]
        self.runs = RunsController(session, self.picture_jobs, *listed, self)
        self.grid.theme_changed.connect(self.runs.repaint)
        made = self.models, self.run, self.runs, self.compare, self.dialogs, engine
        filmed = self.film_progress, self.grid, self.times, self.way_bar
        queues = self.engine_jobs, self.file_jobs, self.picture_jobs
        self.experiments = Experiments(session, *queues, *made, *filmed, self)
        desk = self.dialogs, self.run, self.undo, self.arrangement
        self.sessions = SessionsController(session, self.file_jobs, *desk, self)

    def _connect_actions(self) -> None:
        targets: dict[str, Callable[[], object]] = {
            "file.open": self.dialogs.ask_input,
            "file.open_folder": self.dialogs.ask_input_folder,
            "file.address": self.dialogs.ask_address,
            "file.truth": self.dialogs.ask_truth,
            "file.storm": self.data.open_storm,
            "file.save": self.run.keeping.ask_where_to_save,
            "file.save_session": self.sessions.ask_where_to_save,
            "file.open_session": self.dialogs.ask_session,
            "file.last_session": self.autosave.open_last,
            **self.exports.targets(),
            **self.experiments.targets(),
            "file.quit": self.close,
            "edit.undo": self.undo.undo,
            "edit.redo": self.undo.redo,
            "edit.clear": self.notices.clear_all,
            **self.comfort.targets(),
            **self.run.times.targets(self.times),
            **self.show_choice.targets(),
            **self.sessions.batch.targets(),
            **self.understand.targets(),
            **self.looking.targets(),
            **self.honesty.targets(),
            "view.full": self.grid.toggle_full,
            "view.choose": self.grid.open_chooser,
            "view.levels": self.show_bar.toggle_levels,
            **self.arrangement.targets(),
            "run.start": self.run.start,
            "run.cancel": self.run.cancel,
            **self.pins.targets(),
            **self.runs.targets(),
            "help.commands": self.commands.open,
            "help.page": self.help.show_help,
            "help.about": self.help.show_about,
        }
        for name, action in self.actions_by_id:
            action.triggered.connect(targets[name])
        self.actions_by_id["run.cancel"].triggered.connect(self.data.stop_opening)
        self.run.times.fill(self.times, dict(self.actions_by_id))
        steps = self.actions_by_id["edit.undo"], self.actions_by_id["edit.redo"]
        self.undo.dress(*steps)
        self.experiments.lend(*steps)

    def _fill_menus(self) -> None:
        menus = self.actions_by_id.menus
        recent = QMenu(tr("Recent files"), self)
        menus["file"].insertMenu(self.actions_by_id["file.storm"], recent)
        self.recent = RecentController(self.session, recent, self._settings.recent, self)
        self.recent.open_requested.connect(self.data.open)
        self.show_choice.fill(menus["view"].addMenu(tr("Arrange panels")))
        self.looking.basemap.fill(menus["view"].addMenu(tr("Map layers")), menus["view"].addMenu(tr("Projection")))
        menus["view"].addMenu(tr("Docks")).addActions([dock.toggleViewAction() for dock in self.docks.values()])

    @Slot(object)
    def _on_source(self, source: object) -> None:
        path = self.session.data.input
        if path is not None:
            self.setWindowTitle(f"{path.name} - Stormlens")

    def open_files(self, paths: list[Location]) -> None:
        """Open a session, or a field and its truth, or a result."""
        if paths and paths[0].suffix.lower() == ".json":
            self.sessions.open(paths[0])
        else:
            self.data.open_files(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes on to what is in sight; docks that others cover are reached by their tabs."""
        for _ in range(len(self.findChildren(QWidget))):
            moved = super().focusNextPrevChild(forwards)
            if not moved or not self.arrangement.is_behind(self.focusWidget()):
                return moved
        return False

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped: one file as input, two as input and truth, or a session."""
        urls = event.mimeData().urls()
        self.open_files([location_of(url.toLocalFile() if url.isLocalFile() else url.toString()) for url in urls])

    def showEvent(self, event: QShowEvent) -> None:
        """Load the engine once the window has been painted."""
        super().showEvent(event)
        if not self._warm:
            self._warm = True
            if not self._settings.layout:
                self.arrangement.place()
            self.undo.start()
            QTimer.singleShot(PAINT_MILLISECONDS, self, self.run.warm)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember, hide at once, wait for the evaluation in progress, and keep what it has finished."""
        self.comfort.memory.keep()
        self.times.pause()
        self.autosave.hurry()
        self.experiments.training.close()
        self.hide()
        for queue in self.queues:
            queue.shutdown()
        self.autosave.end()
        super().closeEvent(event)
        self.closed.emit()
