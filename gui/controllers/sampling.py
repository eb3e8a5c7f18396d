"""From the choice of models and settings to a run: what is asked for, how much work it is, and what there is of it. Pure: no Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace

import numpy as np
import xarray as xr

from core.models.card import ModelCard
from core.pipeline.estimate import size_of
from core.sampling.load import loads
from core.sampling.settings import advised, chosen, likelihood, most_members, use_of_gauges
from core.types import STAGE_FIELDS, Region, Run, RunSpec, Scene
from gui.controllers.fields import members_in
from gui.panels.sampler_panel import Offer
from gui.session import SamplerChoice
from gui.words import tr

Kept = Mapping[tuple[str, int], xr.DataArray]

ASKED = ("solver", "steps", "conservation", "guidance", "guidance_strength", "condition_weight")
"""The settings made in the window that stand for a card's."""


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
            tr(", {guided} of them {times} as long for the gauges", guided=self.guided, times=TIMES[self.passes])
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
        name: _stack([kept[stage, member] for member in members], members, scene.region)
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
        periods=scene.periods,
    )


def _stack(fields: list[xr.DataArray], members: list[int], region: Region) -> xr.DataArray:
    """Fields of one grid, cut to a region, as an ensemble; values are stacked alone, for the window waits for its axes."""
    from core.grid import crop

    first, cut = fields[0], crop(fields[0], region)
    rows, columns = (_cells(first[dim].values, cut[dim].values) for dim in cut.dims[-2:])
    values = np.stack([field.values[..., rows, columns] for field in fields]).astype("float32", copy=False)
    axes = {"member": np.asarray(members), **cut.coords}
    return xr.DataArray(values, axes, ("member", *cut.dims), cut.name, cut.attrs)


def _cells(axis: np.ndarray, part: np.ndarray) -> slice:
    """Where a part of an axis is on it."""
    start = int(np.searchsorted(axis, part[0]))
    return slice(start, start + part.size)
