"""LABORATORY: variants of the sampler, a row each, and what has come of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.sampling.schedule import SCHEDULES, SOLVER_FACTS
from gui.panels.form import button, muted, narrow, widen_list
from gui.widgets.choices import VariantChoice
from gui.widgets.number_box import NumberBox
from gui.words import said, tr

COLUMNS = (
    tr("Correct"),
    tr("Downscale"),
    tr("Solver"),
    tr("Steps"),
    tr("Schedule"),
    tr("Churn"),
    tr("What came of it"),
)
HINTS = (
    tr("Model of stage I"),
    tr("Model of stage II"),
    tr("How a sample is drawn, in both stages"),
    tr("Denoising steps, in both stages"),
    tr("How the noise levels are spaced"),
    tr("Noise added on the way; what it means depends on the solver"),
    tr("Progress, then seconds per member and the score that is plotted"),
)
CORRECT, DOWNSCALE, SOLVER, STEPS, SCHEDULE, CHURN, STATE = range(len(COLUMNS))
FIELDS = ("corrector", "downscaler", "solver", "steps", "schedule", "churn")
MOST_CHURN = 100.0
RUN, CANCEL = tr("Run all"), tr("Cancel")


@dataclass(frozen=True, slots=True)
class ModelOffer:
    """Models to choose from, (id, title) each, stage by stage."""

    correct: tuple[tuple[str, str], ...] = ()
    downscale: tuple[tuple[str, str], ...] = ()


class LaboratoryPanel(QWidget):
    """The table of variants and what can be done with it.

    Signals:
        variant_edited(int, str, object): row, name of a setting of ``VariantChoice``, value.
        addition_requested(): another row, as the sampler form is now.
        duplication_requested(int), removal_requested(int): of a row.
        run_requested(), cancel_requested(), export_requested().
        row_chosen(int): show the run of that row.
    """

    variant_edited = Signal(int, str, object)
    addition_requested = Signal()
    duplication_requested = Signal(int)
    removal_requested = Signal(int)
    run_requested = Signal()
    cancel_requested = Signal()
    export_requested = Signal()
    row_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = ModelOffer()
        self._table = QTableWidget(0, len(COLUMNS), self)
        self._table.setHorizontalHeaderLabels(COLUMNS)
        self._table.setAccessibleName(tr("Variants"))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setToolTip(tr("Double click the last column, or press Enter there: show that variant's run"))
        for column, hint in enumerate(HINTS):
            self._table.horizontalHeaderItem(column).setToolTip(hint)
        self._table.setWordWrap(False)
        header = self._table.horizontalHeader()
        for column in (CORRECT, DOWNSCALE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in ((SOLVER, 128), (STEPS, 62), (SCHEDULE, 104), (CHURN, 70), (STATE, 190)):
            self._table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        self._add = button(tr("Add"), tr("Another row, as the sampler form is now"))
        self._duplicate = button(tr("Duplicate"), tr("The chosen row once more"))
        self._remove = button(tr("Remove"), tr("Take the chosen row out; Ctrl+Z brings it back"))
        self._run = button(RUN, tr("Make every variant, one after another, with the same members and noise"))
        self._cancel = button(CANCEL, tr("Stop after the evaluation in progress; variants that are finished stay"))
        self._export = button(tr("Export table…"), tr("Write settings, costs, scores and intervals to a CSV file"))
        self._words = muted("")
        self._lay_out()
        self._wire()
        self.show_ready("", "")
        self.show_busy(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for widget in (self._add, self._duplicate, self._remove):
            row.addWidget(widget)
        row.addWidget(self._words, 1)
        for widget in (self._export, self._cancel, self._run):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._table, 1)
        column.addLayout(row)

    def _wire(self) -> None:
        self._add.clicked.connect(self.addition_requested)
        self._duplicate.clicked.connect(self._on_duplicate)
        self._remove.clicked.connect(self._on_remove)
        self._run.clicked.connect(self.run_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._export.clicked.connect(self.export_requested)
        self._table.cellActivated.connect(self._on_activated)

    def show_models(self, offer: ModelOffer) -> None:
        """Offer these models in every row."""
        self._offer = offer
        for row in range(self._table.rowCount()):
            for column in (CORRECT, DOWNSCALE):
                self._fill_models(self._combo(row, column), column)

    def show_variants(self, variants: Sequence[VariantChoice]) -> None:
        """Show these rows; the control that is being typed in keeps the keyboard."""
        chosen = self._table.currentRow()
        while self._table.rowCount() > len(variants):
            self._table.removeRow(self._table.rowCount() - 1)
        while self._table.rowCount() < len(variants):
            self._append()
        for row, variant in enumerate(variants):
            for column, name in enumerate(FIELDS):
                self._put(row, column, getattr(variant, name))
            facts = SOLVER_FACTS.get(variant.solver)
            churn = self._table.cellWidget(row, CHURN)
            churn.setEnabled(bool(facts and facts.churn))
            hint = said(facts.churn) if facts and facts.churn else tr("Of no use to this solver")
            churn.setToolTip(hint if facts else "")
        if variants:
            self._table.setCurrentCell(min(max(chosen, 0), len(variants) - 1), STATE)
        for widget in (self._duplicate, self._remove):
            widget.setEnabled(bool(variants) and not self._cancel.isEnabled())

    def show_state(self, row: int, text: str, hint: str = "") -> None:
        """What a variant is at, or what came of it."""
        if row < self._table.rowCount():
            item = self._table.item(row, STATE)
            item.setText(text)
            item.setToolTip(hint or text)

    def show_ready(self, reason: str, words: str) -> None:
        """Why nothing can be run now, or else what would be."""
        self._run.setToolTip(reason or tr("Make every variant, one after another, with the same members and noise"))
        self._run.setEnabled(not reason and not self._cancel.isEnabled())
        self._words.setText(reason or words)

    def show_busy(self, busy: bool, *, exportable: bool = False) -> None:
        """While variants are made their rows stay as they are."""
        self._cancel.setEnabled(busy)
        self._run.setEnabled(not busy)
        self._export.setEnabled(exportable)
        for widget in (self._add, self._duplicate, self._remove):
            widget.setEnabled(not busy)
        for row in range(self._table.rowCount()):
            for column in range(STATE):
                self._table.cellWidget(row, column).setEnabled(not busy)

    def choose(self, row: int) -> None:
        """Mark a row as the one whose run is on show."""
        self._table.setCurrentCell(row, STATE)

    def states(self) -> tuple[str, ...]:
        """The last column, from the top."""
        return tuple(self._table.item(row, STATE).text() for row in range(self._table.rowCount()))

    def _append(self) -> None:
        row = self._table.rowCount()
        self._table.insertRow(row)
        for column in range(STATE):
            control = self._control(column)
            control.setAccessibleName(COLUMNS[column])
            control.setProperty("variant", (row, FIELDS[column]))
            self._table.setCellWidget(row, column, control)
        self._table.setItem(row, STATE, QTableWidgetItem(""))

    def _control(self, column: int) -> QWidget:
        if column == STEPS:
            steps = QSpinBox(minimum=1, maximum=500, keyboardTracking=False)
            steps.valueChanged.connect(self._on_value)
            return steps
        if column == CHURN:
            churn = NumberBox(maximum=MOST_CHURN, decimals=2, singleStep=0.25, keyboardTracking=False)
            churn.valueChanged.connect(self._on_value)
            return churn
        combo = narrow(QComboBox())
        if column in (CORRECT, DOWNSCALE):
            self._fill_models(combo, column)
        else:
            items = [(n, f.title) for n, f in SOLVER_FACTS.items()] if column == SOLVER else [(n, n) for n in SCHEDULES]
            for key, title in items:
                combo.addItem(title, key)
        combo.activated.connect(self._on_chosen)
        return combo

    def _fill_models(self, combo: QComboBox, column: int) -> None:
        chosen = combo.currentData()
        combo.clear()
        for model, title in self._offer.correct if column == CORRECT else self._offer.downscale:
            combo.addItem(title, model)
            combo.setItemData(combo.count() - 1, title, Qt.ItemDataRole.ToolTipRole)
        combo.addItem(tr("none"), None)
        combo.setCurrentIndex(combo.findData(chosen))
        widen_list(combo)

    def _combo(self, row: int, column: int) -> QComboBox:
        combo = self._table.cellWidget(row, column)
        assert isinstance(combo, QComboBox)
        return combo

    def _put(self, row: int, column: int, value: object) -> None:
        control = self._table.cellWidget(row, column)
        if isinstance(control, QComboBox):
            control.setCurrentIndex(control.findData(value))
            control.setToolTip(control.currentText())
        else:
            control.setValue(value)

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        combo = self.sender()
        self.variant_edited.emit(*combo.property("variant"), combo.itemData(index))

    @Slot()
    def _on_value(self) -> None:
        control = self.sender()
        self.variant_edited.emit(*control.property("variant"), control.value())

    @Slot()
    def _on_duplicate(self) -> None:
        self.duplication_requested.emit(self._table.currentRow())

    @Slot()
    def _on_remove(self) -> None:
        self.removal_requested.emit(self._table.currentRow())

    @Slot(int, int)
    def _on_activated(self, row: int, column: int) -> None:
        self.row_chosen.emit(row)
