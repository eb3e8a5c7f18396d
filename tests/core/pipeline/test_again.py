"""A session's run is made again from its files, the same to the last bit; what has changed is refused."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core import cli
from core.errors import InputError, ModelError, SpecError
from core.io import open_run, open_session, save_session
from core.io.reading import Reading
from core.io.session_file import Reference, SavedSession
from core.models import store
from core.pipeline import run, run_again, scene_of
from core.types import Region, RunSpec
from tests.drive import ended
from tests.stub_model import stub_models

STORM = Path(__file__).resolve().parents[3] / "resources" / "samples" / "storm.nc"
READING = Reading(role="fine", simulate=1, time=7, region=Region("corner", 28.0, 28.3, -82.4, -82.0))
SPEC = RunSpec("storm", "stub-correct", "stub-downscale", members=2, steps=2, seed=3)
SESSION = SavedSession(Reference(STORM), reading=READING, run_spec=SPEC, models={"stub-downscale": "0" * 64})


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    return save_session(SESSION, tmp_path / "session.json")


@pytest.fixture
def stubs(monkeypatch: pytest.MonkeyPatch) -> None:
    models = stub_models()
    monkeypatch.setattr(store, "models", lambda: {name: model.card for name, model in models.items()})
    monkeypatch.setattr(store, "load", lambda name, device="cpu": models[name])


@pytest.mark.parametrize("command", [["run"], ["--run"]], ids=["run", "--run"])
def test_the_command_line_makes_the_arrays_of_the_window(saved, stubs, tmp_path, command):
    expected, _ = ended(run(SPEC, scene_of(READING, STORM), models=stub_models()))
    output = tmp_path / "run.nc"
    assert cli.main([*command, str(saved), "--output", str(output)]) == 0
    made = open_run(output)
    for name in ("input", "corrected", "downscaled", "oracle", "truth"):
        np.testing.assert_array_equal(getattr(made, name).values, getattr(expected, name).values)
    assert made.spec == SPEC


def test_an_existing_run_is_not_replaced_unasked(saved, stubs, tmp_path, capsys):
    output = tmp_path / "run.nc"
    output.write_text("mine", encoding="utf-8")
    assert cli.main(["run", str(saved), "--output", str(output)]) == 1
    assert "exists already" in capsys.readouterr().err and output.read_text(encoding="utf-8") == "mine"
    assert cli.main(["run", str(saved), "--output", str(output), "--overwrite"]) == 0


def test_a_file_that_changed_is_refused_before_any_sampling(tmp_path):
    copy = tmp_path / "storm.nc"
    copy.write_bytes(STORM.read_bytes())
    path = save_session(replace(SESSION, input=Reference(copy)), tmp_path / "session.json")
    copy.write_bytes(b"other")
    with pytest.raises(InputError, match="has changed since the session was saved"):
        next(run_again(open_session(path), models=stub_models()))


def test_other_weights_under_the_same_name_are_refused(saved):
    session = replace(open_session(saved), models={"stub-downscale": "1" * 64})
    with pytest.raises(ModelError, match='"stub-downscale" has weights of sha256 000000000000'):
        next(run_again(session, models=stub_models()))


@pytest.mark.parametrize(
    ("session", "said"),
    [(SavedSession(), "no field was open"), (replace(SESSION, reading=Reading(role="result")), "it shows a result")],
)
def test_a_session_with_nothing_to_run_says_so(session, said):
    with pytest.raises(SpecError, match=said):
        next(run_again(session, models=stub_models()))
