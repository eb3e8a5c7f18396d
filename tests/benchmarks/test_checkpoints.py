"""Members, mean and soup: what is scored, and when the claim that the mean beats every member holds."""

import json

import numpy as np
import pytest
import xarray as xr

from benchmarks import checkpoints, publish
from core.models import store
from core.models.card import read_card
from core.models.model import Model
from core.verify.report import Pool
from tests.benchmarks.made_up import ENSEMBLE, made_up_model

CELLS, FACTOR = 4, 10


def fields(offsets: list[float]) -> tuple[xr.DataArray, xr.DataArray]:
    """A truth of wet noise (time, y, x), and members that are off by a constant each."""
    random = np.random.default_rng(0)
    step = 0.01 * np.arange(CELLS * FACTOR)
    coords = {"lat": 40.005 + step, "lon": -90.005 + step, "time": [np.datetime64("2020-06-01", "ns")]}
    values = random.gamma(2.0, 5.0, (1, step.size, step.size)) + 10
    truth = xr.DataArray(values, coords, ("time", "lat", "lon"), attrs={"units": "mm h-1"})
    return truth, xr.concat([truth + offset for offset in offsets], "member")


def record_of(offsets: list[float], soup: float) -> dict:
    """What the benchmark writes, of six places that are all alike."""
    truth, members = fields(offsets)
    pool = Pool(FACTOR)
    for place in range(6):
        systems = checkpoints.systems_of(members, (truth + soup).expand_dims("member"))
        pool.add(systems, truth, None, group=f"place {place}")
    ratios = [checkpoints._plain(ratio) for ratio in checkpoints.ratios(pool, 50)]
    table = pool.table(50, reference=checkpoints.ENSEMBLE).to_dict()
    crops = [{"group": f"place {place}"} for place in range(6)]
    return {"models": {}, "ensemble": "made-up", "crops": crops, "seed": 0, "table": table, "ratios": ratios}


def test_scores_are_those_of_offsets_known_by_hand() -> None:
    lines = checkpoints.checkpoint_table(record_of([-1.0, 3.0], soup=0.5))
    assert "| checkpoint 1 | 1 [1, 1] | 1 [1, 1] | 1 [1, 1] | 1 [1, 1] | 1 [1, 1] |" in lines
    assert "| checkpoint 2 | 3 [3, 3] | 3 [3, 3] | 3 [3, 3] | 0.333 [0.333, 0.333] | 0.333 [0.333, 0.333] |" in lines
    # fair CRPS of -1 and 3 about 0: mean distance 2, less half the distance of 4 between them
    assert "| **mean of all 2** | 1 [1, 1] | 1 [1, 1] | 0.000 [0.000, 0.000] | – | – |" in lines
    assert "| greedy soup | 0.5 [0.5, 0.5] | 0.5 [0.5, 0.5] | 0.5 [0.5, 0.5] | 2 [2, 2] | 2 [2, 2] |" in lines


@pytest.mark.parametrize(
    ("offsets", "words"),
    [
        ([-2.0, 3.0], "holds for MAE: it beats 2 of 2, 2 of them significantly"),
        ([-1.0, 3.0], "does not hold for RMSE: it beats 1 of 2, 1 of them significantly"),
        ([1.0, 3.0], "does not hold for MAE: it beats 1 of 2"),
    ],
)
def test_the_claim_holds_only_where_the_mean_is_better_than_each(offsets, words) -> None:
    assert words in "\n".join(checkpoints.checkpoint_table(record_of(offsets, soup=1.0)))


@pytest.fixture
def models(tmp_path, monkeypatch):
    """An ensemble of three untrained checkpoints and its soup, in the store."""
    folder = tmp_path / "models"
    made_up_model(folder / "many", "many", "downscale", 10, **ENSEMBLE)
    made_up_model(folder / "many-soup", "many-soup", "downscale", 10, **ENSEMBLE | {"checkpoints": 1, "members": 1})
    cards = {name: read_card(folder / name / "card.toml") for name in ("many", "many-soup")}
    monkeypatch.setattr(store, "models", lambda: cards)
    monkeypatch.setattr(
        store, "load", lambda name, device="cpu": Model.from_file(cards[name], folder / name / "weights.safetensors")
    )
    return cards


def test_the_command_scores_every_checkpoint_on_the_held_out_block(radar, models, tmp_path, capsys) -> None:
    output = tmp_path / "checkpoints.json"
    arguments = [str(radar), "many", "--output", str(output), "--crops", "3", "--size", "100", "--bootstrap", "20"]
    assert checkpoints.main(arguments) == 0
    record = json.loads(output.read_text())
    assert record["models"] == {name: card.sha256 for name, card in models.items()}
    systems = {row["system"] for row in record["table"]["rows"]}
    assert systems == {"ensemble", "checkpoint 1", "checkpoint 2", "checkpoint 3", "soup"}
    assert capsys.readouterr().out.splitlines() == checkpoints.checkpoint_table(record)
    found = [row["value"] for row in record["table"]["rows"] if row["metric"] == "RMSE of mean"]
    assert len(set(found)) == len(found) - 1, "three networks differ; the soup of this test is the first of them"
    south, north, west, east = record["crops"][0]["edges"]
    assert 31 <= south < north <= 35 and -99 <= west < east <= -95


def test_models_of_one_network_have_no_members_to_compare(radar, models, tmp_path) -> None:
    with pytest.raises(SystemExit, match="'many'"):
        checkpoints.main([str(radar), "many-soup", "--output", str(tmp_path / "out.json")])


def test_the_table_is_published(place, tmp_path) -> None:
    folder, arguments = place
    record = record_of([-2.0, 3.0], soup=0.5) | {
        "models": {"many": made_up_model(folder / "models" / "many", "many", "downscale", 10, **ENSEMBLE)}
    }
    path = tmp_path / "checkpoints.json"
    path.write_text(json.dumps(record))
    assert publish.main([*arguments, "--checkpoints", str(path)]) == 0
    page = (folder / "docs" / "science" / "models.md").read_text(encoding="utf-8")
    assert "\n".join(checkpoints.checkpoint_table(record)) in page
