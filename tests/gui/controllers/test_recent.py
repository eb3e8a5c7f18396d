"""Recent files come back, the newest first."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from gui.controllers.recent import FILES_KEPT, RecentController
from gui.session import DataChoice


@pytest.fixture
def menu(qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    return menu


def test_the_newest_file_comes_first_and_once(session, menu):
    recent = RecentController(session, menu, tuple(f"/{number}.nc" for number in range(FILES_KEPT)))
    for name in ("/3.nc", "/new.nc"):
        session.set_source(object(), DataChoice(input=Path(name)))
    assert recent.names[:3] == (str(Path("/new.nc")), str(Path("/3.nc")), "/0.nc")
    assert len(recent.names) == len(set(recent.names)) == len(menu.actions()) == FILES_KEPT


def test_a_recent_file_is_asked_for_from_its_menu(session, menu, record):
    recent = RecentController(session, menu, ("/a.nc",))
    asked = record(recent.open_requested)
    menu.actions()[0].trigger()
    assert asked.said == [Path("/a.nc")]


def test_without_recent_files_the_menu_is_greyed(session, menu):
    RecentController(session, menu, ())
    assert not menu.isEnabled()
