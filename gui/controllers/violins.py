"""Writes the numbers of the violins on show."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from core.verify.violin import to_csv
from gui.controllers.writing import Writing, origin_of
from gui.jobs import JobQueue
from gui.panels.dialogs import FileDialogs
from gui.session import Session
from gui.views.violins import ViolinView
from gui.words import tr


class ViolinsController(QObject):
    """Quantiles, mean errors and counts of what is drawn, of the pixels that it is of."""

    def __init__(
        self,
        session: Session,
        writers: JobQueue,
        view: ViolinView,
        dialogs: FileDialogs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._view, self._dialogs = session, view, dialogs
        self._writing = Writing(session, writers, self)
        view.export_requested.connect(self.ask_where_to_write)
        dialogs.violins_named.connect(self.write)

    @Slot()
    def ask_where_to_write(self) -> None:
        """Write the numbers under a name to be chosen."""
        if not self._view.filled:
            self._session.notice(tr("There are no violins to write yet"), tr("They need a run and a truth"), "info")
            return
        self._dialogs.ask_violins_name(f"{self._session.data.stem}_errors.csv")

    @Slot(object)
    def write(self, path: Path) -> None:
        """Write the numbers on show, whole or not at all."""
        view = self._view
        self._writing.numbers(path, to_csv(view.shapes(), view.units, origin_of(self._session, view.caption)))
