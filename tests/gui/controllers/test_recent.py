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


def test_a_file_that_is_gone_leaves_the_menu_once_it_was_asked_for(session, menu, record, tmp_path):
    here = tmp_path / "here.nc"
    here.touch()
    recent = RecentController(session, menu, (str(tmp_path / "gone.nc"), str(here), "https://a.org/b.zarr"))
    asked = record(recent.open_requested)
    for place in (2, 1, 0):
        menu.actions()[place].trigger()
    assert asked.said[-1] == tmp_path / "gone.nc", "that it is gone is for the opening to say"
    assert recent.names == (str(here), "https://a.org/b.zarr") and len(menu.actions()) == 2


def test_without_recent_files_the_menu_is_greyed(session, menu):
    RecentController(session, menu, ())
    assert not menu.isEnabled()
