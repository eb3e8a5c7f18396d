"""Writes the score table on show to a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from core.figures.numbers import tables_csv
from gui.controllers.plots import write_text
from gui.jobs import JobQueue, Latest
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
        self._writing = Latest(choosing, self)
        self._writing.finished.connect(self._on_written)
        self._writing.failed.connect(session.report)
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
        path = self._session.data.input
        self._dialogs.ask_scores_name(f"{Path(path).stem if path else 'stormlens'}_scores.csv")

    @Slot(object)
    def write(self, path: Path) -> None:
        """Write the scores on show, whole or not at all."""
        source = self._session.data.input
        about = "; ".join(part for part in (Path(source).name if source else "", self._view.place) if part)
        if self._view.tables:
            self._writing.ask(partial(write_text, path, tables_csv(self._view.tables, about)))

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._session.notice(tr("Saved {path}", path=path), kind="info")
