"""From a request to a movie or to numbers: a member made again, and every field on its way written to one file.

Importing this loads no library.
"""

import os
from collections.abc import Generator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.figures.output import MOVIES, check_output

if TYPE_CHECKING:
    from core.types import RunSpec, Scene, Step

MOVING = (*MOVIES, "nc")
"""Of files by their extension; NetCDF keeps the numbers."""


def film(
    spec: "RunSpec",
    scene: "Scene",
    path: str | os.PathLike[str],
    *,
    member: int = 0,
    time: int = 0,
    stage: str | None = None,
    palette: str | None = None,
    overwrite: bool = False,
    models: Mapping[str, Any] | None = None,
) -> Generator["Step", None, Path]:
    """Make one member of a run again, and write how it came out of noise, whole or not at all.

    Args:
        path: .gif, .webp, .png (an APNG), .mp4 or .nc.
        member, time, stage, models: as of ``core.pipeline.trajectory``.
        palette: of ``resources/palettes``; by default the variable's own.
        overwrite: replace an existing file.

    Yields:
        A ``Step`` after every evaluation of a network, which are the first half, then after every frame.

    Raises:
        OutputError: the file exists, cannot be written, or is of another kind, or what writes it is not installed.
        SpecError, ModelError: as ``core.pipeline.check_trajectory``; all said before any sampling.
    """
    from core import pipeline

    path = Path(path)
    kind = check_output(path, MOVING, overwrite=overwrite)
    making = pipeline.trajectory(spec, scene, member=member, time=time, stage=stage, models=models)
    if kind == "nc":
        made = yield from making
        from core.io import save_trajectory

        return save_trajectory(made, path, overwrite=overwrite)
    made, evaluations = yield from _first_half(making)
    from core.figures.movie import write

    return (yield from _second_half(write(made, path, palette), evaluations))


def _first_half(steps: Generator["Step", None, Any]) -> Generator["Step", None, tuple[Any, int]]:
    """The same steps, of a job of which they are one half; returns also how many they were."""
    total = 0
    try:
        while True:
            step = next(steps)
            total = step.total
            yield replace(step, total=2 * total)
    except StopIteration as end:
        return end.value, total
    finally:
        steps.close()


def _second_half(steps: Generator["Step", None, Any], half: int) -> Generator["Step", None, Any]:
    """The same, after a half of so many steps: all of these count as many."""
    try:
        while True:
            step = next(steps)
            yield replace(step, done=half + half * step.done // step.total, total=2 * half)
    except StopIteration as end:
        return end.value
    finally:
        steps.close()
