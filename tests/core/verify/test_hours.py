"""Scores by hour of day: agree with the scores alone, hour by hour, by either clock, with intervals from days."""

import csv
import io
import json

import numpy as np
import pytest
import xarray as xr
from scores.probability import crps_for_ensemble

from core.errors import GridError, SpecError, TimeError
from core.verify import ensemble, point
from core.verify.hours import HourPool
from core.verify.report import score


def hourly(
    make_rain, seed: int, days: int, *, members: int | None = None, every: int = 3, nx: int = 12
) -> xr.DataArray:
    """Rain every ``every`` hours of so many days from 2019-03-01."""
    count = days * 24 // every
    times = np.datetime64("2019-03-01", "ns") + np.arange(count) * np.timedelta64(every, "h")
    return make_rain(seed, members=members, times=count, ny=8, nx=nx).assign_coords(time=times)


def table_of(systems, truth, *, clock="utc", bootstrap=0):
    pool = HourPool([clock])
    pool.add(systems, truth)
    return pool.tables(bootstrap)[clock]


def values(table, system, measure):
    return table.of(system, measure)[:, 0]


def test_every_hour_has_the_scores_of_its_frames_alone(make_rain):
    truth, ours = hourly(make_rain, 0, 4), hourly(make_rain, 1, 4, members=5)
    truth[3, 2:4, 1:6] = np.nan
    table = table_of({"ours": ours}, truth)
    assert table.values["hour"].values.tolist() == [0, 3, 6, 9, 12, 15, 18, 21]
    mean, median = ours.mean("member"), ours.median("member")
    for place, (_, frames) in enumerate(truth.groupby("time.hour")):
        at = {"time": frames["time"]}
        expected = {
            "bias": point.bias(mean.sel(at), frames),
            "mae_of_mean": point.mean_absolute_error(mean.sel(at), frames),
            "mae_of_median": point.mean_absolute_error(median.sel(at), frames),
            "rmse_of_mean": point.root_mean_squared_error(mean.sel(at), frames),
            "crps": crps_for_ensemble(ours.sel(at), frames, "member", method="fair"),
        }
        for measure, value in expected.items():
            assert values(table, "ours", measure)[place] == pytest.approx(float(value), rel=1e-5), measure
        ratio = ensemble.spread_skill(ours.sel(at), frames) * expected["rmse_of_mean"]
        assert values(table, "ours", "spread")[place] == pytest.approx(float(ratio), rel=1e-5)


def test_all_hours_pooled_are_the_score_table(make_rain):
    truth, ours = hourly(make_rain, 0, 2), hourly(make_rain, 1, 2, members=4)
    table, whole = table_of({"ours": ours}, truth), score({"ours": ours}, truth, factor=1, bootstrap=0)
    pixels = table.values["pixels"].values
    assert pixels.sum() == whole.pixels == truth.size
    assert np.average(values(table, "ours", "crps"), weights=pixels) == pytest.approx(whole.find("ours", "CRPS").value)


def test_a_single_field_has_errors_and_no_spread(make_rain):
    truth, field = hourly(make_rain, 0, 1), hourly(make_rain, 1, 1)
    table = table_of({"bilinear": field}, truth)
    assert np.isnan(values(table, "bilinear", "spread")).all()
    np.testing.assert_allclose(values(table, "bilinear", "crps"), values(table, "bilinear", "mae_of_mean"))


def test_local_solar_hours_follow_the_longitude(make_rain):
    truth = hourly(make_rain, 0, 2, every=1, nx=4).assign_coords(lon=[-97.5, -90.0, -15.0, 0.0])
    wrong = truth + xr.DataArray([1.0, 2.0, 3.0, 4.0], dims="lon") * (truth.time.dt.hour == 18)
    utc, solar = (table_of({"wrong": wrong}, truth, clock=clock) for clock in ("utc", "solar"))
    assert values(utc, "wrong", "bias")[18] == pytest.approx(2.5, abs=1e-5)
    # 18 UTC is 11:30 at 97.5 degrees west, 12:00 at 90, 17:00 at 15 and 18:00 at Greenwich: a quarter of the pixels each.
    by_hour = values(solar, "wrong", "bias") * 4
    assert {hour: round(by_hour[hour]) for hour in np.flatnonzero(by_hour > 0.01)} == {11: 1, 12: 2, 17: 3, 18: 4}


def test_the_solar_day_of_a_place_is_its_own(make_rain):
    """Seen from 180 degrees east, every frame of a day in UTC lies twelve hours later: on two days."""
    truth = hourly(make_rain, 0, 1, every=1, nx=4).assign_coords(lon=[180.0] * 4)
    table = table_of({"same": truth}, truth, clock="solar")
    assert table.days == 2 and table.values["days"].values.tolist() == [1] * 24


def test_intervals_come_from_days(make_rain):
    """Errors are the same all day: an hour's mean is a mean of days, and its interval the binomial's."""
    truth = hourly(make_rain, 0, 20, every=12)
    wrong = truth + (truth.time.dt.day % 2).astype(np.float32)
    table = table_of({"wrong": wrong}, truth, bootstrap=4000)
    low, high = table.of("wrong", "bias")[0, 1:]
    half = 1.96 * np.sqrt(0.25 / 20)
    assert (low, high) == (pytest.approx(0.5 - half, abs=0.051), pytest.approx(0.5 + half, abs=0.051))
    assert "4000 resamples of 20 days" in table.note()


def test_few_days_have_no_interval_and_the_words_say_so(make_rain):
    truth = hourly(make_rain, 0, 4)
    table = table_of({"same": truth}, truth, bootstrap=100)
    assert np.isnan(table.of("same", "bias")[:, 1:]).all() and table.resamples == 0
    assert "4 days; at least 5 are needed" in table.note() and table.note() in table.to_text()


def test_an_hour_seen_on_few_of_many_days_has_no_interval(make_rain):
    truth = hourly(make_rain, 0, 8, every=12)
    truth[1:-1:2] = np.nan
    table = table_of({"same": truth}, truth, bootstrap=200)
    assert table.values["days"].values.tolist() == [8, 1]
    assert np.isfinite(table.of("same", "bias")[0]).all() and np.isnan(table.of("same", "bias")[1, 1:]).all()


def test_all_systems_are_scored_on_the_same_pixels(make_rain):
    truth = hourly(make_rain, 0, 1)
    partial = truth.where(truth["lat"] > 35.03)
    table = table_of({"whole": truth + 1, "partial": partial}, truth)
    assert table.values["pixels"].values.tolist() == [int(np.isfinite(partial[0]).sum())] * 8


def test_days_added_one_by_one_are_days_added_together(make_rain):
    truth, ours = hourly(make_rain, 0, 3), hourly(make_rain, 1, 3, members=3)
    pool = HourPool()
    for day in range(3):
        at = {"time": slice(8 * day, 8 * day + 8)}
        pool.add({"ours": ours.isel(at)}, truth.isel(at))
    xr.testing.assert_allclose(pool.tables(0)["utc"].values, table_of({"ours": ours}, truth).values)


def test_the_csv_has_a_line_for_every_number(make_rain):
    truth, ours = hourly(make_rain, 0, 6), hourly(make_rain, 1, 6, members=3)
    table = table_of({"ours": ours, "single": truth}, truth, bootstrap=50)
    lines = list(csv.DictReader(io.StringIO(table.to_csv())))
    assert len(lines) == 8 * (6 + 5)
    line = next(x for x in lines if (x["hour"], x["system"], x["measure"]) == ("6", "ours", "crps"))
    assert [float(line[k]) for k in ("value", "low", "high")] == pytest.approx(table.of("ours", "crps")[2], rel=1e-5)
    assert (line["clock"], line["units"], line["days"], line["pixels"]) == ("utc", "mm h-1", "6", str(6 * 8 * 12))


def test_dataset_and_json_hold_the_same_numbers(make_rain):
    truth = hourly(make_rain, 0, 6)
    table = table_of({"late": truth + 1}, truth, bootstrap=50)
    data, plain = table.to_dataset(), json.loads(json.dumps(table.to_dict(), allow_nan=False))
    np.testing.assert_array_equal(data["crps_low"].sel(system="late"), table.of("late", "crps")[:, 1])
    assert data["crps"].attrs["units"] == "mm h-1" and data.sizes == {"system": 1, "hour": 8}
    assert plain["value_low_high"]["late"]["crps"][0] == pytest.approx(table.of("late", "crps")[0].tolist())
    assert plain["value_low_high"]["late"]["spread"][0] == [None, None, None]


def test_what_has_no_times_longitudes_or_pixels_is_refused(make_rain):
    truth = hourly(make_rain, 0, 1)
    with pytest.raises(TimeError, match="no times"):
        HourPool().add({"same": truth[0]}, truth[0])
    with pytest.raises(GridError, match="longitudes"):
        HourPool(["solar"]).add({"same": truth}, truth.drop_vars("lon"))
    with pytest.raises(SpecError, match="clock"):
        HourPool(["sundial"])
    with pytest.raises(SpecError, match="no known pixel"):
        table_of({"same": truth}, truth * np.nan)
