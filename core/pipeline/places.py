"""Where the cells of a window lie on the earth, beyond the region too."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr

from core.grid import grid_of
from core.grid.projection import locate
from core.pipeline.window import Window


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
        y = self.y0 + (window.rows.lattice - self.row0) * self.step_y
        x = self.x0 + (window.columns.lattice - self.column0) * self.step_x
        if self.grid_mapping is not None:
            return locate(self.grid_mapping, y, x)
        latitude, longitude = np.meshgrid(y, x, indexing="ij")
        return latitude, longitude
