"""A run on times that its model has learned from says so."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np

from core.pipeline.seen import seen_in_training
from core.types import RunSpec
from tests.core.pipeline.test_run import finish
from tests.stub_model import stub_models
from tests.stub_scene import stub_scene

PERIODS = {
    "training": ["2019-03-01", "2019-03-19"],
    "validation": ["2019-03-19", "2019-03-22"],
    "test": ["2019-03-25", "2019-04-01"],
}
CARD = SimpleNamespace(id="warm", training={"periods": PERIODS})


def at(*times: str) -> np.ndarray:
    return np.array(times, "datetime64[ns]")


def test_times_of_training_and_of_validation_are_named_with_their_period():
    said = seen_in_training([CARD], at("2019-03-18T23:00", "2019-03-19", "2019-03-25"))
    assert said == (
        "warm learned from 1 of 3 times (2019-03-01 to 2019-03-19); warm was tuned on 1 of 3 times "
        "(2019-03-19 to 2019-03-22): its scores there say nothing of new days"
    )
    assert seen_in_training([CARD], at("2019-03-01")).startswith("warm learned from this time (2019-03-01")


def test_held_out_and_other_times_and_models_without_periods_say_nothing():
    assert seen_in_training([CARD], at("2019-03-23", "2019-03-25", "2020-03-01", "2019-02-28T23:59")) == ""
    assert seen_in_training([SimpleNamespace(id="rain", training=None)], at("2019-03-01")) == ""


def test_a_runs_provenance_says_it():
    models, scene = stub_models(), stub_scene()
    day = str(scene.input["time"].values[0])[:10]
    next_day = str(np.datetime64(day) + 1)
    learned = replace(models["stub-downscale"].card, training={"periods": {"training": [day, next_day]}})
    spec = RunSpec("stub", "stub-correct", "stub-downscale", members=1, steps=2)
    assert finish(spec, scene, models=stub_models())[0].provenance["seen_in_training"] == ""
    models["stub-downscale"].card = learned
    said = finish(spec, scene, models=models)[0].provenance["seen_in_training"]
    assert said.startswith("stub-downscale learned from this time")
