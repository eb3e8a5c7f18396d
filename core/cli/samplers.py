"""`stormlens compare-samplers`: variants of one run beside each other, as a table."""

import argparse
import json
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cli.progress import follow, say
from core.cli.reading import refuse_alone
from core.cli.request import choose_spec, files_read, read_scene
from core.errors import SpecError

if TYPE_CHECKING:
    from collections.abc import Generator

    from core.pipeline.laboratory import Experiment
    from core.types import Step


def compare_samplers(options: argparse.Namespace) -> int:
    """Run every variant with the same noise, and tell seconds, evaluations, spread and skill of each."""
    from core.io.whole import refuse_ending, refuse_one_file_twice, refuse_unwritable, whole

    kind = refuse_ending(options.output, ("csv", "json"))
    kept = [_run_path(options.runs, index) for index in range(len(options.variant))] if options.runs else []
    refuse_one_file_twice(options.output, *kept, read=files_read(options))
    for path in (options.output, *(path for path in kept if options.runs.exists())):
        refuse_unwritable(path, overwrite=options.overwrite)
    refuse_alone(options)
    changes = [changes_of(text) for text in options.variant]
    for change in changes:
        refuse_alone(argparse.Namespace(**vars(options) | change))
    scene = read_scene(options)
    from core.models import store
    from core.pipeline.laboratory import compare_samplers
    from core.pipeline.variants import named, varied
    from core.sampling.settings import hasty

    base = choose_spec(options, scene)
    variants = named([varied(base, change, store.models()) for change in changes])
    for variant in variants:
        used = [
            card for model, card in store.models().items() if model in (variant.spec.corrector, variant.spec.downscaler)
        ]
        if few := hasty(variant.spec, used):
            say(f"note: {few}")
    if options.runs:
        options.runs.mkdir(parents=True, exist_ok=True)
    made = follow(_kept(compare_samplers(variants, scene), options.runs, options.overwrite))
    text = made.to_csv() if kind == "csv" else json.dumps(made.to_dict(), indent=1)
    with whole(options.output) as partial:
        partial.write_text(text, encoding="utf-8")
    print(_in_words(made))
    say(f"wrote {options.output}")
    return 0


def changes_of(text: str) -> dict[str, Any]:
    """ "solver=heun,steps=10" as settings of a run; "none" is no model, and nothing at all the run as it is.

    Raises:
        SpecError: a setting without a value, or a value of another kind.
    """
    from core.types import RunSpec

    kinds = {each.name: type(each.default) for each in fields(RunSpec)}
    changes: dict[str, Any] = {}
    for part in filter(None, text.split(",")):
        name, found, value = (word.strip() for word in part.partition("="))
        kind = kinds.get(name, str)
        try:
            changes[name] = kind(value) if kind in (int, float) else None if value == "none" else value
        except ValueError:
            found = ""
        if not found:
            raise SpecError(
                f'--variant has "{part}"; expected NAME=VALUE, a number where {name} is one',
                remedy="Write it like solver=heun,steps=10.",
            )
    return changes


def _run_path(folder: Path, index: int) -> Path:
    return folder / f"variant-{index + 1}.nc"


def _kept(
    steps: "Generator[Step, None, Experiment]", folder: Path | None, overwrite: bool
) -> "Generator[Step, None, Experiment]":
    """The same steps; every run is written when it is made, if a folder is given."""
    from core.io import save_run

    try:
        while True:
            try:
                step = next(steps)
            except StopIteration as end:
                return end.value
            trial = step.preview
            if folder is not None and trial.run is not None:
                save_run(trial.run, _run_path(folder, trial.index), overwrite=overwrite)
            yield step
    finally:
        steps.close()


def _in_words(made: "Experiment") -> str:
    """A plain table, and what its numbers rest on."""
    from core.pipeline.laboratory import SKILLS
    from core.verify.table import digits, laid_out

    def cell(row: Mapping[str, Any], name: str) -> str:
        if row[name] is None:
            return "-"
        known = row.get(f"{name} low") is not None
        limits = f" [{digits(row[f'{name} low'])}, {digits(row[f'{name} high'])}]" if known else ""
        return f"{digits(row[name])}{limits}"

    rows = made.rows()
    shown = ("seconds per member", f"spread ({made.units})", *(SKILLS if made.table is not None else ()))
    columns = [["", *(row["variant"] for row in rows)], ["evaluations", *(str(row["evaluations"]) for row in rows)]]
    columns += [[name, *(cell(row, name) for row in rows)] for name in shown]
    note = made.note
    if made.table is not None and made.table.resamples:
        note = f"[ ] 95 % intervals from {made.table.resamples} resamples of {made.table.groups} {made.table.unit}"
    return "\n\n".join([*laid_out(columns, 118), *([note] if note else [])])
