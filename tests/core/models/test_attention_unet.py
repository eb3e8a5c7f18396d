"""HARPNET's U-Net has the gates, blocks and dropout of its definition, and runs on a field of any size."""

import pytest
import torch
from torch.nn import functional

from core.errors import ModelError
from core.models.attention_unet import AttentionUNet, BatchNorm, Gate, ResConvBlock

TINY = {"n_channels": 4, "channel_multipliers": (1, 2, 4)}


def small_net(**settings):
    torch.manual_seed(0)
    return AttentionUNet(**{**TINY, **settings})


def answer(net, condition):
    b, _, *size = condition.shape
    return net(torch.randn(b, 1, *size), torch.randn(b), condition)


@pytest.mark.parametrize(
    ("settings", "conditions", "size", "stride"),
    [
        ({}, 3, (8, 12), 4),
        ({"image_channels": 2, "norm": "layer"}, 1, (4, 4), 4),
        ({"channel_multipliers": (1, 1)}, 5, (6, 10), 2),
        ({"channel_multipliers": (1, 1, 1, 1, 2, 2, 2)}, 2, (64, 128), 64),
    ],
)
def test_any_configuration_answers_in_the_fields_shape(settings, conditions, size, stride):
    net = small_net(conditioned_on_input=conditions, **settings)
    assert net.stride == stride
    assert answer(net, torch.randn(2, conditions, *size)).shape == (2, settings.get("image_channels", 1), *size)


def test_the_defaults_are_harpnets_widths_and_dropout():
    with torch.device("meta"):
        net = AttentionUNet()
    assert [encoder.body[0].out_channels for encoder in net.encoders] == [64, 128, 256, 512, 1024, 2048]
    assert [decoder.block.dropout.p for decoder in reversed(net.decoders)] == [0.5, 0.5, 0.3, 0.3, 0.1]
    assert {encoder.dropout.p for encoder in net.encoders} == {0.0}


@pytest.mark.parametrize(
    ("levels", "rates"), [(2, [0.1]), (4, [0.3, 0.3, 0.1]), (8, [0.5, 0.5, 0.5, 0.5, 0.3, 0.3, 0.1])]
)
def test_other_depths_count_dropout_from_the_shallowest_decoder(levels, rates):
    net = small_net(channel_multipliers=(1,) * levels)
    assert [decoder.block.dropout.p for decoder in reversed(net.decoders)] == rates


@pytest.mark.parametrize("norm", ["batch", "layer"])
def test_every_parameter_receives_a_gradient(norm):
    net = small_net(norm=norm)
    answer(net, torch.randn(3, 3, 16, 16)).square().mean().backward()
    assert [name for name, p in net.named_parameters() if p.grad is None or not p.grad.abs().max() > 1e-8] == []


def doubling(n):
    """Bilinear doubling of n cells as a matrix: a fine centre lies a quarter of a cell from its own coarse one."""
    matrix = torch.zeros(2 * n, n)
    for fine in range(2 * n):
        own = fine // 2
        beside = min(max(own + (1 if fine % 2 else -1), 0), n - 1)
        matrix[fine, own] += 0.75
        matrix[fine, beside] += 0.25
    return matrix


def test_the_gate_is_the_written_formula():
    torch.manual_seed(0)
    gate = Gate(2, 3)
    x, g = torch.randn(1, 2, 4, 6), torch.randn(1, 3, 2, 3)
    theta, phi, psi = (layer.weight[:, :, 0, 0] for layer in (gate.theta, gate.phi, gate.psi))
    alpha = torch.empty(2, 3)
    for i in range(2):
        for j in range(3):
            added = theta @ x[0, :, 2 * i, 2 * j] + gate.theta.bias + phi @ g[0, :, i, j]
            alpha[i, j] = 1 / (1 + torch.exp(-(psi @ added.clamp(min=0) + gate.psi.bias)))
    expected = (doubling(2) @ alpha @ doubling(3).T) * x
    torch.testing.assert_close(gate(x, g), expected, rtol=1e-5, atol=1e-6)


def test_a_gate_can_only_dampen():
    torch.manual_seed(0)
    x = torch.randn(2, 4, 8, 8)
    gated = Gate(4, 6)(x, torch.randn(2, 6, 4, 4))
    assert (gated.abs() <= x.abs()).all() and (gated * x >= 0).all()


def test_the_residual_block_is_two_convolutions_and_a_shortcut():
    torch.manual_seed(0)
    block = ResConvBlock(2, 3, "batch").eval()
    x = torch.randn(1, 2, 5, 5)
    root = 1 / (1 + 1e-5) ** 0.5  # a fresh batch norm divides by sqrt(1 + eps)
    first = functional.relu(functional.conv2d(x, block.body[0].weight, padding=1) * root)
    second = functional.relu(functional.conv2d(first, block.body[3].weight, padding=1) * root)
    expected = second + functional.conv2d(x, block.shortcut[0].weight) * root
    torch.testing.assert_close(block(x), expected, rtol=1e-5, atol=1e-6)


def test_batch_norm_is_torchs_own():
    torch.manual_seed(0)
    ours, torchs = BatchNorm(3), torch.nn.BatchNorm2d(3)
    for _ in range(3):
        x = 2 + 3 * torch.randn(4, 3, 5, 5)
        torch.testing.assert_close(ours(x), torchs(x))
    torch.testing.assert_close(ours.eval()(x), torchs.eval()(x))
    assert all(tensor.is_floating_point() for tensor in ours.state_dict().values())


def test_dropout_is_for_training_only():
    net = small_net(dropout=(0.5,), norm="layer")
    condition = torch.randn(1, 3, 8, 8)
    with torch.no_grad():
        assert not torch.equal(answer(net, condition), answer(net, condition))
        net.eval()
        assert torch.equal(answer(net, condition), answer(net, condition))


def test_noise_and_its_level_are_not_looked_at_and_answers_may_be_negative():
    net = small_net().eval()
    condition = torch.randn(2, 3, 16, 16)
    with torch.no_grad():
        quiet = net(torch.zeros(2, 1, 16, 16), torch.zeros(2), condition)
        loud = net(torch.full((2, 1, 16, 16), 9.0), torch.full((2,), 9.0), condition)
        net.head.bias.fill_(-3.0)
        assert net(torch.zeros(2, 1, 16, 16), torch.zeros(2), condition).min() < 0
    assert torch.equal(quiet, loud)


def test_moving_the_field_by_a_stride_moves_the_answer():
    net = small_net().eval()
    condition = torch.randn(1, 3, 8, 96)
    with torch.no_grad():
        whole, part = answer(net, condition), answer(net, condition[..., 4:])
    torch.testing.assert_close(whole[..., 48:], part[..., 44:], rtol=1e-4, atol=1e-5)


def test_members_of_a_batch_do_not_meet_once_trained():
    net = small_net().eval()
    condition = torch.randn(3, 3, 8, 8)
    with torch.no_grad():
        torch.testing.assert_close(answer(net, condition)[1:2], answer(net, condition[1:2]), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("settings", [{"channel_multipliers": (1,)}, {"dropout": ()}, {"norm": "group"}])
def test_settings_that_do_not_go_together_are_refused(settings):
    with pytest.raises(ModelError, match="expected"):
        small_net(**settings)
