"""A run as one CF NetCDF4 file, and back.

Dims: ``precip_input(time, lat_coarse, lon_coarse)``, ``precip_corrected(member, time, lat_coarse, lon_coarse)``,
``precip_downscaled(member, time, lat, lon)``, ``precip_oracle``, ``precip_truth(time, lat, lon)``; y and x for lat and
lon on projected grids, with 2-D lat, lon and the grid mapping. Where values are means, ``time_bnds(time, nv)`` says of
when, and they have the cell method ``time: mean``. Of sequences also ``precip_motion_x`` and ``precip_motion_y(member, time,
lat_coarse, lon_coarse)`` in m s-1, missing in the first two frames. Variables are named for the run's quantity.
"""

import json
import os
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from core import netcdf_library
from core.address import Address, location_of
from core.errors import InputError
from core.grid import as_field, check_field
from core.grid.lattice import is_projected
from core.io.cf import (
    CONVENTIONS,
    COUNTED,
    MAPPING,
    TIME_BOUNDS,
    field_variable,
    place_variables,
    time_variables,
)
from core.io.recognise import recognise, truncated
from core.io.whole import write_netcdf, write_zarr
from core.languages import Sentence, sentences_in, with_sentences
from core.types import VARIABLES, Region, Run, RunSpec
from core.units import counted_again

PARTS = ("input", "corrected", "downscaled", "oracle", "truth")
_COARSE = ("input", "corrected")
MOTION = {"x": "eastward", "y": "northward"}
"""Variables of a sequence's motion, and what they are where the axes are longitude and latitude."""
MARKS = ("run_spec", "variable", "region", "factor")
"""Attributes by which a run is told from data."""
_LONG_NAMES = {
    "input": "coarse input",
    "corrected": "corrected coarse ensemble",
    "downscaled": "downscaled ensemble",
    "oracle": "ensemble downscaled from the block-averaged truth",
    "truth": "truth",
}


def save_run(run: Run, path: str | os.PathLike[str], *, overwrite: bool = False) -> Path:
    """Write a run, whole or not at all.

    Args:
        run: what the pipeline left, finished or cancelled.
        path: the file to make; its folder must exist.
        overwrite: replace an existing file.

    Raises:
        OutputError: the file exists, or cannot be written (no folder, no permission, disk full).
    """
    path = Path(path)
    write_netcdf(as_dataset(run), path, overwrite=overwrite)
    return path


def save_zarr(run: Run, path: str | os.PathLike[str], *, overwrite: bool = False) -> Path:
    """Write a run as a Zarr store in a folder, with the names, coordinates and attributes of the file, whole or not at all.

    Raises:
        OutputError: as ``save_run``.
    """
    path = Path(path)
    write_zarr(as_dataset(run), path, overwrite=overwrite)
    return path


def open_run(path: str | os.PathLike[str]) -> Run:
    """Read a run that ``save_run`` wrote.

    Raises:
        InputError: no such file, truncated, or not a run of this program; said before any field is read. Or a run that
            another version or program has changed.
    """
    path = Path(path)
    if (kind := recognise(path)) != "netcdf4":
        raise _foreign(path, Sentence("it is of the kind {kind}", kind=kind))
    try:
        if missing := _missing_attributes(path):
            raise _foreign(path, Sentence("it lacks the attributes {missing}", missing=", ".join(missing)))
        with netcdf_library.open_dataset(path, decode_coords=False, decode_timedelta=False) as data:
            return _read(data.load(), path)
    except (OSError, RuntimeError) as error:
        raise truncated(path, error) from error
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(
            Sentence(
                "{file} is a run that cannot be read ({error}); expected one as this version of Stormlens saves it",
                file=path.name,
                error=error,
            ),
            remedy=Sentence("Read it with the version that saved it, or make the run again"),
        ) from error


def is_run(path: str | os.PathLike[str]) -> bool:
    """Whether a file is a run that ``save_run`` wrote, by its attributes; nothing on a server is."""
    if isinstance(location_of(path), Address):
        return False
    try:
        return not _missing_attributes(Path(path))
    except (OSError, RuntimeError, ValueError):
        return False


def _missing_attributes(path: Path) -> list[str]:
    with netcdf_library.open_dataset(path, decode_cf=False) as data:
        return [name for name in MARKS if name not in data.attrs]


def _foreign(path: Path, reason: str) -> InputError:
    return InputError(
        Sentence(
            "{file} is not a saved run: {reason}; expected a NetCDF file that Stormlens saved",
            file=path.name,
            reason=reason,
        ),
        remedy=Sentence("Open it as input data instead"),
    )


def as_dataset(run: Run) -> xr.Dataset:
    """A run as one dataset: what ``save_run`` writes, with the names, coordinates and attributes of the file.

    Values are the run's own, not copied.
    """
    variables = time_variables(run.input["time"].values, run.periods)
    names = []
    for part in PARTS:
        field = getattr(run, part)
        if field is not None:
            names.append(f"{run.variable}_{part}")
            variables |= _part(run, part, check_field(field, where=f"the run's {part}"))
    names += [f"{run.variable}_motion_{axis}" for axis in MOTION if run.motion is not None]
    variables |= _motion(run)
    fields = {name: variables.pop(name) for name in (*names, MAPPING, TIME_BOUNDS) if name in variables}
    return xr.Dataset(fields, coords=variables, attrs=_attributes(run))


def _part(run: Run, part: str, field: xr.DataArray) -> dict[str, xr.Variable]:
    """A field under its name in the file, with its coordinates and grid mapping."""
    suffix = "_coarse" if part in _COARSE else ""
    variables = place_variables(field, suffix)
    if "member" in field.dims:
        attributes = {"standard_name": "realization", "long_name": "ensemble member"}
        variables["member"] = xr.Variable("member", field["member"].values.astype(np.int32), attributes)
    quantity = VARIABLES[run.variable]
    attributes = {
        "standard_name": quantity.standard_names[0],
        "long_name": f"{quantity.title}, {_LONG_NAMES[part]}",
        "units": quantity.units,
    }
    if run.periods is not None:
        attributes["cell_methods"] = "time: mean"
    variables[f"{run.variable}_{part}"] = field_variable(field, attributes, suffix)
    return variables


def _motion(run: Run) -> dict[str, xr.Variable]:
    """How the rain of a sequence's members moved; CF has no standard name for it."""
    variables: dict[str, xr.Variable] = {}
    if run.motion is None:
        return variables
    for axis, direction in MOTION.items():
        field = run.motion[axis]
        along = f"along projection {axis}" if is_projected(field) else direction
        named = {"long_name": f"motion of precipitation since the frame before, {along}", "units": "m s-1"}
        variables[f"{run.variable}_motion_{axis}"] = field_variable(field, named, "_coarse")
    return variables


def _read_motion(data: xr.Dataset, variable: str, coarse: xr.DataArray) -> xr.Dataset | None:
    """The motion on the grid of ``coarse``; None where the run has none."""
    if f"{variable}_motion_x" not in data.variables:
        return None
    attributes = {"units": "m s-1"} | {k: v for k, v in coarse.attrs.items() if k == "grid_mapping"}
    coordinates = {"member": data["member"].values.astype(np.int64), **coarse.coords}
    dims = ("member", *coarse.dims)
    return xr.Dataset(
        {axis: (dims, data[f"{variable}_motion_{axis}"].values, attributes) for axis in MOTION}, coordinates
    )


def _attributes(run: Run) -> dict[str, Any]:
    known = run.provenance

    def text(key: str) -> str:
        value = known.get(key, "")
        return value if isinstance(value, str) else json.dumps(value)

    return {
        "Conventions": CONVENTIONS,
        "title": f"{VARIABLES[run.variable].title}, corrected and downscaled by Stormlens",
        "source": "Stormlens: diffusion ensemble",
        "variable": run.variable,
        "origin": run.origin,
        "factor": np.int32(run.factor),
        "region": json.dumps(asdict(run.region)),
        "complete": np.int32(run.complete),
        "run_spec": json.dumps(asdict(run.spec)),
        "model_sha256": text("model_sha256"),
        "input_sha256": text("input_sha256"),
        "network_evaluations_per_member": text("network_evaluations_per_member"),
        "solver": run.spec.solver,
        "steps": np.int32(run.spec.steps),
        "sampling": run.spec.sampling,
        "seed": str(run.spec.seed),
        "device": text("device") or run.spec.device,
        "threads": text("threads"),
        "tiles": text("tiles"),
        "seconds": json.dumps(run.seconds),
        "versions": text("versions"),
        "provenance": json.dumps(known),
        "sentences": json.dumps(sentences_in(known)),
    }


def _read(data: xr.Dataset, path: Path) -> Run:
    data, attributes = _timed(data), data.attrs
    variable = str(attributes["variable"])
    coarse = _field(data, variable, "input")
    if coarse is None:
        raise InputError(
            Sentence("{file} is a run without its input; expected {variable}_input", file=path.name, variable=variable),
            remedy=Sentence("Save the run again"),
        )
    if int(attributes["factor"]) < 1:
        raise ValueError(f"its factor is {attributes['factor']}")
    return Run(
        spec=_spec(attributes["run_spec"]),
        variable=variable,
        region=Region(**json.loads(attributes["region"])),
        factor=int(attributes["factor"]),
        origin=str(attributes.get("origin", "")),
        seconds=json.loads(attributes.get("seconds", "{}")),
        provenance=with_sentences(
            json.loads(attributes.get("provenance", "{}")), json.loads(attributes.get("sentences", "{}"))
        ),
        complete=bool(attributes.get("complete", 1)),
        input=coarse,
        corrected=_field(data, variable, "corrected"),
        downscaled=_field(data, variable, "downscaled"),
        oracle=_field(data, variable, "oracle"),
        truth=_field(data, variable, "truth"),
        motion=_read_motion(data, variable, coarse),
        periods=data[TIME_BOUNDS].values.astype("datetime64[ns]") if TIME_BOUNDS in data.variables else None,
    )


def _spec(text: str) -> RunSpec:
    table = json.loads(text)
    if unknown := sorted(set(table) - {each.name for each in fields(RunSpec)}):
        raise ValueError(f"its run_spec has the unknown {', '.join(unknown)}")
    return RunSpec(**table)


def _timed(data: xr.Dataset) -> xr.Dataset:
    """The file with its counted frames as the engine counts them, whatever it was written by."""
    if not str(data["time"].attrs.get("comment", "")).startswith(COUNTED):
        return data
    return data.assign_coords(time=("time", counted_again(data["time"].values), data["time"].attrs))


def _field(data: xr.Dataset, variable: str, part: str) -> xr.DataArray | None:
    name = f"{variable}_{part}"
    if name not in data.variables:
        return None
    array = data[name]
    if array.attrs.get("units") != VARIABLES[variable].units:
        raise ValueError(f"{name} is in {array.attrs.get('units')}")
    suffix = "_coarse" if part in _COARSE else ""
    projected = f"y{suffix}" in array.dims
    y, x = array.dims[-2:]
    has_degrees = projected and f"lat{suffix}" in data.variables
    field = as_field(
        array.values,
        variable=variable,
        y=data[y].values,
        x=data[x].values,
        times=data["time"].values,
        members=data["member"].values if "member" in array.dims else None,
        projected=projected,
        grid_mapping=dict(data[MAPPING].attrs) if projected and MAPPING in data.variables else None,
        latitude=data[f"lat{suffix}"].values if has_degrees else None,
        longitude=data[f"lon{suffix}"].values if has_degrees else None,
    )
    return check_field(field, where=name)
