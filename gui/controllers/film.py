"""Makes the movie of a member of the run on show: how it came out of noise."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from core.models.card import ModelCard
from core.types import Run, Step
from gui.controllers.compare import CompareController
from gui.controllers.engine import Engine
from gui.controllers.making import Making
from gui.controllers.models import ModelsController
from gui.jobs import JobQueue
from gui.panels.dialogs import FileDialogs
from gui.panels.progress_bar import RunProgress
from gui.session import Session
from gui.words import said, tr

STAGES = (("downscale", "downscaler"), ("correct", "corrector"))
"""The last first, with the name of its model in a run's specification."""


class FilmController(QObject):
    """From the run on show to a movie, on the engine's thread: the member is made once more, and watched.

    Args:
        progress: a row of its own, which shows only while a movie is made.
    """

    def __init__(
        self,
        session: Session,
        jobs: JobQueue,
        dialogs: FileDialogs,
        compare: CompareController,
        models: ModelsController,
        progress: RunProgress,
        engine: Engine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._dialogs = session, jobs, dialogs
        self._compare, self._models, self._progress, self._engine = compare, models, progress, engine
        self._making = Making(session, progress, _told, self)
        dialogs.movie_named.connect(self.write)
        progress.cancel_requested.connect(self.cancel)

    @Slot()
    def ask_where_to_write(self) -> None:
        """Make the movie of the member on show under a name to be chosen, if there is one to make."""
        run = self._session.run
        if refusal := self.why_not(run):
            self._session.notice(*refusal, "info")
        elif run is not None:
            self._dialogs.ask_movie_name(f"{self._session.data.stem}_member{self.member(run) + 1}.gif")

    @Slot(object)
    def write(self, path: Path) -> None:
        """Make the movie, or keep the numbers, of the member on show at the time on show; member 1 where no single one is."""
        run, scene = self._session.run, self._session.scene
        if refusal := self.why_not(run):
            self._session.notice(*refusal, "info")
            return
        assert run is not None and scene is not None  # else there was a refusal
        asked = {"member": self.member(run), "time": self._session.data.place, "stage": self.stage(run)}
        asked |= {"palette": self._compare.palette or None}
        self._progress.show_progress(0, 0, tr("Movie: waiting for the engine"))
        self._making.follow(self._jobs.submit(partial(self._engine.film, run.spec, scene, path, **asked)))

    @Slot()
    def cancel(self) -> None:
        """Stop making the movie; nothing is left of it."""
        self._making.cancel()

    def why_not(self, run: Run | None) -> tuple[str, str] | None:
        """Why there is no movie to make, and what to do."""
        if run is None:
            return tr("There is no run to make a movie of yet"), tr("Press Run first (Ctrl+R)")
        if self._session.busy or self._making.busy:
            return tr("Something is being made already"), tr("Wait for it, or cancel it")
        if not self._session.scene_is_current:
            return tr("A finished result holds its members, not how they were made"), tr(
                "Open its input and run it (Ctrl+O)"
            )
        if self.stage(run) is None and self._rolls(run.spec.downscaler):
            return tr(
                "{name} makes each frame from the member's frames before: it has no way of its own out of noise",
                name=run.spec.downscaler,
            ), tr("Choose a diffusion model of single frames, and run it")
        if self.stage(run) is None:
            names = [name for name in (run.spec.corrector, run.spec.downscaler) if name]
            answer = tr("answers directly") if len(names) == 1 else tr("answer directly")
            return (
                tr(
                    "{names} {answer}, in one evaluation: members do not come out of noise",
                    names=tr(" and ").join(names),
                    answer=answer,
                ),
                tr("Choose a diffusion model, and run it"),
            )
        return None

    def stage(self, run: Run) -> str | None:
        """The last stage that draws samples of single frames."""
        cards: dict[str, ModelCard] = self._models.cards or {}
        for stage, part in STAGES:
            model = getattr(run.spec, part)
            if model in cards and cards[model].prediction != "direct" and not self._rolls(model):
                return stage
        return None

    def _rolls(self, model: str | None) -> bool:
        """Whether it is a model of sequences, of which no frame is made alone."""
        cards = self._models.cards or {}
        return model in cards and bool(cards[model].starter)

    def member(self, run: Run) -> int:
        """By its number in the run, also where only some were finished."""
        show, field = self._session.show, run.downscaled if run.downscaled is not None else run.corrected
        assert field is not None  # a run has at least one stage
        place = min(show.member, field.sizes["member"] - 1) if show.kind == "member" else 0
        return int(field["member"].values[place])


def _told(step: Step) -> tuple[int, int, str]:
    return step.done, step.total, tr("Movie: {message}", message=said(step.message))
