"""Where the docks are."""

import pytest
from PySide6.QtWidgets import QLabel, QMainWindow

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
