"""Every family of models beside plain methods on the same held-out crops: what each costs and how good it is.

    python benchmarks/skill.py MRMS.nc --corrector none --downscaler ID --crops N --output ID.json   # one for each model
    python benchmarks/families.py A.json B.json ... [--seconds seconds.json]

Prints what ``publish.py --families`` writes. Records of other crops, weights or satellites are refused. Plain methods are
taken from the record with the most members, so that RainFARM is not judged by as few as some models can make.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.facts import cost_sides, evaluations, gflop, parameters
from benchmarks.figures import CORRECTED, DRESSED, DRESSED_ONE, FUSED, OURS, RAINFARM
from benchmarks.records import Record, check_weights, members_of, read_record
from benchmarks.tables import EXTERNAL, HELD_OUT, NAMES, TITLES, figure, grid, sample, unit_of
from core.errors import EngineError, SpecError
from core.models import store
from core.models.model import Model

METRICS = ("CRPS", "MAE of median", "RMSE of mean", "RALSD", "q99.9 ratio", "spread/skill")
OWN = {"oracle": ("downscaler", OURS), "stage I": ("corrector", CORRECTED)}
"""Of each task, which of the run's models is scored, and under what name."""
PEERS = {
    "oracle": ("nearest", "bilinear", "bicubic", RAINFARM, FUSED),
    "stage I": ("raw", "QM", DRESSED, DRESSED_ONE),
}
COSTS = (
    "model",
    "family",
    "answers",
    "training steps",
    "training hours",
    "parameters",
    "GFLOP an evaluation",
    "evaluations a member",
    "seconds a member",
)
NONE = "–"
NOTES = (
    "Scores are pooled over all crops; brackets are 95 % intervals from resampled places, each row by itself: as rows share their",
    "crops, their differences are surer than overlapping intervals suggest. CRPS is the fair one, which does not reward many members.",
    "**The CRPS of one member, or of a single field, is its mean absolute error**, and it has no spread. GFLOP: of one evaluation on",
    "200 x 200 pixels, filled up to the network's stride, a multiply-add as two.",
)


def main(arguments: list[str] | None = None) -> int:
    """Print the table; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("records", type=Path, nargs="+", metavar="ID.json", help="of skill.py, one for each model")
    parser.add_argument("--seconds", type=Path, metavar="SECONDS.json", help="of seconds.py")
    options = parser.parse_args(arguments)
    try:
        records = {str(path): read_record(path) for path in options.records}
        seconds = read_record(options.seconds) if options.seconds else None
        named = sorted({name for record in records.values() for name in record["models"]})
        models = {name: store.load(name) for name in named}
        for where, record in records.items():
            check_weights(record, {name: model.card for name, model in models.items()}, where)
        print("\n".join(family_tables(records, models, seconds)))
    except EngineError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def family_tables(
    records: Mapping[str, Record], models: Mapping[str, Model], seconds: Record | None = None
) -> list[str]:
    """Costs and scores of all models of a task, task by task, with what the columns mean.

    Raises:
        SpecError: the records are of different crops, or two score the same model.
    """
    check_crops(records)
    lines: list[str] = []
    for task in OWN:
        scored = scored_on(task, records)
        if scored:
            lines += [*([""] if lines else []), *_task_tables(task, scored, models, seconds)]
    if not lines:
        raise SpecError(
            f"{', '.join(records)} score no single stage; expected tables of {' or '.join(OWN)}",
            remedy="Run skill.py with --corrector none, or with --downscaler none",
        )
    return [*lines, "", *_notes(list(records.values()), seconds)]


def check_crops(records: Mapping[str, Record]) -> None:
    """Refuse records that are not of the same crops, seeds and data.

    Raises:
        SpecError: two differ.
    """
    (first, reference), *others = records.items()
    abroad = {
        where: record["data"][EXTERNAL]["crops"] for where, record in records.items() if EXTERNAL in record["data"]
    }
    for where, crops in abroad.items():
        if crops != next(iter(abroad.values())):
            raise SpecError(
                f"{where} has other crops of FMI radar than {next(iter(abroad))}; expected the same in every record",
                remedy="Score every model with the same --fmi, --fmi-crops, --size and --seed",
            )
    for where, record in others:
        for what, found, expected in zip(_SAME, _identity(record), _identity(reference), strict=True):
            if found != expected:
                raise SpecError(
                    f"{where} has other {what} than {first}; expected the same in every record",
                    remedy="Score every model with the same file, --crops, --size, --mean, --seed and --satellite",
                )


def scored_on(task: str, records: Mapping[str, Record]) -> dict[str, Record]:
    """Records by the id of the model whose scores on a task they hold.

    Raises:
        SpecError: two score the same model.
    """
    found: dict[str, Record] = {}
    for where, record in records.items():
        model_id = record["sampler"][OWN[task][0]]
        if model_id is None or task not in record["data"][HELD_OUT]["tables"]:
            continue
        if model_id in found:
            raise SpecError(f"{where} scores {model_id} a second time", remedy="Give one record for each model")
        found[model_id] = record
    return found


def _task_tables(
    task: str, scored: Mapping[str, Record], models: Mapping[str, Model], seconds: Record | None
) -> list[str]:
    title = TITLES[task]
    costs = grid(COSTS, [_cost(models[name], record, seconds) for name, record in scored.items()])
    lines = [f"**{title[0].upper()}{title[1:]}**", "", *costs, "", *_score_table(task, scored, HELD_OUT)]
    abroad = {name: record for name, record in scored.items() if task in _tables(record, EXTERNAL)}
    if abroad:
        crops = sample(next(iter(abroad.values())), EXTERNAL, members=False)
        lines += ["", f"The same on Finnish radar (FMI), on which nothing was trained, {crops}:", ""]
        lines += _score_table(task, abroad, EXTERNAL)
    return lines


def _score_table(task: str, scored: Mapping[str, Record], data: str) -> list[str]:
    """Models, then plain methods, down; metrics across."""
    own, rows = OWN[task][1], []
    for name, record in scored.items():
        found = _cells(record, task, data)
        rows.append([f"**`{name}`**", str(members_of(record)), *(figure(found.get((own, m))) for m in METRICS)])
    fullest = max(scored.values(), key=members_of)
    cells = _cells(fullest, task, data)
    for peer in PEERS[task]:
        if (peer, "CRPS") in cells:
            members = str(members_of(fullest)) if (peer, "spread/skill") in cells else NONE
            rows.append([NAMES[peer], members, *(figure(cells.get((peer, metric))) for metric in METRICS)])
    units = [unit_of(cells[own, metric]) if (own, metric) in cells else "" for metric in METRICS]
    return grid(["", "members", *(metric + unit for metric, unit in zip(METRICS, units, strict=True))], rows)


def _cost(model: Model, record: Record, seconds: Record | None) -> list[str]:
    card = model.card
    steps, hours = card.training.get("steps"), card.training.get("hours")
    measured = seconds["seconds"].get(card.id) if seconds else None
    return [
        f"`{card.id}`",
        f"`{card.family}`",
        card.prediction,
        f"{steps:,}" if steps else NONE,
        f"{hours:.2f}" if hours else NONE,
        parameters(model),
        gflop(model, cost_sides(model)[0]),
        str(evaluations(card, record["sampler"])),
        f"{measured:.2f}" if measured else NONE,
    ]


def _notes(records: Sequence[Record], seconds: Record | None) -> list[str]:
    what = f"{sample(records[0], HELD_OUT, members=False)}, seed {records[0]['seed']}, the same for every row."
    lines = [what, *NOTES]
    if seconds is not None:
        how = f"the median of {seconds['rounds']} rounds of all models in turn, on {seconds['cores']} cores"
        lines.append(f"Seconds, {seconds['size']} x {seconds['size']} pixels, members side by side: {how}.")
    return lines


_SAME = ("crops", "data", "averages", "satellites")


def _identity(record: Record) -> tuple[Any, ...]:
    data = record["data"][HELD_OUT]
    return data["crops"], data.get("sha256"), record["mean_frames"], record.get("satellite", "reference")


def _tables(record: Record, data: str) -> Record:
    return record["data"].get(data, {"tables": {}})["tables"]


def _cells(record: Record, task: str, data: str) -> dict[tuple[str, str], Record]:
    return {(row["system"], row["metric"]): row for row in _tables(record, data)[task]["rows"]}


if __name__ == "__main__":
    raise SystemExit(main())
