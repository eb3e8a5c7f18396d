"""Swin-SR's windows attend as defined, never across the field's edge, and its tail lands on the fine grid."""

import math

import pytest
import torch

from core.errors import ModelError
from core.models.swin import SwinBlock, SwinSR, WindowAttention, from_windows, parted, relative_index, to_windows

TINY = {"factor": 4, "n_channels": 8, "n_heads": 2, "n_blocks": (2,), "window": 4, "tail_channels": 4}


def answer(net, condition):
    b, _, *size = condition.shape
    return net(torch.randn(b, 1, *size), torch.randn(b), condition)


def small_net(**settings):
    torch.manual_seed(0)
    return SwinSR(**{**TINY, **settings})


@pytest.mark.parametrize(
    ("settings", "conditions", "size", "stride"),
    [
        ({}, 3, (16, 48), 16),
        ({"factor": 10, "window": 3, "image_channels": 2, "n_blocks": (1, 3)}, 2, (60, 30), 30),
        ({"factor": 1, "window": 5, "n_heads": 1}, 4, (10, 15), 5),
        ({"factor": 5, "window": 2, "n_heads": 8}, 3, (10, 20), 10),
    ],
)
def test_any_configuration_answers_in_the_fields_shape(settings, conditions, size, stride):
    net = small_net(conditioned_on_input=conditions, **settings)
    assert net.stride == stride
    assert answer(net, torch.randn(2, conditions, *size)).shape == (2, settings.get("image_channels", 1), *size)


@pytest.mark.parametrize("factor", [1, 4])
def test_every_parameter_receives_a_gradient(factor):
    net = small_net(factor=factor)
    answer(net, torch.randn(2, 3, 8 * factor, 8 * factor)).square().mean().backward()
    assert [name for name, p in net.named_parameters() if p.grad is None or not p.grad.abs().sum() > 0] == []


def test_windows_are_blocks_and_come_back():
    field = torch.arange(2 * 6 * 9 * 1.0).view(2, 6, 9, 1)
    windows = to_windows(field, 3)
    assert windows.shape == (2, 6, 9, 1)
    assert torch.equal(windows[1, 4].view(3, 3), field[1, 3:6, 3:6, 0])
    assert torch.equal(from_windows(windows, 3, 6, 9), field)


def test_the_bias_depends_on_the_displacement_alone():
    index = relative_index(3)
    displacement = {}
    for i in range(9):
        for j in range(9):
            displacement.setdefault((i // 3 - j // 3, i % 3 - j % 3), set()).add(index[i, j].item())
    assert all(len(rows) == 1 for rows in displacement.values())
    assert {row for rows in displacement.values() for row in rows} == set(range(25))


def test_window_attention_is_softmax_attention_with_a_bias():
    torch.manual_seed(0)
    attention = WindowAttention(8, 2, 3)
    windows = torch.randn(2, 5, 9, 8)
    bias = torch.empty(2, 9, 9)
    for i in range(9):
        for j in range(9):
            bias[:, i, j] = attention.bias[(i // 3 - j // 3 + 2) * 5 + i % 3 - j % 3 + 2]
    q, k, v = (windows @ attention.projection.weight.T + attention.projection.bias).split(8, dim=-1)
    heads = []
    for h in (0, 1):
        of_head = slice(4 * h, 4 * h + 4)
        scores = q[..., of_head] @ k[..., of_head].transpose(-1, -2) / math.sqrt(4) + bias[h]
        weights = scores.exp() / scores.exp().sum(dim=-1, keepdim=True)
        heads.append(weights @ v[..., of_head])
    torch.testing.assert_close(attention(windows, None), attention.output(torch.cat(heads, -1)), rtol=1e-4, atol=1e-5)


def test_pairs_are_parted_exactly_where_rolling_joined_them():
    ny, nx, window, shift = 8, 12, 4, 2
    apart = parted(ny, nx, window, shift, torch.device("cpu"))[:, 0]
    # Where every rolled cell really lies, before rolling.
    y = torch.arange(ny).roll(-shift)[:, None].expand(ny, nx)
    x = torch.arange(nx).roll(-shift).expand(ny, nx)
    y, x = (to_windows(place[None, :, :, None].contiguous(), window)[0, :, :, 0] for place in (y, x))
    near = ((y[:, :, None] - y[:, None]).abs() < window) & ((x[:, :, None] - x[:, None]).abs() < window)
    assert torch.equal(apart, ~near)


@pytest.mark.parametrize(("shift", "reach"), [(0, (4, 8)), (2, (6, 10))])
def test_a_block_sees_its_own_window_and_nothing_across_the_edge(shift, reach):
    torch.manual_seed(0)
    block = SwinBlock(8, 2, 4, shift, 2.0).eval()
    field = torch.randn(1, 12, 12, 8)
    changed = field.clone()
    changed[:, 7, 7] += torch.randn(8)
    corner = field.clone()
    corner[:, -1, -1] += torch.randn(8)
    with torch.no_grad():
        moved = (block(changed) - block(field)).abs().sum(-1)[0] > 0
        at_corner = (block(corner) - block(field)).abs().sum(-1)[0] > 0
    rows, columns = moved.nonzero().unbind(1)
    assert (rows.min(), rows.max() + 1) == reach and (columns.min(), columns.max() + 1) == reach
    last = 12 - (shift or 4)
    assert at_corner[last:, last:].all() and not at_corner[:last].any() and not at_corner[:, :last].any()


def test_moving_the_field_by_a_window_moves_the_answer():
    net = small_net().eval()
    condition = torch.randn(1, 3, 16, 256)
    with torch.no_grad():
        whole, part = answer(net, condition), answer(net, condition[..., 16:])
    torch.testing.assert_close(whole[..., 128:], part[..., 112:], rtol=1e-4, atol=1e-5)
    assert not torch.allclose(whole[..., :16], part[..., :16], atol=1e-3)


def test_fine_detail_of_the_condition_is_heard():
    net = small_net().eval()
    condition = torch.randn(1, 3, 16, 16)
    detailed = condition.clone()
    detailed[:, 2, 0, 0] += 1.0
    detailed[:, 2, 0, 1] -= 1.0
    with torch.no_grad():
        assert (answer(net, condition) - answer(net, detailed)).abs().max() > 1e-4


def test_noise_and_its_level_are_not_looked_at():
    net = small_net()
    condition = torch.randn(1, 3, 16, 16)
    assert torch.equal(answer(net, condition), answer(net, condition))


def test_its_weights_hold_floats_alone():
    assert all(tensor.is_floating_point() for tensor in small_net().state_dict().values())


@pytest.mark.parametrize("settings", [{"n_heads": 3}, {"window": 1}, {"factor": 0}, {"cells_channel": 5}])
def test_settings_that_do_not_go_together_are_refused(settings):
    with pytest.raises(ModelError, match="expected"):
        small_net(**settings)
