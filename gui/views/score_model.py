"""The score table's rows and columns, and the words in them."""

import math
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from core.types import VARIABLES
from core.verify.bootstrap import FEWEST_GROUPS
from gui.views.score_lessons import METRICS, SYSTEMS, WAYS
from gui.widgets.labels import font_of
from gui.widgets.metric_names import metric_words
from gui.words import tr

FIELD_UNITS = {variable.units: variable.units_of_differences for variable in VARIABLES.values()}
"""Units of most columns, and how they are shown."""
Index = QModelIndex | QPersistentModelIndex
TOLD = frozenset((Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.FontRole, Qt.ItemDataRole.ToolTipRole))
"""What a cell has something of its own to say to."""
AS_LISTED = ""
"""In the place of a metric: the systems in the order in which they were given."""


class ScoreLike(Protocol):
    """What a cell needs: ``core.verify.table.Score`` has it."""

    system: str
    metric: str
    value: float
    low: float
    high: float
    units: str
    ideal: float
    better: str
    significant: bool | None


class LeadLike(Protocol):
    """Who is best: ``core.verify.table.Lead`` has it."""

    metric: str
    system: str
    second: str
    significant: bool | None


class TableLike(Protocol):
    """What a table needs: ``core.verify.table.ScoreTable`` has it."""

    rows: Sequence[ScoreLike]
    differences: Sequence[ScoreLike]
    reference: str
    pixels: int
    groups: int
    resamples: int
    unit: str
    bounds: Sequence[str]
    leads: Sequence[LeadLike]


class ScoreModel(QAbstractTableModel):
    """Systems down, metrics across; a difference of two systems stands below the second.

    Attributes:
        metrics: their names, in the order of the columns.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._plain, self._bold = font_of(parent, 11), font_of(parent, 11, bold=True)
        self._cells: dict[tuple[str, str], ScoreLike] = {}
        self._listed: list[str] = []
        self._systems: list[str] = []
        self._differences: list[str] = []
        self._leads: dict[str, LeadLike] = {}
        self._reference = ""
        self._names: Mapping[str, str] = {}
        self._lessons: Mapping[str, str] = {}
        self._sorting = AS_LISTED, False
        self._room: Mapping[str, tuple[int, int]] = {}
        self._titles: list[str] = []
        self.metrics: list[str] = []

    def name_runs(self, names: Mapping[str, str], lessons: Mapping[str, str]) -> None:
        """How systems are called that are runs, where not as in the table, and how they were made."""
        self._names, self._lessons = names, lessons

    def fill(self, table: TableLike) -> None:
        """Take another table, in the order that was asked for.

        Where the same systems have the same metrics, and the words fit, the cells alone are told anew: to measure all of them takes a
        frame's time, and a selection being drawn, or members that come, bring one table after another.
        """
        cells = {(row.metric, row.system): row for row in (*table.rows, *table.differences)}
        metrics = list(dict.fromkeys(row.metric for row in table.rows))
        differences = list(dict.fromkeys(row.system for row in table.differences))
        listed = list(dict.fromkeys(row.system for row in table.rows))
        for name in differences:
            listed.insert(listed.index(name.rpartition(" - ")[2]) + 1, name)
        leads = {lead.metric: lead for lead in table.leads}
        room = {metric: self._size(metric, listed, cells, leads) for metric in metrics}
        titles = [self._name(system) for system in listed]
        same = (metrics, titles) == (self.metrics, self._titles) and all(
            needed <= had for metric in metrics for needed, had in zip(room[metric], self._room[metric], strict=True)
        )
        if not same:
            self.beginResetModel()
            self._room, self._titles = room, titles
        self._cells, self.metrics, self._differences, self._listed = cells, metrics, differences, listed
        self._leads, self._reference = leads, table.reference
        self._systems = self._in_order()
        if not same:
            self.endResetModel()
        elif metrics:
            self.dataChanged.emit(self.index(0, 0), self.index(len(listed) - 1, len(metrics) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(listed) - 1)

    def order_by(self, metric: str, *, worst_first: bool = False) -> None:
        """Put the systems in the order of a metric, the nearest to ideal first; or ``AS_LISTED``."""
        self.beginResetModel()
        self._sorting = metric, worst_first
        self._systems = self._in_order()
        self.endResetModel()

    @property
    def sorting(self) -> tuple[str, bool]:
        """The metric by which the systems are ordered, and whether the worst is first."""
        return self._sorting

    @property
    def systems(self) -> tuple[str, ...]:
        """From the top."""
        return tuple(self._systems)

    def room(self, column: int) -> QSize:
        """Of the largest words of a column's cells; from fonts, since a view would ask each cell a dozen things."""
        metric, measure = self.metrics[column], QFontMetrics(self._bold)
        texts = [self._text(self._cells.get((metric, name)), self._lead(metric, name)) for name in self._systems]
        lines = [line for text in texts for line in text.split("\n")]
        return QSize(max(map(measure.horizontalAdvance, lines)), self._room[metric][1] * measure.lineSpacing())

    def score(self, system: str, metric: str) -> ScoreLike:
        """What a cell shows. Raises KeyError."""
        return self._cells[metric, system]

    def rowCount(self, parent: Index | None = None) -> int:
        """Systems."""
        return len(self._systems)

    def columnCount(self, parent: Index | None = None) -> int:
        """Metrics."""
        return len(self.metrics)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names; units with the metrics; what a metric means as its tooltip."""
        down = orientation == Qt.Orientation.Vertical
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(self._systems[section]) if down else self._title(self.metrics[section])
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._who(self._systems[section]) if down else self._lesson(self.metrics[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and down:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Value over interval; the best bold and starred where it is so significantly."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role not in TOLD:  # most questions: a table asks each cell a dozen, however little changed
            return None
        metric, system = self.metrics[index.column()], self._systems[index.row()]
        score, lead = self._cells.get((metric, system)), self._lead(metric, system)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(score, lead)
        if role == Qt.ItemDataRole.FontRole:
            return self._bold if lead is not None and lead.significant is True else self._plain
        return self._explanation(score, lead) if score is not None else None

    def _in_order(self) -> list[str]:
        """The systems as they are sorted; what has no score comes last, and then the differences."""
        metric, worst_first = self._sorting
        if metric not in self.metrics:
            return list(self._listed)
        sign = -1 if worst_first else 1

        def place(system: str) -> tuple[bool, bool, float]:
            score = self._cells.get((metric, system))
            known = score is not None and not math.isnan(score.value)
            return system in self._differences, not known, sign * distance(score) if known and score else 0.0

        return sorted(self._listed, key=place)

    def _lead(self, metric: str, system: str) -> LeadLike | None:
        lead = self._leads.get(metric)
        return lead if lead is not None and lead.system == system else None

    def _name(self, system: str) -> str:
        return self._names.get(system) or tr(system)

    def _title(self, metric: str) -> str:
        """Two short lines rather than a long one: the columns need the room."""
        units = self._any(metric).units
        words = metric_words(metric) if units == "1" else f"{metric_words(metric)}, {FIELD_UNITS.get(units, units)}"
        return words.replace(", ", ",\n")

    def _any(self, metric: str) -> ScoreLike:
        return next(score for (name, _), score in self._cells.items() if name == metric)

    def _lesson(self, metric: str) -> str:
        known = sorted((name for name in METRICS if metric.startswith(name)), key=len)
        some = self._any(metric)
        words = METRICS[known[-1]] if known else metric_words(metric)
        return tr(
            "<p><b>{metric}</b>: {words} Ideal {ideal:g}; {better}. A click sorts by it.</p>",
            metric=metric_words(metric),
            words=words,
            ideal=some.ideal,
            better=WAYS[some.better],
        )

    def _who(self, system: str) -> str:
        """What a row is."""
        if system in self._differences:
            return tr(
                "<p><b>{system}</b>: the error that stage I's errors add to stage II's. Above 0 is worse for errors, below 0 for FSS; ≈ is not significantly different from 0.</p>",
                system=self._name(system),
            )
        words = " ".join(part for part in (SYSTEMS.get(system, ""), self._lessons.get(system, "")) if part)
        return f"<p><b>{self._name(system)}</b>: {words}</p>" if words else self._name(system)

    def _text(self, score: ScoreLike | None, lead: LeadLike | None) -> str:
        if score is None or math.isnan(score.value):
            return "–"
        near = " ≈" if score.significant is False else ""
        first = f"{MARKS[lead.significant if lead else None]}{number(score.value, 3)}{near}"
        return first if math.isnan(score.low) else f"{first}\n[{number(score.low, 2)}, {number(score.high, 2)}]"

    def _size(
        self,
        metric: str,
        systems: Sequence[str],
        cells: Mapping[tuple[str, str], ScoreLike],
        leads: Mapping[str, LeadLike],
    ) -> tuple[int, int]:
        """Most characters in a line, and most lines, of any cell of a column."""
        lead, lines = leads.get(metric), []
        for system in systems:
            own = lead if lead is not None and lead.system == system else None
            lines.append(self._text(cells.get((metric, system)), own).split("\n"))
        return max(len(line) for text in lines for line in text), max(map(len, lines))

    def _explanation(self, score: ScoreLike, lead: LeadLike | None) -> str:
        words = [f"{self._name(score.system)}: {metric_words(score.metric)} {score.value:.4g}"]
        if lead is not None:
            how = {True: tr("significantly better"), False: tr("not significantly better")}
            better = how.get(lead.significant, tr("better"))
            words.append(
                tr(
                    "nearest to ideal here, {better} than the next, {second}",
                    better=better,
                    second=self._name(lead.second),
                )
            )
        if not math.isnan(score.low):
            words.append(tr("95 % interval {low:.4g} to {high:.4g}", low=score.low, high=score.high))
        if score.significant is not None:
            other = "0" if score.system in self._differences else self._name(self._reference)
            if score.significant:
                words.append(tr("significantly different from {other}", other=other))
            else:
                words.append(tr("not significantly different from {other}", other=other))
        return f"<p>{'; '.join(words)}.</p>{self._lesson(score.metric)}"


MARKS = {True: "★ ", False: "☆ ", None: ""}
"""Before the value of the best, by whether it is significantly better than the next."""


def distance(score: ScoreLike) -> float:
    """How far a score is from ideal; less is better whatever the metric."""
    if score.better == "higher":
        return -score.value
    if score.better == "one":
        return abs(math.log(max(score.value, 1e-12)))
    return abs(score.value)


def number(value: float, digits: int) -> str:
    """So many significant digits, noughts too, and every one before the point; 0 for what is only rounding."""
    if abs(value) < 5e-5:
        return "0"
    return f"{value:.0f}" if abs(value) >= 10**digits else f"{value:#.{digits}g}".rstrip(".")


def notes_of(table: TableLike, place: str = "") -> str:
    """What the marks mean, and on which and how many pixels the scores rest."""
    words = [tr("{pixels:,} pixels{place}", pixels=table.pixels, place=f", {place}" if place else "")]
    if table.resamples:
        among = tr(" that do not know the truth") if table.bounds else ""
        words += [
            tr("★ best of those{among}", among=among) if among else tr("★ best"),
            tr("☆ nearest to ideal, but not significantly better than the next"),
            tr("95 % intervals from {groups} {unit}", groups=table.groups, unit=tr(table.unit)),
            tr(
                "≈ not significantly different from {reference}{nought}",
                reference=tr(table.reference),
                nought=tr(", of a difference from 0") if table.differences else "",
            ),
        ]
    elif table.groups < FEWEST_GROUPS:
        words.append(tr("no intervals: too few independent units, so no best is marked"))
    else:
        words.append(tr("no intervals yet: they are being computed, and then the best is marked"))
    return "; ".join(words) + "."


def brief_of(table: TableLike, place: str = "") -> str:
    """The same in two lines, for a small dock."""
    pixels = tr("{pixels:,} pixels{place}", pixels=table.pixels, place=f", {place}" if place else "")
    marks = tr(
        "★ best; ☆ not significantly better than the next; ≈ no different from {reference}",
        reference=tr(table.reference),
    )
    return f"{pixels}; {marks if table.resamples else notes_of(table, place).rpartition('; ')[2]}"
