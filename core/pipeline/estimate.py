"""How much work a run is, before it is started."""

from collections.abc import Mapping
from typing import Any

from core.pipeline.plan import cards_of, check, evaluations
from core.pipeline.window import HALO, Halo
from core.sampling.load import loads
from core.types import RunSpec, Scene


def estimate(
    spec: RunSpec, scene: Scene, *, models: Mapping[str, Any] | None = None, halo: Halo = HALO
) -> tuple[int, float]:
    """Network evaluations and floating-point operations of a run; halo, padding and gauges' gradients counted.

    Loads the models (and torch).

    Raises:
        SpecError, ModelError: as ``check``.
    """
    check(spec, scene, models=models)
    from core.device import choose
    from core.pipeline.prepare import load, prepare

    loaded = load(spec, choose(spec.device), models)
    work = prepare(spec, scene, loaded, halo, "cpu")
    stages = {"correct": work.corrector, "downscale": work.downscaler, "oracle": work.oracle}
    each = loads(spec, scene, cards_of(models))
    flop = sum(n.passes * s.model.flop(*s.window.shape) for name, n in each.items() if (s := stages[name]) is not None)
    return evaluations(spec, scene, models=models), spec.members * flop
