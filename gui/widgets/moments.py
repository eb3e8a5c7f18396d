"""Times in words on screen, in the interface's language."""

import numpy as np

from core.units import frame_of, utc
from gui.words import tr


def moment(time: np.datetime64) -> str:
    """2019-06-10 00:34 UTC; or which frame of a file that states no times."""
    frame = frame_of(time)
    return utc(time) if frame is None else tr("frame {frame}, no time given", frame=frame)


def moments(times: np.ndarray) -> tuple[str, ...]:
    """Times in words, each with which of them it is: 2019-06-10 00:34 UTC, 2 of 36."""
    return tuple(_in_its_place(time, place, len(times)) for place, time in enumerate(times, start=1))


def _in_its_place(time: np.datetime64, place: int, count: int) -> str:
    if frame_of(time) == place:  # its number says which it is
        return tr("frame {frame} of {count}, no time given", frame=place, count=count)
    return tr("{time}, {place} of {count}", time=moment(time), place=place, count=count)


def scene_name(name: str, time: np.datetime64) -> str:
    """A scene's name, which ends with its first time; where none is given, that is said in this language."""
    counted = f" {utc(time)}"
    return name if frame_of(time) is None else f"{name.removesuffix(counted)} {moment(time)}"


def brief_moment(time: np.datetime64) -> str:
    """06-10 00:34, for narrow columns of times in UTC; or the frame's number."""
    frame = frame_of(time)
    if frame is not None:
        return tr("frame {frame}", frame=frame)
    return str(np.datetime_as_string(time, unit="m"))[5:].replace("T", " ")
