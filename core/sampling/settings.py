"""A run's sampler settings from a model's card and what somebody asked for instead. Without torch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from core.models.card import ModelCard
from core.sampling.schedule import SOLVER_FACTS, WIDE
from core.types import RunSpec

PASSES = {"tweedie": 3, "sda": 2, "dps": 2}
"""Passes through the network, forward and backward, in an evaluation that gauges draw, by likelihood: a gradient for
the correction, and for "tweedie" one for the variance too. Each costs what an evaluation does."""

GUIDANCE = tuple(PASSES)
"""Every likelihood of ``core.sampling.guidance``, by the name used in ``RunSpec.guidance``; the first is the usual."""

AUTO = "auto"
"""Guidance by the usual likelihood, but none of a model that is shown gauges as channels of its condition."""


def likelihood(card: ModelCard, guidance: str) -> str | None:
    """The likelihood by which gauges draw a model's samples; None where they are only shown to its network."""
    if guidance != AUTO:
        return guidance
    return None if card.observations else GUIDANCE[0]


def use_of_gauges(card: ModelCard, spec: RunSpec) -> dict[str, Any]:
    """For provenance: whether a downscaler's network was shown the gauges, and what drew its members towards them."""
    drawn = likelihood(card, spec.guidance) or "none"
    return {"shown_to_network": card.observations, "guidance": drawn, "strength": spec.guidance_strength}


def weighed(card: ModelCard, weight: float) -> float:
    """The weight of the condition in a stage: 1 for a model that was never trained without its condition."""
    return weight if card.condition_dropout else 1.0


def evaluations_each(card: ModelCard, weight: float) -> int:
    """Network evaluations behind one of the denoiser: two where a model's condition is weighed against none."""
    return 1 if weighed(card, weight) in (0, 1) else 2


def advised(cards: Sequence[ModelCard]) -> dict[str, Any]:
    """The settings that the cards of a run's models ask for, in the order of its stages.

    A later stage's come before an earlier one's; a model that answers directly leaves the solver to the other.
    """
    return {name: value for card in cards for name, value in card.sampler.items()}


def most_members(cards: Sequence[ModelCard]) -> int | None:
    """How many different members these models make from one input; None for any number."""
    limits = [card.members for card in cards]
    return max(limits) if limits and all(limits) else None


@dataclass(frozen=True, slots=True)
class Hasty:
    """A stage's sampler that has fewer steps than it needs to stay near what the model says."""

    solver: str
    steps: int
    fewest: int
    then: str

    def __str__(self) -> str:
        return f"{self.solver} in {self.steps} steps {self.then}; use {self.fewest} or more (--steps)"


def hasty(spec: RunSpec, cards: Sequence[ModelCard]) -> Hasty | None:
    """The first of a run's stages whose solver has too few steps; None where all have enough, or levels are narrow.

    Args:
        cards: of the run's models.
    """
    for card in cards:
        own = spec.of_stage(card.stage)
        facts, wide = SOLVER_FACTS.get(own.solver), own.sigma_max >= WIDE * own.sigma_min
        if card.prediction != "direct" and wide and facts is not None and own.steps < facts.fewest:
            return Hasty(facts.title, own.steps, facts.fewest, facts.in_fewer)
    return None


STAGE = ("solver", "steps", "schedule", "rho", "sigma_min", "sigma_max", "churn", "sigma_star")
"""Settings that may differ between a run's stages, by their name in ``RunSpec``."""


def chosen(cards: Sequence[ModelCard], asked: Mapping[str, Any]) -> dict[str, Any]:
    """A run's sampler settings, for ``RunSpec``: what is asked for holds in both stages, the rest is each card's.

    Args:
        cards: of the run's models, in the order of its stages.
        asked: by name; None where nothing is asked.
    """
    settings = merged(advised(cards), asked)
    first = cards[0] if len(cards) > 1 else None
    if first is None or not first.sampler.get("solver") or any(card.prediction == "direct" for card in cards[1:]):
        return settings
    own = merged(first.sampler, asked)
    usual = {each.name: each.default for each in fields(RunSpec)}
    both = ((name, own.get(name, usual[name]), settings.get(name, usual[name])) for name in STAGE)
    differing = {name: of_first for name, of_first, of_last in both if of_first != of_last}
    return settings | ({"corrector_sampler": differing} if differing else {})


def merged(advised: Mapping[str, Any], asked: Mapping[str, Any]) -> dict[str, Any]:
    """The card's ``[sampler]`` with the settings asked for (None: not asked for) in their place.

    A churn belongs to the solver that it was chosen for: another solver takes its own usual one.
    """
    settings = dict(advised) | {name: value for name, value in asked.items() if value is not None}
    solver = settings.get("solver")
    if solver != advised.get("solver") and asked.get("churn") is None and solver in SOLVER_FACTS:
        settings["churn"] = SOLVER_FACTS[solver].churn_usual
    return settings
