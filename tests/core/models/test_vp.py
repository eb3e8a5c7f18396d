"""The variance-preserving process against published constants, and its predictions against closed forms."""

import numpy as np
import pytest
import torch

from core.errors import SpecError
from core.models.vp import BETAS, PREDICTIONS, cosine_betas, denoised, example, linear_betas, noise_process

CLEAN = torch.linspace(-1.5, 1.5, 12, dtype=torch.float64).view(3, 1, 2, 2)
NOISE = torch.linspace(2.0, -1.0, 12, dtype=torch.float64).view(3, 1, 2, 2)
CONDITION = torch.zeros(3, 1, 2, 2)


@pytest.mark.parametrize(("steps", "last"), [(1000, 4.04e-5), (800, 3.05e-4)])
def test_the_linear_process_ends_at_the_published_level(steps: int, last: float) -> None:
    assert noise_process("linear", steps).alphas_bar[-1] == pytest.approx(last, rel=2e-3)
    assert linear_betas(steps)[[0, -1]] == pytest.approx([1e-4, 0.02])


def test_the_cosine_process_has_nichol_and_dhariwals_constants() -> None:
    betas, process = cosine_betas(1000), noise_process("cosine")
    assert betas[0] == pytest.approx(4.128e-5, rel=2e-4) and betas[-1] == 0.999
    assert process.alphas_bar[499] == pytest.approx(0.49384, abs=5e-6), "abar after 500 of 1000 steps"


def test_the_danra_codes_cosine_of_beta_is_another_process() -> None:
    process = noise_process("cosine_beta", 800)
    assert process.alphas_bar[399] == pytest.approx(0.226, abs=5e-4)
    assert abs(process.alphas_bar[399] - noise_process("cosine", 800).alphas_bar[399]) > 0.2


@pytest.mark.parametrize("name", BETAS)
def test_abar_and_sigma_say_the_same(name: str) -> None:
    process = noise_process(name)
    assert process.steps == process.sigmas.size == 1000
    assert np.all(np.diff(process.sigmas) > 0)
    assert 1 / (1 + process.sigmas**2) == pytest.approx(process.alphas_bar, rel=1e-12)


@pytest.mark.parametrize("name", BETAS)
def test_the_maps_are_exact_at_whole_times_and_invert_each_other_between_them(name: str) -> None:
    process = noise_process(name)
    whole, between = np.arange(1000), np.linspace(0, 999, 7777)
    assert process.sigma(whole) == pytest.approx(process.sigmas, rel=1e-12)
    assert process.time(process.sigmas) == pytest.approx(whole, abs=1e-9)
    assert process.time(process.sigma(between)) == pytest.approx(between, abs=1e-7)
    assert process.sigma(499.5) == pytest.approx(np.sqrt(process.sigmas[499] * process.sigmas[500]))


def test_beyond_its_ends_a_process_keeps_its_end_times() -> None:
    assert noise_process("linear").time([1e-9, 1e9]).tolist() == [0.0, 999.0]


@pytest.mark.parametrize("prediction", PREDICTIONS)
@pytest.mark.parametrize("name", BETAS)
def test_a_network_that_answers_its_training_target_denoises_to_the_clean_field(name: str, prediction: str) -> None:
    process, time = noise_process(name), torch.tensor([3.0, 421.5, 900.0], dtype=torch.float64)
    seen, target = example(CLEAN, NOISE, time, process=process, prediction=prediction)
    sigma = 0.5 * torch.from_numpy(process.sigma(time.numpy()))

    def network(x, label, condition):
        assert torch.allclose(x, seen, atol=1e-5) and torch.allclose(label.double(), time, atol=1e-2)
        return target

    noisy = CLEAN + sigma.view(-1, 1, 1, 1) * NOISE
    answer = denoised(network, noisy, sigma, CONDITION, process=process, prediction=prediction)
    assert torch.allclose(answer.double(), CLEAN, atol=2e-5 * float(sigma.max()))


@pytest.mark.parametrize("prediction", PREDICTIONS)
def test_the_best_network_for_gaussian_data_gives_the_exact_denoiser(prediction: str) -> None:
    """x_0 ~ N(0, 1) in the process: E[x_0 | x_t] = a x_t, E[eps | x_t] = b x_t, E[v | x_t] = 0."""
    process, sigma = noise_process("linear"), torch.tensor([0.01, 0.5, 30.0])

    def network(x, label, condition):
        a = torch.from_numpy(1 / np.hypot(1, process.sigma(label.numpy()))).view(-1, 1, 1, 1)
        return {"eps": (1 - a**2).sqrt() * x, "x0": a * x, "v": torch.zeros_like(x)}[prediction]

    x = NOISE * sigma.double().view(-1, 1, 1, 1)
    exact = x * 0.25 / (0.25 + sigma.double().view(-1, 1, 1, 1) ** 2)
    answer = denoised(network, x, sigma, CONDITION, process=process, prediction=prediction)
    assert torch.allclose(answer.double(), exact, atol=1e-4)


def test_inputs_and_targets_have_unit_spread_at_every_time() -> None:
    generator = torch.Generator().manual_seed(0)
    clean, noise = torch.randn(2, 3, 1, 200, 200, generator=generator) * torch.tensor([0.5, 1.0]).view(2, 1, 1, 1, 1)
    for prediction in PREDICTIONS:
        pair = example(
            clean, noise, torch.tensor([0.0, 400.0, 999.0]), process=noise_process("cosine"), prediction=prediction
        )
        for part in pair:
            assert part.std(dim=(1, 2, 3)) == pytest.approx([1.0] * 3, rel=0.02)


def test_names_that_are_not_known_are_refused() -> None:
    with pytest.raises(SpecError, match="cosine_beta"):
        noise_process("sigmoid")
    with pytest.raises(SpecError, match="eps, x0, v"):
        example(CLEAN, NOISE, torch.zeros(3), process=noise_process("linear"), prediction="edm")
