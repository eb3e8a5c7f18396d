"""The histogram of what is on show, and the handles of the colour scale."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.colour import USUAL, Levels
from gui.widgets.level_histogram import BINS, Histogram, LevelHistogram, axis_of, snapped, snapped_to


@pytest.fixture
def strip(qtbot):
    strip = LevelHistogram()
    qtbot.addWidget(strip)
    strip.resize(620, 76)
    strip.show()
    return strip


@pytest.mark.parametrize("linear", [False, True])
def test_counts_are_numpys_of_everything_that_is_not_dry(linear):
    rain = np.random.default_rng(0).gamma(0.3, 8.0, (3, 50, 60)).astype(np.float32)
    rain[0, :5] = np.nan
    made = Histogram.of([*rain], "precip", linear=linear)
    first, last, _ = axis_of("precip", linear=linear)
    edges = np.linspace(first, last, BINS + 1) if linear else np.geomspace(first, last, BINS + 1)
    wet = rain[rain >= 0.1].astype(float)
    expected, _ = np.histogram(np.clip(wet, first, last), edges)
    assert made.counts.sum() == wet.size and np.abs(np.cumsum(made.counts - expected)).max() <= 2, "rounding at an edge"
    assert made.dry == pytest.approx((rain < 0.1).sum() / np.isfinite(rain).sum()) and made.panels == 3


def test_temperatures_have_no_dry_ones():
    made = Histogram.of([np.full((4, 4), 280.0, np.float32)], "t2m", linear=False)
    assert made.dry == 0 and made.counts.max() == 16


def drag(strip, start, end, steps=1):
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(round(start), 40))
    for step in range(1, steps + 1):
        QTest.mouseMove(strip, QPoint(round(start + (end - start) * step / steps), 40))
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton)


def test_a_handle_that_is_dragged_asks_for_a_round_end(strip, qtbot):
    with qtbot.waitSignal(strip.end_requested, timeout=500) as told:
        drag(strip, strip.place_of(0.1), strip.place_of(1.07))
    assert told.args == ["low", 1.0]


def test_handles_never_meet_and_a_drag_elsewhere_moves_nothing(strip, qtbot):
    with qtbot.assertNotEmitted(strip.end_requested):
        drag(strip, strip.place_of(0.1), strip.place_of(200.0))
        drag(strip, strip.place_of(3.0), strip.place_of(30.0))


def test_classes_have_no_handles(strip, qtbot):
    strip.set_scale("precip", "nws", USUAL)
    with qtbot.assertNotEmitted(strip.end_requested):
        drag(strip, strip.place_of(0.1), strip.place_of(1.0))


def test_ends_are_round_in_the_units_on_show(strip, qtbot):
    strip.set_scale("precip", "", Levels(units="in/h"))
    with qtbot.waitSignal(strip.end_requested, timeout=500) as told:
        drag(strip, strip.place_of(100.0), strip.place_of(26.0))
    assert told.args[1] == pytest.approx(25.4)


def test_bars_have_the_colours_of_their_values(strip):
    strip.set_histogram(Histogram.of([np.full((9, 9), 7.0)], "precip", linear=False))
    picture = strip.grab().toImage()
    colour = picture.pixelColor(round(strip.place_of(7.0)), 50).getRgb()[:3]
    red, green, blue = strip._colouring.to_rgba(np.full((1, 1), 7.0))[0, 0, :3]
    assert np.abs(np.subtract(colour, (red, green, blue))).max() <= 6
    assert strip.words() == "values of one panel, without 0 % < 0.1 mm/h"


@pytest.mark.parametrize(("value", "near"), [(0.97, 1), (1.13, 1.2), (23.0, 25), (0.0361, 0.04), (93.0, 100)])
def test_logarithmic_handles_stand_at_round_numbers(value, near):
    assert snapped(value) == near


def test_linear_handles_stand_at_multiples_of_a_round_step():
    assert snapped_to(13.37, 1.5) == 13 and snapped_to(-3.26, 0.4) == -3.2
