"""The histogram is of the values that the panels show, and of no others."""

from dataclasses import replace

import numpy as np
import pytest

from gui.colour import Colouring, Levels
from gui.colour.colouring import TITLES
from gui.controllers.histogram import HistogramController
from gui.session import Show
from tests.gui.conftest import send
from tests.gui.controllers.test_compare import Bench
from tests.stub_scene import stub_scene


@pytest.fixture
def counted(session, queue):
    """A bench with a run on show, its levels in sight."""
    session.change_sampler(corrector="fix", downscaler="fine")
    bench, scene = Bench(session, queue), stub_scene()
    bench.bar.levels_are_open = True
    bench.histogram = HistogramController(session, queue, bench.controller, bench.bar)
    bench.open(scene)
    bench.run(scene)
    return bench


def last(bench):
    bench.queue.work_off()
    return bench.bar.show_histogram.call_args.args[0]


def test_it_counts_every_panel_on_the_scale_of_values_and_no_difference_or_chance(counted):
    panels = (("downscaled:mean", "truth"), ("downscaled - truth", "downscaled:probability"))
    counted.session.change_show(panels=panels)
    made, pictures = last(counted), counted.controller.pictures
    shown = np.concatenate([pictures[name].values.ravel() for name in panels[0]])
    assert made.panels == 2 and made.counts.sum() == (shown >= np.float32(0.1)).sum()


def test_it_follows_the_members_and_its_axis_the_spacing_of_the_levels(counted):
    counted.session.change_show(panels=(("downscaled",),), kind="member")
    first = last(counted)
    counted.session.change_show(member=2)
    assert (last(counted).counts != first.counts).any()
    counted.session.change_show(levels=replace(counted.session.show.levels, linear=True))
    assert (last(counted).counts != first.counts).any()


def test_nothing_is_counted_while_the_levels_are_out_of_sight(counted):
    counted.bar.levels_are_open = False
    counted.bar.show_histogram.reset_mock()
    counted.session.change_show(panels=Show().panels, kind="max")
    counted.queue.work_off()
    counted.bar.show_histogram.assert_not_called()
    counted.bar.levels_are_open = True
    send(counted.bar.levels_opened)
    assert last(counted).panels == 3


@pytest.mark.parametrize("units", ["", "in/h"])
def test_it_counts_in_every_unit_and_language(counted, monkeypatch, units):
    monkeypatch.setitem(TITLES, "Precipitation rate", "Niederschlagsrate")
    levels = replace(counted.session.show.levels, units=units)
    counted.session.change_show(panels=(("downscaled:mean", "truth"),), levels=levels)
    made = last(counted)
    assert made is not None and made.panels == 2
    assert counted.controller.pictures["truth"].colouring.scale.title == "Niederschlagsrate"


def test_an_amount_is_not_called_a_rate():
    amount = Levels(units="mm in 30 min")
    assert Colouring("precip", levels=amount).scale.title == "Precipitation"
    assert Colouring.difference("precip", levels=amount).scale.title == "Difference of precipitation"
    assert Colouring("precip").scale.title == "Precipitation rate"
