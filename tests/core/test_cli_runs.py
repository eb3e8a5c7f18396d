"""The command line from file to file, on the bundled storm, with models known in closed form."""

import csv
import json
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from core import cli
from core.covariates import land_share
from core.models import store
from tests.core.pipeline.test_departures import DOMAIN
from tests.stub_model import stub_models

ROOT = Path(__file__).resolve().parents[2]
STORM = ROOT / "resources" / "samples" / "storm.nc"
CORNER = ["--region", "28.0", "28.3", "-82.4", "-82.0"]
SMALL = [*CORNER, "--members", "2", "--steps", "2"]


@pytest.fixture(autouse=True)
def _stub_models(monkeypatch: pytest.MonkeyPatch) -> None:
    models = stub_models()
    monkeypatch.setattr(store, "models", lambda: {name: model.card for name, model in models.items()})
    monkeypatch.setattr(store, "load", lambda name, device="cpu": models[name])


def downscale(output: Path, *options: str, source: Path = STORM) -> xr.Dataset:
    """Run the command, which must succeed, and read what it wrote."""
    assert cli.main(["downscale", str(source), *options, "--output", str(output)]) == 0
    with xr.open_dataset(output) as dataset:
        return dataset.load()


def test_a_perfect_model_has_no_corrector_and_keeps_its_truth(tmp_path: Path) -> None:
    run = downscale(tmp_path / "run.nc", "--coarsen", "10", *SMALL)
    assert run.precip_downscaled.dims == ("member", "time", "lat", "lon")
    assert run.precip_downscaled.shape == (2, 1, 30, 40)
    assert run.precip_input.shape == (1, 3, 4)
    assert "precip_corrected" not in run and "precip_oracle" not in run
    blocks = run.precip_truth.values.reshape(1, 3, 10, 4, 10).mean((2, 4))
    np.testing.assert_allclose(blocks, run.precip_input, rtol=1e-5, atol=1e-6)


def test_a_simulated_satellite_is_corrected_and_has_an_oracle(tmp_path: Path) -> None:
    run = downscale(tmp_path / "run.nc", "--coarsen", "10", "--simulate-satellite", "1", *SMALL)
    assert run.precip_corrected.shape == (2, 1, 3, 4)
    assert run.precip_oracle.shape == (2, 1, 30, 40)
    assert run.attrs["origin"] == "simulated satellite"


@pytest.fixture
def projected(tmp_path: Path) -> Path:
    """60 x 80 cells of 1 km east and north of 55 N, 10 E on an equal-area grid."""
    mapping = {
        "grid_mapping_name": "lambert_azimuthal_equal_area",
        "latitude_of_projection_origin": 55.0,
        "longitude_of_projection_origin": 10.0,
        "earth_radius": 6371000.0,
    }
    rain = np.random.default_rng(1).gamma(0.5, 3.0, (60, 80)).astype(np.float32)
    data = xr.Dataset(
        {
            "rainrate": (("y", "x"), rain, {"units": "mm h-1", "grid_mapping": "crs"}),
            "crs": ((), 0, mapping),
        },
        {
            "y": ("y", 500.0 + 1000.0 * np.arange(60), {"units": "m", "standard_name": "projection_y_coordinate"}),
            "x": ("x", 500.0 + 1000.0 * np.arange(80), {"units": "m", "standard_name": "projection_x_coordinate"}),
        },
    )
    data.expand_dims(time=[np.datetime64("2020-01-01T00:00", "ns")]).to_netcdf(tmp_path / "projected.nc")
    return tmp_path / "projected.nc"


@pytest.mark.parametrize(
    "region",
    [("20000", "40000", "30000", "60000"), ("55.19", "55.34", "10.5", "10.9")],
    ids=["metres", "degrees"],
)
def test_the_region_of_a_projected_file_is_in_metres_or_degrees(
    tmp_path: Path, projected: Path, region: tuple[str, ...]
) -> None:
    chosen = ["--coarsen", "10", "--region", *region, "--members", "1", "--steps", "2"]
    run = downscale(tmp_path / "run.nc", *chosen, source=projected)
    assert (run.y.values[[0, -1]].tolist(), run.x.values[[0, -1]].tolist()) == ([20500, 39500], [30500, 59500])


def test_metres_are_refused_where_the_file_is_in_degrees(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--coarsen", "10", "--region", "0", "20000", "0", "20000", "--output", str(tmp_path / "run.nc")]
    assert cli.main(["downscale", str(STORM), *options]) == 1
    assert "in metres" in capsys.readouterr().err


def test_what_was_asked_is_in_the_file(tmp_path: Path) -> None:
    run = downscale(tmp_path / "run.nc", "--coarsen", "10", *SMALL, "--seed", "7", "--solver", "heun")
    spec = json.loads(run.attrs["run_spec"])
    assert (spec["seed"], spec["solver"], spec["members"], spec["steps"]) == (7, "heun", 2, 2)
    assert json.loads(run.attrs["network_evaluations_per_member"]) == {"downscale": 3}


def test_all_times_or_one_by_index_or_by_name(tmp_path: Path) -> None:
    every = downscale(tmp_path / "all.nc", "--coarsen", "10", *SMALL, "--time", "all")
    second = downscale(tmp_path / "second.nc", "--coarsen", "10", *SMALL, "--time", "1")
    named = downscale(tmp_path / "named.nc", "--coarsen", "10", *SMALL, "--time", str(every.time.values[1])[:19])
    np.testing.assert_array_equal(second.precip_downscaled, every.precip_downscaled[:, 1:2])
    np.testing.assert_array_equal(second.precip_downscaled, named.precip_downscaled)


def test_the_same_request_gives_the_same_arrays_and_another_seed_others(tmp_path: Path) -> None:
    first, again = (downscale(tmp_path / f"{name}.nc", "--coarsen", "10", *SMALL) for name in "ab")
    other = downscale(tmp_path / "c.nc", "--coarsen", "10", *SMALL, "--seed", "1")
    np.testing.assert_array_equal(first.precip_downscaled, again.precip_downscaled)
    assert not np.array_equal(first.precip_downscaled, other.precip_downscaled)


def test_scores_go_to_stdout_and_to_the_file_and_verify_repeats_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, scores, again = tmp_path / "run.nc", tmp_path / "scores.json", tmp_path / "again.json"
    downscale(run, "--coarsen", "10", *SMALL, "--scores", str(scores))
    shown = capsys.readouterr()
    assert "RainFARM" in shown.out and "RainFARM" in scores.read_text()
    assert "left" in shown.err
    assert cli.main(["verify", str(run), "--scores", str(again)]) == 0
    assert capsys.readouterr().out == shown.out
    assert json.loads(again.read_text()) == json.loads(scores.read_text())


def test_land_and_water_are_scored_apart_and_where_there_is_none_it_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, scores = tmp_path / "run.nc", tmp_path / "scores.json"
    coast = ["--region", "27.6", "28.0", "-82.9", "-82.5", "--members", "2", "--steps", "2"]
    made = downscale(run, "--coarsen", "10", *coast)
    lat, lon = np.meshgrid(made.lat, made.lon, indexing="ij")
    land = land_share(lat, lon, 1) > 0.5
    truth, members = (made[f"precip_{name}"].values.astype(float) for name in ("truth", "downscaled"))
    pixels = []
    for surface, chosen in {"land": land, "water": ~land}.items():
        assert cli.main(["verify", str(run), "--surface", surface, "--scores", str(scores)]) == 0
        told = json.loads(scores.read_text())
        (bias,) = [r for r in told["rows"] if r["system"] == "Stormlens" and r["metric"] == "bias"]
        assert bias["value"] == pytest.approx((members.mean(0) - truth)[:, chosen].mean(), rel=1e-5, abs=1e-7)
        assert told["surface"] == surface and f"centre is on {surface}" in capsys.readouterr().err
        pixels.append(told["pixels"])
    assert min(pixels) > 100 and sum(pixels) == truth.size
    downscale(tmp_path / "inland.nc", "--coarsen", "10", *SMALL)
    assert cli.main(["verify", str(tmp_path / "inland.nc"), "--surface", "water"]) == 1
    assert "no known pixel was chosen to score" in capsys.readouterr().err


def test_figures_are_drawn_beside_the_scores_and_replaced_only_when_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, folder = tmp_path / "run.nc", tmp_path / "figures"
    downscale(run, "--coarsen", "10", "--simulate-satellite", "1", *SMALL)
    draw = ["verify", str(run), "--figures", str(folder), "--format", "svg"]
    assert cli.main(draw) == 0
    assert sorted(path.name for path in folder.iterdir()) == ["fields.svg", "violins.svg"]
    assert "Corrected + downscaled" in (folder / "fields.svg").read_text()
    (folder / "violins.svg").write_text("precious")
    capsys.readouterr()
    assert cli.main(draw) == 1
    shown = capsys.readouterr()
    assert "exists already" in shown.err and shown.out == "", "it is refused before anything is scored"
    assert (folder / "violins.svg").read_text() == "precious"
    assert cli.main([*draw, "--overwrite"]) == 0
    assert (folder / "violins.svg").read_text().startswith("<?xml")


INTERRUPTED = """
import signal, sys, time
from core import cli
from core.models import store
from tests.stub_model import StubModel, stub_models

signal.signal(signal.SIGINT, signal.default_int_handler)
models, denoise = stub_models(), StubModel.denoise


def slowly(*arguments):
    print("sampling", file=sys.stderr, flush=True)
    time.sleep(0.2)
    return denoise(*arguments)


StubModel.denoise = slowly
store.models = lambda: {name: model.card for name, model in models.items()}
store.load = lambda name, device="cpu": models[name]
sys.exit(cli.main(sys.argv[1:]))
"""


def test_ctrl_c_while_sampling_stops_at_once_and_leaves_no_file(tmp_path: Path) -> None:
    arguments = ["downscale", str(STORM), "--coarsen", "10", *CORNER, "--steps", "500", "--output"]
    command = [sys.executable, "-c", INTERRUPTED, *arguments, str(tmp_path / "run.nc")]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        assert "sampling\n" in process.stderr
        process.send_signal(signal.SIGINT)
        rest = process.stderr.read()
        assert process.wait(timeout=20) == 130
    assert rest.splitlines()[-1] == "stormlens: stopped" and "Traceback" not in rest
    assert list(tmp_path.iterdir()) == []


def test_a_failure_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the disk is on fire")

    for model in stub_models().values():
        monkeypatch.setattr(type(model), "denoise", broken)
    output = tmp_path / "run.nc"
    assert cli.main(["downscale", str(STORM), "--coarsen", "10", *SMALL, "--output", str(output)]) == 1
    assert "the disk is on fire" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--region", "10", "11", "-82", "-81"], "region"),
        (["--time", "99"], "frame 99"),
        (["--time", "2030-01-01"], "2030"),
        (["--variable", "hail"], "hail"),
        (["--solver", "magic"], 'solver is "magic"'),
        (["--downscaler", "absent"], '"absent"'),
        (["--downscaler", "none"], "neither a corrector nor a downscaler"),
        (["--truth", str(STORM)], "expected one of them"),
    ],
)
def test_impossible_requests_are_refused_with_exit_code_1(
    options: list[str], complaint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "run.nc"
    assert cli.main(["downscale", str(STORM), "--coarsen", "10", *SMALL, *options, "--output", str(output)]) == 1
    message = capsys.readouterr().err
    assert complaint in message and "Traceback" not in message
    assert not output.exists()


def test_scores_without_a_truth_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = downscale(tmp_path / "run.nc", "--coarsen", "10", *SMALL)
    coarse = tmp_path / "coarse.nc"
    run.precip_input.rename(lat_coarse="lat", lon_coarse="lon").to_dataset(name="precip").to_netcdf(coarse)
    options = ["--corrector", "none", "--output", str(tmp_path / "b.nc"), "--scores", str(tmp_path / "s.json")]
    assert cli.main(["downscale", str(coarse), *options]) == 1
    assert "--scores needs a truth" in capsys.readouterr().err


def test_models_are_listed_a_line_each_with_the_defaults_marked(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["models"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in lines] == [["*", "stub-correct"], ["*", "stub-downscale"]]


def test_no_model_at_all_is_said_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(store, "models", dict)
    assert cli.main(["models"]) == 1
    assert "stormlens train" in capsys.readouterr().err


def test_info_says_how_a_file_would_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["info", str(STORM)]) == 0
    shown = capsys.readouterr().out
    assert "precip_rate" in shown and "320 x 320" in shown and "15 frames" in shown


def test_info_on_a_run_says_what_made_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    downscale(tmp_path / "run.nc", "--coarsen", "10", *SMALL)
    assert cli.main(["info", str(tmp_path / "run.nc")]) == 0
    shown = capsys.readouterr().out
    assert "downscaler stub-downscale" in shown and "member 2, time 1, lat 30, lon 40" in shown


def test_a_scene_unlike_the_training_is_told_before_the_run_by_info_and_by_the_result(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    models, said = stub_models(), "outside of what stub-downscale was trained on: season: June; trained on January"
    card = models["stub-downscale"].card
    models["stub-downscale"].card = replace(card, default=True, domain=DOMAIN | {"months": [1]})
    monkeypatch.setattr(store, "models", lambda: {name: model.card for name, model in models.items()})
    monkeypatch.setattr(store, "load", lambda name, device="cpu": models[name])
    downscale(tmp_path / "run.nc", "--coarsen", "10", *SMALL)
    assert f"note: {said}" in capsys.readouterr().err
    for path in (STORM, tmp_path / "run.nc"):
        assert cli.main(["info", str(path)]) == 0
        assert said in capsys.readouterr().out.splitlines()


def test_a_foreign_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    note = tmp_path / "note.nc"
    note.write_text("not a field")
    assert cli.main(["info", str(note)]) == 1
    assert "note.nc" in capsys.readouterr().err


def test_a_run_without_truth_cannot_be_verified(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = downscale(tmp_path / "run.nc", "--coarsen", "10", *SMALL)
    bare = tmp_path / "bare.nc"
    whole.drop_vars("precip_truth").to_netcdf(bare)
    assert cli.main(["verify", str(bare)]) == 1
    assert "bare.nc holds no truth" in capsys.readouterr().err


GAUGE = (28.155, -82.205)


@pytest.fixture
def gauges(tmp_path: Path) -> Path:
    """One gauge in the corner of the storm that is run, and one far away."""
    table = tmp_path / "gauges.csv"
    lines = (f"{GAUGE[0]},{GAUGE[1]},2019-06-10T00:20:00Z,30,", "60,10,2019-06-10T00:20:00Z,1,0.1")
    table.write_text("\n".join(["lat,lon,time,value [mm h-1],sd", *lines]), encoding="utf-8")
    return table


def test_gauges_draw_the_members_and_what_was_used_is_said_and_kept(
    tmp_path: Path, gauges: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--coarsen", "10", *CORNER, "--members", "2", "--steps", "10", "--conservation", "off"]
    free = downscale(tmp_path / "free.nc", *options)
    drawn = downscale(tmp_path / "drawn.nc", *options, "--gauges", str(gauges), "--gauge-sd", "0.2")
    at_gauge = [
        run.precip_downscaled.sel(lat=GAUGE[0], lon=GAUGE[1], method="nearest").values.ravel() for run in (free, drawn)
    ]
    assert np.abs(at_gauge[0] - 30).min() > 10
    np.testing.assert_allclose(at_gauge[1], 30, atol=1)
    said = capsys.readouterr().err
    assert "1 gauge reading on 1 pixel; left out: 1 outside the region, 0 at other times" in said
    assert "keep their means" not in said
    kept = json.loads(drawn.attrs["provenance"])["gauges"]
    assert (kept["used"], kept["guidance"], kept["strength"]) == (1, "tweedie", 1.0)


def test_the_way_gauges_draw_is_chosen_and_conservation_is_pointed_out(
    tmp_path: Path, gauges: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["--gauges", str(gauges), "--gauge-sd", "0.2", "--guidance", "sda", "--guidance-strength", "2"]
    run = downscale(tmp_path / "run.nc", "--coarsen", "10", *SMALL, *asked)
    spec = json.loads(run.attrs["run_spec"])
    assert (spec["guidance"], spec["guidance_strength"]) == ("sda", 2.0)
    said = capsys.readouterr().err
    assert "note: coarse cells keep their means" in said and " in 2 steps " in said


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ([], "has no sd"),
        (["--gauge-sd", "0.2", "--time", "3"], "none of the 2 readings"),
        (["--gauge-sd", "0.2", "--guidance", "magic"], 'guidance is "magic"'),
        (["--gauge-sd", "0.2", "--corrector", "stub-correct", "--downscaler", "none"], "no downscaler"),
    ],
)
def test_gauges_that_cannot_be_used_are_refused_with_exit_code_1(
    options: list[str], complaint: str, tmp_path: Path, gauges: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "run.nc"
    asked = ["--coarsen", "10", *SMALL, "--gauges", str(gauges), *options, "--output", str(output)]
    assert cli.main(["downscale", str(STORM), *asked]) == 1
    message = capsys.readouterr().err
    assert complaint in message and "Traceback" not in message
    assert not output.exists()


def test_variants_of_a_sampler_are_compared_and_their_runs_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, runs = tmp_path / "table.csv", tmp_path / "runs"
    variants = ["--variant", "solver=heun,steps=2", "--variant", "solver=euler,steps=3,churn=1"]
    asked = ["compare-samplers", str(STORM), "--coarsen", "10", *SMALL, *variants]
    assert cli.main([*asked, "--output", str(table), "--runs", str(runs)]) == 0
    with table.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [(row["solver"], row["steps"], row["evaluations"]) for row in rows] == [
        ("heun", "2", "3"),
        ("euler", "3", "3"),
    ]
    shown = capsys.readouterr().out
    assert "RALSD" in shown and "Heun, 2" in shown
    alone = downscale(tmp_path / "alone.nc", "--coarsen", "10", *SMALL, "--solver", "heun")
    with xr.open_dataset(runs / "variant-1.nc") as kept:
        np.testing.assert_array_equal(kept.precip_downscaled, alone.precip_downscaled)
    assert cli.main([*asked, "--output", str(table)]) == 1
    assert "exists already" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("variant", "says"), [("steps", "NAME=VALUE"), ("steps=many", "NAME=VALUE"), ("members=3", "members")]
)
def test_a_variant_that_cannot_be_read_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], variant: str, says: str
) -> None:
    asked = ["compare-samplers", str(STORM), "--coarsen", "10", *SMALL, "--variant", variant]
    assert cli.main([*asked, "--output", str(tmp_path / "table.json")]) == 1
    assert says in capsys.readouterr().err
    assert not (tmp_path / "table.json").exists()
