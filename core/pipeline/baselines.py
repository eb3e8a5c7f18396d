"""What a user would otherwise do in stage II: interpolation, RainFARM. Stage I's quantile mapping is a model of its own."""

import numpy as np
import xarray as xr

from core.grid import upsample
from core.pipeline.layout import stack
from core.pipeline.rainfarm import frame


def bilinear(field: xr.DataArray, factor: int) -> xr.DataArray:
    """Bilinear interpolation at the fine cells' centres."""
    return upsample(field, factor, "bilinear")


def bicubic(field: xr.DataArray, factor: int) -> xr.DataArray:
    """Bicubic interpolation at the fine cells' centres, clamped at 0 for precipitation."""
    return upsample(field, factor, "bicubic")


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
