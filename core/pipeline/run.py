"""A run: every member its own stage I sample, then its own stage II sample on it."""

from collections.abc import Generator, Mapping
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Any

from core.languages import Sentence
from core.pipeline.plan import cards_of, check, evaluations
from core.pipeline.window import HALO, Halo
from core.sampling.load import Load, loads
from core.types import Run, RunSpec, Scene, Step

# What needs torch is imported when a run begins: the window imports this module before torch is loaded.
if TYPE_CHECKING:
    from core.pipeline.attempts import Made


def run(
    spec: RunSpec,
    scene: Scene,
    *,
    models: Mapping[str, Any] | None = None,
    halo: Halo = HALO,
    workers: int | None = None,
    memory_share: float | None = None,
) -> Generator[Step, None, Run]:
    """Make the ensemble that ``spec`` asks for.

    Member k is a sample of stage I on the input, then a sample of stage II on that. Where the truth is known and
    both stages run, stage II also runs on the block-averaged truth with the same noise: the oracle.

    Args:
        models: models by id, for tests; by default those of ``core.models.store``.
        halo: coarse cells of real data around the region that the networks see, where there are any.
        workers: how many one-thread workers; by default as many as the device has cores and there is memory for. It does
            not change a value.
        memory_share: of the memory that can be had, what the run may plan to take; by default that of
            ``core.pipeline.memory``.

    Yields:
        A ``Step`` after every evaluation of a network, sometimes with a ``Preview`` of the member being made, and
        one with each member that is finished (all its times), whose stage is "correct", "downscale" or "oracle".
        Where memory falls short, members may be begun again.

    Returns:
        The run, on the region alone.

    Raises:
        SpecError, ModelError, InputError, UnitsError: as ``check``, at the first step.
        InputError, GridError, TimeError: as ``prepare``, before any sampling.
        SpecError: there is not enough memory, however small its pieces.
    """
    check(spec, scene, models=models)
    begun = monotonic()
    each = loads(spec, scene, cards_of(models))
    total = evaluations(spec, scene, models=models)
    yield Step(next(iter(each)), 0, total, Sentence("loading models"))
    from core.device import choose, keep_memory, release_memory
    from core.pipeline.attempts import attempts
    from core.pipeline.memory import SHARE

    keep_memory()
    device = choose(spec.device)
    if workers is not None:
        device = replace(device, workers=workers)
    try:
        share = SHARE if memory_share is None else memory_share
        made = yield from attempts(spec, scene, models, halo, device, each, total, share)
    finally:
        release_memory(device)
    return _run_of(scene, made, each, begun)


def _run_of(scene: Scene, made: "Made", each: Mapping[str, Load], begun: float) -> Run:
    """What was made, with how."""
    from core.pipeline.provenance import provenance
    from core.pipeline.seams import seams_of

    results, layout, device = made.results, made.work.layout, made.plan.device
    fields = {stage: results.field(stage) for stage in each}
    record = provenance(made.spec, scene, made.models, made.work, device, clamped=results.clamped())
    seconds = {"load": made.loading, **{stage: busy / device.workers for stage, busy in results.busy.items()}}
    return Run(
        spec=made.spec,
        variable=scene.variable,
        region=scene.region,
        factor=scene.factor,
        origin=scene.origin,
        input=layout.input,
        corrected=fields.get("correct"),
        downscaled=fields.get("downscale"),
        oracle=fields.get("oracle"),
        truth=layout.truth,
        motion=results.motion(),
        periods=scene.periods,
        seconds={**seconds, "total": monotonic() - begun},
        provenance={**record, "memory": made.plan.to_dict(), "tiles": seams_of(made.work, fields)},
    )
