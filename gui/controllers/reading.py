"""What the data presenter asks of files. No Qt; the functions that open or read run on the files' thread."""

import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from core.types import Region, Run, Scene
from gui.colour import Colouring
from gui.controllers import places
from gui.session import DataChoice
from gui.views.place import Place, extent_of

STORM = Path(__file__).resolve().parents[2] / "resources" / "samples" / "storm.toml"
OVERVIEW_PIXELS = 400_000
FACTOR = 10


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """What a file turned out to be: a source of fields, or the result of a run."""

    path: Path
    source: Any = None
    run: Run | None = None
    choice: DataChoice | None = None


def storm_choice(within: float | None = None) -> DataChoice | None:
    """The bundled storm, as its own description says to open it; None where it is not installed.

    Args:
        within: open no more than this many degrees of it, for tests.
    """
    try:
        storm = tomllib.loads(STORM.read_text(encoding="utf-8"))
        region = Region("bundled storm", **storm["region"])
        if within is not None:
            region = replace(region, north=region.south + within, east=region.west + within)
        return DataChoice(
            input=STORM.with_name(storm["file"]),
            role="fine",
            coarsen=storm["coarsen"],
            simulate=storm["satellite_seed"],
            time=storm["time"],
            region=region,
        )
    except (OSError, tomllib.TOMLDecodeError, KeyError):
        return None


def default_choice(path: Path, source: Any) -> DataChoice:
    """How a file is first taken: a fine field as a perfect model, any other as a coarse input."""
    return DataChoice(input=path, role="fine" if is_fine(source) else "coarse", variable=source.variable)


def is_large(source: Any) -> bool:
    """Whether a file is too large to run whole without being asked."""
    if source is None:
        return False
    pixels = source.grid.ny * source.grid.nx
    return pixels * (1 if is_fine(source) else FACTOR**2) > places.LARGE_PIXELS


def is_fine(source: Any) -> bool:
    """Whether a file's cells are small enough to be what the models make."""
    return source.grid.step_km < places.FINE_KM


def utc(time: np.datetime64) -> str:
    """A time, to the minute, with its zone."""
    return f"{np.datetime_as_string(time, unit='m').replace('T', ' ')} UTC"


def account(run: Run) -> tuple[str, ...]:
    """How a result was made, line by line: how its input was read, then all else that was recorded."""
    rest = {key: value for key, value in run.provenance.items() if key != "source" and value not in ("", None)}
    return (*run.provenance.get("source", ()), *(f"{key.replace('_', ' ')}: {value}" for key, value in rest.items()))


def open_file(path: Path, choice: DataChoice | None = None) -> Opened:
    """Files thread: find out what a file is."""
    from core import io

    if choice is None and io.is_run(path):
        opened = Opened(path, run=io.open_run(path))
        projected = opened.run.region.projected
    else:
        source = io.open_source(path, variable=choice.variable if choice else None)
        opened, projected = Opened(path, source=source, choice=choice), source.bounds.projected
    if projected:
        import cartopy.crs  # noqa: F401 (here, so that the window does not wait for it)
    return opened


def read_scene(choice: DataChoice) -> tuple[DataChoice, Scene]:
    """Files thread: the scene that a choice stands for."""
    from core import io

    scene = io.open_scene(
        choice.input,
        truth=choice.truth,
        coarsen=choice.coarsen if choice.role == "fine" else None,
        variable=choice.variable,
        time=choice.time,
        region=choice.region,
        regrid=choice.regrid,
        gauges=choice.gauges,
        gauge_sd=choice.gauge_sd if choice.gauges else None,
    )
    if choice.role == "fine" and choice.simulate is not None:
        from core import satellite

        scene = satellite.simulate(scene, choice.simulate)
    return choice, scene


def read_overview(source: Any, time: int, dark: bool) -> tuple[Any, Any, Any, Place]:
    """Files thread: the whole file, strided and painted."""
    from core import io

    return painted(io.overview(source, time, OVERVIEW_PIXELS), dark)


def painted(field: xr.DataArray, dark: bool) -> tuple[Any, Any, Any, Place]:
    """Files thread: a field with its colours, its edges and its map."""
    values = field.values.reshape(-1, *field.shape[-2:])[0]
    return field, Colouring(str(field.name), dark=dark).to_rgba(values), extent_of(field), Place.of(field)
