"""Small files for readers: cuts of real granules, and synthetic ones that follow a format's schema."""

from pathlib import Path

import numpy as np
import pytest
import xarray as xr

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture
def data() -> Path:
    """The folder of small real cuts."""
    return DATA


@pytest.fixture
def rain(tmp_path):
    """Writes synthetic CF rain to NetCDF: ``rain(name, values=None, step=0.01, ...) -> Path``."""

    def write(
        name: str = "rain.nc",
        values: np.ndarray | None = None,
        *,
        step: float = 0.01,
        south: float = 35.0,
        west: float = -98.0,
        times: np.ndarray | None = None,
        units: str = "mm h-1",
        variable: str = "precip_rate",
        change=lambda dataset: dataset,
        **attributes: object,
    ) -> Path:
        if times is None:
            times = np.array(["2019-06-10T00:00"], dtype="datetime64[ns]")
        if values is None:
            values = np.random.default_rng(1).gamma(0.5, 4.0, (len(times), 60, 80))
        ny, nx = values.shape[-2:]
        dataset = xr.Dataset(
            {variable: (("time", "lat", "lon"), np.asarray(values, dtype=np.float32), {"units": units, **attributes})},
            coords={
                "time": times,
                "lat": ("lat", south + step * (np.arange(ny) + 0.5), {"units": "degrees_north"}),
                "lon": ("lon", west + step * (np.arange(nx) + 0.5), {"units": "degrees_east"}),
            },
        )
        path = tmp_path / name
        dataset["time"].encoding["units"] = "seconds since 1970-01-01"
        change(dataset).to_netcdf(path)
        return path

    return write


def minutes(*values: float) -> np.ndarray:
    """Times that many minutes after 2019-06-10 00:00."""
    return np.datetime64("2019-06-10", "ns") + (np.array(values) * 60e9).astype("timedelta64[ns]")
