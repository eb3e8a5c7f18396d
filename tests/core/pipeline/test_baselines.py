"""Baselines against pysteps, ramps and distributions."""

import numpy as np
import pytest
import xarray as xr
from pysteps.downscaling.rainfarm import downscale as pysteps_rainfarm
from scipy import ndimage

from core.grid import as_field
from core.pipeline import rainfarm as algorithm
from core.pipeline.baselines import bicubic, bilinear, rainfarm
from core.pipeline.conserve import block_means


def storm(shape: tuple[int, int] = (20, 20), seed: int = 3) -> np.ndarray:
    """Rain-like: smooth, skewed, with a dry part."""
    noise = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=shape), 1.5)
    return np.maximum(np.exp(3 * noise / noise.std()) - 0.5, 0)


def as_rain(values: np.ndarray) -> xr.DataArray:
    """A field (time, lat, lon) on 0.1 degree cells."""
    values = values if values.ndim == 3 else values[None]
    times = np.datetime64("2019-06-10", "ns") + np.arange(len(values)) * np.timedelta64(2, "m")
    y, x = (np.round(base + 0.05 + 0.1 * np.arange(n), 10) for base, n in zip((35, -98), values.shape[1:], strict=True))
    return as_field(values, variable="precip", y=y, x=x, times=times)


@pytest.mark.parametrize("shape", [(20, 20), (12, 17)])
@pytest.mark.parametrize("threshold", [0.1, 0.0])
def test_rainfarm_on_the_same_phases_is_that_of_pysteps(shape: tuple[int, int], threshold: float) -> None:
    coarse = storm(shape)
    np.random.seed(7)  # noqa: NPY002 - what pysteps draws from
    phases = np.random.rand(shape[0] * 10, shape[1] * 10)  # noqa: NPY002
    np.random.seed(7)  # noqa: NPY002
    theirs = pysteps_rainfarm(coarse, 10, threshold=threshold)
    assert algorithm.frame(coarse, 10, phases, threshold) == pytest.approx(theirs, rel=1e-6, abs=1e-9)


def test_rainfarm_with_fusion_has_the_variability_of_pysteps() -> None:
    coarse = storm((20, 20))
    np.random.seed(1)  # noqa: NPY002
    theirs = np.stack([pysteps_rainfarm(coarse, 10, threshold=0.1, spectral_fusion=True) for _ in range(12)])
    ours = rainfarm(as_rain(coarse), 10, 12, seed=1, spectral_fusion=True).values[:, 0]
    for statistic in (np.std, lambda v: np.quantile(v, 0.99), lambda v: (v > 0).mean()):
        assert statistic(ours) == pytest.approx(statistic(theirs), rel=0.15)


def test_rainfarm_keeps_block_means_where_nothing_is_thresholded() -> None:
    fine = rainfarm(as_rain(storm()), 10, 2, seed=0, threshold=0.0).values
    assert block_means(fine, 10) == pytest.approx(np.broadcast_to(storm(), (2, 1, 20, 20)), rel=1e-5, abs=1e-5)


def test_fusion_brings_the_fine_field_nearer_to_the_coarse_fields_structure() -> None:
    coarse = storm()
    smooth = ndimage.zoom(coarse, 10, order=1)
    plain, fused = (
        np.mean(
            [
                np.corrcoef(f.ravel(), smooth.ravel())[0, 1]
                for f in rainfarm(as_rain(coarse), 10, 6, 0, 0.1, fusion).values
            ]
        )
        for fusion in (False, True)
    )
    assert fused > plain


def test_rainfarm_members_differ_and_do_not_depend_on_how_many_are_asked() -> None:
    field = as_rain(np.stack([storm(), storm(seed=4)]))
    few, many = rainfarm(field, 10, 2, seed=5), rainfarm(field, 10, 4, seed=5)
    assert np.array_equal(few, many[:2])
    assert not np.array_equal(many[0], many[1]) and few.dims == ("member", "time", "lat", "lon")


@pytest.mark.parametrize("values", [np.zeros((4, 4)), np.full((4, 4), 2.0), np.ones((1, 2))], ids=str)
def test_rainfarm_survives_dry_even_and_tiny_fields(values: np.ndarray) -> None:
    fine = algorithm.frame(
        values, 10, np.random.default_rng(0).random((values.shape[0] * 10, values.shape[1] * 10)), 0.0
    )
    assert block_means(fine, 10) == pytest.approx(values)


def test_missing_cells_stay_missing_in_every_baseline() -> None:
    field = as_rain(storm())
    field[0, 5, 6] = np.nan
    outcomes = [baseline(field, 10).values[0] for baseline in (bilinear, bicubic)]
    outcomes.append(rainfarm(field, 10, 1, 0).values[0, 0])
    for fine in outcomes:
        assert np.isnan(fine[50:60, 60:70]).all() and np.isnan(fine).sum() == 100


@pytest.mark.parametrize("interpolation", [bilinear, bicubic])
def test_interpolation_reproduces_a_ramp_at_the_fine_centres(interpolation) -> None:
    y, x = np.mgrid[0:8, 0:9]
    fine = interpolation(as_rain(1.0 + y + 2.0 * x), 10)
    rows, columns = (np.arange(80) + 0.5) / 10 - 0.5, (np.arange(90) + 0.5) / 10 - 0.5
    ramp = 1 + rows[:, None] + 2 * columns
    assert fine.values[0, 15:-15, 15:-15] == pytest.approx(ramp[15:-15, 15:-15], abs=1e-5)
