"""A member's way out of noise as one CF NetCDF4 file: ``precip_noisy(step, lat, lon)`` and ``precip_estimate``."""

import json
import os
from pathlib import Path

import numpy as np
import xarray as xr

from core.io.cf import CONVENTIONS, field_variable, place_variables, time_variable
from core.io.whole import write_netcdf
from core.types import VARIABLES, Trajectory

_LONG_NAMES = {
    "noisy": "as the solver holds it, with noise",
    "estimate": "as the network estimates it without the noise",
}
_STEPS = {
    "step": ("evaluation of the network, from 1; the last is the finished member", np.int32),
    "solver_step": ("step of the solver, from 1", np.int32),
    "sigma": ("noise level; residuals have the standard deviation 0.5", np.float64),
}


def save_trajectory(made: Trajectory, path: str | os.PathLike[str], *, overwrite: bool = False) -> Path:
    """Write a trajectory, whole or not at all.

    Args:
        path: the file to make; its folder must exist.
        overwrite: replace an existing file.

    Raises:
        OutputError: the file exists, or cannot be written (no folder, no permission, disk full).
    """
    path = Path(path)
    write_netcdf(_dataset(made), path, overwrite=overwrite)
    return path


def _dataset(made: Trajectory) -> xr.Dataset:
    frames, quantity = made.frames, VARIABLES[made.variable]
    variables = place_variables(frames["noisy"]) | {"time": time_variable(frames["time"].values)}
    for name, (words, kind) in _STEPS.items():
        variables[name] = xr.Variable("step", frames[name].values.astype(kind), {"long_name": words, "units": "1"})
    for name, words in _LONG_NAMES.items():
        attributes = {
            "standard_name": quantity.standard_names[0],
            "long_name": f"{quantity.title}, {words}",
            "units": quantity.units,
        }
        variables[f"{made.variable}_{name}"] = field_variable(frames[name], attributes)
    names = [f"{made.variable}_{name}" for name in _LONG_NAMES] + ["crs"]
    fields = {name: variables.pop(name) for name in names if name in variables}
    return xr.Dataset(fields, coords=variables, attrs=_attributes(made))


def _attributes(made: Trajectory) -> dict[str, str | np.int32]:
    return {
        "Conventions": CONVENTIONS,
        "title": f"{VARIABLES[made.variable].title}: how a member came out of noise",
        "source": "Stormlens: diffusion ensemble",
        "stage": made.stage,
        "member": np.int32(made.member),
        "origin": made.origin,
        "solver": made.spec.of_stage(made.stage).solver,
        "seed": str(made.spec.seed),
        "provenance": json.dumps(made.provenance),
    }
