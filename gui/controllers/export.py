"""Writes the run on show for other programs, and the picture to a file or the clipboard."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from core.figures import export
from core.figures.export import FIELDS, MOVING, THRESHOLDS
from core.figures.output import FIGURES
from gui import words
from gui.controllers.figures import printed
from gui.controllers.writing import Writing, say_saved
from gui.jobs import JobQueue
from gui.panels.dialogs import FileDialogs
from gui.session import Session, Show
from gui.views.grid_view import PanelGrid
from gui.widgets.content import OF_A_THRESHOLD
from gui.words import tr

ANIMATE = tr("Choose File > Export animation of the times, which can be cancelled")


def product_words(show: Show) -> str:
    """What the bar under the maps asks of the ensemble, in the engine's words; areas of a threshold are its probability."""
    if show.kind == "member":
        return f"member{show.member + 1}"
    if show.kind == "percentile":
        return f"p{show.percentile:g}"
    if show.kind in OF_A_THRESHOLD:
        return "probability"
    return "mean" if show.kind == "rank" else show.kind


class ExportController(QObject):
    """From the run on show to a file, on the pictures' thread; the dialog has asked before replacing one.

    Args:
        maps: what is written or copied as a picture.
    """

    def __init__(
        self, session: Session, painters: JobQueue, dialogs: FileDialogs, maps: PanelGrid, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._dialogs, self._maps = session, dialogs, maps
        self._writing = Writing(session, painters, self)
        dialogs.export_named.connect(self.write)
        dialogs.picture_named.connect(self.write_picture)

    def targets(self) -> dict[str, Callable[[], object]]:
        """What the actions of exports do."""
        return {
            "file.export": self.ask_where_to_write_picture,
            "file.export_data": self.ask_where_to_write_data,
            "file.report": self.ask_where_to_write_report,
            "edit.copy": self.copy_picture,
        }

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
            self._session.notice(tr("There is no run to export yet"), tr("Press Run first (Ctrl+R)"), "info")
            return
        self._dialogs.ask_export_name(f"{self._session.data.stem}.{kind}")

    @Slot(object)
    def write(self, path: Path) -> None:
        """The run on show: pictures of its member and time, areas also at the threshold that is chosen under the maps."""
        session, run = self._session, self._session.run
        if run is None:
            return
        kind, show = path.suffix.lower().lstrip("."), session.show
        if kind in MOVING:  # its pictures would keep those of the maps waiting
            session.notice(tr("An animation is not exported as data"), ANIMATE, "info")
            return
        known: dict[str, Any] = {"comparison": session.comparison}
        if kind in FIELDS:
            known = {"product": product_words(show), "thresholds": [show.threshold]}
        elif kind in (*FIGURES, "html"):
            known |= printed(session, run)
        else:
            known["thresholds"] = sorted({*THRESHOLDS[run.variable], show.threshold})
        self._writing.ask(partial(export, run, path, overwrite=True, language=words.language(), **known))

    @Slot()
    def ask_where_to_write_picture(self) -> None:
        """Write the panels under a name to be chosen."""
        self._dialogs.ask_picture_name(f"{self._session.data.stem}.png")

    @Slot(object)
    def write_picture(self, path: Path) -> None:
        """Write the panels with their colour bar, without their buttons."""
        if self._maps.picture().save(str(path)):
            say_saved(self._session, path)
        else:
            self._session.notice(
                tr("The picture could not be written to {path}", path=path), tr("Choose a folder you may write to")
            )

    @Slot()
    def copy_picture(self) -> None:
        """Put the panels with their colour bar on the clipboard, without their buttons."""
        QGuiApplication.clipboard().setPixmap(self._maps.picture())
        self._session.notice(tr("The picture is on the clipboard"), kind="info")
