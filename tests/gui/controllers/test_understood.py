"""The window says how a file was understood, and a press on what a refusal offers mends it and can be taken back."""

from dataclasses import replace
from pathlib import Path
from unittest.mock import create_autospec

import numpy as np
import pytest
from PySide6.QtWidgets import QComboBox, QPushButton

from core.errors import Fix
from core.types import AS_STORED, Stated
from gui.controllers.docks import DocksController
from gui.controllers.reading import account
from gui.controllers.understood import UnderstoodController
from gui.panels.notice_bar import NoticeBar
from gui.panels.reading_panel import ReadingPanel
from gui.session import DataChoice
from tests.gui.conftest import send, view_of
from tests.gui.controllers.test_data import Bench as DataBench
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene


class Bench(DataBench):
    def __init__(self, session, queue, record):
        super().__init__(session, queue, record)
        self.page, self.bar = view_of(ReadingPanel), view_of(NoticeBar)
        docks = create_autospec(DocksController, instance=True)
        self.understood = UnderstoodController(session, self.controller, self.page, self.bar, docks)

    @property
    def offered(self):
        return {fix.title: fix for fix in self.notices.said[-1].fixes}

    def press(self, title):
        send(self.bar.fix_requested, self.offered[title])
        self.queue.work_off()

    @property
    def words(self):
        return self.page.show_page.call_args.args[0]


@pytest.fixture
def bench(session, queue, record):
    return Bench(session, queue, record)


@pytest.fixture
def write(tmp_path):
    def write(field, variable="rainrate", units=None):
        path = tmp_path / "rain.nc"
        attrs = {} if units is None else {"units": units}
        field.rename(variable).drop_attrs().assign_attrs(attrs).to_netcdf(path)
        return path

    return write


def test_how_a_file_was_understood_is_told_fact_by_fact(bench, write):
    bench.open(write(stub_scene().input.isel(lat=slice(None, None, -1)), units="mm h-1"))
    for words in ("&quot;mm h-1&quot;, shown in mm/h", "stored from north to south, turned", "instants", "11.1 km"):
        assert words in bench.words


def test_a_press_states_the_units_that_a_file_lacks(bench, write):
    rain = stub_scene().input
    bench.open(write(rain))
    assert bench.session.refused and next(iter(bench.offered)) == "Read it in mm h-1"
    bench.press("Read it in mm h-1")
    assert bench.session.data.stated == Stated(units="mm h-1")
    np.testing.assert_allclose(bench.session.scene.input, rain)
    assert "stated by hand" in bench.words


def test_a_press_regrids_and_another_averages(bench, write):
    bench.open(write(stub_scene().truth, units="mm h-1"))
    bench.after(bench.panel.role_requested, "coarse")
    assert bench.session.refused
    bench.press("Average it by 10: a fine field")
    assert bench.session.scene.origin == "perfect model"
    bench.after(bench.panel.role_requested, "coarse")
    bench.press("Regrid it to 0.1°")
    assert bench.session.data.regrid and bench.session.scene.understood.regridded
    assert "regridded to" in bench.words


def test_a_file_that_could_not_be_opened_opens_step_by_step(bench, write):
    rain = stub_scene().input
    bench.open(write(rain, variable="q"))
    assert bench.session.source is None
    bench.press("Read q")
    bench.press("Read it in mm h-1")
    assert (bench.session.data.variable, bench.session.data.stated.units) == ("q", "mm h-1")
    np.testing.assert_allclose(bench.session.scene.input, rain)


def test_a_result_gives_an_account_of_itself(bench):
    run = replace(run_of(stub_scene()), provenance={"seed": 3, "source": ["input: radar"], "device": ""})
    bench.session.open_run(run, DataChoice(input=Path("run.nc"), role="result"))
    assert "<li>input: radar</li><li>seed: 3</li>" in bench.words


def test_a_press_takes_amounts_as_totals_and_the_first_time_is_gone(bench, write):
    rain = stub_scene(times=3).input
    bench.open(write(rain.copy(data=rain.values.cumsum(axis=0)), units="mm"))
    bench.press("Take it as totals since the start")
    assert bench.session.data.stated == Stated(totals=True)
    np.testing.assert_array_equal(bench.session.source.times, rain["time"].values[1:])
    np.testing.assert_allclose(bench.session.scene.input, rain.values[1:2] * 30, rtol=1e-4)


def test_a_time_that_is_gone_gives_way_to_the_last(bench, write):
    rain = stub_scene(times=3).input
    bench.open(write(rain.copy(data=rain.values.cumsum(axis=0)), units="mm"))
    bench.session.change_data(time=2, span=(1, 2))
    bench.queue.work_off()
    bench.press("Take it as totals since the start")
    assert (bench.session.data.time, bench.session.data.span) == (1, None)
    assert bench.session.scene.input["time"].values == rain["time"].values[2:]


def test_what_was_stated_is_taken_back(bench, write):
    bench.open(write(stub_scene(times=2).input, units="mm"))
    before = bench.session.data
    bench.press("Take it as what fell in 2 min")
    assert bench.session.scene.understood.minutes == 2
    bench.controller.restore(before)
    bench.queue.work_off()
    assert bench.session.data.stated == AS_STORED and bench.session.refused


def test_what_is_offered_for_the_truth_changes_the_truth_alone(bench, write):
    bench.open(write(stub_scene().input, units="mm h-1"))
    send(bench.bar.fix_requested, Fix("corners", {"north": 0.5}, "truth"))
    assert bench.session.data.truth_stated == replace(AS_STORED, north=0.5) and bench.session.data.stated == AS_STORED


def test_the_form_says_what_is_stated_and_asks_for_something_else(qtbot):
    panel = ReadingPanel()
    qtbot.addWidget(panel)
    asked = []
    panel.stated.connect(asked.append)
    panel.show_stated(Stated("mm", 7.0), ("mm h-1", "mm"), open_=True)
    units, meaning, corners = panel.findChildren(QComboBox)
    assert (units.currentText(), meaning.currentText(), corners.currentText()) == (
        "mm",
        "over 7 min",
        "the cells' centres",
    )
    corners.setCurrentIndex(1)
    corners.activated.emit(1)
    assert asked == [Stated("mm", 7.0, 0.5, 0.5)]
    meaning.setCurrentIndex(meaning.findText("totals since the start"))
    meaning.activated.emit(meaning.currentIndex())
    assert asked[1:] == [Stated("mm", None, 0.5, 0.5, totals=True)]
    panel.show_stated(asked[1], ("mm",), open_=True)
    assert meaning.currentText() == "totals since the start"
    panel.show_stated(AS_STORED, ("mm h-1",), open_=False)
    assert not units.isEnabled() and units.currentText() == "as the file says"


def test_a_notice_has_a_button_for_everything_that_is_offered_in_as_many_lines_as_it_needs(qtbot):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    pressed = []
    bar.fix_requested.connect(pressed.append)
    fixes = [Fix(f"Take it as what fell in {number} min", {"minutes": number}, "input") for number in range(4)]
    bar.add("an amount without a period", "State it", "error", fixes)
    bar.resize(360, 200)
    bar.show()
    buttons = bar.findChildren(QPushButton)
    assert [button.text() for button in buttons] == [fix.title for fix in fixes]
    boxes = [button.geometry() for button in buttons]
    assert not any(a.intersects(b) for a in boxes for b in boxes if a != b) and len({box.y() for box in boxes}) > 1
    assert all(button.parentWidget().rect().contains(button.geometry()) for button in buttons)
    buttons[2].click()
    assert pressed == [fixes[2]]


def test_what_a_run_recorded_is_told_in_words_and_what_is_empty_is_not():
    recorded = {
        "run_spec": {"solver": "heun", "steps": 7, "correct": {"steps": 10}, "churn": 0.0, "guidance": None},
        "halo_used": True,
        "fraction_clamped": {"correct": 0.31781005859375},
        "gauges": {},
        "outside_of_training": [],
        "source": ["storm.nc: NetCDF"],
    }
    run = replace(run_of(stub_scene()), provenance=recorded)
    assert account(run) == (
        "storm.nc: NetCDF",
        "run spec: solver heun; steps 7; correct (steps 10); churn 0",
        "halo used: yes",
        "fraction clamped: correct 0.3178",
    )


def test_the_account_of_a_finished_run_begins_at_once(bench):
    run = replace(run_of(stub_scene()), provenance={"source": ["storm.nc: NetCDF"]})
    bench.session.open_run(run, DataChoice(input=Path("run.nc"), role="result"))
    page = bench.page.show_page.call_args.args[0]
    assert "storm.nc: NetCDF" in page and "<h4>" not in page
