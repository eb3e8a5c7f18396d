"""Ensemble products, by hand and against numpy and xskillscore."""

import numpy as np
import pytest
import xarray as xr
import xskillscore

from core.verify import products
from core.verify.products import RUNNING, Running

MEMBERS = np.array([[[1.0, 0.0]], [[3.0, np.nan]], [[8.0, 0.0]]], np.float32)
BATCH = {
    "mean": products.mean,
    "spread": products.spread,
    "max": products.maximum,
    "min": products.minimum,
    "probability": lambda members: products.exceedance(members, 2.0),
}


@pytest.fixture(scope="module")
def ensemble():
    members = np.random.default_rng(0).gamma(0.3, 5, (24, 30, 40)).astype(np.float32)
    members[7, :5] = np.nan
    return members


@pytest.mark.parametrize(
    ("made", "value"),
    [
        (products.mean(MEMBERS), 4.0),
        (products.spread(MEMBERS), np.sqrt(13.0)),
        (products.maximum(MEMBERS), 8.0),
        (products.minimum(MEMBERS), 1.0),
        (products.percentile(MEMBERS, 90), 7.0),
        (products.percentile(MEMBERS, 50), 3.0),
        (products.exceedance(MEMBERS, 2.0), 2 / 3),
        (products.rank(MEMBERS, np.array([[4.0, 0.0]])), 2.0),
        (products.rank(MEMBERS, np.array([[3.0, 0.0]])), 1.5),
    ],
)
def test_products_are_those_of_the_textbook_and_missing_in_any_member_is_missing(made, value):
    assert made[0, 0] == pytest.approx(value) and np.isnan(made[0, 1])


def test_one_member_has_no_spread():
    assert (products.spread(MEMBERS[:1]) == 0).all()


def test_the_rank_counts_what_the_rank_histogram_counts(ensemble):
    """Without ties the two agree bin by bin."""
    members, truth = ensemble[:, 5:] + 1e-3, ensemble[0, 5:] * 1.37
    fields = xr.DataArray(members, dims=("member", "y", "x")), xr.DataArray(truth, dims=("y", "x"))
    expected = xskillscore.rank_histogram(fields[1], fields[0], dim=["y", "x"]).values
    counted = np.bincount(products.rank(members, truth).astype(int).ravel(), minlength=len(members) + 1)
    assert counted.tolist() == expected.tolist()


@pytest.mark.parametrize("kind", RUNNING)
@pytest.mark.parametrize("count", [1, 2, 24])
def test_members_that_come_one_by_one_give_what_all_at_once_give(ensemble, kind, count):
    running = Running(threshold=2.0)
    for member in ensemble[:count]:
        running.add(member)
    np.testing.assert_allclose(running.product(kind), BATCH[kind](ensemble[:count]), rtol=1e-5, atol=1e-5)
    assert np.isnan(running.product(kind)[:5]).all() == (count == 24)


def test_every_running_product_has_a_batch():
    assert RUNNING.keys() == BATCH.keys()
