"""The score table: sorted by any column, what is best, what is not significant, what it means."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QTableView, QToolButton

from core.verify.metrics import METRICS, STRATIFIED, metric_named
from core.verify.table import Lead
from gui.views.score_model import ScoreModel, distance, notes_of, number
from gui.views.score_table import RunChoice, ScoreView
from gui.widgets.metric_names import metric_words

NAN = float("nan")


@dataclass(frozen=True)
class Row:
    system: str
    metric: str
    value: float
    low: float = NAN
    high: float = NAN
    units: str = "1"
    ideal: float = 0.0
    better: str = "lower"
    significant: bool | None = None


@dataclass(frozen=True)
class Table:
    rows: tuple[Row, ...]
    reference: str = "bicubic"
    pixels: int = 40000
    groups: int = 25
    resamples: int = 1000
    unit: str = "blocks of at least 40 km"
    differences: tuple[Row, ...] = ()
    bounds: tuple[str, ...] = ()
    leads: tuple[Lead, ...] = ()


TABLE = Table(
    (
        Row("Stormlens", "CRPS", 0.41, 0.35, 0.47, "mm h-1", significant=True),
        Row("bicubic", "CRPS", 0.63, 0.5, 0.7, "mm h-1"),
        Row("Stormlens", "bias", -0.3, -0.4, -0.2, "mm h-1", better="zero", significant=False),
        Row("bicubic", "bias", 0.1, 0.0, 0.2, "mm h-1", better="zero"),
        Row("Stormlens", "q99.9 ratio", 1.25, ideal=1.0, better="one"),
        Row("bicubic", "q99.9 ratio", 0.5, ideal=1.0, better="one"),
        Row("Stormlens", "FSS 5 mm/h, 20 km", 0.9, ideal=1.0, better="higher"),
        Row("bicubic", "FSS 5 mm/h, 20 km", 0.8, ideal=1.0, better="higher"),
        Row("Stormlens", "spread/skill", 1.1, ideal=1.0, better="one"),
    ),
    leads=(
        Lead("CRPS", "Stormlens", "bicubic", True),
        Lead("bias", "bicubic", "Stormlens", False),
        Lead("q99.9 ratio", "Stormlens", "bicubic", None),
    ),
)


@pytest.fixture
def view(qtbot):
    view = ScoreView()
    qtbot.addWidget(view)
    view.set_table(TABLE)
    return view


def cell(view, system, metric, role=Qt.ItemDataRole.DisplayRole):
    model = view.model
    return model.data(model.index(model.systems.index(system), model.metrics.index(metric)), role)


def header(view, number, orientation, role=Qt.ItemDataRole.DisplayRole):
    return view.model.headerData(number, orientation, role)


DOWN, ACROSS = Qt.Orientation.Vertical, Qt.Orientation.Horizontal


def test_rows_are_systems_and_columns_metrics(view):
    assert (view.model.rowCount(), view.model.columnCount()) == (2, 5)
    assert header(view, 1, DOWN) == "bicubic"
    assert header(view, 0, ACROSS) == "CRPS,\nmm/h"


def test_intervals_stand_under_values_and_what_is_significantly_best_is_starred_and_bold(view):
    assert cell(view, "Stormlens", "CRPS") == "★ 0.410\n[0.35, 0.47]"
    assert cell(view, "bicubic", "CRPS") == "0.630\n[0.50, 0.70]"
    assert cell(view, "Stormlens", "CRPS", Qt.ItemDataRole.FontRole).bold()
    assert not cell(view, "bicubic", "CRPS", Qt.ItemDataRole.FontRole).bold()
    words = cell(view, "Stormlens", "CRPS", Qt.ItemDataRole.ToolTipRole)
    assert "significantly better than the next, bicubic" in words


def test_a_lead_that_is_not_significant_is_no_best_and_says_so(view):
    assert cell(view, "bicubic", "bias").startswith("☆ 0.1")
    assert not cell(view, "bicubic", "bias", Qt.ItemDataRole.FontRole).bold()
    words = cell(view, "bicubic", "bias", Qt.ItemDataRole.ToolTipRole)
    assert "not significantly better than the next, Stormlens" in words
    assert "not significantly better than the next" in notes_of(TABLE)


def test_without_a_test_nothing_is_marked(view):
    assert cell(view, "Stormlens", "q99.9 ratio") == "1.25" and cell(view, "bicubic", "q99.9 ratio") == "0.500"


def test_what_is_only_rounding_is_nought(view):
    view.set_table(Table((Row("oracle", "bias", 5.2e-9, -1.1e-8, 2.1e-8, "mm h-1", better="zero"),)))
    assert cell(view, "oracle", "bias") == "0\n[0, 0]"


def test_a_ratio_of_a_half_is_as_far_off_as_two():
    assert distance(Row("", "", 0.5, better="one")) == pytest.approx(distance(Row("", "", 2.0, better="one")))


@pytest.mark.parametrize(
    ("metric", "order"),
    [
        ("CRPS", "Stormlens bicubic"),
        ("bias", "bicubic Stormlens"),
        ("q99.9 ratio", "Stormlens bicubic"),
        ("FSS 5 mm/h, 20 km", "Stormlens bicubic"),
        ("spread/skill", "Stormlens bicubic"),
    ],
)
def test_any_column_sorts_by_how_near_to_ideal_in_its_own_way(view, metric, order):
    column = view.model.metrics.index(metric)
    view.sort_by(column)
    assert view.model.systems == tuple(order.split())
    view.sort_by(column)
    missing_last = tuple(order.split()) if metric == "spread/skill" else tuple(reversed(order.split()))
    assert view.model.systems == missing_last
    view.sort_by(column)
    assert view.model.systems == ("Stormlens", "bicubic"), "as listed again"


def test_a_click_on_a_title_sorts_and_the_next_table_is_sorted_likewise(view, qtbot):
    view.resize(700, 300)
    view.show()
    across = view.findChild(QTableView).horizontalHeader()
    at = across.viewport().rect().topLeft()
    at.setX(across.sectionViewportPosition(1) + 8)
    at.setY(across.height() // 2)
    qtbot.mouseClick(across.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.model.sorting == ("bias", False) and view.model.systems[0] == "bicubic"
    assert (across.sortIndicatorSection(), across.sortIndicatorOrder()) == (1, Qt.SortOrder.AscendingOrder)
    worse = Row("bicubic", "bias", -0.9, units="mm h-1", better="zero")
    view.set_table(Table((*(row for row in TABLE.rows if (row.system, row.metric) != ("bicubic", "bias")), worse)))
    assert view.model.systems[0] == "Stormlens"
    view.set_table(Table((Row("Stormlens", "CRPS", 0.4), Row("bicubic", "CRPS", 0.6))))
    assert across.sortIndicatorSection() == -1, "it has no bias"
    assert isinstance(across, QHeaderView)


def test_enter_in_a_cell_sorts_by_its_column(view, qtbot):
    view.show()
    table = view.findChild(QTableView)
    table.setFocus()
    table.setCurrentIndex(view.model.index(0, 1))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert view.model.sorting == ("bias", False) and table.currentIndex().column() == 1


def test_not_significantly_different_from_the_reference_is_said(view):
    assert "≈" in cell(view, "Stormlens", "bias")
    assert "not significantly different from bicubic" in cell(view, "Stormlens", "bias", Qt.ItemDataRole.ToolTipRole)
    assert "≈ not significantly different from bicubic" in notes_of(TABLE)


def test_runs_are_called_by_their_names_and_others_can_be_put_away(view, qtbot):
    view.set_table(Table((Row("Stormlens", "CRPS", 0.4), Row("run 1", "CRPS", 0.5))))
    others = RunChoice(1, "run 1", "16 members", True), RunChoice(4, "wet", "8 members", False)
    view.set_runs({"Stormlens": "this run"}, {"run 1": "A run of the same input: 16 members."}, others)
    assert (header(view, 0, DOWN), header(view, 1, DOWN)) == ("this run", "run 1")
    assert "16 members" in header(view, 1, DOWN, Qt.ItemDataRole.ToolTipRole)
    button = next(button for button in view.findChildren(QToolButton) if "Other runs" in button.text())
    assert button.text() == "Other runs (1 of 2)"
    actions = button.menu().actions()
    assert [action.isChecked() for action in actions] == [True, False]
    with qtbot.waitSignal(view.run_requested) as asked:
        actions[0].trigger()
    assert asked.args == [1, False]


def test_digits_are_as_many_in_every_cell_of_a_column():
    """So that 7.00 is not less exact than 6.24 beside it, and intervals read down."""
    assert [number(value, 3) for value in (7, 6.24, 12.5, 0.55, 100, 1234.5, -2, 0)] == [
        *("7.00", "6.24", "12.5", "0.550", "100", "1234", "-2.00", "0")
    ]
    assert [number(value, 2) for value in (5, 4.4, 12)] == ["5.0", "4.4", "12"]


def test_columns_say_what_errors_are_in(view):
    table = Table((Row("Stormlens", "CRPS", 0.4, units="K"), Row("bicubic", "CRPS", 0.5, units="K")))
    view.set_table(table)
    assert header(view, 0, ACROSS) == "CRPS,\nK"
    view.set_table(TABLE)
    assert header(view, 0, ACROSS) == "CRPS,\nmm/h"


def test_a_score_that_does_not_exist_is_a_dash_and_alone_is_not_best(view):
    assert cell(view, "bicubic", "spread/skill") == "–"
    assert cell(view, "Stormlens", "spread/skill") == "1.10"


DECOMPOSED = Table(
    (
        Row("Stormlens", "CRPS", 0.41, units="mm h-1"),
        Row("oracle", "CRPS", 0.3, units="mm h-1"),
        Row("bicubic", "CRPS", 0.63, units="mm h-1"),
    ),
    differences=(Row("cascade - oracle", "CRPS", 0.11, -0.02, 0.2, "mm h-1", significant=False),),
    bounds=("oracle",),
    leads=(Lead("CRPS", "Stormlens", "bicubic", True),),
)


def test_what_stage_one_adds_stands_beside_the_oracle_and_is_no_rival(view):
    view.set_table(DECOMPOSED)
    names = [header(view, row, DOWN) for row in range(4)]
    assert names == ["Stormlens", "oracle", "cascade - oracle", "bicubic"]
    assert cell(view, "cascade - oracle", "CRPS") == "0.110 ≈\n[-0.020, 0.20]"
    words = cell(view, "cascade - oracle", "CRPS", Qt.ItemDataRole.ToolTipRole)
    assert "not significantly different from 0" in words
    assert "stage I" in header(view, 2, DOWN, Qt.ItemDataRole.ToolTipRole)
    assert "of a difference from 0" in notes_of(DECOMPOSED)
    view.sort_by(0)
    assert view.model.systems == ("oracle", "Stormlens", "bicubic", "cascade - oracle"), "a difference is no rival"


def test_the_oracle_knows_the_truth_and_is_never_the_best(view):
    view.set_table(DECOMPOSED)
    assert cell(view, "Stormlens", "CRPS").startswith("★") and not cell(view, "oracle", "CRPS").startswith("★")
    assert "Knows the truth" in header(view, 1, DOWN, Qt.ItemDataRole.ToolTipRole)
    assert "do not know the truth" in notes_of(DECOMPOSED) and "know the truth" not in notes_of(TABLE)


def test_tooltips_teach(view):
    lesson = header(view, 3, ACROSS, Qt.ItemDataRole.ToolTipRole)
    assert "Fractions skill score" in lesson and "higher is better" in lesson


def test_intervals_that_could_not_be_given_are_explained():
    assert "no intervals" in notes_of(Table(TABLE.rows, resamples=0))


def stage_buttons(view):
    buttons = view.findChildren(QToolButton)
    return {button.text(): button for button in buttons if button.text().startswith("stage")}


def test_stage_one_can_be_seen_instead_and_stays_chosen(view, qtbot):
    corrected = Table((Row("input", "RMSE of mean", 4.7),), pixels=400)
    view.set_table(TABLE, corrected)
    view.show()
    assert view.model.columnCount() == 5
    qtbot.mouseClick(stage_buttons(view)["stage I"], Qt.MouseButton.LeftButton)
    assert header(view, 0, DOWN) == "input"
    assert "400 pixels" in view.findChild(QLabel, "notes").text()
    view.set_table(TABLE, corrected)
    assert view.model.columnCount() == 1
    qtbot.mouseClick(stage_buttons(view)["stage II"], Qt.MouseButton.LeftButton)
    assert view.model.columnCount() == 5


@pytest.mark.parametrize("corrected", [None, TABLE], ids=["not corrected", "not downscaled"])
def test_a_single_stage_needs_no_switch(view, corrected):
    view.set_table(TABLE, corrected)
    view.show()
    assert not any(button.isVisible() for button in stage_buttons(view).values())
    assert view.model.columnCount() == 5


def test_before_a_run_words_say_what_to_do(qtbot):
    view = ScoreView()
    qtbot.addWidget(view)
    assert "Press Run" in view._stack.currentWidget().text()
    view.set_table(TABLE)
    view.set_empty("No truth, no scores.")
    assert view._stack.currentWidget().text() == "No truth, no scores."


def test_numbers_that_fit_are_told_without_measuring_every_cell(view, qtbot):
    other = replace(TABLE, rows=(*TABLE.rows[:1], replace(TABLE.rows[1], value=0.315), *TABLE.rows[2:]))
    resets = []
    view.model.modelReset.connect(lambda: resets.append(1))
    with qtbot.waitSignal(view.model.dataChanged):
        view.set_table(other)
    assert not resets and cell(view, "bicubic", "CRPS").startswith("0.315")
    view.set_table(replace(TABLE, rows=tuple(replace(row, value=row.value * 1234567) for row in TABLE.rows)))
    assert resets, "longer numbers need wider columns"


def test_the_notes_name_the_reference_in_the_interfaces_language(speaking):
    speaking("de")
    assert "bikubisch" in notes_of(TABLE) and "bicubic" not in notes_of(TABLE)


def test_systems_and_their_differences_are_named_in_the_interfaces_language(speaking, view):
    speaking("es")
    view.set_table(DECOMPOSED)
    names = [header(view, row, DOWN) for row in range(4)]
    assert names == ["Stormlens", "oráculo", "cascada - oráculo", "bicúbica"]


def test_metrics_are_named_in_the_interfaces_language(speaking):
    named = [metric_named(name).name for name in ("RMSE of mean", "FSS 5 mm/h, 20 km", "bias, input 1-5 mm/h")]
    assert [metric_words(name) for name in named] == named
    assert all(metric.name == metric_words(metric.name) for metric in METRICS)
    assert metric_words(STRATIFIED[-1].name).endswith(", input 5 mm/h or more")
    speaking("fr")
    assert [metric_words(name) for name in named] == ["RMSE de la moyenne", named[1], "biais, entrée 1-5 mm/h"]
    kept = [metric.name for metric in METRICS if metric_words(metric.name) == metric.name]
    assert all(name.startswith(("FSS", "CRPS", "RALSD")) for name in kept)


def test_every_column_and_row_has_the_room_its_words_need(view, qtbot):
    view.resize(900, 300)
    view.show()
    table = view.findChild(QTableView)
    across, down = table.horizontalHeader(), table.verticalHeader()
    for column in range(view.model.columnCount()):
        assert across.sectionSize(column) >= max(table.sizeHintForColumn(column), across.sectionSizeHint(column))
    for row in range(view.model.rowCount()):
        assert down.sectionSize(row) >= table.sizeHintForRow(row)


def test_another_table_is_measured_by_its_fonts_and_not_cell_by_cell(view, qtbot, monkeypatch):
    asked = []
    data = ScoreModel.data
    monkeypatch.setattr(ScoreModel, "data", lambda self, index, role: asked.append(role) or data(self, index, role))
    view.set_table(replace(TABLE, rows=tuple(replace(row, system=f"{row.system} again") for row in TABLE.rows)))
    assert not asked
