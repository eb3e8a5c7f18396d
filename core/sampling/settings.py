"""A run's sampler settings from a model's card and what somebody asked for instead. Without torch."""

from collections.abc import Mapping
from typing import Any

from core.sampling.schedule import SOLVER_FACTS

GUIDANCE = ("tweedie", "sda", "dps")
"""Every likelihood of ``core.sampling.guidance``, by the name used in ``RunSpec.guidance``; the first is the usual."""


def merged(advised: Mapping[str, Any], asked: Mapping[str, Any]) -> dict[str, Any]:
    """The card's ``[sampler]`` with the settings asked for (None: not asked for) in their place.

    A churn belongs to the solver that it was chosen for: another solver takes its own usual one.
    """
    settings = dict(advised) | {name: value for name, value in asked.items() if value is not None}
    solver = settings.get("solver")
    if solver != advised.get("solver") and asked.get("churn") is None and solver in SOLVER_FACTS:
        settings["churn"] = SOLVER_FACTS[solver].churn_usual
    return settings
