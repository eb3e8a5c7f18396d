"""Puts the window as the last one was left, and remembers it for the next."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QMainWindow

from gui import settings as remembered
from gui.controllers.docks import DocksController
from gui.controllers.recent import RecentController
from gui.panels.dialogs import FileDialogs
from gui.panels.time_bar import TimeBar
from gui.session import Session
from gui.settings import Settings


class MemoryController(QObject):
    """Between the window and its settings file.

    Args:
        path: of the file; None remembers nothing.
    """

    def __init__(
        self,
        window: QMainWindow,
        settings: Settings,
        path: Path | None,
        session: Session,
        docks: DocksController,
        dialogs: FileDialogs,
        recent: RecentController,
        times: TimeBar,
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._path = window, settings, path
        self._session, self._docks, self._dialogs, self._recent, self._times = session, docks, dialogs, recent, times

    @property
    def settings(self) -> Settings:
        """What is set now."""
        return self._settings

    def remember(self, **changes: Any) -> None:
        """Set something, and write it at once."""
        self._settings = replace(self._settings, **changes)
        self.keep()

    def restore(self) -> None:
        """Put the window and its docks where they were; what cannot be used changes nothing."""
        if self._settings.geometry:
            self._window.restoreGeometry(QByteArray.fromBase64(self._settings.geometry.encode()))
        self._docks.restore(self._settings.layout)
        self._times.set_pace(self._settings.play_rate, self._settings.play_loop)

    def keep(self) -> None:
        """Write what the next window begins with."""
        if self._path is None:
            return
        self._settings = kept = replace(
            self._settings,
            recent=self._recent.names,
            folder=self._dialogs.folder,
            training=self._dialogs.training,
            geometry=self._window.saveGeometry().toBase64().toStdString(),
            layout=self._docks.state,
            palette=self._session.show.palette,
            play_rate=self._times.rate,
            play_loop=self._times.loop,
        )
        remembered.save(kept, self._path)
