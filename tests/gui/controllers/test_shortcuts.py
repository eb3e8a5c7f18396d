"""Keys of actions: changed, cleared, refused where they are taken, kept, and named wherever keys are named."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QMainWindow

from gui.actions import ACTIONS, Actions
from gui.controllers.commands import entry_of
from gui.controllers.help import HELP, with_keys
from gui.controllers.shortcuts import ShortcutsController
from gui.panels.keys_form import KeysForm

USUAL = {spec.id: spec.shortcut for spec in ACTIONS}


class Kept:
    def __init__(self):
        self.keys = ()

    def __call__(self, keys):
        self.keys = keys


@pytest.fixture
def make(qtbot):
    def made(kept=()):
        window, form, keep = QMainWindow(), KeysForm(), Kept()
        qtbot.addWidget(window)
        qtbot.addWidget(form)
        actions = Actions(window.menuBar(), window)
        windows.append(window)
        return actions, form, keep, ShortcutsController(dict(actions), USUAL, window, form, kept, keep)

    windows = []
    yield made


def key(actions, name):
    return actions[name].shortcut().toString()


def test_an_action_is_given_other_keys_which_are_kept_and_come_back(make):
    actions, _, keep, shortcuts = make()
    shortcuts.give("file.open", "Ctrl+Alt+O")
    assert key(actions, "file.open") == "Ctrl+Alt+O" and keep.keys == ("file.open=Ctrl+Alt+O",)
    again, _, _, _ = make(keep.keys)
    assert key(again, "file.open") == "Ctrl+Alt+O" and key(again, "file.save") == "Ctrl+S"


def test_keys_that_another_action_has_are_refused_with_its_name(make):
    actions, form, keep, shortcuts = make()
    shortcuts.give("file.open", "Ctrl+S")
    assert key(actions, "file.open") == "Ctrl+O" and keep.keys == ()
    assert "File: Save run" in form.words() and "Ctrl+S" in form.words()


def test_cleared_keys_are_free_for_another_action(make):
    actions, form, keep, shortcuts = make()
    shortcuts.give("file.save", "")
    shortcuts.give("file.open", "Ctrl+S")
    assert (key(actions, "file.save"), key(actions, "file.open")) == ("", "Ctrl+S") and form.words() == ""
    assert set(keep.keys) == {"file.save=", "file.open=Ctrl+S"}
    again, _, _, _ = make(keep.keys)
    assert (key(again, "file.save"), key(again, "file.open")) == ("", "Ctrl+S")


def test_two_actions_may_have_changed_places_when_keys_come_back(make):
    again, _, _, _ = make(("file.open=Ctrl+S", "file.save=Ctrl+O"))
    assert (key(again, "file.open"), key(again, "file.save")) == ("Ctrl+S", "Ctrl+O")


@pytest.mark.parametrize("kept", [("nonsense",), ("no.such=Ctrl+X",), ("file.open=†††",), ("file.open=Ctrl+S",)])
def test_kept_keys_that_cannot_be_leave_the_action_usable(make, kept):
    actions, _, _, _ = make(kept)
    assert key(actions, "file.save") == "Ctrl+S"


def test_all_usual_puts_every_key_back(make):
    actions, form, keep, _ = make(("file.open=F9", "run.start="))
    form.all_usual_requested.emit()
    assert keep.keys == () and {name: key(actions, name) for name in USUAL} == {
        name: QKeySequence(keys).toString() for name, keys in USUAL.items()
    }


def test_the_form_gives_what_was_pressed_to_the_chosen_action(make, qtbot):
    actions, form, _, _ = make()
    form.choose("run.start")
    form.show()
    QTest.keyClick(form._keys, Qt.Key.Key_F9)
    form._set.click()
    assert key(actions, "run.start") == "F9"
    assert form.chosen() == "run.start"


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_the_invitation_to_press_keys_is_seen_in_full(speaking, qtbot, language):
    speaking(language)
    form = KeysForm()
    qtbot.addWidget(form)
    form.resize(form.minimumSizeHint())
    form.show()
    line = form.findChild(QKeySequenceEdit).findChild(QLineEdit)
    assert line.placeholderText() and line.width() > line.fontMetrics().horizontalAdvance(line.placeholderText())


def test_the_palette_and_the_tooltip_name_the_changed_key(make):
    actions, _, _, shortcuts = make()
    shortcuts.give("run.start", "F9")
    assert entry_of("Run", actions["run.start"]).shortcut == "F9"
    assert "(F9)" in actions["run.start"].toolTip()


def test_the_help_names_the_changed_key_and_only_that():
    page = HELP.read_text(encoding="utf-8")
    usual = {spec.title.strip("-…"): spec.shortcut for spec in ACTIONS}
    assert with_keys(page, usual) == page
    told = with_keys(page, usual | {"Later": "F9", "Open": ""})
    assert "| View | Earlier, Later | Left, F9 | previous, next time |" in told
    assert "| File | Open |  |" in told
    changed = [a for a, b in zip(page.splitlines(), told.splitlines(), strict=True) if a != b]
    assert len(changed) == 2
