"""Noise levels against values worked out by hand and from the papers' formulas."""

import numpy as np
import pytest

from core.errors import SpecError
from core.models.vp import noise_process
from core.sampling.schedule import SCHEDULES, SOLVER_FACTS, check_churn, exponential, karras, start_std


def test_rho_two_from_a_hundred_to_one_is_what_a_person_computes() -> None:
    assert karras(3, 1.0, 100.0, 2.0) == pytest.approx([100.0, 30.25, 1.0, 0.0])


def test_edm_defaults_give_the_published_levels() -> None:
    levels = karras(25, 0.002, 80.0, 7.0)
    assert levels.shape == (26,) and levels.dtype == np.float64
    assert levels[[0, 1, 12, 23, 24]] == pytest.approx([80.0, 63.482804, 2.5152190, 0.005245, 0.002], rel=1e-4)
    assert karras(18, 0.002, 80.0, 7.0)[:3] == pytest.approx([80.0, 57.585985, 40.785574])


def test_a_single_step_goes_from_the_largest_level_to_zero() -> None:
    assert karras(1, 0.002, 20.0, 7.0).tolist() == [20.0, 0.0]


def test_a_very_large_rho_is_even_in_the_logarithm() -> None:
    steps = np.diff(np.log(karras(9, 0.002, 20.0, 1e7)[:-1]))
    assert steps == pytest.approx(np.full(8, np.log(0.002 / 20.0) / 8), rel=1e-4)


@pytest.mark.parametrize(
    "arguments",
    [
        (0, 0.002, 80, 7),
        (5, 0.0, 80, 7),
        (5, 2, 1, 7),
        (5, 0.002, 80, 0),
        (5, -1, 80, 7),
        (5, 0.002, float("inf"), 7),
        (5, 0.002, 80, float("nan")),
        (5, 0.002, 80, float("inf")),
    ],
)
def test_levels_that_cannot_be_are_refused(arguments: tuple) -> None:
    with pytest.raises(SpecError):
        karras(*arguments)


def test_the_start_has_the_spread_of_data_and_noise_together() -> None:
    assert start_std(1.2, 0.5) == pytest.approx(1.3)


def test_exponential_levels_are_even_in_the_logarithm() -> None:
    assert exponential(4, 0.01, 10.0, 7.0) == pytest.approx([10.0, 1.0, 0.1, 0.01, 0.0])
    assert exponential(1, 0.01, 10.0, 7.0).tolist() == [10.0, 0.0]


@pytest.mark.parametrize("name", SCHEDULES)
@pytest.mark.parametrize("steps", [1, 2, 20, 97])
def test_every_schedule_falls_from_within_the_range_to_zero(name: str, steps: int) -> None:
    levels = SCHEDULES[name](steps, 0.01, 70.0, 7.0)
    assert levels.shape == (steps + 1,) and levels.dtype == np.float64 and levels[-1] == 0
    assert np.all(np.diff(levels) < 0)
    assert levels[0] <= 70.0 * (1 + 1e-12) and levels[-2] >= 0.01 * (1 - 1e-12)


@pytest.mark.parametrize("name", ["linear", "cosine", "cosine_beta"])
def test_levels_of_a_process_are_half_its_own_at_evenly_spaced_whole_times(name: str) -> None:
    levels, process = SCHEDULES[name](50, 0.01, 70.0, 7.0)[:-1], noise_process(name)
    times = process.time(levels / 0.5)
    assert times == pytest.approx(times.round(), abs=1e-9)
    assert np.ptp(np.diff(times.round())) <= 1
    inside = 0.5 * process.sigmas[(process.sigmas >= 0.02) & (process.sigmas <= 140.0)]
    assert levels[[0, -1]].tolist() == [inside[-1], inside[0]]


def test_all_times_of_the_linear_process_can_be_had_and_no_more() -> None:
    process = noise_process("linear")
    assert SCHEDULES["linear"](1000, 0.005, 80.0, 7.0)[:-1].tolist() == (0.5 * process.sigmas[::-1]).tolist()
    with pytest.raises(SpecError, match="1000 noise levels"):
        SCHEDULES["linear"](1001, 0.005, 80.0, 7.0)
    with pytest.raises(SpecError, match="expected 3 or more"):
        SCHEDULES["cosine"](3, 1.0, 1.001, 7.0)


@pytest.mark.parametrize("name", SCHEDULES)
@pytest.mark.parametrize("arguments", [(0, 0.002, 80, 7), (5, 0.0, 80, 7), (5, 2, 1, 7)])
def test_every_schedule_refuses_levels_that_cannot_be(name: str, arguments: tuple) -> None:
    with pytest.raises(SpecError, match="noise schedule"):
        SCHEDULES[name](*arguments)


@pytest.mark.parametrize(
    ("solver", "churn"), [("heun", 40.0), ("ddim", 1.0), ("ddpm", 0.0), ("sde_dpmpp_2m", 0.5), ("unipc", 0.0)]
)
def test_a_churn_that_the_solver_understands_is_let_through(solver: str, churn: float) -> None:
    check_churn(solver, churn)


@pytest.mark.parametrize(
    ("solver", "churn", "words"),
    [
        ("dpmpp_2m", 1.0, "deterministic"),
        ("lms", 0.1, "deterministic"),
        ("ddim", 1.5, "0 to 1"),
        ("heun", -1.0, "0 or more"),
        ("sde_dpmpp_2m", float("nan"), "0 to 1"),
    ],
)
def test_a_churn_without_meaning_is_refused_by_name(solver: str, churn: float, words: str) -> None:
    with pytest.raises(SpecError, match=f"solver {solver}.*{words}"):
        check_churn(solver, churn)


@pytest.mark.parametrize("name", SOLVER_FACTS)
def test_the_churn_to_offer_first_is_one_that_is_let_through(name: str) -> None:
    facts = SOLVER_FACTS[name]
    check_churn(name, facts.churn_usual)
    assert facts.title and facts.source and bool(facts.churn) == (facts.churn_limit > 0)
