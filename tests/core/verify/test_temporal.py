"""Scores of sequences against numpy, scipy, pySTEPS and cases that are known."""

import numpy as np
import pytest
import xarray as xr
from scipy.stats import pearsonr, wasserstein_distance

from core.verify import extremes, spatial, temporal


def sequence(values: np.ndarray) -> xr.DataArray:
    dims = ("member", "time", "lat", "lon")[-values.ndim :]
    return xr.DataArray(values.astype(np.float32), dims=dims)


def rain(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).gamma(0.4, 4.0, shape)


def test_the_lag_correlation_is_pearsons() -> None:
    values = rain(3, 5, 12, 14)
    values[:, 1:] += 0.5 * values[:, :-1]
    expected = pearsonr(values[:, 1:].ravel(), values[:, :-1].ravel()).statistic
    assert temporal.lag_correlation(sequence(values)) == pytest.approx(expected, rel=1e-5)


def test_moving_by_whole_pixels_is_a_shift_and_agrees_with_pysteps() -> None:
    from pysteps.extrapolation.semilagrangian import extrapolate

    frame, flow = rain(30, 40), np.stack([np.full((30, 40), 3.0), np.full((30, 40), -2.0)])
    moved = temporal.warped(frame, flow)
    np.testing.assert_allclose(moved[:-2, 3:], frame[2:, :-3], rtol=1e-12)
    theirs = extrapolate(frame, flow, 1, allow_nonfinite_values=True)[0]
    np.testing.assert_allclose(moved[1:-3, 4:-1], theirs[1:-3, 4:-1], atol=1e-6)


def test_rain_that_only_moves_has_no_warped_difference() -> None:
    wide = rain(40, 60)
    frames = np.stack([wide[5:35, 20 - 2 * t : 50 - 2 * t] for t in range(4)])
    flow = np.zeros((3, 2, 30, 30))
    still = temporal.warped_difference(sequence(frames), flow)
    flow[:, 0] = 2
    assert temporal.warped_difference(sequence(frames)[:, :, 2:], flow[..., 2:]) < 0.15 * still
    assert still == pytest.approx(np.abs(np.diff(frames, axis=0)).mean(), rel=1e-5)


def test_steady_change_does_not_flicker_and_noise_does() -> None:
    steady = np.arange(5)[:, None, None] * rain(12, 14)
    assert temporal.flicker(sequence(steady)) < 1e-6
    noise = np.random.default_rng(0).standard_normal((2, 200, 30, 30))
    assert temporal.flicker(sequence(noise)) == pytest.approx(np.sqrt(1.5 * 2 / np.pi), rel=0.01)


def test_a_perfect_ensemble_covers_the_truth_as_often_as_it_should_dry_pixels_included() -> None:
    values = np.maximum(rain(10, 3, 100, 100) - 0.5, 0)
    share, expected = temporal.coverage(sequence(values[1:]), sequence(values[0]))
    assert expected == pytest.approx(8 / 10)
    assert share == pytest.approx(expected, abs=0.01)
    narrow = temporal.coverage(sequence(values[1:] * 0.1), sequence(values[0]))
    assert narrow[0] < share - 0.1


def test_coverage_counts_where_it_is_asked_to() -> None:
    obs = sequence(np.stack([np.zeros((4, 4)), np.full((4, 4), 9.0)]))
    fcst = sequence(np.stack([np.full((2, 4, 4), k) for k in (-1.0, 1.0)]))
    assert temporal.coverage(fcst, obs)[0] == 0.5
    assert temporal.coverage(fcst, obs, obs < 5)[0] == 1


def test_the_distance_of_distributions_is_scipys() -> None:
    fcst, obs = rain(3, 2, 20, 20), rain(2, 20, 20, seed=1) * 1.3
    expected = wasserstein_distance(fcst.astype(np.float32).ravel(), obs.astype(np.float32).ravel())
    assert extremes.distribution_distance(sequence(fcst), sequence(obs)) == pytest.approx(expected, rel=1e-5)


def test_the_peak_error_is_the_difference_of_numpys_quantiles() -> None:
    fcst, obs = rain(3, 2, 50, 50), rain(2, 50, 50, seed=1)
    expected = abs(np.subtract(*(np.quantile(f, 0.999, method="inverted_cdf") for f in (fcst, obs))))
    assert extremes.peak_error(sequence(fcst), sequence(obs), level=0.999) == pytest.approx(expected, rel=1e-5)


def test_spatial_autocorrelation_is_pearsons_of_shifted_fields() -> None:
    field = rain(30, 40)
    found = spatial.autocorrelation(field, 3)
    assert found[1] == pytest.approx(pearsonr(field[:, 2:].ravel(), field[:, :-2].ravel()).statistic, rel=1e-9)
    assert found[5] == pytest.approx(pearsonr(field[3:].ravel(), field[:-3].ravel()).statistic, rel=1e-9)
    members = sequence(np.stack([field, field])[:, None])
    assert spatial.autocorrelation_error(members, sequence(field[None])) == pytest.approx(0, abs=1e-6)
