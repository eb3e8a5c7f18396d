"""Every action is declared once, with a shortcut of its own and a sentence that teaches."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar

from gui.actions import ACTIONS, MENUS, Actions
from gui.controllers.help import HELP


def test_ids_and_shortcuts_are_unique():
    assert max(Counter(spec.id for spec in ACTIONS).values()) == 1
    keys = [QKeySequence(spec.shortcut).toString() for spec in ACTIONS if spec.shortcut]
    assert max(Counter([*keys, *"123456789"]).values()) == 1


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_every_action_belongs_to_a_menu_and_says_what_it_does(spec):
    assert spec.id.partition(".")[0].capitalize() in MENUS
    assert len(spec.hint.split()) >= 4 and not spec.hint.endswith(".")


@pytest.mark.parametrize(
    "keys", ["Ctrl+O", "Ctrl+R", "Esc", "Ctrl+S", "Ctrl+E", "Space", "Left", "Right", "Up", "Down", "F", "F1"]
)
def test_the_window_has_the_promised_shortcut(keys):
    assert keys in {spec.shortcut for spec in ACTIONS}


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_every_action_is_in_the_help_with_its_key(spec):
    title = spec.title.strip("-…")
    rows = [row for row in HELP.read_text(encoding="utf-8").splitlines() if row.startswith("|") and title in row]
    assert rows and (not spec.shortcut or any(spec.shortcut in row for row in rows))


def test_the_actions_appear_in_their_menus(qtbot):
    bar = QMenuBar()
    qtbot.addWidget(bar)
    actions = Actions(bar, bar)
    assert actions["run.start"] in actions.menus["run"].actions()
    assert [action.text().lstrip("&") for action in bar.actions()] == list(MENUS)
