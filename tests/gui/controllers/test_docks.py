"""Where the docks are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QTabBar, QTabWidget

from gui.controllers.docks import LEFT, RIGHT, RIGHT_SHARE, RIGHT_WIDTH, DocksController, DockSpec

SPECS = (
    DockSpec("data", "Data", LEFT, QLabel, 1),
    DockSpec("scores", "Scores", RIGHT, QLabel, 250),
    DockSpec("runs", "Runs", RIGHT, QLabel, 250, behind="scores"),
)
BATCH = DockSpec("batch", "Batch", RIGHT, QLabel, 250, behind="scores")


@pytest.fixture
def make(qtbot):
    def made(*specs):
        window = QMainWindow()
        qtbot.addWidget(window)
        window.setCentralWidget(QLabel())
        docks = DocksController(specs, window)
        docks.place()
        return window, docks

    return made


def test_a_layout_of_an_older_window_takes_new_docks_as_tabs(make):
    _, older = make(*SPECS)
    window, docks = make(*SPECS, BATCH)
    docks.restore(older.state)
    assert docks.docks["batch"] in window.tabifiedDockWidgets(docks.docks["scores"])


def test_a_dock_that_was_moved_stays_where_it_was_put(make):
    older_window, older = make(*SPECS, BATCH)
    older_window.addDockWidget(LEFT, older.docks["batch"])
    window, docks = make(*SPECS, BATCH)
    docks.restore(older.state)
    assert window.dockWidgetArea(docks.docks["batch"]) == LEFT
    assert docks.docks["batch"] not in window.tabifiedDockWidgets(docks.docks["scores"])


@pytest.fixture
def shown(make):
    window, docks = make(*SPECS)
    window.setCentralWidget(
        QLabel("words that are so long that a window made narrow takes some of a column's width for them")
    )
    window.resize(1280, 600)
    window.show()
    docks.place()
    QApplication.processEvents()
    return window, docks


def test_the_right_column_keeps_its_share_of_a_window_made_wide_and_narrow_again(shown):
    window, docks = shown
    widths = []
    for width in (1280, 2560, 1280):
        window.resize(width, 600)
        QApplication.processEvents()
        widths.append(docks.docks["scores"].width())
    assert widths == [RIGHT_WIDTH, round(2560 * RIGHT_SHARE), RIGHT_WIDTH]


def test_longer_words_in_the_right_column_do_not_keep_it_from_its_share(shown):
    """In German and Spanish the row of the selection is wider than the column is at first."""
    window, docks = shown
    docks.panels["scores"].setMinimumWidth(RIGHT_WIDTH + 30)
    QApplication.processEvents()
    widths = []
    for width in (2560, 1280, 2560):
        window.resize(width, 600)
        QApplication.processEvents()
        widths.append(docks.docks["scores"].width())
    assert widths == [round(2560 * RIGHT_SHARE), RIGHT_WIDTH + 30, round(2560 * RIGHT_SHARE)]


def test_a_width_of_the_right_column_that_was_chosen_stays(shown):
    window, docks = shown
    window.resizeDocks([docks.docks["scores"]], [500], Qt.Orientation.Horizontal)
    for width in (2560, 1500):
        window.resize(width, 600)
        QApplication.processEvents()
        assert docks.docks["scores"].width() == 500


def test_a_tab_that_is_not_chosen_shows_the_accents_of_capitals_as_one_that_is(make):
    window, docks = make(*SPECS)
    window.setTabPosition(RIGHT, QTabWidget.TabPosition.North)
    window.resize(600, 300)
    window.show()
    (bar,) = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert bar.tabText(1) == "RUNS"
    heights = []
    for chosen in ("runs", "scores"):
        docks.docks[chosen].raise_()
        heights.append(_height_of_accents(bar, docks.docks["runs"]))
    assert heights[0] > 0 and heights[1] == heights[0]


def _height_of_accents(bar, dock):
    """In rows of pixels."""
    pictures = []
    for title in ("AE", "ÂÉ"):
        dock.setWindowTitle(title)
        QApplication.processEvents()
        pictures.append(bar.grab(bar.tabRect(1)).toImage())
    plain, accented = pictures
    return sum(
        any(plain.pixel(x, y) != accented.pixel(x, y) for x in range(plain.width())) for y in range(plain.height())
    )
