"""Write what was measured into the cards, the README and the documentation: one command, no number typed by hand.

    python benchmarks/publish.py skill.json --unseen unseen.json --regions regions.json
    python benchmarks/publish.py skill.json --families A.json B.json --seconds seconds.json --checkpoints checkpoints.json
    python benchmarks/publish.py                    # what cards, networks and losses say, and nothing else

``skill.json`` and ``unseen.json`` are from ``benchmarks/skill.py``, ``regions.json`` from ``benchmarks/regions.py``. A record
whose weights are not those of the models at hand is refused before anything is written. What is not given is left as it
was, and models that no record scores keep their cards' skill. Scores on FMI radar are taken from ``skill.json`` where it
holds them, or from ``--fmi``.
"""

import argparse
import hashlib
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.losses import draw_losses
from benchmarks.pages import filled, model_page, readme
from benchmarks.records import Records, check_satellite, check_weights, read_record
from benchmarks.sequences import sequence_entries
from benchmarks.tables import EXTERNAL, HELD_OUT, TITLES, days_entry, skill_entry
from core.errors import EngineError, ModelError
from core.models import store
from core.models.card import ModelCard, read_card
from core.models.model import Model
from core.training.export import amend_card

ROOT = Path(__file__).resolve().parents[1]
TASKS = {"downscale": ("oracle", "cascade"), "correct": ("stage I",)}
"""A record's tables that speak of the models of a stage."""


def main(arguments: list[str] | None = None) -> int:
    """Check, then write; returns the exit status."""
    options = parse(arguments)
    try:
        for line in publish(options):
            print(line)
    except EngineError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("skill", type=Path, nargs="?", metavar="SKILL.json", help="of skill.py on the reference set")
    add("--unseen", type=Path, metavar="UNSEEN.json", help="of skill.py --satellite unseen")
    add("--fmi", type=Path, metavar="FMI.json", help="of skill.py --fmi, where SKILL.json has no FMI scores")
    add("--regions", type=Path, metavar="REGIONS.json", help="of regions.py")
    families = "of skill.py, one for each model, on the same crops"
    add("--families", type=Path, nargs="+", default=[], metavar="ID.json", help=families)
    add("--apart", type=Path, nargs="+", default=[], metavar="ID.json", help="of skill.py, on crops of their own")
    add("--seconds", type=Path, metavar="SECONDS.json", help="of seconds.py, for the table of families")
    add("--checkpoints", type=Path, metavar="CHECKPOINTS.json", help="of checkpoints.py")
    add("--temperature", type=Path, metavar="TEMPERATURE.json", help="of temperature.py")
    add("--sequences", type=Path, metavar="SEQUENCES.json", help="of sequences.py")
    add("--latent", type=Path, metavar="LATENT.json", help="of latent.py")
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
    records = read_records(options, cards)
    measured = {name: card_entries(card, records) for name, card in cards.items()}
    models = [
        Model.from_file(replace(card, **measured[name]), folders[name] / "weights.safetensors")
        for name, card in cards.items()
    ]
    page = options.root / "docs" / "science" / "models.md"
    places = model_page(models, records, page.read_text(encoding="utf-8"))
    pages = {options.root / "README.md": readme(records), page: places}
    texts = {path: filled(path, places) for path, places in pages.items() if places}
    for name, entries in measured.items():
        amend_card(folders[name], **entries)
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8")
    picture = options.root / "docs" / "images" / "losses.svg"
    draw_losses(list(folders.values()), picture)
    return [f"wrote {path}" for path in (*(folder / "card.toml" for folder in folders.values()), *texts, picture)]


def check_folders(folders: Mapping[str, Path], cards: Mapping[str, ModelCard]) -> None:
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
        if cards[name].training.get("steps") and not (folder / "losses.csv").exists():
            raise ModelError(
                f"{folder} has no losses.csv; expected one beside the card", remedy="Export the model again"
            )


def read_records(options: argparse.Namespace, cards: Mapping[str, ModelCard]) -> Records:
    """The records that the command line names.

    Raises:
        ModelError, SpecError: as ``publish``.
    """

    def read(path: Path | None, satellite: str | None = None) -> Any:
        if path is None:
            return None
        record = read_record(path)
        check_weights(record, cards, str(path))
        if satellite is not None:
            check_satellite(record, satellite, str(path))
        return record

    skill = read(options.skill, "reference")
    external = skill if options.fmi is None and skill is not None and EXTERNAL in skill["data"] else read(options.fmi)
    return Records(
        skill=skill,
        unseen=read(options.unseen, "unseen"),
        external=external,
        regions=read(options.regions),
        families={str(path): read(path) for path in options.families},
        apart={str(path): read(path) for path in options.apart},
        seconds=read(options.seconds),
        checkpoints=read(options.checkpoints),
        temperature=read(options.temperature),
        sequences=read(options.sequences),
        latent=read(options.latent),
    )


def card_entries(card: ModelCard, records: Records) -> dict[str, Any]:
    """What was measured of one model, as its card's entries, beside what it has of the same weights."""
    scores: dict[str, Any] = {}
    sources = [(record, HELD_OUT, "") for record in records.scored(card.id)]
    sources += [(records.unseen, HELD_OUT, ", unseen satellite")] if records.unseen else []
    sources += [(records.external, EXTERNAL, "")] if records.external else []
    for record, name, suffix in sources:
        for task in TASKS[card.stage] if card.id in record["models"] else ():
            if task in record["data"][name]["tables"]:
                scores[f"{name}{suffix}: {TITLES[task]}"] = skill_entry(record, name, task)
    if records.temperature is not None and card.id in records.temperature["models"]:
        scores["held-out days: on true coarse fields"] = days_entry(records.temperature, card.id)
    if records.sequences is not None and card.starter and card.id in records.sequences["models"]:
        scores |= sequence_entries(records.sequences)
    entries: dict[str, Any] = {"skill": {**card.skill, **scores}} if scores else {}
    if records.regions is not None and card.id in records.regions["results"]:
        entries["region_independent"] = records.regions["results"][card.id]["region_independent"]
    return entries


if __name__ == "__main__":
    raise SystemExit(main())
