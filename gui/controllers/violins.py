"""Writes the numbers of the violins on show."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from core.verify.violin import to_csv
from gui.controllers.plots import write_text
from gui.jobs import JobQueue, Latest
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
        self._writing = Latest(writers, self)
        self._writing.finished.connect(self._on_written)
        self._writing.failed.connect(session.report)
        view.export_requested.connect(self.ask_where_to_write)
        dialogs.violins_named.connect(self.write)

    @Slot()
    def ask_where_to_write(self) -> None:
        """Write the numbers under a name to be chosen."""
        path = self._session.data.input
        self._dialogs.ask_violins_name(f"{Path(path).stem if path else 'stormlens'}_errors.csv")

    @Slot(object)
    def write(self, path: Path) -> None:
        """Write the numbers on show, whole or not at all."""
        source, view = self._session.data.input, self._view
        origin = "; ".join(part for part in (Path(source).name if source else "", view.caption) if part)
        self._writing.ask(partial(write_text, path, to_csv(view.shapes(), view.units, origin)))

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._session.notice(tr("Saved {path}", path=path), kind="info")
