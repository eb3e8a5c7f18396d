"""The tour points at the real controls, goes on and back, and ends."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow

from gui.controllers.tour import STOPS, TourController
from gui.main_window import DOCKS
from gui.panels.tour_bubble import TourBubble, beside


@pytest.fixture
def tour(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    maps, docks = QLabel("maps"), {}
    window.setCentralWidget(maps)
    for name in {stop.dock for stop in STOPS if stop.dock}:
        docks[name] = QDockWidget(name, window)
        window.addDockWidget(next(spec.area for spec in DOCKS if spec.id == name), docks[name])
    window.show()
    begun = []
    bubble = TourBubble(window)
    yield TourController(bubble, docks, maps, lambda: begun.append(True), window), bubble, docks, begun


def test_every_stop_is_about_a_dock_that_there_is():
    assert {stop.dock for stop in STOPS} - {""} <= {spec.id for spec in DOCKS}


def test_it_goes_through_all_stops_and_ends(tour):
    controller, bubble, _, begun = tour
    controller.begin()
    seen = [bubble.title()]
    while bubble.isVisible():
        bubble.next_requested.emit()
        seen.append(bubble.title())
    assert list(dict.fromkeys(seen)) == [stop.title for stop in STOPS] and begun == [True]


def test_back_and_leave(tour):
    controller, bubble, _, _ = tour
    controller.begin()
    bubble.next_requested.emit()
    bubble.back_requested.emit()
    bubble.back_requested.emit()
    assert bubble.title() == STOPS[0].title
    bubble.end_requested.emit()
    assert not bubble.isVisible() and not bubble._outline.isVisible()


def test_a_closed_dock_comes_back_and_is_framed(tour):
    controller, bubble, docks, _ = tour
    docks["data"].close()
    controller.begin()
    bubble.next_requested.emit()
    assert docks["data"].isVisible()
    window = docks["data"].window()
    assert bubble._outline.geometry().contains(
        QRect(docks["data"].mapTo(window, docks["data"].rect().topLeft()), docks["data"].size())
    )


@pytest.mark.parametrize("box", [QRect(0, 0, 280, 200), QRect(1000, 500, 280, 300), QRect(290, 50, 640, 700)])
def test_the_words_stay_in_the_window(box):
    room = QRect(0, 0, 1280, 800)
    at = beside(box, 150, room)
    assert room.contains(QRect(at.x(), at.y(), 320, 150))
    assert box.width() > 400 or not box.intersects(QRect(at.x(), at.y(), 320, 150))
