"""Themes: contrast, and how they are found."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.widgets.labels import EmptyLabel
from gui.widgets.theme import DARK, LIGHT, LevelTabs, apply, choose, palette_of, system_theme, theme_of


def luminance(colour):
    """Relative luminance, WCAG 2.1."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(colour).getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["window", "base", "paper", "beyond", "menu"])
@pytest.mark.parametrize("ink", ["text", "muted", "good", "warn"])
def test_words_contrast_at_least_4_5_to_1(theme, ground, ink):
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_selected_words_contrast_and_lines_are_seen(theme):
    assert contrast(theme.accent_text, theme.accent) >= 4.5
    for ink in (theme.coast, theme.border, theme.cross, theme.stage_one, theme.stage_two):
        assert contrast(ink, theme.paper) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_widget_finds_its_theme_in_its_palette(qapp, theme):
    assert theme_of(palette_of(theme)) is theme


def test_disabled_words_are_still_readable(qapp):
    for theme in (LIGHT, DARK):
        ink = palette_of(theme).color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        assert contrast(ink, theme.window) >= 4.5


def test_a_theme_can_be_chosen_and_anything_else_follows_the_system(qapp):
    assert choose("dark") is DARK and choose("light") is LIGHT
    assert choose("system") is system_theme()


@pytest.fixture
def dressed(qapp):
    """Dresses the application; afterwards it looks as before."""
    before = qapp.palette()
    yield lambda theme: apply(qapp, theme.name)
    apply(qapp, theme_of(before).name)


def colours(widget):
    picture = widget.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_an_empty_check_box_is_seen(qtbot, dressed, theme):
    dressed(theme)
    box = QCheckBox()
    qtbot.addWidget(box)
    assert max(contrast(colour, theme.window) for colour in colours(box)) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("field", [QLineEdit, QSpinBox, QComboBox, QListWidget, QTextBrowser])
def test_an_empty_field_shows_where_it_ends(qtbot, dressed, theme, field):
    dressed(theme)
    widget = field()
    qtbot.addWidget(widget)
    picture, middle = widget.grab().toImage(), widget.height() // 2
    edge = {picture.pixelColor(x, middle).name() for x in range(3)}
    assert max(contrast(colour, theme.window) for colour in edge) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_slider_is_seen_at_its_beginning(qtbot, dressed, theme):
    dressed(theme)
    slider = QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    assert max(contrast(colour, theme.window) for colour in colours(slider)) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_menu_shows_where_it_ends(qtbot, dressed, theme):
    dressed(theme)
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Open")
    menu.resize(menu.sizeHint())
    assert contrast(menu.grab().toImage().pixelColor(0, menu.height() // 2).name(), theme.window) >= 2.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_lines_between_groups_of_a_menu_are_seen(qtbot, dressed, theme):
    dressed(theme)
    menu = QMenu()
    qtbot.addWidget(menu)
    line = menu.addSeparator()
    menu.addAction("Save")
    menu.resize(120, menu.sizeHint().height())
    picture, row = menu.grab().toImage(), menu.actionGeometry(line)
    seen = {picture.pixelColor(60, y).name() for y in range(row.top(), row.bottom() + 4)}
    assert max(contrast(one, other) for one in seen for other in seen) >= 1.25


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_list_that_drops_down_has_the_ground_of_the_window(qtbot, dressed, theme):
    dressed(theme)
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["chosen", "another"])
    box.model().item(1).setEnabled(False)
    box.showPopup()
    seen = colours(box.view().window())
    assert {theme.window, theme.muted, theme.accent} <= seen  # the ground, what cannot be chosen, what is chosen
    box.hidePopup()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_bar_of_progress_shows_where_it_will_end(qtbot, dressed, theme):
    dressed(theme)
    bar = QProgressBar(textVisible=False)
    qtbot.addWidget(bar)
    picture = bar.grab().toImage()
    edge = {picture.pixelColor(picture.width() - 1 - x, bar.height() // 2).name() for x in range(3)}
    assert max(contrast(colour, theme.window) for colour in edge) >= 2.5


@pytest.mark.parametrize("boxed", [False, True])
def test_words_in_an_empty_view_follow_the_theme(qtbot, dressed, boxed):
    dressed(LIGHT)
    label = EmptyLabel("Open a file", boxed=boxed)
    qtbot.addWidget(label)
    assert LIGHT.muted in colours(label)
    dressed(DARK)
    QApplication.processEvents()
    seen = colours(label)
    assert DARK.muted in seen and LIGHT.muted not in seen
    assert (DARK.paper in seen) == boxed


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("name", ["qt_dockwidget_closebutton", "qt_dockwidget_floatbutton"])
def test_the_buttons_of_a_dock_are_seen(qtbot, dressed, theme, name):
    dressed(theme)
    window, dock = QMainWindow(), QDockWidget("Errors")
    qtbot.addWidget(window)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    with qtbot.waitExposed(window):
        window.show()
    place = dock.findChild(QWidget, name).geometry()
    picture = dock.grab(place).toImage()
    each = [picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())]
    assert sum(contrast(colour, theme.window) >= 3 for colour in each) >= 16  # two lines of eight pixels


def tool_button():
    return QToolButton(text="Earlier", autoRaise=True, focusPolicy=Qt.FocusPolicy.StrongFocus)


def tab_bar():
    bar = QTabBar()
    bar.addTab("General")
    return bar


def dock_tabs():
    bar = QTabBar()
    bar.tabs = LevelTabs()  # a widget does not keep its style
    bar.setStyle(bar.tabs)
    bar.addTab("REGION")
    return bar


def rows():
    """One of which is chosen."""
    listed = QListWidget()
    listed.addItems(["first", "second"])
    listed.setCurrentRow(0)
    return listed


FOCUSED = [
    tool_button,
    tab_bar,
    dock_tabs,
    rows,
    *(partial(kind, "Words") for kind in (QCheckBox, QRadioButton, QPushButton)),
]
FOCUSED += [QComboBox, partial(QSlider, Qt.Orientation.Horizontal)]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("make", FOCUSED, ids=lambda make: getattr(make, "func", make).__name__)
def test_what_the_keyboard_comes_to_is_seen(qtbot, dressed, theme, make):
    """WCAG 2.2, 1.4.11: some pixels change, and differ at least 3:1 from what was there before."""
    dressed(theme)
    first, widget = QLineEdit(), make()
    parent = QWidget()
    column = QVBoxLayout(parent)
    for each in (first, widget):
        column.addWidget(each)
    qtbot.addWidget(parent)
    parent.show()
    parent.activateWindow()
    qtbot.waitUntil(parent.isActiveWindow)
    first.setFocus()
    before = widget.grab().toImage()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert widget.hasFocus()
    after = widget.grab().toImage()
    pairs = {
        (before.pixelColor(x, y).name(), after.pixelColor(x, y).name())
        for x in range(before.width())
        for y in range(before.height())
    }
    assert max(contrast(*pair) for pair in pairs) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("make", [tab_bar, dock_tabs])
def test_the_chosen_tab_is_told_from_the_others(qtbot, dressed, theme, make):
    dressed(theme)
    bar = make()
    bar.addTab("GAUGES")
    qtbot.addWidget(bar)
    bar.resize(bar.sizeHint())
    for chosen in (0, 1):
        bar.setCurrentIndex(chosen)
        picture = bar.grab().toImage()
        places = [bar.tabRect(number).center().x() for number in (chosen, 1 - chosen)]
        pairs = [[picture.pixelColor(x, y).name() for x in places] for y in range(8)]
        assert max(contrast(*pair) for pair in pairs) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("raised", [False, True])
def test_a_tool_button_that_is_on_is_told_from_one_that_is_not(qtbot, dressed, theme, raised):
    dressed(theme)
    button = QToolButton(text="stage I", autoRaise=raised, checkable=True)
    qtbot.addWidget(button)
    off = button.grab().toImage()
    button.setChecked(True)
    on = button.grab().toImage()
    places = [(x, y) for x in range(on.width()) for y in range(on.height())]
    assert max(contrast(off.pixelColor(*place).name(), on.pixelColor(*place).name()) for place in places) >= 3
