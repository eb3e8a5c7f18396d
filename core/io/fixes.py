"""What the engine can do about a field that it refuses, if somebody says what the file does not."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import numpy as np

from core.errors import EngineError, Fix
from core.languages import Sentence
from core.types import Variable
from core.units import NEGATIVE_TOLERANCE, USUAL, needs_period, understands

PERIODS = (5.0, 10.0, 15.0, 30.0, 60.0, 180.0, 360.0, 1440.0)
"""Minutes that amounts are usually summed over."""
OFFERED = 4


def fixes_of_units(variable: Variable, units: str, values: np.ndarray, times: np.ndarray) -> tuple[Fix, ...]:
    """What could be stated of values that cannot be converted.

    Args:
        values: as stored, of the units that are refused.
        times: of the file, whose spacing is the likeliest period of an amount.
    """
    if not understands(units, variable):
        return tuple(
            Fix(Sentence("Read it in {units}", units=shown), {"units": shown}, "input")
            for shown in USUAL[variable.name]
        )
    if values.size and np.nanmin(values, initial=0.0) < -NEGATIVE_TOLERANCE:
        return (Fix(Sentence("Take negative values as missing"), {"negative_missing": True}, "input"),)
    if not needs_period(units):
        return ()
    spacing = float((times[1] - times[0]) / np.timedelta64(1, "m")) if times.size > 1 else 0.0
    periods = dict.fromkeys([*([spacing] if spacing else []), *(each for each in PERIODS if each != spacing)])
    fixes = [
        Fix(Sentence("Take it as what fell in {period}", period=period(each)), {"minutes": each}, "input")
        for each in periods
    ]
    if times.size > 1:
        fixes.insert(1, Fix(Sentence("Take it as totals since the start"), {"totals": True}, "input"))
    return tuple(fixes[:OFFERED])


def period(minutes: float) -> str:
    """A length of time in words."""
    return f"{minutes / 60:g} h" if minutes >= 60 else f"{minutes:g} min"


@contextmanager
def of_the_truth() -> Iterator[None]:
    """What is to be stated about a refused file is stated of the truth, whose variable nobody can choose."""
    try:
        yield
    except EngineError as error:
        kept = [fix for fix in error.fixes if "variable" not in fix.changes]
        if len(kept) < len(error.fixes):
            error.remedy = Sentence("Leave in the truth's file only the field that is meant, under a usual name")
        error.fixes = tuple(replace(fix, of="truth") if fix.of == "input" else fix for fix in kept)
        raise
