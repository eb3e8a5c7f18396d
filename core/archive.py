"""Many runs, one after another: each to a file of its own, what is there already left alone, and no failure stopping the rest.

Members use all cores of a machine, so one run at a time is as fast as several; many machines each take a part of the files.
"""

import string
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import Any

from core import pipeline
from core.address import Location
from core.errors import EngineError, OutputError, SpecError
from core.io import is_run, open_run, open_source, save_run
from core.io.whole import refuse_unwritable
from core.types import AS_STORED, Run, RunSpec, Scene, Stated, Step
from core.units import time_name

FIELDS = ("name", "time", "index", "number")
"""Of a pattern: the input's name without its ending, the valid time (20190610T0034Z), its index in the file, and the place in
the batch from 1."""
MADE, THERE, FAILED = "made", "there already", "failed"


@dataclass(frozen=True, slots=True)
class Piece:
    """One run of a batch.

    Attributes:
        time: as of ``open_scene``.
        output: the file it is written to.
    """

    input: Location
    time: int | str
    output: Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an input or a piece: ``MADE``, ``THERE`` or ``FAILED``, and in that case why."""

    input: Location
    state: str
    output: Path | None = None
    error: EngineError | None = None
    seconds: float = 0.0


Read = Callable[[Piece], tuple[RunSpec, Scene]]
"""The request and the scene of a piece."""


def name_of(pattern: str, **known: object) -> Path:
    """A file's name by a pattern such as ``runs/{name}_{time}.nc``.

    Raises:
        SpecError: the pattern has other fields than ``FIELDS``, or cannot be read.
    """
    try:
        asked = {field for _, field, _, _ in string.Formatter().parse(pattern) if field is not None}
    except ValueError as error:
        asked = {str(error)}
    if unknown := sorted(asked - set(FIELDS)):
        raise SpecError(
            f'the pattern "{pattern}" has {", ".join(unknown)}; expected {", ".join("{" + name + "}" for name in FIELDS)}',
            remedy="Write for instance runs/{name}_{time}.nc",
        )
    return Path(pattern.format(**{name: known.get(name, "") for name in FIELDS}))


def plan(
    inputs: Sequence[Location],
    pattern: str,
    *,
    time: int | str = 0,
    each: bool = False,
    variable: str | None = None,
    stated: Stated = AS_STORED,
) -> tuple[tuple[Piece, ...], tuple[Outcome, ...]]:
    """The pieces of a batch, and the inputs that cannot be opened.

    Args:
        pattern: as of ``name_of``.
        time: of every input, as of ``open_scene``.
        each: every time of every input by itself.
        variable, stated: of every input, as of ``open_source``.

    Raises:
        SpecError: as ``name_of``; or two pieces would be written to one file.
    """
    name_of(pattern)
    pieces: list[Piece] = []
    failed = []
    for location in inputs:
        try:
            with open_source(location, variable=variable, stated=stated) as source:
                times = source.times
        except EngineError as error:
            failed.append(Outcome(location, FAILED, error=error))
            continue
        for index in range(times.size) if each else [time]:
            told = index if isinstance(index, int) and -times.size <= index < times.size else None
            stamp = str(index).replace(":", "") if told is None else time_name(times[told])
            output = name_of(
                pattern, name=location.stem, time=stamp, index="" if told is None else told, number=len(pieces) + 1
            )
            pieces.append(Piece(location, index, output))
    _refuse_one_name_twice(pieces, pattern)
    return tuple(pieces), tuple(failed)


def work_off(
    pieces: Sequence[Piece], read: Read, *, overwrite: bool = False, models: Mapping[str, Any] | None = None
) -> Generator[Step, None, tuple[Outcome, ...]]:
    """Make every piece; one that fails is told in the end.

    Yields:
        The steps of each run, whose message begins with its place in the batch.
    """
    outcomes = []
    for number, piece in enumerate(pieces, start=1):
        begun = monotonic()
        told = f"{number} of {len(pieces)}, {piece.output.name}"
        try:
            state = yield from _told(make(piece, read, overwrite=overwrite, models=models), told)
        except EngineError as error:
            outcomes.append(Outcome(piece.input, FAILED, piece.output, error, monotonic() - begun))
        else:
            outcomes.append(Outcome(piece.input, state, piece.output, None, monotonic() - begun))
    return tuple(outcomes)


def _told(steps: Generator[Step, None, str], words: str) -> Generator[Step, None, str]:
    """The same steps, with words before each message."""
    try:
        while True:
            step = next(steps)
            yield replace(step, message=f"{words}: {step.message}" if step.message else words)
    except StopIteration as end:
        return end.value
    finally:
        steps.close()


def make(
    piece: Piece, read: Read, *, overwrite: bool = False, models: Mapping[str, Any] | None = None
) -> Generator[Step, None, str]:
    """Make one piece and write it, whole or not at all; returns ``MADE``, or ``THERE`` where the same run lies there.

    Raises:
        OutputError: another run or another file lies there, or it cannot be written.
        What ``read`` and ``core.pipeline.run`` raise.
    """
    spec, scene = read(piece)
    if piece.output.exists() and not overwrite:
        _refuse_another(piece.output, spec, scene)
        return THERE
    _make_folder(piece.output)
    refuse_unwritable(piece.output, overwrite=overwrite)
    run = yield from pipeline.run(spec, scene, models=models)
    save_run(run, piece.output, overwrite=overwrite)
    return MADE


def _refuse_another(path: Path, spec: RunSpec, scene: Scene) -> None:
    """A run that was interrupted, made otherwise or of other data, and what is no run, are never taken for this one."""
    reason = "no run of Stormlens" if not is_run(path) else _difference(open_run(path), spec, scene)
    if reason:
        raise OutputError(
            f"{path} exists already and is {reason}",
            remedy="Choose another pattern, move the file, or allow overwriting",
        )


def _difference(run: Run, spec: RunSpec, scene: Scene) -> str:
    if not run.complete:
        return "a run that was cancelled"
    if run.spec != spec:
        return "a run with other models or settings"
    same = run.region == scene.region and run.provenance.get("input_sha256", "") == scene.input_sha256
    return "" if same else "a run of other data"


def _make_folder(path: Path) -> None:
    try:
        path.absolute().parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{path.parent} cannot be made: {error}", remedy="Choose another pattern") from error


def _refuse_one_name_twice(pieces: Sequence[Piece], pattern: str) -> None:
    outputs = [piece.output.absolute() for piece in pieces]
    if twice := next((path for path in outputs if outputs.count(path) > 1), None):
        raise SpecError(
            f'by the pattern "{pattern}", {outputs.count(twice)} runs would be written to {twice.name}',
            remedy="Add {time}, {index} or {number} to it",
        )
