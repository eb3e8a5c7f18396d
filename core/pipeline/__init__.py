"""The two stages as one job: ``run``, and what is asked before and after it. Importing it does not load torch."""

from core.pipeline.again import run_again, scene_of
from core.pipeline.compare import Comparison, compare
from core.pipeline.estimate import estimate
from core.pipeline.laboratory import compare_samplers
from core.pipeline.moment import Moment, moment_at
from core.pipeline.plan import check, evaluations
from core.pipeline.run import run
from core.pipeline.specify import specify
from core.pipeline.trajectory import check_trajectory, trajectory
from core.pipeline.window import Halo

__all__ = [
    "Comparison",
    "Halo",
    "Moment",
    "check",
    "check_trajectory",
    "compare",
    "compare_samplers",
    "estimate",
    "evaluations",
    "moment_at",
    "run",
    "run_again",
    "scene_of",
    "specify",
    "trajectory",
]
