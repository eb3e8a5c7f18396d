"""Tells the run on show, or the chosen part of it, in plain sentences."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from core.explain import Explanation, explain
from core.types import VARIABLES, Run
from core.verify.selection import Selection
from gui import words
from gui.controllers.benches import INTERVALS, place_words
from gui.jobs import JobQueue, Latest
from gui.panels.explain_panel import ExplainPanel
from gui.session import Session
from gui.words import tr

NO_RUN = tr("Appears after a run")
PAUSE_MILLISECONDS = 300
"""The selection has rested so long before it is told of: its scores with intervals take a while."""


class ExplainController(QObject):
    """From a run and a selection to sentences, on a thread where a while does not matter."""

    def __init__(self, session: Session, jobs: JobQueue, panel: ExplainPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._panel = session, panel
        self._telling = Latest(jobs, self)
        self._told: Explanation | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._ask)
        self._telling.finished.connect(self._show)
        self._telling.failed.connect(session.report)
        panel.copy_requested.connect(self.copy)
        session.run_changed.connect(self._on_run)
        session.comparison_changed.connect(self._on_changed)
        session.selection_changed.connect(self._on_changed)
        self._on_run(session.run)

    @Slot()
    def copy(self) -> None:
        """Put the words on the clipboard."""
        if self._told is None:
            self._session.notice(tr("There is no run to explain yet"), tr("Press Run first (Ctrl+R)"), "info")
            return
        QGuiApplication.clipboard().setText(self._told.to_text())
        self._session.notice(tr("The explanation is on the clipboard"), kind="info")

    @Slot(object)
    def _on_run(self, run: Run | None) -> None:
        self._telling.drop()
        self._told = None
        if run is None:
            self._pause.stop()
            self._panel.set_empty(NO_RUN)
        else:
            self._pause.start()

    @Slot()
    def _on_changed(self) -> None:
        """What is told is of something else now."""
        self._telling.drop()
        if self._session.run is not None:
            self._pause.start()

    @Slot()
    def _ask(self) -> None:
        session = self._session
        self._telling.ask(partial(told, session.run, session.comparison, session.selection))

    @Slot(object)
    def _show(self, explanation: Explanation) -> None:
        run = self._session.run
        if run is not None:
            self._told = explanation
            self._panel.set_explanation(explanation, place_words(self._session.selection, VARIABLES[run.variable]))


def told(run: Run, comparison: Any, selection: Selection) -> Explanation:
    """The sentences of a part of a run, in the interface's language; skill where the run has been compared."""
    table = None if comparison is None else comparison.table
    if table is not None and selection != Selection():
        table = comparison.benches.choose(selection, bootstrap=INTERVALS).table
    return explain(run, table=table, selection=selection, language=words.language())
