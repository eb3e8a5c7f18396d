"""The window opens, complete and without the networks' library."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QFileDialog, QLabel, QSpinBox

from gui.controllers import docks
from gui.main_window import DOCKS
from gui.settings import Settings, load
from gui.widgets.content import LAYOUTS

SEEN = """
import os, sys
from gui.app import application
from gui.main_window import MainWindow
from gui.settings import Settings
app = application()
window = MainWindow(Settings())
window.show()
app.sendPostedEvents()
window.repaint()
print(window.isVisible(), [name for name in ("torch", "scipy", "dask", "cartopy", "lightning") if name in sys.modules])
os._exit(0)
"""


def test_the_window_is_visible_before_the_networks_library_is_loaded():
    seen = subprocess.run([sys.executable, "-c", SEEN], capture_output=True, text=True, check=True)
    assert seen.stdout.split("\n")[0] == "True []"
    assert "propagateSizeHints" not in seen.stderr


GONE = """
from PySide6.QtCore import QTimer
import shiboken6
from gui.app import application
from gui.main_window import MainWindow
from gui.settings import Settings
app = application()
window = MainWindow(Settings())
window.show()
QTimer.singleShot(50, app, app.quit)
app.exec()
window.close()
shiboken6.delete(window)
QTimer.singleShot(50, app, app.quit)
app.exec()
"""


def test_nothing_calls_a_window_that_is_gone():
    seen = subprocess.run([sys.executable, "-c", GONE], capture_output=True, text=True, check=False)
    assert (seen.returncode, seen.stderr) == (0, "")


def test_other_messages_of_qt_are_still_written():
    program = "from gui.app import application; from PySide6.QtCore import qWarning; application(); qWarning('look')"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stderr
    assert said == "look\n"


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)], ids=str)
def test_nothing_is_cut(make_window, qtbot, size):
    window = make_window()
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
    qtbot.wait(50)
    assert window.minimumSizeHint().width() <= size[0] and window.minimumSizeHint().height() <= size[1]
    assert {name for spec in DOCKS if spec.behind for name in (spec.id, spec.behind)} == {
        name for name, dock in window.docks.items() if window.tabifiedDockWidgets(dock)
    }
    for front in ("errors", "plots", "point"):
        window.docks[front].raise_()
        qtbot.waitUntil(lambda front=front: not window.docks[front].visibleRegion().isEmpty())
        check_that_nothing_is_cut(window)


def check_that_nothing_is_cut(window):
    frame = QRect(QPoint(0, 0), window.size())
    tabs = [dock for dock in window.docks.values() if window.tabifiedDockWidgets(dock)]
    behind = [dock for dock in tabs if dock.visibleRegion().isEmpty()]
    widgets = [w for kind in (QAbstractButton, QComboBox, QLabel) for w in window.findChildren(kind)]
    for widget in widgets:
        if widget.isVisible() and widget.window() is window and not any(dock.isAncestorOf(widget) for dock in behind):
            place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
            assert frame.contains(place), f"{widget} at {place}"
            if not isinstance(widget, QComboBox):
                assert widget.height() >= min(widget.minimumSizeHint().height(), 40), widget


@pytest.fixture
def screen(monkeypatch):
    """A small one, as that of the platform without a display is smaller still."""
    room = QRect(0, 0, 1400, 900)
    monkeypatch.setattr(docks, "room_of", lambda window: room)
    return room


def test_the_window_opens_in_the_size_that_was_asked_for(make_window, qtbot, screen):
    window = make_window()
    qtbot.wait(50)
    assert (window.width(), window.height()) == (1280, 800)
    window.actions_by_id["view.reset"].trigger()
    qtbot.wait(50)
    assert (window.width(), window.height()) == (1280, 800)


def test_a_dock_at_the_bottom_makes_the_window_no_higher(make_window):
    window = make_window()
    least = window.minimumSizeHint().height()
    for name in ("errors", "plots", "batch"):
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, window.docks[name])
        assert window.minimumSizeHint().height() == least


def test_docks_put_on_top_of_a_full_column_leave_the_window_its_height(make_window, qtbot):
    window = make_window()
    qtbot.wait(50)
    for name in ("plots", "scores", "batch"):
        window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, window.docks[name])
        qtbot.wait(20)
        assert window.height() == 800


def test_reset_layout_brings_a_window_that_outgrew_the_screen_back_into_it(make_window, qtbot, screen):
    window = make_window()
    window.resize(1500, 1000)
    qtbot.wait(50)
    window.actions_by_id["view.reset"].trigger()
    qtbot.waitUntil(lambda: screen.contains(window.frameGeometry()))


def test_every_dock_is_there_and_reset_layout_brings_it_back(make_window, qtbot):
    window = make_window()
    assert all(window.docks[spec.id].isVisible() for spec in DOCKS)
    window.docks["scores"].close()
    window.docks["probe"].setFloating(True)
    window.actions_by_id["view.reset"].trigger()
    qtbot.waitUntil(lambda: window.docks["scores"].isVisible())
    assert not window.docks["probe"].isFloating()
    assert all(window.dockWidgetArea(window.docks[spec.id]) == spec.area for spec in DOCKS)


def test_the_layout_and_the_settings_are_remembered(make_window, tmp_path):
    path = tmp_path / "settings.toml"
    first = make_window(path=path)
    first.docks["probe"].close()
    first.comfort.settings.change("members", 5)
    first.comfort.settings.change("seed", 9)
    first.session.change_sampler(members=2)  # of this window alone
    first.close()
    settings, notes = load(path)
    assert notes == () and (settings.members, settings.seed) == (5, 9)
    second = make_window(settings=settings)
    assert second.docks["probe"].isHidden() and second.session.sampler.members == 5


def test_a_damaged_layout_opens_as_the_default(make_window):
    window = make_window(settings=Settings(geometry="!!!", layout="AAAA"))
    assert all(window.docks[spec.id].isVisible() for spec in DOCKS)


def test_run_says_what_is_missing_at_first(make_window, qtbot):
    window = make_window()
    qtbot.waitUntil(lambda: "Open a field" in window.run.why_not())


def test_every_action_can_be_triggered_on_an_empty_window(make_window, qtbot):
    window = make_window()
    said = []
    window.session.noticed.connect(said.append)
    for name, action in window.actions_by_id:
        if name != "file.quit":
            action.trigger()
    for dialog in window.findChildren(QFileDialog):
        dialog.close()
    window.data.open_storm()  # Cancel, one of the actions, stopped what was opening
    qtbot.waitUntil(lambda: window.session.scene is not None, timeout=20_000)
    assert [notice for notice in said if notice.kind == "error"] == []
    assert window.session.data.input.name == "storm.nc"


@pytest.mark.parametrize("number", range(1, 10))
def test_the_panels_can_be_arranged_by_number(make_window, number):
    window = make_window()
    action = next(a for a in window.findChildren(QAction) if a.shortcut().toString() == str(number))
    action.trigger()
    assert window.grid.shown() == tuple(content for row in LAYOUTS[number - 1][1] for content in row)


def test_a_control_that_has_the_keyboard_keeps_its_keys_and_a_click_does_not_take_it(make_window, qtbot):
    window = make_window()
    window.panels["data"].show_role("coarse", coarsen=10, simulated=False, seed=0, regrid=False)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    assert window.focusWidget() is window.centralWidget()
    played, stepped = [], []
    window.actions_by_id["view.play"].triggered.connect(lambda *_: played.append(1))
    window.actions_by_id["view.next_member"].triggered.connect(lambda *_: stepped.append(1))
    check, spin = window.panels["data"].findChildren(QCheckBox)[1], window.panels["sampler"].findChildren(QSpinBox)[0]
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton)
    assert not check.hasFocus()
    before = check.isChecked()
    check.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(check, Qt.Key.Key_Space)
    spin.setFocus(Qt.FocusReason.TabFocusReason)
    members = spin.value()
    qtbot.keyClick(spin, Qt.Key.Key_Up)
    assert check.isChecked() != before and spin.value() == members + 1 and played == stepped == []
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton)
    assert not spin.hasFocus() and not check.hasFocus()
    qtbot.keyClick(window.panels["data"], Qt.Key.Key_Space)
    qtbot.keyClick(window.panels["data"], Qt.Key.Key_Up)
    assert len(played) == len(stepped) == 1


def test_a_dropped_file_opens(make_window, qtbot, storm):
    window = make_window()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(storm))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
    window.dragEnterEvent(entered)
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))
    qtbot.waitUntil(lambda: window.session.scene is not None, timeout=20_000)
    assert entered.isAccepted() and window.session.data.input == storm
    assert window.recent.names == (str(storm),)


def test_the_help_opens_beside_the_work(make_window):
    window = make_window()
    window.actions_by_id["help.page"].trigger()
    assert window.page.isVisible() and not window.page.isModal()
    assert "Stormlens" in window.page.text()


def test_undo_puts_the_window_back_as_it_was(make_window, storm, qtbot):
    window = make_window()
    window.data.open(storm)
    qtbot.waitUntil(lambda: window.run.why_not() == "", timeout=20_000)
    qtbot.wait(50)
    undo, before = window.actions_by_id["edit.undo"], window.session.data
    assert not undo.isEnabled()
    window.panels["data"].role_requested.emit("coarse")
    qtbot.waitUntil(undo.isEnabled)
    window.docks["probe"].close()
    qtbot.waitUntil(lambda: "docks" in undo.text())
    undo.trigger()
    qtbot.waitUntil(lambda: not window.docks["probe"].isHidden())
    undo.trigger()
    assert window.session.data == before
    qtbot.waitUntil(lambda: window.run.why_not() == "", timeout=20_000)
    assert not undo.isEnabled() and window.actions_by_id["edit.redo"].isEnabled()
