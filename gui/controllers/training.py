"""Trains models from the window: in a process of its own, so that the window stays free and may close before it ends."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from core.errors import EngineError
from core.languages import filled
from core.models.card import ModelCard
from gui.controllers.models import ModelsController
from gui.controllers.training_form import TrainingFormController, usual_folder
from gui.jobs import JobQueue, Latest
from gui.panels.dialogs import FileDialogs
from gui.panels.side_window import SideWindow
from gui.panels.training_panel import Buttons, TrainingPanel
from gui.session import Session, TrainingChoice
from gui.views.plots.course_view import CourseView
from gui.words import said, told, tr

LOOK_MILLISECONDS = 1000
"""How often a training's folder is looked at."""
STANDING = {
    "running": tr("step {step:,} of {total:,}{left}"),
    "finished": tr("Finished: {title} is installed, and in the list of models"),
    "stopped": tr("Paused at step {step:,} of {total:,}; its checkpoint is in {folder}"),
    "failed": tr("The training failed: {message}"),
}


def prepare(choice: TrainingChoice, cards: dict[str, ModelCard]) -> tuple[str, ...]:
    """The files' thread: write the recipe of a form, and check everything; returns what would be done.

    Raises:
        EngineError: it cannot be done.
    """
    from core.errors import OutputError
    from core.training.check import check_able, check_training

    check_able()
    from core.training.form import Form, blocks_in, form_of, write_recipe
    from core.training.turn import at_work

    folder = Path(choice.folder)
    if at_work(folder) is not None:
        raise OutputError(
            tr("another training is at work in {folder}", folder=folder), remedy=tr("Choose another folder, or wait")
        )
    base = form_of(Path(choice.recipe))
    form = Form(
        id=choice.id,
        title=choice.title or choice.id,
        files=tuple(map(Path, choice.files)),
        holdout_blocks=blocks_in(choice.holdout),
        validation_blocks=blocks_in(choice.validation),
        steps=choice.steps,
        learning_rate=choice.learning_rate,
        start_from=choice.start_from,
        by_period=base.by_period,
    )
    return check_training(write_recipe(Path(choice.recipe), form, folder, cards), folder)


def begin(folder: Path) -> Any:
    """Start a training, or go on with it, in a process of its own."""
    from core.training.child import Training

    return Training.begin(folder)


def found(folder: Path) -> Any:
    """The training that is at work in a folder; None where none is."""
    from importlib.util import find_spec

    from core.training.check import NEEDED

    if not folder.is_dir() or any(find_spec(name) is None for name in NEEDED):
        return None
    from core.training.child import Training

    training = Training(folder)
    return training if training.running else None


class TrainingController(QObject):
    """Between the training's window and its process.

    Args:
        files: the queue that reads and writes; it looks at the training's folder, too.
        begin: starts a training in a folder; tests give another.
    """

    def __init__(
        self,
        session: Session,
        files: JobQueue,
        window: SideWindow,
        panel: TrainingPanel,
        view: CourseView,
        models: ModelsController,
        dialogs: FileDialogs,
        begin: Callable[[Path], Any] = begin,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._window, self._panel, self._view = session, window, panel, view
        self._models, self._dialogs, self._begin = models, dialogs, begin
        self._form = TrainingFormController(session, panel, models, dialogs, self)
        self._training: Any = None
        self._begun = TrainingChoice()
        self._preparing, self._looking = Latest(files, self), Latest(files, self)
        self._timer = QTimer(self, interval=LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._offered = False
        self._connect()

    def _connect(self) -> None:
        panel = self._panel
        self._preparing.finished.connect(self._on_prepared)
        self._preparing.failed.connect(self._on_refused)
        self._looking.finished.connect(self._on_looked)
        self._looking.failed.connect(self._on_refused)
        panel.start_requested.connect(self.start)
        panel.pause_requested.connect(self.pause)
        panel.resume_requested.connect(self.resume)
        panel.cancel_requested.connect(self.cancel)

    @Slot()
    def open(self) -> None:
        """Show the window; a training that goes on from before is followed again."""
        if not self._offered:
            self._offered = True
            self._offer()
        self._window.open()

    def _offer(self) -> None:
        self._form.offer()
        before = Path(self._dialogs.training)
        training = found(before) if self._dialogs.training else None
        if training is not None:
            with self._session.consequences():
                self._form.show_training(before)
            self._follow(training)

    @Slot()
    def start(self) -> None:
        """Check what is asked for, and begin if nothing speaks against it."""
        choice = self._session.training
        if not choice.folder:
            self._session.change_training(folder=str(usual_folder(choice.id)))
        self._begun = choice = self._session.training
        self._panel.show_words(tr("Being checked…"))
        self._panel.show_buttons(Buttons(start=False))
        self._preparing.ask(partial(prepare, choice, self._models.cards or {}))

    @Slot(object)
    def _on_prepared(self, lines: tuple[str, ...]) -> None:
        folder = Path(self._begun.folder)
        self._view.set_empty()
        self._follow(self._begin(folder))
        self._panel.show_words("; ".join(map(said, lines)))
        ends = self._panel.stops_with_window
        closing = (
            tr("It is stopped, and can go on, when Stormlens closes")
            if ends
            else tr("It goes on when Stormlens closes")
        )
        self._session.notice(tr("A training has begun in {folder}", folder=folder), closing, "info")

    @Slot(object)
    def _on_refused(self, error: Exception) -> None:
        known = isinstance(error, EngineError)
        self._panel.show_words(told(error) if known else f"{type(error).__name__}: {error}")
        self._show_buttons()

    def _follow(self, training: Any) -> None:
        self._training = training
        self._dialogs.training = str(training.folder)
        self._show_buttons("running")
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Look at the training's folder, unless that is being done."""
        if self._training is not None and not self._looking.busy:
            self._looking.ask(self._training.course)

    @Slot(object)
    def _on_looked(self, course: Any) -> None:
        if self._training is None:
            return
        left = tr(", {left} left", left=course.left) if course.left else ""
        words = {"step": course.step, "total": course.total, "left": left, "folder": self._training.folder}
        words |= {"title": self._begun.title or course.model, "message": said(course.message)}
        self._view.set_course(course.losses, course.validation, course.picture)
        self._panel.show_progress(course.step, course.total)
        if course.state != "running" or course.step:
            self._panel.show_words(filled(STANDING[course.state], words))
        self._show_buttons(course.state)
        if course.state != "running":
            self._timer.stop()
        if course.state == "finished":
            self._on_model(course.model)

    def _on_model(self, model: str) -> None:
        """The new model joins the list."""
        from core.models import store

        self._training = None
        self._show_buttons()
        store.load.cache_clear()
        self._models.read_again()
        self._session.notice(
            tr("{model} has been trained and installed", model=model), tr("Choose it in the models form"), "info"
        )

    @Slot()
    def pause(self) -> None:
        """Let it save and end; Resume goes on from there."""
        if self._training is not None:
            self._training.stop()
            self._panel.show_buttons(Buttons(start=False))
            self._panel.show_words(tr("It ends after the step in progress, and saves…"))

    @Slot()
    def resume(self) -> None:
        """Go on from the last checkpoint."""
        if self._training is not None:
            self._follow(self._begin(self._training.folder))

    @Slot()
    def cancel(self) -> None:
        """Let it save and end, and leave it; starting in its folder again goes on from there."""
        if self._training is None:
            return
        self._training.stop()
        folder, self._training = self._training.folder, None
        self._timer.stop()
        self._looking.drop()
        self._show_buttons()
        self._panel.show_words(
            tr("Cancelled. Its checkpoint stays in {folder}: to start there again goes on from it", folder=folder)
        )

    @Slot()
    def close(self) -> None:
        """The window closes: the training goes on or ends, as was chosen."""
        self._timer.stop()
        if self._training is not None and self._panel.stops_with_window:
            self._training.stop()

    def _show_buttons(self, state: str = "") -> None:
        if self._training is None:
            self._panel.show_buttons(Buttons())
        else:
            running = state == "running"
            self._panel.show_buttons(
                Buttons(start=False, pause=running, resume=not running and bool(state), cancel=True)
            )
