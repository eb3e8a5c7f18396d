"""Forecasts of one truth that come one after another: of each only the sums are kept, and all are tested on the same resamples."""

import numpy as np
import xarray as xr

from core.errors import SpecError
from core.verify.bootstrap import Resampling, table_of
from core.verify.gather import frames_of, gather, known_in, layout_of, members_of, step_km_of, units_of
from core.verify.report import BLOCK_KM
from core.verify.sums import Sums
from core.verify.table import ScoreTable


class Tally:
    """``report.score`` for ensembles that are not in memory together.

    Args:
        truth: (time?, y, x).
        coarse_input: (time?, y/factor, x/factor).
        factor: fine cells per coarse cell along a side; 1 where the coarse grid itself is scored.
        seed: of resampling and of rank ties.

    Raises:
        GridError: the truth has no coordinates.
    """

    def __init__(self, truth: xr.DataArray, coarse_input: xr.DataArray, *, factor: int, seed: int = 0) -> None:
        self._truth, self._coarse, self._factor, self._seed = truth, coarse_input, factor, seed
        self._layout = layout_of(truth, step_km_of(truth), block_km=BLOCK_KM)
        self._gathered: dict[str, Sums] = {}
        self._known: np.ndarray | None = None

    def add(self, name: str, forecast: xr.DataArray) -> None:
        """Take a forecast (member?, time?, y, x) in.

        Raises:
            GridError: it does not lie on the truth's grid.
            SpecError: it is missing where the ones before it are known, or the other way round.
        """
        known = known_in({name: members_of(name, forecast, self._truth)}, frames_of(self._truth))
        if self._known is not None and not np.array_equal(known, self._known):
            raise SpecError(
                f"{name} is known at {known.sum()} pixels, the forecasts before it at {self._known.sum()}; expected the same",
                remedy="Compare forecasts of one input",
            )
        self._known = known
        settings = self._truth, self._coarse, self._factor, self._layout, (self._seed,)
        self._gathered |= gather({name: forecast}, *settings)

    def table(self, bootstrap: int = 1000, *, reference: str | None = None) -> ScoreTable:
        """Scores of all so far; see ``report.score``."""
        unit = f"blocks of at least {BLOCK_KM:g} km"
        resampling = Resampling(np.arange(self._layout.count), bootstrap, self._seed, unit=unit)
        return table_of(self._gathered, resampling, units_of(self._truth), reference)
