"""The only place where units are converted.

Every quantity has one canonical unit (``core.types.VARIABLES``): mm h-1 for precipitation, K for temperature.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Literal

import numpy as np

from core.errors import UnitsError
from core.languages import Sentence
from core.types import Variable

NO_ECHO_DBZ = 0.0
"""Reflectivity at or below which there is no rain: 0.036 mm/h by the relation used here, far under any gauge."""

NEGATIVE_TOLERANCE = 1e-3
"""Negative rates smaller than this (mm/h) are rounding of packed files and become 0; larger ones are refused."""

_MILLIMETRES = {
    "mm": 1.0,
    "millimeter": 1.0,
    "millimeters": 1.0,
    "millimetre": 1.0,
    "millimetres": 1.0,
    "cm": 10.0,
    "m": 1000.0,
    "metre": 1000.0,
    "meter": 1000.0,
    "meters": 1000.0,
    "in": 25.4,
    "inch": 25.4,
    "inches": 25.4,
    "kg m-2": 1.0,
    "l m-2": 1.0,
}
_HOURS = {"s": 1 / 3600, "sec": 1 / 3600, "second": 1 / 3600, "min": 1 / 60, "minute": 1 / 60, "minutes": 1 / 60}
_HOURS |= {"h": 1.0, "hr": 1.0, "hour": 1.0, "hours": 1.0, "d": 24.0, "day": 24.0, "days": 24.0}

SHOWN: dict[str, dict[str, float]] = {"precip": {"mm/h": 1.0, "in/h": 1 / _MILLIMETRES["in"]}}
"""Units that a variable may be shown in, and what one canonical unit is in them."""

AMOUNT = "mm in "
"""How units begin that are the amount in an interval."""
_AMOUNT = re.compile(AMOUNT + "([0-9.]+) min")

USUAL: dict[str, tuple[str, ...]] = {"precip": ("mm h-1", "kg m-2 s-1", "dBZ", "mm"), "t2m": ("K", "degC")}
"""What a variable is usually stored in, where a file does not say."""

_Convert = Callable[[np.ndarray], np.ndarray]


def shown_in(variable: Variable, units: str) -> Variable:
    """The variable as it is shown in other units, one of ``units_of``; as it is with any other word."""
    factor = SHOWN.get(variable.name, {}).get(units)
    if factor is not None:
        return replace(variable, units_shown=units, factor_shown=factor)
    amount = _AMOUNT.fullmatch(units) if variable.units == "mm h-1" else None
    if amount is None:
        return variable
    return replace(variable, title="Precipitation", units_shown=units, factor_shown=float(amount[1]) / 60)


def units_of(variable: str, interval: np.timedelta64 | None = None) -> tuple[str, ...]:
    """What a variable may be shown in; ``interval`` is what its values are means over, and rain is also told as the amount
    that falls in it."""
    offered = tuple(SHOWN.get(variable, ()))
    minutes = 0.0 if interval is None else interval / np.timedelta64(1, "m")
    return (*offered, f"{AMOUNT}{minutes:.6g} min") if offered and minutes > 0 else offered


def lasting(seconds: float) -> str:
    """A length of time for people, no finer than they need it: "0.4 s", "23 s", "2 min 10 s", "23 min", "1 h 5 min"."""
    if round(seconds) < 1:
        return f"{round(seconds, 1):g} s"
    minutes, left = divmod(round(seconds), 60)
    if minutes >= 10:  # seconds are noise by now
        hours, left = divmod(round(seconds / 60), 60)
        parts = {"h": hours, "min": left}
    else:
        parts = {"min": minutes, "s": left}
    return " ".join(f"{count} {unit}" for unit, count in parts.items() if count)


COUNTED_FROM = np.datetime64("1678-01-01T00:14:07", "ns")
"""From here on frames are counted, by the hour, where a file states no times. The odd minute and second are the mark of a
counted frame: they go wherever a time goes, into every format to the second, and times of those years that a model or an
archive states are at whole minutes."""
COUNTED_UNTIL = np.datetime64("1700-01-01", "ns")
_HOUR, _DRIFT = np.timedelta64(3600 * 10**9, "ns"), np.timedelta64(10**6, "ns")
"""Between counted frames; and what a file in seconds, or days with a fraction, may make of a time."""


def counted_times(count: int) -> np.ndarray:
    """Stand-ins, datetime64[ns], for the times of a file that states none; ``frame_of`` knows them again wherever they went."""
    return COUNTED_FROM + np.arange(count) * _HOUR


def counted_again(times: np.ndarray) -> np.ndarray:
    """Counted times as ``counted_times`` gives them, from a file that says that they are counted and has them roughly."""
    return COUNTED_FROM + np.rint((times - COUNTED_FROM) / _HOUR).astype(np.int64) * _HOUR


def frame_of(time: np.datetime64) -> int | None:
    """The number, from 1, of a frame whose file states no time; None of a time that was stated."""
    if not COUNTED_FROM - _DRIFT <= time < COUNTED_UNTIL:
        return None
    hours, beyond = divmod(time - COUNTED_FROM + _DRIFT, _HOUR)
    return int(hours) + 1 if beyond <= 2 * _DRIFT else None


def numbered(count: int, one: str, many: str, **values: Any) -> Sentence:
    """So many of something, for people: "1 frame", "3 frames".

    Args:
        one, many: the words, with ``{count}``.
        values: what else is filled in.
    """
    return Sentence(one if count == 1 else many, count=count, **values)


def percent(share: float) -> str:
    """A share in words for people: "16 %", and "0.1 %" where it is less than one."""
    return f"{100 * share:.3g} %" if 0 < share < 0.01 else f"{100 * share:.0f} %"


def utc(time: np.datetime64, to: Literal["m", "s"] = "m") -> str:
    """A time (UTC) in words for people, to the minute or second: 2019-06-10 00:34 UTC; that none is given, where it was counted."""
    frame = frame_of(time)
    if frame is not None:
        return Sentence("frame {number}, no time given", number=frame)
    return f"{np.datetime_as_string(time, unit=to).replace('T', ' ')} UTC"


def span(times: np.ndarray, to: Literal["m", "s"] = "m") -> str:
    """From when until when some times are, in words for people; one time is told as ``utc`` does."""
    first, last = times[0], times[-1]
    if first == last:
        return utc(first, to)
    if frame_of(first) is None:
        return Sentence("{first} to {last}", first=utc(first, to), last=utc(last, to))
    return Sentence("frames {first} to {last}, no times given", first=frame_of(first), last=frame_of(last))


def stamp(time: np.datetime64) -> str:
    """A time (UTC) for programs, by ISO 8601 to the second: 2019-06-10T00:34:00Z; "frame 1", where it was counted."""
    frame = frame_of(time)
    return f"{np.datetime_as_string(time, unit='s')}Z" if frame is None else f"frame {frame}"


def time_name(time: np.datetime64) -> str:
    """A time (UTC) in the name of a file, to the minute: 20190610T0034Z; frame0001, where it was counted."""
    frame = frame_of(time)
    if frame is not None:
        return f"frame{frame:04}"
    return np.datetime_as_string(time, unit="m").replace("-", "").replace(":", "") + "Z"


def rain_rate(reflectivity_dbz: np.ndarray) -> np.ndarray:
    """Rain rate from radar reflectivity by Z = 200 R^1.6.

    Args:
        reflectivity_dbz: 10 log10 Z, Z in mm6 m-3; -inf and anything at or below ``NO_ECHO_DBZ`` is no echo.

    Returns:
        R in mm h-1, 0 where there is no echo; NaN stays NaN.

    Source: Marshall and Palmer (1948), doi:10.1175/1520-0469(1948)005<0165:TDORWS>2.0.CO;2.
    """
    z = np.power(10.0, reflectivity_dbz / 10.0)
    rate = np.power(z / 200.0, 1.0 / 1.6)
    return np.where(reflectivity_dbz <= NO_ECHO_DBZ, 0.0, rate)


def understands(units: str, variable: Variable) -> bool:
    """Whether ``units`` can be read as ``variable``, given a period where they need one."""
    try:
        _conversion(variable, units, period_hours=1.0, where="")
    except UnitsError:
        return False
    return True


def same_units(one: str, other: str) -> bool:
    """Whether two units are one, however they are spelled: ``m s-1``, ``m/s``, ``m s**-1``."""
    return _canonical_text(one) == _canonical_text(other)


def needs_period(units: str) -> bool:
    """Whether ``units`` are an amount of water, which is a rate only over a known period."""
    return _canonical_text(units) in _MILLIMETRES


def to_canonical(
    values: np.ndarray, *, variable: Variable, units: str, period_hours: float | None = None, where: str
) -> tuple[np.ndarray, str]:
    """Convert values to the variable's canonical unit.

    Args:
        values: any shape, any float; NaN is missing and stays missing.
        variable: what the values are.
        units: as the file states them.
        period_hours: length of the accumulation, in hours, for amounts (mm, m, kg m-2, inch).
        where: file and variable, for messages.

    Returns:
        float32 values in ``variable.units``, and a line that says what was done ("" when nothing was).

    Raises:
        UnitsError: units missing or unknown, or an amount without a period.
        UnitsError: negative precipitation.
    """
    convert, note = _conversion(variable, units, period_hours, where)
    with np.errstate(divide="ignore", over="ignore", invalid="ignore"):
        converted = convert(np.asarray(values, dtype=np.float64 if note else np.float32)).astype(np.float32)
    if variable.dry is not None:
        converted = _without_negatives(converted, variable, where)
    return converted, note


def _without_negatives(values: np.ndarray, variable: Variable, where: str) -> np.ndarray:
    """Rounding noise below zero to 0.

    Raises:
        UnitsError: anything more negative.
    """
    lowest = np.fmin.reduce(values, axis=None) if values.size else 0.0
    if lowest < -NEGATIVE_TOLERANCE:
        count = int(np.count_nonzero(values < -NEGATIVE_TOLERANCE))
        raise UnitsError(
            Sentence(
                "{where} holds {count} negative values, the lowest {lowest:.4g} {units}; expected {what} of 0 or more",
                where=where,
                count=count,
                lowest=float(lowest),
                units=variable.units,
                what=(variable.title.lower(),),
            ),
            remedy=Sentence(
                "If a negative number marks missing data, declare it as the variable's _FillValue; if it holds "
                "differences or "
                "anomalies, choose another variable"
            ),
        )
    return np.maximum(values, np.float32(0)) if lowest < 0 else values


def _conversion(variable: Variable, units: str, period_hours: float | None, where: str) -> tuple[_Convert, str]:
    if units == variable.units:
        return (lambda a: a), ""
    if variable.units == "mm h-1":
        return _precipitation(units, period_hours, where)
    if variable.units == "K":
        return _temperature(units, where)
    raise UnitsError(
        Sentence(
            "{where} is read as {name}, whose unit {units!r} has no conversions",
            where=where,
            name=variable.name,
            units=variable.units,
        ),
        remedy=Sentence("Add its conversions to core/units.py"),
    )


def _temperature(units: str, where: str) -> tuple[_Convert, str]:
    text = units.strip().lower().replace("degrees", "deg").replace("_", "").replace(" ", "").replace("°", "deg")
    if text in ("k", "kelvin", "degk"):
        return (lambda t: t), ""
    if text in ("c", "degc", "celsius", "degcelsius"):
        return (lambda t: t + 273.15), Sentence("{units} read as temperature: + 273.15 K", units=units)
    if text in ("f", "degf", "fahrenheit", "degfahrenheit"):
        return (lambda t: (t + 459.67) / 1.8), Sentence(
            "{units} read as temperature: (t + 459.67) / 1.8 K", units=units
        )
    raise _unknown(units, where, Sentence("K, degC or degF"))


def _precipitation(units: str, period_hours: float | None, where: str) -> tuple[_Convert, str]:
    text = _canonical_text(units)
    if text.replace(" ", "") in ("dbz", "dbzh"):
        return rain_rate, Sentence("dBZ to mm h-1 by Z = 200 R^1.6 (Marshall-Palmer); no echo is 0")
    if text in _MILLIMETRES:
        if not period_hours or not period_hours > 0:
            raise UnitsError(
                Sentence(
                    '{where} has units "{units}", an accumulation without a period; expected mm h-1 or an '
                    "accumulation with a "
                    "period",
                    where=where,
                    units=units,
                ),
                remedy=Sentence(
                    "State the period in the file: time bounds, or cell_methods 'time: sum (interval: 5 minutes)'"
                ),
            )
        scale = _MILLIMETRES[text] / period_hours
        return (lambda a: a * scale), Sentence(
            '"{units}" over {period} to mm h-1: x {scale:.6g}', units=units, period=_period(period_hours), scale=scale
        )
    rate = _rate_scale(text)
    if rate is None:
        known = Sentence("mm h-1, kg m-2 s-1, dBZ, or an accumulation (mm, m, kg m-2, inch) with a period")
        raise _unknown(units, where, known)
    if rate == 1.0:
        return (lambda r: r), ""
    return (lambda r: r * rate), Sentence('"{units}" to mm h-1: x {rate:.6g}', units=units, rate=rate)


def _rate_scale(text: str) -> float | None:
    """mm h-1 per one of "<length or mass per area> [count]<time>-1", or None when it is not that."""
    match = re.fullmatch(r"(?P<water>.+?) (?:\(?(?P<count>\d+(?:\.\d+)?) ?)?(?P<time>[a-z]+)\)?-1", text)
    if not match or match["water"] not in _MILLIMETRES or match["time"] not in _HOURS:
        return None
    return _MILLIMETRES[match["water"]] / (float(match["count"] or 1) * _HOURS[match["time"]])


def _canonical_text(units: str) -> str:
    """``kg/m^2/s``, ``kg.m-2.s-1``, ``mm/hr``, ``mm hour**-1``, ``mm h⁻¹`` in one spelling: ``kg m-2 s-1``, ``mm hr-1``."""
    text = (
        unicodedata.normalize("NFKC", units)
        .replace("\N{MINUS SIGN}", "-")
        .strip()
        .lower()
        .replace("**", "")
        .replace("^", "")
        .replace("·", " ")
    )
    text = re.sub(r"(?<=[a-z0-9])\.(?=[a-z(])", " ", text).replace(" per ", "/")
    text = re.sub(r"\s*/\s*m2\b", " m-2", text)
    text = re.sub(r"\s*/\s*(\(?\d*(?:\.\d+)? ?[a-z]+\)?)", r" \1-1", text)
    return re.sub(r"\s+", " ", text).strip()


def _period(hours: float) -> str:
    return f"{hours * 60:.6g} min" if hours < 1 else f"{hours:.6g} h"


def _unknown(units: str, where: str, expected: str) -> UnitsError:
    told = {"where": where, "units": units, "expected": expected}
    return UnitsError(
        Sentence('{where} has units "{units}"; expected {expected}', **told)
        if units.strip()
        else Sentence("{where} has no units; expected {expected}", **told),
        remedy=Sentence("Correct the units attribute in the file, or choose another variable"),
    )
