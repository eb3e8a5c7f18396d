"""Further channels of a scene: other variables of the input's file, on the input's cells and at its times.

A scene knows from the start what its file holds; values are read when a model is run that asks for them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import xarray as xr

from core.address import Location
from core.errors import InputError
from core.io.further import Further, find_further
from core.io.model_grid import Cut
from core.io.open_source import beside, open_source
from core.languages import Sentence
from core.types import AS_STORED, Stated


@dataclass(frozen=True, slots=True, eq=False)
class Channels:
    """What can be read beside a scene's input.

    Attributes:
        path: the input's file or address.
        variable: the input's name in it.
        held: every gridded variable of the file.
        cut: how the input was cut from the file and brought to the coarse grid.
        like: the input, (time, y, x).
        stated: what was said of the input's file.
    """

    path: Location
    variable: str
    held: tuple[Further, ...]
    cut: Cut
    like: xr.DataArray
    stated: Stated = AS_STORED

    def find(self, name: str) -> Further:
        """The variable that a name means; nothing is read.

        Raises:
            InputError: there is none, or several are meant alike.
        """
        return find_further(self.held, name, where=self.path.name)

    def read(self, names: Sequence[str]) -> list[xr.DataArray]:
        """Fields (time, y, x) on the input's coarse cells and times, float32; missing is NaN.

        Raises:
            InputError: as ``find``; or the file is gone or damaged.
            GridError, TimeError: a variable lies on other cells or is of other times than the input.
            UnitsError: the units of a known quantity cannot be converted.
        """
        with open_source(self.path, variable=self.variable, stated=self.stated) as source:
            return [self._placed(self.cut.of(beside(source, self.find(name)))) for name in names]

    def _placed(self, field: xr.DataArray) -> xr.DataArray:
        """The field on the input's cells, which may have been cut further to those of a truth."""
        if not np.array_equal(field["time"], self.like["time"]):
            raise InputError(
                Sentence(
                    "{file} has other times than when the scene was opened; expected those of its input",
                    file=self.path.name,
                ),
                remedy=Sentence("Open the file again"),
            )
        y, x = (self.like[dim] for dim in self.like.dims[-2:])
        slack = float(x[1] - x[0]) * 1e-3
        return field.reindex({y.name: y, x.name: x}, method="nearest", tolerance=slack)
