"""The benchmark of conservation compares constraints on the same members, and sees what they do."""

import json

import numpy as np
import pytest

from benchmarks import conservation
from core.grid import coarsen
from core.models import store
from core.verify.report import Pool
from tests.benchmarks.made_up import made_up_model
from tests.stub_scene import stub_scene


def test_only_the_block_means_are_forced_and_off_changes_nothing():
    scene = stub_scene((40, 40))
    fine = (2 * scene.truth).expand_dims(member=2)
    made = conservation.constrained(fine, scene.input)
    np.testing.assert_array_equal(made["off"], fine)
    for name in ("additive", "multiplicative"):
        for member in made[name]:
            np.testing.assert_allclose(coarsen(member, 10), scene.input, rtol=1e-5)


def test_conserving_right_means_helps_and_wrong_ones_hurts():
    pools = {"right": Pool(10), "wrong": Pool(10)}
    for place in range(6):
        scene = stub_scene((40, 40), seed=place)
        fine = (1.5 * scene.truth).expand_dims(member=2)
        for name, pool in pools.items():
            coarse = scene.input * (1.0 if name == "right" else 3.0)
            pool.add(conservation.constrained(fine, coarse), scene.truth, scene.input, group=f"place {place}")
    cost = {name: {r.metric: r for r in conservation.ratios(pool, 200)} for name, pool in pools.items()}
    # multiplicative comes last for each metric: 1.5 times the truth becomes the truth, or three times it.
    assert cost["right"]["CRPS"].value == pytest.approx(0, abs=1e-5)
    assert cost["wrong"]["CRPS"].value == pytest.approx(4, rel=1e-3) and cost["wrong"]["CRPS"].significant


def test_it_runs_from_the_command_to_the_record(radar, tmp_path, monkeypatch, capsys):
    for name, stage, factor in (("made-up-correct", "correct", 1), ("made-up-down", "downscale", 10)):
        made_up_model(tmp_path / "models" / name, name, stage, factor)
    monkeypatch.setattr(store, "SHIPPED", tmp_path / "models")
    monkeypatch.setattr(store, "user_folder", lambda: tmp_path / "none")
    output = tmp_path / "conservation.json"
    arguments = [str(radar), "--output", str(output), "--crops", "2", "--members", "2", "--size", "40", "--steps", "2"]
    assert conservation.main([*arguments, "--bootstrap", "0"]) == 0
    record = json.loads(output.read_text())
    assert set(record["tables"]) == {"oracle", "cascade"} and record["run_spec"]["conservation"] == "off"
    assert "multiplicative" in capsys.readouterr().out
