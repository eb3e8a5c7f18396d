"""The engine without a window: `stormlens downscale | train | models | info | verify`.

Results go to stdout, progress and errors to stderr. Exit code 0: done; 1: refused or failed, with one message that says
what to do; 2: wrong usage; 130: stopped by Ctrl+C. Every command imports what it needs when it runs, so that `--help`
answers at once.
"""

import argparse
import importlib.util
import json
import os
import sys
import time
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from core import __version__
from core.errors import EngineError, ModelError, OutputError, SpecError

if TYPE_CHECKING:
    from core.types import Region, Run, RunSpec, Scene, Step

Result = TypeVar("Result")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; no exception leaves except argparse's SystemExit(2)."""
    commands = parser()
    options = commands.parse_args(argv)
    if options.command is None:
        commands.print_help()
        return 0
    try:
        return COMMANDS[options.command](options)
    except KeyboardInterrupt:
        _say("stopped")
        return 130
    except EngineError as error:
        _say(str(error))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except Exception as error:
        if os.environ.get("STORMLENS_DEBUG"):
            raise
        _say(f"{type(error).__name__}: {error}. Set STORMLENS_DEBUG=1 to see where, and report it with that output.")
    return 1


def parser() -> argparse.ArgumentParser:
    """The whole command line, as argparse sees it; the documentation test walks through it."""
    top = argparse.ArgumentParser(
        prog="stormlens", description="Correct and downscale precipitation fields with diffusion models."
    )
    top.add_argument("--version", action="version", version=f"stormlens {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _downscale_options(commands.add_parser("downscale", help="make an ensemble from a field"))
    train = commands.add_parser("train", help="train a model from a recipe")
    train.add_argument("config", metavar="CONFIG.toml", type=Path, help="the recipe; see resources/recipes")
    train.add_argument("--output", metavar="FOLDER", type=Path, help="checkpoint, losses, model (default: runs/CONFIG)")
    commands.add_parser("models", help="list the models, a line each")
    info = commands.add_parser("info", help="say what a file holds and how it would be read")
    info.add_argument("file", metavar="FILE", type=Path)
    info.add_argument("--variable", metavar="V", help="the variable to read, by its name in the file")
    verify = commands.add_parser("verify", help="score a run that holds its truth")
    verify.add_argument("run", metavar="RUN.nc", type=Path)
    verify.add_argument("--scores", metavar="SCORES.json", type=Path, help="write the scores here too")
    return top


def _downscale_options(command: argparse.ArgumentParser) -> None:
    """Declare what `stormlens downscale` takes."""
    add = command.add_argument
    add("input", metavar="INPUT", type=Path, help="NetCDF, Zarr, HDF5 or GRIB; recognised by content")
    add("--truth", metavar="FILE", type=Path, help="fine field to verify against")
    add("--coarsen", metavar="N", type=_positive, help="INPUT is fine: average N x N blocks, keep INPUT as the truth")
    add("--simulate-satellite", metavar="SEED", type=int, help="degrade the coarse field into a simulated satellite's")
    add("--variable", metavar="V", help="the variable to read, by its name in the file")
    add("--time", metavar="T", type=_time, default=0, help="ISO time, index or 'all' (default: the first)")
    add("--region", metavar=("S", "N", "W", "E"), nargs=4, type=float, help="outer edges, degrees or projected metres")
    add("--regrid", action="store_true", help="bring INPUT to the models' grid by averaging; said in the result")
    add("--corrector", metavar="ID", help="model of stage I, or 'none' (default: the default model)")
    add("--downscaler", metavar="ID", help="model of stage II, or 'none' (default: the default model)")
    add("--members", metavar="M", type=_positive, default=16, help="size of the ensemble (default: 16)")
    add("--solver", metavar="S", help="sampler (default: what the model's card says)")
    add("--steps", metavar="N", type=_positive, help="sampling steps (default: what the model's card says)")
    add("--seed", metavar="S", type=int, default=0, help="of the ensemble's noise (default: 0)")
    add("--device", choices=("auto", "cpu", "cuda"), default="auto", help="where to compute (default: auto)")
    add("--overwrite", action="store_true", help="replace an existing output")
    add("--output", metavar="RUN.nc", type=Path, required=True, help="the run, as CF NetCDF")
    add("--scores", metavar="SCORES.json", type=Path, help="write the scores here too; needs a truth")


def downscale(options: argparse.Namespace) -> int:
    """Read, sample, write, and score where the truth is known."""
    for path in (options.output, options.scores):
        _refuse_unwritable(path, overwrite=options.overwrite)
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
    for line in scene.source:
        _say(line)
    run = follow(pipeline.run(spec, scene))
    save_run(run, options.output, overwrite=options.overwrite)
    _say(f"wrote {options.output}")
    if run.truth is not None:
        _report(run, options.scores)
    return 0


def read_scene(options: argparse.Namespace) -> "Scene":
    """The scene that the options of `downscale` describe, made into a simulated satellite's where that is asked."""
    _load_projections()
    from core.io import open_scene

    scene = open_scene(
        options.input,
        truth=options.truth,
        coarsen=options.coarsen,
        variable=options.variable,
        time=options.time,
        region=_region(options),
        regrid=options.regrid,
    )
    if options.simulate_satellite is None:
        return scene
    from core import satellite

    return satellite.simulate(scene, options.simulate_satellite)


def choose_spec(options: argparse.Namespace, scene: "Scene") -> "RunSpec":
    """The models and the sampler asked for; what is left open comes from the downscaler's card, else the corrector's."""
    from core.models import store
    from core.types import RunSpec

    perfect_model = options.coarsen is not None and options.simulate_satellite is None
    corrector = _model("correct", options.corrector or ("none" if perfect_model else None))
    downscaler = _model("downscale", options.downscaler)
    card = store.models().get(downscaler or corrector or "")
    sampler = dict(card.sampler) if card else {}
    asked = {"solver": options.solver, "steps": options.steps}
    sampler |= {name: value for name, value in asked.items() if value is not None}
    return RunSpec(
        scene_id=scene.name,
        corrector=corrector,
        downscaler=downscaler,
        members=options.members,
        seed=options.seed,
        device=options.device,
        **sampler,
    )


def train(options: argparse.Namespace) -> int:
    """Train a model; a run that was interrupted goes on from its last checkpoint."""
    if importlib.util.find_spec("lightning_fabric") is None:
        raise SpecError("what training needs is not installed", remedy="Type `pip install -e .[train]` in the project.")
    from core.models import store
    from core.training import train as training

    folder = follow(training(options.config, options.output or Path("runs", options.config.stem)))
    _say(f"wrote {folder}; to use it, copy it into {store.user_folder() / options.config.stem}")
    return 0


def models(_options: argparse.Namespace) -> int:
    """One line per card; an asterisk marks the default of its stage."""
    from core.models import store

    cards = store.models()
    if not cards:
        raise ModelError("no model is installed", remedy="Train one with `stormlens train`, see docs/howto/train.md.")
    width = max(map(len, cards))
    for name, card in sorted(cards.items()):
        default = "*" if store.default(card.stage) == name else " "
        print(f"{default} {name:{width}}  {card.stage:9}  x{card.factor:<2}  {card.title}; {card.trained_on}")
    return 0


def info(options: argparse.Namespace) -> int:
    """What a file holds and how it would be read; of a run, what was asked and what it holds."""
    _load_projections()
    from core.io import is_run, open_run, open_source

    if options.variable is None and options.file.is_file() and is_run(options.file):
        lines = _contents(open_run(options.file))
    else:
        with open_source(options.file, variable=options.variable) as source:
            lines = source.describe()
    print("\n".join(lines))
    return 0


def verify(options: argparse.Namespace) -> int:
    """Score a run beside bilinear, bicubic and RainFARM."""
    _refuse_unwritable(options.scores, overwrite=True)
    from core.io import open_run

    run = open_run(options.run)
    if run.truth is None:
        raise SpecError(f"{options.run.name} holds no truth to score against", remedy="Make the run with --truth FILE.")
    _report(run, options.scores)
    return 0


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "downscale": downscale,
    "train": train,
    "models": models,
    "info": info,
    "verify": verify,
}


def follow(steps: "Generator[Step, None, Result]") -> Result:
    """Run a job to its end, showing progress and the time left on stderr; an interruption closes the job first."""
    progress = Progress()
    try:
        while True:
            try:
                progress.show(next(steps))
            except StopIteration as end:
                return end.value
    finally:
        steps.close()
        progress.end()


class Progress:
    """A line on stderr: rewritten in place on a terminal, one every ten seconds elsewhere."""

    def __init__(self, stream: Any = None, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream or sys.stderr
        self._clock = clock
        self._terminal = self._stream.isatty()
        self._start = clock()
        self._shown = float("-inf")

    def show(self, step: "Step") -> None:
        """Show a step, unless the last one was shown too recently."""
        now = self._clock()
        finished = step.done == step.total
        if now - self._shown < (0.1 if self._terminal else 10) and not finished:
            return
        self._shown = now
        line = f"{step.stage} {step.done}/{step.total}, {self._left(step, now)}{step.message and ', ' + step.message}"
        self._stream.write(f"\r\x1b[K{line}" if self._terminal else f"{line}\n")
        self._stream.flush()

    def end(self) -> None:
        """Leave the line as it is and start a new one."""
        if self._terminal and self._shown > float("-inf"):
            self._stream.write("\n")

    def _left(self, step: "Step", now: float) -> str:
        """The time left if the rest goes as fast as what is done."""
        if step.done <= 0:
            return "time left unknown"
        seconds = round((now - self._start) * (step.total - step.done) / step.done)
        hours, minutes = seconds // 3600, seconds % 3600 // 60
        return f"{hours}:{minutes:02}:{seconds % 60:02} left" if hours else f"{minutes}:{seconds % 60:02} left"


def _report(run: "Run", scores: Path | None) -> None:
    """Print the score tables of both stages and, if asked, write them as JSON, whole or not at all."""
    from core.pipeline import compare

    comparison = compare(run)
    table, corrected = comparison.table, comparison.corrected
    if corrected is not None and corrected is not table:
        print(f"Stage I, on the coarse grid\n\n{corrected.to_text()}\n\nStage II, on the fine grid\n")
    print(table.to_text())
    if scores:
        content = table.to_dict() | {"corrected": corrected.to_dict() if corrected else None}
        partial = scores.with_name(f".{scores.name}.part")
        partial.write_text(json.dumps(content, indent=1), encoding="utf-8")
        partial.replace(scores)
        _say(f"wrote {scores}")


def _contents(run: "Run") -> tuple[str, ...]:
    """A run, line by line."""
    spec, units = run.spec, run.input.attrs.get("units", "")
    fields = {"input": run.input, "corrected": run.corrected, "downscaled": run.downscaled}
    fields |= {"oracle": run.oracle, "truth": run.truth}
    return (
        f"a run on {spec.scene_id}; input: {run.origin}",
        f"corrector {spec.corrector or 'none'}, downscaler {spec.downscaler or 'none'}",
        f"{spec.members} members, {spec.solver} in {spec.steps} steps, seed {spec.seed}"
        + ("" if run.complete else "; cancelled before all members were finished"),
        *(
            f"{name}: " + ", ".join(f"{dim} {size}" for dim, size in field.sizes.items()) + f", {units}"
            for name, field in fields.items()
            if field is not None
        ),
    )


def _region(options: argparse.Namespace) -> "Region | None":
    """The box asked for; in metres where the file's grid is projected."""
    if options.region is None:
        return None
    from core.io import open_source
    from core.types import Region

    south, north, west, east = options.region
    with open_source(options.input, variable=options.variable) as source:
        return Region("chosen", south, north, west, east, projected=source.bounds.projected)


def _model(stage: str, asked: str | None) -> str | None:
    """The id to use for a stage: None for 'none', the stage's default where nothing is asked."""
    if asked is not None:
        return None if asked == "none" else asked
    from core.models import store

    default = store.default(stage)
    if default is None:
        word = {"correct": "corrector", "downscale": "downscaler"}[stage]
        raise ModelError(
            f"no default model for stage '{stage}' is installed",
            remedy=f"Train one with `stormlens train`, name one with --{word} ID, or skip the stage with --{word} none.",
        )
    return default


def _refuse_unwritable(path: Path | None, *, overwrite: bool) -> None:
    """Refuse before any computing what could not be written after it."""
    if path is None:
        return
    if path.exists() and not overwrite:
        raise OutputError(f"{path} exists already", remedy="Give --overwrite, or another name.")
    if not path.absolute().parent.is_dir():
        raise OutputError(f"the folder of {path} does not exist", remedy="Make it first, or give another name.")


def _load_projections() -> None:
    """Load PROJ before any reader loads eccodes: in the other order PROJ finds no database."""
    import pyproj  # noqa: F401


def _positive(text: str) -> int:
    """An integer of at least 1."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text} is less than 1")
    return value


def _time(text: str) -> int | str:
    """An index, or the text itself: an ISO time or 'all'."""
    try:
        return int(text)
    except ValueError:
        return text


def _say(line: str) -> None:
    """A line for people, on stderr."""
    print(f"stormlens: {line}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
