"""Field -> RGBA: levels, lookup tables and what dry and missing look like.

Pure numpy, no Qt: ``Colouring.to_rgba`` may run in any thread. An intermediate uint8 index keeps it fast:
0 is missing (hatched), 1 is dry (transparent), 2..255 run from the lowest to the highest level.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from core.types import VARIABLES

PALETTES = Path(__file__).resolve().parents[1] / "resources" / "palettes"
MISSING, DRY, FIRST = 0, 1, 2


class Colouring:
    """How one variable is painted: ``Colouring("precip", "rain", dark=False).to_rgba(field2d)``.

    Args:
        variable: a key of ``core.types.VARIABLES``.
        palette: a name of ``palettes()``; None for the variable's own.
        dark: paint for a dark map.
    """

    def __init__(self, variable: str, palette: str | None = None, *, dark: bool = False) -> None:
        self.variable, self.palette, self.dark = VARIABLES[variable], palette, dark

    @classmethod
    def difference(cls, variable: str, limit: float, *, dark: bool = False) -> "Colouring":
        """A diverging scale from -limit to limit, symmetric about 0."""
        raise NotImplementedError

    @classmethod
    def probability(cls, variable: str, threshold: float, *, dark: bool = False) -> "Colouring":
        """0 to 100 % for P(> threshold)."""
        raise NotImplementedError

    def to_rgba(self, field: np.ndarray) -> np.ndarray:
        """uint8 [y, x, 4] of float [y, x]: dry transparent, missing hatched. Any thread."""
        raise NotImplementedError


def palettes(variable: str = "precip") -> tuple[tuple[str, str], ...]:
    """(name, title) of the palettes that suit a variable, the default first."""
    raise NotImplementedError
