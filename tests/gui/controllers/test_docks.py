"""Where the docks are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QTabBar, QTabWidget

from gui.controllers.docks import LEFT, RIGHT, DocksController, DockSpec

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
