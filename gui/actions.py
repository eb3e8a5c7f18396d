"""Every action of the window, declared once: menu, title, shortcut and what it does in a sentence."""

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

MENUS = ("File", "Edit", "View", "Run", "Models", "Tools", "Help")


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One entry of a menu. ``id`` is "menu.name"; "-" before the title starts a new group."""

    id: str
    title: str
    shortcut: str
    hint: str
    checkable: bool = False


ACTIONS = (
    ActionSpec("file.open", "Open…", "Ctrl+O", "Open a field (NetCDF, Zarr, GRIB2, IMERG, radar HDF5) or a saved run"),
    ActionSpec("file.open_folder", "Open Zarr folder…", "Ctrl+Shift+O", "Open a Zarr store that is a folder"),
    ActionSpec("file.truth", "Choose truth…", "Ctrl+T", "Choose a finer field of the same place and time to verify by"),
    ActionSpec(
        "file.storm", "Open the bundled storm", "", "A thunderstorm over Texas seen by radar, as a first example"
    ),
    ActionSpec("file.save", "-Save run…", "Ctrl+S", "Write input, ensemble, truth and provenance to one NetCDF file"),
    ActionSpec("file.export", "Export picture…", "Ctrl+E", "Write the panels as they are to a PNG file"),
    ActionSpec("file.quit", "-Quit", "Ctrl+Q", "Close the window; a run in progress is cancelled"),
    ActionSpec("edit.clear", "Put messages away", "Ctrl+L", "Clear the messages over the maps"),
    ActionSpec("view.earlier", "Earlier", "Left", "Show the time before"),
    ActionSpec("view.later", "Later", "Right", "Show the next time"),
    ActionSpec("view.play", "Play", "Space", "Play all times, again and again"),
    ActionSpec("view.next_member", "-Next member", "Up", "Show the next member of the ensemble"),
    ActionSpec("view.previous_member", "Previous member", "Down", "Show the member before"),
    ActionSpec("view.full", "-Full panel", "F", "Show the panel under the cursor alone, and back"),
    ActionSpec("view.reset", "-Reset layout", "", "Put every dock back where it was at first"),
    ActionSpec("run.start", "Run", "Ctrl+R", "Draw the ensemble from the field on show"),
    ActionSpec("run.cancel", "Cancel", "Esc", "Stop the run; finished members are kept"),
    ActionSpec("models.corrector", "Card of the correcting model", "", "What it was trained on and how good it is"),
    ActionSpec("models.downscaler", "Card of the downscaling model", "", "What it was trained on and how good it is"),
    ActionSpec(
        "tools.reading", "How the file was read", "Ctrl+I", "Units, time, grid and missing values, as understood"
    ),
    ActionSpec("help.page", "Help", "F1", "How to use this window, offline"),
    ActionSpec("help.about", "About Stormlens", "", "Version, licence and credits"),
)


class Actions(QObject):
    """The ``QAction``s by id, in their menus; the main window connects them."""

    def __init__(self, bar: QMenuBar, parent: QObject) -> None:
        super().__init__(parent)
        self.menus: dict[str, QMenu] = {title.lower(): bar.addMenu(f"&{title}") for title in MENUS}
        self._actions = {spec.id: self._add(spec) for spec in ACTIONS}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self):
        return iter(self._actions.items())

    def _add(self, spec: ActionSpec) -> QAction:
        menu = self.menus[spec.id.partition(".")[0]]
        if spec.title.startswith("-"):
            menu.addSeparator()
        action = QAction(spec.title.removeprefix("-"), self, checkable=spec.checkable)
        action.setStatusTip(spec.hint)
        action.setToolTip(f"{spec.hint} ({spec.shortcut})" if spec.shortcut else spec.hint)
        action.setShortcut(QKeySequence(spec.shortcut))
        menu.addAction(action)
        return action
