"""What the panels show of an ensemble, by hand."""

from dataclasses import replace

import numpy as np
import pytest

from core.grid import crop
from core.types import VARIABLES, Run, RunSpec
from gui.colour import Colouring
from gui.controllers.pictures import (
    colouring_of,
    gauges_of,
    paint_ensemble,
    paint_known,
    reading,
    summarise,
    words,
)
from gui.session import Show
from gui.views.camera import MapPoint
from gui.views.place import Place
from gui.views.probe import lines_of
from tests.stub_scene import observed, stub_scene

ENSEMBLE = np.array([[[1.0, 0.0]], [[3.0, np.nan]], [[8.0, 0.0]]])


def run_of(scene, members=3):
    """A run whose member k is the truth times k + 1."""
    truth = crop(scene.truth, scene.region)
    factors = np.arange(1, members + 1, dtype=np.float32)
    downscaled = truth.expand_dims(member=np.arange(members)) * factors[:, None, None, None]
    spec = RunSpec("stub", None, "stub", members=members)
    field = crop(scene.input, scene.region)
    return Run(spec, "precip", scene.region, 10, scene.origin, field, None, downscaled, None, truth)


@pytest.mark.parametrize(
    ("show", "value"),
    [
        (Show("member", 1), 3.0),
        (Show("member", 99), 8.0),
        (Show("mean"), 4.0),
        (Show("spread"), np.sqrt(13.0)),
        (Show("probability", threshold=2.0), 2 / 3),
        (Show("p90"), 7.0),
    ],
    ids=lambda value: getattr(value, "kind", ""),
)
def test_summaries_are_those_of_the_textbook(show, value):
    assert summarise(ENSEMBLE, show)[0, 0] == pytest.approx(value)


@pytest.mark.parametrize("kind", ["mean", "spread", "probability", "p90"])
def test_a_place_missing_in_any_member_is_missing_in_the_summary(kind):
    assert np.isnan(summarise(ENSEMBLE, Show(kind))[0, 1])


def test_one_member_has_no_spread():
    assert (summarise(ENSEMBLE[:1], Show("spread")) == 0).all()


def test_titles_say_what_is_shown():
    rain, warmth = VARIABLES["precip"], VARIABLES["t2m"]
    assert words(Show("member", 2), 16, rain) == "member 3 of 16"
    assert words(Show("probability", threshold=5), 16, rain) == "P(> 5 mm/h)"
    assert words(Show("probability", threshold=278.15), 16, warmth) == "P(> 5 °C)"


def test_the_spread_of_temperature_is_on_a_scale_of_its_own():
    scale = colouring_of("t2m", None, Show("spread"), dark=False).scale
    assert (scale.low, scale.units) == (0, "K")
    assert colouring_of("t2m", None, Show("mean"), dark=False).scale.units == "°C"
    assert colouring_of("precip", None, Show("spread"), dark=False).scale == Colouring("precip").scale


def test_the_probe_tells_degrees_celsius_with_one_decimal():
    scene = stub_scene()
    warm = replace(
        scene, variable="t2m", inputs=(scene.inputs * 0 + 273.19).rename(precip="t2m"), truth=scene.truth * 0 + 268.04
    )
    point = MapPoint(-97.5, 35.2)
    told = lines_of(reading(warm, Show(), 0, Place.of(warm.input), point))
    assert told[0] == ("input", "0.0 °C") and told[3] == ("truth", "-5.1 °C")


@pytest.mark.parametrize("halo", [(0, 0, 0, 0), (2, 0, 3, 1)])
def test_gauges_are_where_the_pixels_that_they_observe_are(halo):
    scene = observed(stub_scene(halo=halo, times=2), (3, 7, 1.0), (40, 2, 2.0))
    places = [(round(point.y, 4), round(point.x, 4)) for point in gauges_of(scene)]
    assert places == [(35.035, -97.525), (35.405, -97.575)]
    assert gauges_of(stub_scene()) == gauges_of(None) == ()


def test_panels_are_titled_with_spacing_and_origin():
    scene = stub_scene(origin="simulated satellite")
    titles = {picture.slot: picture.title for picture in paint_known(scene, 0, Colouring("precip"))}
    assert titles == {"input": "Input, 10 km, simulated satellite", "truth": "Truth, 1 km"}
    (picture,) = paint_ensemble(run_of(scene), Show("member", 1), 0, Colouring("precip"))
    assert (picture.slot, picture.title) == ("downscaled", "Downscaled, 1 km, member 2 of 3")


def test_the_probe_reads_the_cell_under_the_point():
    scene = stub_scene()
    run = run_of(scene)
    point = MapPoint(-97.6 + 0.235, 35.0 + 0.118)
    read = reading(run, Show("member", 1), 0, Place.of(run.input), point)
    truth = float(run.truth[0, 11, 23])
    assert read.truth == pytest.approx(truth)
    assert read.input == pytest.approx(float(run.input[0, 1, 2]))
    assert read.downscaled == pytest.approx(2 * truth)
    assert (read.low, read.high) == pytest.approx((1.2 * truth, 2.8 * truth))
    assert (read.member, read.members, read.corrected) == (2, 3, None)


def test_outside_the_region_the_probe_reads_nothing():
    run = run_of(stub_scene())
    read = reading(run, Show("mean"), 0, Place.of(run.input), MapPoint(-120.0, 35.1))
    assert read.input is None and read.truth is None and read.downscaled is None
