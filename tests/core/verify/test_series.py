"""A point over time: the pixel's own values, whichever system."""

import numpy as np
import pytest

from core.verify.bench import Bench
from core.verify.diagrams.series import Others, known_over_time, over_time


@pytest.fixture
def fields(make_rain):
    stamps = np.datetime64("2019-06-10T00:34", "ns") + np.arange(4) * np.timedelta64(10, "m")
    truth = make_rain(0, times=4).assign_coords(time=stamps)
    return truth, make_rain(1, members=7, times=4).assign_coords(time=stamps)


def test_a_point_over_time_shows_the_members_fan_of_numpy_at_every_time(fields):
    truth, ours = fields
    plot = over_time(Bench({"ours": ours}, truth, truth.coarsen(lat=10, lon=10).mean(), factor=10), 12, 34)
    members = ours.values[:, :, 12, 34].astype(float)
    low, median, high = np.quantile(members, (0.1, 0.5, 0.9), axis=0)
    curve = plot.curve("ours")
    assert curve.y == pytest.approx(median) and curve.low == pytest.approx(low) and curve.high == pytest.approx(high)
    assert curve.x.tolist() == [0, 10, 20, 30] and plot.x.title == "since 2019-06-10 00:34 UTC"
    assert plot.curve("truth").y == pytest.approx(truth.values[:, 12, 34].astype(float))
    assert plot.curve("input").y == pytest.approx(truth.values[:, 10:20, 30:40].mean(axis=(1, 2)), rel=1e-5)


def test_frames_are_counted_where_times_are_unknown(make_rain):
    truth = make_rain(0, times=3)
    plot = over_time(Bench({"ours": make_rain(1, members=2, times=3)}, truth, None, factor=1), 0, 0)
    assert plot.curve("ours").x.tolist() == [0, 1, 2] and plot.x.title == "time"


def others_of(truth, add=0.0):
    return Others(
        truth["time"].values, {"truth": truth.values[:, 12, 34] + add, "input": truth.values[:, 12, 34] * 0 + 1}
    )


def test_further_times_join_truth_and_input_and_leave_the_members_where_they_are(fields):
    truth, ours = fields
    now = [field.isel(time=[2]) for field in (ours, truth, truth.coarsen(lat=10, lon=10).mean())]
    plot = over_time(Bench({"ours": now[0]}, now[1], now[2], factor=10), 12, 34, others_of(truth, add=5.0))
    expected = truth.values[:, 12, 34] + np.array([5.0, 5.0, 0.0, 5.0])
    assert plot.curve("truth").y == pytest.approx(expected), "what is in memory holds"
    assert plot.curve("truth").x.tolist() == [0, 10, 20, 30] == plot.curve("input").x.tolist()
    assert plot.curve("ours").x.tolist() == [20] and plot.x.title == "since 2019-06-10 00:34 UTC"


def test_before_a_run_input_and_truth_of_further_times_stand_in_order(fields):
    truth, _ = fields
    now = {"truth": truth.isel(time=[1])}
    x, y = float(truth.lon[34]), float(truth.lat[12])
    plot = known_over_time(now, x, y, others_of(truth))
    assert plot.curve("truth").y == pytest.approx(truth.values[:, 12, 34].astype(float))
    assert known_over_time(now, x, y).curve("truth").x.tolist() == [0]


def test_a_long_time_is_told_in_hours(fields):
    truth, _ = fields
    late = Others(truth["time"].values[:1] + np.timedelta64(36, "h"), {"truth": np.array([3.0])})
    plot = known_over_time({"truth": truth}, float(truth.lon[34]), float(truth.lat[12]), late)
    assert plot.x.units == "h" and plot.curve("truth").x[[1, -1]] == pytest.approx([1 / 6, 36])
