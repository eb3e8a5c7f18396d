"""Where the docks are."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QTabBar, QTabWidget

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


FORMS = (
    DockSpec("data", "Data", LEFT, QLabel, 1),
    DockSpec("region", "Region", LEFT, QLabel, 1000),
    DockSpec("sampler", "Sampler", LEFT, QLabel, 1),
    DockSpec("scores", "Scores", RIGHT, QLabel, 1),
)


@pytest.fixture
def forms(make):
    """Three docks of 100 pixels or more at the left, one at the right, in a window of 480 pixels."""
    window, docks = make(*FORMS)
    for panel in docks.panels.values():
        panel.setMinimumSize(100, 100)
    window.resize(800, 480)
    window.show()
    docks.place()
    QApplication.processEvents()
    return window, docks


def _settled():
    """A panel's wish goes through its dock to the window."""
    for _ in range(3):
        QApplication.processEvents()


def _cut(docks):
    """Which docks have less height than their panels need, so that they scroll."""
    _settled()
    return [name for name, panel in docks.panels.items() if panel.parentWidget().height() < panel.height()]


def test_a_dock_put_into_a_full_column_makes_its_docks_scroll_and_not_the_window_higher(forms):
    window, docks = forms
    assert _cut(docks) == []
    window.addDockWidget(LEFT, docks.docks["scores"])
    assert _cut(docks)
    assert window.height() == 480
    for panel in docks.panels.values():  # nothing lies under a scroll bar
        assert panel.width() <= panel.parentWidget().width()
    window.addDockWidget(RIGHT, docks.docks["scores"])
    assert (_cut(docks), window.height()) == ([], 480)


def test_a_panel_that_comes_to_need_more_than_its_column_has_scrolls(forms):
    window, docks = forms
    docks.panels["sampler"].setMinimumHeight(400)
    assert "sampler" in _cut(docks)
    assert window.height() == 480
    window.resize(800, 900)
    assert _cut(docks) == []


def test_docks_make_room_for_one_in_hand_until_it_has_landed_or_was_closed(forms):
    window, docks = forms
    least = window.minimumSizeHint().height()
    docks.docks["scores"].setFloating(True)
    _settled()
    assert window.minimumSizeHint().height() < least
    assert docks.docks["scores"].minimumSizeHint().height() >= 100, "it has the whole screen"
    docks.docks["scores"].close()
    _settled()
    assert window.minimumSizeHint().height() == least


def test_a_dock_that_is_shown_again_in_a_full_column_leaves_the_window_its_height(forms):
    window, docks = forms
    docks.docks["sampler"].close()
    window.addDockWidget(LEFT, docks.docks["scores"])
    assert _cut(docks) == []
    docks.docks["sampler"].show()
    assert _cut(docks)
    assert window.height() == 480


def test_a_layout_with_a_full_column_that_is_put_back_leaves_the_window_its_height(forms):
    window, docks = forms
    before = docks.state
    window.addDockWidget(LEFT, docks.docks["scores"])
    _settled()
    full = docks.state
    for state, cut in ((before, False), (full, True)):
        docks.restore(state)
        assert (bool(_cut(docks)), window.height()) == (cut, 480)


def test_the_height_of_a_window_that_grows_goes_where_it_is_of_use(forms):
    window, docks = forms
    before = {name: dock.height() for name, dock in docks.docks.items()}
    window.resize(800, 900)
    _settled()
    grown = {name: dock.height() - before[name] for name, dock in docks.docks.items()}
    assert grown["region"] > 390 and grown["data"] < 5 and grown["sampler"] < 5


def test_heights_that_somebody_chose_keep_their_proportion(forms, qtbot):
    window, docks = forms
    moves = []
    docks.moved.connect(lambda: moves.append(docks.state))
    edge = docks.docks["data"].geometry().bottomLeft() + QPoint(50, 3)
    qtbot.mousePress(window, Qt.MouseButton.LeftButton, pos=edge)
    qtbot.mouseRelease(window, Qt.MouseButton.LeftButton, pos=edge)
    assert len(moves) == 1
    before = docks.docks["data"].height()
    window.resize(800, 900)
    _settled()
    assert docks.docks["data"].height() > 1.5 * before


def test_a_dock_has_been_moved_when_it_was_let_go_of(forms, qtbot, monkeypatch):
    """Else undo would bring back the moment at which it left its place."""
    _, docks = forms
    pressed = [Qt.MouseButton.LeftButton]
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: pressed[0])
    with qtbot.assertNotEmitted(docks.moved, wait=120):
        docks.docks["scores"].setFloating(True)
    with qtbot.waitSignal(docks.moved):
        pressed[0] = Qt.MouseButton.NoButton


def test_a_column_that_was_full_is_as_wide_as_before_when_it_no_longer_is(forms):
    window, docks = forms
    docks.panels["data"].setMinimumWidth(300)
    _settled()
    before = docks.docks["data"].width()
    window.addDockWidget(LEFT, docks.docks["scores"])
    _settled()
    docks.reset()
    _settled()
    assert docks.docks["data"].width() == before


def test_a_layout_that_is_put_back_has_its_heights_and_tells_of_no_move_afterwards(forms, qtbot):
    window, docks = forms
    docks.panels["region"].setMinimumHeight(60)
    window.resizeDocks([docks.docks[name] for name in ("data", "region", "sampler")], [130, 130, 1], Qt.Vertical)
    _settled()
    before, heights = docks.state, [dock.height() for dock in docks.docks.values()]
    window.addDockWidget(LEFT, docks.docks["scores"])
    _settled()
    docks.restore(before)
    with qtbot.assertNotEmitted(docks.moved, wait=50):  # or undo would take it for a wish of its own
        _settled()
    assert [dock.height() for dock in docks.docks.values()] == heights


def test_reset_tells_once_of_the_layout_as_it_is_then(forms):
    """Undo would bring back the heights in between."""
    window, docks = forms
    window.resizeDocks([docks.docks[name] for name in ("data", "region", "sampler")], [1, 1, 1000], Qt.Vertical)
    told = []
    docks.moved.connect(lambda: told.append(docks.state))
    docks.reset()
    _settled()
    assert told == [docks.state]


def test_a_dock_scrolls_to_what_the_keyboard_comes_to(forms, qtbot):
    window, docks = forms
    line = QLineEdit(docks.panels["data"])
    line.move(0, 250)
    line.show()
    window.addDockWidget(LEFT, docks.docks["scores"])
    docks.panels["data"].setMinimumHeight(300)
    _settled()
    window.activateWindow()
    assert line.visibleRegion().isEmpty()
    line.setFocus()
    qtbot.waitUntil(lambda: not line.visibleRegion().isEmpty())
