"""A run as one CF NetCDF4 file, and back.

Dims: ``precip_input(time, lat_coarse, lon_coarse)``, ``precip_corrected(member, time, lat_coarse, lon_coarse)``,
``precip_downscaled(member, time, lat, lon)``, ``precip_oracle``, ``precip_truth(time, lat, lon)``; y and x for lat and
lon on projected grids, with 2-D lat, lon and the grid mapping. Variables are named for the run's quantity.
"""

import json
import os
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

import netCDF4
import numpy as np
import xarray as xr

from core.errors import InputError, OutputError
from core.grid import as_field, check_field
from core.grid.lattice import is_projected
from core.io.recognise import truncated
from core.types import VARIABLES, Region, Run, RunSpec

CONVENTIONS = "CF-1.11"
PARTS = ("input", "corrected", "downscaled", "oracle", "truth")
_COARSE = ("input", "corrected")
_EPOCH = np.datetime64("1970-01-01", "ns")
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
    if path.exists() and not overwrite:
        raise OutputError(f"{path} exists already", remedy="Choose another name, or allow overwriting")
    if not path.parent.is_dir():
        raise OutputError(f"the folder {path.parent} does not exist", remedy="Make it first, or choose another")
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        os.close(handle)
        try:
            with netCDF4.Dataset(name, "w", format="NETCDF4") as file:
                _write(run, file)
            os.chmod(name, 0o644)
            os.replace(name, path)
        finally:
            Path(name).unlink(missing_ok=True)
    except (OSError, RuntimeError) as error:
        raise OutputError(
            f"{path} cannot be written: {error}", remedy="Check the folder's permissions and the space left on the disk"
        ) from error
    return path


def open_run(path: str | os.PathLike[str]) -> Run:
    """Read a run that ``save_run`` wrote.

    Raises:
        InputError: no such file, truncated, or not a run of this program.
    """
    path = Path(path)
    if not path.exists():
        raise InputError(f"{path} does not exist", remedy="Check the name and the folder")
    try:
        with xr.open_dataset(path, engine="netcdf4", decode_coords=False, decode_timedelta=False, chunks=None) as data:
            return _read(data.load(), path)
    except (OSError, RuntimeError) as error:
        raise truncated(path, error) from error


def is_run(path: str | os.PathLike[str]) -> bool:
    """Whether a file is a run that ``save_run`` wrote, by its attributes."""
    try:
        with netCDF4.Dataset(os.fspath(path)) as file:
            return "run_spec" in file.ncattrs() and "variable" in file.ncattrs()
    except (OSError, RuntimeError):
        return False


def _write(run: Run, file: netCDF4.Dataset) -> None:
    parts = {part: getattr(run, part) for part in PARTS if getattr(run, part) is not None}
    _write_times(file, run.input["time"].values)
    members = next((f["member"].values for f in parts.values() if "member" in f.dims), None)
    if members is not None:
        file.createDimension("member", len(members))
        variable = file.createVariable("member", "i4", ("member",))
        variable.setncatts({"standard_name": "realization", "long_name": "ensemble member"})
        variable[:] = members
    for part, field in parts.items():
        _write_field(file, run, part, check_field(field, where=f"the run's {part}"))
    file.setncatts(_attributes(run))


def _write_times(file: netCDF4.Dataset, times: np.ndarray) -> None:
    file.createDimension("time", len(times))
    variable = file.createVariable("time", "f8", ("time",))
    variable.setncatts(
        {"standard_name": "time", "axis": "T", "units": "seconds since 1970-01-01 00:00:00", "calendar": "standard"}
    )
    variable[:] = (times - _EPOCH) / np.timedelta64(1, "s")


def _write_field(file: netCDF4.Dataset, run: Run, part: str, field: xr.DataArray) -> None:
    suffix = "_coarse" if part in _COARSE else ""
    grid = _write_grid(file, field, suffix)
    leading = ("member", "time") if "member" in field.dims else ("time",)
    chunks = (1,) * len(leading) + field.shape[-2:]
    variable = file.createVariable(
        f"{run.variable}_{part}",
        "f4",
        (*leading, *(f"{d}{suffix}" for d in field.dims[-2:])),
        zlib=True,
        complevel=1,
        shuffle=True,
        chunksizes=chunks,
        fill_value=np.float32(np.nan),
    )
    quantity = VARIABLES[run.variable]
    variable.setncatts(
        {
            "standard_name": quantity.standard_names[0],
            "long_name": f"{quantity.title}, {_LONG_NAMES[part]}",
            "units": quantity.units,
            **grid,
        }
    )
    variable[:] = field.values


def _write_grid(file: netCDF4.Dataset, field: xr.DataArray, suffix: str) -> dict[str, str]:
    """Write the coordinates once; returns the attributes that point at them."""
    projected = is_projected(field)
    for dim in field.dims[-2:]:
        name = f"{dim}{suffix}"
        if name not in file.dimensions:
            file.createDimension(name, field.sizes[dim])
            variable = file.createVariable(name, "f8", (name,))
            variable.setncatts(_coordinate_attributes(str(dim)))
            variable[:] = field[dim].values
    if not projected:
        return {
            "grid_mapping": _write_mapping(file, {"grid_mapping_name": "latitude_longitude", "earth_radius": 6371000.0})
        }
    attributes = {}
    if mapping := field.attrs.get("grid_mapping"):
        attributes["grid_mapping"] = _write_mapping(file, mapping)
    if "lat" in field.coords:
        for name in ("lat", "lon"):
            if f"{name}{suffix}" not in file.variables:
                variable = file.createVariable(f"{name}{suffix}", "f8", (f"y{suffix}", f"x{suffix}"), zlib=True)
                variable.setncatts(_coordinate_attributes(name) | {"axis": ""})
                variable.delncattr("axis")
                variable[:] = field[name].values
        attributes["coordinates"] = f"lat{suffix} lon{suffix}"
    return attributes


def _write_mapping(file: netCDF4.Dataset, mapping: dict[str, Any]) -> str:
    if "crs" not in file.variables:
        file.createVariable("crs", "i4", ()).setncatts({k: v for k, v in mapping.items() if v is not None})
    return "crs"


def _coordinate_attributes(dim: str) -> dict[str, str]:
    return {
        "lat": {"standard_name": "latitude", "units": "degrees_north", "axis": "Y"},
        "lon": {"standard_name": "longitude", "units": "degrees_east", "axis": "X"},
        "y": {"standard_name": "projection_y_coordinate", "units": "m", "axis": "Y"},
        "x": {"standard_name": "projection_x_coordinate", "units": "m", "axis": "X"},
    }[dim]


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
        "seed": str(run.spec.seed),
        "device": text("device") or run.spec.device,
        "threads": text("threads"),
        "seconds": json.dumps(run.seconds),
        "versions": text("versions"),
        "provenance": json.dumps(known),
    }


def _read(data: xr.Dataset, path: Path) -> Run:
    attributes = data.attrs
    missing = [name for name in ("run_spec", "variable", "region", "factor") if name not in attributes]
    if missing:
        raise InputError(
            f"{path.name} is not a saved run: it lacks the attributes {', '.join(missing)}",
            remedy="Open it as input data instead",
        )
    variable = str(attributes["variable"])
    fields = {part: _field(data, variable, part) for part in PARTS}
    if fields["input"] is None:
        raise InputError(
            f"{path.name} is a run without its input; expected {variable}_input", remedy="Save the run again"
        )
    return Run(
        spec=RunSpec(**json.loads(attributes["run_spec"])),
        variable=variable,
        region=Region(**json.loads(attributes["region"])),
        factor=int(attributes["factor"]),
        origin=str(attributes.get("origin", "")),
        seconds=json.loads(attributes.get("seconds", "{}")),
        provenance=json.loads(attributes.get("provenance", "{}")),
        complete=bool(attributes.get("complete", 1)),
        **fields,
    )


def _field(data: xr.Dataset, variable: str, part: str) -> xr.DataArray | None:
    name = f"{variable}_{part}"
    if name not in data.variables:
        return None
    array = data[name]
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
        grid_mapping=dict(data["crs"].attrs) if projected and "crs" in data.variables else None,
        latitude=data[f"lat{suffix}"].values if has_degrees else None,
        longitude=data[f"lon{suffix}"].values if has_degrees else None,
    )
    return check_field(field, where=name)
