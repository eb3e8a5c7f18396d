"""What the run presenter asks of the engine. No Qt; the functions that import the engine run on its thread."""

from collections.abc import Callable, Generator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from core.sampling.schedule import EVALUATIONS
from core.types import VARIABLES, Run, RunSpec, Scene, Step

Sample = Callable[[RunSpec, Scene], Generator[Step, None, Run]]
Kept = Mapping[tuple[str, int], xr.DataArray]

FIELDS = {"correct": "corrected", "downscale": "downscaled", "oracle": "oracle"}
"""The field of a ``Run`` that each stage's members fill."""


def load_engine() -> None:
    """Load the networks' library, which takes seconds, and the default models: once, after the first paint."""
    import core.models.model  # noqa: F401
    from core.models import store

    for variable in VARIABLES:
        for stage in ("correct", "downscale"):
            if (model := store.default(stage, variable)) is not None:
                store.load(model)


def read_models() -> dict[str, Any]:
    """The cards there are, by id."""
    from core.models import store

    return store.models()


def sample(spec: RunSpec, scene: Scene) -> Generator[Step, None, Run]:
    """Check a request, then run it."""
    from core import pipeline

    pipeline.check(spec, scene)
    return (yield from pipeline.run(spec, scene))


def save(run: Run, path: Path) -> Path:
    """Write a run; the file dialog has asked before replacing a file."""
    from core.io import save_run

    return save_run(run, path, overwrite=True)


def compare(run: Run) -> tuple[Run, Any]:
    """Scores beside what else could be done, and samples of the errors of both stages."""
    from core import pipeline

    return run, pipeline.compare(run)


@dataclass(frozen=True, slots=True)
class Engine:
    """What the window calls on the engine's thread; tests give other functions."""

    load: Callable[[], None] = load_engine
    models: Callable[[], dict[str, Any]] = read_models
    sample: Sample = sample
    compare: Callable[[Run], tuple[Run, Any]] = compare


def evaluations(solver: str, steps: int, card: Any) -> int:
    """Network evaluations of one member in one stage."""
    return 1 if card.prediction == "direct" else EVALUATIONS[solver](steps)


def finished_part(spec: RunSpec, scene: Scene, kept: Kept, seconds: float, weights: Mapping[str, str]) -> Run | None:
    """The run that a cancelled one leaves: the members that went through every stage, or None.

    Args:
        kept: finished fields (time, y, x) by stage and member.
        seconds: how long it ran.
        weights: sha256 of the models' weights, by id.
    """
    from core.grid import crop
    from core.io.gauged import gauges_of

    last = "downscale" if spec.downscaler else "correct"
    members = sorted(member for stage, member in kept if stage == last)
    if not members:
        return None
    fields = {
        name: _stack([crop(kept[stage, member], scene.region) for member in members], members)
        for stage, name in FIELDS.items()
        if all((stage, member) in kept for member in members)
    }
    truth = None if scene.truth is None else crop(scene.truth, scene.region)
    return Run(
        spec=spec,
        variable=scene.variable,
        region=scene.region,
        factor=scene.factor,
        origin=scene.origin,
        input=crop(scene.input, scene.region),
        corrected=fields.get("corrected"),
        downscaled=fields.get("downscaled"),
        oracle=fields.get("oracle"),
        truth=truth,
        seconds={"until cancelled": seconds},
        provenance={
            "cancelled": f"{len(members)} of {spec.members} members finished",
            "run_spec": asdict(spec),
            "model_sha256": dict(weights),
            "input_sha256": scene.input_sha256,
            "scene": scene.name,
            "origin": scene.origin,
            "truth_origin": scene.truth_origin,
            "source": list(scene.source),
            "gauges": gauges_of(scene, spec),
        },
        complete=False,
    )


def _stack(fields: list[xr.DataArray], members: list[int]) -> xr.DataArray:
    stacked = xr.concat(fields, dim=xr.DataArray(np.asarray(members), dims="member", name="member"))
    return stacked.astype("float32").assign_attrs(fields[0].attrs)
