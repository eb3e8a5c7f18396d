"""The global lattice of cells, and the check of the Field contract."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr

from core.errors import GridError, InputError
from core.languages import Sentence
from core.types import VARIABLES, Region
from core.units import numbered

KM_PER_DEGREE = 111.195
"""Length of a degree of a great circle on a sphere of radius 6371 km."""

UNEVEN = 0.02
"""Largest departure from even spacing, in cells, that is taken for rounding of the coordinates."""


@dataclass(frozen=True, slots=True)
class Axis:
    """An evenly spaced axis of cell centres: ascending ``values`` and their exact ``step``."""

    values: np.ndarray
    step: float

    @property
    def low(self) -> float:
        """Outer edge of the first cell."""
        return float(self.values[0]) - self.step / 2

    @property
    def high(self) -> float:
        """Outer edge of the last cell."""
        return float(self.values[-1]) + self.step / 2


@dataclass(frozen=True, slots=True)
class Grid:
    """Where a field's cells lie on the lattice of their size.

    The lattice starts at 90 S, 180 W for degrees and at the projection's origin for metres; cell k covers
    [k step, (k + 1) step). Cells centred on lattice lines (0.25 degree model grids) count as the cell above.

    Attributes:
        row0, column0: lattice index of the first row (southernmost) and column (westernmost).
        ny, nx: number of rows and columns.
        step_y, step_x: cell size in degrees, or metres where ``projected``.
        latitude: of the middle, in degrees, for lengths in km.
    """

    row0: int
    column0: int
    ny: int
    nx: int
    step_y: float
    step_x: float
    projected: bool
    latitude: float = 0.0

    @property
    def rows(self) -> np.ndarray:
        """Lattice index of every row, int64."""
        return np.arange(self.row0, self.row0 + self.ny, dtype=np.int64)

    @property
    def columns(self) -> np.ndarray:
        """Lattice index of every column, int64."""
        return np.arange(self.column0, self.column0 + self.nx, dtype=np.int64)

    @property
    def step_km(self) -> float:
        """Cell size from south to north, in km."""
        return self.step_y / 1000 if self.projected else self.step_y * KM_PER_DEGREE

    @property
    def width_km(self) -> float:
        """Width from west to east, in km, at the middle latitude."""
        if self.projected:
            return self.nx * self.step_x / 1000
        return self.nx * self.step_x * KM_PER_DEGREE * float(np.cos(np.deg2rad(self.latitude)))

    @property
    def height_km(self) -> float:
        """Height from south to north, in km."""
        return self.ny * self.step_km


def regular_axis(values: np.ndarray, *, projected: bool, name: str, where: str, precision: float = 0.0) -> Axis:
    """The exact axis that rounded ``values`` stand for.

    A step such as 0.0999998 (float32 coordinates) becomes 0.1, and centres move onto the lattice of that step
    or half-way between its lines where they are that within rounding; so a crop of a file has the same
    coordinates as the file.

    Args:
        values: ascending cell centres, degrees or metres.
        precision: rounding error of a single value, in the same unit.

    Raises:
        GridError: fewer than two values, duplicated, descending, or unevenly spaced.
    """
    values = np.asarray(values, dtype=np.float64)
    _check_ascending(values, name, where)
    count = values.size - 1
    step = float(values[-1] - values[0]) / count
    drift = np.abs(values - (values[0] + step * np.arange(count + 1)))
    if drift.max() > UNEVEN * step + 2 * precision:
        raise GridError(
            Sentence(
                "{where}: {name} is unevenly spaced (steps of {least:.6g} to {most:.6g}); expected equal steps",
                where=where,
                name=(name,),
                least=np.diff(values).min(),
                most=np.diff(values).max(),
            ),
            remedy=Sentence("Regrid the file to a regular grid first, for instance with cdo remapcon"),
        )
    if projected:
        return Axis(values, step)
    step = _rounded(step, tolerance=max(1e-4 * step, 2 * precision) / count)
    phase = _phase(float(values[0]) / step, tolerance=max(1e-3, 2 * precision / step))
    first = np.floor(values[0] / step - phase + 0.5) + phase
    return Axis(np.round((first + np.arange(count + 1)) * step, 10), step)


def _check_ascending(values: np.ndarray, name: str, where: str) -> None:
    unknown = int((~np.isfinite(values)).sum())
    if values.size < 2 or unknown:
        unknown_told = numbered(unknown, "{count} value that is not finite", "{count} values that are not finite")
        found = unknown_told if unknown else numbered(values.size, "{count} cell", "{count} cells")
        raise GridError(
            Sentence(
                "{where}: {name} has {found}; expected at least two cell centres, all known",
                where=where,
                name=(name,),
                found=found,
            ),
            remedy=Sentence("Use a file with a two-dimensional grid and complete coordinates"),
        )
    steps = np.diff(values)
    if (steps > 0).all():
        return
    at = int(np.argmax(steps <= 0))
    what = Sentence("has duplicated values") if (steps == 0).any() else Sentence("is not monotonic")
    raise GridError(
        Sentence(
            "{where}: {name} {what} (position {at}: {one:.6g}, then {next:.6g}); expected strictly monotonic cell "
            "centres",
            where=where,
            name=(name,),
            what=what,
            at=at,
            one=values[at],
            next=values[at + 1],
        ),
        remedy=Sentence("Sort the file along this coordinate and drop the repeated rows"),
    )


def _rounded(step: float, tolerance: float) -> float:
    for digits in range(1, 9):
        candidate = round(step, digits)
        if abs(candidate - step) <= tolerance:
            return candidate
    return step


def _phase(position: float, tolerance: float) -> float:
    fraction = position - np.floor(position)
    for nice in (0.5, 0.0, 1.0):
        if abs(fraction - nice) <= tolerance:
            return nice % 1.0
    return float(fraction)


def is_projected(field: xr.DataArray) -> bool:
    """Whether the field lies on x, y in metres rather than on longitude and latitude."""
    return field.dims[-1] == "x"


def axes_of(field: xr.DataArray) -> tuple[Axis, Axis]:
    """The field's y and x axes. Raises GridError as ``regular_axis``."""
    projected, where = is_projected(field), str(field.name or "field")
    pair = (regular_axis(field[d].values, projected=projected, name=str(d), where=where) for d in field.dims[-2:])
    y, x = pair
    return y, x


def grid_of(field: xr.DataArray) -> Grid:
    """The lattice cells a field lies on.

    Raises:
        GridError: coordinates that are not strictly ascending and evenly spaced.
    """
    y, x = axes_of(field)
    return grid_from_axes(y, x, is_projected(field))


def grid_from_axes(y: Axis, x: Axis, projected: bool) -> Grid:
    """The lattice cells of two axes."""
    origin_y, origin_x = (0.0, 0.0) if projected else (-90.0, -180.0)
    return Grid(
        row0=_index(y, origin_y),
        column0=_index(x, origin_x),
        ny=y.values.size,
        nx=x.values.size,
        step_y=y.step,
        step_x=x.step,
        projected=projected,
        latitude=0.0 if projected else float(y.values.mean()),
    )


def _index(axis: Axis, origin: float) -> int:
    return int(np.floor((float(axis.values[0]) - origin) / axis.step + 1e-4))


def bounds_of(field: xr.DataArray, name: str = "all of it") -> Region:
    """The region of a field by its outer cell edges."""
    y, x = axes_of(field)
    return Region(name, y.low, y.high, x.low, x.high, projected=is_projected(field))


def as_field(
    values: np.ndarray,
    *,
    variable: str,
    y: np.ndarray,
    x: np.ndarray,
    times: np.ndarray | None = None,
    members: Sequence[int] | np.ndarray | None = None,
    projected: bool = False,
    grid_mapping: Mapping[str, Any] | None = None,
    latitude: np.ndarray | None = None,
    longitude: np.ndarray | None = None,
    units: str | None = None,
) -> xr.DataArray:
    """Put an array into the Field contract (``core.types``).

    Args:
        values: (member, time, y, x) without those of the first two that are not given.
        y, x: cell centres, ascending; degrees, or metres where ``projected``.
        latitude, longitude: (y, x), for projected fields.
        units: of a further channel, whose name is no key of ``VARIABLES``; None for the variable's canonical unit.
    """
    rows, columns = ("y", "x") if projected else ("lat", "lon")
    coordinates: dict[str, Any] = {}
    if members is not None:
        coordinates["member"] = np.asarray(members, dtype=np.int64)
    if times is not None:
        coordinates["time"] = np.asarray(times, dtype="datetime64[ns]")
    dims = [*coordinates, rows, columns]
    coordinates |= {rows: np.asarray(y, dtype=np.float64), columns: np.asarray(x, dtype=np.float64)}
    if projected and latitude is not None and longitude is not None:
        coordinates["lat"] = (("y", "x"), np.asarray(latitude, dtype=np.float64))
        coordinates["lon"] = (("y", "x"), np.asarray(longitude, dtype=np.float64))
    attributes: dict[str, Any] = {"units": VARIABLES[variable].units if units is None else units}
    if grid_mapping:
        attributes["grid_mapping"] = dict(grid_mapping)
    data = np.asarray(values, dtype=np.float32)
    return xr.DataArray(data, dims=dims, coords=coordinates, name=variable, attrs=attributes)


def check_field(field: xr.DataArray, *, where: str = "field") -> xr.DataArray:
    """Check the Field contract of ``core.types`` and return the field.

    Raises:
        InputError: unknown name, wrong units, dtype, or dims.
        GridError: coordinates that are missing, not ascending, unevenly spaced, or longitudes outside [-180, 180).
    """
    if field.name not in VARIABLES:
        raise _contract(where, f"is named {field.name!r}", f"one of {', '.join(VARIABLES)}")
    expected = VARIABLES[str(field.name)].units
    if field.attrs.get("units") != expected:
        raise _contract(where, f"has units {field.attrs.get('units')!r}", f"{expected!r}")
    if field.dtype != np.float32:
        raise _contract(where, f"is {field.dtype}", "float32")
    if field.dims[-2:] not in (("lat", "lon"), ("y", "x")) or field.dims[:-2] not in (
        (),
        ("time",),
        ("member",),
        ("member", "time"),
    ):
        raise _contract(where, f"has dims {field.dims}", "(member, time, y | lat, x | lon)")
    for dim in field.dims[-2:]:
        if dim not in field.coords:
            raise GridError(
                Sentence("{where} has no coordinate {dim}; expected cell centres", where=where, dim=dim),
                remedy=Sentence("Add the coordinate"),
            )
    y, x = axes_of(field)
    if not is_projected(field) and (y.low < -90.001 or y.high > 90.001 or x.low < -180.001 or x.high > 180.001):
        raise GridError(
            Sentence(
                "{where} spans {south:.3f} to {north:.3f} N, {west:.3f} to {east:.3f} E; expected latitude in [-90, "
                "90] and longitude in [-180, 180)",
                where=where,
                south=y.low,
                north=y.high,
                west=x.low,
                east=x.high,
            ),
            remedy=Sentence(
                "Correct the coordinates of the file; longitudes are to be wrapped to [-180, 180) and sorted"
            ),
        )
    return field


def _contract(where: str, found: str, expected: str) -> InputError:
    return InputError(
        Sentence("{where} {found}; expected {expected}", where=where, found=found, expected=expected),
        remedy=Sentence("Read the file through core.io.open_source"),
    )
