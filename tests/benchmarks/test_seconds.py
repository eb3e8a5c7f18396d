"""Seconds a member: what is run, and that one slow round does not count."""

import json
from types import SimpleNamespace

import pytest

from benchmarks import seconds
from core.models import store
from core.models.card import read_card
from core.models.model import Model
from tests.benchmarks.made_up import ENSEMBLE, TEMPERATURE, made_up_model


@pytest.fixture
def cards(tmp_path, monkeypatch):
    """A corrector, an ensemble of three checkpoints, and a model of another variable, untrained."""
    made_up_model(tmp_path / "up", "up", "correct", 1)
    made_up_model(tmp_path / "many", "many", "downscale", 10, **ENSEMBLE)
    made_up_model(tmp_path / "kelvin", "kelvin", "downscale", 5, **TEMPERATURE)
    found = {name: read_card(tmp_path / name / "card.toml") for name in ("up", "many", "kelvin")}
    monkeypatch.setattr(store, "models", lambda: found)
    monkeypatch.setattr(
        store, "load", lambda name, device="cpu": Model.from_file(found[name], tmp_path / name / "weights.safetensors")
    )
    return found


def test_every_model_for_rain_is_run_on_200_pixels_with_surroundings(cards, tmp_path, capsys) -> None:
    output = tmp_path / "seconds.json"
    assert seconds.main(["--output", str(output), "--rounds", "1", "--members", "2"]) == 0
    record = json.loads(output.read_text())
    assert set(record["seconds"]) == {"up", "many"} and min(record["seconds"].values()) > 0
    assert record["models"]["many"] == cards["many"].sha256
    assert "| many |" in capsys.readouterr().out
    with pytest.raises(SystemExit, match="kelvin"):
        seconds.main(["--output", str(output), "--models", "kelvin"])


def test_regions_have_200_pixels_and_more_around_than_any_halo(cards) -> None:
    for name, cells in (("up", 20), ("many", 20)):
        scene = seconds.scene_of(cards[name])
        box = scene.region
        assert round((box.north - box.south) / cards[name].coarse_step_degrees) == cells
        assert cells * scene.factor == 200
        assert scene.input.sizes["lat"] == cells + 2 * 16


def test_members_are_as_many_as_a_model_can_make(cards) -> None:
    assert seconds.spec_of(cards["many"], 8).members == 3
    assert seconds.spec_of(cards["up"], 8).members == 8


def test_the_first_round_is_left_out_and_the_median_of_the_others_told(cards, tmp_path, monkeypatch) -> None:
    walls = iter([50.0, 6.0, 2.0, 4.0])

    def run(spec, scene):
        return SimpleNamespace(seconds={"total": 1 + next(walls), "load": 1.0}, spec=spec)

    monkeypatch.setattr(seconds, "run_through", run)
    output = tmp_path / "seconds.json"
    seconds.main(["--output", str(output), "--models", "many", "--rounds", "3", "--members", "2"])
    record = json.loads(output.read_text())
    assert record["seconds"]["many"] == 2.0 and record["every"]["many"] == [3.0, 1.0, 2.0]
