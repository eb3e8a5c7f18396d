"""Quantiles and largest pixels from histograms against numpy on the pixels themselves."""

import numpy as np
import pytest

from core.verify import extremes


@pytest.mark.parametrize("level", [0.9, 0.99, 0.999])
def test_quantile_ratio_is_within_one_percent_of_the_empirical_one(make_rain, level):
    fcst, obs = make_rain(1, members=5, ny=120, nx=120), make_rain(2, ny=120, nx=120)
    expected = np.quantile(fcst, level, method="inverted_cdf") / np.quantile(obs, level, method="inverted_cdf")
    assert extremes.quantile_ratio(fcst, obs, level=level) == pytest.approx(expected, rel=0.01)


def test_top_mean_ratio_is_that_of_the_largest_pixels(make_rain):
    fcst, obs = make_rain(3, members=4, ny=100, nx=100), make_rain(4, ny=100, nx=100)
    expected = np.sort(fcst.values.ravel())[-40:].mean() / np.sort(obs.values.ravel())[-10:].mean()
    assert extremes.top_mean_ratio(fcst, obs, share=0.001) == pytest.approx(expected, rel=0.005)


def test_wet_ratio_counts_a_tenth_of_a_millimetre_as_wet(make_rain):
    fcst, obs = make_rain(5, members=3), make_rain(6)
    fcst = fcst.where(fcst["lat"] > 35.2)
    expected = np.nanmean(np.where(np.isnan(fcst), np.nan, fcst >= 0.1)) / (obs >= 0.1).where(obs["lat"] > 35.2).mean()
    assert float(extremes.wet_ratio(fcst, obs)) == pytest.approx(float(expected), rel=1e-6)


def test_every_value_falls_between_its_bins_edges():
    values = np.concatenate([[0.0, 0.005], np.geomspace(0.0101, 999, 5000)])
    bins = extremes.bin_of(values)
    assert np.all(extremes.EDGES[bins] <= values * (1 + 1e-9))
    assert np.all(values <= extremes.EDGES[bins + 1] * (1 + 1e-9))


def test_missing_pixels_are_left_out_of_both(make_rain):
    obs = make_rain(7)
    hidden = (2 * obs).where(obs["lat"] < 35.3)
    assert extremes.quantile_ratio(hidden, obs, level=0.99) == pytest.approx(2, rel=0.01)
    assert extremes.top_mean_ratio(hidden, obs) == pytest.approx(2, rel=0.01)


@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_a_histogram_counts_and_sums_what_each_value_s_bin_says(kind):
    random = np.random.default_rng(8)
    edges = extremes.EDGES[1:].astype(kind)
    values = np.concatenate([random.gamma(0.3, 6, 20_000), np.zeros(500), [5000, -1, 1e-9], edges]).astype(kind)
    values = np.concatenate([values, np.nextafter(edges, kind(0)), np.nextafter(edges, kind(9999))])
    bins, size = extremes.bin_of(values), extremes.EDGES.size - 1
    counts, sums = extremes.histogram(values.reshape(-1, 1))
    assert np.array_equal(counts, np.bincount(bins, minlength=size)) and counts.sum() == values.size
    np.testing.assert_allclose(sums, np.bincount(bins, values.astype(float), size), rtol=1e-9, atol=1e-6)
