"""Times on screen are those of the engine, in the interface's language where a file states none."""

import numpy as np
import pytest

from core.units import counted_times, utc
from gui import words
from gui.widgets.moments import brief_moment, moment, moments, scene_name

SECOND, STATED = counted_times(2)[1], np.datetime64("2019-06-10T00:34:59", "ns")


@pytest.fixture
def german():
    words.choose("de")
    yield
    words.choose("en")


def test_a_stated_time_is_told_as_it_is(german):
    assert (moment(STATED), brief_moment(STATED)) == ("2019-06-10 00:34 UTC", "06-10 00:34")
    assert scene_name("storm.nc 2019-06-10 00:34", STATED) == "storm.nc 2019-06-10 00:34"


def test_a_counted_frame_says_once_which_of_several_it_is():
    assert moments(counted_times(2)) == ("frame 1 of 2, no time given", "frame 2 of 2, no time given")
    assert moments(counted_times(3)[1:]) == ("frame 2, no time given, 1 of 2", "frame 3, no time given, 2 of 2")
    assert moments(np.array([STATED])) == ("2019-06-10 00:34 UTC, 1 of 1",)


def test_that_no_time_is_given_is_said_in_the_interface_s_language(german):
    assert (moment(SECOND), brief_moment(SECOND)) == ("Feld 2, keine Zeit angegeben", "Feld 2")
    assert scene_name(f"storm.nc {utc(SECOND)}", SECOND) == "storm.nc Feld 2, keine Zeit angegeben"
