"""A member's way out of noise: one member made again, and what the network was asked and answered at every evaluation.

A run keeps none of this. Whoever wants to see it asks for one member, time and stage; the numbers are the run's own,
to the last bit, because the same work is done by the same kind of worker.
"""

from collections.abc import Generator, Mapping
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import xarray as xr

from core.errors import SpecError
from core.languages import Sentence
from core.pipeline.plan import cards_of, check
from core.pipeline.window import HALO, Halo
from core.sampling.load import loads, stages_of
from core.types import RunSpec, Scene, Step, Trajectory

if TYPE_CHECKING:
    from core.pipeline.stage import Look
    from core.pipeline.work import Task, Work

LARGEST = float(np.finfo(np.float32).max)
"""What a logarithm's inverse makes of much noise is cut to it."""


def trajectory(
    spec: RunSpec,
    scene: Scene,
    *,
    member: int = 0,
    time: int = 0,
    stage: str | None = None,
    models: Mapping[str, Any] | None = None,
    halo: Halo = HALO,
) -> Generator[Step, None, Trajectory]:
    """Make one member again, and keep every field on its way.

    Args:
        member, time: which, counted from 0.
        stage: "correct" or "downscale"; by default the last one that the run has.
        models, halo: as of ``run``.

    Yields:
        A ``Step`` after every evaluation of a network, that of the stage before included.

    Returns:
        The trajectory, on the region alone. Fields on their way have their block means as the network made them; the
        last frame is the member as the run has it.

    Raises:
        SpecError, ModelError: as ``check_trajectory``, at the first step.
    """
    stage = check_trajectory(spec, scene, member=member, time=time, stage=stage, models=models)
    ticks_of = {name: load.ticks for name, load in loads(spec, scene, cards_of(models)).items()}
    total = sum(ticks_of[name] for name in stages_up_to(stage, spec, scene))
    yield Step(stage, 0, total, Sentence("loading models"))
    from core.device import choose, keep_memory, release_memory
    from core.pipeline.prepare import load, prepare
    from core.pipeline.work import tasks_of
    from core.sampling.members import work_through

    keep_memory()
    device = choose(spec.device)
    loaded = load(spec, device, models)
    work = prepare(spec, scene, loaded, halo, device.name)
    tasks = tasks_of(spec.members, len(work.times), device.batch)
    task = next(task for task in tasks if member in task.members and task.time == time)
    recorder, done = _Recorder(stage, member), 0
    ticks = work_through([task], _cut_to(work, stage, recorder).make, 1, work.stop)
    try:
        for tick in ticks:
            if tick.result is None:
                done += 1
                yield Step(tick.stage, done, total, Sentence("evaluation {done} of {total}", done=done, total=total))
            elif tick.stage == stage:
                recorder.finish(tick.result[task.members.index(member)])
    finally:
        ticks.close()
        release_memory(device)
    template = work.layout.input if stage == "correct" else work.layout.fine
    card = loaded[stage].card
    return Trajectory(
        spec=spec,
        variable=scene.variable,
        stage=stage,
        member=member,
        origin=scene.origin,
        frames=recorder.frames(template.isel(time=time)),
        provenance={
            "run_spec": asdict(spec),
            "model": {"id": card.id, "title": card.title, "sha256": card.sha256},
            "input_sha256": scene.input_sha256,
            "scene": scene.name,
            "source": list(scene.source),
        },
    )


def check_trajectory(
    spec: RunSpec,
    scene: Scene,
    *,
    member: int = 0,
    time: int = 0,
    stage: str | None = None,
    models: Mapping[str, Any] | None = None,
) -> str:
    """Refuse a trajectory that there is not, before any sampling; returns the stage it is of.

    Raises:
        SpecError, ModelError: as ``check``; no such member, time or stage; or the stage's model answers directly.
    """
    check(spec, scene, models=models)
    for what, index, count in (("member", member, spec.members), ("time", time, scene.input.sizes["time"])):
        if not 0 <= index < count:
            raise SpecError(
                Sentence(
                    "{what} {index} was asked for; the run has {count}, counted from 0",
                    what=(what,),
                    index=index,
                    count=count,
                ),
                remedy=Sentence("Ask for 0 to {last}", last=count - 1),
            )
    known = [name for name in stages_of(spec, scene) if name != "oracle"]
    chosen = known[-1] if stage is None else stage
    if chosen not in known:
        raise SpecError(
            Sentence('stage "{chosen}" was asked for; the run has {known}', chosen=chosen, known=" and ".join(known)),
            remedy=Sentence("Name one of them"),
        )
    card = cards_of(models)[str(spec.corrector if chosen == "correct" else spec.downscaler)]
    if chosen == "downscale" and card.starter:
        raise SpecError(
            Sentence(
                '"{model}" makes each frame from the member\'s frames before; expected a model of single frames',
                model=card.id,
            ),
            remedy=Sentence("Choose another downscaler."),
        )
    if card.prediction == "direct":
        raise SpecError(
            Sentence(
                '"{model}" answers directly, in one evaluation: its members do not come out of noise, and there is no '
                "way to be shown",
                model=card.id,
            ),
            remedy=Sentence("Choose a diffusion model, or the other stage.")
            if len(known) > 1
            else Sentence("Choose a diffusion model."),
        )
    return chosen


def stages_up_to(stage: str, spec: RunSpec, scene: Scene) -> tuple[str, ...]:
    """The stages that a member goes through until it has left ``stage``."""
    names = stages_of(spec, scene)
    return names[: names.index(stage) + 1]


def _cut_to(work: "Work", stage: str, recorder: "_Recorder") -> "Work":
    """The same work up to the end of ``stage``, with somebody who looks at all of it."""
    downscaler = None if stage == "correct" else work.downscaler
    return replace(work, downscaler=downscaler, oracle=None, watcher=recorder)


class _Recorder:
    """Looks at every evaluation of one member in one stage, in the one worker there is, and keeps what it sees."""

    def __init__(self, stage: str, member: int) -> None:
        self._stage, self._member = stage, member
        self._seen: list[tuple[int, float]] = []
        self._noisy: list[np.ndarray] = []
        self._estimate: list[np.ndarray] = []

    def see(self, stage: str, task: "Task", look: "Look", inner: tuple[slice, slice]) -> np.ndarray | None:
        """Keep the member's two fields."""
        if stage == self._stage:
            place = (task.members.index(self._member), *inner)
            self._seen.append((look.step + 1, look.sigma))
            self._noisy.append(look.noisy()[place].copy())  # a view would keep the whole batch
            self._estimate.append(look.estimate()[place].copy())
        return None

    def over(self, task: "Task") -> None:
        """Nothing to do: it is asked about one task."""

    def finish(self, member: np.ndarray) -> None:
        """The last frame: the finished member, without noise."""
        self._seen.append((self._seen[-1][0], 0.0))
        self._noisy.append(member)
        self._estimate.append(member)

    def frames(self, template: xr.DataArray) -> xr.Dataset:
        """What was seen, on the region's grid, that of ``template`` [y, x]."""
        steps, sigmas = zip(*self._seen, strict=True)
        along = {
            "step": np.arange(1, len(steps) + 1),
            "sigma": ("step", np.array(sigmas)),
            "solver_step": ("step", np.array(steps)),
        }
        fields = {"noisy": self._noisy, "estimate": self._estimate}
        dims = ("step", *template.dims)
        return xr.Dataset(
            {
                name: (dims, np.stack(frames).clip(-LARGEST, LARGEST).astype(np.float32), template.attrs)
                for name, frames in fields.items()
            },
            {**along, **template.coords},
        )
