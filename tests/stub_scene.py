"""Scenes made of arithmetic, for tests: a fine field of random rain, block-averaged."""

from dataclasses import replace

import numpy as np

from core.grid import as_field, coarsen, grid_of, upsample
from core.io.observations import Observations
from core.types import Region, Scene


def stub_scene(
    shape: tuple[int, int] = (60, 80),
    *,
    halo: tuple[int, int, int, int] = (0, 0, 0, 0),
    times: int = 1,
    truth: bool = True,
    origin: str = "simulated satellite",
    seed: int = 0,
) -> Scene:
    """A scene of ``shape`` fine cells with ``halo`` coarse cells of data around it (south, north, west, east)."""
    south, north, west, east = (10 * cells for cells in halo)
    ny, nx = shape[0] + south + north, shape[1] + west + east
    # The lattice is fixed to the region's corner, so that the same seed gives the same rain whatever the halo.
    rain = np.random.default_rng(seed).gamma(0.3, 5.0, (times, 480, 480))
    rain = rain[:, 120 - south : 120 - south + ny, 120 - west : 120 - west + nx]
    y = np.round(35.005 + 0.01 * (np.arange(ny) - south), 10)
    x = np.round(-97.595 + 0.01 * (np.arange(nx) - west), 10)
    stamps = np.datetime64("2019-06-10T00:00", "ns") + np.arange(times) * np.timedelta64(2, "m")
    fine = as_field(rain, variable="precip", y=y, x=x, times=stamps)
    coarse = coarsen(fine, 10)
    region = Region("stub", 35.0, 35.0 + shape[0] / 100, -97.6, -97.6 + shape[1] / 100)
    return Scene("stub", "precip", region, 10, coarse.to_dataset(), fine if truth else None, origin)


def observed(scene: Scene, *readings: tuple[int, int, float], sd: float = 0.05, times: slice = slice(None)) -> Scene:
    """The scene with readings (row, column, rate) at its times; rows and columns count from the region's corner."""
    grid = grid_of(upsample(scene.input.isel(time=[0]), scene.factor, "nearest"))
    halo_rows = round((scene.region.south - float(scene.input.lat[0]) + 0.05) * 100)
    halo_columns = round((scene.region.west - float(scene.input.lon[0]) + 0.05) * 100)
    rows, columns, rates = (np.array(part) for part in zip(*readings, strict=True))
    seen = Observations(
        rows + grid.row0 + halo_rows,
        columns + grid.column0 + halo_columns,
        rates.astype(np.float64),
        np.full(len(readings), sd),
        used=len(readings),
        outside=2,
        other_times=5,
    )
    return replace(scene, observations=dict.fromkeys(scene.input.time.values[times], seen), gauges_sha256="cd" * 32)
