"""Which pixels are verified: those of an area, under a band of the coarse input, on land or on water, or all of them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.errors import SpecError
from core.languages import Sentence

Corner = tuple[float, float]
SURFACES = ("land", "water")
"""What can be chosen of the ground; seas and large lakes are water."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Pixels that fulfil every condition that is set; without any, all of them.

    The band is one of the coarse input, never of the truth: even a perfect ensemble fails a choice by outcome.

    Attributes:
        area: corners (x, y) of a polygon in the field's own coordinates, in order; fewer than three are no area.
        low, high: low <= coarse input < high, in canonical units.
        surface: one of ``SURFACES``, by the pixels' centres; "" for both.

    Raises:
        SpecError: there is no such surface.
    """

    area: tuple[Corner, ...] = ()
    low: float | None = None
    high: float | None = None
    surface: str = ""

    def __post_init__(self) -> None:
        if self.surface and self.surface not in SURFACES:
            raise SpecError(
                Sentence(
                    'the surface "{surface}" was asked for; expected {known}',
                    surface=self.surface,
                    known=" or ".join(SURFACES),
                ),
                remedy=Sentence("Name one of them, or none"),
            )

    @property
    def bounded(self) -> bool:
        """Whether there is an area."""
        return len(self.area) > 2

    @property
    def banded(self) -> bool:
        """Whether there is a band."""
        return self.low is not None or self.high is not None

    @property
    def everything(self) -> bool:
        """Whether no condition is set."""
        return not (self.bounded or self.banded or self.surface)

    def mask(
        self, y: NDArray, x: NDArray, cells: NDArray | None, times: int, land: NDArray | None = None
    ) -> NDArray[np.bool_]:
        """The chosen pixels (time, y, x).

        Args:
            y, x: cell centres.
            cells: (time, y, x) the coarse input on this grid; missing is in no band. None where there is none, and
                then no band chooses anything.
            times: frames.
            land: (y, x) whether it is land; needed where a surface is chosen.
        """
        chosen = np.ones((times, y.size, x.size), bool)
        if self.bounded:
            chosen &= inside(self.area, x[None, :], y[:, None])
        if self.surface:
            assert land is not None
            chosen &= land if self.surface == "land" else ~land
        if self.banded:
            if cells is None:
                return np.zeros_like(chosen)
            low, high = (-np.inf if self.low is None else self.low), (np.inf if self.high is None else self.high)
            chosen &= (cells >= low) & (cells < high)
        return chosen


def inside(area: tuple[Corner, ...], x: NDArray, y: NDArray) -> NDArray[np.bool_]:
    """Whether places lie inside a polygon, by the even-odd rule.

    Source: Shimrat 1962, doi:10.1145/368637.368653 (Algorithm 112).
    """
    crossed = np.zeros(np.broadcast_shapes(x.shape, y.shape), bool)
    for (x0, y0), (x1, y1) in zip(area, (*area[1:], area[0]), strict=True):
        if y0 != y1:
            beside = (y >= y0) != (y >= y1)
            crossed ^= beside & (x < x0 + (y - y0) * (x1 - x0) / (y1 - y0))
    return crossed


def rectangle(chosen: NDArray[np.bool_]) -> tuple[slice, slice]:
    """The smallest rows and columns that hold every chosen pixel (..., y, x) of any frame; empty slices for none."""
    flat = chosen.reshape(-1, *chosen.shape[-2:]).any(axis=0)
    rows, columns = np.flatnonzero(np.any(flat, axis=1)), np.flatnonzero(np.any(flat, axis=0))
    if not rows.size:
        return slice(0, 0), slice(0, 0)
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)
