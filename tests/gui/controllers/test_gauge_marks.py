"""Gauges are marked at the time on show, in the words of the scale on show."""

from dataclasses import replace
from pathlib import Path

import pytest

from gui.controllers.gauge_marks import GaugeMarksController
from gui.session import DataChoice
from gui.views.grid_view import PanelGrid
from gui.widgets.theme import LIGHT
from tests.gui.conftest import send, view_of
from tests.stub_scene import observed, stub_scene

CHOICE = DataChoice(input=Path("storm.nc"), role="fine", span=(0, 1))


@pytest.fixture
def grid(session):
    grid = view_of(PanelGrid)
    grid.theme, grid.controller = LIGHT, GaugeMarksController(session, grid)
    session.set_source(object(), CHOICE)
    session.set_scene(observed(stub_scene(times=2), (3, 7, 25.4), times=slice(1, 2)))
    return grid


def marked(grid):
    return [mark.words for mark in grid.overlays.set_gauges.call_args.args[0]]


def test_a_gauge_is_marked_at_its_own_time_alone(session, grid):
    assert marked(grid) == []
    session.change_data(time=1)
    assert marked(grid) == ["25.4"]
    session.refuse_scene()
    assert marked(grid) == []


def test_marks_follow_units_and_theme(session, grid):
    session.change_data(time=1)
    session.change_show(levels=replace(session.show.levels, units="in/h"))
    assert marked(grid) == ["1"]
    count = grid.overlays.set_gauges.call_count
    send(grid.theme_changed)
    assert grid.overlays.set_gauges.call_count == count + 1
