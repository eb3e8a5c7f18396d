"""Gauges from a CSV: read in canonical units, and refused by the line."""

import re

import numpy as np
import pytest

from core.errors import EngineError, InputError, SpecError, TimeError, UnitsError
from core.io.gauge_table import read_gauges
from core.io.gauges import gauges_by_hand
from core.types import Pin

HEADER = "lat,lon,time,value,sd"
GOOD = "47.6,-122.3,2019-06-10T00:10:00Z,2.5,0.3"


@pytest.fixture
def table(tmp_path):
    def write(*lines, encoding="utf-8"):
        path = tmp_path / "gauges.csv"
        path.write_text("\n".join(lines) + "\n", encoding=encoding)
        return path

    return write


# reading


def test_a_plain_table_is_read_as_it_stands(table):
    gauges = read_gauges(table(HEADER, GOOD, "-33.9,151.2,2019-06-10T00:20,0,0.1"))
    assert gauges.lat.tolist() == [47.6, -33.9] and gauges.lon == pytest.approx([-122.3, 151.2])
    assert gauges.time.astype("datetime64[m]").astype(str).tolist() == ["2019-06-10T00:10", "2019-06-10T00:20"]
    assert gauges.value.tolist() == [2.5, 0.0] and gauges.sd == pytest.approx([0.3, 0.1], rel=1e-3)
    assert gauges.time.dtype == "datetime64[ns]" and gauges.variable == "precip"


def test_columns_may_come_in_any_order_case_and_company(table):
    gauges = read_gauges(
        table("Station, SD ,Value,TIME,Lon,Lat", '"Sea, Tac",0.3,2.5,2019-06-10T00:10Z,-122.3,47.6', "")
    )
    assert (gauges.lat[0], gauges.value[0]) == (47.6, 2.5)


def test_a_mark_of_byte_order_from_a_spreadsheet_is_no_part_of_the_header(table):
    assert read_gauges(table(HEADER, GOOD, encoding="utf-8-sig")).lat[0] == 47.6


@pytest.mark.parametrize(
    ("heading", "rate"), [("mm h-1", 2.5), ("mm (10 min)-1", 15.0), ("in/hr", 63.5), ("kg m-2 s-1", 0.9)]
)
def test_the_unit_in_the_header_holds_for_values_and_their_errors(table, heading, rate):
    row = GOOD if heading != "kg m-2 s-1" else GOOD.replace("2.5,0.3", "0.00025,0.00003")
    gauges = read_gauges(table(f"lat,lon,time,value [{heading}],sd", row))
    assert gauges.value[0] == pytest.approx(rate) and gauges.sd[0] == pytest.approx(rate * 0.3 / 2.5, rel=1e-3)


def test_a_column_of_units_holds_line_by_line(table):
    row = "47.6,-122.3,2019-06-10T00:{}Z,{},1,{}"
    lines = row.format("10", 20, "degC"), row.format("20", 68, "degF"), row.format("30", 293.15, "K")
    gauges = read_gauges(table("lat,lon,time,value,sd,units", *lines), "t2m")
    assert gauges.value == pytest.approx([293.15] * 3, rel=1e-6) and gauges.sd == pytest.approx([1, 5 / 9, 1], rel=1e-3)


def test_longitudes_from_0_to_360_and_times_of_other_zones_are_brought_home(table):
    gauges = read_gauges(table(HEADER, "47.6,237.7,2019-06-10T02:10:00+02:00,2.5,0.3"))
    assert gauges.lon[0] == pytest.approx(-122.3)
    assert gauges.time[0] == np.datetime64("2019-06-10T00:10", "ns")


def test_a_blank_sd_is_what_the_caller_says_and_told(table):
    gauges = read_gauges(table(HEADER, "47.6,-122.3,2019-06-10T00:10Z,2.5,", GOOD.replace("47", "48")), blank_sd=0.7)
    assert gauges.sd == pytest.approx([0.7, 0.3], rel=1e-3)
    assert "1 reading without sd: 0.7 mm h-1" in gauges.notes
    assert "no units stated: taken as mm h-1" in gauges.notes


# refusing


@pytest.mark.parametrize(
    ("kind", "lines", "words"),
    [
        (InputError, ["lat,lon,value,sd", "1,2,3,4"], ["line 1", "no column time", "'sd'"]),
        (InputError, ["lat;lon;time;value", "1;2;3;4"], ["line 1", "no column lat, lon, time, value"]),
        (InputError, ["lat,lat,lon,time,value"], ["line 1", "column lat twice"]),
        (InputError, [""], ["line 1", "file is empty"]),
        (InputError, [HEADER], ["holds no reading"]),
        (InputError, [HEADER, GOOD, GOOD.replace("2.5", "wet").replace("47", "48")], ["line 3", 'value is "wet"']),
        (InputError, [HEADER, GOOD.replace("2.5", "")], ["line 2", "value is blank", "a number"]),
        (InputError, [HEADER, GOOD.replace("2.5", "nan")], ["line 2", 'value is "nan"']),
        (InputError, [HEADER, GOOD.replace("2.5", "2,5")], ["line 2", "6 entries", "expected 5"]),
        (InputError, [HEADER, GOOD.replace("2.5", "-9999")], ["line 2", "-9999", "0 or more"]),
        (InputError, [HEADER, GOOD.replace("47.6", "97.6")], ["line 2", "lat is 97.6", "-90 to 90"]),
        (InputError, [HEADER, GOOD.replace("-122.3", "-322")], ["line 2", "lon is -322", "-180 to 360"]),
        (InputError, [HEADER, GOOD.replace("0.3", "0")], ["line 2", "sd is 0", "above 0"]),
        (InputError, [HEADER, GOOD.replace("0.3", "")], ["line 2", "no sd"]),
        (InputError, ["lat,lon,time,value", "1,2,2019-06-10,4"], ["line 2", "no sd"]),
        (InputError, [HEADER, GOOD, "", GOOD], ["line 4", "repeats", "line 2"]),
        (InputError, [HEADER, GOOD, GOOD.replace("-122.3", "237.7")], ["line 3", "repeats", "line 2"]),
        (InputError, [HEADER, '"' + GOOD], ["cannot be read as a table"]),
        (TimeError, [HEADER, GOOD.replace("2019-06-10T", "10.6.2019 ")], ["line 2", "10.6.2019", "ISO 8601"]),
        (UnitsError, ["lat,lon,time,value [furlongs],sd", GOOD], ["line 2", "furlongs", "mm h-1"]),
        (UnitsError, ["lat,lon,time,value [mm],sd", GOOD], ["line 2", '"mm"', "without its period"]),
    ],
)
def test_what_cannot_be_meant_is_refused_by_its_line(table, kind, lines, words):
    with pytest.raises(kind, match="(?s)" + ".*".join(re.escape(word) for word in ["gauges.csv", *words])) as refusal:
        read_gauges(table(*lines))
    assert isinstance(refusal.value, EngineError) and len(refusal.value.remedy) > 10
    assert "\n" not in refusal.value.message


def test_a_file_that_is_not_there_or_not_text_is_refused(tmp_path):
    with pytest.raises(InputError, match="does not exist"):
        read_gauges(tmp_path / "nothing.csv")
    (tmp_path / "photo.csv").write_bytes(b"\xff\xd8\xff\xe0")
    with pytest.raises(InputError, match="photo.csv cannot be read"):
        read_gauges(tmp_path / "photo.csv")


@pytest.mark.parametrize("sd", [0.0, -1.0, float("nan")])
def test_a_default_error_that_is_none_is_refused(table, sd):
    with pytest.raises(SpecError, match="above 0"):
        read_gauges(table(HEADER, GOOD), blank_sd=sd)


def test_more_rain_than_a_field_may_hold_is_refused_in_any_unit(table):
    read_gauges(table(HEADER, GOOD.replace("2.5", "500")))
    with pytest.raises(InputError, match="line 2: value is 501 mm/h; expected 500 or less"):
        read_gauges(table(HEADER, GOOD.replace("2.5", "501")))
    with pytest.raises(InputError, match="line 2: value is 508 mm/h; expected 500 or less"):
        read_gauges(table(HEADER.replace("value", "value [in/h]"), GOOD.replace("2.5", "20")))
    with pytest.raises(InputError, match="placed by hand reads 501"):
        gauges_by_hand([Pin(47.6, -122.3, "2019-06-10T00:10", 501.0, 1.0)], "precip")
