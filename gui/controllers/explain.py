"""Tells the run on show, the chosen part of it, or the members so far of one in progress, in plain sentences."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from core.explain import Explanation, explain
from core.models.card import ModelCard
from core.types import VARIABLES, Run
from core.verify.selection import Selection
from gui import words
from gui.controllers.benches import INTERVALS, place_words
from gui.controllers.models import ModelsController
from gui.controllers.sampling import finished_part, members_so_far
from gui.controllers.verify import FILLING
from gui.jobs import JobQueue, Latest
from gui.panels.explain_panel import ExplainPanel
from gui.session import Session
from gui.widgets.results import Live
from gui.words import tr

NO_RUN = tr("Appears after a run")
PAUSE_MILLISECONDS = 300
"""What is told of has rested so long before it is told: scores with intervals take a while, and members may come fast."""


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """Sentences, and from how many of how many members they are while a run is in progress."""

    explanation: Explanation
    so_far: tuple[int, int] | None = None


class ExplainController(QObject):
    """From a run and a selection to sentences, on a thread where a while does not matter."""

    def __init__(
        self,
        session: Session,
        jobs: JobQueue,
        models: ModelsController,
        panel: ExplainPanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._models, self._panel = session, models, panel
        self._telling = Latest(jobs, self)
        self._told: Explanation | None = None
        self._more = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._ask)
        self._telling.finished.connect(self._show)
        self._telling.failed.connect(session.report)
        panel.copy_requested.connect(self.copy)
        session.run_changed.connect(self._begin)
        session.scene_changed.connect(self._begin)
        session.live_changed.connect(self._on_live)
        session.comparison_changed.connect(self._on_changed)
        session.selection_changed.connect(self._on_changed)
        self._begin()

    @property
    def _subject(self) -> Live | Run | None:
        """What is told of: the run in progress, where it is of the data on show, or else the run on show."""
        return self._session.live_here or self._session.run

    @Slot()
    def copy(self) -> None:
        """Put the words on the clipboard."""
        if self._told is None:
            self._session.notice(tr("There is no run to explain yet"), tr("Press Run first (Ctrl+R)"), "info")
            return
        QGuiApplication.clipboard().setText(self._told.to_text())
        self._session.notice(tr("The explanation is on the clipboard"), kind="info")

    @Slot()
    def _begin(self) -> None:
        """Another run is told of, or none."""
        subject = self._subject
        self._telling.drop()
        self._told, self._more = None, False
        if subject is None or (isinstance(subject, Live) and not subject.members):
            self._pause.stop()
            self._panel.set_empty(NO_RUN if subject is None else FILLING)
        else:
            self._pause.start()

    @Slot(object)
    def _on_live(self, live: Live | None) -> None:
        """A run begins or is over; of its members what has come by then is told now and then, as fast as it can be."""
        if live is None or not live.members:
            self._begin()
        elif self._session.live_here is not None:
            self._more = self._telling.busy
            if not self._more and not self._pause.isActive():
                self._pause.start()

    @Slot()
    def _on_changed(self) -> None:
        """What is told is of something else now."""
        self._telling.drop()
        if self._subject is not None:
            self._pause.start()

    @Slot()
    def _ask(self) -> None:
        session, subject = self._session, self._subject
        self._more = False
        if isinstance(subject, Live):
            if subject.members:
                self._telling.ask(partial(told_so_far, subject, dict(self._models.cards or {}), session.selection))
        elif subject is not None:
            self._telling.ask(partial(told, subject, session.comparison, session.selection))

    @Slot(object)
    def _show(self, made: Told) -> None:
        subject = self._subject
        if subject is None:
            return
        of_input = subject.scene if isinstance(subject, Live) else subject
        times = of_input.input.sizes["time"]
        of = place_words(self._session.selection, VARIABLES[of_input.variable], times)
        if made.so_far is not None:
            count, members = made.so_far
            of = tr("from {count} of {members} members, {place}", count=count, members=members, place=of)
        self._told = made.explanation
        self._panel.set_explanation(made.explanation, of)
        if self._more:
            self._pause.start()


def told(run: Run, comparison: Any, selection: Selection) -> Told:
    """The sentences of a part of a run, in the interface's language; skill where the run has been compared."""
    table = None if comparison is None else comparison.table
    if table is not None and selection != Selection():
        table = comparison.benches.choose(selection, bootstrap=INTERVALS).table
    return Told(explain(run, table=table, selection=selection, language=words.language()))


def told_so_far(live: Live, cards: Mapping[str, ModelCard], selection: Selection) -> Told:
    """What the finished members of a run say; how good they are is told when all are there."""
    models = {model for model in (live.spec.corrector, live.spec.downscaler) if model}
    if models <= set(cards):
        run = finished_part(live.spec, live.scene, live.finished, 0.0, cards)
    else:
        run = members_so_far(live.spec, live.scene, live.finished)
    assert run is not None  # at least one member went through the last stage
    explanation = explain(run, selection=selection, language=words.language(), so_far=True)
    return Told(explanation, (live.members, live.spec.members))
