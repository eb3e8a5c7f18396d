"""The table of families: made-up records of made-up models, on the same crops or refused."""

import copy
import json

import pytest

from benchmarks import families, publish
from benchmarks.families import family_tables
from core.errors import SpecError
from core.models import store
from core.models.card import read_card
from core.models.model import Model
from tests.benchmarks.made_up import ENSEMBLE, made_up_model, row

SOUP = ENSEMBLE | {"checkpoints": 1, "members": 1}


def record_of(model_id: str, sha256: str, members: int, crps: float, *, spread: bool = True) -> dict:
    """A record of one downscaler with the shape of ``skill.py``'s and invented numbers."""
    rows = [row(name, "CRPS", value, "mm h-1") for name, value in (("bilinear", 0.6), ("downscaled", crps))]
    rows += [row("RainFARM", "CRPS", 0.4 + 0.1 * (members == 1), "mm h-1"), row("downscaled", "RALSD", 2.5, "dB")]
    rows += [row("RainFARM", "spread/skill", 0.8)] if members > 1 else []
    rows += [row("downscaled", "spread/skill", 0.9)] if spread else []
    sampler = {"corrector": None, "downscaler": model_id, "members": members, "solver": "dpmpp_2m", "steps": 7}
    data = {"file": "radar.nc", "sha256": "a", "crops": [{"name": "one", "group": "g", "seed": 0}], "bars": []}
    return {
        "models": {model_id: sha256},
        "sampler": sampler,
        "members": 16,
        "seed": 0,
        "mean_frames": 1,
        "data": {"held-out MRMS": data | {"tables": {"oracle": {"rows": rows}}}},
    }


@pytest.fixture
def made(tmp_path):
    """Three models, and a record of each."""
    folder = tmp_path / "models"
    shas = {
        "sampled": made_up_model(folder / "sampled", "sampled", "downscale", 10),
        "ensemble": made_up_model(folder / "ensemble", "ensemble", "downscale", 10, **ENSEMBLE),
        "soup": made_up_model(folder / "soup", "soup", "downscale", 10, **SOUP),
    }
    models = {
        name: Model.from_file(read_card(folder / name / "card.toml"), folder / name / "weights.safetensors")
        for name in shas
    }
    records = {
        "soup.json": record_of("soup", shas["soup"], 1, 0.3, spread=False),
        "ensemble.json": record_of("ensemble", shas["ensemble"], 3, 0.25),
        "sampled.json": record_of("sampled", shas["sampled"], 16, 0.2),
    }
    return records, models


def line_of(lines: list[str], name: str, *, last: bool = True) -> list[str]:
    """Cells of a system's row: that of its scores, which come last, or that of its costs."""
    cells = [[cell.strip(" *`") for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return [row for row in cells if row[0] == name][-1 if last else 0]


def test_every_model_has_its_costs_and_scores(made):
    lines = family_tables(*made)
    sampled, ensemble = line_of(lines, "sampled", last=False), line_of(lines, "ensemble", last=False)
    assert sampled[1:5] == ["unet", "edm", "150", "0.25"] and sampled[7] == "7"
    assert ensemble[1:3] == ["attention_unet", "direct"] and ensemble[7] == "1" and "in each of 3" in ensemble[5]
    assert line_of(lines, "sampled")[1:3] == ["16", "0.2 [0.1, 0.3]"]
    assert line_of(lines, "sampled")[-1] == "0.9 [0.8, 1]"


def test_one_member_has_no_spread_and_the_note_says_what_its_crps_is(made):
    lines = family_tables(*made)
    assert line_of(lines, "soup")[1] == "1" and line_of(lines, "soup")[-1] == "–"
    assert "CRPS of one member, or of a single field, is its mean absolute error" in "\n".join(lines)


def test_plain_methods_come_once_from_the_record_with_the_most_members(made):
    lines = family_tables(*made)
    assert line_of(lines, "RainFARM (ensemble)")[1:3] == ["16", "0.4 [0.3, 0.5]"]
    assert line_of(lines, "bilinear")[1:3] == ["–", "0.6 [0.5, 0.7]"]
    assert sum("bilinear" in line for line in lines) == 1


def test_seconds_stand_where_they_were_measured(made):
    seconds = {"models": {}, "seconds": {"sampled": 3.14159}, "rounds": 3, "size": 200, "cores": 2}
    lines = family_tables(*made, seconds)
    assert line_of(lines, "sampled", last=False)[8] == "3.14"
    assert line_of(lines, "soup", last=False)[8] == "–"
    assert "on 2 cores" in lines[-1]


def test_correctors_have_a_table_of_their_own_beside_quantile_mapping(made, tmp_path):
    records, models = made
    sha = made_up_model(tmp_path / "up", "up", "correct", 1)
    models["up"] = Model.from_file(read_card(tmp_path / "up" / "card.toml"), tmp_path / "up" / "weights.safetensors")
    record = record_of("up", sha, 16, 0.0)
    record["sampler"] |= {"corrector": "up", "downscaler": None}
    rows = [row("corrected", "CRPS", 0.35, "mm h-1"), row("QM", "CRPS", 0.7, "mm h-1")]
    record["data"]["held-out MRMS"]["tables"] = {"stage I": {"rows": rows}}
    lines = family_tables(records | {"up.json": record}, models)
    assert [line for line in lines if line.startswith("**S")] == ["**Stage II on true coarse radar**", "**Stage I**"]
    assert line_of(lines, "up")[1:3] == ["16", "0.35 [0.25, 0.45]"]
    assert line_of(lines, "quantile mapping")[2] == "0.7 [0.6, 0.8]"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda r: r["data"]["held-out MRMS"]["crops"][0].update(name="two"), "other crops"),
        (lambda r: r["data"]["held-out MRMS"]["crops"][0].update(seed=9), "other crops"),
        (lambda r: r["data"]["held-out MRMS"].update(sha256="b"), "other data"),
        (lambda r: r.update(mean_frames=5), "other averages"),
        (lambda r: r["sampler"].update(downscaler="soup"), "second time"),
    ],
)
def test_records_that_cannot_stand_in_one_table_are_refused(made, change, message):
    records, models = made
    changed = copy.deepcopy(records)
    change(changed["sampled.json"])
    with pytest.raises(SpecError, match=message):
        family_tables(changed, models)


def test_the_command_prints_the_table(made, tmp_path, monkeypatch, capsys):
    records, models = made
    monkeypatch.setattr(store, "load", lambda name: models[name])
    for name, record in records.items():
        (tmp_path / name).write_text(json.dumps(record))
    assert families.main([str(tmp_path / name) for name in records]) == 0
    assert capsys.readouterr().out.splitlines() == family_tables(records, models)
    records["soup.json"]["models"]["soup"] = "f" * 64
    (tmp_path / "soup.json").write_text(json.dumps(records["soup.json"]))
    assert families.main([str(tmp_path / name) for name in records]) == 1
    assert "soup with sha256 ffffffffffff" in capsys.readouterr().err


def test_publishing_writes_the_table_and_the_cards_of_the_families(place, tmp_path):
    folder, arguments = place
    sha = made_up_model(folder / "models" / "ensemble", "ensemble", "downscale", 10, **ENSEMBLE)
    path = tmp_path / "ensemble.json"
    path.write_text(json.dumps(record_of("ensemble", sha, 3, 0.25)))
    assert publish.main([*arguments, "--families", str(path)]) == 0
    page = (folder / "docs" / "science" / "models.md").read_text(encoding="utf-8")
    table = page[page.index("<!-- family table -->") : page.index("<!-- end of family table -->")]
    assert "| **`ensemble`** | 3 | 0.25 [0.15, 0.35] |" in table
    skill = read_card(folder / "models" / "ensemble" / "card.toml").skill
    assert skill["held-out MRMS: stage II on true coarse radar"]["CRPS (mm/h)"] == "0.25 [0.15, 0.35]"
    assert "3 members" in skill["held-out MRMS: stage II on true coarse radar"]["sample"]
    publish.main(arguments)
    assert (folder / "docs" / "science" / "models.md").read_text(encoding="utf-8") == page


def with_fmi(record: dict, crops: list[dict]) -> dict:
    """The record with scores on another radar, where every error is ten times as large."""
    tables = copy.deepcopy(record["data"]["held-out MRMS"])
    for entry in tables["tables"]["oracle"]["rows"]:
        entry["value"] *= 10
    return record | {"data": record["data"] | {"FMI, external": tables | {"crops": crops}}}


def test_scores_on_the_other_radar_follow_for_the_models_that_have_them(made):
    records, models = made
    crops = [{"name": "far", "group": "f", "seed": 0}]
    records = {name: with_fmi(record, crops) if name != "soup.json" else record for name, record in records.items()}
    lines = family_tables(records, models)
    head = next(i for i, line in enumerate(lines) if "Finnish radar" in line)
    assert "1 isolated crops of 1 places" in lines[head]
    abroad = lines[head:]
    assert line_of(abroad, "sampled")[2].startswith("2 [") and not any("soup" in line for line in abroad)
    assert line_of(lines[:head], "sampled")[2].startswith("0.2 [") and line_of(lines[:head], "soup")


def test_records_of_other_crops_of_the_other_radar_are_refused(made):
    records, models = made
    records["soup.json"] = with_fmi(records["soup.json"], [{"name": "far", "group": "f", "seed": 0}])
    records["sampled.json"] = with_fmi(records["sampled.json"], [{"name": "near", "group": "f", "seed": 0}])
    with pytest.raises(SpecError, match="other crops of FMI"):
        family_tables(records, models)
