"""Score tables: several systems against one truth, pooled, with paired block-bootstrap intervals.

``score`` is for one scene (blocks of at least 40 km are resampled), ``Pool`` for many crops (crops are resampled).
"""

from collections.abc import Collection, Mapping
from pathlib import Path

import numpy as np
import xarray as xr

from core.errors import GridError, SpecError
from core.verify.bootstrap import Resampling, table_of
from core.verify.gather import TRUTH, gather, layout_of, step_km_of, units_of
from core.verify.metrics import metric_named
from core.verify.sums import Sums, join
from core.verify.table import Score, ScoreTable

__all__ = ["Pool", "Score", "ScoreTable", "score"]

BLOCK_KM = 40.0
"""Least side of the blocks that are resampled inside one scene."""


def score(
    systems: Mapping[str, xr.DataArray],
    truth: xr.DataArray,
    coarse_input: xr.DataArray | None = None,
    *,
    factor: int,
    bootstrap: int = 1000,
    seed: int = 0,
    reference: str | None = None,
    step_km: float | None = None,
    differences: Mapping[str, tuple[str, str]] | None = None,
    bounds: Collection[str] = (),
) -> ScoreTable:
    """Scores of every system on one scene.

    A pixel counts where the truth and all members of all systems are known, so that all are scored on the same pixels.

    Args:
        systems: name -> (member?, time?, y, x) on the truth's grid, in canonical units.
        truth: (time?, y, x).
        coarse_input: (time?, y/factor, x/factor), by which ranks are restricted to wet cells and scores are stratified.
        factor: fine cells per coarse cell along a side; 1 where the coarse grid itself is scored.
        bootstrap: resamples for the 95 % intervals; 0 for none.
        seed: of resampling and of rank ties.
        reference: the system others are tested against; the first by default.
        step_km: grid step; by default from the truth's coordinates.
        differences: name -> (system, system whose scores to subtract), on the same resamples.
        bounds: systems that know the truth: of the others alone one leads.

    Returns:
        A table with a row for every system and metric that applies. Intervals are NaN where a scene has fewer than
        five blocks, and for RALSD, whose wavelengths do not fit into blocks.

    Raises:
        GridError: shapes or coordinates that do not fit the truth's.
        SpecError: no systems, or an unknown one as reference or in a difference.
    """
    step = step_km if step_km is not None else step_km_of(truth)
    layout = layout_of(truth, step, block_km=BLOCK_KM)
    gathered = gather(systems, truth, coarse_input, factor, layout, (seed,))
    resampling = Resampling(np.arange(layout.count), bootstrap, seed, unit=f"blocks of at least {BLOCK_KM:g} km")
    return table_of(gathered, resampling, units_of(truth), reference, differences, bounds)


class Pool:
    """Scores of many crops as one: sums are added before anything is divided, and crops are resampled.

    Args:
        factor: fine cells per coarse cell along a side; 1 where the coarse grid itself is scored.
        seed: of rank ties.
        step_km: grid step; by default from each truth's coordinates.
    """

    def __init__(self, factor: int, *, seed: int = 0, step_km: float | None = None) -> None:
        self.factor = factor
        self._step_km = step_km
        self._seed = seed
        self._crops: list[dict[str, Sums]] = []
        self._groups: list[str] = []
        self._units = ""

    def __len__(self) -> int:
        return len(self._crops)

    def add(
        self,
        systems: Mapping[str, xr.DataArray],
        truth: xr.DataArray,
        coarse_input: xr.DataArray | None = None,
        *,
        group: str | None = None,
    ) -> None:
        """Take one crop in; arguments as for ``score``.

        Args:
            group: crops of one group are resampled together, as they must be where they show the same storm;
                by default each crop is its own group.

        Raises:
            GridError: shapes do not fit, or the crop's size differs from the first one's.
            SpecError: the systems differ from the first crop's.
        """
        step = self._step_km if self._step_km is not None else step_km_of(truth)
        layout = layout_of(truth, step, block_km=None)
        crop = gather(systems, truth, coarse_input, self.factor, layout, (self._seed, len(self)))
        self._take(crop, group if group is not None else f"crop {len(self)}", units_of(truth))

    def merge(self, other: "Pool") -> None:
        """Take all crops of another pool in."""
        for crop, group in zip(other._crops, other._groups, strict=True):
            self._take(crop, group, other._units)

    def table(self, bootstrap: int = 1000, seed: int = 0, *, reference: str | None = None) -> ScoreTable:
        """Pooled scores of all crops; see ``score``.

        Raises:
            SpecError: the pool is empty, or the reference unknown.
        """
        return table_of(self._joined(), self._resampling(bootstrap, seed), self._units, reference)

    def ratio(self, metric: str, system: str, reference: str, *, bootstrap: int = 1000, seed: int = 0) -> Score:
        """One system's score divided by another's, with a paired interval: both see the same resampled crops.

        ``significant`` tells whether the interval excludes 1.

        Raises:
            SpecError: the pool is empty, or lacks a system.
        """
        gathered, chosen = self._joined(), metric_named(metric)
        resampling = self._resampling(bootstrap, seed)
        if missing := [name for name in (system, reference) if name not in gathered]:
            raise SpecError(f"The pool has no system {missing}; it has {_named(gathered)}", remedy="Name one it has")
        above, below = (resampling.values(chosen, gathered[name], gathered[TRUTH]) for name in (system, reference))
        value, low, high = resampling.interval(above / below)
        significant = None if np.isnan(low) else bool(low > 1 or high < 1)
        return Score(f"{system} / {reference}", metric, value, low, high, "1", 1.0, chosen.better, significant)

    def save(self, path: Path) -> None:
        """Write the sums as a plain npz, whole or not at all, from which ``Pool.open`` goes on; seed and step are not in it."""
        arrays = {
            f"{index}|{system}|{name}": values
            for index, crop in enumerate(self._crops)
            for system, parts in crop.items()
            for name, values in parts.items()
        }
        header = np.array([self._units, str(self.factor), *self._groups])
        unfinished = path.with_name(f"{path.name}.part")
        with unfinished.open("wb") as file:
            np.savez(file, header=header, **arrays)  # type: ignore[arg-type]
        unfinished.replace(path)

    @classmethod
    def open(cls, path: Path, *, seed: int = 0, step_km: float | None = None) -> "Pool":
        """The pool that ``save`` wrote.

        Args:
            seed, step_km: of the crops that are added from now on.
        """
        with np.load(path, allow_pickle=False) as file:
            units, factor, *groups = (str(item) for item in file["header"])
            pool = cls(int(factor), seed=seed, step_km=step_km)
            crops: list[dict[str, Sums]] = [{} for _ in groups]
            for key in file.files:
                if key != "header":
                    index, system, name = key.split("|")
                    crops[int(index)].setdefault(system, {})[name] = file[key]
        for crop, group in zip(crops, groups, strict=True):
            pool._take(crop, group, units)
        return pool

    def _take(self, crop: dict[str, Sums], group: str, units: str) -> None:
        if self._crops:
            first = self._crops[0]
            if first.keys() != crop.keys():
                raise SpecError(
                    f"A crop brings the systems {_named(crop)}; the pool's first crop has {_named(first)}",
                    remedy="Score the same systems on every crop",
                )
            for system, parts in crop.items():
                if any(first[system][name].shape[1:] != values.shape[1:] for name, values in parts.items()):
                    raise GridError(
                        f"{system or 'truth'} has another size or number of members than in the pool's first crop",
                        remedy="Cut all crops to one size and run the same members on each",
                    )
        self._units = units
        self._crops.append(crop)
        self._groups.append(group)

    def _joined(self) -> dict[str, Sums]:
        if not self._crops:
            raise SpecError(
                "The pool holds no crops; expected one or more", remedy="Add crops before asking for scores"
            )
        return {system: join([crop[system] for crop in self._crops]) for system in self._crops[0]}

    def _resampling(self, bootstrap: int, seed: int) -> Resampling:
        names, groups = np.unique(self._groups, return_inverse=True)
        unit = "crops" if names.size == len(self) else f"groups of crops ({len(self)} crops)"
        return Resampling(groups, bootstrap, seed, unit=unit)


def _named(systems: Mapping[str, Sums]) -> list[str]:
    return [name for name in systems if name != TRUTH]
