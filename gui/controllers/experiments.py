"""What looks behind a run: films, a member's way out of noise, the sampler laboratory, and training."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gui.controllers.animation import AnimationController
from gui.controllers.compare import CompareController
from gui.controllers.engine import Engine
from gui.controllers.film import FilmController
from gui.controllers.laboratory import LaboratoryController
from gui.controllers.models import ModelsController
from gui.controllers.run import RunController
from gui.controllers.runs import RunsController
from gui.controllers.training import TrainingController
from gui.controllers.way import WayController
from gui.jobs import JobQueue
from gui.panels.dialogs import FileDialogs
from gui.panels.laboratory_panel import LaboratoryPanel
from gui.panels.progress_bar import RunProgress
from gui.panels.side_window import SideWindow
from gui.panels.time_bar import TimeBar
from gui.panels.training_panel import TrainingPanel
from gui.panels.way_bar import WayBar
from gui.session import Session
from gui.views.grid_view import PanelGrid
from gui.views.plots.course_view import CourseView
from gui.views.plots.skill_plot import SkillPlot
from gui.words import tr


class Experiments(QObject):
    """The presenters of what is made beside the run; laboratory and training have a window of their own.

    Args:
        jobs: the engine's queue; ``files``: the one that reads and writes; ``painters``: that of pictures.
        progress: the row of what is filmed.
        window: beside which theirs open, and with which they close.
    """

    def __init__(
        self,
        session: Session,
        jobs: JobQueue,
        files: JobQueue,
        painters: JobQueue,
        models: ModelsController,
        run: RunController,
        runs: RunsController,
        compare: CompareController,
        dialogs: FileDialogs,
        engine: Engine,
        progress: RunProgress,
        grid: PanelGrid,
        times: TimeBar,
        way_bar: WayBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.film = FilmController(session, jobs, dialogs, compare, models, progress, engine, self)
        self.animation = AnimationController(session, painters, dialogs, compare, grid, times, progress, self)
        self.way = WayController(session, jobs, way_bar, compare, self.film, engine, self)
        panel, plot = LaboratoryPanel(), SkillPlot()
        self.laboratory_window = SideWindow(window, tr("Sampler laboratory"), panel, plot, shares=(2, 3))
        views = self.laboratory_window, panel, plot
        self.laboratory = LaboratoryController(session, jobs, files, *views, models, run, runs, dialogs, engine, self)
        form, course = TrainingPanel(), CourseView()
        self.training_window = SideWindow(window, tr("Train a model"), form, course, shares=(1, 2))
        shown = self.training_window, form, course
        self.training = TrainingController(session, files, *shown, models, dialogs, parent=self)

    def lend(self, *actions: QAction) -> None:
        """Let actions of the main window work in the windows beside it, too."""
        for window in (self.laboratory_window, self.training_window):
            window.addActions(actions)

    def targets(self) -> dict[str, Callable[[], object]]:
        """What the actions of films, the way out of noise, the laboratory and training do."""
        return {
            "file.animation": self.animation.ask_where_to_write,
            "file.movie": self.film.ask_where_to_write,
            "tools.follow": self.way.toggle,
            "tools.samplers": self.laboratory.open,
            "models.train": self.training.open,
        }
