"""A scene that is unlike what a model was trained on is said to be, with the reason; one that is like it is not."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from core.io import open_scene
from core.models import store
from core.pipeline.departures import departures
from core.types import Region, RunSpec, Understood
from gui.controllers.reading import STORM
from tests.core.pipeline.test_run import finish
from tests.stub_model import stub_models
from tests.stub_scene import stub_scene

REGION = Region("storm", 27.0, 29.0, -83.2, -81.2)
DOMAIN = {
    "cells": 1000,
    "missing": 0.0,
    "wet": 0.5,
    "lowest": 0.0,
    "highest": 40.0,
    "quantiles": {"0.001": 0.1, "0.01": 0.1, "0.5": 1.0, "0.99": 10.0, "0.999": 20.0},
    "minutes": [2.0, 30.0],
    "months": [6],
    "box": [20.0, 50.0, -130.0, -60.0],
}
CARD = SimpleNamespace(id="rain", variable="precip", coarse_step_degrees=0.1, domain=DOMAIN)
AS_STORED = Understood("rain", "mm h-1", 30.0, True, 11.1)


def even(rate: float):
    """A scene that rains alike everywhere."""
    scene = stub_scene(halo=(2, 2, 2, 2))
    coarse = scene.input.copy(data=np.full(scene.input.shape, rate, np.float32))
    return replace(scene, inputs=coarse.to_dataset(), understood=AS_STORED)


def kinds(scene, card=CARD):
    return [found.kind for found in departures([card], scene)]


def put(scene, values):
    return replace(scene, inputs=scene.input.copy(data=values.astype(np.float32)).to_dataset())


@pytest.fixture(scope="module")
def storm():
    return open_scene(STORM.with_name("storm.nc"), coarsen=10, region=REGION, time=7)


@pytest.mark.parametrize(
    "model",
    sorted(id for id, card in store.models().items() if (card.variable, card.coarse_step_degrees) == ("precip", 0.1)),
)
def test_the_bundled_storm_is_like_what_every_shipped_model_of_its_cells_learned_from_and_ten_times_it_is_not(
    storm, model
):
    card = store.models()[model]
    assert card.domain["cells"] > 10_000 and departures([card], storm) == ()
    strong = put(storm, storm.input.values * 10)
    (found,) = departures([card], strong)
    assert (found.model, found.kind) == (model, "intensity") and "in training" in found.reason


def test_a_scene_like_the_training_departs_in_nothing():
    assert kinds(even(5.0)) == []


def test_rates_that_were_rare_are_told_with_both_shares():
    (found,) = departures([CARD], even(15.0))
    assert str(found) == "intensity: 100 % of the wet cells are above 10 mm/h; in training 1 %"
    scene = even(5.0)
    values = scene.input.values.copy()
    values[..., 4, 4] = 50.1  # one cell of many: the highest and a quarter of the range
    assert str(departures([CARD], put(scene, values))[0]) == "intensity: up to 50.1 mm/h; in training at most 40 mm/h"


def test_drought_is_no_departure_of_rain_but_cold_is_one_of_temperature():
    assert kinds(even(0.0)) == []
    quantiles = {"0.001": 271.0, "0.01": 273.0, "0.5": 280.0, "0.99": 284.0, "0.999": 286.0}
    warm = SimpleNamespace(**vars(CARD) | {"variable": "t2m"})
    warm.domain = DOMAIN | {"lowest": 270.0, "highest": 290.0, "quantiles": quantiles}
    scene = even(1.0)
    field = scene.input.rename("t2m")
    scene = replace(scene, variable="t2m", inputs=field.copy(data=np.full(field.shape, 272.0, np.float32)).to_dataset())
    (found,) = departures([warm], scene)
    assert str(found) == "intensity: 100 % of the cells are below -0.15 °C; in training 1 %"


def test_missing_cells_count_within_the_region_alone():
    scene = even(5.0)
    values = scene.input.values.copy()
    values[..., :2, :] = np.nan  # the halo in the south
    assert kinds(put(scene, values)) == []
    values[..., :3, :] = np.nan
    (found,) = departures([CARD], put(scene, values))
    assert found.kind == "coverage" and found.reason.startswith("17 % of the cells are missing")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"minutes": 60.0}, ["time meaning"]),
        ({"minutes": 0.0}, []),
        ({"minutes": 45.0}, []),
        ({"step_km": 25.0, "regridded": True}, ["resolution"]),
        ({"step_km": 5.0, "regridded": True}, []),
    ],
)
def test_what_values_stand_for_and_how_coarse_they_were_counts(changes, expected):
    assert kinds(replace(even(5.0), understood=replace(AS_STORED, **changes))) == expected


@pytest.mark.parametrize(("month", "expected"), [(5, []), (7, []), (8, ["season"]), (12, ["season"])])
def test_seasons_are_those_seen_and_their_neighbours(month, expected):
    scene = even(5.0)
    times = np.array([f"2019-{month:02}-10"], "datetime64[ns]")
    scene = replace(scene, inputs=scene.inputs.assign_coords(time=times))
    assert kinds(scene) == expected
    assert kinds(replace(scene, understood=replace(AS_STORED, dated=False))) == []


def test_december_is_next_to_january():
    winter = SimpleNamespace(**vars(CARD) | {"domain": DOMAIN | {"months": [1]}})
    times = np.array(["2019-12-31"], "datetime64[ns]")
    assert kinds(replace(even(5.0), inputs=even(5.0).inputs.assign_coords(time=times)), winter) == []


def test_other_places_are_told_by_their_edges():
    scene = even(5.0)
    moved = scene.inputs.assign_coords(lon=scene.inputs["lon"] + 90)
    region = replace(scene.region, west=scene.region.west + 90, east=scene.region.east + 90)
    (found,) = departures([CARD], replace(scene, inputs=moved, region=region))
    assert found.kind == "place" and "lies outside of 20° N to 50° N, 130° W to 60° W" in found.reason


def test_the_second_stage_sees_what_the_first_made_and_models_that_do_not_say_are_left_alone():
    strong = even(500.0)
    second = SimpleNamespace(**vars(CARD) | {"id": "finer"})
    assert [found.model for found in departures([CARD, second], strong)] == ["rain"]
    assert departures([SimpleNamespace(id="old", variable="precip", domain={}), second], strong) == ()


def test_a_runs_provenance_keeps_them():
    models, scene = stub_models(), stub_scene()
    spec = RunSpec("stub", "stub-correct", "stub-downscale", members=1, steps=2)
    assert finish(spec, scene, models=models)[0].provenance["outside_of_training"] == []
    models["stub-correct"].card = replace(models["stub-correct"].card, domain=DOMAIN | {"months": [1]})
    (found,) = finish(spec, scene, models=models)[0].provenance["outside_of_training"]
    assert found["model"] == "stub-correct" and found["kind"] == "season" and "June" in found["reason"]
