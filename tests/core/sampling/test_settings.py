"""A card's sampler settings, with what is asked for in their place."""

from types import SimpleNamespace

from core.sampling.settings import advised, chosen, merged, most_members
from core.types import RunSpec

CARD = {"solver": "heun", "steps": 10, "churn": 4.0, "rho": 7.0}


def test_what_is_not_asked_for_comes_from_the_card():
    assert merged(CARD, {"solver": None, "steps": 12}) == CARD | {"steps": 12}


def test_another_solver_takes_its_own_usual_churn():
    assert merged(CARD, {"solver": "dpmpp_2m"})["churn"] == 0.0
    assert merged(CARD, {"solver": "sde_dpmpp_2m"})["churn"] == 1.0
    assert merged(CARD, {"solver": "euler", "churn": 2.0})["churn"] == 2.0


def test_a_solver_that_does_not_exist_is_left_for_the_plan_to_refuse():
    assert merged(CARD, {"solver": "magic"})["solver"] == "magic"


def test_a_model_that_answers_directly_leaves_the_solver_to_the_other_stage():
    corrector = SimpleNamespace(sampler=CARD | {"conservation": "off"}, members=0)
    downscaler = SimpleNamespace(sampler={"conservation": "multiplicative"}, members=8)
    assert advised([corrector, downscaler]) == CARD | {"conservation": "multiplicative"}
    assert advised([corrector]) == CARD | {"conservation": "off"}
    assert advised([]) == {}


def stage(prediction: str = "edm", **sampler: object) -> SimpleNamespace:
    return SimpleNamespace(sampler=sampler, prediction=prediction)


def test_each_stage_is_drawn_as_its_own_card_says():
    corrector, downscaler = stage(**CARD), stage(solver="heun", steps=8, churn=0.0, rho=7.0)
    settings = chosen([corrector, downscaler], {"steps": None})
    assert settings == downscaler.sampler | {"corrector_sampler": {"steps": 10, "churn": 4.0}}


def test_what_is_asked_for_holds_in_both_stages():
    corrector, downscaler = stage(**CARD), stage(solver="dpmpp_2m", steps=8, churn=0.0, rho=7.0)
    settings = chosen([corrector, downscaler], {"solver": "heun", "steps": 30, "churn": 1.0})
    assert settings == {"solver": "heun", "steps": 30, "churn": 1.0, "rho": 7.0}


def test_a_stage_alone_or_beside_one_that_answers_directly_has_one_set_of_settings():
    direct = stage("direct", conservation="multiplicative")
    assert chosen([stage(**CARD)], {}) == CARD
    assert chosen([stage(**CARD), direct], {}) == CARD | {"conservation": "multiplicative"}
    assert chosen([direct, stage(**CARD)], {}) == CARD | {"conservation": "multiplicative"}


def test_members_are_limited_where_no_stage_draws_samples():
    drawn, eight, one = (SimpleNamespace(members=n) for n in (0, 8, 1))
    assert most_members([eight]) == most_members([one, eight]) == 8
    assert most_members([drawn, eight]) is None
    assert most_members([]) is None


def test_what_only_the_downscaler_s_card_names_is_not_the_corrector_s():
    corrector = stage(solver="heun", steps=8)
    downscaler = stage(solver="heun", steps=8, churn=4.0, schedule="uniform", sigma_star=1.1)
    own = RunSpec("scene", "c", "d", members=1, **chosen([corrector, downscaler], {})).of_stage("correct")
    assert (own.churn, own.schedule, own.sigma_star) == (RunSpec("scene", "c", "d", members=1).churn, "karras", 0.0)
