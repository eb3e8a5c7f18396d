"""What the run presenter asks of the engine. No Qt; the functions that import the engine run on its thread."""

import gc
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from core.models.card import ModelCard
from core.pipeline.estimate import size_of
from core.pipeline.laboratory import Experiment
from core.pipeline.variants import Variant
from core.sampling.load import loads
from core.sampling.settings import advised, chosen, likelihood, most_members, use_of_gauges
from core.types import STAGE_FIELDS, VARIABLES, Run, RunSpec, Scene, Step, Trajectory
from core.units import time_name
from gui.controllers.fields import members_in
from gui.panels.sampler_panel import Offer
from gui.session import SamplerChoice
from gui.widgets.choices import BatchItem
from gui.words import tr

Sample = Callable[..., Generator[Step, None, Run]]
Kept = Mapping[tuple[str, int], xr.DataArray]

ASKED = ("solver", "steps", "conservation", "guidance", "guidance_strength", "condition_weight")
"""The settings made in the window that stand for a card's."""


WITH_THE_ENGINE = (
    "core.models.model",
    "core.pipeline.attempts",
    "core.pipeline.provenance",
    "array_api_compat.torch",
    "scipy.fft",
    "scipy.ndimage",
    "scipy.special",
)
"""What a first run and its scores would else import while they are waited for: Python stops the window for it, here and there for 0.1 s."""


def load_engine() -> None:
    """Load the networks' library, which takes seconds, and the default models: once, after the first paint."""
    for module in WITH_THE_ENGINE:
        import_module(module)
    from core.models import store

    for variable in VARIABLES:
        for stage in ("correct", "downscale"):
            if (model := store.default(stage, variable)) is not None:
                store.load(model)
    xr.DataArray([0.0], {"x": [0.0]}, ["x"])  # with the first of them xarray loads dask, where there is one: 1 s
    gc.freeze()  # what was loaded stays: looking through it for garbage, now and then, stops the window for 0.2 s


def read_models() -> dict[str, ModelCard]:
    """The cards there are, by id."""
    from core.models import store

    return store.models()


@dataclass(frozen=True, slots=True)
class Limits:
    """What a run may take of the machine: so many workers, 0 for one on each core; and a share of its memory."""

    workers: int = 0
    memory_share: float = 0.8

    def asked(self) -> dict[str, Any]:
        """What the engine is asked otherwise than it does by itself."""
        asked = {"workers": self.workers or None, "memory_share": self.memory_share}
        usual = {"workers": None, "memory_share": Limits.__dataclass_fields__["memory_share"].default}
        return {name: value for name, value in asked.items() if value != usual[name]}


def sample(spec: RunSpec, scene: Scene, **limits: Any) -> Generator[Step, None, Run]:
    """Check a request, then run it."""
    from core import pipeline

    pipeline.check(spec, scene)
    return (yield from pipeline.run(spec, scene, **limits))


def forecast(spec: RunSpec, scene: Scene, **limits: Any) -> tuple[str, bool]:
    """What a run takes, in words, and whether it takes so long that one should be asked."""
    from core.pipeline import estimate

    made = estimate(spec, scene, timed=True, **limits)
    return str(made), made.long


def save(run: Run, path: Path) -> Path:
    """Write a run; the file dialog has asked before replacing a file."""
    from core.io import save_run

    return save_run(run, path, overwrite=True)


def film(spec: RunSpec, scene: Scene, path: Path, **asked: Any) -> Generator[Step, None, Path]:
    """Write how a member came out of noise; the file dialog has asked before replacing a file.

    Args:
        asked: member, stage and palette, as of ``core.figures.film``.
    """
    from core import figures

    return (yield from figures.film(spec, scene, path, overwrite=True, **asked))


def experiment(variants: Sequence[Variant], scene: Scene) -> Generator[Step, None, Experiment]:
    """Run variants one after another, and score them."""
    from core import pipeline

    return (yield from pipeline.compare_samplers(variants, scene))


def trajectory(spec: RunSpec, scene: Scene, **asked: Any) -> Generator[Step, None, Trajectory]:
    """Make a member once more, and keep every field on its way.

    Args:
        asked: member, time and stage, as of ``core.pipeline.trajectory``.
    """
    from core import pipeline

    return (yield from pipeline.trajectory(spec, scene, **asked))


def compare(run: Run) -> tuple[Run, Any]:
    """Scores beside what else could be done, and samples of the errors of both stages."""
    from core import pipeline

    return run, pipeline.compare(run)


def batch(item: BatchItem, models: Mapping[str, Any] | None = None) -> Generator[Step, None, Path]:
    """Read, run and write a run of the batch; what is the same and there already is left alone.

    Args:
        models: by id, for tests.
    """
    from core import archive
    from core.pipeline.plan import cards_of
    from gui.controllers.reading import read_scene

    known = cards_of(models)
    names = [name for name in (item.sampler.corrector, item.sampler.downscaler) if name]
    cards = [known[name] for name in names if name in known]
    _, scene = read_scene(item.data)
    spec = spec_of(item.sampler, cards, scene.name, weighed=any(card.condition_dropout for card in cards))
    stem, time = item.data.input.stem, time_name(scene.input["time"].values[0])
    output = archive.name_of(item.pattern, name=stem, time=time, index=item.data.time, number=item.number)
    piece = archive.Piece(item.data.input, item.data.time, output)
    yield from archive.make(piece, lambda _: (spec, scene), models=models)
    return output


@dataclass(frozen=True, slots=True)
class Engine:
    """What the window calls on the engine's thread; tests give other functions."""

    load: Callable[[], None] = load_engine
    models: Callable[[], dict[str, ModelCard]] = read_models
    sample: Sample = sample
    forecast: Callable[..., tuple[str, bool]] = forecast
    compare: Callable[[Run], tuple[Run, Any]] = compare
    film: Callable[..., Generator[Step, None, Path]] = film
    batch: Callable[[BatchItem], Generator[Step, None, Path]] = batch
    experiment: Callable[[Sequence[Variant], Scene], Generator[Step, None, Experiment]] = experiment
    trajectory: Callable[..., Generator[Step, None, Trajectory]] = trajectory


def offer(cards: Sequence[ModelCard], *, downscaled: bool, gauges: bool, guidance: str) -> Offer:
    """Which settings do anything for these models; all of them where none is known."""
    most = most_members(cards)
    drawn = [card for card in cards if card.stage == "downscale" and likelihood(card, guidance) is not None]
    return Offer(
        sampled=not cards or any(card.prediction != "direct" for card in cards),
        random=most is None,
        fine=downscaled,
        gauges=gauges,
        pulled=gauges and bool(drawn),
        weighed=any(card.condition_dropout for card in cards),
        most=most,
    )


def spec_of(choice: SamplerChoice, cards: Sequence[ModelCard], scene: str, *, weighed: bool) -> RunSpec:
    """The request as the engine takes it: the cards' samplers, with the settings made in the window.

    Args:
        cards: of the models chosen, stage by stage.
        scene: its name.
        weighed: one of them takes a weight of its condition.
    """
    shown, made_here = advised(cards), {name: getattr(choice, name) for name in ASKED}
    sampler = chosen(cards, {name: value for name, value in made_here.items() if value != shown.get(name)})
    if not weighed:
        sampler["condition_weight"] = 1.0
    return RunSpec(
        scene_id=scene,
        corrector=choice.corrector,
        downscaler=choice.downscaler,
        members=choice.members,
        seed=choice.seed,
        device=choice.device,
        **sampler,
    )


def members_words(count: int) -> str:
    """So many members."""
    return tr("1 member") if count == 1 else tr("{count} members", count=count)


def members_of(run: Run) -> str:
    """How many members a run has, and of how many where it was cancelled."""
    count = members_in(run)
    return (
        members_words(count)
        if run.complete
        else tr("{count} of {members} members", count=count, members=run.spec.members)
    )


TIMES = {2: tr("twice"), 3: tr("thrice")}


@dataclass(frozen=True, slots=True)
class Work:
    """What a run asks of its networks.

    Attributes:
        members: of the ensemble.
        evaluations: of a network, for one member.
        guided: how many of them gauges draw.
        passes: how long one of those takes, in evaluations.
        size: of the whole: passes through a network times the pixels it sees; what time is measured by.
    """

    members: int
    evaluations: int
    guided: int
    passes: int
    size: float

    def __str__(self) -> str:
        text = members_words(self.members)
        one = self.evaluations == 1
        text += " x " + (tr("1 network evaluation") if one else tr("{n} network evaluations", n=self.evaluations))
        return text + (
            tr(", {guided} {times} as long (gauges)", guided=self.guided, times=TIMES[self.passes])
            if self.guided
            else ""
        )


def work_of(spec: RunSpec, scene: Scene, cards: Mapping[str, ModelCard]) -> Work:
    """The work of a run: stage I's pixels are the coarse field's, the others' the fine one's, halo included.

    Args:
        cards: by id; those of the run's models among them.
    """
    each, times = loads(spec, scene, cards), scene.input.sizes["time"]
    drawn = [load for load in each.values() if load.passes > load.evaluations * times]
    return Work(
        members=spec.members,
        evaluations=times * sum(load.evaluations for load in each.values()),
        guided=times * sum(load.evaluations for load in drawn),
        passes=max((round(load.passes / (load.evaluations * times)) for load in drawn), default=1),
        size=size_of(spec, scene, cards),
    )


def finished_part(
    spec: RunSpec, scene: Scene, kept: Kept, seconds: float, cards: Mapping[str, ModelCard]
) -> Run | None:
    """The run that a cancelled one leaves: the members that went through every stage, or None.

    Args:
        kept: finished fields (time, y, x) by stage and member.
        seconds: how long it ran.
        cards: by id; those of the run's models among them.
    """
    from core.io.gauged import gauges_of
    from core.pipeline.departures import departures, recorded
    from core.pipeline.seen import seen_in_training

    made = members_so_far(spec, scene, kept)
    if made is None:
        return None
    used = [cards[model] for model in (spec.corrector, spec.downscaler) if model]
    return replace(
        made,
        seconds={"until cancelled": seconds},
        provenance={
            "cancelled": f"{members_in(made)} of {spec.members} members finished",
            "run_spec": asdict(spec),
            "model_sha256": {card.id: card.sha256 for card in used},
            "input_sha256": scene.input_sha256,
            "scene": scene.name,
            "origin": scene.origin,
            "truth_origin": scene.truth_origin,
            "source": list(scene.source),
            "seen_in_training": seen_in_training(used, scene.input["time"].values),
            "outside_of_training": recorded(departures(used, scene)),
            "gauges": gauges_of(scene, use_of_gauges(cards[spec.downscaler], spec)) if spec.downscaler else {},
        },
    )


def members_so_far(spec: RunSpec, scene: Scene, kept: Kept) -> Run | None:
    """The members that went through every stage, as a run without a provenance, or None.

    Args:
        kept: as of ``finished_part``.
    """
    from core.grid import crop

    last = "downscale" if spec.downscaler else "correct"
    members = sorted(member for stage, member in kept if stage == last)
    if not members:
        return None
    fields = {
        name: _stack([crop(kept[stage, member], scene.region) for member in members], members)
        for stage, name in STAGE_FIELDS.items()
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
        complete=False,
    )


def _stack(fields: list[xr.DataArray], members: list[int]) -> xr.DataArray:
    stacked = xr.concat(fields, dim=xr.DataArray(np.asarray(members), dims="member", name="member"))
    return stacked.astype("float32").assign_attrs(fields[0].attrs)
