"""What an ensemble says at every place: mean, spread, percentiles, chances, extremes, the truth's rank.

Members are on the first axis. Where any member is missing, so is every product: a mean over fewer members would be
of another ensemble than the one beside it.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating]


def mean(members: Floats) -> Floats:
    """The members' mean, [m, ...] -> [...]."""
    return members.mean(axis=0)


def spread(members: Floats) -> Floats:
    """Standard deviation with m - 1; one member has none, 0."""
    return members.std(axis=0, ddof=1) if len(members) > 1 else members[0] * 0


def maximum(members: Floats) -> Floats:
    """The largest member."""
    return members.max(axis=0)


def minimum(members: Floats) -> Floats:
    """The smallest member."""
    return members.min(axis=0)


def percentile(members: Floats, percent: float) -> Floats:
    """The value that ``percent`` of 100 members stay under, interpolated linearly between members."""
    return np.quantile(members, percent / 100, axis=0).astype(members.dtype)


def exceedance(members: Floats, threshold: float) -> Floats:
    """The share of members above ``threshold``, 0 to 1."""
    share = (members > threshold).mean(axis=0, dtype=np.float32)
    return np.where(np.isnan(members).any(axis=0), np.float32(np.nan), share)


def rank(members: Floats, truth: Floats) -> Floats:
    """How many members lie below the truth, 0 to m; one that equals it counts half, so that a dry place is neutral.

    Args:
        truth: [...]; where it is missing, so is the rank.
    """
    below = (members < truth).sum(axis=0) + 0.5 * (members == truth).sum(axis=0)
    missing = np.isnan(truth) | np.isnan(members).any(axis=0)
    return np.where(missing, np.nan, below).astype(np.float32)


class Running:
    """Mean, spread, extremes and a chance of members that come one by one; each is looked at once.

    Equal to the functions of this module on all of them, but for rounding.

    Args:
        threshold: of the chance, in the members' units.

    Source: Welford 1962, doi:10.1080/00401706.1962.10490022.
    """

    def __init__(self, threshold: float) -> None:
        self.threshold = threshold
        self.count = 0
        nothing: Floats = np.zeros(())
        self._mean = self._squares = self._largest = self._smallest = self._above = nothing

    def add(self, member: Floats) -> None:
        """Take one more member, [...]; what is missing in it stays missing."""
        member = np.asarray(member, np.float64)
        if not self.count:
            self._mean, self._squares, self._above = np.zeros((3, *member.shape))
            self._largest = self._smallest = member
        self.count += 1
        step = member - self._mean
        self._mean = self._mean + step / self.count
        self._squares = self._squares + step * (member - self._mean)
        self._largest, self._smallest = np.maximum(self._largest, member), np.minimum(self._smallest, member)
        self._above = self._above + np.where(np.isnan(member), np.nan, member > self.threshold)

    def product(self, kind: str) -> Floats:
        """One of ``RUNNING``, float32."""
        return RUNNING[kind](self).astype(np.float32)

    def _spread(self) -> Floats:
        return np.sqrt(self._squares / max(self.count - 1, 1))


RUNNING: dict[str, Callable[[Running], Floats]] = {
    "mean": lambda run: run._mean,
    "spread": Running._spread,
    "max": lambda run: run._largest,
    "min": lambda run: run._smallest,
    "probability": lambda run: run._above / run.count,
}
"""The products that need no member twice."""
