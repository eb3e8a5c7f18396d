"""Score tables: several systems against one truth, pooled, with paired block-bootstrap intervals.

``score`` is for one scene (blocks of at least 40 km are resampled), ``Pool`` for many crops (crops are resampled).
"""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from core.errors import GridError, SpecError
from core.verify import sums as sums_of
from core.verify.bootstrap import Resampling, table_of
from core.verify.metrics import metric_named
from core.verify.reduction import MEMBER
from core.verify.sums import SCALES_KM, Layout, Sums
from core.verify.table import Score, ScoreTable

__all__ = ["Pool", "Score", "ScoreTable", "score"]

BLOCK_KM = 40.0
"""Least side of the blocks that are resampled inside one scene."""
KM_PER_DEGREE = 111.195
RAIN_UNITS = "mm h-1"
TRUTH = ""
"""Under this name the truth's own sums are kept."""


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

    Returns:
        A table with a row for every system and metric that applies. Intervals are NaN where a scene has fewer than
        five blocks, and for RALSD, whose wavelengths do not fit into blocks.

    Raises:
        GridError: shapes or coordinates that do not fit the truth's.
        SpecError: no systems, or an unknown reference.
    """
    step = step_km if step_km is not None else _step_km(truth)
    blocks, count = _blocks(truth.shape[-2:], step)
    gathered = _gather(systems, truth, coarse_input, factor, step, blocks, count, np.random.default_rng(seed))
    resampling = Resampling(np.arange(count), bootstrap, seed, unit=f"blocks of at least {BLOCK_KM:g} km")
    return table_of(gathered, resampling, _units(truth), reference)


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
        step = self._step_km if self._step_km is not None else _step_km(truth)
        blocks = np.zeros(truth.shape[-2:], np.int64)
        random = np.random.default_rng([self._seed, len(self)])
        crop = _gather(systems, truth, coarse_input, self.factor, step, blocks, 1, random)
        self._take(crop, group if group is not None else f"crop {len(self)}", _units(truth))

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
        """Write the sums as a plain npz, from which ``Pool.open`` goes on."""
        arrays = {
            f"{index}|{system}|{name}": values
            for index, crop in enumerate(self._crops)
            for system, parts in crop.items()
            for name, values in parts.items()
        }
        header = np.array([self._units, str(self.factor), *self._groups])
        with path.open("wb") as file:
            np.savez(file, header=header, **arrays)

    @classmethod
    def open(cls, path: Path) -> "Pool":
        """The pool that ``save`` wrote."""
        with np.load(path, allow_pickle=False) as file:
            units, factor, *groups = (str(item) for item in file["header"])
            pool = cls(int(factor))
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
        return {system: sums_of.join([crop[system] for crop in self._crops]) for system in self._crops[0]}

    def _resampling(self, bootstrap: int, seed: int) -> Resampling:
        names, groups = np.unique(self._groups, return_inverse=True)
        unit = "crops" if names.size == len(self) else f"groups of crops ({len(self)} crops)"
        return Resampling(groups, bootstrap, seed, unit=unit)


def _gather(
    systems: Mapping[str, xr.DataArray],
    truth: xr.DataArray,
    coarse_input: xr.DataArray | None,
    factor: int,
    step_km: float,
    blocks: NDArray[np.int64],
    count: int,
    random: np.random.Generator,
) -> dict[str, Sums]:
    """Sums of every system and of the truth, over all frames."""
    if not systems:
        raise SpecError("No systems were given to score; expected one or more", remedy="Give at least one forecast")
    observed = _frames(truth)
    fields = {name: _members(name, field, truth) for name, field in systems.items()}
    coarse = None if coarse_input is None else _repeat(_frames(coarse_input), factor, observed.shape)
    windows = {km: round(km / step_km) for km in SCALES_KM if round(km / step_km) >= 2}
    windows = {km: side for km, side in windows.items() if side <= min(blocks.shape)}
    layout = Layout(blocks, count, windows, rain=_units(truth) == RAIN_UNITS)
    total: dict[str, Sums] = {name: {} for name in (*fields, TRUTH)}
    for time, frame in enumerate(observed):
        known = np.isfinite(frame)
        for members in fields.values():
            known &= np.isfinite(members[:, time]).all(axis=0)
        cells = None if coarse is None else coarse[time]
        for name, members in fields.items():
            part = sums_of.forecast_sums(members[:, time], frame, known, cells, layout, random)
            total[name] = sums_of.add(total[name], part)
        total[TRUTH] = sums_of.add(total[TRUTH], sums_of.truth_sums(frame, known, layout))
    return total


def _frames(field: xr.DataArray) -> NDArray:
    """(time, y, x), with or without a dim time."""
    return field.values.reshape(-1, *field.shape[-2:])


def _members(name: str, field: xr.DataArray, truth: xr.DataArray) -> NDArray:
    """(member, time, y, x), checked against the truth's grid."""
    values = field.transpose(MEMBER, ...).values if MEMBER in field.dims else field.values[None]
    if values.shape[1:] != truth.shape:
        raise GridError(
            f"{name} has the shape {values.shape[1:]} besides its members; the truth has {truth.shape}",
            remedy="Bring both to one grid and the same times",
        )
    for dim in truth.dims[-2:]:
        if dim in field.coords and dim in truth.coords:
            step = abs(float(truth[dim][-1] - truth[dim][0])) / max(truth.sizes[dim] - 1, 1)
            offset = float(abs(field[dim].values - truth[dim].values).max())
            if offset > 0.01 * step:
                raise GridError(
                    f"{name} lies {offset:g} off the truth along {dim}, {offset / step:.2g} cells",
                    remedy="Bring both to one grid",
                )
    return values.reshape(values.shape[0], -1, *truth.shape[-2:])


def _repeat(coarse: NDArray, factor: int, shape: tuple[int, ...]) -> NDArray:
    fine = coarse.repeat(factor, axis=-2).repeat(factor, axis=-1)
    if fine.shape != shape:
        raise GridError(
            f"The coarse input covers {fine.shape} fine cells at factor {factor}; the truth has {shape}",
            remedy="Cut both to the same region and times",
        )
    return fine


def _blocks(shape: tuple[int, ...], step_km: float) -> tuple[NDArray[np.int64], int]:
    """Block of every pixel, and how many: as many equal ones of at least ``BLOCK_KM`` as fit."""
    rows, columns = (max(1, int(size * step_km // BLOCK_KM)) for size in shape)
    row = np.arange(shape[0]) * rows // shape[0]
    column = np.arange(shape[1]) * columns // shape[1]
    return row[:, None] * columns + column[None, :], rows * columns


def _step_km(field: xr.DataArray) -> float:
    """North-south grid step from the coordinate: degrees for ``lat``, else metres."""
    dim = field.dims[-2]
    if dim not in field.coords or field.sizes[dim] < 2:
        raise GridError(
            f"The truth has no coordinate along {dim}; expected cell centres to tell its scale",
            remedy="Give the truth with its coordinates, or step_km",
        )
    step = abs(float(field[dim][-1] - field[dim][0])) / (field.sizes[dim] - 1)
    return step * KM_PER_DEGREE if dim == "lat" else step / 1000


def _units(field: xr.DataArray) -> str:
    return str(field.attrs.get("units", RAIN_UNITS))


def _named(systems: Mapping[str, Sums]) -> list[str]:
    return [name for name in systems if name != TRUTH]
