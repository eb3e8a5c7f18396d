"""Whether what is run was learned from: scores there say nothing of skill. Without torch."""

from collections.abc import Iterable
from typing import Any

import numpy as np


def seen_in_training(cards: Iterable[Any], times: np.ndarray) -> str:
    """Which models have learned from, or were tuned on, some of these times; empty where none has.

    Known of models that were held out by time alone: what was held out by place is in the card's blocks.

    Args:
        cards: of the run's models.
        times: datetime64, UTC.
    """
    parts = [part for card in cards for part in _of_card(card, times)]
    return f"{'; '.join(parts)}: its scores there say nothing of new days" if parts else ""


def _of_card(card: Any, times: np.ndarray) -> Iterable[str]:
    periods = (card.training or {}).get("periods") or {}
    for name, words in (("training", "learned from"), ("validation", "was tuned on")):
        if name in periods:
            start, stop = (np.datetime64(text.removesuffix("Z")) for text in periods[name])
            if count := int(((times >= start) & (times < stop)).sum()):
                share = "this time" if len(times) == 1 else f"{count} of {len(times)} times"
                yield f"{card.id} {words} {share} ({start} to {stop})"
