"""What a user would otherwise do: interpolation, RainFARM, quantile mapping."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import xarray as xr

from core.grid import upsample
from core.pipeline.layout import stack
from core.pipeline.rainfarm import frame


def nearest(field: xr.DataArray, factor: int) -> xr.DataArray:
    """Every coarse cell repeated."""
    return upsample(field, factor, "nearest")


def bilinear(field: xr.DataArray, factor: int) -> xr.DataArray:
    """Bilinear interpolation at the fine cells' centres."""
    return upsample(field, factor, "bilinear")


def bicubic(field: xr.DataArray, factor: int) -> xr.DataArray:
    """Bicubic interpolation at the fine cells' centres, clamped at 0 for precipitation."""
    return upsample(field, factor, "bicubic")


BASELINES: dict[str, Callable[[xr.DataArray, int], xr.DataArray]] = {
    "nearest": nearest,
    "bilinear": bilinear,
    "bicubic": bicubic,
}
"""Deterministic baselines of stage II by name: (field (..., y, x), factor) -> (..., y factor, x factor)."""


def rainfarm(
    field: xr.DataArray,
    factor: int,
    members: int,
    seed: int,
    threshold: float = 0.1,
    spectral_fusion: bool = False,
) -> xr.DataArray:
    """RainFARM ensemble: noise with the field's spectral slope, exponentiated, each block keeping its mean.

    Args:
        field: (time, y, x) precipitation; missing cells count as dry for the spectrum and stay missing.
        threshold: rates below it become 0, in canonical units.
        spectral_fusion: keep the resolved scales' structure (D'Onofrio et al. 2014).

    Returns:
        (member, time, y factor, x factor). Member k does not depend on how many are asked.

    Source: Rebora et al. 2006, doi:10.1175/JHM517.1; D'Onofrio et al. 2014, doi:10.1175/JHM-D-13-096.1.
    """
    template = upsample(field, factor, "nearest")
    missing = np.isnan(template.values)
    filled = np.nan_to_num(field.values, nan=0.0).astype(np.float64)
    values = np.empty((members, *template.shape), np.float32)
    for member in range(members):
        for time, coarse in enumerate(filled):
            phases = np.random.default_rng([seed, member, time]).random(template.shape[1:])
            values[member, time] = frame(coarse, factor, phases, threshold, spectral_fusion)
    values[:, missing] = np.nan
    return stack(template, values, range(members))


@dataclass(frozen=True, slots=True)
class QuantileMap:
    """Stage I's baseline: the input's quantiles replaced by the truth's, and what error is left.

    Attributes:
        levels: probabilities of the quantiles, increasing from 0 to 1.
        source, target: the input's and the truth's quantiles at those, in canonical units.
        edges: increasing bounds between classes of the mapped value.
        residuals: for every class, quantiles of truth minus mapped value at ``levels``.
    """

    levels: tuple[float, ...]
    source: tuple[float, ...]
    target: tuple[float, ...]
    edges: tuple[float, ...] = ()
    residuals: tuple[tuple[float, ...], ...] = ()

    @classmethod
    def fit(cls, source: np.ndarray, target: np.ndarray, *, count: int = 200, classes: int = 12) -> "QuantileMap":
        """Fit to pairs of the same shape; pairs of which one is missing are left out."""
        known = np.isfinite(source) & np.isfinite(target)
        source, target = source[known].astype(np.float64), target[known].astype(np.float64)
        # Denser towards 1, where the rain is.
        levels = 1 - np.geomspace(1, 1e-5, count)
        levels[-1] = 1.0
        bare = cls(_row(levels), _row(np.quantile(source, levels)), _row(np.quantile(target, levels)))
        mapped = bare.map(source)
        wet = mapped[mapped > 0.1]
        edges = np.unique([0.1, *np.quantile(wet, np.linspace(0, 1, classes)[1:-1])]) if wet.size else np.array([0.1])
        places = np.searchsorted(edges, mapped)
        residual = target - mapped
        rows = [residual[places == i] for i in range(edges.size + 1)]
        tables = tuple(_row(np.quantile(row if row.size else [0.0], levels)) for row in rows)
        return cls(bare.levels, bare.source, bare.target, _row(edges), tables)

    def map(self, values: np.ndarray) -> np.ndarray:
        """Mapped values; beyond the largest quantile the shift of the largest continues. NaN stays NaN."""
        source, first = np.unique(self.source, return_index=True)
        # Where quantiles coincide (dry), the first stands for all: what was dry stays dry.
        target = np.asarray(self.target)[first]
        above = np.maximum(values - source[-1], 0)
        return np.interp(values, source, target) + above

    def dress(self, values: np.ndarray, members: int, seed: int) -> np.ndarray:
        """An ensemble [member, ...] around the mapped values: training residuals of their class drawn at random."""
        mapped = self.map(values)
        places = np.searchsorted(self.edges, np.nan_to_num(mapped))
        tables = np.asarray(self.residuals)
        ensemble = np.empty((members, *values.shape))
        for member in range(members):
            drawn = np.random.default_rng([seed, member]).random(values.shape)
            for place in np.unique(places):
                here = places == place
                ensemble[member][here] = mapped[here] + np.interp(drawn[here], self.levels, tables[place])
        return np.maximum(ensemble, 0)

    def to_dict(self) -> dict[str, Any]:
        """As plain lists, for a model card."""
        return asdict(self)

    @classmethod
    def from_dict(cls, table: dict[str, Any]) -> "QuantileMap":
        """From a model card's table."""
        residuals = tuple(_row(row) for row in table["residuals"])
        levels, source, target, edges = (_row(table[name]) for name in ("levels", "source", "target", "edges"))
        return cls(levels, source, target, edges, residuals)


def quantile_mapping(
    field: xr.DataArray, table: QuantileMap, *, members: int | None = None, seed: int = 0
) -> xr.DataArray:
    """Stage I by quantile mapping.

    Args:
        field: (time, y, x) on the coarse grid.
        members: None for the mapped field; else an ensemble (member, time, y, x) dressed with training residuals.

    Source: Panofsky and Brier 1968, "Some applications of statistics to meteorology".
    """
    if members is None:
        return field.copy(data=table.map(field.values).astype(np.float32))
    return stack(field, table.dress(field.values, members, seed).astype(np.float32), range(members))


def _row(values: Any) -> tuple[float, ...]:
    return tuple(float(value) for value in values)
