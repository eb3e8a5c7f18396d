"""How much work a run is, before it is started."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from time import perf_counter
from typing import TYPE_CHECKING, Any

from core.languages import Sentence, joined
from core.models.card import ModelCard
from core.pipeline.plan import cards_of, check, evaluations
from core.pipeline.seams import tiles_in_words
from core.pipeline.window import HALO, Halo
from core.sampling.load import Load, loads
from core.types import STAGE_FIELDS, RunSpec, Scene
from core.units import lasting

if TYPE_CHECKING:
    from core.device import Device
    from core.pipeline.memory import Plan
    from core.pipeline.stage import Stage
    from core.sampling.sample import Model

LONG_SECONDS = 600.0
"""Runs that take longer are worth a question before they begin."""
LARGE_WORK = 1e8
"""A ``size_of`` from which on a run is worth telling what it takes before it begins, which takes a second or two."""
PROBE_SIDE = 128
"""Pixels along the side of the field on which a network is timed."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a run asks for.

    Attributes:
        evaluations: of the denoiser, whole fields each.
        flop: floating-point operations; halo, padding, tiles' overlaps and gauges' gradients counted.
        tiles: of every stage that is made in more than one: count, height and width of the largest.
        plan: workers and memory.
        seconds: if all goes as fast as one evaluation just did; None where none was timed.
    """

    evaluations: int
    flop: float
    tiles: Mapping[str, Mapping[str, int]]
    plan: "Plan"
    seconds: float | None = None

    @property
    def long(self) -> bool:
        """Whether it takes so long that one should be asked."""
        return self.seconds is not None and self.seconds > LONG_SECONDS

    @property
    def told(self) -> str:
        """In words, which can be said in another language."""
        parts = [Sentence("{count} evaluations, {flop:.3g} TFLOP", count=self.evaluations, flop=self.flop / 1e12)]
        for stage, tiles in self.tiles.items():
            parts.append(Sentence("{field} in {tiles}", field=(STAGE_FIELDS[stage],), tiles=tiles_in_words(tiles)))
        if self.seconds is not None:
            parts.append(
                Sentence("about {time} on {device}", time=lasting(self.seconds), device=self.plan.device.title)
            )
        parts.append(Sentence("up to {size:.1f} GB of memory", size=self.plan.expected / 1e9))
        return joined((*parts, *(Sentence("for want of memory: {plan}", plan=told) for told in self.plan.told)))

    def __str__(self) -> str:
        return str(self.told)


def size_of(spec: RunSpec, scene: Scene, cards: Mapping[str, ModelCard]) -> float:
    """Passes through a network times the pixels it sees, halo included: work to compare runs of one model by, at no cost.

    Args:
        cards: by id; those of the run's models among them.
    """
    coarse = scene.input[0].size
    fine = coarse * scene.factor**2
    return spec.members * sum(
        load.passes * (coarse if stage == "correct" else fine) for stage, load in loads(spec, scene, cards).items()
    )


def is_large(spec: RunSpec, scene: Scene, cards: Mapping[str, ModelCard]) -> bool:
    """Whether a run is worth an estimate; a smaller one is over before one has asked."""
    return size_of(spec, scene, cards) >= LARGE_WORK


def estimate(
    spec: RunSpec,
    scene: Scene,
    *,
    models: Mapping[str, Any] | None = None,
    halo: Halo = HALO,
    timed: bool = False,
    workers: int | None = None,
    memory_share: float | None = None,
) -> Estimate:
    """The work, tiles and memory of a run.

    Loads the models (and torch).

    Args:
        workers, memory_share: as of ``run``.
        timed: evaluate each stage's network once, on a small field, to tell how long the run will take.

    Raises:
        SpecError, ModelError: as ``check``; or there is not enough memory.
    """
    check(spec, scene, models=models)
    from core.device import choose
    from core.pipeline.memory import SHARE, plan_of
    from core.pipeline.prepare import load, prepare

    device = choose(spec.device)
    if workers is not None:
        device = replace(device, workers=workers)
    loaded = load(spec, device, models)
    work = prepare(spec, scene, loaded, halo, device.name)
    plan = plan_of(work, spec.members, device, SHARE if memory_share is None else memory_share)
    each, times = loads(spec, scene, cards_of(models)), len(work.times)
    flop = {
        name: spec.members * _flop(stage.tiled(plan.tile), each[name], times) for name, stage in work.stages.items()
    }
    seconds = None
    if timed:
        rates = {stage.model.card.id: _rate(stage.model, device) for stage in work.stages.values()}
        seconds = sum(flop[name] / rates[stage.model.card.id] for name, stage in work.stages.items())
        seconds /= min(plan.device.workers, max(spec.members * times, 1))
    tiles = {name: _tiles(stage.tiled(plan.tile)) for name, stage in work.stages.items()}
    return Estimate(
        evaluations(spec, scene, models=models),
        sum(flop.values()),
        {name: told for name, told in tiles.items() if told["count"] > 1},
        plan,
        seconds,
    )


def _flop(stage: "Stage", load: Load, times: int) -> float:
    """Floating-point operations of one member in a stage; in tiles every way back begins with another way forward."""
    tiles = stage.tiles
    height, width = tiles.largest
    passes = load.passes if len(tiles) == 1 else 2 * load.passes - load.evaluations * times
    return passes * stage.model.flop(height, width) * tiles.pixels / (height * width)


def _tiles(stage: "Stage") -> dict[str, int]:
    height, width = stage.tiles.largest
    return {"count": len(stage.tiles), "height": height, "width": width}


def _rate(model: "Model", device: "Device") -> float:
    """Floating-point operations a second of one worker, all members of its batch together."""
    import torch

    from core.models.condition import denoised_channels
    from core.sampling.members import work_through

    pixels = -(-PROBE_SIDE // model.stride) * model.stride
    side = pixels // model.coarser
    x, sigma = torch.zeros(device.batch, 1, side, side, device=device.name), torch.ones(device.batch)
    condition = torch.zeros(device.batch, denoised_channels(model.card), pixels, pixels, device=device.name)
    condition = model.folded(condition)

    def probe(_: int) -> Generator[float, None, None]:
        for _ in range(2):  # the first one warms up
            begun = perf_counter()
            with torch.inference_mode():
                model.denoise(x, sigma.to(x), condition).sum().item()
            seconds = perf_counter() - begun
        yield seconds

    (seconds,) = work_through([0], probe, 1)
    return device.batch * model.flop(side, side) / seconds
