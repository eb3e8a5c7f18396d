"""Units: every accepted spelling gives mm h-1, and everything else is refused with its name."""

import numpy as np
import pytest

from core.errors import UnitsError
from core.types import VARIABLES
from core.units import lasting, needs_period, same_units, shown_in, to_canonical, understands, units_of

PRECIP, T2M = VARIABLES["precip"], VARIABLES["t2m"]


def convert(value: float, units: str, period_hours: float | None = None, variable=PRECIP) -> float:
    values, _ = to_canonical(
        np.array([value]), variable=variable, units=units, period_hours=period_hours, where="v in f.nc"
    )
    return float(values[0])


@pytest.mark.parametrize(
    "units",
    ["mm h-1", "mm/hr", "mm/h", "mm hr-1", "mm h**-1", "mm hour-1", "kg m-2 h-1", "mm h^-1", "mm h⁻¹", "l m⁻² h⁻¹"],
)
def test_rates_in_mm_per_hour_are_kept(units):
    assert convert(2.5, units) == 2.5


@pytest.mark.parametrize(
    "units", ["kg m-2 s-1", "kg.m-2.s-1", "kg m**-2 s**-1", "kg/m2/s", "kg m^-2 s^-1", "mm s-1", "mm/s"]
)
def test_a_flux_per_second_is_multiplied_by_3600(units):
    assert convert(0.001, units) == pytest.approx(3.6, rel=1e-6)


@pytest.mark.parametrize(
    ("units", "period", "expected"),
    [
        ("mm", 1 / 12, 12.0),
        ("kg m-2", 3.0, 1 / 3),
        ("m", 1.0, 1000.0),
        ("inch", 1.0, 25.4),
        ("in", 2.0, 12.7),
        ("cm", 1, 10),
    ],
)
def test_an_accumulation_is_divided_by_its_period(units, period, expected):
    assert needs_period(units)
    assert convert(1.0, units, period) == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize(
    ("units", "factor"),
    [("mm/5min", 12), ("mm/(5 min)", 12), ("mm/30 min", 2), ("mm/day", 1 / 24), ("m s-1", 3.6e6), ("in/hr", 25.4)],
)
def test_a_period_in_the_unit_itself_is_used(units, factor):
    assert convert(1.0, units) == pytest.approx(factor, rel=1e-6)


@pytest.mark.parametrize("rate", [0.1, 1.0, 10.0, 100.0])
def test_reflectivity_inverts_z_equals_200_r_to_the_1_6(rate):
    dbz = 10 * np.log10(200 * rate**1.6)
    assert convert(dbz, "dBZ") == pytest.approx(rate, rel=1e-5)


def test_no_echo_is_zero_and_missing_stays_missing():
    values, note = to_canonical(np.array([-np.inf, -32.0, np.nan]), variable=PRECIP, units="dBZ", where="v in f.nc")
    np.testing.assert_array_equal(values, np.array([0, 0, np.nan], dtype=np.float32))
    assert "200 R^1.6" in note


@pytest.mark.parametrize(
    ("value", "units", "expected"),
    [(20.0, "degC", 293.15), (68.0, "degF", 293.15), (293.15, "K", 293.15), (0.0, "Celsius", 273.15)],
)
def test_temperatures_become_kelvin(value, units, expected):
    assert convert(value, units, variable=T2M) == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize("units", ["", "1", "furlong", "K", "m3 s-1", "mm kg-1"])
def test_unknown_units_are_refused_by_name(units):
    with pytest.raises(UnitsError, match=r"v in f\.nc has .*expected mm h-1") as caught:
        convert(1.0, units)
    assert caught.value.remedy
    assert not understands(units, PRECIP)


@pytest.mark.parametrize(("one", "other"), [("m s-1", "m s**-1"), ("m s-1", "m/s"), ("Pa", "pa"), ("", " ")])
def test_spellings_of_one_unit_are_the_same(one, other):
    assert same_units(one, other) and same_units(other, one)


@pytest.mark.parametrize(("one", "other"), [("Pa", "hPa"), ("m s-1", "km h-1"), ("K", "degC"), ("1", "%")])
def test_units_that_differ_are_not(one, other):
    assert not same_units(one, other)


def test_an_accumulation_without_a_period_is_refused():
    with pytest.raises(UnitsError, match='units "m".*expected mm h-1 or an accumulation with a period'):
        convert(1.0, "m")


def test_negative_rain_is_refused_with_its_count_and_lowest_value():
    with pytest.raises(UnitsError, match="2 negative values, the lowest -9999 mm h-1"):
        to_canonical(np.array([0.0, -9999.0, -1.0]), variable=PRECIP, units="mm h-1", where="v in f.nc")


def test_rounding_below_zero_becomes_zero():
    assert convert(-1e-5, "mm h-1") == 0.0


def test_negative_celsius_is_no_error():
    assert convert(-40.0, "degC", variable=T2M) == pytest.approx(233.15)


def test_values_come_back_in_float32():
    values, _ = to_canonical(np.arange(3), variable=PRECIP, units="mm h-1", where="v")
    assert values.dtype == np.float32


def test_what_is_shown_in_inches_is_an_inch_for_25_4_millimetres():
    rain, warmth = VARIABLES["precip"], VARIABLES["t2m"]
    inches = shown_in(rain, "in/h")
    assert inches.units_shown == "in/h"
    assert (inches.shown(25.4), inches.canonical(2.0)) == (pytest.approx(1), pytest.approx(50.8))
    assert shown_in(rain, "") is rain and shown_in(warmth, "in/h") is warmth
    assert warmth.canonical(warmth.shown(280.0)) == pytest.approx(280.0)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        *[
            (0, "0 s"),
            (0.04, "0 s"),
            (0.4, "0.4 s"),
            (0.6, "1 s"),
            (23.4, "23 s"),
            (59.6, "1 min"),
            (130, "2 min 10 s"),
        ],
        *[(599, "9 min 59 s"), (600, "10 min"), (1409, "23 min"), (3599, "1 h"), (3900, "1 h 5 min"), (90000, "25 h")],
    ],
)
def test_lengths_of_time_are_said_as_finely_as_people_need_them(seconds, words):
    assert lasting(seconds) == words


def test_rain_is_also_told_as_the_amount_in_its_interval():
    half_hour = np.timedelta64(30, "m")
    assert units_of("precip", half_hour) == ("mm/h", "in/h", "mm in 30 min")
    shown = shown_in(VARIABLES["precip"], "mm in 30 min")
    assert (shown.shown(8.0), shown.canonical(4.0), shown.title) == (4.0, 8.0, "Precipitation")
    assert units_of("precip", np.timedelta64(150, "s"))[-1] == "mm in 2.5 min"
    assert units_of("precip") == ("mm/h", "in/h") and units_of("t2m", half_hour) == ()
    assert shown_in(VARIABLES["t2m"], "mm in 30 min") == VARIABLES["t2m"]
