"""What the models are compared with: pySTEPS' RainFARM, and quantile mapping with and without dressing."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from core.grid import upsample
from core.satellite import reference, simulate_field

THRESHOLD = 0.1
WET_CLASSES = 12


def rainfarm(
    coarse: xr.DataArray, factor: int, members: int, seed: int, *, spectral_fusion: bool = False
) -> xr.DataArray:
    """``pysteps.downscaling.rainfarm.downscale(lr, factor, threshold=0.1)``, one noise field per member.

    Args:
        coarse: (time, y, x), mm/h, nothing missing.

    Returns:
        (member, time, y, x) on the fine grid.
    """
    from pysteps.downscaling import rainfarm as peer

    template = upsample(coarse, factor, "nearest")
    values = np.empty((members, *template.shape), np.float32)
    state = np.random.get_state()  # noqa: NPY002 - pySTEPS draws from numpy's global generator
    for member in range(members):
        for time, frame in enumerate(coarse.values.astype(np.float64)):
            np.random.seed((seed * 1009 + member * 37 + time) % 2**32)  # noqa: NPY002
            values[member, time] = peer.downscale(frame, factor, threshold=THRESHOLD, spectral_fusion=spectral_fusion)
    np.random.set_state(state)  # noqa: NPY002
    return _ensemble(template, values)


@dataclass(frozen=True, slots=True, eq=False)
class QuantileMapping:
    """Satellite rates mapped onto the radar's distribution, with the errors this leaves on the training tiles.

    Attributes:
        satellite, radar: matching quantiles, mm/h, ascending.
        limits: upper limits of the classes of mapped rate.
        residuals: radar minus mapped rate on the training tiles, class by class.
    """

    satellite: NDArray
    radar: NDArray
    limits: NDArray
    residuals: tuple[NDArray, ...]
    tiles: int

    @classmethod
    def fit(cls, tiles: Iterable[xr.DataArray], *, cell_km: float, seed: int) -> "QuantileMapping":
        """From coarse radar tiles (y, x), each degraded by its own satellite of the reference set."""
        random = np.random.default_rng([seed, 71])
        radar, seen = [], []
        for tile in tiles:
            field = tile.values.astype(np.float32)
            radar.append(field)
            seen.append(simulate_field(field[None], reference(random), random, cell_km=cell_km)[0])
        truth, satellite = np.stack(radar).ravel(), np.stack(seen).ravel()
        levels = np.concatenate([np.linspace(0, 0.99, 1981), 1 - np.geomspace(0.01, 1e-5, 200)[1:], [1.0]])
        lower, first = np.unique(np.quantile(satellite, levels), return_index=True)
        upper = np.quantile(truth, levels)[first]
        mapped = np.interp(satellite, lower, upper)
        wet = mapped[mapped >= THRESHOLD]
        limits = np.concatenate([[THRESHOLD], np.quantile(wet, np.arange(1, WET_CLASSES) / WET_CLASSES)])
        classes = np.digitize(mapped, limits)
        residuals = tuple((truth - mapped)[classes == k] for k in range(limits.size + 1))
        return cls(lower, upper, limits, residuals, len(radar))

    def apply(self, satellite: xr.DataArray) -> xr.DataArray:
        """The mapped field, one value a pixel."""
        return satellite.copy(data=np.interp(satellite.values, self.satellite, self.radar).astype(np.float32))

    def dressed(self, satellite: xr.DataArray, members: int, seed: int, *, by_rate: bool = True) -> xr.DataArray:
        """Mapped rates with training residuals added, clamped at 0: (member, time, y, x).

        Args:
            by_rate: residuals are drawn from training pixels of a similar mapped rate (the harder opponent);
                otherwise from all of them.
        """
        random = np.random.default_rng([seed, 72])
        mapped = self.apply(satellite).values
        draws = np.empty((members, *mapped.shape), np.float32)
        classes = np.digitize(mapped, self.limits)
        pools = self.residuals if by_rate else (np.concatenate(self.residuals),) * len(self.residuals)
        for k, pool in enumerate(pools):
            here = classes == k
            draws[:, here] = random.choice(pool, size=(members, int(here.sum())))
        return _ensemble(satellite, np.maximum(mapped + draws, 0))


def _ensemble(template: xr.DataArray, values: NDArray) -> xr.DataArray:
    single = template.expand_dims(member=np.arange(values.shape[0]))
    return single.copy(data=values.astype(np.float32))
