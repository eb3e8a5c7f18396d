"""The bound on Gaussians, whose divergence and whose best variance are known, and what it moves."""

from types import SimpleNamespace

import pytest
import torch
from torch import Tensor, nn
from torch.distributions import Normal, kl_divergence

from core.errors import SpecError
from core.models.families import denoiser_of
from core.models.vp import noise_process, step_variances
from core.training.bound import least_variance, levels_below, step_bound
from core.training.objectives import BOUND_WEIGHT, Denoising, Hybrid, objective_of

PROCESS = {"name": "linear", "steps": 200}
SD = 0.5


def level(*values: float) -> Tensor:
    return torch.tensor(values, dtype=torch.float64).view(-1, 1, 1, 1)


def fields(seed: int, *shape: int) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


@pytest.mark.parametrize("time", [1, 50, 199])
def test_the_limits_are_beta_tilde_and_beta_of_the_process(time: int) -> None:
    """In x_t = sqrt(abar_t) x, and data of standard deviation 1, they are what the papers print."""
    process = noise_process(**PROCESS)
    before, after = process.alphas_bar[time - 1 : time + 1]
    beta = 1 - after / before
    small, large = (v * before / SD**2 for v in step_variances(*(SD * process.sigmas[t] for t in (time, time - 1)), SD))
    assert small == pytest.approx(beta * (1 - before) / (1 - after), rel=1e-9)
    assert large == pytest.approx(beta, rel=1e-9)


@pytest.mark.parametrize("share", [-0.2, 0.0, 0.4, 1.0])
def test_a_term_is_the_divergence_of_the_two_normals(share: float) -> None:
    s, s_next = level(0.8, 3.0), level(0.7, 2.5)
    x, residual, denoised = (fields(seed, 2, 1, 4, 4) for seed in (1, 2, 3))
    small, large = step_variances(s, s_next)
    true_mean, made_mean = (clean + (s_next / s) ** 2 * (x - clean) for clean in (residual, denoised))
    variance = small ** (1 - share) * large**share
    expected = kl_divergence(Normal(true_mean, small.sqrt()), Normal(made_mean, variance.sqrt()))
    found = step_bound(residual, denoised, torch.full_like(x, share), s, s_next, least=1e-9)
    torch.testing.assert_close(found, expected)


def test_the_last_term_is_the_surprise_of_the_clean_field() -> None:
    s, least = level(0.01), 2e-5
    residual, denoised, share = fields(1, 1, 1, 4, 4), fields(2, 1, 1, 4, 4), torch.full((1, 1, 4, 4), 0.3).double()
    variance = least**0.7 * step_variances(s, level(0.0))[1] ** 0.3
    expected = -Normal(denoised, variance.sqrt()).log_prob(residual)
    torch.testing.assert_close(step_bound(residual, denoised, share, s, level(0.0), least), expected)


@pytest.mark.parametrize(("spread", "best"), [(SD, 1.0), (1e-9, 0.0)])
def test_the_best_share_is_one_for_gaussian_data_and_zero_for_a_point(spread: float, best: float) -> None:
    """Of the optimal denoiser of N(0, spread^2) the error's variance is known, and so is the term's minimum."""
    s, s_next = level(1.2), level(0.9)
    error = (spread**2 * s**2 / (spread**2 + s**2)).sqrt()
    share = torch.full((1, 1, 1, 2), 0.5, dtype=torch.float64, requires_grad=True)
    both_signs = error * torch.tensor([1.0, -1.0], dtype=torch.float64)
    descent = torch.optim.LBFGS([share], line_search_fn="strong_wolfe", max_iter=50)

    def loss() -> Tensor:
        descent.zero_grad()
        term = step_bound(both_signs, torch.zeros_like(both_signs), share, s, s_next, 1e-9).mean()
        term.backward()
        return term

    descent.step(loss)
    assert share.detach().flatten().tolist() == pytest.approx([best, best], abs=1e-3)


def test_the_bound_moves_the_share_and_not_the_denoised_field() -> None:
    denoised, share = fields(1, 1, 1, 4, 4).requires_grad_(), torch.rand(1, 1, 4, 4).double().requires_grad_()
    step_bound(fields(2, 1, 1, 4, 4), denoised, share, level(1.0), level(0.9), 1e-9).sum().backward()
    assert denoised.grad is None and share.grad.abs().min() > 0


def test_the_level_below_is_that_of_the_time_before() -> None:
    process = noise_process(**PROCESS)
    levels = torch.tensor(SD * process.sigmas, dtype=torch.float32)
    below = levels_below(process, levels)
    assert below[0] == 0
    torch.testing.assert_close(below[1:], levels[:-1])
    between = levels_below(process, 0.5 * (levels[9:10] + levels[10:11]))
    assert float(between) in levels[8:10].tolist()
    assert least_variance(process) == step_variances(*(SD * float(process.sigmas[t]) for t in (1, 0)))[0]


class Learned(nn.Module):
    """A network that answers 0.3 x, and v as it stands in its one parameter."""

    stride = 1

    def __init__(self) -> None:
        super().__init__()
        self.v = nn.Parameter(torch.tensor(0.2))

    def forward(self, x: Tensor, label: Tensor, condition: Tensor) -> Tensor:
        return torch.cat([0.3 * x, self.v.expand_as(x)], 1)


def test_the_hybrid_loss_is_the_simple_one_and_a_thousandth_of_the_bound_over_all_steps() -> None:
    process, denoiser = noise_process(**PROCESS), denoiser_of("eps", Learned(), PROCESS)
    simple = Denoising("eps", lambda n, g: torch.ones(n))
    sigma = torch.tensor([SD * float(process.sigmas[40]), SD * float(process.sigmas[0])], dtype=torch.float32)
    clean, noise, condition = (fields(seed, 2, 1, 8, 8).float() for seed in (1, 2, 3))
    found = Hybrid(simple, process).loss(denoiser, clean, noise, sigma, condition)
    s, s_next = sigma.view(-1, 1, 1, 1), level(SD * float(process.sigmas[39]), 0.0).float()
    made = denoiser(clean + s * noise, sigma, condition)
    assert torch.equal(made[:, 1:], torch.full_like(clean, 0.6)), "v = 0.2 is six tenths of the way"
    terms = step_bound(clean, made[:, :1], made[:, 1:], s, s_next, least_variance(process))
    expected = ((made[:, :1] - clean) / s).square().mean() + BOUND_WEIGHT * 200 * terms.mean()
    torch.testing.assert_close(found, expected)


def recipe_of(prediction: str, loss: str, *, learned: bool) -> SimpleNamespace:
    optimiser = SimpleNamespace(loss=loss, p_mean=-0.8, p_std=1.4, sliced_wasserstein=0.0)
    network = {"learned_variance": True} if learned else {}
    return SimpleNamespace(prediction=prediction, noise=PROCESS, network=network, optimiser=optimiser, sequence=None)


@pytest.mark.parametrize(
    ("prediction", "loss", "learned", "words"),
    [
        ("eps", "l1", False, 'loss is "l1" with prediction eps'),
        ("edm", "hybrid", True, "with prediction edm; expected none"),
        ("eps", "hybrid", False, "learned_variance False"),
        ("eps", "", True, "learned_variance True"),
    ],
)
def test_a_loss_that_does_not_go_with_the_network_is_refused(
    prediction: str, loss: str, learned: bool, words: str
) -> None:
    with pytest.raises(SpecError, match=words):
        objective_of(recipe_of(prediction, loss, learned=learned))


def test_variances_are_learned_with_the_hybrid_loss() -> None:
    assert isinstance(objective_of(recipe_of("v", "hybrid", learned=True)), Hybrid)
