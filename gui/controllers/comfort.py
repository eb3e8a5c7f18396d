"""What makes the window one's own: settings, keys, the tour."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QWidget

from gui.controllers.autosave import Autosave
from gui.controllers.docks import DocksController
from gui.controllers.help import HelpController, HelpLine
from gui.controllers.memory import MemoryController
from gui.controllers.recent import RecentController
from gui.controllers.run import RunController
from gui.controllers.settings import SettingsController
from gui.controllers.shortcuts import ShortcutsController
from gui.controllers.tour import TourController
from gui.panels.dialogs import FileDialogs
from gui.panels.settings_window import SettingsWindow
from gui.panels.time_bar import TimeBar
from gui.panels.tour_bubble import TourBubble
from gui.session import Session
from gui.settings import Settings
from gui.widgets.key_words import say_again
from gui.words import assign, keys_told, tr


class Comfort(QObject):
    """Settings, keys and tour of a window.

    Args:
        path: of the settings' file; None remembers nothing.
        specs: of the actions: each with an id, a title and its usual shortcut.
        actions: by id.
        maps: the views in the middle.
    """

    def __init__(
        self,
        window: QMainWindow,
        settings: Settings,
        path: Path | None,
        specs: Sequence[Any],
        actions: Mapping[str, QAction],
        maps: QWidget,
        session: Session,
        dialogs: FileDialogs,
        run: RunController,
        autosave: Autosave,
        help_pages: HelpController,
        docks: DocksController,
        recent: RecentController,
        times: TimeBar,
    ) -> None:
        super().__init__(window)
        self._actions, self._specs, self._help, self._around = actions, specs, help_pages, window
        self._named = {spec.id: spec.shortcut for spec in specs}
        self._sampler = docks.panels["sampler"]
        self.memory = memory = MemoryController(window, settings, path, session, docks, dialogs, recent, times)
        self._window = SettingsWindow(window)
        self.settings = SettingsController(self._window, memory, session, dialogs, run, autosave, self)
        usual = {spec.id: spec.shortcut for spec in specs}
        kept = settings.shortcuts
        self.shortcuts = ShortcutsController(actions, usual, window, self._window.keys, kept, self._keep_keys)
        self.shortcuts.changed.connect(self._on_keys)
        self.tour = TourController(TourBubble(window), docks.docks, maps, self._on_toured, self)
        self._on_keys()

    def targets(self) -> dict[str, Callable[[], object]]:
        """What the actions of settings, keys and tour do."""
        return {"edit.settings": self.settings.open, "edit.keys": self.open_keys, "help.tour": self.tour.begin}

    @Slot()
    def open_keys(self) -> None:
        """Show the keys of every action."""
        self.settings.open()
        self._window.show_keys()

    @Slot()
    def welcome(self) -> None:
        """Show the tour, the first time only."""
        if not self.settings.settings.toured:
            self.tour.begin()

    def _keep_keys(self, shortcuts: tuple[str, ...]) -> None:
        self.memory.remember(shortcuts=shortcuts)

    def _on_toured(self) -> None:
        self.memory.remember(toured=True)

    @Slot()
    def _on_keys(self) -> None:
        """Help, Run button and sentences name the keys that there are."""
        keys = self.shortcuts.keys()
        titles = {spec.id: self._actions[spec.id].text().rstrip("…") for spec in self._specs}
        assign({spec.shortcut: (keys[spec.id], titles[spec.id]) for spec in self._specs if spec.shortcut})
        if keys != self._named:
            self._named = keys
            say_again(self._around)
        self._help.actions = tuple(
            HelpLine(
                spec.title.strip("-…"),
                tr(spec.id.partition(".")[0].capitalize()),
                titles[spec.id],
                keys[spec.id],
                tr(spec.hint),
            )
            for spec in self._specs
        )
        self._sampler.show_run_keys(keys_told(self._actions["run.start"].shortcut()))
