"""Classifier-free guidance on Gaussians, for which the pushed distribution is known."""

from collections.abc import Callable, Sequence

import numpy as np
import pytest
import torch
from torch import Tensor

from core.models.residual import ResidualSpace
from core.sampling.classifier_free import guided, left_out, nothing
from core.sampling.guidance import Target
from core.sampling.sample import Place, Sampler, sample
from core.sampling.schedule import karras
from core.transforms import Sqrt
from tests.core.sampling.toys import START, TOP, curved, finish, gaussian


def conditional(x: torch.Tensor, sigma: float) -> torch.Tensor:
    """Exact denoiser of N(0.4, 0.3^2)."""
    return 0.4 + gaussian(x - 0.4, sigma, 0.3)


def test_weight_one_is_the_conditional_denoiser_and_zero_the_other_at_no_further_cost() -> None:
    assert guided(conditional, gaussian, 1.0) is conditional
    assert guided(conditional, gaussian, 0.0) is gaussian


@pytest.mark.parametrize("weight", [-1.0, 0.5, 3.0])
def test_the_answer_is_linear_in_the_weight(weight: float) -> None:
    pushed = guided(conditional, curved, weight)(START, 0.8)
    expected = (1 - weight) * curved(START, 0.8) + weight * conditional(START, 0.8)
    assert torch.allclose(pushed, expected, rtol=1e-12, atol=1e-12)


def test_the_score_is_that_of_the_weighted_product_of_densities() -> None:
    """p_c^w p_u^(1-w) of two normal densities at one level is normal, with the weighted sum of precisions."""
    sigma, weight = 0.6, 2.0
    precision = weight / (0.3**2 + sigma**2) + (1 - weight) / (0.7**2 + sigma**2)
    mean = weight * 0.4 / (0.3**2 + sigma**2) / precision
    score = (guided(conditional, gaussian, weight)(START, sigma) - START) / sigma**2
    assert torch.allclose(score, -(START - mean) * precision, rtol=1e-10, atol=1e-10)


def test_a_larger_weight_brings_samples_together_around_the_condition() -> None:
    start = torch.linspace(-40, 40, 41, dtype=torch.float64)
    sigmas = karras(60, 0.002, TOP, 7.0)
    ends = [finish("heun", guided(conditional, gaussian, w), start, sigmas)[0] for w in (1.0, 1.5, 3.0)]
    assert np.all(np.diff([float(end.std()) for end in ends]) < 0)
    assert np.all(np.diff([float(end.mean()) for end in ends]) > 0), (
        "and past its mean, away from the unconditional one"
    )


class Shifted:
    """A model whose residual is N(condition's mean over channels, 0.5^2), or N(0, 0.5^2) under no condition at all."""

    evaluations = 0

    def denoise_as(self, members: Sequence[int]) -> Callable[[Tensor, Tensor, Tensor], Tensor]:
        return self.denoise

    def denoise(self, x: Tensor, sigma: Tensor, condition: Tensor) -> Tensor:
        self.evaluations += 1
        mean = condition.mean(1, keepdim=True)
        return mean + (x - mean) * (0.25 / (0.25 + sigma**2)).view(-1, 1, 1, 1)


PLACE = Place("downscale", np.datetime64("2019-06-10T00:34", "ns"), np.arange(8), np.arange(8))


def drawn(weight: float, target: Target | None = None, steps: int = 10) -> tuple[Tensor, int]:
    """A sample under a condition of 0.6, and the evaluations it took."""
    model, sigmas = Shifted(), tuple(karras(steps, 0.002, TOP, 7.0).tolist())
    sampler = Sampler("dpmpp_2m", sigmas, 0.0, seed=0, condition_weight=weight)
    walk = sample(model, torch.full((1, 2, 8, 8), 0.6), [0], PLACE, sampler, target)
    while True:
        try:
            next(walk)
        except StopIteration as end:
            return end.value, model.evaluations


@pytest.mark.parametrize("weight", [0.0, 0.5, 2.0, 3.0])
def test_where_only_the_mean_depends_on_the_condition_the_weight_multiplies_it(weight: float) -> None:
    """N(m, S^2) and N(0, S^2) weighed by w make N(w m, S^2): a draw from the same noise is moved by (w - 1) m.

    What the start at level s_max, which knows no mean, leaves of that is 1 - S / sqrt(S^2 + s_max^2), exactly.
    """
    plain, weighed = (drawn(w, steps=100)[0] for w in (1.0, weight))
    shift = (weight - 1) * 0.6 * (1 - 0.5 / (0.25 + TOP**2) ** 0.5)
    assert torch.allclose(weighed - plain, torch.full_like(plain, shift), atol=1e-3)


def test_a_weight_costs_twice_the_evaluations_and_none_costs_nothing() -> None:
    assert [drawn(weight)[1] for weight in (1.0, 0.0, 2.0)] == [10, 10, 20]


def test_without_a_weight_there_is_no_second_condition_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Tensor] = []
    monkeypatch.setattr("core.sampling.classifier_free.nothing", lambda c: made.append(c) or torch.zeros_like(c))
    drawn(1.0)
    assert not made
    drawn(2.0)
    assert len(made) == 1


def test_a_weighed_model_is_drawn_by_gauges_like_any_other() -> None:
    at = torch.tensor([3])
    target = Target(at, at, torch.full((1, 1), 2.5, dtype=torch.float64), torch.full((1, 1), 0.02, dtype=torch.float64))
    free, pulled = drawn(2.0)[0], drawn(2.0, target)[0]
    assert abs(float(pulled[0, 0, 3, 3]) - 2.5) < 0.05
    elsewhere = torch.ones(8, 8, dtype=torch.bool).index_put((at, at), torch.tensor(False))
    assert torch.allclose(pulled[..., elsewhere], free[..., elsewhere], atol=1e-5), "pixels are independent here"


def test_training_leaves_out_whole_conditions_as_often_as_asked() -> None:
    condition = torch.rand(4000, 3, 2, 2) + 0.1
    shown = left_out(condition, 0.1, torch.Generator().manual_seed(0))
    gone = (shown == 0).all((1, 2, 3))
    assert float(gone.double().mean()) == pytest.approx(0.1, abs=0.015)
    assert torch.equal(shown[~gone], condition[~gone]), "the others are untouched"
    assert left_out(condition, 0.0, torch.Generator()) is condition


def test_no_condition_differs_from_that_of_a_dry_field() -> None:
    """T(0) = 0 in the condition of a dry field too; the channel that tells of a condition is what keeps them apart."""
    condition, _ = ResidualSpace(Sqrt(), 10, 0.25, 0.6, told=True).encode(torch.zeros(1, 1, 2, 2))
    assert condition.shape[1] == ResidualSpace.channels + 1
    assert torch.equal(condition[:, -1], torch.ones(1, 20, 20)) and not nothing(condition).any()
