"""A run: every member its own stage I sample, then its own stage II sample on it."""

from collections.abc import Generator, Mapping
from dataclasses import replace
from time import monotonic
from typing import Any

from core.pipeline.plan import cards_of, check, evaluations
from core.pipeline.window import HALO, Halo
from core.sampling.load import loads
from core.types import Run, RunSpec, Scene, Step

# What needs torch is imported when a run begins: the window imports this module before torch is loaded.


def run(
    spec: RunSpec,
    scene: Scene,
    *,
    models: Mapping[str, Any] | None = None,
    halo: Halo = HALO,
    workers: int | None = None,
) -> Generator[Step, None, Run]:
    """Make the ensemble that ``spec`` asks for.

    Member k is a sample of stage I on the input, then a sample of stage II on that. Where the truth is known and
    both stages run, stage II also runs on the block-averaged truth with the same noise: the oracle.

    Args:
        models: models by id, for tests; by default those of ``core.models.store``.
        halo: coarse cells of real data around the region that the networks see, where there are any.
        workers: how many one-thread workers; by default as many as the device has cores. It does not change a value.

    Yields:
        A ``Step`` after every evaluation of a network, sometimes with a ``Preview`` of the member being made, and
        one with each member that is finished (all its times), whose stage is "correct", "downscale" or "oracle".

    Returns:
        The run, on the region alone.

    Raises:
        SpecError, ModelError, InputError, UnitsError: as ``check``, at the first step.
        InputError, GridError, TimeError: as ``prepare``, before any sampling.
    """
    check(spec, scene, models=models)
    begun = monotonic()
    each = loads(spec, scene, cards_of(models))
    total, stages = evaluations(spec, scene, models=models), tuple(each)
    yield Step(stages[0], 0, total, "loading models")
    from core.device import choose, keep_memory, release_memory
    from core.pipeline.prepare import load, prepare
    from core.pipeline.provenance import provenance
    from core.pipeline.results import Results
    from core.pipeline.work import tasks_of
    from core.sampling.members import work_through

    keep_memory()
    device = choose(spec.device)
    if workers is not None:
        device = replace(device, workers=workers)
    loaded = load(spec, device, models)
    work = prepare(spec, scene, loaded, halo, device.name)
    results = Results(work.layout, stages, spec.members)
    loading, done = monotonic() - begun, 0
    tasks = tasks_of(spec.members, len(work.times), device.batch)
    ticks = work_through(tasks, work.make, device.workers)
    try:
        for tick in ticks:
            if tick.result is None:
                done += tick.task.wanted * each[tick.stage].evaluations // each[tick.stage].ticks
                yield Step(tick.stage, done, total, preview=results.glance(tick))
                continue
            for preview in results.add(tick):
                yield Step(tick.stage, done, total, f"member {preview.member + 1} of {spec.members}", preview)
    finally:
        ticks.close()
        release_memory(device)
    seconds = {"load": loading, **{stage: busy / device.workers for stage, busy in results.busy.items()}}
    return Run(
        spec=spec,
        variable=scene.variable,
        region=scene.region,
        factor=scene.factor,
        origin=scene.origin,
        input=work.layout.input,
        corrected=results.field("correct"),
        downscaled=results.field("downscale"),
        oracle=results.field("oracle"),
        truth=work.layout.truth,
        seconds={**seconds, "total": monotonic() - begun},
        provenance=provenance(spec, scene, loaded, work, device, clamped=results.clamped()),
    )
