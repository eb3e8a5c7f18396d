"""Everything can be reached and done by keys, and every control says what it is and what it is for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QTextEdit,
    QToolBar,
    QWidget,
)

from gui.main_window import DOCKS
from gui.panels.palette import CommandPalette
from gui.views.camera import MapPoint

CONTROLS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QAbstractSlider, QAbstractItemView, QTextEdit)
WHOLE = (QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView)
"""Controls whose parts are theirs."""


def controls(window: QWidget) -> list[QWidget]:
    """Every control of the window and of the windows beside it, without the parts that Qt makes and names itself."""
    return [each for each in window.findChildren(QWidget) if isinstance(each, CONTROLS) and not _is_part(each)]


def _is_part(widget: QWidget) -> bool:
    above, names = widget.parentWidget(), ("QDockWidgetTitleButton", "QToolBarExtension")
    parents = []
    while above is not None:
        parents.append(above)
        above = above.parentWidget()
    inside = any(isinstance(parent, WHOLE) for parent in parents)
    made = widget.objectName().startswith("qt_") or widget.metaObject().className() in names
    return inside or made or isinstance(widget, QScrollBar) or widget.objectName().startswith("Scroll")


def has_other_keys(widget: QWidget) -> bool:
    """Buttons of the tool bar are actions with keys and a place in the menus; the palette's list follows its field."""
    return isinstance(widget.parentWidget(), (QToolBar, CommandPalette))


def spoken(widget: QWidget, what: QAccessible.Text) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(what).strip()


def where(widget: QWidget | None) -> str:
    parents = []
    while widget is not None:
        parents.append(type(widget).__name__)
        widget = widget.parentWidget()
    return " < ".join(parents[:4])


@pytest.fixture
def window(make_window, qtbot):
    made = make_window()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow() and made.grid.panes[0].isVisible())
    return made


def own_name(widget: QWidget) -> str:
    """What a widget is called by itself: what is chosen in a list that drops down says nothing of what for."""
    words = [widget.accessibleName(), widget.windowTitle()]
    if isinstance(widget, QAbstractButton):
        words.append(widget.text())
    elif isinstance(widget, QLabel):
        words.append(QTextDocumentFragment.fromHtml(widget.text()).toPlainText())
    return "".join(words).strip()


def takes_the_keyboard(widget: QWidget) -> bool:
    """Whether a widget that is no part of another takes the keyboard itself, by whatever way."""
    proxied = widget.focusProxy() is not None or isinstance(widget.parentWidget(), QAbstractScrollArea)
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not proxied and not _is_part(widget)


def test_whatever_takes_the_keyboard_has_a_name_of_its_own(window):
    for dock in window.docks.values():
        dock.show()
    takers = [each for each in window.findChildren(QWidget) if takes_the_keyboard(each)]
    labelled = {label.buddy() for label in window.findChildren(QLabel)}
    nameless = [where(each) for each in takers if not own_name(each) and each not in labelled]
    assert len(takers) > 150 and nameless == []


def test_every_control_has_a_name(window):
    nameless = [where(each) for each in controls(window) if not spoken(each, QAccessible.Text.Name)]
    assert len(controls(window)) > 80 and nameless == []


def test_every_control_says_what_it_is_for(window):
    silent = [
        f"{spoken(each, QAccessible.Text.Name)}: {where(each)}"
        for each in controls(window)
        if not has_other_keys(each) and not spoken(each, QAccessible.Text.Description)
    ]
    assert silent == []


def test_no_control_is_for_the_mouse_alone(window):
    deaf = [
        where(each)
        for each in controls(window)
        if not has_other_keys(each) and not each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert deaf == []


def test_tab_goes_through_every_dock_and_map_and_comes_back(window, qtbot):
    """Through all that is in sight and can be used, and never into a trap."""
    window.activateWindow()
    seen = []
    for _ in range(400):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        if at is not None and seen and at is seen[0] and len(seen) > 1:
            break
        seen.append(at)
    else:
        pytest.fail(f"the keyboard stays at {where(seen[-1])}")
    expected = [
        each
        for each in controls(window)
        if each.isVisible() and each.isEnabled() and each.window() is window and not has_other_keys(each)
        if not each.visibleRegion().isEmpty()
    ]
    assert [where(each) for each in expected if each not in seen] == []
    assert [where(each) for each in seen if each.visibleRegion().isEmpty()] == [], (
        "the keyboard is where nobody sees it"
    )
    assert [pane.title() for pane in window.grid.panes if pane not in seen] == []
    forms = {spec.id for spec in DOCKS if any(window.panels[spec.id].isAncestorOf(each) for each in seen)}
    assert {"data", "models", "sampler", "selection"} <= forms


def test_f6_goes_from_dock_to_dock_and_to_the_maps_and_back(window):
    def at():
        now = QApplication.focusWidget()
        return next((name for name, panel in window.panels.items() if panel.isAncestorOf(now)), "maps")

    seen = []
    for _ in range(30):
        window.actions_by_id["view.next_part"].trigger()
        assert not QApplication.focusWidget().visibleRegion().isEmpty()
        seen.append(at())
        if len(seen) > 1 and seen[-1] == seen[0]:
            break
    assert {"data", "models", "sampler", "selection", "maps"} <= set(seen) and len(set(seen)) == len(seen) - 1
    window.actions_by_id["view.previous_part"].trigger()
    assert at() == seen[-2]


@pytest.fixture
def pane(window):
    """The first map, with the keyboard as Tab brings it, looking at part of its place."""
    made = window.grid.panes[0]
    window.grid.camera.magnify(4.0, MapPoint(0, 0))
    made.setFocus(Qt.FocusReason.TabFocusReason)
    assert made.keyed
    return made


def test_arrows_shift_a_map_that_has_the_keyboard_and_not_the_time(pane, window):
    before = window.grid.camera.view(100, 100)
    QTest.keyClick(pane, Qt.Key.Key_Right)
    QTest.keyClick(pane, Qt.Key.Key_Up)
    after = window.grid.camera.view(100, 100)
    assert after.west > before.west and after.south > before.south


def test_plus_minus_and_zero_zoom(pane, window):
    camera = window.grid.camera
    before = camera.zoom
    QTest.keyClick(pane, Qt.Key.Key_Plus)
    assert camera.zoom == pytest.approx(before * 1.25)
    QTest.keyClick(pane, Qt.Key.Key_0)
    assert camera.zoom == 1


def test_shift_and_arrows_move_the_cross_of_every_map_and_enter_pins_it(pane, window):
    pinned = []
    window.understand.selection.pinned.connect(pinned.append)
    for _ in range(3):
        QTest.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    crosses = {each._overlay.cross for each in window.grid.panes}
    assert len(crosses) == 1 and None not in crosses
    QTest.keyClick(pane, Qt.Key.Key_Return)
    assert pinned == [*crosses]


def test_an_area_is_drawn_by_keys_alone(pane, window):
    window.actions_by_id["edit.area"].trigger()
    shift = Qt.KeyboardModifier.ShiftModifier
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left):
        QTest.keyClick(pane, key, shift)
        QTest.keyClick(pane, Qt.Key.Key_Return)
    QTest.keyClick(pane, Qt.Key.Key_Return, shift)
    assert len(window.session.selection.area) == 3


def test_after_a_click_arrows_are_the_windows_again(pane):
    pane.clearFocus()
    pane.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not pane.keyed and pane._wish(_press(Qt.Key.Key_Right)) is None


def test_the_panel_with_the_keyboard_is_the_one_shown_alone(window):
    window.grid.panes[1].setFocus(Qt.FocusReason.TabFocusReason)
    window.actions_by_id["view.full"].trigger()
    assert [pane for pane in window.grid.panes if not pane.isHidden()] == [window.grid.panes[1]]


def _press(key: Qt.Key):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
