"""The account of a run: its numbers are those of the arrays, its chances no finer than members allow, in four languages."""

import re
import string
from dataclasses import replace

import numpy as np
import pytest
import xarray as xr

from core import cli
from core.errors import SpecError
from core.explain import explain
from core.explain.chances import chances_near_towns, range_of
from core.explain.facts import facts_of
from core.explain.sentences import Sentences, templates
from core.explain.towns import Town, bearing, kilometres, nearest
from core.grid import as_field, coarsen
from core.io import save_run
from core.languages import LANGUAGES
from core.types import Region, Run, RunSpec
from core.verify.report import score
from core.verify.selection import Selection


def stacked(field: xr.DataArray, factors: tuple[float, ...]) -> xr.DataArray:
    parts = [field * factor for factor in factors]
    return xr.concat(parts, xr.DataArray(range(len(factors)), dims="member", name="member")).astype("float32")


def orlando(members: tuple[float, ...] = (0.5, 1.0, 1.5, 2.0), *, origin: str = "simulated satellite") -> Run:
    """60 x 60 pixels of 0.01 degrees around Orlando, dry but for 30 mm/h at the town; members are multiples of it."""
    rain = np.zeros((1, 60, 60))
    rain[0, 30, 30] = 30.0
    y, x = 28.205 + 0.01 * np.arange(60), -81.705 + 0.01 * np.arange(60)
    stamps = np.array(["2019-06-10T00:00"], "datetime64[ns]")
    truth = as_field(rain, variable="precip", y=np.round(y, 9), x=np.round(x, 9), times=stamps)
    coarse = coarsen(truth, 10)
    spec = RunSpec("storm", "correct", "fine", members=len(members))
    region = Region("box", 28.2, 28.8, -81.7, -81.1)
    fine, corrected = stacked(truth, members), stacked(coarse, members)
    return Run(spec, "precip", region, 10, origin, coarse * 2, corrected, fine, None, truth)


@pytest.mark.parametrize(
    ("above", "members", "low", "high"),
    [
        (0, 16, 0.0, 0.1),
        (16, 16, 0.9, 1.0),
        (4, 16, 0.2, 0.3),
        (8, 16, 0.5, 0.5),
        (1, 8, 0.0, 0.2),
        (3, 20, 0.15, 0.15),
        (5, 32, 0.15, 0.2),
        (1, 4, 0.25, 0.25),
    ],
)
def test_a_chance_is_a_range_that_the_members_allow(above, members, low, high):
    found = range_of(above, members)
    assert (found.low, found.high) == pytest.approx((low, high))


@pytest.mark.parametrize("members", range(4, 101))
def test_no_range_is_finer_than_a_member_and_each_holds_its_share(members):
    for above in range(members + 1):
        found = range_of(above, members)
        assert found.low - 1e-9 <= above / members <= found.high + 1e-9
        assert found.low == found.high or found.high - found.low >= 1 / members - 1e-9
        assert (found.low, found.high) not in ((0, 0), (1, 1))


def test_the_chance_near_a_town_counts_members_with_any_pixel_within_ten_kilometres():
    run = orlando((0.1, 0.2, 0.5, 0.8))  # 3, 6, 15, 24 mm/h at 28.505 N, 81.405 W, 4 km from the town's place
    ensemble = run.downscaled
    (chance,) = chances_near_towns(ensemble, np.ones(ensemble.shape[1:], bool), 1.0)
    assert (chance.town.name, chance.threshold, chance.range.above) == ("Orlando", 20.0, 1)
    far = np.ones(ensemble.shape[1:], bool)
    far[0, 29:32, 29:32] = False  # the rain is not among the chosen pixels
    (chance,) = chances_near_towns(ensemble, far, 1.0)
    assert (chance.threshold, chance.range.above) == (1.0, 0)


def test_distances_are_those_of_a_geodesic_library():
    from pyproj import Geod

    town = Town("Orlando", 28.51, -81.38)
    metres = Geod(a=6371007.0, b=6371007.0).inv(town.longitude, town.latitude, -80.2, 27.0)[2]
    assert float(kilometres(town, np.array(27.0), np.array(-80.2))) == pytest.approx(metres / 1000, rel=1e-3)


@pytest.mark.parametrize(("y", "x", "way"), [(1, 0, "n"), (1, 1, "ne"), (0, 1, "e"), (-1, -1, "sw"), (0, -1, "w")])
def test_a_bearing_is_seen_from_the_town(y, x, way):
    assert bearing(Town("Quito", 0.0, 0.0), 0.1 * y, 0.1 * x) == way


def test_the_nearest_town_is_the_nearest():
    town, km = nearest(28.51, -81.38)
    assert town.name == "Orlando" and km < 5


def test_amounts_are_those_of_the_arrays():
    run = orlando()
    facts = facts_of(run)
    fine = run.downscaled.values.astype(float)
    assert facts.downscaled.mean == pytest.approx(fine.mean())
    assert (facts.downscaled.low, facts.downscaled.high) == pytest.approx((fine[0].mean(), fine[3].mean()))
    assert facts.downscaled.largest == pytest.approx(np.median(fine.max(axis=(1, 2, 3))))
    assert facts.downscaled.wet == pytest.approx((fine > 0.1).mean())
    assert facts.input.mean == pytest.approx(2 * facts.truth.mean)
    assert facts.spread == pytest.approx(fine[:, 0, 30, 30].std(ddof=1))
    assert (facts.spot.latitude, facts.spot.longitude) == pytest.approx((28.505, -81.405))


def test_a_selection_is_what_is_told_of():
    run = orlando()
    dry = Selection(area=((-81.7, 28.2), (-81.5, 28.2), (-81.5, 28.4), (-81.7, 28.4)))
    facts = facts_of(run, selection=dry)
    assert facts.pixels == 400 and facts.downscaled.largest == 0 and facts.spot is None and facts.chances == ()
    assert "400 pixels" in explain(run, selection=dry).to_text()


def test_what_the_chosen_pixels_have_in_common_is_told_as_one_choice():
    """Three sentences would give each of three choices the number of pixels that they leave together."""
    chosen = Selection(area=((-81.7, 28.2), (-81.5, 28.2), (-81.5, 28.4), (-81.7, 28.4)), surface="land", low=0.0)
    words = explain(orlando(), selection=chosen).to_text()
    assert words.count(" pixels: ") == 1
    assert "pixels: in the area drawn on the map, on land, where the input has 0 mm/h or more." in words


def test_missing_pixels_are_in_no_number():
    run = orlando()
    holed = run.downscaled.copy(deep=True)
    holed[1, 0, 30, 30] = np.nan
    facts = facts_of(replace(run, downscaled=holed))
    assert facts.downscaled.largest == 0 and np.isnan(facts.spread)


def test_the_change_of_the_corrector_is_told_in_per_cent():
    words = explain(orlando()).to_text()  # members average 1.25 times the truth, the input is twice the truth
    assert "lowered the average by 38 %" in words


def test_members_that_are_told_alike_are_told_once():
    words = explain(orlando((1.0, 1.0001, 0.9999, 1.0))).to_text()
    assert "on average (in every member), 30 mm/h in the heaviest pixel (in every member);" in words
    assert not re.search(r"(\d[\d.]* mm/h) to \1", words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_change_too_small_to_be_seen_in_what_is_told_is_told_as_one(language):
    run, say = orlando(), templates(language)
    slightly = replace(run, corrected=run.input.expand_dims(member=4).astype("float32") * np.float32(1.006))
    words = explain(slightly, language=language).to_text()
    told = Sentences(language).number(float(run.input.mean()))
    assert say["changed.mean.more.alike"].format(percent=1, after=f"{told} mm/h") in words
    same = replace(run, corrected=run.input.expand_dims(member=[0, 1, 2, 3]))
    largest = f"{Sentences(language).number(float(run.input.max()))} mm/h"
    assert say["changed.largest.same"].format(after=largest) in explain(same, language=language).to_text()


def test_errors_that_differ_are_told_as_finely_as_it_takes():
    said = Sentences("en").apart
    assert said(0.2123, 0.3) == ["0.21", "0.3"] and said(0.2123, 0.2149) == ["0.212", "0.215"]
    assert said(0.5, 0.5) == ["0.5", "0.5"] and said(2.0) == ["2"]


def test_skill_is_told_with_its_interval_and_verdict():
    run = orlando()
    systems = {"Stormlens": run.downscaled, "RainFARM": run.downscaled * 3}
    table = score(systems, run.truth, run.input, factor=10, reference="RainFARM")
    words = explain(run, table=table).to_text()
    ours = table.find("Stormlens", "CRPS")
    assert f"error (CRPS) is {ours.value:.2g}" in words and "RainFARM" in words
    assert "95 % confidence" in words or "cannot be told" in words


def test_a_correction_is_told_beside_none():
    run = orlando()
    table = score(
        {"Stormlens": run.corrected, "input": run.input}, coarsen(run.truth, 10), run.input, factor=1, reference="input"
    )
    words = explain(run, table=table).to_text()
    assert f"without correction it is {table.find('input', 'CRPS').value:.2g} mm/h" in words
    assert "correction makes" in words or "than without correction" in words
    assert "of input" not in words and "from input" not in words


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"origin": "perfect model"}, "without errors"),
        ({"origin": "satellite"}, "unvalidated"),
        ({"complete": False}, "cancelled"),
        ({"truth": None}, "nothing here was verified"),
        ({"provenance": {"seen_in_training": "x learned from this time"}}, "nothing of new days"),
        (
            {"provenance": {"outside_of_training": [{"kind": "time meaning"}, {"kind": "season"}, {"kind": "season"}]}},
            "has learned from, in its time meaning, season:",
        ),
        ({"corrected": None}, "was not corrected"),
        ({"origin": "made by hand"}, "made by hand"),
    ],
)
def test_what_makes_a_run_less_trustworthy_is_said(changes, said):
    assert said in explain(replace(orlando(), **changes)).to_text()


def test_the_region_is_told_by_its_edges():
    facts = facts_of(orlando())
    assert (facts.south, facts.north, facts.west, facts.east) == pytest.approx((28.2, 28.8, -81.71, -81.11))


def test_a_single_member_gives_no_chances():
    words = explain(orlando((1.0,))).to_text()
    assert "one member is one possibility" in words and "Chance of more than" not in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_all_sentences_with_all_placeholders(language):
    def names(text):
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    english, told = templates("en"), templates(language)
    assert set(told) == set(english)
    assert {name: names(text) for name, text in told.items()} == {name: names(text) for name, text in english.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_account_is_told_in_every_language(language):
    account = explain(orlando(), language=language)
    assert len(account.sections) == 7
    assert "Orlando" in account.to_text() and "{" not in account.to_text()


def test_numbers_have_a_decimal_point_in_every_language_as_they_have_beside_the_account():
    assert {Sentences(language).number(3.14159) for language in LANGUAGES} == {"3.1"}
    assert "28.20° N" in explain(orlando(), language="de").to_text()
    assert [Sentences("en").number(value) for value in (0.0, 0.0123, 2.0, 1234.5)] == ["0", "0.012", "2", "1234"]


def test_an_unknown_language_is_refused_with_those_there_are():
    with pytest.raises(SpecError, match="expected one of en, de, fr, es"):
        explain(orlando(), language="la")


def test_the_command_prints_the_account_of_a_saved_run(tmp_path, capsys):
    path = save_run(replace(orlando(), truth=None), tmp_path / "run.nc")
    assert cli.main(["explain", str(path), "--language", "es"]) == 0
    assert "Probabilidades" in capsys.readouterr().out
