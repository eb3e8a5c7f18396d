"""The probe reads what is on show."""

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.types import Preview, Step
from gui.controllers.compare import CompareController
from gui.controllers.probe import ProbeController
from gui.panels.dialogs import FileDialogs
from gui.session import DataChoice
from gui.views.camera import MapPoint
from gui.views.grid_view import PanelGrid
from gui.views.probe import ProbeView, value_words
from gui.views.stamps import StampsView
from gui.widgets.theme import LIGHT
from tests.gui.conftest import send, view_of
from tests.gui.controllers.test_pictures import run_of
from tests.stub_scene import stub_scene

POINT = MapPoint(-97.6 + 0.235, 35.0 + 0.118)
"""In row 11, column 23 of the fine field."""


class Bench:
    """Controllers with mocked views."""

    def __init__(self, session, queue):
        self.session, self.queue = session, queue
        self.grid, self.probe = view_of(PanelGrid), view_of(ProbeView)
        self.grid.theme, self.grid.stamps = LIGHT, view_of(StampsView)
        self.compare = CompareController(session, queue, self.grid)
        self.dialogs = view_of(FileDialogs)
        self.controller = ProbeController(session, self.compare, self.grid, self.probe, queue, self.dialogs)

    def open(self, run, **show):
        self.session.change_show(**show)
        self.session.open_run(run, DataChoice(input=Path("run.nc"), role="result"))
        self.queue.work_off()

    def lines(self):
        return dict(self.probe.set_reading.call_args.args[0].lines)


@pytest.fixture
def bench(session, queue):
    return Bench(session, queue)


def test_every_panel_is_read_under_the_cursor_until_it_leaves(bench):
    run = run_of(stub_scene())
    bench.open(run, kind="member", member=1)
    send(bench.grid.cursor_moved, POINT)
    truth, field = float(run.truth[0, 11, 23]), float(run.input[0, 1, 2])
    lines = bench.lines()
    assert lines["Truth"] == value_words(truth, "mm/h") and lines["Input"] == value_words(field, "mm/h")
    low, high = value_words(1.2 * truth, ""), value_words(2.8 * truth, "")
    assert lines["Downscaled"] == f"{value_words(2 * truth, 'mm/h')}  [p10 {low}, p90 {high}]"
    assert "Corrected" not in lines, "its panel is blank"
    send(bench.grid.cursor_moved, None)
    assert bench.probe.set_reading.call_args.args == (None,)


def test_the_members_percentiles_are_of_the_cell_that_is_read_also_on_its_edge(bench):
    run = run_of(stub_scene())
    bench.open(run, kind="member", member=1)
    for column in range(20, 30):
        send(bench.grid.cursor_moved, MapPoint(round(-97.6 + 0.01 * column, 2), POINT.y))
        spot = bench.controller._spot()
        downscaled = next(value for value in spot.values if value.name == "Downscaled")
        members = run.downscaled.values[:, 0, 11, column]
        assert downscaled.number == members[1] and downscaled.bounds == pytest.approx(np.quantile(members, (0.1, 0.9)))


def test_differences_chances_and_ratios_are_read_on_their_own_scales(bench):
    run = run_of(stub_scene())
    row, column = np.unravel_index(run.truth.values[0].argmax(), run.truth.shape[1:])
    heavy = float(run.truth[0, row, column])
    bench.open(run, panels=(("downscaled - truth", "downscaled:probability", "downscaled / truth"),), threshold=0.01)
    send(bench.grid.cursor_moved, MapPoint(float(run.truth.lon[column]), float(run.truth.lat[row])))
    lines = bench.lines()
    assert lines["Downscaled \N{MINUS SIGN} truth"] == f"{heavy:.1f} mm/h"
    assert lines["Downscaled, probability"] == "100 %" and lines["Downscaled / truth"] == "2.0 times"


def test_a_ratio_of_dry_places_is_said_to_be_none(bench):
    run = run_of(stub_scene())
    dry = replace(run, truth=run.truth * 0, downscaled=run.downscaled * 0)
    bench.open(dry, panels=(("downscaled / truth",),))
    send(bench.grid.cursor_moved, POINT)
    assert bench.lines() == {"Downscaled / truth": "both dry"}


def test_the_reading_follows_what_is_shown_while_the_cursor_rests(bench):
    run = run_of(stub_scene())
    bench.open(run, panels=(("downscaled",),), kind="min")
    send(bench.grid.cursor_moved, POINT)
    smallest = bench.lines()["Downscaled"]
    bench.session.change_show(kind="max")
    bench.queue.work_off()
    assert bench.lines()["Downscaled"] != smallest


def test_the_probe_reads_the_member_being_drawn(bench):
    scene = stub_scene()
    bench.session.set_source(object(), DataChoice(input=Path("storm.nc")))
    bench.session.set_scene(scene)
    send(bench.grid.cursor_moved, POINT)
    bench.session.set_preview(Step("downscale", 1, 9, preview=Preview(0, scene.truth * 0 + 4, finished=False)))
    bench.queue.work_off()
    assert bench.lines()["Downscaled"] == "4.0 mm/h"


def test_outside_the_region_the_probe_reads_nothing(bench):
    bench.open(run_of(stub_scene()))
    send(bench.grid.cursor_moved, MapPoint(-120.0, 35.1))
    assert set(bench.lines().values()) == {"\N{EN DASH}"}


def test_the_cross_can_be_put_where_it_rains_most(bench):
    run = run_of(stub_scene())
    bench.open(run)
    bench.controller.point_at_heaviest()
    assert float(bench.lines()["Truth"].split()[0]) == pytest.approx(float(run.truth.max()), rel=0.01)


def test_temperatures_are_told_in_degrees_celsius_with_one_decimal(bench):
    scene = stub_scene()
    warm = replace(
        scene, variable="t2m", inputs=(scene.inputs * 0 + 273.19).rename(precip="t2m"), truth=scene.truth * 0 + 268.04
    )
    bench.session.set_source(object(), DataChoice(input=Path("warm.nc")))
    bench.session.set_scene(warm)
    bench.queue.work_off()
    send(bench.grid.cursor_moved, MapPoint(-97.5, 35.2))
    assert bench.lines() == {"Input": "0.0 °C", "Truth": "-5.1 °C"}


def test_the_nearest_town_is_named_with_its_distance(bench):
    bench.open(run_of(stub_scene()))
    send(bench.grid.cursor_moved, POINT)
    reading = bench.probe.set_reading.call_args.args[0]
    assert reading.near == bench.compare.place.near(POINT) and " km " in reading.near


def test_while_nobody_points_the_pinned_point_is_read(bench):
    run = run_of(stub_scene())
    bench.open(run)
    bench.session.change_show(mark=((POINT.x, POINT.y),))
    assert bench.lines()["Truth"] == value_words(float(run.truth[0, 11, 23]), "mm/h")
    assert bench.probe.set_reading.call_args.args[0].near.startswith("pinned, ")
    send(bench.grid.cursor_moved, MapPoint(float(run.truth.lon[3]), float(run.truth.lat[4])))
    assert bench.lines()["Truth"] == value_words(float(run.truth[0, 4, 3]), "mm/h")
    send(bench.grid.cursor_moved, None)
    assert bench.lines()["Truth"] == value_words(float(run.truth[0, 11, 23]), "mm/h")
    bench.session.change_show(mark=())
    assert bench.probe.set_reading.call_args.args == (None,)


def test_what_the_probe_shows_is_copied_line_by_line(bench, qapp):
    run = run_of(stub_scene())
    bench.open(run, kind="member")
    send(bench.grid.cursor_moved, POINT)
    bench.controller.copy()
    place, time, *rows = qapp.clipboard().text().splitlines()
    assert place.startswith("35.12° N   97.36° W, ") and time == "2019-06-10 00:00 UTC"
    assert dict(row.split("\t") for row in rows) == bench.lines()


def test_the_values_written_are_those_that_were_asked_for_with_all_their_digits(bench, tmp_path):
    run = run_of(stub_scene())
    bench.open(run, kind="member", member=1)
    send(bench.grid.cursor_moved, POINT)
    bench.controller.ask_where_to_write()
    bench.dialogs.ask_probe_name.assert_called_once_with("run_probe.csv")
    send(bench.grid.cursor_moved, None)  # the dialog is over the maps
    send(bench.dialogs.probe_named, tmp_path / "probe.csv")
    bench.queue.work_off()
    lines = (tmp_path / "probe.csv").read_text().splitlines()
    assert lines[0] == "# at: 35.1180 N, -97.3650 E" and "# of: run.nc" in lines
    rows = {row["panel"]: row for row in csv.DictReader(line for line in lines if not line.startswith("#"))}
    truth, member = float(run.truth[0, 11, 23]), run.downscaled.values[:, 0, 11, 23].astype(float)
    assert float(rows["Truth"]["value"]) == pytest.approx(truth, rel=1e-5) and rows["Truth"]["units"] == "mm/h"
    found = [float(rows["Downscaled"][name]) for name in ("value", "p10", "p90")]
    assert found == pytest.approx([member[1], *np.quantile(member, (0.1, 0.9))], rel=1e-5)
    assert rows["Truth"]["p10"] == ""


def test_without_a_place_there_is_nothing_to_copy_or_write(bench, record):
    notices = record(bench.session.noticed)
    bench.open(run_of(stub_scene()))
    bench.controller.copy()
    bench.controller.ask_where_to_write()
    assert [notice.kind for notice in notices.said] == ["info", "info"] and not bench.dialogs.ask_probe_name.called
