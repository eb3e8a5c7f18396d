"""One field of a run: a stage, or what its members say together, as GeoTIFF and NetCDF hold it."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import xarray as xr

from core.errors import SpecError
from core.io.cf import CONVENTIONS, MAPPING, TIME_BOUNDS, field_variable, place_variables, time_variables
from core.io.geotiff import write_geotiff
from core.io.whole import write_netcdf
from core.languages import Sentence
from core.types import VARIABLES, Run
from core.verify import products

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

PARTS = ("downscaled", "corrected", "oracle", "truth", "input")
"""Fields of a run, the default first."""
PLAIN: "dict[str, Callable[[NDArray[np.floating]], NDArray[np.floating]]]" = {
    "mean": products.mean,
    "spread": products.spread,
    "max": products.maximum,
    "min": products.minimum,
}
OF_MEMBERS = Sentence("{plain}, p0 to p100, member1, member2, ... and probability", plain=", ".join(PLAIN))


def product_of(
    run: Run, field: str | None = None, product: str = "mean", threshold: float | None = None
) -> xr.DataArray:
    """A field (time, y, x) of a run, canonical; its ``long_name`` says what it is.

    Args:
        field: "input", "corrected", "downscaled", "oracle" or "truth"; by default the last stage.
        product: of a field with members: "mean", "spread", "max", "min", "p90", "member3" (from 1), "probability".
        threshold: of the probability, canonical; by default the variable's usual one.

    Raises:
        SpecError: the run has no such field or member, or there is no such product.
    """
    held = [name for name in PARTS if getattr(run, name) is not None]
    name = held[0] if field is None else field
    if name not in held:
        raise SpecError(
            Sentence("the run has no field {name}; it has {held}", name=name, held=", ".join(held)),
            remedy=Sentence("Name one of these"),
        )
    found: xr.DataArray = getattr(run, name)
    quantity = VARIABLES[run.variable]
    words, units = f"{quantity.title}, {name}", quantity.units
    if "member" in found.dims:
        values, told, units = _reduced(found.values, product, threshold, run.variable)
        found = found.isel(member=0, drop=True).copy(data=values.astype(np.float32))
        words = f"{words}, {told}"
    return found.assign_attrs(found.attrs | {"long_name": words, "units": units})


def _reduced(members: np.ndarray, product: str, threshold: float | None, variable: str) -> tuple[np.ndarray, str, str]:
    """The product of members (member, time, y, x), how it is called, and its units."""
    quantity, count = VARIABLES[variable], len(members)
    if product in PLAIN:
        return PLAIN[product](members), f"{product} of {count} members", quantity.units
    if product == "probability":
        level = quantity.threshold if threshold is None else threshold
        shown = f"{quantity.shown(level):g} {quantity.units_shown}"
        return products.exceedance(members, level), f"share of {count} members above {shown}", "1"
    if (found := re.fullmatch(r"p(\d+(?:\.\d+)?)", product)) and float(found[1]) <= 100:
        return products.percentile(members, float(found[1])), f"{product} of {count} members", quantity.units
    if (found := re.fullmatch(r"member(\d+)", product)) and 1 <= int(found[1]) <= count:
        return members[int(found[1]) - 1], f"member {found[1]} of {count}", quantity.units
    raise SpecError(
        Sentence(
            '"{product}" was asked of {count} members; expected {known}', product=product, count=count, known=OF_MEMBERS
        ),
        remedy=Sentence("Name one of these"),
    )


def write_product(run: Run, field: xr.DataArray, path: Path, *, overwrite: bool = False) -> Path:
    """Write a field of ``product_of`` as .tif or .nc, whole or not at all.

    Raises:
        OutputError: as ``write_geotiff`` and ``write_netcdf``.
    """
    told = {"title": field.attrs["long_name"], "units": field.attrs["units"], "source": _source(run)}
    if path.suffix.lower() == ".tif":
        return write_geotiff(field, path, tags=told, overwrite=overwrite)
    attributes = {"long_name": field.attrs["long_name"], "units": field.attrs["units"]}
    coordinates = place_variables(field) | time_variables(field["time"].values, run.periods)
    about = {name: coordinates.pop(name) for name in (MAPPING, TIME_BOUNDS) if name in coordinates}
    dataset = xr.Dataset(
        {run.variable: field_variable(field, attributes), **about},
        coords=coordinates,
        attrs={"Conventions": CONVENTIONS, "title": told["title"], "source": told["source"]},
    )
    write_netcdf(dataset, path, overwrite=overwrite)
    return path


def _source(run: Run) -> str:
    models = ", ".join(model for model in (run.spec.corrector, run.spec.downscaler) if model)
    return f"Stormlens; {models}; {run.spec.scene_id}; seed {run.spec.seed}"
