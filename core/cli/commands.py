"""The commands: each takes the parsed options, prints its result and returns an exit code."""

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cli.progress import follow, say
from core.cli.reading import refuse_alone, stated_of
from core.cli.request import (
    choose_spec,
    files_read,
    forecast,
    load_projections,
    notes_on,
    read_scene,
    trained_for,
    use_of,
)
from core.cli.samplers import compare_samplers
from core.errors import EngineError, ModelError, SpecError
from core.figures import (
    FIELDS,
    FORMATS,
    MOVING,
    NUMBERS,
    canonical_thresholds,
    check_export,
    check_figures,
    check_hours,
    check_output,
    film,
    hours_of,
    write_figures,
    write_hours,
)
from core.figures import export as export_run

if TYPE_CHECKING:
    from core.pipeline import Comparison
    from core.types import Run, RunSpec, Scene


RUN, SCORES = ("nc",), ("json",)
"""How the files of a run and of its scores end."""


def downscale(options: argparse.Namespace) -> int:
    """Read, sample, write, and score where the truth is known."""
    from core.io.whole import refuse_one_file_twice

    refuse_alone(options)
    refuse_one_file_twice(options.output, options.scores, options.trajectory, read=files_read(options))
    _refuse_result(options.output, RUN, overwrite=options.overwrite)
    _refuse_result(options.scores, SCORES, overwrite=options.overwrite)
    if options.trajectory:
        check_output(options.trajectory, MOVING, overwrite=options.overwrite)
    scene = read_scene(options)
    if options.scores and scene.truth is None:
        raise SpecError(
            f"--scores needs a truth to score against, and {options.input.name} comes without one",
            remedy="Give --truth FILE, or --coarsen N if INPUT is the fine field.",
        )
    spec = choose_spec(options, scene)
    from core import pipeline
    from core.io import save_run

    pipeline.check(spec, scene)
    if options.trajectory:
        _check_member(options.trajectory_member or 1, spec)
        pipeline.check_trajectory(spec, scene, **_asked(options))
    for line in scene.source:
        say(line)
    for line in notes_on(spec, scene):
        say(f"note: {line}")
    for line in forecast(spec, scene):
        say(line)
    run = follow(pipeline.run(spec, scene))
    save_run(run, options.output, overwrite=options.overwrite)
    say(f"wrote {options.output}")
    if run.truth is not None:
        _report(run, options.scores)
    if options.trajectory:
        made = film(spec, scene, options.trajectory, overwrite=options.overwrite, **_asked(options))
        say(f"wrote {follow(made)}: member {options.trajectory_member or 1} on its way out of noise")
    return 0


def batch(options: argparse.Namespace) -> int:
    """Make many runs, each to its own file; returns 1 where any failed, after all others were made."""
    load_projections()
    from core import archive
    from core.io.whole import refuse_ending, refuse_one_file_twice

    refuse_ending(Path(options.output), RUN)
    refuse_alone(options)

    def read(piece: archive.Piece) -> "tuple[RunSpec, Scene]":
        own = argparse.Namespace(**vars(options) | {"input": piece.input, "time": piece.time})
        scene = read_scene(own)
        return choose_spec(own, scene), scene

    settings = {"time": options.time, "each": options.each_time, "variable": options.variable}
    settings["stated"] = stated_of(options.stated, "--stated")
    pieces, unread = archive.plan(options.inputs, options.output, **settings)
    refuse_one_file_twice(*(piece.output for piece in pieces), read=(*options.inputs, options.truth, options.gauges))
    outcomes = (*unread, *follow(archive.work_off(pieces, read, overwrite=options.overwrite)))
    for each in outcomes:
        print(f"{each.state:13}  {each.output or each.input}" + (f"  {each.error}" if each.error else ""))
    failed = sum(each.state == archive.FAILED for each in outcomes)
    if failed:
        say(f"{failed} of {len(outcomes)} failed; the same command makes what is missing")
    return int(failed > 0)


def run(options: argparse.Namespace) -> int:
    """Make the run of a session that the window saved."""
    from core.io.whole import refuse_one_file_twice

    refuse_one_file_twice(options.output, read=(options.session,))
    _refuse_result(options.output, RUN, overwrite=options.overwrite)
    load_projections()
    from core import pipeline
    from core.io import open_session, save_run

    session = open_session(options.session)
    refuse_one_file_twice(options.output, read=[each.path for each in session.inputs])
    made = follow(pipeline.run_again(session))
    save_run(made, options.output, overwrite=options.overwrite)
    say(f"wrote {options.output}")
    return 0


def _refuse_result(path: Path | None, kinds: tuple[str, ...], *, overwrite: bool) -> None:
    """Refuse a file that is asked for and could not be written, or not as this kind."""
    from core.io.whole import refuse_ending, refuse_unwritable

    if path is not None:
        refuse_ending(path, kinds)
        refuse_unwritable(path, overwrite=overwrite)


def _check_member(member: int, spec: "RunSpec") -> None:
    """Refuse a member that the run will not have, in the numbers that were typed."""
    from core.units import numbered

    if member > spec.members:
        raise SpecError(
            f"--trajectory-member is {member}; the run has {numbered(spec.members, '{count} member', '{count} members')}",
            remedy=f"Give 1 to {spec.members}, or more --members.",
        )


def _asked(options: argparse.Namespace) -> dict[str, Any]:
    """Whose way out of noise is asked for; people count from 1."""
    return {"member": (options.trajectory_member or 1) - 1, "stage": options.trajectory_stage}


def train(options: argparse.Namespace) -> int:
    """Train a model; a run that was interrupted goes on from its last checkpoint."""
    from core.training.check import check_able

    check_able()
    from core.models import store
    from core.models.card import read_card
    from core.training import train as training
    from core.training.child import keep_refusal

    output = options.output or Path("runs", options.config.stem)
    try:
        folder = follow(training(options.config, output))
    except EngineError as error:
        keep_refusal(output, error)
        raise
    for made in (folder, folder.parent / "soup"):
        if (made / "card.toml").exists() and options.install:
            say(f"installed {store.install(made).id} in {store.user_folder()}")
        elif (made / "card.toml").exists():
            say(f"wrote {made}; to use it, copy it to {store.user_folder() / read_card(made / 'card.toml').id}")
    return 0


def ema(options: argparse.Namespace) -> int:
    """Write a trained model again with an average of another length."""
    from core.training import average_anew

    folder = average_anew(options.config, options.output or Path("runs", options.config.stem), options.width)
    say(f"wrote {folder}, averaged with width {options.width:g}")
    return 0


def models(_options: argparse.Namespace) -> int:
    """One line per card; an asterisk marks the default of its stage."""
    from core.models import store

    cards = store.models()
    if not cards:
        raise ModelError("no model is installed", remedy="Train one with `stormlens train`, see docs/howto/train.md.")
    width = max(map(len, cards))
    for name, card in sorted(cards.items()):
        default = "*" if store.default(card.stage, card.variable) == name else " "
        print(f"{default} {name:{width}}  {card.stage:9}  x{card.factor:<2}  {card.title}; {card.trained_on}")
    return 0


def info(options: argparse.Namespace) -> int:
    """What a file holds and how it would be read; of a run, what was asked and what it holds."""
    load_projections()
    from core.io import is_run, open_run, open_source

    stated = stated_of(options.stated, "--stated")
    as_it_is = options.variable is None and not options.stated
    if as_it_is and isinstance(options.file, Path) and options.file.is_file() and is_run(options.file):
        lines = _contents(open_run(options.file))
    else:
        with open_source(options.file, variable=options.variable, stated=stated) as source:
            judged = trained_for(source, options)
            told = (line for line in source.describe() if not any(line in each for each in judged))
            lines = (*told, f"to downscale it: {use_of(source)}", *judged)
    print("\n".join(lines))
    return 0


def verify(options: argparse.Namespace) -> int:
    """Score a run beside bilinear, bicubic and RainFARM; draw figures and tell errors by hour where that is asked."""
    from core.io.whole import refuse_one_file_twice

    refuse_one_file_twice(options.scores, options.hours, read=(options.run,))
    _refuse_result(options.scores, SCORES, overwrite=True)
    load_projections()
    from core.io import open_run

    if options.figures:
        check_figures(options.figures, options.format, overwrite=options.overwrite)
    if options.hours:
        check_output(options.hours, (*FORMATS, *NUMBERS), overwrite=options.overwrite)
    run = open_run(options.run)
    if run.truth is None:
        raise SpecError(f"{options.run.name} holds no truth to score against", remedy="Make the run with --truth FILE.")
    if options.hours:
        check_hours(run, options.clock)
    comparison = _report(run, options.scores, "" if options.surface == "all" else options.surface)
    settings = {"clock": options.clock, "overwrite": options.overwrite}
    if options.figures:
        for path in write_figures(run, comparison, options.figures, kind=options.format, **settings):
            say(f"wrote {path}")
    if options.hours:
        print(f"\n{hours_of(run, comparison, options.clock).to_text()}")
        say(f"wrote {write_hours(run, comparison, options.hours, **settings)}")
    return 0


def export(options: argparse.Namespace) -> int:
    """Write a run in the format of another program; the file's extension says which."""
    from core.io.whole import refuse_one_file_twice

    refuse_one_file_twice(options.to, read=(options.run,))
    _refuse_idle(options, check_export(options.to, overwrite=options.overwrite))
    load_projections()
    from core.io import open_run

    run = open_run(options.run)
    asked = {"point": options.point and tuple(options.point), "overwrite": options.overwrite}
    asked |= {"field": options.field, "product": options.product or "mean"}
    made = export_run(run, options.to, thresholds=canonical_thresholds(run, options.threshold or ()), **asked)
    say(f"wrote {made}")
    return 0


def _refuse_idle(options: argparse.Namespace, kind: str) -> None:
    """Refuse what was typed and would change nothing in a file of this kind."""
    of_areas = kind == "geojson" or (kind in FIELDS and options.product == "probability")
    used = {
        "threshold": (of_areas, "areas in .geojson, or --product probability in .tif and .nc"),
        "field": (kind in FIELDS, ".tif and .nc"),
        "product": (kind in FIELDS, ".tif and .nc"),
        "point": (kind == "csv", ".csv"),
    }
    for name, (serves, where) in used.items():
        if getattr(options, name) is not None and not serves:
            raise SpecError(
                f"--{name} has no effect on {options.to.name}; expected it for {where}", remedy="Leave it out"
            )


def explain(options: argparse.Namespace) -> int:
    """Say in plain sentences what a run holds and how far to trust it."""
    load_projections()
    from core.explain import explain as explained
    from core.io import open_run

    run = open_run(options.run)
    table = None
    if run.truth is not None:
        from core.pipeline import compare

        table = compare(run).table
    print(explained(run, table=table, language=options.language).to_text())
    return 0


def _report(run: "Run", scores: Path | None, surface: str = "") -> "Comparison":
    """Print the score tables of both stages and, if asked, write them as JSON, whole or not at all."""
    from core.io.whole import whole
    from core.pipeline import compare
    from core.verify.selection import Selection

    comparison = compare(run, selection=Selection(surface=surface))
    if surface:
        say(f"scores of pixels whose centre is on {surface}; RALSD is of the smallest rectangle around them")
    if seen := run.provenance.get("seen_in_training"):
        say(f"note: {seen}")
    table, corrected = comparison.table, comparison.corrected
    if corrected is not None and corrected is not table:
        print(f"Stage I, on the coarse grid\n\n{corrected.to_text()}\n\nStage II, on the fine grid\n")
    print(table.to_text())
    if scores:
        with whole(scores) as partial:
            partial.write_text(json.dumps(comparison.to_dict(), indent=1), encoding="utf-8")
        say(f"wrote {scores}")
    return comparison


def _contents(run: "Run") -> tuple[str, ...]:
    """A run, line by line."""
    from core.pipeline.motion import motion_in_words
    from core.pipeline.seams import seams_in_words
    from core.units import numbered

    spec, units = run.spec, run.input.attrs.get("units", "")
    fields = {"input": run.input, "corrected": run.corrected, "downscaled": run.downscaled}
    fields |= {"oracle": run.oracle, "truth": run.truth}
    return (
        f"a run on {spec.scene_id}; input: {run.origin}",
        f"corrector {spec.corrector or 'none'}, downscaler {spec.downscaler or 'none'}",
        f"{numbered(spec.members, '{count} member', '{count} members')}, {spec.sampling}, seed {spec.seed}"
        + ("" if run.complete else "; cancelled before all members were finished"),
        *(
            f"{name}: " + ", ".join(f"{dim} {size}" for dim, size in field.sizes.items()) + f", {units}"
            for name, field in fields.items()
            if field is not None
        ),
        *_outside(run),
        *seams_in_words(run),
        *motion_in_words(run),
    )


def _outside(run: "Run") -> tuple[str, ...]:
    """How its scene departed from what its models were trained on; nothing of runs made before that was looked at."""
    found = run.provenance.get("outside_of_training", ())
    return tuple(f"outside of what {each['model']} was trained on: {each['kind']}: {each['reason']}" for each in found)


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "downscale": downscale,
    "compare-samplers": compare_samplers,
    "batch": batch,
    "run": run,
    "train": train,
    "ema": ema,
    "models": models,
    "info": info,
    "verify": verify,
    "export": export,
    "explain": explain,
}
