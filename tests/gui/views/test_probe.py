"""What the probe says."""

import pytest

from gui.views.probe import ProbeView, Reading, place_words, value_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0.0, "0.00 mm/h"),
        (0.0394, "0.039 mm/h"),
        (0.126, "0.13 mm/h"),
        (11.24, "11.2 mm/h"),
        (123.4, "123 mm/h"),
        (None, "–"),
    ],
)
def test_values_have_sensible_digits_and_units(value, words):
    assert value_words(value, "mm/h") == words


def test_chances_are_whole_percents():
    assert [value_words(share, "%") for share in (0.0, 1 / 3 * 100, 100.0)] == ["0 %", "33 %", "100 %"]


def test_missing_is_not_nought():
    assert value_words(float("nan"), "mm/h") == "missing"


def test_places_name_their_hemisphere():
    assert place_words(35.42, -97.61) == "35.42° N   97.61° W"
    assert place_words(-1, 10) == "1.00° S   10.00° E"


def test_east_and_west_have_the_letters_of_the_interfaces_language(speaking):
    speaking("de")
    assert place_words(-1, 10) == "1.00° S   10.00° O"
    speaking("fr")
    assert place_words(-1, -10) == "1.00° S   10.00° O"


def test_the_hint_gives_way_to_a_reading_and_comes_back(qtbot):
    view = ProbeView()
    qtbot.addWidget(view)
    assert view.words() == ()
    view.set_reading(Reading(35.42, -97.61, (("Input", "4.1 mm/h"), ("Truth", "9.8 mm/h"))))
    assert view.words() == ("35.42° N   97.61° W", "Input 4.1 mm/h", "Truth 9.8 mm/h")
    view.set_reading(Reading(35.42, -97.61, (("Input", "4.2 mm/h"),)))
    assert view.words() == ("35.42° N   97.61° W", "Input 4.2 mm/h"), "a panel less is a line less"
    view.set_reading(None)
    assert view.words() == ()


def test_a_name_too_long_for_its_column_gives_way_to_a_shorter_one(qtbot):
    view = ProbeView()
    qtbot.addWidget(view)
    lines = (("Downscaled (without gauges of last night)", "0.36 mm/h  [p10 0.00, p90 0.99]"),)
    pictures = []
    for name, shorter in ((lines[0][0], ("Downscaled (run 2)",)), ("Downscaled (run 2)", ())):
        view.set_reading(Reading(35.42, -97.61, ((name, lines[0][1]),), "", shorter))
        view.resize(336, 110)
        view.show()
        pictures.append(view.grab().toImage())
    assert pictures[0] == pictures[1]


def test_the_nearest_town_stands_below_the_place(qtbot):
    view = ProbeView()
    qtbot.addWidget(view)
    view.set_reading(Reading(35.42, -97.61, (("Input", "4.1 mm/h"),), "9 km N of Norman"))
    assert view.words() == ("35.42° N   97.61° W", "9 km N of Norman", "Input 4.1 mm/h")
