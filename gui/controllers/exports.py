"""Everything that leaves the window as a file for other programs, for print or for people."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.controllers.export import ExportController
from gui.controllers.figures import FiguresController
from gui.controllers.hours import HoursController
from gui.jobs import JobQueue
from gui.panels.dialogs import FileDialogs
from gui.panels.text_window import TextWindow
from gui.session import Session
from gui.views.grid_view import PanelGrid


class Exports(QObject):
    """The presenters that write the run on show.

    Args:
        painters: the pictures' thread.
        page: shows errors by hour of day.
    """

    def __init__(
        self,
        session: Session,
        painters: JobQueue,
        grid: PanelGrid,
        dialogs: FileDialogs,
        page: TextWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.figures = FiguresController(session, painters, dialogs, self)
        self.data = ExportController(session, painters, dialogs, grid, self)
        self.hours = HoursController(session, painters, dialogs, page, self)

    def targets(self) -> dict[str, Callable[[], object]]:
        """What the actions of pictures, figures, data and errors by hour of day do."""
        return {
            **self.figures.targets(),
            **self.data.targets(),
            **self.hours.targets(),
        }
