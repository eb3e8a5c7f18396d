"""Point scores against the ``scores`` library, with missing values and weights."""

import numpy as np
import pytest
import scores.continuous as oracle
import xarray as xr

from core.errors import GridError, SpecError
from core.verify import ensemble, extremes, point, spatial

PAIRS = [
    (point.mean_absolute_error, oracle.mae),
    (point.root_mean_squared_error, oracle.rmse),
    (point.bias, oracle.additive_bias),
]


@pytest.fixture
def fields(make_rain) -> tuple[xr.DataArray, xr.DataArray]:
    fcst, obs = make_rain(1, times=3), make_rain(2, times=3)
    return fcst.where(fcst["lon"] > -96.9), obs.where(obs["lat"] > 35.1)


@pytest.mark.parametrize(("ours", "theirs"), PAIRS)
def test_equals_scores_over_all_dims(ours, theirs, fields):
    assert float(ours(*fields)) == pytest.approx(float(theirs(*fields)), rel=1e-6)


@pytest.mark.parametrize(("ours", "theirs"), PAIRS)
def test_equals_scores_with_time_preserved(ours, theirs, fields):
    xr.testing.assert_allclose(ours(*fields, preserve_dims="time"), theirs(*fields, preserve_dims="time"), rtol=1e-5)


@pytest.mark.parametrize(("ours", "theirs"), PAIRS)
def test_equals_scores_with_area_weights(ours, theirs, fields):
    weights = np.cos(np.deg2rad(fields[0]["lat"]))
    expected = float(theirs(*fields, weights=weights))
    assert float(ours(*fields, weights=weights)) == pytest.approx(expected, rel=1e-6)


def test_bias_is_positive_where_the_forecast_is_too_wet(make_rain):
    obs = make_rain(3)
    assert float(point.bias(obs + 0.5, obs)) == pytest.approx(0.5, abs=1e-6)


def test_reduced_and_preserved_dims_together_are_refused(fields):
    with pytest.raises(SpecError, match="one of them"):
        point.bias(*fields, reduce_dims="time", preserve_dims="lat")


def test_unknown_dims_are_named(fields):
    with pytest.raises(SpecError, match="height"):
        point.bias(*fields, reduce_dims="height")


@pytest.mark.parametrize(
    "score",
    [
        point.mean_absolute_error,
        point.root_mean_squared_error,
        point.bias,
        ensemble.crps,
        ensemble.spread_skill,
        extremes.wet_ratio,
        spatial.power_spectrum,
    ],
)
def test_fields_on_other_coordinates_are_refused_and_not_cut_to_what_they_share(score, make_rain):
    obs = make_rain(1)
    fcst = xr.concat([make_rain(2), make_rain(3)], "member")
    score(fcst, obs)
    for moved in (obs.assign_coords(lat=obs["lat"] + 1e-6), obs.isel(lat=slice(1, None))):
        with pytest.raises(GridError, match="lat"):
            score(fcst, moved)


def test_weights_on_other_coordinates_are_refused(fields):
    weights = np.cos(np.deg2rad(fields[0]["lat"])).isel(lat=slice(1, None))
    with pytest.raises(GridError, match="lat"):
        point.bias(*fields, weights=weights)
