"""Writes the run on show for other programs, and puts the picture on the clipboard."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from core.figures import export
from core.figures.export import THRESHOLDS
from gui import words
from gui.jobs import JobQueue, Latest
from gui.panels.dialogs import FileDialogs
from gui.session import Session


class ExportController(QObject):
    """From the run on show to a file, on the pictures' thread; the dialog has asked before replacing one.

    Args:
        maps: what is copied as a picture.
    """

    def __init__(
        self, session: Session, painters: JobQueue, dialogs: FileDialogs, maps: QWidget, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._dialogs, self._maps = session, dialogs, maps
        self._writing = Latest(painters, self)
        self._writing.finished.connect(self._on_written)
        self._writing.failed.connect(session.report)
        dialogs.export_named.connect(self.write)

    @Slot()
    def ask_where_to_write_data(self) -> None:
        """Write the run on show under a name to be chosen, whose ending says what."""
        self._ask("geojson")

    @Slot()
    def ask_where_to_write_report(self) -> None:
        """Write a report of the run on show under a name to be chosen."""
        self._ask("html")

    def _ask(self, kind: str) -> None:
        if self._session.run is None:
            self._session.notice("There is no run to export yet", "Press Run first (Ctrl+R)", "info")
            return
        path = self._session.data.input
        self._dialogs.ask_export_name(f"{Path(path).stem if path else 'run'}.{kind}")

    @Slot(object)
    def write(self, path: Path) -> None:
        """The run on show; areas also at the threshold that is chosen under the maps."""
        session, run = self._session, self._session.run
        if run is None:
            return
        thresholds = sorted({*THRESHOLDS[run.variable], session.show.threshold})
        known = {"comparison": session.comparison, "thresholds": thresholds}
        self._writing.ask(partial(export, run, path, overwrite=True, language=words.language(), **known))

    @Slot()
    def copy_picture(self) -> None:
        """Put the panels with their colour bar on the clipboard, as they are."""
        QGuiApplication.clipboard().setPixmap(self._maps.grab())
        self._session.notice("The picture is on the clipboard", kind="info")

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._session.notice(f"Saved {path}", kind="info")
