"""The sampler laboratory: from rows of variants to runs in the list, and a chart of skill against cost."""

from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Slot

from core.pipeline.laboratory import Experiment, Trial
from core.pipeline.variants import Variant
from core.types import VARIABLES, Step
from core.units import lasting
from core.verify.table import digits
from gui.controllers.engine import Engine
from gui.controllers.models import ModelsController
from gui.controllers.run import RunController
from gui.controllers.runs import RunsController
from gui.controllers.variants import VariantsController
from gui.controllers.writing import Writing
from gui.jobs import Job, JobQueue
from gui.panels.dialogs import FileDialogs
from gui.panels.laboratory_panel import LaboratoryPanel
from gui.panels.side_window import SideWindow
from gui.session import DataChoice, Laboratory, Session
from gui.views.plots.skill_plot import SkillPlot, SkillPoint
from gui.widgets.metric_names import metric_words
from gui.words import said, tr


class LaboratoryController(QObject):
    """Between the laboratory's window and the engine, on whose thread variants are made beside nothing else.

    Attributes:
        rows: what is made.

    Args:
        jobs: the engine's queue; ``files``: the one that writes.
        runs: puts a run on show.
    """

    def __init__(
        self,
        session: Session,
        jobs: JobQueue,
        files: JobQueue,
        window: SideWindow,
        panel: LaboratoryPanel,
        plot: SkillPlot,
        models: ModelsController,
        run: RunController,
        runs: RunsController,
        dialogs: FileDialogs,
        engine: Engine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._engine, self._dialogs = session, jobs, engine, dialogs
        self._window, self._panel, self._plot = window, panel, plot
        self._models, self._runs = models, runs
        self.rows = VariantsController(session, panel, models, run, self)
        self._job: Job | None = None
        self._data = DataChoice()
        self._tried: tuple[Variant, ...] = ()
        self._keys: dict[int, int] = {}
        self._experiment: Experiment | None = None
        self._units = ""
        self._writing = Writing(session, files, self)
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        session, panel = self._session, self._panel
        panel.addition_requested.connect(self._refresh)
        panel.run_requested.connect(self.start)
        panel.cancel_requested.connect(self.cancel)
        panel.export_requested.connect(self.ask_where_to_write)
        panel.row_chosen.connect(self.show_run)
        self._plot.point_chosen.connect(self.show_run)
        self._plot.axes_requested.connect(self._draw)
        self._dialogs.table_named.connect(self.write)
        self._models.models_read.connect(self._refresh)
        session.laboratory_changed.connect(self._on_laboratory)
        session.run_changed.connect(self._on_run)
        for changed in (session.scene_changed, session.sampler_changed, session.busy_changed):
            changed.connect(self._refresh)

    @Slot()
    def open(self) -> None:
        """Show the window, with the sampler form's settings as a first row where there is none."""
        self.rows.offer()
        self._refresh()
        if not self._session.laboratory.variants:
            self.rows.add()
        self._window.open()

    @Slot()
    def start(self) -> None:
        """Make every variant, if nothing speaks against it."""
        if self._why_not():
            self._refresh()
            return
        scene, self._data = self._session.scene, self._session.data
        self._tried, self._keys, self._experiment = self.rows.made(), {}, None
        self._units = VARIABLES[scene.variable].units_of_differences
        self._plot.set_empty(tr("Variants are being made…"))
        for row in range(len(self._tried)):
            self._panel.show_state(row, "waits")
        job = self._job = self._jobs.submit(partial(self._engine.experiment, self._tried, scene))
        job.stepped.connect(self._on_stepped)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self._panel.show_busy(True)

    @Slot()
    def cancel(self) -> None:
        """Stop; variants that are finished stay."""
        if self._job is not None:
            self._job.cancel()

    def _why_not(self) -> str:
        session = self._session
        if self._job is not None or session.busy:
            return tr("Something is being made already; wait for it, or cancel it.")
        if not self._models.cards:
            return tr("The models are being read.") if self._models.cards is None else tr("No model is installed.")
        if session.scene is None or not session.scene_is_current:
            return tr("Open a field first (Ctrl+O); a finished result cannot be run again.")
        return "" if session.laboratory.variants else tr("Add a variant.")

    @Slot()
    def _refresh(self) -> None:
        choice, reason = self._session.sampler, self._why_not()
        words = tr("{members} members, seed {seed}, as in the sampler form", members=choice.members, seed=choice.seed)
        self._panel.show_ready(reason, words)

    @Slot(object)
    def _on_laboratory(self, laboratory: Laboratory) -> None:
        """Other rows; what came of those before stays in the list of runs, and is no longer of these."""
        self.cancel()
        self._experiment, self._tried, self._keys = None, (), {}
        for row, doubt in enumerate(self.rows.doubts()):
            self._panel.show_state(row, doubt)
        self._plot.set_empty()
        self._panel.show_busy(self._job is not None)
        self._refresh()

    @Slot(object)
    def _on_stepped(self, step: Step) -> None:
        trial: Trial = step.preview
        if not self._tried:
            return
        if trial.run is None:
            self._panel.show_state(trial.index, f"{100 * trial.done // max(trial.total, 1)} %", said(step.message))
            return
        title = self._tried[trial.index].name
        self._keys[trial.index] = self._session.add_run(trial.run, self._data, chosen=False, title=title)
        self._experiment = trial.experiment
        self._draw()
        self._on_run(self._session.run)

    @Slot(object)
    def _on_finished(self, experiment: Experiment) -> None:
        self._experiment = experiment
        self._end()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._session.report(error)
        self._end()

    @Slot()
    def _on_cancelled(self) -> None:
        self._end()

    def _end(self) -> None:
        self._job = None
        for row in range(len(self._tried)):
            if row not in self._keys:
                self._panel.show_state(row, tr("not made"))
        if self._experiment is None:
            self._plot.set_empty()
        self._panel.show_busy(False, exportable=self._experiment is not None)
        self._refresh()

    @Slot()
    def _draw(self) -> None:
        """The chart of what is known, and the last column of the table."""
        made = self._experiment
        if made is None:
            return
        (measure, cost), points = self._plot.axes, []
        for row, outcome in enumerate(made.outcomes):
            value, low, high = made.value(outcome, measure)
            price = made.value(outcome, cost)[0]
            shown = digits(value) if np.isfinite(value) else "-"
            words = f"{_seconds(outcome.seconds)}, {metric_words(measure)} {shown}"
            self._panel.show_state(
                row,
                words,
                tr(
                    "{name}: {evaluations} evaluations, {words}",
                    name=outcome.variant.name,
                    evaluations=outcome.evaluations,
                    words=words,
                ),
            )
            points.append(SkillPoint(row, price, value, low, high, outcome.variant.name))
        if made.table is None and measure != "spread":
            self._plot.set_empty(
                tr("There is no {measure}: {note}. Choose spread.", measure=metric_words(measure), note=said(made.note))
            )
            return
        table = made.table
        units = self._units if measure == "spread" else _units(table, measure, self._units)
        bars = bool(table and table.resamples and any(np.isfinite(point.low) for point in points))
        note = tr("Bars: 95 % intervals from resampled {unit}. ", unit=tr(table.unit)) if bars else ""
        self._plot.set_points(points, units, tr("{note}Numbers are rows. Click a point to show its run.", note=note))

    @Slot(int)
    def show_run(self, row: int) -> None:
        """Put the run of a row on show in the panels."""
        key = self._keys.get(row)
        if key is not None and key in self._session.results:
            self._runs.show_run(key)

    @Slot(object)
    def _on_run(self, run: object) -> None:
        """Mark the point whose run is on show."""
        shown = self._session.results.find(self._session.run)
        key = None if shown is None else shown.key
        row = next((row for row, of in self._keys.items() if of == key), -1)
        self._plot.choose(row)
        if row >= 0:
            self._panel.choose(row)

    @Slot()
    def ask_where_to_write(self) -> None:
        """Export the table under a name to be chosen."""
        self._dialogs.ask_table_name(f"{self._session.data.stem}_samplers.csv")

    @Slot(object)
    def write(self, path: Path) -> None:
        """Write the table; the file dialog has asked before replacing a file."""
        if self._experiment is not None:
            self._writing.numbers(path, self._experiment.to_csv())


def _units(table: Any, measure: str, field: str) -> str:
    """Of a score as the window writes them."""
    units = next((row.units for row in table.rows if row.metric == measure), "1")
    return units if units in ("1", "dB") else field


def _seconds(seconds: float) -> str:
    """To three digits under a minute."""
    return f"{seconds:.3g} s" if seconds < 60 else lasting(seconds)
