"""Gauges come with the scene: on its fine lattice, at its times, counted, or refused."""

from dataclasses import replace

import numpy as np
import pytest

from core.errors import InputError, SpecError
from core.grid import grid_of
from core.io import open_scene
from core.io.gauged import tally
from core.types import Region
from tests.core.io.conftest import minutes

REGION = Region("middle", 35.2, 35.4, -97.8, -97.5)


@pytest.fixture
def gauges(tmp_path):
    """Writes readings (lat, lon, minute, value) as a table without errors."""

    def write(*readings):
        path = tmp_path / "gauges.csv"
        lines = [f"{lat},{lon},2019-06-10T00:{minute:02}:00Z,{value}" for lat, lon, minute, value in readings]
        path.write_text("\n".join(["lat,lon,time,value [mm h-1]", *lines]), encoding="utf-8")
        return path

    return write


def pixels(scene, time=0):
    """(latitude, longitude) of the observed pixels' centres, by the lattice of the truth."""
    seen = scene.observations[scene.input.time.values[time]]
    grid = grid_of(scene.truth)
    rows, columns = seen.rows - grid.row0, seen.columns - grid.column0
    return [
        (round(float(scene.truth.lat[row]), 3), round(float(scene.truth.lon[column]), 3))
        for row, column in zip(rows, columns, strict=True)
    ]


def test_gauges_lie_on_the_fine_lattice_that_the_truth_lies_on(rain, gauges):
    table = gauges((35.234, -97.512, 0, 2.5), (35.45, -97.8049, 0, 0))
    scene = open_scene(rain(), coarsen=10, region=REGION, gauges=table, gauge_sd=0.2)
    assert pixels(scene) == [(35.235, -97.515), (35.455, -97.805)]
    (seen,) = scene.observations.values()
    assert seen.value.tolist() == [2.5, 0] and seen.sd.tolist() == [0.2, 0.2]
    assert "2 gauge readings in gauges.csv" in scene.source and len(scene.gauges_sha256) == 64
    assert scene.source[-1] == "2 gauge readings on 2 pixels; left out: 0 outside the region, 0 at other times"


def test_a_coarse_input_and_a_pair_place_gauges_where_the_averaged_field_does(rain, gauges):
    fine = rain()
    table = gauges((35.234, -97.512, 0, 2.5))
    whole = open_scene(fine, coarsen=10, region=REGION)
    coarse = rain("coarse.nc", whole.input.values, step=0.1)
    scenes = [
        open_scene(fine, coarsen=10, region=REGION, gauges=table, gauge_sd=0.2),
        open_scene(coarse, region=REGION, gauges=table, gauge_sd=0.2),
        open_scene(coarse, truth=fine, region=REGION, gauges=table, gauge_sd=0.2),
    ]
    found = {(s.rows.item(), s.columns.item()) for scene in scenes for s in scene.observations.values()}
    assert len(found) == 1


def test_every_time_has_the_readings_of_its_own_period(rain, gauges):
    table = gauges((35.3, -97.6, 0, 1), (35.3, -97.7, 2, 2), (35.3, -97.6, 3, 3), (30.0, -97.6, 2, 4))
    fine = rain(times=minutes(0, 2, 4))
    scene = open_scene(fine, coarsen=10, region=REGION, time="all", gauges=table, gauge_sd=0.2)
    assert [seen.value.tolist() for seen in scene.observations.values()] == [[1], [2], []]
    assert tally(scene.observations.values()) == {"used": 2, "pixels": 2, "outside": 1, "other_times": 1}


def test_accumulations_take_the_readings_of_their_period(rain, gauges):
    hourly = rain(times=minutes(60, 120), units="mm", cell_methods="time: sum (interval: 1 hour)")
    table = gauges((35.3, -97.6, 10, 1), (35.3, -97.6, 50, 3))
    scene = open_scene(hourly, coarsen=10, region=REGION, gauges=table, gauge_sd=0.2)
    (seen,) = scene.observations.values()
    assert (seen.value.tolist(), seen.used) == ([2.0], 2)


def test_gauges_up_to_four_cells_around_the_region_count_and_no_further(rain, gauges):
    fine = rain(values=np.ones((1, 200, 200)))
    region = Region("inner", 35.6, 36.4, -97.4, -96.6)
    table = gauges((35.205, -97.0, 0, 1), (35.195, -97.0, 0, 2))
    scene = open_scene(fine, coarsen=10, region=region, gauges=table, gauge_sd=0.2)
    (seen,) = scene.observations.values()
    assert (seen.value.tolist(), seen.outside) == ([1], 1)


@pytest.mark.parametrize(
    ("reading", "words"),
    [
        ((10.0, 10.0, 0, 1), "1 lie outside the region, 0 are of other times"),
        ((35.3, -97.6, 7, 1), r"0 lie outside .* 00:07:00 UTC; expected some in 35\..* at 2019-06-10 00:00:00 UTC"),
    ],
)
def test_gauges_that_are_all_left_out_are_refused_with_a_remedy(rain, gauges, reading, words):
    with pytest.raises(InputError, match=words) as caught:
        open_scene(rain(), coarsen=10, region=REGION, gauges=gauges(reading), gauge_sd=0.2)
    assert "leave the gauges out" in caught.value.remedy


def test_readings_without_an_error_need_one(rain, gauges):
    with pytest.raises(InputError, match="has no sd"):
        open_scene(rain(), coarsen=10, gauges=gauges((35.3, -97.6, 0, 1)))


def test_an_error_without_gauges_is_refused(rain):
    with pytest.raises(SpecError, match="without gauges"):
        open_scene(rain(), coarsen=10, gauge_sd=0.2)


def test_a_scene_without_gauges_has_no_observations(rain):
    scene = open_scene(rain(), coarsen=10)
    assert scene.observations == {} and replace(scene).gauges_sha256 == ""
