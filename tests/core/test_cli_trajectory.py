"""The way of a member out of noise, from the command line."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import xarray as xr
from PIL import Image

from core import cli
from core.models import store
from tests.core.test_cli_runs import SMALL, STORM
from tests.stub_model import stub_models

SATELLITE = ["--coarsen", "10", "--simulate-satellite", "1", *SMALL]


@pytest.fixture(autouse=True)
def models(monkeypatch: pytest.MonkeyPatch) -> dict:
    models = stub_models()
    monkeypatch.setattr(store, "models", lambda: {name: model.card for name, model in models.items()})
    monkeypatch.setattr(store, "load", lambda name, device="cpu": models[name])
    return models


def downscale(folder: Path, *options: str) -> int:
    return cli.main(["downscale", str(STORM), *SATELLITE, "--output", str(folder / "run.nc"), *options])


@pytest.mark.parametrize(("stage", "part"), [("correct", "corrected"), ("downscale", "downscaled")])
def test_the_way_ends_in_the_member_of_the_run(tmp_path: Path, stage: str, part: str) -> None:
    asked = ["--trajectory", str(tmp_path / "way.nc"), "--trajectory-member", "2", "--trajectory-stage", stage]
    assert downscale(tmp_path, *asked) == 0
    with xr.open_dataset(tmp_path / "run.nc") as run, xr.open_dataset(tmp_path / "way.nc") as way:
        np.testing.assert_array_equal(way.precip_estimate[-1], run[f"precip_{part}"][1, 0])
        assert way.attrs["stage"] == stage


def test_a_movie_is_made_beside_the_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert downscale(tmp_path, "--trajectory", str(tmp_path / "way.gif")) == 0
    assert f"wrote {tmp_path / 'way.gif'}: member 1" in capsys.readouterr().err
    with Image.open(tmp_path / "way.gif") as movie:
        assert movie.n_frames == 3  # two evaluations and the member


def test_without_the_option_nothing_more_is_computed(tmp_path: Path, models: dict) -> None:
    assert downscale(tmp_path) == 0
    alone = models["stub-downscale"].evaluations
    assert downscale(tmp_path, "--overwrite", "--trajectory", str(tmp_path / "way.nc")) == 0
    assert models["stub-downscale"].evaluations == 2 * alone + 2


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (["--trajectory", "way.avi"], 'ends in ".avi"'),
        (["--trajectory", "old.gif"], "exists already"),
        (["--trajectory", "way.gif", "--trajectory-member", "3"], "--trajectory-member is 3; the run has 2 members"),
    ],
)
def test_what_cannot_be_made_is_refused_before_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], asked: list[str], words: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("old.gif").write_text("precious")
    assert downscale(tmp_path, *asked) == 1
    assert words in capsys.readouterr().err and not (tmp_path / "run.nc").exists()


def test_of_a_model_that_answers_directly_words_say_so(
    tmp_path: Path, models: dict, capsys: pytest.CaptureFixture[str]
) -> None:
    models["stub-downscale"].card = replace(models["stub-downscale"].card, prediction="direct")
    assert downscale(tmp_path, "--trajectory", str(tmp_path / "way.gif")) == 1
    assert "answers directly, in one evaluation" in capsys.readouterr().err and not (tmp_path / "run.nc").exists()


@pytest.mark.parametrize("option", ["--trajectory", "--scores"])
def test_one_file_for_two_things_is_refused_before_any_sampling(
    tmp_path: Path, models: dict, capsys: pytest.CaptureFixture[str], option: str
) -> None:
    assert downscale(tmp_path, option, str(tmp_path / "run.nc"), "--overwrite") == 1
    assert "run.nc was named for two things" in capsys.readouterr().err
    assert not list(tmp_path.iterdir()) and not models["stub-downscale"].evaluations


def test_scores_do_not_take_the_place_of_the_run_they_are_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tmp_path / "run.nc"
    run.write_bytes(b"precious")
    assert cli.main(["verify", str(run), "--scores", str(run)]) == 1
    assert "is read by this command" in capsys.readouterr().err
    assert run.read_bytes() == b"precious"
