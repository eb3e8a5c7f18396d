"""Gauges placed by hand: dropped on a map, typed over, taken back, run with and without."""

from dataclasses import replace
from unittest.mock import Mock

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QToolButton

from core.errors import InputError
from core.io import open_scene
from core.types import VARIABLES, Pin
from gui.controllers.pins import PinsController, value_at
from gui.controllers.run import RunController
from gui.panels.gauges_panel import GaugesPanel
from gui.views.camera import MapPoint
from gui.views.grid_view import PanelGrid
from gui.widgets.results import Live
from tests.gui.conftest import send, view_of
from tests.gui.controllers.test_data import Bench as DataBench
from tests.gui.controllers.test_data import write
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene

AT = MapPoint(-97.304, 35.306)


class Bench(DataBench):
    def __init__(self, session, queue, record):
        super().__init__(session, queue, record)
        self.grid, self.form = view_of(PanelGrid), view_of(GaugesPanel)
        self.run = Mock(spec=RunController)
        self.run.why_not.return_value = ""
        self.pins = PinsController(session, self.grid, self.form, self.run)

    @property
    def dropping(self):
        """What the maps were told last."""
        told = self.grid.set_dropping.call_args
        return told is not None and told.args[0]

    def click(self, point):
        send(self.grid.dropped if self.dropping else self.grid.clicked, point)
        self.queue.work_off()


@pytest.fixture
def bench(session, queue, record, tmp_path):
    bench = Bench(session, queue, record)
    bench.open(write(tmp_path / "fine.nc", stub_scene(times=2).truth))
    return bench


def test_a_click_drops_one_gauge_with_the_inputs_value_and_the_scene_is_read_with_it(bench):
    bench.click(AT)
    assert bench.session.data.pins == ()
    bench.pins.drop()
    bench.click(AT)
    bench.click(MapPoint(-97.1, 35.1))  # the gauge is dropped: this is a click like any other
    (pin,) = bench.session.data.pins
    value = value_at(bench.session.scene, AT)
    assert (pin.lat, pin.lon, pin.time) == (35.306, -97.304, "2019-06-10T00:00:00")
    assert pin.value == round(value, 2) > 0 and pin.sd == max(0.1, round(0.1 * value, 2))
    (seen,) = bench.session.scene.observations.values()
    assert seen.used == 1 and seen.value[0] == pin.value
    assert "1 gauge reading placed by hand" in bench.session.scene.source


def test_a_gauge_is_of_its_own_time_and_comes_back_with_it(bench):
    bench.pins.drop()
    bench.click(AT)
    bench.after(bench.times.time_requested, 1)
    assert bench.session.scene.observations == {} and not bench.session.refused
    bench.after(bench.times.time_requested, 0)
    assert bench.session.scene.observations


def test_a_gauge_is_typed_over_and_taken_away(bench):
    bench.pins.drop()
    bench.click(AT)
    moved = replace(bench.session.data.pins[0], lat=35.1, value=12.0)
    send(bench.form.pin_edited, 0, moved)
    bench.queue.work_off()
    assert next(iter(bench.session.scene.observations.values())).value[0] == 12.0
    send(bench.form.pin_removed, 0)
    bench.queue.work_off()
    assert bench.session.data.pins == () and bench.session.scene.observations == {}


def test_impossible_gauges_are_refused_and_said(bench):
    bench.session.change_data(pins=(Pin(35.3, -97.3, "2019-06-10T00:00:00", -1.0, 0.5),))
    bench.queue.work_off()
    assert bench.session.refused and "gauge 1 placed by hand reads -1" in bench.notices.said[-1].message


def test_pins_join_a_table(bench, tmp_path):
    table = tmp_path / "gauges.csv"
    table.write_text("lat,lon,time,value [mm h-1],sd\n35.305,-97.305,2019-06-10T00:00:00Z,4,0.5\n", encoding="utf-8")
    pin = Pin(35.105, -97.105, "2019-06-10T00:00:00", 8.0, 0.8)
    path = bench.session.data.input
    both = open_scene(path, coarsen=10, gauges=table, pins=[pin])
    (seen,) = both.observations.values()
    assert sorted(seen.value) == [4.0, 8.0] and seen.used == 2
    assert both.gauges_sha256 != open_scene(path, coarsen=10, gauges=table).gauges_sha256
    with pytest.raises(InputError, match="placed by hand"):
        open_scene(path, coarsen=10, pins=[replace(pin, sd=0.0)])


def test_one_press_runs_with_and_without_and_shows_both_with_their_difference(bench):
    bench.pins.drop()
    bench.click(AT)
    data, scene = bench.session.data, bench.session.scene
    bench.pins.run_both()
    bench.run.start.assert_called_once_with()
    bench.session.set_busy(True)
    bench.session.add_run(run_of(scene), data)
    started = []

    def begin(scene, data, title):
        started.append(bench.session.results.begin(Live(run_of(scene).spec, scene, data.timeless, title)))
        bench.session.set_live(started[0])

    bench.run.start_on.side_effect = begin
    bench.session.set_busy(False)
    plain, without = bench.run.start_on.call_args.args
    other = started[0].id
    assert bench.session.show.panels == (
        ("downscaled", f"downscaled@{other}"),
        (f"downscaled - downscaled@{other}", "input"),
    ), "its members are shown as they come"
    assert plain.observations == {} and without == replace(data, pins=())
    np.testing.assert_array_equal(plain.input, scene.input)
    bench.session.set_busy(True)
    bench.session.change_show(kind="spread", panels=((f"downscaled@{other}",),))
    bench.session.end_live(run_of(plain))
    bench.session.set_busy(False)
    assert bench.session.results.of_id(other).title == "without gauges"
    assert bench.session.show.panels == ((f"downscaled@{other}",),), "what was chosen meanwhile stays"


def test_a_run_that_was_cancelled_ends_the_pair(bench):
    bench.pins.drop()
    bench.click(AT)
    bench.pins.run_both()
    bench.session.set_busy(True)
    bench.session.set_busy(False)
    bench.run.start_on.assert_not_called()


def test_without_a_gauge_there_is_nothing_to_compare(bench):
    bench.pins.run_both()
    bench.run.start.assert_not_called()
    assert "no gauge at this place" in bench.notices.said[-1].message


def test_the_table_shows_places_values_and_times_and_asks_for_what_is_typed(qtbot):
    panel = GaugesPanel()
    qtbot.addWidget(panel)
    asked, removed = [], []
    panel.pin_edited.connect(lambda row, pin: asked.append((row, pin)))
    panel.pin_removed.connect(removed.append)
    pin = Pin(35.3, -97.3, "2019-06-10T00:00:00", 5.0, 0.5)
    panel.show_pins((pin,), VARIABLES["precip"])
    table = panel.findChild(QTableWidget)
    assert [table.item(0, column).text() for column in range(5)] == [
        "35.30",
        "-97.30",
        "5",
        "0.5",
        "06-10 00:00",
    ]
    assert asked == [] and not table.item(0, 4).flags() & Qt.ItemFlag.ItemIsEditable
    table.item(0, 2).setText("7,5")
    assert asked == [(0, replace(pin, value=7.5))]
    panel.show_pins((asked[0][1],), VARIABLES["precip"])
    table.setCurrentCell(0, 0)
    table.item(0, 0).setText("north")
    assert asked[1] == (0, asked[0][1]), "what is no number changes nothing"
    panel.show_pins((pin,), VARIABLES["precip"])
    panel._on_remove()
    assert removed == [0]
    panel.show_dropping(True)
    assert panel.findChild(QToolButton).isChecked()
