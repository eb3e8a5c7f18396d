"""Where the cells of a window lie on the earth, beyond the region too, and what a model is told of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import xarray as xr
from torch import Tensor

from core.covariates import covariate_fields
from core.grid import grid_of
from core.grid.projection import locate
from core.models.climate import month_of
from core.pipeline.window import Window
from core.sampling.sample import Model


@dataclass(frozen=True, slots=True)
class Lattice:
    """From a lattice index to a coordinate: ``y = y0 + (row - row0) step_y``, and the same for columns.

    Attributes:
        grid_mapping: CF attributes of a projection, None for degrees.
    """

    row0: int
    column0: int
    y0: float
    x0: float
    step_y: float
    step_x: float
    grid_mapping: Mapping[str, Any] | None

    @classmethod
    def of(cls, field: xr.DataArray) -> "Lattice":
        """The lattice that a field's cells belong to."""
        grid, (y, x) = grid_of(field), field.dims[-2:]
        mapping = field.attrs.get("grid_mapping") if grid.projected else None
        first = float(field[y].values[0]), float(field[x].values[0])
        return cls(grid.row0, grid.column0, *first, grid.step_y, grid.step_x, mapping)

    def degrees(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Latitude and longitude (y, x) of a window's cells, also of those beyond the data."""
        return self.degrees_at(window.rows.lattice, window.columns.lattice)

    def degrees_at(self, rows: np.ndarray, columns: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Latitude and longitude (y, x) of the cells at these lattice indices."""
        y = self.y0 + (rows - self.row0) * self.step_y
        x = self.x0 + (columns - self.column0) * self.step_x
        if self.grid_mapping is not None:
            return locate(self.grid_mapping, y, x)
        latitude, longitude = np.meshgrid(y, x, indexing="ij")
        return latitude, longitude


def covariates_of(model: Model, window: Window, field: xr.DataArray) -> dict[np.datetime64, Tensor]:
    """What the model is told of place and time in a window on the lattice of ``field``, at every time of it."""
    if not model.card.covariates:
        return {}
    latitude, longitude = Lattice.of(field).degrees(window)
    names = model.card.covariates
    fields = {time: covariate_fields(names, latitude, longitude, time) for time in field["time"].values}
    return {time: torch.from_numpy(values)[None] for time, values in fields.items()}


def climate_of(model: Model, window: Window, field: xr.DataArray) -> dict[np.datetime64, Tensor]:
    """Monthly statistics of what the model encodes of a window on the lattice of ``field``, at every time of it.

    Beyond a training grid, where only surroundings lie, they go on as they are at its rim.

    Raises:
        TimeError: a time in a month without statistics.
        GridError: a cell of ``field``, which covers the region, without statistics.
    """
    if model.climate is None:
        return {}
    lattice, factor = Lattice.of(field), model.card.factor
    grid, months = grid_of(field), {time: month_of(time) for time in field["time"].values}
    model.climate.check(*lattice.degrees_at(grid.rows, grid.columns), months.values())
    place = lattice.degrees_at(window.rows.around(factor), window.columns.around(factor))
    known = {month: torch.from_numpy(model.climate.fields(*place, month))[None] for month in set(months.values())}
    return {time: known[month] for time, month in months.items()}
