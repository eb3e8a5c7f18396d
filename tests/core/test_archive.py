"""Many runs from the command line: what is there stays, what fails is told, and a second call goes on."""

import shutil
from pathlib import Path

import pytest

from core import archive, cli
from core.address import location_of
from core.errors import SpecError
from core.io import open_run
from core.models import store
from tests.stub_model import stub_models
from tests.stub_scene import stub_scene


@pytest.fixture(autouse=True)
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Models known in closed form; the names of the scenes that were run."""
    models, names = stub_models(), []
    monkeypatch.setattr(store, "models", lambda: {name: model.card for name, model in models.items()})
    monkeypatch.setattr(store, "load", lambda name, device="cpu": models[name])
    run = archive.pipeline.run

    def noted(spec, scene, **settings):
        names.append(scene.name)
        return (yield from run(spec, scene, **settings))

    monkeypatch.setattr(archive.pipeline, "run", noted)
    return names


@pytest.fixture
def storms(tmp_path: Path) -> list[str]:
    """Two files of two times, and one that is no data."""
    for number in (1, 2):
        stub_scene((40, 40), times=2, seed=number).truth.rename("rainrate").to_netcdf(tmp_path / f"storm{number}.nc")
    (tmp_path / "broken.nc").write_bytes(b"no data")
    return [str(tmp_path / name) for name in ("storm1.nc", "broken.nc", "storm2.nc")]


def batch(*words: str) -> int:
    return cli.main(["batch", *words, "--coarsen", "10", "--members", "2", "--steps", "2"])


def test_one_that_fails_does_not_stop_the_rest_and_a_second_call_makes_nothing_twice(storms, tmp_path, made, capsys):
    pattern = str(tmp_path / "runs" / "{name}.nc")
    assert batch(*storms, "--output", pattern) == 1
    told = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[0].strip() for line in told] == ["failed", "made", "made"] and "broken.nc" in told[0]
    assert sorted(path.name for path in (tmp_path / "runs").iterdir()) == ["storm1.nc", "storm2.nc"] and len(made) == 2
    (tmp_path / "runs" / "storm2.nc").unlink()
    assert batch(storms[0], storms[2], "--output", pattern) == 0
    assert [line.split("  ")[0].strip() for line in capsys.readouterr().out.splitlines()] == ["there already", "made"]
    assert len(made) == 3


def test_no_input_is_written_over(storms, tmp_path, made, capsys):
    before = [Path(name).read_bytes() for name in storms]
    assert batch(*storms, "--output", str(tmp_path / "{name}.nc"), "--overwrite") == 1
    assert "is read by this command" in capsys.readouterr().err and not made
    assert [Path(name).read_bytes() for name in storms] == before


def test_every_time_is_a_run_by_itself_named_by_it(storms, tmp_path):
    assert batch(storms[0], "--each-time", "--output", str(tmp_path / "{number}_{name}_{time}_{index}.nc")) == 0
    runs = [open_run(tmp_path / name) for name in ("1_storm1_20190610T0000Z_0.nc", "2_storm1_20190610T0002Z_1.nc")]
    assert [run.input.sizes["time"] for run in runs] == [1, 1]
    assert runs[0].input["time"].values[0] < runs[1].input["time"].values[0]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda path, storms: shutil.copy(storms[0], path), "no run of Stormlens"),
        (lambda path, storms: cli.main(
            ["downscale", storms[0], "--coarsen", "10", "--members", "1", "--steps", "2", "--output", str(path)]
        ), "other models or settings"),
        (lambda path, storms: batch(storms[2], "--output", str(path)), "other"),
    ],
)  # fmt: skip
def test_what_is_there_but_another_is_never_replaced(storms, tmp_path, capsys, change, words):
    path = tmp_path / "run.nc"
    change(path, storms)
    before = path.read_bytes()
    assert batch(storms[0], "--output", str(path)) == 1
    assert words in capsys.readouterr().out and path.read_bytes() == before
    assert batch(storms[0], "--output", str(path), "--overwrite") == 0
    assert path.read_bytes() != before


def test_two_runs_under_one_name_are_refused_before_any_is_made(storms, made, tmp_path, capsys):
    assert batch(storms[0], storms[2], "--output", str(tmp_path / "run.nc")) == 1
    assert "2 runs would be written to run.nc" in capsys.readouterr().err and made == []


@pytest.mark.parametrize("pattern", ["{place}.nc", "{name.stem}.nc", "{name", "{}.nc"])
def test_a_pattern_with_other_fields_is_refused(pattern):
    with pytest.raises(SpecError, match="the pattern"):
        archive.plan([location_of("a.nc")], pattern)
