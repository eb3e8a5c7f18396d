"""Spatial scores against scores' FSS and pySTEPS' FSS and RAPSD, with their window conventions made equal."""

import numpy as np
import pytest
import xarray as xr
from pysteps.utils.spectral import rapsd
from pysteps.verification.spatialscores import fss as pysteps_fss
from scores.spatial import fss_2d

from core.errors import SpecError
from core.verify import spatial


@pytest.mark.parametrize("window", [1, 4, 5, 20])
@pytest.mark.parametrize("threshold", [1.0, 5.0])
def test_fss_equals_scores_with_interior_windows(make_rain, window, threshold):
    fcst, obs = make_rain(1), make_rain(2)
    expected = fss_2d(
        fcst,
        obs,
        event_threshold=threshold,
        window_size=(window, window),
        spatial_dims=("lat", "lon"),
        threshold_operator=np.greater_equal,
    )
    ours = spatial.fractions_skill(fcst, obs, threshold=threshold, window=window)
    assert float(ours) == pytest.approx(float(expected), rel=1e-9)


def test_fss_pools_times_before_dividing_as_scores_does(make_rain):
    fcst, obs = make_rain(3, times=4), make_rain(4, times=4)
    options = {"event_threshold": 2.0, "window_size": (5, 5), "spatial_dims": ("lat", "lon")}
    pooled = float(fss_2d(fcst, obs, threshold_operator=np.greater_equal, **options))
    assert float(spatial.fractions_skill(fcst, obs, threshold=2, window=5)) == pytest.approx(pooled, rel=1e-9)
    by_time = spatial.fractions_skill(fcst, obs, threshold=2, window=5, preserve_dims="time")
    assert float(by_time.mean()) != pytest.approx(pooled, rel=1e-9)


def test_fss_equals_pysteps_where_no_window_meets_the_edge(make_rain):
    fcst, obs = make_rain(5).isel(time=0).copy(), make_rain(6).isel(time=0).copy()
    for field in (fcst, obs):
        field.values[:8], field.values[-8:], field.values[:, :8], field.values[:, -8:] = 0, 0, 0, 0
    expected = pysteps_fss(fcst.values, obs.values, 1.0, 5)
    assert float(spatial.fractions_skill(fcst, obs, threshold=1, window=5)) == pytest.approx(expected, rel=1e-9)


def test_ensemble_fss_uses_the_mean_of_members_fractions():
    obs = xr.DataArray([[1.0, 0.0]], dims=("y", "x"))
    fcst = xr.DataArray([[[1.0, 0.0]], [[0.0, 0.0]]], dims=("member", "y", "x"))
    assert float(spatial.fractions_skill(fcst, obs, threshold=1, window=1)) == pytest.approx(1 - 0.25 / (0.25 + 1))


def test_fss_is_undefined_without_events(make_rain):
    dry = make_rain(7) * 0
    assert np.isnan(spatial.fractions_skill(dry, dry, threshold=1, window=5))


def test_fss_windows_larger_than_the_field_are_refused(make_rain):
    with pytest.raises(SpecError, match="61"):
        spatial.fractions_skill(make_rain(1), make_rain(2), threshold=1, window=61)


def test_window_means_leave_missing_pixels_out():
    field = np.ones((6, 6))
    field[:, 3:] = np.nan
    field[0, 0] = 3.0
    means = spatial.window_means(field, 2)
    assert means.shape == (5, 5)
    assert means[0, 0] == pytest.approx(1.5)
    assert np.all(means[1:, :3] == 1.0)
    assert np.isnan(means[:, 3:]).all()


def test_shares_in_windows_are_the_means_of_what_is_known():
    random = np.random.default_rng(4)
    reached, known = random.integers(0, 6, (12, 15), dtype=np.int32), random.random((12, 15)) < 0.7
    expected = np.nan_to_num(spatial.window_means(np.where(known, reached / 5, np.nan), 4))
    shares = spatial.Windows(known, 4).shares(spatial.integral(reached * known, np.int32), 5)
    assert shares == pytest.approx(expected, rel=1e-12) and (expected == 0).any() and (expected > 0).any()


def test_sums_in_windows_survive_that_all_pixels_together_pass_the_largest_number():
    table = spatial.integral(np.full((3, 40), 2**30, np.int32), np.int32)
    assert np.array_equal(table[1:, 1:] - table[:-1, 1:] - table[1:, :-1] + table[:-1, :-1], np.full((3, 40), 2**30))


def test_the_mean_power_is_that_of_every_member(make_rain):
    members = make_rain(13, members=5).values[:, 0]
    known = np.ones(members.shape[1:], bool)
    known[3, :4] = False
    expected = spatial.power(np.where(known, members, np.nan)).mean(axis=0)
    np.testing.assert_allclose(spatial.mean_power(members, known), expected, rtol=1e-9)
    known[:, :20] = False
    assert np.isnan(spatial.mean_power(members, known)).all()


@pytest.mark.parametrize("shape", [(64, 64), (61, 61)])
def test_power_equals_pysteps(make_rain, shape):
    field = make_rain(8, ny=shape[0], nx=shape[1]).values[0].astype(np.float64)
    np.testing.assert_allclose(spatial.power(field), rapsd(field, fft_method=np.fft), rtol=1e-9)


def test_power_of_a_wave_lies_in_its_ring_on_an_oblong_field():
    wave = np.cos(2 * np.pi * 6 * np.arange(96) / 96)[None, :].repeat(48, axis=0)
    rings = spatial.power(wave)
    assert rings.shape == (48,)
    assert rings.argmax() == 6
    assert rings[6] > 1e20 * np.delete(rings, 6).max()


def test_a_mostly_missing_field_has_no_spectrum(make_rain):
    field = make_rain(9).values
    field[:, :10] = np.nan
    assert np.isnan(spatial.power(field)).all()


def test_log_spectral_distance_of_twice_the_rain_is_six_decibels(make_rain):
    obs = make_rain(10)
    assert float(spatial.log_spectral_distance(obs, obs)) == 0
    assert float(spatial.log_spectral_distance(2 * obs, obs)) == pytest.approx(10 * np.log10(4))


def test_log_spectral_distance_takes_the_mean_of_members_spectra(make_rain):
    fcst, obs = make_rain(11, members=4), make_rain(12)
    spectra = np.mean([rapsd(member.astype(np.float64), fft_method=np.fft) for member in fcst.values[:, 0]], axis=0)
    truth = rapsd(obs.values[0].astype(np.float64), fft_method=np.fft)
    expected = np.sqrt(np.mean((10 * np.log10(truth[1:] / spectra[1:])) ** 2))
    assert float(spatial.log_spectral_distance(fcst, obs)) == pytest.approx(expected, rel=1e-6)


def test_spectra_keep_the_dims_asked_for(make_rain):
    spectra = spatial.power_spectrum(make_rain(1, members=2, times=3), make_rain(2, times=3), preserve_dims="time")
    assert spectra["fcst"].sizes == {"time": 3, "wavenumber": 30}
    assert spectra["obs"].sizes == {"time": 3, "wavenumber": 30}
