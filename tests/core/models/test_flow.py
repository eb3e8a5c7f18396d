"""The sequence network: warping is exact, motion is found, and the estimate is what diffusion starts around."""

import pytest
import torch

from core.errors import ModelError
from core.models.denoiser import Centred, Estimate
from core.models.families import denoiser_of
from core.models.flow import PREPARED, SEEN, FlowSequence, FlowUNet, flow_of, warp

SMALL = {
    "factor": 4,
    "coarse": {"n_channels": 8, "n_heads": 2, "n_blocks": (2,), "window": 2, "tail_channels": 4},
    "flow": {"widths": (8, 8), "hidden": 8},
    "residual": {"n_channels": 8, "channel_multipliers": (1, 2), "n_blocks": (1, 1)},
}


def small(**settings) -> FlowSequence:
    torch.manual_seed(0)
    return FlowSequence(**SMALL | settings)


def uniform(flow: tuple[float, float], ny: int = 24, nx: int = 32) -> torch.Tensor:
    return torch.tensor(flow).view(1, 2, 1, 1).expand(1, 2, ny, nx)


@pytest.mark.parametrize("flow", [(1.3, -0.7), (4.0, 0.0), (0.0, 0.25)])
def test_a_ramp_is_warped_exactly(flow: tuple[float, float]) -> None:
    rows, columns = torch.meshgrid(torch.arange(24.0), torch.arange(32.0), indexing="ij")
    ramp = (2 * columns - 3 * rows + 1)[None, None]
    moved = warp(ramp, uniform(flow))
    inside = (..., slice(5, -5), slice(5, -5))
    torch.testing.assert_close(moved[inside], (ramp - 2 * flow[0] + 3 * flow[1])[inside], atol=2e-4, rtol=0)


def test_a_constant_stays_constant_and_whole_pixels_are_a_shift() -> None:
    assert (warp(torch.full((1, 1, 24, 32), 0.7), 5 * torch.randn(1, 2, 24, 32)) - 0.7).abs().max() < 1e-6
    rain = torch.rand(1, 1, 24, 32)
    torch.testing.assert_close(warp(rain, uniform((3.0, 2.0)))[..., 2:, 3:], rain[..., :-2, :-3], atol=1e-5, rtol=0)


def test_the_flow_of_moving_rain_is_learned() -> None:
    torch.manual_seed(0)
    net = FlowUNet((8, 8), hidden=12)
    optimiser = torch.optim.Adam(net.parameters(), lr=0.01)
    rain = torch.nn.functional.avg_pool2d(torch.rand(1, 1, 52, 52), 5, 1).sub(0.5).mul(8)
    before, earlier = (torch.roll(rain, (-k, -2 * k), (2, 3))[..., 8:40, 8:40] for k in (1, 2))
    now = rain[..., 8:40, 8:40]
    for _ in range(50):
        flow, _ = net(now, before, earlier)
        loss = (warp(before, flow) - now)[..., 8:-8, 8:-8].abs().mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    found = flow[0, :, 8:-8, 8:-8].mean((-2, -1))
    torch.testing.assert_close(found, torch.tensor([2.0, 1.0]), atol=0.2, rtol=0)


def test_every_parameter_learns_from_the_joint_parts() -> None:
    net = small()
    torch.nn.init.constant_(net.residual.head_gain, 1.0)
    for layer in (*net.flow.corrections, net.fusion[-1]):
        torch.nn.init.normal_(layer.weight, std=0.1)
    for name, part in net.residual.named_parameters():
        if name.endswith("scale_gain"):
            torch.nn.init.ones_(part)
    condition = torch.randn(2, 3 + SEEN, 16, 24)
    parts = Centred(net).parts(torch.randn(2, 1, 16, 24), torch.randn(2, 1, 16, 24), torch.ones(2), condition)
    sum(part.square().mean() for part in parts).backward()
    assert [name for name, p in net.named_parameters() if p.grad is None or not p.grad.abs().sum() > 0] == []


def test_without_motion_the_frame_before_stays_where_it_is() -> None:
    net = small(flow={"widths": (8, 8), "hidden": 8, "moving": False})
    for correction in net.flow.corrections:
        torch.nn.init.normal_(correction.bias)
    condition = torch.randn(1, 3 + SEEN, 16, 24)
    prepared = net.prepare(condition)
    assert prepared.shape == (1, PREPARED + 3, 16, 24)
    assert (flow_of(prepared) == 0).all()
    torch.testing.assert_close(prepared[:, 2:3], condition[:, 4:5] - condition[:, 3:4])


def test_the_denoiser_stands_around_the_estimate() -> None:
    """With a network that answers 0, D = e + k^2 / (k^2 + 4 s^2) (x - e) for a spread of k / 2: EDM's c_skip."""
    net = small()
    net.spread.fill_(0.2)
    prepared = net.prepare(torch.randn(1, 3 + SEEN, 16, 24))
    x, estimate = torch.randn(1, 1, 16, 24), prepared[:, :1]
    d = denoiser_of("edm", net, {})(x, torch.tensor([0.3]), prepared)
    torch.testing.assert_close(d, estimate + 0.2**2 / (0.2**2 + 0.3**2) * (x - estimate))
    assert torch.equal(denoiser_of("direct", net, {})(x, torch.tensor([0.3]), prepared), estimate)
    assert isinstance(denoiser_of("direct", net, {}), Estimate)
    with pytest.raises(ModelError, match='"v"'):
        denoiser_of("v", net, {})


def test_the_spread_follows_while_training_only() -> None:
    net = small()
    net.eval().follow(torch.zeros(4))
    assert net.spread == 0.5
    net.train()
    for _ in range(1000):
        net.follow(torch.tensor([-0.1, 0.1]))
    assert net.spread.item() == pytest.approx(0.1 * 2**0.5, rel=1e-2)
