"""The file dialogs. They open beside the work and answer by signal; none of them blocks."""

import re
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QInputDialog,
    QLineEdit,
    QSplitter,
    QToolButton,
    QTreeView,
    QWidget,
)

from core.address import location_of
from gui.widgets.icons import icon
from gui.widgets.theme import theme_of
from gui.words import tr

READABLE = tr(
    "Fields and results (*.nc *.nc4 *.h5 *.hdf *.hdf5 *.HDF5 *.grib *.grib2 *.grb2 *.gz *.zip *.zarr);;Any file (*)"
)
FIGURES = tr("Figures (*.png *.pdf *.svg)")
MOVIES = tr("Movies (*.gif *.webp *.png *.mp4);;Numbers, NetCDF (*.nc)")
ANIMATIONS = tr("GIF (*.gif);;MP4 (*.mp4);;PNG frames in a zip (*.zip)")
HOURS = tr("Figures (*.png *.pdf *.svg);;Tables (*.csv *.nc)")
EXPORTS = tr(
    "Areas (*.geojson);;What the bar under the maps shows, GeoTIFF (*.tif);;The same, NetCDF (*.nc);;"
    "All fields, Zarr (*.zarr);;Scores (*.csv);;Report (*.html);;Figure for print (*.png *.pdf *.svg)"
)
ADDRESS = tr("Address of an OPeNDAP dataset, or of a Zarr store over HTTP or in S3 (consolidated):")
SESSIONS = tr("Sessions (*.json)")
TABLES = tr("Tables (*.csv *.txt);;Any file (*)")
NUMBERS = tr("Numbers, CSV (*.csv)")
MODES = QFileDialog.FileMode
OWN_ICONS = {"backButton": "previous", "forwardButton": "next", "toParentButton": "up"}
"""Of the buttons of Qt's own dialog, which draws them in black; desktops that have a dialog of theirs show that."""
OWN_SIZE, OWN_SHARES = (760, 480), (130, 600)


class PathDialog(QFileDialog):
    """A dialog that says what was chosen as paths.

    Signals:
        answered(object): a Path, or a list of them where several may be chosen.
    """

    answered = Signal(object)

    def __init__(
        self, window: QWidget, title: str, folder: str, names: str, suggestion: str, mode: QFileDialog.FileMode
    ) -> None:
        super().__init__(window, title, folder, names)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if suggestion:
            self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self.setDefaultSuffix(Path(suggestion).suffix.lstrip("."))
            self.selectFile(suggestion)
            self.filterSelected.connect(self._on_filter)
        else:
            self.setFileMode(mode)
            self.setOption(QFileDialog.Option.ShowDirsOnly, mode == MODES.Directory)
            self.setOption(QFileDialog.Option.HideNameFilterDetails)  # more endings than there is room for
        if not suggestion and mode == MODES.ExistingFiles:
            self.filesSelected.connect(self._on_files)
        else:
            self.fileSelected.connect(self._on_file)
        self._dress()

    def _dress(self) -> None:
        """Where the dialog is Qt's own: words that Qt has not in every language, icons that are seen in the dark, dates in full."""
        self.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Look in:"))
        self.setLabelText(QFileDialog.DialogLabel.FileType, tr("Files of &type:"))
        for name, drawing in OWN_ICONS.items():
            if button := self.findChild(QToolButton, name):
                button.setIcon(icon(drawing, theme_of(self.parentWidget().palette()).text))
        if listing := self.findChild(QTreeView, "treeView"):
            header = listing.header()
            header.setStretchLastSection(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            self.resize(*OWN_SIZE)
            self.findChild(QSplitter, "splitter").setSizes(OWN_SHARES)

    @Slot(str)
    def _on_filter(self, names: str) -> None:
        """A name that is typed without an ending gets that of the kind that is chosen."""
        if ending := re.search(r"\*\.(\w+)", names):
            self.setDefaultSuffix(ending[1])

    @Slot(str)
    def _on_file(self, name: str) -> None:
        self.answered.emit(Path(name))

    @Slot(list)
    def _on_files(self, names: list[str]) -> None:
        self.answered.emit([Path(name) for name in names])


class FileDialogs(QObject):
    """Asks for files to read and to write.

    Attributes:
        folder: where the next dialog opens.
        training: the folder of the last training.

    Signals:
        input_chosen(object): a Path or an Address to read.
        ..._chosen(object): a Path to read, a folder, or of ``batch_files`` and ``training_files`` a list of Paths.
        ..._named(object): a Path to write; overwriting was confirmed in the dialog.
    """

    input_chosen = Signal(object)
    start_folder_chosen = Signal(object)
    truth_chosen = Signal(object)
    gauges_chosen = Signal(object)
    session_chosen = Signal(object)
    batch_files_chosen = Signal(object)
    run_named = Signal(object)
    session_named = Signal(object)
    export_named = Signal(object)
    picture_named = Signal(object)
    fields_figure_named = Signal(object)
    errors_figure_named = Signal(object)
    movie_named = Signal(object)
    animation_named = Signal(object)
    hours_named = Signal(object)
    plot_named = Signal(object)
    table_named = Signal(object)
    scores_named = Signal(object)
    violins_named = Signal(object)
    recipe_chosen = Signal(object)
    training_files_chosen = Signal(object)
    training_folder_chosen = Signal(object)
    point_named = Signal(object)
    probe_named = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.folder = ""
        self.training = ""

    @Slot()
    def ask_input(self) -> None:
        """Which file to open."""
        self._ask(self.input_chosen, tr("Open a field or a result"), READABLE)

    @Slot()
    def ask_input_folder(self) -> None:
        """Which folder (a Zarr store) to open."""
        self._ask(self.input_chosen, tr("Open a Zarr folder"), "", mode=MODES.Directory)

    @Slot()
    def ask_start_folder(self) -> None:
        """Where dialogs shall open first."""
        self._ask(
            self.start_folder_chosen, tr("Where file dialogs open first"), "", mode=MODES.Directory, remembered=False
        )

    @Slot()
    def ask_address(self) -> None:
        """Which address to open."""
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Open an address"))
        dialog.setLabelText(ADDRESS)
        dialog.setOkButtonText(tr("Open"))
        dialog.resize(560, dialog.height())
        dialog.textValueSelected.connect(self._on_address)
        dialog.open()
        dialog.findChild(QLineEdit).setPlaceholderText(tr("https://… or s3://bucket/…"))

    @Slot()
    def ask_truth(self) -> None:
        """Which file holds the truth."""
        self._ask(self.truth_chosen, tr("Choose the fine truth"), READABLE)

    @Slot()
    def ask_gauges(self) -> None:
        """Which table holds the gauges' readings."""
        self._ask(self.gauges_chosen, tr("Choose the gauges' readings"), TABLES)

    @Slot()
    def ask_batch_files(self) -> None:
        """Which files to put into the batch."""
        self._ask(self.batch_files_chosen, tr("Add files to the batch"), READABLE, mode=MODES.ExistingFiles)

    @Slot()
    def ask_session(self) -> None:
        """Which session to open."""
        self._ask(self.session_chosen, tr("Open a session"), SESSIONS)

    @Slot()
    def ask_recipe(self) -> None:
        """Which recipe to train by."""
        self._ask(self.recipe_chosen, tr("Choose a recipe"), tr("Recipes (*.toml)"))

    @Slot()
    def ask_training_files(self) -> None:
        """Which files to learn from."""
        self._ask(self.training_files_chosen, tr("Choose fields to learn from"), READABLE, mode=MODES.ExistingFiles)

    @Slot()
    def ask_training_folder(self) -> None:
        """Where to keep a training."""
        self._ask(
            self.training_folder_chosen, tr("Choose the training's folder"), "", mode=MODES.Directory, remembered=False
        )

    def ask_session_name(self, suggestion: str) -> None:
        """Where to save the session."""
        self._ask(self.session_named, tr("Save the session"), SESSIONS, suggestion)

    def ask_export_name(self, suggestion: str) -> None:
        """Where to write the run for another program; the suggestion's ending is offered first."""
        kinds = EXPORTS.split(";;")
        first = next(kind for kind in kinds if f"*{Path(suggestion).suffix})" in kind)
        names = ";;".join([first, *(kind for kind in kinds if kind != first)])
        self._ask(self.export_named, tr("Export the run"), names, suggestion)

    def ask_run_name(self, suggestion: str) -> None:
        """Where to save the run; the dialog asks before an existing file is replaced."""
        self._ask(self.run_named, tr("Save the run"), "NetCDF (*.nc)", suggestion)

    def ask_picture_name(self, suggestion: str) -> None:
        """Where to save the picture."""
        self._ask(self.picture_named, tr("Export the picture"), "PNG (*.png)", suggestion)

    def ask_fields_figure_name(self, suggestion: str) -> None:
        """Where to save the figure of the fields."""
        self._ask(self.fields_figure_named, tr("Export the figure of the fields"), FIGURES, suggestion)

    def ask_errors_figure_name(self, suggestion: str) -> None:
        """Where to save the figure of the errors."""
        self._ask(self.errors_figure_named, tr("Export the figure of the errors"), FIGURES, suggestion)

    def ask_movie_name(self, suggestion: str) -> None:
        """Where to save the movie of a member."""
        self._ask(self.movie_named, tr("Export the movie of a member"), MOVIES, suggestion)

    def ask_animation_name(self, suggestion: str) -> None:
        """Where to save the animation of the panels."""
        self._ask(self.animation_named, tr("Export the animation"), ANIMATIONS, suggestion)

    def ask_hours_name(self, suggestion: str) -> None:
        """Where to save the errors by hour of day, as a figure or as numbers."""
        self._ask(self.hours_named, tr("Export the errors by hour of day"), HOURS, suggestion)

    def ask_plot_name(self, suggestion: str) -> None:
        """Where to save the numbers of a plot."""
        self._ask(self.plot_named, tr("Export the plot's numbers"), NUMBERS, suggestion)

    def ask_violins_name(self, suggestion: str) -> None:
        """Where to save the numbers of the violins."""
        self._ask(self.violins_named, tr("Export the violins' numbers"), NUMBERS, suggestion)

    def ask_table_name(self, suggestion: str) -> None:
        """Where to save the laboratory's table."""
        self._ask(self.table_named, tr("Export the variants"), NUMBERS, suggestion)

    def ask_scores_name(self, suggestion: str) -> None:
        """Where to save the scores."""
        self._ask(self.scores_named, tr("Export the scores"), NUMBERS, suggestion)

    def ask_point_name(self, suggestion: str) -> None:
        """Where to save what the members say at a place or along a line."""
        self._ask(self.point_named, tr("Export the point's numbers"), NUMBERS, suggestion)

    def ask_probe_name(self, suggestion: str) -> None:
        """Where to save what the panels say at a place."""
        self._ask(self.probe_named, tr("Export the probe's values"), NUMBERS, suggestion)

    def _ask(
        self,
        answer: SignalInstance,
        title: str,
        names: str,
        suggestion: str = "",
        *,
        mode: QFileDialog.FileMode = MODES.ExistingFile,
        remembered: bool = True,
    ) -> None:
        """Open a dialog whose answer is said by a signal of ours; with a suggestion it asks for a name to write."""
        dialog = PathDialog(self._window, title, self.folder, names, suggestion, mode)
        if remembered:
            dialog.answered.connect(self._remember)
        dialog.answered.connect(answer)
        dialog.open()

    @Slot(object)
    def _remember(self, answer: Path | list[Path]) -> None:
        last = answer[-1] if isinstance(answer, list) else answer
        self.folder = str(last.parent)

    @Slot(str)
    def _on_address(self, text: str) -> None:
        if text.strip():
            self.input_chosen.emit(location_of(text))
