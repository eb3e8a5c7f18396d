"""What the documents say of the shipped models is what the models' cards and networks say."""

from pathlib import Path

import pytest

from benchmarks.pages import filled, model_page
from benchmarks.records import Records
from core.models import store
from core.models.card import read_card
from core.models.model import Model

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGE = ROOT / "docs" / "science" / "models.md"
CARDS = {path.parent.name: read_card(path) for path in sorted(store.SHIPPED.glob("*/card.toml"))}
SETS = {"held-out MRMS": "held out", "FMI, external": "external", "held-out MRMS, unseen satellite": "unseen satellite"}


def chapter(name: str) -> str:
    text = PAGE.read_text(encoding="utf-8")
    return text[text.index(f"<!-- {name} -->") : text.index(f"<!-- end of {name} -->")]


def scores() -> list[tuple[str, str]]:
    """Every set of scores in the cards of the default pair."""
    return [
        (name, title)
        for name, card in CARDS.items()
        if card.default
        for title in card.skill
        if card.variable == "precip"
    ]


@pytest.mark.parametrize(("model", "title"), scores())
def test_the_scores_of_the_page_are_those_of_the_cards(model: str, title: str) -> None:
    data, _, task = title.partition(": ")
    table = chapter(f"skill: {SETS[data]}").split(f"**{task[0].upper()}{task[1:]}**")[1].split("\n\n")[1]
    ours = dict(line.split(" | ")[:2] for line in table.removeprefix("| ").split("\n| ")[2:])
    entries = CARDS[model].skill[title]
    told = {name: value for name, value in entries.items() if name in ours}
    assert len(told) >= 15 and told == {name: ours[name].removesuffix(" |") for name in told}


@pytest.mark.parametrize("model", CARDS)
def test_every_models_crps_stands_on_the_page(model: str) -> None:
    text = PAGE.read_text(encoding="utf-8")
    told = [
        value for scores in CARDS[model].skill.values() for name, value in scores.items() if name.startswith("CRPS (")
    ]
    assert told and [value for value in told if value not in text] == []


def test_the_readmes_rows_are_of_the_cards() -> None:
    rows = [line for line in README.splitlines() if line.startswith("| **Stormlens** (ensemble) |")]
    cards = [CARDS[model].skill for model in ("downscale-mrms-1km", "correct-satellite-10km")]
    titles = ("held-out MRMS: stage II on true coarse radar", "held-out MRMS: stage I")
    for row, skill, title in zip(rows, cards, titles, strict=True):
        values = row.strip("| ").split(" | ")[1:]
        assert all(value in skill[title].values() for value in values)


def test_the_facts_of_the_page_are_those_of_the_models() -> None:
    models = [Model.from_file(card, store.SHIPPED / name / "weights.safetensors") for name, card in CARDS.items()]
    places = model_page(models, Records(), PAGE.read_text(encoding="utf-8"))
    assert filled(PAGE, places) == PAGE.read_text(encoding="utf-8")
