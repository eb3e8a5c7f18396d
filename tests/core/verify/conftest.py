"""Small rain-like fields: skewed, mostly dry, with ties at zero."""

from collections.abc import Callable

import numpy as np
import pytest
import xarray as xr

MakeRain = Callable[..., xr.DataArray]


@pytest.fixture
def make_rain() -> MakeRain:
    """A maker of (member?, time, lat, lon) fields on a 0.01 degree grid, in mm/h."""

    def make(seed: int, *, members: int | None = None, times: int = 1, ny: int = 60, nx: int = 60) -> xr.DataArray:
        random = np.random.default_rng(seed)
        shape = (members or 1, times, ny // 4 + 2, nx // 4 + 2)
        smooth = random.normal(size=shape).repeat(4, axis=-1).repeat(4, axis=-2)[..., :ny, :nx]
        rain = np.maximum(np.exp(1.5 * smooth + 0.5 * random.normal(size=smooth.shape)) - 1.5, 0)
        rain = rain.round(1).astype(np.float32)
        coords = {"lat": 35 + 0.01 * np.arange(ny), "lon": -97 + 0.01 * np.arange(nx)}
        dims = ("member", "time", "lat", "lon")
        field = xr.DataArray(rain, dims=dims, coords=coords, name="precip", attrs={"units": "mm h-1"})
        return field if members else field.isel(member=0, drop=True)

    return make
