"""From what was typed to how files are read: a ``Reading``, as the window and session files have one."""

import argparse
import shlex
from collections.abc import Iterator
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from core.errors import EngineError, Fix, SpecError

if TYPE_CHECKING:
    from core.io.reading import Reading
    from core.io.source import Source
    from core.types import Pin, Region, Stated

LARGEST_DEGREE = 360.0
GAUGES = (("gauges", "gauge"), "gauges (--gauges FILE.csv or --gauge LAT,LON,VALUE)")
BELONGS_TO = {
    "gauge_sd": GAUGES,
    "guidance": GAUGES,
    "guidance_strength": GAUGES,
    "truth_stated": (("truth",), "a truth (--truth FILE)"),
    "trajectory_member": (("trajectory",), "--trajectory FILE"),
    "trajectory_stage": (("trajectory",), "--trajectory FILE"),
}
"""Options that change nothing without one of some others, and how those are given."""
YES, NO = ("", "yes", "true", "1"), ("no", "false", "0")


def reading_of(options: argparse.Namespace, source: "Source", grids: dict[str, Any]) -> "Reading":
    """How the options say that files are read.

    Args:
        source: INPUT, as it is read.
        grids: of the models, by the names of ``Reading``.

    Raises:
        TimeError: no such time.
        SpecError: a gauge that is none.
    """
    from core.io.matching import frames_of
    from core.io.reading import Reading

    frames = frames_of(source, options.time)
    pins = tuple(_pin(text, source, frames.start, options.gauge_sd) for text in options.gauge or ())
    return Reading(
        role="fine" if options.coarsen else "pair" if options.truth else "coarse",
        coarsen=options.coarsen or Reading().coarsen,
        simulate=options.simulate_satellite,
        variable=options.variable,
        time=frames.start,
        span=(frames.start, frames.stop - 1) if frames.stop - frames.start > 1 else None,
        region=_region(options),
        regrid=options.regrid,
        gauge_sd=options.gauge_sd if options.gauges else None,
        stated=stated_of(options.stated, "--stated"),
        truth_stated=stated_of(options.truth_stated, "--truth-stated"),
        pins=pins,
        **grids,
    )


def refuse_alone(options: argparse.Namespace) -> None:
    """Refuse what was typed about gauges, a truth or a way out of noise where there is none.

    Raises:
        SpecError: an option that would change nothing.
    """
    if options.regrid and options.coarsen:
        raise SpecError(
            f"--regrid was given with --coarsen {options.coarsen}, which averages INPUT as it is; expected one of them",
            remedy="Leave one of them out",
        )
    for name, (other, how) in BELONGS_TO.items():
        value = getattr(options, name, None)
        if value in (None, "") or any(getattr(options, each, None) for each in other):
            continue
        option = f"--{name.replace('_', '-')}"
        told = value if isinstance(value, str) else f"{value:g}"
        raise SpecError(
            f"{option} {told} was given without {how}; expected both or none", remedy=f"Add it, or leave {option} out"
        )


def stated_of(text: str, option: str) -> "Stated":
    """ "units=mm,minutes=30" as what is stated of a file; "" states nothing.

    Raises:
        SpecError: something that cannot be stated, or a value of another kind.
    """
    from core.types import Stated

    kinds = {each.name: type(each.default) for each in fields(Stated)}
    stated: dict[str, Any] = {}
    for part in filter(None, text.split(",")):
        name, _, value = (word.strip() for word in part.partition("="))
        try:
            stated[name] = _value(value, kinds[name])
        except (KeyError, ValueError):
            raise SpecError(
                f'{option} has "{part}"; expected {", ".join(f"{known}=..." for known in kinds)}, with numbers of minutes '
                "and cells",
                remedy=f'Write it like {option} "units=mm,minutes=30"',
            ) from None
    return Stated(**stated)


def _value(text: str, kind: type) -> Any:
    if kind is str:
        return text
    if kind is bool:
        if text.lower() not in (*YES, *NO):
            raise ValueError(text)
        return text.lower() in YES
    return float(text)


def _pin(text: str, source: "Source", frame: int, blank_sd: float | None) -> "Pin":
    """ "LAT,LON,VALUE,SD,TIME" as a gauge; without a time it is of the end of the first frame that is read."""
    import numpy as np

    from core.io.gauge_table import moment_of
    from core.io.gauges import usual_error
    from core.types import Pin

    lat, lon, value, sd, time = (*(word.strip() for word in text.split(",")), "", "", "")[:5]
    try:
        numbers = [float(word) for word in (lat, lon, value)]
        error = float(sd) if sd else blank_sd if blank_sd is not None else usual_error(numbers[2], source.quantity.name)
        if text.count(",") > 4:
            raise ValueError(text)
    except ValueError:
        raise SpecError(
            f'--gauge is "{text}"; expected LAT,LON,VALUE and perhaps SD and TIME, in degrees and {source.quantity.units}',
            remedy="Write it like --gauge 47.65,-122.30,2.4, or --gauge=-33.9,18.4,2.4 south of the equator",
        ) from None
    moment = moment_of(time, "--gauge") if time else source.period(frame)[1]
    return Pin(numbers[0], numbers[1], str(np.datetime_as_string(moment, unit="s")), numbers[2], error)


def ways_out(error: EngineError, options: argparse.Namespace) -> Iterator[str]:
    """What can be typed about a refused file, beside what was, a line each: what the window has buttons for."""
    for fix in error.fixes:
        words = _typed(fix, options)
        if words:
            yield f"  {words:36}  {fix.title[0].lower()}{fix.title[1:]}"


def _typed(fix: Fix, options: argparse.Namespace) -> str:
    """A fix in options; empty where that is to leave one out, or to give other files."""
    if fix.of in ("input", "truth"):
        option = "stated" if fix.of == "input" else "truth_stated"
        changes = (name if value is True else f"{name}={_plain(value)}" for name, value in fix.changes.items())
        before = [
            part
            for part in getattr(options, option, "").split(",")
            if part.partition("=")[0].strip() not in fix.changes
        ]
        stated = ",".join(filter(None, (*before, *changes)))
        return f"--{option.replace('_', '-')} {shlex.quote(stated)}"
    words = {"regrid": "--regrid", "coarsen": "--coarsen", "variable": "--variable"}
    given = [(words[name], value) for name, value in fix.changes.items() if name in words and value]
    return " ".join(option if value is True else f"{option} {shlex.quote(str(value))}" for option, value in given)


def _plain(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _region(options: argparse.Namespace) -> "Region | None":
    """The box asked for: in degrees, or in metres of a projected grid where the numbers cannot be degrees."""
    if options.region is None:
        return None
    from core.types import Region

    south, north, west, east = options.region
    in_metres = max(map(abs, options.region)) > LARGEST_DEGREE
    return Region("chosen", south, north, west, east, projected=in_metres)
