"""The benchmark of solvers: what it runs, where it looks, and that it goes on where it was."""

import json
from dataclasses import replace

import pytest

from benchmarks import solvers
from benchmarks.solvers import Setting
from core.errors import SpecError
from core.models import store
from tests.stub_model import StubModel

BLOCK = (31.0, 35.0, -99.0, -95.0)


@pytest.fixture
def model(monkeypatch):
    """A stub in the store whose held-out block is not there to be read."""
    stub = StubModel()
    training = {"validation_blocks": [BLOCK], "holdout_blocks": [(0.0, 1.0, 0.0, 1.0)]}
    stub.card = replace(stub.card, training=training, sampler={"rho": 7.0, "conservation": "off"})
    monkeypatch.setattr(store, "models", lambda: {stub.card.id: stub.card})
    monkeypatch.setattr(store, "load", lambda name, device="cpu": stub)
    return stub


def test_steps_are_as_many_as_the_evaluations_allow() -> None:
    assert [Setting.of("heun:10", n).steps for n in (1, 9, 10, 20)] == [1, 5, 5, 10]
    assert Setting.of("unipc", 20).steps == 20
    assert Setting.of("heun:10", 20).name == "heun churn 10, 19"


def test_a_solver_named_without_churn_gets_the_usual_one() -> None:
    assert Setting.of("sde_dpmpp_2m", 20).churn == 1.0
    assert Setting.of("ddim", 20).churn == 0.0
    with pytest.raises(SpecError, match="ddim"):
        Setting.of("ddim:2", 20)
    with pytest.raises(SystemExit, match="unipc"):
        Setting.of("magic", 20)


def test_every_setting_is_scored_on_the_validation_blocks_and_a_second_run_repeats_no_evaluation(
    radar, model, tmp_path, capsys
) -> None:
    path = tmp_path / "solvers.json"
    arguments = [
        str(radar),
        "--output",
        str(path),
        "--crops",
        "2",
        "--members",
        "2",
        "--size",
        "100",
        "--bootstrap",
        "50",
    ]
    arguments += ["--solvers", "dpmpp_2m", "heun", "ddpm:1", "--evaluations", "3", "4"]
    assert solvers.main(arguments) == 0
    record, spent = json.loads(path.read_text()), model.evaluations
    assert [setting["steps"] for setting in record["settings"]] == [3, 2, 3, 4, 4], "heun has none between 3 and 5"
    names = [setting["name"] for setting in record["settings"]]
    assert names == ["dpmpp_2m, 3", "heun churn 0, 3", "ddpm churn 1, 3", "dpmpp_2m, 4", "ddpm churn 1, 4"]
    assert all(setting["seconds"] > 0 for setting in record["settings"])
    south, north, west, east = record["crops"][0]["edges"]
    assert BLOCK[0] <= south < north <= BLOCK[1] and BLOCK[2] <= west < east <= BLOCK[3]
    printed = capsys.readouterr().out
    assert all(f"| {name} |" in printed for name in names)
    assert solvers.main(arguments) == 0
    assert model.evaluations == spent and json.loads(path.read_text()) == record
