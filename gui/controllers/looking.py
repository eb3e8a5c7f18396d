"""What lies around the fields on show: the map under them, their histogram, and what they say under the cursor."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.controllers.basemap import BasemapController
from gui.controllers.compare import CompareController
from gui.controllers.gauge_marks import GaugeMarksController
from gui.controllers.histogram import HistogramController
from gui.controllers.motion import MotionController
from gui.controllers.probe import ProbeController
from gui.controllers.seams import SeamsController
from gui.jobs import JobQueue
from gui.panels.dialogs import FileDialogs
from gui.panels.show_bar import ShowBar
from gui.session import Session
from gui.views.grid_view import PanelGrid
from gui.views.probe import ProbeView


class Looking(QObject):
    """The presenters beside the panels.

    Args:
        painters: the pictures' thread.
    """

    def __init__(
        self,
        session: Session,
        compare: CompareController,
        grid: PanelGrid,
        painters: JobQueue,
        bar: ShowBar,
        probe: ProbeView,
        dialogs: FileDialogs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.basemap = BasemapController(session, painters, compare, grid, self)
        self.gauges = GaugeMarksController(session, grid, self)
        self.motion = MotionController(session, compare, grid, self)
        self.seams = SeamsController(session, compare, grid, self)
        self.histogram = HistogramController(session, painters, compare, bar, self)
        self.probe = ProbeController(session, compare, grid, probe, painters, dialogs, self)

    def targets(self) -> dict[str, Callable[[], object]]:
        """What the actions of the probe do."""
        return self.probe.targets()
