"""The file dialogs. They open beside the work and answer by signal; none of them blocks."""

import re
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

from core.address import location_of
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


class FileDialogs(QObject):
    """Asks for files to read and to write.

    Attributes:
        folder: where the next dialog opens.
        training: the folder of the last training.

    Signals:
        start_folder_chosen(object): the folder in which dialogs open first.
        input_chosen(object): a Path or an Address to read; truth_chosen(object), gauges_chosen(object), session_chosen(object),
            recipe_chosen(object), training_folder_chosen(object): a Path to read, or a folder.
        training_files_chosen(object), batch_files_chosen(object): a list of Paths to learn from.
        run_named(object), session_named(object), export_named(object), picture_named(object), fields_figure_named(object), errors_figure_named(object),
            movie_named(object), animation_named(object), hours_named(object), plot_named(object), table_named(object), scores_named(object),
            violins_named(object), point_named(object): a Path to write;
            overwriting was confirmed in the dialog.
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

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.folder = ""
        self.training = ""

    @Slot()
    def ask_input(self) -> None:
        """Which file to open."""
        self._ask(tr("Open a field or a result"), READABLE).fileSelected.connect(self._on_input)

    @Slot()
    def ask_input_folder(self) -> None:
        """Which folder (a Zarr store) to open."""
        self._ask(tr("Open a Zarr folder"), "", folder=True).fileSelected.connect(self._on_input)

    @Slot()
    def ask_start_folder(self) -> None:
        """Where dialogs shall open first."""
        dialog = self._ask(tr("Where file dialogs open first"), "", folder=True)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_start_folder)

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
        self._ask(tr("Choose the fine truth"), READABLE).fileSelected.connect(self._on_truth)

    @Slot()
    def ask_gauges(self) -> None:
        """Which table holds the gauges' readings."""
        self._ask(tr("Choose the gauges' readings"), TABLES).fileSelected.connect(self._on_gauges)

    @Slot()
    def ask_batch_files(self) -> None:
        """Which files to put into the batch."""
        dialog = self._ask(tr("Add files to the batch"), READABLE)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_batch_files)

    @Slot()
    def ask_session(self) -> None:
        """Which session to open."""
        self._ask(tr("Open a session"), SESSIONS).fileSelected.connect(self._on_session)

    @Slot()
    def ask_recipe(self) -> None:
        """Which recipe to train by."""
        self._ask(tr("Choose a recipe"), tr("Recipes (*.toml)")).fileSelected.connect(self._on_recipe)

    @Slot()
    def ask_training_files(self) -> None:
        """Which files to learn from."""
        dialog = self._ask(tr("Choose fields to learn from"), READABLE)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_training_files)

    @Slot()
    def ask_training_folder(self) -> None:
        """Where to keep a training."""
        self._ask(tr("Choose the training's folder"), "", folder=True).fileSelected.connect(self._on_training_folder)

    def ask_session_name(self, suggestion: str) -> None:
        """Where to save the session."""
        self._ask(tr("Save the session"), SESSIONS, suggestion).fileSelected.connect(self._on_session_name)

    def ask_export_name(self, suggestion: str) -> None:
        """Where to write the run for another program; the suggestion's ending is offered first."""
        kinds = EXPORTS.split(";;")
        first = next(kind for kind in kinds if f"*{Path(suggestion).suffix})" in kind)
        names = ";;".join([first, *(kind for kind in kinds if kind != first)])
        self._ask(tr("Export the run"), names, suggestion).fileSelected.connect(self._on_export)

    def ask_run_name(self, suggestion: str) -> None:
        """Where to save the run; the dialog asks before an existing file is replaced."""
        self._ask(tr("Save the run"), "NetCDF (*.nc)", suggestion).fileSelected.connect(self._on_run)

    def ask_picture_name(self, suggestion: str) -> None:
        """Where to save the picture."""
        self._ask(tr("Export the picture"), "PNG (*.png)", suggestion).fileSelected.connect(self._on_picture)

    def ask_fields_figure_name(self, suggestion: str) -> None:
        """Where to save the figure of the fields."""
        self._ask(tr("Export the figure of the fields"), FIGURES, suggestion).fileSelected.connect(
            self._on_fields_figure
        )

    def ask_errors_figure_name(self, suggestion: str) -> None:
        """Where to save the figure of the errors."""
        self._ask(tr("Export the figure of the errors"), FIGURES, suggestion).fileSelected.connect(
            self._on_errors_figure
        )

    def ask_movie_name(self, suggestion: str) -> None:
        """Where to save the movie of a member."""
        self._ask(tr("Export the movie of a member"), MOVIES, suggestion).fileSelected.connect(self._on_movie)

    def ask_animation_name(self, suggestion: str) -> None:
        """Where to save the animation of the panels."""
        self._ask(tr("Export the animation"), ANIMATIONS, suggestion).fileSelected.connect(self._on_animation)

    def ask_hours_name(self, suggestion: str) -> None:
        """Where to save the errors by hour of day, as a figure or as numbers."""
        self._ask(tr("Export the errors by hour of day"), HOURS, suggestion).fileSelected.connect(self._on_hours)

    def ask_plot_name(self, suggestion: str) -> None:
        """Where to save the numbers of a plot."""
        self._ask(tr("Export the plot's numbers"), tr("Numbers, CSV (*.csv)"), suggestion).fileSelected.connect(
            self._on_plot
        )

    def ask_violins_name(self, suggestion: str) -> None:
        """Where to save the numbers of the violins."""
        self._ask(tr("Export the violins' numbers"), tr("Numbers, CSV (*.csv)"), suggestion).fileSelected.connect(
            self._on_violins
        )

    def ask_table_name(self, suggestion: str) -> None:
        """Where to save the laboratory's table."""
        self._ask(tr("Export the variants"), tr("Numbers, CSV (*.csv)"), suggestion).fileSelected.connect(
            self._on_table
        )

    def ask_scores_name(self, suggestion: str) -> None:
        """Where to save the scores."""
        self._ask(tr("Export the scores"), tr("Numbers, CSV (*.csv)"), suggestion).fileSelected.connect(self._on_scores)

    def ask_point_name(self, suggestion: str) -> None:
        """Where to save what the members say at a place or along a line."""
        self._ask(tr("Export the point's numbers"), tr("Numbers, CSV (*.csv)"), suggestion).fileSelected.connect(
            self._on_point
        )

    def _ask(self, title: str, names: str, suggestion: str = "", *, folder: bool = False) -> QFileDialog:
        dialog = QFileDialog(self._window, title, self.folder, names)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if suggestion:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(Path(suggestion).suffix.lstrip("."))
            dialog.selectFile(suggestion)
            dialog.filterSelected.connect(self._on_filter)
        else:
            modes = QFileDialog.FileMode
            dialog.setFileMode(modes.Directory if folder else modes.ExistingFile)
        dialog.open()
        return dialog

    @Slot(str)
    def _on_filter(self, names: str) -> None:
        """A name that is typed without an ending gets that of the kind that is chosen."""
        ending = re.search(r"\*\.(\w+)", names)
        dialog = self.sender()
        if ending and isinstance(dialog, QFileDialog):
            dialog.setDefaultSuffix(ending[1])

    @Slot(str)
    def _on_input(self, name: str) -> None:
        self.input_chosen.emit(self._seen(name))

    @Slot(str)
    def _on_start_folder(self, name: str) -> None:
        self.start_folder_chosen.emit(Path(name))

    @Slot(str)
    def _on_address(self, text: str) -> None:
        if text.strip():
            self.input_chosen.emit(location_of(text))

    @Slot(str)
    def _on_truth(self, name: str) -> None:
        self.truth_chosen.emit(self._seen(name))

    @Slot(str)
    def _on_gauges(self, name: str) -> None:
        self.gauges_chosen.emit(self._seen(name))

    @Slot(list)
    def _on_batch_files(self, names: list[str]) -> None:
        self.batch_files_chosen.emit([self._seen(name) for name in names])

    @Slot(str)
    def _on_session(self, name: str) -> None:
        self.session_chosen.emit(self._seen(name))

    @Slot(str)
    def _on_session_name(self, name: str) -> None:
        self.session_named.emit(self._seen(name))

    @Slot(str)
    def _on_export(self, name: str) -> None:
        self.export_named.emit(self._seen(name))

    @Slot(str)
    def _on_run(self, name: str) -> None:
        self.run_named.emit(self._seen(name))

    @Slot(str)
    def _on_picture(self, name: str) -> None:
        self.picture_named.emit(self._seen(name))

    @Slot(str)
    def _on_fields_figure(self, name: str) -> None:
        self.fields_figure_named.emit(self._seen(name))

    @Slot(str)
    def _on_errors_figure(self, name: str) -> None:
        self.errors_figure_named.emit(self._seen(name))

    @Slot(str)
    def _on_movie(self, name: str) -> None:
        self.movie_named.emit(self._seen(name))

    @Slot(str)
    def _on_animation(self, name: str) -> None:
        self.animation_named.emit(self._seen(name))

    @Slot(str)
    def _on_hours(self, name: str) -> None:
        self.hours_named.emit(self._seen(name))

    @Slot(str)
    def _on_plot(self, name: str) -> None:
        self.plot_named.emit(self._seen(name))

    @Slot(str)
    def _on_violins(self, name: str) -> None:
        self.violins_named.emit(self._seen(name))

    @Slot(str)
    def _on_table(self, name: str) -> None:
        self.table_named.emit(self._seen(name))

    @Slot(str)
    def _on_scores(self, name: str) -> None:
        self.scores_named.emit(self._seen(name))

    @Slot(str)
    def _on_recipe(self, name: str) -> None:
        self.recipe_chosen.emit(self._seen(name))

    @Slot(list)
    def _on_training_files(self, names: list[str]) -> None:
        self.training_files_chosen.emit([self._seen(name) for name in names])

    @Slot(str)
    def _on_training_folder(self, name: str) -> None:
        self.training_folder_chosen.emit(Path(name))

    @Slot(str)
    def _on_point(self, name: str) -> None:
        self.point_named.emit(self._seen(name))

    def _seen(self, name: str) -> Path:
        path = Path(name)
        self.folder = str(path.parent)
        return path
