"""Shows errors by hour of day, and writes them as a figure or as numbers."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Slot

from core.figures import write_hours
from core.units import frame_of
from core.verify.hour_table import CLOCK_TITLES, MEASURES, HourTable
from gui.controllers.writing import Writing
from gui.jobs import JobQueue
from gui.panels.dialogs import FileDialogs
from gui.panels.text_window import TextWindow
from gui.session import Session
from gui.widgets.metric_names import metric_words
from gui.words import said, tr

SHOWN = ("crps", "mae_of_mean", "rmse_of_mean", "spread", "bias")
"""Measures of the page, from top to bottom."""


class HoursController(QObject):
    """The errors by hour of the run on show; they come with its scores."""

    def __init__(
        self,
        session: Session,
        painters: JobQueue,
        dialogs: FileDialogs,
        page: TextWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._dialogs, self._page = session, dialogs, page
        self._clock = "utc"
        self._writing = Writing(session, painters, self)
        dialogs.hours_named.connect(self.write)

    def targets(self) -> dict[str, Callable[[], object]]:
        """What the actions of errors by hour of day do."""
        return {
            "file.hours": self.ask_where_to_write,
            "tools.hours": self.show_utc,
            "tools.hours_solar": self.show_solar,
        }

    @Slot()
    def show_utc(self) -> None:
        """Show the table with hours in UTC."""
        self._show("utc")

    @Slot()
    def show_solar(self) -> None:
        """Show the table with hours of mean local solar time."""
        self._show("solar")

    @Slot()
    def ask_where_to_write(self) -> None:
        """Write the table under a name to be chosen, by the clock that was shown last."""
        if self._table(self._clock) is not None:
            self._dialogs.ask_hours_name(f"{self._session.data.stem}_hours.png")

    @Slot(object)
    def write(self, path: Path) -> None:
        """Write the table of the run on show as a figure or as numbers."""
        run, comparison = self._session.run, self._session.comparison
        if self._table(self._clock) is not None and run is not None:
            self._writing.ask(partial(write_hours, run, comparison, path, clock=self._clock, overwrite=True))

    def _show(self, clock: str) -> None:
        table = self._table(clock)
        if table is not None:
            self._clock = clock
            self._page.show_text(tr("Errors by hour of day, {clock}", clock=tr(CLOCK_TITLES[clock])), page_of(table))

    def _table(self, clock: str) -> HourTable | None:
        """The table; where there is none, words say why."""
        session, comparison = self._session, self._session.comparison
        if comparison is None:
            remedy = tr("They come with the scores, where a run has a truth")
            session.notice(tr("There are no errors to tell by hour yet"), remedy, "info")
        elif session.run is not None and frame_of(session.run.input["time"].values[0]) is not None:
            remedy = tr("Write the times into the file, open it again and run it")
            session.notice(tr("The file of the run on show gives no times, and so no hours"), remedy, "info")
        elif not comparison.hours:
            remedy = tr("Run all times of a longer file with stormlens downscale --time all, and open the result here")
            session.notice(tr("The run on show has times of one hour of day only"), remedy, "info")
        elif clock not in comparison.hours:
            session.notice(
                tr("The run's grid has no longitudes, which hours by the sun need"), tr("Show them in UTC"), "info"
            )
        else:
            return comparison.hours[clock]
        return None


def page_of(table: HourTable) -> str:
    """Markdown: a table for every measure, hours down, systems across."""
    parts = [said(table.note())]
    for measure in SHOWN:
        known = [name for name in table.systems if np.isfinite(table.of(name, measure)[:, 0]).any()]
        if known:
            parts += [f"### {metric_words(MEASURES[measure].title)} ({table.units})", _rows(table, measure, known)]
    return "\n\n".join(parts)


def _rows(table: HourTable, measure: str, systems: list[str]) -> str:
    hours, days = table.values["hour"].values, table.values["days"].values
    columns = [[_words(*bounds) for bounds in table.of(name, measure)] for name in systems]
    titles = (tr("hour"), tr("days"), *map(tr, systems))
    lines = [f"| {' | '.join(titles)} |", "|" + "---|" * (len(systems) + 2)]
    for place, (hour, count) in enumerate(zip(hours, days, strict=True)):
        lines.append(f"| {hour:02d} | {count} | {' | '.join(column[place] for column in columns)} |")
    return "\n".join(lines)


def _words(value: float, low: float, high: float) -> str:
    """To three digits, with the interval where there is one."""
    if np.isnan(low):
        return _digits(value)
    return tr("{value} ({low} to {high})", value=_digits(value), low=_digits(low), high=_digits(high))


def _digits(value: float) -> str:
    """Three of them, with their noughts, so that columns read down; and none of the noise of rounding."""
    return f"{value:#.3g}" if abs(value) >= 0.0005 else "0.000"
