"""Whether what is run was learned from: scores there say nothing of skill. Without torch."""

from collections.abc import Iterable

import numpy as np

from core.languages import Sentence, joined
from core.models.card import ModelCard


def seen_in_training(cards: Iterable[ModelCard], times: np.ndarray) -> str:
    """Which models have learned from, or were tuned on, some of these times; empty where none has.

    Known of models that were held out by time alone: what was held out by place is in the card's blocks.

    Args:
        cards: of the run's models.
        times: datetime64, UTC.
    """
    parts = [part for card in cards for part in _of_card(card, times)]
    return Sentence("{models}: its scores there say nothing of new days", models=joined(parts)) if parts else ""


def _of_card(card: ModelCard, times: np.ndarray) -> Iterable[Sentence]:
    periods = (card.training or {}).get("periods") or {}
    for name in ("training", "validation"):
        if name in periods:
            start, stop = (np.datetime64(text.removesuffix("Z")) for text in periods[name])
            if count := int(((times >= start) & (times < stop)).sum()):
                share = Sentence("{count} of {all} times", count=count, all=len(times))
                told = {
                    "times": Sentence("this time") if len(times) == 1 else share,
                    "start": str(start),
                    "stop": str(stop),
                }
                yield (
                    Sentence("{model} learned from {times} ({start} to {stop})", model=card.id, **told)
                    if name == "training"
                    else Sentence("{model} was tuned on {times} ({start} to {stop})", model=card.id, **told)
                )
