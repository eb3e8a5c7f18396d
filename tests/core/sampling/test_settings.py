"""A card's sampler settings, with what is asked for in their place."""

from core.sampling.settings import merged

CARD = {"solver": "heun", "steps": 10, "churn": 4.0, "rho": 7.0}


def test_what_is_not_asked_for_comes_from_the_card():
    assert merged(CARD, {"solver": None, "steps": 12}) == CARD | {"steps": 12}


def test_another_solver_takes_its_own_usual_churn():
    assert merged(CARD, {"solver": "dpmpp_2m"})["churn"] == 0.0
    assert merged(CARD, {"solver": "sde_dpmpp_2m"})["churn"] == 1.0
    assert merged(CARD, {"solver": "euler", "churn": 2.0})["churn"] == 2.0


def test_a_solver_that_does_not_exist_is_left_for_the_plan_to_refuse():
    assert merged(CARD, {"solver": "magic"})["solver"] == "magic"
