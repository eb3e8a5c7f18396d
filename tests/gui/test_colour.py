"""What a field looks like: dry, missing, levels, order of colours."""

import numpy as np
import pytest

from gui.colour import (
    DRY,
    FIRST,
    LAST,
    MISSING,
    PALETTES,
    USUAL,
    Colouring,
    Levels,
    MemberColouring,
    colouring,
    member_colours,
    palettes,
    shrink,
)

CONTINUOUS = ("rain", "grey", "temperature", "probability", "difference")
# Machado, Oliveira & Fernandes (2009), doi:10.1109/TVCG.2009.113: severity 1.0, linear RGB
BLINDNESS = {
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}


def linear(colours: np.ndarray) -> np.ndarray:
    """uint8 sRGB -> linear light."""
    encoded = colours / 255
    return np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)


def luminance(colours: np.ndarray) -> np.ndarray:
    """Relative luminance (WCAG)."""
    return linear(colours) @ [0.2126, 0.7152, 0.0722]


def test_dry_is_transparent_and_rain_is_not():
    rgba = Colouring("precip").to_rgba(np.array([[0.0, 0.099, 0.1, 3.0]]))
    assert rgba[0, :, 3].tolist() == [0, 0, 255, 255]


def test_missing_is_hatched_and_differs_from_dry():
    field = np.zeros((300, 300), np.float32)
    field[:100] = np.nan
    rgba = Colouring("precip").to_rgba(field)
    assert rgba.shape == (300, 300, 4)
    assert set(np.unique(rgba[:100, :, 3])) == {40, 190}, "stripes and gaps"
    assert (rgba[100:, :, 3] == 0).all()


def test_small_fields_are_enlarged_for_the_hatching_and_keep_their_corners():
    field = np.full((20, 10), np.nan)
    field[0, 9] = 50.0
    rgba = Colouring("precip").to_rgba(field)
    repeat = rgba.shape[0] // 20
    assert rgba.shape == (20 * repeat, 10 * repeat, 4) and rgba.shape[0] >= 256
    opaque = rgba[..., 3] == 255
    assert opaque[:repeat, 9 * repeat :].all() and opaque.sum() == repeat**2


def test_fields_without_missing_cells_keep_their_size():
    assert Colouring("precip").to_rgba(np.ones((20, 20))).shape == (20, 20, 4)


def test_levels_are_fixed_whatever_the_field_holds():
    colouring = Colouring("precip")
    alone = colouring.to_rgba(np.array([[5.0]]))[0, 0]
    beside_more = colouring.to_rgba(np.array([[5.0, 90.0, 0.0]]))[0, 0]
    assert (alone == beside_more).all()


def test_the_scale_is_logarithmic_from_its_lowest_level_to_its_highest():
    colouring = Colouring("precip")
    index = colouring.to_index(np.array([[0.1, np.sqrt(0.1 * 100), 100.0, 400.0]]))
    assert index.tolist() == [[FIRST, (FIRST + LAST + 1) // 2, LAST, LAST]]


def test_class_bounds_are_exact():
    colouring = Colouring("precip", "nws")
    index = colouring.to_index(np.array([[np.float32(0.999), 1.0, 1.999, 2.0]], np.float32))
    assert np.diff(index[0].astype(int)).tolist() == [1, 0, 1]
    assert colouring.to_index(np.array([[np.nan, 0.0]])).tolist() == [[MISSING, DRY]]


@pytest.mark.parametrize("dark", [False, True])
def test_differences_are_symmetric_about_zero(dark):
    colouring = Colouring.difference("precip", dark=dark, levels=Levels(difference=8.0))
    index = colouring.to_index(np.array([[-8.0, -3.0, 0.0, 3.0, 8.0]])).astype(int)[0]
    assert abs((index[0] + index[4]) - (FIRST + LAST)) <= 1
    assert abs((index[1] + index[3]) - 2 * index[2]) <= 1
    light = luminance(colouring.table[FIRST:, :3])
    assert np.allclose(light, light[::-1], atol=0.06), "neither sign looks heavier"


def test_probability_runs_from_nought_to_certain():
    colouring = Colouring.probability("precip", 5.0)
    assert colouring.to_index(np.array([[0.0, 0.01, 1.0]])).tolist() == [[DRY, 5, LAST]]
    assert "5 mm/h" in colouring.scale.title


def test_temperature_is_painted_in_kelvins_and_told_in_degrees_celsius():
    colouring = Colouring("t2m")
    levels = [float(colouring.scale.words(tick)) for tick in colouring.scale.ticks]
    assert colouring.scale.units == "°C" and 0 in levels and np.ptp(np.diff(levels)) == 0
    low, high = np.float32(colouring.scale.low), np.float32(colouring.scale.high)
    assert colouring.to_index(np.array([[low - 9, low, high, high + 9]])).tolist() == [[FIRST, FIRST, LAST, LAST]]
    assert Colouring.probability("t2m", 273.15).scale.title == "P(> 0 °C)"


def test_spread_and_differences_of_temperature_are_kelvins_without_an_offset():
    spread, difference = Colouring.spread("t2m"), Colouring.difference("t2m", levels=Levels(difference=4.0))
    assert (spread.scale.units, spread.scale.low, spread.scale.words(1.0)) == ("K", 0, "1")
    assert spread.to_index(np.array([[0.0, spread.scale.high]])).tolist() == [[FIRST, LAST]]
    assert (difference.scale.units, difference.scale.words(-4.0)) == ("K", "-4")


def test_the_spread_of_rain_is_on_the_scale_of_rain():
    assert Colouring.spread("precip", "nws").scale == Colouring("precip").scale


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("palette", ["rain", "grey"])
@pytest.mark.parametrize("vision", ["full", *BLINDNESS])
def test_rain_keeps_its_order_for_every_kind_of_vision(dark, palette, vision):
    colours = linear(Colouring("precip", palette, dark=dark).table[FIRST:, :3])
    if vision != "full":
        colours = np.clip(colours @ np.array(BLINDNESS[vision]).T, 0, 1)
    steps = np.diff((colours @ [0.2126, 0.7152, 0.0722])[::12])
    assert (steps > 0).all() if dark else (steps < 0).all()


@pytest.mark.parametrize("name", CONTINUOUS)
def test_palettes_are_smooth(name):
    for dark in (False, True):
        colouring = Colouring("t2m", name, dark=dark)
        assert np.abs(np.diff(colouring.table[FIRST:, :3].astype(int), axis=0)).max() <= 6


def test_the_default_palette_comes_first_and_every_file_loads():
    assert palettes("precip")[0][0] == "rain"
    assert "nws" in dict(palettes("precip"))
    for path in PALETTES.glob("*.toml"):
        assert Colouring("precip", path.stem).table.shape == (256, 4)


def test_painting_warns_of_nothing():
    field = np.array([[np.nan, -1.0, 0.0, np.inf, 1e-30]])
    with np.errstate(all="raise"):
        Colouring("precip").to_rgba(field)
        Colouring("precip", "nws").to_rgba(field)


def test_shrinking_keeps_the_heaviest_pixel_and_lets_rain_hide_missing():
    index = np.zeros((64, 128), np.uint8)
    index[33, 77], index[0, 0] = 200, DRY
    small = shrink(index, 16)
    assert small.shape == (8, 16)
    assert small[33 // 8, 77 // 8] == 200 and small[0, 0] == DRY and (small == MISSING).sum() == 8 * 16 - 2


def test_shrinking_a_field_and_then_painting_is_painting_and_then_shrinking():
    field = np.random.default_rng(0).gamma(0.1, 4, (64, 96)).astype(np.float32)
    field[:20, :30] = np.nan
    colouring = Colouring("precip")
    assert (colouring.to_index(shrink(field, 24)) == shrink(colouring.to_index(field), 24)).all()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("palette", ["safe-classes", "grey-classes"])
@pytest.mark.parametrize("vision", ["full", *BLINDNESS])
def test_safe_classes_keep_their_order_for_every_kind_of_vision(dark, palette, vision):
    colouring = Colouring("precip", palette, dark=dark)
    colours = linear(colouring.table[FIRST : FIRST + len(colouring.bounds), :3])
    if vision != "full":
        colours = np.clip(colours @ np.array(BLINDNESS[vision]).T, 0, 1)
    steps = np.diff(colours @ [0.2126, 0.7152, 0.0722])
    assert (steps > 0.003).all() if dark else (steps < -0.003).all()


def test_the_class_tables_have_the_same_classes():
    tables = [Colouring("precip", name).bounds.tolist() for name in ("nws", "safe-classes", "grey-classes")]
    assert tables[0] == tables[1] == tables[2]


def test_typed_ends_move_the_colours_and_dry_stays_dry():
    colouring = Colouring("precip", levels=Levels(low=1.0, high=64.0))
    index = colouring.to_index(np.array([[0.05, 0.5, 1.0, 8.0, 64.0, 400.0]]))[0].tolist()
    assert index == [DRY, FIRST, FIRST, (FIRST + LAST + 1) // 2, LAST, LAST]
    assert colouring.scale.ticks == (1, 2, 5, 10, 20, 50)


def test_a_linear_scale_of_rain_begins_at_nought():
    colouring = Colouring("precip", levels=Levels(linear=True, high=50.0))
    index = colouring.to_index(np.array([[0.0, 0.2, 25.0, 50.0]]))[0].tolist()
    assert (colouring.scale.low, index[0], index[3]) == (0, DRY, LAST)
    assert index[2] == pytest.approx((FIRST + LAST) / 2, abs=1) and colouring.scale.ticks == (0, 10, 20, 30, 40, 50)


def test_inches_are_told_at_round_numbers_and_painted_as_millimetres():
    inches = Colouring("precip", levels=Levels(units="in/h"))
    assert [inches.scale.words(tick) for tick in inches.scale.ticks][:4] == ["0.005", "0.01", "0.02", "0.05"]
    assert inches.scale.units == "in/h" and inches.scale.words(25.4) == "1"
    field = np.array([[0.2, 25.4, 80.0]])
    assert (inches.to_rgba(field) == Colouring("precip").to_rgba(field)).all()
    assert Colouring.probability("precip", 25.4, levels=Levels(units="in/h")).scale.title == "P(> 1 in/h)"


def test_ends_that_make_no_scale_are_kept_apart():
    for levels in (Levels(low=5.0, high=2.0), Levels(low=-3.0, high=-4.0), Levels(low=7, high=7, linear=True)):
        low, high = levels.ends("precip")
        index = Colouring("precip", levels=levels).to_index(np.array([[0.5, 50.0]]))
        assert low < high and index.max() == LAST
    assert Levels(low=263.0, high=270.0).ends("t2m") == (263, 270)


@pytest.mark.parametrize("limit", [3.0, 10.0, 40.0])
def test_ratios_are_symmetric_about_one(limit):
    colouring = Colouring.ratio("precip", levels=Levels(ratio=limit))
    index = colouring.to_index(np.array([[0.0, 1 / limit, 0.5, 1.0, 2.0, limit]])).astype(int)[0]
    assert index[0] == DRY and (index[1], index[5]) == (FIRST, LAST)
    assert abs(index[2] + index[4] - 2 * index[3]) <= 1 and 1.0 in colouring.scale.ticks


def test_the_usual_levels_are_those_of_the_variable():
    assert Colouring("precip", levels=USUAL).scale.ticks == Colouring("precip").scale.ticks
    assert len(Colouring("precip").scale.ticks) == 10


@pytest.mark.parametrize("name", ["rain", "nws"])
def test_a_large_field_is_coloured_as_its_parts_are(name, monkeypatch):
    field = np.random.default_rng(6).gamma(0.2, 9, (600, 401)).astype(np.float32)
    field[50:90, ::3] = np.nan
    whole = Colouring("precip", name).to_rgba(field)
    monkeypatch.setattr(colouring, "SLAB", 1000)
    assert np.array_equal(Colouring("precip", name).to_rgba(field), whole)


@pytest.mark.parametrize("count", [1, 7, 16, 50, 256])
def test_every_member_has_its_colour_on_its_bar_and_ticks_stand_in_the_middle(count):
    key = MemberColouring(count, "precip", 5.0, truth=True)
    numbers = np.arange(1, count + 1, dtype=np.float32)
    if count < 100:  # a bar has 254 shades
        assert np.array_equal(key.to_rgba(numbers[None])[0, :, :3], member_colours(count))
    assert len(key.scale.ticks) <= 10 and key.scale.ticks[0] >= 1
    np.testing.assert_allclose(key.scale.position(numbers), (numbers - 0.5) / count, rtol=1e-4)


def test_the_bar_of_members_says_in_what_the_truth_is_outlined():
    light = MemberColouring(3, "precip", 5.0, truth=True, levels=Levels(units="in/h"))
    dark = light.in_theme(dark=True)
    assert light.scale.title == dark.scale.title == "Members > 0.197 in/h"
    assert "black" in light.scale.units and "white" in dark.scale.units
    assert np.array_equal(dark.to_rgba(np.array([[1.0]]))[0, 0, :3], member_colours(3, dark=True)[0])
    assert dark.in_theme(dark=True) is dark
    assert MemberColouring(3, "precip", 5.0, truth=False).scale.units == "by number"
