"""The exceptions the engine raises; every one says what to do next.

    EngineError
    |-- InputError      a file or field that cannot be read as what was asked for
    |   |-- UnitsError  units that are missing, unknown, or need a period
    |   |-- GridError   coordinates, registration, or a region outside the data
    |   `-- TimeError   times that are missing or do not overlap
    |-- SpecError       a request that cannot be run (members < 1, unknown solver, ...)
    |-- ModelError      a card or weights that are missing, damaged, or do not fit the request
    `-- OutputError     a result that cannot be written (exists already, disk full, ...)

Cancelling a run is not an error.
"""


class EngineError(Exception):
    """Base of every error a user can meet.

    Args:
        message: what was found, what was expected, and where, in one sentence.
        remedy: what the user can do about it, in one sentence.
    """

    def __init__(self, message: str, *, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

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


class SpecError(EngineError):
    """A request that cannot be run as it stands."""


class ModelError(EngineError):
    """A model card or weights file that is missing, damaged, or does not fit the request."""


class OutputError(EngineError):
    """A result that cannot be written."""
