"""What the README and docs/science/models.md say of the records, by the name of each place in them."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from benchmarks.checkpoints import checkpoint_table
from benchmarks.facts import fact_table
from benchmarks.families import family_tables
from benchmarks.latent import latent_tables
from benchmarks.records import Record, Records
from benchmarks.sequences import sequence_table
from benchmarks.tables import (
    BRIEF,
    BRIEF_COARSE,
    BRIEF_SYSTEMS,
    EXTERNAL,
    HELD_OUT,
    TITLES,
    bar_list,
    bars_of,
    days_sample,
    full_table,
    gain_lines,
    region_table,
    sample,
    score_table,
    verdict,
)
from benchmarks.temperature import METRICS, hour_table
from core.errors import SpecError
from core.models.model import Model

Places = dict[str, list[str]]
FURTHER = "facts: further models"
"""The place of models that have none of their own."""
CURVES = [
    "![Loss by optimiser step of every training](../images/losses.svg)",
    "",
    "The numbers are in `losses.csv` beside each card. The training loss and the validation loss of a diffusion model are not",
    "comparable: the one is a mean over batches and over the noise levels that training draws, the other one over a few fixed noise",
    "levels (thin lines: each of them), on fixed crops or hours held out for validation. Models that answer directly know no noise levels.",
    "Validation is of the averaged weights, though the members of an ensemble of checkpoints are the networks as they were. Losses of",
    "different families are different measures: panels are not to be compared with each other.",
]


def readme(records: Records) -> Places:
    """What the README says of the default pair: in a few lines, and as tables of the harder opponents."""
    skill = records.skill
    if skill is None:
        return {}
    tables, bars = skill["data"][HELD_OUT]["tables"], bars_of(skill, HELD_OUT)
    head = (
        f"On places held out of training ({sample(skill, HELD_OUT)}; scores pooled over all crops, 95 % intervals from "
        "resampled places; the CRPS of a single field is its mean absolute error):"
    )
    lines = [head]
    if "oracle" in tables:
        lines += ["", *score_table(tables["oracle"], BRIEF, corner="10 km radar to 1 km", systems=BRIEF_SYSTEMS)]
    if "stage I" in tables:
        corner = "simulated satellite to radar, 10 km"
        lines += ["", *score_table(tables["stage I"], BRIEF_COARSE, corner=corner, systems=BRIEF_SYSTEMS)]
    lines += ["", f"- **There**, {verdict(bars)}"]
    if records.unseen is not None:
        lines += [
            f"- **On a simulated satellite worse than any in training**, {verdict(bars_of(records.unseen, HELD_OUT))}"
        ]
    if records.external is not None:
        head = f"**On Finnish radar (FMI), on which nothing was trained** ({sample(records.external, EXTERNAL)})"
        lines += [f"- {head}, {verdict(bars_of(records.external, EXTERNAL))}"]
    return {"skill in brief": gain_lines(bars), "skill table": lines}


def model_page(models: Sequence[Model], records: Records, page: str) -> Places:
    """The tables of docs/science/models.md; places of what was not given are left out.

    Args:
        page: its present text, which says what models have a place of their own.
    """
    places = fact_places(models, page) | {"loss curves": CURVES}
    if records.skill is not None:
        places["skill: held out"] = _tables(records.skill, HELD_OUT)
    if records.unseen is not None:
        places["skill: unseen satellite"] = _tables(records.unseen, HELD_OUT)
    if records.external is not None:
        places["skill: external"] = _tables(records.external, EXTERNAL)
    for record in records.apart.values():
        places[f"skill: {record['sampler']['downscaler']}"] = _tables(record, HELD_OUT)
    if (regions := records.regions) is not None:
        places["regions"] = [*region_table(regions), "", f"{regions['members']} members, seed {regions['seed']}."]
    if records.families:
        known = {model.card.id: model for model in models}
        places["family table"] = family_tables(records.families, known, records.seconds)
    if records.checkpoints is not None:
        places["checkpoint table"] = checkpoint_table(records.checkpoints)
    if records.temperature is not None:
        places["temperature table"] = _days(records.temperature)
    if records.sequences is not None:
        places["sequence table"] = _sequences(records.sequences)
    if records.latent is not None:
        places["latent table"] = latent_tables(records.latent)
    return places


def fact_places(models: Sequence[Model], page: str) -> Places:
    """Every model's facts in the place of its id where there is one, the others' after each other."""
    tables = {model.card.id: fact_table(model) for model in models}
    own = {f"facts: {name}": table for name, table in tables.items() if _first(f"facts: {name}") in page}
    further: list[str] = []
    for name, table in tables.items():
        if f"facts: {name}" not in own:
            further += ["", *table] if further else table
    return own | {FURTHER: further}


def filled(path: Path, places: Mapping[str, Sequence[str]]) -> str:
    """A document's text with its places filled.

    Raises:
        SpecError: it lacks one.
    """
    text = path.read_text(encoding="utf-8")
    for name, lines in places.items():
        first, last = f"{_first(name)}\n", f"<!-- end of {name} -->"
        if first not in text or last not in text:
            raise SpecError(
                f"{path} has no place for {name}; expected {first.strip()} and {last}", remedy="Put both lines in"
            )
        start = text.index(first) + len(first)
        text = text[:start] + "\n".join(["", *lines, "", ""]) + text[text.index(last, start) :]
    return text


def _first(name: str) -> str:
    return f"<!-- {name} -->"


def _days(record: Record) -> list[str]:
    """Scores and errors by hour of a record of ``temperature.py``."""
    lines = [
        f"`{record['file']}`: {days_sample(record)}, seed {record['seed']}; 95 % intervals from resampled days.",
        "",
    ]
    lines += score_table(record["table"], METRICS, corner="2 m temperature")
    errors = {name: np.array(values) for name, values in record["mae_by_hour"].items()}
    return [*lines, "", "Mean absolute error (K) by hour, UTC:", "", *hour_table(errors)]


def _sequences(record: Record) -> list[str]:
    """A table for each set of frames."""
    size, frames = record["size"], record["frames"]
    scored = f"Crops of {size} x {size} pixels, {frames} frames each, of which the first two are the single-frame model's and not scored"
    lines = [
        f"{scored}; {record['members']} members, seed {record['seed']}; means over places, 95 % intervals from resampled places."
    ]
    for name, part in record["data"].items():
        lines += ["", *sequence_table(name, part)]
    return lines


def _tables(record: Record, name: str) -> list[str]:
    data = record["data"][name]
    lines = [f"`{data['file']}`: {sample(record, name)}, seed {record['seed']}."]
    for task, table in data["tables"].items():
        title = TITLES[task]
        lines += ["", f"**{title[0].upper()}{title[1:]}**", "", *full_table(table)]
    return [*lines, "", "Asked for:", "", *bar_list(bars_of(record, name))]
