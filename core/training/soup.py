"""The greedy soup of HARPNET-E: one network from many checkpoints, by averaging their weights."""

import math
from collections.abc import Callable, Iterator, Sequence

from torch import Tensor

from core.errors import SpecError

Weights = dict[str, Tensor]
"""A network's state: parameters and buffers by name."""


def greedy_soup(candidates: Sequence[Weights], score: Callable[[Weights], float]) -> Weights:
    """Average the weights of the best i candidates, for every i, and keep the best of these averages.

    Args:
        candidates: states of one network, such as the checkpoints of its epochs, *sorted by their own scores, best
            first*.
        score: of a state on validation data, higher is better; called once for every i. Of equal averages that of
            the fewest candidates is kept.

    Returns:
        The state, in the candidates' types.

    Raises:
        SpecError: no candidates, states of different networks, or a score that is not a finite number.

    Source: github.com/clamalo/harpnet (averages of the best N by loss). Wortsman et al. 2022, "Model soups" (arXiv
        2203.05482, algorithm 1) skip candidates that do not help; this one takes them in order.
    """
    _check(candidates)
    best, highest = candidates[0], -math.inf
    for count, average in enumerate(averages(candidates), start=1):
        found = score(average)
        if not math.isfinite(found):
            raise SpecError(
                f"the average of the best {count} candidates has the score {found}; expected a finite number",
                remedy="Leave diverged checkpoints out",
            )
        if found > highest:
            best, highest = average, found
    return best


def averages(candidates: Sequence[Weights]) -> Iterator[Weights]:
    """The mean of the first candidate, of the first two, and so on to all.

    Buffers are averaged like parameters: so the running means and variances of batch normalisation are the
    candidates' means, not measured anew on the averaged network. Whole-number buffers, such as counters, are the
    first candidate's.
    """
    first = candidates[0]
    total = {name: 0.0 * value.double() for name, value in first.items() if value.is_floating_point()}
    for count, candidate in enumerate(candidates, start=1):
        total = {name: value + candidate[name].double() for name, value in total.items()}
        yield {name: (total[name] / count).to(value) if name in total else value for name, value in first.items()}


def _check(candidates: Sequence[Weights]) -> None:
    if not candidates:
        raise SpecError("a soup was asked of no candidates; expected at least one", remedy="Keep checkpoints")
    shapes = [{name: value.shape for name, value in candidate.items()} for candidate in candidates]
    for index, found in enumerate(shapes):
        if found != shapes[0]:
            raise SpecError(
                f"candidate {index} of the soup has other weights than candidate 0; expected states of one network",
                remedy="Take checkpoints of one training",
            )
