"""What a run is when nobody says otherwise: what the models' cards advise."""

from dataclasses import replace

import pytest

from core import cli
from core.cli.request import choose_spec
from core.errors import ModelError
from core.models import store
from core.pipeline import specify
from tests.stub_scene import stub_scene


def test_each_stage_is_drawn_as_its_card_advises():
    spec = specify(stub_scene(origin="simulated satellite"))
    cards = store.models()
    for stage, model in (("correct", spec.corrector), ("downscale", spec.downscaler)):
        drawn, advised = spec.of_stage(stage), cards[model].sampler
        own = {name: getattr(drawn, name) for name in ("solver", "steps", "churn")}
        assert own == {name: advised[name] for name in own}
    assert spec.conservation == cards[spec.downscaler].sampler["conservation"]
    assert (spec.scene_id, spec.members) == ("stub", 16)


def test_block_means_are_not_corrected_and_a_stage_may_be_left_out():
    assert specify(stub_scene(origin="perfect model")).corrector is None
    assert specify(stub_scene(), corrector=None).corrector is None
    assert specify(stub_scene(), downscaler=None).downscaler is None


def test_what_is_asked_for_holds_in_both_stages():
    spec = specify(stub_scene(), solver="dpmpp_2m", steps=9, seed=3, members=2)
    assert [(part.solver, part.steps) for part in map(spec.of_stage, ("correct", "downscale"))] == [("dpmpp_2m", 9)] * 2
    assert (spec.seed, spec.members) == (3, 2)


def test_no_members_at_all_are_not_taken_for_the_usual_number():
    assert specify(stub_scene(), members=0).members == 0


def test_no_more_members_are_made_than_there_are():
    model = "downscale-harpnet-10km"
    assert specify(stub_scene(), corrector=None, downscaler=model).members == store.models()[model].members


@pytest.mark.parametrize("origin", ["perfect model", "coarse input"])
def test_the_command_line_asks_for_the_same(origin):
    options = cli.parser().parse_args(["downscale", "storm.nc", "--members", "4", "--output", "run.nc"])
    scene = stub_scene(origin=origin)
    assert choose_spec(options, scene) == specify(scene, members=4)


def test_settings_that_there_are_not_and_a_variable_without_models_are_refused():
    with pytest.raises(TypeError, match="solvr"):
        specify(stub_scene(), solvr="heun")
    with pytest.raises(ModelError, match="no default model"):
        specify(replace(stub_scene(), variable="snow"))
