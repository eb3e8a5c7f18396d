"""What a run asks of its networks, stage by stage. Without torch, and light to import: the window asks at every change."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.models.card import ModelCard
from core.sampling.schedule import EVALUATIONS
from core.sampling.settings import PASSES, evaluations_each, likelihood
from core.types import RunSpec, Scene


def stages_of(spec: RunSpec, scene: Scene) -> tuple[str, ...]:
    """The stages a run goes through for every member and time, in order."""
    oracle = spec.corrector is not None and spec.downscaler is not None and scene.truth is not None
    wanted = (("correct", spec.corrector is not None), ("downscale", spec.downscaler is not None), ("oracle", oracle))
    return tuple(stage for stage, runs in wanted if runs)


@dataclass(frozen=True, slots=True)
class Load:
    """What one stage of one member asks of its network.

    Attributes:
        evaluations: of the network at every time: one for a model that answers directly, two at every level where the
            condition is weighed.
        ticks: evaluations of the denoiser among them, after each of which a run can be watched and stopped.
        passes: through the network at all times together, backward ones included, which gauges need: what takes time.
    """

    evaluations: int
    ticks: int
    passes: int


def loads(spec: RunSpec, scene: Scene, cards: Mapping[str, ModelCard]) -> dict[str, Load]:
    """The work of every stage.

    Args:
        cards: by id; those of the run's models among them.
    """
    wanted = {"correct": spec.corrector, "downscale": spec.downscaler, "oracle": spec.downscaler}
    return {stage: _load(stage, spec, scene, cards[str(wanted[stage])]) for stage in stages_of(spec, scene)}


def _load(stage: str, spec: RunSpec, scene: Scene, card: ModelCard) -> Load:
    direct, own = card.prediction == "direct", spec.of_stage(stage)
    ticks = 1 if direct else EVALUATIONS[own.solver](own.steps)
    made = ticks if direct else ticks * evaluations_each(card, spec.condition_weight)
    times = scene.input.sizes["time"]
    seen = 0 if stage == "correct" else sum(bool(at.value.size) for at in scene.observations.values())
    drawn = likelihood(card, spec.guidance)
    return Load(made, ticks, made * (times - seen + (PASSES[drawn] if drawn else 1) * seen))
