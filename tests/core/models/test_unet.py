"""The U-Net keeps magnitudes, sees only its receptive field, and does not care for a field's size."""

import pytest
import torch

from core.models.denoiser import Denoiser
from core.models.unet import UNet, mp_cat, mp_silu, mp_sum, pixel_norm

SMALL = {"conditioned_on_input": 3, "n_channels": 8, "channel_multipliers": (1, 2), "n_blocks": (1, 1), "patch": 2}


def small_net(seed=0):
    torch.manual_seed(seed)
    net = UNet(**SMALL)
    torch.nn.init.constant_(net.head_gain, 1.0)
    for block in net.modules():
        if hasattr(block, "scale_gain"):
            torch.nn.init.constant_(block.scale_gain, 0.5)
    return net


@pytest.mark.parametrize(
    "operation",
    [
        mp_silu,
        lambda x: mp_sum(x, torch.randn_like(x)),
        lambda x: mp_cat(x, torch.randn(x.shape[0], 30, *x.shape[2:])),
        pixel_norm,
    ],
)
def test_magnitude_is_preserved(operation):
    torch.manual_seed(0)
    y = operation(torch.randn(4, 10, 64, 64))
    assert y.square().mean().sqrt().item() == pytest.approx(1.0, rel=0.06)


def test_baking_changes_no_value():
    net = small_net().eval()
    x, label, condition = torch.randn(2, 1, 16, 24), torch.randn(2), torch.randn(2, 3, 16, 24)
    with torch.no_grad():
        before = net(x, label, condition)
        after = net.bake()(x, label, condition)
    torch.testing.assert_close(before, after, rtol=1e-5, atol=1e-6)


def test_renormalising_changes_no_value_and_bounds_the_weights():
    net = small_net()
    net.stem.weight.data *= 7.0
    x, label, condition = torch.randn(1, 1, 8, 8), torch.randn(1), torch.randn(1, 3, 8, 8)
    before = net(x, label, condition)
    net.renormalise()
    torch.testing.assert_close(before, net(x, label, condition), rtol=1e-4, atol=1e-5)
    assert net.stem.weight.square().mean().item() == pytest.approx(1.0, rel=1e-4)


@pytest.mark.parametrize("size", [(8, 8), (8, 40), (200, 72)])
def test_any_multiple_of_the_stride_runs(size):
    net = small_net()
    assert net.stride == 4
    with torch.no_grad():
        assert net(torch.randn(1, 1, *size), torch.zeros(1), torch.randn(1, 3, *size)).shape == (1, 1, *size)


def test_a_change_far_away_changes_nothing_here():
    net = small_net().eval()
    x, condition = torch.randn(1, 1, 16, 400), torch.randn(1, 3, 16, 400)
    far = condition.clone()
    far[..., 350:] += 5.0
    with torch.no_grad():
        a, b = net(x, torch.zeros(1), condition), net(x, torch.zeros(1), far)
    torch.testing.assert_close(a[..., :200], b[..., :200], rtol=0, atol=0)
    assert not torch.equal(a[..., 350:], b[..., 350:])


def test_an_untrained_denoiser_is_the_best_guess_for_pure_noise():
    torch.manual_seed(0)
    denoiser = Denoiser(UNet(**SMALL), sd=0.5)
    x = torch.randn(2, 1, 8, 8)
    sigma = torch.tensor([0.5, 2.0])
    with torch.no_grad():
        d = denoiser(x, sigma, torch.zeros(2, 3, 8, 8))
    torch.testing.assert_close(d, x * (0.25 / (sigma**2 + 0.25)).view(2, 1, 1, 1))


class Echo(torch.nn.Module):
    def forward(self, x, label, condition):
        self.seen = x, label, condition
        return torch.ones_like(x)


def test_preconditioning_by_hand():
    echo = Echo()
    x, condition = torch.full((1, 1, 2, 2), 2.0), torch.full((1, 3, 2, 2), 9.0)
    d = Denoiser(echo, sd=0.5)(x, torch.tensor([1.2]), condition)
    total = 1.2**2 + 0.25
    assert d[0, 0, 0, 0].item() == pytest.approx(0.25 / total * 2.0 + 1.2 * 0.5 / total**0.5)
    assert echo.seen[0][0, 0, 0, 0].item() == pytest.approx(2.0 / total**0.5)
    assert echo.seen[1].item() == pytest.approx(torch.tensor(1.2).log().item() / 4)
    assert torch.equal(echo.seen[2], condition)
