"""A part of the pixels is scored as if nothing else were known, and quickly."""

import numpy as np
import pytest
import xarray as xr
from matplotlib.path import Path

from core.covariates import land_share
from core.errors import SpecError
from core.verify import report
from core.verify.bench import Bench
from core.verify.diagrams.probability import reliability, roc
from core.verify.selection import Selection, inside, rectangle

STAR = ((0.1, 0.2), (1.3, 0.3), (0.4, 1.4), (0.9, -0.3), (1.1, 1.5))
"""A polygon that crosses itself."""
AREA = ((-96.603, 35.204), (-95.402, 35.407), (-95.901, 36.703))
"""A triangle whose corners are no pixel's centre."""


@pytest.fixture
def truth(make_rain) -> xr.DataArray:
    return make_rain(0, times=2, ny=200, nx=200)


@pytest.fixture
def systems(make_rain) -> dict[str, xr.DataArray]:
    return {
        "ours": make_rain(1, members=6, times=2, ny=200, nx=200),
        "bilinear": make_rain(2, times=2, ny=200, nx=200),
    }


@pytest.fixture
def coarse(truth) -> xr.DataArray:
    return truth.coarsen(lat=10, lon=10).mean()


@pytest.fixture
def bench(systems, truth, coarse) -> Bench:
    return Bench(systems, truth, coarse, factor=10)


def alone(truth: xr.DataArray, coarse: xr.DataArray, selection: Selection) -> xr.DataArray:
    """The truth, missing wherever it was not chosen, made without the bench."""
    fine = coarse.values.repeat(10, axis=-1).repeat(10, axis=-2)
    chosen = np.ones(truth.shape, bool)
    if selection.area:
        lon, lat = np.meshgrid(truth["lon"], truth["lat"])
        chosen &= Path(selection.area).contains_points(np.c_[lon.ravel(), lat.ravel()]).reshape(lon.shape)
    if selection.banded:
        chosen &= (fine >= selection.low) & (fine < selection.high)
    return truth.where(chosen)


def test_inside_is_what_matplotlib_fills_by_the_even_odd_rule():
    triangle = STAR[:3]
    x, y = np.meshgrid(np.linspace(0, 1.5, 61) + 1e-4, np.linspace(-0.4, 1.6, 57) + 1e-4)
    expected = Path(triangle).contains_points(np.c_[x.ravel(), y.ravel()]).reshape(x.shape)
    assert np.array_equal(inside(triangle, x, y), expected) and expected.any()
    turned = inside(STAR[::-1], x, y)
    assert np.array_equal(inside(STAR, x, y), turned)


def test_two_polygons_that_share_an_edge_share_no_pixel_and_lose_none():
    x, y = np.meshgrid(np.arange(5.0), np.arange(5.0))
    left, right = ((-1, -1), (2, -1), (2, 9), (-1, 9)), ((2, -1), (9, -1), (9, 9), (2, 9))
    assert (inside(left, x, y) ^ inside(right, x, y)).all()


def test_the_rectangle_holds_every_chosen_pixel_and_touches_four():
    chosen = np.zeros((2, 9, 8), bool)
    chosen[0, 3, 2] = chosen[1, 6, 5] = True
    assert rectangle(chosen) == (slice(3, 7), slice(2, 6))
    assert rectangle(np.zeros((1, 4, 4), bool)) == (slice(0, 0), slice(0, 0))


@pytest.mark.parametrize(
    "selection",
    [
        Selection(),
        Selection(AREA),
        Selection(low=1.0, high=5.0),
        Selection(AREA, low=0.1, high=3.0),
    ],
    ids=["all", "area", "band", "both"],
)
def test_scores_of_a_part_are_those_of_a_truth_that_is_missing_elsewhere(bench, systems, truth, coarse, selection):
    part = bench.part(selection).table(bootstrap=0, reference="bilinear")
    whole = report.score(systems, alone(truth, coarse, selection), coarse, factor=10, bootstrap=0)
    assert part.pixels == whole.pixels > 1000
    compared = 0
    for ours, theirs in zip(part.rows + part.strata, whole.rows + whole.strata, strict=True):
        assert (ours.system, ours.metric) == (theirs.system, theirs.metric)
        if ours.metric != "RALSD":
            assert ours.value == pytest.approx(theirs.value, rel=1e-6, nan_ok=True), ours.metric
            compared += 1
    assert compared > 50


def test_scores_of_a_part_are_numpys_on_the_same_pixels(bench, systems, truth, coarse):
    selection = Selection(AREA, low=0.5, high=20.0)
    seen = alone(truth, coarse, selection).values
    known = np.isfinite(seen)
    members, observed = systems["ours"].values[:, known].astype(float), seen[known].astype(float)
    table = bench.part(selection).table(bootstrap=0)
    error = members.mean(axis=0) - observed
    pairs = np.abs(members[:, None] - members[None]).sum(axis=(0, 1)) / (2 * 6 * 5)
    expected = {
        "MAE of mean": np.abs(error).mean(),
        "RMSE of mean": np.sqrt((error**2).mean()),
        "bias": error.mean(),
        "CRPS": (np.abs(members - observed).mean(axis=0) - pairs).mean(),
        "wet ratio": (members >= np.float32(0.1)).mean() / (observed >= np.float32(0.1)).mean(),
    }
    for metric, value in expected.items():
        assert table.find("ours", metric).value == pytest.approx(value, rel=1e-6), metric


def at_the_coast(field: xr.DataArray) -> xr.DataArray:
    """The same values around Tampa Bay."""
    return field.assign_coords(lat=field["lat"] - 8.0, lon=field["lon"] + 13.5)


def test_scores_on_land_and_on_water_are_numpys_on_the_same_pixels(systems, truth, coarse):
    truth = at_the_coast(truth)
    bench = Bench(
        {name: at_the_coast(field) for name, field in systems.items()}, truth, at_the_coast(coarse), factor=10
    )
    lat, lon = np.meshgrid(truth["lat"], truth["lon"], indexing="ij")
    land = land_share(lat, lon, 1) > 0.5
    members, observed = systems["ours"].values.astype(float), truth.values.astype(float)
    counts = []
    for surface, chosen in {"land": land, "water": ~land}.items():
        error = (members.mean(axis=0) - observed)[:, chosen]
        pairs = np.abs(members[:, None] - members[None])[..., chosen].sum(axis=(0, 1)) / (2 * 6 * 5)
        expected = {
            "MAE of mean": np.abs(error).mean(),
            "RMSE of mean": np.sqrt((error**2).mean()),
            "bias": error.mean(),
            "CRPS": (np.abs(members - observed)[..., chosen].mean(axis=0) - pairs).mean(),
        }
        part = bench.part(Selection(surface=surface))
        table = part.table(bootstrap=0)
        for metric, value in expected.items():
            assert table.find("ours", metric).value == pytest.approx(value, rel=1e-6), (surface, metric)
        np.testing.assert_array_equal(np.sort(part.errors("bilinear")), np.sort(error_of(systems, truth, chosen)))
        counts.append(table.pixels)
    assert min(counts) > 5000 and sum(counts) == truth.size


def error_of(systems, truth, chosen):
    return (systems["bilinear"].values - truth.values)[:, chosen].ravel()


def test_a_surface_that_is_none_is_refused():
    with pytest.raises(SpecError, match='the surface "moon" was asked for; expected land or water'):
        Selection(surface="moon")


def test_the_spectral_distance_is_that_of_the_rectangle_around_the_area(bench, systems, truth):
    rows, columns = bench.part(Selection(AREA)).box
    box = {"lat": rows, "lon": columns}
    cut = {name: field.isel(box) for name, field in systems.items()}
    expected = report.score(cut, truth.isel(box), factor=1, bootstrap=0)
    found = bench.part(Selection(AREA)).table(bootstrap=0)
    for name in systems:
        assert found.find(name, "RALSD").value == pytest.approx(expected.find(name, "RALSD").value, rel=1e-6)


def test_only_blocks_that_hold_any_of_the_pixels_are_resampled(bench):
    corner = ((-97.1, 34.9), (-96.5, 34.9), (-96.5, 37.1), (-97.1, 37.1))
    table = bench.part(Selection(corner)).table(bootstrap=200)
    assert 5 <= table.groups < 25
    score = table.find("ours", "CRPS")
    assert score.low < score.value < score.high


def test_a_table_without_intervals_gives_the_values_of_the_one_with_them(bench):
    """The first is pooled before it is summed, and so much sooner there."""
    quick, full = (bench.part(Selection(AREA)).table(bootstrap=resamples) for resamples in (0, 20))
    assert quick.pixels == full.pixels and not quick.resamples and full.resamples == 20
    for ours, theirs in zip(quick.rows + quick.strata, full.rows + full.strata, strict=True):
        assert ours.value == pytest.approx(theirs.value, rel=1e-9, nan_ok=True), ours.metric


def test_reliability_and_roc_sort_no_members(bench):
    part = bench.part(Selection(AREA))
    for draw in (reliability, roc):
        assert draw(part, 1.0, 0).pixels == part.count
    assert not bench._sorted


def test_a_part_without_pixels_or_truth_is_refused_with_a_remedy(bench, systems):
    with pytest.raises(SpecError) as refusal:
        bench.part(Selection(low=1e6)).table(bootstrap=0)
    assert "Widen" in refusal.value.remedy
    with pytest.raises(SpecError):
        Bench(systems, None, None, factor=1).part().table(bootstrap=0)


def test_missing_input_lies_in_no_band(systems, truth, coarse):
    holed = coarse.where(coarse["lat"] > 36)
    part = Bench(systems, truth, holed, factor=10).part(Selection(low=0.0))
    assert part.count == holed.notnull().sum() * 100


def test_what_a_bench_forgets_it_makes_again(bench):
    before = bench.part(Selection(AREA)).table(bootstrap=0)
    members = bench.part().members("ours")
    bench.forget()
    assert not bench._sorted and not bench._spectra
    after = bench.part(Selection(AREA)).table(bootstrap=0)
    assert [row.value for row in after.rows] == pytest.approx([row.value for row in before.rows], nan_ok=True)
    assert np.array_equal(bench.part().members("ours"), members)
