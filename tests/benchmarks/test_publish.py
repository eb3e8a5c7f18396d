"""What is published is what was measured: from made-up records of made-up models, into copies of the documents."""

import copy
import hashlib
import json
import shutil
from dataclasses import asdict
from pathlib import Path

import pytest
import tomli_w
import torch

from benchmarks import facts, publish, tables
from benchmarks.figures import Bar
from core.models.card import ModelCard, read_card
from core.models.denoiser import Denoiser
from core.models.model import save_weights
from core.models.unet import UNet

ROOT = Path(__file__).resolve().parents[2]
NETWORK = {"n_channels": 8, "channel_multipliers": [1, 2], "n_blocks": [1, 1], "patch": 1}
BLOCKS = [[31.0, 35.0, -99.0, -95.0]]
LOSSES = "step,seconds,loss,validation\n50,10,1.0,\n100,20,0.5,\n100,20,,0.7\n150,30,0.4,0.6\n"


def made_up_model(folder: Path, model_id: str, stage: str, factor: int) -> str:
    """An untrained network with a card; returns the sha256 of its weights."""
    folder.mkdir(parents=True)
    torch.manual_seed(0)
    weights = folder / "weights.safetensors"
    save_weights([Denoiser(UNet(**NETWORK).bake())], weights)
    training = {
        "means_minutes": [2, 10],
        "crop": 120,
        "batch": 4,
        "steps": 150,
        "hours": 0.25,
        "threads": 1,
        "precision": "32-true",
        "torch": "0",
        "seed": 0,
        "gap_degrees": 0.5,
        "holdout_blocks": BLOCKS,
        "validation_blocks": BLOCKS,
    }
    card = ModelCard(
        id=model_id,
        title="made up",
        stage=stage,
        factor=factor,
        coarse_step_degrees=0.1,
        transform={"name": "sqrt", "scale": 1.0},
        residual_sd=0.25,
        condition_scale=0.5,
        network=NETWORK,
        sampler={"solver": "dpmpp_2m", "steps": 2},
        trained_on="nothing",
        licence="none",
        cite="none",
        sha256=hashlib.sha256(weights.read_bytes()).hexdigest(),
        training=training,
    )
    entries = {key: value for key, value in asdict(card).items() if value is not None}
    (folder / "card.toml").write_text(tomli_w.dumps(entries), encoding="utf-8")
    (folder / "losses.csv").write_text(LOSSES, encoding="utf-8")
    return card.sha256


def row(system: str, metric: str, value: float | None, units: str = "1") -> dict:
    limits = {"low": None, "high": None} if value is None else {"low": value - 0.1, "high": value + 0.1}
    return {"system": system, "metric": metric, "value": value, "units": units, **limits}


def bar(name: str, value: float, met: bool) -> dict:
    return {
        "name": name,
        "value": value,
        "low": value - 0.05,
        "high": value + 0.05,
        "low_target": None,
        "high_target": 0.75,
        "contains": None,
        "significant": True,
        "met": met,
    }


def made_up_skill(models: dict[str, str], *, satellite: str = "reference") -> dict:
    """A record with the shape of ``skill.py``'s and invented numbers."""
    oracle = [
        row(name, "CRPS", value, "mm h-1")
        for name, value in (("RainFARM", 0.5), ("bicubic", 0.6), ("downscaled", 0.123456))
    ]
    oracle += [row("downscaled", "spread/skill", 0.987654), row("downscaled", "q99 ratio", None)]
    coarse = [row(name, "CRPS", value, "mm h-1") for name, value in (("raw", 0.8), ("corrected", 0.345678))]
    both = [row("cascade", "CRPS", 0.456789, "mm h-1"), row("raw bilinear", "CRPS", 0.9, "mm h-1")]
    data = {
        "file": "made-up.nc",
        "crops": [{"group": "a"}, {"group": "a"}, {"group": "b"}],
        "bars": [
            bar("oracle: CRPS downscaled / RainFARM", 0.654321, True),
            bar("stage I: CRPS corrected / QM", 0.91, False),
        ],
        "tables": {"oracle": {"rows": oracle}, "stage I": {"rows": coarse}, "cascade": {"rows": both}},
    }
    sets = {"held-out MRMS": data, "FMI, external": copy.deepcopy(data)}
    common = {"members": 4, "seed": 0, "mean_frames": 1, "satellite": satellite}
    return {"models": models, "data": sets, **common}


def made_up_regions(models: dict[str, str], *, met: bool) -> dict:
    place = {"place": "here", "time": "then", "difference": 0.0123, "correlation": 0.9991, "spread": 1.0, "met": met}
    result = {"region_independent": met, "halos": [{"halo_px": 70, "met": met, "places": [place]}]}
    return {"models": models, "members": 8, "seed": 0, "results": dict.fromkeys(models, result)}


@pytest.fixture
def place(tmp_path):
    """A copy of the documents, two models and the four records; returns their folder and the command line."""
    for page in ("README.md", "docs/science/models.md"):
        (tmp_path / page).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / page, tmp_path / page)
    folder = tmp_path / "models"
    down = made_up_model(folder / "made-up-down", "made-up-down", "downscale", 10)
    up = made_up_model(folder / "made-up-correct", "made-up-correct", "correct", 1)
    models = {"made-up-down": down, "made-up-correct": up}
    unseen = made_up_skill({"made-up-correct": up}, satellite="unseen")
    unseen["data"]["held-out MRMS"]["tables"] = {"stage I": unseen["data"]["held-out MRMS"]["tables"]["stage I"]}
    del unseen["data"]["FMI, external"]
    records = {"skill": made_up_skill(models), "unseen": unseen, "regions": made_up_regions(models, met=True)}
    for name, record in records.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(record))
    arguments = [str(tmp_path / "skill.json"), "--models", str(folder), "--root", str(tmp_path)]
    arguments += ["--unseen", str(tmp_path / "unseen.json"), "--regions", str(tmp_path / "regions.json")]
    return tmp_path, arguments


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_the_readme_shows_the_records_numbers_and_the_missed_figures(place):
    folder, arguments = place
    assert publish.main(arguments) == 0
    text = (folder / "README.md").read_text(encoding="utf-8")
    table = text[text.index("<!-- skill table -->") : text.index("<!-- end of skill table -->")]
    assert "| **Stormlens** (ensemble) | 0.123 [0.0235, 0.223] | 0.988 [0.888, 1.09] |" in table
    assert "| bicubic | 0.6 [0.5, 0.7] | – |" in table
    assert "3 isolated crops of 2 places, single frames, 4 members" in table
    assert "nothing was trained" in table and "RainFARM 0.654 [0.604, 0.704] (asked: <= 0.75, met)" in table
    assert "**met** (1): stage II CRPS over RainFARM 0.654 [0.604, 0.704] (asked: <= 0.75)." in table
    assert "**missed** (1): stage I CRPS over quantile mapping 0.91" in table
    assert table.count("**missed**") == 1


def test_the_cards_take_up_skill_and_region_independence_and_nothing_else_changes(place):
    folder, arguments = place
    before = {path.parent.name: read_card(path) for path in (folder / "models").glob("*/card.toml")}
    publish.main(arguments)
    for name, old in before.items():
        new = read_card(folder / "models" / name / "card.toml")
        assert new.region_independent is True
        assert {**asdict(new), "skill": 0, "region_independent": 0} == {
            **asdict(old),
            "skill": 0,
            "region_independent": 0,
        }
    down, up = (read_card(folder / "models" / name / "card.toml").skill for name in ("made-up-down", "made-up-correct"))
    assert down["held-out MRMS: stage II on true coarse radar"]["CRPS (mm/h)"] == "0.123 [0.0235, 0.223]"
    assert up["held-out MRMS, unseen satellite: stage I"]["satellite"] == "unseen"
    assert up["FMI, external: stage I"]["CRPS of others"]["raw"] == "0.8 [0.7, 0.9]"


def test_the_page_of_the_models_has_facts_costs_scores_regions_and_the_curve(place):
    folder, arguments = place
    publish.main(arguments)
    text = (folder / "docs" / "science" / "models.md").read_text(encoding="utf-8")
    for found in ("150", "0.25 h", "(31, 35, -99, -95)", "missed  stage I", "1.23%", "0.99910", "../images/losses.svg"):
        assert found in text
    assert (folder / "docs" / "images" / "losses.svg").stat().st_size < 100_000


def test_publishing_twice_changes_nothing(place):
    folder, arguments = place
    publish.main(arguments)
    first = files_of(folder)
    publish.main(arguments)
    assert files_of(folder) == first


@pytest.mark.parametrize("record", ["skill", "unseen", "regions"])
def test_a_record_of_other_weights_is_refused_before_anything_is_written(place, record, capsys):
    folder, arguments = place
    path = folder / f"{record}.json"
    table = json.loads(path.read_text())
    table["models"]["made-up-correct"] = "f" * 64
    path.write_text(json.dumps(table))
    before = files_of(folder)
    assert publish.main(arguments) == 1
    assert "made-up-correct with sha256 ffffffffffff" in capsys.readouterr().err
    assert files_of(folder) == before


def test_records_cannot_be_exchanged_and_pages_need_their_places(place, capsys):
    folder, arguments = place
    before = files_of(folder)
    exchanged = [str(folder / "unseen.json") if item == arguments[0] else item for item in arguments]
    assert publish.main(exchanged) == 1
    assert "unseen satellite; expected reference" in capsys.readouterr().err
    assert files_of(folder) == before
    (folder / "README.md").write_text("no place\n")
    before = files_of(folder)
    assert publish.main(arguments) == 1
    assert "no place for skill table" in capsys.readouterr().err
    assert files_of(folder) == before


@pytest.mark.parametrize("file", ["weights.safetensors", "losses.csv"])
def test_a_model_that_is_not_whole_is_refused(place, file, capsys):
    folder, arguments = place
    path = folder / "models" / "made-up-down" / file
    path.unlink() if file == "losses.csv" else path.write_bytes(b"other weights")
    before = files_of(folder)
    assert publish.main(arguments) == 1
    assert "made-up-down h" in capsys.readouterr().err
    assert files_of(folder) == before


def test_what_was_not_measured_stays_as_it_was(place):
    folder, arguments = place
    publish.main(arguments)
    page = folder / "docs" / "science" / "models.md"
    measured = page.read_text(encoding="utf-8")
    publish.main(arguments[:5])
    assert page.read_text(encoding="utf-8") == measured
    assert read_card(folder / "models" / "made-up-down" / "card.toml").region_independent is True


def test_a_bar_survives_the_record():
    stored = {"data": {"set": {"bars": [bar("oracle: CRPS downscaled / RainFARM", 0.7, True)]}}}
    (read,) = tables.bars_of(stored, "set")
    assert read == Bar(
        "oracle: CRPS downscaled / RainFARM", 0.7, 0.7 - 0.05, 0.7 + 0.05, high_target=0.75, significant=True
    )
    assert read.met


def test_losses_are_read_by_step_with_the_later_of_two(tmp_path):
    (tmp_path / "losses.csv").write_text(LOSSES + "150,35,0.3,0.55\n", encoding="utf-8")
    assert facts.losses(tmp_path / "losses.csv", "loss") == ([50, 100, 150], [1.0, 0.5, 0.3])
    assert facts.losses(tmp_path / "losses.csv", "validation") == ([100, 150], [0.7, 0.55])
