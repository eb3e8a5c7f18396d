"""Keeps the form of training true: recipes and models to begin with, and what was chosen and typed of them."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from core.errors import EngineError
from gui.controllers.models import ModelsController
from gui.panels.dialogs import FileDialogs
from gui.panels.training_panel import TrainingPanel
from gui.session import Session, TrainingChoice, fields_of
from gui.words import said, told, tr

FIRST = "downscale-mrms-1km"
"""The recipe that the form begins with."""


class TrainingFormController(QObject):
    """Between the form and what is to be trained, which sessions keep and undo takes back."""

    def __init__(
        self,
        session: Session,
        panel: TrainingPanel,
        models: ModelsController,
        dialogs: FileDialogs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._panel, self._models = session, panel, models
        self._read = ""
        self._by_period = False
        session.training_changed.connect(self._show)
        panel.edited.connect(self._on_edited)
        panel.recipe_requested.connect(self._on_recipe)
        panel.own_recipe_requested.connect(dialogs.ask_recipe)
        panel.files_requested.connect(dialogs.ask_training_files)
        panel.folder_requested.connect(dialogs.ask_training_folder)
        dialogs.recipe_chosen.connect(self._on_own_recipe)
        dialogs.training_files_chosen.connect(self._on_files)
        dialogs.training_folder_chosen.connect(self._on_folder)
        models.models_read.connect(self._on_models)

    def offer(self) -> None:
        """Somebody looks at the form: offer recipes and models, and begin with one where nothing has been chosen."""
        from core.training.form import shipped_recipes

        recipes = shipped_recipes()
        self._panel.show_recipes([(name, str(path)) for name, path in recipes.items()])
        self._on_models()
        if not self._session.training.recipe:
            with self._session.consequences():
                self._on_recipe(str(recipes[FIRST]))

    def show_training(self, folder: Path) -> None:
        """Show what the training in a folder was asked for."""
        from core.training.form import RECIPE

        self._take(folder / RECIPE, folder=folder, own_name=True)

    @Slot()
    def _show(self) -> None:
        choice = self._session.training
        if not choice.recipe:
            return
        self._panel.show_recipes([(Path(choice.recipe).name, choice.recipe)])
        self._panel.show_choice(choice, by_period=self._holds_periods_out(choice.recipe))

    def _holds_periods_out(self, recipe: str) -> bool:
        """Whether a recipe holds hours out by period; what is wrong with it is told beside Start."""
        from core.training.form import form_of

        if recipe != self._read:
            self._read, self._by_period = recipe, False
            try:
                self._by_period = form_of(Path(recipe)).by_period
            except EngineError as error:
                self._panel.show_words(told(error))
        return self._by_period

    @Slot(object)
    def _on_edited(self, choice: TrainingChoice) -> None:
        self._session.change_training(**fields_of(choice))

    @Slot(str)
    def _on_recipe(self, path: str) -> None:
        """Take what a recipe says, for a model of another name."""
        self._take(Path(path))

    def _take(self, path: Path, *, folder: Path | None = None, own_name: bool = False) -> None:
        from core.training.form import form_of, words_of

        try:
            form = form_of(path, own_name=own_name)
        except EngineError as error:
            self._panel.show_words(told(error))
            return
        choice = TrainingChoice(
            recipe=str(path),
            start_from=form.start_from,
            id=form.id,
            title=said(form.title),
            files=tuple(str(name) for name in form.files if name.exists()),
            holdout=words_of(form.holdout_blocks),
            validation=words_of(form.validation_blocks),
            steps=form.steps,
            learning_rate=form.learning_rate,
            folder=str(folder or ""),
        )
        self._session.change_training(**fields_of(choice))
        self._panel.show_words("")

    @Slot(object)
    def _on_own_recipe(self, path: Path) -> None:
        self._on_recipe(str(path))

    @Slot(object)
    def _on_files(self, paths: list[Path]) -> None:
        known = self._session.training.files
        added = tuple(name for name in map(str, paths) if name not in known)
        self._session.change_training(files=(*known, *added))

    @Slot(object)
    def _on_folder(self, folder: Path) -> None:
        self._session.change_training(folder=str(folder))

    @Slot()
    def _on_models(self) -> None:
        cards = (self._models.cards or {}).values()
        self._panel.show_models([(card.id, tr(card.title)) for card in cards if getattr(card, "network", None)])
        self._show()


def usual_folder(model: str) -> Path:
    """Beside the user's own models."""
    from core.models import store

    return store.user_folder().parent / "trainings" / (model or "model")
