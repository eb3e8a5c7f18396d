"""Making a run's members, in smaller pieces where memory falls short."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from time import monotonic

from core.device import Device, out_of_memory, release_memory
from core.errors import SpecError
from core.languages import Sentence
from core.pipeline.memory import Plan, plan_of, smaller
from core.pipeline.prepare import load, prepare
from core.pipeline.results import Results
from core.pipeline.window import Halo
from core.pipeline.work import Work, sequences_of, tasks_of
from core.sampling.load import Load
from core.sampling.members import work_through
from core.sampling.sample import Model
from core.types import RunSpec, Scene, Step


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """The members of a run, and how they were made.

    Attributes:
        spec: what was asked for, with the tiles and the device that it came to.
        models: by stage.
        loading: seconds until the first evaluation.
    """

    spec: RunSpec
    models: Mapping[str, Model]
    work: Work
    plan: Plan
    results: Results
    loading: float


def attempts(
    spec: RunSpec,
    scene: Scene,
    models: Mapping[str, Model] | None,
    halo: Halo,
    device: Device,
    each: Mapping[str, Load],
    total: int,
    share: float,
) -> Generator[Step, None, Made]:
    """Make a run's members as planned; where memory falls short, with less of it at a time.

    Yields:
        As ``core.pipeline.run``. Where members have to be begun again, ``done`` begins again as well.

    Raises:
        SpecError: memory falls short, however small the pieces.
    """
    begun = monotonic()
    loaded = load(spec, device, models)
    work = prepare(spec, scene, loaded, halo, device.name)
    plan = plan_of(work, spec.members, device, share)
    if plan.tile:
        work = prepare(replace(spec, tile=plan.tile), scene, loaded, halo, device.name)
    results = Results(work.layout, tuple(each), spec.members)
    loading = monotonic() - begun
    while True:
        try:
            yield from _members(spec, work, plan, results, each, total)
            return Made(_come_to(spec, plan, device), loaded, work, plan, results, loading)
        except Exception as error:
            following = smaller(plan, work) if out_of_memory(error) else None
            if following is None:
                raise _explained(error, plan) from error
        release_memory(plan.device)
        moved = following.device.name != plan.device.name
        if moved:
            loaded = load(spec, following.device, models)
        if moved or following.tile != plan.tile:
            results = Results(work.layout, tuple(each), spec.members)
        plan = following
        work = prepare(replace(spec, tile=plan.tile or spec.tile), scene, loaded, halo, plan.device.name)


def _come_to(spec: RunSpec, plan: Plan, device: Device) -> RunSpec:
    """The specification that makes the same arrays without anything falling short."""
    moved = plan.device.name != device.name
    return replace(spec, tile=plan.tile or spec.tile, device=plan.device.name if moved else spec.device)


def _explained(error: Exception, plan: Plan) -> Exception:
    """The error itself; of memory, with what to do."""
    if not out_of_memory(error):
        return error
    return SpecError(
        Sentence(
            "memory fell short on {device}, with {plan}",
            device=plan.device.title,
            plan=plan.told[-1] if plan.told else Sentence("one worker"),
        ),
        remedy=Sentence("Ask for fewer members or times, or a smaller region; or close other programs"),
    )


def _members(
    spec: RunSpec, work: Work, plan: Plan, results: Results, each: Mapping[str, Load], total: int
) -> Generator[Step, None, None]:
    """Make what ``results`` lack."""
    tasks = list(tasks_of(spec.members, len(work.times), plan.device.batch))
    missing = [task for task in tasks if results.lacks(task)]
    per_task = sum(load.evaluations for load in each.values())
    done = per_task * sum(task.wanted for task in tasks if task not in missing)
    if plan.told:
        yield Step(next(iter(each)), done, total, Sentence("for want of memory: {plan}", plan=plan.told[-1]))
    if work.rolling:
        whole = [each for each in sequences_of(tasks) if any(map(results.lacks, each))]
        done = per_task * sum(task.wanted for each in sequences_of(tasks) if each not in whole for task in each)
        ticks = work_through(whole, work.roll_out, plan.device.workers, work.stop)
    else:
        ticks = work_through(missing, work.make, plan.device.workers, work.stop)
    try:
        for tick in ticks:
            if tick.result is None:
                done += tick.task.wanted * each[tick.stage].evaluations // each[tick.stage].ticks
                yield Step(tick.stage, done, total, preview=results.glance(tick))
                continue
            for preview in results.add(tick):
                yield Step(
                    tick.stage,
                    done,
                    total,
                    Sentence("member {number} of {members}", number=preview.member + 1, members=spec.members),
                    preview,
                )
    finally:
        ticks.close()
