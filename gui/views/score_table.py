"""The score table."""

import math
from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStackedLayout,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.types import VARIABLES
from core.verify.bootstrap import FEWEST_GROUPS
from gui.views.score_lessons import METRICS, SYSTEMS, WAYS
from gui.widgets.labels import MUTED, EmptyLabel, font_of

FIELD_UNITS = {variable.units: variable.units_of_differences for variable in VARIABLES.values()}
"""Units of most rows, and how they are shown: said once, under the table."""
Index = QModelIndex | QPersistentModelIndex
STAGES = {
    "I": "Stage I: the corrected field and the raw input against the block-averaged truth, on the coarse grid",
    "II": "Stage II: the downscaled field beside what else could be done, against the truth, on the fine grid",
}


class ScoreLike(Protocol):
    """What a row needs: ``core.verify.report.Score`` has it."""

    system: str
    metric: str
    value: float
    low: float
    high: float
    units: str
    ideal: float
    better: str
    significant: bool | None


class TableLike(Protocol):
    """What a table needs: ``core.verify.report.ScoreTable`` has it."""

    rows: Sequence[ScoreLike]
    differences: Sequence[ScoreLike]
    reference: str
    pixels: int
    groups: int
    resamples: int
    unit: str


class ScoreModel(QAbstractTableModel):
    """Metrics down, systems across; a difference of two systems stands right of the second."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent
        self._cells: dict[tuple[str, str], ScoreLike] = {}
        self._metrics: list[str] = []
        self._systems: list[str] = []
        self._differences: list[str] = []
        self._best: dict[str, str] = {}
        self._reference = ""

    def fill(self, table: TableLike) -> None:
        """Take another table."""
        self.beginResetModel()
        self._cells = {(row.metric, row.system): row for row in (*table.rows, *table.differences)}
        self._metrics = list(dict.fromkeys(row.metric for row in table.rows))
        self._differences = list(dict.fromkeys(row.system for row in table.differences))
        self._systems = list(dict.fromkeys(row.system for row in table.rows))
        for name in self._differences:
            self._systems.insert(self._systems.index(name.rpartition(" - ")[2]) + 1, name)
        self._best = {metric: self._best_of(metric) for metric in self._metrics}
        self._reference = table.reference
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Metrics."""
        return len(self._metrics)

    def columnCount(self, parent: Index | None = None) -> int:
        """Systems."""
        return len(self._systems)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names; units with the metrics; what a metric means as its tooltip."""
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return self._systems[section] if across else self._title(self._metrics[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._who(self._systems[section]) if across else self._lesson(self._metrics[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and not across:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Value over interval; the best bold and starred."""
        metric, system = self._metrics[index.row()], self._systems[index.column()]
        score = self._cells.get((metric, system))
        best = self._best[metric] == system
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(score, best)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.FontRole:
            return font_of(self._view, 11, bold=best)
        if role == Qt.ItemDataRole.ToolTipRole and score is not None:
            return self._explanation(score, best)
        return None

    def _title(self, metric: str) -> str:
        """Two short lines rather than a long one: the columns need the room."""
        units = self._any(metric).units
        words = metric if units == "1" or units in FIELD_UNITS else f"{metric}, {units}"
        return words.replace(", ", ",\n")

    def _any(self, metric: str) -> ScoreLike:
        return next(score for (name, _), score in self._cells.items() if name == metric)

    def _lesson(self, metric: str) -> str:
        known = sorted((name for name in METRICS if metric.startswith(name)), key=len)
        some = self._any(metric)
        words = METRICS[known[-1]] if known else metric
        return f"<p><b>{metric}</b>: {words} Ideal {some.ideal:g}; {WAYS[some.better]}.</p>"

    def _who(self, system: str) -> str:
        """What a column is."""
        if system in self._differences:
            return (
                f"<p><b>{system}</b>: the error that stage I's errors add to stage II's. Above 0 is worse for errors, "
                "below 0 for FSS; ≈ is not significantly different from 0.</p>"
            )
        return f"<p><b>{system}</b>: {SYSTEMS[system]}</p>" if system in SYSTEMS else system

    def _text(self, score: ScoreLike | None, best: bool) -> str:
        if score is None or math.isnan(score.value):
            return "–"
        near = " ≈" if score.significant is False else ""
        first = f"{'★ ' if best else ''}{number(score.value, 3)}{near}"
        return first if math.isnan(score.low) else f"{first}\n[{number(score.low, 2)}, {number(score.high, 2)}]"

    def _explanation(self, score: ScoreLike, best: bool) -> str:
        words = [f"{score.system}: {score.metric} {score.value:.4g}" + (", the best here" if best else "")]
        if not math.isnan(score.low):
            words.append(f"95 % interval {score.low:.4g} to {score.high:.4g}")
        if score.significant is not None:
            differs = "significantly different" if score.significant else "not significantly different"
            words.append(f"{differs} from {0 if score.system in self._differences else self._reference}")
        return f"<p>{'; '.join(words)}.</p>{self._lesson(score.metric)}"

    def _best_of(self, metric: str) -> str:
        rivals = [name for name in self._systems if name not in self._differences and not knows_truth(name)]
        found = [self._cells[metric, name] for name in rivals if (metric, name) in self._cells]
        scores = [score for score in found if not math.isnan(score.value)]
        return min(scores, key=distance).system if len(scores) > 1 else ""


class StageSwitch(QWidget):
    """Which stage's scores are shown: two buttons, one of them down.

    Signals:
        stage_chosen(str): "I" or "II".
    """

    stage_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(2)
        self._buttons = QButtonGroup(self)
        for stage, lesson in STAGES.items():
            button = QToolButton(self, text=f"stage {stage}", checkable=True, autoRaise=True, toolTip=lesson)
            button.setChecked(stage == "II")
            button.setFont(font_of(self, 11))
            self._buttons.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self._buttons.buttonClicked.connect(self._on_clicked)

    @property
    def stage(self) -> str:
        """The stage of the button that is down."""
        return self._buttons.checkedButton().text().removeprefix("stage ")

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        self.stage_chosen.emit(self.stage)


class ScoreView(QWidget):
    """Rows are metrics, columns are systems; intervals under the values, the best marked; a stage at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: dict[str, TableLike] = {}
        self._place = ""
        self._model = ScoreModel(self)
        self._table = QTableView(self)
        self._table.setModel(self._model)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._table.setTabKeyNavigation(False)
        self._table.setAccessibleName("Scores")
        self._table.setToolTip("Metrics down, systems across, with 95 % intervals")
        self._table.setAlternatingRowColors(True)
        self._table.setShowGrid(False)
        self._table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self._table.horizontalHeader(), self._table.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            header.setFont(font_of(self, 11))
            header.setHighlightSections(False)
        self._notes = QLabel(self, objectName="notes")
        self._notes.setWordWrap(True)
        self._notes.setFont(font_of(self, 11))
        self._notes.setForegroundRole(MUTED)
        self._empty = EmptyLabel("Press Run (Ctrl+R): scores beside bicubic and RainFARM appear here.", self)
        self._switch = StageSwitch(self)
        self._switch.stage_chosen.connect(self._show_stage)
        self._filled = QWidget(self)
        column = QVBoxLayout(self._filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._switch)
        column.addWidget(self._table, 1)
        column.addWidget(self._notes)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._filled)

    @property
    def model(self) -> ScoreModel:
        """What is shown."""
        return self._model

    def set_table(self, table: TableLike, corrected: TableLike | None = None, place: str = "") -> None:
        """Show a ``core.verify.report.ScoreTable``, and offer that of stage I where it is another.

        Args:
            place: which pixels they are of.
        """
        self._place = place
        self._tables = {"II": table} | ({"I": corrected} if corrected not in (None, table) else {})
        self._switch.setVisible(len(self._tables) > 1)
        self._show_stage(self._switch.stage)
        self._stack.setCurrentWidget(self._filled)

    def set_empty(self, text: str) -> None:
        """Show a sentence instead of scores."""
        self._empty.setText(text)
        self._stack.setCurrentWidget(self._empty)

    @Slot(str)
    def _show_stage(self, stage: str) -> None:
        table = self._tables.get(stage) or self._tables["II"]
        self._model.fill(table)
        self._notes.setText(notes_of(table, self._place))


def knows_truth(system: str) -> bool:
    """Whether a system was given the block-averaged truth: a bound, no rival of the others."""
    return system.split(" ")[-1] == "oracle"


def distance(score: ScoreLike) -> float:
    """How far a score is from ideal; less is better whatever the metric."""
    if score.better == "higher":
        return -score.value
    if score.better == "one":
        return abs(math.log(max(score.value, 1e-12)))
    return abs(score.value)


def number(value: float, digits: int) -> str:
    """Significant digits; 0 for what is only rounding."""
    return "0" if abs(value) < 5e-5 else f"{value:.{digits}g}"


def notes_of(table: TableLike, place: str = "") -> str:
    """What the marks mean, and on which and how many pixels the scores rest."""
    best = "★ best that does not know the truth" if any(knows_truth(row.system) for row in table.rows) else "★ best"
    words = [f"{table.pixels:,} pixels{f', {place}' if place else ''}", best]
    words += [f"errors in {shown}" for units, shown in FIELD_UNITS.items() if any(r.units == units for r in table.rows)]
    if table.resamples:
        words.append(f"95 % intervals from {table.groups} {table.unit}")
        nought = ", of a difference from 0" if table.differences else ""
        words.append(f"≈ not significantly different from {table.reference}{nought}")
    else:
        few = table.groups < FEWEST_GROUPS
        words.append("no intervals: too few independent units" if few else "no intervals yet: they are being computed")
    return "; ".join(words) + "."
