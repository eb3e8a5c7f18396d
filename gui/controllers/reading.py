"""What the data presenter asks of files. No Qt; the functions that open or read run on the files' thread."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from core.address import Location
from core.errors import ModelError
from core.grid.lattice import KM_PER_DEGREE
from core.io.reading import Reading
from core.languages import Sentence
from core.models import store
from core.types import AS_STORED, VARIABLES, Region, Run, Scene, Stated
from gui.colour import Colouring
from gui.controllers import places
from gui.session import DataChoice
from gui.views.camera import Extent
from gui.views.place import Place, extent_of, load_maps
from gui.words import said, tr

STORM = Path(__file__).resolve().parents[2] / "resources" / "samples" / "storm.toml"
OVERVIEW_PIXELS = 400_000
Overview = tuple[xr.DataArray, np.ndarray, Extent, Place, Region | None]
"""A thinned field, its colours, its edges, where it lies, and the box with most rain, where there is any."""


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """What a file turned out to be: a source of fields, or the result of a run."""

    path: Location
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


def choice_for(
    path: Location, source: Any, choice: DataChoice | None = None, downscaler: str | None = None
) -> DataChoice:
    """How a file is taken, for the grids of a model: a field of its fine cells as a perfect model, any other as a coarse input.

    Args:
        choice: how it was chosen to be taken; what does not suit its variable is changed.
        downscaler: the model's id; where that is for another variable, the default of this one.

    Raises:
        ModelError: no model is for this variable.
    """
    from core.io.model_grid import ModelGrid

    grids = store.grids(source.quantity.name, downscaler)
    if choice is None:
        choice = DataChoice(input=path, variable=source.variable, coarsen=grids["factor"], **grids)
        fine = ModelGrid(choice.factor, choice.coarse_step_degrees).is_fine(
            source.placement.y.axis, source.grid.projected
        )
        return replace(choice, role="fine" if fine else "coarse")
    last = source.times.size - 1
    if choice.time > last or (choice.span is not None and choice.span[1] > last):
        choice = replace(choice, time=min(choice.time, last), span=None)
    if choice.factor != grids["factor"]:
        choice = replace(choice, coarsen=grids["factor"])
    return replace(choice, **grids, simulate=choice.simulate if is_rain(source) else None)


def is_large(source: Any, choice: DataChoice) -> bool:
    """Whether a file is too large to run whole without being asked."""
    if source is None:
        return False
    pixels = source.grid.ny * source.grid.nx
    return pixels * (1 if is_fine(source, choice) else choice.factor**2) > places.LARGE_PIXELS


def is_fine(source: Any, choice: DataChoice) -> bool:
    """Whether a file's cells are nearer to those that the model makes than to those that it takes."""
    return source.grid.step_km < choice.coarse_step_degrees * KM_PER_DEGREE / np.sqrt(choice.factor)


def is_rain(source: Any) -> bool:
    """Whether a file's field can be dry: then it has a heaviest place, and a satellite that can be simulated."""
    return source.quantity.dry is not None


def account(run: Run) -> tuple[str, ...]:
    """How a result was made, line by line: how its input was read, then all else that was recorded."""
    rest = {key: told(value) for key, value in run.provenance.items() if key != "source"}
    lines = (f"{tr(key.replace('_', ' '))}{tr(': ')}{words}" for key, words in rest.items() if words)
    return (*run.provenance.get("source", ()), *lines)


def told(value: Any) -> str:
    """What was recorded, as people write it: "members 16; solver heun"; empty where nothing was."""
    if isinstance(value, Mapping):
        parts = {tr(str(key).replace("_", " ")): (each, told(each)) for key, each in value.items()}
        nested = {key: f"({words})" if isinstance(each, Mapping) else words for key, (each, words) in parts.items()}
        return "; ".join(f"{key} {words}" for key, words in nested.items() if words not in ("", "()"))
    if isinstance(value, list | tuple):
        return ", ".join(filter(None, map(told, value)))
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, Sentence):
        return said(value)
    return "" if value is None else f"{value:.4g}" if isinstance(value, float) else str(value)


def open_file(
    path: Location,
    choice: DataChoice | None = None,
    downscaler: str | None = None,
    *,
    variable: str | None = None,
    stated: Stated = AS_STORED,
) -> Opened:
    """Files thread: find out what a file is; see ``choice_for``.

    Args:
        variable, stated: what is known of a file that nobody has chosen how to take.
    """
    from core import io

    load_maps()
    if choice is None and variable is None and stated == AS_STORED and io.is_run(path):
        opened = Opened(path, run=io.open_run(path))
        projected = opened.run.region.projected
    else:
        variable, stated = (variable, stated) if choice is None else (choice.variable, choice.stated)
        source = io.open_source(path, variable=variable, stated=stated)
        try:
            choice = replace(choice_for(path, source, choice, downscaler), stated=stated)
        except ModelError:
            source.close()
            raise
        opened, projected = Opened(path, source=source, choice=choice), source.bounds.projected
    if projected:
        import cartopy.crs  # noqa: F401 (here, so that the window does not wait for it)
    return opened


def read_scene(choice: DataChoice) -> tuple[DataChoice, Scene]:
    """Files thread: the scene that a choice stands for."""
    from core import pipeline

    return choice, pipeline.scene_of(choice, choice.input, choice.truth, choice.gauges)


def reading_of(choice: DataChoice) -> Reading:
    """A choice as a session file says it, without its files."""
    return Reading(**{name: getattr(choice, name) for name in Reading.__dataclass_fields__})


def read_overview(source: Any, time: int, dark: bool) -> Overview:
    """Files thread: the whole file, strided and painted."""
    from core import io

    return painted(io.overview(source, time, OVERVIEW_PIXELS), dark)


def painted(field: xr.DataArray, dark: bool) -> Overview:
    """Files thread: all that there is to show of an overview."""
    values = field.values.reshape(-1, *field.shape[-2:])[0]
    heaviest = places.heaviest_rain(field) if VARIABLES[str(field.name)].dry is not None else None
    return field, Colouring(str(field.name), dark=dark).to_rgba(values), extent_of(field), Place.of(field), heaviest
