"""Makes settings hold, and remembers them."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from gui.controllers.autosave import Autosave
from gui.controllers.engine import Limits
from gui.controllers.memory import MemoryController
from gui.controllers.run import RunController
from gui.panels.dialogs import FileDialogs
from gui.panels.settings_window import SettingsWindow
from gui.session import Session
from gui.settings import Settings
from gui.widgets import theme


class SettingsController(QObject):
    """Between the settings' window and what they are about."""

    def __init__(
        self,
        window: SettingsWindow,
        memory: MemoryController,
        session: Session,
        dialogs: FileDialogs,
        run: RunController,
        autosave: Autosave,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._memory, self._session = window, memory, session
        self._dialogs, self._run, self._autosave = dialogs, run, autosave
        window.setting_changed.connect(self.change)
        window.folder_requested.connect(dialogs.ask_start_folder)
        dialogs.start_folder_chosen.connect(self._on_folder)
        for name in ("units", "start_folder", "autosave", "workers"):
            self._apply(name, self.settings)
        window.show_settings(self.settings)

    @property
    def settings(self) -> Settings:
        """What is set now."""
        return self._memory.settings

    @Slot()
    def open(self) -> None:
        """Show the settings."""
        self._window.show_settings(self.settings)
        self._window.open()

    @Slot(str, object)
    def change(self, name: str, value: object) -> None:
        """Set one thing, let it hold, and keep it."""
        if getattr(self.settings, name) != value:
            self._memory.remember(**{name: value})
            self._apply(name, self.settings)
            self._window.show_settings(self.settings)

    def _apply(self, name: str, settings: Settings) -> None:
        if name == "theme":
            theme.apply(QApplication.instance(), settings.theme)
        elif name == "units":
            levels = replace(self._session.show.levels, units=settings.units)
            self._session.change_show(levels=levels)
        elif name == "start_folder" and settings.start_folder:
            self._dialogs.folder = settings.start_folder
        elif name == "autosave":
            self._autosave.set_on(settings.autosave)
        elif name in ("workers", "memory_share"):
            self._run.limit(Limits(settings.workers, settings.memory_share / 100))

    @Slot(object)
    def _on_folder(self, path: Path) -> None:
        self.change("start_folder", str(path))
