"""The score table: agrees with the scores alone, pools, resamples in pairs, stratifies by the input."""

import json

import numpy as np
import pytest
import xarray as xr

from core.errors import GridError, SpecError
from core.verify import ensemble, extremes, point, report, spatial
from core.verify.metrics import METRICS


@pytest.fixture
def truth(make_rain) -> xr.DataArray:
    return make_rain(0, times=2, ny=200, nx=200)


@pytest.fixture
def systems(make_rain) -> dict[str, xr.DataArray]:
    return {
        "ours": make_rain(1, members=6, times=2, ny=200, nx=200),
        "bilinear": make_rain(2, times=2, ny=200, nx=200),
    }


def coarse_of(field: xr.DataArray) -> xr.DataArray:
    return field.coarsen(lat=10, lon=10).mean()


def test_table_agrees_with_the_scores_asked_for_alone(systems, truth):
    table = report.score(systems, truth, coarse_of(truth), factor=10, bootstrap=0)
    ours, bilinear = systems["ours"], systems["bilinear"]
    expected = {
        ("ours", "CRPS"): ensemble.crps(ours, truth),
        ("ours", "MAE of median"): point.mean_absolute_error(ours.median("member"), truth),
        ("ours", "MAE of mean"): point.mean_absolute_error(ours.mean("member"), truth),
        ("ours", "RMSE of mean"): point.root_mean_squared_error(ours.mean("member"), truth),
        ("ours", "bias"): point.bias(ours.mean("member"), truth),
        ("ours", "spread/skill"): ensemble.spread_skill(ours, truth),
        ("ours", "FSS 1 mm/h, 5 km"): spatial.fractions_skill(ours, truth, threshold=1, window=4),
        ("ours", "FSS 5 mm/h, 20 km"): spatial.fractions_skill(ours, truth, threshold=5, window=18),
        ("ours", "RALSD"): spatial.log_spectral_distance(ours, truth),
        ("ours", "q99 ratio"): extremes.quantile_ratio(ours, truth, level=0.99),
        ("ours", "q99.9 ratio"): extremes.quantile_ratio(ours, truth, level=0.999),
        ("ours", "top 0.1 % ratio"): extremes.top_mean_ratio(ours, truth),
        ("ours", "wet ratio"): extremes.wet_ratio(ours, truth),
        ("ours", "total ratio"): ours.mean() / truth.mean(),
        ("bilinear", "CRPS"): point.mean_absolute_error(bilinear, truth),
        ("bilinear", "MAE of median"): point.mean_absolute_error(bilinear, truth),
        ("bilinear", "FSS 20 mm/h, 5 km"): spatial.fractions_skill(bilinear, truth, threshold=20, window=4),
    }
    for (system, metric), value in expected.items():
        assert table.find(system, metric).value == pytest.approx(float(value), rel=1e-5), (system, metric)


def test_table_agrees_with_the_scores_where_pixels_are_missing(systems, truth):
    seen = truth.where((truth["lat"] > 35.3) | (truth["lon"] > -96))
    seen[1, 30:90, 40:70] = np.nan
    ours = systems["ours"].where(truth["lon"] < -95.2)
    table = report.score({"ours": ours}, seen, factor=10, bootstrap=0)
    assert table.find("ours", "CRPS").value == pytest.approx(float(ensemble.crps(ours, seen)), rel=1e-6)
    fss = spatial.fractions_skill(ours, seen, threshold=1, window=18)
    assert table.find("ours", "FSS 1 mm/h, 20 km").value == pytest.approx(float(fss), rel=1e-9)
    wet = extremes.wet_ratio(ours, seen)
    assert table.find("ours", "wet ratio").value == pytest.approx(float(wet), rel=1e-6)


def test_every_metric_is_given_for_an_ensemble(systems, truth):
    table = report.score(systems, truth, coarse_of(truth), factor=10, bootstrap=0)
    assert [row.metric for row in table.rows if row.system == "ours"] == [metric.name for metric in METRICS]


def test_a_single_field_has_no_spread_and_no_ranks(systems, truth):
    table = report.score(systems, truth, factor=10, bootstrap=0)
    given = {row.metric for row in table.rows if row.system == "bilinear"}
    assert "CRPS" in given
    assert not given & {"spread/skill", "rank deviation"}


def test_all_systems_are_scored_on_the_same_pixels(systems, truth):
    holed = {**systems, "bilinear": systems["bilinear"].where(truth["lat"] > 36)}
    table = report.score(holed, truth, factor=10, bootstrap=0)
    alone = report.score({"ours": systems["ours"]}, truth.where(truth["lat"] > 36), factor=10, bootstrap=0)
    assert table.pixels == alone.pixels == int((truth["lat"] > 36).sum()) * 200 * 2
    for metric in ("CRPS", "FSS 1 mm/h, 20 km", "q99 ratio", "wet ratio"):
        assert table.find("ours", metric).value == pytest.approx(alone.find("ours", metric).value, rel=1e-12)


def test_a_perfect_ensemble_has_flat_ranks_and_passes_each_stratum_of_its_input(make_rain):
    random = np.random.default_rng(0)
    cells = xr.DataArray(random.gamma(0.5, 4, size=(1, 20, 20)).astype(np.float32), dims=("time", "y", "x"))
    fine = cells.values.repeat(10, -1).repeat(10, -2)
    draws = (fine * random.gamma(1.0, 1.0, size=(9, 1, 200, 200))).astype(np.float32)
    members = xr.DataArray(draws[:8], dims=("member", "time", "y", "x"))
    truth = xr.DataArray(draws[8], dims=("time", "y", "x"))
    table = report.score({"perfect": members}, truth, cells, factor=10, bootstrap=0, step_km=1.0)
    np.testing.assert_allclose(table.curves.ranks["perfect"], 1 / 9, atol=0.01)
    for metric in (
        "spread/skill, input 0.1-1 mm/h",
        "spread/skill, input 1-5 mm/h",
        "spread/skill, input 5 or more mm/h",
    ):
        assert table.find("perfect", metric).value == pytest.approx(1, abs=0.03)


def test_ranks_are_counted_under_wet_coarse_cells_only(systems, truth):
    half = truth.where(truth["lat"] > 36, 0.0)
    dry_south = {"ours": systems["ours"].where(truth["lat"] > 36, 0.0)}
    wet_only = report.score(dry_south, half, coarse_of(half), factor=10, bootstrap=0)
    north = {"ours": systems["ours"].sel(lat=slice(36.0, None))}
    alone = report.score(north, half.sel(lat=slice(36.0, None)), factor=10, bootstrap=0)
    expected = alone.curves.ranks["ours"]
    np.testing.assert_allclose(wet_only.curves.ranks["ours"], expected, atol=0.01)


def test_intervals_hold_the_value_and_significance_is_paired(systems, truth):
    near = truth + 0.01 * abs(systems["bilinear"] - truth)
    table = report.score({"truth": truth, "near": near, **systems}, truth, factor=10, bootstrap=300)
    row = table.find("ours", "CRPS")
    assert row.low < row.value < row.high
    assert table.find("near", "CRPS").significant is True
    assert table.find("truth", "CRPS").significant is None
    assert (table.groups, table.resamples) == (5 * 4, 300), "220 km, and from west to east a fifth less"


def test_a_difference_is_paired_so_a_constant_one_is_certain(systems, truth):
    nearer = truth + (systems["bilinear"] - truth) * 0.5
    asked = {"far - near": ("bilinear", "near")}
    table = report.score(systems | {"near": nearer}, truth, factor=10, bootstrap=200, differences=asked)
    row = next(row for row in table.differences if row.metric == "MAE of mean")
    assert row.value == pytest.approx(table.find("near", "MAE of mean").value, rel=1e-5)
    assert row.low < row.value < row.high and row.significant is True and row.ideal == 0
    assert "far - near" in table.to_text(width=400) and table.to_dict()["differences"]
    same = report.score(systems | {"near": systems["ours"] * 1}, truth, factor=10, bootstrap=50,
                        differences={"nought": ("near", "ours")})  # fmt: skip
    assert all(row.value == 0 and row.significant is not True for row in same.differences)
    with pytest.raises(SpecError, match="absent"):
        report.score(systems, truth, factor=10, bootstrap=0, differences={"x": ("ours", "absent")})


@pytest.mark.filterwarnings("error")
def test_where_both_are_endlessly_far_from_ideal_neither_is_better(make_rain):
    """Ratios to what a dry truth has none of."""
    ours, other = make_rain(1, members=3, ny=240, nx=240), make_rain(2, members=3, ny=240, nx=240)
    dry = xr.zeros_like(make_rain(3, ny=240, nx=240))
    table = report.score({"ours": ours, "other": other}, dry, factor=10, reference="other", bootstrap=20)
    row = table.find("ours", "wet ratio")
    assert np.isinf(row.value) and row.significant is None and np.isnan(row.low)


def test_two_draws_of_one_climate_do_not_differ_significantly(make_rain):
    pair = {name: make_rain(seed, members=4, ny=200, nx=200) for name, seed in (("a", 5), ("b", 6))}
    table = report.score(pair, make_rain(7, ny=200, nx=200), factor=10, bootstrap=300)
    assert table.find("b", "q99.9 ratio").significant is False
    assert "~" in table.to_text()


def test_too_few_blocks_give_no_interval(make_rain):
    table = report.score({"a": make_rain(1)}, make_rain(2), factor=10)
    assert table.resamples == 0
    assert all(np.isnan(row.low) for row in table.rows)


def test_rows_of_a_system_do_not_depend_on_the_others(systems, truth):
    both = report.score(systems, truth, coarse_of(truth), factor=10, bootstrap=0)
    alone = report.score({"ours": systems["ours"]}, truth, coarse_of(truth), factor=10, bootstrap=0)
    assert tuple(row.value for row in both.rows if row.system == "ours") == tuple(row.value for row in alone.rows)


def test_temperature_gets_only_the_scores_that_fit_it(systems, truth):
    warm = {name: field + 280 for name, field in systems.items()}
    kelvin = (truth + 280).assign_attrs(units="K")
    table = report.score(warm, kelvin, coarse_of(kelvin), factor=10, bootstrap=0)
    assert {row.metric for row in table.rows} == {
        "CRPS", "MAE of median", "MAE of mean", "RMSE of mean", "bias", "spread/skill", "rank deviation", "RALSD",
    }  # fmt: skip
    assert table.find("ours", "CRPS").units == "K"


def test_text_fits_the_width_and_shows_every_system_and_metric_once_a_table(systems, truth):
    many = {f"system {number}": systems["ours"] for number in range(7)}
    table = report.score(many, truth, factor=10, bootstrap=50)
    lines = table.to_text(width=100).splitlines()
    assert max(map(len, lines[:-3])) <= 100
    heads = [line for line in lines if line.lstrip().startswith("ideal")]
    assert sum(line.count("system ") for line in heads) == 7
    assert sum(line.startswith("CRPS") for line in lines) == len(heads) > 1


def test_text_marks_a_missing_score_with_a_dash(systems, truth):
    lines = report.score(systems, truth, factor=10, bootstrap=0).to_text().splitlines()
    assert next(line for line in lines if line.startswith("spread/skill")).split()[-1] == "-"


def test_json_holds_every_row_and_null_for_missing(systems, truth):
    table = report.score(systems, truth, coarse_of(truth), factor=10, bootstrap=0)
    parsed = json.loads(table.to_json())
    assert len(parsed["rows"]) == len(table.rows)
    assert parsed["rows"][0]["low"] is None
    assert set(parsed["spectra"]) == {"ours", "bilinear", "truth"}


def test_a_pool_is_a_ratio_of_sums_and_not_a_mean_of_ratios(make_rain):
    wet, dry = make_rain(1), 0.02 * make_rain(2)
    pool = report.Pool(factor=10)
    pool.add({"a": 2 * wet}, wet)
    pool.add({"a": dry}, dry)
    pooled = xr.concat([2 * wet, dry], "time"), xr.concat([wet, dry], "time")
    expected = np.quantile(pooled[0], 0.99) / np.quantile(pooled[1], 0.99)
    row = pool.table(bootstrap=0).find("a", "q99 ratio")
    assert row.value == pytest.approx(expected, rel=0.01)
    assert abs(row.value - 1.5) > 0.3


def test_pooling_frames_one_by_one_equals_scoring_them_together(systems, truth):
    pool = report.Pool(factor=10)
    for time in range(2):
        frame = {name: field.isel(time=[time]) for name, field in systems.items()}
        pool.add(frame, truth.isel(time=[time]), coarse_of(truth).isel(time=[time]))
    pooled, together = pool.table(bootstrap=0), report.score(systems, truth, coarse_of(truth), factor=10, bootstrap=0)
    for row in together.rows:
        if row.metric != "rank deviation":
            assert pooled.find(row.system, row.metric).value == pytest.approx(row.value, rel=1e-9), row


def test_pool_intervals_cover_the_truth_about_as_often_as_they_say(make_rain):
    random, covered = np.random.default_rng(0), 0
    for trial in range(60):
        pool = report.Pool(factor=1, step_km=1.0)
        for _ in range(20):
            obs = xr.DataArray(np.zeros((4, 4), np.float32), dims=("y", "x"))
            pool.add({"a": obs + np.float32(random.normal(1.0, 0.5))}, obs)
        row = pool.table(bootstrap=200, seed=trial).find("a", "bias")
        covered += row.low <= 1.0 <= row.high
    assert 50 <= covered <= 60


def test_grouped_crops_are_resampled_together(make_rain):
    def spread_of(groups: list[str]) -> float:
        pool = report.Pool(factor=10)
        for index, group in enumerate(groups):
            pool.add({"a": make_rain(index % 6 + 20)}, make_rain(0), group=group)
        row = pool.table(bootstrap=300).find("a", "RMSE of mean")
        return row.high - row.low

    copies = [f"place {index % 6}" for index in range(24)]
    alone = [f"crop {index}" for index in range(24)]
    assert spread_of(copies) > 1.5 * spread_of(alone)


def test_ratio_is_paired_and_says_whether_it_differs_from_one(make_rain):
    pool = report.Pool(factor=10)
    for seed in range(8):
        obs, guess = make_rain(seed), make_rain(seed + 50)
        pool.add({"half": obs + (guess - obs) / 2, "guess": guess}, obs)
    row = pool.ratio("CRPS", "half", "guess", bootstrap=200)
    assert row.value == pytest.approx(0.5, rel=1e-5)
    assert row.high - row.low < 1e-5
    assert row.significant is True
    assert row.system == "half / guess"


def test_a_saved_pool_goes_on_where_it_stopped(make_rain, tmp_path):
    whole, first = report.Pool(factor=10), report.Pool(factor=10)
    for seed in range(6):
        crop = {"a": make_rain(seed, members=3)}, make_rain(seed + 9), coarse_of(make_rain(seed + 9))
        whole.add(*crop, group=f"place {seed}")
        if seed < 5:
            first.add(*crop, group=f"place {seed}")
    first.save(tmp_path / "pool.npz")
    resumed = report.Pool.open(tmp_path / "pool.npz")
    resumed.add(*crop, group="place 5")
    assert resumed.table(bootstrap=50).rows == whole.table(bootstrap=50).rows


def test_merging_pools_equals_adding_their_crops(make_rain):
    both, one, other = (report.Pool(factor=10) for _ in range(3))
    for pool, seed in ((one, 1), (other, 2)):
        pool.add({"a": make_rain(seed)}, make_rain(seed + 5))
        both.add({"a": make_rain(seed)}, make_rain(seed + 5))
    one.merge(other)
    assert [row.value for row in one.table(bootstrap=0).rows] == [row.value for row in both.table(bootstrap=0).rows]


def test_what_does_not_fit_is_refused_by_name(systems, truth, make_rain):
    shifted = truth.assign_coords(lat=truth["lat"] + 0.005)
    with pytest.raises(GridError, match=r"shifted lies 0\.005 off .* 0\.5 cells"):
        report.score({"shifted": shifted}, truth, factor=10)
    with pytest.raises(GridError, match="small has the shape"):
        report.score({"small": make_rain(1)}, truth, factor=10)
    with pytest.raises(GridError, match="coarse input covers"):
        report.score(systems, truth, coarse_of(truth), factor=5)
    with pytest.raises(SpecError, match="nobody"):
        report.score(systems, truth, factor=10, reference="nobody", bootstrap=0)
    with pytest.raises(SpecError, match="no crops"):
        report.Pool(factor=10).table()


def test_crops_of_another_size_or_other_systems_are_refused(make_rain):
    pool = report.Pool(factor=10)
    pool.add({"a": make_rain(1)}, make_rain(2))
    with pytest.raises(GridError, match="size"):
        pool.add({"a": make_rain(1, ny=80, nx=80)}, make_rain(2, ny=80, nx=80))
    with pytest.raises(SpecError, match="systems"):
        pool.add({"b": make_rain(1)}, make_rain(2))


@pytest.mark.parametrize(("seed", "scale", "significant"), [(2, 0.8, True), (9, 1.0, False)])
def test_the_best_is_tested_against_the_next_on_the_same_resampled_blocks(
    systems, truth, make_rain, seed, scale, significant
):
    """The paired interval by hand, of 5 x 5 blocks of 40 pixels' side."""
    systems = {
        "far": truth + 5.0,
        "one": systems["bilinear"],
        "other": make_rain(seed, times=2, ny=200, nx=200) * scale,
        "oracle": truth,
    }
    table = report.score(systems, truth, factor=10, bootstrap=400, seed=3, bounds=["oracle"])
    (lead,) = (lead for lead in table.leads if lead.metric == "MAE of mean")
    errors = {name: np.abs((systems[name] - truth).values.astype(float)) for name in ("one", "other")}
    blocks = {name: each.reshape(2, 5, 40, 5, 40).sum(axis=(0, 2, 4)).ravel() for name, each in errors.items()}
    first, second = sorted(blocks, key=lambda name: blocks[name].sum())
    draws = np.random.default_rng(3).multinomial(25, np.full(25, 1 / 25), size=400)
    low, high = np.percentile(draws @ (blocks[first] - blocks[second]), (2.5, 97.5))
    assert (lead.system, lead.second, lead.significant) == (first, second, significant)
    assert significant == (high < 0 or low > 0)


def test_equals_lead_by_nothing_and_without_intervals_nothing_is_told(systems, truth):
    twins = {"one": systems["bilinear"], "two": systems["bilinear"]}
    assert not any(lead.significant for lead in report.score(twins, truth, factor=10, bootstrap=100).leads)
    untested = report.score(systems, truth, factor=10, bootstrap=0)
    assert untested.leads and all(lead.significant is None for lead in untested.leads)
