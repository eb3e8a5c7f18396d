"""Write what was measured into the cards, the README and the documentation: one command, no number typed by hand.

    python benchmarks/publish.py skill.json --unseen unseen.json --regions regions.json

``skill.json`` and ``unseen.json`` are from ``benchmarks/skill.py``, ``regions.json`` from ``benchmarks/regions.py``. A record
whose weights are not those of the models at hand is refused before anything is written. What is not given is left as it
was. Scores on FMI radar are taken from ``skill.json`` where it holds them, or from ``--fmi``.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.facts import draw_losses, fact_table
from benchmarks.tables import (
    BRIEF,
    BRIEF_COARSE,
    EXTERNAL,
    HELD_OUT,
    Record,
    bar_lines,
    bar_list,
    bars_of,
    brief_line,
    full_table,
    region_table,
    sample,
    score_table,
    skill_entry,
)
from core.errors import EngineError, ModelError, SpecError
from core.models import store
from core.models.card import ModelCard, read_card
from core.models.model import Model
from core.training.export import amend_card

ROOT = Path(__file__).resolve().parents[1]
TASKS = {"downscale": ("oracle", "cascade"), "correct": ("stage I",)}
TITLES = {"oracle": "stage II on true coarse radar", "stage I": "stage I", "cascade": "stages I and II"}


def main(arguments: list[str] | None = None) -> int:
    """Check, then write; returns the exit status."""
    options = parse(arguments)
    try:
        for line in publish(options):
            print(line)
    except EngineError as error:
        print(f"{error}\n{error.remedy}", file=sys.stderr)
        return 1
    return 0


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("skill", type=Path, metavar="SKILL.json", help="of skill.py on the reference set")
    add("--unseen", type=Path, metavar="UNSEEN.json", help="of skill.py --satellite unseen")
    add("--fmi", type=Path, metavar="FMI.json", help="of skill.py --fmi, where SKILL.json has no FMI scores")
    add("--regions", type=Path, metavar="REGIONS.json", help="of regions.py")
    add("--models", type=Path, default=store.SHIPPED, help="folder of the models' folders")
    add("--root", type=Path, default=ROOT, help="of the documents")
    return parser.parse_args(arguments)


def publish(options: argparse.Namespace) -> list[str]:
    """Everything that is written, said line by line.

    Raises:
        ModelError: a record is of other weights than those at hand, or of none.
        SpecError: a record is not what it is given as, or a document lacks a place for its table.
    """
    folders = {path.parent.name: path.parent for path in sorted(options.models.glob("*/card.toml"))}
    cards = {name: read_card(folder / "card.toml") for name, folder in folders.items()}
    check_folders(folders, cards)
    skill, unseen, regions = (_read(path) for path in (options.skill, options.unseen, options.regions))
    external = _read(options.fmi) or (skill if EXTERNAL in skill["data"] else None)
    for path, record in (
        (options.skill, skill),
        (options.unseen, unseen),
        (options.fmi, external),
        (options.regions, regions),
    ):
        if record is not None:
            check_weights(record, cards, str(path or options.skill))
    _check_satellite(skill, "reference", options.skill)
    _check_satellite(unseen, "unseen", options.unseen)
    measured = {name: card_entries(card, skill, unseen, external, regions) for name, card in cards.items()}
    models = [
        Model.from_file(replace(card, **measured[name]), folders[name] / "weights.safetensors")
        for name, card in cards.items()
    ]
    pages = {
        options.root / "README.md": {"skill table": readme(skill, unseen, external)},
        options.root / "docs" / "science" / "models.md": model_page(models, skill, unseen, external, regions),
    }
    texts = {path: _filled(path, places) for path, places in pages.items()}
    for name, facts in measured.items():
        amend_card(folders[name], **facts)
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8")
    picture = options.root / "docs" / "images" / "losses.svg"
    draw_losses(list(folders.values()), picture)
    return [f"wrote {path}" for path in (*(folder / "card.toml" for folder in folders.values()), *texts, picture)]


def check_folders(folders: dict[str, Path], cards: dict[str, ModelCard]) -> None:
    """Refuse models whose weights are not their card's, or whose course of training is missing.

    Raises:
        ModelError: either.
    """
    for name, folder in folders.items():
        found = hashlib.sha256((folder / "weights.safetensors").read_bytes()).hexdigest()
        if found != cards[name].sha256:
            raise ModelError(
                f"{folder} holds weights with sha256 {found[:12]}...; its card expects {cards[name].sha256[:12]}...",
                remedy="Export the model again",
            )
        if not (folder / "losses.csv").exists():
            raise ModelError(
                f"{folder} has no losses.csv; expected one beside the card", remedy="Export the model again"
            )


def check_weights(record: Record, cards: dict[str, ModelCard], where: str) -> None:
    """Refuse a record of other weights.

    Raises:
        ModelError: a model that is not at hand, or has other weights.
    """
    if not record["models"]:
        raise ModelError(f"{where} names no model; expected those it scored", remedy="Run the benchmark again")
    for name, sha256 in record["models"].items():
        found = cards[name].sha256 if name in cards else "no such model"
        if found != sha256:
            raise ModelError(
                f"{where} is of {name} with sha256 {sha256[:12]}...; found {found[:12]} at hand",
                remedy="Run the benchmark again with these models",
            )


def card_entries(
    card: ModelCard, skill: Record, unseen: Record | None, external: Record | None, regions: Record | None
) -> dict[str, Any]:
    """What was measured of one model, as its card's entries."""
    scores: dict[str, Any] = {}
    sources = ((skill, HELD_OUT, ""), (unseen, HELD_OUT, ", unseen satellite"), (external, EXTERNAL, ""))
    for record, name, suffix in sources:
        if record is None or card.id not in record["models"]:
            continue
        for task in TASKS[card.stage]:
            if task in record["data"][name]["tables"]:
                scores[f"{name}{suffix}: {TITLES[task]}"] = skill_entry(record, name, task)
    entries: dict[str, Any] = {"skill": scores} if scores else {}
    if regions is not None and card.id in regions["results"]:
        entries["region_independent"] = regions["results"][card.id]["region_independent"]
    return entries


def readme(skill: Record, unseen: Record | None, external: Record | None) -> list[str]:
    """The README's tables and the lines under them."""
    tables, bars = skill["data"][HELD_OUT]["tables"], bars_of(skill, HELD_OUT)
    head = (
        f"On places held out of training ({sample(skill, HELD_OUT)}; scores pooled over all crops, 95 % intervals from "
        "resampled places; the CRPS of a single field is its mean absolute error):"
    )
    lines = [head]
    if "oracle" in tables:
        lines += ["", *score_table(tables["oracle"], BRIEF, corner="10 km radar to 1 km")]
    if "stage I" in tables:
        lines += ["", *score_table(tables["stage I"], BRIEF_COARSE, corner="simulated satellite to radar, 10 km")]
    lines += ["", "What was asked of the models, and what they do:", "", *bar_lines(bars)]
    if unseen is not None:
        head = "On a simulated satellite worse than any in training"
        lines += ["", f"{head}: {brief_line(bars_of(unseen, HELD_OUT))}"]
    if external is not None:
        head = f"On Finnish radar (FMI), on which nothing was trained ({sample(external, EXTERNAL)})"
        lines += ["", f"{head}: {brief_line(bars_of(external, EXTERNAL))}"]
    return lines


def model_page(
    models: Sequence[Model], skill: Record, unseen: Record | None, external: Record | None, regions: Record | None
) -> dict[str, list[str]]:
    """The tables of docs/science/models.md by the name of their place; places of what was not given are left out."""
    places = {f"facts: {model.card.stage}": fact_table(model) for model in models}
    places["loss curves"] = [
        "![Loss by optimiser step of both models](../images/losses.svg)",
        "",
        "The numbers are in `losses.csv` beside each card. The two curves of a model are not comparable: the training loss is a mean",
        "over batches and over the noise levels that training draws, the validation loss one over a few fixed noise levels, on fixed",
        "crops of the validation blocks.",
    ]
    places["skill: held out"] = _chapter(skill, HELD_OUT)
    if unseen is not None:
        places["skill: unseen satellite"] = _chapter(unseen, HELD_OUT)
    if external is not None:
        places["skill: external"] = _chapter(external, EXTERNAL)
    if regions is not None:
        places["regions"] = [*region_table(regions), "", f"{regions['members']} members, seed {regions['seed']}."]
    return places


def _chapter(record: Record, name: str) -> list[str]:
    data = record["data"][name]
    lines = [f"`{data['file']}`: {sample(record, name)}, seed {record['seed']}."]
    for task, table in data["tables"].items():
        title = TITLES[task]
        lines += ["", f"**{title[0].upper()}{title[1:]}**", "", *full_table(table)]
    return [*lines, "", "Asked for:", "", *bar_list(bars_of(record, name))]


def _filled(path: Path, places: dict[str, list[str]]) -> str:
    text = path.read_text(encoding="utf-8")
    for name, lines in places.items():
        first, last = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
        if first not in text or last not in text:
            raise SpecError(
                f"{path} has no place for {name}; expected {first.strip()} and {last}", remedy="Put both lines in"
            )
        start = text.index(first) + len(first)
        text = text[:start] + "\n".join(["", *lines, "", ""]) + text[text.index(last, start) :]
    return text


def _read(path: Path | None) -> Record | None:
    if path is None:
        return None
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SpecError(f"{path} cannot be read: {error}", remedy="Run the benchmark that writes it") from error
    if "models" not in record or not ("data" in record or "results" in record):
        raise SpecError(f"{path} is no record of a benchmark", remedy="Give the JSON that skill.py or regions.py wrote")
    return record


def _check_satellite(record: Record | None, expected: str, path: Path) -> None:
    if record is not None and record.get("satellite", "reference") != expected:
        raise SpecError(
            f"{path} was scored on the {record['satellite']} satellite; expected {expected}",
            remedy="Exchange the records, or run skill.py again",
        )


if __name__ == "__main__":
    raise SystemExit(main())
