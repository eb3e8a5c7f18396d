"""Writes the score table on show to a file."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from core.figures.numbers import tables_csv
from gui.controllers.writing import Writing, origin_of
from gui.jobs import JobQueue
from gui.panels.dialogs import FileDialogs
from gui.session import Session
from gui.views.score_table import ScoreView
from gui.words import tr


class ScoresController(QObject):
    """From the table to a CSV file: both stages, with intervals, and who leads."""

    def __init__(
        self, session: Session, choosing: JobQueue, view: ScoreView, dialogs: FileDialogs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._view, self._dialogs = session, view, dialogs
        self._writing = Writing(session, choosing, self)
        view.export_requested.connect(self.ask_where_to_write)
        dialogs.scores_named.connect(self.write)

    @Slot()
    def ask_where_to_write(self) -> None:
        """Write the scores on show under a name to be chosen."""
        if not self._view.tables:
            self._session.notice(
                tr("There are no scores to write yet"), tr("Press Run (Ctrl+R) with a truth first"), "info"
            )
            return
        self._dialogs.ask_scores_name(f"{self._session.data.stem}_scores.csv")

    @Slot(object)
    def write(self, path: Path) -> None:
        """Write the scores on show, whole or not at all."""
        if self._view.tables:
            about = origin_of(self._session, self._view.place)
            self._writing.numbers(path, tables_csv(self._view.tables, about))
