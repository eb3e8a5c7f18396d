"""What a reader hands over: a lazy dataset and what its format says beyond CF."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import xarray as xr


def _nothing() -> None:
    return None


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A file as one of the readers opened it.

    Attributes:
        kind: for people: "NetCDF", "IMERG V07", "MRMS GRIB2", ...
        data: lazy datasets with CF names, units and decoded times, values as stored; most files have one.
        notes: what the reader did or assumed.
        missing: values that mark missing data beside NaN.
        interval: the time one value stands for, where the format says so.
        stamp: what a time marks, "start", "end" or "middle" of the interval, where the format says so.
        remote: every value comes over the network.
        close: releases the file.
    """

    kind: str
    data: tuple[xr.Dataset, ...]
    notes: tuple[str, ...] = ()
    missing: tuple[float, ...] = ()
    interval: np.timedelta64 | None = None
    stamp: str | None = None
    close: Callable[[], None] = _nothing
    remote: bool = False
