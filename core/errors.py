"""The exceptions the engine raises; every one says what to do next.

    EngineError
    |-- InputError      a file or field that cannot be read as what was asked for
    |   |-- UnitsError  units that are missing, unknown, or need a period
    |   |-- GridError   coordinates, registration, or a region outside the data
    |   |-- TimeError   times that are missing or do not overlap
    |   `-- EmptyError  no known value at the place and time asked for
    |-- SpecError       a request that cannot be run (members < 1, unknown solver, ...)
    |-- ModelError      a card or weights that are missing, damaged, or do not fit the request
    `-- OutputError     a result that cannot be written (exists already, disk full, ...)

Cancelling a run is not an error.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, eq=False)
class Fix:
    """Something that the engine can do about an error, if somebody says so.

    Attributes:
        title: what that would be, in a few words.
        changes: settings to read with instead, by their names in ``of``.
        of: "reading": ``core.io.reading.Reading``; "input", "truth": what is stated of that file, a
            ``core.types.Stated``; "gauges": their table is left out.
    """

    title: str
    changes: Mapping[str, Any]
    of: str = "reading"


class EngineError(Exception):
    """Base of every error a user can meet.

    Args:
        message: what was found, what was expected, and where, in one sentence.
        remedy: what the user can do about it, in one sentence.
        fixes: what the engine can do about it, the likeliest first.
    """

    def __init__(self, message: str, *, remedy: str, fixes: Sequence[Fix] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy
        self.fixes = tuple(fixes)

    def __str__(self) -> str:
        return f"{self.message}. {self.remedy}"


class InputError(EngineError):
    """A file or field that cannot be read as what was asked for."""


class UnitsError(InputError):
    """Units that are missing, unknown, or need an accumulation period."""


class GridError(InputError):
    """Coordinates, registration, or a region that does not fit the data."""


class TimeError(InputError):
    """Times that are missing, ambiguous, or do not overlap."""


class EmptyError(InputError):
    """No known value at the place and time asked for."""


class SpecError(EngineError):
    """A request that cannot be run as it stands."""


class ModelError(EngineError):
    """A model card or weights file that is missing, damaged, or does not fit the request."""


class OutputError(EngineError):
    """A result that cannot be written."""
