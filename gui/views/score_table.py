"""The score table: every run of a scene beside what else could be done."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QStackedLayout,
    QStyle,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.views.score_model import AS_LISTED, ScoreModel, TableLike, brief_of, notes_of
from gui.widgets.labels import MUTED, EmptyLabel, font_of
from gui.words import tr

STAGES = {
    "I": tr("Stage I: the corrected field and the raw input against the block-averaged truth, on the coarse grid"),
    "II": tr("Stage II: the downscaled field beside what else could be done, against the truth, on the fine grid"),
}
MARGIN = QStyle.PixelMetric.PM_HeaderMargin
"""Around the words of a cell."""
KEYS = {"I": "coarse", "II": "fine"}
"""The grid of a stage's scores, as files call it."""


@dataclass(frozen=True, slots=True)
class RunChoice:
    """A further run of the same scene, as the list offers it; ``key`` comes back when it is chosen or put away."""

    key: int
    name: str
    detail: str
    chosen: bool


class ScoreBar(QWidget):
    """Over the table: which stage, which other runs of the scene, and the numbers as a file.

    Signals:
        stage_chosen(str): "I" or "II".
        run_requested(int, bool): another run is to stand in the table, or not.
        export_requested(): the numbers are wanted as a file.
    """

    stage_chosen = Signal(str)
    run_requested = Signal(int, bool)
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(2)
        self._stages = QWidget(self)
        stages = QHBoxLayout(self._stages)
        stages.setContentsMargins(0, 0, 0, 0)
        stages.setSpacing(2)
        self._buttons = QButtonGroup(self)
        for stage, lesson in STAGES.items():
            button = QToolButton(
                self._stages, text=tr("stage {stage}", stage=stage), checkable=True, autoRaise=True, toolTip=lesson
            )
            button.setChecked(stage == "II")
            button.setFont(font_of(self, 11))
            self._buttons.addButton(button)
            stages.addWidget(button)
        self._runs = QToolButton(
            self, text=tr("Other runs"), autoRaise=True, accessibleName=tr("Other runs of this scene")
        )
        self._runs.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._runs.setToolTip(
            tr("Which other runs of the same input and truth stand beside this one, here and in the plots")
        )
        self._menu = QMenu(self._runs)
        self._menu.triggered.connect(self._on_run)
        self._runs.setMenu(self._menu)
        self._export = QToolButton(self, text=tr("CSV"), autoRaise=True, accessibleName=tr("Export the scores"))
        self._export.setToolTip(tr("Write the scores, with their intervals, to a CSV file"))
        row.addWidget(self._stages)
        row.addStretch(1)
        for button in (self._runs, self._export):
            button.setFont(font_of(self, 11))
            row.addWidget(button)
        self._buttons.buttonClicked.connect(self._on_clicked)
        self._export.clicked.connect(self.export_requested)
        self.show_runs(())

    @property
    def stage(self) -> str:
        """The stage of the button that is down."""
        return self._buttons.checkedButton().text().removeprefix("stage ")

    def show_stages(self, several: bool) -> None:
        """Offer the stages, where there are several."""
        self._stages.setVisible(several)

    def show_runs(self, runs: tuple[RunChoice, ...]) -> None:
        """Offer these other runs."""
        self._menu.clear()
        for run in runs:
            action = QAction(f"{run.name}: {run.detail}", self._menu, checkable=True, checked=run.chosen)
            action.setData(run.key)
            self._menu.addAction(action)
        self._runs.setVisible(bool(runs))
        self._runs.setText(tr("Other runs ({runs} of {runs2})", runs=sum(run.chosen for run in runs), runs2=len(runs)))

    @Slot(QAction)
    def _on_run(self, action: QAction) -> None:
        self.run_requested.emit(action.data(), action.isChecked())

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        self.stage_chosen.emit(self.stage)


class ScoreView(QWidget):
    """Rows are systems, columns are metrics; intervals under the values; sorted by any column; a stage at a time.

    Signals:
        run_requested(int, bool), export_requested(): as of the ``ScoreBar``.
    """

    run_requested = Signal(int, bool)
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: dict[str, TableLike] = {}
        self._place = ""
        self._model = ScoreModel(self)
        self._table = self._made_table()
        self._model.modelReset.connect(self._make_room)
        self._notes = QLabel(self, objectName="notes")
        self._notes.setWordWrap(True)
        self._notes.setFont(font_of(self, 11))
        self._notes.setForegroundRole(MUTED)
        self._empty = EmptyLabel(tr("Press Run (Ctrl+R): scores beside bicubic and RainFARM appear here."), self)
        self._bar = ScoreBar(self)
        self._bar.stage_chosen.connect(self._show_stage)
        self._bar.run_requested.connect(self.run_requested)
        self._bar.export_requested.connect(self.export_requested)
        self._filled = QWidget(self)
        column = QVBoxLayout(self._filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._bar)
        column.addWidget(self._table, 1)
        column.addWidget(self._notes)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._filled)

    def _made_table(self) -> QTableView:
        table = QTableView(self, accessibleName=tr("Scores"))
        table.setModel(self._model)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        table.setTabKeyNavigation(False)
        table.setToolTip(tr("Systems down, metrics across, with 95 % intervals; a click on a title, or Enter, sorts"))
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (table.horizontalHeader(), table.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setFont(font_of(self, 11))
            header.setHighlightSections(False)
        across = table.horizontalHeader()
        across.setSectionsClickable(True)
        across.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        across.setSortIndicatorShown(True)
        across.sectionClicked.connect(self.sort_by)
        table.activated.connect(self._on_activated)
        return table

    @property
    def model(self) -> ScoreModel:
        """What is shown."""
        return self._model

    @property
    def tables(self) -> Mapping[str, TableLike]:
        """What is there, by grid ("coarse", "fine"); nothing while a sentence stands in its place."""
        return {KEYS[stage]: table for stage, table in self._tables.items()}

    @property
    def place(self) -> str:
        """Which pixels they are of."""
        return self._place

    @property
    def notes(self) -> str:
        """What the scores rest on."""
        return self._notes.text()

    def set_table(self, table: TableLike, corrected: TableLike | None = None, place: str = "") -> None:
        """Show a ``core.verify.report.ScoreTable``, and offer that of stage I where it is another.

        Args:
            place: which pixels they are of.
        """
        self._place = place
        self._tables = {"II": table} | ({"I": corrected} if corrected not in (None, table) else {})
        self._bar.show_stages(len(self._tables) > 1)
        self._show_stage(self._bar.stage)
        self._stack.setCurrentWidget(self._filled)

    def set_runs(self, names: Mapping[str, str], lessons: Mapping[str, str], others: tuple[RunChoice, ...]) -> None:
        """How the runs among the systems are called and were made, and which others of the scene there are."""
        self._model.name_runs(names, lessons)
        self._bar.show_runs(others)

    def set_empty(self, text: str) -> None:
        """Show a sentence instead of scores."""
        self._tables = {}
        self._empty.setText(text)
        self._stack.setCurrentWidget(self._empty)

    @Slot(int)
    def sort_by(self, column: int) -> None:
        """Sort by a column, the best first; then the worst first; then as listed again."""
        metric, worst_first = self._model.sorting
        if self._model.metrics[column] != metric:
            self._model.order_by(self._model.metrics[column])
        elif not worst_first:
            self._model.order_by(metric, worst_first=True)
        else:
            self._model.order_by(AS_LISTED)
        self._point()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        """Enter in a cell sorts by its column."""
        self.sort_by(index.column())
        self._table.setCurrentIndex(self._model.index(0, index.column()))

    @Slot(str)
    def _show_stage(self, stage: str) -> None:
        table = self._tables.get(stage) or self._tables["II"]
        self._model.fill(table)
        self._point()
        self._notes.setText(brief_of(table, self._place))
        self._notes.setToolTip(notes_of(table, self._place))

    @Slot()
    def _make_room(self) -> None:
        """Columns as wide, and rows as high, as their words."""
        across, margin = self._table.horizontalHeader(), self._table.style().pixelMetric(MARGIN)
        rooms = [self._model.room(column) for column in range(self._model.columnCount())]
        for column, room in enumerate(rooms):
            across.resizeSection(column, max(room.width() + 4 * margin, across.sectionSizeHint(column)))
        if rooms:
            self._table.verticalHeader().setDefaultSectionSize(max(room.height() for room in rooms) + 2 * margin)

    def _point(self) -> None:
        """The arrow over the column that is sorted by."""
        metric, worst_first = self._model.sorting
        column = self._model.metrics.index(metric) if metric in self._model.metrics else -1
        order = Qt.SortOrder.DescendingOrder if worst_first else Qt.SortOrder.AscendingOrder
        self._table.horizontalHeader().setSortIndicator(column, order)
