"""Large fields on the command line: what is told before, and what is left in the run."""

import sys
from pathlib import Path

import pytest

from core import cli
from core.io import open_run
from core.models import store
from core.pipeline.seams import seams_in_words
from tests.stub_model import stub_models

STORM = Path(__file__).resolve().parents[2] / "resources" / "samples" / "storm.nc"
ASKED = ["downscale", str(STORM), "--coarsen", "10", "--region", "28.0", "29.2", "-82.4", "-81.2", "--members", "2"]


@pytest.fixture(autouse=True)
def _stub_models(monkeypatch: pytest.MonkeyPatch) -> None:
    models = stub_models()
    monkeypatch.setattr(store, "models", lambda: {name: model.card for name, model in models.items()})
    monkeypatch.setattr(store, "load", lambda name, device="cpu": models[name])


@pytest.fixture
def tiled(tmp_path: Path) -> Path:
    path = tmp_path / "run.nc"
    assert cli.main([*ASKED, "--steps", "3", "--tile", "64", "--output", str(path)]) == 0
    return path


def test_info_tells_tiles_and_their_seam_score(tiled: Path, capsys: pytest.CaptureFixture) -> None:
    run = open_run(tiled)
    tiles = run.provenance["tiles"]["downscale"]
    assert tiles["count"] > 4 and run.spec.tile == 64
    assert cli.main(["info", str(tiled)]) == 0
    told = capsys.readouterr().out
    assert f"downscaled: in {tiles['count']} tiles of 64 x 64, seam score {tiles['seams']['score']:.3f} (" in told


@pytest.mark.parametrize(
    ("score", "range_elsewhere", "words"),
    [
        (1.01, (0.99, 1.02), "no seam shows: 0.95 to 1.05 is good; lines elsewhere 0.99 to 1.02"),
        (1.2, (0.7, 1.3), "no seam shows"),
        (1.3, (0.9, 1.1), "seams show"),
        (0.7, (0.9, 1.1), "seams show"),
        (None, None, "unknown"),
    ],
)
def test_a_seam_score_is_judged(tiled: Path, score: float | None, range_elsewhere: tuple | None, words: str) -> None:
    run = open_run(tiled)
    seams = None if score is None else dict(zip(("score", "low", "high"), (score, *range_elsewhere), strict=True))
    run.provenance["tiles"]["downscale"]["seams"] = seams
    (line,) = seams_in_words(run)
    assert words in line


def test_a_large_run_is_forecast_before_it_begins_and_a_small_one_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    assert cli.main([*ASKED, "--steps", "2", "--output", str(tmp_path / "small.nc")]) == 0
    assert "evaluations" not in capsys.readouterr().err
    monkeypatch.setattr(sys.modules["core.pipeline.estimate"], "LARGE_WORK", 1e4)
    assert cli.main([*ASKED, "--steps", "2", "--tile", "64", "--output", str(tmp_path / "large.nc")]) == 0
    told = capsys.readouterr().err
    assert "4 evaluations, " in told and "tiles of 64 x 64; about " in told and "GB of memory" in told
    assert told.index("4 evaluations") < told.index("downscale 0/4")
    assert "Ctrl+C" not in told


def test_a_run_longer_than_ten_minutes_says_how_to_make_it_shorter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(sys.modules["core.pipeline.estimate"], "LARGE_WORK", 1e4)
    monkeypatch.setattr(sys.modules["core.pipeline.estimate"], "LONG_SECONDS", 0.0)
    assert cli.main([*ASKED, "--steps", "2", "--output", str(tmp_path / "run.nc")]) == 0
    assert "Ctrl+C leaves it" in capsys.readouterr().err
