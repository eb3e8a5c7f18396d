"""Every action of the window, declared once: menu, title, shortcut and what it does in a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from gui.widgets.icons import icon
from gui.widgets.theme import theme_of
from gui.words import keys_told, tr

MENUS = ("File", "Edit", "View", "Run", "Models", "Tools", "Help")


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One entry of a menu. ``id`` is "menu.name"; "-" before the title starts a new group; ``icon`` names a drawing."""

    id: str
    title: str
    shortcut: str
    hint: str
    icon: str = ""


ACTIONS = (
    ActionSpec(
        "file.open", "Open…", "Ctrl+O", "Open a field (NetCDF, Zarr, GRIB2, IMERG, radar HDF5) or a saved run", "open"
    ),
    ActionSpec("file.open_folder", "Open Zarr folder…", "Ctrl+Shift+O", "Open a Zarr store that is a folder"),
    ActionSpec(
        "file.address",
        "Open URL…",
        "Ctrl+U",
        "Open data on a server: OPeNDAP, or Zarr over HTTP or in S3; no more than is needed is fetched",
    ),
    ActionSpec("file.truth", "Choose truth…", "Ctrl+T", "Choose a finer field of the same place and time to verify by"),
    ActionSpec(
        "file.storm", "Open the bundled storm", "", "Thunderstorms over Florida seen by radar, as a first example"
    ),
    ActionSpec(
        "file.save", "-Save run…", "Ctrl+S", "Write input, ensemble, truth and provenance to one NetCDF file", "save"
    ),
    ActionSpec(
        "file.save_session",
        "Save session…",
        "Ctrl+Shift+S",
        "Write what is open, chosen and shown to one small file, which opens here and runs without a window",
    ),
    ActionSpec("file.open_session", "Open session…", "Ctrl+Shift+L", "Put back what a session file says"),
    ActionSpec(
        "file.last_session", "Open last session", "", "Put back what was on the desk in the window before this one"
    ),
    ActionSpec("file.export", "-Export picture…", "Ctrl+E", "Write the panels as they are to a PNG file", "picture"),
    ActionSpec(
        "file.figure_fields",
        "Export figure of the fields…",
        "Ctrl+Shift+F",
        "Draw input, corrected, downscaled and truth for print, on one scale, to a PNG, PDF or SVG file",
    ),
    ActionSpec(
        "file.figure_errors",
        "Export figure of the errors…",
        "Ctrl+Shift+E",
        "Draw the violins of both stages for print, with quartiles and counts, to a PNG, PDF or SVG file",
    ),
    ActionSpec(
        "file.hours",
        "Export errors by hour of day…",
        "Ctrl+Shift+H",
        "Draw them for print, or write the numbers as CSV or NetCDF; in UTC or by the sun, as last shown",
    ),
    ActionSpec(
        "file.plot",
        "Export the plot's numbers…",
        "Ctrl+Shift+P",
        "Write the diagnostic plot on show, with its bands and which pixels it is of, to a CSV file",
    ),
    ActionSpec(
        "file.violins",
        "Export the violins' numbers…",
        "Ctrl+Alt+V",
        "Write quantiles, mean errors and counts of every violin, and which pixels they are of, to a CSV file",
    ),
    ActionSpec(
        "file.scores",
        "Export the scores…",
        "Ctrl+Shift+T",
        "Write the score table on show, with intervals and which pixels it is of, to a CSV file",
    ),
    ActionSpec(
        "file.animation",
        "Export animation of the times…",
        "Ctrl+Alt+E",
        "Show what the panels show at every time, with the time on each frame, as a GIF, an MP4, or PNG frames in a zip",
    ),
    ActionSpec(
        "file.point",
        "Export the point's numbers…",
        "Ctrl+Shift+N",
        "Write what the members say at the pinned point, over time or along the line, to a CSV file",
    ),
    ActionSpec(
        "file.probe",
        "Export the probe's values…",
        "Ctrl+Alt+P",
        "Write what every panel says under the cursor, or else at the pinned point, to a CSV file",
    ),
    ActionSpec(
        "file.movie",
        "Export movie of a member…",
        "Ctrl+Shift+M",
        "Show how the member on show came out of noise, as a GIF, WebP, APNG or MP4, or its numbers as NetCDF",
    ),
    ActionSpec(
        "file.export_data",
        "Export data…",
        "Ctrl+Shift+D",
        "Write the run for other programs: areas as GeoJSON, fields as Zarr, scores as CSV",
    ),
    ActionSpec(
        "file.report",
        "Export report…",
        "Ctrl+Shift+R",
        "Write pictures, scores, how the run was made and its models' cards to one HTML page",
    ),
    ActionSpec("file.quit", "-Quit", "Ctrl+Q", "Close the window; a run in progress is cancelled"),
    ActionSpec(
        "edit.undo", "Undo", "Ctrl+Z", "Take back the last choice: region, reading, models, settings, layout", "undo"
    ),
    ActionSpec("edit.redo", "Redo", "Ctrl+Shift+Z", "Make again the choice that was taken back", "redo"),
    ActionSpec("edit.copy", "-Copy picture", "Ctrl+Shift+C", "Put the panels as they are on the clipboard"),
    ActionSpec(
        "edit.copy_probe",
        "Copy the probe's values",
        "Ctrl+C",
        "Put what every panel says under the cursor, or else at the pinned point, on the clipboard",
    ),
    ActionSpec("edit.copy_words", "Copy explanation", "Ctrl+Shift+X", "Put the run in plain words on the clipboard"),
    ActionSpec(
        "edit.area", "-Draw an area to verify", "A", "Click its corners on a map; violins, scores and plots follow"
    ),
    ActionSpec("edit.everything", "Verify everything", "Ctrl+D", "Clear the band, the area and the pinned point"),
    ActionSpec("edit.clear", "-Put messages away", "Ctrl+L", "Clear the messages over the maps"),
    ActionSpec(
        "edit.settings",
        "-Settings…",
        "Ctrl+,",
        "Colours, language, units, what new windows begin with, autosave, workers",
    ),
    ActionSpec("edit.keys", "Keys of actions…", "", "Change, clear or put back the keys of every action"),
    ActionSpec("view.earlier", "Earlier", "Left", "Show the time before", "previous"),
    ActionSpec("view.later", "Later", "Right", "Show the next time", "next"),
    ActionSpec("view.play", "Play", "Space", "Play the times one after the other", "play"),
    ActionSpec("view.faster", "Play faster", "Ctrl+Right", "Play more times a second"),
    ActionSpec("view.slower", "Play slower", "Ctrl+Left", "Play fewer times a second"),
    ActionSpec("view.loop", "Play once, or again and again", "Ctrl+Space", "Whether playing ends with the last time"),
    ActionSpec("view.next_member", "-Next member", "Up", "Show the next member of the ensemble"),
    ActionSpec("view.previous_member", "Previous member", "Down", "Show the member before"),
    ActionSpec("view.full", "-Full panel", "F", "Show the panel under the cursor alone, and back", "full"),
    ActionSpec("view.choose", "Choose what a panel shows", "C", "Open the menu of the panel under the cursor"),
    ActionSpec("view.levels", "Levels and units", "L", "Type or drag the ends of the colour scales, and choose units"),
    ActionSpec("view.stamps", "Stamps of all members", "M", "Show every member at once on one scale, and back"),
    ActionSpec("view.swipe", "Swipe between two fields", "W", "Draw a curtain between two fields in one map, and back"),
    ActionSpec("view.blink", "Blink between two fields", "B", "Show two fields in turn in one map, and back"),
    ActionSpec("view.panels1", "-One panel", "Ctrl+1", "Show the first panel alone"),
    ActionSpec("view.panels2", "Two panels", "Ctrl+2", "Show two panels side by side"),
    ActionSpec("view.panels4", "Four panels", "Ctrl+4", "Show four panels: those on show first"),
    ActionSpec("view.panels6", "Six panels", "Ctrl+6", "Show six panels: those on show first"),
    ActionSpec("view.panels9", "Nine panels", "Ctrl+9", "Show nine panels: those on show first"),
    ActionSpec(
        "view.next_part", "-Next part of the window", "F6", "Move the keyboard to the next dock, or to the maps"
    ),
    ActionSpec(
        "view.previous_part", "Previous part", "Shift+F6", "Move the keyboard to the dock before, or to the maps"
    ),
    ActionSpec("view.reset", "-Reset layout", "", "Put every dock back where it was at first", "reset"),
    ActionSpec("run.start", "Run", "Ctrl+R", "Draw the ensemble from the field on show", "run"),
    ActionSpec("run.cancel", "Cancel", "Esc", "Stop the run; finished members are kept", "cancel"),
    ActionSpec("run.time", "-Run the time on show", "", "One time is read and run, as at first"),
    ActionSpec(
        "run.times",
        "Run all times",
        "Ctrl+Shift+A",
        "All times of the file are read and run together, and play in step",
    ),
    ActionSpec(
        "run.times_from", "Range of times begins here", "[", "The times from the one on show on are run together"
    ),
    ActionSpec("run.times_to", "Range of times ends here", "]", "The times up to the one on show are run together"),
    ActionSpec(
        "run.drop_gauge", "-Drop a gauge", "G", "Click a map to put a gauge there, with a value to be typed over"
    ),
    ActionSpec(
        "run.with_and_without",
        "Run with and without gauges",
        "Ctrl+Shift+W",
        "Two runs with the same seed, one without any gauge, and their difference beside them",
    ),
    ActionSpec(
        "run.batch",
        "-Add the run to the batch",
        "Ctrl+B",
        "It is made after the others in the queue, and written to a file",
    ),
    ActionSpec(
        "run.batch_times",
        "Add every time to the batch",
        "Ctrl+Alt+B",
        "Each time of the file, or of the range, is a run by itself",
    ),
    ActionSpec(
        "run.batch_files",
        "Add files to the batch…",
        "",
        "Other files, read as the one on show is, each a run by itself",
    ),
    ActionSpec("run.batch_pause", "Pause the batch, or go on", "", "No further run of the queue begins, or they go on"),
    ActionSpec("run.rename", "-Rename the run", "F2", "Give the run on show a name of your own"),
    ActionSpec(
        "run.remove", "Take the run out of the list", "", "Remove the run on show; undo brings it back, its file stays"
    ),
    ActionSpec("models.corrector", "Card of the correcting model", "", "What it was trained on and how good it is"),
    ActionSpec("models.downscaler", "Card of the downscaling model", "", "What it was trained on and how good it is"),
    ActionSpec(
        "models.train",
        "-Train a model…",
        "Ctrl+Shift+G",
        "Train or fine-tune a model on your own files, in a process of its own that the window follows",
    ),
    ActionSpec(
        "tools.reading", "How the file was read", "Ctrl+I", "Units, time, grid and missing values, as understood"
    ),
    ActionSpec("tools.hours", "Errors by hour of day", "Ctrl+H", "How errors follow the hours of the day, in UTC"),
    ActionSpec(
        "tools.hours_solar",
        "Errors by hour of day, by the sun",
        "",
        "How errors follow the hours of the day, in mean local solar time",
    ),
    ActionSpec(
        "tools.follow",
        "-Follow a member out of noise",
        "N",
        "Make the member on show once more, and look at it with a slider after every evaluation of the network",
    ),
    ActionSpec(
        "tools.samplers",
        "Sampler laboratory…",
        "Ctrl+Shift+B",
        "Make one storm by several samplers, steps and models with the same noise, and plot skill against seconds",
    ),
    ActionSpec(
        "help.commands", "Find any action…", "Ctrl+K", "Find an action by a few letters of its name, with its keys"
    ),
    ActionSpec("help.page", "Help", "F1", "How to use this window, offline", "help"),
    ActionSpec("help.tour", "Tour", "", "What to press in the first minutes, said beside the controls"),
    ActionSpec("help.about", "About Stormlens", "", "Version, licence and credits"),
)


def with_mnemonics(titles: Sequence[str]) -> list[str]:
    """Titles with "&" before a letter that none before it has: with Alt it opens the menu."""
    taken, marked = set(), []
    for title in titles:
        place = next((at for at, letter in enumerate(title) if letter.isalpha() and letter.lower() not in taken), 0)
        taken.add(title[place].lower())
        marked.append(f"{title[:place]}&{title[place:]}")
    return marked


class Actions(QObject):
    """The ``QAction``s by id, in their menus; the main window connects them."""

    def __init__(self, bar: QMenuBar, parent: QObject) -> None:
        super().__init__(parent)
        titles = with_mnemonics([tr(title) for title in MENUS])
        self.menus: dict[str, QMenu] = {
            name.lower(): bar.addMenu(title) for name, title in zip(MENUS, titles, strict=True)
        }
        self._actions = {spec.id: self._add(spec) for spec in ACTIONS}
        self._dress(bar)
        bar.installEventFilter(self)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self):
        return iter(self._actions.items())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the icons again in another theme."""
        if event.type() == QEvent.Type.PaletteChange and isinstance(watched, QMenuBar):
            self._dress(watched)
        return False

    def _dress(self, bar: QMenuBar) -> None:
        colour = theme_of(bar.palette()).text
        for spec in ACTIONS:
            if spec.icon:
                self._actions[spec.id].setIcon(icon(spec.icon, colour))

    def _add(self, spec: ActionSpec) -> QAction:
        menu = self.menus[spec.id.partition(".")[0]]
        if spec.title.startswith("-"):
            menu.addSeparator()
        action, hint = QAction(tr(spec.title.removeprefix("-")), self), tr(spec.hint)
        action.setStatusTip(hint)
        action.setToolTip(f"{hint} ({keys_told(spec.shortcut)})" if spec.shortcut else hint)
        action.setShortcut(QKeySequence(spec.shortcut))
        menu.addAction(action)
        return action
