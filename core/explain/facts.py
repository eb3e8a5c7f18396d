"""What can be said of a run, as numbers and names: no language yet."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from core.covariates import is_land
from core.explain.chances import Chance, chance_anywhere, chances_near_towns
from core.explain.towns import Town, bearing, degrees, nearest
from core.grid import Grid, grid_of
from core.types import VARIABLES, Run
from core.verify import products
from core.verify.gather import repeat
from core.verify.selection import Selection
from core.verify.table import Score, ScoreTable


@dataclass(frozen=True, slots=True)
class Spot:
    """A pixel: its value in canonical units, where it is, and how it lies to the nearest town."""

    value: float
    latitude: float
    longitude: float
    town: Town
    km: float
    bearing: str


@dataclass(frozen=True, slots=True)
class Amount:
    """How much there is on the chosen pixels, canonical units.

    Attributes:
        mean: over pixels, times and members.
        low, high: the means of the driest and the wettest member.
        largest: of any pixel; of an ensemble the members' middle one.
        largest_low, largest_high: of the member with the smallest and the largest such pixel.
        wet: share of pixels that are not dry, NaN where nothing is.
    """

    mean: float
    low: float
    high: float
    largest: float
    largest_low: float
    largest_high: float
    wet: float


@dataclass(frozen=True, slots=True)
class Skill:
    """The run beside its rival, by the same measure; ``spread`` is spread over skill, None where there is none."""

    ours: Score
    rival: Score
    spread: Score | None


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """All that sentences are made of; amounts, chances and spots are of the chosen pixels.

    Attributes:
        corrected, downscaled, truth: None where the run has none.
        step_km: of the grid of the last stage; ``coarse_km`` of the input's.
        spread: of the members, where their mean is not dry; NaN of one member.
    """

    run: Run
    selection: Selection
    pixels: int
    south: float
    north: float
    west: float
    east: float
    width_km: float
    height_km: float
    step_km: float
    coarse_km: float
    members: int
    input: Amount
    corrected: Amount | None
    downscaled: Amount | None
    truth: Amount | None
    spot: Spot | None
    chances: tuple[Chance, ...]
    anywhere: Chance | None
    spread: float
    spread_mean: float
    skill: Skill | None

    @property
    def times(self) -> NDArray:
        """Valid times, UTC."""
        return self.run.input["time"].values

    @property
    def provenance(self) -> dict[str, Any]:
        """How the run was made."""
        return self.run.provenance


def facts_of(run: Run, table: ScoreTable | None = None, selection: Selection | None = None) -> Facts:
    """What a run says.

    Args:
        table: its scores on the same pixels, where it has a truth.
        selection: the pixels to tell of; all by default.
    """
    selection = selection or Selection()
    last = run.downscaled if run.downscaled is not None else run.corrected
    field = last if last is not None else run.input
    cells = run.input.values
    fine = repeat(cells, run.factor, field.shape[-3:]) if field.shape[-2:] != cells.shape[-2:] else cells
    chosen, coarse = _chosen(field, fine, selection), _chosen(run.input, cells, selection)
    latitude, longitude = degrees(field)
    grid = grid_of(field)
    half_y, half_x = (0.0, 0.0) if grid.projected else (grid.step_y / 2, grid.step_x / 2)
    spread, spread_mean = (np.nan, np.nan) if last is None else _spread(last, chosen)
    return Facts(
        run=run,
        selection=selection,
        pixels=int(chosen.sum()),
        south=float(latitude.min()) - half_y,
        north=float(latitude.max()) + half_y,
        west=float(longitude.min()) - half_x,
        east=float(longitude.max()) + half_x,
        width_km=grid.width_km,
        height_km=grid.height_km,
        step_km=_spacing(grid),
        coarse_km=_spacing(grid_of(run.input)),
        members=0 if last is None else last.sizes["member"],
        input=_amount(run.input.values[None], coarse, run.variable),
        corrected=None if run.corrected is None else _amount(run.corrected.values, coarse, run.variable),
        downscaled=None if run.downscaled is None else _amount(run.downscaled.values, chosen, run.variable),
        truth=_truth(run, field, chosen),
        spot=None if last is None else _spot(last, chosen, latitude, longitude),
        chances=() if last is None else chances_near_towns(last, chosen, grid.step_km),
        anywhere=None if last is None else chance_anywhere(last, chosen),
        spread=spread,
        spread_mean=spread_mean,
        skill=None if table is None else _skill(table),
    )


def _spacing(grid: Grid) -> float:
    """The side of a square of a cell's area, km."""
    return float(np.sqrt(grid.step_km * grid.width_km / grid.nx))


def _chosen(field: xr.DataArray, cells: NDArray, selection: Selection) -> NDArray[np.bool_]:
    y, x = (field[dim].values for dim in field.dims[-2:])
    return selection.mask(y, x, cells, field.sizes["time"], is_land(field) if selection.surface else None)


def _truth(run: Run, field: xr.DataArray, chosen: NDArray[np.bool_]) -> Amount | None:
    if run.truth is None or run.truth.shape[-2:] != field.shape[-2:]:
        return None
    return _amount(run.truth.values[None], chosen, run.variable)


def _amount(members: NDArray, chosen: NDArray[np.bool_], variable: str) -> Amount:
    """Of members [member, time, y, x]; pixels missing in any of them are left out of all."""
    values = members[:, chosen].astype(np.float64)
    values = values[:, ~np.isnan(values).any(axis=0)]
    if not values.size:
        return Amount(*[np.nan] * 7)
    means, largest, dry = values.mean(axis=1), values.max(axis=1), VARIABLES[variable].dry
    wet = np.nan if dry is None else float((values > dry).mean())
    middle = float(np.median(largest))
    return Amount(*map(float, (means.mean(), means.min(), means.max(), middle, largest.min(), largest.max(), wet)))


def _spread(ensemble: xr.DataArray, chosen: NDArray[np.bool_]) -> tuple[float, float]:
    """The members' mean standard deviation, and their mean, where that is not dry."""
    values, dry = ensemble.values[:, chosen].astype(np.float64), VARIABLES[str(ensemble.name)].dry
    if len(values) < 2:
        return np.nan, np.nan
    middle = products.mean(values)
    told = ~np.isnan(middle) if dry is None else middle > dry
    if not told.any():
        return np.nan, np.nan
    return float(products.spread(values)[told].mean()), float(middle[told].mean())


def _spot(ensemble: xr.DataArray, chosen: NDArray[np.bool_], latitude: NDArray, longitude: NDArray) -> Spot | None:
    """Where the members' mean is largest; None where it is dry everywhere."""
    middle = np.where(chosen, products.mean(ensemble.values), np.nan)
    dry = VARIABLES[str(ensemble.name)].dry
    if np.isnan(middle).all() or (dry is not None and np.nanmax(middle) <= dry):
        return None
    _, row, column = np.unravel_index(int(np.nanargmax(middle)), middle.shape)
    north, east = float(latitude[row, column]), float(longitude[row, column])
    town, km = nearest(north, east)
    return Spot(float(np.nanmax(middle)), north, east, town, km, bearing(town, north, east))


def _skill(table: ScoreTable) -> Skill | None:
    """CRPS beside the reference's; None where the table has one system alone."""
    ours = table.systems[0]
    try:
        pair = table.find(ours, "CRPS"), table.find(table.reference, "CRPS")
    except KeyError:
        return None
    spread = next((row for row in table.rows if (row.system, row.metric) == (ours, "spread/skill")), None)
    return None if ours == table.reference else Skill(*pair, spread)
