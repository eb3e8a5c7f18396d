"""Everything that says how far to trust an ensemble: scores, violins, plots, the selection they are of, a pinned point."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.types import Run
from gui.controllers.compare import CompareController
from gui.controllers.explain import ExplainController
from gui.controllers.models import ModelsController
from gui.controllers.plots import PlotsController
from gui.controllers.point import PointController
from gui.controllers.scores import ScoresController
from gui.controllers.selection import SelectionController
from gui.controllers.verify import VerifyController
from gui.controllers.violins import ViolinsController
from gui.jobs import JobQueue
from gui.panels.dialogs import FileDialogs
from gui.session import Session
from gui.views.grid_view import PanelGrid


class Understanding(QObject):
    """The presenters of the right column, which have a thread of their own: a selection waits for no run.

    Args:
        choosing: the queue of scores and plots of what is chosen.
        beside: the queue of what may come a little later, such as the comparison of a whole run.
        files: the queue on which files are read.
        panels: by dock: "selection", "errors", "scores", "plots", "point", "explain".
        shown: what the maps show, which a line goes through.
    """

    def __init__(
        self,
        session: Session,
        choosing: JobQueue,
        beside: JobQueue,
        files: JobQueue,
        panels: Mapping[str, QWidget],
        grid: PanelGrid,
        dialogs: FileDialogs,
        compare: Callable[[Run], tuple[Run, Any]],
        shown: CompareController,
        models: ModelsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        views = panels["errors"], panels["scores"]
        self.verify = VerifyController(session, *views, compare, choosing, beside, self)
        self.scores = ScoresController(session, choosing, panels["scores"], dialogs, self)
        self.violins = ViolinsController(session, choosing, panels["errors"], dialogs, self)
        self.plots = PlotsController(session, choosing, panels["plots"], dialogs, self)
        self.selection = SelectionController(session, grid, panels["selection"], self)
        self.point = PointController(session, choosing, files, shown, panels["point"], dialogs, self)
        self.explain = ExplainController(session, beside, models, panels["explain"], self)
        self.selection.pinned.connect(self.point.pin)
        self.selection.tracked.connect(self.point.follow)

    def targets(self) -> dict[str, Callable[[], object]]:
        """What the actions of errors, scores and the selection do."""
        return {
            "file.plot": self.plots.ask_where_to_write,
            "file.violins": self.violins.ask_where_to_write,
            "file.scores": self.scores.ask_where_to_write,
            "file.point": self.point.ask_where_to_write,
            "edit.area": self.selection.draw_area,
            "edit.everything": self.selection.choose_everything,
            "edit.copy_words": self.explain.copy,
        }
