"""Invertible maps from canonical units to the space a model works in.

A transform and its statistics belong to a model card; a missing one is an error, never a default.
Every transform accepts NumPy arrays and torch tensors alike, keeps NaN, and is odd below zero, so that a
model's small negative values invert to small negative rates that the caller clamps and counts.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from array_api_compat import array_namespace

from core.errors import ModelError


class Transform(Protocol):
    """``inverse(forward(x)) == x`` to float precision, for x >= 0 (any x for ``linear``)."""

    def forward(self, values: Any) -> Any:
        """Canonical units to model space."""
        ...

    def inverse(self, values: Any) -> Any:
        """Model space to canonical units."""
        ...


@dataclass(frozen=True, slots=True)
class Sqrt:
    """T(x) = sqrt(x / scale); the inverse is scale * t |t|."""

    scale: float = 1.0

    def forward(self, values: Any) -> Any:
        xp = array_namespace(values)
        return xp.sign(values) * xp.sqrt(xp.abs(values) / self.scale)

    def inverse(self, values: Any) -> Any:
        return values * abs(values) * self.scale


@dataclass(frozen=True, slots=True)
class Log10:
    """T(x) = log10(1 + x / x0), odd below zero (PrecipDiff's x0 is 0.1 mm/h)."""

    x0: float

    def forward(self, values: Any) -> Any:
        xp = array_namespace(values)
        return xp.sign(values) * xp.log10(1 + xp.abs(values) / self.x0)

    def inverse(self, values: Any) -> Any:
        xp = array_namespace(values)
        return xp.sign(values) * self.x0 * (10 ** xp.abs(values) - 1)


@dataclass(frozen=True, slots=True)
class Log1p:
    """T(x) = ln(1 + x / scale) / divisor (divisor 5 is a common choice for rain)."""

    scale: float = 1.0
    divisor: float = 1.0

    def forward(self, values: Any) -> Any:
        xp = array_namespace(values)
        return xp.sign(values) * xp.log1p(xp.abs(values) / self.scale) / self.divisor

    def inverse(self, values: Any) -> Any:
        xp = array_namespace(values)
        return xp.sign(values) * xp.expm1(xp.abs(values) * self.divisor) * self.scale


@dataclass(frozen=True, slots=True)
class Linear:
    """T(x) = (x - mean) / sd."""

    mean: float
    sd: float

    def forward(self, values: Any) -> Any:
        return (values - self.mean) / self.sd

    def inverse(self, values: Any) -> Any:
        return values * self.sd + self.mean


TRANSFORMS: dict[str, type] = {"sqrt": Sqrt, "log10": Log10, "log1p": Log1p, "linear": Linear}


def transform_from(table: Mapping[str, Any]) -> Transform:
    """The transform that a card's ``[transform]`` table describes.

    Raises:
        ModelError: no such transform, or a statistic it needs is missing.
    """
    settings = dict(table)
    name = settings.pop("name", None)
    if name not in TRANSFORMS:
        raise ModelError(
            f'the card names the transform "{name}"; expected one of {", ".join(TRANSFORMS)}',
            remedy="Correct [transform] in the model's card.toml",
        )
    try:
        return TRANSFORMS[name](**settings)
    except TypeError as error:
        raise ModelError(
            f'the card\'s statistics for the transform "{name}" do not fit: {error}',
            remedy="Give every statistic the transform needs in [transform] of card.toml",
        ) from error
