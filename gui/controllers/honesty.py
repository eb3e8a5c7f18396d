"""Everything that says what a result rests on: how the file was understood, what the models know, what the input is."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from gui.controllers.banner import BannerController
from gui.controllers.cards import CardsController
from gui.controllers.data import DataController
from gui.controllers.docks import DocksController
from gui.controllers.models import ModelsController
from gui.controllers.understood import UnderstoodController
from gui.jobs import JobQueue
from gui.panels.notice_bar import NoticeBar
from gui.session import Session


class Honesty(QObject):
    """The presenters of the docks of reading and cards, and of the messages over the maps.

    Args:
        queue: where a scene is compared with what models know.
        panels: by dock: "data", "models", "reading", "cards".
    """

    def __init__(
        self,
        session: Session,
        queue: JobQueue,
        data: DataController,
        models: ModelsController,
        panels: Mapping[str, QWidget],
        notices: NoticeBar,
        docks: DocksController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.banner = BannerController(session, notices, self)
        self.understood = UnderstoodController(session, data, panels["reading"], notices, docks, self)
        self.cards = CardsController(session, queue, models, panels["models"], panels["cards"], docks, self)
        panels["data"].reading_requested.connect(self.understood.show)

    def targets(self) -> dict[str, Callable[[], object]]:
        """What the actions of cards and reading do."""
        return {
            "models.corrector": self.cards.show_corrector,
            "models.downscaler": self.cards.show_downscaler,
            "tools.reading": self.understood.show,
        }
