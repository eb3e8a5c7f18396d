"""What is tried out beside the desk: the sampler laboratory."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.controllers.laboratory import LaboratoryController
from gui.controllers.models import ModelsController
from gui.controllers.run import RunController
from gui.controllers.runs import RunsController
from gui.controllers.sampling import Engine
from gui.jobs import JobQueue
from gui.panels.dialogs import FileDialogs
from gui.panels.laboratory_panel import LaboratoryPanel
from gui.panels.side_window import SideWindow
from gui.session import Session
from gui.views.plots.skill_plot import SkillPlot


class Experiments(QObject):
    """The presenters that have a window of their own.

    Args:
        jobs: the engine's queue; ``files``: the one that reads and writes.
        window: beside which theirs open, and with which they close.
    """

    def __init__(
        self,
        session: Session,
        jobs: JobQueue,
        files: JobQueue,
        models: ModelsController,
        run: RunController,
        runs: RunsController,
        dialogs: FileDialogs,
        engine: Engine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        panel, plot = LaboratoryPanel(), SkillPlot()
        self.laboratory_window = SideWindow(window, "Sampler laboratory", panel, plot, shares=(2, 3))
        views = self.laboratory_window, panel, plot
        self.laboratory = LaboratoryController(session, jobs, files, *views, models, run, runs, dialogs, engine, self)
