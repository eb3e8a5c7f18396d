"""A file that states no times: whatever tells, names or writes when its fields are says so, and never makes up a date."""

import csv
import io
import re
from dataclasses import replace

import numpy as np
import pytest
import xarray as xr
from matplotlib.text import Text
from netCDF4 import Dataset

from core.errors import SpecError
from core.explain import explain
from core.figures import check_hours, fields
from core.figures.contours import contours_of
from core.figures.numbers import point_csv
from core.grid import as_field, coarsen
from core.io import open_run, open_scene, open_source, save_run
from core.languages import LANGUAGES
from core.types import Region, Run, RunSpec
from core.units import counted_times, frame_of, span, stamp, time_name, utc
from core.verify.diagrams.series import TimeAxis

A_DATE = re.compile(r"\b1[679]\d\d-\d\d|UTC")


def rain(times: np.ndarray) -> xr.DataArray:
    values = np.full((times.size, 30, 30), 2.0)
    y, x = 28.205 + 0.01 * np.arange(30), -81.705 + 0.01 * np.arange(30)
    return as_field(values, variable="precip", y=np.round(y, 9), x=np.round(x, 9), times=times)


def undated(frames: int = 2) -> Run:
    truth = rain(counted_times(frames))
    members = truth.expand_dims(member=[0, 1]).astype("float32")
    spec = RunSpec("storm.nc frame 1, no time given", "", "fine", members=2)
    coarse, region = coarsen(truth, 10), Region("box", 28.2, 28.5, -81.7, -81.4)
    return Run(spec, "precip", region, 10, "coarse input", coarse, None, members, None, truth)


def test_counted_times_are_told_from_those_of_any_measurement():
    assert [frame_of(time) for time in counted_times(3)] == [1, 2, 3]
    stated = np.array(["1970-01-01T00", "1700-01-01", "2019-06-10T00:34"], "datetime64[ns]")
    assert [frame_of(time) for time in stated] == [None, None, None]
    assert utc(stated[0]) == "1970-01-01 00:00 UTC" and stamp(stated[0]) == "1970-01-01T00:00:00Z"
    assert span(counted_times(3)) == "frames 1 to 3, no times given" and span(stated[:1]) == "1970-01-01 00:00 UTC"
    assert span(stated[::2]) == "1970-01-01 00:00 UTC to 2019-06-10 00:34 UTC"
    second = counted_times(2)[1]
    assert (utc(second), stamp(second), time_name(second)) == ("frame 2, no time given", "frame 2", "frame0002")


def test_a_time_of_the_years_that_frames_are_counted_in_is_a_time():
    stated = np.arange("1678-01-01", "1699-12-31", np.timedelta64(31, "m"), "datetime64[m]").astype("datetime64[ns]")
    assert not any(frame_of(time) for time in stated)
    assert utc(stated[0]) == "1678-01-01 00:00 UTC"


@pytest.mark.parametrize("form", ["seconds", "days", "text", "joined"])
def test_a_counted_frame_is_known_again_whatever_it_went_through(form, tmp_path):
    times = counted_times(100_000)[99_900:]
    data = xr.Dataset({"rain": ("time", np.zeros(100))}, {"time": times})
    if form == "text":
        times = np.array([np.datetime64(np.datetime_as_string(time, unit="s")) for time in times])
    elif form == "joined":
        times = xr.concat([data.isel(time=slice(0, 50)).copy(), data.isel(time=slice(50, 100))], "time")["time"].values
    else:
        data["time"].encoding = {"units": f"{form} since 1970-01-01", "dtype": "f8"}
        data.to_netcdf(tmp_path / "frames.nc")
        times = xr.open_dataset(tmp_path / "frames.nc").load()["time"].values
    assert [frame_of(time) for time in times] == list(range(99_901, 100_001))


def test_a_scene_read_from_such_a_file_is_named_so_and_its_description_gives_no_date(tmp_path):
    path = tmp_path / "storm.nc"
    rain(counted_times(1)).isel(time=0, drop=True).to_dataset(name="precip").to_netcdf(path)
    with open_source(path) as source:
        told = "\n".join(source.describe())
        assert "no times given" in told and not A_DATE.search(told)
    scene = open_scene(path, coarsen=10)
    assert scene.name == "storm.nc frame 1, no time given"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_account_says_that_no_time_is_given(language):
    for frames in (1, 2):
        text = explain(undated(frames), language=language).to_text()
        assert not A_DATE.search(text) and "frame 1, no" not in text.replace("storm.nc frame 1, no", "")


def test_figures_and_exports_say_the_frame_and_no_date():
    run = undated()
    words = " ".join(text.get_text() for text in fields.draw(run, member=0, time=1, palette=None).findobj(Text))
    assert "frame 2, no time given" in words and not re.search(r"\b1[679]\d\d-\d\d", words)
    rows = list(csv.DictReader(io.StringIO(point_csv(run, 28.3, -81.6))))
    assert {row["time"] for row in rows} == {"frame 1", "frame 2"}
    made = contours_of(run, [1.0])
    assert {feature["properties"]["time"] for feature in made["features"]} == {"frame 1", "frame 2"}


def test_a_saved_run_is_known_again_as_one_without_times(tmp_path):
    path = save_run(undated(), tmp_path / "run.nc")
    assert [frame_of(time) for time in open_run(path).input["time"].values] == [1, 2]
    with xr.open_dataset(path) as data:
        assert "no times are given" in data["time"].attrs["comment"]
    with open_source(path, variable="precip_truth") as source:
        assert not source.dated


def test_a_run_whose_frames_were_counted_from_the_full_hour_is_read_as_one_without_times(tmp_path):
    run = undated()
    earlier = run.input["time"].values - (counted_times(1)[0] - np.datetime64("1678-01-01", "ns"))
    fields = {part: getattr(run, part).assign_coords(time=earlier) for part in ("input", "downscaled", "truth")}
    path = save_run(replace(run, **fields), tmp_path / "run.nc")
    with Dataset(path, "a") as file:
        file["time"].comment = "no times are given: frames are counted by the hour, from 1678-01-01"
    xr.testing.assert_identical(open_run(path).truth, run.truth)


def test_hours_of_day_of_no_time_are_refused_and_a_series_counts_frames():
    with pytest.raises(SpecError, match="gives no times"):
        check_hours(undated())
    times = counted_times(3)
    axis = TimeAxis.of(times)
    assert (axis.title, axis.units, list(axis.place(times))) == ("time", "1", [0, 1, 2])
