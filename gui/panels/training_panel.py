"""TRAINING: what is learned from what, and the buttons that begin, pause and stop it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.panels.form import button, caption, elided, muted, narrow, widen_list
from gui.widgets.choices import TrainingChoice
from gui.widgets.number_box import NumberBox
from gui.words import tr

MOST_STEPS = 10_000_000
BLOCKS_HINT = tr("South north west east, in the unit of the grid; several with semicolons between them")


@dataclass(frozen=True, slots=True)
class Buttons:
    """What can be done now."""

    start: bool = True
    pause: bool = False
    resume: bool = False
    cancel: bool = False


class TrainingPanel(QWidget):
    """The form, the course in words, and the buttons.

    Signals:
        edited(object): something else was chosen or typed; all of it, a ``TrainingChoice``.
        recipe_requested(str): another recipe was chosen, by its path.
        own_recipe_requested(), files_requested(), folder_requested(): ask for a file or folder.
        start_requested(), pause_requested(), resume_requested(), cancel_requested().
    """

    edited = Signal(object)
    recipe_requested = Signal(str)
    own_recipe_requested = Signal()
    files_requested = Signal()
    folder_requested = Signal()
    start_requested = Signal()
    pause_requested = Signal()
    resume_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recipe, self._start_from = narrow(QComboBox()), narrow(QComboBox())
        self._id, self._title = QLineEdit(), QLineEdit()
        self._files = QListWidget()
        self._files.setMaximumHeight(4 * self.fontMetrics().lineSpacing())
        self._holdout, self._validation = QLineEdit(), QLineEdit()
        self._steps = QSpinBox(minimum=1, maximum=MOST_STEPS)
        self._rate = NumberBox(minimum=1e-6, maximum=1.0, decimals=6, singleStep=0.001)
        self._folder = elided("")
        self._ends = QCheckBox(tr("Stop it when Stormlens closes"))
        self._own = button(tr("Own…"), tr("Choose a recipe of your own (TOML)"))
        self._add = button(tr("Add…"), tr("Choose files to learn from"))
        self._drop = button(tr("Remove"), tr("Take the chosen file out of the list"))
        self._choose = button(tr("Choose…"), tr("Choose the folder of checkpoint, log and model"))
        self._start = button(tr("Start training"), tr("Check what is asked for, then begin in a process of its own"))
        self._pause = button(tr("Pause"), tr("Save, and end for now"))
        self._resume = button(tr("Resume"), tr("Go on from the last checkpoint"))
        self._cancel = button(tr("Cancel"), tr("Save, and end; the checkpoint stays in the folder"))
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedHeight(12)
        self._words = muted("")
        self._words.setAccessibleName(tr("How the training stands"))
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._locked = (
            *(self._recipe, self._start_from, self._id, self._title, self._files, self._holdout, self._validation),
            *(self._steps, self._rate, self._own, self._add, self._drop, self._choose),
        )
        self._told = False
        self._hints()
        self._lay_out()
        self._wire()
        self.show_buttons(Buttons())
        self.show_progress(0, 0)

    def _hints(self) -> None:
        for widget, name, hint in (
            (self._recipe, tr("Recipe"), tr("What is learned and how; the recipes of the shipped models, or your own")),
            (
                self._start_from,
                tr("Start from"),
                tr("Begin with the weights of a model (fine-tuning): its network is taken too"),
            ),
            (self._id, tr("Name"), tr("The model's name in lists and commands: small letters, digits, hyphens")),
            (self._title, tr("Title"), tr("What the window calls the model")),
            (self._files, tr("Files"), tr("Fields to learn from, all on one grid")),
            (self._holdout, tr("Held out"), tr("Never seen: score there. {blocks_hint}", blocks_hint=BLOCKS_HINT)),
            (
                self._validation,
                tr("Validate on"),
                tr("The validation loss is measured there. {blocks_hint}", blocks_hint=BLOCKS_HINT),
            ),
            (self._steps, tr("Steps"), tr("Optimiser steps")),
            (self._rate, tr("Learning rate"), tr("Of the optimiser; a tenth of the recipe's is usual for fine-tuning")),
        ):
            widget.setToolTip(hint)
            widget.setAccessibleName(name)
        self._ends.setToolTip(tr("Otherwise it goes on, and this window finds it again at the next start"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(4, 3)
        rows: Sequence[tuple[str, QWidget, QWidget | None, int, int]] = (
            (tr("Recipe"), self._recipe, self._own, 0, 0),
            (tr("Start from"), self._start_from, None, 0, 3),
            (tr("Name"), self._id, None, 1, 0),
            (tr("Title"), self._title, None, 1, 3),
            (tr("Held out"), self._holdout, None, 2, 0),
            (tr("Validate on"), self._validation, None, 2, 3),
            (tr("Steps"), self._steps, None, 3, 0),
            (tr("Learning rate"), self._rate, None, 3, 3),
            (tr("Folder"), self._folder, self._choose, 5, 0),
        )
        for title, widget, more, row, column in rows:
            grid.addWidget(caption(title), row, column)
            grid.addWidget(widget, row, column + 1)
            if more is not None:
                grid.addWidget(more, row, column + 2)
        grid.addWidget(caption(tr("Files")), 4, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._files, 4, 1, 1, 4)
        beside = QVBoxLayout()
        beside.addWidget(self._add)
        beside.addWidget(self._drop)
        grid.addLayout(beside, 4, 5)
        grid.addWidget(self._ends, 5, 4, 1, 2)
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        for widget in (self._cancel, self._pause, self._resume, self._start):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addLayout(grid)
        column.addWidget(self._bar)
        column.addLayout(row)

    def _wire(self) -> None:
        self._recipe.activated.connect(self._on_recipe)
        self._drop.clicked.connect(self._on_drop)
        self._start_from.activated.connect(self._on_edited)
        for line in (self._id, self._title, self._holdout, self._validation):
            line.textChanged.connect(self._on_edited)
        for box in (self._steps, self._rate):
            box.valueChanged.connect(self._on_edited)
        for push, wish in (
            (self._own, self.own_recipe_requested),
            (self._add, self.files_requested),
            (self._choose, self.folder_requested),
            (self._start, self.start_requested),
            (self._pause, self.pause_requested),
            (self._resume, self.resume_requested),
            (self._cancel, self.cancel_requested),
        ):
            push.clicked.connect(wish)

    @property
    def choice(self) -> TrainingChoice:
        """What the form says."""
        return TrainingChoice(
            recipe=self._recipe.currentData() or "",
            start_from=self._start_from.currentData() or "",
            id=self._id.text().strip(),
            title=self._title.text().strip(),
            files=tuple(self._files.item(row).text() for row in range(self._files.count())),
            holdout=self._holdout.text(),
            validation=self._validation.text(),
            steps=self._steps.value(),
            learning_rate=self._rate.value(),
            folder=self._folder.text,
        )

    @property
    def stops_with_window(self) -> bool:
        """Whether the training is to end with the window."""
        return self._ends.isChecked()

    def show_recipes(self, recipes: Sequence[tuple[str, str]]) -> None:
        """Offer recipes, (title, path) each."""
        known = {self._recipe.itemData(row) for row in range(self._recipe.count())}
        for title, path in recipes:
            if path not in known:
                self._recipe.addItem(title, path)
        widen_list(self._recipe)

    def show_models(self, models: Sequence[tuple[str, str]]) -> None:
        """Offer models to start from, (id, title) each."""
        chosen = self._start_from.currentData()
        self._start_from.clear()
        self._start_from.addItem(tr("nothing"), "")
        for model, title in models:
            self._start_from.addItem(title, model)
        self._start_from.setCurrentIndex(max(0, self._start_from.findData(chosen)))
        widen_list(self._start_from)

    def show_choice(self, choice: TrainingChoice, *, by_period: bool) -> None:
        """Fill the form; a recipe that holds hours out by period has no blocks."""
        if choice == self.choice and self._holdout.isHidden() == by_period:
            return  # what is being typed stays as it is, with its cursor
        self._told = True
        self._recipe.setCurrentIndex(self._recipe.findData(choice.recipe))
        self._start_from.setCurrentIndex(max(0, self._start_from.findData(choice.start_from)))
        self._id.setText(choice.id)
        self._title.setText(choice.title)
        self._files.clear()
        self._files.addItems(choice.files)
        self._holdout.setText(choice.holdout)
        self._validation.setText(choice.validation)
        for blocks in (self._holdout, self._validation):
            blocks.setVisible(not by_period)
            blocks.setCursorPosition(0)
        self._steps.setValue(choice.steps)
        self._rate.setValue(choice.learning_rate)
        self._folder.set_full_text(choice.folder)
        self._told = False

    def show_buttons(self, buttons: Buttons) -> None:
        """What can be done now; while a training is followed the form rests."""
        self._start.setEnabled(buttons.start)
        self._pause.setEnabled(buttons.pause)
        self._resume.setEnabled(buttons.resume)
        self._cancel.setEnabled(buttons.cancel)
        for widget in self._locked:
            widget.setEnabled(buttons.start)

    def show_progress(self, done: int, total: int) -> None:
        """Steps done of all; nothing where there are none."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)

    def show_words(self, words: str) -> None:
        """How it stands, or why it cannot begin."""
        self._words.setText(words)

    @property
    def words(self) -> str:
        """How it stands."""
        return self._words.text()

    @Slot(int)
    def _on_recipe(self, index: int) -> None:
        self.recipe_requested.emit(self._recipe.itemData(index))

    @Slot()
    def _on_drop(self) -> None:
        self._files.takeItem(self._files.currentRow())
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        if not self._told:
            self.edited.emit(self.choice)
