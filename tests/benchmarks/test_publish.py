"""What is published is what was measured: from made-up records of made-up models, into copies of the documents."""

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from benchmarks import losses, publish, tables
from benchmarks.facts import evaluations, fact_table
from benchmarks.figures import Bar
from benchmarks.sequences import SYSTEMS
from core.models.card import read_card
from core.models.model import Model
from tests.benchmarks.made_up import ENSEMBLE, LOSSES, MAPPING, TEMPERATURE, bar, made_up_model, row


def facts_of(folder: Path) -> str:
    """A made-up model's table of facts."""
    return "\n".join(fact_table(Model.from_file(read_card(folder / "card.toml"), folder / "weights.safetensors")))


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
    assert "as the satellite shows it" in table and "Finnish radar (FMI), on which nothing was trained" in table
    verdict = "1 of the 2 figures that were asked for are met; missed: stage I CRPS over quantile mapping 0.91 [0.86, 0.96] (asked: <= 0.75)."
    assert table.count(verdict) == 3, "held out, unseen satellite, FMI"


def test_the_readme_begins_with_the_figures_that_were_measured_and_with_no_others():
    both = [Bar("cascade: CRPS cascade / QM RainFARM", 0.81649, 0.73, 0.8934)]
    assert tables.gain_lines(both) == [
        "- **Both, from satellite to 1 km**: CRPS 0.816 [0.73, 0.893] times that of quantile mapping followed by RainFARM."
    ]
    named = [Bar(name, 0.5, 0.4, 0.6) for _, names in tables.GAINS for name in names]
    assert len(tables.gain_lines(named)) == len(tables.GAINS)
    assert tables.gain_lines(named[1:]) == tables.gain_lines(named)[1:]
    assert all("{" not in line for line in tables.gain_lines(named))


def test_a_verdict_names_what_was_missed():
    met, missed = (
        Bar("stage I: spread/skill of corrected", 1.0, 0.9, 1.1, 0.85, 1.15),
        Bar("x", 2.0, 1.0, 3.0, 0.0, 1.0),
    )
    assert tables.verdict([met]) == "1 of the 1 figures that were asked for are met."
    assert tables.verdict([met, missed]).endswith("missed: x 2 [1, 3] (asked: >= 0 and <= 1).")


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
    held_out = text[text.index("<!-- skill: held out -->") : text.index("<!-- end of skill: held out -->")]
    assert held_out.count("Asked for:") == 1
    for found in ("150", "0.25 h", "(31, 35, -99, -95)", "missed  stage I", "1.23%", "0.99910", "../images/losses.svg"):
        assert found in text
    assert (folder / "docs" / "images" / "losses.svg").stat().st_size < 100_000


def test_a_models_facts_tell_what_its_members_and_its_network_see(place):
    folder = place[0] / "models" / "made-up-down"
    model = Model.from_file(read_card(folder / "card.toml"), folder / "weights.safetensors")
    assert "in which terms" not in facts_of(folder) and "| members |" not in facts_of(folder)
    card = replace(model.card, mirrored=True, instance_norm=True, condition_dropout=0.1, channels={"msl": {}})
    facts = "\n".join(fact_table(replace(model, card=card)))
    assert "| members | each sees its field mirrored in its own way |" in facts
    assert "| in which terms | normalised by its own input, without its condition in 10 % of training |" in facts
    assert "| told besides the coarse field | msl |" in facts


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
    assert "no place for skill in brief" in capsys.readouterr().err
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
    cards = {path: path.read_bytes() for path in (folder / "models").glob("*/card.toml")}
    publish.main(arguments[:5])
    assert page.read_text(encoding="utf-8") == measured
    assert {path: path.read_bytes() for path in cards} == cards


def test_sequences_and_codes_have_tables_of_their_own(place):
    folder, arguments = place
    page = folder / "docs" / "science" / "models.md"
    sha256 = read_card(folder / "models" / "made-up-down" / "card.toml").sha256
    of = {"models": {"made-up-down": sha256}, "seed": 0}
    scores = {name: {"CRPS (mm/h)": [0.321, 0.3, 0.4]} for name in ("truth", *SYSTEMS)}
    sequences = of | {"members": 4, "size": 80, "frames": 5, "data": {"radar": {"scenes": ["a"], "scores": scores}}}
    spent = {"made-up-down": {"200": 1.234, "1000": 30.0}}
    latent = of | {"reconstruction": {"made-up-down": {"CRPS floor": 0.0567}}, "seconds": spent, "crops": [{}, {}]}
    for name, record in (("sequences", sequences), ("latent", latent)):
        (folder / f"{name}.json").write_text(json.dumps(record))
        arguments += [f"--{name}", str(folder / f"{name}.json")]
    assert publish.main(arguments) == 0
    text = page.read_text(encoding="utf-8")
    assert "| CRPS (mm/h) | 0.321 [0.3, 0.4] |" in text and "5 frames each" in text
    assert "| reconstruction of 2 held-out crops | CRPS floor |" in text and "| `made-up-down` | 1.23 | 30.00 |" in text


def test_a_bar_survives_the_record():
    stored = {"data": {"set": {"bars": [bar("oracle: CRPS downscaled / RainFARM", 0.7, True)]}}}
    (read,) = tables.bars_of(stored, "set")
    assert read == Bar(
        "oracle: CRPS downscaled / RainFARM", 0.7, 0.7 - 0.05, 0.7 + 0.05, high_target=0.75, significant=True
    )
    assert read.met


def test_losses_are_read_by_step_with_the_later_of_two(tmp_path):
    (tmp_path / "losses.csv").write_text(LOSSES + "150,35,0.3,0.55\n", encoding="utf-8")
    assert losses.losses(tmp_path / "losses.csv", "loss") == ([50, 100, 150], [1.0, 0.5, 0.3])
    assert losses.losses(tmp_path / "losses.csv", "validation") == ([100, 150], [0.7, 0.55])


def test_facts_are_those_that_a_card_has(tmp_path):
    made_up_model(tmp_path / "radar", "radar", "downscale", 10)
    made_up_model(tmp_path / "kelvin", "kelvin", "downscale", 5, **TEMPERATURE)
    radar, kelvin = facts_of(tmp_path / "radar"), facts_of(tmp_path / "kelvin")
    assert "| held-out blocks (south, north, west, east) | (31, 35, -99, -95) |" in radar
    assert "period" not in radar and "told besides" not in radar
    assert "| held-out period | 2019-03-25 up to, not including, 2019-04-01 |" in kelvin
    assert "| crop in training | 4 x 8 coarse cells, batch 32 |" in kelvin
    assert "| told besides the coarse field | hour_cyclical |" in kelvin
    assert "output grid 0.25°; 2 m temperature" in kelvin and "block" not in kelvin.replace("n_blocks", "")


def test_a_checkpoint_ensembles_networks_are_counted_singly_and_together(tmp_path):
    made_up_model(tmp_path / "many", "many", "downscale", 10, **ENSEMBLE)
    model = Model.from_file(read_card(tmp_path / "many" / "card.toml"), tmp_path / "many" / "weights.safetensors")
    each = sum(values.numel() for values in model.denoisers[0].parameters()) / 1e6
    found = facts_of(tmp_path / "many")
    assert f"| parameters | {each:.2f} M in each of 3 networks, {3 * each:.2f} M in all |" in found
    assert "| members it can make | 3 |" in found and "| evaluations per member | 1 |" in found


def test_costs_are_those_of_200_pixels_whatever_the_factor(tmp_path):
    made_up_model(tmp_path / "kelvin", "kelvin", "downscale", 5, **TEMPERATURE)
    found = facts_of(tmp_path / "kelvin")
    assert "200 x 200 px (200 x 200 cells of its grid)" in found
    assert evaluations(read_card(tmp_path / "kelvin" / "card.toml"), {"solver": "heun", "steps": 3}) == 5


def test_a_corrector_is_counted_by_its_own_sampler_where_a_run_has_one(place):
    corrector, downscaler = (
        read_card(place[0] / "models" / name / "card.toml") for name in ("made-up-correct", "made-up-down")
    )
    run = {"solver": "heun", "steps": 8, "corrector_sampler": {"steps": 10}}
    assert (evaluations(corrector, run), evaluations(downscaler, run)) == (19, 15)


def test_any_set_of_models_is_published_and_those_without_a_score_are_only_described(place):
    folder, arguments = place
    made_up_model(folder / "models" / "many", "many", "downscale", 10, **ENSEMBLE)
    made_up_model(
        folder / "models" / "kelvin", "kelvin", "downscale", 5, **TEMPERATURE, skill={"earlier": {"MAE": "1"}}
    )
    made_up_model(folder / "models" / "map", "map", "correct", 1, **MAPPING)
    assert publish.main(arguments) == 0
    text = (folder / "docs" / "science" / "models.md").read_text(encoding="utf-8")
    further = text[text.index("<!-- facts: further models -->") : text.index("<!-- end of facts: further models -->")]
    assert all(f"`{name}` |" in further for name in ("many", "kelvin", "map"))
    assert "`made-up-down` |" not in further
    assert read_card(folder / "models" / "kelvin" / "card.toml").skill == {"earlier": {"MAE": "1"}}
    assert read_card(folder / "models" / "many" / "card.toml").skill == {}


def test_temperature_is_published_by_days_and_hours(place):
    folder, arguments = place
    sha = made_up_model(folder / "models" / "kelvin", "kelvin", "downscale", 5, **TEMPERATURE)
    record = {
        "models": {"kelvin": sha},
        "file": "made-up.grib",
        "period": ["2019-03-25", "2019-04-01"],
        "every": 3,
        "members": 4,
        "seed": 0,
        "table": {"rows": [row("kelvin", "CRPS", 0.345678, "K"), row("bilinear", "CRPS", 0.5, "K")]},
        "mae_by_hour": {"kelvin": [0.41, 0.52], "bilinear": [0.6, 0.7]},
    }
    (folder / "temperature.json").write_text(json.dumps(record))
    assert publish.main([*arguments, "--temperature", str(folder / "temperature.json")]) == 0
    page = (folder / "docs" / "science" / "models.md").read_text(encoding="utf-8")
    assert "every 3 hours from 2019-03-25 up to, not including, 2019-04-01, 4 members" in page
    assert "| kelvin | 0.346 [0.246, 0.446] |" in page and "| kelvin | 0.41 | 0.52 |" in page
    skill = read_card(folder / "models" / "kelvin" / "card.toml").skill["held-out days: on true coarse fields"]
    assert skill["CRPS (K)"] == "0.346 [0.246, 0.446]" and skill["CRPS of others"] == {"bilinear": "0.5 [0.4, 0.6]"}


def test_a_model_with_crops_of_its_own_has_its_tables_apart(place):
    folder, arguments = place
    sha = made_up_model(folder / "models" / "downscale-harpnet-x4", "downscale-harpnet-x4", "downscale", 4, **ENSEMBLE)
    record = json.loads((folder / "skill.json").read_text())
    tables_of = {"oracle": record["data"]["held-out MRMS"]["tables"]["oracle"]}
    record["data"] = {"held-out MRMS": record["data"]["held-out MRMS"] | {"tables": tables_of}}
    record |= {"models": {"downscale-harpnet-x4": sha}, "mean_frames": 12, "fine_pixels": 6}
    record["sampler"] = {"corrector": None, "downscaler": "downscale-harpnet-x4"}
    (folder / "x4.json").write_text(json.dumps(record))
    assert publish.main([*arguments, "--apart", str(folder / "x4.json")]) == 0
    page = (folder / "docs" / "science" / "models.md").read_text(encoding="utf-8")
    apart = page[page.index("<!-- skill: downscale-harpnet-x4 -->") :]
    assert "means over 12 frames and of 6 x 6 radar pixels" in apart and "| CRPS" in apart
    skill = read_card(folder / "models" / "downscale-harpnet-x4" / "card.toml").skill
    assert list(skill) == ["held-out MRMS: stage II on true coarse radar"]


def test_without_records_only_what_models_say_is_written(place):
    folder, arguments = place
    readme = (folder / "README.md").read_bytes()
    cards = {path: read_card(path) for path in (folder / "models").glob("*/card.toml")}
    assert publish.main(arguments[1:5]) == 0
    assert (folder / "README.md").read_bytes() == readme
    assert {path: read_card(path) for path in cards} == cards
    assert "| `made-up-down` |" in (folder / "docs" / "science" / "models.md").read_text(encoding="utf-8")


def test_one_training_has_one_panel_and_every_noise_level_its_line(place, tmp_path):
    folder = place[0] / "models"
    for name in ("many", "many-soup"):
        made_up_model(folder / name, name, "downscale", 10, **ENSEMBLE)
        rows = "step,loss,validation,validation_1\n50,1.0,0.9,0.9\n100,0.5,0.4,0.4\n"
        (folder / name / "losses.csv").write_text(rows, encoding="utf-8")
    rows = "step,loss,validation,validation_0.1,validation_3\n50,1.0,0.9,0.7,1.1\n100,0.5,0.4,0.3,0.5\n"
    (folder / "made-up-down" / "losses.csv").write_text(rows, encoding="utf-8")
    folders = sorted(folder.iterdir())
    assert [training.title for training in losses.trainings(folders)] == [
        "made-up-correct",
        "made-up-down",
        "many,\nmany-soup",
    ]
    assert losses.levels(folder / "many" / "losses.csv") == [], "the one level is the mean"
    losses.draw_losses(folders, tmp_path / "losses.svg")
    picture = (tmp_path / "losses.svg").read_text(encoding="utf-8")
    assert picture.count("validation, noise 0.1") == picture.count("validation, noise 3") == 1
    assert picture.count("optimiser step") == 3 and "noise 1<" not in picture
