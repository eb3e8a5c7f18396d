"""A scene with what gauges observe of it."""

import hashlib
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from core.errors import Fix, InputError
from core.grid import crop, upsample
from core.io.gauge_table import read_gauges
from core.io.gauges import Gauges, gauges_by_hand, joined
from core.io.observations import Observations, placed
from core.languages import Sentence
from core.types import Pin, Scene
from core.units import numbered, utc

SURROUNDINGS = 4
"""Coarse cells around the region whose gauges count: those that stage II surely sees, where there are data."""

Period = tuple[np.datetime64, np.datetime64]


def with_gauges(
    scene: Scene,
    path: str | os.PathLike[str] | None,
    periods: Sequence[Period],
    *,
    blank_sd: float | None = None,
    pins: Sequence[Pin] = (),
) -> Scene:
    """The scene with the readings of its times on the fine lattice of its region and ``SURROUNDINGS``.

    Args:
        path: table of readings, as ``core.io.gauge_table.read_gauges`` takes it, or None.
        periods: start and end of what each of the scene's times stands for, equal for instants.
        blank_sd: standard deviation, in canonical units, of readings without one; None refuses such readings.
        pins: readings placed by hand; those of another place or time are passed over.

    Raises:
        InputError: the table cannot be read, or none of its readings is of this place and time.
        TimeError, UnitsError, SpecError: as ``read_gauges``.
        GridError: as ``placed``.
    """
    tables = [] if path is None else [read_gauges(path, scene.variable, blank_sd=blank_sd)]
    gauges = joined([*tables, *([gauges_by_hand(pins, scene.variable)] if pins else [])])
    seen_by_stage_two = crop(scene.input.isel(time=[0]), scene.region, SURROUNDINGS)
    fine = upsample(seen_by_stage_two, scene.factor, "nearest")
    seen = {
        time: placed(gauges, fine, *period) for time, period in zip(scene.input["time"].values, periods, strict=True)
    }
    counts = tally(seen.values())
    if not counts["used"]:
        if path is not None:
            raise _nothing_used(Path(path), gauges, counts, fine, periods)
        return replace(scene, source=(*scene.source, *gauges.notes, Sentence("none of them is of this place and time")))
    written = b"" if path is None else Path(path).read_bytes()
    placed_here = json.dumps([asdict(pin) for pin in pins]).encode() if pins else b""
    return replace(
        scene,
        observations=seen,
        gauges_sha256=hashlib.sha256(written + placed_here).hexdigest(),
        source=(*scene.source, *gauges.notes, described(counts)),
    )


def gauges_of(scene: Scene, use: Mapping[str, Any]) -> dict[str, Any]:
    """For provenance, JSON-able: which gauges a run of this scene has, and the use made of them; empty without gauges.

    Args:
        use: as ``core.sampling.settings.use_of_gauges`` gives it.
    """
    if not scene.observations:
        return {}
    return {"sha256": scene.gauges_sha256, **tally(scene.observations.values()), **use}


def tally(observations: Iterable[Observations]) -> dict[str, int]:
    """Readings used, pixels they observe, and readings left out because of place or time, over all times.

    A reading that no time's period holds is at another time; every ``Observations`` counts those of its own.
    """
    each = tuple(observations)
    used, outside = sum(seen.used for seen in each), sum(seen.outside for seen in each)
    readings = max((seen.used + seen.outside + seen.other_times for seen in each), default=0)
    return {
        "used": used,
        "pixels": sum(seen.value.size for seen in each),
        "outside": outside,
        "other_times": max(readings - used - outside, 0),
    }


def described(counts: dict[str, int]) -> str:
    """A ``tally`` for people."""
    return Sentence(
        "{readings} on {pixels}; left out: {outside} outside the region, {others} at other times",
        readings=numbered(counts["used"], "{count} gauge reading", "{count} gauge readings"),
        pixels=numbered(counts["pixels"], "{count} pixel", "{count} pixels"),
        outside=counts["outside"],
        others=counts["other_times"],
    )


def _nothing_used(
    path: Path, gauges: Gauges, counts: dict[str, int], fine: xr.DataArray, periods: Sequence[Period]
) -> InputError:
    lat, lon = (fine[name].values for name in ("lat", "lon"))
    return InputError(
        Sentence(
            "none of the {count} readings in {file} is of this place and time: {outside} lie outside the region, {other} are of "
            "other times, between {first} and {last}; expected some in {south:.2f} to {north:.2f} N, {west:.2f} to {east:.2f} E, "
            "{when}",
            count=gauges.value.size,
            file=path.name,
            outside=counts["outside"],
            other=counts["other_times"],
            first=utc(gauges.time.min(), "s"),
            last=utc(gauges.time.max(), "s"),
            when=_span(periods),
            south=lat.min(),
            north=lat.max(),
            west=lon.min(),
            east=lon.max(),
        ),
        remedy=Sentence("Choose the region and the time of the gauges, or leave the gauges out"),
        fixes=[Fix(Sentence("Leave the gauges out"), {}, "gauges")],
    )


def _span(periods: Sequence[Period]) -> str:
    start, end = periods[0][0], periods[-1][1]
    if start == end:
        return Sentence("at {time}", time=utc(end, "s"))
    return Sentence("after {start} and up to {end}", start=utc(start, "s"), end=utc(end, "s"))
