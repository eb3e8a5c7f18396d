"""The window and the command line make the same of the same files, of whatever is stated about them."""

from dataclasses import replace

import numpy as np
import pytest
import xarray as xr

from core import cli
from core.io import open_scene, open_source
from core.models import store
from core.types import Pin, RunSpec, Stated
from gui.controllers import reading, saved
from gui.session import DataChoice, SamplerChoice, Show
from tests.stub_model import stub_models
from tests.stub_scene import stub_scene

PIN = Pin(35.306, -97.304, "2019-06-10T00:02:00", 8.0, 0.8)


@pytest.fixture(autouse=True)
def _stub_models(monkeypatch):
    models = stub_models()
    monkeypatch.setattr(store, "models", lambda: {name: model.card for name, model in models.items()})
    monkeypatch.setattr(store, "load", lambda name, device="cpu": models[name])
    monkeypatch.setattr(
        store, "grids", lambda *_: {"factor": 10, "coarse_step_degrees": 0.1, "halo": 6}
    )  # those of the default models, whichever are installed


@pytest.fixture
def amounts(tmp_path):
    """What fell every two minutes, without saying so, some of it negative; three times."""
    field = stub_scene(times=3).truth / 30
    field[:, 5, 5] = -9.0
    path = tmp_path / "fine.nc"
    field.rename("rainrate").drop_attrs().assign_attrs(units="mm").to_netcdf(path)
    return path


STATED = Stated(minutes=2.0, north=0.5, east=-0.5, negative_missing=True)
TYPED = ("--stated", "minutes=2,north=0.5,east=-0.5,negative_missing")


def downscale(path, output, *options):
    common = ("--coarsen", "10", "--members", "2", "--steps", "2", "--downscaler", "stub-downscale")
    assert cli.main(["downscale", str(path), *common, *options, "--output", str(output)]) == 0
    with xr.open_dataset(output) as made:
        return made.load()


@pytest.mark.parametrize("time", ["1", "all"])
def test_the_window_its_session_and_the_command_make_the_same_arrays(amounts, tmp_path, time):
    span = None if time == "1" else (0, 2)
    data = DataChoice(input=amounts, role="fine", variable="rainrate", time=1, span=span, stated=STATED, pins=(PIN,))
    typed = downscale(
        amounts, tmp_path / "typed.nc", *TYPED, "--time", time, "--gauge", "35.306,-97.304,8,0.8,2019-06-10T00:02Z"
    )
    _, scene = reading.read_scene(data)
    seen = [each for each in scene.observations.values() if each.value.size]
    assert len(seen) == 1 and seen[0].value[0] == 8.0
    np.testing.assert_array_equal(typed.precip_input, scene.input)
    np.testing.assert_array_equal(typed.precip_truth, scene.truth)
    spec = RunSpec(scene.name, None, "stub-downscale", members=2, steps=2)
    desk = saved.Desk(data, SamplerChoice(downscaler="stub-downscale"), Show(), "", spec=spec)
    session, _ = saved.write(desk, tmp_path / "session.json")
    assert cli.main(["run", str(session), "--output", str(tmp_path / "run.nc")]) == 0
    with xr.open_dataset(tmp_path / "run.nc") as again:
        np.testing.assert_array_equal(again.precip_input, typed.precip_input)
        np.testing.assert_array_equal(again.precip_downscaled, typed.precip_downscaled)


def test_a_gauge_is_of_the_first_time_that_is_read_and_has_the_error_that_one_dropped_on_a_map_has(amounts):
    options = cli.parser().parse_args(
        [
            "downscale",
            str(amounts),
            "--coarsen",
            "10",
            *TYPED,
            "--time",
            "1",
            "--output",
            "x",
            "--gauge",
            "35.3,-97.3,8",
        ]
    )
    from core.cli.request import read_scene

    (seen,) = read_scene(options).observations.values()
    assert (seen.value[0], round(float(seen.sd[0]), 6)) == (8.0, 0.8)
    options.gauge_sd = 0.3
    (seen,) = read_scene(options).observations.values()
    assert round(float(seen.sd[0]), 6) == 0.3


def test_a_gauge_south_of_the_equator_is_a_place_and_no_option(tmp_path, capsys):
    south = stub_scene(times=1).truth
    south = south.assign_coords(lat=south.lat - 70.0)
    south.rename("rainrate").to_netcdf(tmp_path / "south.nc")
    made = downscale(tmp_path / "south.nc", tmp_path / "run.nc", "--gauge", f"{float(south.lat[30]):.4f},-97.3,8")
    assert "placed by hand" in made.attrs["source"] or "placed by hand" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--stated", "unit=mm"), 'has "unit=mm"; expected units=..., minutes=...'),
        (("--stated", "minutes=often"), 'has "minutes=often"'),
        (
            ("--truth", "truth.nc", "--truth-stated", "north=1,negative_missing=perhaps"),
            '--truth-stated has "negative_missing=perhaps"',
        ),
        (("--stated", "minutes=2", "--gauge", "here,8"), "expected LAT,LON,VALUE"),
        (("--stated", "minutes=2", "--gauge", "35.3,-97.3,8,0.8,now"), "--gauge: time is"),
        (("--stated", "minutes=2", "--gauge-sd", "0.3"), "without gauges"),
    ],
)
def test_what_cannot_be_stated_is_refused(amounts, tmp_path, capsys, options, words):
    assert cli.main(["downscale", str(amounts), *options, "--output", str(tmp_path / "run.nc")]) == 1
    assert words in capsys.readouterr().err and not (tmp_path / "run.nc").exists()


def test_a_refusal_says_what_can_be_typed_and_that_is_understood(amounts, tmp_path, capsys):
    command = ["downscale", str(amounts), "--coarsen", "10", "--output", str(tmp_path / "run.nc")]
    asked = []
    for _ in range(2):
        assert cli.main([*command, *asked]) == 1
        asked = next(line for line in capsys.readouterr().err.splitlines() if line.startswith("  --stated")).split()[:2]
    assert asked == ["--stated", "negative_missing,minutes=2"]
    with open_source(amounts, stated=Stated(minutes=2.0, negative_missing=True)) as source:
        assert source.period(1)[1] - source.period(1)[0] == np.timedelta64(2, "m")
    scene = open_scene(amounts, coarsen=10, stated=Stated(minutes=2.0, negative_missing=True))
    assert cli.main([*command, *asked, "--members", "1", "--steps", "1"]) == 0
    with xr.open_dataset(tmp_path / "run.nc") as made:
        np.testing.assert_array_equal(made.precip_input, scene.input)


def test_what_is_offered_replaces_what_was_stated_of_the_same(amounts, tmp_path, capsys):
    command = [
        "downscale",
        str(amounts),
        "--coarsen",
        "10",
        "--output",
        str(tmp_path / "run.nc"),
        "--stated",
        "negative_missing,units=furlong",
    ]
    assert cli.main(command) == 1
    shown = capsys.readouterr().err
    assert "--stated 'negative_missing,units=mm h-1'" in shown and "furlong,units" not in shown


def test_info_tells_how_a_file_is_read_with_what_is_stated(amounts, capsys):
    assert cli.main(["info", str(amounts), "--stated", "units=mm h-1"]) == 0
    assert 'units stated by hand: "mm h-1"' in capsys.readouterr().out


def test_info_says_that_a_file_would_be_refused_and_what_can_be_typed_about_it(amounts, capsys):
    assert cli.main(["info", str(amounts), "--stated", "minutes=2,units=furlong"]) == 0
    shown = capsys.readouterr().out
    assert shown.count('has units "furlong"') == 1
    assert "it would be refused" in shown and "--stated 'minutes=2,units=mm h-1'" in shown


def test_a_choice_of_data_is_a_reading_with_files(amounts):
    choice = DataChoice(input=amounts, role="fine", stated=STATED)
    assert reading.reading_of(choice) == replace(reading.reading_of(DataChoice()), role="fine", stated=STATED)
