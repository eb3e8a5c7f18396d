"""Gauges: readings of single places, of a table (``gauge_table``) or placed by hand."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.errors import InputError
from core.languages import Sentence
from core.types import VARIABLES, Pin
from core.units import numbered

SHARE, LEAST_ERROR, WARMTH_ERROR = 0.1, 0.1, 0.5
"""Of ``usual_error``: a modest guess for ten-minute rain, see docs/howto/gauges.md."""


@dataclass(frozen=True, slots=True, eq=False)
class Gauges:
    """Readings, one an entry of every array [reading]; nothing is missing.

    Attributes:
        variable: key of ``core.types.VARIABLES``.
        lat, lon: float64, degrees; longitude in [-180, 180).
        time: datetime64[ns], UTC.
        value: float64, canonical units.
        sd: float64, standard deviation of the value's error, canonical units, above 0.
        notes: how it was read, line by line, for people.
    """

    variable: str
    lat: np.ndarray
    lon: np.ndarray
    time: np.ndarray
    value: np.ndarray
    sd: np.ndarray
    notes: tuple[str, ...] = ()


def usual_error(value: float, variable: str) -> float:
    """The error of a reading that nobody knows the error of, canonical units: a tenth of rain, and at least 0.1; 0.5 K."""
    return max(LEAST_ERROR, round(SHARE * value, 2)) if VARIABLES[variable].dry is not None else WARMTH_ERROR


def gauges_by_hand(pins: Sequence[Pin], variable: str) -> Gauges:
    """Readings that somebody placed, as of a table.

    Raises:
        InputError: a place that is none, a value that cannot be, or an error that is not above 0.
    """
    dry = VARIABLES[variable].dry is not None
    for number, pin in enumerate(pins, 1):
        possible = (0.0 if dry else -math.inf) <= pin.value <= (VARIABLES[variable].clutter or math.inf)
        possible = possible and math.isfinite(pin.value)
        if not (possible and pin.sd > 0 and math.isfinite(pin.sd) and -90 <= pin.lat <= 90 and -180 <= pin.lon < 360):
            raise InputError(
                Sentence(
                    "gauge {number} placed by hand reads {value:g} with an error of {sd:g} at {lat:g} N, {lon:g} E; "
                    "expected a place, {quantity} that can be, and an error above 0",
                    number=number,
                    value=pin.value,
                    sd=pin.sd,
                    lat=pin.lat,
                    lon=pin.lon,
                    quantity=(VARIABLES[variable].title.lower(),),
                ),
                remedy=Sentence("Correct it in the table of gauges, or take it away"),
            )
    lat, lon, value, sd = (np.array([getattr(pin, name) for pin in pins]) for name in ("lat", "lon", "value", "sd"))
    time = np.array([np.datetime64(pin.time, "ns") for pin in pins], dtype="datetime64[ns]")
    lon = np.where(lon >= 180, lon - 360, lon)
    return Gauges(
        variable,
        lat,
        lon,
        time,
        value,
        sd,
        (numbered(len(pins), "{count} gauge reading placed by hand", "{count} gauge readings placed by hand"),),
    )


def joined(parts: Sequence[Gauges]) -> Gauges:
    """Several tables as one."""
    names = ("lat", "lon", "time", "value", "sd")
    arrays = {name: np.concatenate([getattr(part, name) for part in parts]) for name in names}
    return Gauges(parts[0].variable, **arrays, notes=tuple(note for part in parts for note in part.notes))
