"""Too few steps for a solver: what they do to Gaussian data, whose answer is known, and when it is said."""

from types import SimpleNamespace

import pytest
import torch

from core.sampling.schedule import SOLVER_FACTS, karras, start_std
from core.sampling.settings import hasty
from core.sampling.solvers import SOLVERS
from core.types import RunSpec

CARDS = [SimpleNamespace(stage="correct", prediction="edm"), SimpleNamespace(stage="downscale", prediction="edm")]


def growth(solver, steps, deviation):
    """The deviation that a deterministic solver leaves over that of the data, on EDM's levels."""
    levels = karras(steps, 0.002, 80.0, 7.0).tolist()
    made = SOLVERS[solver](lambda x, s: x * deviation**2 / (deviation**2 + s**2), torch.ones(1), levels)
    while True:
        try:
            next(made)
        except StopIteration as end:
            return abs(float(end.value)) * start_std(levels[0]) / deviation


def test_heun_blows_up_in_fewer_steps_than_it_needs():
    fewest = SOLVER_FACTS["heun"].fewest
    assert growth("heun", 2, 0.02) > 1000 and growth("heun", fewest - 1, 0.02) > 10
    assert max(growth("heun", fewest, deviation) for deviation in (0.02, 0.1, 0.5)) < 5


@pytest.mark.parametrize("solver", ["euler", "ddim", "lms", "dpmpp_2m", "unipc"])
def test_solvers_of_one_evaluation_a_step_only_lose_detail(solver):
    fewest = SOLVER_FACTS[solver].fewest
    grown = [growth(solver, steps, 0.1) for steps in (2, 3, fewest)]
    assert grown == sorted(grown) and grown[0] < 0.1 and 0.6 < grown[-1] < 1.2


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"solver": "heun", "steps": 5}, None),
        ({"solver": "heun", "steps": 4}, ("Heun", 4, 5)),
        ({"solver": "unipc", "steps": 5}, ("UniPC", 5, 6)),
        ({"solver": "heun", "steps": 4, "sigma_min": 0.5}, None),
        ({"solver": "heun", "steps": 7, "corrector_sampler": {"steps": 3}}, ("Heun", 3, 5)),
        ({"solver": "magic", "steps": 1}, None),
    ],
)
def test_too_few_steps_are_told_for_each_stage_on_wide_levels(changes, said):
    few = hasty(RunSpec("storm", "fix", "fine", **changes), CARDS)
    assert (few and (few.solver, few.steps, few.fewest)) == said
    if few:
        assert f"{said[0]} in {said[1]} steps" in str(few) and f"use {said[2]} or more" in str(few)


def test_a_model_that_answers_directly_has_no_steps():
    direct = SimpleNamespace(stage="downscale", prediction="direct")
    assert hasty(RunSpec("storm", None, "fine", solver="heun", steps=1), [direct]) is None
