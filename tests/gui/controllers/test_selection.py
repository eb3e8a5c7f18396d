"""From clicks and limits to a selection that every map shows."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from core.verify.selection import Selection
from gui.controllers.selection import SelectionController
from gui.panels.selection_bar import SelectionBar
from gui.session import DataChoice
from gui.views.camera import Extent, MapPoint
from gui.views.grid_view import PanelGrid
from tests.gui.conftest import send, view_of
from tests.stub_scene import stub_scene

CORNERS = (MapPoint(-97.5, 35.1), MapPoint(-97.0, 35.1), MapPoint(-97.2, 35.5))


@pytest.fixture
def bench(session, record):
    grid, bar = view_of(PanelGrid), view_of(SelectionBar)
    controller = SelectionController(session, grid, bar)
    session.set_source(object(), DataChoice(input=Path("storm.nc")))
    session.set_scene(stub_scene())
    return SimpleNamespace(
        session=session,
        grid=grid,
        bar=bar,
        controller=controller,
        pins=record(controller.pinned),
        tracks=record(controller.tracked),
    )


def marks(bench):
    return bench.grid.overlays.set_marks.call_args.args[0]


def click(bench, *points):
    for point in points:
        send(bench.grid.clicked, point)


def test_corners_that_are_clicked_become_an_area_when_a_double_click_ends_it(bench):
    bench.controller.draw_area()
    bench.grid.overlays.set_drawing.assert_called_with(True)
    click(bench, *CORNERS)
    assert bench.session.selection == Selection() and marks(bench).outline[:3] == CORNERS
    send(bench.grid.double_clicked, CORNERS[-1])
    assert bench.session.selection.area == tuple((corner.x, corner.y) for corner in CORNERS)
    assert marks(bench).closed and marks(bench).outline == CORNERS
    bench.grid.overlays.set_drawing.assert_called_with(False)


def test_while_an_area_is_drawn_its_next_side_follows_the_pointer(bench):
    bench.controller.draw_area()
    click(bench, CORNERS[0])
    send(bench.grid.cursor_moved, CORNERS[1])
    assert marks(bench).outline == CORNERS[:2] and not marks(bench).closed


def test_fewer_than_three_corners_change_nothing(bench):
    bench.session.select(low=1.0)
    bench.controller.draw_area()
    click(bench, *CORNERS[:2])
    send(bench.grid.double_clicked, CORNERS[1])
    assert bench.session.selection == Selection(low=1.0)


def test_drawing_can_be_given_up(bench):
    bench.controller.draw_area()
    click(bench, *CORNERS)
    bench.controller.draw_area()
    assert bench.session.selection == Selection() and marks(bench).outline == ()
    bench.bar.show_drawing.assert_called_with(False)


def test_a_box_that_is_dragged_is_seen_at_once_and_chosen_when_let_go(bench):
    box = Extent(-97.5, -97.0, 35.1, 35.4)
    send(bench.grid.box_dragged, box, False)
    assert bench.session.selection == Selection() and len(marks(bench).outline) == 4
    send(bench.grid.box_dragged, box, True)
    assert bench.session.selection.area == ((-97.5, 35.1), (-97.0, 35.1), (-97.0, 35.4), (-97.5, 35.4))


def test_limits_of_the_bar_are_a_band(bench):
    send(bench.bar.band_requested, 1.0, None)
    assert bench.session.selection == Selection(low=1.0)
    low, high, variable, words = bench.bar.show_selection.call_args.args
    assert (low, high, variable.name) == (1.0, None, "precip") and "from 1 mm/h" in words


def test_land_is_chosen_told_and_given_up_with_everything(bench):
    send(bench.bar.surface_requested, "land")
    assert bench.session.selection == Selection(surface="land")
    assert bench.bar.show_selection.call_args.kwargs == {"surface": "land"}
    assert bench.bar.show_selection.call_args.args[-1] == "Verified: on land"
    bench.controller.choose_everything()
    assert bench.session.selection.everything


def test_a_click_pins_a_point_and_everything_takes_it_away_with_the_rest(bench):
    click(bench, CORNERS[0])
    assert bench.pins.said == [CORNERS[0]] and marks(bench).pin == CORNERS[0]
    bench.session.select(low=1.0, area=((0.0, 0.0), (1.0, 0.0), (1.0, 1.0)))
    bench.controller.choose_everything()
    assert bench.session.selection == Selection() and bench.pins.said[-1] is None
    assert marks(bench).outline == () and marks(bench).pin is None


def test_another_file_has_neither_pin_nor_area(bench):
    click(bench, CORNERS[0])
    bench.session.set_source(object(), DataChoice(input=Path("other.nc")))
    assert bench.pins.said[-1] is None and marks(bench).pin is None


def test_the_bar_asks_for_what_its_limits_show(qtbot):
    bar = SelectionBar()
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.band_requested) as said:
        bar._limits[0].setValue(2.5)
    assert said.args == [2.5, None]
    with qtbot.waitSignal(bar.band_requested) as said:
        bar._limits[1].setValue(10)
    assert said.args == [2.5, 10.0]
    with qtbot.waitSignal(bar.everything_requested):
        bar._clear.click()


def test_a_line_is_seen_while_it_is_drawn_told_when_complete_and_goes_with_a_new_pin(bench):
    click(bench, CORNERS[0])
    send(bench.grid.line_dragged, *CORNERS[:2], False)
    assert bench.tracks.said == [] and marks(bench).track == CORNERS[:2] and marks(bench).pin is None
    send(bench.grid.line_dragged, *CORNERS[:2], True)
    assert bench.tracks.said == [CORNERS[:2]]
    click(bench, CORNERS[2])
    assert marks(bench).track == () and marks(bench).pin == CORNERS[2]
    send(bench.grid.line_dragged, *CORNERS[:2], True)
    bench.controller.choose_everything()
    assert marks(bench).track == () and bench.pins.said[-1] is None


def test_a_pin_that_is_dragged_goes_along_in_every_map_and_is_remembered_where_it_is_let_go(bench):
    click(bench, CORNERS[0])
    assert bench.session.show.mark == ((CORNERS[0].x, CORNERS[0].y),)
    send(bench.grid.pin_dragged, CORNERS[1], False)
    assert marks(bench).pin == CORNERS[1] == bench.pins.said[-1], "what it shows moves along"
    assert bench.session.show.mark == ((CORNERS[0].x, CORNERS[0].y),), "no step of undo yet"
    send(bench.grid.pin_dragged, CORNERS[2], True)
    assert bench.session.show.mark == ((CORNERS[2].x, CORNERS[2].y),)
    assert bench.pins.said == list(CORNERS), "told once each"


def test_a_point_or_a_line_that_comes_back_is_marked_and_told(bench):
    bench.session.change_show(mark=((CORNERS[1].x, CORNERS[1].y),))
    assert marks(bench).pin == CORNERS[1] and bench.pins.said == [CORNERS[1]]
    bench.session.change_show(mark=tuple((corner.x, corner.y) for corner in CORNERS[:2]))
    assert marks(bench).track == CORNERS[:2] and marks(bench).pin is None and bench.tracks.said == [CORNERS[:2]]
