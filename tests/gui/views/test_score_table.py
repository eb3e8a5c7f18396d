"""The score table: what is best, what is not significant, what it means."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from gui.views.score_table import ScoreView, distance, notes_of

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
    )
)


@pytest.fixture
def view(qtbot):
    view = ScoreView()
    qtbot.addWidget(view)
    view.set_table(TABLE)
    return view


def cell(view, row, column, role=Qt.ItemDataRole.DisplayRole):
    return view.model.data(view.model.index(row, column), role)


def test_rows_are_metrics_and_columns_systems(view):
    assert (view.model.rowCount(), view.model.columnCount()) == (5, 2)
    assert view.model.headerData(1, Qt.Orientation.Horizontal) == "bicubic"
    assert view.model.headerData(0, Qt.Orientation.Vertical) == "CRPS"


def test_intervals_stand_under_values_and_the_best_is_starred_and_bold(view):
    assert cell(view, 0, 0) == "★ 0.41\n[0.35, 0.47]"
    assert cell(view, 0, 1) == "0.63\n[0.5, 0.7]"
    assert cell(view, 0, 0, Qt.ItemDataRole.FontRole).bold()
    assert not cell(view, 0, 1, Qt.ItemDataRole.FontRole).bold()


def test_what_is_only_rounding_is_nought(view):
    view.set_table(Table((Row("oracle", "bias", 5.2e-9, -1.1e-8, 2.1e-8, "mm h-1", better="zero"),)))
    assert cell(view, 0, 0) == "0\n[0, 0]"


@pytest.mark.parametrize(("row", "best"), [(0, 0), (1, 1), (2, 0), (3, 0)])
def test_best_is_nearest_to_ideal_in_each_metric_s_own_way(view, row, best):
    assert [cell(view, row, column).startswith("★") for column in (0, 1)] == [best == 0, best == 1]


def test_a_ratio_of_a_half_is_as_far_off_as_two():
    assert distance(Row("", "", 0.5, better="one")) == pytest.approx(distance(Row("", "", 2.0, better="one")))


def test_not_significant_is_said(view):
    assert "≈" in cell(view, 1, 0)
    assert "not significantly different from bicubic" in cell(view, 1, 0, Qt.ItemDataRole.ToolTipRole)
    assert "≈ not significantly different from bicubic" in notes_of(TABLE)


def test_errors_of_temperature_are_in_kelvins_said_once(view):
    table = Table((Row("Stormlens", "CRPS", 0.4, units="K"), Row("bicubic", "CRPS", 0.5, units="K")))
    view.set_table(table)
    assert view.model.headerData(0, Qt.Orientation.Vertical) == "CRPS"
    assert "errors in K;" in notes_of(table) and "errors in mm/h;" in notes_of(TABLE)


def test_a_score_that_does_not_exist_is_a_dash_and_alone_is_not_best(view):
    assert cell(view, 4, 1) == "–"
    assert cell(view, 4, 0) == "1.1"


DECOMPOSED = Table(
    (
        Row("Stormlens", "CRPS", 0.41, units="mm h-1"),
        Row("oracle", "CRPS", 0.3, units="mm h-1"),
        Row("bicubic", "CRPS", 0.63, units="mm h-1"),
    ),
    differences=(Row("cascade - oracle", "CRPS", 0.11, -0.02, 0.2, "mm h-1", significant=False),),
)


def test_what_stage_one_adds_stands_beside_the_oracle_and_is_no_rival(view):
    view.set_table(DECOMPOSED)
    names = [view.model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert names == ["Stormlens", "oracle", "cascade - oracle", "bicubic"]
    assert cell(view, 0, 2) == "0.11 ≈\n[-0.02, 0.2]"
    assert "not significantly different from 0" in cell(view, 0, 2, Qt.ItemDataRole.ToolTipRole)
    assert "stage I" in view.model.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "of a difference from 0" in notes_of(DECOMPOSED)


def test_the_oracle_knows_the_truth_and_is_never_the_best(view):
    view.set_table(DECOMPOSED)
    assert cell(view, 0, 0).startswith("★") and not cell(view, 0, 1).startswith("★")
    assert "Knows the truth" in view.model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "does not know the truth" in notes_of(DECOMPOSED) and "know the truth" not in notes_of(TABLE)


def test_tooltips_teach(view):
    lesson = view.model.headerData(3, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
    assert "Fractions skill score" in lesson and "higher is better" in lesson


def test_intervals_that_could_not_be_given_are_explained():
    assert "no intervals" in notes_of(Table(TABLE.rows, resamples=0))


def stage_buttons(view):
    return {button.text(): button for button in view.findChildren(QToolButton)}


def test_stage_one_can_be_seen_instead_and_stays_chosen(view, qtbot):
    corrected = Table((Row("input", "RMSE of mean", 4.7),), pixels=400)
    view.set_table(TABLE, corrected)
    view.show()
    assert view.model.rowCount() == 5
    qtbot.mouseClick(stage_buttons(view)["stage I"], Qt.MouseButton.LeftButton)
    assert view.model.headerData(0, Qt.Orientation.Horizontal) == "input"
    assert "400 pixels" in view.findChild(QLabel, "notes").text()
    view.set_table(TABLE, corrected)
    assert view.model.rowCount() == 1
    qtbot.mouseClick(stage_buttons(view)["stage II"], Qt.MouseButton.LeftButton)
    assert view.model.rowCount() == 5


@pytest.mark.parametrize("corrected", [None, TABLE], ids=["not corrected", "not downscaled"])
def test_a_single_stage_needs_no_switch(view, corrected):
    view.set_table(TABLE, corrected)
    view.show()
    assert not any(button.isVisible() for button in stage_buttons(view).values())
    assert view.model.rowCount() == 5


def test_before_a_run_words_say_what_to_do(qtbot):
    view = ScoreView()
    qtbot.addWidget(view)
    assert "Press Run" in view._stack.currentWidget().text()
    view.set_table(TABLE)
    view.set_empty("No truth, no scores.")
    assert view._stack.currentWidget().text() == "No truth, no scores."
