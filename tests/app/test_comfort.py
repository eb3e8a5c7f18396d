"""Settings hold in the real window: at once, in the next one, and in runs."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from core import pipeline
from gui.settings import Settings, load
from gui.views.map_view import MapView
from gui.widgets import theme
from gui.widgets.labels import EmptyLabel
from tests.app.conftest import stub_engine
from tests.app.test_click_to_pixels import ended, press_run
from tests.stub_model import stub_models


@pytest.fixture
def desk(make_window, tmp_path):
    path = tmp_path / "settings.toml"
    window = make_window(path=path)
    yield window, path
    theme.apply(QApplication.instance())


def test_a_theme_holds_at_once_and_is_kept(desk, qtbot):
    window, path = desk
    window.comfort.settings.change("theme", "dark")
    qtbot.waitUntil(lambda: window.grid.theme.dark)
    window.comfort.settings.change("theme", "light")
    qtbot.waitUntil(lambda: not window.grid.theme.dark)
    assert load(path)[0].theme == "light"


def test_sentences_and_hints_name_the_keys_that_an_action_was_given(make_window):
    window = make_window()
    empty, full = window.panels["plots"].findChild(EmptyLabel), window.grid.findChild(MapView)._full
    assert "(Ctrl+R)" in empty.text() and "(F)" in full.toolTip()
    window.comfort.shortcuts.give("run.start", "F5")
    window.comfort.shortcuts.give("view.full", "Ctrl+R")
    assert "(F5)" in empty.text() and "(Ctrl+R)" in full.toolTip()
    window.docks["reading"].raise_()
    window.comfort.shortcuts.give("file.open", "Ctrl+Alt+O")
    assert "(Ctrl+Alt+O)" in window.panels["reading"].text()
    later = make_window(settings=Settings(shortcuts=("run.start=F5",)))
    assert "(F5)" in later.panels["plots"].findChild(EmptyLabel).text()
    window.comfort.shortcuts.give_all_usual()
    assert "(Ctrl+R)" in empty.text() and "(F)" in full.toolTip()


def test_units_hold_at_once_and_in_the_next_window(desk, make_window):
    window, path = desk
    window.comfort.settings.change("units", "in/h")
    assert window.session.show.levels.units == "in/h"
    window.close()
    assert make_window(settings=load(path)[0]).session.show.levels.units == "in/h"


def test_the_start_folder_is_where_dialogs_open(desk, make_window, tmp_path):
    window, path = desk
    window.dialogs.start_folder_chosen.emit(tmp_path)
    window.dialogs.folder = "/elsewhere"
    window.close()
    assert make_window(settings=load(path)[0]).dialogs.folder == str(tmp_path)


def test_autosave_that_is_off_writes_nothing(make_window, tmp_path, qtbot):
    window = make_window(settings=Settings(autosave=False))
    window.session.change_sampler(members=7)
    assert not window.autosave._timer.isActive()
    window.comfort.settings.change("autosave", True)
    assert window.autosave._on


def test_workers_and_memory_are_asked_of_the_engine(ready, qtbot):
    asked = []

    def sample(spec, scene, **limits):
        asked.append(limits)
        return (yield from pipeline.run(spec, scene, models=stub_models(), workers=1))

    window = ready(stub_engine(sample=sample))
    window.comfort.settings.change("workers", 1)
    window.comfort.settings.change("memory_share", 50)
    press_run(window, qtbot)
    qtbot.waitUntil(lambda: ended(window), timeout=20_000)
    assert asked == [{"workers": 1, "memory_share": 0.5}]


def test_the_settings_window_shows_what_is_set_and_tells_what_is_chosen(desk):
    window, _ = desk
    form = window.comfort._window
    window.actions_by_id["edit.settings"].trigger()
    form._boxes["theme"].setCurrentIndex(2)
    form._boxes["theme"].activated.emit(2)
    form._numbers["members"].setValue(9)
    form._numbers["members"].editingFinished.emit()
    assert replace(window.comfort.settings.settings, geometry="", layout="") == Settings(theme="dark", members=9)


def test_changed_keys_are_on_the_run_button_and_in_the_help(desk):
    window, path = desk
    window.comfort.shortcuts.give("run.start", "F9")
    assert window.panels["sampler"]._run.text().endswith("F9")
    window.actions_by_id["help.page"].trigger()
    assert "F9" in window.page.text()
    assert load(path)[0].shortcuts == ("run.start=F9",)


def test_the_tour_is_shown_once(desk):
    window, path = desk
    window.comfort.welcome()
    assert window.comfort.tour._bubble.isVisible() and load(path)[0].toured
    window.comfort.tour.end()
    window.comfort.welcome()
    assert not window.comfort.tour._bubble.isVisible()
