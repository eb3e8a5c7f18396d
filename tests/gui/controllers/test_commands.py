"""The command palette: letters find actions, keys choose them, Enter does them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow

from gui.actions import ACTIONS, Actions
from gui.controllers.commands import CommandsController, found, named, score
from gui.panels.palette import CommandPalette, Entry


@pytest.fixture
def bench(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    actions = Actions(window.menuBar(), window)
    palette = CommandPalette(window)
    controller = CommandsController(palette, window.menuBar(), window)
    controller.open()
    yield actions, palette, controller
    palette.close()


def field(palette):
    return palette.findChild(QLineEdit)


def test_letters_must_be_there_in_order():
    assert score("rset", "Reset layout") is not None
    assert score("tser", "Reset layout") is None
    assert score("", "Reset layout") is not None


def test_starts_of_words_and_letters_in_a_row_count_more():
    assert score("sr", "Save run") > score("sr", "Show truth, reset")
    assert score("run", "Save run") > score("run", "Return")
    assert score("open", "File: Open") > score("open", "File: Open Zarr folder")


def test_the_best_way_to_place_the_letters_counts_not_the_first():
    """The first p of "Help page" is inside a word; the second begins one."""
    assert score("p", "help page") == score("p", "helm page")


def test_what_an_action_does_is_searched_where_its_name_does_not_fit():
    entries = (Entry("a", "Export data", "Write GeoTIFF or CSV", ""), Entry("b", "Quit", "Close the window", ""))
    assert [entry.key for entry in found("geotiff", entries)] == ["a"]
    assert found("zzz", entries) == ()


def test_every_action_is_offered_with_its_menu_and_keys(bench):
    _, palette, _ = bench
    assert len(palette.titles()) == len(ACTIONS)
    assert palette.titles()[0] == palette.chosen() == "File: Open"  # as in the menus
    assert "Run: Cancel" in palette.titles()


def test_submenus_are_offered_too(bench):
    actions, palette, controller = bench
    extra = actions.menus["view"].addMenu("Docks").addAction("Probe")
    controller.open()
    assert "View: Docks: Probe" in palette.titles()
    assert dict(named(actions.menus["view"]))["Docks: Probe"] is extra


def test_typing_arrows_and_enter_trigger_an_action_without_the_mouse(bench, qtbot):
    actions, palette, _ = bench
    done = []
    actions["view.later"].triggered.connect(lambda *_: done.append("later"))
    qtbot.keyClicks(field(palette), "later")
    assert palette.chosen() == "View: Later"
    qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    assert done == ["later"] and not palette.isVisible()


def test_arrows_walk_through_the_list_and_stop_at_its_ends(bench, qtbot):
    _, palette, _ = bench
    titles = palette.titles()
    qtbot.keyClick(field(palette), Qt.Key.Key_Up)
    assert palette.chosen() == titles[0]
    qtbot.keyClick(field(palette), Qt.Key.Key_Down)
    assert palette.chosen() == titles[1]
    for _ in range(len(titles)):
        qtbot.keyClick(field(palette), Qt.Key.Key_PageDown)
    assert palette.chosen() == titles[-1]


def test_an_action_that_is_off_is_shown_and_passed_over(bench, qtbot):
    actions, palette, controller = bench
    actions["view.later"].setEnabled(False)
    controller.open()
    qtbot.keyClicks(field(palette), "view later")
    assert "View: Later" in palette.titles() and palette.chosen() != "View: Later"


def test_nothing_found_takes_nothing(bench, qtbot):
    _, palette, _ = bench
    qtbot.keyClicks(field(palette), "zzzz")
    qtbot.keyClick(field(palette), Qt.Key.Key_Return)
    assert palette.titles() == () and palette.isVisible()
    qtbot.keyClick(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_menus_that_change_while_the_palette_is_open_are_read_again(bench, qtbot):
    """As that of recent files does when a file has been read meanwhile."""
    actions, palette, _ = bench
    menu = actions.menus["file"].addMenu("Recent files")
    menu.addAction("old.nc")
    qtbot.keyClicks(field(palette), "old.nc")
    assert palette.titles() == ("File: Recent files: old.nc",)
    menu.clear()
    menu.addAction("new.nc")
    palette.entry_chosen.emit("File: Recent files: old.nc")  # nothing is there any more
    field(palette).clear()
    qtbot.keyClicks(field(palette), "new.nc")
    assert palette.titles() == ("File: Recent files: new.nc",)
