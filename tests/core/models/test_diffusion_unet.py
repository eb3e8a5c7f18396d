"""DeepR's U-Net has the layers of its definition, its attention is softmax attention, and its time is heard."""

import math

import pytest
import torch
from diffusers.models.embeddings import TimestepEmbedding, get_timestep_embedding
from diffusers.models.resnet import ResnetBlock2D

from core.errors import ModelError
from core.models.diffusion_unet import Attention, DiffusionUNet, ResidualBlock, TimeEmbedding, sinusoids

TINY = {"n_channels": 8, "channel_multipliers": (1, 2), "is_attention": (False, True), "n_blocks": 1}


def inputs(net, batch=2, size=(8, 12), image_channels=1, conditions=3):
    torch.manual_seed(1)
    return (
        torch.randn(batch, image_channels, *size),
        torch.linspace(0, 999, batch),
        torch.randn(batch, conditions, *size),
    )


@pytest.mark.parametrize(
    ("settings", "image_channels", "conditions", "stride"),
    [
        (TINY, 1, 3, 2),
        (TINY, 2, 5, 2),
        (TINY, 1, 0, 2),
        ({**TINY, "n_channels": 6, "n_blocks": 2}, 1, 1, 2),
        ({"n_channels": 4, "channel_multipliers": (1, 1, 2, 2), "is_attention": (0, 0, 0, 1), "n_blocks": 1}, 3, 2, 8),
        ({"n_channels": 4, "channel_multipliers": (1,), "is_attention": (False,), "n_blocks": 1}, 1, 3, 1),
    ],
)
def test_any_configuration_answers_in_the_fields_shape(settings, image_channels, conditions, stride):
    net = DiffusionUNet(image_channels=image_channels, conditioned_on_input=conditions, **settings)
    x, label, condition = inputs(net, 2, (8, 16), image_channels, conditions)
    assert net.stride == stride
    assert net(x, label, condition).shape == x.shape


def test_the_widths_of_the_defaults_are_deeprs():
    with torch.device("meta"):
        net = DiffusionUNet()
    widths = [blocks[-1].residual.second.out_channels for blocks in net.down]
    assert widths == [16, 32, 64, 256]
    assert [isinstance(blocks[0].attention, Attention) for blocks in net.down] == [False, False, True, True]
    assert [len(blocks) for blocks in net.up] == [3, 3, 3, 3]


def test_every_parameter_receives_a_gradient():
    torch.manual_seed(0)
    net = DiffusionUNet(**TINY)
    net(*inputs(net)).square().mean().backward()
    assert [name for name, p in net.named_parameters() if p.grad is None or not p.grad.abs().sum() > 0] == []


def test_the_time_changes_the_answer_and_may_lie_between_steps():
    torch.manual_seed(0)
    net = DiffusionUNet(**TINY).eval()
    x, _, condition = inputs(net)
    with torch.no_grad():
        at = [net(x, torch.full((2,), t), condition) for t in (400.0, 400.5, 401.0)]
    assert not torch.allclose(at[0], at[2], atol=1e-5)
    assert (at[1] - at[0]).abs().max() < (at[2] - at[0]).abs().max()


def test_each_member_hears_its_own_time():
    torch.manual_seed(0)
    net = DiffusionUNet(**TINY).eval()
    x, label, condition = inputs(net)
    with torch.no_grad():
        together = net(x, label, condition)
        alone = torch.cat([net(x[i : i + 1], label[i : i + 1], condition[i : i + 1]) for i in range(2)])
    torch.testing.assert_close(together, alone, rtol=1e-4, atol=1e-5)


def test_the_condition_is_heard():
    torch.manual_seed(0)
    net = DiffusionUNet(**TINY).eval()
    x, label, condition = inputs(net)
    with torch.no_grad():
        assert not torch.allclose(net(x, label, condition), net(x, label, condition + 1), atol=1e-5)


def test_sinusoids_are_those_of_diffusers():
    t = torch.tensor([0.0, 1.0, 17.25, 999.0])
    expected = get_timestep_embedding(t, 16, downscale_freq_shift=1)
    torch.testing.assert_close(sinusoids(t, 16), expected, rtol=1e-5, atol=1e-4)


@pytest.mark.parametrize("out_channels", [16, 24])
def test_the_residual_block_is_that_of_diffusers(out_channels):
    torch.manual_seed(0)
    ours = ResidualBlock(16, out_channels, 32, dropout=0.1).eval()
    theirs = ResnetBlock2D(
        in_channels=16, out_channels=out_channels, temb_channels=32, groups=8, eps=1e-5, non_linearity="swish"
    ).eval()
    parts = {
        "norm1": "first_norm",
        "conv1": "first",
        "time_emb_proj": "time",
        "norm2": "second_norm",
        "conv2": "second",
    }
    if out_channels != 16:
        parts["conv_shortcut"] = "shortcut"
    for their_name, our_name in parts.items():
        getattr(theirs, their_name).load_state_dict(getattr(ours, our_name).state_dict())
    x, time = torch.randn(2, 16, 5, 7), torch.randn(2, 32)
    torch.testing.assert_close(ours(x, time), theirs(x, time), rtol=1e-4, atol=1e-5)


def test_the_time_embedding_is_that_of_diffusers():
    torch.manual_seed(0)
    ours, theirs = TimeEmbedding(8, 32), TimestepEmbedding(8, 32)
    theirs.linear_1.load_state_dict(ours.first.state_dict())
    theirs.linear_2.load_state_dict(ours.second.state_dict())
    t = torch.tensor([0.0, 3.5, 700.0])
    expected = theirs(get_timestep_embedding(t, 8, downscale_freq_shift=1))
    torch.testing.assert_close(ours(t), expected, rtol=1e-4, atol=1e-4)


def test_attention_is_softmax_attention():
    torch.manual_seed(0)
    attention = Attention(16)
    x = torch.randn(2, 16, 3, 5)
    tokens = attention.norm(x).reshape(2, 16, 15).permute(0, 2, 1)
    weight, bias = attention.projection.weight, attention.projection.bias
    q, k, v = (tokens @ weight[i : i + 16].T + bias[i : i + 16] for i in (0, 16, 32))
    scores = torch.einsum("bic,bjc->bij", q, k) / math.sqrt(16)
    weights = scores.exp() / scores.exp().sum(dim=2, keepdim=True)
    answer = attention.output(weights @ v).permute(0, 2, 1).reshape(2, 16, 3, 5)
    torch.testing.assert_close(attention(x), x + answer, rtol=1e-4, atol=1e-5)


def test_attention_reaches_across_the_whole_field():
    torch.manual_seed(0)
    net = DiffusionUNet(**TINY).eval()
    x, label, condition = inputs(net, 1, (4, 64))
    far = condition.clone()
    far[..., -1] += 3.0
    with torch.no_grad():
        assert (net(x, label[:1], condition) - net(x, label[:1], far))[..., 0].abs().max() > 0


def test_dropout_is_for_training_only():
    torch.manual_seed(0)
    net = DiffusionUNet(**TINY, dropout=0.5)
    arguments = inputs(net)
    with torch.no_grad():
        assert not torch.equal(net(*arguments), net(*arguments))
        net.eval()
        assert torch.equal(net(*arguments), net(*arguments))


def test_memory_format_changes_no_value():
    torch.manual_seed(0)
    net = DiffusionUNet(**TINY).eval()
    arguments = inputs(net)
    with torch.no_grad():
        plain = net(*arguments)
        last = net.to(memory_format=torch.channels_last)(*arguments)
    torch.testing.assert_close(plain, last, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("settings", [{"is_attention": (True,)}, {"n_channels": 7}, {"n_channels": 2}, {"n_blocks": 0}])
def test_settings_that_do_not_go_together_are_refused(settings):
    with pytest.raises(ModelError, match="expected"):
        DiffusionUNet(**{**TINY, **settings})
