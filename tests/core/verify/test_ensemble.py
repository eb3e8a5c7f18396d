"""Ensemble scores against scores, xskillscore, properscoring and pySTEPS."""

import numpy as np
import properscoring
import pytest
import xarray as xr
import xskillscore
from pysteps.verification import ensscores
from scores.probability import crps_for_ensemble

from core.errors import SpecError
from core.verify import ensemble


@pytest.mark.parametrize(("fair", "method"), [(True, "fair"), (False, "ecdf")])
def test_crps_equals_scores_with_missing_values(make_rain, fair, method):
    fcst, obs = make_rain(1, members=7, times=2), make_rain(2, times=2)
    obs = obs.where(obs["lat"] > 35.1)
    expected = crps_for_ensemble(fcst, obs, "member", method=method, preserve_dims="time")
    xr.testing.assert_allclose(ensemble.crps(fcst, obs, fair=fair, preserve_dims="time"), expected, rtol=1e-5)


def test_biased_crps_equals_properscoring_and_xskillscore(make_rain):
    fcst, obs = make_rain(3, members=5), make_rain(4)
    ours = float(ensemble.crps(fcst, obs, fair=False))
    assert ours == pytest.approx(properscoring.crps_ensemble(obs.values, fcst.values, axis=0).mean(), rel=1e-6)
    assert ours == pytest.approx(float(xskillscore.crps_ensemble(obs, fcst)), rel=1e-6)


def test_crps_by_hand():
    fcst = xr.DataArray([[0.0], [4.0]], dims=("member", "x"))
    obs = xr.DataArray([1.0], dims="x")
    assert float(ensemble.crps(fcst, obs)) == pytest.approx((1 + 3) / 2 - 2 * 4 / (2 * 2 * 1))
    assert float(ensemble.crps(fcst, obs, fair=False)) == pytest.approx((1 + 3) / 2 - 2 * 4 / (2 * 2 * 2))


def test_crps_of_one_member_is_its_absolute_error(make_rain):
    fcst, obs = make_rain(5, members=1), make_rain(6)
    assert float(ensemble.crps(fcst, obs)) == pytest.approx(float(abs(fcst - obs).mean()), rel=1e-6)


def test_fair_crps_does_not_depend_on_the_number_of_members():
    random = np.random.default_rng(0)
    obs = xr.DataArray(random.normal(size=100_000), dims="x")
    few, many = (xr.DataArray(random.normal(size=(m, obs.size)), dims=("member", "x")) for m in (2, 20))
    expected = 1 / np.sqrt(np.pi)
    assert float(ensemble.crps(few, obs)) == pytest.approx(expected, rel=0.02)
    assert float(ensemble.crps(many, obs)) == pytest.approx(expected, rel=0.02)


def test_spread_equals_skill_for_exchangeable_members():
    random = np.random.default_rng(1)
    fcst = xr.DataArray(random.gamma(0.5, size=(4, 200_000)), dims=("member", "x"))
    obs = xr.DataArray(random.gamma(0.5, size=200_000), dims="x")
    assert float(ensemble.spread_skill(fcst, obs)) == pytest.approx(1, abs=0.01)


def test_spread_skill_equals_xskillscore_spread_over_rmse(make_rain):
    fcst, obs = make_rain(7, members=6), make_rain(8)
    fcst = fcst.where(fcst["lon"] > -96.8)
    known = obs.where(fcst.notnull().all("member"))
    variance = fcst.var("member", ddof=1).mean()
    error = xskillscore.rmse(fcst.mean("member"), known, dim=["time", "lat", "lon"], skipna=True)
    assert float(ensemble.spread_skill(fcst, obs)) == pytest.approx(float(np.sqrt(7 / 6 * variance) / error), rel=1e-5)


def test_spread_of_one_member_is_refused(make_rain):
    with pytest.raises(SpecError, match="two or more"):
        ensemble.spread_skill(make_rain(1, members=1), make_rain(2))


def test_a_field_without_members_is_refused(make_rain):
    with pytest.raises(SpecError, match="member"):
        ensemble.crps(make_rain(1), make_rain(2))


@pytest.fixture
def without_ties() -> tuple[xr.DataArray, xr.DataArray]:
    random = np.random.default_rng(2)
    fcst = xr.DataArray(1.3 * random.normal(size=(9, 40, 50)), dims=("member", "y", "x"))
    return fcst, xr.DataArray(random.normal(size=(40, 50)), dims=("y", "x"))


def test_rank_histogram_equals_pysteps_and_xskillscore(without_ties):
    fcst, obs = without_ties
    ours = ensemble.rank_histogram(fcst, obs).values
    np.testing.assert_allclose(ours, ensscores.rankhist(fcst.values, obs.values), rtol=1e-9)
    theirs = xskillscore.rank_histogram(obs, fcst, dim=["y", "x"]).values
    np.testing.assert_allclose(ours, theirs / theirs.sum(), rtol=1e-9)


def test_tied_ranks_are_spread_evenly():
    fcst = xr.DataArray(np.zeros((4, 50_000)), dims=("member", "x"))
    ranks = ensemble.rank_histogram(fcst, xr.DataArray(np.zeros(50_000), dims="x"), seed=3)
    np.testing.assert_allclose(ranks, 0.2, atol=0.01)


def test_rank_histogram_leaves_missing_pixels_out_and_sums_to_one(without_ties):
    fcst, obs = without_ties
    ranks = ensemble.rank_histogram(fcst.where(fcst["x"] > 20), obs.where(obs["y"] > 10), preserve_dims="y")
    assert ranks.sizes == {"y": 40, "rank": 10}
    np.testing.assert_allclose(ranks.sum("rank")[11:], 1)
