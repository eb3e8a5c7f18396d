"""One weighted loss of the denoiser is each prediction's own loss of the network."""

import pytest
import torch
from torch import nn

from core.models.denoiser import Denoiser, Direct
from core.models.families import denoiser_of, network_of
from core.models.vp import example, noise_process
from core.training.objectives import Denoising, Regression, _process_levels

PROCESS = {"name": "cosine", "steps": 100}


class Affine(nn.Module):
    """A network whose answer depends on all it is given."""

    stride = 1

    def forward(self, x, label, condition):
        return 0.3 * x + 0.01 * label.view(-1, 1, 1, 1) - 0.2 * condition[:, :1]


@pytest.mark.parametrize("prediction", ["eps", "x0", "v"])
def test_the_weighted_loss_is_the_networks_mean_square_error_in_its_own_prediction(prediction):
    torch.manual_seed(0)
    process = noise_process(**PROCESS)
    clean, noise, condition = 0.5 * torch.randn(4, 1, 8, 8), torch.randn(4, 1, 8, 8), torch.randn(4, 3, 8, 8)
    time = torch.tensor([3.0, 20.0, 55.0, 98.0])
    shown, target = example(clean, noise, time, process=process, prediction=prediction)
    expected = (Affine()(shown, time, condition) - target).square().mean()
    sigma = torch.tensor(process.sigma(time.numpy()) * 0.5, dtype=torch.float32)
    denoiser = denoiser_of(prediction, Affine(), PROCESS)
    found = Denoising(prediction, None).loss(denoiser, clean, noise, sigma, condition)
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-5)


def test_pixels_of_weight_two_count_twice():
    torch.manual_seed(0)
    clean, noise, condition = 0.5 * torch.randn(2, 1, 8, 8), torch.randn(2, 1, 8, 8), torch.randn(2, 3, 8, 8)
    sigma, denoiser = torch.tensor([0.3, 2.0]), Denoiser(Affine())
    left, right = torch.zeros(2, 1, 8, 8), torch.zeros(2, 1, 8, 8)
    left[..., :4], right[..., 4:] = 1, 1
    losses = [
        Denoising("edm", None).loss(denoiser, clean, noise, sigma, condition, weight)
        for weight in (left, right, 2 * left + right)
    ]
    torch.testing.assert_close(losses[2], 2 * losses[0] + losses[1])


def test_edms_weight_makes_a_fresh_network_lose_one():
    class Nothing(Affine):
        def forward(self, x, label, condition):
            return torch.zeros_like(x)

    torch.manual_seed(0)
    clean, noise = 0.5 * torch.randn(8, 1, 64, 64), torch.randn(8, 1, 64, 64)
    for sigma in (0.05, 0.5, 5.0):
        loss = Denoising("edm", None).loss(
            Denoiser(Nothing()), clean, noise, torch.full((8,), sigma), torch.zeros(8, 3, 64, 64)
        )
        assert loss.item() == pytest.approx(1.0, rel=0.02)


def test_levels_of_a_process_are_drawn_alike_at_its_whole_times():
    draw = _process_levels({"name": "linear", "steps": 10})
    levels = draw(5000, torch.Generator().manual_seed(0))
    expected = torch.from_numpy(noise_process("linear", 10).sigmas * 0.5).float()
    values, counts = levels.unique(return_counts=True)
    torch.testing.assert_close(values, expected)
    assert counts.min() > 400 and counts.max() < 600


def test_a_direct_answer_is_compared_with_the_residual_whatever_the_level():
    clean, noise, condition = torch.randn(2, 1, 4, 4), torch.randn(2, 1, 4, 4), torch.randn(2, 3, 4, 4)
    loss = Regression(nn.functional.l1_loss).loss(Direct(Condition()), clean, noise, torch.ones(2), condition)
    assert loss.item() == pytest.approx((condition[:, :1] - clean).abs().mean().item())


@pytest.mark.parametrize(
    ("family", "more"),
    [("unet", {"n_blocks": [1, 1]}), ("diffusion_unet", {"n_blocks": 1, "is_attention": [False, True]})],
)
def test_a_direct_answer_of_a_network_that_could_denoise_knows_no_noise(family, more):
    settings = {"n_channels": 16, "channel_multipliers": [1, 1], **more}
    direct = denoiser_of("direct", network_of(family, settings, 3), {}).eval()
    for parameter in direct.parameters():
        parameter.data += 0.1  # both begin at an answer of 0
    condition, level = torch.randn(1, 3, 16, 16), torch.ones(1)
    with torch.inference_mode():
        one, other = (direct(torch.randn(1, 1, 16, 16), level, condition) for _ in range(2))
    assert one.abs().max() > 0
    torch.testing.assert_close(one, other, rtol=0, atol=0)


class Condition(Affine):
    """Answers with its condition."""

    def forward(self, x, label, condition):
        return condition[:, :1]
