"""The numbers of the diagnostic plots are those of public libraries, or of numpy on the same pixels."""

import csv

import numpy as np
import pytest
import xarray as xr
import xskillscore
from pysteps.utils.spectral import rapsd
from pysteps.verification import ensscores, probscores
from scores.probability import crps_for_ensemble, roc_curve_data
from scores.spatial import fss_2d_single_field

from core.errors import SpecError
from core.verify.bench import Bench
from core.verify.diagrams import KINDS
from core.verify.diagrams.point import at_point
from core.verify.diagrams.transect import Track, along_line, kilometres, places_between
from core.verify.selection import Selection
from core.verify.spatial import power_by_block

THRESHOLD = 5.0
AREA = Selection(((-96.803, 35.104), (-95.402, 35.207), (-95.901, 36.703)))


@pytest.fixture
def truth(make_rain) -> xr.DataArray:
    return make_rain(0, ny=200, nx=200)


@pytest.fixture
def ours(make_rain) -> xr.DataArray:
    """Half the truth, so that there is skill, and half chance; no ties."""
    noise = np.random.default_rng(5).uniform(0, 1e-3, (10, 1, 200, 200))
    return (make_rain(1, members=10, ny=200, nx=200) / 2 + make_rain(0, ny=200, nx=200) / 2 + noise).astype("float32")


@pytest.fixture
def coarse(truth) -> xr.DataArray:
    return truth.coarsen(lat=10, lon=10).mean()


@pytest.fixture
def bench(ours, truth, coarse, make_rain) -> Bench:
    return Bench({"ours": ours, "bilinear": make_rain(2, ny=200, nx=200)}, truth, coarse, factor=10)


def draw(kind: str, bench: Bench, selection: Selection | None = None, resamples: int = 0):
    return KINDS[kind].draw(bench.part(selection), THRESHOLD, resamples)


def pixels_of(bench: Bench, name: str = "ours", selection: Selection = AREA):
    """(members [m, n], truth [n], coarse input [n]) of the chosen pixels, from the fields themselves."""
    known = bench.part(selection).known
    cells = None if bench.cells is None else bench.cells[known]
    return bench.fields[name][:, known].astype(float), bench.truth[known].astype(float), cells


def test_spectra_are_those_of_pysteps(bench, ours, truth):
    plot = draw("spectrum", bench)
    for name, fields in {"truth": [truth[0]], "ours": ours[:, 0], "ours mean": [ours[:, 0].mean("member")]}.items():
        expected = np.mean([rapsd(field.values, fft_method=np.fft) for field in fields], axis=0)[1:]
        assert plot.curve(name).y == pytest.approx(expected, rel=1e-6), name
    assert plot.curve("truth").x[[0, -1]] == pytest.approx(np.array([200, 200 / 99]) * bench.step_km)


def test_spectra_of_an_area_rest_on_its_rectangle_and_say_so(bench, truth):
    corners = ((-96.803, 35.104), (-95.403, 35.104), (-95.403, 36.504), (-96.803, 36.504))
    square = Selection((*corners, (-96.803, 36.0), (-96.0, 35.8), (-96.803, 35.6)))
    plot = draw("spectrum", bench, square)
    expected = rapsd(truth[0, 11:151, 20:160].values, fft_method=np.fft)[1:]
    assert plot.curve("truth").y == pytest.approx(expected, rel=1e-6)
    assert "140 x 140" in plot.note and plot.pixels < 140 * 140


def test_ranks_are_those_of_pysteps_on_wet_cells(bench):
    members, observed, cells = pixels_of(bench)
    wet = cells >= 0.1
    expected = ensscores.rankhist(members[:, wet], observed[wet], normalize=True)
    plot = draw("ranks", bench, AREA)
    assert plot.curve("ours").y == pytest.approx(expected, abs=1e-6)
    assert "wet" not in plot.note and "0.1" in plot.note and plot.pixels == wet.sum() > 1000


def test_ties_are_broken_evenly_so_that_a_dry_ensemble_is_flat(truth):
    dry = truth * 0
    bench = Bench({"ours": xr.concat([dry] * 4, "member")}, dry, dry.coarsen(lat=10, lon=10).mean() + 1, factor=10)
    assert draw("ranks", bench).curve("ours").y == pytest.approx(0.2, abs=0.01)


def test_spread_and_skill_are_those_of_numpy_in_each_tenth(bench):
    members, observed, _ = pixels_of(bench)
    order = np.argsort(members.var(axis=0))
    tenths = np.array_split(order, 10)
    spread = [np.sqrt((members[:, tenth].var(axis=0, ddof=1) * 11 / 10).mean()) for tenth in tenths]
    skill = [np.sqrt(((members[:, tenth].mean(axis=0) - observed[tenth]) ** 2).mean()) for tenth in tenths]
    curve = draw("spread_skill", bench, AREA).curve("ours")
    assert curve.counts == pytest.approx([tenth.size for tenth in tenths], abs=1)
    assert curve.x == pytest.approx(spread, rel=2e-3) and curve.y == pytest.approx(skill, rel=2e-2)
    whole = np.sqrt((curve.y**2 * curve.counts).sum() / curve.counts.sum())
    assert whole == pytest.approx(np.sqrt(((members.mean(axis=0) - observed) ** 2).mean()), rel=1e-6)


def reliability_of_pysteps(members, observed):
    """(mean probability, frequency, count) by tenth of probability."""
    expected = probscores.reldiag_init(THRESHOLD - 1e-9, n_bins=10, min_count=1)
    probscores.reldiag_accum(expected, (members >= THRESHOLD).mean(axis=0), observed)
    with np.errstate(invalid="ignore"):
        return *probscores.reldiag_compute(expected), expected["num_idx"].ravel()


def test_reliability_of_many_members_is_that_of_pysteps(ours, truth, make_rain):
    further = make_rain(9, members=3, ny=200, nx=200) / 2 + truth / 2
    many = xr.concat([ours, further.assign_attrs(ours.attrs)], "member")  # no thirteenth lies between two tenths
    bench = Bench({"ours": many}, truth, None, factor=10)
    members, observed, _ = pixels_of(bench, "ours")
    probability, frequency, counts = reliability_of_pysteps(members, observed)
    plot = draw("reliability", bench, AREA)
    curve = plot.curve("ours")
    assert curve.x == pytest.approx(probability, abs=1e-6, nan_ok=True)
    assert curve.y == pytest.approx(frequency, abs=1e-6, nan_ok=True)
    assert curve.counts == pytest.approx(counts) and np.isfinite(curve.y).sum() > 5
    assert np.nansum(plot.below.curve("ours").y) == counts.sum() and plot.below.curve("ours").x[0] == 0.05


def test_few_members_have_every_probability_apart(ours, truth):
    bench = Bench({"ours": ours[:7]}, truth, None, factor=10)
    members, observed, _ = pixels_of(bench, "ours")
    probability, frequency, counts = reliability_of_pysteps(members, observed)
    curve = draw("reliability", bench, AREA).curve("ours")
    seen = curve.counts > 0
    assert curve.y.size == 8 and seen.sum() > 5
    assert curve.y[seen] == pytest.approx(frequency[counts > 0], abs=1e-6)
    assert curve.x[seen] == pytest.approx((np.arange(8) / 7)[seen])
    assert curve.x[seen] == pytest.approx(probability[counts > 0], abs=1e-6)


def test_roc_is_that_of_scores_and_its_area_that_of_xskillscore(bench):
    members, observed, _ = pixels_of(bench)
    probability, event = (
        xr.DataArray(values, dims="pixel") for values in ((members >= THRESHOLD).mean(axis=0), observed >= THRESHOLD)
    )
    expected = roc_curve_data(probability, event.astype(float), np.arange(11) / 10)
    plot = draw("roc", bench, AREA)
    curve = plot.curve("ours")
    assert curve.y[::-1] == pytest.approx(expected["POD"].values, abs=1e-6)
    assert curve.x[::-1] == pytest.approx(expected["POFD"].values, abs=1e-6)
    bins = np.append(np.arange(11) / 10 - 1e-6, 1.1)
    area = xskillscore.roc(event.astype(int), probability, bin_edges=bins, dim="pixel", return_results="area")
    assert float(plot.further["area of ours"].split()[0]) == pytest.approx(float(area), abs=1e-5) and float(area) > 0.6


def test_quantiles_are_those_of_numpy(bench):
    members, observed, _ = pixels_of(bench)
    plot = draw("quantiles", bench, AREA)
    levels = [float(level) for level in plot.further["levels"].split()]
    for values, found in ((observed, plot.curve("ours").x), (members, plot.curve("ours").y)):
        assert found == pytest.approx(np.quantile(values, levels, method="inverted_cdf"), rel=1e-6)
    assert levels[-1] == 0.9995, "of 14,000 pixels, 5 lie beyond"


def test_errors_by_input_are_the_crps_of_scores_in_each_class_of_the_input(bench):
    members, observed, cells = pixels_of(bench)
    fcst = xr.DataArray(members, dims=("member", "pixel"))
    every = crps_for_ensemble(
        fcst, xr.DataArray(observed, dims="pixel"), "member", method="fair", preserve_dims="pixel"
    ).values
    curve = draw("error_by_input", bench, AREA).curve("ours")
    for place, (low, high) in enumerate(((0, 0.1), (0.1, 0.2), (0.2, 0.5), (0.5, 1), (1, 2), (2, 5), (5, 10))):
        chosen = (cells >= np.float32(low)) & (cells < np.float32(high))
        expected = every[chosen].mean() if chosen.any() else np.nan
        assert curve.y[place] == pytest.approx(expected, rel=1e-6, nan_ok=True)
        assert curve.counts[place] == chosen.sum()
    assert np.isfinite(curve.y).sum() >= 2


def test_fss_of_a_single_field_is_that_of_scores_at_every_scale(bench, truth, make_rain):
    curve = draw("fractions", bench).curve("bilinear")
    for length, value in zip(curve.x, curve.y, strict=True):
        side = round(length / bench.step_km)
        expected = fss_2d_single_field(
            make_rain(2, ny=200, nx=200)[0].values,
            truth[0].values,
            event_threshold=THRESHOLD,
            window_size=(side, side),
            threshold_operator=np.greater_equal,
        )
        assert value == pytest.approx(expected, abs=1e-6), side
    assert curve.x.size == 6


def test_the_distribution_is_that_of_numpy(bench):
    members, observed, _ = pixels_of(bench)
    plot = draw("exceedance", bench, AREA)
    for values, curve in ((observed, plot.curve("truth")), (members, plot.curve("ours"))):
        expected = [(values >= place).mean() for place in curve.x]
        assert curve.y == pytest.approx(expected, abs=1e-6)


def test_the_power_of_a_band_adds_up_over_blocks_to_that_of_its_rings(truth):
    values, bands = truth.values[None, :, :120, :90], np.array([3, 9, 20])
    blocks = (np.arange(120) // 40)[:, None] * 3 + np.arange(90) // 30
    sums = power_by_block(values, bands, blocks)
    ring = np.rint(np.hypot(np.fft.fftfreq(120)[:, None], np.fft.fftfreq(90)) * 120)
    whole = np.abs(np.fft.fft2(values[0, 0])) ** 2 / (120 * 90)
    expected = [whole[(ring >= low) & (ring < high)].sum() for low, high in ((3, 9), (9, 20))]
    assert sums.shape == (2, 9) and sums.sum(axis=1) == pytest.approx(expected, rel=1e-4)


def test_a_ripple_in_one_corner_has_its_power_in_the_block_there():
    field = np.zeros((1, 1, 100, 100))
    field[..., 10:40, 60:90] = np.sin(2 * np.pi * np.arange(30) / 5)
    sums = power_by_block(field, np.array([15, 25]), (np.arange(100) // 50)[:, None] * 2 + np.arange(100) // 50)[0]
    assert sums.argmax() == 1 and sums[1] > 0.9 * sums.sum()


def test_the_band_of_a_spectrum_is_that_of_power_summed_anew_in_drawn_blocks(bench):
    plot = draw("spectrum", bench, resamples=100)
    curve, weights = plot.curve("bilinear"), bench.part().resampling(100).weights
    assert (
        np.isnan(curve.low[curve.x > 45]).all() and np.isfinite(curve.low[curve.x < 40]).all() and "44 km" in plot.band
    )
    half = np.fft.rfft2(bench.fields["bilinear"][0, 0])
    ring = np.rint(np.hypot(np.fft.fftfreq(200)[:, None], np.fft.rfftfreq(200)) * 200)
    alone = np.fft.irfft2(np.where((ring >= 5) & (ring < 15), half, 0), s=(200, 200)) ** 2
    drawn = [np.average(alone, weights=row[bench.layout.blocks]) / alone.mean() for row in weights[1:]]
    low, high = np.percentile(drawn, (2.5, 97.5))
    assert curve.low[4:14] == pytest.approx(low * curve.y[4:14], rel=1e-3)
    assert curve.high[4:14] == pytest.approx(high * curve.y[4:14], rel=1e-3)


def test_the_band_of_a_spectrum_is_as_wide_as_spectra_of_other_draws_differ():
    """White noise, whose power in a band of rings has a known spread; 25 blocks leave some of it out."""
    random, coords = np.random.default_rng(2), {"lat": 35 + 0.01 * np.arange(200), "lon": -97 + 0.01 * np.arange(200)}
    ratios, truths = [], []
    for _ in range(12):
        noise = xr.DataArray(random.normal(size=(1, 200, 200)).astype("float32"), coords, ("time", "lat", "lon"))
        curve = draw(
            "spectrum", Bench({"ours": noise.assign_attrs(units="K")}, None, None, factor=10), resamples=300
        ).curve("ours")
        ratios.append(((curve.high - curve.low) / curve.y)[[5, 16, 26]] / (2 * 1.96))
        truths.append(
            [np.average(curve.y[low:high], weights=np.arange(low, high)) for low, high in ((4, 14), (14, 24), (24, 34))]
        )
    expected = np.sqrt(
        1 / (np.pi * np.array([95, 195, 295]))
    )  # half as many independent coefficients as pi (b^2 - a^2)
    assert np.std(truths, axis=0) / np.mean(truths, axis=0) == pytest.approx(expected, rel=0.6)
    assert np.mean(ratios, axis=0) == pytest.approx(0.88 * expected, rel=0.2)


@pytest.mark.parametrize("kind", KINDS)
def test_bands_hold_the_line_where_blocks_are_many(bench, kind):
    curve = draw(kind, bench, resamples=200).curve("ours")
    known = np.isfinite(curve.low)
    assert known.any() and (curve.low[known] <= curve.y[known] + 1e-6).mean() > 0.85
    assert (curve.high[known] >= curve.y[known] - 1e-6).mean() > 0.85 and (curve.low[known] < curve.high[known]).any()


def test_a_band_is_that_of_frequencies_counted_anew_in_drawn_blocks(bench):
    part = bench.part()
    curve = KINDS["reliability"].draw(part, THRESHOLD, 50).curve("ours")
    probability = (part.members("ours") >= THRESHOLD).mean(axis=1)
    event, inside = part.observed >= THRESHOLD, np.isclose(probability, 0.3)
    drawn = [
        np.average(event[inside], weights=weights[part.blocks][inside]) for weights in part.resampling(50).weights[1:]
    ]
    assert (curve.low[3], curve.high[3]) == pytest.approx(np.percentile(drawn, (2.5, 97.5)), abs=1e-6)


def test_a_part_of_few_blocks_has_no_bands_and_does_not_claim_any(bench):
    corner = Selection(((-97.1, 34.9), (-96.9, 34.9), (-96.9, 35.1), (-97.1, 35.1)))
    for kind in KINDS:
        plot = draw(kind, bench, corner, resamples=200)
        assert np.isnan(plot.curve("ours").low).all() and plot.band == "", kind


@pytest.mark.parametrize("kind", [kind for kind, made in KINDS.items() if not made.truth])
def test_without_a_truth_spectrum_and_distribution_remain(ours, coarse, kind):
    plot = draw(kind, Bench({"ours": ours}, None, coarse, factor=10))
    assert "truth" not in {curve.system for curve in plot.curves}
    assert np.isfinite(plot.curve("ours").y).all()


def test_temperature_has_the_same_plots_on_its_own_axes():
    random = np.random.default_rng(0)
    coords = {"lat": 50 + 0.25 * np.arange(40), "lon": 0.25 * np.arange(40)}
    truth = xr.DataArray(280 + random.normal(size=(1, 40, 40)), dims=("time", "lat", "lon"), coords=coords)
    ours = truth.expand_dims(member=4) + random.normal(size=(4, 1, 40, 40))
    fields = [field.astype("float32").assign_attrs(units="K") for field in (ours, truth)]
    bench = Bench({"ours": fields[0]}, fields[1], fields[1].coarsen(lat=5, lon=5).mean(), factor=5)
    for kind, made in KINDS.items():
        plot = made.draw(bench.part(), 280.0, 50)
        assert np.isfinite(plot.curve("ours").y).any(), kind
        assert kind == "spectrum" or kind == "fractions" or "log" not in (plot.x.scale, plot.y.scale)


def test_the_table_of_a_plot_can_be_read_back(bench):
    plot = draw("reliability", bench, AREA, resamples=100)
    text = plot.to_csv("storm.nc, the area drawn")
    rows = list(csv.DictReader(line for line in text.splitlines() if not line.startswith("#")))
    mine = [row for row in rows if row["system"] == "ours"]
    found = [float(row["frequency"] or "nan") for row in mine]
    assert found == pytest.approx(plot.curve("ours").y, rel=1e-8, nan_ok=True)
    assert "# on: storm.nc, the area drawn" in text and f"# pixels: {plot.pixels}" in text


def test_at_a_point_the_chance_of_each_value_is_that_of_numpy(bench, ours, truth, coarse):
    row, column = bench.pixel_at(-96.402, 35.798)
    assert (row, column) == (80, 60) and bench.pixel_at(-99.0, 35.8) is None
    plot = at_point(bench, row, column, 0)
    members = ours.values[:, 0, 80, 60].astype(float)
    curve = plot.curve("ours")
    assert curve.y == pytest.approx([(members >= value).mean() for value in curve.x]) and curve.y[0] == 1
    assert dict(plot.marks) == pytest.approx({"truth": truth.values[0, 80, 60], "input": coarse.values[0, 8, 6]})
    assert plot.below.curve("ours").y.sum() == 10 and {c.system for c in plot.curves} == {"ours"}


def test_at_a_dry_point_the_axis_begins_at_0_and_ends_where_it_rains(bench, ours, truth):
    dry = Bench({"ours": ours * np.float32(1e-8)}, truth * 0, None, factor=10)
    plot = at_point(dry, 80, 60, 0)
    assert plot.x.limits == plot.below.x.limits == (0, 1)
    assert plot.below.curve("ours").y.tolist() == [10, 0, 0, 0, 0]
    wet = at_point(bench, 80, 60, 0)
    largest = max(ours.values[:, 0, 80, 60].max(), *dict(wet.marks).values())
    assert wet.x.limits == wet.below.x.limits == (0, pytest.approx(largest))


def test_at_a_point_the_axis_of_temperatures_is_as_long_as_they_are_apart(ours):
    warm = ours.assign_attrs(units="K") + 280
    plot = at_point(Bench({"ours": warm.assign_attrs(units="K")}, None, None, factor=10), 80, 60, 0)
    members = warm.values[:, 0, 80, 60]
    assert plot.x.limits == (members.min(), members.max()) and members.min() > 279


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("side", [0.011, 0.035])
def test_a_plot_of_very_few_pixels_is_made_without_fault(bench, kind, side):
    west, south = -96.3046, 35.4046
    few = Selection(((west, south), (west + side, south), (west + side, south + side), (west, south + side)))
    part = bench.part(few)
    plot = KINDS[kind].draw(part, THRESHOLD, 100)
    assert 0 < part.count < 17 and plot.pixels <= part.count
    assert all(curve.x.size == curve.y.size == curve.low.size == curve.counts.size for curve in plot.curves)
    assert plot.to_csv().count("\n") >= 2


def test_along_a_line_fields_stand_in_kilometres_with_the_fan_of_their_members(ours):
    x, y = places_between((-96.9, 35.5), (-96.4, 35.5), (0.01, 0.01))
    members = ours.values[:, 0, 50, 10:61].astype(float)
    middle = Track("mean", "mm/h", members.mean(0), members, like="Stormlens")
    chance = Track("P(> 1 mm/h)", "%", 100 * (members > 1).mean(0), apart=True)
    plot = along_line(kilometres(x, y, degrees=True), (middle, chance), np.ones(x.size, bool))
    curve = plot.curve("mean")
    assert x.size == 51 and curve.y == pytest.approx(members.mean(0)) and curve.like == "Stormlens"
    assert curve.low == pytest.approx(np.quantile(members, 0.1, axis=0))
    assert curve.high == pytest.approx(np.quantile(members, 0.9, axis=0))
    assert curve.x[-1] == pytest.approx(0.5 * 111.195 * np.cos(np.radians(35.5)), rel=1e-6)
    assert plot.below.y.units == "%" and plot.below.curve("P(> 1 mm/h)").y.max() <= 100
    rows = list(csv.DictReader(line for line in plot.to_csv().splitlines() if not line.startswith("#")))
    assert [row["of"] for row in rows[::51]] == ["value (mm/h)", "value (%)"] and len(rows) == 102


def test_a_line_is_cut_where_no_field_is_and_one_outside_of_all_is_refused():
    track = Track("input", "mm/h", np.array([np.nan, np.nan, 1.0]))
    plot = along_line(np.array([0.0, 1.0, 2.0]), (track,), np.array([False, True, True]))
    assert plot.curves[0].x.tolist() == [1.0, 2.0] and np.isnan(plot.curves[0].y[0]), "missing is not outside"
    with pytest.raises(SpecError) as refusal:
        along_line(np.array([0.0, 1.0, 2.0]), (track,), np.zeros(3, bool))
    assert "across the region" in refusal.value.remedy
