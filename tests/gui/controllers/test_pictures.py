"""What the panels show, by hand."""

from dataclasses import replace

import numpy as np
import pytest
import xarray as xr
from pyproj import CRS, Transformer

from core.grid import coarsen, crop
from core.pipeline.compare import RIVALS
from core.types import VARIABLES, Preview, Run, RunSpec
from gui import words
from gui.colour import Colouring, coarser, member_colours
from gui.controllers import picture as carrying
from gui.controllers.fields import Fields
from gui.controllers.picture import Blank, coloured, on_map
from gui.controllers.pictures import (
    colouring_of,
    gauges_of,
    paint,
    paint_all,
    paint_member,
    ratio,
    summarise,
)
from gui.controllers.titles import brief_of, percentile_words, words_of
from gui.session import Show
from gui.views.camera import MapPoint
from gui.views.place import Place
from gui.views.warp import warped
from gui.widgets.content import BASELINES, PRODUCTS, Content
from tests.stub_scene import observed, stub_scene

ENSEMBLE = np.array([[[1.0, 0.0]], [[3.0, np.nan]], [[8.0, 0.0]]])


def run_of(scene, members=3, *, corrected=False):
    """A run whose member k is the truth times k + 1."""
    truth = crop(scene.truth, scene.region)
    factors = np.arange(1, members + 1, dtype=np.float32)
    downscaled = truth.expand_dims(member=np.arange(members)) * factors[:, None, None, None]
    spec = RunSpec("stub", None, "stub", members=members)
    field = crop(scene.input, scene.region)
    first = field.expand_dims(member=np.arange(members)) * 1 if corrected else None
    return Run(spec, "precip", scene.region, 10, scene.origin, field, first, downscaled, None, truth)


def made(words, show=None, *, run=None, time=0):
    """A panel's picture of a stub run."""
    fields = Fields.of_run(run or run_of(stub_scene()))
    return paint(fields, Content.parse(words), show or Show(), time, dark=False)


@pytest.mark.parametrize(
    ("show", "value"),
    [
        (Show("member", 1), 3.0),
        (Show("member", 99), 8.0),
        (Show("mean"), 4.0),
        (Show("spread"), np.sqrt(13.0)),
        (Show("probability", threshold=2.0), 2 / 3),
        (Show("percentile", percentile=90), 7.0),
        (Show("max"), 8.0),
        (Show("min"), 1.0),
    ],
    ids=lambda value: getattr(value, "kind", ""),
)
def test_summaries_are_those_of_the_textbook(show, value):
    assert summarise(ENSEMBLE, show)[0, 0] == pytest.approx(value)


@pytest.mark.parametrize("kind", [kind for kind, _ in PRODUCTS])
def test_every_product_has_a_picture_a_title_and_a_scale(kind):
    picture = made("downscaled", Show(kind))
    assert picture.values.shape == (60, 80) and picture.rgba.shape[-1] == 4
    assert picture.title.startswith("Downscaled, 1 km, ") and picture.title.endswith(" 3")
    assert made(f"downscaled:{kind}", Show("mean")).title == picture.title, "a panel may have a product of its own"


def test_a_panel_may_hold_one_member_for_good():
    picture = made("downscaled:member 2", Show("mean"))
    assert picture.title == "Downscaled, 1 km, member 2 of 3"
    assert np.array_equal(picture.values, run_of(stub_scene()).downscaled.values[1, 0])


def test_titles_say_what_is_shown():
    rain, warmth = VARIABLES["precip"], VARIABLES["t2m"]
    assert words_of(Show("member", 2), [16], rain) == "member 3 of 16"
    assert words_of(Show("probability", threshold=5), [16], rain) == "P(> 5 mm/h) of 16"
    assert words_of(Show("probability", threshold=278.15), [16], warmth) == "P(> 5 °C) of 16"
    assert words_of(Show("percentile", percentile=75), [16], rain) == "75th percentile of 16"
    assert [percentile_words(p) for p in (1, 2, 3, 11, 22, 90)] == [
        f"{p} percentile" for p in ("1st", "2nd", "3rd", "11th", "22nd", "90th")
    ]


def test_narrow_panels_are_titled_by_the_product_alone_in_every_language():
    rain, asked = VARIABLES["precip"], (Show("member", 2), Show("probability", threshold=5), Show("spread"))
    assert [brief_of(show, 16, rain) for show in asked] == ["member 3", "P(> 5 mm/h)", "spread"]
    words.choose("de")
    try:
        assert brief_of(Show("member", 2), 16, rain) == "Mitglied 3"
        assert words_of(Show("percentile", percentile=90), [16], rain) == "Perzentil 90 von 16"
    finally:
        words.choose("en")


def test_panels_are_titled_with_spacing_and_origin():
    fields = Fields.of_scene(stub_scene(origin="simulated satellite"), {})
    titles = [picture.title for picture in paint_all(fields, ("input", "truth", "input"), Show(), 0, dark=False)]
    assert titles == ["Input, 10 km, simulated satellite", "Truth, 1 km"], "each once"


def test_the_rank_of_the_truth_counts_the_members_below_it():
    run = run_of(stub_scene())
    picture = made("downscaled:rank", run=run)
    truth, members = np.maximum(run.truth.values[0], 0.1), np.maximum(run.downscaled.values[:, 0], 0.1)
    assert (truth == 0.1).any(), "what is dry counts as equal"
    expected = (members < truth).sum(0) + 0.5 * (members == truth).sum(0)
    assert np.array_equal(picture.values, expected.astype(np.float32))
    assert (picture.colouring.scale.low, picture.colouring.scale.high) == (0, 3)
    blank = made("downscaled:rank", run=replace(run, truth=None))
    assert (
        isinstance(blank, Blank) and blank.text == "The run had no truth. Choose one (Ctrl+T), and run again (Ctrl+R)."
    )


@pytest.mark.parametrize("kind", ["paintball", "outlines"])
def test_areas_are_in_the_members_colours_of_which_a_bar_tells(kind):
    picture = made(f"downscaled:{kind}", Show(threshold=8.0))
    chance = made("downscaled:probability", Show(threshold=8.0))
    assert np.array_equal(picture.values, chance.values) and picture.title.endswith("of > 8 mm/h of 3")
    assert chance.key is None and picture.key.scale.title == "Members > 8 mm/h"
    assert "black" in picture.key.scale.units  # the truth is among the fields
    for member in range(3):
        painted = picture.key.to_rgba(np.array([[member + 1.0]]))[0, 0]
        assert tuple(painted) == (*member_colours(3)[member], 255)
    alone = np.isclose(chance.values, 1 / 3)
    step = picture.rgba.shape[0] // alone.shape[0]
    third = picture.rgba[step // 2 :: step, step // 2 :: step][alone][:, :3]
    truth = np.zeros(3, np.uint8)
    if kind == "paintball":
        assert {tuple(pixel) for pixel in third} <= {tuple(member_colours(3)[2]), tuple(truth)}


def test_a_difference_of_fine_fields_is_pixel_by_pixel():
    run = run_of(stub_scene())
    picture = made("downscaled - truth", Show("member", 2), run=run)
    assert picture.title == "Downscaled \N{MINUS SIGN} truth, 1 km, member 3 of 3"
    np.testing.assert_allclose(picture.values, 2 * run.truth.values[0], rtol=1e-5)


def test_fields_of_two_grids_are_compared_on_the_coarser_one():
    run = run_of(stub_scene(), corrected=True)
    picture = made("corrected - truth", run=run)
    assert picture.title.startswith("Corrected \N{MINUS SIGN} truth, 10 km")
    np.testing.assert_allclose(picture.values, run.input.values[0] - coarsen(run.truth, 10).values[0], atol=1e-5)
    np.testing.assert_allclose(made("truth - corrected", run=run).values, -picture.values, atol=1e-5)


def test_what_has_no_members_has_no_spread_and_is_certain():
    run = run_of(stub_scene())
    assert np.array_equal(made("downscaled:spread - truth", run=run).values, made("downscaled:spread", run=run).values)
    chance = made("downscaled:probability - truth", Show(threshold=2.0), run=run)
    expected = (run.downscaled.values[:, 0] > 2).mean(0) - (run.truth.values[0] > 2)
    np.testing.assert_allclose(chance.values, expected, atol=1e-6)
    assert (chance.colouring.scale.low, chance.colouring.scale.high) == (-1, 1)


def test_the_ratio_of_two_dry_places_is_none():
    rates = np.array([[0.0, 0.05, 4.0, 0.0, 4.0, np.nan]]), np.array([[0.0, 0.02, 2.0, 2.0, 0.0, 1.0]])
    found = ratio(*rates)
    assert found[0, :3].tolist() == [0, 0, 2] and 0 < found[0, 3] < 1e-6 and found[0, 4] > 1e6
    assert np.isnan(found[0, 5])


def test_the_scale_of_ratios_is_symmetric_about_one():
    scale = colouring_of("precip", Show(), "/", dark=False).scale
    places = scale.position(np.array([0.1, 0.5, 1.0, 2.0, 10.0], np.float32))
    assert places[2] == pytest.approx(0.5) and places + places[::-1] == pytest.approx(np.ones(5))


def test_scales_stay_whatever_the_field_holds():
    run = run_of(stub_scene())
    heavy = replace(run, downscaled=run.downscaled * 40)
    for content in ("downscaled", "downscaled:spread", "downscaled - truth", "downscaled / truth"):
        assert made(content, run=run).colouring.scale == made(content, run=heavy).colouring.scale


def test_the_spread_of_temperature_is_on_a_scale_of_its_own():
    scale = colouring_of("t2m", Show("spread"), members=3, dark=False).scale
    assert (scale.low, scale.units) == (0, "K")
    assert colouring_of("t2m", Show("mean"), members=3, dark=False).scale.units == "°C"


@pytest.mark.parametrize("variable", RIVALS)
def test_the_baselines_are_those_of_the_score_table(variable):
    assert tuple(RIVALS[variable]) == BASELINES[variable]


def test_a_baseline_is_made_as_for_the_score_table():
    run = run_of(stub_scene())
    expected = RIVALS["precip"]["RainFARM"](run.input, 10, 3, 0)
    picture = made("RainFARM:member 2", run=run)
    assert picture.title == "RainFARM, 1 km, member 2 of 3"
    assert np.array_equal(picture.values, expected.values[1, 0])


def test_a_baseline_needs_no_run():
    fields = Fields.of_scene(stub_scene(), {})
    assert paint(fields, Content("bicubic"), Show(), 0, dark=False).title == "Bicubic, 1 km"


def test_a_baseline_that_cannot_be_made_says_why():
    scene = stub_scene()
    warm = replace(scene, variable="t2m", inputs=(scene.inputs * 0 + 280).rename(precip="t2m"), truth=None)
    fields = Fields.of_scene(warm, {})
    moved = replace(fields, known={"input": fields.known["input"].assign_coords(lat=fields.known["input"].lat + 40)})
    blank = paint(moved, Content("along the ground"), Show(), 0, dark=False)
    assert isinstance(blank, Blank) and "Heights" in blank.text


def test_a_member_on_its_way_says_so():
    field = crop(stub_scene().truth, stub_scene().region)
    picture = paint_member("downscaled", field, Preview(2, field, finished=False), Show(), dark=False)
    assert picture.title == "Downscaled, 1 km, member 3, being drawn"


@pytest.mark.parametrize("halo", [(0, 0, 0, 0), (2, 0, 3, 1)])
def test_gauges_are_where_the_pixels_that_they_observe_are(halo):
    scene = observed(stub_scene(halo=halo, times=2), (3, 7, 1.0), (40, 2, 2.0))
    places = [(round(point.y, 4), round(point.x, 4)) for point in gauges_of(scene, Show(), dark=False)]
    assert places == [(35.035, -97.525), (35.405, -97.575)]
    light, heavy = gauges_of(observed(scene, (3, 7, 0.04), (40, 2, 20.0)), Show(), dark=False)
    scale = colouring_of("precip", Show(), dark=False).to_rgba(np.array([[20.0]], np.float32))[0, 0]
    assert (light.words, light.colour) == ("0.04", ""), "dry has no colour"
    assert (heavy.words, heavy.colour) == ("20", "#{:02x}{:02x}{:02x}".format(*scale[:3].tolist()))
    at_second = observed(scene, (3, 7, 1.0), times=slice(1, 2))
    assert gauges_of(at_second, Show(), 0, dark=False) == () != gauges_of(at_second, Show(), 1, dark=False)
    assert gauges_of(stub_scene(), Show(), dark=False) == gauges_of(None, Show(), dark=False) == ()


def test_a_picture_reads_the_cell_that_holds_a_place():
    run = run_of(stub_scene())
    point = MapPoint(-97.6 + 0.235, 35.0 + 0.118)
    assert made("truth", run=run).at(point) == float(run.truth[0, 11, 23])
    assert made("input", run=run).at(point) == float(run.input[0, 1, 2])
    assert made("truth", run=run).at(MapPoint(-120.0, 35.1)) is None


def beside(run, other, words, time=0):
    """A picture with another run in the list."""
    fields = replace(Fields.of_run(run), others={"1f": Fields.of_run(other)}, names={"1f": "later"})
    return paint(fields, Content.parse(words), Show(), time, dark=False)


def test_another_run_is_shown_at_the_time_on_show_and_a_title_says_where_it_has_none():
    run = run_of(stub_scene(times=3))
    alone = replace(run, **{name: getattr(run, name).isel(time=[1]) for name in ("input", "truth")})
    alone = replace(alone, downscaled=run.downscaled.isel(time=[1]))
    picture = beside(alone, run, "truth@1f")
    assert np.array_equal(picture.values, run.truth.values[1]) and picture.title == "Truth (later), 1 km"
    picture = beside(run, alone, "truth@1f", time=2)
    assert np.array_equal(picture.values, run.truth.values[1])
    assert picture.title == "Truth (later), 1 km, 2019-06-10 00:02 UTC"
    assert all("00:02 UTC" in title for title in picture.shorter if title), "narrow panels say so too"
    assert picture.shorter[-1].startswith("00:02 UTC: Truth")


def test_the_rank_of_another_runs_truth_is_in_its_own_ensemble():
    run, other = run_of(stub_scene(seed=1)), run_of(stub_scene())
    assert np.array_equal(beside(run, other, "downscaled@1f:rank").values, made("downscaled:rank").values)


def test_fields_of_two_variables_are_not_shown_on_one_scale():
    run = run_of(stub_scene())
    assert "2 m temperature" in beside(run, replace(run, variable="t2m"), "truth@1f").text


def test_another_run_on_a_projected_grid_is_drawn_and_read_where_it_lies():
    run = run_of(stub_scene())
    crs = CRS("+proj=aeqd +lat_0=35.3 +lon_0=-97.2 +ellps=WGS84")
    middles = np.arange(-19.5e3, 20e3, 1e3)
    values = (np.arange(1600, dtype=np.float32).reshape(1, 40, 40) % 97) + 1
    attrs = {"grid_mapping": crs.to_cf(), "units": "mm h-1"}
    coords = {"time": run.truth["time"].values, "y": middles, "x": middles}
    radar = xr.DataArray(values, coords, ("time", "y", "x"), name="precip", attrs=attrs)
    fields = replace(Fields.of_run(run), others={"1f": replace(Fields.of_run(run), known={"truth": radar})})
    picture = paint(fields, Content.parse("truth@1f"), Show(), 0, dark=False)
    here = Place.of(run.input)
    lon, lat = Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True).transform(middles[7], middles[31])
    assert picture.read(MapPoint(lon, lat), here) == values[0, 31, 7]
    rgba, edges = on_map(picture, here).drawn
    row = int((lat - edges.south) / (edges.north - edges.south) * rgba.shape[0])
    column = int((lon - edges.west) / (edges.east - edges.west) * rgba.shape[1])
    assert np.array_equal(rgba[row, column], picture.rgba[31, 7])
    assert "not of the same region" in paint(fields, Content.parse("truth - truth@1f"), Show(), 0, dark=False).text


def test_a_large_field_on_another_projection_keeps_its_heaviest_cell_from_afar_and_is_clear_outside():
    middles = -97.995 + 0.01 * np.arange(1100), 30.005 + 0.01 * np.arange(1060)
    values = np.full((1, 1060, 1100), 1.0, np.float32)
    values[0, 700, 300], values[0, :20] = 80.0, np.nan
    coords = {"time": np.array(["2019-06-10"], "datetime64[ns]"), "lat": middles[1], "lon": middles[0]}
    field = xr.DataArray(values, coords, ("time", "lat", "lon"), name="precip", attrs={"units": "mm h-1"})
    picture = paint(Fields("precip", 10, "stub", {"input": field}), Content.parse("input"), Show(), 0, dark=False)
    place = Place.of(field).projected("lambert")
    shapes = [picture.rgba.shape[:2], *(each.shape[:2] for each in picture.coarser)]
    assert shapes == [(1060 // 2**level, 1100 // 2**level) for level in range(4)], "hatching or not"
    levels, edges = on_map(picture, place).drawn
    assert np.array_equal(levels[0], warped(picture.rgba, picture.extent, Place.of(field), place)[0])
    heaviest, light = picture.rgba[700, 300], picture.rgba[100, 100]
    at = place.point_on_map(MapPoint(middles[0][300], middles[1][700]))
    for number, rgba in enumerate(levels):
        assert rgba.shape[:2] == tuple(side // 2**number for side in levels[0].shape[:2])
        row = int((at.y - edges.south) / (edges.north - edges.south) * levels[0].shape[0]) // 2**number
        column = int((at.x - edges.west) / (edges.east - edges.west) * levels[0].shape[1]) // 2**number
        around = rgba[row - 1 : row + 2, column - 1 : column + 2].reshape(-1, 4)
        assert (around == heaviest).all(axis=1).any()
        assert not rgba[0, 0].any(), "a cone's field has no corner there"
        assert np.array_equal(rgba[rgba.shape[0] // 4, rgba.shape[1] // 2], light)
    assert max(levels[-1].shape) <= 256


def test_a_field_on_its_own_map_is_carried_nowhere(monkeypatch):
    """To look up where every pixel of a continent lies takes seconds, even where each lies where it lay."""
    picture = made("input")
    large = replace(picture, coarser=(picture.rgba[::2, ::2],))
    monkeypatch.setattr(carrying, "carried", None)
    monkeypatch.setattr(carrying, "warped", None)
    assert on_map(large, Place(picture.extent)) is large
    assert large.shown[0] == (large.rgba, *large.coarser)


def test_the_coarser_pictures_of_a_large_field_are_those_of_its_heaviest_values():
    values = np.random.default_rng(5).gamma(0.2, 9, (1100, 30)).astype(np.float32)
    values[::7], values[:8] = np.nan, np.nan
    for colouring in (Colouring("precip"), Colouring("precip", "nws"), Colouring.ratio("precip")):
        _, afar = coloured(values, colouring)
        halves = [*coarser(values, 256)]
        for rgba, half in zip(afar, halves, strict=True):
            assert np.array_equal(rgba, colouring.to_rgba(half, enlarged=False))
    assert len(halves) == 3


def test_titles_give_way_word_by_word_where_panels_are_narrow():
    spread, chance, gap = (
        made(words) for words in ("downscaled:spread", "downscaled:probability", "downscaled - truth")
    )
    assert spread.shorter[-2:] == ("Downscaled, spread", "Downscaled, spread")
    assert chance.shorter[-1] == f"Downscaled, P(> {Show().threshold:g})"
    assert made("downscaled:member 2").shorter[-2:] == ("Downscaled, member 2", "Downscaled, #2")
    assert made("downscaled:percentile").shorter[-1] == f"Downscaled, p{Show().percentile:.0f}"
    assert gap.shorter[-1] == "Downscaled \N{MINUS SIGN} truth"
