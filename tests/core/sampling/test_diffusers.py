"""Every solver against diffusers' scheduler of the same name, step by step on a denoiser that is not linear.

Variance-preserving schedulers carry data of spread 1, the engine's residuals 0.5: their toy denoiser is ours, scaled.
"""

import numpy as np
import pytest
import torch
from diffusers import (
    DDIMScheduler,
    DDPMScheduler,
    EDMDPMSolverMultistepScheduler,
    EDMEulerScheduler,
    HeunDiscreteScheduler,
    LMSDiscreteScheduler,
    UniPCMultistepScheduler,
)
from torch import Tensor

from core.models.vp import noise_process
from core.sampling.schedule import karras
from tests.core.sampling.toys import START, TOP, curved, finish

CLOSE = {"rtol": 1e-5, "atol": 1e-5}


def raw(x: Tensor, sigma: float, denoised: Tensor, sd: float = 0.5) -> Tensor:
    """The network output F for which EDM's preconditioner gives ``denoised``."""
    skip, out = sd**2 / (sigma**2 + sd**2), sigma * sd / np.sqrt(sigma**2 + sd**2)
    return (denoised - skip * x) / out


@pytest.mark.parametrize(
    ("name", "scheduler"), [("euler", EDMEulerScheduler), ("dpmpp_2m", EDMDPMSolverMultistepScheduler)]
)
def test_euler_and_2m_agree(name: str, scheduler: type) -> None:
    theirs = scheduler(sigma_min=0.01, sigma_max=TOP, sigma_data=0.5, rho=7.0, final_sigmas_type="zero")
    theirs.set_timesteps(16)
    x = START.clone()
    for i, t in enumerate(theirs.timesteps):
        sigma = float(theirs.sigmas[i])
        x = theirs.step(raw(x, sigma, curved(x, sigma)), t, x).prev_sample
    ours, _ = finish(name, curved, START, theirs.sigmas.double().tolist())
    assert torch.allclose(ours, x.double(), **CLOSE)
    assert theirs.sigmas.double().numpy() == pytest.approx(karras(16, 0.01, TOP, 7.0), rel=1e-5)


def test_the_stochastic_2m_agrees_on_the_same_draws() -> None:
    theirs = EDMDPMSolverMultistepScheduler(
        sigma_min=0.01, sigma_max=TOP, sigma_data=0.5, algorithm_type="sde-dpmsolver++", final_sigmas_type="zero"
    )
    theirs.set_timesteps(16)
    x, generator = START.clone(), torch.Generator().manual_seed(1)
    for i, t in enumerate(theirs.timesteps):
        sigma = float(theirs.sigmas[i])
        x = theirs.step(raw(x, sigma, curved(x, sigma)), t, x, generator=generator).prev_sample
    ours, _ = finish("sde_dpmpp_2m", curved, START, theirs.sigmas.double().tolist(), noise=draws(1), churn=1.0)
    assert torch.allclose(ours, x.double(), **CLOSE)


def test_heun_agrees() -> None:
    theirs = HeunDiscreteScheduler(use_karras_sigmas=True, beta_schedule="scaled_linear", prediction_type="epsilon")
    theirs.set_timesteps(12)
    sigmas = [*theirs.sigmas[::2].double().tolist()]
    x = START.clone()
    for i, t in enumerate(theirs.timesteps):
        sigma = float(theirs.sigmas[i])
        x = theirs.step((x - curved(x, sigma)) / sigma, t, x).prev_sample
    ours, _ = finish("heun", curved, START, [s for s in sigmas if s > 0] + [0.0])
    assert torch.allclose(ours, x.double(), **CLOSE)


def test_linear_multistep_agrees() -> None:
    theirs = LMSDiscreteScheduler(use_karras_sigmas=True, beta_schedule="linear", beta_start=1e-4, beta_end=0.02)
    theirs.set_timesteps(15)
    sigmas = theirs.sigmas.double().tolist()
    x = START.clone()
    for t, sigma in zip(theirs.timesteps, sigmas[:-1], strict=True):
        theirs.scale_model_input(x, t)
        x = theirs.step((x - curved(x, sigma)) / sigma, t, x).prev_sample
    ours, _ = finish("lms", curved, START, sigmas)
    assert torch.allclose(ours, x.double(), **CLOSE)


def test_unipc_agrees() -> None:
    theirs = UniPCMultistepScheduler(
        solver_order=2,
        solver_type="bh2",
        prediction_type="epsilon",
        beta_schedule="linear",
        use_karras_sigmas=True,
        final_sigmas_type="zero",
    )
    theirs.set_timesteps(15)
    sigmas = theirs.sigmas.double().tolist()
    x = START / np.hypot(1, sigmas[0])
    for t, sigma in zip(theirs.timesteps, sigmas[:-1], strict=True):
        x = theirs.step(eps_of(x, sigma, scale=1.0), t, x).prev_sample
    ours, _ = finish("unipc", curved, START, sigmas)
    assert torch.allclose(ours, x.double(), **CLOSE)


@pytest.mark.parametrize(("name", "steps"), [("linear", 1000), ("linear", 25), ("cosine", 25)])
@pytest.mark.parametrize("churn", [0.0, 1.0])
def test_ancestral_sampling_agrees_on_the_same_draws(name: str, steps: int, churn: float) -> None:
    schedule = {"linear": "linear", "cosine": "squaredcos_cap_v2"}[name]
    theirs = DDPMScheduler(
        beta_schedule=schedule, variance_type="fixed_large" if churn else "fixed_small", clip_sample=False
    )
    theirs.set_timesteps(steps)
    process = noise_process(name)
    assert torch.allclose(theirs.alphas_cumprod.double(), torch.from_numpy(process.alphas_bar), atol=1e-5)
    theirs.alphas_cumprod = torch.from_numpy(process.alphas_bar)  # theirs are float32, summed up over 1000 steps
    ours, x = both(theirs, process.sigmas, "ddpm", churn, lambda generator: {"generator": generator})
    assert torch.allclose(ours, x, **CLOSE)


@pytest.mark.parametrize(("name", "steps"), [("linear", 1000), ("linear", 25), ("cosine", 25)])
def test_ancestral_sampling_with_learned_variances_agrees_on_the_same_draws(name: str, steps: int) -> None:
    schedule = {"linear": "linear", "cosine": "squaredcos_cap_v2"}[name]
    theirs = DDPMScheduler(beta_schedule=schedule, variance_type="learned_range", clip_sample=False)
    theirs.set_timesteps(steps)
    process = noise_process(name)
    theirs.alphas_cumprod = torch.from_numpy(process.alphas_bar)
    v = torch.tanh(START) * 0.9 + 0.05
    levels = [0.5 * float(process.sigmas[int(t)]) for t in theirs.timesteps] + [0.0]
    x, generator = 2 * START / np.hypot(1, 2 * levels[0]), torch.Generator().manual_seed(1)
    for t, level in zip(theirs.timesteps, levels[:-1], strict=True):
        answer = torch.cat([eps_of(x, 2 * level, scale=0.5), v], 1)
        x = theirs.step(answer, int(t), x, generator=generator).prev_sample
    ours, _ = finish("ddpm", curved, START, levels, noise=draws(1), share=lambda: (v + 1) / 2)
    assert torch.allclose(ours, 0.5 * x.double(), **CLOSE)


@pytest.mark.parametrize("eta", [0.0, 0.6, 1.0])
def test_ddim_agrees_on_the_same_draws(eta: float) -> None:
    theirs = DDIMScheduler(beta_schedule="linear", clip_sample=False, set_alpha_to_one=True)
    theirs.set_timesteps(25)
    process = noise_process("linear")
    theirs.alphas_cumprod = torch.from_numpy(process.alphas_bar)
    ours, x = both(theirs, process.sigmas, "ddim", eta, lambda generator: {"generator": generator, "eta": eta})
    assert torch.allclose(ours, x, **CLOSE)


def both(theirs, sigmas: np.ndarray, name: str, churn: float, settings) -> tuple[Tensor, Tensor]:
    """Our end and theirs, on our scale, from START and the same draws."""
    levels = [0.5 * float(sigmas[int(t)]) for t in theirs.timesteps] + [0.0]
    x, generator = 2 * START / np.hypot(1, 2 * levels[0]), torch.Generator().manual_seed(1)
    for t, level in zip(theirs.timesteps, levels[:-1], strict=True):
        x = theirs.step(eps_of(x, 2 * level, scale=0.5), int(t), x, **settings(generator)).prev_sample
    halved = draws(1)
    ours, _ = finish(name, curved, START, levels, noise=halved, churn=churn)
    return ours, 0.5 * x.double()


def eps_of(x_vp: Tensor, sigma: float, scale: float) -> Tensor:
    """The eps prediction for which data of spread 1 are denoised as ``curved`` denoises ``scale`` times them."""
    x = x_vp * np.hypot(1, sigma)
    return (x - curved(scale * x, scale * sigma) / scale) / sigma


def draws(seed: int):
    """The numbers that diffusers draws from this seed, in their order."""
    generator = torch.Generator().manual_seed(seed)
    return lambda draw: torch.randn(START.shape, generator=generator, dtype=START.dtype)
