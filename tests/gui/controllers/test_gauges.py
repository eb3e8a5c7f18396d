"""Gauges beside input and truth, with real files and mocked forms."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.types import Pin
from gui.session import DataChoice
from tests.gui.conftest import send
from tests.gui.controllers.test_data import Bench, write
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene


@pytest.fixture
def bench(session, queue, record, tmp_path):
    """With 60 x 80 fine cells at three times open."""
    bench = Bench(session, queue, record)
    bench.open(write(tmp_path / "fine.nc", stub_scene(times=3).truth))
    return bench


@pytest.fixture
def gauges(tmp_path):
    """A table with a gauge inside at the first time, and one far away."""
    table = tmp_path / "gauges.csv"
    lines = ("35.305,-97.305,2019-06-10T00:00:00Z,4,0.5", "10,10,2019-06-10T00:00:00Z,1,0.5")
    table.write_text("\n".join(["lat,lon,time,value [mm h-1],sd", *lines]), encoding="utf-8")
    return table


def shown(bench):
    """What the row of gauges says, and what its tooltip does."""
    return bench.panel.show_gauges.call_args.args


def test_chosen_gauges_come_with_the_scene_and_the_number_used_is_shown(bench, gauges):
    send(bench.dialogs.gauges_chosen, gauges)
    assert shown(bench) == ("gauges.csv", str(gauges)), "nothing is known of them until they have been read"
    bench.queue.work_off()
    (seen,) = bench.session.scene.observations.values()
    assert seen.used == 1 and bench.notices.said == []
    assert shown(bench)[0] == "1 used, gauges.csv" and "1 outside the region" in shown(bench)[1]
    assert "2 gauge readings in gauges.csv" in bench.session.scene.source


def test_gauges_dropped_by_hand_are_counted_once(bench):
    bench.session.change_data(pins=(Pin(35.305, -97.305, "2019-06-10T00:00:00", 4.0, 0.5),))
    bench.queue.work_off()
    assert shown(bench)[0] == "1 by hand"


def test_gauges_are_taken_away(bench, gauges):
    plain = bench.session.data
    bench.after(bench.dialogs.gauges_chosen, gauges)
    bench.after(bench.panel.gauge_error_requested, 0.2)
    bench.after(bench.panel.gauges_removal_requested)
    assert bench.session.scene.observations == {} and shown(bench)[0] == "" and bench.session.data == plain


def test_readings_without_an_error_are_refused_until_one_is_given(bench, gauges):
    gauges.write_text(gauges.read_text().replace(",0.5", ","), encoding="utf-8")
    bench.after(bench.dialogs.gauges_chosen, gauges)
    assert "has no sd" in bench.notices.said[-1].message and bench.session.refused
    assert shown(bench)[0] == "gauges.csv", "so that they can be taken away again"
    bench.after(bench.panel.gauge_error_requested, 0.25)
    (seen,) = bench.session.scene.observations.values()
    assert seen.sd.tolist() == [0.25] and bench.panel.show_gauges.call_args.kwargs["error"] == 0.25


def test_a_time_without_readings_is_refused_with_a_remedy(bench, gauges):
    bench.after(bench.dialogs.gauges_chosen, gauges)
    bench.after(bench.times.time_requested, 2)
    (notice,) = bench.notices.said
    assert "2 are of other times" in notice.message and "leave the gauges out" in notice.remedy


def test_gauges_survive_the_simulated_satellite(bench, gauges):
    bench.after(bench.dialogs.gauges_chosen, gauges)
    bench.after(bench.panel.simulation_requested, True)
    assert bench.session.scene.origin == "simulated satellite" and bench.session.scene.observations
    assert shown(bench)[0] == "1 used, gauges.csv"


def test_another_file_has_no_gauges(bench, gauges, tmp_path):
    bench.after(bench.dialogs.gauges_chosen, gauges)
    bench.open(write(tmp_path / "other.nc", stub_scene().truth))
    assert bench.session.data.gauges is None and shown(bench)[0] == ""


def test_gauges_chosen_before_a_field_is_open_are_not_taken(session, queue, record, gauges):
    bench = Bench(session, queue, record)
    bench.after(bench.dialogs.gauges_chosen, gauges)
    assert session.data == DataChoice()


def test_a_result_says_how_many_gauges_drew_it_and_takes_no_others(bench):
    counts = {"sha256": "", "used": 3, "pixels": 3, "outside": 0, "other_times": 1, "guidance": "sda", "strength": 1.0}
    run = replace(run_of(stub_scene()), provenance={"gauges": counts})
    bench.session.open_run(run, DataChoice(input=Path("run.nc"), role="result"))
    assert shown(bench)[0] == "3 used, in this file" and "1 at other times" in shown(bench)[1]
    assert bench.panel.show_gauges.call_args.kwargs["fixed"]
