"""Everything that says how far to trust an ensemble: scores, violins, plots, the selection they are of, a pinned point."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.types import Run
from gui.controllers.plots import PlotsController
from gui.controllers.point import PointController
from gui.controllers.selection import SelectionController
from gui.controllers.verify import VerifyController
from gui.jobs import JobQueue
from gui.panels.dialogs import FileDialogs
from gui.session import Session
from gui.views.grid_view import PanelGrid


class Understanding(QObject):
    """The presenters of the right column, which share a thread of their own: a selection waits for no run.

    Args:
        jobs: the engine's queue, on which a whole run is compared.
        choosing: the queue of what is chosen.
        panels: by dock: "selection", "errors", "scores", "plots", "point".
    """

    def __init__(
        self,
        session: Session,
        jobs: JobQueue,
        choosing: JobQueue,
        panels: Mapping[str, QWidget],
        grid: PanelGrid,
        dialogs: FileDialogs,
        compare: Callable[[Run], tuple[Run, Any]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.verify = VerifyController(session, jobs, panels["errors"], panels["scores"], compare, choosing, self)
        self.plots = PlotsController(session, choosing, panels["plots"], dialogs, self)
        self.selection = SelectionController(session, grid, panels["selection"], self)
        self.point = PointController(session, panels["point"], self)
        self.selection.pinned.connect(self.point.pin)
